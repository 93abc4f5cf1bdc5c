"""`make flips`: turns single bits behind the program, and tells which of them nothing named.

`python -m tests.flips [N]` turns N bits (100), each by itself, in an encrypted file, which
`database check` must name, and then in the values of the signed rows of every kind, with the guards
out of the way on each engine, which `verify` must name. Ends with 1 where one was not.
"""

import dataclasses
import itertools
import random
import secrets
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage.engines import open_local, open_server
from fsclient.storage.maintenance import check
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.storage.upgrade import check_version, upgrade
from fsclient.usecases.seal_checks import look_at_seals
from fsclient.usecases.sealed_kinds import SEALED, SealedKind
from tests.storage.signed import store_signed
from tests.support.databases import local_engine, server_address
from tests.support.own_server import throwaway_server
from tests.support.tampering import Unguarded, unguarded
from tests.support.unit import Unit, make_unit

USUAL = 100
_INTEGER_BITS = 31
_DAY_BITS = 12
_MOMENT_BITS = 48
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def turned(content: bytes, chance: random.Random) -> bytes:
    """The same bytes but for one bit."""
    place = chance.randrange(len(content) * 8)
    other = bytearray(content)
    other[place // 8] ^= 1 << place % 8
    return bytes(other)


def in_file(file: Path, key: bytes, count: int, chance: random.Random) -> Iterator[str]:
    """Each bit of a file that nothing named, with what its place is."""
    assert not _is_named(file, key)
    whole = file.read_bytes()
    for number in range(count):
        copy = file.with_name(f"turned-{number}.sqlite")
        copy.write_bytes(turned(whole, chance))
        if not _is_named(copy, key):
            yield f"file {number}"
        copy.unlink()


def _is_named(file: Path, key: bytes) -> bool:
    """As ``database check`` goes about it: what does not even open is told of too."""
    try:
        engine = open_local(file, key)
        try:
            if problems := check(engine):
                return bool(problems)
            check_version(engine)
        finally:
            engine.dispose()
    except EnvironmentProblem:
        return True
    return False


def in_values(
    unit: Unit, database: LocalDatabase | ServerDatabase, count: int, chance: random.Random
) -> Iterator[str]:
    """Each bit of a value that nothing named, with where it stands; every kind has its turn."""
    kinds = itertools.islice(itertools.cycle(SEALED.values()), count)
    with unguarded(database) as changed:
        seen: Any = changed
        office = dataclasses.replace(unit.office, database=seen)
        assert look_at_seals(office).unlike == ()
        for kind in kinds:
            with changed.aside():
                where = _turn_one(changed, kind, chance)
                if not look_at_seals(office).unlike:
                    yield where


def _turn_one(changed: Unguarded, kind: SealedKind, chance: random.Random) -> str:
    """Turn a bit somewhere in a row of a kind; what another rule than the guards refuses is tried
    elsewhere.
    """
    connection, local = changed.connection, changed.connection.dialect.name == "sqlite"
    names = [one.name for one in metadata.tables[kind.table].columns if one.name != "version"]
    while True:
        name = chance.choice(names)
        query = f"SELECT id, {name} FROM {kind.table} WHERE {name} IS NOT NULL"  # noqa: S608  # names of our own
        rows = connection.exec_driver_sql(query).all()
        if not rows:
            continue
        row_id, value = chance.choice(rows)
        if value in ("", b""):
            continue
        told = ":value" if not isinstance(value, str) or not local else "CAST(:value AS TEXT)"
        statement = f"UPDATE {kind.table} SET {name} = {told} WHERE id = :id"  # noqa: S608  # as above
        try:
            values = {"value": _other(value, chance, any_text=local), "id": row_id}
            with connection.begin_nested():
                connection.execute(sa.text(statement), values)
        except (sa.exc.DBAPIError, EnvironmentProblem, UnicodeDecodeError):
            continue
        return f"{connection.dialect.name} {kind.table}.{name}"


def _other(value: Any, chance: random.Random, *, any_text: bool) -> Any:
    """A value with one bit of it turned; a server's text is UTF-8 all the same."""
    if isinstance(value, str):
        content = turned(value.encode(), chance)
        return content if any_text else content.decode()
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value ^ 1 << chance.randrange(_INTEGER_BITS)
    if isinstance(value, UUID):
        return UUID(bytes=turned(value.bytes, chance))
    if isinstance(value, datetime):
        moment = (value - _BEGINNING) // timedelta(microseconds=1)
        other = moment ^ 1 << chance.randrange(_MOMENT_BITS)
        return _BEGINNING + timedelta(microseconds=other)
    if isinstance(value, date):
        return date.fromordinal(value.toordinal() ^ 1 << chance.randrange(_DAY_BITS))
    return turned(bytes(value), chance)


def _on_sqlite(folder: Path, count: int, chance: random.Random) -> int:
    file, key = folder / "unit.sqlite", secrets.token_bytes(32)
    engine = local_engine(file, key)
    database = LocalDatabase(engine)
    unit = make_unit(database)
    store_signed(unit)
    unnamed = _told("values on SQLite", count, lambda: in_values(unit, database, count, chance))
    engine.dispose()
    alone = folder / "alone.sqlite"
    shutil.copyfile(file, alone)
    return unnamed + _told("bits of a file", count, lambda: in_file(alone, key, count, chance))


def _on_server(count: int, chance: random.Random) -> int:
    with throwaway_server() as server:
        made = server.new_database("flips")
        engine = open_server(server_address(server, made.database), made.user, made.password)
        upgrade(engine)
        database = ServerDatabase(engine)
        unit = make_unit(database)
        store_signed(unit)
        unnamed = _told(
            "values on PostgreSQL", count, lambda: in_values(unit, database, count, chance)
        )
        engine.dispose()
    return unnamed


def _told(what: str, count: int, turn: Callable[[], Iterator[str]]) -> int:
    unnamed = list(turn())
    print(f"{what}: {count - len(unnamed)} of {count} named", flush=True)
    for where in unnamed:
        print(f"  not named: {where}")
    return len(unnamed)


def main(counts: list[str]) -> int:
    """So many of each, told of; 1 where a bit was not named."""
    count, chance = int(counts[0]) if counts else USUAL, random.Random()
    with tempfile.TemporaryDirectory(prefix="fsclient-flips-") as folder:
        unnamed = _on_sqlite(Path(folder), count, chance)
    return 1 if unnamed + _on_server(count, chance) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
