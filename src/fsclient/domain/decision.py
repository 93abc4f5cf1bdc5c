"""Decisions and appeals against them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from fsclient.domain.calculation import RULES_VERSION, CalculationFacts, CalculationResult
from fsclient.domain.months import Month


class DecisionKind(StrEnum):
    """Bifall, delavslag or avslag."""

    GRANT = "grant"
    PARTIAL_REFUSAL = "partial_refusal"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision on one application. Draft until signed; then locked for ever.

    ``amount`` is granted kronor (0 for a refusal), after what was ``already_granted`` for the
    same month by an earlier decision. ``laws`` are paragraphs as worded on
    ``decided_on``. What it rests on is kept whole in its DecisionBasis.

    ``ground`` is why a need that the calculation shows is not met, a key of laws.toml.
    ``line_reasons`` are the reasons for what goes against the applicant, by line of the
    calculation. ``burdens_later`` is whether the conditions lower later months, None where
    nobody was asked. ``named`` says of people with protected identity, by id, whether others'
    letters have their names or only their initials.
    """

    id: UUID
    case_id: UUID
    application_id: UUID
    month: Month
    kind: DecisionKind | None = None
    amount: Decimal = Decimal(0)
    already_granted: Decimal = Decimal(0)
    reasons: str = ""
    conditions: str = ""
    laws: tuple[str, ...] = ()
    ground: str | None = None
    line_reasons: Mapping[str, str] = field(default_factory=dict)
    burdens_later: bool | None = None
    named: Mapping[str, bool] = field(default_factory=dict)
    drafted_by: UUID
    decided_on: date | None = None
    signed_by: UUID | None = None
    signed_at: datetime | None = None
    hash: str | None = None
    version: int = 1

    @property
    def signed(self) -> bool:
        """Whether it is signed, and so locked."""
        return self.signed_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One adult's copy of a letter as it was issued: the very bytes, with their SHA-256."""

    id: UUID
    case_id: UUID
    decision_id: UUID
    person_id: UUID
    title: str
    created_at: datetime
    created_by: UUID
    sha256: str
    pdf: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionBasis:
    """The calculation that a signed decision rests on, frozen: ``id`` is the decision's.

    Each line of the result carries the norm that it used. ``rules`` is the version of the rules
    that it was made by, and is made again by.
    """

    id: UUID
    case_id: UUID
    facts: CalculationFacts
    result: CalculationResult
    rules: int = RULES_VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisText:
    """A DecisionBasis with its facts and result as the JSON that they are kept as."""

    id: UUID
    case_id: UUID
    facts: str
    result: str
    rules: int


class AppealOutcome(StrEnum):
    """What became of an appeal."""

    PENDING = "pending"
    CHANGED_BY_UNIT = "changed_by_unit"
    HANDED_OVER = "handed_over"
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """An appeal that came in. ``received_decision_on`` starts the three weeks (44 § FL)."""

    id: UUID
    case_id: UUID
    decision_id: UUID
    received_on: date
    received_decision_on: date | None
    last_day: date | None
    outcome: AppealOutcome = AppealOutcome.PENDING
    settled_on: date | None = None
    registered_by: UUID
    version: int = 1
