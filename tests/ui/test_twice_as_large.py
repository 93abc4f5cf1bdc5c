"""At 200 % text on a small laptop nobody scrolls sideways to reach a button (WCAG 1.4.10)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.case.step_pages import STEP_PAGES
from fsclient.ui.look.theme import theme
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.work.case_context import CaseContext
from tests.support.unit import Unit
from tests.support.walk import ELIAS, a_case


@pytest.fixture
def twice() -> Iterator[None]:
    theme().set_text_scale(2.0)
    yield
    theme().set_text_scale(1.0)


def opened(qtbot: QtBot, unit: Unit, settings: QSettings, role: Role) -> MainWindow:
    window = make_window(unit.desk(role), {}, settings)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window


def too_wide(qtbot: QtBot, window: MainWindow, area: QScrollArea) -> int:
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    qtbot.wait(20)
    return area.horizontalScrollBar().maximum()


@pytest.mark.parametrize("role", list(Role))
def test_every_page_of_the_rail(
    qtbot: QtBot, unit: Unit, settings: QSettings, twice: None, role: Role
) -> None:
    window = opened(qtbot, unit, settings, role)
    wide = {}
    for key in window._parts.pages.keys() - {"case"}:
        window.go(key)
        if by := too_wide(qtbot, window, window._frames[key]):
            wide[key] = by
    window.tasks.stop()
    assert wide == {}


def test_every_step_of_a_case(qtbot: QtBot, unit: Unit, settings: QSettings, twice: None) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER), children=(ELIAS,))
    window = opened(qtbot, unit, settings, Role.SOCIAL_WORKER)
    wide = {}
    for step in STEP_PAGES:
        window.go("case", CaseContext(case_id=case_id, step=step))
        page = window.page
        assert isinstance(page, CasePage)
        qtbot.waitUntil(lambda: window.tasks.is_idle)
        areas = [window._frames["case"], *page.centre.findChildren(QScrollArea)]
        for area in areas:
            if area.isVisible() and (by := too_wide(qtbot, window, area)):
                wide[step, type(area.widget()).__name__, area.objectName()] = by
    window.tasks.stop()
    assert wide == {}
