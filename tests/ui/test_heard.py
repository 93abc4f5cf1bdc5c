"""What a colleague saves is shown without a key, and nothing that is being typed is lost."""

import dataclasses
import threading
import time
from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fsclient.bootstrap.office import make_office
from fsclient.domain.staff import Role
from fsclient.storage.engines import open_server
from fsclient.storage.sessions import ServerDatabase
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.plan.page import PlanPage
from fsclient.ui.shell import heard
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.kept_form import fields_of
from fsclient.ui.worklist.page import WorklistPage
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.plan import save_plan
from tests.support.databases import server_address
from tests.support.planning import begun_plan, whole
from tests.support.postgres import PostgresServer
from tests.support.unit import Unit, make_unit
from tests.support.walk import OTHERS, a_case

WITHIN_MS = 20_000


@pytest.fixture
def theirs(server_database: ServerDatabase) -> Unit:
    """The unit as others reach it."""
    return make_unit(server_database)


@pytest.fixture
def mine(
    theirs: Unit, server_database: ServerDatabase, postgres_server: PostgresServer
) -> Iterator[Desk]:
    """A caseworker's desk, with connections of her own."""
    address = server_address(postgres_server, str(server_database.engine.url.database))
    engine = open_server(address, postgres_server.superuser, postgres_server.password)
    yield Desk(
        office=make_office(ServerDatabase(engine), theirs.clock),
        me=theirs.staff[Role.SOCIAL_WORKER][0],
    )
    # What a window that is gone still asks for would keep a connection that nobody closes.
    until = time.monotonic() + 10
    while engine.pool.checkedout() and time.monotonic() < until:  # type: ignore[attr-defined]
        time.sleep(0.01)
    engine.dispose()


@pytest.fixture
def window(
    qtbot: QtBot, mine: Desk, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """Her window."""
    monkeypatch.setattr(heard, "TOGETHER_MS", 20)
    made = make_window(mine, {}, settings)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, made)
    yield made
    made.close()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(1)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=WITHIN_MS)
    qtbot.wait(1)


def opened(qtbot: QtBot, window: MainWindow, case_id: UUID, step: str) -> CasePage:
    window.go("case", CaseContext(case_id=case_id, step=step))
    settle(qtbot, window)
    (page,) = window.findChildren(CasePage)
    return page


def visible_text(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_colleagues_note_comes_into_the_journal_while_one_is_typed(
    qtbot: QtBot, theirs: Unit, mine: Desk, window: MainWindow
) -> None:
    case_id = a_case(mine)
    page = opened(qtbot, window, case_id, "application")
    page.write_note()
    typing = page.journal.draft.text
    qtbot.keyClicks(typing, "Hon har inte")
    leader = theirs.desk(Role.COORDINATOR)
    note = NoteForm(note_id=leader.new_id(), case_id=case_id, text="Hyresvarden har ringt hit")
    sign_note(leader, note)
    qtbot.waitUntil(lambda: "Hyresvarden" in visible_text(page.journal), timeout=WITHIN_MS)
    qtbot.keyClicks(typing, " ringt.")
    settle(qtbot, window)
    assert typing.text() == "Hon har inte ringt."
    assert typing.hasFocus()


def test_a_plan_that_a_colleague_writes_is_seen_as_it_is_written(
    qtbot: QtBot, theirs: Unit, mine: Desk, window: MainWindow
) -> None:
    case_id = a_case(mine)
    person = reread_case(mine, case_id).applicant.person.id
    leader = theirs.desk(Role.COORDINATOR)
    plan = begun_plan(leader, case_id, person)
    page = opened(qtbot, window, case_id, "plan")
    (step,) = (each for each in page.findChildren(PlanPage) if each.isVisible())
    (goal,) = (field.editor for field in fields_of(step.form) if field.name == "goal")
    assert isinstance(goal, TextArea)
    kept = save_plan(leader, whole(leader, plan))
    qtbot.waitUntil(lambda: goal.text() == kept.goal, timeout=WITHIN_MS)
    # And what is typed on here is no clash.
    qtbot.keyClicks(goal, "!")
    step.flush()
    settle(qtbot, window)
    stored = reread_case(mine, case_id).plan_of(person)
    assert stored is not None
    assert "!" in stored.goal


def test_a_window_that_is_taken_down_unclosed_listens_no_more(
    qtbot: QtBot, theirs: Unit, mine: Desk, settings: QSettings
) -> None:
    """A thread that went on would tell a window that is gone, and be the next one's fault."""
    window = make_window(mine, {}, settings)
    settle(qtbot, window)
    listening = [one for one in threading.enumerate() if one.name == "hearing"]
    assert listening
    window.tasks.stop()
    window.deleteLater()
    qtbot.waitUntil(lambda: not any(one.is_alive() for one in listening), timeout=WITHIN_MS)


def test_a_case_that_a_colleague_opens_comes_into_the_worklist(
    qtbot: QtBot, theirs: Unit, window: MainWindow
) -> None:
    (page,) = window.findChildren(WorklistPage)
    assert not page.table.rows()
    a_case(theirs.desk(Role.SOCIAL_WORKER))
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1, timeout=WITHIN_MS)


def test_a_text_that_waits_for_a_choice_is_asked_about_before_it_would_be_lost(
    qtbot: QtBot, theirs: Unit, mine: Desk, window: MainWindow
) -> None:
    """Another case was opened, or the window closed, and one's own words were gone."""
    case_id, other = a_case(mine), a_case(mine, person=OTHERS[0])
    person_id = reread_case(mine, case_id).applicant.person.id
    row = begun_plan(mine, case_id, person_id)
    page = opened(qtbot, window, case_id, "plan")
    plan = page.centre.page("plan")
    assert isinstance(plan, PlanPage)
    save_plan(theirs.desk(Role.COORDINATOR), dataclasses.replace(row, goal="Deras"))
    plan.form.go_to("goal")
    goal = QApplication.focusWidget()
    assert isinstance(goal, TextArea)
    qtbot.keyClicks(goal, "Mina ord")
    plan.flush()
    settle(qtbot, window)
    assert plan.unanswered
    window.go("case", CaseContext(case_id=other))
    settle(qtbot, window)
    assert page.view is not None
    assert page.view.id == case_id
    assert not window.close()
    settle(qtbot, window)
    assert goal.text() == "Mina ord"
    plan.clash.keep.click()
    settle(qtbot, window)
    assert not plan.unanswered
    (kept,) = reread_case(mine, case_id).rows.plans
    assert kept.goal == "Mina ord"
    window.go("case", CaseContext(case_id=other))
    settle(qtbot, window)
    assert page.view.id == other
