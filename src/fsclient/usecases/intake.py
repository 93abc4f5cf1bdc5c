"""Mottagning: every call and visit is logged, and a booked one becomes a case."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from fsclient.domain.cases import ApplicationKind, Case
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.intake import Channel, Contact, ContactOutcome, VisitEnd, VisitStep
from fsclient.domain.names import is_blank
from fsclient.domain.people import HouseholdMember, MemberRole, Person, Residence
from fsclient.domain.staff import Action, Colleague, Role, may
from fsclient.rules.deadlines import is_working_day, next_working_day, promised_by
from fsclient.rules.identity import check_identity_number
from fsclient.usecases.access import log
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    application_problems,
    ask_first,
    keep_application,
    keep_member,
    member_problems,
    refresh_next_step,
    refuse_second_case,
)
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, from_local, local_day
from fsclient.usecases.handover import refuse_unfit
from fsclient.usecases.once import command, reading
from fsclient.usecases.people import person_of, same_person
from fsclient.usecases.ports import SearchHit, UnitOfWork
from fsclient.usecases.typed import Typed
from fsclient.usecases.visits import tell_visit


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactForm(Typed):
    """A call or visit as typed. ``began_at`` is when it began."""

    contact_id: UUID
    began_at: datetime
    channel: Channel
    outcome: ContactOutcome | None
    matter: str
    name: str = ""
    identity_number: str = ""
    phone: str = ""
    district: str = ""
    handed_to: str = ""
    appointment_at: datetime | None = None

    @property
    def about(self) -> UUID:
        """The call or visit."""
        return self.contact_id


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class IntakeDay:
    """The log of a day, the booked contacts that are no case yet, and the visits to come (UTC)."""

    contacts: tuple[Contact, ...]
    waiting: tuple[Contact, ...]
    visits: tuple[datetime, ...]


@reading
def intake_day(desk: Desk, day: date) -> IntakeDay:
    """What came in on a day, newest first; and who waits for a case. The reading is logged."""
    desk.require(Action.LOG_CONTACT)
    start = from_local(day, 0, 0)
    with desk.begin() as work:
        contacts, waiting, visits = work.together(
            lambda: work.screens.contacts(start, from_local(day + timedelta(days=1), 0, 0)),
            work.screens.waiting_contacts,
            lambda: work.screens.visit_times(desk.now),
        )
        found = IntakeDay(contacts=contacts, waiting=_by_urgency(desk, waiting), visits=visits)
        log(desk, work, "list_contacts", f"{day}, {len(found.waiting)} väntar på ett ärende")
        work.commit()
    return found


def _by_urgency(desk: Desk, waiting: Iterable[Contact]) -> tuple[Contact, ...]:
    """Those whose visit is today or has passed first: of them it is to be said how it went."""
    tomorrow = from_local(desk.today + timedelta(days=1), 0, 0)

    def comes_later(contact: Contact) -> bool:
        return contact.appointment_at is None or contact.appointment_at >= tomorrow

    return tuple(sorted(waiting, key=comes_later))


def contact_problems(desk: Desk, form: ContactForm) -> tuple[Problem, ...]:
    """What is wrong with a contact as typed."""
    problems: list[Problem] = []
    if form.identity_number.strip():
        try:
            check_identity_number(form.identity_number, desk.today)
        except RuleViolation as violation:
            problems += violation.problems
    if is_blank(form.matter):
        problems.append(Problem("matter_needed", "matter"))
    if form.outcome is None:
        problems.append(Problem("outcome_needed", "outcome"))
    if form.outcome is ContactOutcome.BOOKED:
        problems += _booking_problems(desk, form)
    elsewhere = form.outcome in (ContactOutcome.REFERRED, ContactOutcome.WRONG_DISTRICT)
    if elsewhere and not form.handed_to.strip():
        problems.append(Problem("handed_to_needed", "handed_to"))
    if form.began_at > desk.now:
        problems.append(Problem("contact_in_future", "began_at"))
    return tuple(problems)


def _booking_problems(desk: Desk, form: ContactForm) -> list[Problem]:
    problems = []
    if is_blank(form.name):
        problems.append(Problem("name_needed", "name"))
    if form.appointment_at is None:
        problems.append(Problem("appointment_needed", "appointment_at"))
    elif form.appointment_at < desk.now:
        problems.append(Problem("appointment_in_past", "appointment_at"))
    return problems


@command
def log_contact(desk: Desk, form: ContactForm) -> ChangeSet:
    """Log a call or visit with its outcome. Raises RuleViolation at the fields.

    The telephone number of someone who is known to be protected is not kept.
    """
    desk.require(Action.LOG_CONTACT)
    problems = contact_problems(desk, form)
    if problems:
        raise RuleViolation(*problems)
    assert form.outcome is not None
    digits = ""
    if form.identity_number.strip():
        digits = check_identity_number(form.identity_number, desk.today).digits
    contact = Contact(
        id=form.contact_id,
        at=form.began_at,
        channel=form.channel,
        outcome=form.outcome,
        matter=form.matter.strip(),
        taken_by=desk.me.id,
        name=form.name.strip(),
        identity_number=digits,
        phone=form.phone.strip(),
        district=form.district,
        handed_to=form.handed_to.strip(),
        appointment_at=form.appointment_at,
    )
    with desk.begin() as work:
        if any(person.protected for person in _known_by(work, digits)):
            contact = dataclasses.replace(contact, phone="")
        if not work.contacts.find(id=contact.id):
            work.contacts.add(contact)
        work.commit()
    return desk.changed("contact", ids=(contact.id,))


def _known_by(work: UnitOfWork, digits: str) -> Iterator[Person]:
    """Whoever has a number, or had it."""
    if digits:
        yield from work.people.find(identity_number=digits)
        for former in work.former_identities.find(identity_number=digits):
            yield work.people.get(former.person_id)


def last_day_for_visit(desk: Desk, began_at: datetime) -> date:
    """The last day that a first visit is promised."""
    return promised_by(local_day(began_at), desk.setting("first_visit_days"))


def days_for_visit(desk: Desk, began_at: datetime) -> tuple[date, ...]:
    """The working days that are left for a first visit within the promise; the next one where
    the promise has passed.
    """
    start = max(local_day(began_at), desk.today) + timedelta(days=1)
    last = last_day_for_visit(desk, began_at)
    days = [start + timedelta(days=number) for number in range((last - start).days + 1)]
    return tuple(filter(is_working_day, days)) or (next_working_day(start),)


@reading
def known_cases(desk: Desk, identity_number: str) -> tuple[SearchHit, ...]:
    """The person's earlier and running cases, by a whole and right number; else none.

    The look-up is logged where it found someone.
    """
    desk.require(Action.LOG_CONTACT)
    try:
        number = check_identity_number(identity_number, desk.today)
    except RuleViolation:
        return ()
    with desk.begin() as work:
        hits = work.screens.cases_of_person(number.digits)
        for case_id in {hit.case_id for hit in hits}:
            log(desk, work, "search", "Mottagning", case_id)
        work.commit()
    return hits


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Assignable:
    """Who may be given a case, by name; how many running ones each has as caseworker, and who of
    them is away today.
    """

    caseworkers: tuple[Colleague, ...]
    payment_officers: tuple[Colleague, ...]
    running: Mapping[UUID, int] = dataclasses.field(default_factory=dict)
    away: frozenset[UUID] = frozenset()


def assignable(desk: Desk) -> Assignable:
    """Those of the unit who may be the caseworker or the payment officer of a new case."""
    desk.require(Action.OPEN_CASE)
    with desk.begin() as work:
        colleagues, running, absences = work.together(
            work.screens.colleagues,
            work.screens.running_by_caseworker,
            lambda: work.screens.absences(desk.today),
        )
    active = [one for one in colleagues if one.active]
    return Assignable(
        caseworkers=tuple(one for one in active if may(one.role, Action.OPEN_CASE)),
        payment_officers=tuple(one for one in active if one.role is Role.PAYMENT_OFFICER),
        running=running,
        away=frozenset(one.absence.staff_id for one in absences if one.absence.covers(desk.today)),
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class NewCaseForm:
    """A case to be opened: its first application and household, as typed."""

    application: ApplicationForm
    members: tuple[MemberForm, ...]
    district: str
    caseworker_id: UUID | None = None
    payment_officer_id: UUID | None = None
    contact_id: UUID | None = None

    @property
    def about(self) -> UUID | None:
        """The booked visit that it comes of; without one, any new case is taken for the same."""
        return self.contact_id


def new_case_problems(desk: Desk, form: NewCaseForm) -> tuple[Problem, ...]:
    """What is wrong with a case as typed; members' fields are named ``members.0.days``."""
    problems = list(application_problems(form.application, desk.today))
    if not form.district:
        problems.append(Problem("district_needed", "district"))
    roles = [member.role for member in form.members]
    if roles.count(MemberRole.APPLICANT) != 1:
        problems.append(Problem("one_applicant", "members"))
    if roles.count(MemberRole.CO_APPLICANT) > 1:
        problems.append(Problem("one_co_applicant", "members"))
    numbers = set()
    people: list[Person] = []
    for place, member in enumerate(form.members):
        prefix = f"members.{place}."
        problems += member_problems(member, desk.today, prefix)
        number = "".join(filter(str.isdigit, member.person.identity_number))[-10:]
        person = person_of(member.person, desk.today, desk.new_id())
        twice = person is not None and any(same_person(person, one) for one in people)
        if twice or (number and number in numbers):
            problems.append(Problem("same_person_twice", f"{prefix}identity_number"))
        numbers.add(number)
        people += [] if person is None else [person]
    return tuple(problems)


@command
def open_new_case(desk: Desk, form: NewCaseForm) -> ChangeSet:
    """Open a case with its household and first application; the contact is tied to it.

    A co-applicant without an address is given the applicant's. Raises RuleViolation at the
    fields; ``has_running_case`` where an adult has one already, and ``visit_became_case`` or
    ``contact_ended`` where the contact waits no longer.
    """
    desk.require(Action.OPEN_CASE)
    problems = new_case_problems(desk, form)
    if problems:
        raise RuleViolation(*problems)
    with desk.begin() as work:
        # Of two who open one at once, the second finds the first's number and household.
        work.take_turn("open_case")
        contact = None if form.contact_id is None else _untied(work, form.contact_id)
        since = min(form.application.month.first, desk.today)
        case_id = desk.new_id()
        asked = [(f"members.{place}.", member, since) for place, member in enumerate(form.members)]
        for place, member in enumerate(form.members):
            refuse_second_case(desk, work, member, f"members.{place}.identity_number")
        ask_first(desk, work, case_id, asked, form.application.month)
        case = Case(
            id=case_id,
            number=work.screens.next_case_number(desk.today.year),
            district=form.district,
            caseworker_id=form.caseworker_id or desk.me.id,
            payment_officer_id=form.payment_officer_id or _payment_officer(work, form.district),
            opened_on=desk.today,
        )
        refuse_unfit(work, case)
        work.cases.add(case)
        kept = [keep_member(desk, work, case.id, member, since) for member in form.members]
        _share_address(work, kept)
        # An acute need is applied for and decided by itself, once the case is there.
        if form.application.kind is not ApplicationKind.EMERGENCY:
            keep_application(desk, work, case.id, form.application)
        if contact is not None:
            _tie(desk, work, contact, case.id)
        refresh_next_step(desk, work, case.id)
        work.commit()
    return desk.changed("case", "contact", "application", case_id=case.id, ids=(case.id,))


def _untied(work: UnitOfWork, contact_id: UUID) -> Contact:
    """A contact that nobody else ends or ties to a case until this is done."""
    contact = work.contacts.hold(contact_id)
    if contact.case_id is not None:
        raise RuleViolation.at(None, "visit_became_case")
    if contact.ended_as is not None:
        raise RuleViolation.at(None, "contact_ended")
    return contact


def _tie(desk: Desk, work: UnitOfWork, contact: Contact, case_id: UUID) -> None:
    """Tie a case to the contact that it came from; a booked visit that has been was then kept."""
    visit = contact.appointment_at
    if visit is None or visit > desk.now:
        work.contacts.save(dataclasses.replace(contact, case_id=case_id))
        return
    came = dataclasses.replace(contact, case_id=case_id, ended_as=VisitEnd.CAME)
    tell_visit(desk, work, contact, came, VisitStep.ENDED)


def _share_address(work: UnitOfWork, members: Sequence[HouseholdMember]) -> None:
    """Give a co-applicant who has no address the applicant's.

    Not where someone who lives there is protected. Nor to children and others: they get no
    letter, and a child who is in another household too would tell the address there.
    """
    at_home = [one for one in members if one.residence is not Residence.VISITING]
    people = [(one.role, work.people.get(one.person_id)) for one in at_home]
    if any(person.protected for _, person in people):
        return
    home = next(person for role, person in people if role is MemberRole.APPLICANT)
    for role, person in people:
        if role is MemberRole.CO_APPLICANT and not person.has_address and home.has_address:
            work.people.save(
                dataclasses.replace(
                    person, street=home.street, postcode=home.postcode, city=home.city
                )
            )


def _payment_officer(work: UnitOfWork, district: str) -> UUID | None:
    """The district's payment officer with the fewest running cases, the first by name among equals.

    One of another district only where the district has none of its own.
    """
    officers = work.staff.find(role=Role.PAYMENT_OFFICER, active=True)
    near = [one for one in officers if one.district == district] or officers
    running = work.screens.running_by_officer()
    chosen = min(near, key=lambda one: (running.get(one.id, 0), one.name), default=None)
    return None if chosen is None else chosen.id
