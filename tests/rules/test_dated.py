"""A rule has exactly one form on every day."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta

import pytest

from fsclient.domain.months import Month
from fsclient.rules.dated import Dated
from fsclient.rules.rule_book import CALCULATION_RULES

RULES: list[Dated[object]] = [
    getattr(CALCULATION_RULES, field.name) for field in fields(CALCULATION_RULES)
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_exactly_one_form_holds_on_every_day(rule: Dated[object]) -> None:
    day = date(2018, 1, 1)
    while day.year < 2031:
        month = Month.of(day)
        ends = [start for start, _ in rule.forms[1:]] + [Month(9999, 12)]
        holding = [
            form
            for (start, form), end in zip(rule.forms, ends, strict=True)
            if start <= month < end
        ]
        assert holding == [rule.at(month)], day
        day += timedelta(days=1)


def test_a_new_form_holds_from_its_first_month() -> None:
    rule = Dated("made_up", ((Month(2018, 1), "old"),)).then(Month(2027, 1), "new")

    assert rule.at(Month(2026, 12)) == "old"
    assert rule.at(Month(2027, 1)) == "new"
    with pytest.raises(LookupError, match="made_up"):
        rule.at(Month(2017, 12))


@pytest.mark.parametrize("starts", [(), (2027, 2026), (2026, 2026)])
def test_forms_out_of_order_are_refused(starts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="made_up"):
        Dated("made_up", tuple((Month(year, 1), year) for year in starts))
