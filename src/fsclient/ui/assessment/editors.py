"""Editors that only instruments need: several of a few, and a share in per cent."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import CheckBox
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.parsed_edit import ParsedEdit
from fsclient.ui.widgets.surfaces import row_in

_WHOLE: Final = re.compile(r"(\d{1,4})\s*(?:%|procent)?")
_USUAL: Final = (0, 25, 50, 75, 100)


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
            box.setAccessibleName(f"{name}: {box.text()}")


class PercentLine(ParsedEdit[int]):
    """Whole per cent from 0 to 100. Code: ``percent_not_understood``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder="0–100 %")

    def read(self, text: str) -> int | None:
        """The share; raises RuleViolation."""
        written = text.strip().lower()
        if not written:
            return None
        found = _WHOLE.fullmatch(written)
        if found is None or int(found[1]) > 100:
            raise RuleViolation.at(None, "percent_not_understood", typed=text)
        return int(found[1])

    def write(self, value: int) -> str:
        """``50 %``."""
        return f"{value}\u00a0%"


class PercentEdit(QWidget):
    """A share in per cent: the usual ones to choose, any other to type."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = row_in(self, 6)
        self.line = PercentLine(self)
        self._usual = SegmentedChoice(
            [Choice(share, str(share)) for share in _USUAL], self, numbered=False, clearable=False
        )
        self._usual.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row.addWidget(self.line, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._usual, 1)
        self.line.edited.connect(self._follow_line)
        self.line.left.connect(self.left)
        self._usual.chosen.connect(self._write_usual)
        self.setFocusProxy(self.line)
        theme().changed.connect(self._fit)
        self._fit()

    def value(self) -> int | None:
        """The share; raises RuleViolation where it can't be read."""
        return self.line.value()

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def set_value(self, value: int | None) -> None:
        """Show a share, or nothing."""
        self.line.set_value(value)

    def setText(self, text: str) -> None:
        """Show a text as it was typed."""
        self.line.setText(text)

    def problem(self) -> Problem | None:
        """Why the text can't be read, or None."""
        return self.line.problem()

    def set_invalid(self, invalid: bool) -> None:
        """Show the edge in the colour of an error, or not."""
        self.line.set_invalid(invalid)

    def setAccessibleName(self, name: str) -> None:
        """The question."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(f"{name}, procent")
        self._usual.setAccessibleName(f"{name}, vanliga svar i procent")

    def setAccessibleDescription(self, description: str) -> None:
        """Help or error, read with the line."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def _write_usual(self, share: object) -> None:
        if isinstance(share, int):
            self.line.set_value(share)

    def _follow_line(self) -> None:
        share = None if self.line.problem() is not None else self.line.value()
        self._usual.blockSignals(True)
        self._usual.set_value(share)
        self._usual.blockSignals(False)
        self.edited.emit()

    def _fit(self) -> None:
        self.line.setFixedWidth(theme().px(72))
