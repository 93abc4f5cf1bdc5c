"""A lost file's payments are prepared again together; the one that cannot be stops no other."""

import dataclasses
from decimal import Decimal

import pytest

from fsclient.domain.decision import Appeal, AppealOutcome
from fsclient.domain.errors import AccessDenied
from fsclient.domain.payments import Payment, PaymentFile, PaymentStatus, ReturnKind
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.payment_again import prepare_file_again
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payment_returns import (
    ReturnForm,
    confirm_returns,
    register_file_return,
    register_return,
)
from fsclient.usecases.payments import payment_desk, release_payments
from fsclient.usecases.verification import verify
from tests.support.unit import Unit, make_unit
from tests.support.walk import AMIRA, OTHERS, granted_case, payment_queue, prepared


@pytest.fixture
def unit(database: LocalDatabase | ServerDatabase) -> Unit:
    """On each engine."""
    return make_unit(database)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def second(unit: Unit) -> Desk:
    return unit.desk(Role.PAYMENT_OFFICER)


def lost(unit: Unit, desk: Desk, second: Desk) -> tuple[PaymentFile, tuple[Payment, ...]]:
    """Two payments whose file was never sent, said by one and confirmed by another."""
    payments = tuple(prepared(desk, granted_case(desk, who)) for who in (AMIRA, OTHERS[0]))
    release_payments(second, payments)
    file = write_payment_file(second).file
    form = ReturnForm(
        kind=ReturnKind.LOST, cause="file_not_sent", reason="Låg kvar.", happened_on=desk.today
    )
    register_file_return(second, file, form)
    third = unit.desk(Role.COORDINATOR)
    confirm_returns(third, [one.came_back for one in payment_desk(third).returns])
    unit.clock.move(minutes=1)
    return file, payments


def test_each_waits_for_a_second_person_and_is_logged(unit: Unit, desk: Desk, second: Desk) -> None:
    file, payments = lost(unit, desk, second)
    done = prepare_file_again(second, file.id)
    assert (done.count, done.left) == (2, ())
    again = [row.payment for row in payment_queue(second, PaymentStatus.PREPARED)]
    sent = {(one.case_id, one.account_id, one.amount) for one in payments}
    assert {(one.case_id, one.account_id, one.amount) for one in again} == sent
    assert {one.prepared_by for one in again} == {second.me.id}
    with desk.begin() as work:
        logged = work.access.find(action="prepare_again")
    assert {one.case_id for one in logged} == {one.case_id for one in payments}
    release_payments(unit.desk(Role.COORDINATOR), tuple(again))
    assert write_payment_file(second).file.total == file.total
    assert verify(unit.desk(Role.HEAD)).findings == ()
    assert prepare_file_again(second, file.id).count == 0


def test_one_that_cannot_be_is_named_and_stops_no_other(
    unit: Unit, desk: Desk, second: Desk
) -> None:
    file, payments = lost(unit, desk, second)
    with unit.office.database.begin() as work:
        case = work.cases.get(payments[0].case_id)
        work.cases.save(dataclasses.replace(case, closed_on=desk.today))
        work.commit()
    done = prepare_file_again(second, file.id)
    assert done.count == 1
    assert [(one.row.row.payment.id, one.problem.code) for one in done.left] == [
        (payments[0].id, "again_case_closed")
    ]
    assert reread_case(desk, payments[0].case_id).left == payments[0].amount


def test_an_account_that_has_failed_since_is_left(unit: Unit, desk: Desk, second: Desk) -> None:
    file, payments = lost(unit, desk, second)
    third = unit.desk(Role.COORDINATOR)
    other = prepared(desk, granted_case(desk, OTHERS[1]))
    release_payments(second, (other,))
    write_payment_file(second)
    with desk.begin() as work:
        sent = work.payments.get(other.id)
    form = ReturnForm(
        kind=ReturnKind.RETURNED, cause="account_closed", reason="Lista.", happened_on=desk.today
    )
    register_return(second, sent, form)
    confirm_returns(third, reread_case(desk, sent.case_id).rows.returns)
    # Every account of these tests has the same number.
    done = prepare_file_again(second, file.id)
    assert done.count == 0
    assert {one.problem.code for one in done.left} == {"again_account_failed"}
    assert {one.row.row.payment.id for one in done.left} == {one.id for one in payments}


def test_what_is_paid_again_in_its_case_is_not_paid_twice(
    unit: Unit, desk: Desk, second: Desk
) -> None:
    file, payments = lost(unit, desk, second)
    prepared(desk, reread_case(desk, payments[1].case_id))
    done = prepare_file_again(second, file.id)
    assert done.count == 1
    assert done.left == ()


def test_two_of_one_decision_are_both_prepared_again(unit: Unit, desk: Desk, second: Desk) -> None:
    view = granted_case(desk)
    first = prepared(desk, view, amount=Decimal(9000))
    rest = prepared(desk, reread_case(desk, view.id))
    release_payments(second, (first, rest))
    file = write_payment_file(second).file
    form = ReturnForm(
        kind=ReturnKind.LOST, cause="file_not_sent", reason="Låg kvar.", happened_on=desk.today
    )
    register_file_return(second, file, form)
    third = unit.desk(Role.COORDINATOR)
    confirm_returns(third, [one.came_back for one in payment_desk(third).returns])
    unit.clock.move(minutes=1)
    lefts = {row.row.decision_left for row in payment_desk(second).returns}
    assert lefts == {first.amount + rest.amount}
    done = prepare_file_again(second, file.id)
    assert (done.count, done.left) == (2, ())
    assert payment_desk(second).returns == ()


def test_a_decision_that_the_unit_has_changed_is_left(unit: Unit, desk: Desk, second: Desk) -> None:
    file, payments = lost(unit, desk, second)
    with unit.office.database.begin() as work:
        work.appeals.add(
            Appeal(
                id=desk.new_id(),
                case_id=payments[0].case_id,
                decision_id=payments[0].decision_id,
                received_on=desk.today,
                received_decision_on=None,
                last_day=None,
                outcome=AppealOutcome.CHANGED_BY_UNIT,
                settled_on=desk.today,
                registered_by=desk.me.id,
            )
        )
        work.commit()
    done = prepare_file_again(second, file.id)
    assert [one.problem.code for one in done.left] == ["again_decision_changed"]
    assert done.count == 1


def test_whoever_prepares_no_payments_prepares_none_again(
    unit: Unit, desk: Desk, second: Desk
) -> None:
    file, _payments = lost(unit, desk, second)
    with pytest.raises(AccessDenied):
        prepare_file_again(unit.desk(Role.FUT_INVESTIGATOR), file.id)
