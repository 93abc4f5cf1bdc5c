"""HFD 2020:40: the rent of a home with grown children in it is proposed to be shared, never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import (
    Adult,
    AdultStatus,
    CalculationFacts,
    CalculationSettings,
    Child,
    Cost,
    Rounding,
)
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.rules.calculation import calculate
from fsclient.rules.rent_share import rent_shares

BOOK = load_rule_book()
ALONE = Adult(id="a1", birth_date=date(1970, 1, 1), status=AdultStatus.SINGLE)
RENT = Cost(type="rent", applied=Decimal(9000))
HOME = CalculationFacts(period=Month(2026, 11), adults=(ALONE,), others=1, costs=(RENT,))


def test_with_one_grown_child_half_the_rent_is_proposed() -> None:
    (share,) = rent_shares(HOME, BOOK)

    assert share.place == 0
    assert share.applied == 9000
    assert share.proposed == 4500
    assert share.basis.formula == "9\u202f000 × 1/2 = 4\u202f500"
    assert share.basis.law == "12 kap. 7 § första stycket 2 SoL, HFD 2020 ref. 40"
    assert share.certainty == "uncertain"


def test_the_calculation_itself_leaves_the_rent_as_it_was_applied_for() -> None:
    assert calculate(HOME, BOOK).line("cost:rent:1").amount == 9000


def test_with_four_grown_children_a_fifth() -> None:
    # JP Infonet, Kammarrätten: four grown children.
    (share,) = rent_shares(replace(HOME, others=4), BOOK)

    assert share.proposed == 1800


@pytest.mark.parametrize(
    ("child", "proposed"),
    [
        (Child(id="c1", birth_date=date(2015, 1, 1)), 6000),
        (
            Child(id="c1", birth_date=date(2015, 1, 1), residence=Residence.ALTERNATING, days=3),
            6000,
        ),
        (Child(id="c1", birth_date=date(2015, 1, 1), residence=Residence.VISITING, days=3), 4500),
    ],
)
def test_a_child_of_the_household_bears_its_part_with_it(child: Child, proposed: int) -> None:
    (share,) = rent_shares(replace(HOME, children=(child,)), BOOK)

    assert share.proposed == proposed


def test_a_visiting_child_bears_a_part_where_the_municipality_counts_it() -> None:
    child = Child(id="c1", birth_date=date(2015, 1, 1), residence=Residence.VISITING, days=3)
    settings = CalculationSettings(visiting_child_counts=True)

    (share,) = rent_shares(replace(HOME, children=(child,), settings=settings), BOOK)

    assert share.proposed == 6000


def test_each_rent_has_its_own_proposal_rounded_as_lines_are() -> None:
    costs = (Cost(type="electricity", applied=Decimal(400)), replace(RENT, applied=Decimal(9001)))
    odd = replace(HOME, costs=(*costs, replace(RENT, label="garage", applied=Decimal(301))))

    shares = rent_shares(odd, BOOK)
    assert [one.place for one in shares] == [1, 2]
    assert [one.proposed for one in shares] == [4501, 151]
    exact = replace(odd, settings=CalculationSettings(rounding=Rounding.EXACT))
    assert [one.proposed for one in rent_shares(exact, BOOK)] == [Decimal("4500.5"), 150.5]


def test_nothing_is_proposed_where_nobody_else_lives_or_no_rent_is_paid() -> None:
    assert rent_shares(replace(HOME, others=0), BOOK) == ()
    assert rent_shares(replace(HOME, costs=()), BOOK) == ()
    assert rent_shares(replace(HOME, costs=(replace(RENT, applied=Decimal(0)),)), BOOK) == ()


def test_an_earlier_month_names_the_law_that_held_then() -> None:
    (share,) = rent_shares(replace(HOME, period=Month(2025, 6)), BOOK)

    assert share.basis.law.startswith("4 kap. 3 § första stycket 2 SoL (2001:453)")
