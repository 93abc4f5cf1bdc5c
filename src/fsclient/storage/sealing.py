"""Sealing what a work has signed, when it is committed: no use case has to think of it.

A server sees to it by itself (``seal_guards``). This is how a local database does the same, in the
program and not by triggers: what a work has written has no seal before it is committed, which no
trigger of SQLite's can tell from what was altered, and whoever writes by another program has the
key, and may drop any trigger. What that one did, ``verify`` names.
"""

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.seals import CLOCK, CLOCK_SLACK_MINUTES, UNIT, DayAnchor, Seal
from fsclient.storage import seal_texts, tables
from fsclient.storage.row_sets import ids_of
from fsclient.usecases.sealed_kinds import SEALED, SealedKind

ANCHOR: Final = "seal_anchor"
ALTERED: Final = "sealed_row_altered"
"""What is said where a row, or one that it rests on, is not as it was sealed."""

SUMS_ALTERED: Final = "sealed_sums_altered"
"""What is said where one that an amount is counted from is not, or is gone."""

READING: Final = "access_entry"
"""Lines that are written where someone only looks: no day begins with them."""

_SLACK = timedelta(minutes=CLOCK_SLACK_MINUTES)
_SUMS = "sums"

_One = tuple[str, UUID]
"""A row, by its table and its id."""


class Sealing:
    """The rows that one work has signed so far; on a server, which sees to it itself, none."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._local = connection.dialect.name == "sqlite"
        self._asked: dict[_One, None] = {}
        self._whole: set[_One] = set()
        self._whole_sums: set[UUID] = set()
        self._left: set[_One] = set()
        self._fills = False

    def fill(self) -> None:
        """Hold what is written to nothing: it fills an empty database, and may tell of years."""
        self._fills = True

    def writes(self, table: str, rows: Sequence[Mapping[str, Any]], *, again: bool) -> None:
        """Rows are about to be written, for the first time or again.

        Raises EnvironmentProblem ``sealed_row_altered`` where one, a row that it moves, or one that
        it rests on, was altered since it was sealed: the next act would make it good.
        ``sealed_sums_altered`` where one of its case was that its amount is counted from, or is
        gone. What brings it to nothing is not held to that, and what was altered stays so.
        """
        for code in self.hindered(table, rows, again=again).values():
            raise EnvironmentProblem(code)

    def hindered(
        self, table: str, rows: Sequence[Mapping[str, Any]], *, again: bool = True
    ) -> dict[UUID, str]:
        """Those of some rows that could not be written, by id: the code of why."""
        kind = SEALED.get(table)
        if kind is None or not self._local or kind.remade or self._fills:
            return {}
        acts = [_Act.of(kind, columns, again=again) for columns in rows]
        # What this work has written itself gets its seal when it is committed; and nobody else
        # writes meanwhile.
        looked_at = {one for act in acts for one in (*act.held, *act.below)}
        wanted = looked_at - self._asked.keys() - self._whole
        cases = {act.case for act in acts if act.case is not None} - self._whole_sums
        altered, sums = self._altered(wanted, cases)
        self._whole |= wanted - altered
        self._whole_sums |= cases - sums
        found: dict[UUID, str] = {}
        for act in acts:
            if act.ends:
                self._left |= altered.intersection(act.held)
            elif altered.intersection((*act.held, *act.below)):
                found[act.row_id] = ALTERED
            elif act.case in sums:
                found[act.row_id] = SUMS_ALTERED
        return found

    def _altered(
        self, wanted: Collection[_One], cases: Collection[UUID]
    ) -> tuple[set[_One], set[UUID]]:
        """Of some rows, and of some cases' sums, those that were altered."""
        if not wanted and not cases:
            return set(), set()
        of_kind = _ids_of_kinds(wanted)
        values = {**of_kind, _SUMS: ids_of("sqlite", cases)}
        query = _altered(tuple(of_kind), with_sums=bool(cases))
        altered: set[_One] = set()
        sums: set[_One] = set()
        for summed, table, row_id in self._connection.execute(query, values):
            (sums if summed else altered).add((table, UUID(row_id)))
        if not sums - self._asked.keys():
            return altered, set()
        if len(cases) == 1:
            return altered, set(cases)
        # As good as never: each case by itself tells whose it is.
        return altered, {case for case in cases if self._altered((), (case,))[1]}

    def wrote(self, table: str, written: Mapping[str, Any]) -> None:
        """A row was written; it is sealed if it is one that is, and is signed."""
        kind = SEALED.get(table)
        if kind is None or not kind.signs(written):
            return
        self.ask(table, written["id"])
        if (moved := _moved(kind, written)) is not None:
            self.ask(*moved)

    def taken_up(self, table: str, rows: Sequence[Mapping[str, Any]]) -> tuple[UUID, ...]:
        """Those of some rows that are about to be written as drafts, and are signed until then."""
        kind = SEALED.get(table)
        if not self._local or kind is None or not kind.reopened:
            return ()
        drafts = [row["id"] for row in rows if not kind.signs(row)]
        if not drafts:
            return ()
        stored = tables.metadata.tables[table].c
        query = sa.select(stored.id).where(stored.id.in_(drafts), stored[kind.signed].is_not(None))
        return tuple(self._connection.scalars(query))

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
            Ledger(self._connection).append(asked, fills=self._fills)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A signed row as it is now."""

    chain: UUID
    content: str
    claimed: datetime | None


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

    def append(self, asked: Sequence[_One], *, late: bool = False, fills: bool = False) -> int:
        """A seal for each row that is there and is not sealed as it is, and for the day where it
        is its first; nobody signs now what is sealed late, or ``fills`` an empty database. Returns
        how many rows there were.
        """
        before = self._last
        # What comes first, into an empty database, may tell of years.
        signed_now = bool(before[0]) and not (late or fills)
        found = self._found(asked, timed=signed_now)
        if signed_now:
            self._hold_to_clock(found)
        for table, row_id in asked:
            if (row := found.get((table, row_id))) is not None:
                self._add(table, row_id, row, late=late)
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

    def _found(self, asked: Collection[_One], *, timed: bool = True) -> dict[_One, _Row]:
        of_kind = _ids_of_kinds(asked)
        found = self._connection.execute(_to_seal(tuple(of_kind)), of_kind)
        ids = {row_id.hex: row_id for _, row_id in asked}
        return {
            (table, ids[row_id]): _Row(
                chain=_uuid(chain), content=content, claimed=_time(claimed) if timed else None
            )
            for table, row_id, chain, content, claimed in found
        }

    def _hold_to_clock(self, found: Mapping[_One, _Row]) -> None:
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
        seal = replace(unsealed, hash=unsealed.line.made_hash)
        self._made.append(seal)
        self._last = seal.number, seal.hash
        self._heads[row.chain] = self._heads.get(row.chain, (0, ""))[0] + 1, seal.hash

    def _begin_day(self, before: tuple[int, str], found: Mapping[_One, _Row]) -> None:
        claimed = max((row.claimed for row in found.values() if row.claimed), default=self._now)
        last, anchors = self._before, tables.seal_anchor
        of_day = sa.select(anchors.c.id).where(anchors.c.day == claimed.date())
        if last.day == claimed.date():
            return
        # A clock that was ahead has told of days that come yet, and are over now.
        told = last.furthest is not None and last.furthest >= claimed.date()
        if told and self._connection.execute(of_day).first() is not None:
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
        for key, row in self._found([(ANCHOR, anchor.id)]).items():
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
    sa.select(sa.func.max(_anchor.day)).scalar_subquery().label("furthest"),
)
"""Where the ledger, with the unit's clock, and the days stand."""

_put = sqlite.insert(tables.seal_head)
_PUT_HEAD = _put.on_conflict_do_update(
    index_elements=["id"],
    set_={
        "number": tables.seal_head.c.number + _put.excluded.number,
        "hash": _put.excluded.hash,
    },
)
"""A head goes on by so many seals, to the last of them."""


_GIVEN = "IN (SELECT value FROM json_each(:{name}))"


def _ids_of_kinds(rows: Iterable[_One]) -> dict[str, str]:
    """The ids of some rows as a statement is given them, by their table."""
    of_kind: dict[str, list[UUID]] = {}
    for table, row_id in rows:
        of_kind.setdefault(table, []).append(row_id)
    return {table: ids_of("sqlite", of_kind[table]) for table in sorted(of_kind)}


@cache
def _to_seal(kinds: tuple[str, ...]) -> sa.TextClause:
    parts = (
        f"SELECT '{table}' AS kind, wanted.* FROM ({query}) AS wanted"  # noqa: S608  # our own names
        for table in kinds
        for query in (seal_texts.to_seal(SEALED[table], "sqlite", _GIVEN.format(name=table)),)
    )
    return sa.text(" UNION ALL ".join(parts))


@cache
def _altered(kinds: tuple[str, ...], *, with_sums: bool) -> sa.TextClause:
    parts = [
        f"SELECT 0 AS summed, '{table}' AS kind, id FROM ({query})"  # noqa: S608  # our own names
        for table in kinds
        for query in (seal_texts.altered(SEALED[table], _GIVEN.format(name=table)),)
    ]
    if with_sums:
        query = seal_texts.altered_sums("sqlite", _GIVEN.format(name=_SUMS))
        parts.append(f"SELECT 1 AS summed, kind, row_id FROM ({query})")  # noqa: S608  # as above
    return sa.text(" UNION ALL ".join(parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Act:
    """What the writing of a row is held to: what it writes again, what that rests on, and the case
    whose sums it is counted from. ``ends``: it brings the row to nothing, and is held to nothing.
    """

    row_id: UUID
    held: tuple[_One, ...]
    below: tuple[_One, ...] = ()
    case: UUID | None = None
    ends: bool

    @classmethod
    def of(cls, kind: SealedKind, written: Mapping[str, Any], *, again: bool) -> "_Act":
        """Of a row as it is to be."""
        signs, ends = kind.signs(written), kind.ends(written)
        own = ((kind.table, written["id"]),) if again else ()
        moved = _moved(kind, written) if signs else None
        held = own if moved is None else (*own, moved)
        if ends or not signs:
            return cls(row_id=written["id"], held=held, ends=ends)
        return cls(
            row_id=written["id"],
            held=held,
            below=tuple(
                (below, written[column])
                for below, column in kind.rests_on
                if written[column] is not None
            ),
            case=written[kind.case] if kind.sums else None,
            ends=ends,
        )


def _moved(kind: SealedKind, written: Mapping[str, Any]) -> _One | None:
    """The row that the database itself changes by one that is written."""
    if kind.moves is None or written[kind.moves.when[0]] != kind.moves.when[1]:
        return None
    return kind.moves.table, written[kind.moves.by]


@lru_cache(maxsize=4096)
def _uuid(text: str) -> UUID:
    """Of a case, which many rows belong to."""
    return UUID(text)


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


def _columns(value: object, table: sa.Table) -> dict[str, object]:
    return {column.name: getattr(value, column.name) for column in table.columns}
