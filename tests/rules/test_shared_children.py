"""The days of a month that a home, or a calculation, has someone."""

import dataclasses
from datetime import date
from uuid import UUID

import pytest

from fsclient.domain.calculation import Adult, AdultStatus, Child
from fsclient.domain.months import Month
from fsclient.domain.people import HouseholdMember, MemberRole, Residence
from fsclient.rules.shared_children import days_counted, days_in_home

NOVEMBER = Month(2026, 11)
BORN = date(2014, 5, 1)
HERE = HouseholdMember(
    id=UUID(int=1),
    case_id=UUID(int=2),
    person_id=UUID(int=3),
    role=MemberRole.CHILD,
    since=date(2026, 10, 1),
)
CHILD = Child(id="E", birth_date=BORN, residence=Residence.FULL)


@pytest.mark.parametrize(
    ("changes", "days"),
    [
        ({}, 30),
        ({"until": date(2026, 11, 15)}, 15),
        ({"since": date(2026, 11, 16)}, 15),
        ({"until": date(2026, 10, 31)}, 0),
        ({"residence": Residence.ALTERNATING, "days": 15}, 15),
        ({"residence": Residence.VISITING, "days": 9, "until": date(2026, 11, 4)}, 4),
        ({"residence": Residence.VISITING}, 0),
    ],
)
def test_the_days_that_a_home_has_a_child(changes: dict[str, object], days: int) -> None:
    member = dataclasses.replace(HERE, **changes)  # type: ignore[arg-type]  # a test's own fields
    assert days_in_home(member, NOVEMBER) == days


def test_the_days_that_a_calculation_counts_someone() -> None:
    assert days_counted(CHILD, NOVEMBER) == 30
    half = dataclasses.replace(CHILD, first_day=date(2026, 11, 16))
    assert days_counted(half, NOVEMBER) == 15
    alternating = dataclasses.replace(CHILD, residence=Residence.ALTERNATING, days=12)
    assert days_counted(alternating, NOVEMBER) == 12
    grown = Adult(
        id="A",
        birth_date=date(1990, 1, 1),
        status=AdultStatus.SINGLE,
        last_day=date(2026, 11, 9),
    )
    assert days_counted(grown, NOVEMBER) == 9
