"""The first contact: a call or a visit, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Channel(StrEnum):
    """How the person reached the unit."""

    PHONE = "phone"
    VISIT = "visit"
    E_SERVICE = "e_service"
    LETTER = "letter"


class ContactOutcome(StrEnum):
    """What a contact led to."""

    INFORMATION = "information"
    REFERRED = "referred"
    BOOKED = "booked"
    ACUTE_NEED = "acute_need"
    WRONG_DISTRICT = "wrong_district"


class VisitEnd(StrEnum):
    """How waiting for a first visit, or for an acute need to be met, came to its end.

    ``CAME`` is also what a case that is opened from the contact says of it.
    """

    CAME = "came"
    DID_NOT_COME = "did_not_come"
    SOLVED_ALONE = "solved_alone"
    OTHER_UNIT = "other_unit"


class VisitStep(StrEnum):
    """What happened to a booked visit: it ended, was moved, or what was noted was taken back."""

    ENDED = "ended"
    MOVED = "moved"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A logged contact. ``name`` and ``identity_number`` are empty where not given.

    ``handed_to`` says where a referred person was sent; ``appointment_at`` when a booked one
    comes (UTC); ``case_id`` is set once it has become a case. ``ended_as`` says how it ended,
    with a case or without; it waits for nothing then.
    """

    id: UUID
    at: datetime
    channel: Channel
    outcome: ContactOutcome
    matter: str
    taken_by: UUID
    name: str = ""
    identity_number: str = ""
    phone: str = ""
    district: str = ""
    handed_to: str = ""
    appointment_at: datetime | None = None
    case_id: UUID | None = None
    ended_as: VisitEnd | None = None
    version: int = 1

    @property
    def waits(self) -> bool:
        """Whether someone still waits for what was promised at the contact."""
        return self.becomes_case and self.case_id is None and self.ended_as is None

    @property
    def becomes_case(self) -> bool:
        """Whether the outcome calls for an application (an acute need is one, JO 2023)."""
        return self.outcome in (ContactOutcome.BOOKED, ContactOutcome.ACUTE_NEED)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitEvent:
    """One thing that happened to a waiting contact. Never changed, never deleted.

    ``contact_version`` is the version of the contact that it made. ``was_at`` and ``now_at`` are
    the visit's time before and after (UTC), None where there is none.
    """

    id: UUID
    contact_id: UUID
    contact_version: int
    at: datetime
    by_id: UUID
    step: VisitStep
    ended_as: VisitEnd | None
    was_at: datetime | None
    now_at: datetime | None
    words: str = ""
