"""Each fact leads to its own line, though lines of one kind are numbered by their amounts."""

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
    Asset,
    CalculationFacts,
    Child,
    Cost,
    Income,
    Line,
)
from fsclient.domain.months import Month
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_lines import fact_lines
from tests.rules.households import households

BOOK = load_rule_book()
PARENT = Adult(id="A", birth_date=date(1990, 1, 1), status=AdultStatus.SINGLE)
PUPIL = Child(id="B", birth_date=date(2009, 5, 5))
FAMILY = CalculationFacts(period=Month(2026, 11), adults=(PARENT,), children=(PUPIL,))


def rent(applied: int, approved: int | None = None, person: str | None = None) -> Cost:
    granted = None if approved is None else Decimal(approved)
    return Cost(
        type="rent", applied=Decimal(applied), approved=granted, reason="skäligt", person=person
    )


def wage(amount: int, earlier: str | None) -> Income:
    before = None if earlier is None else Decimal(earlier)
    return Income(person="B", type="child_wage", amount=Decimal(amount), earlier_this_year=before)


def refund(amount: int) -> Income:
    return Income(person="A", type="tax_refund", amount=Decimal(amount))


def owned(amount: int, *, available: bool) -> Asset:
    return Asset(type="bank", amount=Decimal(amount), available=available)


def raised(amount: int) -> Adjustment:
    return Adjustment(line="shared", amount=Decimal(amount), reason="särskilda skäl")


def lines_of(facts: CalculationFacts, kind: str) -> list[Line]:
    """The line of each fact of a kind, in the order of the facts."""
    by_key = {line.key: line for line in calculate(facts, BOOK).lines}
    keys = fact_lines(facts)
    return [by_key[keys[f"{kind}[{place}]"]] for place in range(len(getattr(facts, kind)))]


@given(
    st.permutations(
        [rent(500), rent(900), rent(900, 300), rent(9000, person="B"), rent(700, person="A")]
    )
)
def test_a_cost_leads_to_the_line_of_its_person_and_amount(costs: list[Cost]) -> None:
    lines = lines_of(dataclasses.replace(FAMILY, costs=tuple(costs)), "costs")
    granted = [cost.applied if cost.approved is None else cost.approved for cost in costs]
    assert [(line.person, line.amount) for line in lines] == [
        (cost.person, amount) for cost, amount in zip(costs, granted, strict=True)
    ]


@given(st.permutations([refund(100), refund(4000), refund(900)]))
def test_an_income_leads_to_the_line_of_its_amount(incomes: list[Income]) -> None:
    lines = lines_of(dataclasses.replace(FAMILY, incomes=tuple(incomes)), "incomes")
    assert [-line.amount for line in lines] == [income.amount for income in incomes]


@given(
    st.permutations([wage(5000, None), wage(5000, "0.50"), wage(5000, "58000"), wage(7000, "1")])
)
def test_a_wage_leads_to_the_line_of_what_was_earned_before_it(wages: list[Income]) -> None:
    lines = lines_of(dataclasses.replace(FAMILY, incomes=tuple(wages)), "incomes")
    said = [line.basis.values[:2] for line in lines]
    assert said == [(wage.earlier_this_year or 0, wage.amount) for wage in wages]


@given(
    st.permutations(
        [owned(100, available=True), owned(900, available=True), owned(900, available=False)]
    )
)
def test_an_asset_leads_to_the_line_of_its_amount(assets: list[Asset]) -> None:
    lines = lines_of(dataclasses.replace(FAMILY, assets=tuple(assets)), "assets")
    assert [-line.amount for line in lines] == [
        each.amount if each.available else 0 for each in assets
    ]


@given(st.permutations([raised(100), raised(-50), raised(700)]))
def test_an_adjustment_leads_to_the_line_of_its_amount(
    adjustments: list[Adjustment],
) -> None:
    lines = lines_of(dataclasses.replace(FAMILY, adjustments=tuple(adjustments)), "adjustments")
    assert [line.amount for line in lines] == [each.amount for each in adjustments]


@given(households())
def test_no_two_facts_have_the_same_line(facts: CalculationFacts) -> None:
    keys = fact_lines(facts)
    found = {line.key for line in calculate(facts, BOOK).lines}
    assert len(set(keys.values())) == len(keys)
    assert set(keys.values()) <= found
