"""Days on which someone is away from the unit (frånvaro), and who stands in for him meanwhile."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Someone is away from ``from_on`` through ``to_on``; until further notice where that is None.

    ``substitute_id`` is who has his cases meanwhile (vikarie), and is there on all the days, so
    that no case is without someone on any. Why someone is away is nobody's to read in a list, and
    is not kept. One that no longer holds is taken back (``ended_at``), and another told instead.
    """

    id: UUID
    staff_id: UUID
    from_on: date
    to_on: date | None
    substitute_id: UUID
    registered_by: UUID
    registered_at: datetime
    ended_by: UUID | None = None
    ended_at: datetime | None = None
    version: int = 1

    @property
    def stands(self) -> bool:
        """Whether it has not been taken back."""
        return self.ended_at is None

    def covers(self, day: date) -> bool:
        """Whether he is away on a day."""
        return self.stands and self.meets(day, day)

    def meets(self, from_on: date, to_on: date | None) -> bool:
        """Whether any day of it is among those from one day through another."""
        begins_later = to_on is not None and to_on < self.from_on
        is_over = self.to_on is not None and self.to_on < from_on
        return not begins_later and not is_over
