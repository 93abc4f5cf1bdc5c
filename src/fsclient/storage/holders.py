"""Who holds what a write waits for: asked beside it while it waits, since nobody knows afterwards.

A server tells everyone which session is waited for and by whose login it was begun, and only some
since when: the owner of the database, whose function asks, where it may read ``pg_stat_activity``.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

WHO_HOLDS = """
CREATE FUNCTION who_holds(waiting integer, OUT name text, OUT seconds integer)
RETURNS SETOF record LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
SELECT staff.name, extract(epoch FROM clock_timestamp() - holder.xact_start)::integer
FROM pg_catalog.pg_stat_activity AS mine
CROSS JOIN LATERAL unnest(pg_catalog.pg_blocking_pids(mine.pid)) AS blocking (pid)
JOIN pg_catalog.pg_stat_activity AS holder ON holder.pid = blocking.pid
JOIN staff ON staff.login = holder.usename
WHERE mine.pid = waiting AND mine.usename = session_user
ORDER BY 2 DESC NULLS LAST LIMIT 1 $$
"""
"""The colleague whom one's own session waits for, and for how long he has been at it; no row where
it waits for nobody, or for a session that is no colleague's.
"""


@dataclass(frozen=True, slots=True)
class Holder:
    """A colleague by name; ``since`` is None where the server does not let us know."""

    name: str
    since: datetime | None


def ask(connect: Callable[[], Any], pid: int, tell: Callable[[Holder], None]) -> None:
    """Ask on a connection of its own whom a session waits for, and wait for no answer.

    The answer is told on another thread, where there is one and the server can be asked.
    """
    asking = threading.Thread(target=_ask, args=(connect, pid, tell), name="asking", daemon=True)
    asking.start()


def _ask(connect: Callable[[], Any], pid: int, tell: Callable[[Holder], None]) -> None:
    # Imported where there is a server: who works on a local database does not wait for its library.
    import psycopg

    with suppress(psycopg.Error), connect() as connection:
        row = connection.execute("SELECT name, seconds FROM who_holds(%s)", (pid,)).fetchone()
        if row is not None:
            name, seconds = row
            ago = None if seconds is None else datetime.now(UTC) - timedelta(seconds=seconds)
            tell(Holder(name, ago))
