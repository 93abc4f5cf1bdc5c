"""Waiting for what a page has asked for."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fsclient.ui.work.tasks import Tasks


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    """Wait until everything that was asked for is done and shown."""
    qtbot.wait(1)
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=10_000)
    QApplication.processEvents()
