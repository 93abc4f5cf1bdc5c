"""A case ends, and is taken up again."""

from collections.abc import Callable
from uuid import UUID

import pytest

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.errors import AccessDenied, RuleViolation
from fsclient.domain.payments import ReturnKind
from fsclient.domain.people import MemberRole
from fsclient.domain.staff import Role
from fsclient.usecases.assessment import begin_instrument
from fsclient.usecases.calculation import begin_sheet
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    add_member,
    reread_case,
)
from fsclient.usecases.closing import close_case, reopen_case
from fsclient.usecases.decision import sign_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payment_returns import ReturnForm, confirm_returns, register_return
from fsclient.usecases.payments import release_payments
from fsclient.usecases.plan import begin_plan
from fsclient.usecases.registering import register_application
from fsclient.usecases.verification import verify
from tests.support.unit import Unit
from tests.support.walk import (
    ELIAS,
    JONAS,
    NOVEMBER,
    a_case,
    account_form,
    acute_form,
    granted_case,
    prepared,
    whole_form,
)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def a_closed_case(desk: Desk) -> UUID:
    view = granted_case(desk)
    close_case(desk, view.id, "work", "Har fått lön.")
    return view.id


def test_a_case_that_is_taken_up_again_says_so_in_journal_and_log(unit: Unit, desk: Desk) -> None:
    case_id = a_closed_case(desk)
    unit.clock.move(days=40)
    reopen_case(desk, case_id, " Anställningen upphörde i prövotiden. ")
    view = reread_case(desk, case_id)
    assert (view.rows.case.closed_on, view.rows.case.closing_reason) == (None, None)
    assert view.rows.notes[0].text == (
        "Ärendet öppnades igen. Det avslutades 2026-11-10: Arbete. "
        "Anställningen upphörde i prövotiden."
    )
    with desk.begin() as work:
        logged = work.access.find(case_id=case_id)
        waiting = work.next_steps.get(case_id)
    assert [entry.reason for entry in logged if entry.action == "reopen_case"] == [
        "Anställningen upphörde i prövotiden."
    ]
    assert waiting.step == "payment"
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_a_case_is_not_taken_up_again_without_a_reason_nor_twice(desk: Desk) -> None:
    case_id = a_closed_case(desk)
    with pytest.raises(RuleViolation, match="reopening_reason_needed"):
        reopen_case(desk, case_id, "  ")
    reopen_case(desk, case_id, "Ny ansökan")
    with pytest.raises(RuleViolation, match="case_runs"):
        reopen_case(desk, case_id, "Ny ansökan")


def test_whoever_has_another_case_by_now_keeps_to_that_one(desk: Desk) -> None:
    case_id = a_closed_case(desk)
    newer = reread_case(desk, a_case(desk, partner=JONAS)).rows.case
    with pytest.raises(RuleViolation) as caught:
        reopen_case(desk, case_id, "Ny ansökan")
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["number"]) == ("has_running_case", newer.number)


@pytest.mark.parametrize("role", [Role.PAYMENT_OFFICER, Role.HEAD, Role.FUT_INVESTIGATOR])
def test_only_those_who_open_cases_take_one_up_again(unit: Unit, desk: Desk, role: Role) -> None:
    case_id = a_closed_case(desk)
    with pytest.raises(AccessDenied):
        reopen_case(unit.desk(role), case_id, "Ny ansökan")


def test_a_closing_is_told_in_the_journal(unit: Unit, desk: Desk) -> None:
    """Closing left no note."""
    case_id = a_closed_case(desk)
    note = reread_case(desk, case_id).rows.notes[0]
    assert note.text.startswith("Ärendet avslutades: Arbete.")
    assert note.text.endswith("är beviljat har inte nått fram och betalas inte: Har fått lön.")
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_no_case_is_closed_while_a_payment_waits(unit: Unit, desk: Desk) -> None:
    """A case closed while a prepared payment waited, and was released afterwards."""
    second, third = unit.desk(Role.PAYMENT_OFFICER), unit.desk(Role.COORDINATOR)
    view = granted_case(desk)
    payment = prepared(desk, view)

    def refused(code: str, unpaid_reason: str = "") -> None:
        with pytest.raises(RuleViolation, match=code):
            close_case(desk, view.id, "work", unpaid_reason)

    refused("payment_waiting", "Avliden")
    release_payments(second, (payment,))
    refused("payment_waiting")
    write_payment_file(second)
    with desk.begin() as work:
        sent = work.payments.get(payment.id)
    form = ReturnForm(
        kind=ReturnKind.RETURNED,
        cause="account_closed",
        reason="Bankens lista.",
        happened_on=desk.today,
    )
    register_return(second, sent, form)
    refused("payment_waiting", "Avliden")
    confirm_returns(third, reread_case(desk, view.id).rows.returns)
    refused("unpaid_reason_needed")
    unit.clock.move(days=1)
    close_case(desk, view.id, "work", "Flyttade utomlands.")
    assert "betalas inte: Flyttade utomlands." in reread_case(desk, view.id).rows.notes[0].text
    with pytest.raises(RuleViolation, match="case_is_closed"):
        prepared(desk, reread_case(desk, view.id))
    reopen_case(desk, view.id, "Är tillbaka")
    again = reread_case(desk, view.id)
    assert again.rows.next_step is not None
    assert again.rows.next_step.step == "payment_returned"
    prepared(desk, again)


def test_money_that_is_granted_and_never_prepared_is_asked_about(desk: Desk) -> None:
    view = granted_case(desk)
    with pytest.raises(RuleViolation, match="unpaid_reason_needed"):
        close_case(desk, view.id, "work")


def test_nothing_new_is_written_in_a_closed_case(desk: Desk) -> None:
    """An application in a closed case had no owner when the account was ended."""
    case_id = a_closed_case(desk)
    view = reread_case(desk, case_id)
    assert view.decision is not None
    renewal = ApplicationForm(
        kind=ApplicationKind.RENEWAL, month=NOVEMBER.plus(1), received_on=desk.today
    )
    child = MemberForm(person=ELIAS, role=MemberRole.CHILD)
    person_id = view.applicant.person.id
    acts: tuple[Callable[[], object], ...] = (
        lambda: register_application(desk, case_id, renewal),
        lambda: add_member(desk, case_id, child),
        lambda: begin_sheet(desk, case_id),
        lambda: sign_decision(desk, case_id, whole_form(desk, view)),
        lambda: register_account(desk, case_id, account_form()),
        lambda: begin_plan(desk, case_id, person_id),
        lambda: begin_instrument(desk, case_id, None, person_id, "ib"),
        lambda: decide_emergency(desk, case_id, acute_form(desk)),
    )
    for act in acts:
        with pytest.raises(RuleViolation, match="case_is_closed"):
            act()


def test_money_that_comes_back_to_a_closed_case_is_paid_though_another_runs(
    unit: Unit, desk: Desk
) -> None:
    second, third = unit.desk(Role.PAYMENT_OFFICER), unit.desk(Role.COORDINATOR)
    view = granted_case(desk)
    release_payments(second, (prepared(desk, view),))
    write_payment_file(second)
    close_case(desk, view.id, "work")
    unit.clock.move(days=2)
    a_case(desk, month=NOVEMBER.plus(1))
    with desk.begin() as work:
        (sent,) = work.payments.find(case_id=view.id)
    form = ReturnForm(
        kind=ReturnKind.RETURNED,
        cause="account_closed",
        reason="Bankens lista.",
        happened_on=desk.today,
    )
    register_return(second, sent, form)
    confirm_returns(third, reread_case(desk, view.id).rows.returns)
    register_account(desk, view.id, account_form(clearing="6112", number="123456789"))
    again = prepared(desk, reread_case(desk, view.id))
    assert again.amount == sent.amount
    release_payments(second, (again,))
    assert reread_case(desk, view.id).left == 0
