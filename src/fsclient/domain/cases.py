"""A household's matter in the unit, and what it applies for."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from fsclient.domain.months import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One household's matter (ärende). ``number`` is what people call it: ``2026-00417``."""

    id: UUID
    number: str
    district: str
    caseworker_id: UUID
    payment_officer_id: UUID | None
    opened_on: date
    closed_on: date | None = None
    closing_reason: str | None = None
    version: int = 1


class ApplicationKind(StrEnum):
    """Whether an application is the first, a repeated one, or an addition to another; or an acute
    need, which is decided by itself and concerns no month's calculation.
    """

    NEW = "new"
    RENEWAL = "renewal"
    SUPPLEMENT = "supplement"
    EMERGENCY = "emergency"


class ApplicationStatus(StrEnum):
    """Where an application stands."""

    OPEN = "open"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class AidApplication:
    """What a household applies for, concerning one month.

    ``complete_on`` is the day the last requested paper came; ``due_on`` the day a decision is
    promised. ``urgent`` marks an acute need or a threatening eviction. ``withdrawn_on`` is the day
    the household took it back, with the reason; it is then written off, which is no refusal.
    """

    id: UUID
    case_id: UUID
    kind: ApplicationKind
    month: Month
    received_on: date
    due_on: date
    matter: str = ""
    complete_on: date | None = None
    urgent: bool = False
    status: ApplicationStatus = ApplicationStatus.OPEN
    withdrawn_on: date | None = None
    withdrawn_reason: str | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """What waits in a case and until when, kept beside it for lists: ``id`` is the case's.

    ``step`` is a key of the workflow, or ``follow_up`` for a plan, or ``none``; ``amount`` is the
    kronor that the open calculation shows. ``reminder_id`` is the open reminder that comes before
    the step, and ``due_on`` then its day; ``reminders`` is how many are open.
    """

    id: UUID
    step: str
    due_on: date | None = None
    application_id: UUID | None = None
    amount: Decimal | None = None
    reminder_id: UUID | None = None
    reminders: int = 0
