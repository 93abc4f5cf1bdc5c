"""When a first visit is: typed, or picked among the days that are left of the promise."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.ui.intake.words import day_chip
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.moment_edit import MomentEdit
from fsclient.ui.widgets.surfaces import column_in
from fsclient.ui.widgets.tab_order import tab_through
from fsclient.usecases.desk import from_local

_TIMES: Final = tuple(time(hour) for hour in (9, 10, 11, 13, 14, 15))
_MOST_DAYS: Final = 6


class VisitTime(QWidget):
    """A field ``appointment_at`` with the coming working days and the usual times under it.

    A time that is booked can't be picked; who means it all the same types it.
    """

    edited = Signal()

    def __init__(
        self, today: Callable[[], date], days: Sequence[date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._days = tuple(days)
        self._visits: tuple[datetime, ...] = ()
        self._promise = ""
        self.edit = MomentEdit(today=today)
        self._show_example()
        self.field = Field("appointment_at", "Tid för nybesök", self.edit, required=True)
        self.days = self._day_choice()
        self.times = self._time_choice()
        self._box = column_in(self, Space.S - 2)
        for widget in (self.field, self.days, self.times):
            self._box.addWidget(widget)
        self.edit.edited.connect(self._on_typed)

    def offer(self, days: Sequence[date], last: date, visits: Sequence[datetime]) -> None:
        """The days to choose among, the last promised one, and the visits already booked."""
        self._visits = tuple(visits)
        if tuple(days) != self._days:
            self._days = tuple(days)
            self._show_days()
        self._promise = f"Löftet är nybesök senast {formats.short_day(last)}."
        self._on_typed()

    def moment(self) -> datetime | None:
        """The time, aware; None where nothing is typed. Raises RuleViolation."""
        typed = self.edit.value()
        if typed is None:
            return None
        return from_local(typed.date(), typed.hour, typed.minute)

    def _show_example(self) -> None:
        # A day that can be booked: one that has been is no example.
        days = (formats.short_day(day) for day in self._days)
        self.edit.setPlaceholderText(f"{next(days, '27 nov')} {_TIMES[0]:%H:%M}")

    def _show_days(self) -> None:
        self._show_example()
        before, self.days = self.days, self._day_choice()
        self._box.replaceWidget(before, self.days)
        before.deleteLater()
        tab_through((self.edit, self.days, self.times))

    def _day_choice(self) -> SegmentedChoice:
        choices = [Choice(day, day_chip(day)) for day in self._days[:_MOST_DAYS]]
        return self._choice("Dag för nybesök", choices)

    def _time_choice(self) -> SegmentedChoice:
        choices = [Choice(each, f"{each:%H:%M}") for each in _TIMES]
        return self._choice("Klockslag för nybesök", choices)

    def _choice(self, name: str, choices: list[Choice]) -> SegmentedChoice:
        made = SegmentedChoice(choices, numbered=False, compact=True)
        made.setAccessibleName(name)
        made.chosen.connect(self._pick)
        return made

    def _pick(self, _value: object) -> None:
        day = self.days.value()
        if not isinstance(day, date):
            return
        if self.times.value() in self._taken_on(day):
            # Free on the day before this one was picked.
            self.times.set_value(None)
            self.edit.set_value(None)
        self._offer_times(day)
        at = self.times.value()
        if not isinstance(at, time):
            self.field.set_help(self._help(day))
            return
        self.edit.set_value(datetime.combine(day, at))

    def _on_typed(self) -> None:
        typed = self._typed()
        if typed is not None:
            self.days.set_value(typed.date())
            self.times.set_value(typed.time())
        self._offer_times(None if typed is None else typed.date())
        self.field.set_help(self._help(None if typed is None else typed.date()))
        self.edited.emit()

    def _typed(self) -> datetime | None:
        try:
            return self.edit.value()
        except RuleViolation:
            return None

    def _offer_times(self, day: date | None) -> None:
        # What is typed is shown as it is, booked or not.
        taken = self._taken_on(day)
        free = [each for each in _TIMES if each not in taken or each == self.times.value()]
        self.times.set_possible(free, "Bokad. Välj en annan tid.")

    def _taken_on(self, day: date | None) -> Sequence[time]:
        visits = (swedish(visit) for visit in self._visits)
        return [visit.time() for visit in visits if visit.date() == day]

    def _help(self, day: date | None) -> str:
        times = [f"{each:%H:%M}" for each in self._taken_on(day)]
        if day is None or not times:
            return self._promise
        return f"{self._promise} Redan bokat {formats.short_day(day)}: {', '.join(times)}."
