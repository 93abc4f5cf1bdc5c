"""Preparing a payment: to whom, how much, when."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.payments import PayeeAccount
from fsclient.ui import formats
from fsclient.ui.payments import words
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import PrimaryButton
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.money_edit import MoneyEdit
from fsclient.usecases.desk import Desk
from fsclient.usecases.payments import PaymentForm

_KEYS: Final = "Ctrl+Return"


class PaymentFormView(QWidget):
    """All that is left, on the usual day, unless someone writes otherwise. ``wanted`` on press.

    What is typed stays until the decision or what is left of it is another.
    """

    wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._proposed: tuple[UUID, Decimal, date] | None = None
        self.account = ComboBox(placeholder="Välj konto")
        self.amount = MoneyEdit()
        self.pay_on = DateEdit(today=lambda: desk.today, earliest_today=True)
        self.prepare = PrimaryButton(
            "Förbered betalningen", self, shortcut=_KEYS, shortcut_shown_only=True
        )
        self.prepare.clicked.connect(self.wanted)
        # Only here: in the journal beside it the same keys sign a note.
        keys = QShortcut(QKeySequence(_KEYS), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.prepare.click)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Field("account_id", "Till", self.account), 0, 0, 1, 2)
        self._amount_field = Field("amount", "Belopp", self.amount)
        grid.addWidget(self._amount_field, 1, 0)
        grid.addWidget(Field("pay_on", "Dag", self.pay_on), 1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addLayout(grid)
        row = QHBoxLayout()
        row.addWidget(self.prepare)
        row.addStretch(1)
        box.addLayout(row)

    def show_accounts(self, accounts: Sequence[PayeeAccount]) -> None:
        """The accounts to choose among, newest first; the newest is chosen at first."""
        self.account.set_choices(
            [Choice(one.id, f"{one.holder} · {words.account_words(one)}") for one in accounts]
        )
        if self.account.value() is None and accounts:
            self.account.set_value(accounts[0].id)

    def propose(self, decision_id: UUID, left: Decimal, pay_on: date) -> None:
        """All that is left on a day; what is typed stays while these are the same."""
        proposed = (decision_id, left, pay_on)
        self._amount_field.set_help(f"{formats.kr(left)} är kvar av beslutet.")
        if proposed == self._proposed:
            return
        self._proposed = proposed
        self.amount.set_value(left)
        self.pay_on.set_value(pay_on)

    def form(self, decision_id: UUID) -> PaymentForm:
        """The payment as typed; raises RuleViolation for what can't be read."""
        account_id = self.account.value()
        return PaymentForm(
            decision_id=decision_id,
            account_id=account_id if isinstance(account_id, UUID) else None,
            amount=self.amount.value(),
            pay_on=self.pay_on.value(),
        )
