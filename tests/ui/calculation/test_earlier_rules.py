"""A month that was decided by earlier rules is shown as it was decided."""

from decimal import Decimal

from fsclient.domain.decision import DecisionBasis
from fsclient.domain.sheets import CalculationSheet
from fsclient.rules.calculation import calculate
from fsclient.ui.speech import formats
from fsclient.usecases.desk import Desk
from tests.support.calculating import (
    AMIRA,
    ELIAS,
    close_application,
    cost,
    decide_on,
    finish,
    open_household,
    person_id,
    wage,
)
from tests.ui.calculation.screen import Open


def decided_by_the_first_rules(desk: Desk, sheet: CalculationSheet) -> Decimal:
    """A signed decision that version 1 of the calculation rests under; what it came to."""
    result = calculate(sheet.facts, desk.book.of_version(1))
    decision = decide_on(desk, sheet, result.result)
    basis = DecisionBasis(
        id=decision.id, case_id=sheet.case_id, facts=sheet.facts, result=result, rules=1
    )
    with desk.begin() as work:
        work.bases.add(basis)
        work.commit()
    return result.result


def test_a_decided_month_keeps_the_sum_of_the_rules_it_was_decided_by(
    desk: Desk, open_page: Open
) -> None:
    # Version 1 counted all of a child's own wage, version 2 no more than the child's needs.
    case_id = open_household(desk, AMIRA, ELIAS)
    elias = person_id(desk, case_id, "Elias")
    pay = wage(elias, 9_000, earlier_this_year=Decimal(60_000), note="lönebesked")
    sheet = finish(desk, case_id, incomes=(pay,), costs=(cost("rent", 9_000),))
    before = decided_by_the_first_rules(desk, sheet)
    assert before < sheet.result, "or nothing is tried here"
    close_application(desk, case_id)
    screen = open_page(case_id)
    assert screen.page.sum.outcome.text() == f"Underskott {formats.kr(before)}"
