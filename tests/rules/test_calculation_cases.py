"""Every worked example of ``cases`` comes out as a norm expert has written it."""

from __future__ import annotations

import re

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import BracketChange, ChildIncomeCap, DayRule, Rounding
from fsclient.domain.errors import RuleViolation
from fsclient.rules.calculation import calculate
from fsclient.rules.rule_book import RuleBook
from tests.rules.case_files import Case, read_cases
from tests.rules.households import YEARS

CASES = read_cases()


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return load_rule_book()


@pytest.mark.parametrize("case", CASES, ids=[f"{case.file}: {case.name}" for case in CASES])
def test_case(case: Case, book: RuleBook) -> None:
    if case.error is not None:
        with pytest.raises(RuleViolation) as raised:
            calculate(case.facts, book)
        assert [(one.code, one.field) for one in raised.value.problems] == [(case.error, case.at)]
        return

    result = calculate(case.facts, book)

    totals = {
        "norm": result.norm_total,
        "costs": result.costs_total,
        "incomes": result.income_total,
        "assets": result.assets_total,
        "adjustments": result.adjustments_total,
        "result": result.result,
        "full_grant": result.full_grant,
        "reductions": list(result.reductions),
        "lines": {key: result.line(key).amount for key in case.expected.get("lines", {})},
    }
    assert {name: totals[name] for name in case.expected} == case.expected, case.why


def test_each_case_has_a_name_of_its_own_and_writes_its_arithmetic() -> None:
    names = [case.name for case in CASES]

    assert sorted(set(names)) == sorted(names)
    assert [case.name for case in CASES if not case.why.strip()] == []
    assert [one.name for one in CASES if one.expected and not re.search(r"\d", one.why)] == []


def test_each_year_and_each_choice_of_a_municipality_has_a_case() -> None:
    counted = [case.facts for case in CASES if case.expected]
    chosen = {
        choice
        for facts in counted
        for choice in (facts.settings.bracket_change, facts.settings.rounding)
    } | {
        choice
        for facts in counted
        for choice in (facts.settings.day_rule, facts.settings.child_income_cap)
    }
    visiting = {facts.settings.visiting_child_counts for facts in counted}

    assert {facts.period.year for facts in counted} == set(YEARS)
    assert chosen == {
        None,
        BracketChange.MONTH_AFTER,
        Rounding.EXACT,
        DayRule.YEAR_365,
        DayRule.THIRTY,
        ChildIncomeCap.OTHER_THAN_WAGE,
    }
    assert visiting == {None, True}
