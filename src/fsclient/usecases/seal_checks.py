"""Holding what was signed against the ledger of seals, and the ledger against itself."""

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import msgspec

from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.domain.seals import (
    CLOCK,
    UNIT,
    Acceptance,
    ClockSet,
    DayAnchor,
    SealLine,
    time_of,
)
from fsclient.usecases.desk import Office
from fsclient.usecases.ports import LateSeals, LedgerEnd, Seals, UnlikeRows, UnlikeSeal
from fsclient.usecases.sealed_kinds import SEALED, SealedKind

_ONCE = 5000


class Unreadable(Exception):
    """A row holds what nothing of its kind can hold, as only who holds the database can write."""


@contextmanager
def read_rows() -> Iterator[None]:
    """Raises Unreadable, whatever it is that a row cannot be read by."""
    try:
        yield
    except EnvironmentProblem as problem:
        if problem.code != "text_unreadable":
            raise
        raise Unreadable from problem
    except (ValueError, TypeError, ArithmeticError, msgspec.MsgspecError) as error:
        raise Unreadable from error


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A place in the ledger that was kept elsewhere: its number and its hash, or how it begins."""

    number: int
    hash: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Unlike:
    """What is not as it was sealed. ``chain`` is the case it is about, or the unit."""

    problem: Problem
    row_id: UUID
    chain: UUID


class Was(StrEnum):
    """What had become of a row before it was said to stand as it is."""

    ALTERED = "altered"
    MOVED = "moved"
    PUT_IN = "put_in"
    GONE = "gone"
    UNSIGNED = "unsigned"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A row that was said to stand, and what had become of it."""

    said: Acceptance
    was: Was


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedClock:
    """A clock that was said to have been ahead; ``said`` is by whom and why, where that is kept."""

    clock: ClockSet
    said: Acceptance | None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """What was seen of the ledger: how many seals, those made late, and where it ends now.

    ``cases`` are those that anything was sealed of, ``accepted`` the rows that were said to stand,
    ``unnamed`` how many were before it was kept who said so, ``clocks`` each time that a clock was
    said to have been ahead, and ``parts`` the numbers that it was read between.
    """

    seals: int
    parts: tuple[tuple[int, int], ...] = ()
    cases: frozenset[UUID] = frozenset()
    late: LateSeals | None
    accepted: tuple[Accepted, ...] = ()
    unnamed: int = 0
    clocks: tuple[AcceptedClock, ...] = ()
    end: Anchor | None
    unlike: tuple[Unlike, ...]


def look_at_seals(office: Office, kept: tuple[Anchor, ...] = ()) -> Ledger:
    """Walk the ledger, and hold every kind of signed row against it.

    ``kept`` are anchors that were kept outside the database. Each part is read by itself, so that
    others can work meanwhile.
    """
    ledger = look_at_ledger(office, kept)
    if ledger.unlike:
        # What someone signs at this very moment can look amiss, but only once.
        ledger = look_at_ledger(office, kept)
    of_kinds = (one for kind in SEALED.values() for one in rows_of_kind(office, kind))
    rows = (*of_kinds, *_without_row(office, ledger.parts), *_left_over(office))
    return dataclasses.replace(ledger, unlike=(*ledger.unlike, *rows))


def look_at_ledger(office: Office, kept: tuple[Anchor, ...] = ()) -> Ledger:
    """The ledger alone, from its first row to the last."""
    try:
        with read_rows(), office.database.look() as work:
            end, anchors = work.seals.end(), work.seals.anchors()
            accepted = work.acceptances.find()
        walk = _Walk(end, anchors, kept, accepted)
        with read_rows():
            found = tuple(walk.through(office))
            cases = walk.cases
    except Unreadable:
        return Ledger(seals=0, late=None, end=None, unlike=(_of_unit("ledger_unreadable"),))
    return Ledger(
        seals=walk.number,
        parts=tuple(walk.parts),
        cases=cases,
        late=walk.late,
        accepted=tuple(walk.accepted),
        unnamed=walk.unnamed,
        clocks=tuple(walk.clocks),
        end=walk.end,
        unlike=found,
    )


def rows_of_kind(office: Office, kind: SealedKind) -> Iterator[Unlike]:
    """The rows of a kind that are not as they were sealed, or are not to be read."""
    try:
        altered = tuple(unlike_rows(office, kind))
        yield from map(_told, altered)
        if kind.derived:
            named = {one.row_id for one in altered}
            found = _in_parts(office, kind, _derived_of)
            yield from (_told(one) for one in found if one.row_id not in named)
    except Unreadable:
        yield rows_unreadable(kind)


def rows_unreadable(kind: SealedKind) -> Unlike:
    """That not every row of a kind can be read."""
    return _of_unit("sealed_rows_unreadable", kind=kind.called)


_Read = Callable[[Seals, SealedKind, object], UnlikeRows]


def _unlike_of(seals: Seals, kind: SealedKind, start: object) -> UnlikeRows:
    return seals.unlike(kind, start)


def _derived_of(seals: Seals, kind: SealedKind, start: object) -> UnlikeRows:
    return seals.derived_unlike(kind, start)


def unlike_rows(
    office: Office, kind: SealedKind, first: UnlikeRows | None = None
) -> Iterator[UnlikeSeal]:
    """The rows of a kind that are not as they were sealed; ``first`` is the first part of them
    where it has been read. Raises Unreadable.
    """
    return _in_parts(office, kind, _unlike_of, first)


def _in_parts(
    office: Office, kind: SealedKind, read: _Read, first: UnlikeRows | None = None
) -> Iterator[UnlikeSeal]:
    part = first or _part_of_kind(office, kind, read, None)
    yield from part.found
    while part.following is not None:
        part = _part_of_kind(office, kind, read, part.following)
        yield from part.found


def _part_of_kind(office: Office, kind: SealedKind, read: _Read, start: object) -> UnlikeRows:
    with read_rows(), office.database.look() as work:
        return read(work.seals, kind, start)


def _without_row(office: Office, parts: tuple[tuple[int, int], ...]) -> Iterator[Unlike]:
    try:
        for after, until in parts:
            with read_rows(), office.database.look() as work:
                found = tuple(work.seals.without_row(after, until))
            yield from map(_told, found)
    except Unreadable:
        yield _of_unit("ledger_unreadable")


def _left_over(office: Office) -> Iterator[Unlike]:
    """What stands where something stands only while a work is under way, which nobody else sees."""
    with office.database.look() as work:
        for table in work.seals.left_over():
            yield _of_unit("row_left_over", table=table)


def _told(one: UnlikeSeal) -> Unlike:
    problem = Problem(one.code, None, {"kind": SEALED[one.table].called})
    return Unlike(problem=problem, row_id=one.row_id, chain=one.chain)


class _Walk:
    """The ledger from its first row to the last."""

    def __init__(
        self,
        end: LedgerEnd,
        anchors: tuple[DayAnchor, ...],
        kept: tuple[Anchor, ...],
        accepted: tuple[Acceptance, ...],
    ) -> None:
        self._until = end.number
        self._heads = {head.id.hex: head for head in end.heads}
        self._anchors = anchors
        self._kept = kept
        self._said = {one.number: one for one in accepted}
        self._chains: dict[str, str | None] = dict.fromkeys(one.row_id.hex for one in accepted)
        self._begun: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._lasts: dict[str, str] = {}
        wanted = {anchor.number for anchor in anchors} | {anchor.number for anchor in kept}
        self._wanted = dict.fromkeys(wanted, "")
        self.number = 0
        self._hash = ""
        self._newest: str | None = None
        self.late: LateSeals | None = None
        self.accepted: list[Accepted] = []
        self.unnamed = 0
        self.clocks: list[AcceptedClock] = []
        self.parts: list[tuple[int, int]] = []

    @property
    def end(self) -> Anchor | None:
        """Where the ledger ends."""
        return Anchor(number=self.number, hash=self._hash) if self.number else None

    @property
    def cases(self) -> frozenset[UUID]:
        """The cases that anything was sealed of."""
        return frozenset(map(UUID, self._counts)) - {UNIT}

    def through(self, office: Office) -> Iterator[Unlike]:
        """Each row that is not as it was made, and each end that is not where it should be."""
        while self.number < self._until:
            with office.database.look() as work:
                lines, changed = _part(work.seals, self.number)
            if lines:
                self.parts.append((self.number, lines[-1].number))
            for line in lines:
                if line.number <= self._until:
                    yield from self._seal(line, line.number in changed)
            if not lines:
                break
        yield from self._ends()
        yield from self._days()
        for anchor in self._kept:
            if not self._wanted[anchor.number].startswith(anchor.hash):
                yield _of_unit("anchor_differs", number=anchor.number)

    def _seal(self, seal: SealLine, changed: bool) -> Iterator[Unlike]:
        if seal.number != self.number + 1:
            yield _unlike(seal, "seal_gone", number=self.number + 1)
        elif seal.previous != self._hash:
            yield _unlike(seal, "seal_changed", number=seal.number)
        before, self._newest = self._newest, seal.newest
        if changed or not self._keeps_time(seal, before):
            yield _unlike(seal, "seal_changed", number=seal.number)
        self.number, self._hash = seal.number, seal.hash
        self._counts[seal.chain] = self._counts.get(seal.chain, 0) + 1
        self._lasts[seal.chain] = seal.hash
        if seal.number in self._wanted:
            self._wanted[seal.number] = seal.hash
        if seal.kind == CLOCK:
            clock = ClockSet(
                number=seal.number,
                at=time_of(seal.at),
                newest=_time_or_none(before),
                put_back=_time_or_none(seal.newest),
            )
            said = self._said.get(seal.number)
            self.clocks.append(AcceptedClock(clock=clock, said=said))
        else:
            self._count(seal)

    def _count(self, seal: SealLine) -> None:
        """What was sealed late: by an upgrade, all of a kind at once, or since it is to stand."""
        begun = self._begun.setdefault(seal.kind, seal.at)
        if (said := self._said.get(seal.number)) is not None:
            self.accepted.append(Accepted(said=said, was=self._was(seal)))
        elif seal.late and seal.at != begun:
            self.unnamed += 1
        elif seal.late:
            rows = self.late.rows if self.late is not None else 0
            self.late = LateSeals(rows=rows + 1, at=time_of(seal.at))
        if seal.row_id in self._chains:
            self._chains[seal.row_id] = seal.chain

    def _was(self, seal: SealLine) -> Was:
        before = self._chains.get(seal.row_id)
        if not seal.content:
            kind = SEALED.get(seal.kind)
            return Was.UNSIGNED if kind is not None and kind.signed else Was.GONE
        if before is None:
            return Was.PUT_IN
        return Was.ALTERED if before == seal.chain else Was.MOVED

    def _keeps_time(self, seal: SealLine, before: str | None) -> bool:
        """Whether what was signed last goes back by no seal but the one that is for it."""
        if before is None or seal.kind == CLOCK:
            return True
        return seal.newest is not None and seal.newest >= before

    def _ends(self) -> Iterator[Unlike]:
        """The head of each case, and of the unit, stands outside the ledger."""
        for chain in {**self._counts, **self._heads}:
            head = self._heads.get(chain)
            told = (head.number, head.hash) if head is not None else (0, "")
            stands = (self._counts.get(chain, 0), self._lasts.get(chain, ""))
            # The unit's own stands from the beginning, and no other before its first seal.
            there = chain == UNIT.hex or chain in self._counts
            if told != stands or (head is not None) != there:
                values = {"sealed": stands[0], "counted": told[0]}
                problem = Problem("seal_head_differs", None, values)
                yield Unlike(problem=problem, row_id=UUID(chain), chain=UUID(chain))

    def _days(self) -> Iterator[Unlike]:
        before = ""
        for anchor in self._anchors:
            bound = anchor.whole and anchor.previous == before
            if not bound or self._wanted[anchor.number] != anchor.seal:
                yield _of_unit("day_anchor_differs", day=anchor.day)
            before = anchor.hash


def _part(seals: Seals, after: int) -> tuple[tuple[SealLine, ...], frozenset[int]]:
    """The next rows of the ledger, and the numbers of those that are not as they were made."""
    lines = seals.lines_after(after, _ONCE)
    if all(line.whole for line in lines):
        return lines, frozenset()
    # What is written another way can still say the same.
    lines = tuple(seal.line for seal in seals.after(after, _ONCE))
    return lines, frozenset(line.number for line in lines if not line.whole)


def _time_or_none(written: str | None) -> datetime | None:
    return None if written is None else time_of(written)


def _unlike(seal: SealLine, code: str, **values: object) -> Unlike:
    row_id, chain = UUID(seal.row_id), UUID(seal.chain)
    return Unlike(problem=Problem(code, None, values), row_id=row_id, chain=chain)


def _of_unit(code: str, **values: object) -> Unlike:
    return Unlike(problem=Problem(code, None, values), row_id=UNIT, chain=UNIT)
