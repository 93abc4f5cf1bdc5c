"""The förändringsplan of each adult: written, signed, followed by a new version."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.case_documents import DocumentThing
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.instruments import Answer
from fsclient.domain.plan import Plan
from fsclient.domain.staff import Action
from fsclient.rules.instruments import unfit
from fsclient.rules.plan_answers import answers_of, at_rows, unread_of, with_answers, with_unread
from fsclient.ui.assessment.comparison import Earlier
from fsclient.ui.assessment.rows import Suggestion
from fsclient.ui.assessment.written_page import Answers, WrittenPage
from fsclient.ui.attached.belonging import attachable
from fsclient.ui.attached.strip import DocumentStrip
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.widgets.tabs import Tab
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_papers import blank_form
from fsclient.usecases.plan import (
    begin_plan,
    discard_plan,
    form_of,
    needs_without_step,
    plan_problems,
    restore_plan,
    save_plan,
    sign_plan,
    unread_in,
)
from fsclient.usecases.workflow import StepStatus


class PlanPage(WrittenPage[Plan]):
    """The step Förändringsplan: one plan for each adult, with the versions before it."""

    key = "plan"
    title = "Förändringsplan"
    action = Action.PLAN
    again = "Ny version"
    missing_words = ("uppgift", "uppgifter")
    paired = True

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self.documents = DocumentStrip(desk, tasks, self._name_of, self)
        self.documents.noticed.connect(self.noticed)
        self.body.insertWidget(self.body.indexOf(self.sign_bar), self.documents)
        self.documents.hide()

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """With the documents of the plan that is shown."""
        super().show_case(view, statuses)
        if self.shown_id is not None:
            self._show_documents(view, self.shown_id)

    def is_closed(self) -> None:
        """No plan has documents."""
        self.documents.hide()

    def _show_documents(self, view: CaseView, plan_id: UUID) -> None:
        self.documents.setVisible(self.desk.may(Action.READ_RESTRICTED))
        self.documents.show_documents(attachable(self.desk, view, DocumentThing.PLAN, plan_id))

    def _name_of(self, staff_id: UUID) -> str:
        return "" if self.view is None else self.view.staff_name(staff_id)

    def blank(self) -> bytes:
        """To write by hand, together."""
        return blank_form(self.desk, self.key)

    def parties(self, view: CaseView) -> tuple[Party, ...]:
        """Applicant and co-applicant."""
        return view.adults

    def rows(self, view: CaseView) -> Sequence[Plan]:
        """Every version of the case."""
        return view.rows.plans

    def latest(self, view: CaseView, person_id: UUID) -> Plan | None:
        """By its number."""
        return view.plan_of(person_id)

    def versions(self, view: CaseView, person_id: UUID) -> Sequence[tuple[str, Plan]]:
        """Each called by its number."""
        own = [row for row in view.rows.plans if row.person_id == person_id]
        own.sort(key=lambda row: row.number, reverse=True)
        return [(str(row.number), row) for row in own]

    def tab(self, view: CaseView, party: Party) -> Tab:
        """The given name, and how the plan stands."""
        badge = plan_badge(view.plan_of(party.person.id), view.today)
        return Tab(str(party.person.id), party.person.called, badge, "person")

    def badge(self, view: CaseView, row: Plan) -> Badge:
        """For how long it is current."""
        return plan_badge(row, view.today)

    def line(self, row: Plan) -> str:
        """Which version."""
        return f"version {row.number}"

    def answers_of(self, row: Plan) -> Mapping[str, Answer]:
        """The plan as answers to its form, and what I typed in it that it could not hold."""
        unread = {} if self.view is None else unread_in(self.view, row)
        return with_unread(answers_of(row), unread)

    def open_row(self, view: CaseView, row: Plan, party: Party, *, read_only: bool) -> None:
        """As it is asked of the person by name, beside the signed one before it."""
        form = form_of(self.desk, party.person)
        before = view.signed_plan_of(row.person_id)
        self._show_documents(view, row.id)
        self.show_answers(
            form,
            row,
            age=None,
            read_only=read_only,
            earlier=None
            if read_only or before is None or before.signed_at is None
            else Earlier(form, answers_of(before), before.signed_at),
        )

    def follow(self, typed: Answers) -> None:
        """Which needs of the IB have no step."""
        held = self._draft.held
        if held is None or self.view is None:
            return
        needs = needs_without_step(self.view, self._written(held.row, typed))
        self.form.suggest(
            "steps",
            "Behov i IB utan steg:",
            [Suggestion(one.label, {"title": f"{one.label}: ", "need": one.key}) for one in needs],
        )

    def lacking(self, row: Plan) -> Sequence[Problem]:
        """What can't be read first; of a field one thing is told."""
        typed = self.form.answers()
        unread = unfit(self.form.instrument.questions, typed)
        taken = {problem.field for problem in unread}
        found = at_rows(plan_problems(self.desk, self._written(row, typed)), typed)
        return (*unread, *(each for each in found if each.field not in taken))

    def begin(self, view: CaseView, person_id: UUID) -> Callable[[], ChangeSet]:
        """With what is left of the last version."""
        desk = self.desk
        return lambda: begin_plan(desk, view.id, person_id)

    def keep(self, row: Plan, typed: Answers) -> Plan:
        """Keep the plan."""
        unread = unread_of(self.desk.office.plan, typed)
        return save_plan(self.desk, self._written(row, typed), unread)

    def sign(self, row: Plan, typed: Answers) -> ChangeSet:
        """Sign the plan."""
        try:
            return sign_plan(self.desk, self._written(row, typed))
        except RuleViolation as violation:
            raise RuleViolation(*at_rows(violation.problems, typed)) from violation

    def discard(self, row: Plan) -> ChangeSet:
        """Take the draft away."""
        return discard_plan(self.desk, row)

    def restore(self, row: Plan) -> ChangeSet:
        """Bring the draft back."""
        return restore_plan(self.desk, row)

    def _written(self, row: Plan, typed: Answers) -> Plan:
        return with_answers(row, self.desk.office.plan, typed)


def plan_badge(plan: Plan | None, today: date) -> Badge:
    """How a plan stands on a day."""
    if plan is None:
        return Badge("saknas")
    if plan.signed_at is None:
        return Badge("utkast", Tone.WARN)
    if plan.follow_up_on is None:
        return Badge("signerad", Tone.GOOD)
    day = formats.short_day(plan.follow_up_on, today)
    if plan.current_on(today):
        return Badge(f"aktuell till {day}", Tone.GOOD)
    return Badge(f"skulle följts upp {day}", Tone.BAD)
