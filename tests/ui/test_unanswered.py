"""What waits for a choice between two texts is asked about before it would be lost."""

import dataclasses
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.decision.page import DecisionPage
from fsclient.ui.journal.panel import JournalPanel
from fsclient.ui.plan.page import PlanPage
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.widgets.notices import Toast
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.page import ANSWER_FIRST
from fsclient.usecases.attempts import Memory
from fsclient.usecases.cases import reread_case
from fsclient.usecases.decision import save_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note
from fsclient.usecases.plan import save_plan
from tests.support.planning import begun_plan
from tests.support.unit import Unit
from tests.support.walk import OTHERS, a_case, calculated, whole_form
from tests.ui.settling import settle


class Clashing:
    """A window in which a note is typed, and another of the same person's, in which it was kept."""

    def __init__(self, qtbot: QtBot, unit: Unit, settings: QSettings) -> None:
        self.qtbot = qtbot
        self.desk = unit.desk(Role.SOCIAL_WORKER)
        self.window = make_window(self.desk, {}, settings)
        qtbot.addWidget(self.window)
        self.window.show()
        office = dataclasses.replace(self.desk.office, memory=Memory())
        self.elsewhere = Desk(office=office, me=self.desk.me)
        self.case, self.other = a_case(self.desk), a_case(self.desk, person=OTHERS[0])
        self.note = NoteForm(note_id=self.desk.new_id(), case_id=self.case, text="Ringde")
        save_note(self.desk, self.note)
        self.window.go("case", CaseContext(case_id=self.case, step="application"))
        self.settle()

    @property
    def page(self) -> CasePage:
        (page,) = self.window.findChildren(CasePage)
        return page

    @property
    def journal(self) -> JournalPanel:
        return self.page.journal

    def write_in_both(self) -> None:
        """The other window has kept what this one has not read."""
        save_note(self.elsewhere, dataclasses.replace(self.note, text="Ringde om elen", version=1))
        self.journal.draft.focus_text()
        self.qtbot.keyClicks(self.journal.draft.text, " om hyran")

    def settle(self) -> None:
        settle(self.qtbot, self.window.tasks)
        settle(self.qtbot, self.window.tasks)

    @property
    def told(self) -> str:
        """What stands at the foot."""
        return next((one.text for one in self.window.findChildren(Toast)), "")

    @property
    def kept(self) -> list[str]:
        """The texts of the case as they are stored."""
        return [note.text for note in reread_case(self.desk, self.case).rows.notes]


@pytest.fixture
def clashing(qtbot: QtBot, unit: Unit, settings: QSettings) -> Iterator[Clashing]:
    made = Clashing(qtbot, unit, settings)
    yield made
    made.window.tasks.stop()


def open_other(clashing: Clashing) -> None:
    clashing.window.go("case", CaseContext(case_id=clashing.other))


def close(clashing: Clashing) -> None:
    clashing.window.close()


@pytest.mark.parametrize("leave", [open_other, close])
def test_a_note_that_another_window_wrote_first_is_chosen_before_it_is_left(
    clashing: Clashing, leave: Callable[[Clashing], None]
) -> None:
    """Another case was opened, or the window closed, and one's own words were gone."""
    clashing.write_in_both()
    clashing.journal.flush()
    clashing.settle()
    clashing.page.fold_journal()
    leave(clashing)
    clashing.settle()
    assert clashing.window.isVisible()
    assert clashing.told.startswith(ANSWER_FIRST)
    draft = clashing.journal.draft
    assert draft.clash.isVisible()
    assert draft.text.text() == "Ringde om hyran"
    draft.clash.keep.click()
    clashing.settle()
    assert clashing.kept == ["Ringde om hyran"]
    open_other(clashing)
    clashing.settle()
    assert clashing.page.view is not None
    assert clashing.page.view.id == clashing.other
    clashing.window.close()
    clashing.settle()
    assert not clashing.window.isVisible()


def test_a_clash_that_is_found_as_the_window_closes_is_waited_for(
    clashing: Clashing, qtbot: QtBot
) -> None:
    """It stood there for five seconds, and then the window went with what was typed."""
    clashing.window._close_due.setInterval(100)
    clashing.write_in_both()
    clashing.window.close()
    clashing.settle()
    qtbot.wait(200)
    assert clashing.window.isVisible()
    assert clashing.journal.draft.clash.isVisible()
    # It is asked again of another, and let go of by whoever closes twice.
    clashing.journal.draft.clash.give_way.click()
    clashing.settle()
    assert clashing.journal.draft.text.text() == "Ringde om elen"
    save_note(clashing.elsewhere, dataclasses.replace(clashing.note, text="Om elen", version=2))
    qtbot.keyClicks(clashing.journal.draft.text, "!")
    clashing.window.close()
    clashing.settle()
    assert clashing.window.isVisible()
    clashing.window.close()
    clashing.settle()
    assert not clashing.window.isVisible()


def test_a_note_that_was_left_for_another_is_asked_about_too(
    clashing: Clashing,
) -> None:
    """It waited out of sight, in this window alone: it was kept as the other case was opened."""
    clashing.write_in_both()
    open_other(clashing)
    clashing.settle()
    assert clashing.page.view is not None
    assert clashing.page.view.id == clashing.other
    clashing.window.close()
    clashing.settle()
    assert clashing.window.isVisible()
    assert clashing.page.view.id == clashing.case
    assert clashing.journal.draft.clash.isVisible()
    assert clashing.journal.draft.text.text() == "Ringde om hyran"


@pytest.mark.parametrize("step", ["plan", "decision"])
def test_a_clash_that_is_found_on_the_way_to_another_case_is_answered_first(
    clashing: Clashing, unit: Unit, qtbot: QtBot, step: str
) -> None:
    """The last second's words went with the page, and nobody was told."""
    desk, case_id = clashing.desk, clashing.case
    colleague = unit.desk(Role.COORDINATOR if step == "plan" else Role.SOCIAL_WORKER, 1)
    view = calculated(desk, case_id)
    plan = begun_plan(desk, case_id, view.applicant.person.id)
    draft = save_decision(desk, view, whole_form(desk, view), None).row
    clashing.window.hear(desk.changed("plan", "sheet", case_id=case_id))
    clashing.settle()
    clashing.window.go("case", CaseContext(case_id=case_id, step=step))
    clashing.settle()
    page = clashing.page.centre.page(step)
    assert isinstance(page, PlanPage | DecisionPage)
    if isinstance(page, PlanPage):
        save_plan(colleague, dataclasses.replace(plan, goal="Deras"))
        page.form.go_to("goal")
        typing = QApplication.focusWidget()
    else:
        theirs = whole_form(colleague, view, reasons="Deras")
        save_decision(colleague, view, theirs, draft)
        typing = page.draft.reasons
    assert isinstance(typing, TextArea)
    qtbot.keyClicks(typing, "Mina ord")
    open_other(clashing)
    clashing.settle()
    assert clashing.page.view is not None
    assert clashing.page.view.id == case_id
    assert clashing.page.step == step
    assert clashing.told == ANSWER_FIRST
    assert page.clash.isVisible()
    assert typing.text() == "Mina ord"
    page.clash.keep.click()
    clashing.settle()
    kept = reread_case(desk, case_id)
    texts = {row.goal for row in kept.rows.plans} | {row.reasons for row in kept.rows.decisions}
    assert "Mina ord" in texts
    open_other(clashing)
    clashing.settle()
    assert clashing.page.view.id == clashing.other
