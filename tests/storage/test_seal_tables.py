"""What the seals are held by is held itself: none of its tables is changed unnoticed."""

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from fsclient.domain.errors import Problem
from fsclient.domain.seals import Seal
from fsclient.storage import tables
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.usecases.seal_checks import Unlike, look_at_seals
from fsclient.usecases.sealed_kinds import EMPTY, HELD
from tests.storage.signed import store_signed
from tests.support.altering import filled, otherwise, unlike_any
from tests.support.tampering import Unguarded, unguarded
from tests.support.unit import Unit

TABLES = ("seal", "seal_head", "seal_anchor", "seal_acceptance", *EMPTY)
"""Beside the ends of the journals, which are tried with notes that are a chain, and the contents of
documents, which are held to their rows.
"""


def _named(unit: Unit, changed: Unguarded) -> tuple[Unlike, ...]:
    database: Any = changed
    return look_at_seals(dataclasses.replace(unit.office, database=database)).unlike


def test_each_change_of_what_the_seals_are_held_by_is_named(
    unit: Unit, database: LocalDatabase | ServerDatabase
) -> None:
    """Each column of a row, a row that is gone, one that is put in, and two that change places."""
    assert {*HELD, *EMPTY} - {*TABLES} == {"chain_head", "document_content"}
    store_signed(unit)
    with unguarded(database) as changed:
        assert not _named(unit, changed)
        for name in TABLES:
            table = metadata.tables[name]
            rows = list(changed.connection.execute(sa.select(table)).mappings())
            assert bool(rows) == (name not in EMPTY)
            for what, statement in _changes(table, [dict(row) for row in rows]):
                with changed.aside():
                    assert changed.connection.execute(statement).rowcount, what
                    assert _named(unit, changed), f"{name}: {what}"


def _changes(
    table: sa.Table, rows: list[dict[str, Any]]
) -> Iterator[tuple[str, sa.Insert | sa.Update | sa.Delete]]:
    (key,) = table.primary_key.columns
    for row in rows[:1] + rows[1:][-1:]:
        this = key == row[key.name]
        for column in table.columns:
            other = 4711 if column is key and key.name == "number" else None
            value = other or otherwise(column, row[column.name])
            yield column.name, sa.update(table).where(this).values({column: value})
        yield "gone", sa.delete(table).where(this)
    yield "put in", sa.insert(table).values(_another(table, rows))
    if len(rows) > 1:
        yield "changed places", _swap(table, rows[0], rows[-1])


def _another(table: sa.Table, rows: list[dict[str, Any]]) -> dict[str, Any]:
    empty = {
        column.name: unlike_any(column) if isinstance(column.type, sa.String) else filled(column)
        for column in table.columns
        if not column.nullable and column.server_default is None
    }
    return {**empty, **({"number": 0, "hash": ""} if table.name.endswith("_head") else {})}


def _swap(table: sa.Table, one: Mapping[str, Any], other: Mapping[str, Any]) -> sa.Update:
    (key,) = table.primary_key.columns
    values = {
        column: sa.case(
            (key == one[key.name], sa.literal(other[column.name], column.type)),
            else_=sa.literal(one[column.name], column.type),
        )
        for column in table.columns
        if column is not key and column.name != "day"
    }
    return sa.update(table).where(key.in_((one[key.name], other[key.name]))).values(values)


def test_a_seal_that_is_made_anew_with_a_hash_of_its_own_is_named(
    unit: Unit, database: LocalDatabase | ServerDatabase
) -> None:
    """In the middle the next is bound to another, where all are made anew the days are; at the end
    the clock was set back.
    """
    store_signed(unit)
    with unguarded(database) as changed:
        with changed.begin() as work:
            ledger = work.seals.after(0, 1000)
        middle, last = ledger[len(ledger) // 2], ledger[-1]
        assert last.newest is not None
        with changed.aside():
            _make_anew(changed, dataclasses.replace(middle, content="0" * 64))
            told = [one.problem.values.get("number") for one in _named(unit, changed)]
            assert middle.number + 1 in told
            assert middle.number not in told
        with changed.aside():
            before = ""
            for seal in (dataclasses.replace(ledger[0], content="0" * 64), *ledger[1:]):
                made = dataclasses.replace(seal, previous=before)
                _make_anew(changed, made)
                before = made.line.made_hash
            assert "day_anchor_differs" in {one.problem.code for one in _named(unit, changed)}
        with changed.aside():
            changed.do("DELETE FROM seal WHERE number = :number", number=middle.number)
            gone = Problem("seal_gone", None, {"number": middle.number})
            assert gone in [one.problem for one in _named(unit, changed)]
        with changed.aside():
            _make_anew(changed, dataclasses.replace(last, newest=last.newest - timedelta(days=1)))
            (told_last,) = _named(unit, changed)
            assert told_last.problem == Problem("seal_changed", None, {"number": last.number})


def _make_anew(changed: Unguarded, seal: Seal) -> None:
    made = dataclasses.replace(seal, hash=seal.line.made_hash)
    ledger, head = tables.seal, tables.seal_head
    values = {
        "content": made.content,
        "previous": made.previous,
        "newest": made.newest,
        "hash": made.hash,
    }
    same = sa.update(ledger).where(ledger.c.number == made.number)
    changed.connection.execute(same.values(values))
    end = sa.select(sa.func.max(ledger.c.number)).where(ledger.c.chain == made.chain)
    if changed.connection.execute(end).scalar() == made.number:
        of_chain = sa.update(head).where(head.c.id == made.chain)
        changed.connection.execute(of_chain.values(hash=made.hash))
