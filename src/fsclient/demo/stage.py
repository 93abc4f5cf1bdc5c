"""The last days of the made-up unit: what the time is, and who does what in turn."""

import dataclasses
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from heapq import heappop, heappush
from uuid import UUID

from fsclient.demo.chance import Chance
from fsclient.demo.people import Team
from fsclient.demo.words import DemoWords
from fsclient.domain.payments import Payment
from fsclient.domain.staff import Role, StaffMember
from fsclient.rules.deadlines import next_working_day, working_day_before
from fsclient.usecases.desk import Desk, Office, from_local, local_day

Act = Iterator[datetime]
"""What someone does: before each step it tells when that step is done."""


def days_back(today: date, days: int) -> date:
    """The working day that is so many before a day."""
    for _ in range(days):
        today = working_day_before(today - timedelta(days=1))
    return today


def days_on(day: date, days: int) -> date:
    """The working day that is so many after a day."""
    for _ in range(days):
        day = next_working_day(day + timedelta(days=1))
    return day


class Stage:
    """The unit's office with a clock that stands where the act is, and its staff; ``came`` are the
    cases that were opened.
    """

    def __init__(self, office: Office, chance: Chance, words: DemoWords, team: Team) -> None:
        self._now = office.clock()
        # Ids by the unit's own chance: the same seed makes the same unit.
        self.office = dataclasses.replace(
            office, clock=lambda: self._now, new_id=lambda: chance.new_id(self._now)
        )
        self.today = local_day(self._now)
        self.chance = chance
        self.words = words
        self.team = team
        self.came: list[UUID] = []

    def back(self, days: int, hour: int, minute: int) -> datetime:
        """A time on the working day that is so many before today."""
        return from_local(days_back(self.today, days), hour, minute)

    def desk(self, role: Role, place: int = 0) -> Desk:
        """The desk of one of those with a role."""
        return self.of(self.team.of(role)[place])

    def of(self, member: StaffMember) -> Desk:
        """Someone's desk."""
        return Desk(office=self.office, me=member)

    def worker_of(self, case_id: UUID) -> Desk:
        """The desk of a case's caseworker."""
        with self.office.database.begin() as work:
            return self.of(work.staff.get(work.cases.get(case_id).caseworker_id))

    def payment(self, payment_id: UUID) -> Payment:
        """A payment as it is now."""
        with self.office.database.begin() as work:
            return work.payments.get(payment_id)

    def play(self, acts: Iterable[Act]) -> None:
        """Every act to its end, each step in its time."""
        steps: list[tuple[datetime, int, Act]] = []
        for place, act in enumerate(acts):
            _queue(steps, place, act)
        while steps:
            self._now, place, act = heappop(steps)
            _queue(steps, place, act)


def _queue(steps: list[tuple[datetime, int, Act]], place: int, act: Act) -> None:
    """Do a step, up to when the next one is; an act's place keeps two of one time apart."""
    for at in act:
        heappush(steps, (at, place, act))
        return
