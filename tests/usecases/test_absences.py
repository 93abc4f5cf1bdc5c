"""Who is away and who stands in: no day on which a case has no one, and nobody has to say why he
opens what is his meanwhile.
"""

import dataclasses
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fsclient.domain.absences import Absence
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Role, StaffMember
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.absences import AbsenceForm, add_absence, form_of, take_back_absence
from fsclient.usecases.account_changes import confirm_change, waiting_changes
from fsclient.usecases.administration import StaffForm, change_staff
from fsclient.usecases.caseload import Caseload, caseload
from fsclient.usecases.cases import open_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import HandoverForm, hand_over
from fsclient.usecases.ports import CaseloadRow, Lacking
from fsclient.usecases.reminders import ReminderForm, add_reminder, my_reminders
from fsclient.usecases.worklist import my_query, rail_counts, worklist
from tests.support.unit import Unit, make_unit
from tests.support.walk import AMIRA, ELIAS, OTHERS, a_case


@pytest.fixture
def unit(database: LocalDatabase | ServerDatabase) -> Unit:
    """On each engine."""
    return make_unit(database)


@pytest.fixture
def alva(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def bo(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER, 1)


@pytest.fixture
def leader(unit: Unit) -> Desk:
    return unit.desk(Role.COORDINATOR)


def form(
    away: Desk | StaffMember, substitute: Desk | StaffMember, first: date, last: date | None
) -> AbsenceForm:
    who, whose = (one.me if isinstance(one, Desk) else one for one in (away, substitute))
    return AbsenceForm(staff_id=who.id, from_on=first, to_on=last, substitute_id=whose.id)


def standing(desk: Desk) -> tuple[Absence, ...]:
    with desk.begin() as work:
        return tuple(work.absences.find(ended_at=None))


def codes(caught: pytest.ExceptionInfo[RuleViolation]) -> set[tuple[str | None, str]]:
    return {(problem.field, problem.code) for problem in caught.value.problems}


def in_days(desk: Desk, days: int) -> date:
    return desk.today + timedelta(days=days)


def numbers(desk: Desk) -> set[str]:
    return {row.number for row in worklist(desk, my_query(desk)).rows}


def test_six_weeks_without_someone_are_someone_elses_every_day(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    case_id = a_case(alva)
    number = next(iter(numbers(alva)))
    add_absence(leader, form(alva, bo, in_days(leader, 1), in_days(leader, 42)))
    assert numbers(bo) == set()
    unit.clock.move(days=1)
    (row,) = worklist(bo, my_query(bo)).rows
    assert (row.number, row.absent) == (number, alva.me.name)
    assert worklist(bo, my_query(bo)).stood_in == 1
    only = dataclasses.replace(my_query(bo), stood_in=True)
    assert worklist(bo, only).total == 1
    # It is still hers, should she look in; nothing is marked there.
    assert [row.absent for row in worklist(alva, my_query(alva)).rows] == [""]
    assert open_case(bo, case_id).id == case_id
    unit.clock.move(days=42)
    assert numbers(bo) == set()
    with pytest.raises(RuleViolation, match="reason_required"):
        open_case(bo, case_id)


def test_the_log_says_for_whom_one_opened_a_case(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    case_id = a_case(alva)
    add_absence(leader, form(alva, bo, leader.today, None))
    open_case(bo, case_id)
    with unit.office.begin() as work:
        lines = work.access.find(staff_id=bo.me.id, action="stand_in")
    assert [(line.case_id, line.reason) for line in lines] == [(case_id, alva.me.name)]


def test_what_is_to_be_remembered_and_what_is_late_is_his_too(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    case_id = a_case(alva)
    add_reminder(alva, case_id, ReminderForm(text="Ring värden", due_on=in_days(alva, 1)))
    assert my_reminders(bo) == ()
    add_absence(leader, form(alva, bo, leader.today, in_days(leader, 10)))
    assert [one.reminder.text for one in my_reminders(bo)] == ["Ring värden"]
    unit.clock.move(days=2)
    assert rail_counts(bo)["reminders"] == 1
    assert rail_counts(bo)["worklist"] == 1


def test_a_payment_officer_is_stood_in_for_by_another(unit: Unit, leader: Desk) -> None:
    first, second = unit.staff[Role.PAYMENT_OFFICER]
    worker = unit.desk(Role.SOCIAL_WORKER)
    a_case(worker)
    with pytest.raises(RuleViolation) as caught:
        add_absence(leader, form(first, worker, leader.today, None))
    assert codes(caught) == {("substitute_id", "substitute_unfit")}
    add_absence(leader, form(first, second, leader.today, None))
    desk = unit.desk(Role.PAYMENT_OFFICER, 1)
    (row,) = worklist(desk, my_query(desk)).rows
    assert row.absent == first.name


def test_what_is_wrong_is_said_at_its_field(alva: Desk, bo: Desk, leader: Desk) -> None:
    with pytest.raises(RuleViolation) as caught:
        add_absence(
            leader, AbsenceForm(staff_id=None, from_on=None, to_on=None, substitute_id=None)
        )
    assert codes(caught) == {
        ("staff_id", "absence_who_needed"),
        ("from_on", "absence_from_needed"),
        ("substitute_id", "substitute_needed"),
    }
    today = leader.today
    for first, last, code in (
        (in_days(leader, 3), in_days(leader, 2), ("to_on", "absence_backwards")),
        (in_days(leader, -9), in_days(leader, -3), ("to_on", "absence_over")),
        (in_days(leader, -40), None, ("from_on", "absence_long_past")),
        (date(today.year + 4, 1, 1), None, ("from_on", "absence_far")),
        (today, date(today.year + 4, 1, 1), ("to_on", "absence_far")),
    ):
        with pytest.raises(RuleViolation) as caught:
            add_absence(leader, form(alva, bo, first, last))
        assert codes(caught) == {code}
    with pytest.raises(RuleViolation) as caught:
        add_absence(leader, form(alva, alva, today, None))
    assert codes(caught) == {("substitute_id", "substitute_same")}


def test_days_that_meet_leave_no_case_without_anyone(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    add_absence(leader, form(alva, bo, in_days(leader, 5), in_days(leader, 9)))
    cases = (
        (form(alva, leader, in_days(leader, 9), None), "absence_twice"),
        (form(bo, leader, in_days(leader, 1), in_days(leader, 5)), "stands_in_already"),
        (form(leader, alva, in_days(leader, 6), in_days(leader, 6)), "substitute_away"),
    )
    for typed, code in cases:
        with pytest.raises(RuleViolation) as caught:
            add_absence(leader, typed)
        assert {problem.code for problem in caught.value.problems} == {code}
    add_absence(leader, form(bo, alva, in_days(leader, 10), None))
    assert len(standing(leader)) == 2


def test_nor_where_two_tell_of_them_at_once(unit: Unit, alva: Desk, bo: Desk, leader: Desk) -> None:
    """The database holds it also where what the other told was not seen."""
    add_absence(leader, form(alva, bo, leader.today, None))
    (told,) = standing(leader)
    turned = dataclasses.replace(
        told, id=leader.new_id(), staff_id=bo.me.id, substitute_id=alva.me.id
    )
    with leader.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.absences.add(turned)
    assert caught.value.code == "absence_meets_another"


def test_another_substitute_is_told_in_one_go(alva: Desk, bo: Desk, leader: Desk) -> None:
    add_absence(leader, form(alva, bo, leader.today, None))
    (told,) = standing(leader)
    changed = dataclasses.replace(form_of(told), substitute_id=leader.me.id)
    add_absence(leader, changed, told)
    (now,) = standing(leader)
    assert (now.substitute_id, now.from_on) == (leader.me.id, told.from_on)
    with pytest.raises(RuleViolation, match="absence_ended"):
        add_absence(leader, changed, told)
    take_back_absence(leader, now)
    assert standing(leader) == ()
    with pytest.raises(RuleViolation, match="absence_ended"):
        take_back_absence(leader, now)


def test_whoever_stood_in_did_so_when_another_takes_over(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    """He fell ill on the tenth day; the other was away herself on the first ones."""
    deputy = unit.desk(Role.DEPUTY_HEAD)
    add_absence(leader, form(alva, bo, leader.today, in_days(leader, 30)))
    add_absence(leader, form(deputy, leader, leader.today, in_days(leader, 2)))
    begun = leader.today
    unit.clock.move(days=10)
    (told,) = (one for one in standing(leader) if one.staff_id == alva.me.id)
    changed = dataclasses.replace(form_of(told), substitute_id=deputy.me.id)
    add_absence(leader, changed, told)
    stood = {one.substitute_id: one for one in standing(leader) if one.staff_id == alva.me.id}
    assert stood[bo.me.id].to_on == in_days(leader, -1)
    assert stood[bo.me.id].from_on == begun
    assert stood[deputy.me.id].from_on == leader.today


def test_one_that_began_long_ago_is_put_back_as_it_was(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    add_absence(leader, form(alva, bo, leader.today, None))
    unit.clock.move(days=60)
    (told,) = standing(leader)
    take_back_absence(leader, told)
    add_absence(leader, form_of(told), dataclasses.replace(told, ended_at=leader.now))
    (now,) = standing(leader)
    assert form_of(now) == form_of(told)


def test_a_change_that_waits_takes_no_substitute_away(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    """Asked for before, confirmed after: who would lead could have no cases."""
    keeper, head = unit.desk(Role.ADMINISTRATOR), unit.desk(Role.HEAD)
    typed = StaffForm(
        login=bo.me.login, name=bo.me.name, title=bo.me.title, role=Role.HEAD, district="east"
    )
    change_staff(keeper, bo.me, typed, active=True)
    add_absence(leader, form(alva, bo, leader.today, None))
    (waits,) = waiting_changes(head)
    with pytest.raises(RuleViolation) as caught:
        confirm_change(head, waits.asked)
    assert codes(caught) == {("role", "account_stands_in")}


def test_nor_is_one_who_is_away_made_what_her_substitute_cannot_be(
    unit: Unit, leader: Desk
) -> None:
    first, second = unit.staff[Role.PAYMENT_OFFICER]
    add_absence(leader, form(first, second, leader.today, None))
    typed = StaffForm(
        login=first.login,
        name=first.name,
        title=first.title,
        role=Role.SOCIAL_WORKER,
        district="east",
    )
    with pytest.raises(RuleViolation) as caught:
        change_staff(unit.desk(Role.ADMINISTRATOR), first, typed, active=True)
    assert codes(caught) == {("role", "account_is_away")}


def test_a_leader_who_lists_someones_cases_has_those_alone(
    alva: Desk, bo: Desk, leader: Desk
) -> None:
    """And moves no other by mistake."""
    a_case(alva)
    a_case(bo, person=OTHERS[0])
    add_absence(leader, form(alva, bo, leader.today, None))
    rows = {row.id: row for row in caseload(leader).rows}
    query = dataclasses.replace(my_query(leader), staff_id=bo.me.id, stood_in=False)
    assert worklist(leader, query).total == rows[bo.me.id].cases == 1


def test_only_those_who_lead_tell_of_it(unit: Unit, alva: Desk, bo: Desk, leader: Desk) -> None:
    with pytest.raises(AccessDenied):
        add_absence(alva, form(alva, bo, alva.today, None))
    add_absence(leader, form(alva, bo, alva.today, None))
    with pytest.raises(AccessDenied):
        take_back_absence(alva, standing(leader)[0])
    with pytest.raises(AccessDenied):
        caseload(alva)


def test_whoever_stands_in_keeps_the_account(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    keeper = unit.desk(Role.ADMINISTRATOR)
    add_absence(leader, form(alva, bo, in_days(leader, 3), in_days(leader, 4)))
    typed = StaffForm(
        login=bo.me.login, name=bo.me.name, title=bo.me.title, role=bo.me.role, district="east"
    )
    with pytest.raises(RuleViolation) as caught:
        change_staff(keeper, bo.me, typed, active=False)
    assert codes(caught) == {("active", "account_stands_in")}
    unit.clock.move(days=5)
    change_staff(keeper, bo.me, typed, active=False)


def test_the_table_counts_what_each_has_and_what_lacks(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    a_case(alva, children=(ELIAS,))
    a_case(alva, person=OTHERS[0])
    a_case(bo, person=OTHERS[1])
    add_absence(leader, form(alva, bo, leader.today, in_days(leader, 6)))
    found = caseload(leader)
    rows = {row.id: row for row in found.rows}
    mine = rows[alva.me.id]
    assert (mine.cases, mine.families, mine.planless, mine.unassessed) == (2, 1, 2, 2)
    assert (mine.away, mine.away_until, mine.substitute) == (True, in_days(leader, 6), bo.me.name)
    assert not rows[bo.me.id].away
    assert (found.cases, found.away) == (3, 1)
    assert [(one.name, one.substitute) for one in found.absences] == [(alva.me.name, bo.me.name)]
    lacking = dataclasses.replace(my_query(leader), staff_id=None, lacking=Lacking.IB)
    assert worklist(leader, lacking).total == 3


@pytest.mark.parametrize(
    ("cases", "people", "each"), [(387, 14, Decimal("27.6")), (164, 6, Decimal("27.3"))]
)
def test_cases_to_each_as_the_units_own_plans_count_them(
    cases: int, people: int, each: Decimal
) -> None:
    """The plans of 2007 and 2017: 387 households on 14 socialsekreterare, 164 on 6."""
    share, more = divmod(cases, people)
    rows = tuple(
        CaseloadRow(
            id=UUID(int=number),
            name=str(number),
            role=Role.SOCIAL_WORKER,
            cases=share + (number < more),
            families=0,
            late=0,
            planless=0,
            unassessed=0,
            paid=0,
            away=False,
            away_until=None,
            substitute="",
        )
        for number in range(people)
    )
    found = Caseload(rows=rows, absences=())
    assert found.per_caseworker is not None
    assert round(found.per_caseworker, 1) == each


_PEOPLE = st.integers(0, 4)
_ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("away"), _PEOPLE, _PEOPLE, st.integers(0, 25), st.integers(0, 12)),
        st.tuples(st.just("back"), st.integers(0, 9)),
        st.tuples(st.just("move"), _PEOPLE, st.integers(0, 2)),
    ),
    max_size=14,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(acts=_ACTS)
def test_on_no_day_has_a_case_no_one(unit: Unit, acts: list[tuple[object, ...]]) -> None:
    """Whatever is told of absences and whichever cases move, of five people, on every day."""
    leader = unit.desk(Role.COORDINATOR)
    people = (
        *unit.staff[Role.SOCIAL_WORKER],
        *unit.staff[Role.COORDINATOR],
        unit.staff[Role.DEPUTY_HEAD][0],
    )
    with unit.office.begin() as work:
        cases = work.cases.find(closed_on=None)
    if not cases:
        desk = unit.desk(Role.SOCIAL_WORKER)
        for someone in (AMIRA, *OTHERS[:2]):
            a_case(desk, person=someone)
        with unit.office.begin() as work:
            cases = work.cases.find(closed_on=None)
    for kind, *what in acts:
        try:
            _do(leader, kind, what, people, [case.id for case in cases])
        except RuleViolation:
            continue
    with unit.office.begin() as work:
        cases = work.cases.find(closed_on=None)
    absences = standing(leader)
    for day in (in_days(leader, days) for days in range(45)):
        for case in cases:
            has = who_has(case.caseworker_id, day, absences)
            assert not any(one.staff_id == has and one.covers(day) for one in absences)


def who_has(owner: UUID, day: date, absences: tuple[Absence, ...]) -> UUID:
    """Who has someone's cases on a day: he himself, or who stands in for him."""
    away = (one for one in absences if one.staff_id == owner and one.covers(day))
    return next((one.substitute_id for one in away), owner)


def _do(
    leader: Desk,
    kind: object,
    what: list[object],
    people: tuple[StaffMember, ...],
    cases: list[UUID],
) -> None:
    match kind, *what:
        case "away", int(who), int(whose), int(start), int(days):
            first = in_days(leader, start)
            last = None if days == 12 else first + timedelta(days=days)
            add_absence(leader, form(people[who], people[whose], first, last))
        case "back", int(place):
            for absence in standing(leader)[place : place + 1]:
                take_back_absence(leader, absence)
        case "move", int(who), int(place):
            moved = HandoverForm(reason="Byte", caseworker_id=people[who].id)
            hand_over(leader, [cases[place]], moved)
