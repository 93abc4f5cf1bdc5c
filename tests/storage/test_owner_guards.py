"""Whose a case is, as the database holds it whatever program asks: on both engines."""

import dataclasses
import threading
from collections.abc import Callable
from typing import Any

import pytest

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.handover import CaseHandover
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases.account_changes import change_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import HandoverForm, hand_over, hand_over_all, undo_handover
from fsclient.usecases.ports import UnitOfWork
from tests.storage.conftest import SignIn
from tests.storage.samples import Samples, make_samples
from tests.support.unit import Unit
from tests.support.walk import a_case


def stored(unit: Unit) -> Samples:
    samples = make_samples(unit)
    with unit.office.database.begin() as work:
        for store, row in samples.rows:
            if store in ("people", "cases"):
                getattr(work, store).add(row)
        work.commit()
    told = dataclasses.replace(samples["handovers"], case_id=samples["cases"].id)
    return Samples(rows=(("handovers", told), *samples.rows))


def refused(unit: Unit, act: Callable[[Any], object]) -> str:
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        act(work)
    return caught.value.code


def adding(store: str, row: object) -> Callable[[Any], object]:
    return lambda work: getattr(work, store).add(row)


@pytest.mark.parametrize("changed", ["caseworker_id", "payment_officer_id", "district"])
def test_no_case_is_moved_untold(unit: Unit, changed: str) -> None:
    case = stored(unit)["cases"]
    others: dict[str, object] = {
        "caseworker_id": unit.staff[Role.COORDINATOR][0].id,
        "payment_officer_id": unit.staff[Role.PAYMENT_OFFICER][1].id,
        "district": "west",
    }
    moved = dataclasses.replace(case, **{changed: others[changed]})
    assert refused(unit, lambda work: work.cases.save(moved)) == "move_untold"


def test_nor_told_of_otherwise_than_it_is(unit: Unit) -> None:
    samples = stored(unit)
    told: CaseHandover = samples["handovers"]
    other = unit.staff[Role.COORDINATOR][0].id
    for false in (
        dataclasses.replace(told, caseworker_from=other),
        dataclasses.replace(told, district_from="west"),
        dataclasses.replace(told, case_version=3),
        dataclasses.replace(told, payment_officer_from=None),
    ):
        assert refused(unit, adding("handovers", false)) == "move_untold"

    def move_to_another(work: Any) -> None:
        work.handovers.add(told)
        work.cases.save(dataclasses.replace(samples["cases"], caseworker_id=other))

    assert refused(unit, move_to_another) == "move_untold"


def test_no_running_case_is_anyones_who_can_have_none(unit: Unit) -> None:
    samples = stored(unit)
    head = unit.staff[Role.HEAD][0].id
    new_id = unit.office.new_id
    new = dataclasses.replace(samples["cases"], id=new_id(), number="2026-00999")
    for unfit in ({"caseworker_id": head}, {"payment_officer_id": head}):
        made = dataclasses.replace(new, **unfit)
        assert refused(unit, adding("cases", made)) == "case_needs_owner"
    told = dataclasses.replace(samples["handovers"], caseworker_to=head)

    def move(work: Any) -> None:
        work.handovers.add(told)
        work.cases.save(dataclasses.replace(samples["cases"], caseworker_id=head))

    assert refused(unit, move) == "case_needs_owner"


@pytest.mark.parametrize("change", [{"active": False}, {"role": Role.HEAD}])
def test_no_account_leaves_its_running_cases(unit: Unit, change: dict[str, Any]) -> None:
    samples = stored(unit)
    worker = unit.staff[Role.SOCIAL_WORKER][0]

    def leave(work: UnitOfWork) -> None:
        now = work.staff.get(worker.id)
        work.account_changes.add(change_of(unit.office, now, None, **change))

    assert refused(unit, leave) == "account_has_cases"
    with unit.office.database.begin() as work:
        work.staff.save(dataclasses.replace(worker, name="Alva Nyman"))
        for store, case in samples.rows:
            if store == "cases":
                work.cases.save(dataclasses.replace(case, closed_on=unit.clock.now.date()))
        leave(work)
        work.commit()


def test_a_move_is_told_by_who_may_and_in_his_own_name(server_unit: Unit, sign_in: SignIn) -> None:
    told: CaseHandover = stored(server_unit)["handovers"]

    def tells(role: Role, place: int, by: StaffMember | None = None) -> str:
        me, database = sign_in(role, place)
        try:
            with database.begin() as work:
                work.handovers.add(dataclasses.replace(told, by_id=(by or me).id))
        except EnvironmentProblem as problem:
            return problem.code
        return "told"

    another = server_unit.staff[Role.HEAD][0]
    assert tells(Role.SOCIAL_WORKER, 0) == "told"
    assert tells(Role.SOCIAL_WORKER, 1) == "not_allowed_in_database"
    assert tells(Role.PAYMENT_OFFICER, 0) == "not_allowed_in_database"
    assert tells(Role.FUT_INVESTIGATOR, 0) == "not_allowed_in_database"
    assert tells(Role.COORDINATOR, 1, by=another) == "not_allowed_in_database"
    assert {tells(role, 0) for role in (Role.COORDINATOR, Role.DEPUTY_HEAD, Role.HEAD)} == {"told"}


def test_an_administrator_moves_all_of_an_account_and_nothing_else(
    server_unit: Unit, sign_in: SignIn
) -> None:
    alva, bo = server_unit.staff[Role.SOCIAL_WORKER]
    case_id = a_case(server_unit.desk(Role.SOCIAL_WORKER))
    me, database = sign_in(Role.ADMINISTRATOR, 0)
    office = dataclasses.replace(server_unit.office, database=database)
    desk = Desk(office=office, me=me)
    form = HandoverForm(reason="Alva slutar", caseworker_id=bo.id)
    done = hand_over_all(desk, alva.id, form)
    undo_handover(desk, done.handovers)
    hand_over_all(desk, alva.id, form)
    with database.begin() as work:
        ended = dataclasses.replace(work.cases.get(case_id), closed_on=desk.today)
        with pytest.raises(EnvironmentProblem) as caught:
            work.cases.save(ended)
    assert caught.value.code == "not_allowed_in_database"


@pytest.mark.parametrize("role", [Role.SOCIAL_WORKER, Role.COORDINATOR, Role.HEAD])
def test_who_may_move_a_case_moves_it_by_a_login_of_his_own(
    server_unit: Unit, sign_in: SignIn, role: Role
) -> None:
    case_id = a_case(server_unit.desk(Role.SOCIAL_WORKER))
    me, database = sign_in(role, 0)
    desk = Desk(office=dataclasses.replace(server_unit.office, database=database), me=me)
    bo = server_unit.staff[Role.SOCIAL_WORKER][1]
    done = hand_over(desk, [case_id], HandoverForm(reason="Byter", caseworker_id=bo.id))
    undo_handover(desk, done.handovers)


def test_who_takes_up_a_closed_case_moves_nothing_of_it(server_unit: Unit, sign_in: SignIn) -> None:
    """A colleague's case was closed, got another officer and another district, and went on."""
    samples = stored(server_unit)
    case, told = samples["cases"], samples["handovers"]
    me, database = sign_in(Role.SOCIAL_WORKER, 1)
    with database.begin() as work:
        closed = dataclasses.replace(case, closed_on=server_unit.clock.now.date())
        work.cases.save(dataclasses.replace(closed, closing_reason="moved"))
        work.commit()
    other = server_unit.staff[Role.PAYMENT_OFFICER][1].id
    kept = {"by_id": me.id, "caseworker_to": case.caseworker_id, "case_version": 3}
    for changed in (
        {"payment_officer_to": other},
        {"payment_officer_to": None},
        {"district_to": "west"},
    ):
        tale = dataclasses.replace(told, id=server_unit.office.new_id(), **kept | changed)
        with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.handovers.add(tale)
        assert caught.value.code == "not_allowed_in_database"


def test_a_move_is_taken_back_to_whom_it_was_from(server_unit: Unit, sign_in: SignIn) -> None:
    """And to nobody else: long after, it was given to a third."""
    case_id = a_case(server_unit.desk(Role.SOCIAL_WORKER))
    bo = server_unit.staff[Role.SOCIAL_WORKER][1]
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    desk = Desk(office=dataclasses.replace(server_unit.office, database=database), me=me)
    (told,) = hand_over(
        desk, [case_id], HandoverForm(reason="Byter", caseworker_id=bo.id)
    ).handovers
    with database.begin() as work:
        mine = work.handovers.get(told)
    third = dataclasses.replace(
        mine,
        id=server_unit.office.new_id(),
        case_version=mine.case_version + 1,
        caseworker_from=bo.id,
        caseworker_to=server_unit.staff[Role.COORDINATOR][0].id,
        undoes_id=mine.id,
    )
    with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.handovers.add(third)
    assert caught.value.code == "not_allowed_in_database"


def test_what_another_has_moved_on_is_nobodys_to_move_back(
    server_unit: Unit, sign_in: SignIn
) -> None:
    """Or whoever once gave a case away could take it, and give it on, for ever."""
    case_id = a_case(server_unit.desk(Role.SOCIAL_WORKER))
    bo = server_unit.staff[Role.SOCIAL_WORKER][1]
    third = server_unit.staff[Role.COORDINATOR][0]
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    office = dataclasses.replace(server_unit.office, database=database)
    given = HandoverForm(reason="Byter", caseworker_id=bo.id)
    hand_over(Desk(office=office, me=me), [case_id], given)
    on = HandoverForm(reason="Byter igen", caseworker_id=third.id)
    hand_over(server_unit.desk(Role.COORDINATOR), [case_id], on)
    with server_unit.office.database.begin() as work:
        version = work.cases.get(case_id).version
        first, last = sorted(work.handovers.find(case_id=case_id), key=lambda row: row.case_version)
    back = dataclasses.replace(
        first,
        id=server_unit.office.new_id(),
        caseworker_from=last.caseworker_to,
        caseworker_to=first.caseworker_from,
        case_version=version + 1,
        undoes_id=first.id,
    )
    with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.handovers.add(back)
    assert caught.value.code == "not_allowed_in_database"


def test_of_two_who_close_an_account_and_give_it_a_case_the_second_is_refused(
    server_unit: Unit, sign_in: SignIn
) -> None:
    samples = stored(server_unit)
    _me, one = sign_in(Role.COORDINATOR, 0)
    bo = server_unit.staff[Role.SOCIAL_WORKER][1]
    outcome = []

    def close_account() -> None:
        try:
            with server_unit.office.database.begin() as work:
                change = change_of(server_unit.office, bo, None, active=False)
                work.account_changes.add(change)
                work.commit()
            outcome.append("closed")
        except EnvironmentProblem as problem:
            outcome.append(problem.code)

    late = threading.Thread(target=close_account)
    given = dataclasses.replace(
        samples["cases"],
        id=server_unit.office.new_id(),
        number="2026-00419",
        caseworker_id=bo.id,
    )
    applicant = dataclasses.replace(
        samples["members"], id=server_unit.office.new_id(), case_id=given.id
    )
    with one.begin() as work:
        work.cases.add(given)
        work.members.add(applicant)
        late.start()
        late.join(0.3)
        work.commit()
    late.join()
    assert outcome == ["account_has_cases"]
