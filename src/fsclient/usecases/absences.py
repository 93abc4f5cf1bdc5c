"""Who is away, and who stands in: no case is without someone on any day.

Who stands in for someone has his cases among her own on those days, opens them without saying why,
and is marked so in the access log. Those who lead tell of absences; why someone is away is not
asked.
"""

import dataclasses
from datetime import date, timedelta
from uuid import UUID

from fsclient.domain.absences import Absence
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.staff import Action, Role, StaffMember, may
from fsclient.usecases.access import log
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.typed import Typed

_FURTHEST_BACK = timedelta(days=31)
_FURTHEST_YEARS = 3


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceForm(Typed):
    """An absence as typed; until further notice where ``to_on`` is None."""

    staff_id: UUID | None
    from_on: date | None
    to_on: date | None
    substitute_id: UUID | None

    @property
    def about(self) -> UUID | None:
        """Whoever is away."""
        return self.staff_id


def form_of(absence: Absence) -> AbsenceForm:
    """An absence as it would be typed again."""
    return AbsenceForm(
        staff_id=absence.staff_id,
        from_on=absence.from_on,
        to_on=absence.to_on,
        substitute_id=absence.substitute_id,
    )


def absence_problems(desk: Desk, form: AbsenceForm, instead_of: Absence | None) -> list[Problem]:
    """What is wrong with an absence as typed, at the fields, whatever else there is."""
    problems = []
    if form.staff_id is None:
        problems.append(Problem("absence_who_needed", "staff_id"))
    if form.from_on is None:
        problems.append(Problem("absence_from_needed", "from_on"))
    # One that has begun long ago may still get another end, or be put back.
    elif instead_of is None or instead_of.from_on != form.from_on:
        problems += _from_problems(desk, form.from_on)
    if form.to_on is not None:
        if form.from_on is not None and form.to_on < form.from_on:
            problems.append(Problem("absence_backwards", "to_on"))
        elif form.to_on < desk.today - timedelta(days=1):
            problems.append(Problem("absence_over", "to_on"))
        elif form.to_on.year > desk.today.year + _FURTHEST_YEARS:
            problems.append(Problem("absence_far", "to_on"))
    if form.substitute_id is None:
        problems.append(Problem("substitute_needed", "substitute_id"))
    elif form.substitute_id == form.staff_id:
        problems.append(Problem("substitute_same", "substitute_id"))
    return problems


def _from_problems(desk: Desk, day: date) -> list[Problem]:
    if day < desk.today - _FURTHEST_BACK:
        return [Problem("absence_long_past", "from_on")]
    if day.year > desk.today.year + _FURTHEST_YEARS:
        return [Problem("absence_far", "from_on")]
    return []


@command
def add_absence(desk: Desk, form: AbsenceForm, instead_of: Absence | None = None) -> ChangeSet:
    """Tell that someone is away; ``instead_of`` is what was told before, and is taken back where it
    stands. Another substitute stands in from today on: who did before, did.

    Raises RuleViolation at the fields: what is wrong by itself, ``substitute_unfit`` for one who
    cannot have the cases, ``substitute_away`` and ``absence_twice`` for days that are told of
    already, ``stands_in_already`` for one who has another's cases on those days; or
    ``absence_ended`` for one that another changed meanwhile.
    """
    desk.require(Action.SUPERVISE)
    problems = absence_problems(desk, form, instead_of)
    if problems:
        raise RuleViolation(*problems)
    assert form.staff_id is not None
    assert form.from_on is not None
    assert form.substitute_id is not None
    with desk.begin() as work:
        first = form.from_on
        if instead_of is not None and instead_of.stands:
            _end(desk, work, instead_of)
            if _only_another_stands_in(instead_of, form) and first < desk.today:
                yesterday = desk.today - timedelta(days=1)
                so_far = dataclasses.replace(form_of(instead_of), to_on=yesterday)
                work.absences.add(_absence(desk, so_far, first))
                first = desk.today
        away, substitute = map(work.staff.get, (form.staff_id, form.substitute_id))
        _refuse_unfit(away, substitute)
        _refuse_meeting(work, first, form.to_on, away, substitute)
        absence = _absence(desk, form, first)
        work.absences.add(absence)
        until = "tills vidare" if absence.to_on is None else f"till {absence.to_on}"
        told = f"{away.login} från {absence.from_on} {until}, vikarie {substitute.login}"
        log(desk, work, "add_absence", told)
        work.commit()
    return desk.changed("absence", ids=(absence.id,))


def _only_another_stands_in(told: Absence, form: AbsenceForm) -> bool:
    return (told.staff_id, told.from_on) == (
        form.staff_id,
        form.from_on,
    ) and told.substitute_id != form.substitute_id


def _absence(desk: Desk, form: AbsenceForm, from_on: date) -> Absence:
    assert form.staff_id is not None
    assert form.substitute_id is not None
    return Absence(
        id=desk.new_id(),
        staff_id=form.staff_id,
        from_on=from_on,
        to_on=form.to_on,
        substitute_id=form.substitute_id,
        registered_by=desk.me.id,
        registered_at=desk.now,
    )


@command
def take_back_absence(desk: Desk, absence: Absence) -> ChangeSet:
    """It does not hold. Raises RuleViolation ``absence_ended``."""
    desk.require(Action.SUPERVISE)
    with desk.begin() as work:
        _end(desk, work, absence)
        log(desk, work, "end_absence", work.staff.get(absence.staff_id).login)
        work.commit()
    return desk.changed("absence", ids=(absence.id,))


def refuse_leaving(
    work: UnitOfWork, today: date, member: StaffMember, changed: StaffMember
) -> None:
    """Refuse to close an account, or to give it another role, that has someone's cases or is to
    have them, or whose own substitute could not have what it gets.

    Raises RuleViolation ``account_stands_in`` or ``account_is_away``.
    """
    field = "active" if not changed.active else "role"
    standing = [one for one in work.absences.find(ended_at=None) if one.meets(today, None)]
    for one in standing:
        if one.substitute_id == member.id:
            away = work.staff.get(one.staff_id)
            if not _fits(away, changed):
                raise RuleViolation.at(field, "account_stands_in", name=away.name)
        if one.staff_id == member.id and changed.active and _has_cases(changed):
            substitute = work.staff.get(one.substitute_id)
            if not _fits(changed, substitute):
                raise RuleViolation.at(field, "account_is_away", name=substitute.name)


def _has_cases(member: StaffMember) -> bool:
    return member.role is Role.PAYMENT_OFFICER or may(member.role, Action.OPEN_CASE)


def _end(desk: Desk, work: UnitOfWork, absence: Absence) -> None:
    stored = work.absences.get(absence.id)
    if not stored.stands:
        raise RuleViolation.at(None, "absence_ended")
    work.absences.save(dataclasses.replace(stored, ended_by=desk.me.id, ended_at=desk.now))


def _fits(away: StaffMember, substitute: StaffMember) -> bool:
    """Whether one can have the cases of another: as caseworker, or as payment officer."""
    if away.role is Role.PAYMENT_OFFICER:
        return substitute.active and substitute.role is Role.PAYMENT_OFFICER
    return substitute.active and may(substitute.role, Action.OPEN_CASE)


def _refuse_unfit(away: StaffMember, substitute: StaffMember) -> None:
    if not _has_cases(away):
        raise RuleViolation.at("staff_id", "absence_without_cases", name=away.name)
    if not _fits(away, substitute):
        raise RuleViolation.at(
            "substitute_id", "substitute_unfit", name=substitute.name, away=away.name
        )


def _refuse_meeting(
    work: UnitOfWork,
    from_on: date,
    to_on: date | None,
    away: StaffMember,
    substitute: StaffMember,
) -> None:
    standing = [one for one in work.absences.find(ended_at=None) if one.meets(from_on, to_on)]
    for one in standing:
        days = {"from_on": one.from_on, "to_on": one.to_on or "tills vidare"}
        if one.staff_id == away.id:
            raise RuleViolation.at("from_on", "absence_twice", name=away.name, **days)
        if one.staff_id == substitute.id:
            raise RuleViolation.at("substitute_id", "substitute_away", name=substitute.name, **days)
        if one.substitute_id == away.id:
            other = work.staff.get(one.staff_id).name
            raise RuleViolation.at(
                "staff_id", "stands_in_already", name=away.name, other=other, **days
            )
