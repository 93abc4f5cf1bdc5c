"""Which of one's latest decisions are to be printed: their letters together, as a day's post."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.speech import formats
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.ui.widgets.tick_list import TickList
from fsclient.usecases.ports import SignedRow


class LettersDialog(AskDialog):
    """The latest day's are ticked; ``show_letters`` is given those that are when it is answered."""

    def __init__(
        self,
        rows: Sequence[SignedRow],
        show_letters: Callable[[Sequence[SignedRow]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(
            "Vilka brev ska skrivas ut?",
            "Besluten som du har signerat de senaste två veckorna. Senaste dagens är förkryssade.",
            parent,
            go="Visa breven",
            back="Stäng",
            width=560,
        )
        self._rows = tuple(rows)
        self.choice = TickList("Beslut vars brev skrivs ut", self)
        self.choice.setMinimumHeight(theme().px(260))
        for row in rows:
            self.choice.add(_line(row), ticked=row.decided_on == rows[0].decided_on)
        self.choice.edited.connect(self._tell)
        self.body.addWidget(self.choice)
        self.accepted.connect(lambda: show_letters(self.chosen))
        self._tell()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> Sequence[SignedRow]:
        """Those that are ticked."""
        return [self._rows[at] for at in self.choice.ticked]

    def _tell(self) -> None:
        count = len(self.chosen)
        self.go.set_text(f"Visa breven · {count} beslut" if count else "Visa breven")
        self.go.set_blocked("" if count else "Kryssa för de beslut vars brev ska skrivas ut.")


def _line(row: SignedRow) -> str:
    month = formats.short_month(row.month, row.decided_on)
    return f"{formats.day(row.decided_on)} · {row.name} · {row.case_number} · {month}"
