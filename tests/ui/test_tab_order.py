"""Tab goes as told, and asking where it goes leaves the window whole."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fsclient.ui.widgets.tab_order import stop_beside, stop_beyond, stops_in, tab_through


def window_with(qtbot: QtBot, *names: str) -> tuple[QMainWindow, QWidget, dict[str, QLineEdit]]:
    """A shown window, its page, and one editor before it, those named in it, and one after."""
    window = QMainWindow()
    qtbot.addWidget(window)
    body = QWidget(window)
    column = QVBoxLayout(body)
    editors = {"before": QLineEdit(body)}
    page = QWidget(body)
    page.setObjectName("page")
    inside = QVBoxLayout(page)
    for name in names:
        editors[name] = QLineEdit(page)
        inside.addWidget(editors[name])
    editors["after"] = QLineEdit(body)
    for widget in (editors["before"], page, editors["after"]):
        column.addWidget(widget)
    window.setCentralWidget(body)
    window.show()
    return window, page, editors


def test_tab_goes_as_things_were_made_and_then_as_it_is_told(qtbot: QtBot) -> None:
    window, page, made = window_with(qtbot, "first", "third", "second")
    tab_through((made["first"], made["second"], made["third"]))
    assert stops_in(page) == [made["first"], made["second"], made["third"]]
    assert stop_beyond(page, forward=True) is made["after"]
    assert stop_beyond(page, forward=False) is made["before"]
    assert stop_beside(window, made["before"], forward=True) is made["first"]
    assert stop_beside(window, made["first"], forward=True) is made["second"]
    assert stop_beside(window, made["after"], forward=False) is made["third"]
    assert stop_beside(window, made["after"], forward=True) is made["before"]
    assert stop_beside(window, window, forward=True) is None
    made["second"].setEnabled(False)
    assert stops_in(page) == [made["first"], made["third"]]
    assert window.isVisible()


def test_a_page_that_goes_takes_nothing_of_the_window_with_it(qtbot: QtBot) -> None:
    # Qt's focus chain, walked from Python, made the window a child of the page's last editor:
    # when the page went, the menu bar was called deleted, and layouts crashed.
    window, page, _made = window_with(qtbot, "only")
    bar = window.menuBar()
    stops_in(page)
    stop_beyond(page, forward=True)
    stop_beyond(page, forward=False)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(page)
    assert shiboken6.isValid(bar)
    assert shiboken6.isValid(window.centralWidget())
