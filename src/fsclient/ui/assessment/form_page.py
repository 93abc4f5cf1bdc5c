"""The step of a form that says itself where in the walk it stands."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.instruments import FilledInstrument, Instrument
from fsclient.ui import formats
from fsclient.ui.assessment.instrument_page import InstrumentPage, InstrumentWords, state_badge
from fsclient.ui.tasks import Tasks
from fsclient.ui.widgets.pill import Badge, Tone
from fsclient.ui.widgets.tabs import Tab
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_steps import about_id, concerned, counting, filling_of


class FormPage(InstrumentPage):
    """One form about each whom it concerns, or about the household."""

    def __init__(
        self, form: Instrument, desk: Desk, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        self._step = form
        self.key = self.instrument_key = form.key
        self.title = form.title
        about = "" if form.about == "household" else " för {name}"
        called = formats.within(form.title)
        self.words = InstrumentWords(
            none=f"{form.title} är inte ifylld{about}.",
            begin=f"Börja {called}{about}",
            again="Fyll i på nytt",
            question=f"Signera {called}{about}? Den låses, och en rättelse blir en ny.",
        )
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
