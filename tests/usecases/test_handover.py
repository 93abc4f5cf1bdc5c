"""A case changes hands: one or many, with a reason, kept, noted, undone; never without anyone."""

import dataclasses
from uuid import UUID

import pytest

from fsclient.domain.errors import AccessDenied, RuleViolation
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases.administration import StaffForm, change_staff
from fsclient.usecases.cases import open_case, reread_case
from fsclient.usecases.closing import close_case, reopen_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import (
    HandoverForm,
    hand_over,
    hand_over_all,
    held_cases,
    receivers,
    undo_handover,
)
from fsclient.usecases.intake import open_new_case
from fsclient.usecases.verification import verify
from fsclient.usecases.worklist import my_query, worklist
from tests.support.unit import Unit
from tests.support.walk import AMIRA, OTHERS, a_case, granted_case, new_case_form


@pytest.fixture
def alva(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def bo(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER, 1)


@pytest.fixture
def leader(unit: Unit) -> Desk:
    return unit.desk(Role.COORDINATOR)


def codes(caught: pytest.ExceptionInfo[RuleViolation]) -> set[tuple[str | None, str]]:
    return {(problem.field, problem.code) for problem in caught.value.problems}


def closed(member: StaffMember) -> tuple[StaffMember, StaffForm]:
    form = StaffForm(
        login=member.login,
        name=member.name,
        title=member.title,
        role=member.role,
        district=member.district,
    )
    return member, form


def test_a_caseworker_hands_over_her_own_case_and_the_lists_follow(alva: Desk, bo: Desk) -> None:
    case_id = a_case(alva)
    form = HandoverForm(reason=" Byter tjänst. ", caseworker_id=bo.me.id)
    done = hand_over(alva, [case_id], form)
    assert done.changes.case_id == case_id
    assert worklist(alva, my_query(alva)).total == 0
    (row,) = worklist(bo, my_query(bo)).rows
    assert (row.case_id, row.caseworker) == (case_id, bo.me.name)
    view = open_case(bo, case_id)
    (told,) = view.rows.handovers
    assert (told.caseworker_from, told.caseworker_to) == (alva.me.id, bo.me.id)
    assert (told.by_id, told.at, told.reason) == (alva.me.id, alva.now, "Byter tjänst.")
    assert view.rows.notes[0].text == (
        f"Ärendet har flyttats. Handläggare: från {alva.me.name} till {bo.me.name}. "
        "Skäl: Byter tjänst."
    )


def test_a_move_is_undone_by_a_new_move_that_is_kept_too(alva: Desk, bo: Desk) -> None:
    case_id = a_case(alva)
    form = HandoverForm(reason="Fel rad", caseworker_id=bo.me.id, district="west")
    done = hand_over(alva, [case_id], form)
    undo_handover(alva, done.handovers)
    view = reread_case(alva, case_id)
    assert (view.rows.case.caseworker_id, view.rows.case.district) == (alva.me.id, "east")
    newest, first = view.rows.handovers
    assert (newest.undoes_id, newest.reason) == (first.id, "Flytten ångrades")
    with pytest.raises(RuleViolation, match="undo_too_late"):
        undo_handover(alva, done.handovers)


def test_nobody_undoes_what_another_did_or_yesterdays_move(
    unit: Unit, alva: Desk, bo: Desk, leader: Desk
) -> None:
    form = HandoverForm(reason="Byter tjänst", caseworker_id=bo.me.id)
    done = hand_over(alva, [a_case(alva)], form)
    with pytest.raises(RuleViolation, match="undo_too_late"):
        undo_handover(leader, done.handovers)
    unit.clock.move(days=1)
    with pytest.raises(RuleViolation, match="undo_too_late"):
        undo_handover(alva, done.handovers)


def test_a_leader_moves_many_at_once_and_all_or_none(alva: Desk, bo: Desk, leader: Desk) -> None:
    cases = [a_case(alva, person=person) for person in (AMIRA, *OTHERS[:2])]
    ended = a_case(alva, person=OTHERS[2])
    with alva.begin() as work:
        case = work.cases.get(ended)
        work.cases.save(dataclasses.replace(case, closed_on=alva.today, closing_reason="work"))
        work.commit()
    form = HandoverForm(reason="Ny fördelning", caseworker_id=bo.me.id)
    with pytest.raises(RuleViolation, match="case_ended"):
        hand_over(leader, [*cases, ended], form)
    assert worklist(bo, my_query(bo)).total == 0
    done = hand_over(leader, [*cases, *cases], form)
    assert len(done.handovers) == worklist(bo, my_query(bo)).total == 3
    undo_handover(leader, done.handovers)
    assert worklist(alva, my_query(alva)).total == 3
    assert verify(leader).findings == ()


def test_a_payment_officer_and_a_district_are_moved_the_same_way(unit: Unit, alva: Desk) -> None:
    case_id = a_case(alva)
    officer = unit.staff[Role.PAYMENT_OFFICER][1]
    form = HandoverForm(reason="Flyttat", payment_officer_id=officer.id, district="west")
    hand_over(alva, [case_id], form)
    case = reread_case(alva, case_id).rows.case
    assert (case.payment_officer_id, case.district) == (officer.id, "west")
    assert case.caseworker_id == alva.me.id


@pytest.mark.parametrize("role", [Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR, Role.ADMINISTRATOR])
def test_who_has_no_casework_moves_no_single_case(unit: Unit, alva: Desk, role: Role) -> None:
    form = HandoverForm(reason="Vill ha det", caseworker_id=unit.staff[Role.COORDINATOR][0].id)
    with pytest.raises(AccessDenied):
        hand_over(unit.desk(role), [a_case(alva)], form)


def test_nobody_takes_anothers_case(alva: Desk, bo: Desk) -> None:
    form = HandoverForm(reason="Tar över", caseworker_id=bo.me.id)
    with pytest.raises(AccessDenied, match="not_yours_to_move"):
        hand_over(bo, [a_case(alva)], form)


@pytest.mark.parametrize(
    ("field", "role"),
    [
        ("caseworker_id", Role.PAYMENT_OFFICER),
        ("caseworker_id", Role.HEAD),
        ("caseworker_id", Role.ADMINISTRATOR),
        ("payment_officer_id", Role.SOCIAL_WORKER),
        ("payment_officer_id", Role.COORDINATOR),
    ],
)
def test_only_who_can_have_a_case_is_given_one(
    unit: Unit, alva: Desk, field: str, role: Role
) -> None:
    case_id = a_case(alva)
    chosen = {field: unit.staff[role][1].id}
    with pytest.raises(RuleViolation) as caught:
        hand_over(alva, [case_id], HandoverForm(reason="Byter", **chosen))  # type: ignore[arg-type]
    assert codes(caught) == {(field, "receiver_unfit")}


def test_a_move_has_a_reason_a_receiver_and_moves_something(alva: Desk) -> None:
    case_id = a_case(alva)
    for form, wanted in (
        (HandoverForm(reason=" ", district="west"), ("reason", "handover_reason")),
        (HandoverForm(reason="Byter"), ("caseworker_id", "receiver_needed")),
        (HandoverForm(reason="Byter", district="east"), ("caseworker_id", "already_theirs")),
    ):
        with pytest.raises(RuleViolation) as caught:
            hand_over(alva, [case_id], form)
        assert codes(caught) == {wanted}
    with pytest.raises(RuleViolation, match="cases_needed"):
        hand_over(alva, [], HandoverForm(reason="Byter", district="west"))


def test_an_account_is_not_closed_while_it_has_running_cases(
    unit: Unit, alva: Desk, bo: Desk
) -> None:
    """A caseworker leaves with three running cases; a unit had 9 of 32 absent in a year."""
    manager = unit.desk(Role.ADMINISTRATOR)
    for person in (AMIRA, *OTHERS[:2]):
        a_case(alva, person=person)
    member, form = closed(alva.me)
    with pytest.raises(RuleViolation) as caught:
        change_staff(manager, member, form, active=False)
    (problem,) = caught.value.problems
    assert (problem.field, problem.code, problem.values) == (
        "active",
        "holds_running_cases",
        {"cases": 3},
    )
    assert held_cases(manager, alva.me.id).total == 3
    done = hand_over_all(
        manager, alva.me.id, HandoverForm(reason="Alva slutar", caseworker_id=bo.me.id)
    )
    assert worklist(bo, my_query(bo)).total == 3
    undo_handover(manager, done.handovers)
    assert worklist(alva, my_query(alva)).total == 3
    hand_over_all(manager, alva.me.id, HandoverForm(reason="Slutar", caseworker_id=bo.me.id))
    change_staff(manager, member, form, active=False)
    assert alva.me.id not in {one.id for one in receivers(bo).caseworkers}


@pytest.mark.parametrize(
    "role", [Role.PAYMENT_OFFICER, Role.HEAD, Role.FUT_INVESTIGATOR, Role.ADMINISTRATOR]
)
def test_nor_given_a_role_that_can_have_none(unit: Unit, alva: Desk, role: Role) -> None:
    a_case(alva)
    member, form = closed(alva.me)
    with pytest.raises(RuleViolation) as caught:
        change_staff(
            unit.desk(Role.ADMINISTRATOR), member, dataclasses.replace(form, role=role), active=True
        )
    assert codes(caught) == {("role", "holds_running_cases")}


def test_a_role_that_can_have_them_keeps_them(unit: Unit, alva: Desk) -> None:
    a_case(alva)
    member, form = closed(alva.me)
    promoted = dataclasses.replace(form, role=Role.COORDINATOR)
    change_staff(unit.desk(Role.ADMINISTRATOR), member, promoted, active=True)


def test_a_payment_officer_who_leaves_has_hers_moved_too(unit: Unit, alva: Desk) -> None:
    case_id = a_case(alva)
    first = reread_case(alva, case_id).rows.case.payment_officer_id
    officers = {one.id: one for one in unit.staff[Role.PAYMENT_OFFICER]}
    (other,) = set(officers) - {first}
    manager = unit.desk(Role.ADMINISTRATOR)
    assert first is not None
    with pytest.raises(RuleViolation) as caught:
        hand_over_all(manager, first, HandoverForm(reason="Slutar", caseworker_id=alva.me.id))
    assert codes(caught) == {("payment_officer_id", "receiver_needed")}
    hand_over_all(manager, first, HandoverForm(reason="Slutar", payment_officer_id=other))
    change_staff(manager, *closed(officers[first]), active=False)


def test_no_case_is_opened_for_someone_who_can_have_none(unit: Unit, alva: Desk) -> None:
    form = dataclasses.replace(new_case_form(alva), caseworker_id=unit.staff[Role.HEAD][0].id)
    with pytest.raises(RuleViolation) as caught:
        open_new_case(alva, form)
    assert codes(caught) == {("caseworker_id", "receiver_unfit")}


def test_a_case_taken_up_again_is_never_without_anyone(unit: Unit, alva: Desk, bo: Desk) -> None:
    case_id: UUID = granted_case(alva).id
    close_case(alva, case_id, "work", "Flyttade utomlands.")
    change_staff(unit.desk(Role.ADMINISTRATOR), *closed(alva.me), active=False)
    reopen_case(bo, case_id, "Ny ansökan")
    view = reread_case(bo, case_id)
    assert view.rows.case.caseworker_id == bo.me.id
    assert [told.caseworker_to for told in view.rows.handovers] == [bo.me.id]
