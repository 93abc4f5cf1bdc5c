"""The journal: what happened, noted beside every step, locked once signed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class NoteKind(StrEnum):
    """What a note is about.

    The program alone writes of a returned and of a handed out payment: such a note has the id of
    the row that it tells of, so that neither disappears without the other showing it.
    """

    PHONE_CALL = "phone_call"
    VISIT = "visit"
    HOME_VISIT = "home_visit"
    MEETING = "meeting"
    DOCUMENT_RECEIVED = "document_received"
    CHECK = "check"
    ASSESSMENT = "assessment"
    DECISION = "decision"
    PAYMENT = "payment"
    PAYMENT_RETURN = "payment_return"
    PAYMENT_RECEIPT = "payment_receipt"
    OTHER = "other"


WRITTEN_BY_PEOPLE = tuple(
    kind for kind in NoteKind if kind not in (NoteKind.PAYMENT_RETURN, NoteKind.PAYMENT_RECEIPT)
)
"""The kinds that someone chooses; the others are the program's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A journal note. A signed one is never changed: ``corrects_id`` names the one it corrects.

    ``chain_number`` counts the signed notes of a case from 1; ``hash`` covers the note and the
    hash before it, so that a change or a gap shows.
    """

    id: UUID
    case_id: UUID
    author_id: UUID
    happened_at: datetime
    kind: NoteKind
    text: str
    step: str | None = None
    restricted: bool = False
    corrects_id: UUID | None = None
    signed_at: datetime | None = None
    chain_number: int | None = None
    previous_hash: str | None = None
    hash: str | None = None
    version: int = 1

    @property
    def signed(self) -> bool:
        """Whether it is signed, and so locked."""
        return self.signed_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainHead:
    """The last link of a case's chain of signed notes: ``id`` is the case's.

    Kept beside the notes, since not everyone who signs may read the note before.
    """

    id: UUID
    number: int = 0
    hash: str = ""
    version: int = 1
