"""What the window hands to the case when it is gone to."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class CaseContext:
    """Which case is opened, at which step (what is next, if None), and why if it is another's."""

    case_id: UUID
    step: str | None = None
    reason: str = ""
