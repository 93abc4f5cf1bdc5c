"""The förändringsplan of each adult: written, signed, followed by a new version."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.plan import Plan
from fsclient.domain.staff import Action
from fsclient.ui import formats
from fsclient.ui.case.step_page import StepPage
from fsclient.ui.case.version_list import VersionList
from fsclient.ui.case.words import by, swedish
from fsclient.ui.clash import Clash
from fsclient.ui.commands import Command, Menu
from fsclient.ui.plan.form import ADD_KEYS, PlanContent, PlanForm
from fsclient.ui.plan.reading import ReadPlan
from fsclient.ui.plan.words import plan_badge
from fsclient.ui.row_draft import RowDraft
from fsclient.ui.tasks import Tasks
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.choice import Choice
from fsclient.ui.widgets.clash_bar import ClashBar
from fsclient.ui.widgets.empty_place import EmptyPlace
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.sign_bar import SIGN_KEYS, SignBar
from fsclient.ui.widgets.surfaces import SectionHeading, SoftText
from fsclient.ui.widgets.tabs import Tab, Tabs
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.plan import (
    begin_plan,
    discard_plan,
    needs_without_step,
    plan_problems,
    restore_plan,
    save_plan,
    sign_plan,
)
from fsclient.usecases.workflow import StepStatus

_MISSING = {
    "goal": "Mål",
    "own_words": "Egna ord",
    "steps": "Steg",
    "follow_up_on": "Uppföljning",
}


class PlanPage(StepPage):
    """The step Förändringsplan: one plan for each adult, with the versions before it."""

    key = "plan"
    title = "Förändringsplan"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._who: UUID | None = None
        self._older: Plan | None = None
        self._shown: tuple[UUID, bool] | None = None
        self._saved_at: datetime | None = None
        self._reading: ReadPlan | None = None
        self._make_head()
        self.form = PlanForm(
            self._measures(),
            today=lambda: desk.today,
            longest_days=desk.setting("plan_review_days"),
            parent=self,
        )
        self.body.addWidget(self.form)
        self._make_foot()
        self._draft: RowDraft[Plan, PlanContent] = RowDraft(
            self,
            tasks,
            self.form.content,
            lambda plan, content: save_plan(desk, content.on(plan)),
        )
        self._draft.saved.connect(self._on_saved)
        self._clash = Clash(
            self,
            tasks,
            self._draft,
            self.clash,
            case_id=lambda: None if self._view is None else self._view.id,
            reread=self._reread_plan,
            show_other=self.form.show_other,
            reopen=self._reopen,
        )
        self.form.edited.connect(self._on_edit)
        self.form.removed.connect(lambda undo: self.noticed.emit("Steget är borttaget.", undo))

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case as it now is; what is being typed stays."""
        self._view = view
        adults = {party.person.id: party for party in view.adults}
        if self._who not in adults:
            self._who = view.applicant.person.id
            self._older = None
        self.people.set_tabs([self._tab(view, party) for party in view.adults])
        self.people.setVisible(len(adults) > 1)
        self.people.set_current(str(self._who))
        self._show_person()

    def flush(self) -> None:
        """Keep what is being typed, now."""
        self._draft.flush()

    def commands(self) -> Sequence[Command]:
        """Add a step, and sign."""
        if not self._writing:
            return ()
        return (
            Command(
                key="plan_step",
                title="Lägg till steg",
                run=self.form.add_step,
                menu=Menu.CASE,
                shortcut=ADD_KEYS,
            ),
            Command(
                key="sign_plan",
                title="Signera förändringsplanen",
                run=self.sign_bar.ask,
                menu=Menu.CASE,
                shortcut=SIGN_KEYS,
            ),
        )

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """At the fields and steps; the rest in the banner."""
        self.sign_bar.set_busy(False)
        own = [each for each in problems if str(each.field).split(".")[0] in _MISSING]
        self.form.show_problems(own)
        if own:
            self.form.go_to(str(own[0].field))
        others = tuple(each for each in problems if each not in own)
        if others:
            super().show_problems(others)

    @property
    def _writing(self) -> bool:
        return self._shown is not None and not self._shown[1]

    def _measures(self) -> list[Choice]:
        entries = self.desk.book.catalogues["measures"].at(self.desk.today)
        return [Choice(entry.key, entry.label) for entry in entries]

    def _tab(self, view: CaseView, party: Party) -> Tab:
        badge = plan_badge(view.plan_of(party.person.id), view.today)
        return Tab(str(party.person.id), party.person.called, badge, "person")

    def _make_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        about = QWidget(self)
        about.setProperty("role", "clear")
        about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(about, spacing=Space.S)
        flow.addWidget(SectionHeading(self.title, about))
        self._pill = Pill("", parent=about)
        self._number = SoftText("", about)
        self._signed_words = SoftText("", about)
        for widget in (self._pill, self._number, self._signed_words):
            flow.addWidget(widget)
        row.addWidget(about, 1)
        self._again = SecondaryButton("Ny version", self)
        self._again.clicked.connect(self._begin)
        row.addWidget(self._again)
        self._newest = SecondaryButton("Till den senaste", self)
        self._newest.clicked.connect(lambda: self._read(None))
        row.addWidget(self._newest)
        self.body.addLayout(row)
        self.people = Tabs("Personer", self)
        self.people.chosen.connect(self._go_to_person)
        self.body.addWidget(self.people)
        self.clash = ClashBar(self)
        self.body.addWidget(self.clash)
        self._empty = EmptyPlace(self)
        self.body.addWidget(self._empty)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)

    def _make_foot(self) -> None:
        self.sign_bar = SignBar(self, one="uppgift", many="uppgifter")
        discard = QuietButton("Släng utkastet", self)
        discard.clicked.connect(self._throw_away)
        self.sign_bar.set_actions(discard)
        self.sign_bar.missing_wanted.connect(self._show_missing)
        self.sign_bar.confirmed.connect(self._sign)
        self.body.addWidget(self.sign_bar)
        self.history = VersionList(self.desk, self)
        self.history.chosen.connect(self._read)
        self.body.addWidget(self.history)
        self.body.addStretch(1)

    def _name(self) -> str:
        adults = () if self._view is None else self._view.adults
        names = (each.person.called for each in adults if each.person.id == self._who)
        return next(names, "")

    def _latest(self) -> Plan | None:
        if self._view is None or self._who is None:
            return None
        return self._view.plan_of(self._who)

    def _go_to_person(self, key: str) -> None:
        self.flush()
        self._who = UUID(key)
        self._older = None
        self._show_person()

    def _read(self, plan: Plan | None) -> None:
        self.flush()
        latest = self._latest()
        self._older = None if plan is None or latest is None or plan.id == latest.id else plan
        self._show_person()

    def _show_person(self) -> None:
        if self._view is None:
            return
        plan = self._older or self._latest()
        self._show_head(plan)
        versions = [row for row in self._view.rows.plans if row.person_id == self._who]
        versions.sort(key=lambda row: row.number, reverse=True)
        self.history.show_versions(
            self._view,
            [(str(row.number), row) for row in versions if plan is None or row.id != plan.id],
        )
        if plan is None:
            self._show_none()
            return
        read_only = plan.signed_at is not None or not self.desk.may(Action.PLAN)
        if self._shown != (plan.id, read_only):
            self._open(plan, read_only)
        elif not read_only and not self._clash.active and self._draft.is_behind(plan):
            self.form.show_plan(plan, self._name())
            self._draft.start_from(plan)
        if not read_only:
            self._refresh()

    def _show_head(self, plan: Plan | None) -> None:
        assert self._view is not None
        badge = plan_badge(plan, self._view.today)
        self._pill.set_badge(badge.text, badge.tone)
        self._pill.setVisible(plan is not None)
        self._number.setText("" if plan is None else f"version {plan.number}")
        self._signed_words.setText("" if plan is None else self._when_signed(plan))
        may_write = self.desk.may(Action.PLAN)
        signed = plan is not None and plan.signed_at is not None
        self._again.setVisible(may_write and signed and self._older is None)
        self._newest.setVisible(self._older is not None)

    def _when_signed(self, plan: Plan) -> str:
        if self._view is None or plan.signed_at is None or plan.signed_by is None:
            return ""
        when = formats.moment(swedish(plan.signed_at), self.desk.today)
        return f"signerad {when} {by(self._view, plan.signed_by, self.desk.me.id)}"

    def _open(self, plan: Plan, read_only: bool) -> None:
        self.clear_problems()
        self._clash.end()
        self._clear_place()
        self.form.setVisible(not read_only)
        self.sign_bar.setVisible(not read_only)
        self._saved_at = None
        if read_only:
            measures = self.desk.book.catalogues["measures"]
            self._reading = ReadPlan(plan, self._name(), measures.label, self)
            self._place.addWidget(self._reading)
            self._draft.start_from(None)
        else:
            self.form.show_plan(plan, self._name())
            self._draft.start_from(plan)
            self.sign_bar.set_busy(False)
            self.sign_bar.withdraw()
        self._shown = (plan.id, read_only)
        self.commands_changed.emit()

    def _show_none(self) -> None:
        self._clear_place()
        name = self._name()
        action = f"Börja {name}s plan" if name[-1:] not in "sxz" else f"Börja {name} plan"
        may_write = self.desk.may(Action.PLAN)
        self._empty.show_empty(
            f"{name} har ingen förändringsplan än.", action if may_write else "", self._begin
        )
        self._draft.start_from(None)
        self._shown = None
        self.form.hide()
        self.sign_bar.hide()
        self.commands_changed.emit()

    def _clear_place(self) -> None:
        self._empty.clear()
        if self._reading is not None:
            self._reading.hide()
            self._place.removeWidget(self._reading)
            self._reading.deleteLater()
            self._reading = None

    def _refresh(self) -> None:
        held = self._draft.held
        if held is None or self._view is None:
            return
        plan = self.form.content().on(held.row)
        self.form.show_suggestions(needs_without_step(self._view, plan))
        self.sign_bar.set_missing([_missing_words(each) for each in self._lacking(plan)])
        self.sign_bar.set_question(
            f"Signera version {plan.number} för {self._name()}? Den låses; ändringar blir en ny."
        )
        kept = "Sparas medan du skriver."
        if self._saved_at is not None:
            kept = f"Sparat {swedish(self._saved_at):%H:%M}."
        self.sign_bar.set_note(kept)

    def _lacking(self, plan: Plan) -> tuple[Problem, ...]:
        unread = self.form.unread()
        taken = {problem.field for problem in unread}
        others = [each for each in plan_problems(self.desk, plan) if each.field not in taken]
        return (*unread, *others)

    def _begin(self) -> None:
        view, who, desk = self._view, self._who, self.desk
        if view is not None and who is not None:
            self.tasks.run_command(self, lambda: begin_plan(desk, view.id, who))

    def _on_edit(self) -> None:
        self._draft.touch()
        self._refresh()

    def _on_saved(self, when: datetime) -> None:
        self._saved_at = when
        self.saved.emit(when)
        if self._writing:
            self._refresh()

    def _show_missing(self) -> None:
        held = self._draft.held
        if held is not None:
            self.show_problems(self._lacking(self.form.content().on(held.row)))

    def _sign(self) -> None:
        held, desk, content = self._draft.held, self.desk, self.form.content()
        if held is None:
            return
        self.clear_problems()
        self._draft.flush()
        self.sign_bar.set_busy(True)
        self.tasks.run_command(
            self, lambda: sign_plan(desk, content.on(held.row)), None, self._on_sign_failure
        )

    def _on_sign_failure(self, error: Exception) -> object:
        self.sign_bar.set_busy(False)
        return self._draft.is_conflict(error)

    def _throw_away(self) -> None:
        held, desk = self._draft.held, self.desk
        if held is None:
            return
        self._draft.flush()
        self.tasks.run_command(
            self, lambda: discard_plan(desk, held.row), lambda _done: self._offer_back(held.row)
        )

    def _offer_back(self, plan: Plan) -> None:
        def bring_back() -> None:
            self.tasks.run_command(self, lambda: restore_plan(self.desk, plan))

        self.noticed.emit("Utkastet är slängt.", bring_back)

    def _reread_plan(self, case_id: UUID, row_id: UUID) -> Plan | None:
        rows = reread_case(self.desk, case_id).rows.plans
        return next((row for row in rows if row.id == row_id), None)

    def _reopen(self) -> None:
        self._shown = None
        if self._view is not None:
            case_id, desk = self._view.id, self.desk
            self.tasks.run_query(
                self, lambda: reread_case(desk, case_id), lambda view: self.show_case(view, ())
            )


def _missing_words(problem: Problem) -> str:
    first = str(problem.field).split(".")[0]
    return _MISSING.get(first, "uppgift")
