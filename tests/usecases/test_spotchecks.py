"""FUT: the draw that can be made again, and verdicts that stay."""

import dataclasses
from decimal import Decimal

import pytest

from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict
from fsclient.domain.staff import Role
from fsclient.rules.sampling import likely_share
from fsclient.usecases.desk import Desk
from fsclient.usecases.spotchecks import (
    DrawForm,
    Queue,
    VerdictForm,
    draw_round,
    judge,
    proposed_control,
    queue,
    rounds,
    same_when_redrawn,
)
from tests.support.unit import Unit
from tests.support.walk import NOVEMBER, paid_cases

DONE = VerdictForm(control=ControlVerdict.DONE, noting=NotingVerdict.RIGHT)


@pytest.fixture
def fut(unit: Unit) -> Desk:
    return unit.desk(Role.FUT_INVESTIGATOR)


def drawn(fut: Desk, seed: int = 20261110, per_officer: int = 1) -> Queue:
    form = DrawForm(month=NOVEMBER, control="Kontoutdrag", per_officer=per_officer, seed=seed)
    changes = draw_round(fut, form)
    return queue(fut, next(iter(changes.ids)))


def test_a_draw_takes_so_many_cases_of_each_officer(unit: Unit, fut: Desk) -> None:
    paid_cases(unit, 5)
    found = drawn(fut, per_officer=2)
    officers = [row.check.officer_id for row in found.rows]
    assert sorted(officers.count(one.id) for one in unit.staff[Role.PAYMENT_OFFICER]) == [2, 2]
    assert found.round.population == 5
    assert all(row.amount for row in found.rows)


def test_the_same_seed_draws_the_same_cases_again(unit: Unit, fut: Desk) -> None:
    paid_cases(unit, 5)
    first, again = drawn(fut), drawn(fut)
    assert [row.check.case_id for row in first.rows] == [row.check.case_id for row in again.rows]
    others = [drawn(fut, seed=seed) for seed in range(5)]
    assert any(
        [row.check.case_id for row in other.rows] != [row.check.case_id for row in first.rows]
        for other in others
    )
    assert same_when_redrawn(fut, first.round.id) == (2, 2)
    assert first.round.id in {one.id for one in rounds(fut)}


def test_a_draw_needs_a_control_a_number_and_a_month_that_was_paid(fut: Desk) -> None:
    form = DrawForm(month=Month(2026, 12), control=" ", per_officer=0, seed=1)
    with pytest.raises(RuleViolation) as caught:
        draw_round(fut, form)
    assert {problem.code for problem in caught.value.problems} == {
        "control_needed",
        "per_officer",
        "month_not_passed",
    }
    with pytest.raises(RuleViolation, match="nothing_to_draw"):
        drawn(fut)


def test_a_verdict_is_whole_before_it_is_locked(unit: Unit, fut: Desk) -> None:
    paid_cases(unit, 1)
    check = drawn(fut).rows[0].check
    for form, code in (
        (VerdictForm(control=None, noting=None), "control_verdict_needed"),
        (VerdictForm(control=ControlVerdict.DONE, noting=None), "noting_verdict_needed"),
        (
            VerdictForm(control=ControlVerdict.DONE, noting=NotingVerdict.WRONG),
            "observation_needed",
        ),
    ):
        with pytest.raises(RuleViolation, match=code):
            judge(fut, check, form)
    judge(fut, check, DONE)
    judged = queue(fut, check.round_id).rows[0].check
    assert judged.judged_by == fut.me.id
    with pytest.raises(EnvironmentProblem):
        judge(fut, judged, DONE)
    with pytest.raises(EnvironmentProblem, match="locked"), fut.begin() as work:
        work.spot_checks.remove(judged)


def test_a_control_that_does_not_apply_is_no_fault_and_not_in_the_share(
    unit: Unit, fut: Desk
) -> None:
    paid_cases(unit, 4)
    found = drawn(fut, per_officer=2)
    assert found.fault_share is None
    first, second, *_ = (row.check for row in found.rows)
    judge(fut, first, VerdictForm(control=ControlVerdict.NOT_APPLICABLE, noting=None))
    judge(
        fut,
        second,
        VerdictForm(control=ControlVerdict.NOT_DONE, noting=NotingVerdict.RIGHT, observation="-"),
    )
    found = queue(fut, found.round.id)
    assert (found.judged, found.applicable, found.faulty) == (2, 1, 1)
    assert found.fault_share is not None
    assert found.fault_share[0] == 1


def test_nobody_judges_his_own_case_or_without_the_role(unit: Unit, fut: Desk) -> None:
    paid_cases(unit, 1)
    check = drawn(fut).rows[0].check
    own = dataclasses.replace(check, officer_id=fut.me.id)
    with pytest.raises(RuleViolation, match="own_case"):
        judge(fut, own, DONE)
    with pytest.raises(AccessDenied):
        judge(unit.desk(Role.COORDINATOR), check, DONE)
    with pytest.raises(AccessDenied):
        queue(unit.desk(Role.PAYMENT_OFFICER), check.round_id)


def test_each_month_has_its_proposed_control(fut: Desk) -> None:
    controls = [proposed_control(fut, Month(2026, month)) for month in range(1, 13)]
    assert all(controls)
    assert len(set(controls)) == 12


def test_the_share_of_faults_is_told_with_what_few_cases_allow() -> None:
    least, most = likely_share(2, 24)
    assert least == pytest.approx(Decimal("0.0232"), abs=Decimal("0.0001"))
    assert most == pytest.approx(Decimal("0.2585"), abs=Decimal("0.0001"))
    assert likely_share(0, 10)[0] == 0
    assert likely_share(10, 10)[1] == 1
