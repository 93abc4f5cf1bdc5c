"""The ledger of seals as it is read to be held against what was signed."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.seals import CLOCK, UNIT, ClockSet, DayAnchor, Seal, SealHead, SealLine
from fsclient.storage import kinds, seal_texts, tables
from fsclient.storage.sealing import Ledger
from fsclient.storage.store import Kind
from fsclient.usecases.ports import LedgerEnd, UnlikeRows, UnlikeSeal
from fsclient.usecases.seal_checks import Unreadable, read_rows
from fsclient.usecases.sealed_kinds import ACCEPTABLE, EMPTY, SEALED, SealedKind

_SEAL = Kind(tables.seal, Seal)
_ANCHOR = Kind(tables.seal_anchor, DayAnchor)

_SEALED_ON_SERVER = """
SELECT append_seal(%(kind)s, %(id)s, chain, content, true, NULL)
FROM sealed_row(%(kind)s, %(id)s)
"""
_AS_SEALED_ON_SERVER = "SELECT is_as_sealed(%(kind)s, %(id)s)"
_GONE_ON_SERVER = "SELECT append_seal(%(kind)s, %(id)s, %(chain)s, '', true, NULL)"
_CLOCK_ON_SERVER = "SELECT append_seal(%(kind)s, %(unit)s, %(unit)s, '', false, %(newest)s)"
# On a server whoever verifies may not read every row: the server tells which are unlike.
_UNLIKE_ON_SERVER = "SELECT code, row_id, chain FROM unlike_seals(%(kind)s, %(start)s)"
_LEFT_OVER_ON_SERVER = "SELECT is_left_over(%(table)s)"
_WITHOUT_ROW_ON_SERVER = """
SELECT code, kind, row_id, chain FROM seals_without_row(%(after)s, %(until)s)
"""


_Id = UUID | str | bytes
"""SQLite gives a value back as it was put in, of whatever type its column is."""


class SqlSeals:
    """The ledger on one connection."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._local = connection.dialect.name == "sqlite"

    def end(self) -> LedgerEnd:
        head, seal = tables.seal_head.c, tables.seal.c
        until = sa.select(sa.func.max(seal.number)).scalar_subquery()
        # In one statement: what is sealed meanwhile is in none of it.
        rows = self._connection.execute(sa.select(head.id, head.number, head.hash, until)).all()
        heads = tuple(SealHead(id=row.id, number=row.number, hash=row.hash) for row in rows)
        return LedgerEnd(heads=heads, number=(rows[0][3] or 0) if rows else self._last())

    def _last(self) -> int:
        last = sa.select(sa.func.max(tables.seal.c.number))
        return self._connection.execute(last).scalar() or 0

    def after(self, number: int, limit: int) -> tuple[Seal, ...]:
        query = _SEAL.select().where(tables.seal.c.number > number)
        found = self._connection.execute(query.order_by(tables.seal.c.number).limit(limit))
        return tuple(_SEAL.from_row(row._mapping) for row in found)

    def lines_after(self, number: int, limit: int) -> tuple[SealLine, ...]:
        query = seal_texts.ledger_lines(self._connection.dialect.name)
        return tuple(map(SealLine._make, self._ask(query, number=number, limit=limit)))

    def anchors(self) -> tuple[DayAnchor, ...]:
        found = self._connection.execute(_ANCHOR.select().order_by(tables.seal_anchor.c.number))
        return tuple(_ANCHOR.from_row(row._mapping) for row in found)

    def accept_clock(self, now: datetime) -> ClockSet | None:
        seal = tables.seal.c
        newest: datetime | None = self._connection.execute(
            sa.select(seal.newest).order_by(seal.number.desc()).limit(1)
        ).scalar()
        if newest is None or newest <= now:
            return None
        if self._local:
            Ledger(self._connection).append_clock(now)
        else:
            values = {"kind": CLOCK, "unit": UNIT, "newest": now}
            self._connection.exec_driver_sql(_CLOCK_ON_SERVER, values)
        made = self._connection.execute(
            sa.select(seal.number, seal.at).order_by(seal.number.desc()).limit(1)
        ).one()
        return ClockSet(number=made.number, at=made.at, newest=newest, put_back=now)

    def accept_row(self, row_id: UUID) -> Seal | None:
        for kind in ACCEPTABLE:
            row = self._row(kind, row_id)
            if row is None:
                if self._seal_as_gone(kind, row_id):
                    return self.last_of(kind, row_id)
            elif self._seal_as_is(kind, row_id):
                self._derive(kind, row)
                return self.last_of(kind, row_id)
        return None

    def derive_again(self, row_id: UUID) -> SealedKind | None:
        for kind in (one for one in SEALED.values() if one.derived):
            row = self._row(kind, row_id)
            if row is not None and self._is_as_sealed(kind, row_id) and self._derive(kind, row):
                return kind
        return None

    def _is_as_sealed(self, kind: SealedKind, row_id: UUID) -> bool:
        """Whether every column that is sealed is as it was then."""
        if not self._local:
            values = {"kind": kind.table, "id": row_id}
            return bool(self._connection.exec_driver_sql(_AS_SEALED_ON_SERVER, values).scalar())
        altered = sa.text(seal_texts.altered(kind, "= :id"))
        return self._connection.execute(altered, {"id": row_id.hex}).first() is None

    def _row(self, kind: SealedKind, row_id: UUID) -> Any:
        rows = _rows_of(kind)
        try:
            with read_rows():
                query = rows.select().where(rows.table.c.id == row_id)
                found = self._connection.execute(query).first()
                return None if found is None else rows.from_row(found._mapping)
        except Unreadable as unlike:
            problem = EnvironmentProblem("altered_row_unreadable", kind=kind.called)
            raise problem from unlike

    def _derive(self, kind: SealedKind, row: Any) -> bool:
        """Whether what a row is found by was another than it is computed to, and is no longer."""
        rows = _rows_of(kind)
        derived = rows.derived(row)
        if not derived:
            return False
        other = sa.or_(*(rows.table.c[name] != told for name, told in derived.items()))
        same = sa.update(rows.table).where(rows.table.c.id == row.id, other)
        return bool(self._connection.execute(same.values(**derived)).rowcount)

    def kind_of(self, row_id: UUID) -> SealedKind | None:
        seal = tables.seal.c
        sealed = self._connection.execute(
            sa.select(seal.kind).where(seal.row_id == row_id).order_by(seal.number.desc()).limit(1)
        ).scalar()
        if sealed is not None:
            return SEALED.get(sealed)
        held = (
            kind
            for kind in SEALED.values()
            for row in (tables.metadata.tables[kind.table].c,)
            if self._connection.execute(sa.select(row.id).where(row.id == row_id)).first()
        )
        return next(held, None)

    def _seal_as_is(self, kind: SealedKind, row_id: UUID) -> bool:
        if self._local:
            return bool(Ledger(self._connection).append([(kind.table, row_id)], late=True))
        sealed = self._connection.exec_driver_sql(
            _SEALED_ON_SERVER, {"kind": kind.table, "id": row_id}
        )
        return bool(sealed.rowcount)

    def _seal_as_gone(self, kind: SealedKind, row_id: UUID) -> bool:
        last = self.last_of(kind, row_id)
        if last is None or not last.content:
            return False
        if self._local:
            Ledger(self._connection).append_gone(kind.table, row_id, last.chain)
        else:
            values = {"kind": kind.table, "id": row_id, "chain": last.chain}
            self._connection.exec_driver_sql(_GONE_ON_SERVER, values)
        return True

    def last_of(self, kind: SealedKind, row_id: UUID) -> Seal | None:
        of_row = tables.seal.c.kind == kind.table, tables.seal.c.row_id == row_id
        query = _SEAL.select().where(*of_row).order_by(tables.seal.c.number.desc()).limit(1)
        found = self._connection.execute(query).first()
        return None if found is None else _SEAL.from_row(found._mapping)

    def unlike(self, kind: SealedKind, start: object = None) -> UnlikeRows:
        if self._local:
            found = self._ask(seal_texts.unlike(kind, "sqlite", ":start"), start=start or "")
        else:
            found = self._ask(_UNLIKE_ON_SERVER, kind=kind.table, start=start or UUID(int=0))
        unlike: list[UnlikeSeal] = []
        following: object = None
        for code, row_id, chain in found:
            if code == seal_texts.FOLLOWING:
                following = row_id
            else:
                unlike.append(_unlike(code, kind.table, row_id, chain))
        return UnlikeRows(found=tuple(unlike), following=following)

    def derived_unlike(self, kind: SealedKind, start: object = None) -> UnlikeRows:
        rows = _rows_of(kind)
        first = rows.table.c.id >= start if start is not None else sa.true()
        query = sa.select(rows.table).where(first).order_by(rows.table.c.id)
        part = list(self._connection.execute(query.limit(seal_texts.SIZE + 1)).mappings())
        rest = part.pop()["id"] if len(part) > seal_texts.SIZE else None
        unlike = (
            _unlike("derived_differs", kind.table, row["id"], UNIT)
            for row in part
            if any(row[name] != told for name, told in rows.derived(rows.from_row(row)).items())
        )
        return UnlikeRows(found=tuple(unlike), following=rest)

    def without_row(self, after: int, until: int) -> Iterator[UnlikeSeal]:
        query = (
            seal_texts.without_row(":after", ":until") if self._local else _WITHOUT_ROW_ON_SERVER
        )
        for told in self._ask(query, after=after, until=until):
            yield _unlike(*told)

    def left_over(self) -> Iterator[str]:
        for table in EMPTY:
            found = (
                self._ask(f"SELECT 1 FROM {table} LIMIT 1")  # noqa: S608  # a name of our own
                if self._local
                else self._ask(_LEFT_OVER_ON_SERVER, table=table)
            )
            if any(row[0] for row in found):
                yield table

    def _ask(self, query: str, **values: object) -> Iterable[Any]:
        return self._connection.exec_driver_sql(query, values)


def _rows_of(kind: SealedKind) -> Kind[Any]:
    return next(rows for rows in kinds.ALL if rows.table.name == kind.table)


def _unlike(code: str, table: str, row_id: _Id, chain: _Id) -> UnlikeSeal:
    return UnlikeSeal(code=code, table=table, row_id=_uuid(row_id), chain=_uuid(chain))


def _uuid(value: _Id) -> UUID:
    if isinstance(value, UUID):
        return value
    return UUID(value.decode() if isinstance(value, bytes) else value)
