"""The opened case on the made-up unit's database."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from fsclient.ui.case.case_page import CasePage
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk

OpenCase = Callable[[Desk, CaseContext], CasePage]


@pytest.fixture
def open_page(qtbot: QtBot, tasks: Tasks) -> OpenCase:
    """A page that hears of changes as in the window, with a case opened in it."""
    # A test may hold only a part of a page, and a page that nobody holds is taken away.
    held: list[CasePage] = []

    def make(desk: Desk, context: CaseContext) -> CasePage:
        page = CasePage(desk, tasks)
        held.append(page)
        tasks.changed.connect(page.reload)
        qtbot.addWidget(page)
        page.resize(1209, 640)
        page.show()
        page.activate(context)
        qtbot.waitUntil(lambda: tasks.is_idle)
        return page

    return make
