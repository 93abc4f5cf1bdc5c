"""The table of added norms: made in databases that were there before, and held by the server."""

import dataclasses
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.norms import AddedNorm
from fsclient.domain.staff import Role
from fsclient.storage.engines import open_local, open_server
from fsclient.storage.maintenance import check
from fsclient.storage.sessions import ServerDatabase
from fsclient.storage.upgrade import upgrade
from tests.storage.samples import make_samples
from tests.support.databases import server_address
from tests.support.logins import let_in
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD, make_unit


@pytest.fixture(params=["sqlite", "postgresql"])
def first_revision(request: pytest.FixtureRequest, sqlite_path: Path) -> Iterator[sa.Engine]:
    """A database as the program's first revision left it, with someone in it."""
    if request.param == "sqlite":
        engine = open_local(sqlite_path, secrets.token_bytes(32), new_salt=secrets.token_bytes(16))
    else:
        server: PostgresServer = request.getfixturevalue("postgres_server")
        made = server.new_database("first")
        engine = open_server(server_address(server, made.database), made.user, made.password)
    config = Config()
    config.set_main_option("script_location", "fsclient.storage:migrations")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql(
            "INSERT INTO staff (id, login, name, title, role, district, active, version) VALUES "
            "('00000000-0000-7000-8000-000000000001', 'alva', 'Alva', 'chef', 'head', '', true, 1)"
        )
    yield engine
    engine.dispose()


def test_an_older_database_gets_the_table_and_keeps_what_it_has(first_revision: sa.Engine) -> None:
    assert not sa.inspect(first_revision).has_table("added_norm")

    upgrade(first_revision)

    assert check(first_revision) == ()
    with first_revision.connect() as connection:
        logins = connection.exec_driver_sql("SELECT login FROM staff").scalars().all()
        norms = connection.exec_driver_sql("SELECT count(*) FROM added_norm").scalar_one()
    assert (logins, norms) == (["alva"], 0)


@pytest.fixture
def signed_in(
    postgres_server: PostgresServer, server_database: ServerDatabase
) -> Iterator[dict[Role, tuple[ServerDatabase, AddedNorm]]]:
    """Two people of the unit by their own logins, each with a norm in their own name."""
    unit = make_unit(server_database)
    address = server_address(postgres_server, str(server_database.engine.url.database))
    opened = {}
    for role in (Role.ADMINISTRATOR, Role.SOCIAL_WORKER):
        me = let_in(server_database, unit.staff[role][0])
        norm = dataclasses.replace(make_samples(unit)["norms"], added_by=me.id)
        opened[role] = (ServerDatabase(open_server(address, me.login, PASSWORD)), norm)
    yield opened
    for database, _ in opened.values():
        database.engine.dispose()


def test_the_server_lets_only_an_administrator_add_and_everyone_read(
    signed_in: dict[Role, tuple[ServerDatabase, AddedNorm]],
) -> None:
    admin, of_admin = signed_in[Role.ADMINISTRATOR]
    worker, of_worker = signed_in[Role.SOCIAL_WORKER]

    for database, norm in ((worker, of_worker), (worker, of_admin), (admin, of_worker)):
        with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.norms.add(norm)
        assert caught.value.code == "not_allowed_in_database"
    with admin.begin() as work:
        work.norms.add(of_admin)
        work.commit()
    with worker.begin() as work:
        assert work.norms.find() == (of_admin,)


def test_of_two_who_add_the_same_year_the_second_is_told(
    signed_in: dict[Role, tuple[ServerDatabase, AddedNorm]],
) -> None:
    admin, norm = signed_in[Role.ADMINISTRATOR]
    with admin.begin() as work:
        work.norms.add(norm)
        work.commit()

    other = dataclasses.replace(norm, id=norm.added_by)
    with admin.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.norms.add(other)
    assert caught.value.code == "someone_saved_first"
