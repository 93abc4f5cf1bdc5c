"""What waits in a case, from its opening to the last krona paid."""

from decimal import Decimal
from uuid import UUID

from fsclient.domain.staff import Role
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.payments import release_payments
from fsclient.usecases.workflow import RELEASE, StepMark, next_step, step_list
from tests.support.unit import Unit
from tests.support.walk import a_case, granted_case, prepared


def waits(desk: Desk, case_id: UUID) -> str:
    """What the list shows as next."""
    with desk.begin() as work:
        return work.next_steps.get(case_id).step


def test_a_new_case_waits_for_its_papers(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = reread_case(desk, a_case(desk))
    marks = {status.key: status.mark for status in step_list(view)}
    assert waits(desk, view.id) == next_step(view).step
    assert marks["decision"] is StepMark.BLOCKED
    assert marks["payment"] is StepMark.BLOCKED


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
