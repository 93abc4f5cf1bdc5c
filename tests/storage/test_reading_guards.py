"""Nobody reads of a person without a line in the access log, whatever program reads."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from fsclient.domain.staff import AccessEntry, Role
from fsclient.storage.reading_guards import ACTION, OPENS, SHOWS
from fsclient.storage.restricted_guards import FILLINGS, LATEST_PLANS, PLANS
from fsclient.storage.sessions import ServerDatabase
from fsclient.ui.supervision.words import ACTIONS
from fsclient.usecases.administration import sign_in as sign_in_to
from fsclient.usecases.seal_checks import look_at_seals
from fsclient.usecases.standstill import standstills
from fsclient.usecases.verification import verify
from tests.storage.conftest import SignIn
from tests.storage.samples import Samples, make_samples
from tests.support.trial_form import FIRST, at_workstation
from tests.support.unit import PASSWORD, Unit

Lines = Callable[[], list[tuple[str, str]]]


@pytest.fixture
def samples(server_unit: Unit) -> Samples:
    made = make_samples(server_unit)
    with server_unit.office.database.begin() as work:
        made.add_all(work)
        work.commit()
    return made


@pytest.fixture
def reader(samples: Samples, sign_in: SignIn) -> tuple[AccessEntry, ServerDatabase]:
    """Someone with a program of his own, and a line that he could write."""
    me, database = sign_in(Role.SOCIAL_WORKER, 1)
    entry = samples["access"]
    line = AccessEntry(
        id=samples["cases"].id,
        at=entry.at,
        staff_id=me.id,
        action="open_case",
        case_id=samples["cases"].id,
    )
    return line, database


@pytest.fixture
def lines(server_unit: Unit, reader: tuple[AccessEntry, ServerDatabase]) -> Lines:
    """What the log says of the reader."""
    line, _database = reader

    def found() -> list[tuple[str, str]]:
        with server_unit.office.database.begin() as work:
            kept = work.access.find(staff_id=line.staff_id)
        return [(one.action, one.reason) for one in sorted(kept, key=lambda one: one.at)]

    return found


def read(database: ServerDatabase, *tables: str) -> None:
    with database.engine.begin() as connection:
        for table in tables:
            rows = connection.execute(sa.text(f"TABLE {table}")).all()
            assert rows, table


@pytest.mark.parametrize(
    ("role", "place"), [(Role.PAYMENT_OFFICER, 1), (Role.SOCIAL_WORKER, 1), (Role.HEAD, 0)]
)
def test_a_line_that_says_verify_opens_no_case(
    server_unit: Unit, samples: Samples, sign_in: SignIn, role: Role, place: int
) -> None:
    me, database = sign_in(role, place)
    line = dataclasses.replace(
        samples["access"],
        id=server_unit.office.new_id(),
        staff_id=me.id,
        action="verify",
        case_id=None,
        reason="",
    )
    with database.begin() as work:
        work.access.add(line)
        work.commit()
    read(database, "emergency_assessment", "letter")
    with server_unit.office.database.begin() as work:
        told = {one.reason for one in work.access.find(staff_id=me.id, action=ACTION)}
    assert told == {"akuta bedömningar, brev"}


def test_what_is_open_of_forms_and_plans_is_read_with_a_line(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    me, database = sign_in(Role.FUT_INVESTIGATOR, 1)
    with database.engine.begin() as connection:
        for function in (FILLINGS, PLANS):
            shown = getattr(sa.func, function)(samples["cases"].id)
            assert connection.execute(sa.select(sa.text("*")).select_from(shown)).all()
    with server_unit.office.database.begin() as work:
        told = {one.reason for one in work.access.find(staff_id=me.id, action=ACTION)}
    assert told == {"formulär, planer"}


def test_whose_plans_are_to_be_followed_up_is_read_with_a_line(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    """The list of them named every person with a plan, and no line said that it was read."""
    me, database = sign_in(Role.FUT_INVESTIGATOR, 1)
    with database.engine.begin() as connection:
        connection.execute(sa.select(sa.text("*")).select_from(getattr(sa.func, LATEST_PLANS)()))
    with server_unit.office.database.begin() as work:
        told = {one.reason for one in work.access.find(staff_id=me.id, action=ACTION)}
    assert told == {"planer"}


def test_whoever_verifies_has_the_line_that_says_so(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    me, database = sign_in(Role.HEAD, 0)
    office = dataclasses.replace(server_unit.office, database=database)
    seen = verify(dataclasses.replace(server_unit.desk(Role.HEAD), office=office, me=me))
    assert seen.cases > 0
    with server_unit.office.database.begin() as work:
        assert [one.action for one in work.access.find(staff_id=me.id)] == ["verify"]


def test_the_look_at_what_stands_still_has_a_line_that_the_server_takes(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    """The program's log had none, and the server's own log one at each look."""
    me, database = sign_in(Role.COORDINATOR, 0)
    office = dataclasses.replace(server_unit.office, database=database)
    desk = dataclasses.replace(server_unit.desk(Role.COORDINATOR), office=office, me=me)
    told = hear_log(database)
    for _ in range(2):
        standstills(desk)
    with server_unit.office.database.begin() as work:
        assert [one.action for one in work.access.find(staff_id=me.id)] == ["list_standstill"]
    assert [one for one in told if one.startswith("fsclient:")] == [
        f"fsclient: {database.engine.url.username} list_standstill "
    ]


def hear_log(database: ServerDatabase) -> list[str]:
    """What every connection has the server write into its own log from now on."""
    told: list[str] = []

    def listening(driver: Any, *_: object) -> None:
        driver.add_notice_handler(lambda notice: told.append(notice.message_primary))
        # It can be asked for by whoever asks, and not be kept out.
        driver.execute("SET client_min_messages = log")
        driver.commit()

    database.engine.dispose()
    sa.event.listen(database.engine, "connect", listening)
    return told


def test_what_is_read_with_another_program_is_in_the_log(
    reader: tuple[AccessEntry, ServerDatabase], lines: Lines
) -> None:
    _line, database = reader
    read(database, "person", "decision", "person")
    assert lines() == [(ACTION, "beslut, personer")]
    # A list may be read on for a while; what stands in a case needs that case's own line.
    read(database, "payment")
    read(database, "letter")
    assert lines() == [(ACTION, "beslut, personer"), (ACTION, "brev")]


def test_a_line_that_the_server_wrote_is_sealed(
    server_unit: Unit, reader: tuple[AccessEntry, ServerDatabase], lines: Lines
) -> None:
    _line, database = reader
    read(database, "person")
    assert lines() == [(ACTION, "personer")]
    assert look_at_seals(server_unit.office).unlike == ()


def test_the_programs_own_line_is_enough(
    reader: tuple[AccessEntry, ServerDatabase], samples: Samples, lines: Lines
) -> None:
    line, database = reader
    with database.begin() as work:
        work.screens.case(samples["cases"].id, restricted=True, logged=line)
        work.commit()
    read(database, "person", "filled_instrument", "letter")
    assert lines() == [("open_case", "")]


def test_a_list_may_be_told_of_when_it_has_been_read(
    reader: tuple[AccessEntry, ServerDatabase], samples: Samples, lines: Lines
) -> None:
    line, database = reader
    with database.begin() as work:
        assert work.people.find()
        assert work.letters.find(case_id=line.case_id)
        work.access.add(line)
        work.commit()
    assert lines() == [("open_case", "")]


def test_what_is_read_in_a_case_is_told_of_by_no_other_line(
    reader: tuple[AccessEntry, ServerDatabase], samples: Samples, lines: Lines
) -> None:
    """Every journal was read, and one line that said that a list was looked at hid it all."""
    line, database = reader
    other = next(row for name, row in samples.rows if name == "cases" and row.id != line.case_id)
    bland = dataclasses.replace(line, action="open_overview", case_id=None)
    elsewhere = dataclasses.replace(line, id=other.id, case_id=other.id)
    with database.begin() as work:
        assert work.people.find()
        assert work.letters.find(case_id=line.case_id)
        for entry in (bland, elsewhere):
            work.access.add(entry)
        work.commit()
    assert (ACTION, "brev") in lines()


def test_applications_and_moves_are_read_with_a_line_too(
    reader: tuple[AccessEntry, ServerDatabase], lines: Lines
) -> None:
    _line, database = reader
    read(database, "aid_application", "next_step", "case_handover")
    assert lines() == [(ACTION, "ansökningar, flyttade ärenden, vad som väntar i ärenden")]


def test_another_case_needs_a_line_of_its_own(
    reader: tuple[AccessEntry, ServerDatabase], samples: Samples, lines: Lines
) -> None:
    line, database = reader
    other = next(row for name, row in samples.rows if name == "cases" and row.id != line.case_id)
    with database.begin() as work:
        work.access.add(dataclasses.replace(line, case_id=other.id))
        work.commit()
    read(database, "decision")
    assert lines() == [("open_case", "")]
    read(database, "filled_instrument")
    assert lines()[1:] == [(ACTION, "formulär")]


@pytest.mark.parametrize("action", ["known_person", "shared_child", "search"])
def test_a_line_that_only_names_a_case_opens_it_not(
    reader: tuple[AccessEntry, ServerDatabase], lines: Lines, action: str
) -> None:
    """Whoever tried if someone was known could read that case's journal without a line."""
    line, database = reader
    with database.begin() as work:
        work.access.add(dataclasses.replace(line, action=action))
        work.commit()
    read(database, "decision")
    assert lines() == [(action, "")]
    read(database, "emergency_assessment", "letter")
    assert lines()[1:] == [(ACTION, "akuta bedömningar, brev")]


@pytest.mark.parametrize("action", ["sign_in", "set_password", "add_norms", "mycket"])
def test_a_line_that_tells_of_no_reading_is_none(
    reader: tuple[AccessEntry, ServerDatabase], lines: Lines, action: str
) -> None:
    """Everything could be read behind a line that said that someone had signed in."""
    line, database = reader
    with database.begin() as work:
        work.access.add(dataclasses.replace(line, action=action))
        work.commit()
    read(database, "person", "letter")
    assert sorted(lines()) == sorted([(action, ""), (ACTION, "brev, personer")])


def test_each_line_that_the_program_writes_shows_something_or_is_known_to_show_nothing() -> None:
    shows_nobody = {
        "sign_in",
        "add_staff",
        "change_staff",
        "confirm_account",
        "decline_account",
        "set_password",
        "add_norms",
        "stand_in",
        "add_absence",
        "end_absence",
    }
    assert set(OPENS) < set(SHOWS)
    assert set(ACTIONS) == {*SHOWS, *shows_nobody}


@pytest.mark.parametrize("action", ["known_person", "shared_child", "search"])
def test_nor_does_such_a_line_tell_what_is_read_in_the_same_work(
    reader: tuple[AccessEntry, ServerDatabase], lines: Lines, action: str
) -> None:
    line, database = reader
    with database.begin() as work:
        assert work.letters.find(case_id=line.case_id)
        work.access.add(dataclasses.replace(line, action=action))
        work.commit()
    assert sorted(lines()) == sorted([(action, ""), (ACTION, "brev")])


def test_signing_in_is_no_line_about_anyone(
    reader: tuple[AccessEntry, ServerDatabase], lines: Lines
) -> None:
    line, database = reader
    with database.engine.begin() as connection:
        connection.execute(
            sa.text(
                "INSERT INTO access_entry (id, at, staff_id, action, reason) "
                "VALUES (gen_random_uuid(), now(), :me, 'sign_in', '')"
            ),
            {"me": line.staff_id},
        )
    read(database, "person")
    assert sorted(lines()) == [(ACTION, "personer"), ("sign_in", "")]


def test_signing_in_keeps_the_text_of_old_forms_and_reads_of_nobody(
    server_unit: Unit,
    samples: Samples,
    reader: tuple[AccessEntry, ServerDatabase],
    lines: Lines,
) -> None:
    line, database = reader
    old = dataclasses.replace(samples["filled"], id=line.id, instrument_version=7, form_sha256=None)
    with server_unit.office.database.begin() as work:
        work.filled.add(old)
        work.commit()
        me = work.staff.get(line.staff_id)
    seventh = FIRST.replace("version = 1", "version = 7", 1)
    desk = at_workstation(server_unit.desk(me.role), seventh, database=database)
    sign_in_to(desk.office, me.login, PASSWORD)
    assert lines() == [("sign_in", "")]
    with server_unit.office.database.begin() as work:
        (kept,) = work.forms.find(instrument_version=7)
    assert (kept.text, kept.added_by) == (seventh, me.id)


def test_what_is_taken_back_is_told_to_the_server(
    reader: tuple[AccessEntry, ServerDatabase], lines: Lines
) -> None:
    """A transaction that is rolled back leaves nothing in a table, but in the server's own log."""
    _line, database = reader
    told = hear_log(database)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM journal_note WHERE signed_at IS NOT NULL")
        connection.exec_driver_sql("SELECT count(*) FROM person")
        connection.rollback()
    login = database.engine.url.username
    assert f"fsclient: {login} reads personer" in told
    assert lines() == []


def test_a_reading_that_could_leave_nothing_is_refused(
    reader: tuple[AccessEntry, ServerDatabase], lines: Lines
) -> None:
    _line, database = reader
    with database.engine.connect() as connection:
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")
        with pytest.raises(Exception, match="database_read_only"):
            connection.exec_driver_sql("SELECT * FROM person")
    assert lines() == []
