"""What is typed in a small form, kept until the form has done its work."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Final, Protocol, cast

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fsclient.ui.widgets.buttons import CheckBox
from fsclient.ui.widgets.choice import ComboBox, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.many_choice import ManyChoice
from fsclient.ui.widgets.text_edits import LineEdit, TextArea
from fsclient.ui.work.autosave import Autosaver
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import read_draft, save_draft

_BETWEEN: Final = "\n"
"""Between what is chosen of many, in a draft."""


class ShowsValue(Protocol):
    """An editor of the house, whatever it edits."""

    def value(self) -> object:
        """What is typed or chosen."""

    def set_value(self, value: object) -> None:
        """Show a value."""


class KeptForm(QObject):
    """Keeps what is typed in the fields of a form, for the one who types it.

    A form that stands as it was proposed has no draft. ``saved`` at each write, ``reopened`` when
    what was left half-way has been put back.
    """

    saved = Signal(datetime)
    reopened = Signal()

    def __init__(self, form: QWidget, desk: Desk, tasks: Tasks) -> None:
        super().__init__(form)
        self._form = form
        self._desk = desk
        self._tasks = tasks
        self._key = ""
        self._proposed: Mapping[str, str] = {}
        self._saver = Autosaver[tuple[str, str]](
            form, tasks, self._state, self._write, now=lambda: desk.now
        )
        self._saver.saved.connect(self.saved)
        self._saver.watch(*(field.editor for field in fields_of(form)))

    def begin(self, key: str, propose: Callable[[], object]) -> None:
        """Another thing is asked about: ``propose`` fills in the form, and what was left half-way
        under the key is put back, unless something has been typed by then.
        """
        self.flush()
        self._key = key
        propose()
        self._proposed = typed_in(self._form)
        self._saver.start_from(self._state())
        self._tasks.run_query(
            self._form,
            lambda: read_draft(self._desk, key),
            lambda kept: self._restore(key, kept),
        )

    def flush(self) -> None:
        """Keep what is typed, now."""
        if self._key:
            self._saver.flush()

    def leave(self) -> None:
        """Keep what is typed, now, and nothing more until another thing is asked about: what the
        form shows meanwhile is about neither.
        """
        self.flush()
        self._key = ""
        self._saver.start_from(self._state())

    def done(self) -> None:
        """The form has done its work, and its draft is forgotten."""
        if not self._key:
            return
        key, self._key = self._key, ""
        self._saver.start_from(self._state())
        self._tasks.run_draft(self._form, lambda: save_draft(self._desk, key, ""))

    def _restore(self, key: str, kept: str) -> None:
        values = as_typed(kept)
        if key != self._key or values is None or typed_in(self._form) != self._proposed:
            return
        type_into(self._form, values)
        self._saver.start_from(self._state())
        self.reopened.emit()

    def _state(self) -> tuple[str, str]:
        values = typed_in(self._form)
        untouched = not self._key or values == self._proposed
        return self._key, "" if untouched else as_draft(values)

    def _write(self, state: tuple[str, str]) -> None:
        key, content = state
        if key:
            save_draft(self._desk, key, content)


def fields_of(form: QWidget) -> Iterator[Field]:
    """Every field of a form, in order; a field is a form of its own."""
    if isinstance(form, Field):
        yield form
    yield from form.findChildren(Field)


def typed_in(form: QWidget) -> dict[str, str]:
    """What stands in every field of a form, as text."""
    return {field.name: _text_of(field.editor) for field in fields_of(form)}


def type_into(form: QWidget, values: Mapping[str, str]) -> None:
    """Put back what ``typed_in`` gave."""
    for field in fields_of(form):
        if field.name in values:
            _set_text(field.editor, values[field.name])


def as_draft(values: Mapping[str, str]) -> str:
    """What is typed as a draft keeps it."""
    return msgspec.json.encode(values, order="sorted").decode()


def as_typed(draft: str) -> dict[str, str] | None:
    """What a draft keeps; None where there is none, or it was written by another version."""
    try:
        return msgspec.json.decode(draft, type=dict[str, str])
    except msgspec.MsgspecError:
        return None


def _text_of(editor: QWidget) -> str:
    if isinstance(editor, CheckBox):
        return "yes" if editor.value() else ""
    if isinstance(editor, LineEdit | TextArea):
        return editor.text()
    if isinstance(editor, ManyChoice):
        return _BETWEEN.join(editor.value())
    chosen = cast("ShowsValue", editor).value()
    return "" if chosen is None else str(chosen)


def _set_text(editor: QWidget, text: str) -> None:
    if isinstance(editor, CheckBox):
        editor.set_value(bool(text))
    elif isinstance(editor, LineEdit):
        editor.setText(text)
    elif isinstance(editor, ManyChoice):
        editor.set_value(text.split(_BETWEEN))
    elif isinstance(editor, SegmentedChoice | ComboBox):
        editor.choose_written(text)
    else:
        cast("ShowsValue", editor).set_value(text)
