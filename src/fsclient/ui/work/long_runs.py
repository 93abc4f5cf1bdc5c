"""A long run: how far it is, whether it goes on, and when it lets the window go first."""

import threading
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject

TELL_EVERY_S: Final = 0.05
LONGEST_TURN_S: Final = 0.01


class Cancelled(Exception):
    """The person has cancelled; nothing is said about it."""


class Progress:
    """Handed to a long run: it tells how far it is and asks whether to go on.

    ``resting``, where given, is set while the window has nothing to do: the run lets it go first.
    """

    def __init__(
        self, report: Callable[[int, int, str], None], resting: threading.Event | None = None
    ) -> None:
        self._report = report
        self._resting = resting
        self._cancelled = threading.Event()
        self._told_at = 0.0
        self.steps = 0
        """How many it has taken, told of or not."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """So many of so many are done; raises Cancelled if the person has cancelled.

        It may be called as often as one likes: it is passed on at most every ``TELL_EVERY_S``.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self.steps += 1
        if self._resting is not None:
            self._resting.wait(LONGEST_TURN_S)
        now = time.monotonic()
        if done >= total or now - self._told_at >= TELL_EVERY_S:
            self._told_at = now
            self._report(done, total, text)

    @property
    def cancelled(self) -> bool:
        """Whether the person has cancelled."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the run to stop at its next step."""
        self._cancelled.set()


class Turns(QObject):
    """Knows whether the window is at work, while anything is computed beside it.

    Python runs one thread at a time, and takes milliseconds to change. A window that paints asks
    for its turn hundreds of times, so a computation must not be there to take it away.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.resting = threading.Event()
        self.resting.set()
        self._runs = 0

    def begin(self) -> None:
        """A computation begins."""
        self._runs += 1
        loop = QAbstractEventDispatcher.instance()
        if self._runs == 1 and loop is not None:
            loop.awake.connect(self.resting.clear)
            loop.aboutToBlock.connect(self.resting.set)

    def end(self) -> None:
        """A computation is over."""
        self._runs -= 1
        loop = QAbstractEventDispatcher.instance()
        if self._runs == 0 and loop is not None:
            loop.awake.disconnect(self.resting.clear)
            loop.aboutToBlock.disconnect(self.resting.set)
            self.resting.set()
