"""Appeals against a decision: registered with the last day they could come in, and settled."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.decision import Appeal, AppealOutcome, Decision
from fsclient.domain.errors import RuleViolation
from fsclient.domain.staff import Action
from fsclient.ui.decision import words
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.keys import SEND_KEYS, OwnKeys
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Card, Text, column_in, row_in
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.appeals import (
    AppealForm,
    appeal_last_day,
    register_appeal,
    settle_appeal,
)
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk


class AppealCard(Card):
    """The appeals of one decision, and a form for a new one."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("Överklagande", parent)
        self._desk = desk
        self._tasks = tasks
        self._decision: Decision | None = None
        self._shown: tuple[Appeal, ...] | None = None
        self._lines: QWidget | None = None
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.register = SecondaryButton("Registrera överklagande", self)
        self.register.clicked.connect(self._open_form)
        if not desk.may(Action.REGISTER_APPEAL):
            self.register.set_blocked("Din roll registrerar inte överklaganden.")
        self.received_on = DateEdit(today=lambda: desk.today, latest_today=True)
        self.received_decision_on = DateEdit(today=lambda: desk.today, latest_today=True)
        self.last_day = Text("", "help", parent=self)
        self.save = PrimaryButton("Registrera", self, shortcut=SEND_KEYS, shortcut_shown_only=True)
        self.save.clicked.connect(self._register)
        self._form = self._make_form()
        self._kept = KeptForm(self._form, desk, tasks)
        self.body.addWidget(self._form)
        self.body.addWidget(self.register)
        for editor in (self.received_on, self.received_decision_on):
            editor.edited.connect(self._tell_last_day)

    def show_appeals(self, view: CaseView, decision: Decision) -> None:
        """The appeals against a decision; a form that is being filled in stays."""
        another = self._decision is None or self._decision.id != decision.id
        self._decision = decision
        if another:
            self._close_form()
        appeals = tuple(one for one in view.appeals if one.decision_id == decision.id)
        if appeals == self._shown and not another:
            return
        self._shown = appeals
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = self._make_lines(appeals)
        self._place.addWidget(self._lines)

    def _make_lines(self, appeals: tuple[Appeal, ...]) -> QWidget:
        lines = QWidget(self)
        box = column_in(lines, Space.S)
        if not appeals:
            box.addWidget(Text("Inget överklagande har kommit in.", "soft", parent=lines))
        for appeal in appeals:
            box.addWidget(_line(appeal, lines))
            if appeal.outcome is AppealOutcome.PENDING and self._may_register:
                box.addLayout(self._settling(appeal, lines))
        return lines

    @property
    def _may_register(self) -> bool:
        return self._desk.may(Action.REGISTER_APPEAL)

    def _settling(self, appeal: Appeal, parent: QWidget) -> FlowLayout:
        row = FlowLayout()
        outcomes = {
            "Lämna över till domstolen": AppealOutcome.HANDED_OVER,
            "Beslutet ändras": AppealOutcome.CHANGED_BY_UNIT,
        }
        if appeal.last_day is not None and appeal.received_on > appeal.last_day:
            outcomes["Avvisa, för sent"] = AppealOutcome.TOO_LATE
        for title, outcome in outcomes.items():
            button = SecondaryButton(title, parent)
            button.setObjectName(f"settle_{outcome.value}")
            button.clicked.connect(lambda _on=False, outcome=outcome: self._settle(appeal, outcome))
            row.addWidget(button)
        return row

    def _settle(self, appeal: Appeal, outcome: AppealOutcome) -> None:
        self._tasks.run_command(self, lambda: settle_appeal(self._desk, appeal, outcome))

    def _make_form(self) -> QWidget:
        form = OwnKeys(self)
        form.sent.connect(self.save.click)
        box = column_in(form, Space.S)
        box.addWidget(Field("received_on", "Överklagandet kom in", self.received_on))
        box.addWidget(
            Field(
                "received_decision_on",
                "Personen fick beslutet",
                self.received_decision_on,
                help_text="Lämna tomt om dagen inte går att visa.",
            )
        )
        box.addWidget(self.last_day)
        row = QHBoxLayout()
        row.addWidget(self.save)
        back = QuietButton("Avbryt", form)
        back.clicked.connect(self._close_form)
        row.addWidget(back)
        row.addStretch(1)
        box.addLayout(row)
        form.hide()
        return form

    def _open_form(self) -> None:
        assert self._decision is not None
        self._kept.begin(f"appeal:{self._decision.id}", self._propose)
        self._form.show()
        self.register.hide()
        self.received_decision_on.setFocus()

    def _close_form(self) -> None:
        self._kept.flush()
        self._form.hide()
        self.register.show()

    def _propose(self) -> None:
        self.received_on.set_value(self._desk.today)
        self.received_decision_on.set_value(None)

    def _tell_last_day(self) -> None:
        got, came = _day(self.received_decision_on), _day(self.received_on)
        if got is None:
            self.last_day.setText("Utan dagen räknas det som att det kom i tid.")
            return
        last = appeal_last_day(self._desk, got)
        in_time = (
            "" if came is None else (" Det kom i tid." if came <= last else " Det är för sent.")
        )
        self.last_day.setText(f"Sista dag att överklaga: {formats.day(last)}.{in_time}")

    def _register(self) -> None:
        assert self._decision is not None
        if self.received_on.problem() or self.received_decision_on.problem():
            return
        form = AppealForm(
            decision_id=self._decision.id,
            received_on=self.received_on.value(),
            received_decision_on=self.received_decision_on.value(),
        )
        self._tasks.run_command(
            self,
            lambda: register_appeal(self._desk, form),
            lambda _changes: self._tell_registered(),
        )

    def _tell_registered(self) -> None:
        self._kept.done()
        self._close_form()


def _day(edit: DateEdit) -> date | None:
    try:
        return edit.value()
    except RuleViolation:
        return None


def _line(appeal: Appeal, parent: QWidget) -> QWidget:
    line = QWidget(parent)
    row = row_in(line, Space.M)
    text = f"Kom in {formats.day(appeal.received_on)}."
    if appeal.last_day is not None:
        text += f" Sista dag var {formats.day(appeal.last_day)}."
    if appeal.settled_on is not None:
        text += f" Avgjort {formats.day(appeal.settled_on)}."
    row.addWidget(Text(text, parent=line), 1)
    badge = words.OUTCOMES[appeal.outcome]
    row.addWidget(Pill(badge.text, badge.tone, line))
    return line
