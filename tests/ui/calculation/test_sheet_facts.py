"""What is typed and what is calculated are the same, both ways, in old shapes too."""

import dataclasses
import json
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
    Asset,
    CalculationFacts,
    Child,
    Cost,
    Income,
)
from fsclient.domain.months import Month
from fsclient.rules.calculation import calculate
from fsclient.ui.calculation.sheet_draft import EntryKind, KeptDraft, read, written
from fsclient.ui.calculation.sheet_facts import from_facts, to_facts

BOOK = load_rule_book()
HOUSEHOLD = CalculationFacts(
    period=Month(2026, 11),
    adults=(Adult(id="a", birth_date=date(1984, 7, 15), status=AdultStatus.SINGLE),),
    children=(Child(id="c", birth_date=date(2014, 5, 1)),),
)
MONEY = st.integers(min_value=0, max_value=9000).map(Decimal)


def incomes() -> st.SearchStrategy[Income]:
    stated = st.none() | MONEY
    return st.builds(
        _income,
        st.sampled_from([("a", "tax_refund"), ("a", "wage"), ("c", "child_pension")]),
        MONEY,
        stated,
        st.booleans(),
    )


def _income(
    kind: tuple[str, str], amount: Decimal, stated: Decimal | None, counted: bool
) -> Income:
    person, type_ = kind
    if not counted and amount:
        return Income(
            person=person, type=type_, amount=amount, counted=False, note="känd", reason="känd"
        )
    if stated is None or stated == amount or not amount:
        return Income(person=person, type=type_, amount=amount)
    return Income(
        person=person, type=type_, amount=amount, stated=stated, note="visat", reason="visat"
    )


def assets() -> st.SearchStrategy[Asset]:
    return st.builds(
        lambda person, amount, more: Asset(
            type="bank",
            amount=amount + more,
            stated=amount if more else None,
            available=True,
            person=person,
            reason="saldo" if more else None,
        ),
        st.sampled_from([None, "a", "c"]),
        MONEY,
        MONEY,
    )


def costs() -> st.SearchStrategy[Cost]:
    return st.builds(
        lambda type_, applied, label: Cost(type=type_, applied=applied, label=label),
        st.sampled_from(["rent", "other", "dental_care"]),
        MONEY,
        st.none() | st.just("Barnvagn"),
    )


@given(
    st.lists(incomes(), max_size=4),
    st.lists(assets(), max_size=3),
    st.lists(costs(), max_size=3),
    st.sampled_from([(None, None), (date(2026, 11, 4), date(2026, 11, 20))]),
)
def test_facts_shown_and_read_again_are_the_same(
    some_incomes: list[Income],
    some_assets: list[Asset],
    some_costs: list[Cost],
    days: tuple[date | None, date | None],
) -> None:
    facts = dataclasses.replace(
        HOUSEHOLD,
        children=(dataclasses.replace(HOUSEHOLD.children[0], first_day=days[0], last_day=days[1]),),
        incomes=tuple(some_incomes),
        assets=tuple(some_assets),
        costs=tuple(some_costs),
    )
    back = to_facts(from_facts(facts, calculate(facts, BOOK)), HOUSEHOLD)
    assert back.problems == ()
    assert (back.facts, dict(back.decided)) == (facts, {})


def test_an_income_that_was_decided_on_by_an_adjustment_reads_and_sums_the_same() -> None:
    """As sheets were kept before an income had a stated amount of its own."""
    facts = dataclasses.replace(
        HOUSEHOLD,
        incomes=(Income(person="a", type="tax_refund", amount=Decimal(5000), note="redan använd"),),
        adjustments=(
            Adjustment(line="income:tax_refund:a:1", amount=Decimal(800), reason="redan använd"),
        ),
    )
    kept = calculate(facts, BOOK)
    draft = from_facts(facts, kept)
    (entry,) = draft.of(EntryKind.INCOME)
    assert (entry.amount, entry.approved, entry.reason) == (
        "5\u202f000",
        "4\u202f200",
        "redan använd",
    )
    now = to_facts(draft, HOUSEHOLD)
    (income,) = now.facts.incomes
    assert (income.stated, income.amount) == (Decimal(5000), Decimal(4200))
    assert now.facts.adjustments == ()
    assert calculate(now.facts, BOOK).result == kept.result


OLDER = {
    "version": 3,
    "draft": {
        "entries": [
            {
                "id": 1,
                "kind": "costs",
                "type": "rent",
                "person": None,
                "amount": "9 850",
                "approved": "",
                "earlier": "",
                "reason": "",
                "available": True,
            },
            {"id": 2, "kind": "incomes", "type": "capital", "person": "a", "amount": "4l2"},
        ],
        "job_stimulus": ["a"],
        "next_id": 3,
    },
}


def test_a_draft_of_an_earlier_shape_still_reads() -> None:
    kept = read(json.dumps(OLDER))
    assert kept is not None
    read_facts = to_facts(kept.draft, HOUSEHOLD)
    assert [row.applied for row in read_facts.facts.costs] == [Decimal(9850)]
    assert [problem.code for problem in read_facts.problems] == ["amount_not_understood"]
    assert read(written(kept)) == kept


@pytest.mark.parametrize("text", ["", "{", '{"version": 1}', "[]"])
def test_what_is_no_draft_is_nothing(text: str) -> None:
    assert read(text) is None


def test_a_draft_with_everything_is_kept_whole() -> None:
    draft = from_facts(HOUSEHOLD, None).with_days("a", "12–30").added(EntryKind.COST, "other")
    draft = draft.put(dataclasses.replace(draft.entries[-1], label="Barnvagn", amount="1x"))
    assert read(written(KeptDraft(version=1, draft=draft))) == KeptDraft(version=1, draft=draft)
