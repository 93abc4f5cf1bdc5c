"""Answers to the instruments, as a caseworker would give them, and cases to give them in."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from fsclient.domain.instruments import ASSESSMENT, CHILD_ANALYSIS, Answer, FilledInstrument
from fsclient.usecases.assessment import begin_instrument, sign_instrument
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk

IB_ANSWERS: Final[Mapping[str, Answer]] = {
    "how_supported": "Lön som undersköterska till september, sedan sparade pengar.",
    "other_support": ["unemployment", "housing"],
    "housing_form": "second_hand",
    "housing_risk": True,
    "housing_risk_note": "Kontraktet går ut i mars. Står i kö, söker varje vecka.",
    "children": "Elias och Noor bor här.",
    "work": "large",
    "work.wish": True,
    "work.note": "Undersköterska, vikariat slut i september. Vill tillbaka.",
    "language": "some",
    "language.note": "Svenska B.",
    "housing": "clear",
    "housing.wish": True,
    "housing.note": "Andrahand till mars.",
    "economy": "some",
    "economy.note": "Avbetalning 400 kr.",
    "health": "none",
    "social": "none",
    "family": "some",
    "violence_asked": "asked",
    "hindrance": "unemployed_awaiting_support",
    "work_ability": 100,
    "track": "jobbtorg",
    "fia": False,
    "summary": "Väntar på a-kassa. Erfaren och vill tillbaka till vården.",
}
"""A whole IB, ready to sign."""

CHILD_ANSWERS: Final[Mapping[str, Answer]] = {
    "situation": "Bor hos mamma. Går i sexan. Har sagt nej till klassresan i maj, familjen "
    "räknar med att inte ha råd.",
    "digital": "yes",
    "heard": "child",
    "heard_how": "Eget samtal 17 november, 20 minuter, i skolan. Mamma hade sagt ja.",
    "view": "”Jag vill vara kvar i min klass.”",
    "granted_short": "Hyran betalas, inget uppsägningsbesked.",
    "granted_long": "Kvar i skolan och i fotbollen.",
    "refused_short": "Risk för hyresskuld.",
    "refused_long": "Risk att familjen flyttar och skolan byts.",
    "mitigations": "Budgetrådgivning bokad; fritidskort sökt.",
    "weighing": "Det är bäst för Elias att bo kvar. Det talar starkt för bifall.",
    "letter_text": "Vi har sett att det är viktigt för Elias att få bo och gå i skolan kvar.",
}
"""A whole analysis of a child of school age, ready to sign."""


def begun(
    desk: Desk, case_id: UUID, person_id: UUID, instrument: str = ASSESSMENT
) -> FilledInstrument:
    """An instrument begun about someone, in the application at hand."""
    application = reread_case(desk, case_id).application
    begin_instrument(
        desk, case_id, None if application is None else application.id, person_id, instrument
    )
    found = reread_case(desk, case_id).filled(instrument, person_id)
    assert found is not None
    return found


def signed(
    desk: Desk, case_id: UUID, person_id: UUID, answers: Mapping[str, Answer] = IB_ANSWERS
) -> CaseView:
    """An IB begun and signed; the case afterwards."""
    sign_instrument(desk, begun(desk, case_id, person_id), answers)
    return reread_case(desk, case_id)


def signed_analysis(
    desk: Desk, case_id: UUID, child_id: UUID, answers: Mapping[str, Answer] = CHILD_ANSWERS
) -> CaseView:
    """A child analysis begun and signed, by the child's own name; the case afterwards."""
    people = {person.id: person.given_name for person in reread_case(desk, case_id).rows.people}
    own = {
        key: answer.replace("Elias", people[child_id]) if isinstance(answer, str) else answer
        for key, answer in answers.items()
    }
    sign_instrument(desk, begun(desk, case_id, child_id, CHILD_ANALYSIS), own)
    return reread_case(desk, case_id)
