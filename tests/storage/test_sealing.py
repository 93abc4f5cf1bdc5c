"""How seals are made: alike on both engines, by nobody but the server, by clocks that are right."""

import dataclasses
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import ALLOWED, AccessEntry, Action, Role
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.ports import Database
from fsclient.usecases.seal_checks import look_at_seals
from tests.storage.conftest import SignIn
from tests.storage.samples import Samples, make_samples
from tests.storage.signed import sign_note, signed_samples, store_signed
from tests.support.databases import local_engine
from tests.support.unit import Unit


def test_a_clock_that_goes_back_is_noticed_by_whoever_signs(unit: Unit) -> None:
    # A server holds what was signed last against its own clock too.
    unit.clock.now = datetime.now(UTC) - timedelta(days=2)
    samples = store_signed(unit)
    for back in (timedelta(days=400), timedelta(minutes=61)):
        before = unit.clock.now
        unit.clock.now -= back
        with pytest.raises(EnvironmentProblem) as caught:
            sign_note(unit, samples)
        assert caught.value.code == "clock_behind"
        unit.clock.now = before
    # Two workstations' clocks differ a little.
    unit.clock.move(minutes=-59)
    sign_note(unit, samples)
    assert look_at_seals(unit.office).unlike == ()


def test_a_clock_that_was_ahead_hinders_nobody_for_good(unit: Unit) -> None:
    unit.clock.now = now = datetime.now(UTC) - timedelta(days=2)
    samples = store_signed(unit)
    unit.clock.now = ahead = now + timedelta(days=400)
    sign_note(unit, samples)
    unit.clock.now = now + timedelta(days=1)
    with unit.office.database.begin() as work:
        assert work.seals.accept_clock(unit.clock.now) == ahead
        work.commit()
    # Each day has its anchor again, though one of a day that comes is there.
    days = [(now + timedelta(days=past)).date() for past in (1, 1, 2)]
    for day in days:
        unit.clock.now = datetime.combine(day, now.timetz())
        sign_note(unit, samples)
    with unit.office.database.begin() as work:
        assert work.seals.accept_clock(unit.clock.now) is None
        told = [anchor.day for anchor in work.seals.anchors()]
    assert told[-2:] == [ahead.date(), days[-1]]
    assert set(days) <= set(told)
    assert look_at_seals(unit.office).unlike == ()


def test_whoever_only_reads_is_held_to_no_clock(unit: Unit) -> None:
    store_signed(unit)
    unit.clock.move(days=-400)
    head = unit.staff[Role.HEAD][0].id
    entry = AccessEntry(
        id=unit.office.new_id(), at=unit.clock.now, staff_id=head, action="open_case"
    )
    with unit.office.database.begin() as work:
        work.access.add(entry)
        work.commit()
    assert look_at_seals(unit.office).unlike == ()


def test_both_engines_seal_the_same_rows_alike(server_unit: Unit, sqlite_path: Path) -> None:
    engine = local_engine(sqlite_path)
    samples = signed_samples(server_unit)
    local = LocalDatabase(engine)
    with local.begin() as work:
        work.staff.add(*(one for members in server_unit.staff.values() for one in members))
        work.commit()
    assert _sealed(local, samples) == _sealed(server_unit.office.database, samples)
    engine.dispose()


def _sealed(database: Database, samples: Samples) -> list[tuple[object, ...]]:
    """What is sealed of the rows, but the day's anchor, whose hash has the time in it."""
    with database.begin() as work:
        samples.add_all(work)
        work.commit()
    with database.begin() as work:
        seals = work.seals.after(0, 1000)
    assert seals[-1].kind == "seal_anchor"
    return [(seal.number, seal.kind, seal.row_id, seal.content) for seal in seals[:-1]]


REFUSED = (
    "INSERT INTO seal (number) VALUES (4711)",
    "UPDATE seal SET content = ''",
    "DELETE FROM seal",
    "TRUNCATE seal",
    "INSERT INTO seal_head VALUES (gen_random_uuid(), 1, '')",
    "UPDATE seal_head SET number = 0",
    "DELETE FROM seal_head",
    "DELETE FROM seal_anchor",
    "SELECT * FROM seal_request",
    "DELETE FROM seal_request",
    "SELECT append_seal('staff', gen_random_uuid(), gen_random_uuid(), '')",
    "SELECT * FROM sealed_row('staff', gen_random_uuid())",
    "SELECT begin_sealed_day(CURRENT_DATE, 1, '')",
)


def test_nobody_but_the_server_writes_in_the_ledger(
    server_unit: Unit, sign_in: SignIn, server_database: ServerDatabase
) -> None:
    samples = make_samples(server_unit)
    with server_database.begin() as work:
        samples.add_all(work)
        work.commit()
    for role in Role:
        _me, database = sign_in(role, 0)
        for statement in REFUSED:
            with pytest.raises(EnvironmentProblem) as caught:
                _run(database, statement)
            assert caught.value.code == "not_allowed_in_database", (role, statement)


def _run(database: ServerDatabase, statement: str) -> None:
    with database.engine.begin() as connection:
        connection.exec_driver_sql(statement)


def test_whoever_may_verify_is_told_of_rows_that_he_may_not_read(
    server_unit: Unit, sign_in: SignIn, server_database: ServerDatabase
) -> None:
    samples = store_signed(server_unit)
    with server_database.engine.begin() as connection:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        connection.exec_driver_sql("DELETE FROM access_entry")
        connection.exec_driver_sql("UPDATE visit_event SET words = 'Kom inte'")
    for role in Role:
        _me, database = sign_in(role, 0)
        office = dataclasses.replace(server_unit.office, database=database)
        if role in ALLOWED[Action.READ_RESTRICTED]:
            told = {(one.problem.code, one.row_id) for one in look_at_seals(office).unlike}
            assert told >= {
                ("sealed_row_gone", samples["access"].id),
                ("sealed_row_changed", samples["visits"].id),
            }
        else:
            with pytest.raises(EnvironmentProblem, match="not_allowed_in_database"):
                look_at_seals(office)


def test_a_row_that_was_altered_gets_no_seal_from_whoever_asks_for_one(
    server_unit: Unit, sign_in: SignIn, server_database: ServerDatabase
) -> None:
    """Only the work that writes a row has it sealed: or what was altered would be made good."""
    samples = store_signed(server_unit)
    applied = samples["applications"].id
    with server_database.engine.begin() as connection:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        connection.exec_driver_sql("UPDATE aid_application SET received_on = received_on - 90")
    before = look_at_seals(server_unit.office)
    assert ("sealed_row_changed", applied) in {
        (one.problem.code, one.row_id) for one in before.unlike
    }
    _me, database = sign_in(Role.SOCIAL_WORKER, 0)
    asked = f'[["aid_application", "{applied}"]]'
    for asking in (asked, "[]"):
        with database.engine.begin() as connection:
            connection.execute(
                sa.text("INSERT INTO seal_request VALUES (gen_random_uuid(), :asked)"),
                {"asked": asking},
            )
            # Nor is anyone else held up by it.
            connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
            with server_database.begin() as work:
                sign_note(server_unit, samples)
                assert work.seals.end().number > before.seals
            before = look_at_seals(server_unit.office)
    assert ("sealed_row_changed", applied) in {
        (one.problem.code, one.row_id) for one in before.unlike
    }
