"""The applications of a case through the years, the latest few until more are asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fsclient.domain.cases import AidApplication, ApplicationStatus
from fsclient.domain.decision import DecisionKind
from fsclient.domain.months import Month
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import case_words as words
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.surfaces import SectionHeading
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.usecases.case_view import CaseView

_LATEST: Final = 6
_DECIDED: Final = {
    DecisionKind.GRANT: ("Bifall", Tone.GOOD),
    DecisionKind.PARTIAL_REFUSAL: ("Delavslag", Tone.WARN),
    DecisionKind.REFUSAL: ("Avslag", Tone.BAD),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """An application as the list says it, whatever case is shown next."""

    id: UUID
    month: Month
    kind: str
    received_on: date
    status: Badge


class History(QWidget):
    """What was applied for, and what became of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._view: CaseView | None = None
        self._rows: tuple[Applied, ...] = ()
        self._whole = False
        self.table = DataTable("Ansökningar i ärendet", self._columns(), self, fits_rows=True)
        self.table.every = self._every
        self.older = QuietButton("", self)
        self.older.clicked.connect(self._show_older)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, Space.S, 0, 0)
        box.setSpacing(Space.M)
        box.addWidget(SectionHeading("Ansökningar i ärendet", self))
        box.addWidget(self.table)
        box.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)

    def show_case(self, view: CaseView, *, from_start: bool) -> None:
        """Show a case's applications; ``from_start``: only the latest, as for another case."""
        self._view = view
        self._whole = self._whole and not from_start
        self._rows = rows = tuple(_row(view, one) for one in view.rows.applications)
        left_out = 0 if self._whole else max(len(rows) - _LATEST, 0)
        self.older.setVisible(left_out > 0)
        self.older.set_text(f"Visa {left_out} äldre")
        self.table.set_rows(rows[: len(rows) - left_out])

    def _every(self) -> Callable[[], Sequence[Applied]]:
        rows = self._rows
        return lambda: rows

    def _show_older(self) -> None:
        self._whole = True
        if self._view is not None:
            self.show_case(self._view, from_start=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _columns(self) -> Sequence[Column]:
        return (
            Column(key="month", title="Gäller", width=130, value=_first, shown=_month),
            Column(key="kind", title="Slag", width=110, stretch=1),
            Column(key="received_on", title="Kom in", width=110, render=Render.DATE),
            Column(key="status", title="Läge", width=200, stretch=2, render=Render.PILL),
        )


def _row(view: CaseView, application: AidApplication) -> Applied:
    return Applied(
        id=application.id,
        month=application.month,
        kind=words.APPLICATION_KINDS[application.kind],
        received_on=application.received_on,
        status=_standing(view, application),
    )


def _standing(view: CaseView, application: AidApplication) -> Badge:
    standing = words.STATUSES[application.status]
    if application.withdrawn_on is not None:
        return Badge(f"{standing.text} {formats.day(application.withdrawn_on)}")
    if application.status is not ApplicationStatus.DECIDED:
        return standing
    for decision in view.rows.decisions:
        if decision.application_id == application.id and decision.kind is not None:
            kind, tone = _DECIDED[decision.kind]
            return Badge(f"{kind}, {formats.kr(decision.amount)}", tone)
    return standing


def _first(row: Applied) -> date:
    return row.month.first


def _month(row: Applied) -> str:
    return formats.month(row.month).capitalize()
