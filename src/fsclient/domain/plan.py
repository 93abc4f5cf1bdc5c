"""The förändringsplan: goal, steps, who does what, and when it is followed up."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID


class StepOwner(StrEnum):
    """Who is to do a step."""

    CLIENT = "client"
    UNIT = "unit"
    OTHER = "other"


class StepState(StrEnum):
    """How far a step has come."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """One thing that someone is to do by a day.

    ``measure`` is a key of the catalogue; ``need`` the key of the question of the IB that the
    step answers.
    """

    title: str
    owner: StepOwner
    due_on: date | None
    hours_per_week: Decimal | None = None
    state: StepState = StepState.PLANNED
    measure: str | None = None
    need: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One version of a person's förändringsplan; locked once signed, followed by a new version."""

    id: UUID
    case_id: UUID
    person_id: UUID
    number: int
    goal: str = ""
    own_words: str = ""
    follow_up_on: date | None = None
    steps: tuple[PlanStep, ...] = ()
    started_by: UUID
    started_at: datetime
    signed_by: UUID | None = None
    signed_at: datetime | None = None
    version: int = 1

    def current_on(self, day: date) -> bool:
        """Whether it is signed and its follow-up day has not passed."""
        return (
            self.signed_at is not None
            and self.follow_up_on is not None
            and self.follow_up_on >= day
        )
