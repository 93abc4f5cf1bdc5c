"""A document as text: to be read line by line, by a screen reader or in large type."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space, TextSize
from fsclient.ui.widgets.pdf_text import Paragraph


class ReadingView(QTextEdit):
    """Shows paragraphs. The arrows read, H goes to the next heading and Shift+H to the one before,
    and what is selected can be copied.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setAccessibleName(name)
        self.setAccessibleDescription("H går till nästa rubrik, Skift H till den förra.")
        self._shown: tuple[Paragraph, ...] = ()
        theme().changed.connect(self._write)

    def show_paragraphs(self, shown: Iterable[Paragraph], *, keep_place: bool) -> None:
        """Show a text, from its beginning or with the cursor in the paragraph where it was."""
        shown = tuple(shown)
        if shown == self._shown and keep_place:
            return
        self._shown = shown
        if not keep_place:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """H goes between the headings."""
        if event.key() != Qt.Key.Key_H or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        block = _beside(self.textCursor().block(), back=back)
        while block.isValid() and not block.blockFormat().headingLevel():
            block = _beside(block, back=back)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))

    def _write(self) -> None:
        place = self.textCursor().blockNumber()
        document = self.document()
        document.clear()
        document.setDocumentMargin(Space.L)
        cursor = QTextCursor(document)
        for number, one in enumerate(self._shown):
            air, letters = _dress(one.level, first=not number)
            if number:
                cursor.insertBlock(air, letters)
            else:
                cursor.setBlockFormat(air)
                cursor.setCharFormat(letters)
            cursor.insertText(one.text)
        self.setTextCursor(QTextCursor(document.findBlockByNumber(place)))


def _beside(block: QTextBlock, *, back: bool) -> QTextBlock:
    return block.previous() if back else block.next()


def _dress(level: int, *, first: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
    air, letters = QTextBlockFormat(), QTextCharFormat()
    air.setHeadingLevel(level)
    air.setTopMargin(Space.L if level and not first else 0)
    air.setBottomMargin(Space.S)
    air.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    size = {0: TextSize.BODY, 1: TextSize.TITLE}.get(level, TextSize.SECTION)
    letters.setFont(theme().font(size, QFont.Weight.DemiBold if level else QFont.Weight.Normal))
    letters.setForeground(theme().colour("ink"))
    return air, letters
