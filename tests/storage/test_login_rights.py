"""Nobody's login may more than its group; an earlier program's administrators' are narrowed."""

import secrets
from collections.abc import Iterator, Mapping
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from fsclient.bootstrap.office import make_office
from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.domain.staff import Role
from fsclient.storage import standing, ways_past
from fsclient.storage.engines import ServerAddress, open_server
from fsclient.storage.login_rights import check_owner, narrow, surplus
from fsclient.storage.maintenance import check
from fsclient.storage.patience import LIMITS
from fsclient.storage.sessions import ServerDatabase
from fsclient.storage.upgrade import put_right, upgrade
from fsclient.usecases.account_changes import confirm_change, waiting_changes
from fsclient.usecases.administration import (
    StaffForm,
    add_first_administrator,
    add_staff,
    change_staff,
    sign_in,
)
from tests.storage.conftest import SignIn
from tests.storage.old_databases import FOLDER
from tests.support.databases import server_address
from tests.support.holding import told_of_holder
from tests.support.logins import let_in
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD, Unit


def statements(connection: psycopg.Connection[object], *given: str) -> None:
    for statement in given:
        connection.execute(statement.encode())


@pytest.fixture
def mark() -> str:
    return secrets.token_hex(4)


@pytest.fixture
def owned(
    postgres_server: PostgresServer, mark: str, request: pytest.FixtureRequest
) -> Iterator[tuple[ServerAddress, sa.Engine]]:
    """An empty database of an owner who is no superuser, and who may make logins unless told.

    The group is there: another unit's, or made by the server's keeper.
    """
    made = postgres_server.new_database("owned")
    postgres_server.make_group()
    right = getattr(request, "param", "CREATEROLE")
    with psycopg.connect(made.conninfo(), autocommit=True) as connection:
        statements(
            connection,
            f"CREATE ROLE owner_{mark} LOGIN {right} PASSWORD '{PASSWORD}'",
            f"ALTER DATABASE {made.database} OWNER TO owner_{mark}",
            f"ALTER SCHEMA public OWNER TO owner_{mark}",
        )
    address = server_address(postgres_server, made.database)
    engine = open_server(address, f"owner_{mark}", PASSWORD)
    yield address, engine
    engine.dispose()


def form(login: str, role: Role) -> StaffForm:
    return StaffForm(login=login, name=login.title(), title="x", role=role, password=PASSWORD)


def test_an_owner_who_may_make_logins_and_nothing_else_is_enough(
    owned: tuple[ServerAddress, sa.Engine], postgres_server: PostgresServer, mark: str
) -> None:
    address, engine = owned
    with psycopg.connect(postgres_server.address("postgres").conninfo()) as connection:
        # As README says of a group that is there: before version 16 CREATEROLE is enough anyway.
        if connection.info.server_version >= 160000:
            statements(connection, f"GRANT fsclient_staff TO owner_{mark} WITH ADMIN OPTION")
    check_owner(engine)
    upgrade(engine)
    add_first_administrator(make_office(ServerDatabase(engine)), form(f"alva_{mark}", Role.HEAD))
    own = ServerDatabase(open_server(address, f"alva_{mark}", PASSWORD))
    desk = sign_in(make_office(own), f"alva_{mark}", PASSWORD)
    # In an empty unit there is nobody to ask; from the second one who leads on there is.
    assert not add_staff(desk, form(f"chef_{mark}", Role.HEAD)).touches("account_change")
    assert add_staff(desk, form(f"bo_{mark}", Role.DEPUTY_HEAD)).touches("account_change")
    head = ServerDatabase(open_server(address, f"chef_{mark}", PASSWORD))
    at_head = sign_in(make_office(head), f"chef_{mark}", PASSWORD)
    confirm_change(at_head, waiting_changes(at_head)[0].asked)
    with desk.begin() as work:
        bo = work.staff.find(login=f"bo_{mark}")[0]
    # Such an owner does not see since when. At another window of hers: no one else takes turns yet.
    told = told_of_holder(head, head)
    assert (told.code, told.values["name"]) == ("held_by", f"Chef_{mark}".title())
    change_staff(desk, bo, form(bo.login, Role.DEPUTY_HEAD), active=False)
    with pytest.raises(EnvironmentProblem):
        open_server(address, f"bo_{mark}", PASSWORD)
    assert check(engine) == ()
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP POLICY draft_all ON draft")
    missing = Problem("guard_missing", None, {"name": "POLICY draft_all ON draft"})
    assert put_right(engine) == ((missing,), ())
    own.engine.dispose()
    head.engine.dispose()


def test_a_program_that_asks_for_no_limits_has_those_of_the_database(
    owned: tuple[ServerAddress, sa.Engine], postgres_server: PostgresServer
) -> None:
    """Another program than ours kept a row for a whole day."""
    _, engine = owned
    upgrade(engine)
    database = postgres_server.address(str(engine.url.database))
    with psycopg.connect(database.conninfo()) as other:
        for limit, milliseconds in LIMITS.of_server.items():
            asked = "SELECT setting::integer, source FROM pg_settings WHERE name = %s"
            assert other.execute(asked, (limit,)).fetchone() == (milliseconds, "database")


@pytest.mark.parametrize("owned", ["NOCREATEROLE"], indirect=True)
def test_where_the_owner_may_make_no_logins_the_servers_keeper_makes_them(
    owned: tuple[ServerAddress, sa.Engine], postgres_server: PostgresServer, mark: str
) -> None:
    address, engine = owned
    upgrade(engine)
    database = ServerDatabase(engine)
    with pytest.raises(Exception, match="login_made_by_keeper"):
        database.check_login(f"alva_{mark}")
    keeper = postgres_server.address("postgres").conninfo()
    with psycopg.connect(keeper, autocommit=True) as connection:
        statements(
            connection,
            f"CREATE ROLE alva_{mark} LOGIN PASSWORD 'keepers own word'",
            f"GRANT fsclient_staff TO alva_{mark}",
        )
    database.check_login(f"alva_{mark}")
    add_first_administrator(make_office(database), form(f"alva_{mark}", Role.ADMINISTRATOR))
    own = ServerDatabase(open_server(address, f"alva_{mark}", "keepers own word"))
    assert sign_in(make_office(own), f"alva_{mark}", "").me.role is Role.ADMINISTRATOR
    own.engine.dispose()


def test_upgrading_takes_an_administrators_rights_and_leaves_everyone_in(
    postgres_server: PostgresServer, mark: str
) -> None:
    """As an administrator of revision 0012 had made the others: by rights of his own."""
    made = postgres_server.new_database("left")
    postgres_server.make_group()
    with psycopg.connect(made.conninfo(), autocommit=True) as connection:
        statements(
            connection,
            "DROP SCHEMA public CASCADE",
            (Path(FOLDER) / "0012.sql").read_text(encoding="utf-8"),
            "SET search_path = public",
            f"CREATE ROLE admin1_{mark} LOGIN CREATEROLE PASSWORD '{PASSWORD}'",
            f"GRANT fsclient_staff TO admin1_{mark} WITH ADMIN OPTION",
        )
        connection.execute("UPDATE staff SET login = login || %s", (f"_{mark}",))
    address = server_address(postgres_server, made.database)
    admin = open_server(address, f"admin1_{mark}", PASSWORD)
    with admin.begin() as connection:
        for login in (f"chef1_{mark}", f"social1_{mark}"):
            connection.exec_driver_sql(f"CREATE ROLE {login} LOGIN PASSWORD '{PASSWORD}'")
            connection.exec_driver_sql(f"GRANT fsclient_staff TO {login}")
    admin.dispose()
    owner = open_server(address, made.user, made.password)
    assert rights(owner, mark)[f"admin1_{mark}"] >= {"CREATEROLE", "ADMIN OPTION"}
    upgrade(owner)
    assert rights(owner, mark) == {}
    for login in ("admin1", "chef1", "social1"):
        own = open_server(address, f"{login}_{mark}", PASSWORD)
        with own.connect() as connection:
            assert connection.execute(sa.text("SELECT my_role()")).scalar() is not None
        own.dispose()
    owner.dispose()


TOO_MUCH = {
    "ALTER ROLE {one} CREATEROLE CREATEDB": ("{one} CREATEROLE", "{one} CREATEDB"),
    "ALTER ROLE {one} REPLICATION": ("{one} REPLICATION",),
    "ALTER ROLE {one} BYPASSRLS": ("{one} BYPASSRLS",),
    "ALTER ROLE {one} SUPERUSER": ("{one} SUPERUSER",),
    "GRANT fsclient_staff TO {one} WITH ADMIN OPTION": ("{one} ADMIN OPTION",),
    "GRANT pg_read_all_data TO {one}": ("{one} pg_read_all_data",),
    "GRANT pg_signal_backend TO {one}": ("{one} pg_signal_backend",),
    "GRANT {two} TO {one}": ("{one} {two}",),
    "CREATE ROLE holder_{two}; ALTER TABLE added_norm OWNER TO holder_{two}; "
    "GRANT holder_{two} TO {one}": ("{one} holder_{two}",),
    # By way of a role that may nothing itself.
    "CREATE ROLE way_{one}; GRANT pg_write_all_data TO way_{one}; GRANT way_{one} TO {one}": (
        "{one} pg_write_all_data",
    ),
    "CREATE VIEW everyone AS SELECT * FROM person; ALTER VIEW everyone OWNER TO {two}": (
        "{two} OWNER",
    ),
    # What the group may, everyone may.
    "ALTER ROLE fsclient_staff LOGIN CREATEDB": ("fsclient_staff LOGIN", "fsclient_staff CREATEDB"),
    "GRANT pg_read_server_files TO fsclient_staff": ("fsclient_staff pg_read_server_files",),
}


def test_whatever_a_login_or_the_group_may_beside_is_named_and_taken(
    server_database: ServerDatabase, server_unit: Unit
) -> None:
    one, two = (
        let_in(server_database, server_unit.staff[role][0]).login
        for role in (Role.HEAD, Role.ADMINISTRATOR)
    )
    # Others' tests have the same server: nothing of it is committed.
    with server_database.engine.connect() as connection:
        assert surplus(connection) == ()
        for statement in TOO_MUCH:
            for part in statement.format(one=one, two=two).split("; "):
                connection.exec_driver_sql(part)
        named = {name.format(one=one, two=two) for each in TOO_MUCH.values() for name in each}
        assert {"{login} {right}".format(**each.values) for each in surplus(connection)} == named
        ways_past.close(connection)
        narrow(connection)
        assert surplus(connection) == ()
        is_member = sa.text("SELECT pg_has_role(:one, 'fsclient_staff', 'USAGE')")
        assert connection.scalar(is_member, {"one": one})
        connection.rollback()


def test_what_someone_made_for_himself_never_becomes_the_owners(
    postgres_server: PostgresServer, server_database: ServerDatabase, server_unit: Unit
) -> None:
    """His function would do as the owner whatever he asks of it, as long as he is signed in."""
    one = let_in(server_database, server_unit.staff[Role.FUT_INVESTIGATOR][0]).login
    address = postgres_server.address(str(server_database.engine.url.database))
    with server_database.engine.begin() as connection:
        # From before nobody could make any.
        connection.exec_driver_sql(f"GRANT TEMPORARY ON DATABASE {address.database} TO PUBLIC")
    own = psycopg.connect(
        host=address.host, port=address.port, dbname=address.database, user=one, password=PASSWORD
    )
    with own:
        statements(
            own,
            "CREATE FUNCTION pg_temp.whoever() RETURNS name LANGUAGE sql SECURITY DEFINER "
            "AS 'SELECT current_user'",
            "COMMIT",
        )
        put_right(server_database.engine)
        found = own.execute("SELECT pg_temp.whoever()").fetchone()
        with server_database.engine.connect() as connection:
            assert (found, surplus(connection), standing.amiss(connection)) == ((one,), (), ())


def test_what_the_servers_keeper_made_is_named_and_never_taken_away(
    server_database: ServerDatabase,
) -> None:
    """His function to watch the server by, with whatever uses it, is no person's of the unit."""
    with server_database.engine.connect() as connection:
        for statement in (
            "CREATE ROLE watchman",
            "GRANT CREATE ON SCHEMA public TO watchman",
            "SET LOCAL ROLE watchman",
            "CREATE FUNCTION watched() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
            "RESET ROLE",
        ):
            connection.exec_driver_sql(statement)
        assert any("watched()" in each for each in ways_past.found(connection))
        ways_past.close(connection)
        assert connection.scalar(sa.text("SELECT watched()")) == 1
        runs = "SELECT has_function_privilege('public', 'watched()', 'EXECUTE')"
        assert not connection.scalar(sa.text(runs))
        connection.rollback()


def test_what_each_may_for_himself_alone_is_no_way_past_the_guards(
    server_database: ServerDatabase, server_unit: Unit, sign_in: SignIn
) -> None:
    """Anyone could have made `check` tell of it until the server's keeper had looked."""
    one, own = sign_in(Role.FUT_INVESTIGATOR, 0)
    with server_database.engine.connect() as connection:
        before = standing.amiss(connection)
    with own.engine.begin() as connection:
        for statement in (
            "ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC",
            f"ALTER ROLE {one.login} SET search_path = pg_temp, public",
            "SELECT lo_create(0)",
            "SET ROLE fsclient_staff",
            "ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO fsclient_staff",
            f"ALTER DEFAULT PRIVILEGES GRANT ALL ON SEQUENCES TO {one.login}",
        ):
            connection.exec_driver_sql(statement)
    with server_database.engine.connect() as connection:
        assert standing.amiss(connection) == before


def test_who_may_switch_triggers_off_for_himself_is_named_and_may_it_no_more(
    server_database: ServerDatabase, server_unit: Unit
) -> None:
    one = let_in(server_database, server_unit.staff[Role.HEAD][0]).login
    grant = f"GRANT SET ON PARAMETER session_replication_role TO {one}"
    with server_database.engine.connect() as connection:
        connection.exec_driver_sql(grant)
        assert Problem("guard_foreign", None, {"name": grant}) in standing.amiss(connection)
        ways_past.close(connection)
        assert ways_past.found(connection) == {}
        connection.rollback()


def rights(engine: sa.Engine, mark: str) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    with engine.connect() as connection:
        problems = surplus(connection)
    for problem in problems:
        assert problem.code == "login_too_strong"
        login = str(problem.values["login"])
        if mark in login:
            found.setdefault(login, set()).add(str(problem.values["right"]))
    return found
