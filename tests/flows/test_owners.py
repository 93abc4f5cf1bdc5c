"""A caseworker leaves, a visit never comes, an acute need from the first call to the money."""

import dataclasses
from datetime import timedelta
from decimal import Decimal

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.intake import Channel, ContactOutcome, VisitEnd
from fsclient.domain.payments import PaymentStatus
from fsclient.domain.staff import Role
from fsclient.usecases.administration import StaffForm, change_staff
from fsclient.usecases.cases import open_case, reread_case
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.handover import HandoverForm, hand_over_all, undo_handover
from fsclient.usecases.intake import ContactForm, intake_day, log_contact, open_new_case
from fsclient.usecases.payees import register_account
from fsclient.usecases.payments import (
    PaymentForm,
    prepare_payment,
    release_payments,
)
from fsclient.usecases.verification import verify
from fsclient.usecases.visits import end_visit
from fsclient.usecases.worklist import my_query, rail_counts, worklist
from tests.flows.family import refused
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    OTHERS,
    a_case,
    account_form,
    acute_form,
    booked_visit,
    new_case_form,
    payment_queue,
)


def test_a_caseworker_leaves_and_no_case_is_without_anyone(unit: Unit) -> None:
    """A unit had 9 of 32 caseworkers absent in a year, and no way to move a case."""
    alva, bo = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    manager = unit.desk(Role.ADMINISTRATOR)
    cases = [a_case(alva, person=person) for person in (AMIRA, *OTHERS[:2])]
    me = alva.me
    form = StaffForm(
        login=me.login, name=me.name, title=me.title, role=me.role, district=me.district
    )
    codes = refused(lambda: change_staff(manager, me, form, active=False))
    assert codes == ["holds_running_cases"]
    move = HandoverForm(reason="Alva slutar", caseworker_id=bo.me.id)
    undo_handover(manager, hand_over_all(manager, me.id, move).handovers)
    assert worklist(alva, my_query(alva)).total == 3
    hand_over_all(manager, me.id, move)
    change_staff(manager, me, form, active=False)
    assert worklist(bo, my_query(bo)).total == 3
    told = [one.reason for one in open_case(bo, cases[0]).rows.handovers]
    assert told == ["Alva slutar", "Flytten ångrades", "Alva slutar"]
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_a_visit_that_never_comes_waits_no_longer(unit: Unit) -> None:
    """Of a unit's 825 booked visits 486 never became cases, and waited for ever."""
    desk = unit.desk(Role.PAYMENT_OFFICER)
    contact = booked_visit(desk)
    codes = refused(lambda: end_visit(desk, contact, VisitEnd.DID_NOT_COME))
    assert codes == ["visit_to_come"]
    unit.clock.move(days=3)
    end_visit(desk, contact, VisitEnd.DID_NOT_COME)
    assert intake_day(desk, desk.today).waiting == ()
    assert rail_counts(desk)["intake"] == 0


def test_an_acute_need_from_the_first_call_to_the_money(unit: Unit) -> None:
    """600 kr for food were refused to someone whose salary of 22 000 kr was gone."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    call = ContactForm(
        contact_id=desk.new_id(),
        began_at=desk.now - timedelta(minutes=2),
        channel=Channel.PHONE,
        outcome=ContactOutcome.ACUTE_NEED,
        matter="Har ingen mat",
        name="Amira Exempelsson",
    )
    log_contact(desk, call)
    form = new_case_form(desk)
    acute = dataclasses.replace(form.application, kind=ApplicationKind.EMERGENCY)
    changes = open_new_case(
        desk, dataclasses.replace(form, application=acute, contact_id=call.contact_id)
    )
    assert changes.case_id is not None
    assert reread_case(desk, changes.case_id).application is None
    decide_emergency(desk, changes.case_id, acute_form(desk))
    register_account(desk, changes.case_id, account_form())
    view = reread_case(desk, changes.case_id)
    assert view.paid_decision is not None
    assert view.account is not None
    prepare_payment(
        desk,
        PaymentForm(
            decision_id=view.paid_decision.id,
            account_id=view.account.id,
            amount=Decimal(600),
            pay_on=desk.today,
        ),
    )
    second = unit.desk(Role.COORDINATOR)
    (row,) = payment_queue(second, PaymentStatus.PREPARED)
    release_payments(second, (row.payment,))
    view = reread_case(desk, changes.case_id)
    assert view.rows.payments[0].status is PaymentStatus.RELEASED
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "application", "the month is still to be applied for"
    assert intake_day(desk, desk.today).waiting == ()
    assert verify(unit.desk(Role.HEAD)).findings == ()
