"""Accounts: signing in, and who works in the unit."""

import dataclasses
from uuid import UUID

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.names import is_blank, swedish_key
from fsclient.domain.staff import Action, Role, StaffMember
from fsclient.usecases.access import log
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.handover import can_hold, count_held
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
    with office.database.begin() as work:
        found = work.staff.find(login=login.strip().lower(), active=True)
        checked = found[0] if found else None
        if not office.database.knows(checked, password):
            raise RuleViolation.at("password", "wrong_login")
        assert checked is not None
        desk = Desk(office=office, me=checked)
        log(desk, work, "sign_in")
        work.commit()
    return desk


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StaffForm:
    """An account as typed."""

    login: str
    name: str
    title: str
    role: Role | None
    district: str = ""
    password: str = ""

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


def add_staff(desk: Desk, form: StaffForm) -> ChangeSet:
    """A new account. Raises RuleViolation at the fields; ``login_taken``."""
    desk.require(Action.MANAGE_STAFF)
    member = _checked(desk.office, form)
    with desk.begin() as work:
        if work.staff.find(login=member.login):
            raise RuleViolation.at("login", "login_taken")
        _admit(desk.office, work, member, form.password)
        log(desk, work, "add_staff", member.login)
        work.commit()
    return desk.changed("staff", ids=(member.id,))


def add_first_administrator(office: Office, form: StaffForm) -> None:
    """The first account of a new database. Raises RuleViolation ``not_empty``."""
    member = _checked(office, dataclasses.replace(form, role=Role.ADMINISTRATOR))
    with office.database.begin() as work:
        if work.screens.colleagues():
            raise RuleViolation.at(None, "not_empty")
        _admit(office, work, member, form.password)
        work.commit()


def _admit(office: Office, work: UnitOfWork, member: StaffMember, password: str) -> None:
    password_hash = office.database.admit(member.login, password)
    if member.role is Role.ADMINISTRATOR:
        office.database.entrust(member.login, manages=True)
    work.staff.add(dataclasses.replace(member, password_hash=password_hash))


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
    )


def all_staff(desk: Desk) -> tuple[StaffMember, ...]:
    """Every account, active ones first, by name."""
    desk.require(Action.MANAGE_STAFF)
    with desk.begin() as work:
        accounts = work.staff.find()
    return tuple(sorted(accounts, key=lambda one: (not one.active, swedish_key(one.name))))


def change_staff(desk: Desk, member: StaffMember, form: StaffForm, *, active: bool) -> ChangeSet:
    """Name, title, role, district and whether the account may sign in; its login stays.

    Where nothing differs, nothing is written. Raises RuleViolation at the fields;
    ``last_administrator`` where nobody would be left to manage accounts,
    ``holds_running_cases`` where running cases would be left with someone who can't have them.
    Raises EnvironmentProblem ``someone_saved_first``.
    """
    desk.require(Action.MANAGE_STAFF)
    problems = _who_problems(form)
    if problems:
        raise RuleViolation(*problems)
    assert form.role is not None
    changed = dataclasses.replace(
        member,
        name=form.name.strip(),
        title=form.title.strip(),
        role=form.role,
        district=form.district,
        active=active,
    )
    with desk.begin() as work:
        if changed == member == work.staff.get(member.id):
            return desk.changed()
        managing = work.staff.find(role=Role.ADMINISTRATOR, active=True)
        stays = active and form.role is Role.ADMINISTRATOR
        if not stays and {one.id for one in managing} <= {member.id}:
            field = "active" if not active else "role"
            raise RuleViolation.at(field, "last_administrator")
        held = count_held(work, member.id)
        if not can_hold(changed, held):
            field = "active" if not active else "role"
            raise RuleViolation.at(field, "holds_running_cases", cases=held.total)
        work.staff.save(changed)
        log(desk, work, "change_staff", member.login)
        if active is not member.active:
            desk.office.database.allow(member.login, allowed=active)
        if (form.role is Role.ADMINISTRATOR) is not (member.role is Role.ADMINISTRATOR):
            manages = form.role is Role.ADMINISTRATOR
            desk.office.database.entrust(member.login, manages=manages)
        work.commit()
    return desk.changed("staff", ids=(member.id,))


def set_password(desk: Desk, member: StaffMember, password: str) -> ChangeSet:
    """A new password for someone, by an administrator. Raises ``password_short``."""
    desk.require(Action.MANAGE_STAFF)
    return _keep_password(desk, member.id, password)


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
    return _keep_password(desk, me.id, password)


def _keep_password(desk: Desk, staff_id: UUID, password: str) -> ChangeSet:
    problems = _password_problems(password)
    if problems:
        raise RuleViolation(*problems)
    with desk.begin() as work:
        member = work.staff.get(staff_id)
        password_hash = desk.office.database.admit(member.login, password)
        if password_hash is not None:
            work.staff.save(dataclasses.replace(member, password_hash=password_hash))
        log(desk, work, "set_password", member.login)
        work.commit()
    return desk.changed("staff", ids=(staff_id,))
