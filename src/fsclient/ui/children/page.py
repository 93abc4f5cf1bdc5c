"""The barnkonsekvensanalys of each child, made for the application at hand."""

from uuid import UUID

from fsclient.domain.instruments import FilledInstrument
from fsclient.ui import formats
from fsclient.ui.assessment.instrument_page import InstrumentPage, InstrumentWords, state_badge
from fsclient.ui.case.words import home
from fsclient.ui.widgets.tabs import Tab
from fsclient.usecases.case_view import CHILD_ANALYSIS, CaseView, Party


class ChildrenPage(InstrumentPage):
    """The step Barnkonsekvensanalys: one for each child, all of it on one page."""

    key = "children"
    title = "Barnkonsekvensanalys"
    instrument_key = CHILD_ANALYSIS
    paired = True
    lone_tab = True
    words = InstrumentWords(
        none="Ingen analys är gjord för {name} i den här ansökan.",
        begin="Börja analysen för {name}",
        again="Ny analys",
        question="Signera analysen för {name}? Den låses, och en rättelse blir en ny analys.",
    )

    def parties(self, view: CaseView) -> tuple[Party, ...]:
        """Every child: living here, alternating, visiting."""
        return view.month_children

    def filling(self, view: CaseView, person_id: UUID) -> FilledInstrument | None:
        """The one made for the application at hand."""
        return view.analysis_of(person_id)

    def tab(self, view: CaseView, party: Party) -> Tab:
        """``Elias, 12 år``, and how the analysis stands."""
        age = formats.age(party.person.age_on(view.today))
        badge = state_badge(self.filling(view, party.person.id))
        return Tab(str(party.person.id), f"{party.person.called}, {age}", badge, "person")

    def facts(self, view: CaseView, party: Party) -> str:
        """Where the child lives, whether the parent is alone, and protection in words."""
        facts = [home(party.member)]
        if len(view.month_adults) == 1:
            facts.append("en förälder i hushållet, väg in det särskilt")
        if party.person.protected:
            facts.append("skyddade personuppgifter")
        words = " · ".join(facts)
        return words[:1].upper() + words[1:]
