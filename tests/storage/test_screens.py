"""What each screen reads: sorted, filtered, paged and counted, the same on both engines."""

import dataclasses
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.domain.intake import Channel, Contact, ContactOutcome
from fsclient.domain.names import swedish_key
from fsclient.domain.payments import TO_ACCOUNT, PaymentStatus
from fsclient.domain.plan import Plan
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase
from fsclient.usecases.cases import PersonForm
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import Due, Lacking, OwnPlans, WorkAhead, Worklist, WorklistQuery
from tests.support.databases import local_engine
from tests.support.unit import Unit, make_unit
from tests.support.walk import AMIRA, ELIAS, JONAS, NOVEMBER, OTHERS, a_case, with_flag


@pytest.fixture
def desk(unit: Unit) -> Desk:
    """A social worker's desk."""
    return unit.desk(Role.SOCIAL_WORKER)


def plan(
    desk: Desk, case_id: UUID, person: str, follow_up_on: date, *, number: int = 1, signed: bool
) -> None:
    """A plan of the person with a number, kept as signed or as a draft."""
    with desk.begin() as work:
        work.plans.add(
            Plan(
                id=desk.new_id(),
                case_id=case_id,
                person_id=work.people.find(identity_number=person)[0].id,
                number=number,
                follow_up_on=follow_up_on,
                started_by=desk.me.id,
                started_at=desk.now,
                signed_by=desk.me.id if signed else None,
                signed_at=desk.now if signed else None,
            )
        )
        work.commit()


def ahead(desk: Desk) -> WorkAhead:
    with desk.begin() as work:
        return work.screens.work_ahead(desk.me.id, desk.now, desk.today, visits=2)


def listed(desk: Desk, **wanted: object) -> Worklist:
    query = WorklistQuery(staff_id=desk.me.id, today=desk.today)
    with desk.begin() as work:
        return work.screens.worklist(dataclasses.replace(query, **wanted))  # type: ignore[arg-type]


def due(desk: Desk, case_id: UUID, on: date | None) -> None:
    with desk.begin() as work:
        step = work.next_steps.get(case_id)
        work.next_steps.save(dataclasses.replace(step, due_on=on))
        work.commit()


def test_plans_are_current_when_every_adult_has_one_that_has_not_passed(desk: Desk) -> None:
    later, ended = desk.today + timedelta(days=60), desk.today - timedelta(days=1)
    couple = a_case(desk, person=AMIRA, partner=JONAS)
    plan(desk, couple, "198407152381", later, signed=True)
    assert ahead(desk).plans == OwnPlans(cases=1, current=0, ending=0, passed=0)
    plan(desk, couple, "198203092393", desk.today + timedelta(days=5), signed=True)
    assert ahead(desk).plans == OwnPlans(cases=1, current=1, ending=1, passed=0)
    single = a_case(desk, person=OTHERS[0])
    plan(desk, single, "198501032398", later, signed=True)
    plan(desk, single, "198501032398", ended, number=2, signed=True)
    drafted = a_case(desk, person=OTHERS[1])
    plan(desk, drafted, "198612122385", later, signed=False)
    assert ahead(desk).plans == OwnPlans(cases=3, current=1, ending=1, passed=1)
    lacking = {row.case_id for row in listed(desk, lacking=Lacking.PLAN).rows}
    assert lacking == {row.case_id for row in listed(desk).rows} - {couple}


def test_a_district_counts_its_plans_as_its_people_do(unit: Unit, desk: Desk) -> None:
    case_id = a_case(desk, person=AMIRA, partner=JONAS)
    plan(desk, case_id, "198407152381", desk.today, signed=True)
    with desk.begin() as work:
        (before,) = work.screens.plan_shares(desk.today)
    plan(desk, case_id, "198203092393", desk.today, signed=True)
    due(desk, case_id, desk.today - timedelta(days=1))
    with desk.begin() as work:
        (after,) = work.screens.plan_shares(desk.today)
    assert (before.cases, before.current_plans, before.late) == (1, 0, 0)
    assert (after.cases, after.current_plans, after.late) == (1, 1, 1)


def test_my_next_visits_come_in_order_and_no_one_elses(unit: Unit, desk: Desk) -> None:
    other = unit.desk(Role.SOCIAL_WORKER, 1)
    booked = [
        contact(desk, "Sist", days=9),
        contact(desk, "Först", days=1),
        contact(desk, "Varit", days=-1),
        contact(other, "Någon annans", days=1),
        dataclasses.replace(contact(desk, "Mitt ärende", days=2), case_id=a_case(desk)),
        dataclasses.replace(contact(desk, "Lämnat", days=1), case_id=a_case(other, person=JONAS)),
    ]
    with desk.begin() as work:
        work.contacts.add(*booked)
        work.commit()
    assert [visit.name for visit in ahead(desk).visits] == ["Först", "Mitt ärende"]
    assert [visit.name for visit in ahead(other).visits] == ["Någon annans", "Lämnat"]


def contact(desk: Desk, name: str, *, days: int) -> Contact:
    """A booked contact whose visit is so many days off."""
    return Contact(
        id=desk.new_id(),
        at=desk.now,
        channel=Channel.PHONE,
        outcome=ContactOutcome.BOOKED,
        matter="Hyran",
        taken_by=desk.me.id,
        name=name,
        appointment_at=desk.now + timedelta(days=days),
    )


def test_what_is_ahead_takes_one_round_trip_even_with_no_cases(desk: Desk) -> None:
    statements: list[str] = []
    engine: sa.Engine = desk.office.database.engine  # type: ignore[attr-defined]
    sa.event.listen(engine, "before_cursor_execute", lambda *told: statements.append(str(told[2])))
    with desk.begin() as work:
        statements.clear()
        found = work.screens.work_ahead(desk.me.id, desk.now, desk.today, visits=2)
        assert len(statements) == 1
    assert found == WorkAhead(plans=OwnPlans(cases=0, current=0, ending=0, passed=0), visits=())


def test_the_list_is_sorted_filtered_and_paged_in_the_database(desk: Desk) -> None:
    days = {"Demoson": -2, "Modell": 2, "Testgren": 3, "Provlund": 4}
    for person in OTHERS:
        case_id = a_case(desk, person=person)
        due(desk, case_id, desk.today + timedelta(days=days[person.family_name]))
    undated = a_case(desk, person=AMIRA)
    due(desk, undated, None)

    everything = listed(desk)
    assert [row.name.split(",")[0] for row in everything.rows] == [*days, "Exempelsson"]
    assert (everything.total, everything.late, everything.due_soon) == (5, 1, 2)
    assert [row.name.split(",")[0] for row in listed(desk, due=Due.LATE).rows] == ["Demoson"]
    soon = listed(desk, due=Due.SOON)
    assert [row.name.split(",")[0] for row in soon.rows] == ["Modell", "Testgren"]
    assert (soon.total, soon.late, soon.due_soon) == (5, 1, 2)
    page = listed(desk, sort="name", descending=True, limit=2, offset=2)
    assert [row.name.split(",")[0] for row in page.rows] == ["Modell", "Exempelsson"]
    assert listed(desk, descending=True).rows[-1].due_on is None


def test_a_leader_finds_a_caseworkers_cases_by_her_name(desk: Desk) -> None:
    a_case(desk, person=AMIRA)
    everyone = {"staff_id": None}
    assert len(listed(desk, text=desk.me.name.split()[0].lower(), **everyone).rows) == 1
    assert len(listed(desk, text="ingen alls", **everyone).rows) == 0
    assert len(listed(desk, text="%", **everyone).rows) == 0
    assert len(listed(desk, text=desk.me.name.split()[0]).rows) == 0, "one's own need no name"


@pytest.mark.parametrize(
    "column",
    ["due_on", "name", "identity_number", "step", "kind", "amount", "number", "caseworker",
     "district"],
)  # fmt: skip
def test_every_column_can_be_sorted_by(desk: Desk, column: str) -> None:
    a_case(desk)
    assert len(listed(desk, sort=column).rows) == 1


def named(*families: str) -> list[PersonForm]:
    """People without numbers whose family names these are, each born on a day of his own."""
    return [
        PersonForm(birth_date=date(1985, 5, day), given_name="Kim", family_name=each)
        for day, each in enumerate(families, start=1)
    ]


def found(desk: Desk, text: str, limit: int = 20) -> list[str]:
    with desk.begin() as work:
        hits = work.screens.search(text, desk.me.id, limit)
    return [hit.name.split(",")[0] for hit in hits]


def test_names_are_listed_and_found_in_swedish_order(desk: Desk) -> None:
    ordered = ["Ekprov", "Éprov", "Eprovlund", "Prov", "Zprov", "åprov", "Åprovlund", "Äprov",
               "Öprov"]  # fmt: skip
    backwards = ordered[::-1]
    for person in named(*backwards):
        a_case(desk, person=person)
    listing = [row.name.split(",")[0] for row in listed(desk, sort="name").rows]
    assert listing == ordered
    falling = listed(desk, sort="name", descending=True).rows
    assert [row.name.split(",")[0] for row in falling] == backwards
    assert found(desk, "kim") == ordered
    assert sorted(backwards, key=swedish_key) == ordered


def test_who_begins_with_what_is_typed_is_found_first_and_not_left_out(desk: Desk) -> None:
    for person in named("Björkmodell", "Ädelmodell", "Modellström", "Modell"):
        a_case(desk, person=person)
    (other,) = named("Östprov")
    a_case(desk, person=dataclasses.replace(other, given_name="Modella"))
    everyone = ["Modell", "Modellström", "Östprov", "Björkmodell", "Ädelmodell"]
    assert found(desk, "mode") == everyone
    assert found(desk, "mode", limit=3) == everyone[:3]
    assert found(desk, "kim mode") == ["Modell", "Modellström", "Björkmodell", "Ädelmodell"]


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Anna Karin", "Anna-Karin"),
        ("Anna-Karin", "Anna Karin"),
        ("O Brien", "O'Brien"),
        ("O’Brien", "o brien"),
        ("Al Hassan", "al\u2010hassan"),
        ("Åsa Öst", "Aasa-Oest"),
    ],
)
def test_a_joined_name_is_found_however_it_is_written(desk: Desk, stored: str, typed: str) -> None:
    for person in named(stored, "Anna Prov", "Brandprov"):
        a_case(desk, person=person)
    assert found(desk, typed) == [stored]
    assert [row.name.split(",")[0] for row in listed(desk, text=typed).rows] == [stored]


def test_my_own_are_found_before_other_peoples_and_not_left_out(unit: Unit) -> None:
    mine, theirs = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    for desk, family in ((theirs, "Aprov"), (theirs, "Bprov"), (mine, "Öprov")):
        (person,) = named(family)
        a_case(desk, person=person)
    assert found(mine, "prov") == ["Öprov", "Aprov", "Bprov"]
    assert found(mine, "prov", limit=1) == ["Öprov"]


def test_protection_is_told_and_a_wildcard_is_only_a_letter(desk: Desk) -> None:
    a_case(desk, person=with_flag(AMIRA), children=(ELIAS,))
    assert [row.protected for row in listed(desk).rows] == [True]
    assert listed(desk, text="%").rows == ()
    assert listed(desk, text="_").rows == ()
    with desk.begin() as work:
        assert work.screens.search("%%", desk.me.id, 20) == ()


def test_no_payment_is_looked_for_among_all_that_were_ever_released(sqlite_path: Path) -> None:
    """As good as every payment is, so that each search would take longer with every month."""
    engine = local_engine(sqlite_path)
    desk = make_unit(LocalDatabase(engine)).desk(Role.FUT_INVESTIGATOR)
    sent: list[tuple[str, Any]] = []

    def hear(_connection: Any, _cursor: Any, statement: str, given: Any, *_rest: Any) -> None:
        sent.append((statement, given))

    sa.event.listen(engine, "before_cursor_execute", hear)
    with desk.begin() as work:
        work.screens.paid_cases(NOVEMBER)
        work.screens.payments(PaymentStatus.RELEASED, filed=False, ways=TO_ACCOUNT)
        work.screens.spot_checks(desk.new_id())
    sa.event.remove(engine, "before_cursor_execute", hear)
    with engine.connect() as connection:
        for statement, given in sent:
            if "FROM payment" in statement:
                plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
                assert not [row for row in plan if "ix_payment_status" in row[3]], statement
    engine.dispose()
