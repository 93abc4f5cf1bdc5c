"""A calculation as it is typed: texts, until they are understood as facts."""

import dataclasses
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final

import msgspec

from fsclient.domain.calculation import (
    Adjustment,
    Asset,
    CalculationFacts,
    CalculationResult,
    Cost,
    Income,
)
from fsclient.domain.errors import Problem
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.calculation_decided import apart
from fsclient.ui import formats, typed
from fsclient.usecases.calculation_history import EARLIER_SURPLUS, asks_for_earlier

_ZERO: Final = Decimal(0)


class EntryKind(StrEnum):
    """Which list of the facts an entry belongs to."""

    COST = "costs"
    INCOME = "incomes"
    ASSET = "assets"
    ADJUSTMENT = "adjustments"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing filled in. ``type`` is a key of its catalogue, or the line that is adjusted.

    ``amount`` is what is applied for. ``approved`` is what a cost or an income is decided on
    with; empty, it is what the rules say. ``earlier`` is only for a child's or pupil's own wage,
    ``available`` only for what is owned.
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
        """The same draft with or without an adult's särskilda beräkningsregel."""
        others = tuple(one for one in self.job_stimulus if one != person)
        return dataclasses.replace(self, job_stimulus=(*others, person) if on else others)


def from_facts(facts: CalculationFacts, result: CalculationResult | None) -> SheetDraft:
    """The facts as someone would have typed them.

    ``result`` is what they come to; where that is None, what was decided on an income stays
    among the adjustments.
    """
    decided: Mapping[int, Decimal] = {}
    if result is not None:
        known = apart(facts, result)
        facts, decided = known.facts, known.amounts
    entries = [
        *(_typed_cost(row) for row in facts.costs),
        *(_typed_income(row, decided.get(place)) for place, row in enumerate(facts.incomes)),
        *(
            Entry(
                id=0,
                kind=EntryKind.ASSET,
                type=row.type,
                amount=formats.amount(row.amount),
                available=row.available,
            )
            for row in facts.assets
        ),
        *(
            Entry(
                id=0,
                kind=EntryKind.ADJUSTMENT,
                type=row.line,
                amount=formats.amount(row.amount),
                reason=row.reason,
            )
            for row in facts.adjustments
        ),
    ]
    return SheetDraft(
        entries=tuple(
            dataclasses.replace(entry, id=number) for number, entry in enumerate(entries, 1)
        ),
        job_stimulus=facts.job_stimulus,
        next_id=len(entries) + 1,
    )


def _typed_cost(row: Cost) -> Entry:
    cut = row.approved is not None and row.approved != row.applied
    return Entry(
        id=0,
        kind=EntryKind.COST,
        type=row.type,
        person=row.person,
        amount=formats.amount(row.applied),
        approved=formats.amount(row.approved) if cut else "",
        reason=row.reason or "",
    )


def _typed_income(row: Income, decided: Decimal | None) -> Entry:
    asked = row.earlier_this_year is not None
    return Entry(
        id=0,
        kind=EntryKind.INCOME,
        type=row.type,
        person=row.person,
        amount=formats.amount(row.amount),
        approved="" if decided is None else formats.amount(decided),
        earlier=formats.amount(row.earlier_this_year) if asked else "",
        reason=row.note or "",
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What is typed as facts; ``decided`` are the incomes decided on otherwise than the rules
    may say, in kronor by their place, and ``problems`` every text that can't be read.
    """

    facts: CalculationFacts
    decided: Mapping[int, Decimal]
    problems: tuple[Problem, ...]


def to_facts(draft: SheetDraft, household: CalculationFacts) -> Understood:
    """The facts of a household with what is typed.

    A problem stands at the fact and field of its text (``costs[0].applied``), which is taken as
    nothing meanwhile.
    """
    reader = _Reader()
    pupils = {child.id for child in household.children}
    facts = dataclasses.replace(
        household,
        costs=tuple(
            reader.cost(entry, f"costs[{place}]")
            for place, entry in enumerate(draft.of(EntryKind.COST))
        ),
        incomes=tuple(
            reader.income(entry, place, pupils)
            for place, entry in enumerate(draft.of(EntryKind.INCOME))
        ),
        assets=tuple(
            Asset(
                type=entry.type,
                amount=reader.amount(entry.amount, f"assets[{place}].amount"),
                available=entry.available,
            )
            for place, entry in enumerate(draft.of(EntryKind.ASSET))
        ),
        adjustments=tuple(
            Adjustment(
                line=entry.type,
                amount=reader.amount(entry.amount, f"adjustments[{place}].amount"),
                reason=entry.reason.strip(),
            )
            for place, entry in enumerate(draft.of(EntryKind.ADJUSTMENT))
        ),
        job_stimulus=draft.job_stimulus,
    )
    return Understood(
        facts=facts, decided=MappingProxyType(reader.decided), problems=tuple(reader.problems)
    )


class _Reader:
    """Reads typed texts, and gathers what can't be read."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.decided: dict[int, Decimal] = {}

    def amount(self, text: str, field: str) -> Decimal:
        """Kronor; nothing typed is a problem too."""
        try:
            kronor = typed.amount(text)
        except ValueError:
            self.problems.append(Problem("amount_not_understood", field, {"typed": text}))
            return _ZERO
        if kronor is None:
            self.problems.append(Problem("value_missing", field))
            return _ZERO
        return kronor

    def cost(self, entry: Entry, field: str) -> Cost:
        """A cost; an approved amount only where one is typed."""
        applied = self.amount(entry.amount, f"{field}.applied")
        approved = None
        if entry.approved.strip():
            approved = self.amount(entry.approved, f"{field}.approved")
        return Cost(
            type=entry.type,
            applied=applied,
            approved=approved,
            reason=entry.reason.strip() or None,
            person=entry.person,
        )

    def income(self, entry: Entry, place: int, pupils: set[str]) -> Income:
        """An income; an earlier month's surplus counts only with a reason."""
        field = f"incomes[{place}]"
        if entry.approved.strip():
            self._decide(entry.approved, place)
        note = entry.reason.strip() or None
        if entry.type == EARLIER_SURPLUS and note is None:
            self.problems.append(Problem("reason_missing", f"{field}.note"))
        income = Income(
            person=entry.person or "",
            type=entry.type,
            amount=self.amount(entry.amount, f"{field}.amount"),
            note=note,
        )
        if not asks_for_earlier(income.type, income.person, pupils):
            return income
        earlier = self.amount(entry.earlier, f"{field}.earlier_this_year")
        return dataclasses.replace(income, earlier_this_year=earlier)

    def _decide(self, text: str, place: int) -> None:
        # An income is shown as it enters the sum: its minus may be typed along.
        field = f"incomes[{place}].approved"
        decided = self.amount(text.strip().removeprefix(formats.MINUS).removeprefix("-"), field)
        fault = amount_fault(decided)
        if fault:
            self.problems.append(Problem(fault, field))
        self.decided[place] = decided


_FIELDS: Final = {
    "applied": "amount",
    "amount": "amount",
    "approved": "approved",
    "reason": "reason",
    "note": "reason",
    "earlier_this_year": "earlier",
}


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in the draft a problem stands."""

    entry_id: int
    field: str


def place_of(draft: SheetDraft, problem: Problem) -> Place | None:
    """The entry and field of a problem's path; None where it is not about an entry."""
    kind, _, rest = (problem.field or "").partition("[")
    number, _, field = rest.partition("].")
    if kind not in set(EntryKind) or not number.isdigit():
        return None
    entries = draft.of(EntryKind(kind))
    if int(number) >= len(entries):
        return None
    return Place(entry_id=entries[int(number)].id, field=_FIELDS.get(field, "amount"))


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
