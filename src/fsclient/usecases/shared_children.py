"""A child who is in two running cases is asked about, and is provided for once."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from fsclient.domain.calculation import CalculationFacts
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.domain.people import HouseholdMember, MemberRole, Person
from fsclient.domain.staff import Action
from fsclient.rules.shared_children import days_counted, days_in_home
from fsclient.usecases.access import access_entry, log_shown
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import reading
from fsclient.usecases.people import same_person
from fsclient.usecases.ports import ChildStay, UnitOfWork


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SharedChild:
    """A child of a case whom another case has in the same month, or was given money for; also
    someone who is a child in the one and applies in the other, or who moved between the two.

    ``days`` are those here and ``other_days`` those there, of the month's. ``applied``: something
    is applied for there for the month, or was given. ``by_number``: both are one registered
    person; else two of the same name and birth date. ``as_child``: he is a child in one of them.
    """

    person: Person
    days: int
    other: ChildStay
    other_days: int
    month: Month
    as_child: bool

    @property
    def by_number(self) -> bool:
        """Whether it is one and the same registered person."""
        return self.person.id == self.other.person.id

    @property
    def applied(self) -> bool:
        """Whether the other case has the month decided with money, or waits for it."""
        return self.other.undecided or bool(self.other.granted)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SharedQuery:
    """Those of a case whom other cases may have in a month. ``facts`` are what the month's
    calculation counts here, where it is begun.
    """

    members: Sequence[tuple[Person, HouseholdMember]]
    month: Month
    facts: CalculationFacts | None = None


def find_shared(
    work: UnitOfWork, case_id: UUID, members: Sequence[tuple[Person, HouseholdMember]], month: Month
) -> tuple[SharedChild, ...]:
    """Those of a case whom other cases have in a month, or were given money for, by its number."""
    return find_shared_of(work, {case_id: SharedQuery(members=members, month=month)})[case_id]


def find_shared_of(
    work: UnitOfWork, asked: Mapping[UUID, SharedQuery]
) -> Mapping[UUID, tuple[SharedChild, ...]]:
    """The same of several cases."""
    born = {person.birth_date for one in asked.values() for person, _member in one.members}
    if not born:
        return dict.fromkeys(asked, ())
    found = work.screens.stays(born, sorted({one.month for one in asked.values()}))
    stays = {month: _by_day(rows) for month, rows in found.items()}
    others = {
        case_id: [
            stay
            for day in {person.birth_date for person, _member in one.members}
            for stay in stays[one.month].get(day, ())
            if stay.member.case_id != case_id
        ]
        for case_id, one in asked.items()
    }
    people = {stay.person.id for found in others.values() for stay in found}
    people |= {
        person.id for case_id, one in asked.items() if others[case_id] for person, _ in one.members
    }
    apart = work.screens.apart(people) if people else frozenset[frozenset[UUID]]()
    return {
        case_id: _shared(one, others[case_id], apart) if others[case_id] else ()
        for case_id, one in asked.items()
    }


def _by_day(stays: Iterable[ChildStay]) -> Mapping[date, Sequence[ChildStay]]:
    found: dict[date, list[ChildStay]] = {}
    for stay in stays:
        found.setdefault(stay.person.birth_date, []).append(stay)
    return found


def _shared(
    asked: SharedQuery, stays: Sequence[ChildStay], apart: frozenset[frozenset[UUID]]
) -> tuple[SharedChild, ...]:
    here = {person.id: person for person, _member in asked.members}
    month, facts = asked.month, asked.facts
    days = dict.fromkeys(here, 0)
    for person, member in asked.members:
        days[person.id] += days_in_home(member, month)
    counted = {} if facts is None else {one.id: days_counted(one, month) for one in facts.members}
    children = {person.id for person, member in asked.members if member.role is MemberRole.CHILD}
    return tuple(
        SharedChild(
            person=person,
            days=min(max(days[person.id], counted.get(str(person.id), 0)), month.days),
            other=group[0],
            other_days=days_there(group, month),
            month=month,
            as_child=person.id in children or group[0].member.role is MemberRole.CHILD,
        )
        for person in here.values()
        for group in _by_place(stays)
        if same_person(person, group[0].person)
        and frozenset((person.id, group[0].person.id)) not in apart
    )


def _by_place(stays: Iterable[ChildStay]) -> list[list[ChildStay]]:
    """Stays by child and case: someone may have left a household and come back."""
    places: dict[tuple[UUID, UUID], list[ChildStay]] = {}
    for stay in stays:
        places.setdefault((stay.person.id, stay.member.case_id), []).append(stay)
    return [*places.values()]


def days_there(stays: Sequence[ChildStay], month: Month) -> int:
    """The days that another case has someone in a month: those that its household says while it
    runs, and no fewer than those that money was given for.
    """
    name = str(stays[0].person.id)
    given = [
        days_counted(member, month)
        for facts in stays[0].granted
        for member in facts.members
        if member.id == name
    ]
    said = sum(days_in_home(stay.member, month) for stay in stays if stay.running)
    return max(min(said, month.days), *given, 0)


def counted_twice(shared: Iterable[SharedChild]) -> tuple[SharedChild, ...]:
    """Those whose days in all the homes that money is asked for are more than the month has.

    Of grown-ups who move between two cases it is only told: what the first household was given
    for them is not theirs to wait for.
    """
    of_child: dict[UUID, list[SharedChild]] = {}
    for one in shared:
        if one.applied and one.as_child:
            of_child.setdefault(one.person.id, []).append(one)
    return tuple(
        found[0]
        for found in of_child.values()
        if found[0].days
        and found[0].days + sum(one.other_days for one in found) > found[0].month.days
    )


def take_turn_for_children(work: UnitOfWork, case_id: UUID) -> None:
    """Of two who sign for one child at once, the second sees what the first has signed."""
    members = work.members.find(case_id=case_id)
    for day in sorted({work.people.get(member.person_id).birth_date for member in members}):
        work.take_turn(f"born:{day}")


def log_shared(desk: Desk, work: UnitOfWork, shared: Iterable[SharedChild]) -> None:
    """Write that another case's number and days were shown; once from a desk."""
    for one in shared:
        days = f"{one.other_days} dagar i {one.month}"
        log_shown(desk, work, "shared_child", one.person.id, one.other.member.case_id, days)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A case that a child is in, whose case it is, and the child's days there in a month."""

    case_id: UUID
    case_number: str
    caseworker: str
    days: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SharedRow:
    """One child in several running cases in a month, by case number.

    ``by_number``: all are one registered person; else two of the same name and birth date, of
    whom at least one has no number.
    """

    person: Person
    homes: tuple[Home, ...]
    by_number: bool
    month: Month

    @property
    def days(self) -> int:
        """The days together."""
        return sum(home.days for home in self.homes)

    @property
    def too_many(self) -> bool:
        """Whether they are more than the month has."""
        return self.days > self.month.days


@reading
def shared_children(desk: Desk, month: Month) -> tuple[SharedRow, ...]:
    """Every child whom two cases have in a month, those with too many days first.

    For those who check: the reading is logged.
    """
    desk.require(Action.READ_SPOT_CHECKS)
    with desk.begin() as work:
        stays = work.screens.stays(None, [month])[month]
        apart = work.screens.apart({stay.person.id for stay in stays})
        rows = [
            _row(group, month)
            for group in _groups(stays, apart)
            if any(stay.member.role is MemberRole.CHILD for stay in group)
        ]
        rows = [row for row in rows if len(row.homes) > 1]
        work.access.ensure(access_entry(desk, "list_shared", f"{month}, {len(rows)} barn"))
        work.commit()
    return tuple(sorted(rows, key=lambda row: (not row.too_many, row.homes[0].case_number)))


def _groups(
    stays: Sequence[ChildStay], apart: frozenset[frozenset[UUID]]
) -> Iterable[list[ChildStay]]:
    groups: list[list[ChildStay]] = []
    for stay in stays:
        for group in groups:
            pair = frozenset((group[0].person.id, stay.person.id))
            if same_person(group[0].person, stay.person) and pair not in apart:
                group.append(stay)
                break
        else:
            groups.append([stay])
    return groups


def _row(group: Sequence[ChildStay], month: Month) -> SharedRow:
    in_case: dict[UUID, list[ChildStay]] = {}
    for stay in group:
        in_case.setdefault(stay.member.case_id, []).append(stay)
    return SharedRow(
        person=group[0].person,
        homes=tuple(
            Home(
                case_id=case_id,
                case_number=stays[0].case_number,
                caseworker=stays[0].caseworker,
                days=days_there(stays, month),
            )
            for case_id, stays in in_case.items()
        ),
        by_number=len({stay.person.id for stay in group}) == 1,
        month=month,
    )


def elsewhere(one: SharedChild, field: str) -> Problem:
    """What is asked of a child who is in another running case."""
    code = "child_elsewhere" if one.by_number else "child_maybe_elsewhere"
    values = {"number": one.other.case_number, "days": one.other_days, "month": one.month}
    return Problem(code, field, values)
