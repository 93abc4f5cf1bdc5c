"""What a server has prepared stays prepared, and what it waits for is asked as seldom as can be."""

import dataclasses
import threading
from collections.abc import Iterator
from functools import partial
from uuid import uuid4

import psycopg
import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage.engines import ServerAddress, open_server
from fsclient.storage.sessions import ServerDatabase
from fsclient.storage.together import together
from fsclient.usecases.access import access_entry, log_export
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import reading
from fsclient.usecases.worklist import my_query, rail_counts, worklist
from tests.support.line import Line, Loses, line_to
from tests.support.postgres import PostgresServer
from tests.support.unit import Unit, make_unit
from tests.support.walk import booked_visit

OFTEN = 12
"""More than the library asks for before it has something prepared."""
_PREPARED = sa.text("SELECT count(*) FROM pg_prepared_statements")
_WORK = sa.text("SELECT pg_current_xact_id()::text")


@pytest.fixture
def line(postgres_server: PostgresServer) -> Iterator[Line]:
    """A line to the server that counts how often it is waited for."""
    with line_to(postgres_server.host, postgres_server.port) as line:
        yield line


@pytest.fixture
def far(
    line: Line, postgres_server: PostgresServer, server_database: ServerDatabase
) -> Iterator[Unit]:
    """A unit at the far end of the line, on one connection."""
    address = ServerAddress(
        host="127.0.0.1",
        port=line.port,
        database=str(server_database.engine.url.database),
        certificate=None,
    )
    engine = open_server(address, postgres_server.superuser, postgres_server.password)
    yield make_unit(ServerDatabase(engine))
    engine.dispose()


def engine_of(unit: Unit) -> sa.Engine:
    assert isinstance(unit.office.database, ServerDatabase)
    return unit.office.database.engine


def lines_of(desk: Desk) -> int:
    with desk.office.database.begin() as work:
        return len(work.access.find(staff_id=desk.me.id))


def upgrade_made_up(engine: sa.Engine) -> None:
    """As another program does, whose connection is its own."""
    url = engine.url.render_as_string(hide_password=False).replace("+psycopg", "")
    with psycopg.connect(url) as upgrading:
        upgrading.execute("ALTER TABLE made_up ALTER COLUMN seats TYPE text")


def test_what_is_read_again_and_again_is_prepared_once_and_stays_so(far: Unit) -> None:
    desk = far.desk(Role.SOCIAL_WORKER)
    for _ in range(OFTEN):
        rail_counts(desk)
    with engine_of(far).connect() as connection:
        assert connection.execute(_PREPARED).scalar_one() > 0


def test_a_reading_is_one_round_trip_the_first_time_and_when_it_is_prepared(
    far: Unit, line: Line
) -> None:
    desk = far.desk(Role.SOCIAL_WORKER)
    took = []
    for _ in range(OFTEN):
        before = line.trips
        rail_counts(desk)
        took.append(line.trips - before)
    assert set(took) == {1}


def test_nobody_waits_until_what_was_only_read_is_let_go(far: Unit, line: Line) -> None:
    """And what is asked then comes after it."""
    with engine_of(far).connect() as connection:
        before = connection.execute(_WORK).scalar_one()
        line.fall_silent()
        connection.rollback()
        later = threading.Timer(0.3, line.speak)
        later.start()
        assert connection.execute(_WORK).scalar_one() != before
        later.join()


def test_a_line_in_the_log_goes_with_the_commit_of_what_was_read(far: Unit, line: Line) -> None:
    desk = far.desk(Role.SOCIAL_WORKER)
    before = line.trips
    worklist(desk, my_query(desk))
    assert line.trips - before == 3
    assert lines_of(desk) == 1


@pytest.mark.parametrize("what", [Loses.ANSWER, Loses.QUESTION])
def test_what_cannot_be_logged_is_not_shown(far: Unit, line: Line, what: Loses) -> None:
    desk = far.desk(Role.SOCIAL_WORKER)
    line.lose(what)
    with pytest.raises(EnvironmentProblem) as lost:
        worklist(desk, my_query(desk))
    assert lost.value.code == "database_away"
    worklist(desk, my_query(desk))
    assert lines_of(desk) == 1


def test_a_line_by_itself_is_one_trip_and_stands(far: Unit, line: Line) -> None:
    desk = far.desk(Role.SOCIAL_WORKER)
    before = line.trips
    log_export(desk, "Mina ärenden", 3)
    assert line.trips - before == 1
    assert lines_of(desk) == 1


def test_a_line_that_comes_before_what_is_read_is_written_before_it(far: Unit, line: Line) -> None:
    desk = far.desk(Role.SOCIAL_WORKER)
    with desk.begin() as work:
        entry = access_entry(desk, "print_letter")
        before = line.trips
        work.access.ensure(entry)
        assert work.access.find(staff_id=desk.me.id) == (entry,)
        assert line.trips - before == 1
    assert lines_of(desk) == 0


def test_of_two_lines_in_one_commit_the_second_is_refused_and_neither_stands(far: Unit) -> None:
    desk = far.desk(Role.SOCIAL_WORKER)
    stranger = Desk(office=desk.office, me=dataclasses.replace(desk.me, id=uuid4()))

    @reading
    def look(desk: Desk) -> None:
        with desk.begin() as work:
            work.access.ensure(access_entry(desk, "list_own"))
            work.access.ensure(access_entry(stranger, "list_own"))
            work.commit()

    with pytest.raises(sa.exc.IntegrityError):
        look(desk)
    assert lines_of(desk) == 0
    log_export(desk, "Mina ärenden", 3)
    assert lines_of(desk) == 1


def test_what_an_upgrade_changed_under_what_is_prepared_is_asked_again(far: Unit) -> None:
    query = sa.text("SELECT seats FROM made_up")
    engine = engine_of(far)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE made_up (seats integer)"))
        connection.execute(sa.text("INSERT INTO made_up VALUES (7)"))
    for _ in range(OFTEN):
        with engine.connect() as connection:
            assert connection.execute(query).scalar_one() == 7
    upgrade_made_up(engine)
    with engine.connect() as connection:
        assert connection.execute(query).scalar_one() == "7"


def test_what_could_not_be_prepared_is_prepared_when_it_can(far: Unit) -> None:
    """The library takes it for prepared once it has been sent."""
    engine = engine_of(far)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE made_up (seats integer)"))
    query = sa.text("SELECT seats FROM made_up")
    for _ in range(OFTEN):
        with engine.connect() as connection, pytest.raises(sa.exc.DBAPIError):
            connection.execute(sa.text("SELECT gone FROM made_up"))
        with engine.connect() as connection:
            assert connection.execute(query).all() == []


def test_several_lists_of_a_page_are_asked_for_at_once(far: Unit, line: Line) -> None:
    desk = far.desk(Role.SOCIAL_WORKER)
    booked_visit(desk)
    with desk.begin() as work:
        before = line.trips
        one, found, counts = work.together(
            lambda: work.staff.get(desk.me.id),
            lambda: work.screens.waiting_contacts(),
            lambda: work.together(
                lambda: work.screens.rail_counts(desk.me.id, desk.today)["intake"],
                lambda: len(work.staff.find()),
            ),
        )
        assert line.trips - before == 1
    assert one == desk.me
    assert [contact.matter for contact in found] == ["Hyran"]
    assert counts == (1, len(Role) * 2)


def test_what_is_asked_otherwise_the_second_time_is_asked_anew(far: Unit) -> None:
    desk, other = far.desk(Role.SOCIAL_WORKER), far.desk(Role.HEAD)
    wanted = iter((desk.me.id, other.me.id))
    with desk.begin() as work:
        found = work.together(
            lambda: work.staff.get(next(wanted)), lambda: work.staff.get(desk.me.id)
        )
    assert found == (other.me, desk.me)


def test_one_that_is_refused_among_several_says_why_and_nothing_of_it_is_left(far: Unit) -> None:
    desk, engine = far.desk(Role.SOCIAL_WORKER), engine_of(far)
    gone = sa.text("SELECT 1 FROM gone")
    for reads in ((_PREPARED, gone), (gone, _PREPARED)):
        with engine.connect() as connection:
            asked = [partial(connection.scalar, one) for one in reads]
            with pytest.raises(EnvironmentProblem, match="table_lost"):
                together(connection, *asked)
        assert rail_counts(desk)["intake"] == 0


def test_several_that_an_upgrade_has_changed_are_asked_again(far: Unit) -> None:
    query = sa.text("SELECT seats FROM made_up")
    engine = engine_of(far)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE made_up (seats integer)"))
        connection.execute(sa.text("INSERT INTO made_up VALUES (7)"))
    for _ in range(OFTEN):
        with engine.connect() as connection:
            together(connection, partial(connection.scalar, query))
    upgrade_made_up(engine)
    with engine.connect() as connection:
        found = together(connection, *[partial(connection.scalar, query)] * 2)
    assert found == ("7", "7")
