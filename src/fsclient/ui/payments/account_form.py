"""Registering an account: checked while it is typed, kept as a draft until it is registered."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.payments import AccountKind, PayeeKind
from fsclient.rules.accounts import check_account
from fsclient.ui.look.tokens import Space
from fsclient.ui.payments import words
from fsclient.ui.speech.badges import Tone
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import PrimaryButton, QuietButton
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.keys import SEND_KEYS, OwnKeys
from fsclient.ui.widgets.styling import mark
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.payees import AccountForm, register_account, ways_to_pay

_NUMBER: Final = {
    AccountKind.BANKGIRO: "Bankgironummer",
    AccountKind.PLUSGIRO: "Plusgironummer",
    AccountKind.REGISTER: "Personnummer",
}
_WITHOUT_NUMBER: Final = {
    AccountKind.REGISTER: (
        "Banken slår upp kontot i sitt register. Att personen har anmält ett konto där kan inte "
        "kontrolleras här."
    ),
    AccountKind.CARD: "Kortet lämnas ut mot kvitto när en andra person har släppt betalningen.",
    AccountKind.NOTICE: "Avin lämnas eller skickas mot kvitto när betalningen är släppt.",
    AccountKind.REQUISITION: "Rekvisitionen lämnas ut mot kvitto när betalningen är släppt.",
}


class AccountFormView(OwnKeys):
    """The form. ``registered`` when the account is; ``closed`` when it is done with."""

    registered = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._tasks = tasks
        self._case_id: UUID | None = None
        self.kind = SegmentedChoice(
            [Choice(kind, words.KINDS[kind]) for kind in ways_to_pay(desk)], clearable=False
        )
        self.payee_kind = SegmentedChoice(
            [Choice(kind, label) for kind, label in words.PAYEES.items()], clearable=False
        )
        self.holder = LineEdit()
        self.clearing = LineEdit()
        self.number = LineEdit()
        self.evidence = LineEdit()
        self.verdict = Text("", "status", parent=self)
        self.register = PrimaryButton(
            "Registrera kontot", self, shortcut=SEND_KEYS, shortcut_shown_only=True
        )
        self.register.clicked.connect(self._register)
        # Only here: in the journal beside it the same keys sign a note.
        self.sent.connect(self.register.click)
        self._fields = {
            "kind": Field("kind", "Hur", self.kind),
            "payee_kind": Field("payee_kind", "Vem får pengarna?", self.payee_kind, required=True),
            "holder": Field("holder", "Kontot tillhör", self.holder, required=True),
            "clearing": Field("clearing", "Clearing", self.clearing),
            "number": Field("number", "Kontonummer", self.number),
            "evidence": Field("evidence", "Underlag som visar det", self.evidence, required=True),
        }
        self._lay_out()
        self.kept = KeptForm(self, desk, tasks)
        self.kept.reopened.connect(self._reopen)
        for editor in (self.kind, self.clearing, self.number):
            editor.edited.connect(self._check)

    def begin(self, case_id: UUID, holder: str) -> None:
        """Start on a case's account, from what was typed before if it was left half-way."""
        self._case_id = case_id
        self.kept.begin(f"account:{case_id}", lambda: self._propose(holder))
        self._reopen()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each at its field."""
        for name, field in self._fields.items():
            here = [problem for problem in problems if problem.field == name]
            field.set_problem(here[0] if here else None)
        at_number = {problem.field for problem in problems} & {"clearing", "number"}
        self.verdict.setVisible(not at_number)
        wrong = [self._fields[str(p.field)] for p in problems if p.field in self._fields]
        if wrong:
            wrong[0].focus_editor()

    def form(self) -> AccountForm:
        """The account as typed."""
        kind, payee = self.kind.value(), self.payee_kind.value()
        return AccountForm(
            holder=self.holder.value(),
            kind=kind if isinstance(kind, AccountKind) else AccountKind.BANK_ACCOUNT,
            clearing=self.clearing.value(),
            number=self.number.value(),
            evidence=self.evidence.value(),
            payee_kind=payee if isinstance(payee, PayeeKind) else None,
        )

    def _propose(self, holder: str) -> None:
        self.kind.set_value(AccountKind.BANK_ACCOUNT)
        self.payee_kind.set_value(PayeeKind.SELF)
        self.holder.set_value(holder)
        for editor in (self.clearing, self.number, self.evidence):
            editor.set_value("")

    def _reopen(self) -> None:
        self.show_problems(())
        self._check()

    def _check(self) -> None:
        form = self.form()
        bank = form.kind is AccountKind.BANK_ACCOUNT
        self._fields["clearing"].setVisible(bank)
        self._fields["number"].setVisible(not form.kind.by_hand)
        self._fields["number"].set_label(_NUMBER.get(form.kind, "Kontonummer"))
        self._fields["holder"].set_label(
            "Kontot tillhör" if form.kind.has_number else "Vem får pengarna, med namn"
        )
        self._fields["evidence"].set_label(
            "Underlag som visar det" if form.kind.has_number else "Varför inget konto?"
        )
        self.evidence.setPlaceholderText(
            "till exempel kontoutdrag 9 november"
            if form.kind.has_number
            else "till exempel har inget konto än"
        )
        if not form.kind.has_number:
            self._say(_WITHOUT_NUMBER[form.kind], Tone.NEUTRAL)
            return
        enough = form.number and (form.clearing or not bank)
        if not enough:
            self._say("Bank och kontrollsiffra visas när numret är skrivet.", Tone.NEUTRAL)
            return
        try:
            account = check_account(
                self._desk.office.clearing(), form.kind, form.clearing, form.number
            )
        except RuleViolation as violation:
            self._say(sentence(violation.problems[0]), Tone.BAD)
            return
        name = account.bank or words.KINDS[form.kind]
        if account.warning is not None:
            self._say(f"{name}. {sentence(Problem(account.warning))}", Tone.WARN)
        else:
            self._say(f"{name} {account.display}. Kontrollsiffran stämmer.", Tone.GOOD)

    def _say(self, text: str, tone: Tone) -> None:
        self.verdict.setText(text)
        self.verdict.show()
        mark(self.verdict, tone=tone.value)

    def _register(self) -> None:
        case_id, form = self._case_id, self.form()
        if case_id is None:
            return
        self.show_problems(())
        self.register.setEnabled(False)
        self._tasks.run_command(
            self,
            lambda: register_account(self._desk, case_id, form),
            lambda _changes: self._finish(),
            lambda _error: self.register.setEnabled(True),
        )

    def _finish(self) -> None:
        self.register.setEnabled(True)
        self.kept.done()
        self._case_id = None
        self.registered.emit()
        self.closed.emit()

    def _close(self) -> None:
        self.kept.flush()
        self.closed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        grid.addWidget(self._fields["payee_kind"], 0, 0, 1, 2)
        grid.addWidget(self._fields["kind"], 1, 0, 1, 2)
        grid.addWidget(self._fields["clearing"], 2, 0)
        grid.addWidget(self._fields["number"], 2, 1)
        grid.addWidget(self.verdict, 3, 0, 1, 2)
        grid.addWidget(self._fields["holder"], 4, 0, 1, 2)
        grid.addWidget(self._fields["evidence"], 5, 0, 1, 2)
        row = QHBoxLayout()
        row.addWidget(self.register)
        back = QuietButton("Stäng", self)
        back.clicked.connect(self._close)
        row.addWidget(back)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addLayout(grid)
        box.addLayout(row)
