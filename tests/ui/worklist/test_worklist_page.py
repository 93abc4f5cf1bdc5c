"""Mina ärenden: what is seen first, how it is narrowed, and what opens."""

import dataclasses
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.intake_context import NewContact
from fsclient.ui.work.tasks import Tasks
from fsclient.ui.work.worklist_context import UnitCases
from fsclient.ui.worklist import words
from fsclient.ui.worklist.page import WorklistPage
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, from_local
from fsclient.usecases.next_steps import (
    HAND_OUT,
    RELEASE,
    RETURN_WAITS,
    RETURNED,
    SET_ASIDE,
)
from fsclient.usecases.ports import Due, WorklistRow
from fsclient.usecases.workflow import FILED, REMINDERS, STEPS
from tests.screenshots.worklist import fill_worklist
from tests.support.unit import Unit
from tests.support.walk import AMIRA, JONAS, OTHERS, a_case, with_flag
from tests.ui.recorder import RecordingPresenter

MakePage = Callable[[Desk], WorklistPage]


@pytest.fixture
def make_page(qtbot: QtBot, tasks: Tasks) -> MakePage:
    def make(desk: Desk) -> WorklistPage:
        page = WorklistPage(desk, tasks)
        qtbot.addWidget(page)
        page.resize(1180, 680)
        page.show()
        page.activate(None)
        qtbot.waitUntil(lambda: tasks.is_idle and bool(page.plans.text))
        return page

    return make


def names(page: WorklistPage) -> list[str]:
    return [row.name for row in page.table.rows() if isinstance(row, WorklistRow)]


def cell(page: WorklistPage, row: int, key: str) -> str:
    section = [column.key for column in page.table.columns].index(key)
    return str(page.table.model.index(row, section).data())


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def test_late_ones_stand_first_and_say_what_is_next(unit: Unit, make_page: MakePage) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    fill_worklist(desk)
    page = make_page(desk)
    assert names(page)[:2] == ["Modell, Sara", "Demoson, Karl"]
    first = ["due_on", "identity_number", "step", "kind", "amount"]
    assert [cell(page, 0, key) for key in first] == [
        "1 dag sen",
        "19861212-2385",
        "Ansökan inte fullständig",
        "Nyansökan nov",
        "–",
    ]
    assert cell(page, 2, "due_on") == "Akut, i dag"
    assert cell(page, 5, "step").startswith("Skyddade personuppgifter · ")
    assert [pill.text() for pill in page.pills.values()] == [
        "6 löpande",
        "1 försenat steg",
        "3 steg inom 3 dagar",
    ]


def test_a_pill_narrows_the_list_and_pressed_again_lets_go(
    qtbot: QtBot, tasks: Tasks, unit: Unit, make_page: MakePage
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    fill_worklist(desk)
    page = make_page(desk)
    late = page.pills[Due.LATE]
    qtbot.mouseClick(late, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert names(page) == ["Modell, Sara"]
    assert late.isChecked()
    assert late.text() == "1 försenat steg"
    late.setFocus()
    qtbot.keyClick(late, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert len(names(page)) == 6
    assert not late.isChecked()


def test_typing_narrows_enter_goes_to_the_list_and_esc_shows_all(
    qtbot: QtBot, tasks: Tasks, unit: Unit, make_page: MakePage
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    fill_worklist(desk)
    page = make_page(desk)
    qtbot.keyClicks(page.filter, "testgr")
    qtbot.waitUntil(lambda: names(page) == ["Testgren, Yusuf"])
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert page.table.view.hasFocus()
    settle(qtbot, tasks)
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(page)) == 6)
    qtbot.keyClicks(page.filter, "xyz")
    qtbot.waitUntil(lambda: names(page) == [])
    assert "passar filtret" in page.table.empty.accessibleName()
    settle(qtbot, tasks)


def test_a_header_sorts_in_the_database(
    qtbot: QtBot, tasks: Tasks, unit: Unit, make_page: MakePage
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    fill_worklist(desk)
    page = make_page(desk)
    page.table.view.horizontalHeader().sectionClicked.emit(1)
    settle(qtbot, tasks)
    assert names(page)[0] == "Demoson, Karl"
    page.table.view.horizontalHeader().sectionClicked.emit(1)
    settle(qtbot, tasks)
    assert names(page)[0] == "Testgren, Yusuf"


def test_enter_opens_the_case_at_what_is_next(
    qtbot: QtBot, unit: Unit, make_page: MakePage
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    page = make_page(desk)
    page.focus_start()
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert opened.args == ["case", CaseContext(case_id=case_id, step="assessment")]


def test_what_changes_is_read_again_and_the_selection_stays(
    qtbot: QtBot, tasks: Tasks, unit: Unit, make_page: MakePage
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    late, kept = a_case(desk, person=AMIRA), a_case(desk, person=JONAS)
    page = make_page(desk)
    page.table.select(kept)
    _due_in(desk, kept, -3)
    page.reload(ChangeSet(kinds=frozenset({"decision"}), case_id=kept))
    settle(qtbot, tasks)
    rows = [row.case_id for row in page.table.rows() if isinstance(row, WorklistRow)]
    assert rows == [kept, late]
    selected = page.table.selected_row()
    assert isinstance(selected, WorklistRow)
    assert selected.case_id == kept
    assert page.pills[Due.LATE].text() == "1 försenat steg"


def _due_in(desk: Desk, case_id: UUID, days: int) -> None:
    with desk.begin() as work:
        step = work.next_steps.get(case_id)
        due_on = desk.today + timedelta(days=days)
        work.next_steps.save(dataclasses.replace(step, due_on=due_on))
        work.commit()


def test_an_empty_list_says_so_and_lets_one_begin(
    qtbot: QtBot, unit: Unit, make_page: MakePage
) -> None:
    page = make_page(unit.desk(Role.SOCIAL_WORKER))
    assert page.table.empty.isVisible()
    assert page.table.empty.accessibleName().startswith("Du har inga löpande ärenden")
    assert page.plans.text == "Du har inga löpande ärenden ännu."
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseClick(page.new_contact, Qt.MouseButton.LeftButton)
    assert opened.args == ["intake", NewContact()]


def test_only_those_who_lead_choose_the_whole_unit(
    qtbot: QtBot, tasks: Tasks, unit: Unit, make_page: MakePage
) -> None:
    a_case(unit.desk(Role.SOCIAL_WORKER))
    assert not make_page(unit.desk(Role.SOCIAL_WORKER)).scope.isVisible()
    lead = make_page(unit.desk(Role.DEPUTY_HEAD))
    assert names(lead) == []
    qtbot.keyClick(lead.scope.focusProxy(), Qt.Key.Key_Right)
    settle(qtbot, tasks)
    assert names(lead) == ["Exempelsson, Amira"]
    assert lead.table.is_shown("caseworker")
    qtbot.keyClick(lead.scope.focusProxy(), Qt.Key.Key_Left)
    settle(qtbot, tasks)
    assert names(lead) == []
    assert not lead.table.is_shown("caseworker")
    assert names(make_page(unit.desk(Role.HEAD))) == ["Exempelsson, Amira"]


def test_the_heading_says_whose_cases_and_what_is_mine_is_not_shown_beside_the_units(
    qtbot: QtBot, tasks: Tasks, unit: Unit, make_page: MakePage
) -> None:
    lead = make_page(unit.desk(Role.DEPUTY_HEAD))
    assert (lead.header.heading.text(), lead.plans.isVisible()) == ("Mina ärenden", True)
    qtbot.keyClick(lead.scope.focusProxy(), Qt.Key.Key_Right)
    settle(qtbot, tasks)
    assert lead.header.heading.text() == "Enhetens ärenden"
    assert not lead.plans.isVisible()
    assert not lead.visits.isVisible()
    qtbot.keyClick(lead.scope.focusProxy(), Qt.Key.Key_Left)
    settle(qtbot, tasks)
    assert (lead.header.heading.text(), lead.visits.isVisible()) == ("Mina ärenden", True)

    head = make_page(unit.desk(Role.HEAD))
    assert (head.header.heading.text(), head.plans.isVisible()) == ("Enhetens ärenden", False)
    lead.activate(UnitCases())
    settle(qtbot, tasks)
    assert (lead.header.heading.text(), lead.plans.isVisible()) == ("Enhetens ärenden", False)


def test_the_cards_are_read_also_where_the_list_was_asked_for_before_the_window_is_shown(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    page = WorklistPage(unit.desk(Role.SOCIAL_WORKER), tasks)
    qtbot.addWidget(page)
    page.activate(None)
    settle(qtbot, tasks)
    page.show()
    qtbot.waitUntil(lambda: bool(page.plans.text))


def test_the_cards_are_read_also_where_the_list_is_narrowed_before_it_has_come(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    page = WorklistPage(unit.desk(Role.SOCIAL_WORKER), tasks)
    qtbot.addWidget(page)
    page.show()
    page.activate(None)
    page.pills[Due.LATE].click()
    qtbot.waitUntil(lambda: bool(page.plans.text))


def test_the_cards_tell_of_plans_and_of_the_next_visits(
    qtbot: QtBot, unit: Unit, make_page: MakePage
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    fill_worklist(desk)
    page = make_page(desk)
    assert (
        page.plans.text == "33\u00a0% · 2 av 6 · mål 75\u00a0% · "
        "Av ärendena: i 1 följs planen upp i november, i 4 saknas plan."
    )
    assert [button.text() for button in page.visits.buttons] == [
        "11 nov 10:00  Nybesök, Omar Påhittad",
        "13 nov 10:00  Nybesök, Daniel Fiktiv",
    ]
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseClick(page.visits.buttons[0], Qt.MouseButton.LeftButton)
    assert opened.args == ["intake", None]


def test_the_cases_without_a_current_plan_are_listed_from_the_card(
    qtbot: QtBot, unit: Unit, tasks: Tasks, make_page: MakePage
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    fill_worklist(desk)
    page = make_page(desk)
    everyone = names(page)
    assert page.plans.lacking.text() == "Visa 4 utan aktuell plan"
    with qtbot.assertNotEmitted(page.counted):
        qtbot.mouseClick(page.plans.lacking, Qt.MouseButton.LeftButton)
        settle(qtbot, tasks)
    assert len(names(page)) == 4
    assert page.lacking_pill.isVisible()
    qtbot.mouseClick(page.lacking_pill, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert (names(page), page.lacking_pill.isVisible()) == (everyone, False)


def test_a_long_list_is_fetched_as_it_is_scrolled(
    qtbot: QtBot, tasks: Tasks, unit: Unit, make_page: MakePage
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    for person in (AMIRA, with_flag(JONAS), *OTHERS):
        a_case(desk, person=person)
    page = make_page(desk)
    page.table.set_rows(page.table.rows()[:2], total=6)
    page.table.model.fetchMore(page.table.view.rootIndex())
    settle(qtbot, tasks)
    assert len(set(names(page))) == 6
    page.activate(None)
    settle(qtbot, tasks)
    assert len(names(page)) == 6


def test_columns_are_chosen_and_remembered_from_one_window_to_the_next(
    qtbot: QtBot, unit: Unit, settings: QSettings
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    for shown_before in (False, True):
        window = make_window(desk, {}, settings)
        qtbot.addWidget(window)
        window.show()
        page = window.page
        assert isinstance(page, WorklistPage)
        assert page.table.is_shown("number") is shown_before
        page.table.choose_column("number", shown=True)
        qtbot.waitUntil(lambda w=window: w.tasks.is_idle)  # type: ignore[misc]
        window.close()


def test_ctrl_f_and_ctrl_n_work_from_the_list(
    qtbot: QtBot, unit: Unit, settings: QSettings
) -> None:
    window = make_window(unit.desk(Role.SOCIAL_WORKER), {}, settings)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.page
    assert isinstance(page, WorklistPage)
    # Nobody is as quick with the keys as a test: the menus are made once the list has come.
    assert window.actions_in_menus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.filter.hasFocus()
    keys = {command.key: command.shortcut for command in page.commands()}
    assert keys["new_contact"] == "Ctrl+N"
    assert keys["new_case"] == "Ctrl+Shift+N"
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    window.close()


def test_a_list_leaves_the_program_only_with_a_line_in_the_log(
    qtbot: QtBot,
    unit: Unit,
    settings: QSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    fill_worklist(desk)
    window = make_window(desk, {}, settings)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, WorklistPage)
    qtbot.waitUntil(lambda: window.tasks.is_idle and bool(page.table.rows()))
    names_of_all = names(page)
    page.table.set_rows(page.table.rows()[:2], total=6)
    file = tmp_path / "lista.csv"
    monkeypatch.setattr(
        "fsclient.ui.work.saving.QFileDialog.getSaveFileName", lambda *_asked: (str(file), "")
    )

    def exported() -> list[str]:
        with desk.begin() as work:
            return [entry.reason for entry in work.access.find(action="export_list")]

    def broken(*_asked: object) -> None:
        raise EnvironmentProblem("database_away")

    with monkeypatch.context() as away:
        away.setattr("fsclient.usecases.access.log_export", broken)
        window.run("export_csv")
        qtbot.waitUntil(lambda: window.tasks.is_idle)
    assert not file.exists()
    window.run("export_csv")
    qtbot.waitUntil(file.exists)
    written = [line.split(";") for line in file.read_text("utf-8-sig").splitlines()]
    assert len(written) == 7, "all of them, though two are shown"
    assert written[0][:3] == ["Förfaller", "Namn", "Personnummer"]
    assert [line[1] for line in written[1:]] == names_of_all
    assert exported() == ["Mina ärenden, 6 rader"]
    window.close()


def test_everything_that_can_wait_has_its_words(unit: Unit) -> None:
    after_the_file = {RETURN_WAITS, RETURNED, SET_ASIDE, HAND_OUT}
    beside_the_steps = {RELEASE, "follow_up", "none"} | after_the_file
    # An acute need is decided at once, only its money waits; a document waits for nothing, and what
    # is to be remembered is told in its own words.
    waiting = {step.key for step in STEPS} - {"emergency", FILED, REMINDERS}
    assert set(words.NEXT_STEPS) == waiting | beside_the_steps
    desk = unit.desk(Role.SOCIAL_WORKER)
    row = WorklistRow(
        case_id=desk.new_id(),
        number="2026-00001",
        name="Exempelsson, Amira",
        identity_number=None,
        protected=False,
        step="follow_up",
        due_on=None,
        kind=None,
        month=None,
        urgent=False,
        amount=None,
        caseworker="Alva",
        district="east",
    )
    assert words.next_words(row, {}) == "Beslutat, ingen plan att följa upp"
    assert words.concerns(row, desk.today) == "Plan"
    assert words.due_badge(row, desk.today).text == "Ingen dag"
    old = dataclasses.replace(row, kind=ApplicationKind.RENEWAL.value, month=Month(2025, 12))
    assert words.concerns(old, desk.today) == "Återansökan dec 2025"
    assert words.identity(row) == "saknas"


def test_a_database_that_is_away_is_told_and_the_list_stays(
    qtbot: QtBot,
    tasks: Tasks,
    unit: Unit,
    make_page: MakePage,
    presenter: RecordingPresenter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    a_case(desk)
    page = make_page(desk)

    def away(*_: object) -> None:
        raise EnvironmentProblem("database_away")

    monkeypatch.setattr("fsclient.ui.worklist.page.worklist", away)
    page.activate(None)
    settle(qtbot, tasks)
    assert [code for code, _ in presenter.environment] == ["database_away"]
    assert names(page) == ["Exempelsson, Amira"]


def test_tab_goes_through_the_page_as_the_eye_reads(
    qtbot: QtBot, unit: Unit, make_page: MakePage
) -> None:
    lead = unit.desk(Role.COORDINATOR)
    fill_worklist(lead)
    page = make_page(lead)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.pills[Due.ANY].setFocus()
    names = []
    for _ in range(10):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        names.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "6 löpande",
        "1 försenat steg",
        "3 steg inom 3 dagar",
        "Nytt samtal",
        "Filtrera: namn, nummer, handläggare",
        "Vilkas ärenden: Mina",
        "Flytta markerade ärenden",
        "Mina ärenden",
        "Visa 4 utan aktuell plan",
        "11 nov 10:00  Nybesök, Omar Påhittad",
    ]


def test_a_coming_month_without_a_norm_is_told_above_the_list(
    unit: Unit, make_page: MakePage
) -> None:
    page = make_page(unit.desk(Role.SOCIAL_WORKER))
    assert not page.norm_notice.isVisible()

    unit.clock.now = from_local(date(2026, 12, 1), 8, 0)
    page.activate(None)

    assert page.norm_notice.isVisible()
    assert page.norm_notice.text == (
        "Det finns ingen riksnorm för januari 2027 ännu, så den månaden går inte att räkna på."
    )
    assert page.norm_notice.accessibleName() == page.norm_notice.text
    unit.clock.now = from_local(date(2026, 11, 30), 8, 0)
    page.activate(None)
    assert not page.norm_notice.isVisible()
