"""Uppföljning: the sums on screen are those of the cases, and a district leads to its list."""

from decimal import Decimal
from operator import attrgetter

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fsclient.domain.intake import VisitEnd
from fsclient.domain.months import Month
from fsclient.domain.payments import PaymentStatus
from fsclient.domain.staff import Role
from fsclient.storage import tables
from fsclient.ui.look.theme import Scheme, theme
from fsclient.ui.speech import formats
from fsclient.ui.supervision import page as supervision
from fsclient.ui.supervision.bar_chart import Bar, BarChart, nice_step
from fsclient.ui.supervision.page import SupervisionPage
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.ui.work.worklist_context import UnitCases
from fsclient.ui.worklist.page import WorklistPage
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.visits import end_visit
from tests.support.tampering import behind_guards
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    JONAS,
    OTHERS,
    a_case,
    acute_form,
    booked_visit,
    calculated,
    decided,
    granted_case,
    prepared,
)
from tests.ui.listed import listed


def opened(qtbot: QtBot, unit: Unit, tasks: Tasks) -> SupervisionPage:
    page = SupervisionPage(unit.desk(Role.HEAD), tasks)
    qtbot.addWidget(page)
    page.resize(1180, 700)
    page.show()
    page.activate(None)
    qtbot.waitUntil(lambda: tasks.is_idle)
    return page


def cells(page: SupervisionPage, table: str) -> list[list[str]]:
    """A table as it is exported, without its titles."""
    return listed(attrgetter(table)(page))[1:]


def a_unit_with_decisions(unit: Unit) -> Decimal:
    """Two grants and a refusal in the east; returns the kronor granted."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    decisions = [
        granted_case(desk, AMIRA, rent=9000).decision,
        granted_case(desk, JONAS, rent=5000).decision,
    ]
    refused = a_case(desk, person=OTHERS[0])
    calculated(desk, refused, rent=0, wage=40000)
    decided(desk, refused)
    return sum((one.amount for one in decisions if one is not None), Decimal(0))


def test_where_work_stands_still_is_shown_only_where_it_does(
    qtbot: QtBot, unit: Unit, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervision, "LOOK_AFTER_MS", 0)
    worker = unit.desk(Role.SOCIAL_WORKER)
    view = granted_case(worker)
    payment = prepared(worker, view)
    page = opened(qtbot, unit, tasks)
    assert page.still.isHidden()
    stopped = sa.update(tables.payment).values(status=PaymentStatus.STOPPED, stopped_reason="Fel")
    behind_guards(unit.office.database, stopped)
    page.reload(ChangeSet(kinds=frozenset({"note"})))
    qtbot.wait(50)
    assert page.still.isHidden()
    page.reload(ChangeSet(kinds=frozenset({"payment"})))
    qtbot.waitUntil(page.still.isVisible)
    ((number, amiss, row),) = cells(page, "still.table")
    assert (number, row) == (view.rows.case.number, str(payment.id))
    assert amiss.startswith("Utbetalning: raden är inte som den var")
    with qtbot.waitSignal(page.opened) as went:
        page.still.table.view.setFocus()
        qtbot.keyClick(page.still.table.view, Qt.Key.Key_Return)
    assert went.args == ["case", CaseContext(case_id=view.id)]


def test_the_tables_the_figures_and_the_bars_say_the_same(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    granted = a_unit_with_decisions(unit)
    kronor = str(granted).replace(".", ",")
    acute = a_case(unit.desk(Role.SOCIAL_WORKER), person=OTHERS[1])
    decide_emergency(
        unit.desk(Role.SOCIAL_WORKER), acute, acute_form(unit.desk(Role.SOCIAL_WORKER))
    )
    page = opened(qtbot, unit, tasks)
    months = cells(page, "money")
    assert months[0] == ["nov 2026", kronor, "0", "0", kronor, "600,00", "3", "3", "1", "0"]
    assert months[-1] == ["Summa", kronor, "0", "0", kronor, "600,00", "", "3", "1", "0"]
    assert len(months) == 13
    assert {row[4] for row in months[1:-1]} == {"0"}
    assert [bar.total for bar in page.chart.bars] == [Decimal(0)] * 11 + [granted]
    assert page.refusals.text == "33,3\u00a0% · 1 av 3 beslut · Därutöver 0 delavslag."


def test_what_became_of_the_booked_first_visits_is_counted_by_month(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    desk = unit.desk(Role.PAYMENT_OFFICER)
    contact = booked_visit(desk)
    booked_visit(desk)
    unit.clock.move(days=3)
    end_visit(desk, contact, VisitEnd.DID_NOT_COME)
    page = opened(qtbot, unit, tasks)
    assert cells(page, "booked") == [["nov 2026", "2", "0", "1", "0", "0", "0", "1"]]


def test_districts_without_cases_stand_there_too_and_the_unit_is_their_sum(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    a_case(unit.desk(Role.SOCIAL_WORKER))
    page = opened(qtbot, unit, tasks)
    assert cells(page, "districts") == [
        ["Östra kretsen", "1", "0", "0", "0\u00a0%", "1 plan till"],
        ["Norra kretsen", "0", "0", "0", "", "inga ärenden"],
        ["Södra kretsen", "0", "0", "0", "", "inga ärenden"],
        ["Hela enheten", "1", "0", "0", "0\u00a0%", "1 plan till"],
    ]
    assert "0 av 1 · mål 75\u00a0%" in page.plans.text


def test_an_empty_unit_says_so(qtbot: QtBot, unit: Unit, tasks: Tasks) -> None:
    page = opened(qtbot, unit, tasks)
    assert page.plans.text == "Enheten har inga löpande ärenden."
    assert page.refusals.text == "Inga beslut har signerats för månaderna."
    assert not page.grab().isNull()


def test_enter_on_a_district_asks_for_its_cases(qtbot: QtBot, unit: Unit, tasks: Tasks) -> None:
    page = opened(qtbot, unit, tasks)
    page.focus_start()
    qtbot.keyClick(page.districts.view, Qt.Key.Key_Down)
    assert page.show_cases.text() == "Visa ärenden i Norra kretsen"
    with qtbot.waitSignal(page.opened) as went:
        qtbot.keyClick(page.districts.view, Qt.Key.Key_Return)
    assert went.args == ["worklist", UnitCases(district="north")]
    qtbot.keyClick(page.districts.view, Qt.Key.Key_End)
    page.districts.view.selectRow(3)
    with qtbot.waitSignal(page.opened) as whole:
        qtbot.mouseClick(page.show_cases, Qt.MouseButton.LeftButton)
    assert whole.args == ["worklist", UnitCases(district=None)]


def test_the_list_of_a_district_holds_its_cases_until_the_pill_is_pressed(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    a_case(unit.desk(Role.SOCIAL_WORKER))
    page = WorklistPage(unit.desk(Role.HEAD), tasks)
    qtbot.addWidget(page)
    page.show()
    page.activate(UnitCases(district="north"))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert len(page.table.rows()) == 0
    assert page.district_pill.text() == "bara Norra kretsen"
    qtbot.mouseClick(page.district_pill, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle and len(page.table.rows()) == 1)
    assert not page.district_pill.isVisible()


def test_what_is_decided_for_months_to_come_is_told_apart(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, month=Month(2026, 12))
    calculated(desk, case_id)
    decision = decided(desk, case_id).decision
    assert decision is not None
    page = opened(qtbot, unit, tasks)
    assert formats.kr(decision.amount) in page.about_money.text()
    assert cells(page, "money")[-1][4] == "0"


@pytest.mark.parametrize(
    ("highest", "step"),
    [(0, 1000), (900, 200), (1000, 200), (4157141, 1000000), (999999, 200000), (12000, 2500)],
)
def test_lines_stand_at_round_sums(highest: int, step: int) -> None:
    assert nice_step(Decimal(highest)) == step


def test_a_bar_says_under_the_pointer_what_it_is(qtbot: QtBot) -> None:
    chart = BarChart("Diagram")
    qtbot.addWidget(chart)
    chart.resize(400, 300)
    chart.show_bars(
        ("Östra", "Norra"),
        [
            Bar("okt", "oktober 2026", (Decimal(1000), Decimal(0))),
            Bar("nov", "november 2026", (Decimal(2000), Decimal(500))),
        ],
    )
    words = chart.words_at(390)
    assert words.splitlines() == [
        "november 2026",
        f"Östra: {formats.kr(Decimal(2000))}",
        f"Norra: {formats.kr(Decimal(500))}",
        f"Summa: {formats.kr(Decimal(2500))}",
    ]
    assert chart.words_at(2) == ""
    chart.show()
    point = QPoint(390, 100)
    QApplication.sendEvent(chart, QHelpEvent(QHelpEvent.Type.ToolTip, point, point))
    assert chart.accessibleDescription() == "Samma siffror står i tabellen."


def test_the_bars_are_drawn_in_the_colours_and_size_of_the_theme(qtbot: QtBot) -> None:
    chart = BarChart("Diagram")
    qtbot.addWidget(chart)
    chart.resize(400, 300)
    chart.show_bars(("Östra",), [Bar("nov", "november 2026", (Decimal(2000),))])
    light = chart.grab().toImage()
    accent = theme().colour("accent").rgb()
    assert any(light.pixel(x, 200) == accent for x in range(light.width()))
    theme().set_scheme(Scheme.DARK)
    theme().set_text_scale(2.0)
    dark = chart.grab().toImage()
    assert any(dark.pixel(x, 200) == theme().colour("accent").rgb() for x in range(dark.width()))
