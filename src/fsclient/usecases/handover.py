"""A case changes hands: caseworker, payment officer or district, one case or many at once.

Who may: those who lead may move any case, and a caseworker hands over her own, as she may choose
who gets a case that she opens. Nobody takes another's case: who wants it asks for it. The
administrator, who reads no case, moves all of an account's at once, so that it can be closed.
"""

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from uuid import UUID

from fsclient.domain.cases import Case
from fsclient.domain.errors import AccessDenied, Problem, RuleViolation
from fsclient.domain.handover import CaseHandover
from fsclient.domain.journal import NoteKind
from fsclient.domain.names import is_blank
from fsclient.domain.staff import Action, Colleague, Role, StaffMember, may
from fsclient.usecases.access import log
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.once import command
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.typed import Typed

_UNDONE = "Flytten ångrades"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandoverForm(Typed):
    """A move as typed. None, or an empty district, leaves that as it is."""

    reason: str
    caseworker_id: UUID | None = None
    payment_officer_id: UUID | None = None
    district: str = ""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """What was moved: ``handovers`` are what ``undo_handover`` takes back."""

    changes: ChangeSet
    handovers: tuple[UUID, ...]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HeldCases:
    """How many running cases an account has, as caseworker and as payment officer."""

    as_caseworker: int
    as_payment_officer: int

    @property
    def total(self) -> int:
        """All of them; a case that one has in both ways counts twice."""
        return self.as_caseworker + self.as_payment_officer


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Receivers:
    """Who may be given a case, by name; ``away`` are those of them who are not here today."""

    caseworkers: tuple[Colleague, ...]
    payment_officers: tuple[Colleague, ...]
    away: frozenset[UUID] = frozenset()


def may_hand_over(desk: Desk, caseworker_id: UUID) -> bool:
    """Whether the one at the desk may move a case that someone has."""
    return desk.may(Action.HAND_OVER) and (
        desk.may(Action.SUPERVISE) or caseworker_id == desk.me.id
    )


def receivers(desk: Desk) -> Receivers:
    """Those of the unit who may have a case, as its caseworker or its payment officer."""
    if not desk.may(Action.HAND_OVER):
        desk.require(Action.HAND_OVER_ALL)
    with desk.begin() as work:
        active = [one for one in work.screens.colleagues() if one.active]
        absences = work.screens.absences(desk.today)
    return Receivers(
        caseworkers=tuple(one for one in active if may(one.role, Action.OPEN_CASE)),
        payment_officers=tuple(one for one in active if one.role is Role.PAYMENT_OFFICER),
        away=frozenset(one.absence.staff_id for one in absences if one.absence.covers(desk.today)),
    )


@command
def hand_over(desk: Desk, case_ids: Iterable[UUID], form: HandoverForm) -> HandedOver:
    """Move running cases, all or none; each move is kept, and noted in the case's journal.

    Cases that are as wanted already stay as they are. Raises RuleViolation ``handover_reason``,
    ``receiver_needed``, ``receiver_unfit``, ``cases_needed``, ``case_ended`` or
    ``already_theirs``; AccessDenied for another's case.
    """
    desk.require(Action.HAND_OVER)
    wanted = tuple(dict.fromkeys(case_ids))
    if not wanted:
        raise RuleViolation.at(None, "cases_needed")

    def moving(work: UnitOfWork) -> Iterator[tuple[Case, Case]]:
        # In one order, so that two who move the same cases wait for each other.
        for case_id in sorted(wanted):
            case = work.cases.hold(case_id)
            if not may_hand_over(desk, case.caseworker_id):
                raise AccessDenied(Problem("not_yours_to_move", None, {"number": case.number}))
            if case.closed_on is not None:
                raise RuleViolation.at(None, "case_ended", number=case.number)
            yield case, _as_wanted(case, form)

    return _move(desk, form, moving)


@command
def hand_over_all(desk: Desk, staff_id: UUID, form: HandoverForm) -> HandedOver:
    """Move every running case that someone has, as caseworker and as payment officer.

    Raises as ``hand_over``, and RuleViolation ``receiver_needed`` at the field of a part that
    someone has cases in and nobody is to take over.
    """
    desk.require(Action.HAND_OVER_ALL)

    def moving(work: UnitOfWork) -> Iterator[tuple[Case, Case]]:
        held = sorted(_held(work, staff_id), key=lambda case: case.id)
        for case in map(work.cases.hold, [one.id for one in held]):
            yield case, _without(case, staff_id, form)

    return _move(desk, form, moving)


def held_cases(desk: Desk, staff_id: UUID) -> HeldCases:
    """How many running cases an account has, for whoever manages accounts or leads."""
    desk.require(Action.HAND_OVER_ALL)
    with desk.begin() as work:
        return count_held(work, staff_id)


def count_held(work: UnitOfWork, staff_id: UUID) -> HeldCases:
    """How many running cases an account has."""
    return HeldCases(
        as_caseworker=len(work.cases.find(caseworker_id=staff_id, closed_on=None)),
        as_payment_officer=len(work.cases.find(payment_officer_id=staff_id, closed_on=None)),
    )


@command
def undo_handover(desk: Desk, handovers: Iterable[UUID]) -> ChangeSet:
    """Move cases back to whom they came from: a new move, kept and noted as any other.

    For whoever made the moves, on the same day, while they are the latest. Raises RuleViolation
    ``undo_too_late``, or ``receiver_unfit`` where the one before can have cases no more.
    """
    if not desk.may(Action.HAND_OVER):
        desk.require(Action.HAND_OVER_ALL)
    with desk.begin() as work:
        earlier = sorted(map(work.handovers.get, handovers), key=lambda one: one.case_id)
        told = [_take_back(desk, work, one) for one in earlier]
        work.commit()
    return _changed(desk, told)


def _take_back(desk: Desk, work: UnitOfWork, told: CaseHandover) -> CaseHandover:
    case = work.cases.hold(told.case_id)
    mine = told.by_id == desk.me.id and local_day(told.at) == desk.today
    if not mine or case.version != told.case_version or case.closed_on is not None:
        raise RuleViolation.at(None, "undo_too_late", number=case.number)
    before = dataclasses.replace(
        case,
        caseworker_id=told.caseworker_from,
        payment_officer_id=told.payment_officer_from,
        district=told.district_from,
    )
    return _tell(desk, work, case, before, _UNDONE, told.id)


def owned(desk: Desk, work: UnitOfWork, case: Case) -> Case:
    """A case that is taken up again, with someone who can have it: whoever takes it up, where the
    one who had it can have cases no more; the move is kept and noted.
    """
    kept = dataclasses.replace(
        case,
        caseworker_id=case.caseworker_id if _fits(work, case.caseworker_id) else desk.me.id,
        payment_officer_id=(
            case.payment_officer_id if _pays(work, case.payment_officer_id) else None
        ),
    )
    if kept == case:
        return case
    _tell(desk, work, case, kept, "Den som hade ärendet när det avslutades kan inte ha det längre.")
    return work.cases.get(case.id)


def refuse_unfit(work: UnitOfWork, case: Case) -> None:
    """Raise RuleViolation ``receiver_unfit`` at the field of whoever can't have the case."""
    problems = []
    if not _fits(work, case.caseworker_id):
        problems.append(_unfit(work, case.caseworker_id, "caseworker_id"))
    if not _pays(work, case.payment_officer_id):
        assert case.payment_officer_id is not None
        problems.append(_unfit(work, case.payment_officer_id, "payment_officer_id"))
    if problems:
        raise RuleViolation(*problems)


def can_hold(member: StaffMember, held: HeldCases) -> bool:
    """Whether an account as it is to be can have the cases that it has."""
    works = member.active and may(member.role, Action.OPEN_CASE)
    pays = member.active and member.role is Role.PAYMENT_OFFICER
    return (works or not held.as_caseworker) and (pays or not held.as_payment_officer)


_Moving = Callable[[UnitOfWork], Iterator[tuple[Case, Case]]]


def _move(desk: Desk, form: HandoverForm, moving: _Moving) -> HandedOver:
    if is_blank(form.reason):
        raise RuleViolation.at("reason", "handover_reason")
    if form.caseworker_id is None and form.payment_officer_id is None and not form.district:
        raise RuleViolation.at("caseworker_id", "receiver_needed")
    with desk.begin() as work:
        told = [
            _tell(desk, work, before, after, form.reason.strip())
            for before, after in moving(work)
            if before != after
        ]
        if not told:
            raise RuleViolation.at("caseworker_id", "already_theirs")
        work.commit()
    return HandedOver(changes=_changed(desk, told), handovers=tuple(one.id for one in told))


def _changed(desk: Desk, told: list[CaseHandover]) -> ChangeSet:
    one_case = told[0].case_id if len(told) == 1 else None
    ids = tuple(one.case_id for one in told)
    return desk.changed("case", "handover", "note", case_id=one_case, ids=ids)


def _as_wanted(case: Case, form: HandoverForm) -> Case:
    return dataclasses.replace(
        case,
        caseworker_id=form.caseworker_id or case.caseworker_id,
        payment_officer_id=form.payment_officer_id or case.payment_officer_id,
        district=form.district or case.district,
    )


def _without(case: Case, staff_id: UUID, form: HandoverForm) -> Case:
    """The case with somebody else in each part that someone has in it."""
    changed = case
    if case.caseworker_id == staff_id:
        if form.caseworker_id in (None, staff_id):
            raise RuleViolation.at("caseworker_id", "receiver_needed")
        changed = dataclasses.replace(changed, caseworker_id=form.caseworker_id)
    if case.payment_officer_id == staff_id:
        if form.payment_officer_id in (None, staff_id):
            raise RuleViolation.at("payment_officer_id", "receiver_needed")
        changed = dataclasses.replace(changed, payment_officer_id=form.payment_officer_id)
    return dataclasses.replace(changed, district=form.district or case.district)


def _held(work: UnitOfWork, staff_id: UUID) -> set[Case]:
    return {
        *work.cases.find(caseworker_id=staff_id, closed_on=None),
        *work.cases.find(payment_officer_id=staff_id, closed_on=None),
    }


def _tell(
    desk: Desk,
    work: UnitOfWork,
    before: Case,
    after: Case,
    reason: str,
    undoes: UUID | None = None,
) -> CaseHandover:
    """Keep one move: the row that tells of it, the case, the note and the line in the log."""
    refuse_unfit(work, after)
    told = CaseHandover(
        id=desk.new_id(),
        case_id=before.id,
        case_version=before.version + 1,
        at=desk.now,
        by_id=desk.me.id,
        reason=reason,
        caseworker_from=before.caseworker_id,
        caseworker_to=after.caseworker_id,
        payment_officer_from=before.payment_officer_id,
        payment_officer_to=after.payment_officer_id,
        district_from=before.district,
        district_to=after.district,
        undoes_id=undoes,
    )
    work.handovers.add(told)
    work.cases.save(after)
    text = f"Ärendet har flyttats. {' '.join(_moved_words(desk, work, told))} Skäl: {reason}"
    add_signed_note(desk, work, before.id, NoteKind.OTHER, text, "application")
    log(desk, work, "hand_over", reason, before.id)
    return told


def _moved_words(desk: Desk, work: UnitOfWork, told: CaseHandover) -> Iterator[str]:
    def name(staff_id: UUID | None) -> str:
        return "ingen" if staff_id is None else work.staff.get(staff_id).name

    if told.caseworker_from != told.caseworker_to:
        yield f"Handläggare: från {name(told.caseworker_from)} till {name(told.caseworker_to)}."
    if told.payment_officer_from != told.payment_officer_to:
        before, after = told.payment_officer_from, told.payment_officer_to
        yield f"Bidragshandläggare: från {name(before)} till {name(after)}."
    if told.district_from != told.district_to:
        unit = desk.office.unit
        before_name, after_name = map(unit.district_name, (told.district_from, told.district_to))
        yield f"Stadsdel: från {before_name} till {after_name}."


def _fits(work: UnitOfWork, staff_id: UUID) -> bool:
    member = work.staff.get(staff_id)
    return member.active and may(member.role, Action.OPEN_CASE)


def _pays(work: UnitOfWork, staff_id: UUID | None) -> bool:
    if staff_id is None:
        return True
    member = work.staff.get(staff_id)
    return member.active and member.role is Role.PAYMENT_OFFICER


def _unfit(work: UnitOfWork, staff_id: UUID, field: str) -> Problem:
    return Problem("receiver_unfit", field, {"name": work.staff.get(staff_id).name})
