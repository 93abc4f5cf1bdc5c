"""What must hold of every household's calculation, whatever its figures."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    AdultStatus,
    Asset,
    Basis,
    CalculationFacts,
    CalculationSettings,
    Child,
    ChildIncomeCap,
    Cost,
    DayRule,
    Income,
    Line,
    LineGroup,
    Outcome,
    Rounding,
)
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_household import Choices, Household, HouseholdNorm
from fsclient.rules.laws import Laws
from fsclient.rules.norm_shapes import NormShape
from fsclient.rules.norms import NormTable
from fsclient.rules.rule_book import CALCULATION_RULES, NormForm
from tests.rules import plain_reading
from tests.rules.households import as_json, households, incomes_of, kronor, months

BOOK = load_rule_book()
NOVEMBER = Month(2026, 11)
ALONE = Adult(id="a1", birth_date=date(1990, 1, 1), status=AdultStatus.SINGLE)


def facts_of(**changes: Any) -> CalculationFacts:
    return replace(CalculationFacts(period=NOVEMBER, adults=(ALONE,)), **changes)


@given(households())
def test_a_second_plain_reading_of_the_contract_agrees(facts: CalculationFacts) -> None:
    result = calculate(facts, BOOK)
    ought = plain_reading.reading(as_json(facts))

    def agrees(amount: Decimal, other: Fraction) -> bool:
        return abs(Fraction(amount) - other) < Fraction(1, 10**12)

    assert agrees(result.norm_total, ought.norm_total)
    assert agrees(result.costs_total, ought.costs_total)
    assert agrees(result.income_total, ought.income_total)
    assert agrees(result.assets_total, ought.assets_total)
    assert agrees(result.adjustments_total, ought.adjustments_total)
    assert agrees(result.result, ought.result)
    assert (result.outcome.value, result.full_grant) == (ought.outcome, ought.full_grant)
    assert len(result.reductions) == ought.reductions
    assert agrees(result.line("shared").amount, ought.shared)
    for child in facts.children:
        assert agrees(result.line(f"personal:{child.id}").amount, ought.personal[child.id])


@given(households(), st.randoms(use_true_random=False))
def test_the_order_of_the_facts_changes_no_line(
    facts: CalculationFacts, chance: random.Random
) -> None:
    def shuffled(rows: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(chance.sample(rows, len(rows)))

    reordered = replace(
        facts,
        adults=shuffled(facts.adults),
        children=shuffled(facts.children),
        incomes=shuffled(facts.incomes),
        costs=shuffled(facts.costs),
        assets=shuffled(facts.assets),
        job_stimulus=shuffled(facts.job_stimulus),
        adjustments=shuffled(facts.adjustments),
    )

    assert calculate(reordered, BOOK) == calculate(facts, BOOK)


@given(households())
def test_the_lines_sum_to_the_totals_and_have_keys_of_their_own(facts: CalculationFacts) -> None:
    result = calculate(facts, BOOK)

    sums = dict.fromkeys(LineGroup, Decimal(0))
    for line in result.lines:
        sums[line.group] += line.amount
    assert result.norm_total == sums[LineGroup.PERSONAL] + sums[LineGroup.SHARED]
    assert result.costs_total == sums[LineGroup.COST]
    assert result.income_total == -sums[LineGroup.INCOME]
    assert result.assets_total == -sums[LineGroup.ASSET]
    assert result.adjustments_total == sums[LineGroup.ADJUSTMENT]
    assert abs(result.result - sum(sums.values())) < Decimal("1e-15")
    assert len({line.key for line in result.lines}) == len(result.lines)


@given(households(), st.data())
def test_more_income_never_gives_more(facts: CalculationFacts, data: st.DataObject) -> None:
    if not facts.incomes:
        return
    place = data.draw(st.integers(0, len(facts.incomes) - 1))
    income = facts.incomes[place]
    richer = replace(income, amount=income.amount + data.draw(kronor))
    incomes = (*facts.incomes[:place], richer, *facts.incomes[place + 1 :])

    assert calculate(replace(facts, incomes=incomes), BOOK).result <= calculate(facts, BOOK).result


@given(households(), st.data())
def test_one_more_income_never_gives_more(facts: CalculationFacts, data: st.DataObject) -> None:
    people = [*(adult.id for adult in facts.adults), *(child.id for child in facts.children)]
    added = data.draw(incomes_of(people))
    with_it = replace(facts, incomes=(*facts.incomes, added))

    assert calculate(with_it, BOOK).result <= calculate(facts, BOOK).result


@given(months, st.integers(0, 17), st.sampled_from(DayRule), st.sampled_from(Rounding), st.data())
def test_two_homes_shares_of_a_child_are_the_whole_child(
    month: Month, age: int, rule: DayRule, rounding: Rounding, data: st.DataObject
) -> None:
    days = data.draw(st.integers(1, month.days - 1))
    born = date(month.year - age, month.month, 1)

    def share(of_days: int, residence: Residence = Residence.ALTERNATING) -> Decimal:
        child = Child(id="c1", birth_date=born, residence=residence, days=of_days)
        settings = CalculationSettings(day_rule=rule, rounding=rounding)
        facts = facts_of(period=month, children=(child,), settings=settings)
        return calculate(facts, BOOK).line("personal:c1").amount

    both = share(days) + share(month.days - days)
    # Each home's line is rounded by itself: two halves may come to a krona more.
    slack = 1 if rounding is Rounding.WHOLE_KRONA_HALF_UP else Decimal("1e-15")
    assert abs(both - share(month.days)) <= slack
    if rule is DayRule.CALENDAR_DAYS:
        assert abs(both - share(month.days, Residence.FULL)) <= slack


@given(households())
def test_every_line_explains_itself(facts: CalculationFacts) -> None:
    for line in calculate(facts, BOOK).lines:
        assert line.label
        assert line.basis.formula
        assert "§" in line.basis.law
        if line.group in (LineGroup.PERSONAL, LineGroup.SHARED):
            assert line.basis.norm is not None
            assert line.basis.norm.valid_from <= facts.period.first


def test_a_line_says_formula_norm_and_paragraph() -> None:
    child = Child(id="c1", birth_date=date(2014, 5, 1), residence=Residence.ALTERNATING, days=15)

    line = calculate(facts_of(children=(child,)), BOOK).line("personal:c1")

    assert line.label == "Barn 12 år (växelvis, 15 dagar)"
    assert line.basis.formula == "4\u202f390 × 15/30 = 2\u202f195"
    assert line.basis.norm is not None
    assert line.basis.norm.key == "child.11-14"
    assert line.basis.norm.sfs.endswith("SFS 2025:1046")
    assert line.basis.law == "12 kap. 7 § SoL, 12 kap. 2 § SoF, SOSFS 2013:1"


def test_formulas_are_written_as_in_swedish() -> None:
    facts = facts_of(
        incomes=(Income(person="a1", type="wage", amount=Decimal("4321.5")),),
        job_stimulus=("a1",),
        others=2,
        adjustments=(Adjustment(line="shared", amount=Decimal(-1500), reason="kost"),),
    )

    result = calculate(facts, BOOK)

    written = {line.key: line.basis.formula for line in result.lines}
    assert written["income:wage:a1:1"] == "4\u202f321,50 × (1 − 0,25) = 3\u202f241,13"
    assert written["shared"] == "1\u202f790 × 1/3 = 596,67"
    assert written["adjustment:shared:1"] == "−1\u202f500"


def test_the_paragraph_is_that_of_the_month() -> None:
    before = calculate(facts_of(period=Month(2025, 6)), BOOK)
    after = calculate(facts_of(period=Month(2025, 7)), BOOK)

    assert before.line("shared").basis.law == "4 kap. 3 § SoL (2001:453), 2 kap. 1 § SoF (2001:937)"
    assert after.line("shared").basis.law == "12 kap. 7 § SoL, 12 kap. 2 § SoF"


@given(households())
def test_every_line_of_a_derived_amount_says_so(facts: CalculationFacts) -> None:
    (table,) = (one for one in BOOK.norms if one.holds_in(facts.period))

    for line in calculate(facts, BOOK).lines:
        norm = line.basis.norm
        if norm is not None and norm.key != "prisbasbelopp":
            says_so = norm.provenance.startswith("härledd (derived): ")
            assert says_so is table.is_derived(norm.key)
            assert says_so or table.certainty != "derived"
            assert norm.valid_from == table.valid_from.first


def test_a_derived_table_says_so_in_the_line() -> None:
    norm = calculate(facts_of(period=Month(2024, 5)), BOOK).line("shared").basis.norm

    assert norm is not None
    assert norm.provenance.startswith("härledd (derived)")


@pytest.mark.parametrize(
    ("income", "outcome"),
    [
        ("0", Outcome.DEFICIT),
        ("5219", Outcome.DEFICIT),
        ("5219.99", Outcome.DEFICIT),
        ("5220", Outcome.ZERO),
        ("5220.01", Outcome.SURPLUS),
        ("5221", Outcome.SURPLUS),
    ],
)
def test_the_outcome_names_what_the_result_is(income: str, outcome: Outcome) -> None:
    facts = facts_of(
        incomes=(Income(person="a1", type="pension", amount=Decimal(income)),),
        settings=CalculationSettings(rounding=Rounding.EXACT),
    )

    assert calculate(facts, BOOK).outcome is outcome


def test_of_two_equal_wages_of_a_child_the_one_paid_first_stands_first() -> None:
    child = Child(id="c1", birth_date=date(2010, 1, 1))
    first = Income(
        person="c1", type="child_wage", amount=Decimal(1000), earlier_this_year=Decimal(0)
    )
    second = replace(first, earlier_this_year=Decimal(59_200))

    for incomes in ((first, second), (second, first)):
        result = calculate(facts_of(children=(child,), incomes=incomes), BOOK)
        assert result.line("income:child_wage:c1:1").amount == 0
        assert result.line("income:child_wage:c1:2").amount == -1000


@pytest.mark.parametrize(
    ("line", "amount", "label"),
    [
        ("shared", 1, "Höjning av gemensamma hushållskostnader, 1 person"),
        ("shared", -1, "Sänkning av gemensamma hushållskostnader, 1 person"),
        ("income:tax_refund:a1:1", 1, "Sänkning av skatteåterbäring"),
        ("income:tax_refund:a1:1", -1, "Höjning av skatteåterbäring"),
        ("income:tax_refund:a1:1", 0, "Höjning av skatteåterbäring"),
        ("asset:bank:1", 5000, "Sänkning av pengar på bank"),
        ("asset:bank:1", -5000, "Höjning av pengar på bank"),
    ],
)
def test_what_is_added_to_an_income_is_taken_from_it(line: str, amount: int, label: str) -> None:
    facts = facts_of(
        incomes=(Income(person="a1", type="tax_refund", amount=Decimal(6000)),),
        assets=(Asset(type="bank", amount=Decimal(9000), available=True),),
        adjustments=(Adjustment(line=line, amount=Decimal(amount), reason="skäl"),),
    )
    result = calculate(facts, BOOK)
    assert result.line(f"adjustment:{line}:1").label == label


def test_the_households_own_costs_stand_before_its_peoples() -> None:
    costs = (
        Cost(type="rent", applied=Decimal(9000), person="A"),
        Cost(type="rent", applied=Decimal(100)),
    )
    facts = facts_of(adults=(replace(ALONE, id="A"),), costs=costs)
    lines = calculate(facts, BOOK).lines
    assert [line.person for line in lines if line.group is LineGroup.COST] == [None, "A"]


def test_a_cost_that_is_approved_whole_says_only_its_amount() -> None:
    whole = Cost(type="rent", applied=Decimal("6500.00"), approved=Decimal(6500))
    assert whole.approved is not whole.applied
    line = calculate(facts_of(costs=(whole,)), BOOK).line("cost:rent:1")
    assert (line.amount, line.basis.pattern) == (Decimal(6500), "{}")


def test_an_adjustment_of_some_ore_rounds_to_nothing_and_not_to_minus_nothing() -> None:
    some = Adjustment(line="shared", amount=Decimal("-0.40"), reason="öresutjämning")
    result = calculate(facts_of(adjustments=(some,)), BOOK)
    assert str(result.line("adjustment:shared:1").amount) == "0"


def test_a_line_that_is_not_there_is_no_line() -> None:
    with pytest.raises(KeyError):
        calculate(facts_of(), BOOK).line("personal:c1")


def test_a_cost_that_is_amiss_does_not_hide_the_next() -> None:
    wrong = (
        Cost(type="yacht", applied=Decimal(1)),
        Cost(type="rent", applied=Decimal(-1)),
    )
    with pytest.raises(RuleViolation) as raised:
        calculate(facts_of(costs=wrong), BOOK)
    assert [one.field for one in raised.value.problems] == ["costs[0].type", "costs[1].applied"]


def test_every_problem_is_named_at_its_own_field() -> None:
    facts = facts_of(
        adults=(ALONE, replace(ALONE, birth_date=date(2027, 1, 1))),
        others=-1,
        incomes=(Income(person="x", type="lottery", amount=Decimal("NaN")),),
        job_stimulus=("a1", "a1", "x"),
    )

    with pytest.raises(RuleViolation) as raised:
        calculate(facts, BOOK)

    assert {(one.code, one.field) for one in raised.value.problems} == {
        ("adults_not_cohabiting", "household.adults[0].status"),
        ("adults_not_cohabiting", "household.adults[1].status"),
        ("birth_date_after_period", "household.adults[1].birth_date"),
        ("person_repeated", "household.adults[1].id"),
        ("others_out_of_range", "household.others"),
        ("person_unknown", "incomes[0].person"),
        ("income_type_unknown", "incomes[0].type"),
        ("amount_not_understood", "incomes[0].amount"),
        ("job_stimulus_repeated", "job_stimulus[1]"),
        ("person_unknown", "job_stimulus[2]"),
    }


def test_a_childs_wage_needs_the_prisbasbelopp_of_the_year() -> None:
    book = replace(BOOK, prisbasbelopp={})
    child = Child(id="c1", birth_date=date(2010, 1, 1))
    facts = facts_of(
        children=(child,), incomes=(Income(person="c1", type="child_wage", amount=Decimal(1)),)
    )

    with pytest.raises(RuleViolation) as raised:
        calculate(facts, book)

    assert [one.code for one in raised.value.problems] == ["prisbasbelopp_missing"]


def test_how_many_prisbasbelopp_a_pupil_may_earn_is_the_statutes_figure() -> None:
    two = tuple(
        replace(one, value=Decimal(2)) if one.key == "child_wage_prisbasbelopp" else one
        for one in BOOK.laws.figures
    )
    child = Child(id="c1", birth_date=date(2010, 1, 1))
    wage = Income(person="c1", type="child_wage", amount=Decimal(120_000))
    uncapped = CalculationSettings(child_income_cap=ChildIncomeCap.OTHER_THAN_WAGE)
    facts = facts_of(children=(child,), incomes=(wage,), settings=uncapped)

    changed = calculate(facts, replace(BOOK, laws=replace(BOOK.laws, figures=two)))

    assert changed.income_total == 120_000 - 2 * 59_200
    assert calculate(facts, BOOK).income_total == 120_000 - 59_200


class CeilingNorm:
    """A made-up norm of another shape: so much a head, and a ceiling for the household."""

    def __init__(self, table: NormTable) -> None:
        self.table = table

    def lines(self, household: Household, choices: Choices) -> list[Line]:
        heads = Decimal(household.members)
        each, ceiling = self.table.groups["head"]["each"], self.table.groups["head"]["ceiling"]
        amount = choices.round(min(each * heads, ceiling))
        basis = Basis(
            amount,
            "min({} × {}; {}) = {}",
            (each, heads, ceiling, amount),
            self.table.reference("head"),
            "påhittad 1 §",
        )
        return [Line("norm", LineGroup.SHARED, "Norm för hushållet", None, amount, basis)]


CEILING = NormShape(
    name="ceiling",
    rows={"head": ("each", "ceiling")},
    rising=((("head", "each"), ("head", "ceiling")),),
)


def ceiling_norm(table: NormTable, laws: Laws, month: Month) -> HouseholdNorm:
    return CeilingNorm(table)


def test_a_norm_of_another_shape_takes_its_place_beside_the_old_one() -> None:
    table = NormTable(
        shape="ceiling",
        valid_from=Month(2027, 1),
        valid_to=Month(2027, 12),
        sfs="påhittad",
        certainty="found",
        provenance="funnen (found): påhittad",
        source="provet",
        groups={"head": {"each": Decimal(5000), "ceiling": Decimal(12000)}},
    )
    rules = replace(
        CALCULATION_RULES,
        household_norm=CALCULATION_RULES.household_norm.then(
            Month(2027, 1), NormForm(CEILING, ceiling_norm)
        ),
    )
    book = replace(BOOK, norms=(*BOOK.norms, table), rules=rules)
    young = tuple(Child(id=f"c{n}", birth_date=date(2015, 1, 1)) for n in range(3))

    new = calculate(facts_of(period=Month(2027, 1), children=young), book)
    old = calculate(facts_of(children=young), book)

    assert new.norm_total == 12000
    assert new.line("norm").basis.formula == "min(5\u202f000 × 4; 12\u202f000) = 12\u202f000"
    assert old == calculate(facts_of(children=young), BOOK)
