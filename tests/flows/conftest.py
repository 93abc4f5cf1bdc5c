"""Whole cases are walked on both engines, on the server each person by a login of his own."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.domain.staff import Role
from fsclient.storage.engines import ServerAddress, open_server
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.attempts import Memory
from fsclient.usecases.desk import Desk, Office
from tests.support.databases import local_engine, server_address
from tests.support.line import Line, line_to
from tests.support.logins import let_in
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD, Unit, make_unit


@dataclasses.dataclass(frozen=True)
class ServerUnit(Unit):
    """The made-up unit on a server, where row-level security sees who works."""

    server: PostgresServer | None = None
    offices: dict[UUID, Office] = dataclasses.field(default_factory=dict)

    def desk(self, role: Role, place: int = 0) -> Desk:
        me = self.staff[role][place]
        if me.id not in self.offices:
            assert self.server is not None
            address = server_address(self.server, str(engine_of(self.office).url.database))
            database = ServerDatabase(open_server(address, me.login, PASSWORD))
            self.offices[me.id] = dataclasses.replace(self.office, database=database)
        return Desk(office=self.offices[me.id], me=me)

    def leave(self) -> None:
        """Close every connection."""
        for office in self.offices.values():
            engine_of(office).dispose()


def engine_of(office: Office) -> sa.Engine:
    assert isinstance(office.database, LocalDatabase | ServerDatabase)
    return office.database.engine


@pytest.fixture
def server_unit(
    postgres_server: PostgresServer, server_database: ServerDatabase
) -> Iterator[ServerUnit]:
    """The unit's people with logins that no other test's unit has."""
    made = make_unit(server_database)
    staff = {
        role: tuple(let_in(server_database, one) for one in members)
        for role, members in made.staff.items()
    }
    unit = ServerUnit(office=made.office, clock=made.clock, staff=staff, server=postgres_server)
    yield unit
    unit.leave()


def distant_address(line: Line, engine: sa.Engine) -> ServerAddress:
    """A database as it is reached by the line."""
    return ServerAddress(
        host="127.0.0.1", port=line.port, database=str(engine.url.database), certificate=None
    )


@dataclasses.dataclass(frozen=True)
class DistantUnit(ServerUnit):
    """The unit, each of whose people reaches the server by the line."""

    line: Line | None = None

    def desk(self, role: Role, place: int = 0) -> Desk:
        me = self.staff[role][place]
        if me.id not in self.offices:
            assert self.line is not None
            address = distant_address(self.line, engine_of(self.office))
            database = ServerDatabase(open_server(address, me.login, PASSWORD))
            own = dataclasses.replace(self.office, database=database, memory=Memory())
            self.offices[me.id] = own
        return Desk(office=self.offices[me.id], me=me)


@pytest.fixture
def line(postgres_server: PostgresServer) -> Iterator[Line]:
    """A line to the server that loses what it is told to lose."""
    with line_to(postgres_server.host, postgres_server.port) as line:
        yield line


@pytest.fixture
def distant(server_unit: ServerUnit, line: Line) -> Iterator[DistantUnit]:
    """The unit at the far end of the line."""
    unit = DistantUnit(
        office=server_unit.office, clock=server_unit.clock, staff=server_unit.staff, line=line
    )
    yield unit
    unit.leave()


@pytest.fixture(params=["sqlite", "postgresql"])
def unit(request: pytest.FixtureRequest, sqlite_path: Path) -> Iterator[Unit]:
    """The made-up unit, on each engine."""
    if request.param == "postgresql":
        yield request.getfixturevalue("server_unit")
        return
    engine = local_engine(sqlite_path)
    yield make_unit(LocalDatabase(engine))
    engine.dispose()
