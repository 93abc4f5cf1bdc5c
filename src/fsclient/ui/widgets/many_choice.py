"""Choosing any number of a few."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import CheckBox
from fsclient.ui.widgets.choice import Choice
from fsclient.ui.widgets.flow import FlowLayout


class ManyChoice(QWidget):
    """Any number of a few, each with its own tick."""

    edited = Signal()

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = FlowLayout(self, spacing=Space.M)
        self._boxes: dict[object, CheckBox] = {}
        for choice in choices:
            box = CheckBox(choice.label, self)
            box.edited.connect(self.edited)
            row.addWidget(box)
            self._boxes[choice.value] = box
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def value(self) -> list[str]:
        """The ticked ones, in the order they stand."""
        return [str(value) for value, box in self._boxes.items() if box.isChecked()]

    def set_value(self, values: Sequence[str]) -> None:
        """Tick these and no others."""
        for value, box in self._boxes.items():
            box.setChecked(value in values)

    def problem(self) -> Problem | None:
        """Ticks are always understood."""
        return None

    def set_invalid(self, invalid: bool) -> None:
        """Mark every box as wrong, or none."""
        for box in self._boxes.values():
            box.set_invalid(invalid)

    def setAccessibleName(self, name: str) -> None:
        """The question; each box is read with it."""
        super().setAccessibleName(name)
        for box in self._boxes.values():
            box.setAccessibleName(name)
