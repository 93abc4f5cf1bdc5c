"""Opening a case, its household and its applications."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from uuid import UUID

from fsclient.domain.cases import AidApplication, ApplicationKind
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.instruments import Instrument
from fsclient.domain.months import Month
from fsclient.domain.names import clean_name, is_name
from fsclient.domain.people import (
    OF_AGE,
    OWN_CASE,
    HouseholdMember,
    MatchVerdict,
    MemberRole,
    Person,
    RepresentativeKind,
    Residence,
)
from fsclient.domain.staff import AccessEntry, Action, Role
from fsclient.rules.deadlines import promised_by
from fsclient.usecases.access import access_entry, log, log_known
from fsclient.usecases.calculation_history import history_from, log_others
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_steps import form_steps, no_steps_now
from fsclient.usecases.next_steps import hangs_on_steps, next_step
from fsclient.usecases.once import command, reading
from fsclient.usecases.people import PersonForm as PersonForm
from fsclient.usecases.people import (
    birth_date_of,
    find_person,
    keep_found,
    name_problems,
    named_otherwise,
    person_problems,
    take_turns,
    with_clean_names,
)
from fsclient.usecases.ports import CaseRows, UnitOfWork
from fsclient.usecases.reading import unrestricted
from fsclient.usecases.running import hold_running
from fsclient.usecases.shared_children import (
    SharedQuery,
    elsewhere,
    find_shared,
    find_shared_of,
    log_shared,
)
from fsclient.usecases.typed import Typed

_NEEDS_NO_REASON = frozenset({Role.COORDINATOR, Role.DEPUTY_HEAD, Role.HEAD})
_YOUNGEST_APPLICANT = 16
_OLDEST_YEARS = 120
_MONTHS_AHEAD = 2


@reading
def open_case(desk: Desk, case_id: UUID, reason: str = "") -> CaseView:
    """Everything of a case, logged in the same transaction.

    Raises RuleViolation ``reason_required`` where the case is another's and no reason is given;
    whoever stands in for someone who is away needs none, and the log says so.
    """
    desk.require(Action.READ_CASE)
    entry = access_entry(desk, "open_case", reason.strip(), case_id)
    with desk.begin() as work:
        view = read_case(desk, work, case_id, logged=entry, beside=True)
        if needs_reason(desk, view) and not entry.reason:
            _log_standing_in(desk, work, view)
        if view.history is not None:
            log_others(desk, work, view.history)
        log_shared(desk, work, view.shared)
        work.commit()
    desk.opened.add(case_id)
    return view


@reading
def reread_case(desk: Desk, case_id: UUID) -> CaseView:
    """A case that is open already, after it was changed: its opening is logged once."""
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        view = read_case(desk, work, case_id, beside=True)
        log_shared(desk, work, view.shared)
        if case_id not in desk.opened:
            log(desk, work, "open_case", case_id=case_id)
        work.commit()
    desk.opened.add(case_id)
    return view


def _log_standing_in(desk: Desk, work: UnitOfWork, view: CaseView) -> None:
    """Write for whom one opens a case that is another's; or raise RuleViolation
    ``reason_required``.
    """
    case = view.rows.case
    names = work.screens.stood_in(desk.me.id, desk.today)
    owners = filter(None, (case.caseworker_id, case.payment_officer_id))
    away = [names[one] for one in owners if one in names]
    if not away:
        raise RuleViolation.at("reason", "reason_required")
    log(desk, work, "stand_in", away[0], case.id)


def needs_reason(desk: Desk, view: CaseView) -> bool:
    """Whether someone must say why he opens this case: it is neither his nor his to lead."""
    case = view.rows.case
    mine = desk.me.id in (case.caseworker_id, case.payment_officer_id)
    return not mine and desk.me.role not in _NEEDS_NO_REASON


def read_case(
    desk: Desk,
    work: UnitOfWork,
    case_id: UUID,
    *,
    logged: AccessEntry | None = None,
    beside: bool = False,
) -> CaseView:
    """A case as the one at the desk may see it; the caller has it logged, or writes to it.

    ``beside``: with what earlier months say, and what is being typed.
    """
    may_read = desk.may(Action.READ_RESTRICTED)
    reader = desk.me.id if beside else None
    rows = work.screens.case(case_id, restricted=may_read, reader=reader, logged=logged)
    forms = desk.office.forms.definitions(work, rows.filled)
    if not may_read:
        rows = unrestricted(rows, forms, desk.office.forms)
    newer = _newer_forms(desk, rows) if desk.may(Action.ASSESS) else {}
    # After the case's own forms are read, which this computer may have no files of.
    view = view_of(desk, rows)
    view = dataclasses.replace(
        view,
        forms=forms,
        form_steps=(*view.form_steps, *no_steps_now(forms.values(), view.form_steps)),
        newer_forms=newer,
        passed_over=desk.office.forms.passed_over,
        other_texts=frozenset(row.id for row in rows.filled if desk.office.forms.differs_here(row)),
    )
    return with_shared(work, [view])[0]


def with_shared(work: UnitOfWork, views: Sequence[CaseView]) -> tuple[CaseView, ...]:
    """Cases with those whom other cases have too in the month applied for."""
    asked = {view.id: asked for view in views if (asked := _shared_of(view)) is not None}
    found = find_shared_of(work, asked)
    return tuple(dataclasses.replace(view, shared=found.get(view.id, ())) for view in views)


def _shared_of(view: CaseView) -> SharedQuery | None:
    if view.rows.case.closed_on is not None or view.application is None:
        return None
    people = {person.id: person for person in view.rows.people}
    members = tuple(
        (people[member.person_id], member)
        for member in view.rows.members
        if member.role is not MemberRole.OTHER
    )
    facts = None if view.sheet is None else view.sheet.facts
    return SharedQuery(members=members, month=view.application.month, facts=facts)


def view_of(desk: Desk, rows: CaseRows) -> CaseView:
    """The view of fetched rows, today."""
    view = CaseView(
        rows=rows,
        today=desk.today,
        form_steps=form_steps(desk),
        unread_gates=desk.office.forms.unread_gates,
    )
    if rows.past is None or view.sheet is None:
        return view
    history = history_from(rows.past, view.id, view.sheet.facts, desk.book)
    return dataclasses.replace(view, history=history)


def _newer_forms(desk: Desk, rows: CaseRows) -> Mapping[str, Instrument]:
    """The newest version known here of each form that is being filled in by an older one."""
    found = {}
    for row in rows.filled:
        versions = desk.office.forms.versions(row.instrument)
        newest = max(versions, key=lambda form: form.version, default=None)
        if not row.signed and newest is not None and newest.version > row.instrument_version:
            found[row.instrument] = newest
    return found


def refresh_next_step(
    desk: Desk, work: UnitOfWork, *case_ids: UUID, each: Callable[[UUID], object] | None = None
) -> None:
    """Keep what waits in cases beside them, for lists; called by every command on a case.

    ``each`` is told of every case that has been seen to; what it raises ends it.
    """
    restricted = desk.may(Action.READ_RESTRICTED)
    rows = work.screens.cases_for_steps(frozenset(case_ids), restricted=restricted)
    views = {one.case.id: view_of(desk, one) for one in rows}
    shared = with_shared(work, [view for view in views.values() if hangs_on_steps(view)])
    views |= {view.id: view for view in shared}
    steps = []
    for view in views.values():
        steps.append(next_step(view))
        if each is not None:
            each(view.id)
    work.next_steps.save_all(*steps)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class MemberForm(Typed):
    """A member of the household as typed; in it from today where no day is given.

    ``facts`` are those of ``CHILD_FACTS`` that are so, and ``shared_known`` that a child is in
    another running case too has been seen. An applicant of 16 or 17 has a representative, or a
    reason why there is none.
    """

    person: PersonForm
    role: MemberRole
    residence: Residence = Residence.FULL
    days: int | None = None
    facts: frozenset[str] = frozenset()
    hindrance: str | None = None
    since: date | None = None
    representative: str = ""
    representative_kind: RepresentativeKind | None = None
    without_representative: str = ""
    shared_known: bool = False


def member_problems(form: MemberForm, today: date, prefix: str = "") -> tuple[Problem, ...]:
    """What is wrong with a member as typed; fields are named with the prefix before them."""
    problems = list(person_problems(form.person, today, prefix))
    born = birth_date_of(form.person, today)
    if born is not None and not problems:
        problems += _age_problems(form, born, today, prefix)
    if form.role is MemberRole.CHILD and form.residence is not Residence.FULL:
        if form.days is None:
            problems.append(Problem("days_needed", f"{prefix}days"))
        elif not 1 <= form.days <= 31:
            problems.append(Problem("day_count_out_of_month", f"{prefix}days"))
    return tuple(problems)


def _age_problems(form: MemberForm, born: date, today: date, prefix: str) -> tuple[Problem, ...]:
    problems = age_problems(form.role, "in_school" in form.facts, born, today, prefix)
    if problems or form.role is not MemberRole.APPLICANT or age_on(born, today) >= OF_AGE:
        return problems
    return representative_problems(
        form.representative, form.representative_kind, form.without_representative, prefix
    )


def age_problems(
    role: MemberRole, in_school: bool, born: date, today: date, prefix: str = ""
) -> tuple[Problem, ...]:
    """What is wrong with an age in a role: an applicant is at least 16, a co-applicant 18."""
    age = age_on(born, today)
    field = f"{prefix}identity_number"
    if age > _OLDEST_YEARS:
        return (Problem("too_old", field, {"age": age}),)
    if role is MemberRole.CHILD and age >= OWN_CASE:
        return (Problem("child_too_old", field, {"age": age}),)
    if role is MemberRole.CHILD and age >= OF_AGE and not in_school:
        return (Problem("child_not_in_school", f"{prefix}in_school", {"age": age}),)
    if role is MemberRole.CO_APPLICANT and age < OF_AGE:
        return (Problem("adult_too_young", field, {"age": age}),)
    if role is MemberRole.APPLICANT and age < _YOUNGEST_APPLICANT:
        return (Problem("applicant_too_young", field, {"age": age}),)
    return ()


def representative_problems(
    name: str, kind: RepresentativeKind | None, without: str, prefix: str = ""
) -> tuple[Problem, ...]:
    """An applicant under 18 has someone who speaks for him, or there is a reason why not."""
    if not is_name(name) and not is_name(without):
        return (Problem("representative_needed", f"{prefix}representative"),)
    if is_name(name) and kind is None:
        return (Problem("representative_kind_needed", f"{prefix}representative_kind"),)
    return ()


def age_on(born: date, day: date) -> int:
    """Whole years of age on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def keep_member(
    desk: Desk, work: UnitOfWork, case_id: UUID, form: MemberForm, since: date
) -> HouseholdMember:
    """A checked member, with the person, in the household from a day."""
    person = keep_found(desk, work, find_person(desk, work, form.person))
    member = _member(desk, case_id, form, person, since)
    work.members.add(member)
    return member


def _member(
    desk: Desk, case_id: UUID, form: MemberForm, person: Person, since: date
) -> HouseholdMember:
    child = form.role is MemberRole.CHILD
    young = form.role is MemberRole.APPLICANT and person.age_on(desk.today) < OF_AGE
    member = HouseholdMember(
        id=desk.new_id(),
        case_id=case_id,
        person_id=person.id,
        role=form.role,
        since=since,
        residence=form.residence if child else Residence.FULL,
        days=form.days if child and form.residence is not Residence.FULL else None,
        hindrance=None if child else form.hindrance,
        representative=clean_name(form.representative) if young else "",
        representative_kind=form.representative_kind if young else None,
        without_representative=form.without_representative.strip() if young else "",
    )
    return member.with_facts(form.facts) if child else member


def ask_first(
    desk: Desk,
    work: UnitOfWork,
    case_id: UUID,
    forms: Sequence[tuple[str, MemberForm, date]],
    month: Month,
) -> None:
    """Before anything is written: ask about each person who may be known, and each child who is
    in another running case. The forms come with their fields' prefix and their first day.

    What is told of another is logged. Raises RuleViolation ``known_by_other_name`` at
    ``given_name``, ``maybe_known`` at ``match``, ``child_elsewhere`` or ``child_maybe_elsewhere``
    at ``shared``.
    """
    take_turns(work, [form.person for _prefix, form, _since in forms], desk.today)
    problems: list[Problem] = []
    for prefix, form, since in forms:
        found = find_person(desk, work, form.person)
        if found.stored is not None and named_otherwise(form.person, found.stored):
            log_known(desk, work, found.stored.id)
            name = found.stored.full_name
            problems.append(Problem("known_by_other_name", f"{prefix}given_name", {"name": name}))
        elif found.maybe is not None and form.person.match is None:
            log_known(desk, work, found.maybe.id)
            problems.append(maybe_known(work, found.maybe, f"{prefix}match"))
        elif form.role is MemberRole.CHILD and not form.shared_known:
            member = _member(desk, case_id, form, found.person, since)
            told_apart = form.person.match is MatchVerdict.APART
            shared = [
                one
                for one in find_shared(work, case_id, [(found.person, member)], month)
                if one.by_number or not told_apart
            ]
            log_shared(desk, work, shared)
            problems += [elsewhere(one, f"{prefix}shared") for one in shared[:1]]
    if problems:
        work.commit()
        raise RuleViolation(*problems)


def maybe_known(work: UnitOfWork, maybe: Person, field: str) -> Problem:
    """The question whether someone who is known is the same, with the cases to look in."""
    cases = {member.case_id for member in work.members.find(person_id=maybe.id)}
    numbers = sorted(work.cases.get(case_id).number for case_id in cases)
    return Problem("maybe_known", field, {"numbers": ", ".join(numbers)})


def refuse_second_case(
    desk: Desk, work: UnitOfWork, form: MemberForm, field: str, besides: UUID | None = None
) -> None:
    """Raise RuleViolation ``has_running_case`` for an adult who is a party of one already, before
    anything is written: the try is logged.

    Whoever has left that household by then, or only shares its home, may apply on his own.
    """
    day = max(form.since or desk.today, desk.today)
    if not form.role.is_adult_party:
        return
    person = find_person(desk, work, form.person).person
    for member in work.members.find(person_id=person.id):
        if not member.is_adult_party or not member.present_on(day):
            continue
        case = work.cases.get(member.case_id)
        if case.closed_on is None and case.id != besides:
            log_known(desk, work, person.id)
            work.commit()
            raise RuleViolation.at(field, "has_running_case", number=case.number)


@command
def add_member(desk: Desk, case_id: UUID, form: MemberForm) -> ChangeSet:
    """A further member, from today on or from the day that is given.

    Raises RuleViolation at the fields; ``role_taken``, ``already_in_household``, what
    ``ask_first`` asks, and ``has_running_case`` where an adult is a party of another case.
    """
    desk.require(Action.CHANGE_HOUSEHOLD)
    since = form.since or desk.today
    problems = (*member_problems(form, desk.today), *_since_problems(since, desk.today))
    if problems:
        raise RuleViolation(*problems)
    with desk.begin() as work:
        hold_running(work, case_id)
        view = read_case(desk, work, case_id)
        there = [row for row in view.rows.members if row.until is None or row.until >= since]
        if form.role.is_adult_party and form.role in {row.role for row in there}:
            raise RuleViolation.at("role", "role_taken")
        month = Month.of(desk.today) if view.application is None else view.application.month
        ask_first(desk, work, case_id, [("", form, since)], month)
        refuse_second_case(desk, work, form, "identity_number", besides=case_id)
        member = keep_member(desk, work, case_id, form, since)
        if member.person_id in {row.person_id for row in there}:
            raise RuleViolation.at("identity_number", "already_in_household")
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("household", case_id=case_id, ids=(member.id,))


def _since_problems(since: date, today: date) -> tuple[Problem, ...]:
    """As far ahead as a month can be applied for."""
    if since > Month.of(today).plus(_MONTHS_AHEAD).last:
        return (Problem("since_too_far", "since"),)
    return ()


@command
def change_party(desk: Desk, before: Party, after: Party) -> ChangeSet:
    """A person and the place in the household, as changed on the screen; all or nothing.

    Name, address, telephone and protection; residence, days, school, lunch, hindrance, until.
    Raises RuleViolation at the fields, and EnvironmentProblem ``someone_saved_first`` where
    ``before`` is not what is stored.
    """
    desk.require(Action.CHANGE_HOUSEHOLD)
    problems = (
        *name_problems(after.person.given_name, after.person.family_name),
        *_changed_member_problems(after.member),
        *_changed_representative_problems(desk, after),
        *_since_problems(after.member.since, desk.today),
    )
    if problems:
        raise RuleViolation(*problems)
    case_id = after.member.case_id
    with desk.begin() as work:
        if after.person != before.person:
            work.people.save(with_clean_names(after.person))
        if after.member != before.member:
            work.members.save(after.member)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("household", case_id=case_id, ids=(after.person.id, after.member.id))


def _changed_representative_problems(desk: Desk, after: Party) -> tuple[Problem, ...]:
    young = after.person.age_on(desk.today) < OF_AGE
    if after.member.role is not MemberRole.APPLICANT or not young:
        return ()
    member = after.member
    return representative_problems(
        member.representative, member.representative_kind, member.without_representative
    )


def _changed_member_problems(member: HouseholdMember) -> tuple[Problem, ...]:
    problems = []
    if member.residence is not Residence.FULL and not 1 <= (member.days or 0) <= 31:
        problems.append(Problem("days_needed", "days"))
    if member.until is not None and member.until < member.since:
        problems.append(Problem("ends_before_it_starts", "until"))
    if member.until is not None and member.role is MemberRole.APPLICANT:
        problems.append(Problem("applicant_stays", "until"))
    return tuple(problems)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationForm(Typed):
    """An application as typed."""

    kind: ApplicationKind
    month: Month
    received_on: date
    matter: str = ""
    urgent: bool = False
    complete: bool = False


def application_problems(form: ApplicationForm, today: date) -> tuple[Problem, ...]:
    """What is wrong with an application as typed."""
    problems = []
    if form.received_on > today:
        problems.append(Problem("received_in_future", "received_on"))
    if form.month > Month.of(today).plus(_MONTHS_AHEAD):
        problems.append(Problem("month_too_far", "month"))
    return tuple(problems)


def keep_application(
    desk: Desk, work: UnitOfWork, case_id: UUID, form: ApplicationForm
) -> AidApplication:
    """A checked application, with the day its decision is promised."""
    days = desk.setting("decision_days", form.received_on)
    application = AidApplication(
        id=desk.new_id(),
        case_id=case_id,
        kind=form.kind,
        month=form.month,
        received_on=form.received_on,
        due_on=form.received_on if form.urgent else promised_by(form.received_on, days),
        matter=form.matter.strip(),
        complete_on=form.received_on if form.complete else None,
        urgent=form.urgent,
    )
    work.applications.add(application)
    return application
