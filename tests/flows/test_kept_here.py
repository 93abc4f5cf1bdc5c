"""The server goes away while someone types, and the program is killed: every text is put in."""

import dataclasses
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import Never, cast
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.instruments import Answer
from fsclient.domain.journal import Note
from fsclient.domain.staff import Role
from fsclient.storage import keys
from fsclient.storage.shelf import FileShelf
from fsclient.storage.tables import staff
from fsclient.usecases.assessment import renew_form, save_answers
from fsclient.usecases.attempts import Memory
from fsclient.usecases.calculation import begin_sheet, save_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.decision import save_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import read_draft, save_draft
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from fsclient.usecases.kept_here import (
    KINDS,
    PutIn,
    as_kept,
    keep_mine,
    put_in,
    stands_as,
)
from fsclient.usecases.once import DRAFTS, kept_as, told_of
from fsclient.usecases.plan import save_plan, sign_plan
from tests.flows.conftest import DistantUnit
from tests.support.assessing import begun
from tests.support.line import Line, Loses
from tests.support.planning import begun_plan, whole
from tests.support.tampering import behind_guards
from tests.support.trial_form import FIRST, SECOND, at_workstation
from tests.support.unit import Unit
from tests.support.walk import OTHERS, a_case, calculated, whole_form

Save = Callable[[], object]


class Computer:
    """A program that is started, writes what is typed, and is killed; its shelf outlives it."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk = desk
        self._folder = folder
        self._key = keys.new_key()
        folder.mkdir()
        self.start()

    def start(self) -> None:
        """Nothing is known of what was done before."""
        office = dataclasses.replace(self._desk.office, memory=Memory())
        self.desk = Desk(office=office, me=self._desk.me)
        self.shelf = FileShelf(self._folder, self._key)
        self.taken: dict[str, str] = {}

    def write(self, save: Save) -> str:
        """Keep it here, then in the database; what the database said where it did not."""
        kept = as_kept(save, self.taken)
        assert kept is not None
        self.shelf.keep(kept)
        try:
            _, answer = kept_as(kept.tried, save)
        except EnvironmentProblem as problem:
            return problem.code
        self.shelf.let_go(kept, stands_as(answer))
        self.taken[kept.about] = kept.digest
        return ""

    def kill(self) -> None:
        """And start it again."""
        self.shelf.close()
        self.start()

    def put_in(self) -> PutIn:
        """What was left behind."""
        put = put_in(self.desk, self.shelf.left_behind())
        for one in put.done:
            self.shelf.let_go(one, None)
        return put

    @property
    def left(self) -> list[str]:
        """The names of the files that are there when the program has ended."""
        self.shelf.close()
        return sorted(file.name for file in self._folder.iterdir())


@pytest.fixture
def computer(distant: DistantUnit, tmp_path: Path) -> Iterator[Computer]:
    """A caseworker's, far from the server."""
    made = Computer(distant.desk(Role.SOCIAL_WORKER), tmp_path / "shelf")
    yield made
    made.shelf.close()


def away(line: Line) -> None:
    line.refuse()
    line.cut()


def note_of(desk: Desk, note_id: UUID) -> Note:
    with desk.begin() as work:
        return work.notes.get(note_id)


class Typing:
    """Each kind of text in a case of its own: how it is kept, and what then stands."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.view = calculated(desk, a_case(desk))
        self.note = NoteForm(note_id=desk.new_id(), case_id=self.view.id, text="Ringde om hyran.")

    @property
    def now(self) -> CaseView:
        """The case as it stands."""
        return reread_case(self.desk, self.view.id)

    def save_note(self) -> tuple[Save, Callable[[], object]]:
        return (
            lambda: save_note(self.desk, self.note),
            lambda: note_of(self.desk, self.note.note_id).text == "Ringde om hyran.",
        )

    def save_plan(self) -> tuple[Save, Callable[[], object]]:
        person = self.view.applicant.person.id
        plan = whole(self.desk, begun_plan(self.desk, self.view.id, person))

        def stands() -> bool:
            stored = self.now.plan_of(person)
            assert stored is not None
            return dataclasses.replace(stored, version=plan.version) == plan

        return lambda: save_plan(self.desk, plan), stands

    def save_answers(self) -> tuple[Save, Callable[[], object]]:
        filled = begun(self.desk, self.view.id, self.view.applicant.person.id)
        answers: dict[str, Answer] = {
            "how_supported": "Lön.",
            "other_support": ["housing"],
            "fia": False,
        }

        def stands() -> bool:
            stored = self.now.filled(filled.instrument, self.view.applicant.person.id)
            return stored is not None and stored.answers == answers

        return lambda: save_answers(self.desk, filled, answers), stands

    def save_sheet(self) -> tuple[Save, Callable[[], object]]:
        other = a_case(self.desk, person=OTHERS[0])
        begin_sheet(self.desk, other)
        sheet = reread_case(self.desk, other).sheet
        assert sheet is not None
        facts = dataclasses.replace(sheet.facts, job_stimulus=())

        def stands() -> bool:
            stored = reread_case(self.desk, other).sheet
            return stored is not None and stored.version == sheet.version + 1

        return lambda: save_sheet(self.desk, sheet, facts), stands

    def keep_decision(self) -> tuple[Save, Callable[[], object]]:
        form, kept = whole_form(self.desk, self.view), self.now.decision

        def stands() -> bool:
            stored = self.now.decision
            return stored is not None and stored.reasons == form.reasons

        return lambda: save_decision(self.desk, self.view, form, kept), stands

    def save_draft(self) -> tuple[Save, Callable[[], object]]:
        return (
            lambda: save_draft(self.desk, "stop:1", "Fel konto"),
            lambda: read_draft(self.desk, "stop:1") == "Fel konto",
        )


def test_every_text_that_keeps_itself_is_kept_here() -> None:
    assert set(KINDS) == set(DRAFTS)


def test_what_is_typed_while_the_server_is_away_is_put_in_after_a_kill(
    computer: Computer, line: Line
) -> None:
    """39 keys were lost, all since it went."""
    typing = Typing(computer.desk)
    texts = {kind: getattr(typing, kind)() for kind in KINDS}
    given = {kind: told_of(save) for kind, (save, _stands) in texts.items()}
    away(line)
    said = {kind: computer.write(save) for kind, (save, _stands) in texts.items()}
    assert set(said.values()) == {"database_away"}
    computer.kill()
    line.speak()
    assert all(given.values())

    put = computer.put_in()

    assert put.clashes == ()
    assert {one.tried.row.command for one in put.done} == set(KINDS)
    assert [kind for kind, (_save, stands) in texts.items() if not stands()] == []
    assert computer.left == []


def test_the_last_that_was_typed_stands_whatever_became_of_the_others(
    computer: Computer, line: Line
) -> None:
    """One is committed without an answer, one is refused, and the program is killed in a third."""
    typing = Typing(computer.desk)
    plan = begun_plan(computer.desk, typing.view.id, typing.view.applicant.person.id)

    def typed(goal: str) -> Save:
        return lambda: save_plan(computer.desk, dataclasses.replace(plan, goal=goal))

    line.lose(Loses.ANSWER)
    assert computer.write(typed("Arb")) == "answer_lost"
    away(line)
    assert computer.write(typed("Arbete")) != ""
    assert computer.write(typed("Arbete i april")) != ""
    computer.kill()
    line.speak()

    assert computer.put_in().clashes == ()
    stored = typing.now.plan_of(plan.person_id)
    assert stored is not None
    assert stored.goal == "Arbete i april"
    assert computer.left == []


def test_a_decision_that_was_begun_unheard_is_ones_own(computer: Computer, line: Line) -> None:
    typing = Typing(computer.desk)
    form = whole_form(computer.desk, typing.view)

    def typed(reasons: str) -> Save:
        of = dataclasses.replace(form, reasons=reasons)
        return lambda: save_decision(computer.desk, typing.view, of, None)

    line.lose(Loses.ANSWER)
    assert computer.write(typed("Du")) == "answer_lost"
    line.lose(Loses.QUESTION)
    assert computer.write(typed("Du har rätt.")) == "answer_lost"
    computer.kill()

    assert computer.put_in().clashes == ()
    stored = typing.now.decision
    assert stored is not None
    assert stored.reasons == "Du har rätt."


def test_what_was_typed_on_what_was_just_stored_is_no_clash(computer: Computer, line: Line) -> None:
    """The version that the text was typed on was one's own, told a moment later."""
    typing = Typing(computer.desk)
    plan = begun_plan(computer.desk, typing.view.id, typing.view.applicant.person.id)

    def typed(goal: str) -> Save:
        return lambda: save_plan(computer.desk, dataclasses.replace(plan, goal=goal))

    kept, later = as_kept(typed("Arb")), as_kept(typed("Arbete"))
    assert kept is not None
    assert later is not None
    computer.shelf.keep(kept)
    computer.shelf.keep(later)
    _, answer = kept_as(kept.tried, typed("Arb"))
    computer.shelf.let_go(kept, stands_as(answer))
    computer.kill()

    assert computer.put_in().clashes == ()
    stored = typing.now.plan_of(plan.person_id)
    assert stored is not None
    assert stored.goal == "Arbete"


def test_what_another_wrote_meanwhile_is_shown_beside_it_and_chosen_between(
    distant: DistantUnit, computer: Computer, line: Line
) -> None:
    typing = Typing(computer.desk)
    person = typing.view.applicant.person.id
    plan = whole(computer.desk, begun_plan(computer.desk, typing.view.id, person))
    away(line)
    computer.write(lambda: save_plan(computer.desk, dataclasses.replace(plan, goal="Mitt mål")))
    line.speak()
    leader = distant.desk(Role.COORDINATOR)
    theirs = reread_case(leader, typing.view.id).plan_of(person)
    assert theirs is not None
    save_plan(leader, dataclasses.replace(theirs, goal="Ledarens mål"))
    computer.kill()

    put = computer.put_in()

    assert put.done == ()
    (clash,) = put.clashes
    assert clash.case_number == typing.view.rows.case.number
    assert "Mitt mål" in clash.mine
    assert "Ledarens mål" in clash.theirs
    assert clash.can_keep
    assert keep_mine(computer.desk, clash) is None
    stored = typing.now.plan_of(person)
    assert stored is not None
    assert stored.goal == "Mitt mål"


def test_each_answer_of_a_form_stands_with_its_question_as_its_own_version_asks(
    unit: Unit,
) -> None:
    """A bare "nej" says nothing to whoever is to choose."""
    mine_at, theirs_at = (
        at_workstation(unit.desk(Role.SOCIAL_WORKER), text) for text in (FIRST, SECOND)
    )
    case_id = a_case(mine_at)
    row = begun(mine_at, case_id, reread_case(mine_at, case_id).applicant.person.id)
    typed: dict[str, Answer] = {"told": "Flyttade hit.", "work": "large", "threat": False, "x": "y"}
    kept = as_kept(lambda: save_answers(mine_at, row, typed))
    assert kept is not None
    renew_form(theirs_at, row, {"told": "Bor kvar.", "threat": True})

    (clash,) = put_in(at_workstation(mine_at), [kept]).clashes

    assert clash.mine == ("Berättelse: Flyttade hit.", "Arbete: Stort", "Hot: Nej", "x: y")
    assert clash.theirs == ("Vad som har hänt: Bor kvar.", "Hot: Ja")
    other_work = dataclasses.replace(mine_at.me, role=Role.PAYMENT_OFFICER)
    officer = dataclasses.replace(mine_at, me=other_work)
    if not unit.office.database.is_far:
        # There it is the server that knows who has which role.
        role = sa.update(staff).where(staff.c.id == other_work.id).values(role=other_work.role)
        behind_guards(unit.office.database, role)
    (clash,) = put_in(officer, [kept]).clashes
    assert clash.mine == ("Berättelse: Flyttade hit.", "Arbete: Stort")
    assert clash.theirs == ("Vad som har hänt: Bor kvar.",)


@pytest.mark.parametrize(
    ("command", "given"),
    [
        ("save_note", '{"form": {"other": "Ringde"}}'),
        ("save_note", '{"words": "Ringde"}'),
        ("save_note", "{}"),
        ("save_poem", '{"words": "Ringde"}'),
    ],
)
def test_what_another_version_of_the_program_kept_holds_up_no_other_text(
    computer: Computer, line: Line, command: str, given: str
) -> None:
    typing = Typing(computer.desk)
    away(line)
    kept = as_kept(lambda: save_draft(computer.desk, "stop:1", "Fel konto"))
    assert kept is not None
    row = dataclasses.replace(kept.tried.row, command=command)
    tried = dataclasses.replace(kept.tried, row=row)
    computer.shelf.keep(dataclasses.replace(kept, tried=tried, about="another", given=given))
    computer.write(lambda: save_note(computer.desk, typing.note))
    computer.kill()
    line.speak()

    put = computer.put_in()

    assert [clash.mine for clash in put.clashes] == [("Ringde",) if "Ringde" in given else ()]
    assert note_of(computer.desk, typing.note.note_id).text == typing.note.text


def test_what_is_signed_meanwhile_is_left_as_it_was_signed(
    distant: DistantUnit, computer: Computer, line: Line
) -> None:
    typing = Typing(computer.desk)
    person = typing.view.applicant.person.id
    plan = whole(computer.desk, begun_plan(computer.desk, typing.view.id, person))
    away(line)
    computer.write(lambda: save_plan(computer.desk, dataclasses.replace(plan, goal="Mitt mål")))
    line.speak()
    sign_plan(distant.desk(Role.COORDINATOR), plan)
    computer.kill()

    (clash,) = computer.put_in().clashes

    assert not clash.can_keep
    assert "Mitt mål" in clash.mine
    assert plan.goal in clash.theirs
    stored = typing.now.plan_of(person)
    assert stored is not None
    assert stored.goal == plan.goal
    computer.kill()
    assert len(computer.put_in().clashes) == 1, "it is kept until it is chosen between"


def test_what_was_signed_as_it_was_typed_is_not_asked_about(computer: Computer, line: Line) -> None:
    typing = Typing(computer.desk)
    away(line)
    computer.write(lambda: save_note(computer.desk, typing.note))
    line.speak()
    sign_note(computer.desk, typing.note)
    computer.kill()

    assert computer.put_in().clashes == ()
    assert computer.left == []


def test_an_emptied_text_is_put_in_as_emptied(computer: Computer, line: Line) -> None:
    """A note that was thrown away while the server was away does not come back."""
    typing = Typing(computer.desk)
    away(line)
    computer.write(lambda: save_note(computer.desk, typing.note))
    computer.write(lambda: save_note(computer.desk, dataclasses.replace(typing.note, text="")))
    computer.kill()
    line.speak()

    assert computer.put_in().clashes == ()
    with computer.desk.begin() as work:
        assert work.notes.find(id=typing.note.note_id) == ()


def test_a_server_that_is_away_still_leaves_it_for_the_next_time(
    computer: Computer, line: Line
) -> None:
    typing = Typing(computer.desk)
    away(line)
    computer.write(lambda: save_note(computer.desk, typing.note))
    computer.kill()
    with pytest.raises(EnvironmentProblem, match="database_away"):
        computer.put_in()
    computer.kill()
    line.speak()
    assert len(computer.put_in().done) == 1
    assert note_of(computer.desk, typing.note.note_id).text == typing.note.text


def test_a_server_that_goes_again_while_it_is_put_in_is_no_other_writer(
    computer: Computer, line: Line
) -> None:
    """What was written unheard was counted each time that it was looked for."""
    typing = Typing(computer.desk)
    plan = begun_plan(computer.desk, typing.view.id, typing.view.applicant.person.id)

    def typed(goal: str) -> Save:
        return lambda: save_plan(computer.desk, dataclasses.replace(plan, goal=goal))

    line.lose(Loses.ANSWER)
    assert computer.write(typed("Arb")) == "answer_lost"
    away(line)
    assert computer.write(typed("Arbete")) != ""
    computer.kill()
    line.speak()
    left = computer.shelf.left_behind()
    for lost in (Loses.QUESTION, Loses.QUESTION, Loses.ANSWER):
        line.lose(lost)
        with pytest.raises(EnvironmentProblem, match=r"database_away|answer_lost"):
            put_in(computer.desk, left)

    assert put_in(computer.desk, left).clashes == ()
    stored = typing.now.plan_of(plan.person_id)
    assert stored is not None
    assert stored.goal == "Arbete"


def test_an_answer_that_another_gave_otherwise_is_not_taken_for_ones_own(
    distant: DistantUnit, computer: Computer, line: Line
) -> None:
    """Yes was let go of where no was stored, and one answer where another question had it."""
    typing = Typing(computer.desk)
    person = typing.view.applicant.person.id
    filled = begun(computer.desk, typing.view.id, person)
    away(line)
    mine: dict[str, Answer] = {"fia": True, "other_support": ["housing"]}
    computer.write(lambda: save_answers(computer.desk, filled, mine))
    line.speak()
    theirs: dict[str, Answer] = {"fia": False, "other_support": ["housing"]}
    save_answers(distant.desk(Role.COORDINATOR), filled, theirs)
    computer.kill()

    (clash,) = computer.put_in().clashes
    assert clash.mine != clash.theirs
    assert keep_mine(computer.desk, clash) is None
    stored = typing.now.filled(filled.instrument, person)
    assert stored is not None
    assert stored.answers == mine


def test_what_was_put_in_before_the_server_went_again_is_gone_on_with(
    computer: Computer, line: Line
) -> None:
    """It was counted once more, and no later text was taken for one's own until a new start."""
    typing = Typing(computer.desk)
    plan = begun_plan(computer.desk, typing.view.id, typing.view.applicant.person.id)

    def typed(goal: str) -> Save:
        return lambda: save_plan(computer.desk, dataclasses.replace(plan, goal=goal))

    away(line)
    computer.write(typed("Arbete"))
    computer.write(lambda: save_note(computer.desk, typing.note))
    computer.kill()
    line.speak()
    left = computer.shelf.left_behind()
    line.lose(Loses.QUESTION, after=2)
    with pytest.raises(EnvironmentProblem, match="answer_lost"):
        put_in(computer.desk, left)

    assert put_in(computer.desk, left).clashes == ()
    assert computer.write(typed("Arbete i april")) == ""
    assert note_of(computer.desk, typing.note.note_id).text == typing.note.text


def test_what_another_typed_is_never_put_in(
    distant: DistantUnit, computer: Computer, line: Line
) -> None:
    """A login that was given to somebody else has the same place on the computer."""
    typing = Typing(computer.desk)
    away(line)
    computer.write(lambda: save_note(computer.desk, typing.note))
    line.speak()
    computer.kill()
    left = computer.shelf.left_behind()
    other = distant.desk(Role.COORDINATOR)
    put = put_in(other, left)
    assert (len(left), put.done, put.clashes, put.failed) == (1, (), (), ())
    with other.begin() as work:
        assert not work.notes.find(id=typing.note.note_id)
    assert len(put_in(computer.desk, left).done) == 1


def test_a_server_that_goes_while_two_texts_are_compared_is_asked_again(
    distant: DistantUnit, computer: Computer, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was said that nothing was left to write it in."""
    typing = Typing(computer.desk)
    plan = begun_plan(computer.desk, typing.view.id, typing.view.applicant.person.id)
    away(line)
    computer.write(lambda: save_plan(computer.desk, dataclasses.replace(plan, goal="Mitt")))
    line.speak()
    save_plan(distant.desk(Role.COORDINATOR), dataclasses.replace(plan, goal="Ledarens"))
    computer.kill()
    left = computer.shelf.left_behind()

    def gone(*_asked: object) -> Never:
        raise EnvironmentProblem("database_away")

    with monkeypatch.context() as patched:
        patched.setitem(
            cast("dict[str, object]", KINDS),
            "save_plan",
            dataclasses.replace(KINDS["save_plan"], stored=gone),
        )
        with pytest.raises(EnvironmentProblem, match="database_away"):
            put_in(computer.desk, left)
    (clash,) = put_in(computer.desk, left).clashes
    assert clash.can_keep


def test_ones_own_later_text_is_not_written_over_by_an_earlier(
    computer: Computer, line: Line
) -> None:
    """Kept on a laptop, written on at another computer, and then the laptop is opened again."""
    typing = Typing(computer.desk)
    note = typing.note
    away(line)
    computer.write(lambda: save_note(computer.desk, note))
    computer.write(lambda: save_draft(computer.desk, "stop:1", "Fel konto"))
    line.speak()
    later = dataclasses.replace(note, text="Skrev om allt, och mer.")
    save_note(typing.desk, later)
    save_draft(typing.desk, "stop:1", "Kontot är avslutat")
    computer.kill()

    put = computer.put_in()

    assert put.done == ()
    of_note, of_draft = put.clashes
    assert (of_note.mine, of_note.theirs) == ((note.text,), (later.text,))
    assert (of_draft.mine, of_draft.theirs) == (("Fel konto",), ("Kontot är avslutat",))
    assert note_of(computer.desk, note.note_id).text == later.text
    assert keep_mine(computer.desk, of_note) is None
    assert note_of(computer.desk, note.note_id).text == note.text


def test_what_one_changed_in_the_middle_of_ones_own_text_is_no_clash(
    computer: Computer, line: Line
) -> None:
    typing = Typing(computer.desk)

    def typed(text: str, upon: int) -> Save:
        form = dataclasses.replace(typing.note, text=text, version=upon)
        return lambda: save_note(computer.desk, form)

    assert computer.write(typed("Ringde om hyra.", 0)) == ""
    line.lose(Loses.ANSWER)
    assert computer.write(typed("Hon ringde om hyra.", 1)) == "answer_lost"
    away(line)
    computer.write(typed("Hon ringde igen om hyran.", 1))
    computer.kill()
    line.speak()

    assert computer.put_in().clashes == ()
    assert note_of(computer.desk, typing.note.note_id).text == "Hon ringde igen om hyran."


@pytest.mark.parametrize("error", [EnvironmentProblem("disk_full"), ValueError("unlike")])
def test_a_text_that_fails_holds_up_no_other(
    computer: Computer, line: Line, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """What nobody had thought of ended the putting in of every text."""
    typing = Typing(computer.desk)
    plan = begun_plan(computer.desk, typing.view.id, typing.view.applicant.person.id)
    away(line)
    computer.write(lambda: save_plan(computer.desk, dataclasses.replace(plan, goal="Arbete")))
    computer.write(lambda: save_note(computer.desk, typing.note))
    line.speak()

    def fails(*_given: object, **_named: object) -> Never:
        raise error

    with monkeypatch.context() as patched:
        patched.setitem(cast("dict[str, object]", DRAFTS), "save_plan", wraps(save_plan)(fails))
        computer.kill()
        put = computer.put_in()
    assert [(len(texts), why) for texts, why in put.failed] == [(1, error)]
    assert note_of(computer.desk, typing.note.note_id).text == typing.note.text
    computer.kill()
    assert len(computer.put_in().done) == 1
