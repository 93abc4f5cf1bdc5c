"""Editors that only forms need: several of a few, a share in per cent, a number, a day ahead."""

import math
import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.ui.look.theme import theme
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.keys import plain_enter
from fsclient.ui.widgets.parsed_edit import ParsedEdit, V
from fsclient.ui.widgets.surfaces import row_in
from fsclient.ui.widgets.text_edits import TextArea

_WHOLE: Final = re.compile(r"(\d{1,4})\s*(?:%|procent)?")
_USUAL: Final = (0, 25, 50, 75, 100)
_NUMBER: Final = re.compile(r"(\d{1,6}(?:[.,]\d{1,2})?)\s*[^\W\d]*")
_WEEK: Final = 7


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


class _WithUsual(QWidget, Generic[V]):
    """A line to type in, with the usual answers beside it."""

    edited = Signal()
    left = Signal()

    def __init__(self, line: ParsedEdit[V], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        line.setParent(self)
        self.setFocusProxy(line)
        line.left.connect(self.left)
        theme().changed.connect(self._fit)

    def value(self) -> V | None:
        """What is typed; raises RuleViolation where it can't be read."""
        return self.line.value()

    def text(self) -> str:
        """What is typed, as it is."""
        return self.line.text()

    def set_value(self, value: V | None) -> None:
        """Show a value, or nothing."""
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

    def setAccessibleDescription(self, description: str) -> None:
        """Help or error, read with the line."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def _fit(self) -> None:
        raise NotImplementedError


class PercentEdit(_WithUsual[int]):
    """A share in per cent: the usual ones to choose, any other to type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PercentLine(), parent)
        row = row_in(self, 6)
        self._usual = SegmentedChoice(
            [Choice(share, str(share)) for share in _USUAL], self, numbered=False, clearable=False
        )
        self._usual.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row.addWidget(self.line, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._usual, 1)
        self.line.edited.connect(self._follow_line)
        self._usual.chosen.connect(self._write_usual)
        self._fit()

    def setAccessibleName(self, name: str) -> None:
        """The question."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(f"{name}, procent")
        self._usual.setAccessibleName(f"{name}, vanliga svar i procent")

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


class NumberEdit(ParsedEdit[Decimal]):
    """A number from 0 with at most two decimals, ``8`` or ``7,5``, with or without what it counts.

    Code: ``decimal_not_understood``.
    """

    def read(self, text: str) -> Decimal | None:
        """The number; raises RuleViolation."""
        written = text.strip()
        if not written:
            return None
        found = _NUMBER.fullmatch(written)
        if found is None:
            raise RuleViolation.at(None, "decimal_not_understood", typed=text)
        return Decimal(found[1].replace(",", "."))

    def write(self, value: Decimal) -> str:
        """``8`` or ``7,5``."""
        return f"{value.normalize():f}".replace(".", ",")


class DayAhead(_WithUsual[date]):
    """A day with the usual ones beside it, each so many days from today."""

    def __init__(
        self, ahead: Sequence[int], today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        day = DateEdit(today=today)
        super().__init__(day, parent)
        self.day = day
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._today = today
        flow = FlowLayout(self, spacing=6)
        flow.addWidget(self.day)
        self._usual = {days: SecondaryButton(_ahead(days), self) for days in ahead}
        for days, button in self._usual.items():
            button.clicked.connect(lambda _on=False, each=days: self._go_ahead(each))
            flow.addWidget(button)
        day.edited.connect(self.edited)
        self._fit()

    def setAccessibleName(self, name: str) -> None:
        """The question."""
        super().setAccessibleName(name)
        self.day.setAccessibleName(name)
        for days, button in self._usual.items():
            button.setAccessibleName(f"{name}: {_ahead(days)}")

    def _go_ahead(self, days: int) -> None:
        self.day.set_value(self._today() + timedelta(days=days))

    def _fit(self) -> None:
        self.day.setFixedWidth(self.day.whole_width())


def _ahead(days: int) -> str:
    if days == 1:
        return "i morgon"
    if days == _WEEK:
        return "om 1 vecka"
    return f"om {days} dagar" if days % _WEEK else f"om {days // _WEEK} veckor"


class RowText(TextArea):
    """A text in a row: one line that grows; Enter moves on, and Shift+Enter breaks the line."""

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "") -> None:
        super().__init__(parent, placeholder=placeholder, rows=1, max_rows=8)

    def spare_height(self) -> int:
        """One line is as high as the editors that stand beside it."""
        beside = theme().px(18) + 12
        return beside - math.ceil(QFontMetricsF(self.font()).lineSpacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on."""
        if plain_enter(event):
            event.accept()
            self.focusNextChild()
            return
        super().keyPressEvent(event)
