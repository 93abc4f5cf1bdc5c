"""Two who act on the same money or the same case at the same instant on a server."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.intake import VisitEnd
from fsclient.domain.payments import Payment, ReturnKind
from fsclient.domain.staff import Role
from fsclient.storage.sessions import ServerDatabase
from fsclient.usecases.administration import StaffForm, change_staff
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.closing import close_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.handover import HandoverForm, hand_over
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payment_returns import (
    ReturnForm,
    confirm_returns,
    decline_returns,
    register_file_return,
    register_return,
)
from fsclient.usecases.payments import (
    PaymentForm,
    payment_desk,
    prepare_payment,
    release_payments,
    stop_payment,
)
from fsclient.usecases.verification import verify
from fsclient.usecases.visits import end_visit
from tests.storage.test_at_once import at_once, unit
from tests.support.logins import let_in
from tests.support.unit import Unit
from tests.support.walk import a_case, acute_form, booked_visit, granted_case, prepared

__all__ = ["unit"]

Act = Callable[[Desk], object]


def as_role(unit: Unit, role: Role, act: Act, place: int = 0) -> Act:
    """The act by someone of a role, in whatever database the desk has."""
    return lambda desk: act(Desk(office=desk.office, me=unit.staff[role][place]))


def told(answer: object) -> str:
    """What the second was told; empty where it went through."""
    if isinstance(answer, RuleViolation):
        return answer.problems[0].code
    return answer.code if isinstance(answer, EnvironmentProblem) else ""


def returned(officer: Desk) -> ReturnForm:
    return ReturnForm(
        kind=ReturnKind.RETURNED,
        cause="account_closed",
        reason="Bankens returlista.",
        happened_on=officer.today,
    )


def paid(unit: Unit) -> tuple[CaseView, Payment]:
    """A grant that is paid by a file."""
    worker = unit.desk(Role.SOCIAL_WORKER)
    view = granted_case(worker)
    payment = prepared(worker, view)
    release_payments(unit.desk(Role.PAYMENT_OFFICER), (payment,))
    write_payment_file(unit.desk(Role.PAYMENT_OFFICER))
    with worker.begin() as work:
        return reread_case(worker, view.id), work.payments.get(payment.id)


def whole(view: CaseView, desk: Desk) -> PaymentForm:
    assert view.decision is not None
    assert view.account is not None
    return PaymentForm(
        decision_id=view.decision.id,
        account_id=view.account.id,
        amount=view.decision.amount,
        pay_on=desk.today,
    )


def test_one_return_is_declared_once(unit: Unit) -> None:
    _view, payment = paid(unit)
    officer = unit.desk(Role.PAYMENT_OFFICER)

    def declare(desk: Desk) -> object:
        return register_return(desk, payment, returned(desk))

    first, second = (as_role(unit, Role.PAYMENT_OFFICER, declare, one) for one in (0, 1))
    _mine, theirs = at_once(unit, first, second)
    assert told(theirs)
    assert len(payment_desk(officer).returns) == 1


def test_a_file_and_one_of_its_payments_are_not_returned_both(unit: Unit) -> None:
    _view, payment = paid(unit)
    officer = unit.desk(Role.PAYMENT_OFFICER)
    with officer.begin() as work:
        (file,) = work.payment_files.find()
    one = as_role(unit, Role.PAYMENT_OFFICER, lambda d: register_return(d, payment, returned(d)))
    all_of_it = as_role(
        unit, Role.COORDINATOR, lambda d: register_file_return(d, file, returned(d))
    )
    _mine, theirs = at_once(unit, one, all_of_it)
    assert told(theirs)
    assert len(payment_desk(officer).returns) == 1


@pytest.mark.parametrize("second", ["confirm", "decline"])
def test_a_return_is_settled_once(unit: Unit, second: str) -> None:
    view, payment = paid(unit)
    register_return(
        unit.desk(Role.PAYMENT_OFFICER), payment, returned(unit.desk(Role.PAYMENT_OFFICER))
    )
    (row,) = payment_desk(unit.desk(Role.COORDINATOR)).returns

    def confirm(desk: Desk) -> object:
        return confirm_returns(desk, (row.came_back,))

    def decline(desk: Desk) -> object:
        return decline_returns(desk, (row.came_back,), "Banken hade fel.")

    act = confirm if second == "confirm" else decline
    _mine, theirs = at_once(
        unit, as_role(unit, Role.COORDINATOR, confirm), as_role(unit, Role.COORDINATOR, act, 1)
    )
    assert told(theirs)
    worker = unit.desk(Role.SOCIAL_WORKER)
    again = reread_case(worker, view.id)
    assert again.left == payment.amount
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_what_came_back_is_paid_again_once(unit: Unit) -> None:
    view, payment = paid(unit)
    officer, third = unit.desk(Role.PAYMENT_OFFICER), unit.desk(Role.COORDINATOR)
    register_return(officer, payment, returned(officer))
    (row,) = payment_desk(third).returns
    confirm_returns(third, (row.came_back,))

    def prepare(desk: Desk) -> object:
        return prepare_payment(desk, whole(view, desk))

    _mine, theirs = at_once(unit, prepare, prepare)
    assert told(theirs) == "more_than_decided"


def test_one_payment_goes_into_one_file(unit: Unit) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    release_payments(unit.desk(Role.PAYMENT_OFFICER), (prepared(worker, granted_case(worker)),))
    write = [
        as_role(unit, Role.PAYMENT_OFFICER, lambda desk: write_payment_file(desk), one)
        for one in (0, 1)
    ]
    _mine, theirs = at_once(unit, *write)
    assert told(theirs)
    with worker.begin() as work:
        assert len(work.payment_files.find()) == 1


def test_a_payment_is_not_released_and_stopped_both(unit: Unit) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    payment = prepared(worker, granted_case(worker))
    release = as_role(unit, Role.PAYMENT_OFFICER, lambda d: release_payments(d, (payment,)))
    stop = as_role(unit, Role.COORDINATOR, lambda d: stop_payment(d, payment, "Fel konto"))
    _mine, theirs = at_once(unit, release, stop)
    assert told(theirs)


def test_no_case_is_closed_while_its_money_is_prepared(unit: Unit) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    view = granted_case(worker)
    prepared_once = prepared(worker, view, amount=Decimal(100))
    view = reread_case(worker, view.id)
    stop_payment(unit.desk(Role.PAYMENT_OFFICER), prepared_once, "Fel belopp")

    def prepare(desk: Desk) -> object:
        return prepare_payment(desk, whole(view, desk))

    def close(desk: Desk) -> object:
        return close_case(desk, view.id, "moved", "Pengarna behövs inte längre.")

    _mine, theirs = at_once(unit, prepare, close)
    assert told(theirs)
    assert reread_case(worker, view.id).rows.case.closed_on is None


def test_nothing_is_prepared_in_a_case_that_is_being_closed(unit: Unit) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    view = granted_case(worker)
    once = prepared(worker, view, amount=Decimal(100))
    view = reread_case(worker, view.id)
    stop_payment(unit.desk(Role.PAYMENT_OFFICER), once, "Fel belopp")
    _mine, theirs = at_once(
        unit,
        lambda desk: close_case(desk, view.id, "moved", "Pengarna behövs inte längre."),
        lambda desk: prepare_payment(desk, whole(view, desk)),
    )
    assert told(theirs) == "case_is_closed"


@pytest.mark.parametrize("move_first", [True, False])
def test_no_case_is_moved_to_someone_whose_account_is_being_closed(
    unit: Unit, server_database: ServerDatabase, move_first: bool
) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))
    bo = let_in(server_database, unit.staff[Role.SOCIAL_WORKER][1])
    form = StaffForm(
        login=bo.login, name=bo.name, title=bo.title, role=bo.role, district=bo.district
    )
    end = as_role(unit, Role.ADMINISTRATOR, lambda d: change_staff(d, bo, form, active=False))

    def move(desk: Desk) -> object:
        return hand_over(desk, [case_id], HandoverForm(reason="Byte", caseworker_id=bo.id))

    _mine, theirs = at_once(unit, *((move, end) if move_first else (end, move)))
    assert told(theirs)
    with unit.office.database.begin() as work:
        holder = work.staff.get(work.cases.get(case_id).caseworker_id)
    assert holder.active


def test_one_acute_need_signed_twice_at_once_is_decided_once(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    form = acute_form(desk)

    def decide(one: Desk) -> object:
        return decide_emergency(one, case_id, form)

    _mine, theirs = at_once(unit, decide, decide)
    assert not told(theirs)
    assert len(reread_case(desk, case_id).emergency_decisions) == 1


def test_a_visit_ends_once(unit: Unit) -> None:
    contact = booked_visit(unit.desk(Role.PAYMENT_OFFICER))
    unit.clock.move(days=3)
    _mine, theirs = at_once(
        unit,
        lambda desk: end_visit(desk, contact, VisitEnd.DID_NOT_COME),
        lambda desk: end_visit(desk, contact, VisitEnd.SOLVED_ALONE),
    )
    assert told(theirs)
