"""A server's connections, on which a question is waited for with patience and no longer, and not
once more than it must be: BEGIN goes with the first question, and ROLLBACK is not waited for.

Apart from ``patience``, so that who works on a local database never loads the server's library.
"""

import functools
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar

import psycopg
import sqlalchemy as sa
from psycopg import generators
from psycopg.abc import Params, PQGen
from psycopg.pq import TransactionStatus

from fsclient.storage.holders import Holder, ask
from fsclient.storage.patience import Patience, be_patient
from fsclient.storage.together import AskedAheadError

T = TypeVar("T")
STALE = psycopg.errors.FeatureNotSupported
"""What is said of what was prepared where an upgrade has changed the tables under it."""


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


class _OneTrip(psycopg.Pipeline):
    """Sent whole, and read when all is sent.

    The library sends each part by itself and reads in between, where it loses an error that comes
    in two pieces, and says instead that the connection is gone.
    """

    def _communicate_gen(self) -> PQGen[None]:
        # Handed over and not sent: from now on the connection knows that work has begun.
        while self.command_queue:
            self.command_queue.popleft()()
        yield from ()

    def _sync_gen(self) -> PQGen[None]:
        if not self.result_queue:
            return
        self._enqueue_sync()
        try:
            yield from self._communicate_gen()
            yield from generators.send(self.pgconn)
            yield from self._fetch_gen(flush=False)
        finally:
            # Of a line that is cut there is nothing more to hear.
            self.result_queue.clear()

    _exit_gen = _sync_gen


class PatientConnection(psycopg.Connection[Any]):
    """A connection whose questions are waited for with patience, and no longer."""

    patience: Patience
    pid = 0
    held: list[Holder]
    """Who holds what is waited for, once it is known."""
    _taking_back = False
    """Whether the answer to a ROLLBACK has not been heard."""
    is_asking_ahead = False
    """Whether what is asked now is not answered yet."""
    answers: deque["_Answer"]
    """What was asked ahead, in order, to be taken when it is asked for."""
    refusal: psycopg.Error | None = None
    """What came instead: for whoever asks first."""
    is_waiting = False
    """Whether what is written now waits for what is asked next."""
    waiting: list[tuple[Any, Params | None]]

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        # A new list: what is told late is told of what was asked before.
        self.held = []
        asked = _waiting(self._after_rollback(gen), self.patience, self._ask)
        try:
            return super().wait(asked, interval, timeout)
        except psycopg.Error as error:
            # The library counts on what it has sent to be prepared, also where that failed.
            self._prepared.clear()
            cut = isinstance(error, psycopg.OperationalError) and error.sqlstate is None
            if cut and self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                # An answer that comes later would be taken for the next question's.
                self.pgconn.finish()
            raise

    @property
    def is_between(self) -> bool:
        """Whether no work has begun since the last ended."""
        return self._taking_back or self.pgconn.transaction_status == TransactionStatus.IDLE

    @contextmanager
    def one_trip(self) -> Iterator[None]:
        """What is asked within is sent at its end, as one with what has waited for it, and answered
        then.
        """
        if self._pipeline is not None:
            yield
            return
        self._pipeline = _OneTrip(self)
        try:
            with self.pipeline():
                waiting, self.waiting = self.waiting, []
                for query, params in waiting:
                    psycopg.Cursor(self).execute(query, params)
                yield
        finally:
            # Also where the line is cut already: nothing more is taken for sent.
            self._pipeline = None

    @contextmanager
    def asking_ahead(self) -> Iterator[None]:
        """Each question within is sent with the others at the end, and ends what asks it there; its
        answer is taken by the same question afterwards.
        """
        if self.is_asking_ahead:
            yield
            return
        begins, waiting = self.is_between, [*self.waiting]
        self.is_asking_ahead = True
        try:
            with self.one_trip():
                yield
        except psycopg.Error as refusal:
            self.answers.clear()
            if begins and isinstance(refusal, STALE):
                self.rollback()
                self.waiting = waiting
            else:
                self.refusal = refusal
        finally:
            self.is_asking_ahead = False

    def forget_answers(self) -> None:
        """What was asked ahead and not asked for is nobody's."""
        self.answers.clear()
        self.refusal = None

    @contextmanager
    def with_next(self) -> Iterator[None]:
        """What is written within is sent with what is asked next, or with the commit."""
        self.is_waiting = True
        try:
            yield
        finally:
            self.is_waiting = False

    def send_waiting(self) -> None:
        """Send what has waited by itself."""
        with self.one_trip():
            pass

    def commit(self) -> None:
        """Make the work lasting, with all that has waited."""
        if not self.waiting:
            super().commit()
            return
        try:
            with self.one_trip():
                super().commit()
        except psycopg.Error:
            if self.pgconn.transaction_status == TransactionStatus.INERROR:
                # The commit was not reached, and whoever has asked for one takes nothing back.
                self.rollback()
            raise

    def rollback(self) -> None:
        """Tell the server, and go on: its answer is heard before the next question is asked.

        The library's own would also forget every statement that the server has prepared.
        """
        self.waiting.clear()
        self.forget_answers()
        with self.lock:
            if not self._taking_back:
                self.wait(self._take_back())

    def _take_back(self) -> PQGen[None]:
        if self.pgconn.transaction_status != TransactionStatus.IDLE:
            self.pgconn.send_query(b"ROLLBACK")
            yield from generators.send(self.pgconn)
            self._taking_back = True

    def _after_rollback(self, gen: PQGen[T]) -> PQGen[T]:
        if self._taking_back:
            yield from generators.fetch_many(self.pgconn)
            self._taking_back = False
        return (yield from gen)

    def _start_query(self) -> PQGen[None]:
        # As the library's, but that within a pipeline it goes with what is asked.
        if not self.autocommit and self.pgconn.transaction_status == TransactionStatus.IDLE:
            yield from self._exec_command(self._get_tx_start_command())

    def close(self) -> None:
        # The server gives its number to someone else's next.
        if self.pid:
            self.patience.pids.discard(self.pid)
        super().close()

    def _ask(self) -> None:
        ask(self.patience.another, self.info.backend_pid, self.held.append)


@dataclass(frozen=True, slots=True)
class _Answer:
    """A question and the cursor that has its answer."""

    query: object
    params: Params | None
    cursor: psycopg.Cursor[Any]


class PatientCursor(psycopg.Cursor[Any]):
    """One question is one round trip, also where the server must begin a transaction for it and
    prepare it.
    """

    connection: PatientConnection

    def execute(self, query: Any, params: Params | None = None, **how: Any) -> "PatientCursor":
        if self.connection.is_waiting:
            self.connection.waiting.append((query, params))
            return self
        if self.connection.is_asking_ahead:
            self._ask_ahead(query, params)
        if (refusal := self.connection.refusal) is not None:
            self.connection.refusal = None
            raise refusal
        if self.connection.answers and self._is_answered(query, params):
            return self
        begins, waiting = self.connection.is_between, [*self.connection.waiting]
        try:
            return self._ask(query, params, how)
        except STALE:
            if not begins:
                raise
        self.connection.rollback()
        self.connection.waiting = waiting
        return self._ask(query, params, how)

    def executemany(self, query: Any, params_seq: Iterable[Params], **how: Any) -> None:
        with self.connection.one_trip():
            super().executemany(query, params_seq, **how)

    def _ask_ahead(self, query: Any, params: Params | None) -> NoReturn:
        asked = psycopg.Cursor(self.connection)
        asked.execute(query, params)
        self.connection.answers.append(_Answer(query, params, asked))
        raise AskedAheadError

    def _is_answered(self, query: Any, params: Params | None) -> bool:
        """Whether it was asked ahead; its answer is now this cursor's."""
        first = self.connection.answers.popleft()
        if (first.query, first.params) != (query, params):
            # What is asked in another order than before is asked anew, with all that comes after.
            self.connection.answers.clear()
            return False
        self._reset()
        self._tx = first.cursor._tx
        self._set_results(first.cursor._results)
        return True

    def _ask(self, query: Any, params: Params | None, how: dict[str, Any]) -> "PatientCursor":
        # Several statements in one text, which whoever may use the server may send, go by
        # themselves: the server takes them so only.
        if not params and ";" in str(query):
            self.connection.send_waiting()
            return super().execute(query, params, **how)
        with self.connection.one_trip():
            return super().execute(query, params, **how)


def connect_with(patience: Patience, engine: sa.Engine) -> None:
    """Make each connection of an engine a patient one."""

    def connect(*args: Any, **given: Any) -> PatientConnection:
        connection = PatientConnection.connect(*args, **given)
        connection.cursor_factory = PatientCursor
        connection.patience, connection.held = patience, []
        connection.waiting, connection.answers = [], deque()
        connection.pid = connection.info.backend_pid
        patience.pids.add(connection.pid)
        patience.another = functools.partial(psycopg.connect, *args, **given)
        return connection

    # Where the engine's own listeners, which give it a changed password, have had their say.
    engine.dialect.connect = connect  # type: ignore[assignment, method-assign]
    be_patient(engine, patience)
