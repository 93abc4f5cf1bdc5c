"""The förändringsplan as a caseworker writes it: step by step, with keys, and signed."""

import dataclasses
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fsclient.domain.plan import Plan, StepOwner, StepState
from fsclient.domain.staff import Role
from fsclient.ui.assessment.editors import DayAhead, NumberEdit, RowText
from fsclient.ui.assessment.row import Row
from fsclient.ui.plan.page import PlanPage
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.plan import save_plan, unread_in
from tests.support.assessing import signed
from tests.support.planning import begun_plan, signed_plan, whole
from tests.support.unit import Unit
from tests.support.walk import JONAS, a_case
from tests.ui.recorder import RecordingPresenter
from tests.ui.stepping import Opened

Open = Callable[[], Opened[PlanPage]]


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def case_id(desk: Desk) -> UUID:
    return a_case(desk)


@pytest.fixture
def amira(desk: Desk, case_id: UUID) -> UUID:
    return reread_case(desk, case_id).applicant.person.id


@pytest.fixture
def opened(
    qtbot: QtBot, desk: Desk, case_id: UUID, tasks: Tasks, presenter: RecordingPresenter
) -> Open:
    return lambda: Opened(qtbot, PlanPage, desk, case_id, tasks, presenter)


def words(on: Opened[PlanPage]) -> str:
    return "\n".join(each.text() for each in on.page.findChildren(QLabel) if each.isVisible())


def button(on: Opened[PlanPage], text: str) -> QPushButton:
    return next(
        each
        for each in on.page.findChildren(QPushButton)
        if text in (each.text(), each.accessibleName()) and each.isVisible()
    )


def rows(on: Opened[PlanPage]) -> list[Row]:
    shown = [each for each in on.page.findChildren(Row) if each.isVisible()]
    return sorted(shown, key=lambda row: row.y())


def stored(on: Opened[PlanPage], person_id: UUID) -> Plan:
    plan = reread_case(on.desk, on.case_id).plan_of(person_id)
    assert plan is not None
    return plan


def type_text(on: Opened[PlanPage], editor: QWidget, text: str) -> None:
    editor.setFocus()
    on.qtbot.keyClicks(editor, text)


def test_an_adult_without_a_plan_has_a_way_to_begin_one(opened: Open, amira: UUID) -> None:
    on = opened()
    assert "Förändringsplan saknas för Amira." in words(on)
    on.press(button(on, "Börja med förändringsplan för Amira"))
    assert stored(on, amira).number == 1
    assert "Med Amiras egna ord" in words(on)


def test_a_plan_is_written_with_keys_and_kept(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    begun_plan(desk, case_id, amira)
    on = opened()
    on.command("row_plan")
    typed = ("Skicka tre brev", None, None, "+14", "7,5", None)
    for text in typed:
        if text is not None:
            on.qtbot.keyClicks(QApplication.focusWidget(), text)
        on.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    on.press(button(on, "Uppföljning: om 8 veckor"))
    on.keep()
    plan = stored(on, amira)
    (step,) = plan.steps
    assert (step.title, step.owner, step.state) == (
        "Skicka tre brev",
        StepOwner.CLIENT,
        StepState.PLANNED,
    )
    assert (step.due_on, step.hours_per_week) == (date(2026, 11, 24), Decimal("7.5"))
    assert plan.follow_up_on == desk.today + timedelta(weeks=8)


def test_a_removed_step_comes_back_where_it_was(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    full = save_plan(desk, whole(desk, begun_plan(desk, case_id, amira)))
    on = opened()
    on.press(button(on, "Ta bort steg 2"))
    on.keep()
    assert stored(on, amira).steps == (full.steps[0], full.steps[2])
    text, undo = on.notices[-1]
    assert text == "Steg 2 togs bort."
    assert callable(undo)
    undo()
    on.keep()
    assert stored(on, amira).steps == full.steps


def test_undoing_after_another_plan_is_shown_changes_nothing(
    unit: Unit, opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    full = whole(desk, begun_plan(desk, case_id, amira))
    save_plan(desk, full)
    on = opened()
    on.press(button(on, "Ta bort steg 3"))
    on.keep()
    undo = on.notices[-1][1]
    on.press(button(on, "Signera"))
    on.press(button(on, "Signera och lås"))
    unit.clock.move(days=1)
    on.press(button(on, "Ny version"))
    assert callable(undo)
    undo()
    on.keep()
    assert len(stored(on, amira).steps) == 2


def test_needs_of_the_ib_become_steps(opened: Open, desk: Desk, case_id: UUID, amira: UUID) -> None:
    signed(desk, case_id, amira)
    begun_plan(desk, case_id, amira)
    on = opened()
    assert "Behov i IB utan steg:" in words(on)
    on.press(button(on, "Lägg till steg för Arbete och utbildning"))
    on.qtbot.keyClicks(QApplication.focusWidget(), "CV")
    on.keep()
    (step,) = stored(on, amira).steps
    assert (step.title, step.need) == ("Arbete och utbildning: CV", "work")
    on.press(button(on, "Lägg till steg för Boende"))
    assert "Behov i IB utan steg:" not in words(on)
    on.keep()


def test_the_blocked_button_points_at_each_thing_that_is_missing(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    full = whole(desk, begun_plan(desk, case_id, amira))
    steps = (full.steps[0], dataclasses.replace(full.steps[1], title=""))
    save_plan(desk, dataclasses.replace(full, own_words="", follow_up_on=None, steps=steps))
    on = opened()
    on.press(button(on, "Signera · 3 uppgifter saknas"))
    for told in (
        "Skriv vad klienten själv säger.",
        "Skriv vad som ska göras.",
        "Skriv när planen följs upp.",
    ):
        assert told in words(on)
    on.qtbot.keyClicks(QApplication.focusWidget(), "Jag vill")
    assert "Skriv vad klienten själv säger." not in words(on)
    on.keep()
    assert stored(on, amira).own_words == "Jag vill"


def test_a_day_or_an_hour_that_cant_be_read_is_said_and_holds_the_signing(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    save_plan(desk, whole(desk, begun_plan(desk, case_id, amira)))
    on = opened()
    (hours,) = rows(on)[1].findChildren(NumberEdit)
    hours.selectAll()
    type_text(on, hours, "mycket")
    on.qtbot.keyClick(hours, Qt.Key.Key_Tab)
    assert "Tid: skriv ett tal, till exempel 8 eller 7,5." in words(on)
    on.press(button(on, "Signera · ”Tid” i steg 2 behöver rättas"))
    assert hours.hasFocus()
    assert hours.text() == "mycket"
    assert not stored(on, amira).signed_at


def test_a_day_that_no_database_keeps_is_said_at_its_field_and_the_rest_is_kept(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    """Of a plan with a day of the year 9999 nothing at all was stored."""
    save_plan(desk, whole(desk, begun_plan(desk, case_id, amira)))
    on = opened()
    on.page.form.go_to("goal")
    on.qtbot.keyClicks(QApplication.focusWidget(), "Ett nytt ")
    for place in ("follow_up_on", "steps.1.due_on"):
        on.page.form.go_to(place)
        day = QApplication.focusWidget()
        assert isinstance(day, DateEdit)
        day.clear()
        on.qtbot.keyClicks(day, "9999-12-31")
        on.qtbot.keyClick(day, Qt.Key.Key_Tab)
    on.keep()
    assert stored(on, amira).goal.startswith("Ett nytt ")
    assert words(on).count("kriv ett år mellan 1850 och 2199.") == 2


def test_what_cannot_be_read_is_there_again_in_a_step_that_was_never_kept(
    qtbot: QtBot, opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    """Who was called away from a half-written day found the step without it."""
    begun_plan(desk, case_id, amira)
    on = opened()
    on.command("row_plan")
    on.page.form.go_to("steps.r0001.title")
    on.qtbot.keyClicks(QApplication.focusWidget(), "Ring")
    typed = {"steps.r0001.due_on": "i var", "steps.r0001.hours_per_week": "10:30"}
    for place, text in {**typed, "follow_up_on": "snart"}.items():
        on.page.form.go_to(place)
        on.qtbot.keyClicks(QApplication.focusWidget(), text)
    on.keep()
    assert stored(on, amira).steps[0].due_on is None
    again = opened()
    (day,) = rows(again)[0].findChildren(DateEdit)
    (hours,) = rows(again)[0].findChildren(NumberEdit)
    (follow_up,) = again.page.findChildren(DayAhead)
    assert (day.text(), hours.text(), follow_up.text()) == ("i var", "10:30", "snart")
    day.setText("2026-11-20")
    hours.clear()
    follow_up.setText("2026-12-08")
    again.keep()
    (step,) = stored(again, amira).steps
    assert step.due_on == date(2026, 11, 20)
    assert unread_in(reread_case(desk, case_id), stored(again, amira)) == {}


def test_what_cannot_be_read_is_not_put_into_a_colleagues_plan(
    opened: Open, unit: Unit, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    plan = save_plan(desk, whole(desk, begun_plan(desk, case_id, amira)), {"steps.1.due_on": "va"})
    kept = dataclasses.replace(plan, steps=plan.steps[1:])
    save_plan(unit.desk(Role.COORDINATOR), kept)
    on = opened()
    days = [row.findChildren(DateEdit)[0].text() for row in rows(on)]
    assert "va" not in days


def test_signed_it_is_read_and_followed_by_a_new_version(
    unit: Unit, opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    save_plan(desk, whole(desk, begun_plan(desk, case_id, amira)))
    on = opened()
    on.command("sign_plan")
    assert "Signera förändringsplan för Amira?" in words(on)
    on.press(button(on, "Signera och lås"))
    assert stored(on, amira).signed_by == desk.me.id
    assert "signerad i dag 10:00 av dig" in words(on)
    assert "Jobbtorg Stockholm" in words(on)
    assert [each.key for each in on.page.commands()] == ["print_plan", "blank_plan"]
    unit.clock.move(days=7)
    on.press(button(on, "Ny version"))
    second = stored(on, amira)
    assert second.number == 2
    titles = [row.findChildren(RowText)[0].value() for row in rows(on)]
    assert titles == [step.title for step in second.steps]


def test_an_earlier_version_is_read_and_left_again(
    unit: Unit, opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    signed_plan(desk, case_id, amira)
    unit.clock.move(days=7)
    begun_plan(desk, case_id, amira)
    on = opened()
    on.press(button(on, "1, signerad 10 nov av dig"))
    assert not on.page.writing
    assert "version 1" in words(on)
    on.press(button(on, "Till den senaste"))
    assert on.page.writing
    assert "version 2" in words(on)


def test_what_is_typed_survives_a_change_elsewhere_and_a_change_of_person(
    qtbot: QtBot, desk: Desk, tasks: Tasks, presenter: RecordingPresenter
) -> None:
    couple = a_case(desk, partner=JONAS)
    amira, jonas = (party.person.id for party in reread_case(desk, couple).adults)
    begun_plan(desk, couple, amira)
    on = Opened(qtbot, PlanPage, desk, couple, tasks, presenter)
    on.page.form.go_to("goal")
    on.qtbot.keyClicks(QApplication.focusWidget(), "Arb")
    on.show_again()
    on.qtbot.keyClicks(QApplication.focusWidget(), "ete")
    on.page.people.go_to(str(jonas))
    on.settle()
    assert stored(on, amira).goal == "Arbete"
    assert "Förändringsplan saknas för Jonas." in words(on)
    assert button(on, "Börja med förändringsplan för Jonas").isEnabled()
