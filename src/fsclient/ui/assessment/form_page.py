"""The step of a form: IB, barnkonsekvensanalys, and every form that says where it stands."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.instruments import ASSESSMENT, FilledInstrument, StepForm
from fsclient.rules.instruments import wanted_changes
from fsclient.ui import formats
from fsclient.ui.assessment.instrument_page import InstrumentPage, state_badge
from fsclient.ui.case.words import home
from fsclient.ui.tasks import Tasks
from fsclient.ui.widgets.pill import Badge, Tone
from fsclient.ui.widgets.tabs import Tab
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_steps import about_id, concerned, counting, filling_of


class FormPage(InstrumentPage):
    """One form about each whom it concerns, or about the household."""

    def __init__(
        self, step: StepForm, desk: Desk, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        self._step = step
        self.key = step.key
        self.instrument_key = step.form
        self.title = step.title
        # A child's name and age are always seen, and all of it at once.
        self.paired = self.lone_tab = step.about == "child"
        super().__init__(desk, tasks, parent)

    def parties(self, view: CaseView) -> tuple[Party, ...]:
        """Whom the form says that it is about."""
        return concerned(self._step, view)

    def about_id(self, person_id: UUID) -> UUID | None:
        """The person, or None where it is about the household."""
        return about_id(self._step, person_id)

    def filling(self, view: CaseView, person_id: UUID) -> FilledInstrument | None:
        """The latest, drafted or signed."""
        return filling_of(self._step, view, person_id)

    def tab(self, view: CaseView, party: Party) -> Tab:
        """The given name, a child's age, and how it stands."""
        row = self.filling(view, party.person.id)
        badge = state_badge(row)
        if row is not None and row.signed and not counting(self._step, view, party.person.id):
            badge = Badge("gäller inte längre", Tone.WARN)
        name = party.person.called
        if self._step.about == "child":
            name = f"{name}, {formats.age(party.person.age_on(view.today))}"
        return Tab(str(party.person.id), name, badge, "person")

    def facts(self, view: CaseView, party: Party) -> str:
        """Where a child lives, whether the parent is alone, and protection in words."""
        if self._step.about != "child":
            return ""
        facts = [home(party.member)]
        if len(view.month_adults) == 1:
            facts.append("en förälder i hushållet, väg in det särskilt")
        if party.person.protected:
            facts.append("skyddade personuppgifter")
        words = " · ".join(facts)
        return words[:1].upper() + words[1:]

    def outlook(self) -> str:
        """How many needs of an IB the plan will suggest steps for."""
        if self.instrument_key != ASSESSMENT:
            return ""
        count = len(wanted_changes(self.form.instrument, self.form.answers()))
        return f"{count} behov föreslås i förändringsplanen." if count else ""
