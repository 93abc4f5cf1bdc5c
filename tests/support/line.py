"""A line to the server that loses what it is told to lose: a question, an answer, or everything.

It stands between the program and PostgreSQL on this machine, and refuses TLS, so that it can tell
COMMIT from anything else.
"""

from __future__ import annotations

import contextlib
import select
import socket
import threading
from collections.abc import Iterator
from enum import Enum, auto

_ASKS_FOR_TLS = (80877103).to_bytes(4, "big"), (80877104).to_bytes(4, "big")
_COMMIT = b"COMMIT\x00"
_ROLLBACK = b"Q\x00\x00\x00\x0dROLLBACK\x00"
_ENDS = b"S\x00\x00\x00\x04", b"Q\x00\x00\x00\x0b" + _COMMIT
"""What a question ends with: one of several parts, and COMMIT by itself."""
_LOOK_S = 0.05
_LARGEST = 1 << 16


class Loses(Enum):
    """What is lost of the next COMMIT; the connection is cut in each but one."""

    ANSWER = auto()
    """It is done, and nobody is told."""
    QUESTION = auto()
    """It never arrives."""
    TIME = auto()
    """It arrives when ``deliver`` says so, long after whoever asked has been cut off."""
    VOICE = auto()
    """It is done, and nobody is told; the connection is not cut either."""


class Line:
    """A port on this machine that leads to the server's."""

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._ear = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._ear.getsockname()[1]
        self._loses: Loses | None = None
        self._spared = 0
        self.lost = 0
        self.trips = 0
        """How often an answer has been waited for; nobody waits for that to ROLLBACK."""
        self._has_lost = threading.Event()
        self._refuses = False
        self._cuts = 0
        self._silent = threading.Event()
        self._deliver = threading.Event()
        self._closed = threading.Event()
        self._threads = [threading.Thread(target=self._listen, name="line")]
        self._threads[0].start()

    def lose(self, what: Loses, *, after: int = 0) -> None:
        """Lose this of the next COMMIT, or of the one ``after`` so many."""
        self._deliver.clear()
        self._spared, self._loses = after, what

    def wait_until_lost(self, seconds: float) -> bool:
        """Whether anything has been lost, waited for so long."""
        return self._has_lost.wait(seconds)

    def keep(self) -> None:
        """Lose nothing more."""
        self._loses = None

    def cut(self) -> None:
        """Cut every connection there is; whoever comes again is let through."""
        self._cuts += 1

    def fall_silent(self) -> None:
        """From now on nothing arrives and nothing is answered, and no connection is cut."""
        self._silent.set()

    def refuse(self) -> None:
        """From now on whoever comes is cut off at once."""
        self._refuses = True

    def speak(self) -> None:
        """What has been held back goes on, and whoever comes is let through."""
        self._refuses = False
        self._silent.clear()

    def deliver(self) -> None:
        """Let a COMMIT that was lost in time arrive."""
        self._deliver.set()

    def close(self) -> None:
        """Cut everything."""
        self._closed.set()
        self._deliver.set()
        for thread in self._threads:
            thread.join()
        self._ear.close()

    def _listen(self) -> None:
        while not self._closed.is_set():
            if select.select([self._ear], [], [], _LOOK_S)[0]:
                client, _address = self._ear.accept()
                if self._refuses:
                    client.close()
                    continue
                serving = threading.Thread(target=self._serve, args=(client,), name="line")
                self._threads.append(serving)
                serving.start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            opening = client.recv(_LARGEST)
            while opening[4:8] in _ASKS_FOR_TLS:
                client.sendall(b"N")
                opening = client.recv(_LARGEST)
            with socket.create_connection(self._server) as server:
                for end in (client, server):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                server.sendall(opening)
                self._carry(client, server)

    def _carry(self, client: socket.socket, server: socket.socket) -> None:
        cuts, answered = self._cuts, True
        while not self._closed.is_set() and cuts == self._cuts:
            if self._silent.is_set():
                self._closed.wait(_LOOK_S)
                continue
            for ready in select.select([client, server], [], [], _LOOK_S)[0]:
                if self._silent.is_set():
                    break
                heard = ready.recv(_LARGEST)
                if not heard:
                    return
                if ready is client:
                    if _COMMIT in heard:
                        while not heard.endswith(_ENDS) and (more := client.recv(_LARGEST)):
                            heard += more
                        if self._is_lost():
                            self._lose(heard, client, server)
                            return
                    self.trips += answered and heard != _ROLLBACK
                    answered = heard == _ROLLBACK
                else:
                    answered = True
                (server if ready is client else client).sendall(heard)

    def _is_lost(self) -> bool:
        if self._loses is None:
            return False
        self._spared -= 1
        return self._spared < 0

    def _lose(self, heard: bytes, client: socket.socket, server: socket.socket) -> None:
        what, self._loses = self._loses, None
        self.lost += 1
        if what is Loses.TIME:
            client.close()
            self._deliver.wait()
        if what is not Loses.QUESTION:
            server.sendall(heard)
            server.recv(_LARGEST)
        self._has_lost.set()
        while what is Loses.VOICE and not self._closed.is_set():
            if select.select([client], [], [], _LOOK_S)[0] and not client.recv(_LARGEST):
                return


@contextlib.contextmanager
def line_to(host: str, port: int) -> Iterator[Line]:
    """A line that is cut at the end."""
    line = Line(host, port)
    try:
        yield line
    finally:
        line.close()
