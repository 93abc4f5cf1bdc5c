"""FUT spot checks (stickprov): a seeded draw, and two verdicts on each case drawn."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from fsclient.domain.months import Month


class ControlVerdict(StrEnum):
    """Whether the month's control was done."""

    DONE = "done"
    NOT_DONE = "not_done"
    NOT_APPLICABLE = "not_applicable"


class NotingVerdict(StrEnum):
    """Whether the control was rightly noted in the journal."""

    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotCheckRound:
    """One draw: which month, which control of the årshjul, and how to make it again."""

    id: UUID
    month: Month
    control: str
    seed: int
    per_officer: int
    population: int
    drawn_by: UUID
    drawn_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotCheck:
    """One drawn case. Locked once judged."""

    id: UUID
    round_id: UUID
    case_id: UUID
    officer_id: UUID
    position: int
    control: ControlVerdict | None = None
    noting: NotingVerdict | None = None
    observation: str = ""
    judged_by: UUID | None = None
    judged_at: datetime | None = None
    version: int = 1

    @property
    def faulty(self) -> bool:
        """Whether the control was left undone or wrongly noted."""
        return self.control is ControlVerdict.NOT_DONE or self.noting is NotingVerdict.WRONG
