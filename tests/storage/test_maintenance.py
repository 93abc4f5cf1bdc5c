"""A database is checked, copied while others work, and brought back without losing the old."""

import secrets
import threading
from collections.abc import Callable
from pathlib import Path

import psycopg.conninfo
import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage.engines import open_local
from fsclient.storage.keys import salt_of
from fsclient.storage.maintenance import (
    back_up,
    check,
    dump_command,
    load_command,
    restore,
)
from fsclient.storage.profiles import Profile
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.upgrade import put_right
from tests.storage.samples import make_samples
from tests.support.databases import local_engine
from tests.support.unit import make_unit

KEY = secrets.token_bytes(32)


def refused(act: Callable[..., object], *arguments: object) -> str:
    """The code of the problem that an act ends in."""
    with pytest.raises(EnvironmentProblem) as caught:
        act(*arguments)
    return caught.value.code


def people_in(file: Path) -> int:
    """How many a file knows, opened and closed."""
    engine = open_local(file, KEY)
    with engine.connect() as connection:
        count: int = connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one()
    engine.dispose()
    return count


def codes(engine: sa.Engine) -> list[str]:
    return [problem.code for problem in check(engine)]


@pytest.fixture
def filled(sqlite_path: Path) -> sa.Engine:
    """A local database with a row of every kind; left open by nobody."""
    engine = local_engine(sqlite_path, KEY)
    unit = make_unit(LocalDatabase(engine))
    with unit.office.database.begin() as work:
        make_samples(unit).add_all(work)
        work.commit()
    engine.dispose()
    return engine


def damage(file: Path) -> None:
    """One bit otherwise in a page of rows: by those of the tables' names no file is opened."""
    engine = open_local(file, KEY)
    with engine.connect() as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'person'"
        page = connection.exec_driver_sql(query).scalar_one()
    engine.dispose()
    content = bytearray(file.read_bytes())
    content[(page - 1) * 4096 + 2000] ^= 1
    file.write_bytes(content)


def test_a_sound_database_has_nothing_amiss(
    database: LocalDatabase | ServerDatabase,
) -> None:
    unit = make_unit(database)
    with database.begin() as work:
        make_samples(unit).add_all(work)
        work.commit()
    # The made-up unit writes as of other days.
    put_right(database.engine)
    assert codes(database.engine) == []


def test_a_row_that_points_at_nothing_is_found(
    database: LocalDatabase | ServerDatabase,
) -> None:
    unit = make_unit(database)
    with database.begin() as work:
        make_samples(unit).add_all(work)
        work.commit()
    put_right(database.engine)
    without_keys(database.engine, "DELETE FROM payee_account", "payee_account_DELETE")
    missing, orphans = sorted(check(database.engine), key=lambda problem: problem.code)
    assert missing.code == "guard_missing"
    assert orphans.code == "rows_orphaned"
    assert orphans.values == {"table": "payment", "count": 3}


def without_keys(engine: sa.Engine, statement: str, trigger: str) -> None:
    """Change rows as someone could who has the key, with neither triggers nor foreign keys."""
    raw = engine.raw_connection()
    cursor = raw.cursor()
    if engine.dialect.name == "sqlite":
        cursor.execute("PRAGMA foreign_keys = OFF")
        cursor.execute(f"DROP TRIGGER {trigger}")
        cursor.execute(statement)
        cursor.execute("PRAGMA foreign_keys = ON")
    else:
        cursor.execute("SET session_replication_role = replica")
        cursor.execute(f"DROP TRIGGER {trigger} ON payee_account")
        cursor.execute(statement)
        cursor.execute("SET session_replication_role = origin")
        raw.commit()
    cursor.close()
    raw.close()


def test_a_damaged_page_is_found(filled: sa.Engine, sqlite_path: Path) -> None:
    damage(sqlite_path)
    assert codes(filled) == ["pages_damaged"]
    filled.dispose()


def test_a_copy_is_whole_while_others_write(
    filled: sa.Engine, sqlite_path: Path, tmp_path: Path
) -> None:
    stop, written = threading.Event(), []

    def write_on() -> None:
        while not stop.is_set():
            with filled.begin() as connection:
                connection.exec_driver_sql("UPDATE person SET version = version + 1")
                connection.exec_driver_sql("UPDATE household_member SET version = version + 1")
            written.append(1)

    writer = threading.Thread(target=write_on)
    writer.start()
    copies = [tmp_path / f"kopia{number}.db" for number in range(3)]
    for copy in copies:
        back_up(filled, sqlite_path, KEY, copy)
    stop.set()
    writer.join()
    filled.dispose()
    assert written
    for copy in copies:
        assert salt_of(copy) == salt_of(sqlite_path)
        engine = open_local(copy, KEY)
        with engine.connect() as connection:
            versions = connection.exec_driver_sql(
                "SELECT person.version, household_member.version FROM person "
                "JOIN household_member ON household_member.person_id = person.id LIMIT 1"
            ).one()
        engine.dispose()
        # Both rows are written in one transaction: half of it is in no copy.
        assert versions[0] == versions[1]
    assert {file.name for file in tmp_path.iterdir() if file.is_file()} == {
        sqlite_path.name,
        *(copy.name for copy in copies),
    }


def test_a_copy_never_overwrites_a_file(
    filled: sa.Engine, sqlite_path: Path, tmp_path: Path
) -> None:
    taken = tmp_path / "brev.pdf"
    taken.write_bytes(b"viktigt")
    assert refused(back_up, filled, sqlite_path, KEY, taken) == "file_exists"
    assert taken.read_bytes() == b"viktigt"
    nowhere = tmp_path / "ingen" / "kopia.db"
    assert refused(back_up, filled, sqlite_path, KEY, nowhere) == "file_not_writable"
    filled.dispose()


def test_a_copy_comes_back_and_the_old_database_stays_beside_it(
    filled: sa.Engine, sqlite_path: Path, tmp_path: Path
) -> None:
    copy, aside = tmp_path / "kopia.db", tmp_path / "ersatt.db"
    back_up(filled, sqlite_path, KEY, copy)
    with filled.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO person SELECT zeroblob(16), NULL, birth_date, given_name, family_name,"
            " protection, street, postcode, city, phone, version, search_text, ''"
            " FROM person"
        )
    filled.dispose()
    kept = copy.read_bytes()
    assert refused(restore, copy, sqlite_path, KEY, None) == "database_in_the_way"
    assert people_in(sqlite_path) == 2
    restore(copy, sqlite_path, KEY, aside)
    assert people_in(sqlite_path) == 1
    assert people_in(aside) == 2
    assert copy.read_bytes() == kept
    assert not list(tmp_path.glob("*.part*"))


def test_nothing_is_restored_under_someone_who_works(
    filled: sa.Engine, sqlite_path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "kopia.db"
    back_up(filled, sqlite_path, KEY, copy)
    with filled.connect() as someone:
        someone.exec_driver_sql("SELECT count(*) FROM person")
        found = refused(restore, copy, sqlite_path, KEY, tmp_path / "ersatt.db")
    filled.dispose()
    assert found == "database_in_use"
    assert people_in(sqlite_path) == 1
    assert not (tmp_path / "ersatt.db").exists()


def test_a_broken_copy_replaces_nothing(
    filled: sa.Engine, sqlite_path: Path, tmp_path: Path
) -> None:
    copy, aside = tmp_path / "kopia.db", tmp_path / "ersatt.db"
    back_up(filled, sqlite_path, KEY, copy)
    filled.dispose()
    before = sqlite_path.read_bytes()
    damage(copy)
    assert refused(restore, copy, sqlite_path, KEY, aside) == "copy_damaged"
    other = tmp_path / "annan.db"
    local_engine(other, secrets.token_bytes(32)).dispose()
    assert refused(restore, other, sqlite_path, KEY, aside) == "not_a_database"
    assert refused(restore, tmp_path / "ingen.db", sqlite_path, KEY, aside) == "file_missing"
    assert sqlite_path.read_bytes() == before
    assert not aside.exists()
    assert not list(tmp_path.glob("*.part*"))


def test_a_broken_database_is_replaced_with_what_lay_beside_it(
    filled: sa.Engine, sqlite_path: Path, tmp_path: Path
) -> None:
    copy, aside = tmp_path / "kopia.db", tmp_path / "ersatt.db"
    back_up(filled, sqlite_path, KEY, copy)
    filled.dispose()
    broken = b"\x00" * 4096
    sqlite_path.write_bytes(broken)
    left = Path(f"{sqlite_path}-wal")
    left.write_bytes(b"rester")
    restore(copy, sqlite_path, KEY, aside)
    assert people_in(sqlite_path) == 1
    assert aside.read_bytes() == broken
    assert Path(f"{aside}-wal").read_bytes() == b"rester"


def test_a_copy_comes_back_where_nothing_is_left(
    filled: sa.Engine, sqlite_path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "kopia.db"
    back_up(filled, sqlite_path, KEY, copy)
    filled.dispose()
    sqlite_path.unlink()
    elsewhere = tmp_path / "ny dator" / "enheten.db"
    for place in (sqlite_path, elsewhere):
        restore(copy, place, KEY, None)
        assert people_in(place) == 1


def test_a_servers_own_tools_are_named_with_the_way_there() -> None:
    profile = Profile(
        name="Servern", host="db.example", database="bistånd", certificate="/etc/rot ca.crt"
    )
    tool, *_, way_in = dump_command(profile, "amira", Path("kopia 1.dump"))
    assert tool == "pg_dump"
    assert psycopg.conninfo.conninfo_to_dict(way_in) == {
        "host": "db.example",
        "port": "5432",
        "dbname": "bistånd",
        "user": "amira",
        "sslmode": "verify-full",
        "sslrootcert": "/etc/rot ca.crt",
    }
    tool, *_, way_in, file = load_command(
        Profile(name="Här", host="localhost", database="fs"), "amira", Path("kopia.dump")
    )
    assert tool == "pg_restore"
    assert "sslmode" not in way_in
    assert file == "kopia.dump"
