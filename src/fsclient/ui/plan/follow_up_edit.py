"""An editor of the day a plan is followed up."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.look.theme import theme
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.flow import FlowLayout

_WEEKS = (4, 8)


class FollowUpEdit(QWidget):
    """A day with the usual choices beside it; ``longest_days`` is the last of them."""

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        today: Callable[[], date],
        longest_days: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._today = today
        self.day = DateEdit(self, today=today)
        flow = FlowLayout(self, spacing=6)
        flow.addWidget(self.day)
        choices = [(f"om {weeks} veckor", timedelta(weeks=weeks)) for weeks in _WEEKS]
        choices.append((f"om {longest_days} dagar", timedelta(days=longest_days)))
        for words, ahead in choices:
            button = SecondaryButton(words, self)
            button.setAccessibleName(f"Följ upp om {ahead.days} dagar")
            button.clicked.connect(lambda _on=False, each=ahead: self._set_ahead(each))
            flow.addWidget(button)
        self.setFocusProxy(self.day)
        self.day.edited.connect(self.edited)
        self.day.left.connect(self.left)
        theme().changed.connect(self._fit)
        self._fit()

    def value(self) -> date | None:
        """The day; raises RuleViolation where it can't be read."""
        return self.day.value()

    def set_value(self, value: date | None) -> None:
        """Show a day, or none."""
        self.day.set_value(value)

    def problem(self) -> Problem | None:
        """Why the text can't be read, or None."""
        return self.day.problem()

    def set_invalid(self, invalid: bool) -> None:
        """Show the edge in the colour of an error, or not."""
        self.day.set_invalid(invalid)

    def setAccessibleName(self, name: str) -> None:
        """The label."""
        super().setAccessibleName(name)
        self.day.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Help or error."""
        super().setAccessibleDescription(description)
        self.day.setAccessibleDescription(description)

    def _set_ahead(self, ahead: timedelta) -> None:
        self.day.set_value(self._today() + ahead)

    def _fit(self) -> None:
        self.day.setFixedWidth(self.day.whole_width())
