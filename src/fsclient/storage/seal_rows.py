"""The ledger of seals as it is read to be held against what was signed."""

from collections.abc import Iterator, Mapping
from functools import cache
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.seals import DayAnchor, Seal, SealHead
from fsclient.storage import seal_texts, tables
from fsclient.storage.store import Kind
from fsclient.usecases.ports import LateSeals, LedgerEnd, UnlikeSeal
from fsclient.usecases.sealed_kinds import SealedKind

_SEAL = Kind(tables.seal, Seal)
_ANCHOR = Kind(tables.seal_anchor, DayAnchor)

# Where the latest seal of a row says something else than the row, or there is none of it.
_UNLIKE = """
SELECT {row}.id, {chain}, last.number IS NOT NULL FROM {table} AS {row}
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = {row}.id AND seal.kind = '{table}'
)
WHERE coalesce(last.content, '') <> {content}
ORDER BY last.number, {row}.id
"""

_GONE = """
SELECT row_id, chain FROM seal
WHERE kind = '{table}' AND NOT EXISTS (SELECT 1 FROM {table} AS held WHERE held.id = seal.row_id)
GROUP BY row_id, chain ORDER BY min(number)
"""

# Who cannot change a row unnoticed may think of having it sealed once more.
_REWRITTEN = """
SELECT row_id, chain FROM seal WHERE kind = '{table}'
GROUP BY row_id, chain HAVING count(DISTINCT content) > 1 ORDER BY min(number)
"""


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
        found = self._connection.execute(_ANCHOR.select().order_by(tables.seal_anchor.c.day))
        return tuple(_ANCHOR.from_row(row._mapping) for row in found)

    def late(self) -> LateSeals | None:
        seal = tables.seal.c
        query = sa.select(sa.func.count(), sa.func.max(seal.at)).where(seal.late.is_(True))
        count, at = self._connection.execute(query).one()
        return LateSeals(rows=count, at=at) if count else None

    def unlike(self, kind: SealedKind) -> Iterator[UnlikeSeal]:
        unlike, seals = _queries(kind, self._connection.dialect.name)
        for row_id, chain, sealed in self._connection.exec_driver_sql(unlike):
            code = "sealed_row_changed" if sealed else "row_unsealed"
            yield UnlikeSeal(code=code, row_id=_uuid(row_id), chain=_uuid(chain))
        for code, query in seals.items():
            for row_id, chain in self._connection.exec_driver_sql(query):
                yield UnlikeSeal(code=code, row_id=_uuid(row_id), chain=_uuid(chain))


@cache
def _queries(kind: SealedKind, dialect: str) -> tuple[str, Mapping[str, str]]:
    """Rows beside their seals, and by code what the seals tell of rows."""
    unlike = _UNLIKE.format(
        table=kind.table,
        row=seal_texts.ROW,
        chain=seal_texts.chain(kind, dialect),
        content=seal_texts.content(kind, dialect),
    )
    seals = {"sealed_row_gone": _GONE.format(table=kind.table)}
    if not kind.written_again:
        seals["sealed_row_rewritten"] = _REWRITTEN.format(table=kind.table)
    return unlike, seals


def _uuid(value: UUID | str) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)
