"""What a prognosis imagines: another norm, choice or rule, the same for every household.

Each household stays as it was decided on: its month, ages and days, incomes and costs are kept,
so that what differs afterwards is the change alone.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from typing import Final

from fsclient.domain.calculation import (
    BracketChange,
    CalculationFacts,
    Cost,
    DayRule,
    Rounding,
)
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.calculation_household import counts_in_household
from fsclient.rules.norms import NormTable
from fsclient.rules.rule_book import RuleBook

LARGEST_CEILING: Final = 5
"""Rent ceilings are given for one person up to this many; the last holds for more."""

_EVER: Final = (Month(1, 1), Month(9999, 12))
_SHARED: Final = "shared"
_RENT: Final = "rent"
_JOB_STIMULUS_SHARE: Final = "job_stimulus_share"
_TEN: Final = Decimal(10)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherNorm:
    """The norm that begins in a month, for everyone. The years' other figures stay."""

    valid_from: Month


@dataclass(frozen=True, slots=True, kw_only=True)
class RaisedNorm:
    """The norm raised or lowered by shares of one, ``0.03`` for three per cent.

    Each amount is rounded up to whole tens, as the decided norms since 2023 have been.
    """

    personal: Decimal = Decimal(0)
    shared: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherAmount:
    """One amount of the norm is another, in kronor a month: ``child``, ``7-10``."""

    group: str
    row: str
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherChoice:
    """The municipality chooses otherwise; a calculation's own choice stays."""

    value: BracketChange | Rounding | DayRule


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherJobStimulus:
    """Another share of the wage is left out for those who have a särskild beräkningsregel."""

    share: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class RentCeilings:
    """The most rent that is approved, in kronor, by the household's size; None has no ceiling.

    ``by_size`` is for one person, two, and so on to ``LARGEST_CEILING`` and more.
    """

    by_size: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomesUnshared:
    """Nobody's shared costs are divided with others who live in the home."""


Change = (
    OtherNorm
    | RaisedNorm
    | OtherAmount
    | OtherChoice
    | OtherJobStimulus
    | RentCeilings
    | HomesUnshared
)


def changed_book(book: RuleBook, change: Change) -> RuleBook:
    """The rule book with a change; the same book where the change is not one of it.

    Raises RuleViolation ``norm_missing`` where no norm begins in the month asked for.
    """
    match change:
        case OtherNorm(valid_from=start):
            return _with_norm(book, start)
        case RaisedNorm():
            norms = tuple(_raised(table, change) for table in book.norms)
            return dataclasses.replace(book, norms=norms)
        case OtherAmount():
            norms = tuple(_with_amount(table, change) for table in book.norms)
            return dataclasses.replace(book, norms=norms)
        case OtherChoice(value=value):
            return _with_choice(book, value)
        case OtherJobStimulus(share=share):
            return _with_job_stimulus(book, share)
    return book


def changed_facts(facts: CalculationFacts, change: Change) -> CalculationFacts:
    """A household with a change; the very same where the change is not one of it."""
    if isinstance(change, RentCeilings):
        return _under_ceiling(facts, change.by_size)
    if isinstance(change, HomesUnshared) and facts.others:
        return dataclasses.replace(facts, others=0)
    return facts


def _with_norm(book: RuleBook, start: Month) -> RuleBook:
    table = next((table for table in book.norms if table.valid_from == start), None)
    if table is None:
        raise RuleViolation.at("norm", "norm_missing", period=start)
    first, last = _EVER
    norm = book.rules.household_norm
    always = dataclasses.replace(norm, forms=((first, norm.at(start)),))
    return dataclasses.replace(
        book,
        norms=(dataclasses.replace(table, valid_from=first, valid_to=last),),
        rules=dataclasses.replace(book.rules, household_norm=always),
    )


def _raised(table: NormTable, change: RaisedNorm) -> NormTable:
    return _with_groups(
        table,
        {
            name: {
                row: _in_tens(amount, change.shared if name == _SHARED else change.personal)
                for row, amount in group.items()
            }
            for name, group in table.groups.items()
        },
    )


def _in_tens(amount: Decimal, share: Decimal) -> Decimal:
    if not share:
        return amount
    return (amount * (1 + share) / _TEN).to_integral_value(ROUND_CEILING) * _TEN


def _with_amount(table: NormTable, change: OtherAmount) -> NormTable:
    group = table.groups.get(change.group, {})
    if change.row not in group:
        return table
    changed = {**group, change.row: change.amount}
    return _with_groups(table, {**table.groups, change.group: changed})


def _with_groups(table: NormTable, groups: Mapping[str, Mapping[str, Decimal]]) -> NormTable:
    return dataclasses.replace(table, groups=groups)


_CHOICES: Final[Mapping[type, str]] = {
    BracketChange: "bracket_change",
    Rounding: "rounding",
    DayRule: "day_rule",
}


def _with_choice(book: RuleBook, value: BracketChange | Rounding | DayRule) -> RuleBook:
    key = _CHOICES[type(value)]
    entries = book.settings.entries
    others = tuple(one for one in entries if one.key != key)
    known = next(one for one in entries if one.key == key)
    chosen = dataclasses.replace(known, value=value.value, valid_from=date.min)
    settings = dataclasses.replace(book.settings, entries=(*others, chosen))
    return dataclasses.replace(book, settings=settings)


def _with_job_stimulus(book: RuleBook, share: Decimal) -> RuleBook:
    figures = tuple(
        dataclasses.replace(figure, value=share) if figure.key == _JOB_STIMULUS_SHARE else figure
        for figure in book.laws.figures
    )
    return dataclasses.replace(book, laws=dataclasses.replace(book.laws, figures=figures))


def _under_ceiling(facts: CalculationFacts, by_size: Sequence[Decimal | None]) -> CalculationFacts:
    members = len(facts.adults) + sum(map(counts_in_household, facts.children))
    room = by_size[min(members, LARGEST_CEILING) - 1]
    if room is None:
        return facts
    costs = []
    for cost in facts.costs:
        if cost.type == _RENT:
            lowered = _at_most(cost, room)
            room -= _approved(lowered)
            costs.append(lowered)
        else:
            costs.append(cost)
    return dataclasses.replace(facts, costs=tuple(costs))


def _at_most(cost: Cost, room: Decimal) -> Cost:
    if _approved(cost) <= room:
        return cost
    return dataclasses.replace(cost, approved=room, reason=cost.reason or "Tak för hyran")


def _approved(cost: Cost) -> Decimal:
    return cost.applied if cost.approved is None else cost.approved
