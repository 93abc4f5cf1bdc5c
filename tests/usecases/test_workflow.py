"""What waits in a case, from its opening to the last krona paid."""

import dataclasses
from decimal import Decimal
from uuid import UUID

import pytest

from fsclient.domain.errors import RuleViolation
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.usecases.calculation import finish_sheet, reopen_sheet
from fsclient.usecases.calculation_household import with_household
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import MemberForm, add_member, change_party, reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.next_steps import RELEASE, next_step
from fsclient.usecases.payments import release_payments
from fsclient.usecases.workflow import StepMark, step_list
from tests.support.unit import Unit
from tests.support.walk import (
    ELIAS,
    NOOR,
    a_case,
    analysed,
    calculated,
    decided,
    granted_case,
    prepared,
)


def waits(desk: Desk, case_id: UUID) -> str:
    """What the list shows as next."""
    with desk.begin() as work:
        return work.next_steps.get(case_id).step


def marks(view: CaseView) -> dict[str, StepMark]:
    """How each step stands."""
    return {status.key: status.mark for status in step_list(view)}


def test_a_new_case_waits_for_its_papers(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = reread_case(desk, a_case(desk))
    assert waits(desk, view.id) == next_step(view).step
    assert marks(view)["decision"] is StepMark.BLOCKED
    assert marks(view)["payment"] is StepMark.BLOCKED


def test_money_that_is_decided_waits_until_the_last_krona_is_on_its_way(unit: Unit) -> None:
    desk, second = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    view = granted_case(desk, rent=9000)
    assert waits(desk, view.id) == "payment", "no plan is signed, but the rent must be paid"
    first = prepared(desk, view, amount=Decimal(9000))
    assert waits(desk, view.id) == RELEASE
    release_payments(second, (first,))
    assert waits(desk, view.id) == "payment", "what is left is on no payment yet"
    rest = prepared(desk, reread_case(desk, view.id))
    release_payments(second, (rest,))
    assert waits(desk, view.id) == "follow_up"


def test_a_finished_calculation_is_taken_up_again_when_the_household_is_another(
    unit: Unit,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, children=(ELIAS,))
    calculated(desk, case_id)
    add_member(desk, case_id, MemberForm(person=NOOR, role=MemberRole.CHILD))
    view = analysed(desk, case_id)
    assert marks(view)["calculation"] is StepMark.OPEN
    with pytest.raises(RuleViolation) as caught:
        decided(desk, case_id)
    assert [problem.code for problem in caught.value.problems] == ["household_changed"]
    assert view.sheet is not None
    reopen_sheet(desk, view.sheet)
    view = reread_case(desk, case_id)
    assert view.sheet is not None
    finish_sheet(desk, view.sheet, with_household(view, view.sheet.facts))
    view = decided(desk, case_id)
    assert waits(desk, case_id) == "payment"
    noor = view.children[1]
    member = dataclasses.replace(noor.member, residence=Residence.VISITING, days=4)
    change_party(desk, noor, dataclasses.replace(noor, member=member))
    assert waits(desk, case_id) == "payment", "what is decided stays as it was decided"
