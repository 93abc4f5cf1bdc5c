"""The Swedish words of a plan."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from fsclient.domain.plan import Plan, PlanStep, StepOwner, StepState
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone

OWNERS: Final[Mapping[StepOwner, str]] = {
    StepOwner.CLIENT: "Klienten",
    StepOwner.UNIT: "Enheten",
    StepOwner.OTHER: "Annan",
}
STATES: Final[Mapping[StepState, str]] = {
    StepState.PLANNED: "Planerat",
    StepState.ONGOING: "Pågår",
    StepState.DONE: "Klart",
    StepState.DROPPED: "Utgår",
}
_TONES: Final[Mapping[StepState, Tone]] = {
    StepState.PLANNED: Tone.NEUTRAL,
    StepState.ONGOING: Tone.WARN,
    StepState.DONE: Tone.GOOD,
    StepState.DROPPED: Tone.NEUTRAL,
}


def state_badge(state: StepState) -> Badge:
    """How far a step has come."""
    return Badge(STATES[state].lower(), _TONES[state])


def owner_words(step: PlanStep, given_name: str) -> str:
    """Who does it: the person's own name for the client."""
    return given_name if step.owner is StepOwner.CLIENT else OWNERS[step.owner]


def own_words_label(given_name: str) -> str:
    """``Med Amiras egna ord``; a name on s, x or z takes no further s."""
    ending = "" if given_name[-1:].lower() in "sxz" else "s"
    return f"Med {given_name}{ending} egna ord"


def hours(value: Decimal) -> str:
    """``8`` or ``7,5``."""
    return f"{value.normalize():f}".replace(".", ",")


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
