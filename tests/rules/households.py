"""Households of every kind, for properties that must hold of all of them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st

from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    AdultStatus,
    Asset,
    BracketChange,
    CalculationFacts,
    CalculationSettings,
    Child,
    ChildIncomeCap,
    Cost,
    DayRule,
    Income,
    Rounding,
)
from fsclient.domain.months import Month
from fsclient.domain.people import Residence

BORN = date(1985, 5, 5)
YEARS = (2014, 2015, *range(2017, 2027))

CHILD_INCOMES = (
    *("child_wage", "wage", "maintenance_support", "child_pension", "study_grant"),
    "study_extra_supplement",
)
ADULT_INCOMES = (
    *("wage", "business", "sickness_benefit", "child_allowance", "deposit", "other"),
    *("earlier_surplus", "housing_allowance", "study_extra_supplement"),
)
COSTS = ("rent", "electricity", "medicine", "glasses", "storage", "other")
ASSETS = ("bank", "vehicle", "other")

months = st.builds(Month, st.sampled_from(YEARS), st.integers(1, 12))
kronor = st.one_of(
    st.integers(0, 90_000).map(Decimal),
    st.integers(0, 9_000_000).map(lambda ore: Decimal(ore) / 100),
    st.integers(0, 90_000).map(lambda whole: Decimal(whole) + Decimal("0.5")),
)


@st.composite
def children(draw: st.DrawFn, period: Month, number: int) -> Child:
    """A child that belongs to the household in the month, in any of its ways."""
    youngest = period.last
    born = youngest - timedelta(days=draw(st.integers(0, 365 * 20)))
    residence = draw(st.sampled_from(Residence))
    days = None if residence is Residence.FULL else draw(st.integers(1, period.days))
    grown = period.year - born.year >= 18
    if residence is Residence.FULL and draw(st.booleans()):
        days = period.days
    return Child(
        id=f"c{number}",
        birth_date=born,
        residence=residence,
        days=days,
        free_lunch=draw(st.booleans()),
        in_school=True if grown else draw(st.sampled_from((None, True, False))),
        counts_in_household=draw(st.sampled_from((None, True, False))),
    )


@st.composite
def costs_of(draw: st.DrawFn, people: list[str]) -> Cost:
    """A cost, granted whole or in part."""
    applied = draw(kronor)
    approved = draw(st.none() | st.integers(0, 100).map(lambda part: applied * part / 100))
    if approved is not None:
        approved = approved.quantize(Decimal("0.01"))
    return Cost(
        type=draw(st.sampled_from(COSTS)),
        applied=applied,
        approved=approved if approved is None or approved <= applied else applied,
        reason="skäligt",
        person=draw(st.none() | st.sampled_from(people)),
        label=draw(st.none() | st.sampled_from(("barnvagn", "vinterdäck"))),
    )


@st.composite
def incomes_of(draw: st.DrawFn, people: list[str]) -> Income:
    """An income of a kind that the person can have."""
    person = draw(st.sampled_from(people))
    kind = draw(st.sampled_from(CHILD_INCOMES if person.startswith("c") else ADULT_INCOMES))
    own_work = person.startswith("c") and kind in ("child_wage", "wage")
    earlier = draw(st.none() | kronor) if own_work else None
    return Income(
        person=person,
        type=kind,
        amount=draw(kronor),
        earlier_this_year=earlier,
        stated=draw(st.none() | kronor),
        counted=draw(st.integers(0, 4).map(bool)),
        reason="lån",
    )


def assets(people: list[str]) -> st.SearchStrategy[Asset]:
    """Something owned, within reach or not, by someone or by all."""
    return st.builds(
        Asset,
        type=st.sampled_from(ASSETS),
        amount=kronor,
        available=st.booleans(),
        stated=st.none() | kronor,
        person=st.none() | st.sampled_from(people),
    )


@st.composite
def some_days(draw: st.DrawFn, period: Month, first: int, last: int) -> tuple[date, date]:
    """Days in a row between two of the month."""
    days = sorted(draw(st.tuples(st.integers(first, last), st.integers(first, last))))
    return date(period.year, period.month, days[0]), date(period.year, period.month, days[1])


@st.composite
def in_part(draw: st.DrawFn, adults: list[Adult], young: list[Child], period: Month) -> None:
    """Give adults and children days of their own, so that no child is here without an adult."""
    for place, adult in enumerate(adults):
        first, last = draw(some_days(period, 1, period.days))
        adults[place] = replace(adult, first_day=first, last_day=last)
    if len(adults) > 1 and draw(st.booleans()):
        adults[1] = replace(adults[1], first_day=None, last_day=None)
    for place, child in enumerate(young):
        if child.residence is Residence.FULL:
            with_whom = draw(st.sampled_from(adults))
            since = (with_whom.first_day or period.first).day
            until = (with_whom.last_day or period.last).day
            days = draw(some_days(period, since, until))
            born = min(child.birth_date, period.first)
            young[place] = replace(
                child, first_day=days[0], last_day=days[1], days=None, birth_date=born
            )


def adjustments_of(lines: list[str]) -> st.SearchStrategy[Adjustment]:
    """A line raised or lowered."""
    return st.builds(
        Adjustment,
        line=st.sampled_from(lines),
        amount=kronor | kronor.map(lambda amount: -amount),
        reason=st.just("särskilda skäl"),
    )


def settings() -> st.SearchStrategy[CalculationSettings]:
    """Any of the municipality's choices, or none."""
    return st.builds(
        CalculationSettings,
        bracket_change=st.none() | st.sampled_from(BracketChange),
        rounding=st.none() | st.sampled_from(Rounding),
        day_rule=st.none() | st.sampled_from(DayRule),
        visiting_child_counts=st.none() | st.booleans(),
        child_income_cap=st.none() | st.sampled_from(ChildIncomeCap),
    )


@st.composite
def households(draw: st.DrawFn) -> CalculationFacts:
    """Any household that can be calculated."""
    period = draw(months)
    couple = draw(st.booleans())
    status = AdultStatus.COHABITING if couple else AdultStatus.SINGLE
    adults = [Adult(id=f"a{n}", birth_date=BORN, status=status) for n in range(1, 2 + couple)]
    young = [draw(children(period, number)) for number in range(draw(st.integers(0, 7)))]
    grown_ids = [one.id for one in adults]
    young_ids = [one.id for one in young]
    people = grown_ids + young_ids
    lines = ["shared"]
    if draw(st.integers(0, 2)):
        lines.append("couple" if couple else "personal:a1")
    else:
        draw(in_part(adults, young, period))
    lines += [f"personal:{child}" for child in young_ids]
    return CalculationFacts(
        period=period,
        adults=tuple(adults),
        children=tuple(young),
        others=draw(st.integers(0, 6) | st.integers(0, 30)),
        incomes=tuple(draw(st.lists(incomes_of(people), max_size=6))),
        costs=tuple(draw(st.lists(costs_of(people), max_size=5))),
        assets=tuple(draw(st.lists(assets(people), max_size=3))),
        job_stimulus=tuple(draw(st.lists(st.sampled_from(grown_ids), unique=True))),
        adjustments=tuple(draw(st.lists(adjustments_of(lines), max_size=2))),
        settings=draw(settings()),
    )


def as_json(facts: CalculationFacts) -> dict[str, Any]:
    """The same household as ``fsclient calculate`` reads it: what is not said is left out."""
    content: dict[str, Any] = {
        "period": str(facts.period),
        "household": {
            "adults": list(map(_said, facts.adults)),
            "children": list(map(_said, facts.children)),
            "others": facts.others,
        },
        "job_stimulus": list(facts.job_stimulus),
        "settings": _said(facts.settings),
    }
    for part in ("incomes", "costs", "assets", "adjustments"):
        content[part] = list(map(_said, getattr(facts, part)))
    return content


def _said(one: Any) -> dict[str, Any]:
    told = ((each.name, getattr(one, each.name)) for each in fields(one))
    return {
        _CALLED.get(name, name): str(value) if _is_word(value) else value
        for name, value in told
        if value is not None
    }


_CALLED = {"first_day": "from", "last_day": "to"}


def _is_word(value: object) -> bool:
    return isinstance(value, date | StrEnum | Month)
