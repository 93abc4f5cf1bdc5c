"""The handbook beside the work, and every shortcut in a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QFrame, QTextBrowser, QVBoxLayout, QWidget

from fsclient.ui.look.theme import theme, within_screen
from fsclient.ui.look.tokens import Space, TextSize
from fsclient.ui.widgets.commands import Command, shortcut_words


class HelpWindow(QDialog):
    """A window of text that stays open beside the work; Esc closes it.

    ``followed`` with the key of the page that a link in the text leads to.
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName("Hjälptext")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        box.addWidget(self.text)
        self._markdown = ""
        theme().changed.connect(self._write)

    def show_text(self, title: str, markdown: str) -> None:
        """Show a text under a title."""
        self.setWindowTitle(title)
        self._markdown = markdown
        self._write()
        if not self.isVisible():
            self.resize(within_screen(self, 560, 620))
        self.show()
        self.raise_()
        self.activateWindow()

    def _write(self) -> None:
        self.text.setMarkdown(self._markdown)
        _dress(self.text.document())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


def _dress(document: QTextDocument) -> None:
    """Markdown brings sizes of its own; give it the program's, with air around."""
    document.setDocumentMargin(Space.XL)
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        air = QTextBlockFormat()
        if level:
            _write_as_heading(cursor, level)
            air.setTopMargin(Space.L if level > 1 else 0)
        in_cell = cursor.currentTable() is not None
        air.setBottomMargin(0 if in_cell else Space.S)
        air.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(air)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def _write_as_heading(cursor: QTextCursor, level: int) -> None:
    size = TextSize.TITLE if level == 1 else TextSize.SECTION
    letters = QTextCharFormat()
    letters.setFont(theme().font(size, QFont.Weight.DemiBold))
    letters.setForeground(theme().colour("ink"))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    # Set, not merged: what Markdown says of a heading's size would outweigh the font's.
    cursor.setCharFormat(letters)
    cursor.clearSelection()


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(Space.XS)
    shape.setTopMargin(Space.XS)
    shape.setBottomMargin(Space.M)
    table.setFormat(shape)


def shortcut_list(commands: Sequence[Command]) -> str:
    """Every command that has a shortcut, as a table in Markdown."""
    rows = [
        f"| {shortcut_words(command.shortcut)} | {command.title} |"
        for command in commands
        if command.shortcut
    ]
    return "\n".join(("| Tangenter | Vad det gör |", "|---|---|", *rows))
