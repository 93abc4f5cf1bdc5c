"""Where work stands still, and what is to be done: shown only where it does."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.surfaces import Card, Text
from fsclient.ui.widgets.table import Column, DataTable
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.standstill import Standstill

_WHAT_TO_DO: Final = (
    "Något är ändrat, borttaget eller inlagt vid sidan av programmet, och programmet går inte "
    "vidare med det: i ett ärende betalas inget så länge en utbetalning, en retur eller ett kvitto "
    "där står i listan, och inget som vilar på ett beslut eller ett konto i den. Lämna raden till "
    "den som har hand om databasen, som jämför med en säkerhetskopia och sedan återställer den "
    "eller godtar den: fsclient database accept ID. Ett beslut eller ett konto godtas inte: stoppa "
    "betalningen, och besluta eller registrera på nytt."
)


class StandstillCard(Card):
    """The rows that whoever holds the database has to see to. Enter opens the case."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Här står arbetet still", parent)
        self.table = DataTable(
            "Rader som arbetet står still för",
            (
                Column(
                    key="number",
                    title="Ärende",
                    width=110,
                    value=lambda row: row.case_number or "Enheten",
                ),
                Column(key="amiss", title="Vad som hänt", width=360, value=_amiss, stretch=1),
                Column(key="row", title="ID", width=300, value=lambda row: str(row.row_id or "")),
            ),
            self,
            fits_rows=True,
        )
        self.body.addWidget(Text(_WHAT_TO_DO, parent=self))
        self.body.addWidget(self.table)
        self.table.opened.connect(self._open)
        self.hide()

    def show_rows(self, found: Sequence[Standstill]) -> None:
        """Show them, or nothing where there are none."""
        self.table.set_rows(found)
        self.setVisible(bool(found))

    def _open(self, row: Standstill) -> None:
        if row.case_id is not None:
            self.opened.emit("case", CaseContext(case_id=row.case_id))


def _amiss(row: Standstill) -> str:
    return sentence(row.problem)
