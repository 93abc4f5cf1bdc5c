"""What cannot be calculated, and where it stands: every fault at once, each at its field.

Where the contract is silent: more than was applied for is not approved; days are given only for
a child who is not here all the month (or all of them for one who is); an adult may be of any age.
Sound facts are passed over quickly: the place of a fault is put into words only where one is.
"""

from decimal import Decimal, InvalidOperation

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
from fsclient.rules.calculation_month import MonthRules

LARGEST_AMOUNT = Decimal(10) ** 12
MOST_OTHERS = 30
_ZERO = Decimal(0)
_ORE = Decimal("0.01")
_COUPLE = 2

# Members are looked up once: reaching one through its class costs more than what is checked.
_SINGLE, _COHABITING = AdultStatus.SINGLE, AdultStatus.COHABITING
_FULL = Residence.FULL


def problems_in(facts: CalculationFacts, month: MonthRules, choices: Choices) -> list[Problem]:
    """Everything in the facts that breaks the contract; empty where all is well."""
    found: list[Problem] = []
    adults = {adult.id for adult in facts.adults}
    children = {child.id for child in facts.children}
    _check_adults(facts, month, found)
    for number, child in enumerate(facts.children):
        _check_child(child, number, month, choices, found)
    if len(adults) + len(children) - len(adults & children) < _count(facts):
        _name_repeated(facts, found)
    if not 0 <= facts.others <= MOST_OTHERS:
        found.append(Problem("others_out_of_range", "household.others", {"most": MOST_OTHERS}))
    _check_incomes(facts, adults, children, month, found)
    _check_costs(facts, adults | children, month, found)
    for number, asset in enumerate(facts.assets):
        if asset.type not in month.assets:
            found.append(_kind_unknown("asset_type_unknown", f"assets[{number}]", asset.type))
        if fault := _amount_fault(asset.amount):
            found.append(Problem(fault, f"assets[{number}].amount"))
    _check_job_stimulus(facts, adults, children, found)
    for number, adjustment in enumerate(facts.adjustments):
        if fault := _amount_fault(adjustment.amount.copy_abs()):
            found.append(Problem(fault, f"adjustments[{number}].amount"))
        if not adjustment.reason.strip():
            found.append(Problem("reason_missing", f"adjustments[{number}].reason"))
    return found


def _count(facts: CalculationFacts) -> int:
    return len(facts.adults) + len(facts.children)


def _check_adults(facts: CalculationFacts, month: MonthRules, found: list[Problem]) -> None:
    adults = facts.adults
    alone = len(adults) == 1
    if not 1 <= len(adults) <= _COUPLE:
        found.append(Problem("adults_count", "household.adults"))
    expected = _SINGLE if alone else _COHABITING
    for number, adult in enumerate(adults):
        if adult.birth_date > month.last_day:
            found.append(_born_later(f"household.adults[{number}]", month))
        if adult.status is not expected:
            code = "adult_alone_not_single" if alone else "adults_not_cohabiting"
            found.append(Problem(code, f"household.adults[{number}].status"))


def _check_child(
    child: Child, number: int, month: MonthRules, choices: Choices, found: list[Problem]
) -> None:
    field = f"household.children[{number}]"
    if child.birth_date > month.last_day:
        found.append(_born_later(field, month))
        return
    age = age_for_bracket(child.birth_date, month.month, choices.bracket_change)
    if age >= month.own_case_age:
        found.append(Problem("child_own_case", f"{field}.birth_date", {"age": age}))
    elif age >= month.school_age and child.in_school is not True:
        found.append(Problem("pupil_not_in_school", f"{field}.in_school", {"age": age}))
    _check_days(child, field, month.days, found)


def _born_later(field: str, month: MonthRules) -> Problem:
    values = {"period": str(month.month)}
    return Problem("birth_date_after_period", f"{field}.birth_date", values)


def _check_days(child: Child, field: str, month_days: int, found: list[Problem]) -> None:
    days = child.days
    if child.residence is _FULL:
        if days is not None and days != month_days:
            found.append(Problem("days_with_full_residence", f"{field}.days"))
    elif days is None:
        found.append(Problem("days_missing", f"{field}.days"))
    elif not 1 <= days <= month_days:
        found.append(Problem("days_out_of_range", f"{field}.days", {"most": month_days}))


def _name_repeated(facts: CalculationFacts, found: list[Problem]) -> None:
    seen: set[str] = set()
    groups: tuple[tuple[str, tuple[Adult | Child, ...]], ...] = (
        ("adults", facts.adults),
        ("children", facts.children),
    )
    for group, members in groups:
        for number, member in enumerate(members):
            if member.id in seen:
                field = f"household.{group}[{number}].id"
                found.append(Problem("person_repeated", field, {"person": member.id}))
            seen.add(member.id)


def _check_incomes(
    facts: CalculationFacts,
    adults: set[str],
    children: set[str],
    month: MonthRules,
    found: list[Problem],
) -> None:
    for number, income in enumerate(facts.incomes):
        if income.type not in month.incomes:
            found.append(_kind_unknown("income_type_unknown", f"incomes[{number}]", income.type))
        if fault := _amount_fault(income.amount):
            found.append(Problem(fault, f"incomes[{number}].amount"))
        if income.person in children:
            _check_childs_income(income, number, month, found)
        elif income.person not in adults:
            found.append(_unknown(f"incomes[{number}].person", income.person))
        elif income.type == CHILD_WAGE:
            found.append(Problem("child_wage_of_adult", f"incomes[{number}].type"))
        elif income.earlier_this_year is not None:
            found.append(_earlier_misplaced(number))


def _check_childs_income(
    income: Income, number: int, month: MonthRules, found: list[Problem]
) -> None:
    earlier = income.earlier_this_year
    if income.type in OWN_WORK:
        try:
            month.child_wage_limit()
        except RuleViolation as violation:
            found.extend(violation.problems)
    elif earlier is not None:
        found.append(_earlier_misplaced(number))
    if earlier is not None and (fault := _amount_fault(earlier)):
        found.append(Problem(fault, f"incomes[{number}].earlier_this_year"))


def _earlier_misplaced(number: int) -> Problem:
    return Problem("earlier_this_year_misplaced", f"incomes[{number}].earlier_this_year")


def _check_costs(
    facts: CalculationFacts, people: set[str], month: MonthRules, found: list[Problem]
) -> None:
    for number, cost in enumerate(facts.costs):
        if cost.type not in month.costs:
            found.append(_kind_unknown("cost_type_unknown", f"costs[{number}]", cost.type))
        if cost.person is not None and cost.person not in people:
            found.append(_unknown(f"costs[{number}].person", cost.person))
        if fault := _amount_fault(cost.applied):
            found.append(Problem(fault, f"costs[{number}].applied"))
        elif cost.approved is not None:
            _check_approved(cost, cost.approved, f"costs[{number}]", found)


def _check_approved(cost: Cost, approved: Decimal, field: str, found: list[Problem]) -> None:
    if fault := _amount_fault(approved):
        found.append(Problem(fault, f"{field}.approved"))
    elif approved > cost.applied:
        found.append(Problem("approved_above_applied", f"{field}.approved"))
    elif approved < cost.applied and not (cost.reason or "").strip():
        found.append(Problem("reason_missing", f"{field}.reason"))


def _check_job_stimulus(
    facts: CalculationFacts, adults: set[str], children: set[str], found: list[Problem]
) -> None:
    seen: set[str] = set()
    for number, person in enumerate(facts.job_stimulus):
        field = f"job_stimulus[{number}]"
        if person in children:
            found.append(Problem("job_stimulus_of_child", field))
        elif person not in adults:
            found.append(_unknown(field, person))
        if person in seen:
            found.append(Problem("job_stimulus_repeated", field))
        seen.add(person)


def _unknown(field: str, person: str) -> Problem:
    return Problem("person_unknown", field, {"person": person})


def _kind_unknown(code: str, field: str, key: str) -> Problem:
    return Problem(code, f"{field}.type", {"type": key})


def _amount_fault(amount: Decimal) -> str | None:
    """What keeps an amount from being one: finite, not negative, in whole öre, within reason."""
    try:
        if _ZERO <= amount < LARGEST_AMOUNT:
            return None if amount == amount.quantize(_ORE) else "amount_fraction"
    except InvalidOperation:
        return "amount_not_understood"
    return "amount_negative" if amount < _ZERO else "amount_too_large"
