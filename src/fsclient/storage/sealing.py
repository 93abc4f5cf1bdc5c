"""Sealing what a work has signed, when it is committed: no use case has to think of it.

A server sees to it by itself (``seal_guards``). This is how a local database does the same, in the
program and not by triggers: what a work has written has no seal before it is committed, which no
trigger of SQLite's can tell from what was altered, and whoever writes by another program has the
key, and may drop any trigger. What that one did, ``verify`` names.
"""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import groupby
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.seals import CLOCK, CLOCK_SLACK_MINUTES, UNIT, DayAnchor, Seal
from fsclient.storage import seal_texts, tables
from fsclient.usecases.sealed_kinds import SEALED, SealedKind

ANCHOR: Final = "seal_anchor"
ALTERED: Final = "sealed_row_altered"
"""What is said where a row, or one that it rests on, is not as it was sealed."""

SUMS_ALTERED: Final = "sealed_sums_altered"
"""What is said where one that an amount is counted from is not, or is gone."""

READING: Final = "access_entry"
"""Lines that are written where someone only looks: no day begins with them."""

_SLACK = timedelta(minutes=CLOCK_SLACK_MINUTES)
_ONCE = 400


class Sealing:
    """The rows that one work has signed so far; on a server, which sees to it itself, none."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._local = connection.dialect.name == "sqlite"
        self._asked: dict[tuple[str, UUID], None] = {}
        self._whole: set[tuple[str, UUID]] = set()
        self._left: set[tuple[str, UUID]] = set()

    def writes(self, table: str, written: Mapping[str, Any], *, again: bool) -> None:
        """A row is about to be written, for the first time or again.

        Raises EnvironmentProblem ``sealed_row_altered`` where it, a row that it moves, or one that
        it rests on, was altered since it was sealed: the next act would make it good.
        ``sealed_sums_altered`` where one of its case was that its amount is counted from, or is
        gone. What brings it to nothing is not held to that, and what was altered stays so.
        """
        kind = SEALED.get(table)
        if kind is None or not self._local or kind.remade:
            return
        ends = kind.ends(written)
        if again:
            self._hold(table, written["id"], ends=ends)
        if not kind.signs(written):
            return
        if (moved := _moved(kind, written)) is not None:
            self._hold(*moved, ends=ends)
        if ends:
            return
        for below, column in kind.rests_on:
            if written[column] is not None:
                self._hold(below, written[column])
        if kind.sums:
            self._hold_sums(written[kind.case])

    def _hold(self, table: str, row_id: UUID, *, ends: bool = False) -> None:
        one = (table, row_id)
        # What this work has written itself gets its seal when it is committed; and nobody else
        # writes meanwhile.
        if one in self._asked or one in self._whole:
            return
        query = _altered(SEALED[table])
        if self._connection.execute(query, {"id": row_id.hex}).first() is None:
            self._whole.add(one)
        elif ends:
            self._left.add(one)
        else:
            raise EnvironmentProblem(ALTERED)

    def _hold_sums(self, case_id: UUID) -> None:
        one = (SUMS_ALTERED, case_id)
        if one in self._whole:
            return
        found = self._connection.execute(_altered_sums(), {"chain": case_id.hex})
        altered = {(table, row_id) for table, row_id in found}
        if altered - {(table, row_id.hex) for table, row_id in self._asked}:
            raise EnvironmentProblem(SUMS_ALTERED)
        self._whole.add(one)

    def hindrance(self, table: str, written: Mapping[str, Any]) -> str | None:
        """The code by which a row could not be written again."""
        try:
            self.writes(table, written, again=True)
        except EnvironmentProblem as problem:
            return problem.code
        return None

    def wrote(self, table: str, written: Mapping[str, Any]) -> None:
        """A row was written; it is sealed if it is one that is, and is signed."""
        kind = SEALED.get(table)
        if kind is None or not kind.signs(written):
            return
        self.ask(table, written["id"])
        if (moved := _moved(kind, written)) is not None:
            self.ask(*moved)

    def taken_up(self, table: str, written: Mapping[str, Any]) -> str | None:
        """The column that is empty where a row that can be taken up again is a draft."""
        kind = SEALED.get(table)
        if not self._local or kind is None or not kind.reopened or written[kind.signed] is not None:
            return None
        return kind.signed

    def ask(self, table: str, row_id: UUID) -> None:
        """A row is to be sealed as it will be when the work is committed."""
        if self._local and (table, row_id) not in self._left:
            self._asked[table, row_id] = None

    def make(self) -> None:
        """Seal what was signed.

        Raises EnvironmentProblem ``clock_behind``, as a server does when it is committed.
        """
        if self._asked:
            asked, self._asked = tuple(self._asked), {}
            Ledger(self._connection).append(asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A signed row as it is now."""

    chain: UUID
    content: str
    claimed: datetime | None

    @property
    def of_no_time(self) -> "_Row":
        """As one that nobody signs now."""
        return replace(self, claimed=None)


class Ledger:
    """The ledger of a local database, with nobody else writing."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._now = datetime.now(UTC)
        self._heads: dict[UUID, tuple[int, str]] = {}
        self._made: list[Seal] = []
        # One row, whatever there is.
        self._before = connection.execute(_BEFORE).one()
        self._last: tuple[int, str] = self._before.number or 0, self._before.hash or ""
        self._newest: datetime | None = self._before.newest

    def append(self, asked: Sequence[tuple[str, UUID]], *, late: bool = False) -> int:
        """A seal for each row that is there and is not sealed as it is, and for the day where it
        is its first; nobody signs now what is sealed late. Returns how many rows there were.
        """
        before = self._last
        found = self._found(asked)
        # What comes first, into an empty database, may tell of years.
        signed_now = bool(before[0]) and not late
        if signed_now:
            self._hold_to_clock(found)
        for table, row_id in asked:
            if (row := found.get((table, row_id))) is not None:
                self._add(table, row_id, row if signed_now else row.of_no_time, late=late)
        if signed_now and any(table != READING for table, _ in found):
            self._begin_day(before, found)
        self._write()
        return len(found)

    def append_clock(self, newest: datetime) -> None:
        """A seal that says what signed from now on may not be behind."""
        self._add(CLOCK, UNIT, _Row(chain=UNIT, content="", claimed=newest))
        self._write()

    def append_gone(self, table: str, row_id: UUID, chain: UUID) -> None:
        """A late seal for a row that is gone: it says that there is nothing."""
        self._add(table, row_id, _Row(chain=chain, content="", claimed=None), late=True)
        self._write()

    def _found(self, asked: Sequence[tuple[str, UUID]]) -> dict[tuple[str, UUID], _Row]:
        found: dict[tuple[str, UUID], _Row] = {}
        by_table = sorted(asked, key=lambda one: one[0])
        for table, ones in groupby(by_table, key=lambda one: one[0]):
            ids = [row_id for _, row_id in ones]
            for place in range(0, len(ids), _ONCE):
                found |= self._rows(SEALED[table], ids[place : place + _ONCE])
        return found

    def _rows(
        self, kind: SealedKind, ids: Sequence[UUID]
    ) -> Iterator[tuple[tuple[str, UUID], _Row]]:
        wanted = {"ids": [one.hex for one in ids]}
        for row_id, chain, content, claimed in self._connection.execute(_query(kind), wanted):
            row = _Row(chain=UUID(chain), content=content, claimed=_time(claimed))
            yield (kind.table, UUID(row_id)), row

    def _hold_to_clock(self, found: Mapping[tuple[str, UUID], _Row]) -> None:
        """Whoever signs now may not be further behind than clocks differ.

        A server asks its own clock too. Here there is only the one that was ahead then or is behind
        now: whoever sees to the database says which (``accept_clock``).
        """
        claimed = max((row.claimed for row in found.values() if row.claimed), default=None)
        newest = self._newest
        if claimed is not None and newest is not None and claimed < newest - _SLACK:
            raise EnvironmentProblem("clock_behind")

    def _add(self, table: str, row_id: UUID, row: _Row, *, late: bool = False) -> None:
        number, previous = self._last
        if row.claimed and (table == CLOCK or self._newest is None or row.claimed > self._newest):
            self._newest = row.claimed
        unsealed = Seal(
            number=number + 1,
            chain=row.chain,
            kind=table,
            row_id=row_id,
            content=row.content,
            late=late,
            at=self._now,
            previous=previous,
            hash="",
            newest=self._newest,
        )
        seal = replace(unsealed, hash=unsealed.made_hash)
        self._made.append(seal)
        self._last = seal.number, seal.hash
        if row.chain not in self._heads:
            self._heads[row.chain] = self._head_of(row.chain)
        self._heads[row.chain] = self._heads[row.chain][0] + 1, seal.hash

    def _head_of(self, chain: UUID) -> tuple[int, str]:
        head = tables.seal_head
        found = self._connection.execute(
            sa.select(head.c.number, head.c.hash).where(head.c.id == chain)
        ).one_or_none()
        return (0, "") if found is None else (found.number, found.hash)

    def _begin_day(self, before: tuple[int, str], found: Mapping[tuple[str, UUID], _Row]) -> None:
        claimed = max((row.claimed for row in found.values() if row.claimed), default=self._now)
        last, anchors = self._before, tables.seal_anchor
        of_day = sa.select(anchors.c.id).where(anchors.c.day == claimed.date())
        # A clock that was ahead has told of days that come yet, and are over now.
        if last.day == claimed.date() or self._connection.execute(of_day).first() is not None:
            return
        unsealed = DayAnchor(
            id=uuid.uuid4(),
            day=claimed.date(),
            number=before[0],
            seal=before[1],
            previous=last.anchor or "",
            hash="",
        )
        anchor = replace(unsealed, hash=unsealed.made_hash)
        self._connection.execute(sa.insert(anchors), _columns(anchor, anchors))
        for key, row in self._rows(SEALED[ANCHOR], [anchor.id]):
            self._add(*key, row)

    def _write(self) -> None:
        if not self._made:
            return
        self._connection.execute(
            sa.insert(tables.seal), [_columns(seal, tables.seal) for seal in self._made]
        )
        self._connection.execute(
            _PUT_HEAD,
            [
                {"id": chain, "number": number, "hash": last}
                for chain, (number, last) in self._heads.items()
            ],
        )


_seal, _anchor = tables.seal.c, tables.seal_anchor.c
_last_seal = sa.select(sa.func.max(_seal.number)).scalar_subquery()
_last_anchor = sa.select(sa.func.max(_anchor.number)).scalar_subquery()
_BEFORE = sa.select(
    sa.select(_seal.number).where(_seal.number == _last_seal).scalar_subquery().label("number"),
    sa.select(_seal.hash).where(_seal.number == _last_seal).scalar_subquery().label("hash"),
    sa.select(_seal.newest).where(_seal.number == _last_seal).scalar_subquery().label("newest"),
    sa.select(_anchor.day).where(_anchor.number == _last_anchor).scalar_subquery().label("day"),
    sa.select(_anchor.hash).where(_anchor.number == _last_anchor).scalar_subquery().label("anchor"),
)
"""Where the ledger, with the unit's clock, and the days stand."""

_put = sqlite.insert(tables.seal_head)
_PUT_HEAD = _put.on_conflict_do_update(
    index_elements=["id"], set_={"number": _put.excluded.number, "hash": _put.excluded.hash}
)


@cache
def _query(kind: SealedKind) -> sa.TextClause:
    query = sa.text(seal_texts.to_seal(kind, "sqlite", "IN :ids"))
    return query.bindparams(sa.bindparam("ids", expanding=True))


@cache
def _altered(kind: SealedKind) -> sa.TextClause:
    return sa.text(seal_texts.altered(kind))


@cache
def _altered_sums() -> sa.TextClause:
    return sa.text(seal_texts.altered_sums("sqlite", ":chain"))


def _moved(kind: SealedKind, written: Mapping[str, Any]) -> tuple[str, UUID] | None:
    """The row that the database itself changes by one that is written."""
    if kind.moves is None or written[kind.moves.when[0]] != kind.moves.when[1]:
        return None
    return kind.moves.table, written[kind.moves.by]


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


def _columns(value: object, table: sa.Table) -> dict[str, object]:
    return {column.name: getattr(value, column.name) for column in table.columns}
