"""Two who do the same on a server at the same instant: both get through, or one is told."""

import dataclasses
import threading
from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.instruments import ASSESSMENT
from fsclient.domain.journal import NoteKind
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.storage.sessions import ServerDatabase
from fsclient.storage.work import SqlUnitOfWork
from fsclient.usecases.assessment import begin_instrument
from fsclient.usecases.calculation import begin_sheet
from fsclient.usecases.cases import MemberForm, PersonForm, add_member, reread_case
from fsclient.usecases.decision import save_decision, sign_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.identity import IdentityForm, change_identity
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.verification import verify
from tests.support.trial_form import FIRST, at_workstation
from tests.support.unit import Unit, make_unit
from tests.support.walk import AMIRA, ELIAS, OTHERS, a_case, analysed, calculated, whole_form

Done = TypeVar("Done")

_WAITING = sa.text(
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


class SlowUnit(SqlUnitOfWork):
    """Commits when the other transaction has come as far as it can without this one."""

    def commit(self) -> None:
        SlowUnit.wrote.set()
        SlowUnit.go_on.wait(20)
        super().commit()

    wrote: threading.Event
    go_on: threading.Event


class SlowDatabase(ServerDatabase):
    """The same database, where whatever is done is slow to be lasting."""

    def begin(self) -> SlowUnit:
        return SlowUnit(self.engine)


@pytest.fixture
def unit(server_database: ServerDatabase) -> Unit:
    """The made-up unit on a server."""
    return make_unit(server_database)


def at_once(
    unit: Unit, first: Callable[[Desk], Done], second: Callable[[Desk], Done]
) -> tuple[Done, Done | Exception]:
    """What the first answers, and the second, who begins before the first has committed."""
    database = unit.office.database
    assert isinstance(database, ServerDatabase)
    slow = dataclasses.replace(unit.office, database=SlowDatabase(database.engine))
    SlowUnit.wrote, SlowUnit.go_on = threading.Event(), threading.Event()
    answers: dict[str, Done | Exception] = {}

    def run(name: str, desk: Desk, act: Callable[[Desk], Done]) -> None:
        try:
            answers[name] = act(desk)
        except (EnvironmentProblem, RuleViolation) as problem:
            answers[name] = problem

    mine = Desk(office=slow, me=unit.staff[Role.SOCIAL_WORKER][0])
    theirs = unit.desk(Role.SOCIAL_WORKER, 1)
    early = threading.Thread(target=run, args=("first", mine, first))
    late = threading.Thread(target=run, args=("second", theirs, second))
    early.start()
    assert SlowUnit.wrote.wait(20)
    late.start()
    _wait_for_the_lock(database, late)
    SlowUnit.go_on.set()
    early.join()
    late.join()
    answer = answers["first"]
    assert not isinstance(answer, Exception), answer
    return answer, answers["second"]


def _wait_for_the_lock(database: ServerDatabase, late: threading.Thread) -> None:
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for _turn in range(400):
            if connection.execute(_WAITING).scalar_one() or not late.is_alive():
                return
            late.join(0.02)
    raise AssertionError("the second neither waited nor ended")


def test_two_who_open_a_case_at_once_get_a_number_each(unit: Unit) -> None:
    one, other = at_once(
        unit, lambda desk: a_case(desk, person=AMIRA), lambda desk: a_case(desk, person=OTHERS[0])
    )
    desk = unit.desk(Role.SOCIAL_WORKER)
    assert isinstance(other, UUID)
    numbers = [reread_case(desk, case_id).rows.case.number for case_id in (one, other)]
    assert numbers == ["2026-00001", "2026-00002"]


def test_two_who_open_a_case_of_the_same_person_at_once_open_one(unit: Unit) -> None:
    _one, other = at_once(unit, a_case, a_case)
    assert isinstance(other, RuleViolation)
    assert other.problems[0].code == "has_running_case"


def test_two_who_begin_a_form_first_at_once_keep_one_text_of_it(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    mine, theirs = a_case(desk), a_case(desk, person=OTHERS[0])

    def begin(case_id: UUID, text: str) -> Callable[[Desk], object]:
        about = reread_case(desk, case_id).applicant.person.id
        return lambda desk: begin_instrument(
            at_workstation(desk, text), case_id, None, about, ASSESSMENT
        )

    _one, other = at_once(unit, begin(mine, FIRST), begin(theirs, f"{FIRST}# ändrad"))
    assert isinstance(other, EnvironmentProblem)
    assert other.code == "form_mixed"
    begin(theirs, FIRST)(desk)
    with unit.office.database.begin() as work:
        assert [form.text for form in work.forms.find()] == [FIRST]
        assert len(work.filled.find()) == 2


def test_two_who_sign_the_first_note_of_a_case_at_once_both_do(unit: Unit) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))

    def write(text: str) -> Callable[[Desk], object]:
        def sign(desk: Desk) -> object:
            form = NoteForm(
                note_id=desk.new_id(), case_id=case_id, text=text, kind=NoteKind.PHONE_CALL
            )
            return sign_note(desk, form)

        return sign

    for first, second in (("Ett", "Två"), ("Tre", "Fyra")):
        _mine, theirs = at_once(unit, write(first), write(second))
        assert not isinstance(theirs, Exception), theirs
    with unit.office.database.begin() as work:
        notes = sorted(work.notes.find(case_id=case_id), key=lambda note: note.chain_number or 0)
    assert [(note.chain_number, note.text) for note in notes] == [
        (1, "Ett"),
        (2, "Två"),
        (3, "Tre"),
        (4, "Fyra"),
    ]
    assert verify(unit.office).findings == ()


def test_two_who_begin_a_calculation_at_once_begin_one(unit: Unit) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))

    def begin(desk: Desk) -> object:
        return begin_sheet(desk, case_id)

    _mine, theirs = at_once(unit, begin, begin)
    assert not isinstance(theirs, Exception), theirs
    with unit.office.database.begin() as work:
        assert len(work.sheets.find(case_id=case_id)) == 1


def test_of_two_who_begin_a_decision_at_once_the_second_is_told(unit: Unit) -> None:
    view = calculated(unit.desk(Role.SOCIAL_WORKER), a_case(unit.desk(Role.SOCIAL_WORKER)))
    form = whole_form(unit.desk(Role.SOCIAL_WORKER), view)

    def begin(desk: Desk) -> object:
        return save_decision(desk, view, form, None)

    _mine, theirs = at_once(unit, begin, begin)
    assert isinstance(theirs, EnvironmentProblem)
    assert theirs.code == "someone_saved_first"
    with unit.office.database.begin() as work:
        assert len(work.decisions.find(case_id=view.id)) == 1


def test_of_two_who_write_the_same_person_at_once_the_second_is_told(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    homes = [a_case(desk, person=person) for person in (AMIRA, OTHERS[0])]
    child = MemberForm(person=ELIAS, role=MemberRole.CHILD)
    _mine, theirs = at_once(
        unit,
        lambda one: add_member(one, homes[0], child),
        lambda one: add_member(one, homes[1], child),
    )
    assert isinstance(theirs, RuleViolation)
    assert [problem.code for problem in theirs.problems] == ["child_elsewhere"]


def test_of_two_who_are_given_one_number_at_once_the_second_is_refused(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    born = desk.today.replace(year=1990)
    cases = [
        a_case(desk, person=PersonForm(birth_date=born, given_name=name)) for name in ("Kim", "Li")
    ]

    def given(case_id: UUID) -> Callable[[Desk], object]:
        before = reread_case(desk, case_id).applicant.person
        form = IdentityForm(identity_number="19900505-2387", reason="Personbevis")
        return lambda one: change_identity(one, case_id, before, form)

    _mine, theirs = at_once(unit, given(cases[0]), given(cases[1]))
    assert isinstance(theirs, RuleViolation)
    assert [problem.code for problem in theirs.problems] == ["number_taken"]


def test_of_two_who_wait_for_each_other_one_is_told_that_someone_was_first(unit: Unit) -> None:
    met = threading.Barrier(2)
    told: list[str] = []

    def take(*turns: str) -> None:
        with unit.office.database.begin() as work:
            work.take_turn(turns[0])
            met.wait(20)
            try:
                work.take_turn(turns[1])
            except EnvironmentProblem as problem:
                told.append(problem.code)

    both = [threading.Thread(target=take, args=turns) for turns in (("a", "b"), ("b", "a"))]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert told == ["someone_was_first"]


def test_two_who_sign_at_once_for_a_child_whose_days_fit_both_do(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    half = MemberForm(
        person=ELIAS,
        role=MemberRole.CHILD,
        residence=Residence.ALTERNATING,
        days=15,
        since=desk.today.replace(day=1),
        shared_known=True,
    )
    cases = [a_case(desk, person=person) for person in (AMIRA, OTHERS[0])]
    for case_id in cases:
        add_member(desk, case_id, half)
        calculated(desk, case_id)
        analysed(desk, case_id)

    def sign(case_id: UUID) -> Callable[[Desk], object]:
        form = whole_form(desk, reread_case(desk, case_id))
        return lambda one: sign_decision(one, case_id, form)

    _mine, theirs = at_once(unit, sign(cases[0]), sign(cases[1]))
    assert not isinstance(theirs, Exception), theirs
