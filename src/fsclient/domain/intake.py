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


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A logged contact. ``name`` and ``identity_number`` are empty where not given.

    ``handed_to`` says where a referred person was sent; ``appointment_at`` when a booked one
    comes (UTC); ``case_id`` is set once it has become a case.
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
    version: int = 1

    @property
    def becomes_case(self) -> bool:
        """Whether the outcome calls for an application (an acute need is one, JO 2023)."""
        return self.outcome in (ContactOutcome.BOOKED, ContactOutcome.ACUTE_NEED)
