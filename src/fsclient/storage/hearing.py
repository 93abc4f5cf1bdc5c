"""Hearing what others have written to the same PostgreSQL database."""

import select
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, get_args
from uuid import UUID

import psycopg

from fsclient.storage.patience import Patience
from fsclient.storage.telling_guards import CHANNEL, DRAFT
from fsclient.usecases.changes import ChangeKind, ChangeSet

_KINDS: Final = frozenset(get_args(ChangeKind))
_AGAIN_AFTER_S: Final = 10.0
"""How long a server that went away is left in peace."""
_ENDED_WITHIN_S: Final = 1.0

ANYTHING: Final = ChangeSet(kinds=_KINDS)
"""What may have been written while nobody listened."""


class Hearing:
    """A thread with a connection of its own, which calls ``hear`` with what others have written.

    What is written on one's own connections, those of ``patience``, is known already.
    """

    def __init__(self, patience: Patience, hear: Callable[[ChangeSet], None]) -> None:
        self._patience = patience
        self._hear = hear
        self._ear, self._bell = socket.socketpair()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="hearing", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Hear no more; asked for again, it is so already."""
        if self._stopped.is_set():
            return
        self._stopped.set()
        self._bell.send(b".")
        self._thread.join(_ENDED_WITHIN_S)
        self._ear.close()
        self._bell.close()

    def _listen(self) -> None:
        before = False
        while not self._stopped.is_set():
            with suppress(psycopg.Error, OSError), self._patience.another() as connection:
                self._listen_on(connection, before=before)
            before = True
            self._wait([], _AGAIN_AFTER_S)

    def _listen_on(self, connection: psycopg.Connection[Any], *, before: bool) -> None:
        connection.autocommit = True
        connection.execute(f"LISTEN {CHANNEL}")
        if before:
            self._hear(ANYTHING)
        going_on = True
        while going_on:
            # Read before it is waited for: what came with the answer to LISTEN is in the
            # connection already, and no more in the socket that is waited on.
            while told := tuple(connection.notifies(timeout=0)):
                self._tell(told)
            going_on = self._wait([connection.fileno()], None)

    def _tell(self, told: tuple[psycopg.Notify, ...]) -> None:
        for one in told:
            changes = None if one.pid in self._patience.pids else _read(one.payload)
            if changes is not None:
                self._hear(changes)

    def _wait(self, more: list[int], seconds: float | None) -> bool:
        """Whether there is something to hear; False at the end, or when the time is out."""
        if self._stopped.is_set():
            return False
        ready = select.select([self._ear.fileno(), *more], [], [], seconds)[0]
        return bool(ready) and not self._stopped.is_set()


def _read(told: str) -> ChangeSet | None:
    """What was told; None for what is nothing of ours, since anyone may say anything."""
    kind, _, rest = told.partition(" ")
    case, _, draft = rest.partition(" ")
    if kind not in _KINDS:
        return None
    try:
        case_id = None if case == "-" else UUID(case)
    except ValueError:
        return None
    kinds: frozenset[ChangeKind] = frozenset({kind})  # type: ignore[arg-type]  # one of them
    return ChangeSet(kinds=kinds, case_id=case_id, draft=draft == DRAFT)
