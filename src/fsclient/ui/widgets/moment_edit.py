"""An editor of when something happened: a day and a time in one field."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Final

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.ui.speech import formats, typed
from fsclient.ui.widgets.date_edit import refuse_unkept
from fsclient.ui.widgets.parsed_edit import ParsedEdit

_ENDS_WITH_TIME: Final = re.compile(r"(?:^|\s)(?:kl\.? )?(\d{1,2})[:.](\d{2})$")


class MomentEdit(ParsedEdit[datetime]):
    """A day and a time on Swedish clocks, naive: ``i dag 14:31``, ``18 nov 10:05``.

    Takes a time alone for today, and a day in any form that DateEdit takes before the time;
    a day alone means noon. Codes: ``moment_not_understood``, ``year_not_kept``.
    """

    def __init__(self, parent: QWidget | None = None, *, today: Callable[[], date]) -> None:
        super().__init__(parent, placeholder="i dag 14:31")
        self._today = today
        # A text that says ``i dag`` means the day on which it was written.
        self._written_on = today()
        self.textChanged.connect(self._note_day)

    def read(self, text: str) -> datetime | None:
        """The moment; raises RuleViolation."""
        written = " ".join(text.split()).lower()
        if not written:
            return None
        try:
            moment = _moment(written, self._written_on)
        except (ValueError, OverflowError):
            raise RuleViolation.at(None, "moment_not_understood", typed=text) from None
        refuse_unkept(moment.date())
        return moment

    def write(self, value: datetime) -> str:
        """``i dag 14:31``; the year too where the day alone would be read as another year's."""
        today = self._today()
        text = formats.moment(value, today)
        minute = value.replace(second=0, microsecond=0)
        return text if _moment(text, today) == minute else f"{value:%Y-%m-%d %H:%M}"

    def kept(self) -> str:
        """What is typed, in words that mean the same another day; as typed if not understood."""
        try:
            moment = self.value()
        except RuleViolation:
            return self.text()
        return "" if moment is None else f"{moment:%Y-%m-%d %H:%M}"

    def bring_back(self, kept: str) -> None:
        """Show what was kept, in today's words."""
        self.setText(kept)
        self.tidy()

    def _note_day(self, _text: str) -> None:
        self._written_on = self._today()


def _moment(written: str, today: date) -> datetime:
    found = _ENDS_WITH_TIME.search(written)
    clock = time(12) if found is None else time(int(found[1]), int(found[2]))
    day_text = written if found is None else written[: found.start()]
    return datetime.combine(typed.day(day_text, today) or today, clock)
