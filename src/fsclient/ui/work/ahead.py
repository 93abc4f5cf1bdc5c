"""What is made ahead of time, a little at a time, while nothing is asked for."""

from collections.abc import Generator
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer

from fsclient.ui.work.tasks import Tasks

_PAUSE_MS: Final = 40

Steps: TypeAlias = Generator[None, None, None]
"""Work that rests at each ``yield``."""


class Ahead(QObject):
    """Goes through work that rests at each ``yield``; a click or a key comes in between."""

    def __init__(self, tasks: Tasks, work: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._work = work
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether all of it is made."""
        return not self._timer.isActive()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._work.close()

    def _go_on(self) -> None:
        if self._tasks.is_idle and next(self._work, self) is self:
            self._timer.stop()
