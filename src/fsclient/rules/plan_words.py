"""The Swedish words of a plan, on the screen and on paper."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from fsclient.domain.plan import PlanStep, StepOwner, StepState

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
