"""The ledger of seals as it is read to be held against what was signed."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.seals import UNIT, DayAnchor, Seal, SealHead
from fsclient.storage import seal_texts, tables
from fsclient.storage.sealing import Ledger
from fsclient.storage.store import Kind
from fsclient.usecases.ports import LateSeals, LedgerEnd, UnlikeSeal
from fsclient.usecases.sealed_kinds import SEALED, SealedKind

_SEAL = Kind(tables.seal, Seal)
_ANCHOR = Kind(tables.seal_anchor, DayAnchor)

_SEALED_ON_SERVER = """
SELECT append_seal(%(kind)s, %(id)s, chain, content, true) FROM sealed_row(%(kind)s, %(id)s)
"""
_ON_SERVER = "SELECT code, row_id, chain FROM unlike_seals(%(kind)s)"


class SqlSeals:
    """The ledger on one connection."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

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

    def anchors(self) -> tuple[DayAnchor, ...]:
        found = self._connection.execute(_ANCHOR.select().order_by(tables.seal_anchor.c.number))
        return tuple(_ANCHOR.from_row(row._mapping) for row in found)

    def late(self) -> LateSeals | None:
        seal = tables.seal.c
        query = sa.select(sa.func.count(), sa.func.max(seal.at)).where(seal.late.is_(True))
        count, at = self._connection.execute(query).one()
        return LateSeals(rows=count, at=at) if count else None

    def accept_clock(self, now: datetime) -> datetime | None:
        head = tables.seal_head
        of_unit = head.c.id == UNIT
        newest: datetime | None = self._connection.execute(
            sa.select(head.c.newest).where(of_unit)
        ).scalar()
        if newest is None or newest <= now:
            return None
        self._connection.execute(sa.update(head).where(of_unit).values(newest=now))
        return newest

    def accept_row(self, row_id: UUID) -> SealedKind | None:
        for kind in SEALED.values():
            if kind.written_again and self._seal_as_is(kind, row_id):
                return kind
        return None

    def _seal_as_is(self, kind: SealedKind, row_id: UUID) -> int:
        if self._connection.dialect.name == "sqlite":
            return Ledger(self._connection).append([(kind.table, row_id)], late=True)
        sealed = self._connection.exec_driver_sql(
            _SEALED_ON_SERVER, {"kind": kind.table, "id": row_id}
        )
        return sealed.rowcount

    def unlike(self, kind: SealedKind) -> Iterator[UnlikeSeal]:
        # On a server whoever verifies may not read every row: the server tells which are unlike.
        if self._connection.dialect.name == "postgresql":
            found = self._connection.exec_driver_sql(_ON_SERVER, {"kind": kind.table})
        else:
            found = self._connection.exec_driver_sql(seal_texts.unlike(kind, "sqlite"))
        for code, row_id, chain in found:
            yield UnlikeSeal(code=code, row_id=_uuid(row_id), chain=_uuid(chain))


def _uuid(value: UUID | str | bytes) -> UUID:
    if isinstance(value, UUID):
        return value
    # SQLite gives a value back as it was put in, of whatever type its column is.
    return UUID(value.decode() if isinstance(value, bytes) else value)
