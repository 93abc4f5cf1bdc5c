"""Bringing a database to the tables that this program knows, or saying why not.

Alembic is imported only where something is to be run: every start asks for the version.
"""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.storage import reconcile, standing
from fsclient.storage.patience import keep_limits, unhurried
from fsclient.storage.types import held

REVISIONS = tuple(f"{number:04}" for number in range(1, 31))
"""Every revision in ``migrations/versions``, oldest first; a test holds that none is missing."""


def upgrade(engine: sa.Engine) -> None:
    """Run every missing migration in one transaction, and put up the guards that must stand now.

    Raises EnvironmentProblem ``database_newer`` where the database was made by a newer program;
    ``version_unlike`` where its tables are not those of the version that it says it is of;
    ``upgrade_lost_rows`` with ``table``, ``before`` and ``after``, or ``upgrade_orphaned_rows``
    with ``table``, where a migration is wrong, or ``text_unreadable`` where somebody wrote behind
    the program what none can read: nothing of it is kept.
    """
    version = _version(engine)
    if version == REVISIONS[-1]:
        return
    _hold_to(version, engine)
    with engine.connect() as connection, _foreign_keys_aside(connection), _begun(connection):
        before = _rows(connection)
        reconcile.lift(connection)
        held(_migrate)(connection)
        _compare(before, _rows(connection))
        reconcile.put(connection)
        _look_for_orphans(connection)


def _migrate(connection: sa.Connection, applied: Callable[..., None] | None = None) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "fsclient.storage:migrations")
    config.attributes.update(connection=connection, applied=applied)
    command.upgrade(config, "head")


def _hold_to(version: str | None, engine: sa.Engine) -> None:
    """What says that it is older than it is would be changed once more.

    It is told by tables and columns, and by an index only where nothing else tells two versions
    apart: one that somebody took away keeps nobody from an upgrade. Where not even that does, the
    migration between them changes nothing when it is run again.
    """
    if version is None:
        return
    made = _made_by_each()
    own, ours = made[version], made[version].columns | made[REVISIONS[-1]].columns
    with engine.connect() as connection:
        stand = _made(connection)
    tell = [own.indexes ^ one.indexes for one in made.values() if one.columns == own.columns]
    alike = all(stand.indexes & each == own.indexes & each for each in tell)
    if stand.columns & ours != own.columns or not alike:
        raise EnvironmentProblem("version_unlike", revision=version)


class _Made(NamedTuple):
    """The columns and the indexes of a database, each with its table."""

    columns: frozenset[tuple[str, str]]
    indexes: frozenset[tuple[str, str]]


@functools.cache
def _made_by_each() -> Mapping[str, _Made]:
    """What each revision has, as its migrations make it."""
    found: dict[str, _Made] = {}
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.create_function("sha256", 1, str)

        def applied(*, step: Any, **_: object) -> None:
            found[step.up_revision_id] = _made(connection)

        _migrate(connection, applied)
    engine.dispose()
    return found


def _made(connection: sa.Connection) -> _Made:
    look = sa.inspect(connection)
    columns, indexes = look.get_multi_columns().items(), look.get_multi_indexes().items()
    return _Made(
        columns=frozenset(
            (table, str(one["name"])) for (_, table), each in columns for one in each
        ),
        indexes=frozenset(
            (table, str(one["name"])) for (_, table), each in indexes for one in each
        ),
    )


def put_right(engine: sa.Engine) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Put up each guard that is missing or changed, take away what gives a way past them, and set
    the limits that any program has.

    In a database of our version; where all is as it must be, nobody waits for it. Returns what was
    amiss and no longer is, and what still is, as ``standing.amiss`` names it.
    """
    before = _amiss(engine)
    codes = {problem.code for problem in before}
    if codes & standing.NOT_COMPARED or codes <= {"table_unlike"}:
        return (), before
    with engine.connect() as connection, _begun(connection):
        if codes <= {"table_unlike", "limit_unlike"}:
            keep_limits(connection)
        else:
            reconcile.lift(connection)
            reconcile.put(connection)
    after = _amiss(engine)
    return tuple(problem for problem in before if problem not in after), after


def _amiss(engine: sa.Engine) -> tuple[Problem, ...]:
    with engine.connect() as connection:
        return standing.amiss(connection)


@contextmanager
def _begun(connection: sa.Connection) -> Iterator[None]:
    with connection.begin(), unhurried(connection):
        yield


@contextmanager
def _foreign_keys_aside(connection: sa.Connection) -> Iterator[None]:
    """SQLite deletes the rows of a table that is dropped, and what refers to them, while it holds
    foreign keys; it can be told not to only outside a transaction.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _rows(connection: sa.Connection) -> Mapping[str, int]:
    tables = sa.inspect(connection).get_table_names()
    return {
        name: connection.execute(
            sa.select(sa.func.count()).select_from(sa.table(name))
        ).scalar_one()
        for name in tables
        if name != "alembic_version"
    }


def _compare(before: Mapping[str, int], after: Mapping[str, int]) -> None:
    for table, count in before.items():
        if after.get(table, 0) < count:
            raise EnvironmentProblem(
                "upgrade_lost_rows", table=table, before=count, after=after.get(table, 0)
            )


def _look_for_orphans(connection: sa.Connection) -> None:
    if connection.dialect.name == "sqlite":
        orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if orphan is not None:
            raise EnvironmentProblem("upgrade_orphaned_rows", table=orphan[0])


def check_version(engine: sa.Engine) -> None:
    """Raise EnvironmentProblem unless the database has just the tables that we know.

    ``database_newer`` where the program must be updated, ``database_older`` where an
    administrator must run the upgrade, ``database_empty`` where it holds nothing yet, and
    ``version_lost`` where it does not say of which version it is, or ``version_unlike`` where its
    tables are not those of the one that it says.
    """
    version = _version(engine)
    if version is None:
        raise EnvironmentProblem("database_empty")
    if version != REVISIONS[-1]:
        _hold_to(version, engine)
        raise EnvironmentProblem("database_older")


def _version(engine: sa.Engine) -> str | None:
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        told: sa.Select[Any] = sa.select(sa.column("version_num")).select_from(
            sa.table("alembic_version")
        )
        versions: Sequence[str] = connection.scalars(told).all()
    if len(versions) != 1:
        raise EnvironmentProblem("version_lost")
    (version,) = versions
    if version not in REVISIONS:
        raise EnvironmentProblem("database_newer", revision=version)
    return version
