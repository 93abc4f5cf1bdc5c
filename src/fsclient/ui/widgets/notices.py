"""Words about how it went: banner, toast, empty state."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Tone
from fsclient.ui.widgets.buttons import Button, QuietButton
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.styling import mark, restyle
from fsclient.ui.widgets.surfaces import Text

__all__ = ["Banner", "EmptyState", "Toast", "Tone", "announce"]

_AFTER_FOCUS_MS: Final = 50
TOAST_MS: Final = 12_000


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say it, without moving the focus.

    It waits until the focus is where it goes for what has happened: what a screen reader says of
    that would cut it off.
    """
    QTimer.singleShot(_AFTER_FOCUS_MS, widget, lambda: _say(widget, text))


def _say(widget: QWidget, text: str) -> None:
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Banner(QFrame):
    """A sentence across a page with at most one way on, and where it can be closed a way to do so.

    Hidden until there is something to say.
    """

    def __init__(
        self, text: str = "", tone: Tone = Tone.BAD, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._act: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        self._text = Text("", parent=self)
        row.addWidget(self._text, 1)
        self._button = Button("", self)
        self._button.clicked.connect(self._run)
        row.addWidget(self._button)
        self._on_close: Callable[[], object] | None = None
        self._close = QuietButton("Stäng", self)
        self._close.clicked.connect(self._run_close)
        row.addWidget(self._close)
        self.clear()
        if text:
            self.show_message(text, tone)

    @property
    def text(self) -> str:
        """What it says, or an empty text."""
        return self._text.text()

    def show_message(
        self,
        text: str,
        tone: Tone = Tone.BAD,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        on_close: Callable[[], object] | None = None,
    ) -> None:
        """Say something; the action's button takes the banner away and then runs."""
        self._text.setText(text)
        self.setAccessibleName(text)
        mark(self, tone=tone.value)
        for child in (self._text, self._button, self._close):
            restyle(child)
        self._act = on_action
        self._button.set_text(action)
        self._button.setVisible(bool(action))
        self._on_close = on_close
        self._close.setVisible(on_close is not None)
        self.setVisible(True)
        announce(self, text)

    def clear(self) -> None:
        """Say nothing."""
        self._text.setText("")
        self._act = self._on_close = None
        self._button.hide()
        self._close.hide()
        self.hide()

    def _run_close(self) -> None:
        close = self._on_close
        self.clear()
        if close is not None:
            close()

    def _run(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()


class Toast(QFrame):
    """A line at the foot of the window that goes away by itself, with a way to undo.

    It stays while the pointer or the focus is on it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self._undo: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.XS, 0)
        self._text = Text("", parent=self)
        self._text.setWordWrap(False)
        row.addWidget(self._text)
        self._button = QuietButton("Ångra", self)
        self._button.clicked.connect(self._run_undo)
        row.addWidget(self._button)
        self._close = QuietButton("Stäng", self)
        self._close.clicked.connect(self.hide)
        row.addWidget(self._close)
        self._timer = later(self, TOAST_MS, self._go_unless_used)
        parent.installEventFilter(self)
        theme().changed.connect(self._place)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_message(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say it, with a button that undoes it if there is a way."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo = undo
        self._button.setVisible(undo is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _run_undo(self) -> None:
        undo = self._undo
        self.hide()
        if undo is not None:
            undo()

    def _go_unless_used(self) -> None:
        if self.underMouse() or self._button.hasFocus() or self._close.hasFocus():
            self._timer.start()
            return
        self.hide()

    def _place(self) -> None:
        for button in (self._button, self._close):
            button.setFixedHeight(theme().foot)
        self.adjustSize()
        around = self.window().rect()
        # Within the line at the foot, whose middle is empty: above it stand the page's own buttons.
        self.move((around.width() - self.width()) // 2, around.height() - self.height())


class EmptyState(QWidget):
    """What a list says when it is empty, and what can be done about it."""

    def __init__(
        self,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.setAccessibleName(sentence)
        box = QVBoxLayout(self)
        box.setSpacing(Space.M)
        box.addStretch(1)
        self._text = Text(sentence, "soft", parent=self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(self._text)
        self._button = Button(action, self)
        self._button.setVisible(bool(action))
        if on_action is not None:
            self._button.clicked.connect(lambda _checked=False: on_action())
        box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
