"""Begärda handlingar in the step Ansökan: asked for, come, excused, and waited for again."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.ui.case.application_step import ApplicationStepPage
from fsclient.ui.case.asked_papers import AskFormCard, CameFormCard, ExcuseFormCard
from fsclient.ui.widgets.buttons import LinkButton
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.papers import Printable
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from tests.support.unit import Unit
from tests.support.walk import a_case
from tests.ui.case.conftest import OpenCase, open_page

__all__ = ["open_page"]


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def case_id(desk: Desk) -> UUID:
    return a_case(desk)


@pytest.fixture
def page(desk: Desk, case_id: UUID, open_page: OpenCase) -> ApplicationStepPage:
    found = open_page(desk, CaseContext(case_id, "application")).centre.page("application")
    assert isinstance(found, ApplicationStepPage)
    return found


def link(parent: QWidget, title: str) -> LinkButton:
    return next(
        one
        for one in parent.findChildren(LinkButton)
        if one.text() == title and one.isVisibleTo(parent)
    )


def press(qtbot: QtBot, tasks: Tasks, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle)


def asked(qtbot: QtBot, tasks: Tasks, page: ApplicationStepPage, *kinds: str) -> None:
    press(qtbot, tasks, page.application.ask)
    assert isinstance(page.form, AskFormCard)
    page.form.kinds.set_value(kinds)
    qtbot.keyClick(page.form.about, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tasks.is_idle and page.form is None)


def test_papers_are_asked_for_by_the_day_that_the_unit_usually_gives(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, page: ApplicationStepPage
) -> None:
    assert not page.papers.isVisible()
    asked(qtbot, tasks, page, "lease", "rent_notice")
    papers = reread_case(desk, case_id).waiting_papers
    usual = desk.today + timedelta(days=desk.setting("paper_days"))
    assert {(paper.kind, paper.due_on) for paper in papers} == {
        ("lease", usual),
        ("rent_notice", usual),
    }
    assert page.papers.isVisible()
    assert not page.application.mark.isVisible()
    assert page.application.ask.hasFocus()


def test_the_last_one_that_comes_makes_it_complete_and_can_be_waited_for_again(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, page: ApplicationStepPage
) -> None:
    asked(qtbot, tasks, page, "lease", "identity")
    for left in (1, 0):
        press(qtbot, tasks, link(page.papers, "Har kommit …"))
        assert isinstance(page.form, CameFormCard)
        assert page.form.came_on.value() == desk.today
        # Beside what it is about, and not among the household.
        assert page.form.mapTo(page, QPoint()).y() < page.add.mapTo(page, QPoint()).y()
        press(qtbot, tasks, page.form.primary)
        qtbot.waitUntil(lambda: tasks.is_idle and page.form is None)
        assert len(reread_case(desk, case_id).waiting_papers) == left
    application = reread_case(desk, case_id).application
    assert application is not None
    assert application.complete_on == desk.today
    press(qtbot, tasks, link(page.papers, "Vänta igen"))
    assert page.application.ask.hasFocus()
    assert [paper.kind for paper in reread_case(desk, case_id).waiting_papers] in (
        ["lease"],
        ["identity"],
    )


def test_one_that_is_not_waited_for_says_why(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, page: ApplicationStepPage
) -> None:
    asked(qtbot, tasks, page, "electricity_receipt")
    press(qtbot, tasks, link(page.papers, "Inväntas inte …"))
    card = page.form
    assert isinstance(card, ExcuseFormCard)
    qtbot.keyClicks(card.reason, "Bor inneboende")
    press(qtbot, tasks, card.primary)
    qtbot.waitUntil(lambda: tasks.is_idle and page.form is None)
    (paper,) = reread_case(desk, case_id).papers
    assert (paper.waits, paper.excused) == (False, "Bor inneboende")
    press(qtbot, tasks, link(page.papers, "Vänta igen"))
    assert len(reread_case(desk, case_id).waiting_papers) == 1


def test_the_letter_is_printed_from_the_step(
    qtbot: QtBot, tasks: Tasks, page: ApplicationStepPage
) -> None:
    wanted: list[object] = []
    page.print_wanted.connect(wanted.append)
    assert page.printable() is None
    asked(qtbot, tasks, page, "lease")
    press(qtbot, tasks, page.papers.letter)
    (printable,) = wanted
    assert isinstance(printable, Printable)
    (paper,) = printable.read()
    assert paper.title.startswith("Begäran om handlingar")
    assert paper.pdf.startswith(b"%PDF")


def test_what_is_ticked_is_there_after_a_crash(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, open_page: OpenCase
) -> None:
    context = CaseContext(case_id, "application")
    first = open_page(desk, context).centre.page("application")
    assert isinstance(first, ApplicationStepPage)
    press(qtbot, tasks, first.application.ask)
    assert isinstance(first.form, AskFormCard)
    first.form.kinds.set_value(["lease", "identity"])
    first.form.kinds.edited.emit()
    first.flush()
    qtbot.waitUntil(lambda: tasks.is_idle)
    again = open_page(desk, context).centre.page("application")
    assert isinstance(again, ApplicationStepPage)
    qtbot.waitUntil(lambda: tasks.is_idle and isinstance(again.form, AskFormCard))
    assert isinstance(again.form, AskFormCard)
    assert again.form.kinds.value() == ["lease", "identity"]
