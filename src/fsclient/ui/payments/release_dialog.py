"""The one question before money is released."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.payments import Payment
from fsclient.ui import formats
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.surfaces import SectionHeading, Text


def payments_words(count: int) -> str:
    """``1 betalning``, ``12 betalningar``."""
    return f"{formats.count(count)} {'betalning' if count == 1 else 'betalningar'}"


def total_of(payments: Sequence[Payment]) -> Decimal:
    """Their sum in kronor."""
    return sum((payment.amount for payment in payments), Decimal(0))


class ReleaseDialog(QDialog):
    """Says how many and how much. Enter alone does nothing: the focus starts on the way back."""

    def __init__(self, payments: Sequence[Payment], parent: QWidget) -> None:
        super().__init__(parent)
        total = formats.kr(total_of(payments))
        self.setWindowTitle("Släpp till banken")
        self.setModal(True)
        self.setMinimumWidth(440)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addWidget(SectionHeading(f"Släpp {payments_words(len(payments))}, {total}?", self))
        box.addWidget(
            Text(
                "Du är den andra personen. En släppt betalning kan inte ändras eller stoppas här; "
                "den följer med i nästa betalfil.",
                parent=self,
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        self.back = SecondaryButton("Vänta", self)
        self.back.clicked.connect(self.reject)
        self.release = PrimaryButton(f"Släpp {total}", self)
        self.release.clicked.connect(self.accept)
        row.addWidget(self.back)
        row.addWidget(self.release)
        box.addLayout(row)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
