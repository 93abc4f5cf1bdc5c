"""A field: label above, editor, then the error or the help."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.stack import settle
from fsclient.ui.widgets.styling import mark
from fsclient.ui.widgets.surfaces import SectionLabel, Text

_LOOK_AGAIN_MS: Final = 30


class Field(QWidget):
    """An editor with its label. ``name`` is the field that a Problem points at.

    The editor is any of this package's. Its own problem is shown when it is left, and goes
    away when what is typed is understood. A screen reader hears label, help and error.
    One that must be filled in has a star after its label.
    """

    def __init__(
        self, name: str, label: str, editor: QWidget, *, help_text: str = "", required: bool = False
    ) -> None:
        super().__init__()
        self.name = name
        self.label = label
        self.editor = editor
        self._help = help_text
        self._required = required
        self._problem: Problem | None = None
        self._stored: Text | None = None
        self.setProperty("role", "clear")
        self._label = SectionLabel("", self)
        self._label.setWordWrap(True)
        self._label.setBuddy(editor)
        self._note = Text(help_text, "help", parent=self)
        self._note.setVisible(bool(help_text))
        self._lay_out()
        editor.setObjectName(editor.objectName() or name)
        self.set_label(label)
        self._describe("")
        for signal, slot in (("left", self._show_own_problem), ("edited", self._on_edit)):
            if hasattr(editor, signal):
                getattr(editor, signal).connect(slot)

    @property
    def note(self) -> QLabel:
        """The line under the editor."""
        return self._note

    def problem(self) -> Problem | None:
        """What can't be read of what is typed, at this field, or None."""
        ask = getattr(self.editor, "problem", None)
        found = ask() if ask is not None else None
        return replace(found, field=self.name) if isinstance(found, Problem) else None

    def set_problem(self, problem: Problem | None) -> None:
        """Show a problem under the editor, or the help again."""
        self._problem = problem
        self.set_error("" if problem is None else sentence(problem))

    def set_error(self, text: str) -> None:
        """Show a sentence as the error, or the help again."""
        mark(self._note, role="error" if text else "help")
        self._note.setText(text or self._help)
        self._note.setVisible(bool(text or self._help))
        self._describe(text)
        set_invalid = getattr(self.editor, "set_invalid", None)
        if set_invalid is not None:
            set_invalid(bool(text))

    @property
    def error(self) -> str:
        """The error shown, or an empty text."""
        return self._note.text() if self._note.property("role") == "error" else ""

    def set_label(self, label: str) -> None:
        """Another label, for the eye and for a screen reader."""
        self.label = label
        self._label.setText(marked(label, self._required))
        self.editor.setAccessibleName(label)

    def set_help(self, text: str) -> None:
        """Another help text."""
        self._help = text
        if not self.error:
            self.set_error("")

    def set_stored(self, text: str | None) -> None:
        """What another has stored here, under what is typed; None takes it away."""
        if self._stored is None:
            if text is None:
                return
            self._stored = Text("", "help", parent=self)
            self._box.insertWidget(self._box.indexOf(self._note) + 1, self._stored)
        self._stored.setText(f"Sparat: {text or 'ingenting'}")
        self._stored.setVisible(text is not None)

    def focus_editor(self) -> None:
        """Put the cursor in the editor, and bring the field into view where it is scrolled away."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self)

    def _lay_out(self) -> None:
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        box.addWidget(self._label)
        box.addWidget(self.editor)
        box.addWidget(self._note)
        box.addStretch(1)

    def _describe(self, error: str) -> None:
        parts = [needed(self._required), self._help, error]
        self.editor.setAccessibleDescription(" ".join(part for part in parts if part))

    def _show_own_problem(self) -> None:
        found = self.problem()
        if found is None:
            return
        if mouse_is_held():
            # The press that left it is on something that the error would move away.
            QTimer.singleShot(_LOOK_AGAIN_MS, self, self._show_own_problem)
            return
        self.set_problem(found)

    def _on_edit(self) -> None:
        if self.error and self.problem() is None:
            self.set_problem(None)


def marked(label: str, required: bool) -> str:
    """A label as it is seen: with a star, never alone on a line, where there must be an
    answer.
    """
    return f"{label}\u00a0*" if required else label


def needed(required: bool) -> str:
    """The same for a screen reader, which hears it after the label."""
    return "Måste fyllas i." if required else ""


def mouse_is_held() -> bool:
    """Whether a button of the mouse is down."""
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever it is in until it is seen, when all that was just shown has its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    # What was shown in the same turn is laid out after this one.
    settle()
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, Space.M)
        around = around.parentWidget()
