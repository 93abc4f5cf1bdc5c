"""The note that is being typed, on its soft yellow ground."""

import dataclasses
from collections.abc import Callable
from datetime import date, datetime
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.journal import Note, NoteKind
from fsclient.ui.journal.words import KINDS
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import CheckBox, QuietButton, SecondaryButton
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.clash_bar import ClashBar
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.moment_edit import MomentEdit
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.surfaces import SectionLabel, Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.usecases.desk import from_local
from fsclient.usecases.journal import NoteForm

_NARROW: Final = 240
_SIGN_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DraftNote(QFrame):
    """A note being typed; hidden while there is none.

    ``edited`` on every change, ``sign_wanted`` by Ctrl+Enter in it or by its button,
    ``discard_wanted`` by its other button, and ``left`` by Esc. ``form`` is the note as it
    stands here.
    """

    edited = Signal()
    sign_wanted = Signal()
    discard_wanted = Signal()
    left = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, today: Callable[[], date], may_restrict: bool
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self.setAccessibleName("Anteckning som skrivs")
        self._base: NoteForm | None = None
        self._may_restrict = may_restrict
        self._label = Text("", "label", parent=self)
        self.kind = ComboBox([Choice(kind, words.capitalize()) for kind, words in KINDS.items()])
        self.kind.setAccessibleName("Slag av anteckning")
        self.kind.setMinimumContentsLength(6)
        self.moment = MomentEdit(self, today=today)
        self.moment.setAccessibleName("När det hände")
        self.text = TextArea(self, placeholder="Vad har hänt?", rows=3, max_rows=16)
        self.text.setAccessibleName("Anteckningens text")
        self.restricted = CheckBox("Begränsad läsning", self)
        self.clash = ClashBar(self)
        self._stored_label = SectionLabel("Sparad text", self)
        self._stored = TextArea(self, rows=3, max_rows=8)
        self._stored.setReadOnly(True)
        self._stored.setAccessibleName("Sparad text")
        self.show_other(None)
        self._problem = Text("", "error", parent=self)
        self._status = SectionLabel("", self)
        self.discard = QuietButton("Släng", self)
        self.sign = SecondaryButton(
            "Signera", self, shortcut="Ctrl+Return", shortcut_shown_only=True
        )
        self._lay_out()
        self._connect()
        self.hide()

    def begin(self, form: NoteForm, label: str, *, must_restrict: bool = False) -> None:
        """Show a note to go on with. ``must_restrict``: what it corrects is restricted too."""
        self._base = None
        self._label.setText(label)
        self.kind.set_value(form.kind)
        happened = form.happened_at
        self.moment.set_value(None if happened is None else swedish(happened))
        self.text.set_value(form.text)
        self.restricted.set_value(form.restricted or must_restrict)
        self.restricted.setVisible(self._may_restrict)
        self.restricted.setEnabled(not must_restrict)
        self.restricted.setToolTip(
            "Rättelsen av en begränsad anteckning är också begränsad." if must_restrict else ""
        )
        self.show_problems(())
        self.set_status("")
        self.set_busy(busy=False)
        self._base = form
        self.show()

    def end(self) -> None:
        """There is no note any more."""
        self._base = None
        self.text.set_value("")
        self.hide()

    @property
    def form(self) -> NoteForm | None:
        """The note as it stands, or None. A moment that can't be read keeps the last one."""
        if self._base is None:
            return None
        kind = self.kind.value()
        return dataclasses.replace(
            self._base,
            text=self.text.text(),
            kind=kind if isinstance(kind, NoteKind) else NoteKind.OTHER,
            happened_at=self._happened_at(),
            restricted=self.restricted.value(),
        )

    def add_part(self, part: QWidget) -> None:
        """Something more that the note has, over its buttons."""
        self._box.insertWidget(self._box.indexOf(self._problem), part)

    def shows(self, note_id: UUID) -> bool:
        """Whether it is this note that is being typed."""
        return self._base is not None and self._base.note_id == note_id

    def focus_text(self) -> None:
        """Put the cursor after what is typed."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)

    def set_status(self, text: str) -> None:
        """A quiet line beside the buttons: when it was kept."""
        self._status.setText(text)

    def set_busy(self, *, busy: bool) -> None:
        """While it is being signed nothing more can be typed."""
        self.text.setReadOnly(busy)
        self.moment.setReadOnly(busy)
        for widget in (self.sign, self.discard, self.kind):
            widget.setEnabled(not busy)

    def show_other(self, stored: Note | None) -> None:
        """The text that another window stored, under one's own; None takes it away."""
        self._stored.set_value("" if stored is None else stored.text)
        for widget in (self._stored_label, self._stored):
            widget.setVisible(stored is not None)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """What must be mended before it can be signed."""
        fields = {problem.field for problem in problems}
        self.text.set_invalid("text" in fields)
        self.moment.set_invalid("happened_at" in fields)
        words = " ".join(sentence(problem) for problem in problems)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if words:
            place = self.moment if "happened_at" in fields else self.text
            place.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, words)

    def ask_to_sign(self) -> None:
        """Sign, unless something here can't be read."""
        unread = self.moment.problem()
        if unread is not None:
            self.show_problems((dataclasses.replace(unread, field="happened_at"),))
            return
        self.sign_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter in the note signs it, Esc goes back to where one was."""
        act = self._act_of(event) if isinstance(event, QKeyEvent) else None
        if act is None:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress:
            act()
        # An accepted override keeps the window's own shortcut on the same keys from acting.
        event.accept()
        return True

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return None
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _SIGN_KEYS and held == Qt.KeyboardModifier.ControlModifier:
            return self.ask_to_sign
        if event.key() == Qt.Key.Key_Escape and held == Qt.KeyboardModifier.NoModifier:
            return self.left.emit
        return None

    def _happened_at(self) -> datetime | None:
        assert self._base is not None
        kept = self._base.happened_at
        try:
            typed = self.moment.value()
        except RuleViolation:
            return kept
        if typed is None:
            return kept
        if kept is not None and formats.moment(typed, typed.date()) == formats.moment(
            swedish(kept), typed.date()
        ):
            return kept
        return from_local(typed.date(), typed.hour, typed.minute)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Kind over moment where the text is large."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme().px(_NARROW)
        direction = QBoxLayout.Direction
        self._what.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _lay_out(self) -> None:
        self._what = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._what.setSpacing(Space.S)
        self._what.addWidget(self.kind, 3)
        self._what.addWidget(self.moment, 2)
        foot = FlowLayout(spacing=Space.XS)
        foot.addWidget(self.sign)
        foot.addWidget(self.discard)
        foot.addWidget(self._status)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        box.setSpacing(Space.S - 2)
        box.addWidget(self._label)
        box.addWidget(self.clash)
        box.addWidget(self.text)
        box.addWidget(self._stored_label)
        box.addWidget(self._stored)
        box.addLayout(self._what)
        box.addWidget(self.restricted)
        box.addWidget(self._problem)
        box.addLayout(foot)

    def _connect(self) -> None:
        for editor in (self.text, self.kind, self.moment, self.restricted):
            editor.installEventFilter(self)
            editor.edited.connect(self._on_edit)
        self.sign.clicked.connect(self.ask_to_sign)
        self.discard.clicked.connect(self.discard_wanted)

    def _on_edit(self) -> None:
        if self._base is None:
            return
        if self._problem.text():
            self.show_problems(())
        self.set_status("")
        self.edited.emit()


def form_of(note: Note) -> NoteForm:
    """A kept draft as a form to go on with."""
    return NoteForm(
        note_id=note.id,
        case_id=note.case_id,
        text=note.text,
        kind=note.kind,
        happened_at=note.happened_at,
        step=note.step,
        restricted=note.restricted,
        corrects_id=note.corrects_id,
        version=note.version,
    )
