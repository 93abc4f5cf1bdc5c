"""The calculation sheet of an application: facts being filled in, then finished."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from fsclient.domain.calculation import CalculationFacts
from fsclient.domain.months import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class CalculationSheet:
    """The facts of one application's normberäkning.

    ``result`` is the last computed result in kronor (deficit positive), for lists.
    ``copied_from`` is the month that costs and incomes were carried over from.
    """

    id: UUID
    case_id: UUID
    application_id: UUID
    month: Month
    facts: CalculationFacts
    result: Decimal
    copied_from: Month | None = None
    finished_by: UUID | None = None
    finished_at: datetime | None = None
    version: int = 1

    @property
    def finished(self) -> bool:
        """Whether it is marked as done, ready to be decided on."""
        return self.finished_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSheet:
    """A finished calculation as later months look back on it; amounts in kronor.

    ``granted`` is what the signed decision on it gave, None where there is none.
    """

    case_id: UUID
    month: Month
    facts: CalculationFacts
    result: Decimal
    granted: Decimal | None
