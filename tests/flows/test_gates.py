"""Each gate of a case, shut and then opened: what the step list says, and what is refused."""

import dataclasses
from decimal import Decimal
from uuid import UUID

import pytest

from fsclient.domain.cases import Case
from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import AccessDenied, EnvironmentProblem
from fsclient.domain.instruments import CHILD_ANALYSIS
from fsclient.domain.payments import PaymentStatus
from fsclient.domain.people import MemberRole
from fsclient.usecases.assessment import sign_instrument
from fsclient.usecases.calculation import begin_sheet, reopen_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import MemberForm, keep_member, reread_case
from fsclient.usecases.closing import close_case
from fsclient.usecases.decision import (
    save_decision,
    sign_decision,
)
from fsclient.usecases.decision_checks import (
    DecisionForm,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payments import PaymentForm, prepare_payment, release_payments
from fsclient.usecases.plan import sign_plan
from fsclient.usecases.workflow import StepMark, StepStatus, step_list
from tests.flows.family import REASONS, People, refused
from tests.support.assessing import CHILD_ANSWERS, IB_ANSWERS, begun, signed, signed_analysis
from tests.support.planning import begun_plan, whole
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    NOOR,
    a_case,
    calculated,
    decided,
    payment_queue,
    prepared,
    whole_form,
)

REFUSAL = DecisionForm(kind=DecisionKind.REFUSAL, amount=None, reasons=REASONS)


@pytest.fixture
def people(unit: Unit) -> People:
    return People(unit)


@pytest.fixture
def desk(people: People) -> Desk:
    return people.worker


def step(desk: Desk, case_id: UUID, key: str) -> StepStatus:
    """How a step stands now."""
    return next(one for one in step_list(reread_case(desk, case_id)) if one.key == key)


def blockers(desk: Desk, case_id: UUID, key: str) -> list[str]:
    """What the step list says is missing before a step."""
    return [one.code for one in step(desk, case_id, key).blockers]


def test_nothing_is_worked_on_before_there_is_an_application(desk: Desk) -> None:
    case_id = without_application(desk)
    for key in ("assessment", "calculation", "decision"):
        assert step(desk, case_id, key).mark is StepMark.BLOCKED
        assert "application_missing" in blockers(desk, case_id, key)
    assert refused(begin_sheet, desk, case_id) == ["application_missing"]
    view = reread_case(desk, case_id)
    assert refused(save_decision, desk, view, REFUSAL, None) == ["application_missing"]


def without_application(desk: Desk) -> UUID:
    """A case as it came from another system: a household, and no application yet."""
    with desk.begin() as work:
        number = work.screens.next_case_number(desk.today.year)
    case = Case(
        id=desk.new_id(),
        number=number,
        district="east",
        caseworker_id=desk.me.id,
        payment_officer_id=None,
        opened_on=desk.today,
    )
    with desk.begin() as work:
        work.cases.add(case)
        member = MemberForm(person=AMIRA, role=MemberRole.APPLICANT)
        keep_member(desk, work, case.id, member, desk.today)
        work.commit()
    return case.id


def test_an_assessment_is_signed_when_every_question_is_answered(desk: Desk) -> None:
    case_id = a_case(desk)
    adult = reread_case(desk, case_id).applicant.person.id
    filled = begun(desk, case_id, adult)
    some = {key: IB_ANSWERS[key] for key in ("how_supported", "track")}
    assert set(refused(sign_instrument, desk, filled, some)) == {"answer_missing"}
    assert step(desk, case_id, "assessment").mark is StepMark.OPEN
    sign_instrument(desk, filled, IB_ANSWERS)
    assert step(desk, case_id, "assessment").mark is StepMark.DONE
    view = reread_case(desk, case_id)
    assert view.applicant.member.hindrance == IB_ANSWERS["hindrance"]
    with pytest.raises(EnvironmentProblem):
        sign_instrument(desk, filled, IB_ANSWERS)


def test_an_assessment_grows_old(people: People, desk: Desk) -> None:
    case_id = a_case(desk)
    signed(desk, case_id, reread_case(desk, case_id).applicant.person.id)
    people.unit.clock.move(days=desk.setting("assessment_valid_days") + 1)
    assert step(desk, case_id, "assessment").mark is StepMark.OPEN


def test_a_plan_is_signed_when_it_says_what_who_and_when(desk: Desk) -> None:
    case_id = a_case(desk)
    empty = begun_plan(desk, case_id, reread_case(desk, case_id).applicant.person.id)
    assert refused(sign_plan, desk, empty) == [
        "goal_needed",
        "own_words_needed",
        "steps_needed",
        "follow_up_needed",
    ]
    late = dataclasses.replace(
        whole(desk, empty), follow_up_on=desk.today.replace(year=desk.today.year + 1)
    )
    assert refused(sign_plan, desk, late) == ["follow_up_too_late"]
    sign_plan(desk, whole(desk, empty))
    assert step(desk, case_id, "plan").mark is StepMark.DONE


def test_a_decision_waits_for_the_sum_and_for_each_child_by_name(desk: Desk) -> None:
    case_id = a_case(desk, children=(ELIAS, NOOR))
    waiting = ["calculation_unfinished", "form_unsigned", "form_unsigned"]
    assert blockers(desk, case_id, "decision") == waiting
    assert refused(sign_decision, desk, case_id, REFUSAL) == waiting
    begin_sheet(desk, case_id)
    assert refused(sign_decision, desk, case_id, REFUSAL) == waiting
    view = calculated(desk, case_id)
    assert refused(sign_decision, desk, case_id, REFUSAL) == waiting[1:]

    elias, noor = (child.person.id for child in view.children)
    begun(desk, case_id, elias, CHILD_ANALYSIS)
    assert refused(sign_decision, desk, case_id, REFUSAL) == waiting[1:]
    signed_analysis(desk, case_id, elias)
    (left,) = step(desk, case_id, "decision").blockers
    assert (left.code, left.step, left.values) == (
        "form_unsigned",
        "children",
        {"name": "Noor", "title": "Barnkonsekvensanalys"},
    )
    signed_analysis(desk, case_id, noor, CHILD_ANSWERS)
    assert step(desk, case_id, "decision").mark is StepMark.OPEN
    assert decided(desk, case_id).decision is not None
    assert step(desk, case_id, "decision").mark is StepMark.DONE


def test_a_sum_that_is_decided_on_is_not_taken_up_again(desk: Desk) -> None:
    case_id = a_case(desk)
    view = calculated(desk, case_id)
    assert view.sheet is not None
    reopen_sheet(desk, view.sheet)
    assert blockers(desk, case_id, "decision") == ["calculation_unfinished"]
    view = decided(desk, calculated(desk, case_id).id)
    assert refused(reopen_sheet, desk, view.sheet) == ["decided_already"]
    assert refused(sign_decision, desk, case_id, REFUSAL) == ["decided_already"]


def test_a_case_is_closed_when_everything_is_decided(desk: Desk) -> None:
    case_id = a_case(desk)
    assert refused(close_case, desk, case_id, "work") == ["application_undecided"]
    calculated(desk, case_id)
    decided(desk, case_id)
    assert refused(close_case, desk, case_id, "") == ["closing_reason_needed"]
    assert refused(close_case, desk, case_id, "work") == ["unpaid_reason_needed"]
    close_case(desk, case_id, "work", "Flyttade utomlands.")
    assert reread_case(desk, case_id).rows.case.closed_on == desk.today


def test_money_waits_for_the_decision_a_second_person_and_its_release(
    people: People, desk: Desk
) -> None:
    case_id = a_case(desk)
    assert blockers(desk, case_id, "payment") == ["decision_unsigned"]
    view = calculated(desk, case_id)
    draft = save_decision(desk, view, whole_form(desk, view), None).row
    early = PaymentForm(decision_id=draft.id, account_id=None, amount=Decimal(1), pay_on=desk.today)
    assert refused(prepare_payment, desk, early) == ["decision_unsigned"]

    sign_decision(people.decider, case_id, whole_form(people.decider, view), draft)
    assert step(desk, case_id, "payment").mark is StepMark.OPEN
    payment = prepared(people.preparer, reread_case(people.preparer, case_id))
    assert step(desk, case_id, "payment").code == "payment_waits"
    with pytest.raises(AccessDenied):
        release_payments(desk, (payment,))
    for own in (people.preparer, people.decider):
        assert refused(release_payments, own, (payment,)) == ["second_person_needed"]
    assert refused(write_payment_file, people.second) == ["nothing_to_file"]
    assert [row.payment for row in payment_queue(people.second, PaymentStatus.PREPARED)] == [
        payment
    ]

    release_payments(people.second, (payment,))
    assert step(desk, case_id, "payment").mark is StepMark.DONE
    assert write_payment_file(people.second).file.payments == 1
    assert refused(write_payment_file, people.second) == ["nothing_to_file"]


def test_the_database_itself_refuses_the_forger(people: People, desk: Desk) -> None:
    view = decided_case(people, desk)
    payment = prepared(people.preparer, view)
    forged = dataclasses.replace(
        payment,
        status=PaymentStatus.RELEASED,
        released_by=people.preparer.me.id,
        released_at=desk.now,
    )
    with people.preparer.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.payments.save(forged)
    assert caught.value.code == "second_person_needed"


def decided_case(people: People, desk: Desk) -> CaseView:
    case_id = a_case(desk)
    calculated(desk, case_id)
    return decided(people.decider, case_id)
