"""Someone at the window with a keyboard alone: every key goes to the window, as from the desk."""

from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fsclient.ui.shell.window import MainWindow
from tests.screenshots.pictures import settle

_PRESSED_FOR = 12
"""Hundredths of a second that a button which is pressed by its shortcut looks pressed first."""


class Keyboard:
    """``count`` keys have been pressed; a text that is typed is not counted.

    Wherever a key brings the focus, it is on something with a name that is in sight.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.count = 0

    def press(self, keys: str) -> None:
        """Keys by their names, one after the other: ``Tab Ctrl+Return``."""
        for name in keys.split():
            key = QKeySequence(name)[0]  # type: ignore[index]  # unknown to its stubs
            QTest.keyClick(self.focused.window().windowHandle(), key.key(), key.keyboardModifiers())
            self.count += 1
            for _hundredth in range(_PRESSED_FOR):
                QTest.qWait(10)
                self._stay_active()
            settle(self._window.tasks)
            assert self.name, f"the focus is on a nameless {type(self.focused).__name__}"
            assert not self.focused.visibleRegion().isEmpty(), f"{self.name!r} is out of sight"

    def write(self, text: str) -> None:
        """A text where the cursor is."""
        QTest.keyClicks(self.focused, text)
        settle(self._window.tasks)

    def tab_to(self, name: str) -> None:
        """Tab until the focus is on what is called so."""
        begun_at = self.focused
        while not self.name.startswith(name):
            before = self.focused
            self.press("Tab")
            assert self.focused is not before, f"{self.name!r} is a trap"
            assert self.focused is not begun_at, f"Tab does not reach {name!r}"

    @property
    def focused(self) -> QWidget:
        """What has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    @property
    def name(self) -> str:
        """What that is called."""
        return QAccessible.queryAccessibleInterface(self.focused).text(QAccessible.Text.Name)

    def _stay_active(self) -> None:
        # Without a screen no window is the active one when a dialog has closed.
        if QApplication.activeModalWidget() is None and not self._window.isActiveWindow():
            self._window.activateWindow()
