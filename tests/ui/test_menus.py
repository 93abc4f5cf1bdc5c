"""The menu bar outlives what PySide forgets."""

import shiboken6
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from fsclient.ui.menus import TITLES, Menus


def test_the_bar_and_its_menus_are_made_by_python(qtbot: QtBot) -> None:
    # PySide calls a menu that Qt made deleted after a number of opened cases, and the window
    # then fails at every page.
    window = QMainWindow()
    qtbot.addWidget(window)
    kept = Menus(window)
    bar = window.menuBar()
    assert isinstance(bar, QMenuBar)
    menus = bar.findChildren(QMenu)
    assert len(menus) == len(TITLES)
    assert all(shiboken6.createdByPython(each) for each in (bar, *menus))
    assert kept.commands == ()
