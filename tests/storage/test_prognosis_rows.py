"""Running cases as they were last decided on: one statement, the same on both engines."""

from decimal import Decimal

import pytest
import sqlalchemy as sa

from fsclient.domain.calculation import CalculationFacts
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.closing import close_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import RunningCase
from tests.support.tampering import tampered
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    JONAS,
    NOVEMBER,
    OTHERS,
    a_case,
    calculated,
    decided,
    granted_case,
    supplement,
)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def read(desk: Desk) -> tuple[RunningCase, ...]:
    with desk.begin() as work:
        return work.screens.running_cases().rows


def facts_of(desk: Desk, case: RunningCase) -> CalculationFacts:
    assert case.frozen is not None
    with desk.begin() as work:
        return work.screens.running_cases().read(case.frozen)


def test_each_running_case_once_in_the_order_of_its_number(desk: Desk) -> None:
    granted = granted_case(desk, AMIRA, rent=9000)
    undecided = a_case(desk, person=JONAS)
    calculated(desk, undecided)
    refused = a_case(desk, person=OTHERS[0])
    calculated(desk, refused, rent=0, wage=40000)
    decided(desk, refused)
    closed = granted_case(desk, OTHERS[1])
    close_case(desk, closed.id, "work", "Flyttade utomlands.")
    first, second, third = read(desk)
    assert second == RunningCase(district="east", refused=False, granted=Decimal(0), frozen=None)
    assert granted.decision is not None
    assert granted.sheet is not None
    assert (first.district, first.refused) == ("east", False)
    assert first.granted == granted.decision.amount == Decimal(14220)
    assert facts_of(desk, first) == granted.sheet.facts
    assert third.refused
    assert third.granted == 0


def test_a_supplement_stands_for_its_whole_month(desk: Desk) -> None:
    case_id = granted_case(desk, rent=9000).id
    supplement(desk, case_id)
    calculated(desk, case_id, rent=10500)
    view = decided(desk, case_id)
    (case,) = read(desk)
    assert view.decision is not None
    assert view.decision.amount == 1500
    assert case.granted == 5220 + 10500
    assert facts_of(desk, case).costs[0].applied == 10500


def test_the_latest_month_counts_though_an_earlier_one_is_decided_later(desk: Desk) -> None:
    case_id = a_case(desk, month=Month(2026, 12))
    calculated(desk, case_id, rent=8000)
    decided(desk, case_id)
    supplement(desk, case_id, month=NOVEMBER)
    calculated(desk, case_id, rent=3000)
    decided(desk, case_id)
    (case,) = read(desk)
    facts = facts_of(desk, case)
    assert facts.period == Month(2026, 12)
    assert facts.costs[0].applied == 8000


def test_what_is_no_longer_to_be_read_is_told_as_that(
    desk: Desk, database: LocalDatabase | ServerDatabase
) -> None:
    granted_case(desk)
    with tampered(database, "UPDATE decision_basis SET facts = 'x'") as changed:
        with changed.begin() as work:
            found = work.screens.running_cases()
        assert found.rows[0].frozen == "x"
        with pytest.raises(EnvironmentProblem, match="text_unreadable"):
            found.read("x")


def test_all_of_it_is_one_statement(desk: Desk) -> None:
    for person in (AMIRA, JONAS, OTHERS[0]):
        granted_case(desk, person)
    statements: list[str] = []
    engine: sa.Engine = desk.office.database.engine  # type: ignore[attr-defined]
    sa.event.listen(engine, "before_cursor_execute", lambda *told: statements.append(str(told[2])))
    with desk.begin() as work:
        statements.clear()
        assert len(work.screens.running_cases().rows) == 3
    assert len(statements) == 1
    assert "person" not in statements[0]
