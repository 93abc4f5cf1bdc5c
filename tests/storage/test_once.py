"""The row that a command is found by: each program that someone has open keeps its own."""

import threading
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa

from fsclient.domain.staff import Role
from fsclient.storage import once
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import done_write
from fsclient.usecases.attempts import Act, Attempt, DoneWrite
from fsclient.usecases.desk import Desk
from tests.support.unit import Unit

WEEKS = timedelta(days=15)
_WAITING = sa.text(
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


class Program:
    """One of several that the same person has open on a database."""

    def __init__(self, desk: Desk, engine: sa.Engine) -> None:
        self._desk = desk
        self._engine = engine
        self.answered: UUID | None = None

    def tries(self, *, ago: timedelta = timedelta()) -> Attempt:
        """A command that is tried, after the last that was answered."""
        row = DoneWrite(
            id=uuid4(), command="sign_note", staff_id=self._desk.me.id, at=self._desk.now - ago
        )
        return Attempt(row=row, act=Act.COMMAND, given={}, replaces=self.answered)

    def does(self, *, ago: timedelta = timedelta()) -> DoneWrite:
        """A command that is done and answered."""
        attempt = self.tries(ago=ago)
        with self._engine.connect() as connection, connection.begin() as transaction:
            once.commit(connection, transaction, attempt)
        self.answered = attempt.row.id
        return attempt.row

    def finds(self, row: DoneWrite) -> bool:
        """Whether it is known to be done."""
        with self._engine.connect() as connection, connection.begin() as transaction:
            found = once.has_written(connection, row)
            transaction.rollback()
        return found


@pytest.fixture
def programs(unit: Unit, database: LocalDatabase | ServerDatabase) -> tuple[Program, Program]:
    desk = unit.desk(Role.SOCIAL_WORKER)
    return Program(desk, database.engine), Program(desk, database.engine)


def standing(engine: sa.Engine) -> set[UUID]:
    with engine.connect() as connection:
        return set(connection.scalars(sa.select(done_write.c.attempt_id)))


def test_two_programs_of_one_person_leave_each_others_rows(
    programs: tuple[Program, Program], database: LocalDatabase | ServerDatabase
) -> None:
    """What one did whose answer was lost is found, however much the other does meanwhile."""
    here, there = programs
    before = standing(database.engine)
    lost = here.does()
    for _ in range(3):
        last = there.does()
    assert here.finds(lost)
    assert standing(database.engine) - before == {lost.id, last.id}
    following = here.does()
    assert not here.finds(lost), "it was answered, and is looked for no more"
    assert standing(database.engine) - before == {following.id, last.id}


def test_what_is_looked_for_no_more_gives_its_place_to_one_of_them(
    programs: tuple[Program, Program], database: LocalDatabase | ServerDatabase
) -> None:
    here, there = programs
    before = standing(database.engine)
    outworn = here.does(ago=WEEKS)
    here.answered = None
    rows = {here.does().id, there.does().id}
    assert standing(database.engine) - before == rows
    assert not here.finds(outworn)


def test_of_two_who_take_the_same_place_at_once_the_second_gets_its_own(
    server_database: ServerDatabase, server_unit: Unit
) -> None:
    """Each saw it free. On a local database one writes after the other."""
    engine = server_database.engine
    desk = server_unit.desk(Role.SOCIAL_WORKER)
    here, there = Program(desk, engine), Program(desk, engine)
    before = standing(engine)
    here.does(ago=WEEKS)
    here.answered = None
    first = here.tries()
    second: list[DoneWrite] = []
    with engine.connect() as connection, connection.begin() as transaction:
        once._write(connection, first)
        other = threading.Thread(target=lambda: second.append(there.does()))
        other.start()
        _until_one_waits(engine, other)
        transaction.commit()
    other.join()
    assert standing(engine) - before == {first.row.id, second[0].id}


def _until_one_waits(engine: sa.Engine, other: threading.Thread) -> None:
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        pause = threading.Event()
        while other.is_alive() and not connection.execute(_WAITING).scalar_one():
            pause.wait(0.01)
