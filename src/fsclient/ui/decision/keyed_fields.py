"""Fields that come and go with what they are about: one for each line, or for each person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import SectionLabel, Text, column_in
from fsclient.ui.widgets.text_edits import TextArea


@dataclass(frozen=True, slots=True)
class Wanted:
    """A field to ask by: ``key`` is what its answer is kept by, ``name`` what a Problem says."""

    key: str
    name: str
    label: str
    help: str = ""
    proposed: object = None


class KeyedFields(QWidget):
    """Hidden while nothing is asked. ``edited`` at every change.

    What is typed stays though its field goes away, and is there when it comes back.
    """

    edited = Signal()

    def __init__(self, heading: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: dict[str, object] = {}
        self.fields: dict[str, Field] = {}
        self._box = column_in(self, Space.S)
        self._box.addWidget(SectionLabel(heading, self))
        self._box.addWidget(Text(about, "help", parent=self))
        self.hide()

    def show_fields(self, wanted: Sequence[Wanted]) -> None:
        """Ask these and no others; a field that stays keeps its cursor."""
        if [one.key for one in wanted] != list(self.fields):
            self._make(wanted)
        for one in wanted:
            self._tell(self.fields[one.key], one)
        self.setVisible(bool(wanted))

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show what is kept."""
        self._values = dict(values)
        for key, field in self.fields.items():
            self.put(field.editor, self._values.get(key))

    def values(self) -> dict[str, object]:
        """What is answered, by key; also of what is not asked just now."""
        return {key: value for key, value in self._values.items() if value not in (None, "")}

    def editor(self, one: Wanted) -> QWidget:
        """A new editor."""
        raise NotImplementedError

    def put(self, editor: QWidget, value: object) -> None:
        """Show a value in an editor."""
        raise NotImplementedError

    def read(self, editor: QWidget) -> object:
        """The value of an editor."""
        raise NotImplementedError

    def _make(self, wanted: Sequence[Wanted]) -> None:
        for field in self.fields.values():
            field.hide()
            field.deleteLater()
        self.fields = {}
        for one in wanted:
            editor = self.editor(one)
            field = self.fields[one.key] = Field(one.name, one.label, editor)
            self.put(editor, self._values.get(one.key, one.proposed))
            editor.edited.connect(lambda key=one.key: self._on_edit(key))  # type: ignore[attr-defined]  # every editor of ours has it
            self._box.addWidget(field)

    def _tell(self, field: Field, one: Wanted) -> None:
        if field.label != one.label:
            field.set_label(one.label)
        field.set_help(one.help)

    def _on_edit(self, key: str) -> None:
        self._values[key] = self.read(self.fields[key].editor)
        self.edited.emit()


class LineReasons(KeyedFields):
    """A reason for each line; the one from the calculation stands until another is written."""

    def editor(self, one: Wanted) -> TextArea:
        """A short text, with the calculation's reason behind it."""
        behind = one.proposed if isinstance(one.proposed, str) else ""
        return TextArea(rows=1, placeholder=behind or "Skriv varför, så att den som läser förstår.")

    def put(self, editor: QWidget, value: object) -> None:
        """Show the text; what stands behind it is the placeholder's."""
        assert isinstance(editor, TextArea)
        shown = value if isinstance(value, str) else ""
        editor.set_value("" if shown == editor.placeholderText() else shown)

    def read(self, editor: QWidget) -> object:
        """The text as typed."""
        assert isinstance(editor, TextArea)
        return editor.text()


class Names(KeyedFields):
    """By name or by initials, for each person."""

    def editor(self, one: Wanted) -> SegmentedChoice:
        """The two ways."""
        return SegmentedChoice(
            [Choice(False, "Initialer"), Choice(True, "Hela namnet")], clearable=False
        )

    def put(self, editor: QWidget, value: object) -> None:
        """Choose; nothing where it is not decided."""
        assert isinstance(editor, SegmentedChoice)
        editor.set_value(value)

    def read(self, editor: QWidget) -> object:
        """The choice."""
        assert isinstance(editor, SegmentedChoice)
        return editor.value()
