"""The step where a decision is paid: accounts, payments prepared, and where they stand."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.case_documents import DocumentThing
from fsclient.domain.decision import Decision
from fsclient.domain.errors import Problem
from fsclient.domain.payments import (
    Payment,
    PaymentCourse,
    PaymentReturn,
    PaymentStatus,
)
from fsclient.domain.staff import Action
from fsclient.ui.attached.belonging import attachable
from fsclient.ui.attached.strip import DocumentStrip
from fsclient.ui.look.tokens import Space
from fsclient.ui.payments import words
from fsclient.ui.payments.account_form import AccountFormView
from fsclient.ui.payments.payment_form import PaymentFormView
from fsclient.ui.payments.receipt_form import ReceiptFormCard
from fsclient.ui.payments.return_form import ReturnFormCard
from fsclient.ui.payments.step_rows import (
    ACCOUNT_COLUMNS,
    PAYMENT_COLUMNS,
    AccountLine,
    PaymentLine,
    account_line,
    payment_line,
)
from fsclient.ui.payments.stop_form import StopForm
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.messages import sentence
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.notices import Banner, EmptyState
from fsclient.ui.widgets.surfaces import Card, PageHeader, SectionHeading, Text, column_in
from fsclient.ui.widgets.table import DataTable
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.payment_receipts import hand_out
from fsclient.usecases.payment_returns import register_return
from fsclient.usecases.payments import hindrance_to_paying, next_pay_day, prepare_payment, soonest
from fsclient.usecases.workflow import StepStatus


class PaymentStepPage(StepPage):
    """Registers accounts and prepares payments; a second person releases them elsewhere."""

    key = "payment"
    title = "Utbetalning"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._pay_next = False
        self.header = PageHeader(self.title, self, step=True)
        self.empty = EmptyState("", "Gå till beslutet", self._go_to_decision, self)
        self.standstill = Banner(parent=self)
        self.accounts = DataTable("Ärendets konton", ACCOUNT_COLUMNS, fits_rows=True)
        self.documents = DocumentStrip(desk, tasks, self._name_of, self)
        self.documents.noticed.connect(self.noticed)
        self.payments = DataTable("Ärendets betalningar", PAYMENT_COLUMNS, fits_rows=True)
        self.form = PaymentFormView(desk, tasks, self)
        self.account_form = AccountFormView(desk, tasks, self)
        self.stop_form = StopForm(desk, tasks, self)
        self.add_account = SecondaryButton("Registrera konto", self, icon="plus")
        self.stop = QuietButton("Stoppa betalningen", self)
        self.came_back = QuietButton("Kom inte fram …", self)
        self.hand_out = SecondaryButton("Lämna ut …", self)
        self.return_form = ReturnFormCard(desk, tasks, self)
        self.receipt_form = ReceiptFormCard(desk, tasks, self)
        self.note = Text("", "soft", parent=self)
        self._prepare_card = Card("Förbered betalning", self)
        self._account_card = Card("Nytt konto", self)
        self._stop_card = Card("Stoppa betalning", self)
        self._payment_part = _Part("Betalningar", self)
        self._account_part = _Part("Konton", self)
        self._lay_out()
        self._connect()

    @property
    def view(self) -> CaseView:
        """The case that is shown."""
        assert self._view is not None
        return self._view

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case as it now is; what is being typed stays."""
        if self._view is not None and self._view.id != view.id:
            self.flush()
            self.form.leave()
            self._close_forms()
        self._view = view
        decision = view.paying
        if decision is None or not decision.signed:
            self._show_nothing("Beslutet är inte signerat. Först därefter kan något betalas ut.")
        elif decision.amount == 0:
            self._show_nothing("Ansökan är avslagen. Det finns inget att betala ut.")
        else:
            self._show_paying(view, decision)

    def _show_nothing(self, why: str) -> None:
        self.header.set_badges()
        self.empty.set_sentence(why)
        self._set_cards(empty=True)

    def _show_paying(self, view: CaseView, decision: Decision) -> None:
        course = view.rows.course
        left = course.left_of(decision.id, decision.amount)
        done = not left
        month = () if decision is view.decision else (Badge(formats.month(decision.month)),)
        self.header.set_badges(
            *month,
            Badge(f"beslutat {formats.kr(decision.amount)}"),
            Badge("allt är förberett", Tone.GOOD)
            if done
            else Badge(f"{formats.kr(left)} kvar", Tone.WARN),
        )
        self._set_cards(empty=False)
        accounts, shown = view.rows.accounts, self._shown(view)
        clearing = self.desk.office.clearing()
        self.accounts.set_rows([account_line(view, one, clearing) for one in accounts])
        self.payments.set_rows([payment_line(view, one, clearing) for one in shown])
        self.form.show_accounts(accounts, view.rows.payments, view.rows.failed_accounts)
        pay_on = next_pay_day(self.desk, decision.month)
        if view.is_emergency(decision) and view.account is not None:
            pay_on = soonest(self.desk, view.account.kind)
        self.form.propose(decision.id, left, pay_on)
        may = self.desk.may(Action.PREPARE_PAYMENT)
        self._prepare_card.setVisible(may and not done and bool(accounts))
        if self._pay_next and self._prepare_card.isVisible():
            self.form.prepare.setFocus()
        self._pay_next = False
        self.standstill.clear()
        if self._prepare_card.isVisibleTo(self):
            self._look_for_hindrance(view)
        self.note.setText(self._note(view, may=may))
        self.note.setVisible(bool(self.note.text()))
        self._payment_part.setVisible(bool(shown))
        self.accounts.setVisible(bool(accounts))
        self._show_documents(self.accounts.selected_row())
        if not accounts and not self._account_card.isVisibleTo(self):
            self._open_account_form()
        self._account_part.setVisible(bool(accounts) or not self._account_card.isVisibleTo(self))
        self._offer_stop(self.payments.selected_row())

    def _show_documents(self, row: object) -> None:
        """Those of the account that is chosen, else of the one that is paid to."""
        view = self._view
        accounts = () if view is None else view.rows.accounts
        chosen = row.id if isinstance(row, AccountLine) else None
        account = next((one for one in accounts if one.id == chosen), None)
        account = account or (None if view is None else view.account)
        self.documents.setVisible(account is not None)
        if view is not None and account is not None:
            self.documents.heading.setText(f"Handlingar till kontot: {account.holder}")
            to = attachable(self.desk, view, DocumentThing.ACCOUNT, account.id)
            self.documents.show_documents(to)

    def _name_of(self, staff_id: UUID) -> str:
        return "" if self._view is None else self._view.staff_name(staff_id)

    def _look_for_hindrance(self, view: CaseView) -> None:
        def tell(found: Problem | None) -> None:
            if found is not None and self._view is view:
                self._prepare_card.hide()
                self.standstill.show_message(sentence(found), Tone.BAD)

        self.tasks.run_query(self, lambda: hindrance_to_paying(self.desk, view), tell)

    def _note(self, view: CaseView, *, may: bool) -> str:
        if not may:
            return "Din roll förbereder inte betalningar."
        came_back = [
            words.return_words(one, self.desk.book.catalogues["return_causes"])
            for one in view.rows.returns
            if one.waits or any(one in self._returned(view, row) for row in view.unpaid_returns)
        ]
        left = sum((self._left(view, row) for row in view.unpaid_returns), Decimal(0))
        if came_back:
            ending = f" {formats.kr(left)} kvar att betala." if left else " Ska bekräftas."
            return " ".join(came_back) + ending
        waiting = [one for one in view.payments if one.status is PaymentStatus.PREPARED]
        if waiting:
            return "Någon annan än den som beslutade eller förberedde släpper betalningen."
        return ""

    def _shown(self, view: CaseView) -> list[Payment]:
        """Those of the decision at hand, and of any other those that someone has to do with."""
        course = view.rows.course
        unpaid = {row.id for row in view.unpaid_returns}
        waiting = {row.id for row in course.waiting()}
        at_hand = {row.id for row in view.payments}
        return [
            row
            for row in view.rows.payments
            if row.id in at_hand | waiting or row.decision_id in unpaid
        ]

    def _returned(self, view: CaseView, decision: Decision) -> tuple[PaymentReturn, ...]:
        return view.rows.course.returned_of(decision.id)

    def _left(self, view: CaseView, decision: Decision) -> Decimal:
        return view.rows.course.left_of(decision.id, decision.amount)

    def _set_cards(self, *, empty: bool) -> None:
        self.empty.setVisible(empty)
        if empty:
            self.standstill.clear()
            self._payment_part.hide()
            self._account_part.hide()
            self._prepare_card.hide()
            self._close_forms()

    def _close_forms(self) -> None:
        self._account_card.hide()
        self._stop_card.hide()
        self.return_form.hide()
        self.receipt_form.hide()
        self.add_account.show()

    def _open_account_form(self) -> None:
        if self._view is None or not self.desk.may(Action.REGISTER_ACCOUNT):
            return
        self._account_card.show()
        self.add_account.hide()
        self.account_form.begin(self._view.id, self._view.applicant.person.full_name)
        if self.isVisible():
            self.account_form.clearing.setFocus()

    def _go_on_to_pay(self) -> None:
        """When the case is shown again, the new account with it."""
        self._pay_next = True

    def _close_account_form(self) -> None:
        self._account_card.hide()
        self._account_part.show()
        self.add_account.show()

    def _offer_stop(self, line: object | None) -> None:
        payment = line.payment if isinstance(line, PaymentLine) else None
        course = self._view.rows.course if self._view is not None else PaymentCourse(())
        going = payment is not None and course.on_its_way(payment)
        gone = payment is not None and (payment.file_id is not None or _handed(course, payment))
        prepared = payment is not None and payment.status is PaymentStatus.PREPARED
        can = (prepared or going) and self.desk.may(Action.STOP_PAYMENT)
        self.stop.setVisible(can)
        if not can:
            self._stop_card.hide()
        back = gone and payment is not None and course.return_of(payment) is None
        self.came_back.setVisible(back and self.desk.may(Action.RETURN_PAYMENT))
        by_hand = going and payment is not None and self._goes_by_hand(payment)
        self.hand_out.setVisible(by_hand and self.desk.may(Action.HAND_OUT_PAYMENT))
        if not back:
            self.return_form.hide()
        if not by_hand:
            self.receipt_form.hide()

    def _goes_by_hand(self, payment: Payment) -> bool:
        accounts = self._view.rows.accounts if self._view is not None else ()
        return any(one.kind.by_hand for one in accounts if one.id == payment.account_id)

    def _open_return(self) -> None:
        line = self.payments.selected_row()
        if isinstance(line, PaymentLine):
            self.return_form.begin(line.payment)
            self.return_form.open_up()

    def _open_receipt(self) -> None:
        line = self.payments.selected_row()
        if isinstance(line, PaymentLine):
            self.receipt_form.begin(line.payment)
            self.receipt_form.open_up()

    def _register_return(self) -> None:
        payment, form = self.return_form.about, self.return_form.form()
        if isinstance(payment, Payment):
            said = "Registrerat. En andra person bekräftar det under Utbetalningar, Tillbaka."
            self._send(self.return_form, lambda: register_return(self.desk, payment, form), said)

    def _register_receipt(self) -> None:
        payment, form = self.receipt_form.payment, self.receipt_form.form()
        if payment is not None:
            said = "Utlämningen är registrerad."
            self._send(self.receipt_form, lambda: hand_out(self.desk, payment, form), said)

    def _send(
        self, card: ReturnFormCard | ReceiptFormCard, act: Callable[[], ChangeSet], said: str
    ) -> None:
        def done(_changes: ChangeSet) -> None:
            card.done()
            card.hide()
            card.primary.setEnabled(True)
            self.noticed.emit(said, None)

        card.primary.setEnabled(False)
        self.tasks.run_command(card, act, done, lambda _error: card.primary.setEnabled(True))

    def _open_stop(self) -> None:
        line = self.payments.selected_row()
        if isinstance(line, PaymentLine):
            self._stop_card.show()
            self.stop_form.begin(line.payment)

    def _prepare(self) -> None:
        view = self._view
        if view is None or view.paying is None or not self.understood():
            return
        self.clear_problems()
        form = self.form.form(view.paying.id)
        self.form.prepare.setEnabled(False)
        self.tasks.run_command(
            self,
            lambda: prepare_payment(self.desk, form),
            lambda _changes: self._tell_prepared(),
            lambda _error: self.form.prepare.setEnabled(True),
        )

    def _tell_prepared(self) -> None:
        self.form.prepare.setEnabled(True)
        self.form.kept.done()
        self.noticed.emit("Betalningen är förberedd och väntar på en andra person.", None)

    def _go_to_decision(self) -> None:
        self.step_wanted.emit("decision")

    def _connect(self) -> None:
        self.form.wanted.connect(self._prepare)
        self.add_account.clicked.connect(self._open_account_form)
        self.account_form.registered.connect(self._go_on_to_pay)
        self.account_form.closed.connect(self._close_account_form)
        for kept in (self.form.kept, self.account_form.kept):
            kept.saved.connect(self.saved)
        self.payments.selected.connect(self._offer_stop)
        self.accounts.selected.connect(self._show_documents)
        self.stop.clicked.connect(self._open_stop)
        self.stop_form.closed.connect(self._stop_card.hide)
        self.came_back.clicked.connect(self._open_return)
        self.hand_out.clicked.connect(self._open_receipt)
        self.return_form.submitted.connect(self._register_return)
        self.receipt_form.submitted.connect(self._register_receipt)
        for form in (self.return_form, self.receipt_form):
            form.cancelled.connect(form.hide)

    def _lay_out(self) -> None:
        self._payment_part.body.addWidget(self.payments)
        self._payment_part.body.addWidget(self.note)
        for button in (self.hand_out, self.came_back, self.stop):
            self._payment_part.add_action(button)
            button.hide()
        self._prepare_card.body.addWidget(self.form)
        self._stop_card.body.addWidget(self.stop_form)
        self._account_card.body.addWidget(self.account_form)
        self._account_part.body.addWidget(self.accounts)
        self._account_part.body.addWidget(self.documents)
        self._account_part.add_action(self.add_account)
        if not self.desk.may(Action.REGISTER_ACCOUNT):
            self.add_account.set_blocked("Din roll registrerar inte konton.")
        for part in (
            self.header,
            self.empty,
            self.standstill,
            self._prepare_card,
            self._account_card,
            self._payment_part,
            self._stop_card,
            self.return_form,
            self.receipt_form,
            self._account_part,
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._close_forms()


class _Part(QWidget):
    """A heading with its actions, over a table."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.body = column_in(self, Space.S)
        self._head = QHBoxLayout()
        self._head.addWidget(SectionHeading(title, self))
        self._head.addStretch(1)
        self.body.addLayout(self._head)

    def add_action(self, button: QWidget) -> None:
        """A button at the right of the heading."""
        self._head.addWidget(button)


def _handed(course: PaymentCourse, payment: Payment) -> bool:
    return course.receipt_of(payment) is not None
