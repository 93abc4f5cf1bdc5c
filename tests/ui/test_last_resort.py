"""What nobody caught is told, on whatever thread, and also where telling fails."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from fsclient.ui.work.last_resort import UncaughtErrors, tell


@pytest.fixture
def heard() -> list[BaseException]:
    return []


@pytest.fixture
def listening(qtbot: QtBot, heard: list[BaseException]) -> Iterator[UncaughtErrors]:
    owner = QObject()
    uncaught = UncaughtErrors(heard.append, owner)
    uncaught.listen()
    yield uncaught
    uncaught.leave()


def boxes() -> list[QMessageBox]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    ]


@pytest.fixture(autouse=True)
def closed_boxes() -> Iterator[None]:
    """No box stands from one test to the next."""
    yield
    for box in boxes():
        box.close()


def test_what_is_raised_in_a_slot_is_told(
    qtbot: QtBot, listening: UncaughtErrors, heard: list[BaseException]
) -> None:
    QTimer.singleShot(0, lambda: 1 // 0)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], ZeroDivisionError)


def test_what_is_raised_in_a_thread_of_its_own_is_told_on_the_gui_thread(
    qtbot: QtBot, listening: UncaughtErrors, heard: list[BaseException]
) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    assert not heard, "it waits for the GUI thread's next turn"
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], ZeroDivisionError)


class Stubborn:
    """Raises when it is thrown away."""

    def __del__(self) -> None:
        raise LookupError


def test_what_python_cannot_raise_is_told(
    qtbot: QtBot, listening: UncaughtErrors, heard: list[BaseException]
) -> None:
    Stubborn()
    gc.collect()
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], LookupError)


def test_those_who_listened_before_listen_again(qtbot: QtBot) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    owner = QObject()
    uncaught = UncaughtErrors(lambda _error: None, owner)
    uncaught.listen()
    assert sys.excepthook is not before[0]
    uncaught.leave()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_where_telling_fails_a_plain_box_and_the_console_tell_without_a_word_about_anyone(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_error: BaseException) -> None:
        raise ImportError("Testina Testgren")

    tell(fail, ValueError("Testina Testgren"))
    (box,) = boxes()
    for text in (box.text(), capsys.readouterr().err):
        assert "ValueError" in text
        assert "ImportError" in text
        assert "Testina" not in text
    box.close()
    assert not boxes()


def test_what_listens_outlives_its_window(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    owner = QObject()
    uncaught = UncaughtErrors(lambda _error: None, owner)
    uncaught.listen()
    try:
        shiboken6.delete(owner)
        sys.excepthook(ValueError, ValueError("Testina"), None)
    finally:
        uncaught.leave()
    assert "ValueError" in capsys.readouterr().err
