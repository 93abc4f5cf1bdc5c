"""The journal of a drawn case, to judge by."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from fsclient.domain.journal import Note
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.widgets.surfaces import Rule, SectionLabel, Text, column_in
from fsclient.usecases.desk import local_time

_SHOWN = 12
_LONGEST = 420


class JudgedNotes(QWidget):
    """The latest signed notes, newest first, each cut where it is very long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Journalen")
        self._box = column_in(self)
        self._lines: QWidget | None = None
        self.text = ""
        """What is shown, as one text."""
        self.say("")

    def say(self, text: str) -> None:
        """A sentence instead of notes."""
        self.text = text
        self._replace([Text(text, "soft", parent=self)])

    def show_notes(self, notes: Sequence[Note], today: date) -> None:
        """These notes."""
        signed = [note for note in notes if note.signed][:_SHOWN]
        if not signed:
            self.say("Journalen har inga signerade anteckningar.")
            return
        self.text = "\n".join(note.text for note in signed)
        parts: list[QWidget] = []
        for note in signed:
            when = formats.moment(local_time(note.happened_at).replace(tzinfo=None), today)
            if parts:
                parts.append(Rule(self))
            parts += [SectionLabel(when, self), Text(_cut(note.text), parent=self)]
        self._replace(parts)

    def _replace(self, parts: Sequence[QWidget]) -> None:
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget(self)
        box = column_in(self._lines, Space.XS)
        for part in parts:
            box.addWidget(part)
        box.addStretch(1)
        self._box.addWidget(self._lines)
        self.setMinimumHeight(theme().px(40))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"
