"""A calculation as it is typed: texts, until they are understood as facts."""

import dataclasses
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

import msgspec

from fsclient.domain.calculation import Adult, CalculationFacts, Child
from fsclient.domain.errors import Problem
from fsclient.rules.calculation_incomes import WAGE


class EntryKind(StrEnum):
    """Which list of the facts an entry belongs to; ``DAYS`` are those of a member."""

    DAYS = "days"
    COST = "costs"
    INCOME = "incomes"
    ASSET = "assets"
    ADJUSTMENT = "adjustments"


ROWS_OF_FACTS: Final = (
    EntryKind.COST,
    EntryKind.INCOME,
    EntryKind.ASSET,
    EntryKind.ADJUSTMENT,
)
"""The kinds whose entries become rows of the facts, each with a line of its own."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing filled in. ``type`` is a key of its catalogue, or the line that is adjusted.

    ``amount`` is what is applied for or stated, or the days of a member. ``proven`` is what an
    income is by its papers, where the rules count it with another amount than it has.
    ``approved`` is what is decided; empty, it is what the rules say. ``earlier`` is only for a
    child's or pupil's own wage, ``available`` only for what is owned. ``label`` says what it is
    in other words than the catalogue's. ``copied`` is as an Income's.
    """

    id: int
    kind: EntryKind
    type: str
    person: str | None = None
    amount: str = ""
    approved: str = ""
    earlier: str = ""
    reason: str = ""
    available: bool = True
    label: str = ""
    proven: str = ""
    copied: bool | None = None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SheetDraft:
    """All that a person fills in. Each entry's id is its own, and below ``next_id``."""

    entries: tuple[Entry, ...] = ()
    job_stimulus: tuple[str, ...] = ()
    next_id: int = 1

    def of(self, kind: EntryKind) -> tuple[Entry, ...]:
        """The entries of a kind, in their order."""
        return tuple(entry for entry in self.entries if entry.kind is kind)

    def entry(self, entry_id: int) -> Entry:
        """The entry of an id; raises KeyError."""
        for entry in self.entries:
            if entry.id == entry_id:
                return entry
        raise KeyError(entry_id)

    def put(self, changed: Entry) -> "SheetDraft":
        """The same draft with an entry changed."""
        entries = tuple(changed if one.id == changed.id else one for one in self.entries)
        return dataclasses.replace(self, entries=entries)

    def confirmed(self) -> "SheetDraft":
        """The same draft, where all that was carried over is confirmed."""
        entries = tuple(
            dataclasses.replace(one, copied=False) if one.copied else one for one in self.entries
        )
        return dataclasses.replace(self, entries=entries)

    def added(
        self, kind: EntryKind, entry_type: str, person: str | None = None, amount: str = ""
    ) -> "SheetDraft":
        """The same draft with one entry more, last of its kind."""
        entry = Entry(id=self.next_id, kind=kind, type=entry_type, person=person, amount=amount)
        return dataclasses.replace(self, entries=(*self.entries, entry), next_id=self.next_id + 1)

    def without(self, entry_id: int) -> "SheetDraft":
        """The same draft without one entry."""
        kept = tuple(one for one in self.entries if one.id != entry_id)
        return dataclasses.replace(self, entries=kept)

    def with_back(self, entry_id: int, before: "SheetDraft") -> "SheetDraft":
        """The same draft with an entry back where it stood in an earlier one."""
        if any(one.id == entry_id for one in self.entries):
            return self
        order = {one.id: place for place, one in enumerate(before.entries)}
        entries = (*self.entries, before.entry(entry_id))
        last = len(order)
        ordered = sorted(entries, key=lambda one: order.get(one.id, last + one.id))
        return dataclasses.replace(self, entries=tuple(ordered))

    def with_stimulus(self, person: str, on: bool) -> "SheetDraft":
        """The same draft with or without an adult's särskilda beräkningsregel.

        What a wage is by its papers stays so: with the rule it is typed beside what counts.
        """
        others = tuple(one for one in self.job_stimulus if one != person)
        return dataclasses.replace(
            self,
            job_stimulus=(*others, person) if on else others,
            entries=tuple(
                _turned(one, on) if one.person == person and one.type == WAGE else one
                for one in self.entries
            ),
        )

    def days_of(self, person: str) -> Entry | None:
        """The days typed for a member, if any."""
        return next((one for one in self.of(EntryKind.DAYS) if one.person == person), None)

    def with_days(self, person: str, text: str) -> "SheetDraft":
        """The same draft with other days for a member."""
        entry = self.days_of(person)
        if entry is None:
            return self.added(EntryKind.DAYS, "", person, text)
        return self.put(dataclasses.replace(entry, amount=text))


def _turned(wage: Entry, on: bool) -> Entry:
    if on and wage.approved.strip(" 0") and not wage.proven:
        return dataclasses.replace(wage, approved="", proven=wage.approved)
    if not on and wage.proven and not wage.approved:
        return dataclasses.replace(wage, approved=wage.proven, proven="")
    return wage


_FIELDS: Final = {
    "applied": "amount",
    "amount": "amount",
    "stated": "amount",
    "approved": "approved",
    "proven": "proven",
    "reason": "reason",
    "note": "reason",
    "label": "label",
    "earlier_this_year": "earlier",
}
_DAY_FIELDS: Final = ("from", "to", "days")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in the draft a problem stands."""

    entry_id: int
    field: str


def place_of(draft: SheetDraft, problem: Problem, household: CalculationFacts) -> Place | None:
    """The entry and field of a problem's path; None where it is not about an entry.

    What is wrong with a member's days stands at the days typed for him, or where it is about
    the adults together at the first of theirs.
    """
    path = problem.field or ""
    if path.startswith("household."):
        return _place_of_days(draft, path.removeprefix("household."), household)
    kind, number, field = _parted(path)
    if kind not in set(EntryKind) or number is None:
        return None
    entries = draft.of(EntryKind(kind))
    if number >= len(entries):
        return None
    return Place(entry_id=entries[number].id, field=_FIELDS.get(field, "amount"))


def _parted(path: str) -> tuple[str, int | None, str]:
    """``costs[0].applied`` as its list, place and field."""
    kind, _, rest = path.partition("[")
    number, _, field = rest.partition("]")
    return kind, int(number) if number.isdigit() else None, field.removeprefix(".")


def _place_of_days(draft: SheetDraft, path: str, household: CalculationFacts) -> Place | None:
    group, number, field = _parted(path)
    groups: Mapping[str, Sequence[Adult | Child]] = {
        "adults": household.adults,
        "children": household.children,
    }
    members = groups.get(group, ())
    if number is not None:
        members = members[number : number + 1]
        if field not in _DAY_FIELDS:
            return None
    persons = {one.id for one in members}
    for entry in draft.of(EntryKind.DAYS):
        if entry.person in persons:
            return Place(entry_id=entry.id, field="amount")
    return None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft that can't be calculated yet, with the version of the sheet it was typed on."""

    version: int
    draft: SheetDraft


def written(kept: KeptDraft) -> str:
    """As JSON."""
    return msgspec.json.encode(kept).decode()


def read(text: str) -> KeptDraft | None:
    """From JSON; None for nothing, or for what an older edition wrote in another shape."""
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=KeptDraft)
    except msgspec.DecodeError:
        return None
