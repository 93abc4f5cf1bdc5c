"""An income that is decided on with another amount than the rules count it with."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    AdultStatus,
    CalculationFacts,
    Income,
    Line,
    LineGroup,
)
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.calculation import calculate
from fsclient.usecases.calculation_decided import adjusted, apart, together, unexplained
from tests.rules.households import households

BOOK = load_rule_book()
ZERO = Decimal(0)
ALONE = CalculationFacts(
    period=Month(2026, 11),
    adults=(Adult(id="a", birth_date=date(1990, 1, 1), status=AdultStatus.SINGLE),),
)


def with_notes(facts: CalculationFacts) -> CalculationFacts:
    incomes = tuple(dataclasses.replace(row, note="enligt utredningen") for row in facts.incomes)
    return dataclasses.replace(facts, incomes=incomes, adjustments=())


@given(households().map(with_notes), st.data())
def test_what_is_decided_is_what_is_counted_and_comes_back_as_it_was_typed(
    facts: CalculationFacts, data: st.DataObject
) -> None:
    result = calculate(facts, BOOK)
    amounts = {
        place: Decimal(data.draw(st.integers(0, 90_000)))
        for place in range(len(facts.incomes))
        if data.draw(st.booleans())
    }
    whole, keys = together(facts, result, amounts)
    decided = calculate(whole, BOOK)
    by_key = {line.key: line for line in decided.lines}
    added = sum((by_key[key].amount for key in keys.values()), ZERO)
    assert decided.income_total == result.income_total
    assert decided.result == result.result + added
    back = apart(whole, decided)
    assert back.facts == facts
    assert back.amounts == {place: amounts[place] for place in keys}
    assert set(back.reasons.values()) <= {"enligt utredningen"}


def test_an_income_that_counts_as_decided_is_no_adjustment() -> None:
    facts = dataclasses.replace(ALONE, incomes=(refund(5000),))
    result = calculate(facts, BOOK)
    assert together(facts, result, {0: Decimal(5000)}) == (facts, {})
    assert unexplained(facts, result, {0: Decimal(5000)}) == ()
    lacking = (Problem("reason_missing", "incomes[0].note"),)
    assert unexplained(facts, result, {0: Decimal(4999)}) == lacking


def test_the_larger_of_two_of_a_kind_keeps_its_own() -> None:
    facts = dataclasses.replace(
        ALONE, incomes=(refund(100, note="liten"), refund(5000, note="stor"))
    )
    result = calculate(facts, BOOK)
    whole, keys = together(facts, result, {0: ZERO, 1: Decimal(4000)})
    lines = {line.key: line for line in calculate(whole, BOOK).lines}
    assert {place: lines[key].amount for place, key in keys.items()} == {0: 100, 1: 1000}
    assert [row.reason for row in whole.adjustments] == ["liten", "stor"]
    income = next(line for line in result.lines if line.key == whole.adjustments[1].line)
    assert shown(adjusted(income, lines[keys[1]])) == (Decimal(-4000), "−5 000 + 1 000 = −4 000")


def test_an_income_may_be_decided_on_with_more() -> None:
    facts = dataclasses.replace(ALONE, incomes=(refund(5000, note="hela"),))
    result = calculate(facts, BOOK)
    whole, keys = together(facts, result, {0: Decimal(6000)})
    lines = {line.key: line for line in calculate(whole, BOOK).lines}
    income = next(line for line in result.lines if line.key == whole.adjustments[0].line)
    assert shown(adjusted(income, lines[keys[0]])) == (Decimal(-6000), "−5 000 − 1 000 = −6 000")


def test_a_line_that_is_adjusted_twice_keeps_both() -> None:
    facts = dataclasses.replace(ALONE, incomes=(refund(5000),))
    key = next(line.key for line in calculate(facts, BOOK).lines if line.group is LineGroup.INCOME)
    twice = tuple(Adjustment(line=key, amount=Decimal(one), reason="x") for one in (10, 20))
    more = Adjustment(line=key, amount=Decimal(5001), reason="mer än allt")
    for adjustments in (twice, (more,)):
        kept = dataclasses.replace(facts, adjustments=adjustments)
        found = apart(kept, calculate(kept, BOOK))
        assert found.facts.adjustments == adjustments
        assert found.amounts == {}


def refund(amount: int, note: str | None = None) -> Income:
    return Income(person="a", type="tax_refund", amount=Decimal(amount), note=note)


def shown(line: Line) -> tuple[Decimal, str]:
    return line.amount, line.basis.formula.replace("\u202f", " ")
