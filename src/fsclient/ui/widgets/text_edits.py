"""Editors of plain text."""

import math

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.keeping import MOST_SIGNS
from fsclient.ui.look.theme import theme
from fsclient.ui.widgets.keys import plain_enter
from fsclient.ui.widgets.styling import mark, say_once


class LineEdit(QLineEdit):
    """One line of text. ``edited`` when the text is another, ``left`` when it is left.

    Enter moves on to the next field and never sends anything.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, placeholder: str = "", max_length: int = 0
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        if max_length:
            self.setMaxLength(max_length)
        self.textChanged.connect(lambda _text: self.edited.emit())

    def setAccessibleName(self, name: str) -> None:
        """What a screen reader calls it."""
        super().setAccessibleName(name)
        say_once(self, self.placeholderText())

    def value(self) -> str:
        """The text without spaces around it."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Show a text."""
        if value != self.text():
            self.setText(value)

    def problem(self) -> Problem | None:
        """A text is always understood."""
        return None

    def set_invalid(self, invalid: bool) -> None:
        """Show the edge in the colour of an error, or not."""
        mark(self, invalid=invalid)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is left."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on."""
        super().keyPressEvent(event)
        if plain_enter(event):
            event.accept()
            self.left.emit()
            self.focusNextChild()


class TextArea(QPlainTextEdit):
    """A text of several lines that grows as it is written; Tab leaves it."""

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        rows: int = 2,
        max_rows: int = 14,
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._max_rows = max(rows, max_rows)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The text wraps: all that would stand out of it is the space after a line.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._on_text)
        theme().changed.connect(self._fit)
        self._fit()

    def value(self) -> str:
        """The text without spaces around it."""
        return self.toPlainText().strip()

    def text(self) -> str:
        """The text exactly as typed."""
        return self.toPlainText()

    def set_value(self, value: str) -> None:
        """Show a text; the cursor stays where it is if the text is the same."""
        if value != self.toPlainText():
            self.setPlainText(value)

    def problem(self) -> Problem | None:
        """Whether it is longer than what is kept, or None. Code: ``text_too_long``."""
        too_long = self.document().characterCount() > MOST_SIGNS + 1
        return Problem("text_too_long", None) if too_long else None

    def set_invalid(self, invalid: bool) -> None:
        """Show the edge in the colour of an error, or not."""
        mark(self, invalid=invalid)

    def sizeHint(self) -> QSize:
        """As high as the text, between its least and most rows."""
        return QSize(super().sizeHint().width(), self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the text anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def spare_height(self) -> int:
        """How much higher it is than its lines, in pixels."""
        return 17

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is left."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _on_text(self) -> None:
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        # While it can grow, a scroll bar would only steal the width that it is measured by.
        full = self.document().size().height() > self._max_rows
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if full else bars.ScrollBarAlwaysOff)
        height = self._wanted_height()
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def _wanted_height(self) -> int:
        # QPlainTextEdit's document counts its height in lines, not in pixels.
        lines = round(self.document().size().height())
        rows = min(max(lines, self._rows), self._max_rows)
        return math.ceil(rows * QFontMetricsF(self.font()).lineSpacing()) + self.spare_height()
