"""What someone has to remember in a case until a day (bevakning)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from fsclient.domain.cases import Case


class ReminderKind(StrEnum):
    """What is waited for. All but ``OWN`` are of a rule that waits, and end when it comes."""

    OWN = "own"
    PAPERS = "papers"
    PLAN = "plan"
    CHILD = "child"
    APPEAL = "appeal"
    RETURN = "return"


class ReminderEnd(StrEnum):
    """How a reminder ended: what it was about is done, or it was dropped for a reason."""

    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One thing to remember. ``due_on`` is when it must be done, and never changes; ``remind_on``
    when one wants to hear of it, which is put off as often as one likes.

    It is whoever's the case is, also after a move, unless ``assigned_to`` names someone: money that
    came back is the payment officer's, where there is one. ``source_id`` is the row that a rule
    waits for, ``text`` what someone wrote. ``reason`` is why it was dropped.
    """

    id: UUID
    case_id: UUID
    kind: ReminderKind
    due_on: date
    remind_on: date
    text: str = ""
    assigned_to: UUID | None = None
    source_id: UUID | None = None
    added_by: UUID
    added_at: datetime
    ended_as: ReminderEnd | None = None
    ended_by: UUID | None = None
    ended_at: datetime | None = None
    reason: str = ""
    version: int = 1

    def owner(self, case: Case, here: Collection[UUID]) -> UUID:
        """Whose it is in its case, of those who are ``here``: whoever is named and has left has it
        no more.
        """
        if self.assigned_to is not None and self.assigned_to in here:
            return self.assigned_to
        of_money = self.kind is ReminderKind.RETURN
        return (case.payment_officer_id if of_money else None) or case.caseworker_id

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.ended_at is None
