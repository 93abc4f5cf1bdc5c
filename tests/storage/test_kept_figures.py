"""What is kept of running cases and of months is what their rows come to, whatever was done."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import example, given
from hypothesis import strategies as st

from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.office import make_office
from fsclient.demo.build import build_demo
from fsclient.domain.decision import DecisionKind
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole
from fsclient.domain.reminders import ReminderKind
from fsclient.domain.staff import Role
from fsclient.storage import kept_figures, tables
from fsclient.storage.money_rows import fetch_month_money
from fsclient.storage.plan_rows import fetch_plan_shares, fetch_work_ahead
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.worklist_rows import fetch_rail_counts, fetch_worklist
from fsclient.usecases.ports import MonthMoney, OwnPlans, PlanShare, WorklistQuery
from tests.flows.working_month import WorkingMonth
from tests.support.databases import local_engine
from tests.support.logins import let_in
from tests.support.unit import START, Clock, make_unit, with_register

LONG_AGO = Month(1990, 1)
ADULTS = (MemberRole.APPLICANT, MemberRole.CO_APPLICANT)
Row = Any


class Plainly:
    """The figures, counted one row after another."""

    def __init__(self, connection: sa.Connection, day: date) -> None:
        self.connection, self.day = connection, day
        self.cases = {case.id: case for case in self._rows(tables.case)}
        self.running = {key: case for key, case in self.cases.items() if case.closed_on is None}
        self.due = {step.id: step.due_on for step in self._rows(tables.next_step)}

    def _rows(self, table: sa.Table) -> Sequence[Row]:
        return self.connection.execute(sa.select(table)).all()

    def late(self, case_id: UUID) -> bool:
        """Whether what is next in a case should have been done."""
        due_on = self.due.get(case_id)
        return due_on is not None and due_on < self.day

    def follow_ups(self) -> Mapping[UUID, list[date | None]]:
        """The running cases with someone who applies, with each adult's follow-up."""
        last: dict[tuple[UUID, UUID], Row] = {}
        for plan in self._rows(tables.plan):
            key = (plan.case_id, plan.person_id)
            if plan.signed_at is not None and (key not in last or plan.number > last[key].number):
                last[key] = plan
        found: dict[UUID, list[date | None]] = defaultdict(list)
        for member in self._rows(tables.household_member):
            here = member.since <= self.day and (member.until is None or member.until >= self.day)
            if member.case_id in self.running and member.role in ADULTS and here:
                plan = last.get((member.case_id, member.person_id))
                found[member.case_id].append(plan and plan.follow_up_on)
        return found

    def shares(self) -> tuple[PlanShare, ...]:
        """Each district's."""
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for case_id, days in self.follow_ups().items():
            one = counts[self.cases[case_id].district]
            one[0] += 1
            one[1] += all(day is not None and day >= self.day for day in days)
            one[2] += self.late(case_id)
        return tuple(
            PlanShare(district=key, cases=cases, current_plans=current, late=late)
            for key, (cases, current, late) in sorted(counts.items())
        )

    def plans_of(self, staff_id: UUID) -> OwnPlans:
        """Someone's own."""
        mine = [days for key, days in self.follow_ups().items() if staff_id in self.owners(key)]
        first = [min((day for day in days if day is not None), default=None) for days in mine]
        month_ends = Month.of(self.day).last
        return OwnPlans(
            cases=len(mine),
            current=sum(all(day is not None and day >= self.day for day in days) for days in mine),
            ending=sum(day is not None and self.day <= day <= month_ends for day in first),
            passed=sum(day is not None and day < self.day for day in first),
        )

    def owners(self, case_id: UUID) -> tuple[UUID, UUID | None]:
        """Whose a case is."""
        case = self.cases[case_id]
        return case.caseworker_id, case.payment_officer_id

    def money(self) -> tuple[MonthMoney, ...]:
        """Each month's in each district."""
        acute = {row.id for row in self._rows(tables.emergency_assessment)}
        groups: dict[tuple[Month, str], list[Row]] = defaultdict(list)
        for row in self._rows(tables.decision):
            if row.signed_at is not None:
                groups[row.month, self.cases[row.case_id].district].append(row)
        return tuple(
            self._month(key, [row for row in rows if row.id not in acute], rows)
            for key, rows in sorted(groups.items(), key=lambda each: each[0])
        )

    @staticmethod
    def _month(key: tuple[Month, str], own: list[Row], rows: list[Row]) -> MonthMoney:
        granted = sum(row.amount for row in own)
        return MonthMoney(
            month=key[0],
            district=key[1],
            households=len({row.case_id for row in own}),
            granted=granted,
            acute=sum(row.amount for row in rows) - granted,
            decisions=len(own),
            refused=sum(row.kind is DecisionKind.REFUSAL for row in own),
            partly_refused=sum(row.kind is DecisionKind.PARTIAL_REFUSAL for row in own),
        )

    def stood_in_for(self, staff_id: UUID) -> set[UUID]:
        """Himself, and whoever is away and has him as substitute."""
        away = {
            one.staff_id
            for one in self._rows(tables.absence)
            if one.substitute_id == staff_id
            and one.ended_at is None
            and one.from_on <= self.day
            and (one.to_on is None or one.to_on >= self.day)
        }
        return {staff_id} | away

    def late_of(self, staff_id: UUID) -> int:
        """How many are late of those that someone has."""
        owners = self.stood_in_for(staff_id)
        own = (key for key, case in self.running.items() if case.caseworker_id in owners)
        return sum(self.late(key) for key in own)

    def reminded(self, staff_id: UUID) -> int:
        """How much someone is reminded of."""
        here = {one.id for one in self._rows(tables.staff) if one.active}
        owners, found = self.stood_in_for(staff_id), 0
        for one in self._rows(tables.reminder):
            case = self.running.get(one.case_id)
            if case is None or one.ended_at is not None or one.remind_on > self.day:
                continue
            paying = one.kind is ReminderKind.RETURN and case.payment_officer_id
            owner = paying or case.caseworker_id
            found += (one.assigned_to if one.assigned_to in here else owner) in owners
        return found

    def by_days(self) -> list[str]:
        """The numbers of the running cases, those first in which something is due first."""
        dated = [key for key in self.running if self.due.get(key) is not None]
        dated.sort(key=lambda key: (self.due[key], self.running[key].number))
        return [self.running[key].number for key in dated]


def hold(connection: sa.Connection, day: date, staff: Sequence[UUID]) -> None:
    """The figures of every screen are those that are counted plainly."""
    plainly = Plainly(connection, day)
    assert fetch_plan_shares(connection, day) == plainly.shares()
    assert fetch_month_money(connection, LONG_AGO) == plainly.money()
    everyone = fetch_worklist(connection, WorklistQuery(staff_id=None, today=day, limit=2))
    late = sum(map(plainly.late, plainly.running))
    assert (everyone.total, everyone.late) == (len(plainly.running), late)
    for staff_id in staff:
        counts = fetch_rail_counts(connection, staff_id, day)
        told = counts["worklist"], counts["reminders"]
        assert told == (plainly.late_of(staff_id), plainly.reminded(staff_id))
        ahead = fetch_work_ahead(connection, staff_id, START, day, 1)
        assert ahead.plans == plainly.plans_of(staff_id)


def hold_page(connection: sa.Connection, day: date) -> None:
    """A page of everyone's cases begins with what is due first."""
    page = fetch_worklist(connection, WorklistQuery(staff_id=None, today=day, limit=2))
    first = [row.number for row in page.rows if row.due_on is not None]
    assert first == Plainly(connection, day).by_days()[:2]


def test_a_unit_in_which_much_has_happened_counts_as_its_rows_do(
    database: LocalDatabase | ServerDatabase,
) -> None:
    office = make_office(database, Clock())
    build_demo(office, load_demo_words(), seed=2026, cases=12, months=3)
    with database.engine.connect() as connection:
        staff = connection.scalars(sa.select(tables.staff.c.id)).all()
        for days in (-60, -1, 0, 1, 30, 400):
            hold(connection, START.date() + timedelta(days=days), staff)
        hold_page(connection, START.date())


def test_after_each_act_of_a_month_the_figures_are_what_its_rows_come_to(
    sqlite_path: Path,
) -> None:
    engine = local_engine(sqlite_path)
    unit = with_register(make_unit(LocalDatabase(engine)))
    staff = [each[0].id for each in unit.staff.values()]

    def ask(use_case: Callable[..., Any], *given: Any, **named: Any) -> Any:
        try:
            return use_case(*given, **named)
        finally:
            with engine.connect() as connection:
                today = unit.desk(Role.HEAD).today
                hold(connection, today, staff)
                hold_page(connection, today)

    for members in unit.staff.values():
        for member in members:
            let_in(LocalDatabase(engine), member)
    WorkingMonth(unit, ask).live()
    engine.dispose()


DAYS = st.integers(-3, 3).map(lambda days: START.date() + timedelta(days=days))
MAYBE_DAYS = st.none() | DAYS
CASES, PEOPLE, STAFF, DECISIONS = ([UUID(int=n) for n in range(k)] for k in (3, 3, 2, 4))
one_of = st.sampled_from

ACTS: Mapping[str, st.SearchStrategy[Mapping[str, Any]]] = {
    "case_file": st.fixed_dictionaries(
        {
            "id": one_of(CASES),
            "district": one_of(["east", "north"]),
            "caseworker_id": one_of(STAFF),
            "payment_officer_id": st.none() | one_of(STAFF),
            "closed_on": MAYBE_DAYS,
        }
    ),
    "household_member": st.fixed_dictionaries(
        {
            "id": one_of(PEOPLE),
            "case_id": one_of(CASES),
            "person_id": one_of(PEOPLE),
            "role": one_of(MemberRole),
            "since": DAYS,
            "until": MAYBE_DAYS,
        }
    ),
    "plan": st.fixed_dictionaries(
        {
            "id": one_of(DECISIONS),
            "case_id": one_of(CASES),
            "person_id": one_of(PEOPLE),
            "number": st.integers(1, 3),
            "follow_up_on": MAYBE_DAYS,
            "signed_at": one_of([None, START]),
        }
    ),
    "next_step": st.fixed_dictionaries({"id": one_of(CASES), "due_on": MAYBE_DAYS}),
    "reminder": st.fixed_dictionaries(
        {
            "id": one_of(PEOPLE),
            "case_id": one_of(CASES),
            "kind": one_of(ReminderKind),
            "remind_on": DAYS,
            "assigned_to": st.none() | one_of(STAFF),
            "ended_at": one_of([None, START]),
        }
    ),
    "decision": st.fixed_dictionaries(
        {
            "id": one_of(DECISIONS),
            "case_id": one_of(CASES),
            "month": one_of([Month(2026, 10), Month(2026, 11)]),
            "kind": one_of(DecisionKind),
            "amount": st.decimals(0, 9000, places=2),
            "signed_at": one_of([None, START]),
        }
    ),
    "emergency_assessment": st.fixed_dictionaries(
        {"id": one_of(DECISIONS), "case_id": one_of(CASES)}
    ),
}
"""What is written of each table, by any act, on a row that may be there."""


READ_TOO = ("staff", "absence", "contact", "payment", "spot_check", "person", "aid_application")
CHANGED = frozenset(ACTS) - {"emergency_assessment"}


def written(connection: sa.Connection, table: sa.Table, row: Mapping[str, Any]) -> None:
    """Written as the program may: what is signed stays, and of its case and its kind."""
    this = table.c.id == row["id"]
    stands = connection.execute(sa.select(table).where(this)).one_or_none()
    if stands is None:
        if table.name == "emergency_assessment":
            decision = tables.decision
            query = sa.select(decision).where(decision.c.id == row["id"])
            decided = connection.execute(query).one_or_none()
            if decided is None or decided.signed_at is None:
                return
            row = {**row, "case_id": decided.case_id}
        connection.execute(sa.insert(table).values(row))
    elif row == GONE:
        connection.execute(sa.delete(table).where(this))
    elif table.name in CHANGED and getattr(stands, "signed_at", None) is None:
        changes = {name: value for name, value in row.items() if name != "case_id"}
        connection.execute(sa.update(table).where(this).values(changes))


@pytest.fixture(scope="module")
def bare() -> Iterator[sa.Engine]:
    """The tables with what keeps the figures, and none of what refuses an act."""
    engine = sa.create_engine("sqlite://")
    alike = sa.MetaData()
    for name in (
        *ACTS,
        "staff",
        "absence",
        "contact",
        "payment",
        "spot_check",
        "person",
        "aid_application",
    ):
        sa.Table(name, alike, *map(bare_column, tables.metadata.tables[name].columns))
    for kept in (tables.running_case, tables.month_sum):
        kept.to_metadata(alike)
    with engine.begin() as connection:
        alike.create_all(connection)
        for statement in kept_figures.keeping("sqlite"):
            connection.exec_driver_sql(statement)
        for staff_id in STAFF:
            active = staff_id == STAFF[0]
            values = {"id": staff_id, "name": "Alva", "active": active}
            connection.execute(sa.insert(tables.staff).values(values))
    yield engine
    engine.dispose()


def bare_column(column: sa.Column[Any]) -> sa.Column[Any]:
    return sa.Column(column.name, column.type, primary_key=column.primary_key)


def kept(connection: sa.Connection) -> tuple[Sequence[Row], Sequence[Row]]:
    """All that is kept, but for months and districts that everything has left."""
    running, sums = tables.running_case, tables.month_sum
    return (
        connection.execute(sa.select(running).order_by(running.c.id)).all(),
        connection.execute(
            sa.select(sums).where(sums.c.signed != 0).order_by(sums.c.month, sums.c.district)
        ).all(),
    )


OF_ONE_WHO_LEFT = {
    "id": UUID(int=0),
    "case_id": UUID(int=0),
    "kind": ReminderKind.PLAN,
    "remind_on": START.date(),
    "assigned_to": UUID(int=1),
}

GONE = {"id": UUID(int=0)}
OF_HER_CASE = {"id": UUID(int=0), "case_id": UUID(int=0)}
HERSELF = {
    **OF_HER_CASE,
    "person_id": UUID(int=0),
    "role": MemberRole.APPLICANT,
    "since": START.date() - timedelta(days=9),
}
PLANNED = {**OF_HER_CASE, "person_id": UUID(int=0), "number": 1, "follow_up_on": START.date()}
DECIDED = {
    **OF_HER_CASE,
    "month": Month(2026, 11),
    "kind": DecisionKind.REFUSAL,
    "amount": Decimal(7),
}
SIGNED = {"signed_at": START}


@example(acts=[("reminder", OF_ONE_WHO_LEFT)])
@example(acts=[("reminder", OF_ONE_WHO_LEFT), ("reminder", {"id": UUID(int=0), "ended_at": START})])
@example(acts=[("reminder", OF_ONE_WHO_LEFT), ("reminder", GONE)])
@example(acts=[("next_step", {"id": UUID(int=0), "due_on": START.date()}), ("next_step", GONE)])
@example(acts=[("household_member", HERSELF), ("plan", PLANNED), ("plan", PLANNED | SIGNED)])
@example(acts=[("decision", DECIDED), ("decision", DECIDED | SIGNED)])
@example(acts=[("decision", DECIDED | SIGNED), ("case_file", {**GONE, "district": "north"})])
@given(
    acts=st.lists(one_of(sorted(ACTS)).flatmap(lambda key: ACTS[key].map(lambda row: (key, row))))
)
def test_whatever_is_written_what_is_kept_is_what_would_be_made_anew(
    bare: sa.Engine, acts: Sequence[tuple[str, Mapping[str, Any]]]
) -> None:
    with bare.connect() as connection:
        for place, case_id in enumerate(CASES):
            opened = {
                "id": case_id,
                "number": f"2026-0000{place}",
                "district": "east",
                "caseworker_id": STAFF[0],
            }
            connection.execute(sa.insert(tables.case).values(opened))
        for name, row in acts:
            written(connection, tables.metadata.tables[name], row)
        before = kept(connection)
        for days in range(-4, 5):
            hold(connection, START.date() + timedelta(days=days), STAFF)
        kept_figures.renew(connection)
        assert kept(connection) == before
        connection.rollback()
