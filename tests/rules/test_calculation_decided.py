"""An income that is decided on with another amount than the rules count it with."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    AdultStatus,
    CalculationFacts,
    CalculationSettings,
    Child,
    Income,
    Line,
    Rounding,
)
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_decided import adjusts, apart, still_decided, together
from tests.rules.households import households

BOOK = load_rule_book()
ZERO = Decimal(0)
ALONE = CalculationFacts(
    period=Month(2026, 11),
    adults=(Adult(id="a", birth_date=date(1990, 1, 1), status=AdultStatus.SINGLE),),
)
NOTE = "enligt utredningen"


def with_notes(facts: CalculationFacts) -> CalculationFacts:
    """Every income with a note, and none adjusted yet; whole kronor, as the units round."""
    incomes = tuple(dataclasses.replace(row, note=NOTE) for row in facts.incomes)
    kept = tuple(row for row in facts.adjustments if not row.line.startswith("income:"))
    settings = dataclasses.replace(facts.settings, rounding=Rounding.WHOLE_KRONA_HALF_UP)
    return dataclasses.replace(facts, incomes=incomes, adjustments=kept, settings=settings)


@given(households().map(with_notes), st.data())
def test_what_is_decided_is_what_counts_and_comes_back_as_it_was_typed(
    facts: CalculationFacts, data: st.DataObject
) -> None:
    amounts = {
        place: Decimal(data.draw(st.integers(0, 90_000)))
        for place in range(len(facts.incomes))
        if data.draw(st.booleans())
    }
    undecided = calculate(facts, BOOK)
    decided = together(facts, amounts, BOOK)
    assert decided.lacking == ()
    assert decided.result == calculate(decided.facts, BOOK)
    assert decided.result.income_total == undecided.income_total
    assert {place: -line.amount for place, line in decided.lines.items()} == {
        place: amounts[place] for place in decided.lines
    }
    moved = sum(
        (undecided.line(line.key).amount - line.amount for line in decided.lines.values()), ZERO
    )
    assert decided.result.result == undecided.result - moved
    back = apart(decided.facts, decided.result)
    assert back.facts == facts
    assert back.amounts == {place: amounts[place] for place in decided.lines}
    assert back.lines == decided.lines
    assert adjusts(decided.facts) == set(decided.lines)


@pytest.mark.parametrize(
    ("typed", "counts", "formula"),
    [
        ("4200", "-4200", "−5 000 + 800 = −4 200"),
        ("4200.50", "-4201", "−5 000 + 799 = −4 201"),
        ("6000", "-6000", "−5 000 − 1 000 = −6 000"),
        ("0", "0", "−5 000 + 5 000 = 0"),
    ],
)
def test_it_is_rounded_as_every_line_and_says_both_amounts(
    typed: str, counts: str, formula: str
) -> None:
    facts = refunds(refund(5000, NOTE))
    decided = together(facts, {0: Decimal(typed)}, BOOK)
    assert shown(decided.lines[0]) == (Decimal(counts), formula)
    assert decided.lines[0].basis.law == "12 kap. 1 § SoL"
    assert decided.lines[0].basis.unrounded == Decimal(counts)
    assert decided.facts.adjustments[0].reason == NOTE


@pytest.mark.parametrize("typed", ["5000", "4999.60"])
def test_an_income_decided_on_as_it_counts_is_no_adjustment(typed: str) -> None:
    facts = refunds(refund(5000))
    decided = together(facts, {0: Decimal(typed)}, BOOK)
    assert (decided.facts, decided.lines, decided.lacking) == (facts, {}, ())


def test_exact_sums_are_decided_to_the_ore() -> None:
    exact = dataclasses.replace(ALONE.settings, rounding=Rounding.EXACT)
    facts = dataclasses.replace(refunds(refund(5000, NOTE)), settings=exact)
    decided = together(facts, {0: Decimal("4999.60")}, BOOK)
    assert [row.amount for row in decided.facts.adjustments] == [Decimal("0.40")]


@pytest.mark.parametrize("note", [None, "  "])
def test_another_amount_without_a_reason_is_not_decided_yet(note: str | None) -> None:
    facts = refunds(refund(100, NOTE), refund(5000, note))
    decided = together(facts, {0: ZERO, 1: Decimal(4999)}, BOOK)
    assert decided.lacking == (Problem("reason_missing", "incomes[1].note"),)
    assert (decided.facts, decided.lines) == (facts, {})
    assert decided.result == calculate(facts, BOOK)


def test_each_of_two_of_a_kind_has_its_own() -> None:
    facts = refunds(refund(100, "liten"), refund(5000, "stor"))
    decided = together(facts, {0: ZERO, 1: Decimal(4000)}, BOOK)
    assert {place: line.amount for place, line in decided.lines.items()} == {0: 0, 1: -4000}
    assert [row.reason for row in decided.facts.adjustments] == ["liten", "stor"]
    assert adjusts(decided.facts) == {0, 1}


@pytest.mark.parametrize(
    "adjustments",
    [
        ((10, NOTE), (20, NOTE)),
        ((5001, NOTE),),
        ((10, "ett annat skäl"),),
    ],
)
def test_an_adjustment_made_by_itself_stays_by_itself(
    adjustments: tuple[tuple[int, str], ...],
) -> None:
    facts = refunds(refund(5000, NOTE))
    made = tuple(
        Adjustment(line="income:tax_refund:a:1", amount=Decimal(amount), reason=reason)
        for amount, reason in adjustments
    )
    kept = dataclasses.replace(facts, adjustments=made)
    found = apart(kept, calculate(kept, BOOK))
    assert (found.facts, found.amounts, found.lines) == (kept, {}, {})
    assert adjusts(kept) == {0}


def test_one_that_is_by_itself_does_not_hide_the_next() -> None:
    facts = refunds(refund(5000, NOTE), refund(4000, NOTE))
    below_nothing, raised = (
        Adjustment(line=f"income:tax_refund:a:{number}", amount=Decimal(amount), reason=NOTE)
        for number, amount in ((1, 5001), (2, 1))
    )
    kept = dataclasses.replace(facts, adjustments=(below_nothing, raised))
    found = apart(kept, calculate(kept, BOOK))
    assert (found.facts.adjustments, found.amounts) == ((below_nothing,), {1: Decimal(3999)})
    assert shown(found.lines[1]) == (Decimal(-3999), "−4 000 + 1 = −3 999")


def test_a_childs_wage_that_is_decided_on_still_tells_the_prisbasbelopp() -> None:
    child = Child(id="c", birth_date=date(2010, 3, 3))
    own = Income(person="c", type="child_wage", amount=Decimal(90_000), note=NOTE)
    facts = dataclasses.replace(ALONE, children=(child,), incomes=(own,))
    (line,) = together(facts, {0: ZERO}, BOOK).lines.values()
    assert line.basis.norm is not None
    assert line.basis.norm.key == "prisbasbelopp"


def test_a_cost_may_be_adjusted_beside_it() -> None:
    rent = Adjustment(line="shared", amount=Decimal(-200), reason="delar hushåll")
    facts = dataclasses.replace(refunds(refund(5000, NOTE)), adjustments=(rent,))
    decided = together(facts, {0: Decimal(4000)}, BOOK)
    assert [row.amount for row in decided.facts.adjustments] == [Decimal(-200), Decimal(1000)]
    assert apart(decided.facts, decided.result).facts.adjustments == (rent,)


def test_it_stays_decided_where_the_rules_count_the_income_otherwise() -> None:
    child = Child(id="c", birth_date=date(2018, 3, 3))
    capital = Income(person="c", type="capital", amount=Decimal(9000), note=NOTE)
    facts = dataclasses.replace(ALONE, children=(child,), incomes=(capital,))
    decided = together(facts, {0: ZERO}, BOOK).facts
    earlier = dataclasses.replace(decided, period=Month(2023, 11))
    imagined = still_decided(decided, BOOK, earlier, BOOK)
    without = dataclasses.replace(earlier, incomes=(), adjustments=())
    assert calculate(imagined, BOOK).result == calculate(without, BOOK).result
    assert calculate(earlier, BOOK).result != calculate(without, BOOK).result


def test_nothing_decided_is_nothing_to_keep() -> None:
    facts = refunds(refund(5000))
    other = dataclasses.replace(facts, period=Month(2025, 11), settings=CalculationSettings())
    assert still_decided(facts, BOOK, other, BOOK) is other


def refund(amount: int, note: str | None = None) -> Income:
    return Income(person="a", type="tax_refund", amount=Decimal(amount), note=note)


def refunds(*incomes: Income) -> CalculationFacts:
    return dataclasses.replace(ALONE, incomes=incomes)


def shown(line: Line) -> tuple[Decimal, str]:
    return line.amount, line.basis.formula.replace("\u202f", " ")
