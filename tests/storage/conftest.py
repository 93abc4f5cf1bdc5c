"""A unit on a real database, and its people by logins of their own."""

from collections.abc import Callable, Iterator

import pytest

from fsclient.domain.staff import Role, StaffMember
from fsclient.storage.engines import open_server
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from tests.support.databases import server_address
from tests.support.logins import let_in
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD, Unit, make_unit

SignIn = Callable[[Role, int], tuple[StaffMember, ServerDatabase]]


@pytest.fixture
def unit(database: LocalDatabase | ServerDatabase) -> Unit:
    """The made-up unit, on each engine."""
    return make_unit(database)


@pytest.fixture
def server_unit(server_database: ServerDatabase) -> Unit:
    """The made-up unit on a server."""
    return make_unit(server_database)


@pytest.fixture
def sign_in(
    postgres_server: PostgresServer, server_database: ServerDatabase, server_unit: Unit
) -> Iterator[SignIn]:
    """Someone of the unit, by a login of his own that any program could use."""
    opened = []

    def by_login(role: Role, place: int) -> tuple[StaffMember, ServerDatabase]:
        me = let_in(server_database, server_unit.staff[role][place])
        address = server_address(postgres_server, str(server_database.engine.url.database))
        database = ServerDatabase(open_server(address, me.login, PASSWORD))
        opened.append(database)
        return me, database

    yield by_login
    for database in opened:
        database.engine.dispose()
