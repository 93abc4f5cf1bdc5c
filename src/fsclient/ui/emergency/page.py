"""The step Nödprövning: an acute need, decided the same day beside the month's own walk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fsclient.domain.decision import Decision, Letter
from fsclient.domain.errors import RuleViolation
from fsclient.domain.staff import Action
from fsclient.ui.decision.letter_pane import LetterPane, LetterReceiver
from fsclient.ui.decision.signed import SignedDecision
from fsclient.ui.emergency import words
from fsclient.ui.emergency.form import EmergencyFormCard
from fsclient.ui.look.theme import theme
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge
from fsclient.ui.steps.open_form import ACUTE_NEED, OpenForm
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.notices import EmptyState
from fsclient.ui.widgets.surfaces import PageHeader
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.work.papers import Printable
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision import letters_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency import decide_emergency, preview_emergency
from fsclient.usecases.emergency_checks import EmergencyForm, emergency_problems
from fsclient.usecases.emergency_letter import PURPOSES
from fsclient.usecases.workflow import StepStatus

_REFUSED: Final = "Din roll beslutar inte om akut nöd. Be någon som utreder, eller en ledare."


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedNeed:
    """A decision as the list says it, whatever case is shown next."""

    id: UUID
    decision: Decision
    decided_on: date | None
    purpose: str
    span: str
    outcome: Badge
    paid: Badge


def _row(view: CaseView, decision: Decision) -> DecidedNeed:
    assessment = next(one for one in view.rows.emergencies if one.id == decision.id)
    return DecidedNeed(
        id=decision.id,
        decision=decision,
        decided_on=decision.decided_on,
        purpose=PURPOSES[assessment.purpose],
        span=words.span(decision, assessment),
        outcome=words.outcome(decision),
        paid=words.paid(view, decision),
    )


class EmergencyPage(StepPage):
    """A form that is filled in on the telephone, and the decisions that were made by it."""

    key = "emergency"
    title = "Nödprövning"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._letters_of: UUID | None = None
        self.header = PageHeader(self.title, self, step=True)
        self.new = SecondaryButton("Ny nödprövning", self, icon="plus")
        self.new.clicked.connect(self.begin)
        self._form_place = QVBoxLayout()
        self._open_form = OpenForm(self, desk, tasks, key=ACUTE_NEED)
        self._open_form.autosaver.saved.connect(self.saved)
        self._refused = EmptyState(_REFUSED, parent=self)
        self.table = DataTable("Ärendets nödprövningar", self._columns(), self, fits_rows=True)
        self.table.selected.connect(self._choose)
        self.signed = SignedDecision(desk, tasks, self)
        self.signed.step_wanted.connect(self.step_wanted)
        self.signed.told.connect(lambda text: self.noticed.emit(text, None))
        self.signed.print_wanted.connect(self.print_wanted)
        self._lay_out()

    def _columns(self) -> tuple[Column, ...]:
        day, pill = Render.DATE, Render.PILL
        return (
            Column(key="decided_on", title="Beslutat", width=112, render=day),
            Column(key="purpose", title="Gäller", width=120, stretch=1),
            Column(key="span", title="Räcker", width=174, render=Render.SOFT),
            Column(key="outcome", title="Beslut", width=160, render=pill),
            Column(key="paid", title="Pengarna", width=150, render=pill),
        )

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case; a need that is being typed stays."""
        other = self._view is None or self._view.id != view.id
        self._view = view
        decisions = view.emergency_decisions
        self.table.setVisible(bool(decisions))
        self.table.set_rows([_row(view, decision) for decision in decisions])
        blocked = self._blocked()
        self.new.set_blocked(blocked)
        self._refused.setVisible(bool(blocked) and not decisions)
        self._refused.set_sentence(blocked)
        if other:
            self.clear_problems()
            self._letters_of = None
            self._open_form.begin_case(view, self._bring_back)
            if not decisions and not blocked and self._open_form.card is None:
                self.begin()
        if decisions and self.table.selected_row() is None:
            self.table.select_first()
        self._choose(self.table.selected_row())

    def flush(self) -> None:
        """Keep the need that is being typed."""
        self._open_form.flush()

    def focus_start(self) -> None:
        """The first question, where a need is being typed."""
        if self._open_form.card is not None:
            self._open_form.card.focus_first()
        else:
            super().focus_start()

    def commands(self) -> Sequence[Command]:
        """A further need."""
        return (
            Command(
                key="emergency_new",
                title="Ny nödprövning",
                run=self.begin,
                menu=Menu.CASE,
                blocked=self._blocked(),
            ),
        )

    @property
    def form(self) -> EmergencyFormCard | None:
        """The form that is open, or None."""
        card = self._open_form.card
        return card if isinstance(card, EmergencyFormCard) else None

    def begin(self) -> None:
        """An empty form, or the one that is open."""
        if self._view is None or self._blocked():
            return
        if self._open_form.card is None:
            card = EmergencyFormCard(self.desk, self._view, self)
            card.submitted.connect(lambda: self._ask(card))
            card.cancelled.connect(self._cancel)
            self._open_form.show(ACUTE_NEED, card, self._form_place)
        assert self._open_form.card is not None
        if self.isVisible():
            self._open_form.card.focus_first()

    def _blocked(self) -> str:
        if self._view is not None and self._view.rows.case.closed_on is not None:
            return "Ärendet är avslutat. Öppna det igen först."
        return "" if self.desk.may(Action.DECIDE_EMERGENCY) else _REFUSED

    def _bring_back(self, _name: str, values: Mapping[str, str]) -> None:
        self.begin()
        if self._open_form.card is not None:
            self._open_form.card.type_again(values)

    def _cancel(self) -> None:
        card, view = self._open_form.card, self._view
        if card is None or view is None:
            return
        values = card.typed()
        self._open_form.close()

        def undo() -> None:
            if self._view is not None and self._view.id == view.id:
                self._bring_back(ACUTE_NEED, values)

        self.noticed.emit("Nödprövningen är stängd.", undo)
        self.new.setFocus()

    def _ask(self, card: EmergencyFormCard) -> None:
        view = self._view
        if view is None:
            return
        try:
            form = card.form()
            problems = emergency_problems(self.desk, view, form)
        except RuleViolation as violation:
            problems = violation.problems
        if problems:
            card.show_problems(problems)
            return
        card.set_busy(busy=True)
        self.tasks.run_query(
            card,
            lambda: preview_emergency(self.desk, view, form),
            lambda letters: self._ask_to_sign(card, view, form, letters),
            lambda _error: card.set_busy(busy=False),
        )

    def _ask_to_sign(
        self,
        card: EmergencyFormCard,
        view: CaseView,
        form: EmergencyForm,
        letters: Mapping[UUID, bytes],
    ) -> None:
        card.set_busy(busy=False)
        dialog = SignEmergencyDialog(view, form, letters, self)
        dialog.accepted.connect(lambda: self._sign(card, view.id, form))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sign(self, card: EmergencyFormCard, case_id: UUID, form: EmergencyForm) -> None:
        card.set_busy(busy=True)
        self.tasks.run_command(
            card,
            lambda: decide_emergency(self.desk, case_id, form),
            lambda _changes: self._signed(form),
            lambda _error: card.set_busy(busy=False),
        )

    def _signed(self, form: EmergencyForm) -> None:
        self._open_form.close()
        if form.given > 0:
            self.noticed.emit("Beslutet är signerat. Förbered utbetalningen här.", None)
            self.step_wanted.emit("payment")
        else:
            self.noticed.emit("Beslutet är signerat, och brevet säger hur man överklagar.", None)

    def printable(self) -> Printable | None:
        """The letters of the signed decision that is shown."""
        return self.signed.printable() if self.signed.isVisibleTo(self) else None

    def _choose(self, row: object | None) -> None:
        view = self._view
        shown = isinstance(row, DecidedNeed) and view is not None
        self.signed.setVisible(shown)
        if not isinstance(row, DecidedNeed) or view is None:
            return
        self.signed.show_decision(view, row.decision)
        if self._letters_of != row.id:
            self._letters_of = row.id
            self.signed.show_letters(())
            self.tasks.run_query(self, lambda: letters_of(self.desk, row.id), self._show_letters)

    def _show_letters(self, letters: tuple[Letter, ...]) -> None:
        if letters and letters[0].decision_id == self._letters_of:
            self.signed.show_letters(letters)

    def _lay_out(self) -> None:
        self.header.add_action(self.new)
        self.body.addWidget(self.header)
        self.body.addLayout(self._form_place)
        self.body.addWidget(self._refused)
        self.body.addWidget(self.table)
        self.body.addWidget(self.signed)
        self.body.addStretch(1)


class SignEmergencyDialog(AskDialog):
    """The one question before a decision in acute need is signed, with each letter to be read."""

    def __init__(
        self, view: CaseView, form: EmergencyForm, letters: Mapping[UUID, bytes], parent: QWidget
    ) -> None:
        said = words.decided(form.kind, form.given)
        receivers = " och ".join(adult.person.full_name for adult in view.adults)
        super().__init__(
            f"Signera {said}?",
            f"{_granted_today(view)}Beslutet låses och kan inte ändras efteråt. Brevet nedan "
            f"utfärdas till {receivers}.",
            parent,
            go=f"Signera {said}",
            back="Fortsätt skriva",
            width=620,
        )
        self._letters = letters
        self.letter = LetterPane(self)
        self.letter.set_receivers(
            [LetterReceiver(one.person.id, one.person.full_name) for one in view.adults]
        )
        # Down to what is decided, where the screen has room for it.
        room = self.screen().availableGeometry().height() * 11 // 20
        self.letter.pdf.setMinimumHeight(min(theme().px(460), room))
        self.letter.switched.connect(self._show)
        self.body.addWidget(self.letter)
        self._show()

    def _show(self) -> None:
        receiver = self.letter.receiver_id
        assert receiver is not None
        self.letter.pdf.set_pdf(self._letters[receiver], of=receiver)


def _granted_today(view: CaseView) -> str:
    """That the same day has a grant already: a need may come twice, and a form be sent twice."""
    today = [row for row in view.emergency_decisions if row.amount and row.decided_on == view.today]
    if not today:
        return ""
    total = sum((row.amount for row in today), Decimal(0))
    return f"I dag är redan {formats.kr(total)} beviljat i akut nöd i ärendet. "
