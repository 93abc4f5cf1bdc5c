"""One start of the program, signed in by hand after a pause: prints what it came to, as JSON.

``python one_start.py PAUSE_MS LOGIN PASSWORD PASSPHRASE SECONDS``. It ends by itself when the
window is there or something is said. One that hangs tells after so many seconds where each thread
is, and is ended by who began it.
"""

import faulthandler
import json
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox

from fsclient.bootstrap.window import run_window
from fsclient.ui.dialogs.sign_in import SignInDialog
from fsclient.ui.shell import start
from fsclient.ui.shell.application import Application
from fsclient.ui.widgets.later import later

_LOOK_EVERY_MS = 20

pause, login, password, passphrase = int(sys.argv[1]), *sys.argv[2:5]
faulthandler.dump_traceback_later(float(sys.argv[5]))


class WatchedApplication(Application):
    """The program's own, with someone who signs in, and sees what comes of it."""

    def start(self, profile: str = "") -> None:
        super().start(profile)
        self._submitted = False
        later(self, pause, self._sign_in).start()
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)
        self._looking.start(_LOOK_EVERY_MS)

    def _sign_in(self) -> None:
        dialog = self.dialog
        if isinstance(dialog, SignInDialog):
            dialog.login.setText(login)
            dialog.password.setText(password)
            dialog.passphrase.setText(passphrase)
            dialog.submit.click()
        self._submitted = True

    def _look(self) -> None:
        came_to = self._came_to()
        if came_to is not None:
            self._looking.stop()
            print(json.dumps(came_to, ensure_ascii=False), flush=True)
            for box in QApplication.topLevelWidgets():
                if isinstance(box, QMessageBox):
                    box.close()
            later(self, 0, self._finish).start()

    def _came_to(self) -> dict[str, str] | None:
        """What stands before the person, where it is an end."""
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and isinstance(widget, QMessageBox):
                return {"outcome": "told", "words": widget.text()}
            if widget.isVisible() and type(widget).__name__ == "BugWindow":
                return {"outcome": "bug", "words": str(widget.report.toPlainText())}  # type: ignore[attr-defined]
        if self.window is not None:
            return {"outcome": "signed in", "words": ""} if self.window.isVisible() else None
        return _said_in(self.dialog) if self._submitted else None


def _said_in(dialog: QObject | None) -> dict[str, str] | None:
    """What a dialog says, once it can be answered again."""
    if isinstance(dialog, SignInDialog) and not dialog.submit.isEnabled():
        return None
    if not isinstance(dialog, QDialog):
        return None
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    words = [label.text() for label in labels if label.property("role") == "error"]
    return {"outcome": "told", "words": " ".join([type(dialog).__name__, *filter(None, words)])}


vars(start)["Application"] = WatchedApplication
sys.exit(run_window())
