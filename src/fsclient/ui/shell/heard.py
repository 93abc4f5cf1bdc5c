"""What others have saved, shown in the window without a key being pressed."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from fsclient.ui.shell.window import MainWindow
from fsclient.ui.widgets.later import later
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.ports import Database

TOGETHER_MS: Final = 1_000
"""What is heard within it is shown at once: a command writes many rows, a typist a text often."""


class Heard(QObject):
    """Gathers what is heard on another thread, and tells the window's pages."""

    _came = Signal(ChangeSet)

    def __init__(self, window: MainWindow, database: Database) -> None:
        super().__init__(window)
        self._window = window
        self._heard: dict[tuple[UUID | None, bool], ChangeSet] = {}
        self._due = later(self, TOGETHER_MS, self._tell)
        self._came.connect(self._gather, Qt.ConnectionType.QueuedConnection)
        end = database.listen(self._came.emit)
        for gone in (window.closed, window.signed_out):
            gone.connect(self._due.stop)
            gone.connect(end)
        # A window that is taken down without being closed is told nothing more either.
        self.destroyed.connect(end)

    def _gather(self, changes: ChangeSet) -> None:
        about = changes.case_id, changes.draft
        before = self._heard.get(about)
        kinds = changes.kinds if before is None else before.kinds | changes.kinds
        self._heard[about] = ChangeSet(kinds=kinds, case_id=changes.case_id, draft=changes.draft)
        # Not begun anew by each: someone who types without a pause is seen all the same.
        if not self._due.isActive():
            self._due.start()

    def _tell(self) -> None:
        heard, self._heard = tuple(self._heard.values()), {}
        for changes in heard:
            self._window.hear(changes)
