"""The normberäkning by keyboard and mouse, on a real database."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from fsclient.domain.calculation import Income
from fsclient.domain.cases import ApplicationKind
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.domain.staff import Role
from fsclient.ui.calculation.cell_editors import CellEdit
from fsclient.ui.calculation.picker import Picker
from fsclient.ui.calculation.sheet_cells import Col, RowKind
from fsclient.ui.calculation.sheet_model import CELL_ROLE
from fsclient.ui.speech import formats
from fsclient.ui.widgets.notices import EmptyState
from fsclient.usecases.calculation import save_sheet
from fsclient.usecases.cases import change_party
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import read_draft
from tests.support.calculating import (
    AMIRA,
    ELIAS,
    NOVEMBER,
    OCTOBER,
    SARA,
    apply_again,
    cost,
    decide_on,
    fill,
    finish,
    open_household,
    person_id,
    sheet_of,
    supported,
    view_of,
    wage,
)
from tests.support.unit import Unit
from tests.ui.calculation.screen import Open, Screen, popover

REFUND = "Skatteåterbäring"


def test_a_sheet_is_begun_with_one_key_and_says_what_it_copies(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    finish(desk, case_id, costs=(cost("rent", 9850),))
    apply_again(desk, case_id, NOVEMBER)
    screen = open_page(case_id)
    button = screen.focused()
    assert isinstance(button, QPushButton)
    assert button.text() == "Börja beräkningen"
    (empty,) = screen.page.findChildren(EmptyState)
    assert "kopieras från oktober 2026" in empty.accessibleName()
    screen.press(Qt.Key.Key_Space)
    screen.settle()
    assert sheet_of(desk, case_id).copied_from == OCTOBER
    assert screen.page.table.rows_model.title(Col.LAST) == "Oktober"
    assert screen.text("Hyra", Col.LAST) == "9 850"
    assert screen.mark("Hyra") == "kopierad"
    assert "kopierad från oktober, 0 ändrade poster" in screen.page.head.origin.text()
    assert screen.focused() is screen.page.table, "the keys go on where the button was"


def renewed(desk: Desk, open_page: Open) -> Screen:
    """November, carried over from an October with a rent, electricity and a wage."""
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    costs = cost("rent", 9850), cost("electricity", 400)
    finish(desk, case_id, costs=costs, incomes=(wage(amira, 7000),))
    apply_again(desk, case_id, NOVEMBER)
    screen = open_page(case_id)
    screen.press(Qt.Key.Key_Space)
    screen.settle()
    return screen


def boxes(screen: Screen) -> dict[str, bool]:
    """What is to be confirmed, or is."""
    rows = screen.page.table.rows_model.rows
    cells = {row.label: row.cell(Col.APPLIED) for row in rows}
    return {label: cell.ticked for label, cell in cells.items() if cell.ticks}


def test_what_was_carried_over_is_confirmed_by_one_key_a_row(desk: Desk, open_page: Open) -> None:
    """It was decided on unseen: the copied month looked like one that somebody had gone through."""
    screen = renewed(desk, open_page)
    assert boxes(screen) == {"Hyra": False, "Hushållsel": False, "Lön efter skatt": False}
    assert screen.page.head.origin.text().endswith("0 ändrade poster, 3 att bekräfta")
    screen.press(Qt.Key.Key_Space)
    screen.press(Qt.Key.Key_Space)
    assert boxes(screen) == {"Hyra": True, "Hushållsel": True, "Lön efter skatt": False}
    assert [screen.mark(label) for label in ("Hyra", "Lön efter skatt")] == [
        "bekräftad",
        "kopierad",
    ]
    # What is changed is one's own, and asks for nothing more.
    screen.type_in("Lön efter skatt", Col.APPLIED, "7200")
    assert boxes(screen) == {"Hyra": True, "Hushållsel": True}
    assert "att bekräfta" not in screen.page.head.origin.text()
    assert screen.page.head.confirm.isHidden()
    screen.keep()
    assert [row.copied for row in screen.facts().costs] == [False, False]
    assert [row.copied for row in screen.facts().incomes] == [None]


def test_all_that_was_carried_over_is_confirmed_at_once_and_that_is_taken_back(
    desk: Desk, open_page: Open
) -> None:
    screen = renewed(desk, open_page)
    screen.page.head.confirm.click()
    assert set(boxes(screen).values()) == {True}
    screen.page.table.setFocus()
    screen.press(Qt.Key.Key_Z, control=True)
    assert set(boxes(screen).values()) == {False}
    (command,) = (one for one in screen.page.commands() if one.key == "calculation_confirm")
    command.run()
    screen.keep()
    assert [row.copied for row in screen.facts().costs] == [False, False]


def test_a_press_on_the_box_confirms_and_one_on_the_amount_edits(
    desk: Desk, open_page: Open
) -> None:
    screen = renewed(desk, open_page)
    table = screen.page.table
    cell = table.visualRect(screen.index("Hyra", Col.APPLIED))
    for place, editing in (
        (QPoint(cell.left() + 12, cell.center().y()), False),
        (QPoint(cell.right() - 12, cell.center().y()), True),
    ):
        screen.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert table.is_editing is editing
        assert boxes(screen)["Hyra"]


def test_a_month_that_has_no_norm_says_so_and_offers_nothing_that_fails(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA, month=Month(2027, 1))
    screen = open_page(case_id)
    (empty,) = screen.page.findChildren(EmptyState)
    assert empty.accessibleName() == (
        "Det finns ingen riksnorm för januari 2027 ännu. Börja beräkningen när normen är beslutad "
        "och tillagd."
    )
    assert not any(button.isVisible() for button in empty.findChildren(QPushButton))
    assert screen.page.commands() == ()


def test_the_sum_follows_every_key_and_keeps_itself(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    screen.stand_in("Hyra", Col.APPLIED)
    screen.press(Qt.Key.Key_Return)
    screen.write("8")
    assert screen.outcome == "Underskott 5 228 kr"
    screen.write("000")
    assert screen.outcome == "Underskott 13 220 kr"
    assert screen.text("Hyra", Col.DECIDED) == "8 000"
    screen.press(Qt.Key.Key_Return)
    with screen.qtbot.waitSignal(screen.page.saved, timeout=1000):
        pass
    assert [row.applied for row in screen.facts().costs] == [Decimal(8000)]
    assert view_of(desk, case_id).sheet is not None
    assert sheet_of(desk, case_id).result == Decimal(13220)


def test_a_cost_and_an_income_are_added_by_typing_a_few_letters(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA, ELIAS)
    fill(desk, case_id)
    elias = person_id(desk, case_id, "Elias")
    screen = open_page(case_id)
    screen.page.table.setFocus()
    screen.add("hy")
    assert isinstance(screen.focused(), CellEdit)
    screen.write("9850")
    screen.press(Qt.Key.Key_Return)
    screen.add("medi el")
    screen.write("310")
    screen.press(Qt.Key.Key_Return)
    screen.stand_in("Inkomster", Col.LABEL)
    screen.add("underhållsstöd eli")
    screen.write("1823")
    screen.press(Qt.Key.Key_Tab)
    screen.keep()
    facts = screen.facts()
    assert [(row.type, row.person) for row in facts.costs] == [("rent", None), ("medicine", elias)]
    assert [(row.type, row.person, row.amount) for row in facts.incomes] == [
        ("maintenance_support", elias, Decimal(1823))
    ]


def test_esc_closes_the_search_and_adds_nothing(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Kostnader", Col.LABEL)
    screen.press(Qt.Key.Key_Return)
    picker = screen.window.findChild(Picker)
    assert picker is not None
    screen.write("finns inte")
    assert picker.list.count() == 0
    screen.press(Qt.Key.Key_Return)
    assert picker.isVisible()
    screen.press(Qt.Key.Key_Escape)
    assert screen.focused() is screen.page.table
    assert [row.key.kind for row in screen.page.table.rows_model.rows].count(RowKind.ENTRY) == 0


def test_less_than_applied_for_needs_a_reason_where_it_is_lowered(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("internet", 399),))
    screen = open_page(case_id)
    screen.type_in("Bredband", Col.DECIDED, "0")
    assert screen.said() == ["Skriv ett skäl."]
    assert screen.outcome == ""
    assert "väntar på: Bredband" in screen.page.sum.waiting.text()
    screen.type_in("Bredband", Col.REASON, "ingår i riksnormen")
    assert screen.said() == [f"Mindre än sökt: {formats.kr(Decimal(399))}."]
    reduced = screen.page.sum.reduced.text()
    assert reduced == "1 post är mindre än sökt. Beslutet blir ett delavslag."
    assert screen.outcome == "Underskott 5 220 kr"
    screen.keep()
    (row,) = screen.facts().costs
    assert (row.approved, row.reason) == (Decimal(0), "ingår i riksnormen")


def inked(screen: Screen, label: str, col: Col) -> bool:
    """Whether anything but its ground is drawn in a cell."""
    table = screen.page.table
    area = table.visualRect(screen.index(label, col)).adjusted(4, 4, -4, -6)
    drawn = table.viewport().grab(area).toImage()
    pixels = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}
    return len(pixels) > 1


def test_what_stands_in_a_cell_is_drawn_and_what_is_empty_is_not(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9850), cost("internet", 399)))
    screen = open_page(case_id)
    screen.stand_in("Bredband", Col.APPLIED)
    assert inked(screen, "Hyra", Col.DECIDED)
    assert inked(screen, "Kostnader", Col.LABEL)
    assert not inked(screen, "Hyra", Col.REASON)


def with_refund(desk: Desk, month: Month = NOVEMBER) -> UUID:
    """Amira's case, with 5 000 kronor back in tax."""
    case_id = open_household(desk, AMIRA, month=month)
    amira = person_id(desk, case_id, "Amira")
    refund = Income(person=amira, type="tax_refund", amount=Decimal(5000))
    fill(desk, case_id, incomes=(refund,))
    return case_id


def test_an_income_is_decided_on_with_another_amount_and_a_reason(
    desk: Desk, open_page: Open
) -> None:
    case_id = with_refund(desk)
    screen = open_page(case_id)
    columns = (Col.APPLIED, Col.RULE, Col.DECIDED, Col.REASON)
    counts = f"{formats.MINUS}5 000"
    assert [screen.text(REFUND, col) for col in columns] == ["5 000", counts, counts, ""]
    screen.type_in(REFUND, Col.DECIDED, "4200")
    assert screen.said() == ["Skriv ett skäl."]
    assert "väntar på: Skatteåterbäring" in screen.page.sum.waiting.text()
    screen.type_in(REFUND, Col.REASON, "till största delen redan använd")
    assert screen.said() == []
    decided = f"{formats.MINUS}4 200"
    said = ["5 000", counts, decided, "till största delen redan använd"]
    assert [screen.text(REFUND, col) for col in columns] == said
    assert screen.outcome == "Underskott 1 020 kr"
    screen.keep()
    (income,) = screen.facts().incomes
    assert (income.stated, income.amount) == (Decimal(5000), Decimal(4200))
    assert income.reason == "till största delen redan använd"
    assert screen.facts().adjustments == ()
    again = open_page(case_id)
    assert [again.text(REFUND, col) for col in columns] == said
    again.stand_in(REFUND, Col.DECIDED)
    again.press(Qt.Key.Key_Space)
    explained = popover(again)
    words = [
        label.text().replace(formats.NARROW_SPACE, " ") for label in explained.findChildren(QLabel)
    ]
    assert words[words.index("Uppgett") + 1] == "5 000 kr"


def test_enter_goes_from_another_amount_to_the_reason_that_it_needs(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9850), cost("internet", 399)))
    screen = open_page(case_id)
    screen.stand_in("Hyra", Col.DECIDED)
    screen.press(Qt.Key.Key_Return)
    editor = screen.focused()
    assert isinstance(editor, CellEdit)
    assert editor.text().replace(formats.NARROW_SPACE, " ") == "9 850"
    editor.selectAll()
    screen.write("9000")
    screen.press(Qt.Key.Key_Return)
    screen.write("över skälig boendekostnad")
    screen.press(Qt.Key.Key_Return)
    assert screen.said() == [f"Mindre än sökt: {formats.kr(Decimal(850))}."]
    assert screen.page.table.currentIndex() == screen.index("Bredband", Col.REASON)
    screen.keep()
    assert screen.facts().costs[0].reason == "över skälig boendekostnad"
    screen.stand_in("Bredband", Col.DECIDED)
    screen.press(Qt.Key.Key_Return)
    screen.press(Qt.Key.Key_Return)
    screen.keep()
    assert screen.facts().costs[1].approved is None


def test_a_decided_income_follows_what_the_rules_say_when_it_is_emptied(
    desk: Desk, open_page: Open
) -> None:
    case_id = with_refund(desk)
    screen = open_page(case_id)
    screen.type_in(REFUND, Col.REASON, "till största delen redan använd")
    screen.type_in(REFUND, Col.DECIDED, f"{formats.MINUS}4200")
    assert screen.outcome == "Underskott 1 020 kr"
    screen.type_in(REFUND, Col.APPLIED, "6000")
    assert screen.text(REFUND, Col.DECIDED) == f"{formats.MINUS}4 200"
    assert screen.outcome == "Underskott 1 020 kr"
    screen.type_in(REFUND, Col.DECIDED, "")
    assert screen.text(REFUND, Col.DECIDED) == f"{formats.MINUS}6 000"
    screen.keep()
    assert screen.facts().adjustments == ()
    screen.type_in(REFUND, Col.DECIDED, "fyra")
    assert screen.said() == ["Beloppet går inte att läsa. Skriv till exempel 9 850 eller 412,50."]


def test_what_was_decided_on_an_income_is_judged_anew_next_month(
    desk: Desk, open_page: Open
) -> None:
    case_id = with_refund(desk, OCTOBER)
    screen = open_page(case_id)
    screen.type_in(REFUND, Col.REASON, "till största delen redan använd")
    screen.type_in(REFUND, Col.DECIDED, "4200")
    screen.keep()
    screen.page.sum.finish.click()
    screen.settle()
    assert sheet_of(desk, case_id).finished
    decide_on(desk, sheet_of(desk, case_id))
    apply_again(desk, case_id, NOVEMBER)
    screen = open_page(case_id)
    screen.press(Qt.Key.Key_Space)
    screen.settle()
    counts = f"{formats.MINUS}5 000"
    columns = (Col.APPLIED, Col.RULE, Col.DECIDED, Col.REASON)
    assert [screen.text(REFUND, col) for col in columns] == ["5 000", counts, counts, ""]


def test_what_can_not_be_read_stays_and_is_there_after_a_crash(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    before = fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    screen.type_in("Hyra", Col.APPLIED, "98x0")
    assert screen.text("Hyra", Col.APPLIED) == "98x0"
    assert screen.said() == ["Beloppet går inte att läsa. Skriv till exempel 9 850 eller 412,50."]
    screen.keep()
    assert sheet_of(desk, case_id) == before
    again = open_page(case_id)
    assert again.text("Hyra", Col.APPLIED) == "98x0"
    again.type_in("Hyra", Col.APPLIED, "9850")
    again.keep()
    assert [row.applied for row in again.facts().costs] == [Decimal(9850)]
    assert read_draft(desk, f"calculation:{before.id}") == ""


def test_nothing_is_pointed_out_while_it_is_being_typed(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    screen.stand_in("Hyra", Col.APPLIED)
    screen.press(Qt.Key.Key_Return)
    screen.write("x")
    assert screen.said() == []
    screen.press(Qt.Key.Key_Escape)
    assert screen.text("Hyra", Col.APPLIED) == "9 000"
    assert screen.said() == []


def test_tab_goes_from_field_to_field_and_out(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    screen.stand_in("Hyra", Col.APPLIED)
    screen.press(Qt.Key.Key_Return)
    screen.write("8000")
    screen.press(Qt.Key.Key_Tab)
    screen.write("7000")
    screen.press(Qt.Key.Key_Tab)
    screen.write("högst den skäliga hyran")
    screen.press(Qt.Key.Key_Return)
    screen.keep()
    (row,) = screen.facts().costs
    assert (row.applied, row.approved) == (Decimal(8000), Decimal(7000))
    assert row.reason == "högst den skäliga hyran"
    for _ in range(6):
        screen.press(Qt.Key.Key_Tab)
    assert screen.focused() is not screen.page.table


def test_a_removed_row_comes_back(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9000), cost("internet", 399)))
    screen = open_page(case_id)
    screen.stand_in("Hyra", Col.LABEL)
    screen.press(Qt.Key.Key_Delete)
    screen.keep()
    assert [row.type for row in screen.facts().costs] == ["internet"]
    ((text, undo),) = screen.noticed
    assert text == "Hyra är borttagen."
    assert undo is not None
    undo()
    screen.keep()
    assert [row.type for row in screen.facts().costs] == ["rent", "internet"]
    screen.type_in("Bredband", Col.APPLIED, "1")
    screen.press(Qt.Key.Key_Z, control=True)
    screen.keep()
    assert [row.applied for row in screen.facts().costs] == [Decimal(9000), Decimal(399)]


def test_a_pupils_wage_asks_what_was_earned_earlier_in_the_year(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA, ELIAS)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Inkomster", Col.LABEL)
    screen.add("egen lön")
    screen.write("2400")
    screen.press(Qt.Key.Key_Return)
    assert screen.text("Tjänat tidigare i år", Col.APPLIED) == "0"
    screen.type_in("Tjänat tidigare i år", Col.APPLIED, "")
    assert screen.outcome == ""
    screen.type_in("Tjänat tidigare i år", Col.APPLIED, "60000")
    screen.keep()
    (income,) = screen.facts().incomes
    assert (income.amount, income.earlier_this_year) == (Decimal(2400), Decimal(60000))
    label = "Barns eller skolungdoms egen lön, Elias"
    assert screen.text(label, Col.DECIDED) == f"{formats.MINUS}2 400"


STIMULUS = "Jobbstimulans, 25\u00a0% av lönen räknas inte"


def test_an_earned_job_stimulus_is_proposed_and_applied_with_a_key(
    desk: Desk, open_page: Open
) -> None:
    case_id = supported(desk, *(Month(2026, number) for number in range(5, 11)))
    amira = person_id(desk, case_id, "Amira")
    apply_again(desk, case_id, NOVEMBER)
    fill(desk, case_id, incomes=(wage(amira, 5000),))
    screen = open_page(case_id)
    assert screen.mark(STIMULUS) == "föreslås"
    assert screen.row(STIMULUS).note == (
        "Har haft försörjningsstöd maj–oktober 2026. Gäller till och med oktober 2028 "
        "(12 kap. 8 § SoL)."
    )
    assert screen.text("Lön efter skatt", Col.RULE) == f"{formats.MINUS}3 750"
    assert screen.text("Lön efter skatt", Col.DECIDED) == f"{formats.MINUS}5 000"
    screen.stand_in(STIMULUS, Col.LABEL)
    screen.press(Qt.Key.Key_Space)
    assert screen.text("Lön efter skatt", Col.DECIDED) == f"{formats.MINUS}3 750"
    assert screen.mark(STIMULUS) == ""
    screen.press(Qt.Key.Key_Return, control=True, shift=True)
    screen.settle()
    done = sheet_of(desk, case_id)
    assert done.finished
    assert done.facts.job_stimulus == (amira,)


def test_leaving_out_an_earned_job_stimulus_takes_a_reason(desk: Desk, open_page: Open) -> None:
    case_id = supported(desk, *(Month(2026, number) for number in range(5, 11)))
    amira = person_id(desk, case_id, "Amira")
    apply_again(desk, case_id, NOVEMBER)
    fill(desk, case_id, incomes=(wage(amira, 5000),))
    screen = open_page(case_id)
    screen.page.sum.finish.click()
    screen.settle()
    assert not sheet_of(desk, case_id).finished
    assert any("rätt till jobbstimulans enligt 12 kap. 8 § SoL" in one for one in screen.said())


def test_a_job_stimulus_that_is_not_earned_is_refused_unless_a_reason_is_given(
    desk: Desk, open_page: Open
) -> None:
    case_id = supported(desk, Month(2026, 9), OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    apply_again(desk, case_id, NOVEMBER)
    fill(desk, case_id, incomes=(wage(amira, 5000),))
    screen = open_page(case_id)
    assert screen.mark(STIMULUS) == ""
    assert "2 av 6 månader i följd" in screen.row(STIMULUS).note
    screen.stand_in(STIMULUS, Col.LABEL)
    screen.press(Qt.Key.Key_Space)
    assert screen.text("Lön efter skatt", Col.RULE) == f"{formats.MINUS}5 000"
    assert screen.text("Lön efter skatt", Col.DECIDED) == f"{formats.MINUS}3 750"
    assert screen.index("Lön efter skatt", Col.REASON).data(CELL_ROLE).hint == "skriv skälet"
    screen.page.sum.finish.click()
    assert any("kräver 6 månader i följd" in one for one in screen.said())
    assert not sheet_of(desk, case_id).finished
    screen.type_in("Lön efter skatt", Col.REASON, "sex månader i en annan kommun")
    screen.page.sum.finish.click()
    screen.settle()
    assert sheet_of(desk, case_id).finished


def test_what_the_rule_says_stands_beside_what_was_applied_for_and_decided(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    lowered = cost("rent", 9850, approved=Decimal(7900), reason="över skälig boendekostnad")
    over = Income(person=amira, type="capital", amount=Decimal(40))
    finish(desk, case_id, costs=(lowered,), incomes=(over,))
    apply_again(desk, case_id, NOVEMBER)
    screen = open_page(case_id)
    screen.press(Qt.Key.Key_Space)
    screen.settle()
    screen.type_in("Hyra", Col.APPLIED, "10200")
    columns = (Col.APPLIED, Col.RULE, Col.DECIDED)
    assert [screen.text("Hyra", col) for col in columns] == ["10 200", "7 900", "7 900"]
    assert [screen.text("Personliga kostnader", col) for col in columns] == ["", "3 940", "3 940"]
    screen.type_in("Hyra", Col.DECIDED, "")
    screen.type_in("Hyra", Col.REASON, "")
    assert [screen.text("Hyra", col) for col in columns] == ["10 200", "7 900", "10 200"]
    screen.page.sum.finish.click()
    assert screen.said() == ["Skriv ett skäl."]
    screen.stand_in("Hyra", Col.RULE)
    screen.press(Qt.Key.Key_Space)
    assert popover(screen).accessibleName().startswith("Hyra")
    screen.press(Qt.Key.Key_Escape)


def test_a_pupils_earlier_wages_are_filled_in_and_can_be_corrected(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA, ELIAS, month=Month(2026, 7))
    elias = person_id(desk, case_id, "Elias")
    summer = Income(
        person=elias, type="child_wage", amount=Decimal(9000), earlier_this_year=Decimal(2000)
    )
    finish(desk, case_id, incomes=(summer,))
    apply_again(desk, case_id, OCTOBER)
    finish(desk, case_id, incomes=())
    apply_again(desk, case_id, NOVEMBER)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Inkomster", Col.LABEL)
    screen.add("egen lön")
    screen.write("2400")
    screen.press(Qt.Key.Key_Return)
    earlier = "Tjänat tidigare i år"
    assert screen.text(earlier, Col.APPLIED) == "11 000"
    assert screen.text(earlier, Col.REASON) == "från juli 2026"
    screen.type_in(earlier, Col.APPLIED, "12500")
    assert screen.text(earlier, Col.REASON) == "beräkningarna ger 11 000"
    screen.keep()
    (income,) = screen.facts().incomes
    assert income.earlier_this_year == Decimal(12500)


def test_last_months_surplus_is_there_to_choose_and_never_by_itself(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    finish(desk, case_id, incomes=(wage(amira, 6120),))
    apply_again(desk, case_id, NOVEMBER)
    fill(desk, case_id, incomes=())
    screen = open_page(case_id)
    assert screen.outcome == "Underskott 5 220 kr"
    screen.stand_in("Inkomster", Col.LABEL)
    screen.add("normöverskott")
    screen.press(Qt.Key.Key_Return)
    label = "Normöverskott från tidigare månad"
    assert screen.text(label, Col.APPLIED) == "900"
    assert screen.said() == ["Skriv ett skäl."]


def test_what_is_owned_counts_only_where_it_can_be_used(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Tillgångar", Col.LABEL)
    screen.add("bank")
    screen.write("800")
    screen.press(Qt.Key.Key_Return)
    assert screen.text("Pengar på bank", Col.DECIDED) == f"{formats.MINUS}800"
    screen.stand_in("Går att använda den här månaden", Col.LABEL)
    screen.press(Qt.Key.Key_Space)
    assert screen.text("Pengar på bank", Col.DECIDED) == "0"
    screen.keep()
    assert [row.available for row in screen.facts().assets] == [False]


def test_a_line_is_lowered_with_a_reason(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    screen.stand_in("Justeringar", Col.LABEL)
    screen.add("hyra")
    screen.write("-500")
    screen.press(Qt.Key.Key_Tab)
    screen.write("delar med inneboende")
    screen.press(Qt.Key.Key_Return)
    screen.keep()
    (row,) = screen.facts().adjustments
    assert (row.line, row.amount, row.reason) == (
        "cost:rent:1",
        Decimal(-500),
        "delar med inneboende",
    )
    assert screen.text("Sänkning av hyra", Col.DECIDED) == f"{formats.MINUS}500"


def test_an_earlier_surplus_counts_only_with_a_reason(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Inkomster", Col.LABEL)
    screen.add("normöverskott")
    screen.write("900")
    screen.press(Qt.Key.Key_Return)
    assert screen.said() == ["Skriv ett skäl."]
    screen.type_in("Normöverskott från tidigare månad", Col.REASON, "kunde sparas")
    screen.keep()
    assert [row.note for row in screen.facts().incomes] == ["kunde sparas"]


def test_changes_over_the_set_share_are_marked(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    costs = (cost("rent", 9850), cost("electricity", 400))
    finish(desk, case_id, costs=costs, incomes=(wage(amira, 4200),))
    apply_again(desk, case_id, NOVEMBER)
    fill(
        desk,
        case_id,
        costs=(cost("rent", 9850), cost("electricity", 424), cost("medicine", 310)),
        incomes=(wage(amira, 5000),),
    )
    screen = open_page(case_id)
    badges = {row.label: row.badge for row in screen.page.table.rows_model.rows if row.badge}
    assert {label: badge.text for label, badge in badges.items()} == {
        "Hyra": "kopierad",
        "Hushållsel": "+6\u00a0%",
        "Medicin": "ny",
        "Lön efter skatt": "obs +19\u00a0%",
    }
    assert [label for label, badge in badges.items() if badge.tone == "warn"] == [
        "Medicin",
        "Lön efter skatt",
    ]
    assert "3 ändrade poster" in screen.page.head.origin.text()


def test_an_amount_explains_itself_by_key_and_by_mouse(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, SARA)
    fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    screen.stand_in("Sara, barn 8 år", Col.DECIDED)
    screen.press(Qt.Key.Key_Return)
    said = popover(screen).accessibleName().replace(formats.NARROW_SPACE, " ")
    assert "3 820 × 15/30 = 1 910" in said
    assert "Norm: riksnorm 2026, barn 7–10 år" in said
    assert "SFS 2025:1046" in said
    assert "12 kap. 7 § SoL" in said
    assert "Kommunens val: dagar av månadens dagar" in said
    assert "Härkomst" not in said
    screen.press(Qt.Key.Key_Escape)
    assert screen.focused() is screen.page.table
    where = screen.page.table.visualRect(screen.index("Hyra", Col.DECIDED)).center()
    screen.qtbot.mouseClick(screen.page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert popover(screen).accessibleName().startswith("Hyra")
    screen.press(Qt.Key.Key_Escape)


def test_a_derived_norm_says_so_in_words(unit: Unit, open_page: Open) -> None:
    unit.clock.now = unit.clock.now.replace(year=2024)
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = open_household(desk, AMIRA, month=replace(NOVEMBER, year=2024))
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Personliga kostnader", Col.DECIDED)
    screen.press(Qt.Key.Key_Space)
    said = popover(screen).accessibleName()
    assert "Härkomst: härledd, inte läst i författningen" in said
    screen.press(Qt.Key.Key_Escape)


def test_finishing_locks_and_taking_up_again_opens(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    screen.type_in("Hyra", Col.APPLIED, "9100")
    screen.press(Qt.Key.Key_Return, control=True, shift=True)
    screen.settle()
    done = sheet_of(desk, case_id)
    assert done.finished_by == desk.me.id
    assert [row.applied for row in done.facts.costs] == [Decimal(9100)]
    assert screen.page.sum.finish.isHidden()
    assert desk.me.name in screen.page.head.origin.text()
    screen.stand_in("Hyra", Col.APPLIED)
    screen.press(Qt.Key.Key_Return)
    assert screen.focused() is screen.page.table
    screen.page.head.reopen.click()
    screen.settle()
    assert not sheet_of(desk, case_id).finished
    screen.type_in("Hyra", Col.APPLIED, "9200")
    screen.keep()
    assert [row.applied for row in screen.facts().costs] == [Decimal(9200)]


def test_finishing_points_at_what_is_missing(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.page.table.setFocus()
    screen.add("hyra")
    screen.press(Qt.Key.Key_Escape)
    assert screen.said() == []
    screen.page.sum.finish.click()
    assert screen.said() == ["Fyll i det här."]
    assert not sheet_of(desk, case_id).finished
    screen.write("9000")
    assert screen.outcome == "Underskott 14 220 kr"


@pytest.mark.parametrize("role", [Role.HEAD, Role.FUT_INVESTIGATOR])
def test_other_roles_read_and_change_nothing(desk: Desk, open_page: Open, role: Role) -> None:
    case_id = open_household(desk, AMIRA)
    kept = fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id, role)
    assert screen.outcome == "Underskott 14 220 kr"
    assert screen.page.sum.finish.isHidden()
    assert screen.page.head.reopen.isHidden()
    screen.stand_in("Hyra", Col.APPLIED)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_5, Qt.Key.Key_Delete):
        screen.press(key)
    screen.press(Qt.Key.Key_Return, control=True)
    assert screen.focused() is screen.page.table
    screen.keep()
    assert sheet_of(desk, case_id) == kept
    assert screen.presenter.problems == []


def test_a_role_that_does_not_calculate_is_told_so(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    screen = open_page(case_id, Role.HEAD)
    assert [one for one in screen.page.findChildren(QPushButton) if one.isVisible()] == []


def test_someone_elses_save_is_told_and_loses_nothing(
    unit: Unit, desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    old = fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    colleague = unit.desk(Role.COORDINATOR)
    save_sheet(colleague, old, replace(old.facts, costs=(cost("rent", 7000),)))
    screen.type_in("Hyra", Col.APPLIED, "9100")
    screen.keep()
    screen.qtbot.waitUntil(lambda: bool(screen.page.banner.text))
    assert "Någon annan har sparat beräkningen före dig" in screen.page.banner.text
    assert screen.text("Hyra", Col.APPLIED) == "9 100"
    assert "9100" in read_draft(desk, f"calculation:{old.id}")
    screen.page.banner.findChild(QPushButton).click()  # type: ignore[union-attr]
    screen.settle()
    assert screen.text("Hyra", Col.APPLIED) == "7 000"
    ((_, undo),) = screen.noticed
    assert undo is not None
    undo()
    assert screen.text("Hyra", Col.APPLIED) == "9 100"
    screen.keep()
    assert [row.applied for row in screen.facts().costs] == [Decimal(9100)]


def test_a_reload_leaves_what_is_being_typed(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    screen.stand_in("Hyra", Col.APPLIED)
    screen.press(Qt.Key.Key_Return)
    screen.write("81")
    screen.reload()
    editor = screen.focused()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "81"
    screen.write("00")
    screen.press(Qt.Key.Key_Return)
    screen.keep()
    assert [row.applied for row in screen.facts().costs] == [Decimal(8100)]


def test_a_changed_household_is_used_and_told(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, SARA)
    sara = person_id(desk, case_id, "Sara")
    fill(desk, case_id, incomes=(Income(person=sara, type="capital", amount=Decimal(5)),))
    (child,) = view_of(desk, case_id).children
    all_month = replace(child.member, residence=Residence.FULL, days=None)
    change_party(desk, child, replace(child, member=all_month))
    screen = open_page(case_id)
    assert screen.text("Sara, barn 8 år", Col.DECIDED) == "3 820"
    assert "Hushållet har ändrats" in screen.page.banner.text
    screen.keep()
    assert [one.days for one in screen.facts().children] == [None]


def test_thinking_on_compares_and_saves_nothing(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    kept = fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    screen.page.table.setFocus()
    screen.press(Qt.Key.Key_T, control=True)
    panel = screen.page.what_if
    assert panel.isVisible()
    assert "Lika mycket" in panel.difference.text()
    panel.rent.setFocus()
    screen.write("8000")
    assert panel.outcome.text().replace(formats.NARROW_SPACE, " ") == "Underskott 13 220 kr"
    panel.wage.setFocus()
    screen.write("4000")
    panel.stimulus.click()
    assert "4 000 kr mindre" in panel.difference.text().replace(formats.NARROW_SPACE, " ")
    panel.month.setFocus()
    panel.month.selectAll()
    screen.write("2025-11")
    # The norm of 2025 is 40 kr lower, the rent 1 000, and three quarters of the wage counts.
    assert panel.outcome.text().replace(formats.NARROW_SPACE, " ") == "Underskott 10 180 kr"
    panel.month.selectAll()
    screen.write("2016-05")
    assert "Ingen riksnorm är beslutad för 2016-05" in panel.problem.text()
    screen.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    screen.keep()
    assert sheet_of(desk, case_id) == kept
    assert screen.outcome == "Underskott 14 220 kr"


def test_a_renewal_with_nothing_changed_takes_no_typing(desk: Desk, open_page: Open) -> None:
    """Two keys: one that copies last month, one that says done. No field is opened."""
    case_id = open_household(desk, AMIRA, ELIAS, month=OCTOBER)
    amira, elias = (person_id(desk, case_id, name) for name in ("Amira", "Elias"))
    last = finish(
        desk,
        case_id,
        costs=(
            cost("rent", 9850, approved=Decimal(7900), reason="över skälig boendekostnad"),
            cost("internet", 399, approved=Decimal(0), reason="ingår i riksnormen"),
        ),
        incomes=(
            wage(amira, 4200, note="sex månader i en annan kommun"),
            Income(
                person=elias,
                type="child_wage",
                amount=Decimal(1200),
                earlier_this_year=Decimal(9000),
                note="kontrolluppgift",
            ),
        ),
        job_stimulus=(amira,),
    )
    decide_on(desk, last)
    apply_again(desk, case_id, NOVEMBER)
    screen = open_page(case_id)
    opened: list[str] = []
    screen.page.table.opened.connect(lambda _key, field: opened.append(field))
    screen.press(Qt.Key.Key_Space)
    screen.settle()
    assert screen.mark("Hyra") == "kopierad"
    screen.page.focus_start()
    screen.press(Qt.Key.Key_Return, control=True, shift=True)
    screen.settle()
    done = sheet_of(desk, case_id)
    assert done.finished
    assert opened == []
    assert done.result == last.result


def test_a_renewal_counts_only_the_fields_that_differ(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    costs = (cost("rent", 9850), cost("electricity", 388), cost("home_insurance", 145))
    finish(desk, case_id, costs=costs, incomes=(wage(amira, 4200),))
    apply_again(desk, case_id, NOVEMBER)
    screen = open_page(case_id)
    opened: list[str] = []
    screen.page.table.opened.connect(lambda _key, field: opened.append(field))
    screen.press(Qt.Key.Key_Space)
    screen.settle()
    screen.type_in("Hushållsel", Col.APPLIED, "412")
    screen.type_in("Lön efter skatt", Col.APPLIED, "5000")
    screen.press(Qt.Key.Key_Return, control=True, shift=True)
    screen.settle()
    assert sheet_of(desk, case_id).finished
    assert opened == ["amount", "amount"]


def test_every_cell_says_what_it_is(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert screen.index("Hyra", Col.APPLIED).data(role) == "Hyra, Uppgett, 9\u202f000"
    assert screen.index("Hyra", Col.REASON).data(role) == "Hyra, Skäl, tomt"
    screen.type_in("Hyra", Col.APPLIED, "9x")
    said = str(screen.index("Hyra", Col.APPLIED).data(role))
    assert said.startswith("Hyra, Uppgett, 9x, Beloppet går inte att läsa.")


def test_finishing_after_someone_else_saved_keeps_both(
    unit: Unit, desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    old = fill(desk, case_id, costs=(cost("rent", 9000),))
    screen = open_page(case_id)
    theirs = replace(old.facts, costs=(cost("rent", 7000),))
    save_sheet(unit.desk(Role.COORDINATOR), old, theirs)
    screen.press(Qt.Key.Key_Return, control=True, shift=True)
    screen.settle()
    screen.qtbot.waitUntil(lambda: bool(screen.page.banner.text))
    assert "Någon annan har sparat" in screen.page.banner.text
    assert sheet_of(desk, case_id).facts == theirs
    screen.reload()
    assert screen.text("Hyra", Col.APPLIED) == "9 000"


def test_a_supplement_stands_beside_what_the_month_was_decided_on(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    finish(desk, case_id, costs=(cost("rent", 9000),))
    apply_again(desk, case_id, NOVEMBER, ApplicationKind.SUPPLEMENT)
    fill(desk, case_id, costs=(cost("rent", 9000), cost("glasses", 1200)))
    screen = open_page(case_id)
    assert screen.page.table.rows_model.title(Col.LAST) == "Tidigare"
    assert screen.mark("Glasögon") == "ny"


def test_a_name_is_read_even_where_the_label_is_cut(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, ELIAS)
    elias = person_id(desk, case_id, "Elias")
    own = Income(person=elias, type="child_wage", amount=Decimal(100), earlier_this_year=Decimal(0))
    fill(desk, case_id, incomes=(own,))
    screen = open_page(case_id)
    for row in screen.page.table.rows_model.rows:
        if row.key.kind is RowKind.ENTRY:
            assert row.name == "Elias"
            assert row.label.endswith(f", {row.name}")
