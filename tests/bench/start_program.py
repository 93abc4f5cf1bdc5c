"""One start of the program on a unit on disk, signed in at once: prints its two waits.

``python start_program.py FILE PAUSE``: launch to a painted sign-in dialog, then, after a pause
in which a person types, submit to a painted worklist. Seconds of each on one line.
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, QTimer

from fsclient.bootstrap.entrance import ProfileEntrance
from fsclient.bootstrap.window import font_files, icon
from fsclient.ui.dialogs.requests import ProfileChoice, SignInRequest
from fsclient.ui.shell.application import Application
from fsclient.ui.shell.start import make_application

if TYPE_CHECKING:
    from collections.abc import Callable

    from fsclient.ui.shell.window import MainWindow
    from fsclient.ui.widgets.table import DataTable
    from fsclient.usecases.desk import Desk

path, pause, launched = Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])


class UnitEntrance(ProfileEntrance):
    """The way in to the unit on disk, past the password but not past anything that works."""

    def profiles(self) -> list[ProfileChoice]:
        return [ProfileChoice(name="bench", last_login="social1")]

    def last_profile(self) -> str:
        return "bench"

    def warm_up(self) -> None:
        super().warm_up()
        # The bench's own, which a person does not wait for.
        import tests.bench.unit_on_disk  # noqa: F401

    def sign_in(self, request: SignInRequest) -> "Desk":
        from tests.bench.unit_on_disk import desk_of, open_unit

        return desk_of(open_unit(path), "social1")


class Painted(QObject):
    """Ends the wait when a list that has rows has been painted."""

    def __init__(self, table: "DataTable") -> None:
        super().__init__(table)
        self._table = table
        table.view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and self._table.rows():
            # When this event is through.
            QTimer.singleShot(0, working.quit)
        return False


class WatchedApplication(Application):
    """Tells when the first list of the window is painted."""

    def _make_window(self, begun: "Callable[..., MainWindow]") -> None:
        super()._make_window(begun)
        # Loaded by the window: a start must not wait for it because the bench asks.
        from fsclient.ui.widgets.table import DataTable

        assert self.window is not None
        assert self.window.page is not None
        table = self.window.page.findChild(DataTable)
        assert isinstance(table, DataTable)
        assert not table.rows()
        Painted(table)


working = QEventLoop()
app = make_application(font_files(), icon)
settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
application = WatchedApplication(UnitEntrance(), settings)
application.start()
dialog = application.dialog
assert dialog is not None
app.processEvents()
shown = time.time() - launched

waiting = QEventLoop()
QTimer.singleShot(int(pause * 1000), waiting.quit)
if pause:
    waiting.exec()

submitted = time.time()
dialog.submitted.emit(SignInRequest(profile="bench", login="social1", password=""))  # type: ignore[attr-defined]

working.exec()
print(shown, time.time() - submitted, flush=True)
assert application.window is not None
application.window.tasks.stop()
application.close()
