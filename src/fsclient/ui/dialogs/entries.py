"""What the dialogs at start ask for, and what is said of it.

Apart from the window's own fields: a person waits for the first dialog and all that it loads.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fsclient.domain.errors import Problem
from fsclient.ui.widgets.styling import mark

SEVERAL_LINES: Final = frozenset({"error", "help", "status", "strong"})


def words(text: str, role: str, *, tone: str = "") -> QLabel:
    """Words of a role that the stylesheet knows."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    label.setWordWrap(role in SEVERAL_LINES)
    return label


def button(text: str, kind: str = "") -> QPushButton:
    """A button of a kind that the stylesheet knows; Enter does not press it."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setProperty("kind", kind)
    return made


def line(*, secret: bool = False, example: str = "") -> QLineEdit:
    """A line to write on; of a secret nothing is shown."""
    made = QLineEdit()
    made.setPlaceholderText(example)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


class Entry:
    """An editor with its label above it and what is amiss beneath.

    ``hint`` is what a screen reader hears of it before that.
    """

    def __init__(self, label: str, editor: QWidget, hint: str = "") -> None:
        self.editor = editor
        self.label = words(label, "label")
        self.label.setBuddy(editor)
        self.error = words("", "error")
        self._hint = hint
        editor.setAccessibleName(label)
        self.tell("")

    def tell(self, text: str) -> None:
        """Say what is amiss; an empty text when nothing is."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.editor.setAccessibleDescription(" ".join(part for part in (self._hint, text) if part))
        if isinstance(self.editor, QLineEdit):
            mark(self.editor, invalid=bool(text))

    def set_visible(self, *, visible: bool) -> None:
        """Ask for it, or not."""
        self.label.setVisible(visible)
        self.editor.setVisible(visible)


class Entries(QGridLayout):
    """Entries beneath each other, each on a row of its own or two on one."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setVerticalSpacing(4)
        self.setHorizontalSpacing(8)
        self.setColumnStretch(0, 1)

    def add(self, entry: Entry, beside: QPushButton | None = None) -> None:
        """One on a row of its own, with a button beside it where there is one."""
        row = self.rowCount()
        self.addWidget(entry.label, row, 0, 1, 2)
        self.addWidget(entry.editor, row + 1, 0, 1, 2 if beside is None else 1)
        if beside is not None:
            self.addWidget(beside, row + 1, 1)
        self.addWidget(entry.error, row + 2, 0, 1, 2)

    def add_two(self, *entries: Entry) -> None:
        """Two on one row, equally wide."""
        row = self.rowCount()
        for column, entry in enumerate(entries):
            self.setColumnStretch(column, 1)
            # Where the other's takes more lines.
            entry.error.setAlignment(Qt.AlignmentFlag.AlignTop)
            for place, part in enumerate((entry.label, entry.editor, entry.error)):
                self.addWidget(part, row + place, column)

    def add_words(self, label: QLabel) -> None:
        """What is said between them."""
        self.addWidget(label, self.rowCount(), 0, 1, 2)


class Errors:
    """Each problem at the entry that it is about; ``prefix`` is what its name begins with now.

    What is about no entry is said in ``above``.
    """

    def __init__(
        self,
        above: QLabel,
        entries: Mapping[str, Entry],
        prefix: Callable[[], str] = str,
    ) -> None:
        self._above = above
        self._entries = entries
        self._prefix = prefix
        self.clear()

    def clear(self) -> None:
        """Take away every error."""
        for entry in self._entries.values():
            entry.tell("")
        self._tell_above("")

    def show(self, problems: Sequence[Problem]) -> None:
        """Show these, and put the cursor at the first."""
        self.clear()
        found = [(self._about(problem), _sentence(problem)) for problem in problems]
        self._tell_above(" ".join(text for entry, text in found if entry is None))
        at_entries = [(entry, text) for entry, text in found if entry is not None]
        for entry, text in at_entries:
            entry.tell(text)
        if at_entries:
            at_entries[0][0].editor.setFocus()

    def show_at(self, name: str, problem: Problem | None) -> None:
        """Show a problem at one entry, or none; the cursor stays where it is."""
        self._entries[name].tell("" if problem is None else _sentence(problem))

    def _about(self, problem: Problem) -> Entry | None:
        own = self._entries.get(f"{self._prefix()}{problem.field}")
        return own or self._entries.get(str(problem.field))

    def _tell_above(self, text: str) -> None:
        self._above.setText(text)
        self._above.setVisible(bool(text))


def column(parent: QWidget, *, spacing: int = 10) -> QVBoxLayout:
    """The column of a dialog."""
    made = QVBoxLayout(parent)
    made.setSpacing(spacing)
    made.setContentsMargins(20, 16, 20, 16)
    return made


def foot(*left: QWidget, right: Sequence[QWidget]) -> QHBoxLayout:
    """The row at a dialog's foot."""
    made = QHBoxLayout()
    made.setSpacing(8)
    for part in left:
        made.addWidget(part)
    made.addStretch(1)
    for part in right:
        made.addWidget(part)
    return made


def _sentence(problem: Problem) -> str:
    # Every sentence there is would else be read before the first dialog is shown.
    from fsclient.ui.speech.messages import sentence

    return sentence(problem)
