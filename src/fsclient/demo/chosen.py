"""To whom in the made-up unit something happens in its last days.

Chosen among the rows before they are stored, so that the acts find what they need, and nothing
else is noted of a case after them. A small unit has fewer of them.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from uuid import UUID

from fsclient.demo.chronicle import Chronicle, Rows
from fsclient.demo.people import Team
from fsclient.demo.stage import days_back, days_on
from fsclient.domain.cases import ApplicationStatus, Case
from fsclient.domain.payments import Payment, PaymentStatus
from fsclient.domain.people import HouseholdMember, MemberRole, Person, Residence
from fsclient.domain.staff import Role
from fsclient.usecases.desk import from_local

SENT_BACK = 2
"""Working days from a pay day until the bank has sent money back."""

LATE, HANDED, LEFT = 6, 3, 2
"""How many working days ago late payments were made, a case was handed over, someone had left."""

ACUTE = (2, 1)
"""How many working days ago acute needs were met."""

DECIDED = 1
"""How many working days ago decisions were signed, whose letters are still to be printed."""

_DECISIONS = 5

_TOLD_APART = 2
"""Children whom one text cannot tell of."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SecondHome:
    """A child of one case who is to be in the household of another, ``case_id``, too."""

    child: HouseholdMember
    person: Person
    case_id: UUID


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Payments and cases by what happens to them.

    ``sent_back`` has been paid. ``late`` and ``unwritable`` are still to be made, the latter to
    an account whose holder is written in letters that no file takes. ``acute`` is by how many
    working days ago the need was met. ``decided`` are calculated, and get a decision.
    """

    sent_back: Payment | None
    late: Payment | None
    unwritable: Payment | None
    handed: UUID | None
    acute: Mapping[int, UUID]
    decided: tuple[UUID, ...]
    homes: tuple[SecondHome, ...]

    @property
    def cases(self) -> frozenset[UUID]:
        """Every case in which something happens, but for those of someone who leaves."""
        paid = (one.case_id for one in (self.sent_back, self.late, self.unwritable) if one)
        homes = (id_ for home in self.homes for id_ in (home.case_id, home.child.case_id))
        handed = () if self.handed is None else (self.handed,)
        return frozenset((*paid, *homes, *handed, *self.decided, *self.acute.values()))


def choose(chronicle: Chronicle, team: Team) -> Chosen:
    """Choose, and make room among the rows for what is to happen."""
    choice = _Choice(chronicle, team)
    chosen = Chosen(
        sent_back=choice.sent_back(),
        late=choice.unpaid(),
        unwritable=choice.unwritable(),
        handed=choice.case(HANDED),
        acute=dict(choice.acute()),
        decided=tuple(choice.decided()),
        homes=tuple(choice.homes()),
    )
    choice.quieten()
    return chosen


class _Choice:
    """Takes one case after another, so that none has more than one thing happen to it."""

    def __init__(self, chronicle: Chronicle, team: Team) -> None:
        self._chronicle = chronicle
        self._team = team
        self._rows: Rows = chronicle.rows
        self._today = chronicle.today
        self._people: dict[UUID, Person] = {one.id: one for one in self._rows["people"]}
        self._members: dict[UUID, list[HouseholdMember]] = defaultdict(list)
        for member in self._rows["members"]:
            self._members[member.case_id].append(member)
        self._payments: dict[UUID, list[Payment]] = defaultdict(list)
        for payment in self._rows["payments"]:
            self._payments[payment.case_id].append(payment)
        running: list[Case] = [case for case in self._rows["cases"] if case.closed_on is None]
        left = days_back(self._today, LEFT)
        self._quiet = {case.id: left for case in running if case.caseworker_id == team.left.id}
        self._free = [
            case for case in running if case.id not in self._quiet and not self._protected(case)
        ]

    def _protected(self, case: Case) -> bool:
        return any(self._people[one.person_id].protected for one in self._members[case.id])

    def case(self, days: int, fits: Callable[[UUID], bool] = lambda _case: True) -> UUID | None:
        """A case that fits, and was there so many working days ago."""
        since = days_back(self._today, days)
        found = next((one for one in self._free if one.opened_on < since and fits(one.id)), None)
        if found is None:
            return None
        self._free.remove(found)
        self._quiet[found.id] = since
        return found.id

    def acute(self) -> Iterator[tuple[int, UUID]]:
        """Those in need, each with how many working days ago."""
        for days in ACUTE:
            case_id = self.case(days, self._is_small)
            if case_id is not None:
                yield days, case_id

    def decided(self) -> Iterator[UUID]:
        """What has been calculated and can be decided as it stands, one caseworker's first."""
        before = from_local(days_back(self._today, DECIDED), 0, 0)
        worker = self._team.of(Role.SOCIAL_WORKER)[0]
        open_ones = {
            row.id for row in self._rows["applications"] if row.status is ApplicationStatus.OPEN
        }
        ready = {
            sheet.case_id
            for sheet in self._rows["sheets"]
            if sheet.application_id in open_ones
            and sheet.finished_at is not None
            and sheet.finished_at < before
            and sheet.result > 0
        }
        left = _DECISIONS
        hers = {case.id for case in self._free if case.caseworker_id == worker.id}
        for fits in (*[ready & hers] * _DECISIONS, *[ready] * _DECISIONS):
            case_id = self.case(DECIDED, fits.__contains__) if left else None
            if case_id is not None:
                left -= 1
                yield case_id

    def _is_small(self, case_id: UUID) -> bool:
        """Whether one letter is enough, and one text tells of the children."""
        children = [one for one in self._members[case_id] if one.role is MemberRole.CHILD]
        return self._is_alone(case_id) and len(children) < _TOLD_APART

    def _paid(self, case_id: UUID, before: date) -> list[Payment]:
        return [
            row
            for row in self._payments[case_id]
            if row.status is PaymentStatus.RELEASED and row.pay_on < before
        ]

    def sent_back(self) -> Payment | None:
        """A payment that there has been time to send back and to make again."""
        before = days_back(self._today, SENT_BACK + 1)
        case_id = self.case(SENT_BACK, lambda one: bool(self._paid(one, before)))
        if case_id is None:
            return None
        payment = self._paid(case_id, before)[-1]
        self._quiet[case_id] = days_on(payment.pay_on, SENT_BACK)
        return payment

    def unpaid(self) -> Payment | None:
        """A payment that has not been made after all."""
        before = days_back(self._today, LATE)
        case_id = self.case(LATE, lambda one: bool(self._paid(one, before)))
        if case_id is None:
            return None
        payment = self._paid(case_id, before)[-1]
        self._rows["payments"].remove(payment)
        return payment

    def unwritable(self) -> Payment | None:
        """The same, to another account: as one that was registered before names were checked."""
        payment = self.unpaid()
        if payment is None:
            return None
        account = next(one for one in self._rows["accounts"] if one.id == payment.account_id)
        holder = self._chronicle.words.acts.unwritable_holder
        account_id = self._chronicle.chance.new_id(account.registered_at)
        self._rows["accounts"].append(dataclasses.replace(account, id=account_id, holder=holder))
        return dataclasses.replace(payment, account_id=account_id, payee=holder)

    def homes(self) -> Iterator[SecondHome]:
        """A child who lives every other week in each of two homes, and one who is full time in
        both, each with a parent who applies alone.
        """
        for residence in (Residence.ALTERNATING, Residence.FULL):
            living = {
                case_id: child
                for case_id, members in self._members.items()
                for child in members
                if _lives(child, residence) and self._people[child.person_id].identity_number
            }
            first = self.case(LEFT, living.__contains__)
            second = None if first is None else self.case(LEFT, self._is_alone)
            if first is not None and second is not None:
                child = living[first]
                person = self._people[child.person_id]
                yield SecondHome(child=child, person=person, case_id=second)

    def _is_alone(self, case_id: UUID) -> bool:
        return all(one.role is not MemberRole.CO_APPLICANT for one in self._members[case_id])

    def quieten(self) -> None:
        """Leave out what was noted of the cases from the day on which something happens."""
        since = {case_id: from_local(day, 0, 0) for case_id, day in self._quiet.items()}
        self._rows["notes"] = [
            note
            for note in self._rows["notes"]
            if note.case_id not in since or note.happened_at < since[note.case_id]
        ]


def _lives(member: HouseholdMember, residence: Residence) -> bool:
    child = member.role is MemberRole.CHILD
    return child and member.residence is residence and not member.in_school
