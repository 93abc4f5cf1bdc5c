"""What a household is asked to hand in for an application (begärda handlingar)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedPaper:
    """One thing that was asked for, to come by ``due_on``.

    ``kind`` is a key of the catalogue of papers, ``about`` what it says beside that: whose, of
    which month. It waits until it came (``came_on``) or is excused for a reason: it is not needed,
    or what is decided rests on what there is. What is asked for again is a row of its own, which
    takes the place of the one before.
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

    @property
    def what(self) -> tuple[UUID, str, str]:
        """What it is, of which an application has one at a time."""
        return self.application_id, self.kind, self.about.casefold()


def in_force(papers: Iterable[AskedPaper]) -> tuple[AskedPaper, ...]:
    """Those whose place no later one has taken."""
    latest = {paper.what: paper for paper in sorted(papers, key=lambda one: (one.asked_at, one.id))}
    return tuple(latest.values())
