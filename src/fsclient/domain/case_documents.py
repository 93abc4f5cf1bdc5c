"""Documents that came in or were made outside the program: what they are and what they belong to.

A document's row is what lists read; its content lies beside it, and is read by whoever opens it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from fsclient.domain.staff import Action

MOST_BYTES: Final = 10 * 2**20
"""Of a document as it is kept: a hundred scanned pages, or any photo when it has been shrunk."""
MOST_PAGES: Final = 500
LONGEST_NAME: Final = 120


class DocumentThing(StrEnum):
    """What of a case a document belongs to."""

    APPLICATION = "application"
    ACCOUNT = "account"
    NOTE = "note"
    PLAN = "plan"


WHO_ATTACHES: Final[Mapping[DocumentThing, Action]] = {
    DocumentThing.APPLICATION: Action.CALCULATE,
    DocumentThing.ACCOUNT: Action.REGISTER_ACCOUNT,
    DocumentThing.NOTE: Action.WRITE_NOTE,
    DocumentThing.PLAN: Action.PLAN,
}
"""What it takes, beside the right to attach anything, to attach to each."""


class FileKind(StrEnum):
    """What a document's content is."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"


class DocumentStatus(StrEnum):
    """``TAKEN_AWAY``: attached by mistake, and its content is gone. ``STRUCK``: it no longer counts
    and is still there to be read.
    """

    STANDING = "standing"
    TAKEN_AWAY = "taken_away"
    STRUCK = "struck"


def megabytes(size: int) -> int:
    """A number of bytes in whole megabytes, and none that is begun left out."""
    return -(-size // 2**20)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDocument:
    """A document as it is listed. ``thing_id`` is the row that it belongs to.

    ``name`` is the file's own, cleaned; ``size`` (bytes) and ``sha256`` are of the content as it is
    kept. The row stays whatever becomes of it: who ended it stands in it, when and why.
    """

    id: UUID
    case_id: UUID
    thing: DocumentThing
    thing_id: UUID
    name: str
    kind: FileKind
    pages: int
    size: int
    sha256: str
    attached_by: UUID
    attached_at: datetime
    status: DocumentStatus = DocumentStatus.STANDING
    ended_by: UUID | None = None
    ended_at: datetime | None = None
    ended_reason: str = ""
    version: int = 1

    @property
    def stands(self) -> bool:
        """Whether it counts."""
        return self.status is DocumentStatus.STANDING

    @property
    def has_content(self) -> bool:
        """Whether there is something to read."""
        return self.status is not DocumentStatus.TAKEN_AWAY


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentContent:
    """The bytes of the document of the same id. Never changed."""

    id: UUID
    case_id: UUID
    content: bytes
