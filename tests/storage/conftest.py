"""Each storage test runs on both engines."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from fsclient.storage.engines import ServerAddress, open_local, open_server
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.upgrade import upgrade
from tests.support.postgres import PostgresServer
from tests.support.unit import Unit, make_unit


def local_engine(path: Path) -> sa.Engine:
    """A new, upgraded local database."""
    engine = open_local(path, secrets.token_bytes(32), new_salt=secrets.token_bytes(16))
    upgrade(engine)
    return engine


@pytest.fixture(scope="session")
def upgraded_template(postgres_server: PostgresServer) -> str:
    """A PostgreSQL database with all tables, to be copied by each test."""
    made = postgres_server.new_database("template")
    engine = open_server(server_address(postgres_server, made.database), made.user, made.password)
    upgrade(engine)
    engine.dispose()
    return made.database


def server_address(server: PostgresServer, database: str) -> ServerAddress:
    """Where a test database is, by TLS where the server has it."""
    return ServerAddress(
        host=server.host, port=server.port, database=database, certificate=server.ca_certificate
    )


@pytest.fixture
def server_database(
    postgres_server: PostgresServer, upgraded_template: str
) -> Iterator[ServerDatabase]:
    """An upgraded PostgreSQL database, as its owner."""
    made = postgres_server.new_database("storage", template=upgraded_template)
    engine = open_server(server_address(postgres_server, made.database), made.user, made.password)
    yield ServerDatabase(engine)
    engine.dispose()
    postgres_server.drop_database(made.database)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(
    request: pytest.FixtureRequest, sqlite_path: Path
) -> Iterator[LocalDatabase | ServerDatabase]:
    """An upgraded database of each engine."""
    if request.param == "postgresql":
        yield request.getfixturevalue("server_database")
        return
    engine = local_engine(sqlite_path)
    yield LocalDatabase(engine)
    engine.dispose()


@pytest.fixture
def unit(database: LocalDatabase | ServerDatabase) -> Unit:
    """The made-up unit, on each engine."""
    return make_unit(database)
