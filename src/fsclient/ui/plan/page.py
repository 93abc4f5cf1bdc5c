"""The förändringsplan of each adult: written, signed, followed by a new version."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout

from fsclient.domain.errors import Problem
from fsclient.domain.plan import Plan
from fsclient.domain.staff import Action
from fsclient.ui.plan.form import ADD_KEYS, PlanContent, PlanForm
from fsclient.ui.plan.reading import ReadPlan
from fsclient.ui.plan.words import plan_badge
from fsclient.ui.speech.badges import Badge
from fsclient.ui.steps.written_page import WrittenPage
from fsclient.ui.widgets.choice import Choice
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.tabs import Tab
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.plan import (
    begin_plan,
    discard_plan,
    needs_without_step,
    plan_problems,
    restore_plan,
    save_plan,
    sign_plan,
)
from fsclient.usecases.plan_papers import blank_plan, printed_plan

_MISSING = {
    "goal": "Mål",
    "own_words": "Egna ord",
    "steps": "Steg",
    "follow_up_on": "Uppföljning",
}


class PlanPage(WrittenPage[Plan, PlanContent]):
    """The step Förändringsplan: one plan for each adult, with the versions before it."""

    form: PlanForm
    key = "plan"
    title = "Förändringsplan"
    action = Action.PLAN
    again = "Ny version"
    missing_words = ("uppgift", "uppgifter")

    def make_form(self) -> PlanForm:
        """The editors, and under them the place of a plan that is read."""
        entries = self.desk.book.catalogues["measures"].at(self.desk.today)
        form = PlanForm(
            [Choice(entry.key, entry.label) for entry in entries],
            today=lambda: self.desk.today,
            longest_days=self.desk.setting("plan_review_days"),
            parent=self,
        )
        self.body.addWidget(form)
        self._reading: ReadPlan | None = None
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        return form

    def more_commands(self) -> tuple[Command, ...]:
        """Add a step."""
        if not self.writing:
            return ()
        add = Command(
            key="plan_step",
            title="Lägg till steg",
            run=self.form.add_step,
            menu=Menu.CASE,
            shortcut=ADD_KEYS,
        )
        return (add,)

    def printed(self, case_id: UUID, row_id: UUID) -> bytes:
        """A version of the plan."""
        return printed_plan(self.desk, case_id, row_id)

    def blank(self) -> bytes:
        """To write by hand, together."""
        return blank_plan(self.desk)

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

    def open_row(self, view: CaseView, row: Plan, party: Party, *, read_only: bool) -> None:
        """A signed one as a table."""
        self.close_row()
        self.form.setVisible(not read_only)
        if read_only:
            measures = self.desk.book.catalogues["measures"]
            self._reading = ReadPlan(row, party.person.called, measures.label, self)
            self._place.addWidget(self._reading)
        else:
            self.show_stored(row, party)

    def show_stored(self, row: Plan, party: Party) -> None:
        """As it is kept."""
        self.form.show_plan(row, party.person.called)

    def close_row(self) -> None:
        """Take away what was read."""
        if self._reading is not None:
            self._reading.hide()
            self._place.removeWidget(self._reading)
            self._reading.deleteLater()
            self._reading = None

    def follow(self, typed: PlanContent) -> None:
        """Which needs of the IB have no step."""
        held = self._draft.held
        if held is not None and self.view is not None:
            self.form.show_suggestions(needs_without_step(self.view, typed.on(held.row)))

    def typed(self) -> PlanContent:
        """Goal, words, steps and the day."""
        return self.form.content()

    def lacking(self, row: Plan) -> Sequence[Problem]:
        """What can't be read first; of a field one thing is told."""
        unread = self.form.unread()
        taken = {problem.field for problem in unread}
        found = plan_problems(self.desk, self.typed().on(row))
        return (*unread, *(each for each in found if each.field not in taken))

    def missing(self, problem: Problem) -> str:
        """The field."""
        return _MISSING.get(str(problem.field).split(".")[0], "uppgift")

    def is_own(self, problem: Problem) -> bool:
        """Whether it is of a field of the plan."""
        return str(problem.field).split(".")[0] in _MISSING

    def show_other(self, theirs: Plan | None) -> None:
        """Under goal and words."""
        self.form.show_other(theirs)

    def begin(self, view: CaseView, person_id: UUID) -> Callable[[], ChangeSet]:
        """With what is left of the last version."""
        desk = self.desk
        return lambda: begin_plan(desk, view.id, person_id)

    def keep(self, row: Plan, typed: PlanContent) -> Plan:
        """Keep the plan."""
        return save_plan(self.desk, typed.on(row))

    def sign(self, row: Plan, typed: PlanContent) -> ChangeSet:
        """Sign the plan."""
        return sign_plan(self.desk, typed.on(row))

    def discard(self, row: Plan) -> ChangeSet:
        """Take the draft away."""
        return discard_plan(self.desk, row)

    def restore(self, row: Plan) -> ChangeSet:
        """Bring the draft back."""
        return restore_plan(self.desk, row)
