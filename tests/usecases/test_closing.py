"""A case ends, and is taken up again."""

from uuid import UUID

import pytest

from fsclient.domain.errors import AccessDenied, RuleViolation
from fsclient.domain.staff import Role
from fsclient.usecases.cases import reread_case
from fsclient.usecases.closing import close_case, reopen_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.verification import verify
from tests.support.unit import Unit
from tests.support.walk import JONAS, a_case, granted_case


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def a_closed_case(desk: Desk) -> UUID:
    view = granted_case(desk)
    close_case(desk, view.id, "work")
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
