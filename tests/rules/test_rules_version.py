"""A decision is made again as it was made, whatever the rules have come to be since."""

from __future__ import annotations

import dataclasses

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import CalculationFacts, ChildIncomeCap
from fsclient.domain.errors import RuleViolation
from fsclient.rules.calculation import calculate
from tests.support.frozen_decisions import FROZEN, NAMES, frozen

BOOK = load_rule_book()
FIRST = BOOK.of_version(1)


@pytest.mark.parametrize("row", FROZEN, ids=NAMES)
def test_what_version_1_decided_comes_out_as_it_did(row: dict[str, object]) -> None:
    _, basis = frozen(row)

    again = calculate(basis.facts, FIRST)

    assert again.lines == basis.result.lines
    assert again.result == basis.result.result


def facts_of(name: str) -> CalculationFacts:
    """The facts of a frozen decision."""
    return next(frozen(row)[1].facts for row in FROZEN if row["name"].startswith(name))


def test_a_wage_outside_the_cap_is_inside_it_today() -> None:
    facts = facts_of("pupil")

    assert calculate(facts, FIRST).income_total == 8050
    assert calculate(facts, BOOK).income_total == 5000


def test_an_income_that_no_child_can_have_was_counted_and_is_refused() -> None:
    facts = facts_of("housing allowance")

    assert calculate(facts, FIRST).income_total == 2600
    with pytest.raises(RuleViolation, match="income_not_of_child"):
        calculate(facts, BOOK)


def test_what_the_municipality_has_chosen_since_does_not_touch_what_was_decided() -> None:
    facts = facts_of("visiting")
    entries = tuple(
        dataclasses.replace(one, value="yes") if one.key == "visiting_child_counts" else one
        for one in BOOK.settings.entries
    )
    chosen = dataclasses.replace(BOOK, settings=dataclasses.replace(BOOK.settings, entries=entries))

    assert calculate(facts, chosen).line("shared") != calculate(facts, BOOK).line("shared")
    assert calculate(facts, chosen.of_version(1)) == calculate(facts, FIRST)


def test_a_calculations_own_choice_is_its_own_in_every_version() -> None:
    facts = facts_of("pupil")
    settings = dataclasses.replace(facts.settings, child_income_cap=ChildIncomeCap.ALL)

    capped = calculate(dataclasses.replace(facts, settings=settings), FIRST)

    assert capped.income_total == 5000


def test_todays_version_is_the_book_itself_and_an_earlier_one_is_made_once() -> None:
    assert BOOK.of_version(2) is BOOK
    assert BOOK.of_version(1) is FIRST
    assert FIRST.of_version(2) == BOOK


def test_a_version_that_this_program_does_not_know_is_told() -> None:
    with pytest.raises(RuleViolation, match="rules_version_unknown") as raised:
        BOOK.of_version(3)

    assert raised.value.problems[0].values == {"version": 3}
