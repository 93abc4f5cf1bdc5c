"""Where work goes on when what had the focus is taken away."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from fsclient.ui.widgets.later import later
from fsclient.ui.work.page import Page


class LostFocus(QObject):
    """Brings the focus to where the page begins, when what held it there goes.

    A pressed button that gives way to a form would else leave it at whatever comes after the
    page. ``page`` is asked for the one in sight.
    """

    def __init__(self, window: QWidget, page: Callable[[], Page | None]) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        # What takes something away may show something else in its stead before it is done.
        self._due = later(self, 0, self._begin)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        page = self._page()
        if page is None or not shiboken6.isValid(page):
            return
        if before is None or not shiboken6.isValid(before):
            return
        elsewhere = now is not None and (now.window() is not self._window or page.isAncestorOf(now))
        gone = page.isAncestorOf(before) and not (before.isVisible() and before.isEnabled())
        if gone and not elsewhere:
            self._due.start()

    def _begin(self) -> None:
        page = self._page()
        focused: QWidget | None = self._window.focusWidget()
        if page is None or (focused is not None and page.isAncestorOf(focused)):
            return
        page.focus_start()
