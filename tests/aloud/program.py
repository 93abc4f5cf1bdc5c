"""The program as a screen reader meets it: told by lines of JSON what to show and which keys come.

``python -m tests.aloud.program folder`` on a screen and a bus of its own, one for all pages.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
from PySide6.QtCore import QEvent, QSocketNotifier
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fsclient.bootstrap.window import font_files, icon
from fsclient.storage.sessions import LocalDatabase
from fsclient.ui.shell.start import make_application
from fsclient.ui.shell.window import MainWindow
from tests.screenshots.pictures import Picture, settle
from tests.screenshots.studio import AREAS
from tests.support.databases import local_engine
from tests.support.memory_keyring import MemoryKeyring
from tests.support.unit import make_unit


class Program:
    """Shows one picture after another, and does what it is told on the one that is shown."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._area = ""
        self._left: Iterator[Picture] = iter(())
        self._shown: QWidget | None = None

    def do(self, act: str, value: str) -> Any:
        """Do one thing; what is answered is JSON."""
        return getattr(self, f"do_{act}")(value)

    def do_show(self, wanted: str) -> str:
        """Show ``area-picture``."""
        area, _, name = wanted.partition("-")
        if area != self._area:
            engine = local_engine(self._folder / f"{area}.sqlite")
            self._left = AREAS[area](make_unit(LocalDatabase(engine)))
            self._area = area
        self._put_away()
        picture = next(one for one in self._left if one.name == name)
        self._shown = picture.make()
        if not self._shown.isVisible():
            self._shown.show()
            self._shown.activateWindow()
        QTest.qWaitForWindowActive(QApplication.activeModalWidget() or self._shown)
        self._settle()
        return wanted

    def do_press(self, keys: str) -> str:
        """Press keys one after the other, as names: ``Tab Ctrl+Return a``."""
        for key in keys.split():
            window = QApplication.focusWindow()
            assert window is not None
            keys_at_once = QKeySequence(key)[0]  # type: ignore[index]  # unknown to its stubs
            QTest.keyClick(window, keys_at_once.key(), keys_at_once.keyboardModifiers())
            self._settle()
        return ""

    def do_write(self, text: str) -> str:
        """Type a text where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        self._settle()
        return ""

    def _settle(self) -> None:
        settle(self._shown.tasks if isinstance(self._shown, MainWindow) else None)

    def _put_away(self) -> None:
        if isinstance(self._shown, MainWindow):
            self._shown.tasks.stop()
        for each in QApplication.topLevelWidgets():
            each.hide()
        if self._shown is not None:
            self._shown.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(folder: Path) -> int:
    """Until the lines end."""
    keyring.set_keyring(MemoryKeyring())
    app = make_application(font_files(), icon)
    app.setQuitOnLastWindowClosed(False)
    program = Program(folder)
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def answer() -> None:
        line = sys.stdin.readline()
        if not line:
            app.quit()
            return
        act, value = json.loads(line)
        try:
            told = {"answer": program.do(act, value)}
        except Exception as error:
            told = {"error": repr(error)}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()

    asked.activated.connect(answer)
    sys.stdout.write(json.dumps({"answer": "ready"}) + "\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
