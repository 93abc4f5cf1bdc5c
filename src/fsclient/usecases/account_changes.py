"""What becomes of accounts: told of in a row each, and by two where a leading role is given, or
someone could get in with a password that he gave another.
"""

import dataclasses
from uuid import UUID

from fsclient.domain.account_changes import AccountChange, ChangeStep, is_leading
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Action, Role, StaffMember
from fsclient.usecases.absences import refuse_leaving
from fsclient.usecases.access import log
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.once import command
from fsclient.usecases.ports import UnitOfWork


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WaitingChange:
    """A change that was asked for, of whom and by whom; ``mine`` where I can't confirm it."""

    asked: AccountChange
    member: StaffMember
    asker: str
    mine: bool


def change_of(
    office: Office,
    member: StaffMember,
    by_id: UUID | None,
    *,
    role: Role | None = None,
    active: bool | None = None,
    password: bool = False,
    reason: str = "",
) -> AccountChange:
    """The change of an account as it stands, done."""
    return AccountChange(
        id=office.new_id(),
        staff_id=member.id,
        at=office.clock(),
        by_id=by_id,
        step=ChangeStep.DONE,
        role_from=member.role,
        role_to=member.role if role is None else role,
        active_from=member.active,
        active_to=member.active if active is None else active,
        password=password,
        staff_version=member.version + 1,
        reason=reason,
    )


def tell(desk: Desk, work: UnitOfWork, change: AccountChange) -> bool:
    """Make a change, or ask for it where it takes two; returns whether it waits.

    Raises RuleViolation ``account_own`` at ``role`` for a role of one's own, ``change_waits``
    where another change of the account waits.
    """
    if _waiting_of(work, change.staff_id):
        raise RuleViolation.at(None, "change_waits")
    if change.staff_id == desk.me.id and change.role_from is not change.role_to:
        raise RuleViolation.at("role", "account_own")
    takes_two = change.leads or _lets_in_by_given_password(work, change)
    waits = takes_two and not _alone(desk, work, change)
    if waits:
        change = dataclasses.replace(change, step=ChangeStep.ASKED, staff_version=None)
    work.account_changes.add(change)
    return waits


def _alone(desk: Desk, work: UnitOfWork, change: AccountChange) -> bool:
    """In an empty unit there is nobody to ask, and nothing yet that one could come by."""
    others = (one for one in work.staff.find() if one.id not in (desk.me.id, change.staff_id))
    return not any(is_leading(one.role) for one in others) and not work.cases.find()


def _lets_in_by_given_password(work: UnitOfWork, change: AccountChange) -> bool:
    """Whether an account is opened that was closed when it got its password, by nobody's word but
    that of those who give passwords.
    """
    done = [
        one
        for one in work.account_changes.find(staff_id=change.staff_id, step=ChangeStep.DONE)
        if one.staff_version is not None
    ]
    given = (
        one.staff_version or 0
        for one in done
        if one.password and not one.active_to and one.by_id is not None
    )
    confirmed = (
        one.staff_version or 0
        for one in done
        if one.active_to and (one.answers_id is not None or one.by_id is None)
    )
    opens = change.active_to and not change.active_from
    return opens and max(given, default=0) > max(confirmed, default=0)


def close_for_password(desk: Desk, work: UnitOfWork, member: StaffMember) -> bool:
    """Tell of a new password; returns whether the account is closed until another opens it.

    With someone's password one could act in his name. It keeps its cases meanwhile. Raises what
    ``tell`` raises.
    """
    change = change_of(desk.office, member, desk.me.id, password=True)
    if not member.active or _alone(desk, work, change):
        return tell(desk, work, change)
    tell(desk, work, dataclasses.replace(change, active_to=False))
    closed = work.staff.get(member.id)
    return tell(desk, work, change_of(desk.office, closed, desk.me.id, active=True))


def waiting_changes(desk: Desk) -> tuple[WaitingChange, ...]:
    """What was asked for and waits for a second person, oldest first."""
    desk.require(Action.CONFIRM_ACCOUNT)
    with desk.begin() as work:
        waiting = _waiting(work)
        if not waiting:
            return ()
        staff = {one.id: one for one in work.staff.find()}
    return tuple(
        WaitingChange(
            asked=asked,
            member=staff[asked.staff_id],
            asker=staff[asked.by_id].name if asked.by_id else "",
            mine=desk.me.id in (asked.by_id, asked.staff_id),
        )
        for asked in waiting
    )


@command
def confirm_change(desk: Desk, asked: AccountChange) -> ChangeSet:
    """Let a change that another asked for be made.

    Raises RuleViolation ``confirm_own`` for what oneself asked for or is about,
    ``last_administrator``, ``account_stands_in`` or ``account_is_away``; EnvironmentProblem
    ``someone_saved_first`` where it waits no more.
    """
    desk.require(Action.CONFIRM_ACCOUNT)
    if desk.me.id in (asked.by_id, asked.staff_id):
        raise RuleViolation.at(None, "confirm_own")
    with desk.begin() as work:
        member = _still_waiting(work, asked)
        keep_an_administrator(work, member, asked.role_to, active=asked.active_to)
        changed = dataclasses.replace(member, role=asked.role_to, active=asked.active_to)
        refuse_leaving(work, desk.today, member, changed)
        done = dataclasses.replace(
            asked,
            id=desk.new_id(),
            at=desk.now,
            by_id=desk.me.id,
            step=ChangeStep.DONE,
            password=False,
            staff_version=member.version + 1,
            answers_id=asked.id,
        )
        work.account_changes.add(done)
        log(desk, work, "confirm_account", member.login)
        work.commit()
    return desk.changed("staff", "account_change", ids=(member.id,))


@command
def decline_change(desk: Desk, asked: AccountChange) -> ChangeSet:
    """Let a change that was asked for not be made; also by the one who asked.

    Raises EnvironmentProblem ``someone_saved_first`` where it waits no more.
    """
    desk.require(Action.CONFIRM_ACCOUNT)
    with desk.begin() as work:
        member = _still_waiting(work, asked)
        declined = dataclasses.replace(
            asked,
            id=desk.new_id(),
            at=desk.now,
            by_id=desk.me.id,
            step=ChangeStep.DECLINED,
            password=False,
            answers_id=asked.id,
        )
        work.account_changes.add(declined)
        log(desk, work, "decline_account", member.login)
        work.commit()
    return desk.changed("account_change", ids=(member.id,))


def keep_an_administrator(
    work: UnitOfWork, member: StaffMember, role: Role, *, active: bool
) -> None:
    """Raise RuleViolation ``last_administrator`` where nobody would be left to manage accounts."""
    managing = work.staff.find(role=Role.ADMINISTRATOR, active=True)
    stays = active and role is Role.ADMINISTRATOR
    if not stays and {one.id for one in managing} <= {member.id}:
        raise RuleViolation.at("active" if not active else "role", "last_administrator")


def _still_waiting(work: UnitOfWork, asked: AccountChange) -> StaffMember:
    if asked not in _waiting(work):
        raise EnvironmentProblem("someone_saved_first", kind="account_change")
    return work.staff.get(asked.staff_id)


def _waiting_of(work: UnitOfWork, staff_id: UUID) -> bool:
    return any(asked.staff_id == staff_id for asked in _waiting(work))


def _waiting(work: UnitOfWork) -> tuple[AccountChange, ...]:
    told = work.account_changes.find()
    answered = {one.answers_id for one in told}
    return tuple(one for one in told if one.step is ChangeStep.ASKED and one.id not in answered)
