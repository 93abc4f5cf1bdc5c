"""How a plan and its steps stand, as badges."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from fsclient.domain.plan import Plan, StepState
from fsclient.rules.plan_words import STATES
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone

_TONES: Final[Mapping[StepState, Tone]] = {
    StepState.PLANNED: Tone.NEUTRAL,
    StepState.ONGOING: Tone.WARN,
    StepState.DONE: Tone.GOOD,
    StepState.DROPPED: Tone.NEUTRAL,
}


def state_badge(state: StepState) -> Badge:
    """How far a step has come."""
    return Badge(STATES[state].lower(), _TONES[state])


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
