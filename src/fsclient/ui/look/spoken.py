"""What a widget is to a screen reader, where Qt would call it something else.

A widget says it by a class attribute, ``spoken_as``; a label that the style sheet draws as a
heading is one. What a widget holds is read as it stands, not as it was made. Qt asks when someone
listens, never else.
"""

import time
from collections.abc import Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget

from fsclient.ui.look.reading_order import in_reading_order

_STANDS_STILL_S: Final = 0.05
_HEADINGS: Final = ("title", "section")
_HOLDING: Final = {
    "QWidget": QAccessible.Role.Client,
    "QFrame": QAccessible.Role.Border,
    "QDialog": QAccessible.Role.Dialog,
}
"""Where Qt knows nothing better of a widget than that it holds others; and its word for it."""


@cache
def install_roles() -> None:
    """Let Qt ask here first; once is enough."""
    QAccessible.installFactory(_interface)


def _interface(kind: str, thing: QObject) -> QAccessibleWidget | None:
    if isinstance(thing, QLabel):
        return _Words(thing, QAccessible.Role.StaticText)
    role = getattr(thing, "spoken_as", None) or _HOLDING.get(kind)
    if role is None or not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QAbstractButton):
        return _Chosen(thing, role)
    return _Spoken(thing, role)


class _Spoken(QAccessibleWidget):
    """Of a role of its own; what it holds is read in the order of the eye."""

    _places: Sequence[int] = ()
    _known_until = 0.0

    def child(self, index: int) -> QAccessibleInterface:
        """What is read at a place."""
        places = self._read()
        return super().child(places[index] if 0 <= index < len(places) else index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place at which something is read, or -1."""
        made = super().indexOfChild(child)
        places = self._read()
        return places.index(made) if made in places else -1

    def _read(self) -> Sequence[int]:
        """At which place each was made, in the order of reading."""
        # All children are asked for one by one: they stand still meanwhile.
        if time.monotonic() > self._known_until or len(self._places) != self.childCount():
            made = [super(_Spoken, self).child(at) for at in range(self.childCount())]
            areas = [one.rect() for one in made]
            self._places = in_reading_order(range(len(areas)), areas.__getitem__)
            self._known_until = time.monotonic() + _STANDS_STILL_S
        return self._places

    def text(self, kind: QAccessible.Text) -> str:
        """A tooltip only where it says more than the name: what is cut shows all of itself when
        it is pointed at.
        """
        said = super().text(kind)
        if kind is QAccessible.Text.Description and said == self.text(QAccessible.Text.Name):
            return ""
        return said


class _Words(_Spoken):
    """A text, called by its words where it has no other name; a heading is one by how it is drawn
    by now.
    """

    def role(self) -> QAccessible.Role:
        """What it is drawn as."""
        drawn = self.widget().property("role") in _HEADINGS
        return QAccessible.Role.Heading if drawn else QAccessible.Role.StaticText

    def text(self, kind: QAccessible.Text) -> str:
        """What is shown is the name."""
        label, said = self.widget(), super().text(kind)
        if kind is not QAccessible.Text.Name or said or not isinstance(label, QLabel):
            return said
        shown = label.text()
        if label.textFormat() is Qt.TextFormat.RichText:
            return QTextDocumentFragment.fromHtml(shown).toPlainText()
        return shown


class _Chosen(QAccessibleWidget):
    """One of several places to be: chosen or not, and a press goes there."""

    def state(self) -> QAccessible.State:
        """Chosen where Qt's button is checked."""
        state, button = super().state(), self.widget()
        chosen = int(isinstance(button, QAbstractButton) and button.isChecked())
        if self.role() is QAccessible.Role.RadioButton:
            state.checkable, state.checked = 1, chosen
        else:
            state.selectable, state.selected = 1, chosen
        return state

    def actionNames(self) -> list[str]:
        """To go there, and what any widget can."""
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Go there."""
        button = self.widget()
        if name == self.pressAction() and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().doAction(name)
