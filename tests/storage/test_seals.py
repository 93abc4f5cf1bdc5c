"""Whatever is signed is sealed: no row of any kind is changed, removed or put in unnoticed."""

import dataclasses
import uuid
from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.seals import DayAnchor
from fsclient.storage import reconcile, seal_texts, tables
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.storage.types import Utc
from fsclient.usecases import seal_checks
from fsclient.usecases.desk import Office
from fsclient.usecases.seal_checks import (
    Anchor,
    Unlike,
    look_at_ledger,
    look_at_seals,
    rows_of_kind,
)
from fsclient.usecases.sealed_kinds import SEALED, SealedKind
from tests.storage.samples import Samples, make_samples
from tests.storage.signed import sign_note, store_signed
from tests.support.altering import otherwise, put_in
from tests.support.tampering import Unguarded, unguarded
from tests.support.unit import Unit


@pytest.fixture
def signed(unit: Unit) -> Samples:
    """A signed row of every kind, and a note on the day after."""
    return store_signed(unit)


def looked_at(unit: Unit, changed: Unguarded, *kept: Anchor) -> list[str]:
    """What the seals tell of a database."""
    return [one.problem.code for one in unlike(unit, changed, *kept)]


def unlike(unit: Unit, changed: Unguarded, *kept: Anchor) -> tuple[Unlike, ...]:
    return look_at_seals(_at(unit, changed), kept).unlike


def _at(unit: Unit, changed: Unguarded) -> Office:
    database: Any = changed
    return dataclasses.replace(unit.office, database=database)


def test_everything_that_is_signed_is_sealed_and_is_as_it_was(unit: Unit, signed: Samples) -> None:
    seen = look_at_seals(unit.office)
    assert seen.unlike == ()
    assert seen.late is None
    signed_on = unit.clock.now.date() - timedelta(days=1)
    with unit.office.database.begin() as work:
        ledger = work.seals.after(0, 1000)
        lines = work.seals.lines_after(0, 1000)
        days = work.seals.anchors()
    assert lines == tuple(seal.line for seal in ledger)
    assert {seal.kind for seal in ledger} == set(SEALED)
    assert [seal.number for seal in ledger] == list(range(1, seen.seals + 1))
    assert seen.end == Anchor(number=seen.seals, hash=ledger[-1].hash)
    assert [anchor.day for anchor in days] == [signed_on, unit.clock.now.date()]


def test_what_nobody_has_signed_is_not_sealed(unit: Unit) -> None:
    samples = make_samples(unit)
    with unit.office.database.begin() as work:
        samples.add_all(work)
        work.commit()
        ledger = work.seals.after(0, 1000)
    sealed = {seal.row_id for seal in ledger}
    assert samples["notes"].id not in sealed
    assert samples["plans"].id not in sealed
    assert look_at_seals(unit.office).unlike == ()


def test_each_column_of_each_kind_is_sealed(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    tried = 0
    with unguarded(database) as changed:
        for kind in SEALED.values():
            table = metadata.tables[kind.table]
            row = _one(changed, table)
            for column in table.columns:
                if column.name == "id" or column.name in kind.left_out:
                    continue
                with changed.aside():
                    _change(changed, table, row, column)
                    assert _told(changed, kind) == [row["id"]], f"{kind.table}.{column.name}"
                tried += 1
    assert tried > 150


def test_no_day_is_so_far_away_that_its_seal_says_another(
    server_unit: Unit, server_database: ServerDatabase
) -> None:
    """One before the first year was written as one after it, and one without an end as none."""
    store_signed(server_unit)
    tried = 0
    with unguarded(server_database) as changed:
        for kind in SEALED.values():
            table = metadata.tables[kind.table]
            row = _one(changed, table)
            for column in (one for one in table.columns if isinstance(one.type, sa.Date | Utc)):
                if column.name in kind.left_out:
                    continue
                held = row[column.name]
                said = ["infinity", "-infinity"] if held is None else [f"{held} BC"]
                for value in said:
                    with changed.aside():
                        changed.do(
                            f"UPDATE {table.name} SET {column.name} = :value WHERE id = :id",  # noqa: S608  # names of our own
                            value=value,
                            id=row["id"],
                        )
                        assert _told(changed, kind) == [row["id"]], f"{kind.table}.{column.name}"
                    tried += 1
    assert tried > 50


def test_a_locked_row_that_is_moved_to_another_case_and_sealed_once_more_is_named(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    kind = SEALED["payee_account"]
    with unguarded(database) as changed:
        row = _one(changed, metadata.tables[kind.table])
        changed.do(
            "UPDATE payee_account SET case_id = :other WHERE id = :mine",
            other=_bound(database, uuid.uuid4()),
            mine=_bound(database, row["id"]),
        )
        changed.seal((kind.table, row["id"]))
        assert set(_told(changed, kind)) == {row["id"]}


def _bound(database: LocalDatabase | ServerDatabase, value: UUID) -> object:
    return value if isinstance(database, ServerDatabase) else value.hex


def test_a_value_of_another_type_that_hides_a_row_is_named(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    """Every list passed over it, and its seal was as it had been."""
    if isinstance(database, ServerDatabase):
        return  # A server's columns have one type each.
    with unguarded(database) as changed:
        for table, column in (("payment", "case_id"), ("letter", "case_id"), ("staff", "role")):
            row = _one(changed, metadata.tables[table])
            with changed.aside():
                changed.do(
                    f"UPDATE {table} SET {column} = CAST({column} AS BLOB) WHERE id = :id",  # noqa: S608  # names of our own
                    id=row["id"].hex,
                )
                assert row["id"] in _told(changed, SEALED[table]), table


def _told(changed: Unguarded, kind: SealedKind) -> list[UUID]:
    with changed.look() as work:
        without_row = (one for one in work.seals.without_row(0, 1000) if one.table == kind.table)
        return [one.row_id for one in (*work.seals.unlike(kind).found, *without_row)]


def _one(changed: Unguarded, table: sa.Table) -> dict[str, Any]:
    """The first row of a table, as it is."""
    query = sa.select(table).order_by(table.c.id).limit(1)
    return dict(changed.connection.execute(query).mappings().one())


def _change(
    changed: Unguarded, table: sa.Table, row: Mapping[str, Any], column: sa.Column[Any]
) -> None:
    value = otherwise(column, row[column.name])
    same = sa.update(table).where(table.c.id == row["id"])
    assert changed.connection.execute(same.values({column: value})).rowcount == 1


def test_nothing_where_something_must_be_is_named(unit: Unit, signed: Samples) -> None:
    """Whoever holds the database can let a column be empty, and one such value ended the whole
    look: whatever else was changed passed unnamed.
    """
    database = unit.office.database
    assert isinstance(database, LocalDatabase | ServerDatabase)
    if isinstance(database, LocalDatabase):
        pytest.skip("SQLite lets no column be emptied without making its table anew")
    tried = 0
    with unguarded(database) as changed:
        office = _at(unit, changed)
        for name in (*SEALED, "seal", "seal_head", "seal_anchor"):
            table = metadata.tables[name]
            for column in table.columns:
                if column.primary_key or column.nullable:
                    continue
                with changed.aside():
                    one = f"SELECT min({_key(table)}) FROM {name}"  # noqa: S608  # names of our own
                    changed.connection.exec_driver_sql(
                        f"ALTER TABLE {name} ALTER COLUMN {column.name} DROP NOT NULL"
                    )
                    changed.do(
                        f"UPDATE {name} SET {column.name} = NULL "  # noqa: S608
                        f"WHERE {_key(table)} = ({one})"
                    )
                    found: Collection[Unlike] = (
                        tuple(rows_of_kind(office, SEALED[name]))
                        if name in SEALED
                        else look_at_ledger(office).unlike
                    )
                    assert found, f"{name}.{column.name}"
                    tried += 1
    assert tried > 150


def _key(table: sa.Table) -> str:
    return f"{table.primary_key.columns[0].name}::text"


def test_a_row_of_each_kind_that_is_taken_away_or_put_in_is_named(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    with unguarded(database) as changed:
        for kind in SEALED.values():
            table = metadata.tables[kind.table]
            row = _one(changed, table)
            with changed.aside():
                changed.connection.execute(sa.delete(table).where(table.c.id == row["id"]))
                assert "sealed_row_gone" in looked_at(unit, changed), kind.table
            with changed.aside():
                new = put_in(changed, table, row)
                (told,) = (
                    one for one in unlike(unit, changed) if one.problem.code == "row_unsealed"
                )
                assert told.row_id == new, kind.table


def test_what_is_unlike_is_named_once_in_however_small_parts_it_is_looked_for(
    unit: Unit,
    signed: Samples,
    database: LocalDatabase | ServerDatabase,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    payment = metadata.tables["payment"]
    with unguarded(database) as changed:
        for table in ("letter", "access_entry"):
            changed.do(f"DELETE FROM {table}")  # noqa: S608  # names of our own
        changed.do("UPDATE payment SET payee = 'Ändrad'")
        for _ in range(5):
            put_in(changed, payment, _one(changed, payment))
        changed.do("UPDATE payee_account SET holder = 'Ändrad'")
        changed.seal(("payee_account", signed["accounts"].id))
        at_once = unlike(unit, changed)
        monkeypatch.setattr(seal_texts, "SIZE", 2)
        monkeypatch.setattr(seal_checks, "_ONCE", 2)
        if isinstance(database, ServerDatabase):
            reconcile.lift(changed.connection)
            reconcile.put(changed.connection)
        in_parts = unlike(unit, changed)
    assert len(at_once) > 8
    assert sorted(map(repr, in_parts)) == sorted(map(repr, at_once))


def test_a_row_that_is_there_again_is_named(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    """The same row once more, in a table below or without a key: verifying a server ended in an
    error, and a local database was sound.
    """
    local = isinstance(database, LocalDatabase)
    for table in ("payment", "payee_account"):
        with unguarded(database) as changed:
            for statement in _KEYLESS if local else _BELOW:
                changed.connection.exec_driver_sql(statement.format(table=table))
            assert set(looked_at(unit, changed)) == {"row_unsealed"}, table


_BELOW = ("CREATE TABLE below () INHERITS ({table})", "INSERT INTO below SELECT * FROM {table}")
_KEYLESS = (
    "CREATE TABLE keyless AS SELECT * FROM {table}",
    "DROP TABLE {table}",
    "ALTER TABLE keyless RENAME TO {table}",
    "INSERT INTO {table} SELECT * FROM {table}",
)


def test_nobody_waits_for_whoever_only_looks(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    with database.look() as work:
        before = work.seals.end().number
        sign_note(unit, signed)
        assert work.seals.end().number >= before
    assert look_at_seals(unit.office).seals > before


def test_a_row_that_was_taken_away_is_not_put_in_again(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    with unguarded(database) as changed:
        for kind in (one for one in SEALED.values() if not one.remade):
            table = metadata.tables[kind.table]
            row = _one(changed, table)
            with changed.aside():
                changed.connection.execute(sa.delete(table).where(table.c.id == row["id"]))
                if isinstance(database, LocalDatabase):
                    reconcile.put(changed.connection)
                again = sa.insert(table).values(row)
                with changed.begin() as work, pytest.raises(EnvironmentProblem) as caught:
                    work.connection.execute(again)
                assert caught.value.code == "sealed_row_altered", kind.table


def test_a_row_that_was_put_in_again_as_another_behind_the_guards_is_named(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    payment = metadata.tables["payment"]
    with unguarded(database) as changed:
        row = _one(changed, payment)
        changed.connection.execute(sa.delete(payment).where(payment.c.id == row["id"]))
        changed.connection.execute(sa.insert(payment).values({**row, "payee": "Annan"}))
        assert _told(changed, SEALED["payment"]) == [row["id"]]


def test_each_change_of_the_ledger_itself_is_named(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    seal = tables.seal
    with unguarded(database) as changed:
        last = changed.connection.scalar(sa.select(sa.func.max(seal.c.number)))
        for number in (1, last // 2, last):
            row = _sealed(changed, number)
            for column in seal.columns:
                with changed.aside():
                    value = 4711 if column is seal.c.number else otherwise(column, row[column.name])
                    changed.connection.execute(
                        sa.update(seal).where(seal.c.number == number).values({column: value})
                    )
                    assert looked_at(unit, changed), (number, column.name)
            with changed.aside():
                changed.do("DELETE FROM seal WHERE number = :number", number=number)
                assert looked_at(unit, changed), number
        with changed.aside():
            changed.do("UPDATE seal SET number = -1 WHERE number = 5")
            changed.do("UPDATE seal SET number = 5 WHERE number = 6")
            changed.do("UPDATE seal SET number = 6 WHERE number = -1")
            assert "seal_changed" in looked_at(unit, changed)
        with changed.aside():
            changed.do("DELETE FROM seal")
            assert looked_at(unit, changed)


def _sealed(changed: Unguarded, number: int) -> dict[str, Any]:
    query = sa.select(tables.seal).where(tables.seal.c.number == number)
    return dict(changed.connection.execute(query).mappings().one())


def test_a_locked_row_that_is_changed_and_sealed_once_more_is_named(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    locked = [kind for kind in SEALED.values() if not kind.written_again]
    with unguarded(database) as changed:
        rows = {}
        for kind in locked:
            table = metadata.tables[kind.table]
            row = _one(changed, table)
            kept = {"id", kind.signed, *kind.left_out, *kind.times}
            column = next(one for one in reversed(list(table.columns)) if one.name not in kept)
            _change(changed, table, row, column)
            rows[kind.table] = row["id"]
        changed.seal(*rows.items())
        for kind in locked:
            assert _told(changed, kind) == [rows[kind.table]], kind.table


def test_a_ledger_made_anew_is_not_the_one_that_was_kept_elsewhere(
    unit: Unit, signed: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    kept = look_at_seals(unit.office).end
    assert kept is not None
    sign_note(unit, signed)
    assert look_at_seals(unit.office, (kept,)).unlike == ()
    with unguarded(database) as changed:
        _forge(changed, signed["notes"].id)
        assert looked_at(unit, changed) == []
        assert looked_at(unit, changed, kept) == ["anchor_differs"]
        assert looked_at(unit, changed, dataclasses.replace(kept, hash=kept.hash[:12])) == [
            "anchor_differs"
        ]


def _forge(changed: Unguarded, note_id: UUID) -> None:
    """Whoever holds the key and knows the program rewrites a note and all that is sealed."""
    note = tables.journal_note
    same = sa.update(note).where(note.c.id == note_id)
    changed.connection.execute(same.values(text="Det här har alltid stått här."))
    with changed.begin() as work:
        ledger = work.seals.after(0, 1000)
        anchors = {anchor.id: anchor for anchor in work.seals.anchors()}
    content = _content_of(changed, note_id)
    previous = ""
    numbers: dict[int, str] = {}
    heads: dict[UUID, str] = {}
    for seal in ledger:
        told = content if seal.row_id == note_id else seal.content
        if seal.kind == "seal_anchor":
            told = _forge_anchor(changed, anchors, seal.row_id, numbers)
        made = dataclasses.replace(seal, content=told, previous=previous)
        made = dataclasses.replace(made, hash=made.line.made_hash)
        changed.connection.execute(
            sa.update(tables.seal)
            .where(tables.seal.c.number == seal.number)
            .values(content=made.content, previous=made.previous, hash=made.hash)
        )
        previous = numbers[seal.number] = heads[seal.chain] = made.hash
    for chain, last in heads.items():
        head = sa.update(tables.seal_head).where(tables.seal_head.c.id == chain)
        changed.connection.execute(head.values(hash=last))


def _forge_anchor(
    changed: Unguarded, anchors: dict[UUID, DayAnchor], row_id: UUID, numbers: dict[int, str]
) -> str:
    before = max(
        (one for one in anchors.values() if one.day < anchors[row_id].day),
        key=lambda one: one.day,
        default=None,
    )
    made = dataclasses.replace(
        anchors[row_id],
        seal=numbers[anchors[row_id].number],
        previous="" if before is None else before.hash,
    )
    anchors[row_id] = made = dataclasses.replace(made, hash=made.made_hash)
    same = sa.update(tables.seal_anchor).where(tables.seal_anchor.c.id == row_id)
    changed.connection.execute(same.values(seal=made.seal, previous=made.previous, hash=made.hash))
    return _content_of(changed, row_id, "seal_anchor")


def _content_of(changed: Unguarded, row_id: UUID, table: str = "journal_note") -> str:
    kind = SEALED[table]
    text = seal_texts.content(kind, changed.connection.dialect.name)
    row = metadata.tables[table].alias(seal_texts.ROW)
    query: sa.Select[Any] = (
        sa.select(sa.literal_column(text)).select_from(row).where(row.c.id == row_id)
    )
    return str(changed.connection.execute(query).scalar_one())
