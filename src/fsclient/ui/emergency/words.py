"""The Swedish words of an acute need."""

from datetime import timedelta
from decimal import Decimal
from typing import Final

from fsclient.domain.decision import Decision, DecisionKind
from fsclient.domain.emergency import Danger, EmergencyAssessment, EmergencyPurpose
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.emergency_letter import PURPOSES

PURPOSE_CHOICES: Final = tuple(
    (purpose.value, PURPOSES[purpose].removesuffix(" akut behov")) for purpose in EmergencyPurpose
)
DANGER_CHOICES: Final = (
    (Danger.NOW.value, "Ja, redan nu"),
    (Danger.SOON.value, "Ja, inom några dagar"),
    (Danger.NONE.value, "Nej"),
)
ALONE, NOT_ALONE, NOT_ASKED = "alone", "not_alone", "not_asked"
VIOLENCE_CHOICES: Final = (
    (ALONE, "Ja, i enrum"),
    (NOT_ALONE, "Ja, inte i enrum"),
    (NOT_ASKED, "Nej"),
)


def violence_label(name: str, *, alone: bool) -> str:
    """The question, with whom it is put to where there are two."""
    return "Är frågan om våld ställd?" if alone else f"Är frågan om våld ställd till {name}?"


def about_cause(adults: int) -> str:
    """Who will read how the need arose."""
    if adults == 1:
        return "Står i brevet."
    return "Står i brevet till båda. Det som bara en av dem ska läsa skrivs under frågan om våld."


_KINDS: Final = {
    DecisionKind.GRANT: ("Bifall", Tone.GOOD),
    DecisionKind.PARTIAL_REFUSAL: ("Delavslag", Tone.WARN),
    DecisionKind.REFUSAL: ("Avslag", Tone.BAD),
}


def outcome(decision: Decision) -> Badge:
    """``Bifall, 600 kr``."""
    assert decision.kind is not None
    word, tone = _KINDS[decision.kind]
    if decision.kind is DecisionKind.REFUSAL:
        return Badge(word, tone)
    return Badge(f"{word}, {formats.kr(decision.amount)}", tone)


def decided(kind: DecisionKind, amount: Decimal) -> str:
    """``bifall, 600 kr``, within a sentence."""
    word = _KINDS[kind][0].lower()
    return word if kind is DecisionKind.REFUSAL else f"{word}, {formats.kr(amount)}"


def kind_line(kind: DecisionKind) -> str:
    """What the amounts make of it."""
    return {
        DecisionKind.GRANT: "Det blir bifall: allt som söktes.",
        DecisionKind.PARTIAL_REFUSAL: "Det blir delavslag: en del av det som söktes. Skriv varför.",
        DecisionKind.REFUSAL: "Det blir avslag. Skriv varför.",
    }[kind]


def span(decision: Decision, assessment: EmergencyAssessment) -> str:
    """``2026-11-27, 7 dagar``: from when, and how long it is to last."""
    assert decision.decided_on is not None
    days = "1 dag" if assessment.days == 1 else f"{assessment.days} dagar"
    last = decision.decided_on + timedelta(days=assessment.days - 1)
    return f"{days}, till {formats.day(last)}"


def paid(view: CaseView, decision: Decision) -> Badge:
    """How the money stands."""
    if not decision.amount:
        return Badge("inget att betala")
    if view.left_of(decision) > 0:
        return Badge("ska betalas", Tone.BAD)
    return Badge("på väg eller betald", Tone.GOOD)
