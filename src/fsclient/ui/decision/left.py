"""A draft of a decision that is not written on: its application was taken back, or waits."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.decision import Decision
from fsclient.ui.decision.paragraph import Paragraph
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.surfaces import Card, SectionHeading, Text
from fsclient.usecases.case_view import CaseView


class LeftDraft(QWidget):
    """What was written, to be read and copied, and why it is not gone on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._texts: tuple[str, ...] = ()
        self._why = Text("", "soft", parent=self)
        self._reasons = Paragraph("Motivering", self)
        self._lines = Paragraph("Skäl till det som går emot den sökande", self)
        self._conditions = Paragraph("Det här behöver den sökande göra", self)
        self.copy = SecondaryButton("Kopiera texten", self)
        self.copy.clicked.connect(self._copy)
        card = Card("", self)
        card.setAccessibleName("Utkast till beslut")
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        card.body.addWidget(SectionHeading("Utkast till beslut", self))
        for part in (self._why, self._reasons, self._lines, self._conditions):
            card.body.addWidget(part)
        card.body.addLayout(row)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)
        box.addStretch(1)

    def show_draft(self, view: CaseView, draft: Decision) -> None:
        """The draft as it was left."""
        self._why.setText(_why(view, draft))
        lines = "\n".join(text for text in draft.line_reasons.values() if text.strip())
        self._texts = tuple(filter(None, (draft.reasons, lines, draft.conditions)))
        self._reasons.show_text(draft.reasons)
        self._lines.show_text(lines)
        self._conditions.show_text(draft.conditions)
        self.copy.setVisible(bool(self._texts))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(self._texts))


def _why(view: CaseView, draft: Decision) -> str:
    of = next(row for row in view.rows.applications if row.id == draft.application_id)
    month = formats.month(draft.month)
    if of.status is ApplicationStatus.WITHDRAWN:
        return (
            f"Ansökan för {month} togs tillbaka {formats.day(of.withdrawn_on)}, så det blir inget "
            "beslut på den. Texten finns kvar här och kan kopieras."
        )
    return (
        f"Ansökan för {month} väntar medan en annan beslutas. "
        "Utkastet kan skrivas vidare när den är beslutad."
    )
