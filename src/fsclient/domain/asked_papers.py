"""What a household is asked to hand in for an application (begärda handlingar)."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedPaper:
    """One thing that was asked for, to come by ``due_on``.

    ``kind`` is a key of the catalogue of papers, ``about`` what it says beside that: whose, of
    which month. It waits until it came (``came_on``) or is excused for a reason: it is not needed,
    or what is decided rests on what there is.
    """

    id: UUID
    case_id: UUID
    application_id: UUID
    kind: str
    about: str = ""
    due_on: date
    asked_by: UUID
    asked_at: datetime
    came_on: date | None = None
    excused: str = ""
    ended_by: UUID | None = None
    ended_at: datetime | None = None
    version: int = 1

    @property
    def waits(self) -> bool:
        """Whether it has neither come nor been excused."""
        return self.ended_at is None
