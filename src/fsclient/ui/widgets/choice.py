"""Choosing one of a few, and one of many."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from fsclient.domain.errors import Problem
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.chevron_box import ChevronBox
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.keys import plain_enter
from fsclient.ui.widgets.styling import mark


@dataclass(frozen=True, slots=True)
class Choice:
    """A value with its Swedish label."""

    value: object
    label: str


class SegmentedChoice(QWidget):
    """One of a few, side by side: the digit before each label chooses it, arrows move.

    Nothing is chosen from the start. Delete, or choosing the chosen again, clears it where
    ``clearable``. ``edited`` on every change, ``chosen`` with the value when a person chose.
    """

    edited = Signal()
    chosen = Signal(object)
    left = Signal()
    spoken_as = QAccessible.Role.Grouping

    def __init__(
        self,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
        *,
        numbered: bool = True,
        first_number: int = 1,
        clearable: bool = True,
        compact: bool = False,
    ) -> None:
        super().__init__(parent)
        # Not fixed: where it wraps it is higher than its hint.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._choices = tuple(choices)
        self._clearable = clearable
        self._first_number = first_number if numbered else None
        self._current: int | None = None
        row = FlowLayout(self, spacing=4 if compact else 6)
        self._buttons: list[_Segment] = []
        for index, choice in enumerate(self._choices):
            button = _Segment(self._numbered(index, choice.label), index, self)
            button.setProperty("compact", compact)
            button.pressed_by_person.connect(self._pick)
            row.addWidget(button)
            self._buttons.append(button)
        self._share_focus()

    def value(self) -> object | None:
        """The chosen value, or None."""
        return None if self._current is None else self._choices[self._current].value

    def set_value(self, value: object | None) -> None:
        """Choose a value; None, or one that is not among them, clears."""
        found = next((i for i, each in enumerate(self._choices) if each.value == value), None)
        self._set_current(None if value is None else found)

    def choose_written(self, text: str) -> None:
        """Choose the value that is written so, as a draft keeps it."""
        self.set_value(next((c.value for c in self._choices if str(c.value) == text), None))

    def set_possible(self, values: Collection[object], why_not: str = "") -> None:
        """Only these can be chosen; the others stay in sight and say why not."""
        for button, choice in zip(self._buttons, self._choices, strict=True):
            possible = choice.value in values
            button.setEnabled(possible)
            button.setToolTip("" if possible else why_not)
            button.setAccessibleDescription("" if possible else why_not)
        self._share_focus()

    def problem(self) -> Problem | None:
        """A choice is always understood."""
        return None

    def set_invalid(self, invalid: bool) -> None:
        """Show the edges in the colour of an error, or not."""
        for button in self._buttons:
            mark(button, invalid=invalid)

    def setAccessibleName(self, name: str) -> None:
        """The question; every answer is read with it."""
        super().setAccessibleName(name)
        for button, choice in zip(self._buttons, self._choices, strict=True):
            button.setAccessibleName(f"{name}: {choice.label}" if name else choice.label)

    def setAccessibleDescription(self, description: str) -> None:
        """Help or error; read with every answer."""
        super().setAccessibleDescription(description)
        for button in self._buttons:
            button.setAccessibleDescription(description)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, arrows move, Delete clears."""
        if self._press(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def focus_lost(self) -> None:
        """One of the segments lost the focus; told by them."""
        if not any(button.hasFocus() for button in self._buttons):
            self.left.emit()

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            return False
        if self._first_number is not None and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            index = key - Qt.Key.Key_0 - self._first_number
            if 0 <= index < len(self._choices):
                self._choose(index)
            return True
        forward = (Qt.Key.Key_Right, Qt.Key.Key_Down)
        if key in (*forward, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._step(1 if key in forward else -1)
            return True
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._clearable:
            self._choose(None)
            return True
        return False

    def _step(self, by: int) -> None:
        possible = [i for i, button in enumerate(self._buttons) if button.isEnabled()]
        if not possible:
            return
        start = self._focused() if self._current is None else self._current
        at = possible.index(start) if start in possible else 0
        stays = self._current is None and by > 0 and at == 0
        self._choose(possible[at if stays else (at + by) % len(possible)])

    def _focused(self) -> int:
        for index, button in enumerate(self._buttons):
            if button.hasFocus():
                return index
        return 0

    def _pick(self, index: int) -> None:
        again = index == self._current
        self._choose(None if again and self._clearable else index)

    def _choose(self, index: int | None) -> None:
        if index is not None and not self._buttons[index].isEnabled():
            return
        if index is not None:
            self._buttons[index].setFocus(Qt.FocusReason.TabFocusReason)
        if index == self._current:
            return
        self._set_current(index)
        self.chosen.emit(self.value())

    def _set_current(self, index: int | None) -> None:
        if index == self._current:
            return
        self._current = index
        for each, button in enumerate(self._buttons):
            button.setChecked(each == index)
        self._share_focus()
        self.edited.emit()

    def _share_focus(self) -> None:
        # One stop for Tab: the chosen segment, else the first that can be chosen.
        first = next((i for i, button in enumerate(self._buttons) if button.isEnabled()), 0)
        stop = first if self._current is None else self._current
        for index, button in enumerate(self._buttons):
            policy = Qt.FocusPolicy.StrongFocus if index == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        if self._buttons:
            self.setFocusProxy(self._buttons[stop])

    def _numbered(self, index: int, label: str) -> str:
        return label if self._first_number is None else f"{self._first_number + index} {label}"


class _Segment(QRadioButton):
    pressed_by_person = Signal(int)
    spoken_as = QAccessible.Role.RadioButton

    def __init__(self, text: str, index: int, owner: SegmentedChoice) -> None:
        super().__init__(text.replace("&", "&&"), owner)
        self._owner = owner
        self._index = index
        self.setProperty("role", "segment")
        self.setAutoExclusive(False)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setWeight(QFont.Weight.Medium)
        self.setFont(font)

    def nextCheckState(self) -> None:
        """The owner decides what is checked."""
        self.pressed_by_person.emit(self._index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and arrows are the owner's; Enter chooses as Space does."""
        if plain_enter(event):
            self.click()
            return
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the owner."""
        super().focusOutEvent(event)
        self._owner.focus_lost()


class ComboBox(ChevronBox):
    """One of many, from a catalogue. Nothing is chosen from the start, and the wheel does not
    change it by mistake.

    What the box has no room for ends with an ellipsis, and can be read whole by pointing at it.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        parent: QWidget | None = None,
        *,
        placeholder: str = "Välj",
    ) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._spoken_label: QLabel | None = None
        self.setPlaceholderText(placeholder)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.set_choices(choices)
        self.currentIndexChanged.connect(lambda _index: self.edited.emit())

    def setAccessibleName(self, name: str) -> None:
        """What a screen reader calls it."""
        super().setAccessibleName(name)
        self._label_aloud()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Other choices; the chosen value stays if it is among them."""
        chosen = self.value()
        quiet = self.blockSignals(True)
        self.clear()
        self._choices = tuple(choices)
        self.addItems([choice.label for choice in self._choices])
        self.setCurrentIndex(-1)
        # Whoever had quieted it before hears nothing.
        self.blockSignals(quiet)
        self.set_value(chosen)

    def value(self) -> object | None:
        """The chosen value, or None."""
        index = self.currentIndex()
        return self._choices[index].value if 0 <= index < len(self._choices) else None

    def set_value(self, value: object | None) -> None:
        """Choose a value; None, or one that is not among them, clears."""
        found = next((i for i, each in enumerate(self._choices) if each.value == value), -1)
        self.setCurrentIndex(-1 if value is None else found)

    def choose_written(self, text: str) -> None:
        """Choose the value that is written so, as a draft keeps it."""
        self.set_value(next((c.value for c in self._choices if str(c.value) == text), None))

    def problem(self) -> Problem | None:
        """A choice is always understood."""
        return None

    def set_invalid(self, invalid: bool) -> None:
        """Show the edge in the colour of an error, or not."""
        mark(self, invalid=invalid)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """The text, with an ellipsis where there is no room for it."""
        super().initStyleOption(option)
        room = self._text_room(option)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )

    def event(self, event: QEvent) -> bool:
        """Pointed at: all of the text, where it is cut. Moved: its label goes with it."""
        if event.type() is QEvent.Type.ParentChange:
            self._label_aloud()
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            if option.currentText != self.currentText():
                QToolTip.showText(event.globalPos(), self.currentText(), self)
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete clears."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setCurrentIndex(-1)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is left."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _label_aloud(self) -> None:
        # Qt on Linux calls a box by what is chosen: its name comes from a label beside it, and
        # where none is seen there is one that is only heard.
        beside, name = self.parentWidget(), self.accessibleName()
        if beside is None or not name:
            return
        own = self._spoken_label
        labels = beside.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if any(one.buddy() is self and one is not own for one in labels):
            return
        if own is None or not isValid(own):
            self._spoken_label = own = QLabel(beside)
        own.setParent(beside)
        own.hide()
        own.setText(name)
        own.setBuddy(self)

    def _text_room(self, option: QStyleOptionComboBox) -> int:
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        return field.width() - Space.XS
