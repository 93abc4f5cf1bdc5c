"""Making and opening databases: what opens, and what is said when one will not."""

import dataclasses
import secrets
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Role
from fsclient.storage import keys
from fsclient.storage.engines import open_local, open_server
from fsclient.storage.opening import (
    existing_local,
    make_local,
    open_profile_local,
    open_profile_server,
)
from fsclient.storage.profiles import Profile, Profiles
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.storage.upgrade import REVISIONS, check_version, upgrade
from tests.storage.samples import make_samples
from tests.support.certificates import write_server_certificate
from tests.support.databases import local_engine, server_address
from tests.support.logins import let_in
from tests.support.postgres import PostgresServer
from tests.support.unit import make_unit

PASSPHRASE = "en lång mening att minnas"


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without a keyring."""
    monkeypatch.setattr(keys, "has_keyring", lambda: False)


def refused(act: Callable[..., object], *arguments: object) -> str:
    """The code of the problem that an act ends in; empty where it does not."""
    try:
        act(*arguments)
    except RuleViolation as violation:
        return violation.problems[0].code
    except EnvironmentProblem as problem:
        return problem.code
    return ""


def test_with_a_keyring_nothing_is_typed_and_nothing_lies_beside_the_file(
    sqlite_path: Path,
) -> None:
    profile, database = make_local("Enheten", sqlite_path, "")
    database.engine.dispose()
    assert not profile.needs_passphrase
    open_profile_local(profile, "").engine.dispose()
    keys.keep_key("Enheten", secrets.token_bytes(32))
    assert refused(open_profile_local, profile, "") == "file_not_as_it_was"


def test_a_lost_key_is_said_to_be_lost(sqlite_path: Path) -> None:
    profile, database = make_local("Enheten", sqlite_path, "")
    database.engine.dispose()
    other = dataclasses.replace(profile, name="En annan")
    assert refused(open_profile_local, other, "") == "key_missing"


def test_without_a_keyring_the_passphrase_opens_the_file_anywhere(
    no_keyring: None, sqlite_path: Path, tmp_path: Path
) -> None:
    _, database = make_local("Enheten", sqlite_path, PASSPHRASE)
    database.engine.dispose()
    moved = sqlite_path.rename(tmp_path / "moved.sqlite")
    adopted, _ = existing_local("Flyttad", moved)
    open_profile_local(adopted, PASSPHRASE).engine.dispose()
    assert refused(open_profile_local, adopted, "fel lösenfras helt") == "passphrase_or_file_wrong"


def test_a_passphrase_that_looks_like_a_key_opens_what_it_made(
    sqlite_path: Path, no_keyring: None
) -> None:
    written = "0123456789abcdef" * 4
    profile, database = make_local("Enheten", sqlite_path, written)
    database.engine.dispose()
    open_profile_local(profile, written).engine.dispose()


def test_without_a_keyring_a_short_passphrase_makes_no_database(
    no_keyring: None, sqlite_path: Path
) -> None:
    assert refused(make_local, "Enheten", sqlite_path, "kort") == "passphrase_short"
    assert not sqlite_path.exists()


def test_a_file_that_is_no_database_is_called_so(tmp_path: Path) -> None:
    letter = tmp_path / "brev.pdf"
    letter.write_bytes(b"%PDF-1.7 inte en databas")
    plain = tmp_path / "plain.sqlite"
    plain.write_bytes(b"SQLite format 3\x00".ljust(4096, b"\x00"))
    assert refused(existing_local, "x", letter) == "not_a_database"
    assert refused(existing_local, "x", plain) == "not_a_database"
    assert refused(existing_local, "x", tmp_path / "none") == "file_missing"


def test_a_new_database_never_overwrites_a_file(sqlite_path: Path) -> None:
    sqlite_path.write_text("viktigt")
    assert refused(make_local, "Enheten", sqlite_path, "") == "file_exists"
    assert sqlite_path.read_text() == "viktigt"


def test_a_database_made_by_a_newer_program_is_left_alone(sqlite_path: Path) -> None:
    engine = local_engine(sqlite_path)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert refused(upgrade, engine) == "database_newer"
    assert refused(check_version, engine) == "database_newer"
    engine.dispose()


def test_a_database_that_says_that_it_is_older_is_not_upgraded_once_more(
    database: LocalDatabase | ServerDatabase,
) -> None:
    # Between 0021 and 0022 nothing moves: once more does nothing.
    for revision in ("0001", "0020"):
        with database.engine.begin() as connection:
            said = sa.update(sa.table("alembic_version", sa.column("version_num")))
            connection.execute(said.values(version_num=revision))
        for look in (upgrade, check_version):
            assert refused(look, database.engine) == "version_unlike"
    with database.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES ('0001')")
    assert refused(upgrade, database.engine) == "version_lost"


def test_an_empty_server_database_is_called_empty(postgres_server: PostgresServer) -> None:
    made = postgres_server.new_database("empty")
    engine = open_server(server_address(postgres_server, made.database), made.user, made.password)
    assert refused(check_version, engine) == "database_empty"
    engine.dispose()


def test_the_migrations_make_just_the_tables_that_the_code_knows(
    sqlite_path: Path, server_database: ServerDatabase
) -> None:
    local = local_engine(sqlite_path)
    for engine in (local, server_database.engine):
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, metadata) == []
    local.dispose()


def test_a_local_file_shows_nothing_of_what_is_in_it(sqlite_path: Path) -> None:
    engine = local_engine(sqlite_path)
    unit = make_unit(LocalDatabase(engine))
    with unit.office.database.begin() as work:
        make_samples(unit).add_all(work)
        work.commit()
    engine.dispose()
    stored = sqlite_path.read_bytes()
    assert len(stored) > 100_000
    assert b"Exempelstaden" not in stored
    assert b"SQLite format" not in stored


def test_another_key_does_not_open_a_file(sqlite_path: Path) -> None:
    local_engine(sqlite_path).dispose()
    assert refused(open_local, sqlite_path, secrets.token_bytes(32)) == "not_a_database"


def server_profile(server: PostgresServer, database: str) -> Profile:
    return Profile(
        name="Servern",
        host=server.host,
        port=server.port,
        database=database,
        certificate=str(server.ca_certificate),
    )


def test_on_a_server_the_login_is_the_person(
    postgres_server: PostgresServer, server_database: ServerDatabase
) -> None:
    unit = make_unit(server_database)
    member = let_in(server_database, unit.staff[Role.SOCIAL_WORKER][0], PASSPHRASE)
    login = member.login
    assert member.password_hash is None
    profile = server_profile(postgres_server, str(server_database.engine.url.database))
    opened = open_profile_server(profile, login, PASSPHRASE)
    assert opened.knows(member, "")
    assert not opened.knows(unit.staff[Role.HEAD][0], "")
    opened.engine.dispose()
    assert refused(open_profile_server, profile, login, "fel lösenord helt") == "wrong_login"
    away = dataclasses.replace(profile, port=1)
    assert refused(open_profile_server, away, login, PASSPHRASE) == "database_away"


def test_a_login_of_another_system_keeps_its_password(server_database: ServerDatabase) -> None:
    unit = make_unit(server_database)
    other = f"other_system_{secrets.token_hex(4)}"
    password = sa.text("SELECT rolpassword FROM pg_authid WHERE rolname = :login")
    with server_database.engine.begin() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {other} LOGIN PASSWORD 'theirs'")
        before = connection.execute(password, {"login": other}).scalar_one()
    for login in (other, "fsclient_staff"):
        assert refused(server_database.check_login, login) == "login_taken"
        with server_database.begin() as work:
            worker = unit.staff[Role.SOCIAL_WORKER][0]
            member = work.staff.save(dataclasses.replace(worker, login=login))
            refusal = refused(server_database.keep_password, work, member, PASSPHRASE)
        assert refusal == "login_of_another"
    with server_database.engine.begin() as connection:
        assert connection.execute(password, {"login": other}).scalar_one() == before
        connection.exec_driver_sql(f"DROP ROLE {other}")


def test_a_server_with_another_certificate_is_refused(
    postgres_server: PostgresServer, server_database: ServerDatabase, tmp_path: Path
) -> None:
    other = tmp_path / "authority.crt"
    write_server_certificate(
        authority=other,
        certificate=tmp_path / "server.crt",
        key=tmp_path / "server.key",
        address="127.0.0.1",
    )
    profile = dataclasses.replace(
        server_profile(postgres_server, str(server_database.engine.url.database)),
        certificate=str(other),
    )
    url = server_database.engine.url
    found = refused(open_profile_server, profile, str(url.username), str(url.password))
    assert found == "certificate_refused"


def test_the_server_itself_hides_what_a_role_may_not_read(
    postgres_server: PostgresServer, server_database: ServerDatabase
) -> None:
    unit = make_unit(server_database)
    samples = make_samples(unit)
    with server_database.begin() as work:
        samples.add_all(work)
        work.commit()
    logins = {}
    for role in (Role.SOCIAL_WORKER, Role.PAYMENT_OFFICER, Role.HEAD):
        logins[role] = let_in(server_database, unit.staff[role][0], PASSPHRASE).login
    profile = server_profile(postgres_server, str(server_database.engine.url.database))

    def visible(role: Role, table: str) -> int:
        opened = open_profile_server(profile, logins[role], PASSPHRASE)
        with opened.engine.connect() as connection:
            query = sa.select(sa.func.count()).select_from(sa.table(table))
            count: int = connection.execute(query).scalar_one()
        opened.engine.dispose()
        return count

    assert visible(Role.SOCIAL_WORKER, "journal_note") == 1
    assert visible(Role.PAYMENT_OFFICER, "journal_note") == 0
    assert visible(Role.HEAD, "access_entry") == 1
    assert visible(Role.SOCIAL_WORKER, "access_entry") == 0
    assert visible(Role.HEAD, "spot_check") == 1
    assert visible(Role.PAYMENT_OFFICER, "spot_check") == 0
    assert visible(Role.HEAD, "draft") == 0
    forger = open_profile_server(profile, logins[Role.PAYMENT_OFFICER], PASSPHRASE)
    with forger.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.access.add(dataclasses.replace(samples["access"], id=unit.office.new_id()))
    assert caught.value.code == "not_allowed_in_database"
    forger.engine.dispose()


def test_profiles_are_kept_by_name_and_the_last_one_comes_first(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    assert profiles.last() is None
    local = Profile(name="Östra kretsen", path='C:\\unit "1".sqlite', needs_passphrase=True)
    profiles.save(local)
    profiles.save(Profile(name="Servern", host="db.example", database="fs", login="amira"))
    assert profiles.names() == ("Servern", "Östra kretsen")
    assert profiles.get("Östra kretsen") == local
    last = profiles.last()
    assert last is not None
    assert last.name == "Servern"
    assert refused(profiles.get, "Ingen") == "profile_missing"
    assert refused(profiles.save, Profile(name="../evil")) == "profile_name_unfit"
    (tmp_path / "profiles" / "Servern.toml").write_text("name = ", encoding="utf-8")
    assert refused(profiles.get, "Servern") == "profile_unreadable"
    (tmp_path / "profiles" / "Servern.toml").write_text("a." * 50_000, encoding="utf-8")
    assert refused(profiles.get, "Servern") == "profile_unreadable"


@pytest.mark.parametrize("name", ["n" * 300, "a\0b"])
def test_a_profile_name_that_no_file_can_have_is_a_missing_profile(
    tmp_path: Path, name: str
) -> None:
    assert refused(Profiles(tmp_path).get, name) == "profile_missing"


def test_every_revision_is_known_at_start() -> None:
    config = Config()
    config.set_main_option("script_location", "fsclient.storage:migrations")
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == REVISIONS
