"""Whatever is amiss with a row, whoever holds the database is told what to do about it."""

import dataclasses
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage import tables
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.storage.types import Code, Document
from fsclient.ui.speech.messages import SENTENCES
from fsclient.usecases.acceptances import accept_clock, accept_row
from fsclient.usecases.desk import Office
from fsclient.usecases.seal_checks import look_at_seals, rows_of_kind
from fsclient.usecases.sealed_kinds import ACCEPTABLE, SEALED, SealedKind
from tests.storage.signed import store_signed
from tests.support.altering import otherwise, put_in
from tests.support.tampering import Unguarded, behind_guards, unguarded
from tests.support.unit import Unit


def _at(unit: Unit, changed: Unguarded) -> Office:
    database: Any = changed
    return dataclasses.replace(unit.office, database=database)


def _faults(changed: Unguarded, kind: SealedKind, *, local: bool) -> Iterator[tuple[str, Any]]:
    """Each kind of fault in a row of a kind, one at a time, and the row's id."""
    table = metadata.tables[kind.table]
    row = dict(changed.connection.execute(sa.select(table).limit(1)).mappings().one())
    this = table.c.id == row["id"]
    sealed = [
        one
        for one in table.columns
        if one.name not in ("id", *kind.left_out) and not isinstance(one.type, Code | Document)
    ]
    for column in (sealed[0], sealed[-1]):
        with changed.aside():
            value = otherwise(column, row[column.name])
            changed.connection.execute(sa.update(table).where(this).values({column: value}))
            yield f"{column.name} is another", row["id"]
    with changed.aside():
        changed.connection.execute(sa.delete(table).where(this))
        yield "gone", row["id"]
    with changed.aside():
        yield "put in", put_in(changed, table, row)
    for name in kind.derived:
        with changed.aside():
            changed.connection.execute(sa.update(table).where(this).values({name: "ingen"}))
            yield f"{name} is another", row["id"]
            also = {name: "ingen", sealed[-1]: otherwise(sealed[-1], row[sealed[-1].name])}
            changed.connection.execute(sa.update(table).where(this).values(also))
            yield f"beside {name} {sealed[-1].name} is another", row["id"]
    for column in table.columns if local else ():
        with changed.aside():
            spoil = f"UPDATE {table} SET {column.name} = CAST(x'c3' AS TEXT) WHERE id = :id"  # noqa: S608  # names of our own
            changed.do(spoil, id=row["id"].hex)
            yield f"{column.name} is garbage", row["id"]


def test_of_every_fault_in_a_row_it_is_said_what_to_do(
    unit: Unit, database: LocalDatabase | ServerDatabase
) -> None:
    """To accept a row that could not be read ended in a fault of the program's own."""
    store_signed(unit)
    local = isinstance(database, LocalDatabase)
    with unguarded(database) as changed:
        office = _at(unit, changed)
        for kind in SEALED.values():
            for what, row_id in _faults(changed, kind, local=local):
                fault = f"{kind.table}: {what}"
                told = {one.problem.code for one in rows_of_kind(office, kind)}
                assert told or what == "gone", fault
                assert told <= SENTENCES.keys(), fault
                said = _answer(office, row_id)
                if kind in ACCEPTABLE and not what.endswith("garbage"):
                    assert said == "accepted", fault
                    assert not list(rows_of_kind(office, kind)), fault
                elif what.split()[0] in kind.derived:
                    assert said == "accepted", fault
                elif what != "id is garbage":  # by its own id it is gone
                    assert said in _PUT_BACK, fault


_PUT_BACK = {"row_not_acceptable", "altered_row_unreadable", "no_altered_row"}


def _answer(office: Office, row_id: Any) -> str:
    """What comes of accepting a row."""
    try:
        accept_row(office, row_id, "Kim på IT", "Stämmer med kopian")
    except EnvironmentProblem as problem:
        return problem.code
    return "accepted"


def test_a_clock_is_set_back_or_it_is_said_why_not_whatever_the_ledger_holds(unit: Unit) -> None:
    """What was signed last stands in a seal that anyone with the key can spoil."""
    store_signed(unit)
    database = unit.office.database
    assert isinstance(database, LocalDatabase | ServerDatabase)
    if isinstance(database, ServerDatabase):
        return  # Its columns have one type each.
    unit.clock.now -= timedelta(days=2)
    with unguarded(database) as changed:
        office = _at(unit, changed)
        for column in tables.seal.columns:
            if column.primary_key:
                continue
            with changed.aside():
                changed.do(f"UPDATE seal SET {column.name} = 'mycket'")  # noqa: S608  # as above
                try:
                    assert accept_clock(office, "Kim på IT", "Gick före") is not None
                except EnvironmentProblem as problem:
                    assert problem.code == "text_unreadable", column.name  # noqa: PT017


@pytest.mark.parametrize("store", ["people", "former_identities"])
def test_what_a_person_is_found_by_is_computed_again_and_nobody_stands_for_it(
    unit: Unit, store: str
) -> None:
    """Of who someone was before it could not be put right: nothing changes what is locked."""
    row = store_signed(unit)[store]
    table = {"people": tables.person, "former_identities": tables.former_identity}[store]
    behind_guards(
        unit.office.database,
        sa.update(table).where(table.c.id == row.id).values(search_text="ingen"),
    )
    (told,) = look_at_seals(unit.office).unlike
    assert (told.problem.code, told.row_id) == ("derived_differs", row.id)
    before = look_at_seals(unit.office)
    assert accept_row(unit.office, row.id, "Kim på IT", "Räknas om") is None
    seen = look_at_seals(unit.office)
    assert (seen.unlike, seen.seals, seen.accepted) == ((), before.seals, before.accepted)
    with pytest.raises(EnvironmentProblem):
        accept_row(unit.office, row.id, "Kim på IT", "En gång till")


def test_what_a_locked_row_is_found_by_is_not_computed_again_where_the_rest_was_altered(
    unit: Unit,
) -> None:
    """It was answered that nothing else in the row was altered, and its reason was."""
    row = store_signed(unit)["former_identities"]
    table = tables.former_identity
    altered = {"search_text": "ingen", "reason": "Annat skäl"}
    behind_guards(
        unit.office.database, sa.update(table).where(table.c.id == row.id).values(altered)
    )
    before = look_at_seals(unit.office)
    with pytest.raises(EnvironmentProblem, match="row_not_acceptable"):
        accept_row(unit.office, row.id, "Kim på IT", "Räknas om")
    assert look_at_seals(unit.office).unlike == before.unlike
    with unit.office.database.begin() as work:
        assert work.seals.kind_of(row.id) is SEALED["former_identity"]
