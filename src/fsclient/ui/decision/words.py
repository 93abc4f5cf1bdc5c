"""The Swedish words of decisions and appeals."""

from decimal import Decimal
from typing import Final

from fsclient.domain.decision import AppealOutcome, Decision, DecisionKind
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone

KINDS: Final = {
    DecisionKind.GRANT: Badge("Bifall", Tone.GOOD),
    DecisionKind.PARTIAL_REFUSAL: Badge("Delavslag", Tone.WARN),
    DecisionKind.REFUSAL: Badge("Avslag", Tone.BAD),
}
VERDICTS: Final = {
    DecisionKind.GRANT: Badge("bifall", Tone.GOOD),
    DecisionKind.PARTIAL_REFUSAL: Badge("delvis", Tone.WARN),
    DecisionKind.REFUSAL: Badge("avslag", Tone.BAD),
}
OUTCOMES: Final = {
    AppealOutcome.PENDING: Badge("väntar på prövning", Tone.WARN),
    AppealOutcome.CHANGED_BY_UNIT: Badge("beslutet ändrat", Tone.GOOD),
    AppealOutcome.HANDED_OVER: Badge("överlämnat till domstolen"),
    AppealOutcome.TOO_LATE: Badge("avvisat, för sent", Tone.BAD),
}


def decided(kind: DecisionKind | None, amount: Decimal) -> str:
    """``Bifall 14 524 kr``, ``Avslag``, ``Utkast``."""
    if kind is None:
        return "Utkast"
    if kind is DecisionKind.REFUSAL:
        return KINDS[kind].text
    return f"{KINDS[kind].text} {formats.kr(amount)}"


def decision_choice(decision: Decision, *, withdrawn: bool = False) -> str:
    """One decision in a list of them: ``oktober 2026 · Bifall 12 300 kr``; ``withdrawn``: what it
    would have answered was taken back.
    """
    draft = "utkast, återtagen ansökan" if withdrawn else "utkast"
    words = decided(decision.kind, decision.amount) if decision.signed else draft
    return f"{formats.month(decision.month)} · {words}"
