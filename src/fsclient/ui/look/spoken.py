"""What a widget is to a screen reader, where Qt would call it something else.

A widget says it by a class attribute, ``spoken_as``; a label that the style sheet draws as a
heading is one. Qt asks when someone listens, never else.
"""

from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget

_HEADINGS: Final = ("title", "section")


@cache
def install_roles() -> None:
    """Let Qt ask here first; once is enough."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleWidget | None:
    role = getattr(thing, "spoken_as", None)
    if role is None and isinstance(thing, QLabel):
        role = _role_of(thing)
    if role is None or not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QAbstractButton):
        return _Chosen(thing, role)
    return _Spoken(thing, role)


def _role_of(label: QLabel) -> QAccessible.Role | None:
    if label.property("role") in _HEADINGS:
        return QAccessible.Role.Heading
    # One that is cut shows all of itself when it is pointed at: Qt would say it twice.
    cut = bool(label.text()) and label.toolTip() == label.text()
    return QAccessible.Role.StaticText if cut else None


class _Spoken(QAccessibleWidget):
    """Of a role of its own. A label is called by its words, and nothing is said twice."""

    def text(self, kind: QAccessible.Text) -> str:
        """What is shown, where it has no other name; a tooltip, where it says more."""
        shown, said = self.widget(), super().text(kind)
        if kind is QAccessible.Text.Name and not said and isinstance(shown, QLabel):
            return shown.text()
        if kind is QAccessible.Text.Description and said == self.text(QAccessible.Text.Name):
            return ""
        return said


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
