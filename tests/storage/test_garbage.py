"""SQLite keeps any value in any column: whatever whoever has the key writes there is named."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage import kinds
from fsclient.storage.sessions import LocalDatabase
from fsclient.storage.store import Kind
from fsclient.storage.tables import metadata
from fsclient.usecases import supervision, worklist
from fsclient.usecases.administration import all_staff
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.intake import intake_day
from fsclient.usecases.journal import more_notes
from fsclient.usecases.payment_files import payment_files, sent_payments
from fsclient.usecases.payment_returns import file_returns
from fsclient.usecases.payments import payment_desk
from fsclient.usecases.seal_checks import look_at_ledger, rows_of_kind
from fsclient.usecases.sealed_kinds import SEALED
from fsclient.usecases.spotchecks import queue, rounds
from fsclient.usecases.standstill import standstills
from tests.storage.samples import Samples
from tests.storage.signed import store_signed
from tests.support.databases import local_engine
from tests.support.tampering import Unguarded, unguarded
from tests.support.unit import Unit, make_unit

GARBAGE = {
    "a blob that reads the same": "CAST({value} AS BLOB)",
    "a word": "'mycket'",
    "half a number": "1.5",
    "half a letter": "{value} || CAST(x'c3' AS TEXT)",
    "more after a zero byte": "{value} || CAST(x'00' AS TEXT) || 'q'",
}
"""What a value becomes, in SQLite's own words."""


Page = Callable[[], object]


@pytest.fixture(autouse=True)
def samples(unit: Unit) -> Samples:
    """A signed row of every kind."""
    return store_signed(unit)


@pytest.fixture
def unit(sqlite_path: Path) -> Iterator[Unit]:
    """The made-up unit."""
    engine = local_engine(sqlite_path)
    yield make_unit(LocalDatabase(engine))
    engine.dispose()


def local(unit: Unit) -> LocalDatabase:
    """Its database."""
    assert isinstance(unit.office.database, LocalDatabase)
    return unit.office.database


def spoiled(changed: Unguarded, table: sa.Table) -> Iterator[str]:
    """The table with each kind of garbage in each column of its first row, one at a time."""
    found = changed.connection.exec_driver_sql
    row = found(f"SELECT min(rowid) FROM {table.name}").scalar_one()  # noqa: S608  # names of our own
    for column in table.columns:
        if isinstance(column.type, sa.Integer) and column.primary_key:
            continue  # Its row's own number, which nothing else is kept in.
        kept = f"SELECT typeof({column.name}) || hex({column.name}) FROM {table.name}"  # noqa: S608
        kept += f" WHERE rowid = {row}"
        before = found(kept).scalar()
        for what, garbage in GARBAGE.items():
            value = garbage.format(value=f"coalesce({column.name}, '')")
            with changed.aside():
                found(f"UPDATE {table.name} SET {column.name} = {value} WHERE rowid = {row}")  # noqa: S608
                if found(kept).scalar() != before:
                    yield f"{table.name}.{column.name}: {what}"


def _at(unit: Unit, changed: Unguarded) -> Office:
    database: Any = changed
    return dataclasses.replace(unit.office, database=database)


def test_garbage_in_any_column_of_what_is_sealed_is_named(unit: Unit) -> None:
    """What is not sealed of a row, as how often it was written, is not held to its value, but to
    being one.
    """
    tried = 0
    with unguarded(local(unit)) as changed:
        office = _at(unit, changed)
        for kind in SEALED.values():
            for what in spoiled(changed, metadata.tables[kind.table]):
                assert list(rows_of_kind(office, kind)), what
                tried += 1
    assert tried > 1500


def test_garbage_in_any_column_of_the_ledger_is_named(unit: Unit) -> None:
    """A seal's time that had more after a zero byte was read as what stood before it."""
    with unguarded(local(unit)) as changed:
        office = _at(unit, changed)
        for table in ("seal", "seal_head", "seal_anchor"):
            for what in spoiled(changed, metadata.tables[table]):
                assert look_at_ledger(office).unlike, what


def test_garbage_is_read_as_what_it_is_and_never_as_a_value(unit: Unit) -> None:
    """A text as an amount, or bytes as a name, was met as a fault of the program's on a page."""
    with unguarded(local(unit)) as changed:
        for kind in kinds.ALL:
            for what in spoiled(changed, kind.table):
                assert _is_read_or_told(changed, kind), what


def _is_read_or_told(changed: Unguarded, kind: Kind[Any]) -> bool:
    try:
        for row in changed.connection.execute(kind.select()):
            kind.from_row(row._mapping)
    except EnvironmentProblem as problem:
        return problem.code == "text_unreadable"
    return True


def _pages(unit: Unit, office: Office, samples: Samples) -> Iterator[tuple[str, Page]]:
    """What the pages ask for, by those who open them."""

    def of(role: Role) -> Desk:
        return Desk(office=office, me=unit.staff[role][0])

    worker, head, payer = of(Role.SOCIAL_WORKER), of(Role.HEAD), of(Role.PAYMENT_OFFICER)
    fut, case_id = of(Role.FUT_INVESTIGATOR), samples["cases"].id
    yield "the worklist", lambda: worklist.worklist(worker, worklist.my_query(worker))
    yield "what is ahead", lambda: worklist.ahead_of_me(worker)
    yield "the search", lambda: worklist.search(worker, "a")
    yield "a case", lambda: reread_case(worker, case_id)
    yield "older notes", lambda: more_notes(worker, case_id, 0)
    yield "payments", lambda: payment_desk(payer)
    yield "what was paid", lambda: sent_payments(payer, "")
    yield "files", lambda: payment_files(payer)
    yield "returns of files", lambda: file_returns(payer)
    yield "the unit", lambda: supervision.overview(head)
    yield "the access log", lambda: supervision.access_log(head, supervision.LogQuestion())
    yield "what stands still", lambda: standstills(head)
    yield "rounds", lambda: rounds(fut)
    yield "a round", lambda: queue(fut, samples["rounds"].id)
    yield "the reception", lambda: intake_day(worker, worker.today)
    yield "accounts", lambda: all_staff(of(Role.ADMINISTRATOR))


def test_every_page_tells_of_what_cannot_be_read_or_is_gone(unit: Unit, samples: Samples) -> None:
    """Each was a fault of the program's own: a window that asks for nothing but to be reported."""
    opened = 0
    with unguarded(local(unit)) as changed:
        office = _at(unit, changed)
        for table in (*SEALED, "seal", "seal_head", "chain_head", "draft"):
            columns = [one.name for one in metadata.tables[table].columns if not one.primary_key]
            garbage = ", ".join(f"{name} = CAST(x'6dc3' AS TEXT)" for name in columns)
            for statement in (
                f"DELETE FROM {table}",  # noqa: S608  # names of our own
                f"UPDATE OR IGNORE {table} SET {garbage}",  # noqa: S608
            ):
                with changed.aside():
                    changed.do(statement)
                    for name, page in _pages(unit, office, samples):
                        assert _is_shown_or_told(page), f"{name} after {statement}"
                        opened += 1
    assert opened > 1000


def _is_shown_or_told(page: Page) -> bool:
    try:
        page()
    except EnvironmentProblem as problem:
        return problem.code in ("text_unreadable", "row_missing", "case_person_gone")
    return True


def test_a_note_that_was_signed_with_a_nul_in_it_is_read_with_its_case(
    unit: Unit, samples: Samples
) -> None:
    """Until pasted texts were cleaned one could be signed so, and is locked since; the whole case
    could not be read for its sake. An account's number has none, whoever wrote it.
    """
    note, case_id = samples["notes"], samples["cases"].id
    worker = Desk(office=unit.office, me=unit.staff[Role.SOCIAL_WORKER][0])
    with unguarded(local(unit)) as changed:
        desk = dataclasses.replace(worker, office=_at(unit, changed))
        spoil = "UPDATE {} SET {} = 'före' || CAST(x'00' AS TEXT) || 'efter'"
        changed.do(spoil.format("journal_note", "text"))
        opened = reread_case(desk, case_id)
        assert {one.text for one in opened.rows.notes if one.id == note.id} == {"före\0efter"}
        assert more_notes(desk, case_id, 0)
        changed.do(spoil.format("payee_account", "number"))
        with pytest.raises(EnvironmentProblem, match="text_unreadable"):
            reread_case(desk, case_id)
