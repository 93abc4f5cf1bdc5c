"""Editors of a day and of a month."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.domain.keeping import FIRST_DAY, LAST_DAY
from fsclient.domain.months import Month
from fsclient.ui.look.icons import icon
from fsclient.ui.look.theme import theme
from fsclient.ui.speech import formats, typed
from fsclient.ui.widgets.parsed_edit import ParsedEdit

Today = Callable[[], date]

_SIGNS: Final = len("2026-11-21")


class DateEdit(ParsedEdit[date]):
    """A day, empty until someone says which.

    Takes ``2026-11-21``, ``21/11``, ``21 nov``, ``idag``, ``+14``, ``+2v``; a calendar opens
    with Alt+Down, F4 or its button. Codes: ``date_not_understood``, ``year_not_kept``, and
    ``date_in_future`` or ``date_in_past`` where ``latest_today`` or ``earliest_today`` is set.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        today: Today = date.today,
        latest_today: bool = False,
        earliest_today: bool = False,
    ) -> None:
        super().__init__(parent, placeholder="åååå-mm-dd")
        self._today = today
        self._latest_today = latest_today
        self._earliest_today = earliest_today
        self._calendar: QFrame | None = None
        self._opener = _opener(self)
        self._opener.clicked.connect(self.open_calendar)
        theme().changed.connect(self._dress)
        self._dress()

    def read(self, text: str) -> date | None:
        """The day; raises RuleViolation."""
        today = self._today()
        try:
            day = typed.day(text, today)
        except (ValueError, OverflowError):
            raise RuleViolation.at(None, "date_not_understood", typed=text) from None
        refuse_unkept(day)
        if day is not None and self._latest_today and day > today:
            raise RuleViolation.at(None, "date_in_future")
        if day is not None and self._earliest_today and day < today:
            raise RuleViolation.at(None, "date_in_past")
        return day

    def whole_width(self) -> int:
        """How wide it must be for no day to be cut, in the text size of now."""
        return self.width_of(_SIGNS)

    def write(self, value: date) -> str:
        """``2026-11-21``."""
        return formats.day(value)

    def open_calendar(self) -> None:
        """Show a calendar under the field; picking a day writes it, Esc closes."""
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        frame.setProperty("role", "card")
        box = QVBoxLayout(frame)
        box.setContentsMargins(4, 4, 4, 4)
        calendar = QCalendarWidget(frame)
        calendar.setAccessibleName("Kalender")
        calendar.setLocale(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        shown = self._shown_day()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(self._pick)
        box.addWidget(calendar)
        frame.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        frame.destroyed.connect(self._forget_calendar)
        self._calendar = frame
        frame.show()
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down and F4 open the calendar."""
        alt_down = (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if alt_down or event.key() == Qt.Key.Key_F4:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        self._place()

    def _shown_day(self) -> date:
        try:
            return self.read(self.text()) or self._today()
        except RuleViolation:
            return self._today()

    def _pick(self, picked: QDate) -> None:
        self.set_value(date(picked.year(), picked.month(), picked.day()))
        if self._calendar is not None:
            self._calendar.close()
        self.setFocus()
        self.left.emit()

    def _forget_calendar(self) -> None:
        self._calendar = None

    def _dress(self) -> None:
        side = theme().px(16)
        self._opener.setIcon(icon("calendar", theme().colour("soft"), side))
        self._opener.setIconSize(QSize(side, side))
        self.setTextMargins(0, 0, side + 6, 0)
        self._place()

    def _place(self) -> None:
        side = theme().px(16) + 8
        self._opener.setGeometry(self.width() - side - 5, (self.height() - side) // 2, side, side)


class MonthEdit(ParsedEdit[Month]):
    """A month, empty until someone says which.

    Takes ``2026-11``, ``nov``, ``november 2026``, ``+1``; the arrows step a month at a time.
    Codes: ``month_not_understood``, ``year_not_kept``.
    """

    def __init__(self, parent: QWidget | None = None, *, today: Today = date.today) -> None:
        super().__init__(parent, placeholder="månad och år")
        self._today = today

    def read(self, text: str) -> Month | None:
        """The month; raises RuleViolation."""
        try:
            month = typed.month(text, self._today())
        except ValueError:
            raise RuleViolation.at(None, "month_not_understood", typed=text) from None
        refuse_unkept(None if month is None else month.first)
        return month

    def write(self, value: Month) -> str:
        """``november 2026``."""
        return formats.month(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows step."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps and self.problem() is None and not self.isReadOnly():
            shown = self.read(self.text())
            here = Month.of(self._today())
            to = here if shown is None else shown.plus(steps[Qt.Key(event.key())])
            if FIRST_DAY <= to.first <= LAST_DAY:
                self.set_value(to)
            return
        super().keyPressEvent(event)


def refuse_unkept(day: date | None) -> None:
    """Raise RuleViolation ``year_not_kept`` for a day that no database keeps."""
    if day is not None and not FIRST_DAY <= day <= LAST_DAY:
        first, last = str(FIRST_DAY.year), str(LAST_DAY.year)
        raise RuleViolation.at(None, "year_not_kept", first=first, last=last)


def _opener(edit: QWidget) -> QToolButton:
    button = QToolButton(edit)
    button.setAccessibleName("Visa kalender")
    button.setToolTip("Visa kalender (Alt+Pil ned)")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setStyleSheet("QToolButton { border: none; background: transparent; }")
    return button
