"""What became of an account: its role, whether it lets anyone in, its password; who saw to it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from fsclient.domain.staff import Action, Role, may


class ChangeStep(StrEnum):
    """How far a change of an account has come."""

    ASKED = "asked"
    DONE = "done"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountChange:
    """One change of an account's role or of who may sign in. Never changed, never deleted.

    ``by_id`` is None where whoever holds the database saw to it: a server's owner, or the key.
    ``answers_id`` names the change that was asked for and that this one confirms or declines.
    ``staff_version`` is the version of the account that a change which is done makes. ``password``
    tells that a new one was given; the password itself stands nowhere.
    """

    id: UUID
    staff_id: UUID
    at: datetime
    by_id: UUID | None
    step: ChangeStep
    role_from: Role
    role_to: Role
    active_from: bool
    active_to: bool
    password: bool = False
    staff_version: int | None = None
    reason: str = ""
    answers_id: UUID | None = None

    @property
    def leads(self) -> bool:
        """Whether someone gets to act in a leading role by it, which takes two persons."""
        same = self.active_from and self.role_from is self.role_to
        return self.active_to and not same and is_leading(self.role_to)


def is_leading(role: Role) -> bool:
    """Whether a role is given by two: one that confirms others', or reads who looked at what."""
    return may(role, Action.CONFIRM_ACCOUNT)
