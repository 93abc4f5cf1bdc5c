"""Bringing a database to the tables that this program knows, or saying why not.

Alembic is imported only where something is to be run: every start asks for the version.
"""

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""Every revision in ``migrations/versions``, oldest first; a test holds that none is missing."""


def upgrade(engine: sa.Engine) -> None:
    """Run every missing migration in one transaction.

    Raises EnvironmentProblem ``database_newer`` where the database was made by a newer program.
    """
    if _version(engine) == REVISIONS[-1]:
        return
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "fsclient.storage:migrations")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def check_version(engine: sa.Engine) -> None:
    """Raise EnvironmentProblem unless the database has just the tables that we know.

    ``database_newer`` where the program must be updated, ``database_older`` where an
    administrator must run the upgrade, ``database_empty`` where it holds nothing yet.
    """
    version = _version(engine)
    if version is None:
        raise EnvironmentProblem("database_empty")
    if version != REVISIONS[-1]:
        raise EnvironmentProblem("database_older")


def _version(engine: sa.Engine) -> str | None:
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found = connection.execute(
            sa.select(sa.column("version_num")).select_from(sa.table("alembic_version"))
        ).scalar()
    if found is None:
        return None
    if found not in REVISIONS:
        raise EnvironmentProblem("database_newer", revision=found)
    return str(found)
