"""Looking after a database: whether it is whole, a copy of it while others work, and back."""

import os
import shutil
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from psycopg.conninfo import make_conninfo

from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.storage import keys, places, shapes, standing
from fsclient.storage.engines import ONLY_READS, THIS_COMPUTER, code_of, open_local, opens
from fsclient.storage.profiles import Profile
from fsclient.storage.tables import metadata
from fsclient.storage.upgrade import upgrade


def check(engine: sa.Engine) -> tuple[Problem, ...]:
    """What is amiss with a database as such, without a look at what it says.

    Codes ``pages_damaged``, ``database_damaged``, and those of ``check_tables``. On a server, its
    own pages are its own affair; the one who asks must be allowed to see every row.
    """
    return check_file(engine) or check_tables(engine)


def check_file(engine: sa.Engine) -> tuple[Problem, ...]:
    """Whether a local file itself is broken, so that nothing in it can be trusted.

    Codes ``pages_damaged`` and ``database_damaged``; nothing is looked for on a server.
    """
    if engine.dialect.name != "sqlite":
        return ()
    raw = engine.raw_connection()
    errors: type[Exception] = engine.dialect.loaded_dbapi.Error
    try:
        return _file_problems(raw.driver_connection)
    except errors as error:
        return (Problem("database_damaged", None, {"detail": str(error)}),)
    finally:
        raw.close()


def _file_problems(connection: Any) -> tuple[Problem, ...]:
    # What stands in the log is looked at too, once it stands in the file.
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if pages:
        return (Problem("pages_damaged", None, {"pages": len(pages)}),)
    told = [line for (line,) in connection.execute("PRAGMA integrity_check")]
    if told != ["ok"]:
        return (Problem("database_damaged", None, {"detail": told[0]}),)
    return ()


def check_lost(engine: sa.Engine) -> tuple[Problem, ...]:
    """What a database of our version has lost, so that its rows cannot be read.

    Codes ``table_gone``, and ``table_unlike`` for a column, with ``name``.
    """
    with engine.execution_options(**ONLY_READS).connect() as connection:
        found = sa.inspect(connection).get_multi_columns()
    stand = {table: {column["name"] for column in columns} for (_, table), columns in found.items()}
    tables = metadata.sorted_tables
    gone = [table.name for table in tables if table.name not in stand]
    columns = (column for table in tables for column in table.c if table.name in stand)
    lost = [column for column in columns if column.name not in stand[column.table.name]]
    return (
        *(Problem("table_gone", None, {"name": name}) for name in sorted(gone)),
        *(
            Problem("table_unlike", None, {"name": shapes.column(one.name, one.table.name)})
            for one in lost
        ),
    )


def sees_every_row(engine: sa.Engine) -> bool:
    """Whether no row is hidden from whoever has opened it: on a server, from who is no owner."""
    if engine.dialect.name == "sqlite":
        return True
    with engine.connect() as connection:
        return not connection.scalar(sa.text("SELECT row_security_active('journal_note')"))


def check_tables(engine: sa.Engine) -> tuple[Problem, ...]:
    """Rows that point at nothing, guards that are not as they must be, and logins that may more
    than people do, in a database of our version.

    Codes ``rows_orphaned``, and those of ``standing.amiss``.
    """
    with engine.execution_options(**ONLY_READS).connect() as connection:
        return (*_orphans(connection), *standing.amiss(connection))


def _orphans(connection: sa.Connection) -> list[Problem]:
    if connection.dialect.name == "sqlite":
        orphans = Counter(
            table for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check")
        )
        return [_orphaned(table, count) for table, count in orphans.items()]
    found = []
    for table in metadata.sorted_tables:
        for key in table.foreign_keys:
            parent = key.column.table.alias("parent")
            lonely = (
                sa.select(sa.func.count())
                .select_from(table.outerjoin(parent, parent.c[key.column.name] == key.parent))
                .where(key.parent.is_not(None), parent.c[key.column.name].is_(None))
            )
            count = connection.execute(lonely).scalar_one()
            if count:
                found.append(_orphaned(table.name, count))
    return found


def _orphaned(table: str, count: int) -> Problem:
    return Problem("rows_orphaned", None, {"table": table, "count": count})


def back_up(engine: sa.Engine, path: Path, key: bytes, copy: Path) -> None:
    """A copy of an open local database as it is at one moment, while others write on.

    It has the same key and salt, so that the same secret opens it, and it is read through before
    it gets its name. Raises EnvironmentProblem ``file_exists``, ``file_not_writable``,
    ``file_not_written``, ``copy_damaged``.
    """
    if copy.exists():
        raise EnvironmentProblem("file_exists", path=str(copy))
    half = _half(copy)
    _remove(half)
    try:
        _copy_pages(engine, half, key, keys.salt_of(path))
        half.replace(copy)
    except OSError as error:
        raise EnvironmentProblem("file_not_written", path=str(copy)) from error
    finally:
        _remove(half)


def _copy_pages(engine: sa.Engine, half: Path, key: bytes, salt: bytes) -> None:
    copy = open_local(half, key, new_salt=salt)
    source, target = engine.raw_connection(), copy.raw_connection()
    errors: type[Exception] = copy.dialect.loaded_dbapi.Error
    try:
        assert source.driver_connection is not None
        source.driver_connection.backup(target.driver_connection)
    except errors as error:
        code = code_of(error) or "file_not_written"
        raise EnvironmentProblem(code, path=str(half)) from error
    finally:
        source.close()
        target.close()
        copy.dispose()
    _read_through(half, key)


def _read_through(file: Path, key: bytes) -> None:
    engine = open_local(file, key)
    try:
        if check_file(engine):
            raise EnvironmentProblem("copy_damaged", path=str(file))
    finally:
        engine.dispose()


def restore(copy: Path, path: Path, key: bytes, set_aside: Path | None) -> tuple[Path, ...]:
    """Put a copy in a local database's place; what lies there is kept as ``set_aside``.

    What is left beside the place of a database that is gone is moved away first: SQLite would
    read it into the copy. Returns where it is now. The copy itself is left as it is.

    Raises EnvironmentProblem ``not_a_database``, ``copy_damaged``, ``database_newer``,
    ``file_not_writable`` and what ``places.check_file`` raises; and where something lies there
    already ``database_in_the_way`` without ``set_aside``, or ``database_in_use`` while anyone has
    it open.
    """
    places.check_file(copy)
    if path.exists() and set_aside is None:
        raise EnvironmentProblem("database_in_the_way", path=str(path))
    half = _half(path)
    places.make_folder(path.parent)
    moved: tuple[Path, ...] = ()
    try:
        _remove(half)
        _copy_file(copy, half)
        _make_ready(half, key)
        if path.exists() and set_aside is not None:
            _settle(path, key)
            _move(path, set_aside)
        moved = places.set_aside(path)
        half.replace(path)
    except OSError as error:
        raise places.not_written(error, path) from error
    finally:
        _remove(half)
    return moved


def change_key(path: Path, key: bytes, new_key: bytes, new_salt: bytes, set_aside: Path) -> None:
    """Make a local database anew with another key and salt; what was is kept as ``set_aside``.

    It is read through before it takes its place, and until then nobody else writes. Raises
    EnvironmentProblem ``database_in_use`` while anyone else has it open, ``copy_damaged``,
    ``file_not_writable``.
    """
    half = _half(path)
    try:
        _remove(half)
        _settle(path, key)
        engine = open_local(path, key)
        with engine.begin():
            _copy_pages(engine, half, new_key, new_salt)
        engine.dispose()
        _settle(path, key)
        _move(path, set_aside)
        half.replace(path)
    except OSError as error:
        raise places.not_written(error, path) from error
    finally:
        _remove(half)


def _copy_file(source: Path, target: Path) -> None:
    places.make_file(target)
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _make_ready(file: Path, key: bytes) -> None:
    _read_through(file, key)
    engine = open_local(file, key)
    try:
        upgrade(engine)
    finally:
        engine.dispose()


def _settle(path: Path, key: bytes) -> None:
    """Make the database one file without anything beside it, which only works when alone."""
    if not opens(path, key):
        return  # it is replaced because it is broken
    engine = open_local(path, key)
    raw = engine.raw_connection()
    errors: type[Exception] = engine.dialect.loaded_dbapi.Error
    try:
        assert raw.driver_connection is not None
        raw.driver_connection.execute("PRAGMA busy_timeout = 0")
        raw.driver_connection.execute("PRAGMA journal_mode = DELETE")
    except errors as error:
        if "locked" in str(error):
            raise EnvironmentProblem("database_in_use", path=str(path)) from error
    finally:
        raw.close()
        engine.dispose()


def _move(path: Path, target: Path) -> None:
    for ending in places.SIDE_FILES:
        with suppress(FileNotFoundError):
            Path(f"{path}{ending}").replace(f"{target}{ending}")
    path.replace(target)


def _half(file: Path) -> Path:
    return file.with_name(f"{file.name}.part")


def _remove(file: Path) -> None:
    for name in (str(file), *(f"{file}{ending}" for ending in places.SIDE_FILES)):
        Path(name).unlink(missing_ok=True)


def dump_command(profile: Profile, login: str, copy: Path) -> tuple[str, ...]:
    """What makes a copy of a server's database, with PostgreSQL's own tool."""
    return ("pg_dump", "--format=custom", f"--file={copy}", _conninfo(profile, login))


def load_command(profile: Profile, login: str, copy: Path) -> tuple[str, ...]:
    """What brings such a copy back."""
    way_in = f"--dbname={_conninfo(profile, login)}"
    return ("pg_restore", "--clean", "--if-exists", "--single-transaction", way_in, str(copy))


def _conninfo(profile: Profile, login: str) -> str:
    tls = {"sslmode": "verify-full", "sslrootcert": profile.certificate or "system"}
    plain = not profile.certificate and profile.host in THIS_COMPUTER
    return make_conninfo(
        host=profile.host,
        port=profile.port,
        dbname=profile.database,
        user=login,
        **({} if plain else tls),
    )
