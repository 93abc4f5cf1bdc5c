"""How seals are made: alike on both engines, and by nobody but the server."""

import dataclasses
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.domain.account_changes import ChangeStep
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.months import Month
from fsclient.domain.payments import PaymentStatus
from fsclient.domain.staff import ALLOWED, Action, Role
from fsclient.storage import kinds, tables
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.usecases.acceptances import accept_row
from fsclient.usecases.ports import Database
from fsclient.usecases.seal_checks import Accepted, Was, look_at_seals
from fsclient.usecases.sealed_kinds import SEALED
from tests.storage.conftest import SignIn
from tests.storage.samples import Samples, make_samples
from tests.storage.signed import sign_note, signed_samples, store_signed
from tests.support.databases import local_engine
from tests.support.tampering import behind_guards
from tests.support.unit import Unit


def test_a_calculation_that_is_taken_up_again_is_sealed_as_taken_up(unit: Unit) -> None:
    sheet = store_signed(unit)["sheets"]
    before = look_at_seals(unit.office).seals
    with unit.office.database.begin() as work:
        draft = work.sheets.save(
            dataclasses.replace(work.sheets.get(sheet.id), finished_at=None, finished_by=None)
        )
        work.commit()
    with unit.office.database.begin() as work:
        seal = work.seals.after(before, 10)[0]
        assert (seal.row_id, seal.content) == (sheet.id, "")
        before = work.seals.end().number
        work.sheets.save(dataclasses.replace(draft, copied_from=Month(2026, 9)))
        work.commit()
    seen = look_at_seals(unit.office)
    assert (seen.seals, seen.unlike) == (before, ())


def test_an_altered_account_is_not_made_good_by_what_is_told_of_it(unit: Unit) -> None:
    """As to let in by name someone whose name was changed, where the database itself writes it."""
    asked = store_signed(unit)["account_changes"]
    account = unit.staff[Role.SOCIAL_WORKER][1].id
    _alter(unit, "staff", account)
    told = {(one.problem.code, one.row_id) for one in look_at_seals(unit.office).unlike}
    assert told == {("sealed_row_changed", account)}
    with unit.office.database.begin() as work:
        version = work.staff.get(account).version
    done = dataclasses.replace(
        asked,
        staff_id=account,
        id=unit.office.new_id(),
        step=ChangeStep.DONE,
        role_to=asked.role_from,
        at=unit.clock.now,
        staff_version=version + 1,
    )
    with (
        unit.office.database.begin() as work,
        pytest.raises(EnvironmentProblem, match="sealed_row_altered"),
    ):
        work.account_changes.add(done)
    assert {(one.problem.code, one.row_id) for one in look_at_seals(unit.office).unlike} == told


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
    "SELECT append_seal('clock', gen_random_uuid(), gen_random_uuid(), '', false, now())",
    "DELETE FROM seal_head",
    "DELETE FROM seal_anchor",
    "SELECT * FROM seal_head FOR UPDATE",
    "SELECT * FROM seal_head FOR KEY SHARE",
    "LOCK TABLE seal_head IN ROW EXCLUSIVE MODE",
    "LOCK TABLE seal IN ROW EXCLUSIVE MODE",
    "SELECT * FROM seal_request",
    "SELECT * FROM seal_request FOR UPDATE",
    "LOCK TABLE seal_request",
    "DELETE FROM seal_request",
    "INSERT INTO seal_request (kind, row_id) VALUES ('staff', gen_random_uuid())",
    "SELECT append_seal('staff', gen_random_uuid(), gen_random_uuid(), '', false, NULL)",
    "SELECT is_as_sealed('staff', gen_random_uuid())",
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


def test_what_another_program_writes_is_sealed_too(
    server_unit: Unit, sign_in: SignIn, server_database: ServerDatabase
) -> None:
    """As one that was left open while the database was upgraded, and knows of no seals."""
    samples = store_signed(server_unit)
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    before = look_at_seals(server_unit.office).seals
    line = server_unit.office.new_id()
    with database.engine.begin() as connection:
        connection.execute(
            sa.insert(tables.access_entry).values(
                id=line,
                at=datetime.now(UTC),
                staff_id=me.id,
                action="open_case",
                case_id=samples["cases"].id,
                reason="",
            )
        )
        connection.execute(sa.update(tables.aid_application).values(matter="Annat"))
    assert look_at_seals(server_unit.office).unlike == ()
    with server_unit.office.database.begin() as work:
        sealed = {seal.row_id for seal in work.seals.after(before, 100)}
    assert {line, samples["applications"].id} <= sealed


_LINE = """
INSERT INTO access_entry (id, at, staff_id, action, reason)
VALUES (gen_random_uuid(), now(), my_staff_id(), 'open_case', '')
"""
_SLEEPING = """
CREATE FUNCTION pg_temp.sleep() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN PERFORM pg_sleep(60); RETURN NULL; END $$
"""
_LATE = """
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON mine DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION pg_temp.sleep()
"""
HOLDING = {
    "sealed at once": ("SET CONSTRAINTS ALL IMMEDIATE", _LINE),
    "sealed early": (_LINE, "SET CONSTRAINTS seal_request_made IMMEDIATE"),
    "a cursor": (_LINE, "DECLARE late CURSOR WITH HOLD FOR SELECT pg_sleep(60)"),
    "a trigger": (
        "CREATE TEMPORARY TABLE mine (id integer)",
        _SLEEPING,
        _LATE,
        _LINE,
        "INSERT INTO mine VALUES (1)",
    ),
    "too much": (
        _LINE.replace("VALUES (", "SELECT ").replace("'')", "'' FROM generate_series(1, 25001)"),
    ),
}


@pytest.mark.parametrize("way", HOLDING)
def test_nobody_holds_the_end_of_the_ledger_longer_than_a_commit_takes(
    server_unit: Unit, sign_in: SignIn, server_database: ServerDatabase, way: str
) -> None:
    samples = store_signed(server_unit)
    _me, database = sign_in(Role.SOCIAL_WORKER, 0)
    with server_database.engine.begin() as connection:
        # As where the server's keeper, and not the owner of the tables, has made the database.
        name = connection.engine.url.database
        connection.exec_driver_sql(f"GRANT TEMPORARY ON DATABASE {name} TO PUBLIC")
    with database.engine.connect() as connection:
        work = connection.begin()
        with pytest.raises(EnvironmentProblem, match="not_allowed_in_database"):
            _do_and_commit(connection, work, HOLDING[way])
        # He has not let go of his work, and nobody waits for it.
        sign_note(server_unit, samples)
    assert look_at_seals(server_unit.office).unlike == ()


def test_no_turn_is_held_by_whoever_does_not_take_part(
    sign_in: SignIn, server_database: ServerDatabase
) -> None:
    _me, outsider = sign_in(Role.ADMINISTRATOR, 0)
    with pytest.raises(EnvironmentProblem, match="not_allowed_in_database"):
        _run(outsider, "SELECT take_turn('open_case')")
    with outsider.engine.begin() as connection, server_database.begin() as work:
        connection.exec_driver_sql("SELECT pg_advisory_lock(hashtext('open_case'))")
        work.take_turn("open_case")


def _do_and_commit(
    connection: sa.Connection, work: sa.RootTransaction, statements: tuple[str, ...]
) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement)
    work.commit()


def test_what_is_written_outside_a_work_is_sealed_as_well(
    server_unit: Unit, sign_in: SignIn
) -> None:
    """As by a program that begins none: each statement is committed by itself."""
    store_signed(server_unit)
    _me, database = sign_in(Role.SOCIAL_WORKER, 0)
    before = look_at_seals(server_unit.office).seals
    alone = database.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    with alone as connection:
        connection.exec_driver_sql(_LINE)
        connection.execute(sa.select(tables.person)).all()
    seen = look_at_seals(server_unit.office)
    assert (seen.seals, seen.unlike) == (before + 1, ())


AGAIN = [kind.table for kind in SEALED.values() if kind.written_again and not kind.remade]


@pytest.mark.parametrize("table", AGAIN)
def test_an_altered_row_is_not_made_good_by_the_next_act_on_it(unit: Unit, table: str) -> None:
    samples = store_signed(unit)
    store, row = _stored(unit, samples, table)
    _alter(unit, table, row.id)
    told = {(one.problem.code, one.row_id) for one in look_at_seals(unit.office).unlike}
    assert told == {("sealed_row_changed", row.id)}
    with pytest.raises(EnvironmentProblem) as caught:
        _save(unit, store, row)
    assert caught.value.code in ("sealed_row_altered", "account_untold")
    assert {(one.problem.code, one.row_id) for one in look_at_seals(unit.office).unlike} == told

    accepted = accept_row(unit.office, row.id, "Kim på IT", "Stämmer med kopian")
    assert accepted is not None
    assert accepted.kind == table
    with pytest.raises(EnvironmentProblem, match="no_altered_row"):
        accept_row(unit.office, row.id, "Kim på IT", "En gång till")
    seen = look_at_seals(unit.office)
    assert (seen.unlike, seen.late) == ((), None)
    assert Accepted(said=accepted, was=Was.ALTERED) in seen.accepted
    # A return is only settled, a document taken away and an absence taken back, each once.
    if table not in ("payment_return", "case_document", "absence"):
        _save(unit, store, _stored(unit, samples, table)[1])


def test_what_was_said_to_stand_before_it_was_kept_who_said_so_is_no_late_seal(unit: Unit) -> None:
    appeal = store_signed(unit)["appeals"]
    _alter(unit, "appeal", appeal.id)
    with unit.office.database.begin() as work:
        work.seals.accept_row(appeal.id)
        work.commit()
    seen = look_at_seals(unit.office)
    assert (seen.unlike, seen.late, seen.unnamed) == ((), None, 1)


@pytest.mark.parametrize("gone", [False, True])
def test_what_is_made_of_others_is_named_and_made_good_by_the_next_act(
    unit: Unit, gone: bool
) -> None:
    """As what waits in a case: it is not hidden, and nobody waits for it to be put back."""
    row = store_signed(unit)["next_steps"]
    table = tables.next_step
    behind_guards(
        unit.office.database,
        sa.delete(table) if gone else sa.update(table).values(due_on=date(2036, 8, 1)),
    )
    told = [(one.problem.code, one.row_id) for one in look_at_seals(unit.office).unlike]
    assert told == [("sealed_row_gone" if gone else "sealed_row_changed", row.id)]
    _save(unit, "next_steps", row)
    assert look_at_seals(unit.office).unlike == ()


def test_a_row_that_was_put_in_behind_the_guards_is_not_made_good_either(unit: Unit) -> None:
    samples = store_signed(unit)
    (store, row), other = _stored(unit, samples, "appeal"), unit.office.new_id()
    behind_guards(
        unit.office.database,
        sa.insert(tables.appeal).values(kinds.APPEAL.to_columns(row) | {"id": other}),
    )
    with pytest.raises(EnvironmentProblem) as caught:
        _save(unit, store, dataclasses.replace(row, id=other))
    assert caught.value.code == "sealed_row_altered"


def test_a_locked_row_that_was_altered_stays_as_what_it_is(unit: Unit) -> None:
    samples = store_signed(unit)
    account = samples["accounts"].id
    _alter(unit, "payee_account", account)
    with pytest.raises(EnvironmentProblem, match="row_not_acceptable"):
        accept_row(unit.office, account, "Kim på IT", "Stämmer med kopian")


@pytest.mark.parametrize("table", ["payee_account", "decision"])
def test_nothing_is_paid_by_what_was_altered_behind_the_guards(unit: Unit, table: str) -> None:
    samples = store_signed(unit)
    payment = next(
        row for store, row in samples.rows if store == "payments" and row.file_id is None
    )
    below = {"payee_account": payment.account_id, "decision": payment.decision_id}[table]
    _alter(unit, table, below)
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.payments.save(work.payments.get(payment.id))
    assert caught.value.code == "sealed_row_altered"
    # Nor is it stopped by that: what is not to be paid can be taken away.
    with unit.office.database.begin() as work:
        held = work.payments.get(payment.id)
        work.payments.save(
            dataclasses.replace(
                held,
                status=PaymentStatus.STOPPED,
                stopped_by=held.prepared_by,
                stopped_at=unit.clock.now,
                stopped_reason="Fel",
            )
        )
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.payments.add(dataclasses.replace(payment, id=unit.office.new_id(), amount=Decimal(1)))
    assert caught.value.code in ("sealed_row_altered", "someone_saved_first")


ABOUT = [(kind.table, below, column) for kind in SEALED.values() for below, column in kind.rests_on]


@pytest.mark.parametrize(("table", "below", "column"), ABOUT)
def test_nothing_is_written_about_an_altered_row(
    unit: Unit, table: str, below: str, column: str
) -> None:
    """As a letter about a decision of another amount, or a card of another sum."""
    samples = store_signed(unit)
    store, row = _stored(unit, samples, table)
    about = getattr(row, column) or _stored(unit, samples, below)[1].id
    if (table, column) == ("account_change", "staff_id"):
        # A colleague's account, of which nothing waits.
        about = unit.staff[Role.SOCIAL_WORKER][1].id
    new: dict[str, Any] = {column: about, "id": about if column == "id" else unit.office.new_id()}
    if table == "payment":
        new["amount"] = Decimal(1)
    if column == "answers_id":
        head = unit.staff[Role.HEAD][0].id
        new |= {"step": ChangeStep.DONE, "staff_version": 2, "by_id": head}
    _alter(unit, below, about)
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        getattr(work, store).add(dataclasses.replace(row, **new))
    assert caught.value.code == "sealed_row_altered"


def test_what_is_there_already_is_not_sealed_anew_by_whoever_would_put_it_in(unit: Unit) -> None:
    """As a line of the log that is written once more in another try."""
    line = store_signed(unit)["access"]
    _alter(unit, "access_entry", line.id)
    with unit.office.database.begin() as work:
        work.access.ensure(line)
        work.commit()
    told = {(one.problem.code, one.row_id) for one in look_at_seals(unit.office).unlike}
    assert told == {("sealed_row_changed", line.id)}


def _stored(unit: Unit, samples: Samples, table: str) -> tuple[str, Any]:
    value = next(kind.value for kind in kinds.ALL if kind.table.name == table)
    rows = (*samples.rows, ("staff", unit.staff[Role.FUT_INVESTIGATOR][0]))
    store, sample = next(one for one in rows if type(one[1]) is value)
    with unit.office.database.begin() as work:
        return store, getattr(work, store).get(sample.id)


def _save(unit: Unit, store: str, row: Any) -> None:
    with unit.office.database.begin() as work:
        getattr(work, store).save(row)
        work.commit()


_OTHERWISE: Mapping[str, Mapping[str, object]] = {
    "appeal": {"received_on": date(2026, 8, 1)},
    "aid_application": {"received_on": date(2026, 8, 1)},
    "calculation_sheet": {"finished_at": datetime(2026, 8, 1, tzinfo=UTC)},
    "payment": {"payee": "Ändrad"},
    "payment_return": {"reason": "Ändrad"},
    "spot_check": {"observation": "Ändrad"},
    "staff": {"title": "Ändrad"},
    "person": {"given_name": "Ändrad"},
    "case_file": {"district": "Ändrat"},
    "contact": {"matter": "Ändrad"},
    "household_member": {"since": date(2020, 8, 1)},
    "payee_account": {"evidence": "Ändrad"},
    "decision": {"reasons": "Ändrad"},
    "access_entry": {"reason": "Ändrad"},
    "journal_note": {"text": "Ändrad"},
    "spot_check_round": {"control": "Ändrad"},
    "case_handover": {"reason": "Ändrad"},
    "account_change": {"reason": "Ändrad"},
    "case_document": {"name": "Ändrad"},
    "absence": {"to_on": date(2026, 12, 31)},
}
"""What a row of a kind is made into."""


def _alter(unit: Unit, table: str, row_id: UUID) -> None:
    changed = metadata.tables[table]
    behind_guards(
        unit.office.database,
        sa.update(changed).where(changed.c.id == row_id).values(_OTHERWISE[table]),
    )
