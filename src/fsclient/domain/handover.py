"""A case that goes from one to another: who had it, who has it now, and why."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseHandover:
    """One move of a case: whose it was and whose it became. Never changed, never deleted.

    ``case_version`` is the version of the case that the move made, so that no move can be told
    twice and none be made untold. ``undoes_id`` names the move that this one takes back.
    """

    id: UUID
    case_id: UUID
    case_version: int
    at: datetime
    by_id: UUID
    reason: str
    caseworker_from: UUID
    caseworker_to: UUID
    payment_officer_from: UUID | None
    payment_officer_to: UUID | None
    district_from: str
    district_to: str
    undoes_id: UUID | None = None
