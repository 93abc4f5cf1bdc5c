"""A server's connections, on which a question is waited for with patience and no longer.

Apart from ``patience``, so that who works on a local database never loads the server's library.
"""

import functools
import threading
import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar

import psycopg
import sqlalchemy as sa
from psycopg.abc import PQGen

from fsclient.storage.holders import Holder, ask
from fsclient.storage.patience import Patience, be_patient

T = TypeVar("T")


def _waiting(
    asked: PQGen[T], patience: Patience, who_holds: Callable[[], None]
) -> Generator[Any, Any, T]:
    """The same question, which ends with ``psycopg.OperationalError`` when it is enough.

    ``who_holds`` is called once, when it has taken long.
    """
    begun = time.monotonic()
    until = None if patience.answer is None else begun + patience.answer
    long = None if patience.ask is None else begun + patience.ask
    # Kept: what is given up is what waits now.
    given_up: threading.Event = patience.given_up
    try:
        wanted = next(asked)
        while True:
            came = yield wanted
            if given_up.is_set():
                raise psycopg.OperationalError("no longer waited for")
            wanted = asked.send(came)
            now = time.monotonic()
            if until is not None and now > until:
                raise psycopg.OperationalError("the server has not answered")
            if long is not None and now > long:
                long = None
                who_holds()
    except StopIteration as done:
        answer: T = done.value
        return answer


class PatientConnection(psycopg.Connection[Any]):
    """A connection whose questions are waited for with patience, and no longer."""

    patience: Patience
    pid = 0
    held: list[Holder]
    """Who holds what is waited for, once it is known."""

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        # A new list: what is told late is told of what was asked before.
        self.held = []
        try:
            return super().wait(_waiting(gen, self.patience, self._ask), interval, timeout)
        except psycopg.OperationalError:
            if self.pgconn.transaction_status == psycopg.pq.TransactionStatus.ACTIVE:
                # An answer that comes later would be taken for the next question's.
                self.pgconn.finish()
            raise

    def close(self) -> None:
        # The server gives its number to someone else's next.
        if self.pid:
            self.patience.pids.discard(self.pid)
        super().close()

    def _ask(self) -> None:
        ask(self.patience.another, self.info.backend_pid, self.held.append)


def connect_with(patience: Patience, engine: sa.Engine) -> None:
    """Make each connection of an engine a patient one."""

    def connect(*args: Any, **given: Any) -> PatientConnection:
        connection = PatientConnection.connect(*args, **given)
        connection.patience, connection.held = patience, []
        connection.pid = connection.info.backend_pid
        patience.pids.add(connection.pid)
        patience.another = functools.partial(psycopg.connect, *args, **given)
        return connection

    # Where the engine's own listeners, which give it a changed password, have had their say.
    engine.dialect.connect = connect  # type: ignore[assignment, method-assign]
    be_patient(engine, patience)
