"""A prognosis: each change worked out by hand, and sums whose parts are the whole."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import (
    Adult,
    AdultStatus,
    BracketChange,
    CalculationFacts,
    CalculationSettings,
    Child,
    Cost,
    DayRule,
    Income,
    Line,
    LineGroup,
    Rounding,
)
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_decided import together
from fsclient.rules.calculation_household import Choices, Household, HouseholdNorm
from fsclient.rules.laws import Laws
from fsclient.rules.norm_shapes import NormShape
from fsclient.rules.norms import NormTable, norm_of
from fsclient.rules.prognosis import (
    Compared,
    HouseholdType,
    Sums,
    cost_of,
    cost_with,
    gained,
    grouped,
    household_type,
    lost,
    may_be_told,
    summed,
)
from fsclient.rules.prognosis_changes import (
    Change,
    HomesUnshared,
    OtherAmount,
    OtherChoice,
    OtherJobStimulus,
    OtherNorm,
    RaisedNorm,
    RentCeilings,
    changed_book,
    changed_facts,
)
from fsclient.rules.rule_book import NormForm
from tests.rules.households import households

BOOK = load_rule_book()
NOVEMBER = Month(2026, 11)
ALONE = (Adult(id="a", birth_date=date(1990, 3, 3), status=AdultStatus.SINGLE),)
COUPLE = tuple(
    Adult(id=name, birth_date=date(1990, 3, 3), status=AdultStatus.COHABITING) for name in "ab"
)
AT_FIVE = Child(id="c", birth_date=date(2021, 5, 10))
TURNS_SEVEN = Child(id="c", birth_date=date(2019, 11, 20))
HALF_THE_MONTH = Child(
    id="c", birth_date=date(2015, 2, 1), residence=Residence.ALTERNATING, days=15
)
NOTHING = Decimal(0)


def household(**facts: object) -> CalculationFacts:
    """Someone alone in November 2026: 3 940 + 1 280 = 5 220."""
    return CalculationFacts(**{"period": NOVEMBER, "adults": ALONE, **facts})  # type: ignore[arg-type]  # a test's own fields


def rent(applied: int, approved: int | None = None) -> Cost:
    lowered = None if approved is None else Decimal(approved)
    return Cost(type="rent", applied=Decimal(applied), approved=lowered, reason="skälig")


def wage(kronor: int) -> Income:
    return Income(person="a", type="wage", amount=Decimal(kronor))


def costs(change: Change, facts: CalculationFacts) -> tuple[Decimal, Decimal]:
    """What a household costs now and then."""
    now = cost_of(facts, BOOK)
    return now, cost_with(change, facts, now, BOOK, changed_book(BOOK, change))


def same_ceiling(kronor: int) -> RentCeilings:
    return RentCeilings(by_size=(Decimal(kronor),) * 5)


PARENT = household(children=(AT_FIVE,), costs=(rent(7000),), incomes=(wage(6000),))
"""3 940 + 3 060 + 1 410 + 7 000 - 6 000 = 9 410."""


@pytest.mark.parametrize(
    ("change", "facts", "now", "then"),
    [
        # 2025: 3 910 + 3 030 + 1 400 + 7 000 - 6 000.
        (OtherNorm(valid_from=Month(2025, 7)), PARENT, "9410", "9340"),
        # 3 940 x 1,03 = 4 058,20, up to 4 060; 3 060 x 1,03 = 3 151,80, up to 3 160.
        (RaisedNorm(personal=Decimal("0.03")), PARENT, "9410", "9630"),
        # 1 410 x 1,1 = 1 551, up to 1 560.
        (RaisedNorm(shared=Decimal("0.1")), PARENT, "9410", "9560"),
        # 3 940 x 0,97 = 3 821,80, up to 3 830; 1 280 x 0,97 = 1 241,60, up to 1 250.
        (
            RaisedNorm(personal=Decimal("-0.03"), shared=Decimal("-0.03")),
            household(),
            "5220",
            "5080",
        ),
        (OtherAmount(group="child", row="4-6", amount=Decimal(3200)), PARENT, "9410", "9550"),
        (OtherAmount(group="child", row="7-10", amount=Decimal(9000)), PARENT, "9410", "9410"),
        (OtherAmount(group="bed", row="1", amount=Decimal(9000)), PARENT, "9410", "9410"),
        # Seven in the month: 3 820, or 3 060 until the month after; 3 940 and 1 410 besides.
        (
            OtherChoice(value=BracketChange.MONTH_AFTER),
            household(children=(TURNS_SEVEN,)),
            "9170",
            "8410",
        ),
        # 1 790 / 3 = 596,67, a whole krona of it 597.
        (OtherChoice(value=Rounding.EXACT), household(others=2), "4537", "4536.67"),
        # 4 390 x 15/30 = 2 195; 4 390 x 12/365 x 15 = 2 164,93.
        (
            OtherChoice(value=DayRule.YEAR_365),
            household(children=(HALF_THE_MONTH,)),
            "7545",
            "7515",
        ),
        # Of 6 000, 4 500 counts, or 3 000: 5 220 + 3 000 less that.
        (
            OtherJobStimulus(share=Decimal("0.5")),
            household(costs=(rent(3000),), incomes=(wage(6000),), job_stimulus=("a",)),
            "3720",
            "5220",
        ),
        (OtherJobStimulus(share=Decimal("0.5")), PARENT, "9410", "9410"),
        (same_ceiling(6000), PARENT, "9410", "8410"),
        (same_ceiling(6000), household(costs=(rent(7000, 6500),)), "11720", "11220"),
        (same_ceiling(6000), household(costs=(rent(7000, 5500),)), "10720", "10720"),
        # Two rents share the ceiling: 5 000 and 1 000 of 3 000.
        (same_ceiling(6000), household(costs=(rent(5000), rent(3000))), "13220", "11220"),
        # 1 790 / 3 rounded, or 1 280.
        (HomesUnshared(), household(others=2), "4537", "5220"),
        (HomesUnshared(), PARENT, "9410", "9410"),
        # A surplus costs nothing: 5 220 - 6 000; with 3 940 raised to 4 730, 10 kronor.
        (
            RaisedNorm(personal=Decimal("0.2")),
            household(incomes=(wage(6000),)),
            "0",
            "10",
        ),
    ],
)
def test_each_change_costs_what_it_does_by_hand(
    change: Change, facts: CalculationFacts, now: str, then: str
) -> None:
    assert costs(change, facts) == (Decimal(now), Decimal(then))


def test_0_7_percent_on_2025_is_the_norm_that_was_decided_for_2026() -> None:
    rise = Decimal("0.007")
    raised = changed_book(BOOK, RaisedNorm(personal=rise, shared=rise))
    assert norm_of(raised.norms, Month(2025, 12)).groups == norm_of(BOOK.norms, NOVEMBER).groups


def test_another_norm_changes_nothing_but_the_norm() -> None:
    changed = changed_book(BOOK, OtherNorm(valid_from=Month(2018, 1)))
    household_of_2026 = household(children=(AT_FIVE,), costs=(rent(7000),))
    result = calculate(household_of_2026, changed)
    assert result.period == NOVEMBER
    assert result.line("personal:c").label == "Barn 5 år"
    own = calculate(household_of_2026, BOOK)
    assert result.line("cost:rent:1") == own.line("cost:rent:1")
    assert result.norm_total == 3030 + 2330 + 1080


def test_a_norm_that_nobody_has_decided_is_refused() -> None:
    with pytest.raises(RuleViolation) as raised:
        changed_book(BOOK, OtherNorm(valid_from=Month(2016, 1)))
    (problem,) = raised.value.problems
    assert (problem.code, problem.field) == ("norm_missing", "norm")
    assert problem.values["period"] == Month(2016, 1)


class OneSum:
    """A norm of another shape: one amount a person, whoever it is."""

    def __init__(self, table: NormTable, _laws: Laws, _month: Month) -> None:
        self._amount = table.groups["person"]["each"]

    def lines(self, household: Household, choices: Choices) -> list[Line]:
        basis = calculate(PARENT, BOOK).lines[0].basis
        each = self._amount * household.members
        return [Line("persons", LineGroup.PERSONAL, "Per person", None, each, basis)]


def one_sum(table: NormTable, laws: Laws, month: Month) -> HouseholdNorm:
    return OneSum(table, laws, month)


def test_next_years_norm_is_read_by_next_years_form_even_of_this_years_households() -> None:
    coming = dataclasses.replace(
        BOOK.norms[-1],
        shape="one_sum",
        valid_from=Month(2027, 1),
        valid_to=Month(2027, 12),
        groups={"person": {"each": Decimal(4000)}},
    )
    form = NormForm(NormShape(name="one_sum", rows={"person": ("each",)}), one_sum)
    norm = BOOK.rules.household_norm.then(Month(2027, 1), form)
    book = dataclasses.replace(
        BOOK,
        norms=(*BOOK.norms, coming),
        rules=dataclasses.replace(BOOK.rules, household_norm=norm),
    )
    change = OtherNorm(valid_from=Month(2027, 1))
    now = cost_of(PARENT, book)
    then = cost_with(change, PARENT, now, book, changed_book(book, change))
    assert now == 9410
    assert then == 2 * 4000 + 7000 - 6000


def test_a_calculations_own_choice_stays_when_the_municipality_chooses_otherwise() -> None:
    own = CalculationSettings(bracket_change=BracketChange.BIRTHDAY_MONTH)
    facts = household(children=(TURNS_SEVEN,), settings=own)
    now, then = costs(OtherChoice(value=BracketChange.MONTH_AFTER), facts)
    assert now == then == 9170


def test_a_choice_holds_in_every_month_whatever_was_chosen_before() -> None:
    changed = changed_book(BOOK, OtherChoice(value=DayRule.THIRTY))
    keys = [one.key for one in changed.settings.entries]
    assert sorted(keys) == sorted({one.key for one in BOOK.settings.entries})
    for month in (Month(2014, 1), Month(2026, 12)):
        assert changed.settings.text("day_rule", month.first) == "thirty"
        assert changed.settings.text("rounding", month.first) == "whole_krona_half_up"


def test_a_choice_holds_also_before_the_municipality_had_chosen() -> None:
    lately = tuple(
        dataclasses.replace(one, valid_from=date(2026, 1, 1)) for one in BOOK.settings.entries
    )
    book = dataclasses.replace(BOOK, settings=dataclasses.replace(BOOK.settings, entries=lately))
    changed = changed_book(book, OtherChoice(value=DayRule.THIRTY))
    assert changed.settings.text("day_rule", date(2018, 1, 1)) == "thirty"


def test_an_income_that_is_decided_on_counts_as_decided_whatever_the_change() -> None:
    wage = Income(person="a", type="wage", amount=Decimal(8000), note="enligt utredningen")
    facts = household(incomes=(wage,), job_stimulus=("a",))
    decided = together(facts, {0: Decimal(2000)}, BOOK).facts
    change = OtherJobStimulus(share=Decimal("0.4"))
    now, then = costs(change, decided)
    assert now == then
    assert costs(change, facts)[1] > costs(change, facts)[0]


def test_only_the_share_of_the_wage_is_another_figure() -> None:
    changed = changed_book(BOOK, OtherJobStimulus(share=Decimal("0.4")))
    day = NOVEMBER.first
    assert changed.laws.figure("job_stimulus_share", day) == Decimal("0.4")
    for key in ("job_stimulus_months", "child_wage_prisbasbelopp", "own_case_age"):
        assert changed.laws.figure(key, day) == BOOK.laws.figure(key, day)


CEILINGS = RentCeilings(by_size=(Decimal(1000), Decimal(2000), None, Decimal(4000), Decimal(5000)))
VISITOR = Child(id="v", birth_date=date(2016, 1, 1), residence=Residence.VISITING, days=4)


def some_children(count: int) -> tuple[Child, ...]:
    return tuple(Child(id=f"c{n}", birth_date=date(2015, 1, 1)) for n in range(count))


@pytest.mark.parametrize(
    ("adults", "children", "ceiling"),
    [
        (ALONE, (), 1000),
        (ALONE, (VISITOR,), 1000),
        (COUPLE, (), 2000),
        (ALONE, (AT_FIVE,), 2000),
        (COUPLE, (AT_FIVE,), 9000),
        (COUPLE, some_children(2), 4000),
        (COUPLE, some_children(3), 5000),
        (COUPLE, some_children(6), 5000),
    ],
)
def test_a_ceiling_goes_by_those_who_count_in_the_household(
    adults: tuple[Adult, ...], children: tuple[Child, ...], ceiling: int
) -> None:
    electricity = Cost(type="electricity", applied=Decimal(8000))
    facts = household(adults=adults, children=children, costs=(electricity, rent(9000)))
    other = changed_facts(facts, CEILINGS)
    assert calculate(other, BOOK).line("cost:rent:1").amount == ceiling
    assert calculate(other, BOOK).line("cost:electricity:1").amount == 8000
    assert [cost.applied for cost in other.costs] == [8000, 9000]


def test_a_rent_that_is_lowered_says_why() -> None:
    whole = Cost(type="rent", applied=Decimal(9000))
    (lowered,) = changed_facts(household(costs=(whole,)), same_ceiling(6000)).costs
    assert lowered.reason == "Tak för hyran"
    (lowered,) = changed_facts(household(costs=(rent(9000),)), same_ceiling(6000)).costs
    assert lowered.reason == "skälig"
    (at_the_ceiling,) = changed_facts(household(costs=(whole,)), same_ceiling(9000)).costs
    assert at_the_ceiling is whole


@pytest.mark.parametrize(
    "change",
    [
        OtherNorm(valid_from=Month(2018, 1)),
        RaisedNorm(personal=Decimal("0.1")),
        HomesUnshared(),
        RentCeilings(by_size=(None,) * 5),
    ],
)
def test_what_a_change_does_not_touch_is_the_very_same(change: Change) -> None:
    assert changed_facts(PARENT, change) is PARENT


@pytest.mark.parametrize("change", [HomesUnshared(), same_ceiling(6000)])
def test_what_is_the_households_own_leaves_the_book_alone(change: Change) -> None:
    assert changed_book(BOOK, change) is BOOK


def test_what_nothing_makes_otherwise_is_not_calculated_again() -> None:
    impossible = household(adults=())
    ceiling = RentCeilings(by_size=(None,) * 5)
    with pytest.raises(RuleViolation):
        cost_of(impossible, BOOK)
    assert cost_with(HomesUnshared(), impossible, Decimal(7), BOOK, BOOK) == 7
    assert cost_with(ceiling, PARENT, Decimal(7), BOOK, BOOK) == 7


def test_a_cost_is_in_whole_ore() -> None:
    exact = CalculationSettings(rounding=Rounding.EXACT)
    assert cost_of(household(others=2, settings=exact), BOOK) == Decimal("4536.67")


@given(households(), st.data())
def test_the_households_own_norm_makes_no_difference(
    facts: CalculationFacts, data: st.DataObject
) -> None:
    own = norm_of(BOOK.norms, facts.period)
    group = data.draw(st.sampled_from(sorted(own.groups)))
    row = data.draw(st.sampled_from(sorted(own.groups[group])))
    choices = BOOK.month(facts.period).default_choices
    for change in (
        OtherNorm(valid_from=own.valid_from),
        RaisedNorm(),
        OtherAmount(group=group, row=row, amount=own.groups[group][row]),
        OtherChoice(value=choices.day_rule),
        OtherChoice(value=choices.bracket_change),
        OtherJobStimulus(share=BOOK.laws.figure("job_stimulus_share", facts.period.first)),
        same_ceiling(10**9),
    ):
        now, then = costs(change, facts)
        assert now == then >= 0, change


@given(households(), st.integers(0, 30))
def test_a_raised_norm_never_costs_less(facts: CalculationFacts, percent: int) -> None:
    share = Decimal(percent) / 100
    now, then = costs(RaisedNorm(personal=share, shared=share), facts)
    assert then >= now


@pytest.mark.parametrize(
    ("adults", "children", "type_"),
    [
        (ALONE, (), HouseholdType.SINGLE),
        (ALONE, (VISITOR,), HouseholdType.SINGLE),
        (ALONE, (VISITOR, HALF_THE_MONTH), HouseholdType.SINGLE_WITH_CHILDREN),
        (COUPLE, (), HouseholdType.COUPLE),
        (COUPLE, (AT_FIVE,), HouseholdType.COUPLE_WITH_CHILDREN),
    ],
)
def test_a_household_is_of_one_of_four_types(
    adults: tuple[Adult, ...], children: tuple[Child, ...], type_: HouseholdType
) -> None:
    assert household_type(household(adults=adults, children=children)) is type_


def row(now: int = 100, then: int = 110, district: str = "east", type_: str = "single") -> Compared:
    return Compared(district, HouseholdType(type_), Decimal(now), Decimal(then))


def by_district(row: Compared) -> str:
    return row.district


def rows_of(**sizes: int) -> list[Compared]:
    return [row(district=name) for name, size in sizes.items() for _ in range(size)]


def groups(sizes: dict[str, int], order: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    return [one.keys for one in grouped(rows_of(**sizes), by_district, order, 5)]


def test_sums_are_added_up_and_compared() -> None:
    found = summed([row(100, 130), row(0, 20), row(300, 290)], "east")
    assert found == Sums(
        keys=("east",), households=3, affected=3, now=Decimal(400), then=Decimal(440)
    )
    assert found.difference == 40
    assert found.difference_a_year == 480
    assert found.change == Decimal("0.1")
    assert summed([row(0, 20)]).change is None
    assert summed([row(100, 100), row(100, 101)]).affected == 1
    nobody = summed([])
    assert nobody == Sums(households=0, affected=0, now=NOTHING, then=NOTHING)
    assert isinstance(nobody.now, Decimal)


def test_who_gets_a_deficit_and_who_loses_it() -> None:
    rows = [row(0, 1), row(0, 0), row(5, 0), row(5, 1), row(7, 8), row(9, 0), row(4, 0)]
    assert (gained(rows), lost(rows)) == (1, 3)


def test_groups_stand_in_their_order_and_the_unknown_ones_last() -> None:
    order = ("north", "east", "south")
    assert groups({"east": 5, "west": 5, "north": 5, "aside": 6}, order) == [
        *(("north",), ("east",), ("aside",), ("west",)),
    ]


@pytest.mark.parametrize(
    ("sizes", "found"),
    [
        ({"a": 5, "b": 9}, [("a",), ("b",)]),
        # Two small ones are enough together.
        ({"a": 9, "b": 2, "c": 7, "d": 3}, [("a",), ("c",), ("b", "d")]),
        # One small one could be told from the whole: the smallest other goes with it.
        ({"a": 9, "b": 4, "c": 7}, [("a",), ("b", "c")]),
        ({"a": 9, "b": 1, "c": 7, "d": 2, "e": 5}, [("a",), ("c",), ("b", "d", "e")]),
        ({"a": 4, "b": 9}, [("a", "b")]),
        ({"a": 2, "b": 3}, [("a", "b")]),
        ({"a": 2, "b": 2}, []),
        ({"a": 4}, []),
        ({}, []),
    ],
)
def test_no_group_is_smaller_than_what_may_be_told(
    sizes: dict[str, int], found: list[tuple[str, ...]]
) -> None:
    assert groups(sizes) == found


def test_a_difference_that_few_stand_behind_is_not_told_either() -> None:
    touched = [row(district="east")] * 4 + [row(district="south")] * 6
    untouched = [row(100, 100, name) for name in ("east", "north", "south") for _ in range(5)]
    found = grouped(touched + untouched, by_district, (), 5)
    # North lends its number to nobody: south, which is touched, is joined though it is larger.
    assert [(one.keys, one.households, one.affected) for one in found] == [
        (("north",), 5, 0),
        (("east", "south"), 20, 10),
    ]
    assert grouped(touched[:4] + untouched, by_district, (), 5) == ()
    (north,) = found[:1]
    assert may_be_told(north, 5)
    assert not may_be_told(north, 6)
    assert not may_be_told(dataclasses.replace(north, affected=4), 5)
    assert may_be_told(dataclasses.replace(north, affected=5), 5)


kronor = st.integers(0, 10**7).map(lambda ore: Decimal(ore) / 100)
untouched = st.builds(
    lambda district, kind, now: Compared(district, kind, now, now),
    st.sampled_from(["east", "north", "south", "west"]),
    st.sampled_from(HouseholdType),
    kronor,
)
compared = untouched | st.builds(lambda one, then: one._replace(then=then), untouched, kronor)


@pytest.mark.parametrize("key", [by_district, lambda row: row.type])
@given(rows=st.lists(compared, max_size=40), least=st.integers(1, 6))
def test_the_parts_sum_to_the_whole_and_none_is_too_small(
    key: Callable[[Compared], str], rows: list[Compared], least: int
) -> None:
    parts = grouped(rows, key, ("south", "single"), least)
    whole = summed(rows)
    if not may_be_told(whole, least):
        assert parts == ()
        return
    assert sum(part.households for part in parts) == whole.households
    assert sum(part.now for part in parts) == whole.now
    assert sum(part.then for part in parts) == whole.then
    assert sum(part.difference for part in parts) == whole.difference
    assert sum(part.affected for part in parts) == whole.affected
    assert all(may_be_told(part, least) for part in parts)
    keys = [key for part in parts for key in part.keys]
    assert sorted(keys) == sorted({key(row) for row in rows})
