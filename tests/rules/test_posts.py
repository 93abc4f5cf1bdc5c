"""From what was applied for to what is granted: every krona between them once, and named.

Sources: JO in the case of a normöverskott of 1 108 kr carried to the next month without a formal
refusal (thesis 5dok y960l57r, 4.4.3); SOSFS 2013:1 on a lower level of the norm; Sundsvall's
NormExpenseRow (32 § FL: what is refused must be readable).
"""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    AdultStatus,
    Asset,
    CalculationFacts,
    Cost,
    Income,
)
from fsclient.domain.errors import RuleViolation
from fsclient.domain.letters import PostKind
from fsclient.domain.money import round_to_ore
from fsclient.domain.months import Month
from fsclient.rules.calculation import calculate
from fsclient.rules.posts import Posts, posts, reductions, settled_before
from tests.rules.households import households

BOOK = load_rule_book()
ADULT = Adult(id="A", birth_date=date(1990, 1, 1), status=AdultStatus.SINGLE)
ALONE = CalculationFacts(
    period=Month(2026, 11), adults=(ADULT,), costs=(Cost(type="rent", applied=Decimal(9000)),)
)
NORM = Decimal(5220)


def of(facts: CalculationFacts, granted: int | None = None, already: int = 0) -> Posts:
    result = calculate(facts, BOOK)
    most = max(result.result - already, Decimal(0))
    return posts(
        facts,
        result,
        BOOK,
        already_granted=Decimal(already),
        granted=most if granted is None else Decimal(granted),
    )


def income(kind: str, amount: int, stated: int | None = None) -> Income:
    return Income(
        person="A",
        type=kind,
        amount=Decimal(amount),
        stated=None if stated is None else Decimal(stated),
    )


def brief(found: Posts) -> list[tuple[PostKind, Decimal]]:
    return [(post.kind, post.amount) for post in found.posts]


def test_all_that_was_applied_for_is_granted_and_nothing_stands_between() -> None:
    found = of(ALONE)
    assert (found.applied, found.posts, found.granted) == (Decimal(14220), (), Decimal(14220))


def test_a_carried_surplus_is_a_post_of_its_own() -> None:  # D10
    found = of(dataclasses.replace(ALONE, incomes=(income("earlier_surplus", 1108),)))
    assert (found.applied, found.granted) == (Decimal(14220), Decimal(13112))
    assert brief(found) == [(PostKind.SURPLUS, Decimal(1108))]


def test_a_lowered_norm_is_a_post_with_its_reason() -> None:  # D11
    (line,) = (one for one in calculate(ALONE, BOOK).lines if one.group == "personal")
    lower = Adjustment(line=line.key, amount=Decimal(-1900), reason="Får mat hos sin bror")
    found = of(dataclasses.replace(ALONE, adjustments=(lower,)))
    assert (found.applied, found.granted) == (Decimal(14220), Decimal(12320))
    (post,) = found.posts
    assert (post.kind, post.amount, post.reason) == (
        PostKind.ADJUSTMENT,
        Decimal(1900),
        "Får mat hos sin bror",
    )


def test_each_refused_cost_says_by_its_own_label_what_was_applied_for_and_approved() -> None:
    refused = Cost(
        type="other",
        applied=Decimal(5000),
        approved=Decimal(0),
        reason="Finns att låna",
        label="Spädbarnsutrustning",
    )
    partly = Cost(
        type="other",
        applied=Decimal(900),
        approved=Decimal(450),
        reason="Ett mindre förråd räcker",
        label="Magasinering",
    )
    found = of(dataclasses.replace(ALONE, costs=(*ALONE.costs, refused, partly)))
    told = [(one.label, one.told, one.taken, one.amount) for one in found.posts]
    assert told == [
        ("Annan kostnad: Spädbarnsutrustning", Decimal(5000), Decimal(0), Decimal(5000)),
        ("Annan kostnad: Magasinering", Decimal(900), Decimal(450), Decimal(450)),
    ]
    assert (found.applied, found.granted) == (Decimal(20120), Decimal(14670))


def test_an_income_or_asset_counted_above_what_was_stated_is_a_post() -> None:
    facts = dataclasses.replace(
        ALONE,
        incomes=(income("wage", 4000, stated=3000), income("deposit", 500, stated=0)),
        assets=(
            Asset(type="bank", amount=Decimal(2000), available=True, stated=Decimal(1500)),
            Asset(type="vehicle", amount=Decimal(9000), available=False, stated=Decimal(0)),
        ),
    )
    found = of(facts)
    assert sorted(brief(found)) == [
        (PostKind.ASSET, Decimal(500)),
        (PostKind.INCOME, Decimal(500)),
        (PostKind.INCOME, Decimal(1000)),
    ]
    assert found.applied == Decimal(14220) - 3000 - 1500


def test_a_month_that_its_own_means_cover_is_the_whole_need_and_says_so() -> None:
    refused = Cost(type="internet", applied=Decimal(399), approved=Decimal(0), reason="I normen")
    facts = dataclasses.replace(
        ALONE, costs=(*ALONE.costs, refused), incomes=(income("wage", 40_000),)
    )
    found = of(facts)
    assert found.gross
    assert found.applied == NORM + 9000 + 399
    assert brief(found) == [(PostKind.COST, Decimal(399)), (PostKind.MEANS, Decimal(14220))]


def test_a_surplus_that_covers_the_month_is_named_before_the_other_means() -> None:
    facts = dataclasses.replace(
        ALONE, incomes=(income("earlier_surplus", 3000), income("wage", 12_000))
    )
    assert brief(of(facts)) == [(PostKind.SURPLUS, Decimal(3000)), (PostKind.MEANS, Decimal(11220))]


def test_a_supplement_counts_what_the_month_has_had_already() -> None:
    rest = of(ALONE, already=13_620)
    assert (rest.applied, rest.granted) == (Decimal(600), Decimal(600))
    whole = of(ALONE, already=14_220)
    assert brief(whole) == [(PostKind.GRANTED, Decimal(14220))]


@pytest.mark.parametrize(("granted", "rest"), [(0, 14220), (10_000, 4220)])
def test_what_is_lacking_and_not_granted_is_the_last_post(granted: int, rest: int) -> None:
    assert brief(of(ALONE, granted)) == [(PostKind.GROUND, Decimal(rest))]


def test_a_wage_with_job_stimulus_goes_against_by_what_it_counts() -> None:
    """A quarter is left out of what was stated too: 12 000 and 10 000 count 9 000 and 7 500."""
    facts = dataclasses.replace(
        ALONE, job_stimulus=("A",), incomes=(income("wage", 12_000, stated=10_000),)
    )
    found = of(facts)
    assert brief(found) == [(PostKind.INCOME, Decimal(1500))]
    assert (found.posts[0].told, found.posts[0].taken) == (Decimal(10_000), Decimal(12_000))


@given(
    households(),
    st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 20_000)), max_size=3),
    st.integers(0, 30_000),
    st.integers(0, 100),
)
def test_the_posts_always_lead_from_applied_to_granted(
    facts: CalculationFacts, told: list[tuple[int, int]], already: int, share: int
) -> None:
    adult = facts.adults[0].id
    more = [
        Income(person=adult, type=kind, amount=Decimal(counted), stated=Decimal(stated))
        for kind, (counted, stated) in zip(("earlier_surplus", "wage", "other"), told, strict=False)
    ]
    facts = dataclasses.replace(facts, incomes=(*facts.incomes, *more))
    try:
        result = calculate(facts, BOOK)
    except RuleViolation:
        assume(False)
    before = Decimal(already)
    most = max(round_to_ore(result.result) - before, Decimal(0))
    granted = round_to_ore(most * share / 100)
    found = posts(facts, result, BOOK, already_granted=before, granted=granted)
    assert found.applied - sum(post.amount for post in found.posts) == found.granted == granted
    assert all(post.amount >= 0 for post in found.posts)
    keys = [post.key for post in found.posts]
    assert len(keys) == len(set(keys))
    assert [post.key for post in reductions(facts, result, BOOK)] == [
        line.key for line in result.lines if line.key in result.reductions
    ]
    assert set(result.reductions) <= set(keys)
    assert (PostKind.GROUND in [post.kind for post in found.posts]) is (granted < most)


def test_days_left_out_are_a_post_of_what_they_would_have_given() -> None:
    later = dataclasses.replace(ADULT, first_day=date(2026, 11, 16))
    facts = dataclasses.replace(ALONE, adults=(later,))
    result = calculate(facts, BOOK)

    def whole(cut: CalculationFacts) -> CalculationFacts:
        return dataclasses.replace(cut, adults=(ADULT,))

    (days,) = reductions(facts, result, BOOK, whole)
    assert (days.kind, days.amount) == (PostKind.DAYS, Decimal(14220) - result.result)


def test_what_the_months_earlier_decision_took_is_settled_and_no_more() -> None:
    (line,) = (one for one in calculate(ALONE, BOOK).lines if one.group == "personal")
    lower = Adjustment(line=line.key, amount=Decimal(-1900), reason="Får mat hos sin bror")
    earlier = dataclasses.replace(
        ALONE, adjustments=(lower,), incomes=(income("earlier_surplus", 1108),)
    )
    more = dataclasses.replace(lower, amount=Decimal(-200), reason="Fri lunch på praktiken")
    again = dataclasses.replace(earlier, adjustments=(lower, more))
    settled = settled_before(again, earlier)
    result = calculate(again, BOOK)
    assert settled < set(result.reductions)
    (left,) = reductions(again, result, BOOK, settled=settled)
    assert (left.amount, left.reason) == (Decimal(200), "Fri lunch på praktiken")
