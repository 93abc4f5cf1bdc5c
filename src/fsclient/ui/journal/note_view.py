"""One signed note, as it stands in the list."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fsclient.domain.case_documents import CaseDocument
from fsclient.domain.journal import Note
from fsclient.ui.attached.words import shortened
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.surfaces import SelectableText, Text

_LONGEST: Final = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWords:
    """What a note's view says.

    ``linked`` names what it corrects, empty where nothing; ``action`` what Enter and the button
    do, empty where nothing may be done. ``draft``: it is not signed.
    """

    note: Note
    headline: str
    sealed: str
    linked: str = ""
    restricted: str = ""
    documents: tuple[CaseDocument, ...] = ()
    action: str = ""
    draft: bool = False


class NoteView(QFrame):
    """A note with who, when and what. Arrows move between notes, Enter acts on the one in focus.

    ``acted`` carries the note whose button was pressed, ``moved`` 1 or -1, and
    ``document_wanted`` a document of the note: Space opens the first.
    """

    acted = Signal(object)
    document_wanted = Signal(object)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: NoteWords | None = None
        # Most notes need two labels; the rest is made for those that need it.
        self._head = Text("", "label", parent=self)
        self._marks: dict[str, Text] = {}
        self._body = SelectableText("", parent=self)
        self._act: QuietButton | None = None
        self._documents: list[QuietButton] = []
        self._box = QVBoxLayout(self)
        self._box.setSpacing(Space.HAIR)
        self._box.addWidget(self._head)
        self._box.addWidget(self._body)

    def show_words(self, words: NoteWords) -> None:
        """Show a note; only what differs is set."""
        if words == self._words:
            return
        self._words = words
        inset = Space.L + (Space.M if words.linked else 0)
        self._box.setContentsMargins(inset, Space.S, Space.M, Space.M)
        self._head.setText(words.headline)
        self._body.show_text(words.note.text)
        self._show_mark("label", words.linked)
        self._show_mark("error", words.restricted)
        self.setToolTip(words.sealed)
        self.setAccessibleName(
            ". ".join(part for part in (words.headline, words.linked, words.restricted) if part)
        )
        ways_on = f" Enter: {words.action.lower()}." if words.action else ""
        attached = ", ".join(one.name for one in words.documents)
        ways_on += f" Bifogat: {attached}. Mellanslag: öppna." if attached else ""
        self.setAccessibleDescription(f"{words.note.text} {words.sealed}{ways_on}")
        self._show_documents(words.documents)
        self._show_action()

    @property
    def note(self) -> Note | None:
        """The note that is shown."""
        return None if self._words is None else self._words.note

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter acts."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        elif event.key() == Qt.Key.Key_Space and self._words is not None and self._words.documents:
            self.document_wanted.emit(self._words.documents[0])
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the action."""
        super().enterEvent(event)
        self._show_action()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the offer away."""
        super().leaveEvent(event)
        self._show_action()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the action."""
        super().focusInEvent(event)
        self._show_action()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the offer away."""
        super().focusOutEvent(event)
        self._show_action()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the action in the corner."""
        super().resizeEvent(event)
        self._place_action()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line under it, a bar beside a correction, a frame when in focus."""
        super().paintEvent(event)
        colours = theme()
        painter = QPainter(self)
        if self._words is not None and self._words.draft:
            painter.fillRect(self.rect(), colours.colour("note"))
        painter.setPen(QPen(colours.colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._words is not None and self._words.linked:
            bar = QRectF(Space.L, Space.S, 3, self.height() - 2 * Space.S)
            painter.fillRect(bar, colours.colour("edge"))
        if self.hasFocus():
            painter.setPen(QPen(colours.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _show_mark(self, role: str, text: str) -> None:
        if text and role not in self._marks:
            self._marks[role] = Text("", role, parent=self)
            self._box.insertWidget(self._box.count() - 1, self._marks[role])
        if role in self._marks:
            self._marks[role].setText(text)
            self._marks[role].setVisible(bool(text))

    def _show_documents(self, documents: Sequence[CaseDocument]) -> None:
        while len(self._documents) < len(documents):
            button = QuietButton("", self, icon="document")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._open, len(self._documents)))
            self._documents.append(button)
            self._box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        for place, button in enumerate(self._documents):
            button.setVisible(place < len(documents))
            if place < len(documents):
                button.set_text(shortened(documents[place].name, _LONGEST))
                button.setToolTip(documents[place].name)

    def _open(self, place: int, _on: bool = False) -> None:
        if self._words is not None:
            self.document_wanted.emit(self._words.documents[place])

    def _show_action(self) -> None:
        wanted = self.hasFocus() or self.underMouse()
        action = self._words.action if self._words is not None and wanted else ""
        if action and self._act is None:
            self._act = QuietButton("", self)
            self._act.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._act.clicked.connect(self._tell)
        if self._act is not None:
            self._act.set_text(action)
            self._act.setVisible(bool(action))
            self._place_action()
        self.update()

    def _place_action(self) -> None:
        if self._act is not None:
            self._act.resize(self._act.sizeHint())
            self._act.move(self.width() - self._act.width() - Space.XS, Space.HAIR)

    def _tell(self) -> None:
        if self._words is not None and self._words.action:
            self.acted.emit(self._words.note)
