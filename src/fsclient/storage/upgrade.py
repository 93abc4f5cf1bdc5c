"""Bringing a database to the tables that this program knows, or saying why not."""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from fsclient.domain.errors import EnvironmentProblem

_FOLDER = Path(__file__).parent / "migrations"


def _config(connection: sa.Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


def _revisions() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    return ScriptDirectory.from_config(config)


def upgrade(engine: sa.Engine) -> None:
    """Run every missing migration in one transaction.

    Raises EnvironmentProblem ``database_newer`` where the database was made by a newer program.
    """
    with engine.begin() as connection:
        _refuse_newer(connection)
        command.upgrade(_config(connection), "head")


def check_version(engine: sa.Engine) -> None:
    """Raise EnvironmentProblem unless the database has just the tables that we know.

    ``database_newer`` where the program must be updated, ``database_older`` where an
    administrator must run the upgrade, ``database_empty`` where it holds nothing yet.
    """
    with engine.begin() as connection:
        current = _refuse_newer(connection)
        if current is None:
            raise EnvironmentProblem("database_empty")
        if current != _revisions().get_current_head():
            raise EnvironmentProblem("database_older")


def _refuse_newer(connection: sa.Connection) -> str | None:
    current = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in _revisions().walk_revisions()}
    if current is not None and current not in known:
        raise EnvironmentProblem("database_newer", revision=current)
    return current
