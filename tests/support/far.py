"""Someone who works far from the server: a line that takes its time, and a unit to look at."""

from __future__ import annotations

import contextlib
import dataclasses
import queue
import socket
import threading
import time
from collections.abc import Iterator

from fsclient.domain.months import Month
from fsclient.domain.staff import Role, StaffMember
from fsclient.storage.engines import ServerAddress, open_server
from fsclient.storage.sessions import ServerDatabase
from fsclient.usecases.attempts import Memory
from fsclient.usecases.desk import Desk
from fsclient.usecases.spotchecks import DrawForm, draw_round
from tests.support.unit import PASSWORD, Unit
from tests.support.walk import OTHERS, booked_visit, granted_case, paid_cases, prepared

_LARGEST = 1 << 16


class FarLine:
    """A port on this machine that leads to a server's, ``one_way`` seconds away."""

    def __init__(self, host: str, port: int, one_way: float) -> None:
        self._server = (host, port)
        self._one_way = one_way
        self._ear = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._ear.getsockname()[1]
        threading.Thread(target=self._listen, name="far line", daemon=True).start()

    def close(self) -> None:
        """Nobody more is let through; who is connected stays so until one end leaves."""
        self._ear.close()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _address = self._ear.accept()
                far = socket.create_connection(self._server)
                for one, other in ((near, far), (far, near)):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    threading.Thread(
                        target=self._carry, args=(one, other), name="far line", daemon=True
                    ).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        under_way: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()
        threading.Thread(
            target=_deliver, args=(under_way, other), name="far line", daemon=True
        ).start()
        heard = b"."
        while heard:
            try:
                heard = one.recv(_LARGEST)
            except OSError:
                heard = b""
            under_way.put((time.monotonic() + self._one_way, heard))


def _deliver(under_way: queue.SimpleQueue[tuple[float, bytes]], end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            due, heard = under_way.get()
            time.sleep(max(0.0, due - time.monotonic()))
            if not heard:
                end.shutdown(socket.SHUT_RDWR)
                return
            end.sendall(heard)


@contextlib.contextmanager
def far_line_to(host: str, port: int, one_way: float) -> Iterator[FarLine]:
    """A line so long, until the end."""
    line = FarLine(host, port, one_way)
    try:
        yield line
    finally:
        line.close()


def with_something_everywhere(unit: Unit) -> None:
    """Something to show on every page: paid cases, one waiting payment, a visit, a draw."""
    paid_cases(unit, 2)
    worker = unit.desk(Role.SOCIAL_WORKER)
    prepared(worker, granted_case(worker, OTHERS[2]))
    booked_visit(worker)
    draw_round(
        unit.desk(Role.FUT_INVESTIGATOR),
        DrawForm(month=Month(2026, 11), control="Hyran", per_officer=5, seed=7),
    )


@contextlib.contextmanager
def far_desk(unit: Unit, member: StaffMember, database: str, port: int) -> Iterator[Desk]:
    """The desk of someone with a login, who reaches the server by a port on this machine."""
    address = ServerAddress(host="127.0.0.1", port=port, database=database, certificate=None)
    engine = open_server(address, member.login, PASSWORD)
    office = dataclasses.replace(unit.office, database=ServerDatabase(engine), memory=Memory())
    yield Desk(office=office, me=member)
    engine.dispose()
