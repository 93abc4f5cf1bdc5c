"""What a screen reader hears of a calculation: each thing once, and when there is something."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from fsclient.ui.calculation.cell_editors import CellEdit
from fsclient.ui.calculation.sheet_cells import Col
from fsclient.ui.speech import formats
from fsclient.usecases.desk import Desk
from tests.support.calculating import AMIRA, fill, open_household
from tests.ui.calculation.screen import Open, Screen


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def say(_widget: QWidget, text: str) -> None:
        said.append(text.replace(formats.NARROW_SPACE, " "))

    monkeypatch.setattr("fsclient.ui.widgets.notices._say", say)
    return said


def opened(open_page: Open, desk: Desk) -> Screen:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Kostnader", Col.LABEL)
    screen.add("hyra")
    screen.write("9000")
    screen.press(Qt.Key.Key_Return)
    return screen


def test_an_amount_that_is_typed_is_one_sum(open_page: Open, desk: Desk, heard: list[str]) -> None:
    screen = opened(open_page, desk)
    screen.qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    assert heard[0].startswith("Underskott ")
    heard.clear()
    screen.type_in("Hyra", Col.APPLIED, "7000")
    screen.qtbot.waitUntil(lambda: bool(heard))
    screen.qtbot.wait(60)
    assert heard == [screen.page.sum.said.replace(formats.NARROW_SPACE, " ")]
    heard.clear()
    screen.type_in("Hyra", Col.APPLIED, "7000")
    screen.qtbot.wait(60)
    assert heard == []


def test_an_error_in_a_cell_and_a_sum_that_waits_are_told(
    open_page: Open, desk: Desk, heard: list[str]
) -> None:
    screen = opened(open_page, desk)
    screen.qtbot.waitUntil(lambda: bool(heard))
    heard.clear()
    screen.type_in("Hyra", Col.APPLIED, "nio")
    screen.qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [f"Hyra: {screen.said()[0]}", "Summan väntar på: Hyra."]


def test_a_cell_that_is_typed_in_is_called_by_what_it_is(open_page: Open, desk: Desk) -> None:
    screen = opened(open_page, desk)
    screen.type_in("Hyra", Col.APPLIED, "nio")
    screen.stand_in("Hyra", Col.APPLIED)
    screen.press(Qt.Key.Key_Return)
    editor = screen.focused()
    assert isinstance(editor, CellEdit)
    assert editor.accessibleName() == "Hyra, Uppgett"
    assert editor.accessibleDescription() == screen.said()[0]


def test_what_is_painted_to_be_pressed_is_told_too(open_page: Open, desk: Desk) -> None:
    screen = opened(open_page, desk)
    role = Qt.ItemDataRole
    heading = screen.index("Inkomster", Col.LABEL)
    assert heading.data(role.AccessibleTextRole) == "Inkomster"
    assert heading.data(role.AccessibleDescriptionRole) == "Enter: lägg till inkomst"
    painted = screen.index("Inkomster", Col.REASON)
    assert painted.data(role.AccessibleTextRole) == "Lägg till inkomst"


def test_a_finished_calculation_says_so_when_the_focus_has_moved(
    open_page: Open, desk: Desk
) -> None:
    screen = opened(open_page, desk)
    screen.page.sum.finish.setFocus()
    screen.page.sum.finish.click()
    screen.settle()
    screen.qtbot.waitUntil(lambda: bool(screen.noticed))
    said, undo = screen.noticed[-1]
    assert said == f"Beräkningen är klar. {screen.page.sum.said}"
    assert undo is None
    assert QApplication.focusWidget() is not screen.page.sum.finish
