"""The one question before a decision is signed."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.ui import formats
from fsclient.ui.decision import words
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.surfaces import SectionHeading, Text
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision import DecisionForm


class SignDialog(QDialog):
    """Says what will happen. Enter alone does nothing: the focus starts on the way back."""

    def __init__(self, view: CaseView, form: DecisionForm, parent: QWidget) -> None:
        super().__init__(parent)
        assert form.kind is not None
        assert view.application is not None
        said = words.decided(form.kind, form.amount or Decimal(0))
        said = f"{said[:1].lower()}{said[1:]}"
        month = formats.month(view.application.month)
        self.setWindowTitle("Signera beslutet")
        self.setModal(True)
        self.setMinimumWidth(440)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addWidget(SectionHeading(f"Signera {said} för {month}?", self))
        box.addWidget(Text(_what_happens(view, form), parent=self))
        row = QHBoxLayout()
        row.addStretch(1)
        self.back = SecondaryButton("Fortsätt skriva", self)
        self.back.clicked.connect(self.reject)
        row.addWidget(self.back)
        self.sign = PrimaryButton(f"Signera {said}", self)
        self.sign.clicked.connect(self.accept)
        row.addWidget(self.sign)
        box.addLayout(row)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)


def _what_happens(view: CaseView, form: DecisionForm) -> str:
    receivers = words.names([adult.person.full_name for adult in view.adults])
    letters = "Ett brev utfärdas" if len(view.adults) == 1 else "Ett brev var utfärdas"
    appeal = (
        " Brevet säger hur man överklagar."
        if form.kind is not None and form.kind.can_be_appealed
        else ""
    )
    return f"Beslutet låses och kan inte ändras efteråt. {letters} till {receivers}.{appeal}"
