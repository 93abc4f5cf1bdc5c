"""The IB of each adult."""

from uuid import UUID

from fsclient.domain.instruments import FilledInstrument
from fsclient.rules.instruments import wanted_changes
from fsclient.ui.assessment.instrument_page import InstrumentPage, InstrumentWords, state_badge
from fsclient.ui.widgets.pill import Badge, Tone
from fsclient.ui.widgets.tabs import Tab
from fsclient.usecases.case_view import ASSESSMENT, CaseView, Party
from fsclient.usecases.workflow import current_assessment


class AssessmentPage(InstrumentPage):
    """The step IB-bedömning: one IB for each adult, in tabs of its parts."""

    key = "assessment"
    title = "IB-bedömning"
    instrument_key = ASSESSMENT
    words = InstrumentWords(
        none="Ingen IB är gjord för {name}.",
        begin="Börja IB för {name}",
        again="Ny IB",
        question="Signera IB för {name}? Den låses, och en rättelse blir en ny IB.",
    )

    def parties(self, view: CaseView) -> tuple[Party, ...]:
        """Applicant and co-applicant."""
        return view.adults

    def filling(self, view: CaseView, person_id: UUID) -> FilledInstrument | None:
        """The latest, drafted or signed."""
        return view.filled(ASSESSMENT, person_id)

    def tab(self, view: CaseView, party: Party) -> Tab:
        """The given name, and how the IB stands."""
        row = self.filling(view, party.person.id)
        badge = state_badge(row)
        if row is not None and row.signed and not current_assessment(view, party.person.id):
            badge = Badge("gäller inte längre", Tone.WARN)
        return Tab(str(party.person.id), party.person.called, badge, "person")

    def outlook(self) -> str:
        """How many needs the plan will suggest steps for."""
        count = len(wanted_changes(self.form.instrument, self.form.answers()))
        return f"{count} behov föreslås i förändringsplanen." if count else ""
