"""Sealing, in a migration, what was there before its kind was sealed: once, and said to be late."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import chain
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

UNIT = UUID(int=0)
_ONCE = 1000
_LAST = "9999"
"""What comes after every time."""


class Kind(NamedTuple):
    """How a table's rows were sealed when the migration was written.

    The column of its case and the one that says that it is signed, those with its time, and every
    column that is sealed: ``:u`` an id, ``:b`` yes or no, ``:d`` a day, ``:m`` a moment, ``:x``
    bytes; after ``=`` what the rows got that were there before the column.
    """

    case: str
    signed: str
    times: tuple[str, ...]
    columns: str


class _Signed(NamedTuple):
    """A row that was signed: when it says so, which, of which case, and the hash of it."""

    claimed: str
    kind: str
    row_id: str
    case: str | None
    content: str


def seal_late(
    connection: sa.Connection, kinds: Mapping[str, Kind], newest_before: datetime | None = None
) -> str:
    """Seal every row of some kinds that has no seal, after what the ledger has, in the order in
    which they were signed; when the last of them says that it was, as text, or nothing. What is no
    time says nothing: it is sealed as it stands, for ``verify`` to name.

    ``newest_before`` is what was signed last (since 0021 the ledger's last row says it): each seal
    carries it on, and one of no row is made, which there is where there is nothing to seal.
    """
    now = datetime.now(UTC)
    found = list(chain.from_iterable(_signed(connection, *one) for one in kinds.items()))
    carried = {} if newest_before is None else {"newest": newest_before}
    if carried:
        found.append(_Signed(_LAST, "clock", UNIT.hex, None, ""))
    known = {
        row.id: (row.number, row.hash)
        for row in connection.execute(sa.select(HEAD.c.id, HEAD.c.number, HEAD.c.hash))
    }
    before = connection.execute(
        sa.select(_SEAL.c.number, _SEAL.c.hash).order_by(_SEAL.c.number.desc()).limit(1)
    ).first()
    first, last = (before.number + 1, before.hash) if before is not None else (1, "")
    heads: dict[UUID, tuple[int, str]] = {}
    made: list[dict[str, object]] = []
    newest = ""
    for number, row in enumerate(sorted(found, key=lambda row: row[:3]), start=first):
        case = UNIT if row.case is None else UUID(row.case)
        moment = f"{now:%Y-%m-%d %H:%M:%S.%f}"
        times = (f"{one:%Y-%m-%d %H:%M:%S.%f}" for one in carried.values())
        parts = (number, case.hex, row.kind, row.row_id, row.content, 1, moment, last, *times)
        own = hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()
        made.append(
            {
                "number": number,
                "chain": case,
                "kind": row.kind,
                "row_id": UUID(row.row_id),
                "content": row.content,
                "late": True,
                "at": now,
                "previous": last,
                "hash": own,
                **carried,
            }
        )
        last, newest = own, max(newest, row.claimed if _is_time(row.claimed) else "")
        heads[case] = heads.get(case, known.get(case, (0, "")))[0] + 1, own
    for place in range(0, len(made), _ONCE):
        connection.execute(sa.insert(_SEAL), made[place : place + _ONCE])
    for case, (number, own) in heads.items():
        if case in known:
            moved = sa.update(HEAD).where(HEAD.c.id == case).values(number=number, hash=own)
            connection.execute(moved)
        else:
            connection.execute(sa.insert(HEAD).values(id=case, number=number, hash=own))
    return newest


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


_SEAL = sa.table(
    "seal",
    sa.column("number", sa.Integer()),
    sa.column("chain", sa.Uuid()),
    sa.column("kind", sa.String()),
    sa.column("row_id", sa.Uuid()),
    sa.column("content", sa.String()),
    sa.column("late", sa.Boolean()),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("previous", sa.String()),
    sa.column("hash", sa.String()),
    sa.column("newest", sa.DateTime(timezone=True)),
)
HEAD = sa.table(
    "seal_head",
    sa.column("id", sa.Uuid()),
    sa.column("number", sa.Integer()),
    sa.column("hash", sa.String()),
    sa.column("newest", sa.DateTime(timezone=True)),
)


def _signed(connection: sa.Connection, table: str, kind: Kind) -> Iterator[_Signed]:
    local = connection.dialect.name == "sqlite"
    pieces = [_piece(word, local) for word in kind.columns.split()]
    text = " || ".join([f"'{table}'", *pieces])
    content = (
        f"sha256(CAST({text} AS BLOB))"
        if local
        else f"encode(sha256(convert_to({text}, 'UTF8')), 'hex')"
    )
    times = [f"coalesce({_text(f'{name}:m', local)}, '')" for name in kind.times]
    latest = "max" if local else "greatest"
    claimed = f"{latest}({', '.join(times)})" if len(times) > 1 else (times or ["''"])[0]
    case = _text(f"{kind.case}:u", local) if kind.case else "NULL"
    signed = f"{kind.signed} IS NOT NULL" if kind.signed else "id IS NOT NULL"
    query = (
        f"SELECT {claimed}, '{table}', {_text('id:u', local)}, {case}, {content} "  # noqa: S608
        f"FROM {table} WHERE {signed} AND NOT EXISTS "
        f"(SELECT 1 FROM seal WHERE seal.kind = '{table}' AND seal.row_id = {table}.id)"
    )
    for row in connection.exec_driver_sql(query):
        yield _Signed(*row)


def _piece(word: str, local: bool) -> str:
    told, _, since = word.partition("=")
    name, value = told.partition(":")[0], _text(told, local)
    said = f"coalesce(';{name}=' || length({value}) || ':' || {value}, '')"
    return f"CASE WHEN {value} = '{since}' THEN '' ELSE {said} END" if "=" in word else said


def _text(word: str, local: bool) -> str:
    name, _, letter = word.partition(":")
    if local:
        return f"sha256({name})" if letter == "x" else f"CAST({name} AS TEXT)"
    return {
        "u": f"replace({name}::text, '-', '')",
        "b": f"{name}::int::text",
        "d": f"to_char({name}, 'YYYY-MM-DD')",
        "m": f"to_char({name} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')",
        "x": f"encode(sha256({name}), 'hex')",
    }.get(letter, f"{name}::text")
