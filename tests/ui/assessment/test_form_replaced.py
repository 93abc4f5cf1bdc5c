"""The program's own window on a unit's form, before and after another version of its file."""

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fsclient.domain.instruments import ASSESSMENT
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.ui.assessment.form_page import FormPage
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.assessment import save_answers
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from tests.support.assessing import begun, signed
from tests.support.form_folder import FormFolder, forms
from tests.support.trial_form import ANSWERS, FIRST, SECOND
from tests.support.unit import Unit, make_unit
from tests.support.walk import JONAS, a_case

__all__ = ["forms"]

Open = Callable[[Desk, UUID], FormPage]


@pytest.fixture
def both(database: LocalDatabase | ServerDatabase) -> Unit:
    return make_unit(database)


@pytest.fixture
def open_case(qtbot: QtBot, settings: QSettings) -> Iterator[Open]:
    """The page of the IB in a window that has just been opened, and closed afterwards."""
    windows: list[MainWindow] = []

    def at(desk: Desk, case_id: UUID) -> FormPage:
        window = make_window(desk, {}, settings)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.go("case", CaseContext(case_id=case_id, step="assessment"))
        case = window.page
        assert isinstance(case, CasePage)
        settled(qtbot, window)
        page = case.findChild(FormPage)
        assert page is not None
        return page

    yield at
    for window in windows:
        window.tasks.stop()


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(1)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    qtbot.wait(1)


def button(page: FormPage, text: str) -> QPushButton:
    shown = (each for each in page.findChildren(QPushButton) if each.isVisible())
    return next(each for each in shown if each.text().startswith(text))


def words(page: FormPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_what_is_signed_and_what_is_begun_stay_what_they_were(
    qtbot: QtBot, both: Unit, forms: FormFolder, open_case: Open
) -> None:
    forms.write(FIRST)
    older = forms.start(both.desk(Role.SOCIAL_WORKER))
    case_id = a_case(older, partner=JONAS)
    amira, jonas = (one.person.id for one in reread_case(older, case_id).adults)
    signed(older, case_id, amira, ANSWERS)
    both.clock.move(minutes=1)
    save_answers(older, begun(older, case_id, jonas), ANSWERS)

    forms.write(SECOND)
    page = open_case(forms.start(both.desk(Role.SOCIAL_WORKER)), case_id)
    page.people.go_to(str(amira))
    assert page.form.read_only
    for word in ("version 1 · påhittad", "Berättelse", "Husdjur", "En katt"):
        assert word in words(page), word
    page.people.go_to(str(jonas))
    assert "Version 2 av formuläret finns. Utkastet är i version 1" in words(page)
    page.form.go_to("pets")
    qtbot.keyClicks(QApplication.focusWidget(), "Hund. ")
    window = page.window()
    assert isinstance(window, MainWindow)
    window.run("sign_assessment")
    qtbot.mouseClick(button(page, "Signera och lås"), Qt.MouseButton.LeftButton)
    settled(qtbot, window)

    forms.remove()
    view = reread_case(forms.start(both.desk(Role.COORDINATOR)), case_id)
    row = view.filled(ASSESSMENT, jonas)
    assert row is not None
    assert (row.signed, row.instrument_version) == (True, 1)
    assert row.answers == {**ANSWERS, "pets": "Hund. En katt"}
    page = open_case(forms.start(both.desk(Role.COORDINATOR)), case_id)
    page.people.go_to(str(jonas))
    assert "Hund. En katt" in words(page)
