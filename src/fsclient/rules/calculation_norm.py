"""The riksnorm built of age brackets and household sizes (12 kap. 2 and 3 §§ SoF).

A prepared norm remembers each row that it has worked out: the same ages, days and sizes come
again in every household of the month.
"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from fsclient.domain.calculation import (
    Basis,
    Child,
    DayRule,
    Line,
    LineGroup,
    NormReference,
    line_of,
)
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.rules.calculation_days import PartMonth
from fsclient.rules.calculation_household import (
    Choices,
    Household,
    HouseholdNorm,
)
from fsclient.rules.laws import Laws
from fsclient.rules.norms import NormTable

LARGEST_HOUSEHOLD = 7
"""The ordinance's table ends here; each further person adds the last step again."""


class _Row(NamedTuple):
    label: str
    amount: Decimal
    basis: Basis


class _Piece(NamedTuple):
    """What a whole month comes to, also as an exact fraction, and on how many days it does."""

    whole: Basis
    exactly: Fraction
    days: int


class _Laws(NamedTuple):
    norm: str
    by_days: str
    part_month: str
    over_seven: str
    shared_home: str


def by_brackets(table: NormTable, laws: Laws, month: Month) -> HouseholdNorm:
    """The norm of a table whose shape is ``brackets``, for a month that it holds in."""
    return _BracketNorm(table, laws, month)


class _BracketNorm:
    """A table with children by age, adults by status, and shared costs by number of persons."""

    def __init__(self, table: NormTable, laws: Laws, month: Month) -> None:
        self._table = table
        self._days = month.days
        self._month_days = Decimal(month.days)
        self._laws = _Laws(*(laws.at(key, month.first) for key in _LAW_KEYS))
        self._brackets = dict(_by_age(table, "child"))
        self._lunch_brackets = dict(_by_age(table, "child_free_lunch"))
        self._single = self._plain("adult", "single", "adult.single")
        couple = self._plain("adult", "cohabiting", "adult.cohabiting")
        self._couple_line = Line("couple", _PERSONAL, _COUPLE_LABEL, None, couple.unrounded, couple)
        self._children: dict[tuple[object, ...], _Row] = {}
        self._shared: dict[tuple[object, ...], Line] = {}

    def lines(self, household: Household, choices: Choices) -> list[Line]:
        """Personal costs of every member, and shared costs by the number of members."""
        if household.part is not None:
            return self._lines_in_part(household, household.part, choices)
        lines = [self._adults(household.adults)]
        for child, age in household.children:
            label, amount, basis = self._child(child, age, choices)
            person = child.id
            lines.append(line_of((f"personal:{person}", _PERSONAL, label, person, amount, basis)))
        lines.append(self._shared_line(household.members, household.others, choices))
        return lines

    def _lines_in_part(self, household: Household, part: PartMonth, choices: Choices) -> list[Line]:
        """The same lines, each by the days on which it holds: one line for all of someone's days,
        and one for the couple while both are there.
        """
        together = sum(run.days for run in part.runs if len(run.adults) > 1)
        lines = [self._part(self._couple_line, together, choices)] if together else []
        for adult in household.adults:
            if days := sum(run.days for run in part.runs if run.adults == (adult,)):
                lines.append(self._part(self._adults((adult,)), days, choices))
        for child, age in household.children:
            label, amount, basis = self._child(child, age, choices)
            line = Line(f"personal:{child.id}", _PERSONAL, label, child.id, amount, basis)
            days = part.child_days.get(child.id, self._days)
            lines.append(self._part(line, days, choices))
        lines.append(self._shared_in_part(household.others, part, choices))
        return lines

    def _part(self, whole: Line, days: int, choices: Choices) -> Line:
        """A line of some days; of every day it is the line of the whole month."""
        if days == self._days:
            return whole
        return self._cut(whole, Fraction(whole.basis.unrounded), days, choices)

    def _cut(self, whole: Line, exactly: Fraction, days: int, choices: Choices) -> Line:
        basis = self._in_part([_Piece(whole.basis, exactly, days)])
        label = f"{whole.label} ({_days(days)})"
        return whole._replace(label=label, amount=choices.round(basis.unrounded), basis=basis)

    def _shared_in_part(self, others: int, part: PartMonth, choices: Choices) -> Line:
        """Shared costs of the month's runs in one line, rounded once."""
        by_members: dict[int, int] = {}
        for run in part.runs:
            by_members[run.members] = by_members.get(run.members, 0) + run.days
        least, most = min(by_members), max(by_members)
        days = sum(by_members.values())
        if least == most:
            whole = self._shared_line(most, others, choices)
            if days == self._days:
                return whole
            return self._cut(whole, self._exact_share(most, others), days, choices)
        basis = self._in_part(
            [
                _Piece(self._share(members, others), self._exact_share(members, others), count)
                for members, count in by_members.items()
            ]
        )
        some = "" if days == self._days else f" ({_days(days)})"
        counted = f"{least} till {_persons(most)}"
        if others:
            counted = f"{least} till {most} av {least + others} till {_persons(most + others)}"
        label = f"{_SHARED_LABEL}, {counted}{some}"
        return Line("shared", _SHARED, label, None, choices.round(basis.unrounded), basis)

    def _in_part(self, pieces: Sequence[_Piece]) -> Basis:
        of = self._days
        exactly = sum((one.exactly * one.days / of for one in pieces), Fraction(0))
        total = Decimal(exactly.numerator) / Decimal(exactly.denominator)
        pattern = " + ".join(f"{_term(one.whole)} × {{}}/{{}}" for one in pieces)
        values = [
            value
            for one in pieces
            for value in (*_factors(one.whole), Decimal(one.days), self._month_days)
        ]
        norm = self._joined([one.whole.norm for one in pieces if one.whole.norm is not None])
        return Basis(total, f"{pattern} = {{}}", (*values, total), norm, self._laws.part_month)

    def _joined(self, norms: Sequence[NormReference]) -> NormReference:
        """One reference for all, as uncertain as the least certain of them."""
        if len(norms) == 1:
            return norms[0]
        first = next((one for one in norms if self._table.is_derived(one.key)), norms[0])
        sizes = sorted(int(one.key.partition(".")[2]) for one in norms)
        return first._replace(key=f"shared.{sizes[0]}-{sizes[-1]}")

    def _adults(self, adults: tuple[str, ...]) -> Line:
        if len(adults) == 1:
            basis = self._single
            key, label, person = f"personal:{adults[0]}", _SINGLE_LABEL, adults[0]
            return line_of((key, _PERSONAL, label, person, basis.unrounded, basis))
        return self._couple_line

    def _child(self, child: Child, age: int, choices: Choices) -> _Row:
        known: tuple[object, ...] = (age, child.free_lunch)
        if child.residence is not _FULL:
            known = (*known, child.residence, child.days, choices)
        row = self._children.get(known)
        if row is None:
            row = self._children[known] = self._child_row(child, age, choices)
        return row

    def _child_row(self, child: Child, age: int, choices: Choices) -> _Row:
        """One child's personal costs.

        Only ages 0-6 have a row for free lunch; an older child with free lunch at school has the
        same amount as others of its age.
        """
        lunch = child.free_lunch and age in self._lunch_brackets
        group = "child_free_lunch" if lunch else "child"
        bracket = (self._lunch_brackets if lunch else self._brackets)[age]
        basis = self._plain(group, bracket, f"{group}.{bracket}")
        label = f"Barn {age} år, utan lunch" if lunch else f"Barn {age} år"
        if child.residence is _FULL or child.days is None:
            return _Row(label, basis.unrounded, basis)
        basis = self._by_days(basis, child.days, choices.day_rule)
        return _Row(
            f"{label} ({_RESIDENCE_WORDS[child.residence]}, {_days(child.days)})",
            choices.round(basis.unrounded),
            basis,
        )

    def _by_days(self, whole: Basis, days: int, rule: DayRule) -> Basis:
        amount, of = whole.unrounded, Decimal(days)
        values: tuple[Decimal, ...]
        if rule is DayRule.CALENDAR_DAYS:
            part = amount * of / self._month_days
            pattern, values = "{} × {}/{} = {}", (amount, of, self._month_days, part)
        elif rule is DayRule.YEAR_365:
            part = amount * 12 * of / 365
            pattern, values = "{} × 12/365 × {} = {}", (amount, of, part)
        else:
            part = amount * of / 30
            pattern, values = "{}/30 × {} = {}", (amount, of, part)
        return Basis(part, pattern, values, whole.norm, self._laws.by_days)

    def _shared_line(self, members: int, others: int, choices: Choices) -> Line:
        known = (members, others, choices.round)
        line = self._shared.get(known)
        if line is None:
            line = self._shared[known] = self._shared_row(members, others, choices)
        return line

    def _shared_row(self, members: int, others: int, choices: Choices) -> Line:
        size = members + others
        basis = self._share(members, others)
        counted = f"{members} av {_persons(size)}" if others else _persons(size)
        amount = choices.round(basis.unrounded)
        return Line("shared", _SHARED, f"{_SHARED_LABEL}, {counted}", None, amount, basis)

    def _share(self, members: int, others: int) -> Basis:
        """Shared costs; with others in the home, the members' share of the whole home's."""
        size = members + others
        basis = self._shared_by_size(size)
        if not others:
            return basis
        share = basis.unrounded * members / size
        return Basis(
            share,
            f"{basis.pattern} × {{}}/{{}} = {{}}",
            (*basis.values, Decimal(members), Decimal(size), share),
            basis.norm,
            self._laws.shared_home,
        )

    def _exact_share(self, members: int, others: int) -> Fraction:
        size = members + others
        return Fraction(self._shared_by_size(size).unrounded) * members / size

    def _shared_by_size(self, size: int) -> Basis:
        if size <= LARGEST_HOUSEHOLD:
            return self._plain("shared", str(size), f"shared.{size}")
        shared = self._table.groups["shared"]
        seven, six = shared[str(LARGEST_HOUSEHOLD)], shared[str(LARGEST_HOUSEHOLD - 1)]
        further = Decimal(size - LARGEST_HOUSEHOLD)
        return Basis(
            seven + further * (seven - six),
            "({} + {} × ({} − {}))",
            (seven, further, seven, six),
            self._table.reference(f"shared.{size}"),
            self._laws.over_seven,
        )

    def _plain(self, group: str, row: str, key: str) -> Basis:
        amount = self._table.groups[group][row]
        return Basis(amount, "{}", (amount,), self._table.reference(key), self._laws.norm)


_FULL = Residence.FULL
_PERSONAL, _SHARED = LineGroup.PERSONAL, LineGroup.SHARED
_LAW_KEYS = (
    *("norm", "norm_by_days", "norm_part_month"),
    *("norm_over_seven", "norm_shared_home"),
)
_COMES_TO = " = {}"
_SHARED_LABEL = "Gemensamma hushållskostnader"
_SINGLE_LABEL = "Personliga kostnader, ensamstående"
_COUPLE_LABEL = "Personliga kostnader, sammanboende par"
_RESIDENCE_WORDS = {Residence.ALTERNATING: "växelvis", Residence.VISITING: "umgänge"}


def _by_age(table: NormTable, group: str) -> list[tuple[int, str]]:
    """Each age of a group with the name of its bracket, ``(5, "4-6")``."""
    ages: list[tuple[int, str]] = []
    for bracket in table.groups[group]:
        first, _, last = bracket.partition("-")
        ages.extend((age, bracket) for age in range(int(first), int(last or first) + 1))
    return ages


def _term(whole: Basis) -> str:
    """A formula as it stands within another: without what it comes to."""
    return whole.pattern.removesuffix(_COMES_TO)


def _factors(whole: Basis) -> tuple[Decimal, ...]:
    return whole.values[:-1] if whole.pattern.endswith(_COMES_TO) else whole.values


def _days(count: int) -> str:
    return "1 dag" if count == 1 else f"{count} dagar"


def _persons(count: int) -> str:
    return "1 person" if count == 1 else f"{count} personer"
