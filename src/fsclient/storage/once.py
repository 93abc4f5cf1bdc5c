"""Committing a try of a command, so that it can be found when its answer is lost."""

from datetime import timedelta
from uuid import uuid4

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage.inserts import insert_absent
from fsclient.storage.tables import done_write
from fsclient.usecases.attempts import Act, Attempt, DoneWrite

_LOOKED_FOR = timedelta(days=7)
"""How long a command whose answer was lost can be looked for; a window stands open for a day."""

_UNSURE = {"database_away": "answer_lost", "disk_failing": "disk_failing"}
"""What leaves a commit unknown, and what is said of it; anything else is the database's no."""


def commit(
    connection: sa.Connection, transaction: sa.RootTransaction, attempt: Attempt | None
) -> None:
    """Commit, with the row by which it is found; what nobody knows is left to the attempt.

    So its use case goes on to its answer, which is kept for when it is found.
    """
    if attempt is None:
        transaction.commit()
        return
    attempt.commit_once()
    if attempt.act is not Act.READING:
        _write(connection, attempt)
    try:
        transaction.commit()
    except EnvironmentProblem as problem:
        if problem.code not in _UNSURE:
            raise
        # Nobody knows in what state it was left either: the next one is a new one.
        connection.invalidate()
        if attempt.act is Act.READING:
            attempt.unsure = problem
            return
        attempt.unsure = EnvironmentProblem(_UNSURE[problem.code])
        attempt.unsure.__cause__ = problem
    else:
        attempt.committed = True


def _write(connection: sa.Connection, attempt: Attempt) -> None:
    """The row takes the place of the last that was answered, or of one that is looked for no more:
    a working day leaves one, not all.
    """
    row = attempt.row
    is_outworn = sa.and_(
        done_write.c.staff_id == row.staff_id, done_write.c.at < row.at - _LOOKED_FOR
    )
    outworn = sa.select(done_write.c.id).where(is_outworn).limit(1)
    place = (
        done_write.c.attempt_id == attempt.replaces
        if attempt.replaces is not None
        # Of two who choose the same one, the second finds that it is so no more.
        else sa.and_(done_write.c.id == outworn.scalar_subquery(), is_outworn)
    )
    replaced = sa.update(done_write).where(place).values(**_columns(row))
    if not connection.execute(replaced).rowcount:
        connection.execute(sa.insert(done_write).values(id=row.id, **_columns(row)))


def has_written(connection: sa.Connection, row: DoneWrite) -> bool:
    """Whether a row stands. It is tried to be written, and is never committed: so one that is just
    being committed, by a connection that nobody listens to any more, is waited for.
    """
    written = {"id": uuid4(), **_columns(row)}
    tried = insert_absent(connection, done_write, written).returning(done_write.c.id)
    return connection.execute(tried).first() is None


def _columns(row: DoneWrite) -> dict[str, object]:
    return {
        "attempt_id": row.id,
        "command": row.command,
        "staff_id": row.staff_id,
        "at": row.at,
    }
