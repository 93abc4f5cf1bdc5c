"""Phrases to start from, put in where the cursor stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from fsclient.rules.phrases import blanks_left
from fsclient.ui.widgets.text_edits import TextArea


@dataclass(frozen=True, slots=True)
class FilledPhrase:
    """A phrase with what the case knows of it."""

    situation: str
    label: str
    text: str


class PhraseMenu(QMenu):
    """The phrases that fit, by situation. Letters jump to an entry, Enter puts it in."""

    def __init__(
        self,
        phrases: Iterable[FilledPhrase],
        target: TextArea,
        parent: QWidget,
    ) -> None:
        super().__init__("Fraser", parent)
        self.setAccessibleName("Fraser")
        self.setToolTipsVisible(True)
        for situation, group in groupby(phrases, key=lambda phrase: phrase.situation):
            if not self.isEmpty():
                self.addSeparator()
            self.addAction(situation).setEnabled(False)
            for phrase in group:
                action = self.addAction(phrase.label.replace("&", "&&"))
                action.setToolTip(phrase.text)
                action.triggered.connect(lambda _on=False, text=phrase.text: put_in(target, text))
        if self.isEmpty():
            self.addAction("Inga fraser passar här").setEnabled(False)

    def open_at(self, target: TextArea) -> None:
        """Show under the cursor of a text, and choose the first entry."""
        corner = target.cursorRect().bottomLeft() + QPoint(0, 4)
        self.popup(target.viewport().mapToGlobal(corner))
        first = next((a for a in self.actions() if a.isEnabled() and not a.isSeparator()), None)
        if first is not None:
            self.setActiveAction(first)


def put_in(target: TextArea, text: str) -> None:
    """Put a text in at the cursor as a paragraph of its own, with its first blank selected."""
    cursor = target.textCursor()
    before = target.toPlainText()[: cursor.selectionStart()]
    if before.strip() and not before.endswith("\n"):
        text = f"\n\n{text}"
    start = cursor.selectionStart()
    cursor.insertText(text)
    blanks = blanks_left(text)
    if blanks:
        place = start + text.index(blanks[0])
        cursor.setPosition(place)
        cursor.setPosition(place + len(blanks[0]), QTextCursor.MoveMode.KeepAnchor)
    target.setTextCursor(cursor)
    target.setFocus()
