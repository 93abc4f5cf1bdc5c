"""A list in a form as a caseworker writes it: each row in a line or two, with keys, and whole."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fsclient.domain.instruments import FilledInstrument, Rows
from fsclient.domain.staff import Role
from fsclient.ui.assessment.editors import DayAhead, NumberEdit, RowText
from fsclient.ui.assessment.form_page import FormPage
from fsclient.ui.assessment.row import Row
from fsclient.ui.look.theme import theme
from fsclient.ui.widgets.choice import ComboBox
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.assessment import save_answers, sign_instrument
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from tests.support.assessing import begun
from tests.support.list_form import LIST, WHOLE_ROW
from tests.support.trial_form import at_workstation
from tests.support.unit import Unit
from tests.support.walk import a_case
from tests.ui.recorder import RecordingPresenter
from tests.ui.stepping import Opened, form_page

Open = Callable[[], Opened[FormPage]]


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return at_workstation(unit.desk(Role.SOCIAL_WORKER), LIST)


@pytest.fixture
def case_id(desk: Desk) -> UUID:
    return a_case(desk)


@pytest.fixture
def draft(desk: Desk, case_id: UUID) -> FilledInstrument:
    return begun(desk, case_id, reread_case(desk, case_id).applicant.person.id, "errands")


@pytest.fixture
def opened(
    qtbot: QtBot, desk: Desk, case_id: UUID, tasks: Tasks, presenter: RecordingPresenter
) -> Open:
    def made(desk: Desk, tasks: Tasks, parent: QWidget) -> FormPage:
        return form_page("errands", desk, tasks, parent)

    return lambda: Opened(qtbot, made, desk, case_id, tasks, presenter)


def rows(on: Opened[FormPage]) -> list[Row]:
    return [each for each in on.page.findChildren(Row) if each.isVisible()]


def kept(on: Opened[FormPage]) -> list[dict[str, object]]:
    (row,) = reread_case(on.desk, on.case_id).rows.filled
    found = row.answers.get("errands", {})
    assert isinstance(found, dict)
    return [dict(each) for each in found.values()]


def words(on: Opened[FormPage]) -> list[str]:
    return [each.text() for each in on.page.findChildren(QLabel) if each.isVisible()]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(on: Opened[FormPage], name: str) -> None:
    found = on.page.findChildren(QPushButton)
    on.press(next(each for each in found if name in (each.text(), each.accessibleName())))


def type_on(on: Opened[FormPage], *typed: str) -> None:
    """Each in the field with the cursor, which is left with Tab."""
    for text in typed:
        on.qtbot.keyClicks(QApplication.focusWidget(), text)
        on.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def room(editor: QLineEdit) -> int:
    """How wide the text of an editor may be without being cut."""
    option = QStyleOptionFrame()
    editor.initStyleOption(option)
    inside = QStyle.SubElement.SE_LineEditContents
    whole = editor.style().subElementRect(inside, option, editor).width()
    return whole - editor.textMargins().right() - 2 * 2


def test_a_row_is_written_with_keys_alone_and_kept(opened: Open, draft: FilledInstrument) -> None:
    on = opened()
    on.command("row_errands")
    type_on(on, "Kopiera intyget", "L", "+14", "7,5", "50", "1")
    # Ticks and further texts stand last, on lines of their own.
    assert focused().accessibleName() == "ärende 1: Läge"
    on.keep()
    (row,) = kept(on)
    assert row == {
        "what": "Kopiera intyget",
        "aid": "car",
        "due_on": "2026-11-24",
        "hours": "7.5",
        "share": 50,
        "together": True,
        "state": "planned",
    }


def test_enter_moves_on_from_a_text_that_grows(opened: Open, draft: FilledInstrument) -> None:
    on = opened()
    on.command("row_errands")
    text = focused()
    assert isinstance(text, RowText)
    low = text.height()
    on.qtbot.keyClicks(text, "Hamta intyget hos lakaren och lamna det till handlaggaren " * 3)
    assert text.height() > 2 * low
    on.qtbot.keyClick(text, Qt.Key.Key_Return)
    assert isinstance(focused(), ComboBox)


def test_one_more_row_comes_in_the_list_that_has_the_cursor(
    opened: Open, draft: FilledInstrument
) -> None:
    on = opened()
    on.command("row_errands")
    on.command("row_errands")
    assert len(rows(on)) == 2
    assert focused().accessibleName() == "ärende 2: Vad"


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("typed", ["10:30", "37,75", "100,5"])
def test_what_is_typed_of_a_number_is_seen_whole(
    opened: Open, draft: FilledInstrument, typed: str, size: float
) -> None:
    theme().set_text_scale(size)
    on = opened()
    on.command("row_errands")
    (hours,) = rows(on)[0].findChildren(NumberEdit)
    on.qtbot.keyClicks(hours, typed)
    assert room(hours) >= hours.fontMetrics().horizontalAdvance(typed)


@pytest.mark.parametrize("width", [400, 718, 1600])
def test_a_new_row_last_in_a_long_list_is_seen_whole(
    opened: Open, desk: Desk, draft: FilledInstrument, width: int
) -> None:
    """The page was scrolled to where the row was to stand before it stood there."""
    save_answers(desk, draft, {"errands": {f"r{place:04}": WHOLE_ROW for place in range(1, 13)}})
    on = opened()
    on.frame.resize(width, 500)
    on.settle()
    rows(on)[-1].focus_cell("")
    on.command("row_errands")
    row = rows(on)[-1]
    assert row.isAncestorOf(focused())
    top = row.mapTo(on.frame.viewport(), row.rect().topLeft()).y()
    assert top >= 0
    assert top + row.height() <= on.frame.viewport().height()


def test_a_new_row_that_nothing_is_written_in_is_none(
    opened: Open, draft: FilledInstrument
) -> None:
    on = opened()
    on.command("row_errands")
    on.keep()
    assert kept(on) == []


def test_what_need_not_be_chosen_can_be_emptied(
    opened: Open, desk: Desk, draft: FilledInstrument
) -> None:
    save_answers(desk, draft, {"errands": {"a": WHOLE_ROW}})
    on = opened()
    boxes = {box.accessibleName(): box for box in rows(on)[0].findChildren(ComboBox)}
    aid, state = boxes["ärende 1: Stöd"], boxes["ärende 1: Läge"]
    assert [aid.itemText(0), state.itemText(0)] == ["Inget valt", "Planerat"]
    aid.setCurrentIndex(0)
    on.keep()
    assert kept(on) == [{key: value for key, value in WHOLE_ROW.items() if key != "aid"}]


@pytest.mark.parametrize("width", [400, 718, 900, 1600])
def test_no_day_is_cut_and_the_text_has_most_room(
    opened: Open, desk: Desk, draft: FilledInstrument, width: int
) -> None:
    save_answers(desk, draft, {"errands": {"a": WHOLE_ROW}})
    on = opened()
    on.frame.resize(width, 900)
    on.settle()
    assert on.frame.horizontalScrollBar().maximum() == 0
    (row,) = rows(on)
    (day,) = row.findChildren(DateEdit)
    assert room(day) >= day.fontMetrics().horizontalAdvance(day.text())
    text = row.findChildren(RowText)[0]
    assert text.width() >= min(260, 0.6 * row.width())
    beside = day.mapTo(row, day.rect().topLeft()).y() == text.mapTo(row, text.rect().topLeft()).y()
    assert beside == (width == 1600)


def test_what_cant_be_read_is_said_under_its_row_and_stays(
    opened: Open, desk: Desk, draft: FilledInstrument
) -> None:
    save_answers(desk, draft, {"errands": {"a": WHOLE_ROW, "b": {**WHOLE_ROW, "hours": "mycket"}}})
    on = opened()
    press(on, "Signera · 2 svar kvar")
    assert "Tid: skriv ett tal, till exempel 8 eller 7,5." in words(on)
    hours = focused()
    assert isinstance(hours, NumberEdit)
    assert hours.accessibleName() == "ärende 2: Tid"
    assert "skriv ett tal" in hours.accessibleDescription()
    assert kept(on)[1]["hours"] == "mycket"
    hours.clear()
    assert not any(each.startswith("Tid:") for each in words(on))


def test_the_button_says_of_one_thing_where_it_stands_and_how_it_is(
    opened: Open, desk: Desk, draft: FilledInstrument
) -> None:
    """It said ”ärenden, Tid saknas” of a time that was there and could not be read."""
    unread = {"a": WHOLE_ROW, "b": {**WHOLE_ROW, "hours": "mycket"}}
    save_answers(desk, draft, {"errands": unread, "again_on": "2026-12-08"})
    on = opened()
    press(on, "Signera · ”Tid” i ärende 2 behöver rättas")
    hours = focused()
    assert isinstance(hours, NumberEdit)
    hours.clear()
    (day,) = rows(on)[0].findChildren(DateEdit)
    day.clear()
    press(on, "Signera · ”Senast” saknas i ärende 1")
    assert "Senast: svar saknas. Skriv eller välj ett." in words(on)
    on.qtbot.keyClicks(day, "i var")
    hours.setFocus()
    told = "\n".join(words(on)).split("\n")
    assert any(each.startswith("Senast: datumet går inte att läsa.") for each in told)


def test_the_usual_days_are_a_press_away(opened: Open, draft: FilledInstrument) -> None:
    on = opened()
    (day,) = on.page.findChildren(DayAhead)
    assert [each.text() for each in day.findChildren(QPushButton)] == [
        "i morgon",
        "om 1 vecka",
        "om 4 veckor",
        "om 90 dagar",
    ]
    press(on, "Görs om: om 4 veckor")
    on.keep()
    (row,) = reread_case(on.desk, on.case_id).rows.filled
    assert row.answers["again_on"] == "2026-12-08"


def test_a_removed_row_comes_back_where_it_was_and_not_into_another_form(
    unit: Unit, opened: Open, desk: Desk, draft: FilledInstrument
) -> None:
    both: Rows = {"a": WHOLE_ROW, "b": {**WHOLE_ROW, "what": "Lämna intyget"}}
    save_answers(desk, draft, {"errands": both, "again_on": "2026-12-08"})
    on = opened()
    press(on, "Ta bort ärende 1")
    text, undo = on.notices[-1]
    assert text == "Ärende 1 togs bort."
    assert callable(undo)
    undo()
    on.keep()
    assert [each["what"] for each in kept(on)] == ["Hämta intyget", "Lämna intyget"]
    press(on, "Ta bort ärende 1")
    late = on.notices[-1][1]
    press(on, "Signera")
    press(on, "Signera och lås")
    unit.clock.move(days=1)
    press(on, "Fyll i på nytt")
    assert callable(late)
    late()
    assert len(rows(on)) == 1


def test_taking_back_right_after_a_removal_touches_no_other_row(
    opened: Open, draft: FilledInstrument
) -> None:
    """The cursor went into the next row, and Ctrl+Z took away what was typed there."""
    on = opened()
    for what in ("Ringa", "Skriva", "Besoka"):
        on.command("row_errands")
        on.qtbot.keyClicks(QApplication.focusWidget(), what)
    on.keep()
    press(on, "Ta bort ärende 2")
    on.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    on.keep()
    assert [each["what"] for each in kept(on)] == ["Ringa", "Besoka"]


@pytest.mark.parametrize(("width", "table"), [(1100, True), (500, False)])
def test_signed_it_is_read_in_columns_where_they_have_room(
    opened: Open, desk: Desk, draft: FilledInstrument, width: int, *, table: bool
) -> None:
    sign_instrument(desk, draft, {"errands": {"a": WHOLE_ROW}, "again_on": "2026-12-08"})
    on = opened()
    on.frame.resize(width, 900)
    on.settle()
    assert on.frame.horizontalScrollBar().maximum() == 0
    shown = words(on)
    assert "Hämta intyget" in shown
    under = "Lånar enhetens bil hela dagen · Måndag, Fredag · Det behövs till ansökan."
    assert (under in shown) is table
    assert ("7,5\N{NO-BREAK SPACE}h/vecka" in shown) is table
    pills = [each.badge.text for each in on.page.findChildren(Pill) if each.isVisible()]
    assert ("klart" in pills) is table
    assert any("Läge: Klart" in each for each in shown) is not table
