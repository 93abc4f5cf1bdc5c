"""What a committed command changed, so that open views know whether to reload."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from fsclient.domain.errors import EnvironmentProblem

if TYPE_CHECKING:
    from uuid import UUID


ChangeKind = Literal[
    "absence",
    "account",
    "account_change",
    "appeal",
    "application",
    "case",
    "contact",
    "decision",
    "decision_draft",
    "document",
    "handover",
    "household",
    "instrument",
    "note",
    "payment",
    "payment_file",
    "plan",
    "reminder",
    "sheet",
    "spot_check",
    "staff",
]
"""What a view can be about; mypy refuses any other word."""


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Kinds of thing and ids that one command wrote.

    ``found``: an earlier try had done it, and its answer was lost. ``draft``: it is only a text
    that someone else is typing.
    """

    kinds: frozenset[ChangeKind]
    ids: frozenset[UUID] = frozenset()
    case_id: UUID | None = None
    began_by: object | None = None
    found: bool = field(default=False, compare=False)
    draft: bool = False

    def touches(self, *kinds: ChangeKind) -> bool:
        """Whether any of these kinds was changed."""
        return not self.kinds.isdisjoint(kinds)


R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Kept(Generic[R]):
    """A row that is written on, as it was stored. ``changes`` is what that changed for who looks
    at it; None where it is only another text.
    """

    row: R
    changes: ChangeSet | None = None


def changes_of(answer: object) -> ChangeSet | None:
    """What a command changed, if its answer says it."""
    changes = answer if isinstance(answer, ChangeSet) else getattr(answer, "changes", None)
    return changes if isinstance(changes, ChangeSet) else None


class DoneBefore(EnvironmentProblem):
    """Something else is asked for, and what was asked for before it is found to be done.

    ``changes`` is what that changed.
    """

    def __init__(self, changes: ChangeSet | None) -> None:
        super().__init__("done_before")
        self.changes = changes
