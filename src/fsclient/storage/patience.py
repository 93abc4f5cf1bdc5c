"""How long a server is waited for: what is asked of the network, the server and ourselves.

A server that is gone without a word (a pulled cable, a sleeping firewall) answers nothing at all,
so each limit is somebody else's: the network's for a dead line, the server's for a statement that
takes too long, and the client's own for a line that is alive and silent. What waits by them is in
``patient_connections``, which loads the server's library.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from fsclient.domain.errors import Problem
from fsclient.storage.holders import Holder

if TYPE_CHECKING:
    import psycopg


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds, each with its reason."""

    connect: float = 8
    """To reach the server and be let in: someone stands at the sign-in and waits."""
    lock: float = 8
    """For a row that another holds: told before the window says that nothing has been answered."""
    statement: float = 30
    """For one statement. The slowest, an overview of a large unit, takes a second or two."""
    answer: float = 40
    """Until the client itself gives up: more than ``statement``, so that a server that lives
    answers first, and only a line that is silent is cut."""
    idle_in_work: float = 60
    """Between two statements of one unit of work. A client that is gone must let go of what it
    holds; the longest pause of one that lives is while a large payment file is written."""
    keep_alive: int = 10
    """Of silence before the line is tried, and then every third of it, three times over."""
    unheard: float = 20
    """For what was sent and is not even received: the line is dead."""

    @property
    def of_server(self) -> dict[str, int]:
        """What a server itself holds a session to, in milliseconds, by its own names."""
        seconds = {
            "lock_timeout": self.lock,
            "statement_timeout": self.statement,
            "idle_in_transaction_session_timeout": self.idle_in_work,
        }
        return {name: round(limit * 1000) for name, limit in seconds.items()}

    def patience(self) -> "Patience":
        """The client's own."""
        return Patience(self.answer, ask=self.lock / 2)

    def options(self) -> dict[str, str | int]:
        """As libpq takes them when it connects; what a system does not know, it leaves out."""
        said = (f"-c {name}={limit}" for name, limit in self.of_server.items())
        return {
            "connect_timeout": max(1, round(self.connect)),
            "keepalives": 1,
            "keepalives_idle": self.keep_alive,
            "keepalives_interval": max(1, self.keep_alive // 3),
            "keepalives_count": 3,
            "tcp_user_timeout": round(self.unheard * 1000),
            "options": " ".join(said),
        }


LIMITS = Limits()

_OWN_DATABASE = """
SELECT quote_ident(datname) FROM pg_database
WHERE datname = current_database() AND pg_has_role(datdba, 'USAGE')
"""

PATIENCE = "patience"


_KEPT = """
SELECT split_part(one, '=', 1), split_part(one, '=', 2)
FROM pg_db_role_setting JOIN pg_database ON pg_database.oid = setdatabase
CROSS JOIN unnest(setconfig) AS one WHERE datname = current_database() AND setrole = 0
"""


class Patience:
    """What is waited for on the connections of one engine, and an end to it.

    ``answer`` is seconds, and ``ask`` how many pass before it is asked who holds what is waited
    for. ``pids`` are the server's processes that answer them, and ``another`` makes one more by the
    same way, once there is one. ``give_up`` may be called from any thread.
    """

    another: "Callable[[], psycopg.Connection[Any]]"

    def __init__(self, answer: float | None, ask: float | None = None) -> None:
        self.answer = answer
        self.ask = ask
        self.pids: set[int] = set()
        self._given_up = threading.Event()

    def give_up(self) -> None:
        """Whatever waits now is cut within a moment; what is asked later is waited for anew."""
        given_up, self._given_up = self._given_up, threading.Event()
        given_up.set()

    @property
    def given_up(self) -> threading.Event:
        """Is set once what waits now is to wait no longer."""
        return self._given_up


def be_patient(engine: sa.Engine, patience: Patience) -> None:
    """Whatever waits on an engine's connections can be given up by ``give_up``."""
    engine.update_execution_options(**{PATIENCE: patience})


def patience_of(connection: sa.Connection) -> Patience:
    """How long is waited on a connection."""
    patience: Patience = connection.get_execution_options()[PATIENCE]
    return patience


def holder_of(connection: sa.Connection | None) -> Holder | None:
    """Who held what a connection's last question waited for, where that is known."""
    driver: Any = connection.connection.driver_connection if connection is not None else None
    # Only a server's connection has it, and only where there is one is its library loaded.
    return next(iter(getattr(driver, "held", ())), None)


def give_up(engine: sa.Engine) -> None:
    """Whatever waits for the server on any of an engine's connections is cut within a moment."""
    patience: Patience | None = engine.get_execution_options().get(PATIENCE)
    if patience is not None:
        patience.give_up()


def with_next(connection: sa.Connection) -> AbstractContextManager[None]:
    """What is written within goes to a server with what is asked next, or with the commit; if it
    is refused, that is said then. A local database is written to at once.
    """
    driver: Any = connection.connection.driver_connection
    return driver.with_next() if connection.dialect.name == "postgresql" else nullcontext()


@contextmanager
def unhurried(connection: sa.Connection) -> Iterator[None]:
    """Without limits while a transaction does what is allowed to take its time, as an upgrade."""
    if connection.dialect.name != "postgresql":
        yield
        return
    driver: Any = connection.connection.driver_connection
    for name in LIMITS.of_server:
        connection.exec_driver_sql(f"SET LOCAL {name} = 0")
    before, driver.patience = driver.patience, Patience(None)
    try:
        yield
    finally:
        driver.patience = before


def limits_unlike(connection: sa.Connection) -> tuple[Problem, ...]:
    """Each limit that is not the database's own as ``keep_limits`` makes it, where it could.

    Code ``limit_unlike`` with ``name`` and ``seconds``: a copy that was brought back has none.
    """
    if connection.scalar(sa.text(_OWN_DATABASE)) is None:
        return ()
    kept = {row[0]: row[1] for row in connection.execute(sa.text(_KEPT))}
    return tuple(
        Problem("limit_unlike", None, {"name": name, "seconds": limit // 1000})
        for name, limit in LIMITS.of_server.items()
        if kept.get(name) != str(limit)
    )


def keep_limits(connection: sa.Connection) -> None:
    """Make the limits a PostgreSQL database's own, for any program that sets none, where whoever
    asks owns it: a session that was begun before keeps those it has.
    """
    database = connection.scalar(sa.text(_OWN_DATABASE))
    if database is not None:
        for name, limit in LIMITS.of_server.items():
            statement = f"ALTER DATABASE {database} SET {name} = {limit}"
            connection.exec_driver_sql(statement.replace("%", "%%"))
