"""The question before a file to the bank is written: how many, how much, and on which days."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from PySide6.QtWidgets import QWidget

from fsclient.domain.payments import Payment
from fsclient.ui.payments.release_dialog import payments_words, total_of
from fsclient.ui.speech import formats
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.ui.widgets.surfaces import Text

_DAYS: Final = 5
"""Days that are told each by itself."""


class FileDialog(AskDialog):
    """``days`` is on which day the bank pays each payment, and ``what`` what the file is called."""

    def __init__(self, what: str, days: Mapping[Payment, date], parent: QWidget) -> None:
        total = formats.kr(total_of(list(days)))
        super().__init__(
            f"Skriv {what} med {payments_words(len(days))}, {total}?",
            "Sedan väljer du var filen sparas. Det som ligger i filen stoppas bara hos banken. Det "
            "som inte går att skriva läggs åt sidan, och raden säger varför.",
            parent,
            go=f"Skriv {what} · {total}",
            back="Vänta",
        )
        for line in _lines(days):
            self.body.addWidget(Text(line, parent=self))


def _lines(days: Mapping[Payment, date]) -> Sequence[str]:
    """``Betalas 2026-11-27: 3 betalningar, 27 000 kr``, the soonest first."""
    ordered = sorted(days, key=lambda payment: days[payment])
    each = [(day, list(of_day)) for day, of_day in groupby(ordered, lambda one: days[one])]
    shown, later = each[:_DAYS], [one for _day, many in each[_DAYS:] for one in many]
    lines = [f"Betalas {formats.day(day)}: {_sum_of(of_day)}" for day, of_day in shown]
    return [*lines, f"Betalas senare: {_sum_of(later)}"] if later else lines


def _sum_of(payments: Sequence[Payment]) -> str:
    return f"{payments_words(len(payments))}, {formats.kr(total_of(payments))}"
