"""What others have written to the same server is heard, whatever they wrote it with."""

import dataclasses
import functools
import queue
from collections.abc import Iterator
from uuid import uuid4

import pytest
import sqlalchemy as sa

from fsclient.domain.staff import Role
from fsclient.storage import hearing
from fsclient.storage.engines import ServerAddress, open_server
from fsclient.storage.hearing import ANYTHING
from fsclient.storage.sessions import ServerDatabase
from fsclient.storage.telling_guards import CHANNEL
from fsclient.usecases.cases import reread_case
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from fsclient.usecases.plan import discard_plan, save_plan
from tests.support.databases import server_address
from tests.support.line import line_to
from tests.support.planning import begun_plan, whole
from tests.support.postgres import PostgresServer
from tests.support.unit import make_unit
from tests.support.walk import a_case

WITHIN_S = 20


class Ear:
    """What has been heard, one after the other."""

    def __init__(self) -> None:
        self._heard: queue.Queue[ChangeSet] = queue.Queue()

    def __call__(self, changes: ChangeSet) -> None:
        self._heard.put(changes)

    def next(self) -> ChangeSet:
        """Waited for."""
        return self._heard.get(timeout=WITHIN_S)

    def until(self, engine: sa.Engine) -> list[ChangeSet]:
        """All that was said until now: what is said after it is heard after it."""
        end = uuid4()
        with engine.begin() as connection:
            connection.exec_driver_sql(f"NOTIFY {CHANNEL}, 'plan {end}'")
        heard = []
        while (one := self.next()).case_id != end:
            heard.append(one)
        return heard


@pytest.fixture
def theirs(server_database: ServerDatabase, postgres_server: PostgresServer) -> Iterator[Desk]:
    """A colleague's desk, with connections of her own."""
    address = server_address(postgres_server, str(server_database.engine.url.database))
    engine = open_server(address, postgres_server.superuser, postgres_server.password)
    yield make_unit(ServerDatabase(engine)).desk(Role.SOCIAL_WORKER)
    engine.dispose()


@pytest.fixture
def ear(server_database: ServerDatabase, theirs: Desk) -> Iterator[Ear]:
    """Who listens, at another workstation."""
    ear = Ear()
    end = server_database.listen(ear)
    while not listening(engine_of(theirs)):
        pass
    yield ear
    end()


def listening(engine: sa.Engine) -> bool:
    """Asked anew each time: a transaction sees the same sessions all along."""
    # Only here: the server holds other tests' databases too, and someone listens in them.
    asked = (
        "SELECT count(*) > 0 FROM pg_stat_activity"
        " WHERE datname = current_database() AND query = :said AND state = 'idle'"
    )
    with engine.connect() as connection:
        return bool(connection.scalar(sa.text(asked), {"said": f"LISTEN {CHANNEL}"}))


def engine_of(desk: Desk) -> sa.Engine:
    database = desk.office.database
    assert isinstance(database, ServerDatabase)
    return database.engine


def test_what_a_colleague_does_is_heard_by_kind_and_case(theirs: Desk, ear: Ear) -> None:
    case_id = a_case(theirs)
    heard = ear.until(engine_of(theirs))
    assert {kind for one in heard for kind in one.kinds if one.case_id == case_id} == {
        "application",
        "case",
        "household",
    }
    plan = begun_plan(theirs, case_id, reread_case(theirs, case_id).applicant.person.id)
    kept = save_plan(theirs, whole(theirs, plan))
    discard_plan(theirs, kept)
    of_plan = functools.partial(ChangeSet, kinds=frozenset({"plan"}), case_id=case_id)
    # Begun, typed, and discarded as it stood.
    assert ear.until(engine_of(theirs)) == [
        of_plan(),
        of_plan(draft=True),
        of_plan(draft=True),
        of_plan(),
    ]


def test_a_note_is_heard_when_it_is_signed(theirs: Desk, ear: Ear) -> None:
    case_id = a_case(theirs)
    ear.until(engine_of(theirs))
    note = NoteForm(note_id=theirs.new_id(), case_id=case_id, text="Samtal om hyran.")
    save_note(theirs, note)
    assert ear.until(engine_of(theirs)) == []
    sign_note(theirs, dataclasses.replace(note, version=1))
    assert ear.until(engine_of(theirs)) == [ChangeSet(kinds=frozenset({"note"}), case_id=case_id)]


def test_what_one_writes_oneself_is_no_news(
    theirs: Desk, ear: Ear, server_database: ServerDatabase
) -> None:
    with server_database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE staff SET title = title")
    assert ear.until(engine_of(theirs)) == []
    with engine_of(theirs).begin() as connection:
        connection.exec_driver_sql("UPDATE staff SET title = title")
    assert ear.until(engine_of(theirs)) == [ChangeSet(kinds=frozenset({"staff"}))]


def test_what_is_not_committed_is_not_told(theirs: Desk, ear: Ear) -> None:
    with engine_of(theirs).connect() as connection, connection.begin() as begun:
        connection.exec_driver_sql("UPDATE staff SET title = title")
        begun.rollback()
    assert ear.until(engine_of(theirs)) == []


def test_nothing_that_anyone_else_says_there_does_harm(theirs: Desk, ear: Ear) -> None:
    """Whoever may sign in may say anything."""
    with engine_of(theirs).begin() as connection:
        for said in ("", "plan", "plan 12", "ghost -", f"plan {uuid4()} draft more", "x" * 7000):
            connection.execute(sa.select(sa.func.pg_notify(CHANNEL, said)))
    (heard,) = ear.until(engine_of(theirs))
    assert heard.kinds == {"plan"}


def test_what_was_written_while_the_line_was_cut_may_be_anything(
    server_database: ServerDatabase,
    postgres_server: PostgresServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hearing, "_AGAIN_AFTER_S", 0.05)
    with line_to(postgres_server.host, postgres_server.port) as line:
        address = ServerAddress(
            host="127.0.0.1",
            port=line.port,
            database=str(server_database.engine.url.database),
            certificate=None,
        )
        engine = open_server(address, postgres_server.superuser, postgres_server.password)
        ear = Ear()
        end = ServerDatabase(engine).listen(ear)
        while not listening(server_database.engine):
            pass
        line.cut()
        assert ear.next() == ANYTHING
        end()
        engine.dispose()


def test_an_end_that_is_asked_for_twice_is_one(server_database: ServerDatabase) -> None:
    end = server_database.listen(Ear())
    end()
    end()


def test_a_local_database_has_nobody_to_listen_to(database: object) -> None:
    if not isinstance(database, ServerDatabase):
        database.listen(Ear())()  # type: ignore[attr-defined]
