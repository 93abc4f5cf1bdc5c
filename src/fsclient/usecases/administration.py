"""Accounts: signing in, and who works in the unit."""

import dataclasses
from contextlib import suppress

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.names import is_blank, swedish_key
from fsclient.domain.staff import Action, Role, StaffMember
from fsclient.usecases.absences import refuse_leaving
from fsclient.usecases.access import log
from fsclient.usecases.account_changes import (
    change_of,
    close_for_password,
    keep_an_administrator,
    tell,
)
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.forms import keep_old_forms
from fsclient.usecases.handover import can_hold, count_held
from fsclient.usecases.once import command
from fsclient.usecases.ports import UnitOfWork

SHORTEST_PASSWORD = 12
_LOGIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._-")
_LONGEST_LOGIN = 63
_RESERVED = frozenset({"public", "none"})
_RESERVED_PREFIX = "pg_"
"""What a PostgreSQL server keeps to itself, or would cut; the same on both engines."""


def sign_in(office: Office, login: str, password: str) -> Desk:
    """The desk of someone whose name and password are right; logged.

    Raises RuleViolation ``wrong_login``, the same for a wrong name and a wrong password. Where
    the database server itself let the person in, the password is not asked again.
    """
    with office.begin() as work:
        found = work.staff.find(login=login.strip().lower(), active=True)
    checked = found[0] if found else None
    if not office.database.knows(checked, password):
        raise RuleViolation.at("password", "wrong_login")
    assert checked is not None
    desk = Desk(office=office, me=checked)
    _log_sign_in(desk)
    return desk


@command
def _log_sign_in(desk: Desk) -> None:
    with desk.begin() as work:
        log(desk, work, "sign_in")
        desk.office.forms.learn(work)
        if desk.may(Action.ASSESS):
            keep_old_forms(work, desk.office.forms, desk.new_id, desk.me.id, desk.now)
        work.commit()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StaffForm:
    """An account as typed."""

    login: str
    name: str
    title: str
    role: Role | None
    district: str = ""
    password: str = ""

    @property
    def about(self) -> str:
        """The account, which is its login."""
        return self.login

    def __repr__(self) -> str:
        return f"StaffForm({self.login!r})"


def staff_problems(form: StaffForm) -> tuple[Problem, ...]:
    """What is wrong with a new account as typed."""
    problems = []
    login = form.login.strip().lower()
    if not login or not set(login) <= _LOGIN:
        problems.append(Problem("login_unfit", "login"))
    if len(login) > _LONGEST_LOGIN:
        problems.append(Problem("login_long", "login", {"most": _LONGEST_LOGIN}))
    if login in _RESERVED or login.startswith(_RESERVED_PREFIX):
        problems.append(Problem("login_reserved", "login"))
    problems += _who_problems(form)
    problems += _password_problems(form.password)
    return tuple(problems)


def _who_problems(form: StaffForm) -> list[Problem]:
    problems = []
    if is_blank(form.name):
        problems.append(Problem("name_needed", "name"))
    if is_blank(form.title):
        problems.append(Problem("title_needed", "title"))
    if form.role is None:
        problems.append(Problem("role_needed", "role"))
    return problems


def _password_problems(password: str) -> list[Problem]:
    if len(password) < SHORTEST_PASSWORD:
        return [Problem("password_short", "password", {"least": SHORTEST_PASSWORD})]
    return []


@command
def add_staff(desk: Desk, form: StaffForm) -> ChangeSet:
    """A new account; one with a leading role lets nobody in before a second person confirms it.

    ``account_change`` is among what changed where it waits. Raises RuleViolation at the fields;
    ``login_taken``, ``login_made_by_keeper``.
    """
    desk.require(Action.MANAGE_STAFF)
    member = _checked(desk.office, form)
    desk.office.database.check_login(member.login)
    with desk.begin() as work:
        if work.staff.find(login=member.login):
            raise RuleViolation.at("login", "login_taken")
        work.staff.add(member)
        change = change_of(desk.office, member, desk.me.id, active=True, password=True)
        waits = tell(desk, work, change)
        desk.office.database.keep_password(work, work.staff.get(member.id), form.password)
        log(desk, work, "add_staff", member.login)
        work.commit()
    return _changed(desk, member, waits=waits)


@command
def add_first_administrator(office: Office, form: StaffForm) -> None:
    """The first account of a new database. Raises RuleViolation ``not_empty``."""
    member = _checked(office, dataclasses.replace(form, role=Role.ADMINISTRATOR))
    with office.begin() as work:
        if work.screens.colleagues():
            raise RuleViolation.at(None, "not_empty")
        office.database.check_login(member.login)
        work.staff.add(member)
        _let_in(office, work, member, form.password, "")
        work.commit()


@command
def keep_account(
    office: Office, form: StaffForm, reason: str, *, administrator: bool = False
) -> StaffMember:
    """Whoever holds the database opens an account and gives it a password, and that is told.

    This is the way back where nobody of the unit can: an administrator who has left, or the
    password of someone who leads. An account that there is keeps its role unless it is to be an
    ``administrator``'s; a new one is. Raises RuleViolation ``reason_missing``, ``account_unknown``
    where there is none and nothing says who it is for, ``login_taken``, ``login_made_by_keeper``
    and at the fields.
    """
    if is_blank(reason):
        raise RuleViolation.at("reason", "reason_missing")
    with office.begin() as work:
        found = work.staff.find(login=form.login.strip().lower())
        if found:
            member = found[0]
            problems = _password_problems(form.password)
            if problems:
                raise RuleViolation(*problems)
        elif is_blank(form.name) and is_blank(form.title):
            raise RuleViolation.at("login", "account_unknown", login=form.login.strip())
        else:
            member = _checked(office, dataclasses.replace(form, role=Role.ADMINISTRATOR))
            office.database.check_login(member.login)
            work.staff.add(member)
        role = Role.ADMINISTRATOR if administrator else member.role
        kept = _let_in(office, work, member, form.password, reason.strip(), role)
        work.commit()
    return kept


def _let_in(
    office: Office,
    work: UnitOfWork,
    member: StaffMember,
    password: str,
    reason: str,
    role: Role | None = None,
) -> StaffMember:
    change = change_of(office, member, None, role=role, active=True, password=True, reason=reason)
    work.account_changes.add(change)
    return office.database.keep_password(work, work.staff.get(member.id), password)


def _changed(desk: Desk, member: StaffMember, *, waits: bool) -> ChangeSet:
    kinds = ("staff", "account_change") if waits else ("staff",)
    return desk.changed(*kinds, ids=(member.id,))


def _checked(office: Office, form: StaffForm) -> StaffMember:
    problems = staff_problems(form)
    if problems:
        raise RuleViolation(*problems)
    assert form.role is not None
    return StaffMember(
        id=office.new_id(),
        login=form.login.strip().lower(),
        name=form.name.strip(),
        title=form.title.strip(),
        role=form.role,
        district=form.district,
        active=False,
    )


def all_staff(desk: Desk) -> tuple[StaffMember, ...]:
    """Every account, active ones first, by name."""
    desk.require(Action.CONFIRM_ACCOUNT)
    with desk.begin() as work:
        accounts = work.staff.find()
    return tuple(sorted(accounts, key=lambda one: (not one.active, swedish_key(one.name))))


@command
def change_staff(desk: Desk, member: StaffMember, form: StaffForm, *, active: bool) -> ChangeSet:
    """Name, title, role, district and whether the account may sign in; its login stays.

    Where nothing differs, nothing is written. A leading role waits for a second person:
    ``account_change`` is then among what changed. Raises RuleViolation at the fields;
    ``last_administrator`` where nobody would be left to manage accounts, ``account_own`` for a
    role of one's own, ``change_waits`` where another change waits, ``holds_running_cases`` where
    running cases would be left with someone who can't have them. Raises EnvironmentProblem
    ``someone_saved_first``.
    """
    desk.require(Action.MANAGE_STAFF)
    problems = _who_problems(form)
    if problems:
        raise RuleViolation(*problems)
    assert form.role is not None
    named = dataclasses.replace(
        member, name=form.name.strip(), title=form.title.strip(), district=form.district
    )
    changed = dataclasses.replace(named, role=form.role, active=active)
    with desk.begin() as work:
        stored = work.staff.get(member.id)
        if changed == member == stored:
            return desk.changed()
        if stored.version != member.version:
            raise EnvironmentProblem("someone_saved_first", kind="staff")
        keep_an_administrator(work, member, form.role, active=active)
        held = count_held(work, member.id)
        if not can_hold(changed, held):
            field = "active" if not active else "role"
            raise RuleViolation.at(field, "holds_running_cases", cases=held.total)
        refuse_leaving(work, desk.today, member, changed)
        log(desk, work, "change_staff", _told_of(member, named))
        kept = work.staff.save(named) if named != member else member
        waits = False
        if (changed.role, changed.active) != (member.role, member.active):
            change = change_of(
                desk.office, kept, desk.me.id, role=changed.role, active=changed.active
            )
            waits = tell(desk, work, change)
        work.commit()
    return _changed(desk, member, waits=waits)


def _told_of(member: StaffMember, named: StaffMember) -> str:
    """The account; with what someone was called and is called now, where that differs."""
    before, now = f"{member.name}, {member.title}", f"{named.name}, {named.title}"
    return member.login if before == now else f"{member.login}: {before} → {now}"


@command
def set_password(desk: Desk, member: StaffMember, password: str) -> ChangeSet:
    """A new password for someone, by an administrator.

    The account is closed by it until a second person confirms, so that nobody becomes someone else
    alone: ``account_change`` is then among what changed. Raises RuleViolation ``password_short``,
    ``password_own`` for one's own, ``change_waits``.
    """
    desk.require(Action.MANAGE_STAFF)
    if member.id == desk.me.id:
        raise RuleViolation.at("password", "password_own")
    problems = _password_problems(password)
    if problems:
        raise RuleViolation(*problems)
    with desk.begin() as work:
        waits = close_for_password(desk, work, work.staff.get(member.id))
        desk.office.database.keep_password(work, work.staff.get(member.id), password)
        log(desk, work, "set_password", member.login)
        work.commit()
    return _changed(desk, member, waits=waits)


@command
def change_own_password(desk: Desk, current: str, password: str) -> ChangeSet:
    """A new password for oneself.

    Raises RuleViolation ``current_password_wrong`` at ``current``, ``password_short`` or
    ``password_same`` at ``password``.
    """
    with desk.begin() as work:
        me = work.staff.get(desk.me.id)
    if not desk.office.database.knows(me, current):
        raise RuleViolation.at("current", "current_password_wrong")
    if password == current:
        raise RuleViolation.at("password", "password_same")
    problems = _password_problems(password)
    if problems:
        raise RuleViolation(*problems)
    with desk.begin() as work:
        desk.office.database.keep_password(work, me, password)
        log(desk, work, "set_password", me.login)
        work.commit()
    desk.office.database.use_password(me, password)
    if desk.office.shelf is not None:
        with suppress(EnvironmentProblem):
            # The password is changed all the same; what does not open then is told of.
            desk.office.shelf.use_password(password)
    return desk.changed("staff", ids=(me.id,))
