"""One start of the program on a unit on disk, signed in at once: prints its two waits.

``python start_program.py FILE PAUSE``: launch to a painted sign-in dialog, then, after a pause
in which a person types, submit to a painted worklist. Seconds of each on one line.
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QTimer

from fsclient.bootstrap.entrance import ProfileEntrance
from fsclient.bootstrap.window import font_files, icon
from fsclient.ui.application import Application
from fsclient.ui.dialogs.requests import ProfileChoice, SignInRequest
from fsclient.ui.start import make_application
from fsclient.ui.widgets.table import DataTable

if TYPE_CHECKING:
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


app = make_application(font_files(), icon)
settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
application = Application(UnitEntrance(), settings)
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


working = QEventLoop()


looks_with_rows = 0


def look() -> None:
    """End at the second look that finds rows: what is asked to be painted is, in between."""
    global looks_with_rows
    page = application.window.page if application.window is not None else None
    table = page.findChild(DataTable) if page is not None else None
    if isinstance(table, DataTable) and table.rows():
        looks_with_rows += 1
    if looks_with_rows == 2:
        working.quit()


looking = QTimer()
looking.timeout.connect(look)
looking.start(1)
working.exec()
assert application.window is not None
print(shown, time.time() - submitted, flush=True)
application.window.tasks.stop()
application.close()
