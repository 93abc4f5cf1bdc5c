"""Where the first dialog cannot be shown it is said why, and the program ends."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from fsclient.bootstrap import window
from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.dialogs.requests import ProfileChoice
from fsclient.ui.shell import start
from fsclient.ui.shell.application import Entrance


class ClosedEntrance:
    """The way in to a computer whose profiles cannot be read."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def profiles(self) -> Sequence[ProfileChoice]:
        raise self._error


def read_and_closed(said: list[str]) -> Callable[[], None]:
    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    return close


@pytest.mark.parametrize(
    ("error", "wanted"),
    [
        (EnvironmentProblem("file_not_readable", path="profiles.ini"), "profiles.ini"),
        (ValueError("Testina Testgren"), "ValueError"),
    ],
)
def test_a_first_dialog_that_fails_is_a_sentence_and_an_end(
    qtbot: QtBot, tmp_path: Path, error: Exception, wanted: str
) -> None:
    said: list[str] = []
    QTimer.singleShot(0, read_and_closed(said))
    app = cast("QApplication", QApplication.instance())
    code = start.run(app, cast("Entrance", ClosedEntrance(error)), tmp_path / "window.ini")
    assert code == start.NOT_STARTED
    (text,) = said
    assert wanted in text
    assert "Testina" not in text


def test_a_settings_folder_that_cannot_be_made_is_a_sentence_and_an_end(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "fsclient"
    taken.write_text("a file where the folder should be", encoding="utf-8")
    monkeypatch.setattr(window, "settings_folder", lambda: taken)
    monkeypatch.setattr(window, "make_application", lambda *_files: QApplication.instance())
    said: list[str] = []
    QTimer.singleShot(0, read_and_closed(said))
    assert window.run_window() == start.NOT_STARTED
    (text,) = said
    assert str(taken) in text


SHOWN = """
import sys
from PySide6.QtCore import QSettings
from fsclient.bootstrap.entrance import ProfileEntrance
from fsclient.bootstrap.window import font_files, icon
from fsclient.ui.dialogs.requests import ProfileChoice
from fsclient.ui.shell.application import Application
from fsclient.ui.shell.start import make_application

app = make_application(font_files(), icon)
ProfileEntrance.profiles = lambda self: [ProfileChoice(name="unit", last_login="social1")]
ProfileEntrance.last_profile = lambda self: "unit"
ProfileEntrance.warm_up = lambda self: None
application = Application(ProfileEntrance(), QSettings(sys.argv[1], QSettings.Format.IniFormat))
application.start()
app.processEvents()
print(*sorted(sys.modules))
"""
LATER = ("sqlalchemy", "fsclient.rules", "fsclient.usecases.desk", "fsclient.ui.shell.window")


def test_the_first_dialog_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", SHOWN, str(tmp_path / "window.ini")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    )
    loaded = set(told.stdout.split())
    assert "fsclient.ui.dialogs.sign_in" in loaded
    assert not loaded & set(LATER)
