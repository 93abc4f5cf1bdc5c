"""Preparing a payment: to whom, how much, when."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.payments import AccountKind, PayeeAccount, Payment, ReferenceKind
from fsclient.rules.references import LONGEST_MESSAGE, carries_reference
from fsclient.ui.look.tokens import Space
from fsclient.ui.payments import words
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import PrimaryButton
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.keys import SEND_KEYS, OwnKeys
from fsclient.ui.widgets.money_edit import MoneyEdit
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.payments import PaymentForm


class PaymentFormView(OwnKeys):
    """All that is left, on the usual day, unless someone writes otherwise. ``wanted`` on press.

    What is typed stays until the decision or what is left of it is another.
    """

    wanted = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._proposed: tuple[UUID, Decimal, date] | None = None
        self.account = ComboBox(placeholder="Välj konto")
        self.amount = MoneyEdit()
        self.pay_on = DateEdit(today=lambda: desk.today, earliest_today=True)
        self.reference_kind = SegmentedChoice(
            [Choice(kind, label) for kind, label in words.REFERENCES.items()], clearable=False
        )
        self.reference = LineEdit(max_length=LONGEST_MESSAGE)
        self._accounts: Mapping[UUID, PayeeAccount] = {}
        self._earlier: Mapping[UUID, Payment] = {}
        self._failed: Collection[UUID] = ()
        self._shown_for: UUID | None = None
        self.prepare = PrimaryButton(
            "Förbered betalningen", self, shortcut=SEND_KEYS, shortcut_shown_only=True
        )
        self.prepare.clicked.connect(self.wanted)
        # Only here: in the journal beside it the same keys sign a note.
        self.sent.connect(self.prepare.click)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._account_field = Field("account_id", "Till", self.account)
        self._kind_field = Field("reference_kind", "Mottagaren ser", self.reference_kind)
        self._reference_field = Field("reference", "OCR-nummer", self.reference)
        grid.addWidget(self._account_field, 0, 0, 1, 2)
        # Beside each other where both are asked for; else the one has the whole width.
        references = QHBoxLayout()
        references.setSpacing(Space.M)
        references.addWidget(self._kind_field, 1)
        references.addWidget(self._reference_field, 1)
        grid.addLayout(references, 2, 0, 1, 2)
        self.account.edited.connect(self._show_reference)
        self.reference_kind.edited.connect(self._name_reference)
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
        self.kept = KeptForm(self, desk, tasks)

    def show_accounts(
        self,
        accounts: Sequence[PayeeAccount],
        payments: Sequence[Payment] = (),
        failed: Collection[UUID] = (),
    ) -> None:
        """The accounts to choose among, newest first; the newest that has not failed is chosen.

        Another choice stays until there is a newer account, or money comes back from the chosen.
        ``payments``, newest first, give each account the reference that it had last; ``failed``
        are those that money has come back from.
        """
        chosen = self.account.value()
        newer = bool(accounts) and accounts[0].id not in self._accounts
        just_failed = chosen in failed and chosen not in self._failed
        self._accounts = {one.id: one for one in accounts}
        self._earlier = {one.account_id: one for one in reversed(payments)}
        self._failed = failed
        table = self._desk.office.clearing()
        self.account.set_choices(
            [
                Choice(one.id, f"{one.holder} · {words.account_words(one, table)}")
                for one in accounts
            ]
        )
        if newer or just_failed or self.account.value() is None:
            usable = (one.id for one in accounts if one.id not in failed)
            self.account.set_value(next(usable, None))
        self._show_reference()

    def _show_reference(self) -> None:
        """What the chosen account asks for, from what it was last paid with.

        What is typed stays while the account is the same.
        """
        self._warn()
        account = self._account()
        if account is None:
            self._shown_for = None
            self._kind_field.hide()
            self._reference_field.hide()
            return
        if account.id == self._shown_for:
            return
        self._shown_for = account.id
        asks = carries_reference(account.kind)
        giro = asks and account.kind is not AccountKind.BANK_ACCOUNT
        self._kind_field.setVisible(giro)
        self._reference_field.setVisible(asks)
        earlier = self._earlier.get(account.id)
        kind = ReferenceKind.OCR if giro else ReferenceKind.MESSAGE
        if earlier is not None and earlier.reference_kind is not None:
            kind = earlier.reference_kind
        self.reference_kind.set_value(kind)
        self.reference.set_value("" if earlier is None else earlier.reference or "")
        self._reference_field.set_problem(None)
        self._name_reference()

    def _name_reference(self) -> None:
        ocr = self.reference_kind.value() is ReferenceKind.OCR
        self._reference_field.set_label("OCR-nummer" if ocr else "Meddelande")
        account = self._account()
        optional = account is not None and account.kind is AccountKind.BANK_ACCOUNT
        self._reference_field.set_help("Behövs inte till ett bankkonto." if optional else "")

    def _warn(self) -> None:
        account = self._account()
        if account is None and self._failed:
            self._account_field.set_help("Pengarna kom tillbaka. Registrera ett nytt konto.")
            return
        failed = account is not None and account.id in self._failed
        self._account_field.set_help(words.WARNINGS["account_failed"] if failed else "")

    def _account(self) -> PayeeAccount | None:
        chosen = self.account.value()
        return self._accounts.get(chosen) if isinstance(chosen, UUID) else None

    def leave(self) -> None:
        """Another case is to be shown: what is typed is kept, and no more of it."""
        self.kept.leave()
        self._proposed = None

    def propose(self, decision_id: UUID, left: Decimal, pay_on: date) -> None:
        """All that is left on a day; what is typed stays while these are the same."""
        proposed = (decision_id, left, pay_on)
        self._amount_field.set_help(f"{formats.kr(left)} är kvar av beslutet.")
        if proposed == self._proposed:
            return
        self._proposed = proposed
        # What was typed before a newer account came, or another sum, is about something else.
        newest = next(iter(self._accounts), None)
        self.kept.begin(f"payment:{decision_id}:{left}:{newest}", self._fill)

    def _fill(self) -> None:
        assert self._proposed is not None
        _, left, pay_on = self._proposed
        self.amount.set_value(left)
        self.pay_on.set_value(pay_on)

    def form(self, decision_id: UUID) -> PaymentForm:
        """The payment as typed; raises RuleViolation for what can't be read."""
        account_id, kind = self.account.value(), self.reference_kind.value()
        account = self._account()
        asks = account is not None and carries_reference(account.kind)
        reference = self.reference.value() if asks else ""
        return PaymentForm(
            decision_id=decision_id,
            account_id=account_id if isinstance(account_id, UUID) else None,
            amount=self.amount.value(),
            pay_on=self.pay_on.value(),
            reference_kind=kind if reference and isinstance(kind, ReferenceKind) else None,
            reference=reference,
        )
