"""Acute need: food, a roof, medicine now, assessed and decided the same day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID


class EmergencyPurpose(StrEnum):
    """What the acute need is of."""

    FOOD = "food"
    SHELTER = "shelter"
    MEDICINE = "medicine"
    OTHER = "other"


class Danger(StrEnum):
    """Whether life or health is at risk without the help."""

    NOW = "now"
    SOON = "soon"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class AffectedChild:
    """How the need and the decision affect one child (3 kap. 1 § SoL), in a caseworker's words."""

    person_id: UUID
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyAssessment:
    """What a decision in acute need rests on, in place of a calculation: ``id`` is the decision's.

    ``days`` is how many days the help is to last, ``raised_on`` the day the need became known.
    ``cause`` is how it arose; ``own_means`` and ``network`` what was asked about own money and
    about others who could help. ``asked`` is kronor applied for. What was answered about violence
    is a restricted note of the journal; here stands only whether it was asked. Never changed.
    """

    id: UUID
    case_id: UUID
    purpose: EmergencyPurpose
    days: int
    raised_on: date
    cause: str
    own_means: str
    network: str
    danger: Danger
    children: tuple[AffectedChild, ...]
    asked: Decimal
    violence_asked: bool
