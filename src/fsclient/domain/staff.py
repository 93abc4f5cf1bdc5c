"""Those who work in the unit, what they may do, and what they looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """A role in the unit."""

    SOCIAL_WORKER = "social_worker"
    PAYMENT_OFFICER = "payment_officer"
    FUT_INVESTIGATOR = "fut_investigator"
    COORDINATOR = "coordinator"
    DEPUTY_HEAD = "deputy_head"
    HEAD = "head"
    ADMINISTRATOR = "administrator"


class Action(StrEnum):
    """Something that a role may or may not do."""

    READ_CASE = "read_case"
    READ_RESTRICTED = "read_restricted"
    LOG_CONTACT = "log_contact"
    OPEN_CASE = "open_case"
    HAND_OVER = "hand_over"
    HAND_OVER_ALL = "hand_over_all"
    CHANGE_HOUSEHOLD = "change_household"
    JOIN_PEOPLE = "join_people"
    ASSESS = "assess"
    PLAN = "plan"
    WRITE_NOTE = "write_note"
    REMIND = "remind"
    CALCULATE = "calculate"
    DECIDE = "decide"
    DECIDE_EMERGENCY = "decide_emergency"
    ATTACH_DOCUMENT = "attach_document"
    REGISTER_APPEAL = "register_appeal"
    REGISTER_ACCOUNT = "register_account"
    PREPARE_PAYMENT = "prepare_payment"
    RELEASE_PAYMENT = "release_payment"
    STOP_PAYMENT = "stop_payment"
    RETURN_PAYMENT = "return_payment"
    HAND_OUT_PAYMENT = "hand_out_payment"
    WRITE_PAYMENT_FILE = "write_payment_file"
    READ_SPOT_CHECKS = "read_spot_checks"
    DRAW_SPOT_CHECKS = "draw_spot_checks"
    JUDGE_SPOT_CHECK = "judge_spot_check"
    SUPERVISE = "supervise"
    READ_ACCESS_LOG = "read_access_log"
    MANAGE_STAFF = "manage_staff"
    CONFIRM_ACCOUNT = "confirm_account"
    ADD_NORMS = "add_norms"


_CASEWORK = {Role.SOCIAL_WORKER, Role.COORDINATOR, Role.DEPUTY_HEAD}
_LEADERS = {Role.COORDINATOR, Role.DEPUTY_HEAD, Role.HEAD}
_READERS = _CASEWORK | {Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR, Role.HEAD}
_PAYERS = {Role.PAYMENT_OFFICER, Role.COORDINATOR, Role.DEPUTY_HEAD}

ALLOWED: Mapping[Action, frozenset[Role]] = {
    action: frozenset(roles)
    for action, roles in {
        Action.READ_CASE: _READERS,
        Action.READ_RESTRICTED: _CASEWORK | {Role.HEAD},
        Action.LOG_CONTACT: _CASEWORK | {Role.PAYMENT_OFFICER},
        Action.OPEN_CASE: _CASEWORK,
        Action.HAND_OVER: _CASEWORK | _LEADERS,
        Action.HAND_OVER_ALL: _LEADERS | {Role.ADMINISTRATOR},
        Action.CHANGE_HOUSEHOLD: _CASEWORK | {Role.PAYMENT_OFFICER},
        Action.JOIN_PEOPLE: {Role.COORDINATOR, Role.DEPUTY_HEAD},
        Action.ASSESS: _CASEWORK,
        Action.PLAN: _CASEWORK,
        Action.WRITE_NOTE: _CASEWORK | {Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR},
        Action.REMIND: _CASEWORK | {Role.PAYMENT_OFFICER, Role.HEAD},
        Action.ATTACH_DOCUMENT: _CASEWORK | {Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR},
        Action.CALCULATE: _CASEWORK | {Role.PAYMENT_OFFICER},
        Action.DECIDE: _CASEWORK | {Role.PAYMENT_OFFICER, Role.HEAD},
        Action.DECIDE_EMERGENCY: _CASEWORK | {Role.HEAD},
        Action.REGISTER_APPEAL: _CASEWORK,
        Action.REGISTER_ACCOUNT: _CASEWORK | {Role.PAYMENT_OFFICER},
        Action.PREPARE_PAYMENT: _CASEWORK | {Role.PAYMENT_OFFICER},
        Action.RELEASE_PAYMENT: _PAYERS,
        Action.STOP_PAYMENT: _PAYERS,
        Action.RETURN_PAYMENT: _PAYERS,
        Action.HAND_OUT_PAYMENT: _CASEWORK | {Role.PAYMENT_OFFICER},
        Action.WRITE_PAYMENT_FILE: {Role.PAYMENT_OFFICER},
        Action.READ_SPOT_CHECKS: _LEADERS | {Role.FUT_INVESTIGATOR},
        Action.DRAW_SPOT_CHECKS: {Role.FUT_INVESTIGATOR},
        Action.JUDGE_SPOT_CHECK: {Role.FUT_INVESTIGATOR},
        Action.SUPERVISE: _LEADERS,
        Action.READ_ACCESS_LOG: {Role.DEPUTY_HEAD, Role.HEAD},
        Action.MANAGE_STAFF: {Role.ADMINISTRATOR},
        Action.CONFIRM_ACCOUNT: {Role.DEPUTY_HEAD, Role.HEAD, Role.ADMINISTRATOR},
        Action.ADD_NORMS: {Role.ADMINISTRATOR},
    }.items()
}


def may(role: Role, action: Action) -> bool:
    """Whether a role may do an action: the one table that every use case asks."""
    return role in ALLOWED[action]


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """An account. ``password_hash`` (Argon2id) is None where the database login is the person."""

    id: UUID
    login: str
    name: str
    title: str
    role: Role
    district: str
    password_hash: str | None = None
    active: bool = True
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """What everyone may know of a member of staff."""

    id: UUID
    login: str
    name: str
    title: str
    role: Role
    active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessEntry:
    """One line of the access log: who looked at whose data, when, how and why."""

    id: UUID
    at: datetime
    staff_id: UUID
    action: str
    case_id: UUID | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Text being typed that belongs to no row yet, as JSON, kept for the one who types it."""

    id: UUID
    staff_id: UUID
    key: str
    content: str
    saved_at: datetime
    version: int = 1
