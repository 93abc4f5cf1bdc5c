"""Editors keep what is typed, and say what is wrong with it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QPushButton,
    QStyleOptionComboBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.keeping import MOST_SIGNS
from fsclient.domain.months import Month
from fsclient.ui.look.theme import theme
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit, MonthEdit
from fsclient.ui.widgets.days_edit import DaysEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.identity_edit import IdentityNumberEdit
from fsclient.ui.widgets.moment_edit import MomentEdit
from fsclient.ui.widgets.money_edit import MoneyEdit
from fsclient.ui.widgets.text_edits import LineEdit, TextArea

TODAY = date(2026, 11, 21)
ANSWERS = (Choice("yes", "Ja"), Choice("no", "Nej"), Choice("na", "Ej aktuellt"))


def odd(text: str) -> None:
    """A check that only takes numbers that end in an even digit."""
    if text[-1] in "13579":
        raise RuleViolation.at("identity_number", "identity_number_check_digit")


def left(field: Field) -> None:
    """Leave a field, as with Tab."""
    field.editor.left.emit()  # type: ignore[attr-defined]  # every editor has it


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("nio tusen", "amount_not_understood"),
        ("-100", "amount_negative"),
        ("1,234", "amount_not_understood"),
        ("1,2345", "amount_fraction"),
        ("9" * 17, "amount_too_large"),
        ("9" * 40, "amount_too_large"),
    ],
)
def test_a_wrong_amount_stays_as_typed_with_a_sentence(qtbot: QtBot, typed: str, code: str) -> None:
    field = Field("rent", "Hyra", MoneyEdit())
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, typed)
    left(field)
    editor = field.editor
    assert isinstance(editor, MoneyEdit)
    assert editor.text() == typed
    assert editor.problem() == Problem(code, None, editor.problem().values)  # type: ignore[union-attr]  # it has one
    assert field.error
    assert field.error in editor.accessibleDescription()
    with pytest.raises(RuleViolation):
        editor.value()


def test_the_error_goes_away_when_what_is_typed_is_understood(qtbot: QtBot) -> None:
    field = Field("rent", "Hyra", MoneyEdit(), help_text="Enligt avin.")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, "9 850o")
    left(field)
    assert field.error
    qtbot.keyClick(field.editor, Qt.Key.Key_Backspace)
    assert not field.error
    assert field.note.text() == "Enligt avin."


def test_an_amount_is_written_out_when_it_is_left(qtbot: QtBot) -> None:
    editor = MoneyEdit()
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor, "9850,5")
    editor.left.emit()
    assert editor.text() == "9\u202f850,50"
    assert editor.value() == Decimal("9850.5")


def test_a_day_is_empty_until_someone_says_which(qtbot: QtBot) -> None:
    editor = DateEdit(today=lambda: TODAY)
    qtbot.addWidget(editor)
    assert editor.value() is None
    assert editor.text() == ""
    editor.left.emit()
    assert editor.text() == ""


@pytest.mark.parametrize(("typed", "shown"), [("21/11", "2026-11-21"), ("+14", "2026-12-05")])
def test_a_short_day_is_written_out_so_that_it_can_be_checked(
    qtbot: QtBot, typed: str, shown: str
) -> None:
    editor = DateEdit(today=lambda: TODAY)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor, typed)
    editor.left.emit()
    assert editor.text() == shown


def test_a_wrong_day_stays_as_typed(qtbot: QtBot) -> None:
    editor = DateEdit(today=lambda: TODAY)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor, "31/2")
    editor.left.emit()
    assert editor.text() == "31/2"
    problem = editor.problem()
    assert problem is not None
    assert problem.code == "date_not_understood"


@pytest.mark.parametrize("typed", ["1849-12-31", "2200-01-01", "99991231", "31/12 9999"])
@pytest.mark.parametrize(
    "editor",
    [
        lambda: DateEdit(today=lambda: TODAY),
        lambda: MomentEdit(today=lambda: TODAY),
    ],
)
def test_a_day_that_no_database_keeps_is_refused_at_its_field(
    qtbot: QtBot, editor: Callable[[], DateEdit | MomentEdit], typed: str
) -> None:
    field = Field("day", "Dag", editor())
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, typed)
    left(field)
    assert field.error == "Året kan inte sparas. Skriv ett år mellan 1850 och 2199."


@pytest.mark.parametrize("typed", ["1849-12", "220001", "nov 9999"])
def test_a_month_that_no_database_keeps_is_refused_at_its_field(qtbot: QtBot, typed: str) -> None:
    field = Field("month", "Månad", MonthEdit(today=lambda: TODAY))
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, typed)
    left(field)
    assert field.error == "Året kan inte sparas. Skriv ett år mellan 1850 och 2199."


def test_the_arrows_step_no_further_than_what_is_kept(qtbot: QtBot) -> None:
    editor = MonthEdit(today=lambda: TODAY)
    qtbot.addWidget(editor)
    editor.setText("2199-12")
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert editor.value() == Month(2199, 12)


def test_a_text_that_no_database_keeps_is_refused_at_its_field(qtbot: QtBot) -> None:
    field = Field("goal", "Mål", TextArea())
    qtbot.addWidget(field)
    assert isinstance(field.editor, TextArea)
    field.editor.setPlainText("a" * (MOST_SIGNS + 1))
    left(field)
    assert "200 000 tecken" in field.error
    field.editor.setPlainText("a" * MOST_SIGNS)
    assert not field.error


def test_no_bar_lies_over_the_last_line_of_a_text(qtbot: QtBot) -> None:
    """A space too much at the end of a line laid a bar over the line."""
    area = TextArea(rows=2)
    qtbot.addWidget(area)
    area.resize(160, area.height())
    area.show()
    area.insertPlainText("Ring\n")
    for _ in range(60):
        qtbot.keyClick(area, Qt.Key.Key_Space)
        assert not area.horizontalScrollBar().isVisible()


def test_a_day_that_must_have_been_may_not_be_ahead(qtbot: QtBot) -> None:
    editor = DateEdit(today=lambda: TODAY, latest_today=True)
    qtbot.addWidget(editor)
    editor.setText("imorgon")
    problem = editor.problem()
    assert problem is not None
    assert problem.code == "date_in_future"
    assert editor.text() == "imorgon"


def test_a_day_can_be_picked_from_a_calendar_with_the_keyboard(qtbot: QtBot) -> None:
    editor = DateEdit(today=lambda: TODAY)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = editor.findChild(QCalendarWidget)
    assert calendar is not None
    assert editor.value() is None
    calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert editor.value() == date(2026, 11, 22)


def test_the_arrows_step_a_month(qtbot: QtBot) -> None:
    editor = MonthEdit(today=lambda: TODAY)
    qtbot.addWidget(editor)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert editor.value() == Month(2026, 11)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert editor.text() == "december 2026"


def test_an_identity_number_is_formatted_and_its_check_is_asked(qtbot: QtBot) -> None:
    editor = IdentityNumberEdit(check=odd)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor, "198407152380")
    editor.left.emit()
    assert editor.text() == "19840715-2380"
    assert editor.value() == "19840715-2380"
    editor.setText("198407152381")
    editor.left.emit()
    assert editor.text() == "198407152381"
    assert editor.problem() is not None


@pytest.fixture
def choice(qtbot: QtBot) -> SegmentedChoice:
    made = SegmentedChoice(ANSWERS)
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot: QtBot, choice: SegmentedChoice, key: Qt.Key) -> None:
    """Press a key in whatever segment has the focus."""
    proxy = choice.focusProxy()
    assert proxy is not None
    qtbot.keyClick(proxy, key)


def test_digits_choose_and_delete_clears(qtbot: QtBot, choice: SegmentedChoice) -> None:
    assert choice.value() is None
    press(qtbot, choice, Qt.Key.Key_2)
    assert choice.value() == "no"
    press(qtbot, choice, Qt.Key.Key_9)
    assert choice.value() == "no"
    press(qtbot, choice, Qt.Key.Key_Delete)
    assert choice.value() is None


def test_arrows_go_round(qtbot: QtBot, choice: SegmentedChoice) -> None:
    choice.set_value("na")
    press(qtbot, choice, Qt.Key.Key_Right)
    assert choice.value() == "yes"
    press(qtbot, choice, Qt.Key.Key_Left)
    assert choice.value() == "na"


def test_space_chooses_and_again_clears(qtbot: QtBot, choice: SegmentedChoice) -> None:
    press(qtbot, choice, Qt.Key.Key_Space)
    assert choice.value() == "yes"
    press(qtbot, choice, Qt.Key.Key_Space)
    assert choice.value() is None


def test_ctrl_enter_is_the_forms_and_leaves_the_choice_alone(
    qtbot: QtBot, choice: SegmentedChoice
) -> None:
    choice.set_value("no")
    proxy = choice.focusProxy()
    assert proxy is not None
    qtbot.keyClick(proxy, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert choice.value() == "no"


def test_the_digits_may_go_on_from_the_question_before(qtbot: QtBot) -> None:
    made = SegmentedChoice(ANSWERS[:2], first_number=4, clearable=False)
    qtbot.addWidget(made)
    press(qtbot, made, Qt.Key.Key_5)
    assert made.value() == "no"
    press(qtbot, made, Qt.Key.Key_Delete)
    assert made.value() == "no"


def test_choosing_by_program_is_not_a_persons_choice(qtbot: QtBot, choice: SegmentedChoice) -> None:
    with qtbot.assertNotEmitted(choice.chosen), qtbot.waitSignal(choice.edited):
        choice.set_value("yes")


def test_nothing_is_chosen_from_a_catalogue_until_someone_chooses(qtbot: QtBot) -> None:
    combo = ComboBox(ANSWERS)
    qtbot.addWidget(combo)
    assert combo.value() is None
    combo.set_value("no")
    combo.set_choices(ANSWERS[1:])
    assert combo.value() == "no"
    combo.set_choices(ANSWERS[:1])
    assert combo.value() is None


@pytest.fixture
def long_combo(qtbot: QtBot) -> ComboBox:
    """A narrow box whose last row is long, and chosen."""
    combo = ComboBox(
        [*ANSWERS, Choice("long", "Sjukskriven med läkarintyg, väntar på sjukpenning")]
    )
    qtbot.addWidget(combo)
    combo.setFixedWidth(theme().px(200))
    combo.set_value("long")
    combo.show()
    return combo


def test_every_row_of_a_short_list_is_seen_whole(long_combo: ComboBox) -> None:
    long_combo.showPopup()
    view = long_combo.view()
    assert view.verticalScrollBar().maximum() == 0
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    long_combo.hidePopup()


def test_what_a_box_has_no_room_for_ends_with_an_ellipsis_and_is_read_whole_when_pointed_at(
    long_combo: ComboBox,
) -> None:
    option = QStyleOptionComboBox()
    long_combo.initStyleOption(option)
    assert option.currentText.startswith("Sjukskriven")
    assert option.currentText.endswith("…")
    here = long_combo.rect().center()
    pointed = QHelpEvent(QEvent.Type.ToolTip, here, long_combo.mapToGlobal(here))
    QApplication.sendEvent(long_combo, pointed)
    assert QToolTip.text() == "Sjukskriven med läkarintyg, väntar på sjukpenning"
    QToolTip.hideText()


def test_a_text_grows_with_what_is_written_up_to_a_limit(qtbot: QtBot) -> None:
    area = TextArea(rows=2, max_rows=4)
    qtbot.addWidget(area)
    area.resize(300, 60)
    area.show()
    heights = []
    for rows in (1, 3, 4, 30):
        area.set_value("\n".join("rad" for _ in range(rows)))
        heights.append(area.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_enter_in_a_line_moves_on(qtbot: QtBot) -> None:
    first, second = Field("a", "A", LineEdit()), Field("b", "B", LineEdit())
    holder = Field("holder", "Båda", first)
    second.setParent(holder)
    qtbot.addWidget(holder)
    holder.show()
    first.editor.setFocus()
    with qtbot.waitSignal(first.editor.left):  # type: ignore[attr-defined]  # a LineEdit has it
        qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    assert not first.editor.hasFocus()


@pytest.mark.parametrize(("typed", "days"), [("15", 15), (" 4 dagar ", 4), ("31", 31), ("", None)])
def test_days_are_read_with_or_without_their_word(
    qtbot: QtBot, typed: str, days: int | None
) -> None:
    edit = DaysEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert edit.value() == days


@pytest.mark.parametrize("typed", ["0", "32", "varannan", "1,5"])
def test_days_outside_a_month_are_refused(qtbot: QtBot, typed: str) -> None:
    edit = DaysEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    with pytest.raises(RuleViolation) as caught:
        edit.value()
    assert [problem.code for problem in caught.value.problems] == ["day_count_out_of_month"]


def test_an_error_moves_nothing_away_from_under_a_press(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = True
    monkeypatch.setattr("fsclient.ui.widgets.field.mouse_is_held", lambda: held)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    editor = MoneyEdit()
    field = Field("amount", "Belopp", editor)
    send = QPushButton("Skicka")
    column.addWidget(field)
    column.addWidget(send)
    page.show()
    qtbot.keyClicks(editor, "nio")
    place = send.pos()
    editor.left.emit()
    qtbot.wait(1)
    assert not field.error
    assert send.pos() == place
    held = False
    qtbot.waitUntil(lambda: bool(field.error))
    qtbot.waitUntil(lambda: send.pos() != place)
