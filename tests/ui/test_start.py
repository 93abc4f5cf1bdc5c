"""Where the first dialog cannot be shown it is said why, and the program ends."""

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
