"""What a committed command changed, so that open views know whether to reload."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Kinds of thing (``"note"``, ``"decision"`` ...) and ids that one command wrote."""

    kinds: frozenset[str]
    ids: frozenset[UUID] = frozenset()
    case_id: UUID | None = None
    began_by: object | None = None

    def touches(self, *kinds: str) -> bool:
        """Whether any of these kinds was changed."""
        return not self.kinds.isdisjoint(kinds)
