"""A server that says nothing: whoever waits is told, and another's lock is told as another's."""

import dataclasses
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage.engines import ServerAddress, open_server
from fsclient.storage.patience import LIMITS, Limits, unhurried
from fsclient.storage.sessions import ServerDatabase
from fsclient.ui.speech.messages import sentence
from fsclient.usecases.ports import UnitOfWork
from tests.support.databases import server_address
from tests.support.holding import told_of_holder
from tests.support.line import Line, line_to
from tests.support.logins import let_in
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD, make_unit

SHORT = Limits(answer=0.4, lock=0.2, statement=0.3)
Open = Callable[[Limits], ServerDatabase]


@pytest.fixture
def line(postgres_server: PostgresServer) -> Iterator[Line]:
    """A line to the server that can fall silent."""
    with line_to(postgres_server.host, postgres_server.port) as line:
        yield line


@pytest.fixture
def over_the_line(
    line: Line, postgres_server: PostgresServer, server_database: ServerDatabase
) -> Iterator[Open]:
    """The test's database, reached by the line."""
    opened = []

    def reach(limits: Limits) -> ServerDatabase:
        address = ServerAddress(
            host="127.0.0.1",
            port=line.port,
            database=str(server_database.engine.url.database),
            certificate=None,
        )
        opened.append(
            open_server(
                address,
                postgres_server.superuser,
                postgres_server.password,
                limits=limits,
            )
        )
        return ServerDatabase(opened[-1])

    yield reach
    for engine in opened:
        engine.dispose()


def problem_of(act: Callable[[], object]) -> str:
    with pytest.raises(EnvironmentProblem) as raised:
        act()
    return raised.value.code


def cases(database: ServerDatabase) -> object:
    with database.begin() as work:
        return work.cases.find()


def test_a_silent_server_is_told_and_answers_again_later(line: Line, over_the_line: Open) -> None:
    database = over_the_line(SHORT)
    assert cases(database) == ()
    line.fall_silent()
    assert problem_of(lambda: cases(database)) == "database_away"
    line.speak()
    assert cases(database) == ()


def test_a_statement_that_takes_too_long_is_ended_by_the_server(over_the_line: Open) -> None:
    database = over_the_line(dataclasses.replace(SHORT, answer=20))
    with database.engine.connect() as connection:
        assert (
            problem_of(lambda: connection.execute(sa.text("SELECT pg_sleep(20)")))
            == "took_too_long"
        )


def test_what_another_holds_is_told_as_anothers(
    server_database: ServerDatabase, over_the_line: Open
) -> None:
    unit = make_unit(server_database)
    someone = next(iter(unit.staff.values()))[0].id
    impatient = over_the_line(dataclasses.replace(SHORT, answer=20, statement=20))

    def hold(work: UnitOfWork, row: UUID) -> object:
        return work.staff.hold(row)

    with server_database.begin() as holder:
        hold(holder, someone)
        holder.take_turn("open_case")
        with impatient.begin() as work:
            assert problem_of(lambda: hold(work, someone)) == "held_by_another"
        with impatient.begin() as work:
            assert problem_of(lambda: work.take_turn("open_case")) == "held_by_another"


def test_whoever_holds_it_is_told_by_name_and_since_when(
    server_database: ServerDatabase, postgres_server: PostgresServer
) -> None:
    staff = make_unit(server_database).staff
    roles = (Role.SOCIAL_WORKER, Role.COORDINATOR)
    people = [let_in(server_database, staff[role][0]) for role in roles]
    address = server_address(postgres_server, str(server_database.engine.url.database))
    own = [ServerDatabase(open_server(address, one.login, PASSWORD)) for one in people]
    told = told_of_holder(*own)
    for database in own:
        database.engine.dispose()
    since = told.values["since"]
    assert (told.code, told.values["name"]) == ("held_by_since", people[0].name)
    assert isinstance(since, datetime)
    assert datetime.now(UTC) - since < timedelta(hours=1)
    assert sentence(told).startswith(f"{people[0].name} håller på med samma sak sedan ")


def test_nobody_is_told_whom_another_waits_for(server_database: ServerDatabase) -> None:
    with server_database.begin() as holder, server_database.engine.connect() as connection:
        holder.take_turn("open_case")
        asked = sa.text("SELECT count(*) FROM pg_stat_activity, who_holds(pid)")
        assert connection.execute(asked).scalar_one() == 0


def test_waiting_can_be_given_up_at_once(line: Line, over_the_line: Open) -> None:
    database = over_the_line(dataclasses.replace(SHORT, answer=60))
    told: list[str] = []
    cases(database)
    line.fall_silent()
    waiting = threading.Thread(target=lambda: told.append(problem_of(lambda: cases(database))))
    waiting.start()
    waiting.join(0.2)
    assert waiting.is_alive()
    database.give_up()
    waiting.join(20)
    assert told == ["database_away"]
    line.speak()
    assert cases(database) == ()


def test_an_upgrade_may_take_its_time(line: Line, over_the_line: Open) -> None:
    with over_the_line(SHORT).engine.connect() as connection:
        with connection.begin(), unhurried(connection):
            slow = connection.execute(sa.text("SELECT pg_sleep(0.6), 'there'"))
            assert slow.one()[1] == "there"
        line.fall_silent()
        assert problem_of(lambda: connection.execute(sa.text("SELECT 1"))) == "database_away"


def test_the_server_is_asked_for_the_limits(server_database: ServerDatabase) -> None:
    with server_database.engine.connect() as connection:
        shown = [
            connection.exec_driver_sql(f"SHOW {name}").scalar_one()
            for name in (
                "lock_timeout",
                "statement_timeout",
                "idle_in_transaction_session_timeout",
            )
        ]
    assert shown == ["8s", "30s", "1min"]
    assert LIMITS.lock < LIMITS.statement < LIMITS.answer
    given = LIMITS.options()
    assert given["tcp_user_timeout"] == 20_000
    assert given["keepalives_idle"] == 10
