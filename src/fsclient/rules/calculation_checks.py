"""What cannot be calculated, and where it stands: every fault at once, each at its field.

Where the contract is silent: more than was applied for is not approved; days are given only for
a child who is not here all the month (or all of them for one who is); an adult may be of any age.
"""

from collections.abc import Mapping
from decimal import Decimal

from fsclient.domain.calculation import (
    Adult,
    AdultStatus,
    CalculationFacts,
    Child,
    Cost,
    Income,
)
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.people import Residence
from fsclient.rules.calculation_household import Choices, age_for_bracket
from fsclient.rules.calculation_incomes import CHILD_WAGE, OWN_WORK
from fsclient.rules.calculation_month import Kind, MonthRules

LARGEST_AMOUNT = Decimal(10) ** 12
MOST_OTHERS = 30
_ORE = Decimal("0.01")
_COUPLE = 2


def problems_in(facts: CalculationFacts, month: MonthRules, choices: Choices) -> list[Problem]:
    """Everything in the facts that breaks the contract; empty where all is well."""
    found: list[Problem] = []
    _check_adults(facts, found)
    for number, child in enumerate(facts.children):
        _check_child(child, f"household.children[{number}]", month, choices, found)
    _check_ids(facts, found)
    if not 0 <= facts.others <= MOST_OTHERS:
        found.append(Problem("others_out_of_range", "household.others", {"most": MOST_OTHERS}))
    _check_incomes(facts, month, found)
    _check_costs(facts, month, found)
    for number, asset in enumerate(facts.assets):
        field = f"assets[{number}]"
        _check_kind(asset.type, month.assets, "asset_type_unknown", field, found)
        _check_amount(asset.amount, f"{field}.amount", found)
    _check_job_stimulus(facts, found)
    for number, adjustment in enumerate(facts.adjustments):
        field = f"adjustments[{number}]"
        _check_amount(adjustment.amount.copy_abs(), f"{field}.amount", found)
        if not adjustment.reason.strip():
            found.append(Problem("reason_missing", f"{field}.reason"))
    return found


def _check_adults(facts: CalculationFacts, found: list[Problem]) -> None:
    adults = facts.adults
    if not 1 <= len(adults) <= _COUPLE:
        found.append(Problem("adults_count", "household.adults"))
    expected = AdultStatus.SINGLE if len(adults) == 1 else AdultStatus.COHABITING
    for number, adult in enumerate(adults):
        field = f"household.adults[{number}]"
        _check_birth_date(adult, field, facts, found)
        if adult.status is not expected:
            code = "adult_alone_not_single" if len(adults) == 1 else "adults_not_cohabiting"
            found.append(Problem(code, f"{field}.status"))


def _check_birth_date(
    adult: Adult, field: str, facts: CalculationFacts, found: list[Problem]
) -> None:
    if adult.birth_date > facts.period.last:
        found.append(_born_later(f"{field}.birth_date", facts.period))


def _born_later(field: str, period: object) -> Problem:
    return Problem("birth_date_after_period", field, {"period": str(period)})


def _check_child(
    child: Child, field: str, month: MonthRules, choices: Choices, found: list[Problem]
) -> None:
    if child.birth_date > month.month.last:
        found.append(_born_later(f"{field}.birth_date", month.month))
        return
    age = age_for_bracket(child.birth_date, month.month, choices.bracket_change)
    if age >= month.own_case_age:
        found.append(Problem("child_own_case", f"{field}.birth_date", {"age": age}))
    elif age >= month.school_age and child.in_school is not True:
        found.append(Problem("pupil_not_in_school", f"{field}.in_school", {"age": age}))
    _check_days(child, field, month.month.days, found)


def _check_days(child: Child, field: str, month_days: int, found: list[Problem]) -> None:
    days = child.days
    if child.residence is Residence.FULL:
        if days is not None and days != month_days:
            found.append(Problem("days_with_full_residence", f"{field}.days"))
    elif days is None:
        found.append(Problem("days_missing", f"{field}.days"))
    elif not 1 <= days <= month_days:
        found.append(Problem("days_out_of_range", f"{field}.days", {"most": month_days}))


def _check_ids(facts: CalculationFacts, found: list[Problem]) -> None:
    seen: set[str] = set()
    ids = [(f"adults[{number}]", one.id) for number, one in enumerate(facts.adults)]
    ids += [(f"children[{number}]", one.id) for number, one in enumerate(facts.children)]
    for place, person in ids:
        if person in seen:
            found.append(Problem("person_repeated", f"household.{place}.id", {"person": person}))
        seen.add(person)


def _check_incomes(facts: CalculationFacts, month: MonthRules, found: list[Problem]) -> None:
    adults = {adult.id for adult in facts.adults}
    children = {child.id for child in facts.children}
    for number, income in enumerate(facts.incomes):
        field = f"incomes[{number}]"
        _check_kind(income.type, month.incomes, "income_type_unknown", field, found)
        _check_amount(income.amount, f"{field}.amount", found)
        if income.person in children:
            _check_childs_income(income, field, month, found)
        elif income.person not in adults:
            found.append(Problem("person_unknown", f"{field}.person", {"person": income.person}))
        elif income.type == CHILD_WAGE:
            found.append(Problem("child_wage_of_adult", f"{field}.type"))
        elif income.earlier_this_year is not None:
            found.append(Problem("earlier_this_year_misplaced", f"{field}.earlier_this_year"))


def _check_childs_income(
    income: Income, field: str, month: MonthRules, found: list[Problem]
) -> None:
    if income.type in OWN_WORK:
        try:
            month.child_wage_limit()
        except RuleViolation as violation:
            found.extend(violation.problems)
    if income.earlier_this_year is None:
        return
    if income.type not in OWN_WORK:
        found.append(Problem("earlier_this_year_misplaced", f"{field}.earlier_this_year"))
    _check_amount(income.earlier_this_year, f"{field}.earlier_this_year", found)


def _check_costs(facts: CalculationFacts, month: MonthRules, found: list[Problem]) -> None:
    people = {adult.id for adult in facts.adults} | {child.id for child in facts.children}
    for number, cost in enumerate(facts.costs):
        field = f"costs[{number}]"
        _check_kind(cost.type, month.costs, "cost_type_unknown", field, found)
        sound = _check_amount(cost.applied, f"{field}.applied", found)
        if cost.person is not None and cost.person not in people:
            found.append(Problem("person_unknown", f"{field}.person", {"person": cost.person}))
        if cost.approved is not None and sound:
            _check_approved(cost, cost.approved, field, found)


def _check_approved(cost: Cost, approved: Decimal, field: str, found: list[Problem]) -> None:
    if not _check_amount(approved, f"{field}.approved", found):
        return
    if approved > cost.applied:
        found.append(Problem("approved_above_applied", f"{field}.approved"))
    elif approved < cost.applied and not (cost.reason or "").strip():
        found.append(Problem("reason_missing", f"{field}.reason"))


def _check_job_stimulus(facts: CalculationFacts, found: list[Problem]) -> None:
    adults = {adult.id for adult in facts.adults}
    children = {child.id for child in facts.children}
    seen: set[str] = set()
    for number, person in enumerate(facts.job_stimulus):
        field = f"job_stimulus[{number}]"
        if person in children:
            found.append(Problem("job_stimulus_of_child", field))
        elif person not in adults:
            found.append(Problem("person_unknown", field, {"person": person}))
        if person in seen:
            found.append(Problem("job_stimulus_repeated", field))
        seen.add(person)


def _check_kind(
    key: str, kinds: Mapping[str, Kind], code: str, field: str, found: list[Problem]
) -> None:
    if key not in kinds:
        found.append(Problem(code, f"{field}.type", {"type": key}))


def _check_amount(amount: Decimal, field: str, found: list[Problem]) -> bool:
    """Whether an amount is one: finite, not negative, in whole öre and within reason."""
    if not amount.is_finite():
        found.append(Problem("amount_not_understood", field))
    elif amount < 0:
        found.append(Problem("amount_negative", field))
    elif amount >= LARGEST_AMOUNT:
        found.append(Problem("amount_too_large", field))
    elif amount != amount.quantize(_ORE):
        found.append(Problem("amount_fraction", field))
    else:
        return True
    return False
