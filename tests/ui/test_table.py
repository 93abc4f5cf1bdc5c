"""Tables: the model's manners, the keyboard, sorting, widths and export."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.listings import ListingForm
from fsclient.ui.look.theme import theme
from fsclient.ui.speech.badges import Badge
from fsclient.ui.widgets.table import Column, DataTable, GroupRow, Render, Sorting
from fsclient.ui.widgets.table_memory import Layout, TableHost, TableMemory
from fsclient.ui.widgets.table_model import RowsModel
from fsclient.ui.widgets.table_tools import tools_menu
from tests.ui.gallery import CALCULATION_COLUMNS, CASE_COLUMNS, calculation_lines, case_lines
from tests.ui.listed import listed

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def table(qtbot: QtBot) -> DataTable:
    made = DataTable("Mina ärenden", CASE_COLUMNS)
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    made.set_rows(case_lines())
    return made


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = RowsModel(CALCULATION_COLUMNS)
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_rows(calculation_lines(), total=100)
    model.append_rows(calculation_lines())
    model.set_rows(())
    assert tester.model() is model


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_line_under_the_headings_goes_on_under_the_button_of_the_list(
    qtbot: QtBot, table: DataTable, size: float
) -> None:
    table.resize(300, 300)
    table.show()
    theme().set_text_scale(size)
    qtbot.wait(20)
    drawn = table.view.grab().toImage()
    line = table.view.header.height() - 1
    under = table.tools.geometry().center().x()
    assert drawn.pixelColor(under, line) == theme().colour("line")
    assert drawn.pixelColor(under, line - 2) == theme().colour("panel")


def test_enter_opens_the_selected_row(qtbot: QtBot, table: DataTable) -> None:
    table.select(2)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args == [case_lines()[2]]


def test_ctrl_enter_opens_no_row(qtbot: QtBot, table: DataTable) -> None:
    table.select(2)
    with qtbot.assertNotEmitted(table.opened, wait=50):
        qtbot.keyClick(table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_selected_row_stays_selected_when_the_rows_are_read_again(table: DataTable) -> None:
    table.select(3)
    changed = [replace(row, step="Något annat") for row in reversed(case_lines())]
    table.set_rows(changed)
    selected = table.selected_row()
    assert selected == changed[2]
    table.set_rows(changed[:1])
    assert table.selected_row() is None


def test_a_copied_row_is_what_a_spreadsheet_takes(qtbot: QtBot) -> None:
    columns = (
        Column(key="payee", title="Mottagare"),
        Column(key="amount", title="Belopp", render=Render.MONEY),
        Column(key="day", title="Dag", render=Render.DATE),
    )
    table = DataTable("Betalningar", columns)
    qtbot.addWidget(table)
    table.set_rows(
        [
            _Paid(1, "Sara\tModell\nc/o Exempel", Decimal("9320.50"), date(2026, 11, 27)),
            _Paid(2, "=HYPERLINK()", Decimal(4000), date(2026, 11, 26)),
        ]
    )
    table.show()
    table.view.setFocus()
    qtbot.keyClick(table.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines() == [
        "Mottagare\tBelopp\tDag",
        "Sara Modell c/o Exempel\t9320,50\t2026-11-27",
        "'=HYPERLINK()\t4000\t2026-11-26",
    ]


@dataclass(frozen=True)
class _Paid:
    id: int
    payee: str
    amount: Decimal | None = None
    day: date | None = None
    is_total: bool = False


def test_all_are_selected_to_be_copied_and_what_is_shown_beside_them_stays(
    qtbot: QtBot, table: DataTable
) -> None:
    table.select(case_lines()[2].id)
    chosen = table.selected_row()
    with qtbot.assertNotEmitted(table.selected):
        qtbot.keyClick(table.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(table.selected_rows()) == len(case_lines())
    assert table.selected_row() == chosen, "what a button acts on is what it acted on before"
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    assert table.selected_rows() == (table.selected_row(),)
    qtbot.keyClick(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.selected_rows()) == 1, "and then one at a time again"


def test_rows_are_copied_from_their_menu(qtbot: QtBot, table: DataTable) -> None:
    table.select(case_lines()[0].id)
    for wanted, lines in (
        ("Kopiera raden", 2),
        ("Markera allt", 2),
        ("Kopiera", 1 + len(case_lines())),
    ):
        menu = tools_menu(table, table, None)
        action = next(one for one in menu.actions() if one.text().startswith(wanted))
        QApplication.clipboard().clear()
        action.trigger()
        copied = QApplication.clipboard().text().splitlines()
        assert not copied or len(copied) == lines
        assert bool(copied) is wanted.startswith("Kopiera")
    table.view.clearSelection()
    assert not tools_menu(table, table, None).actions()[0].isEnabled()


def test_a_list_that_is_read_in_parts_is_sorted_where_it_is_read(qtbot: QtBot) -> None:
    table = DataTable("Mina ärenden", CASE_COLUMNS, sorting=Sorting.ASKED)
    qtbot.addWidget(table)
    table.set_rows(case_lines())
    asked: list[tuple[str, bool]] = []
    table.sort_wanted.connect(lambda: asked.append(table.order))
    for section in (1, 1, 2):
        table.view.header.sectionClicked.emit(section)
    assert asked == [("name", True), ("name", False), ("number", True)]
    assert table.rows() == list(case_lines())


def test_any_other_list_is_sorted_here_and_comes_back_as_it_was_given(qtbot: QtBot) -> None:
    columns = (
        Column(key="payee", title="Mottagare"),
        Column(key="amount", title="Belopp", render=Render.MONEY),
        Column(key="day", title="Dag", render=Render.DATE, shown=lambda _row: Badge("snart")),
    )
    table = DataTable("Betalningar", columns)
    qtbot.addWidget(table)
    given = (
        _Paid(1, "Örjan", Decimal(80), date(2026, 11, 27)),
        _Paid(2, "Åsa", Decimal(1200), date(2026, 12, 1)),
        _Paid(3, "Bo", None, date(2026, 11, 2)),
    )
    table.set_rows(given)
    table.select(3)

    def order(section: int) -> list[int]:
        table.view.header.sectionClicked.emit(section)
        return [row.id for row in table.rows() if isinstance(row, _Paid)]

    assert order(0) == [3, 2, 1]
    assert order(0) == [1, 2, 3]
    assert order(0) == [1, 2, 3]
    assert table.order == ("", True)
    assert order(1) == [1, 2, 3], "as a number, and what has none comes last"
    assert order(1) == [2, 1, 3]
    assert order(2) == [3, 1, 2], "by the day and not by what is shown of it"
    assert table.selected_row() == given[2]


def test_a_sum_stays_last(qtbot: QtBot) -> None:
    table = DataTable("Stadsdelar", (Column(key="payee", title="Namn"),))
    qtbot.addWidget(table)
    table.set_rows([_Paid(1, "Norra"), _Paid(2, "Alla", is_total=True), _Paid(3, "Övre")])
    for _press in range(2):
        table.view.header.sectionClicked.emit(0)
    assert [row.id for row in table.rows() if isinstance(row, _Paid)] == [3, 1, 2]


def test_more_rows_are_asked_for_once_at_the_end(qtbot: QtBot, table: DataTable) -> None:
    asked: list[int] = []
    table.more_wanted.connect(asked.append)
    table.set_rows(case_lines(), total=12)
    table.model.fetchMore(table.view.rootIndex())
    table.model.fetchMore(table.view.rootIndex())
    assert asked == [6]
    table.append_rows([replace(row, id=row.id + 6) for row in case_lines()])
    assert not table.model.canFetchMore(table.view.rootIndex())


def test_a_heading_among_the_rows_is_neither_selected_nor_opened(qtbot: QtBot) -> None:
    table = DataTable("Normberäkning", CALCULATION_COLUMNS)
    qtbot.addWidget(table)
    table.set_rows(calculation_lines())
    table.select_first()
    assert not isinstance(table.selected_row(), GroupRow)
    with qtbot.assertNotEmitted(table.opened):
        table.view.doubleClicked.emit(table.model.index(0, 0))


def test_an_amount_that_explains_itself_asks_for_its_explanation(qtbot: QtBot) -> None:
    table = DataTable("Normberäkning", CALCULATION_COLUMNS)
    qtbot.addWidget(table)
    table.set_rows(calculation_lines())
    with qtbot.waitSignal(table.explained) as explained:
        table.view.clicked.emit(table.model.index(1, 3))
    assert explained.args == [calculation_lines()[1], "decided"]


class Desk(QWidget):
    """A window that remembers, of someone, with a table in it."""

    def __init__(self, qtbot: QtBot, settings: QSettings, person: str) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.asked: list[ListingForm] = []
        memory = TableMemory(settings, person)
        self.printed: list[DataTable] = []
        self.table_host = TableHost(
            memory, lambda _table, form: self.asked.append(form), self.printed.append
        )
        columns = (*CASE_COLUMNS, Column(key="id", title="Rad", optional=True))
        self.table = DataTable("Mina ärenden", columns, self)
        self.table.set_rows(case_lines())
        self.table.resize(1200, 200)
        self.show()


def titles(table: DataTable) -> list[str]:
    return [column.title for column in table.shown_columns]


def test_each_person_finds_the_list_as_they_left_it(qtbot: QtBot, settings: QSettings) -> None:
    desk = Desk(qtbot, settings, "alva")
    left = desk.table
    usual = titles(left)
    left.view.header.resizeSection(1, 333)
    left.view.header.moveSection(0, 2)
    left.choose_column("id", shown=True)
    left.choose_column("concerns", shown=False)
    left.view.header.sectionClicked.emit(1)
    again = Desk(qtbot, settings, "alva")
    for table in (left, again.table):
        assert table.view.header.sectionSize(1) == 333
        assert titles(table) == [
            "Namn", "Personnummer", "Förfaller", "Nästa steg", "Belopp", "Rad",
        ]  # fmt: skip
        assert table.order == ("name", True)
        assert listed(table)[0][:3] == ["Namn", "Personnummer", "Förfaller"]
        shown = [row.name for row in table.rows()]  # type: ignore[attr-defined]  # a case line
        assert shown == sorted(shown)
    other = Desk(qtbot, settings, "bo")
    assert titles(other.table) == usual
    assert other.table.order == ("", True)


def test_a_column_that_is_as_the_page_has_it_follows_the_page(
    qtbot: QtBot, settings: QSettings
) -> None:
    desk = Desk(qtbot, settings, "alva")
    table = desk.table
    table.choose_column("id", shown=True)
    table.choose_column("id", shown=False)
    table.show_column("id", shown=True)
    assert table.is_shown("id")
    table.choose_column("id", shown=False)
    table.show_column("id", shown=False)
    table.show_column("id", shown=True)
    assert not table.is_shown("id")


@pytest.mark.parametrize("kept", ["{", "[]", '{"widths": {"name": "bred"}}', "{}"])
def test_what_cannot_be_read_is_no_layout(qtbot: QtBot, settings: QSettings, kept: str) -> None:
    settings.setValue("tables/alva/Mina ärenden", kept)
    desk = Desk(qtbot, settings, "alva")
    assert "Namn" in titles(desk.table)


def test_what_can_be_done_with_a_list_stands_behind_its_button(
    qtbot: QtBot, settings: QSettings
) -> None:
    desk = Desk(qtbot, settings, "alva")
    usual = titles(desk.table)
    desk.table.view.header.moveSection(0, 2)
    desk.table.view.header.sectionClicked.emit(1)

    def press(words: str) -> None:
        desk.table.tools.click()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()

    desk.table.view.customContextMenuRequested.emit(QPoint(5, 5))
    by_key = QApplication.activePopupWidget()
    assert isinstance(by_key, QMenu)
    by_key.close()
    press("Exportera till Excel (xlsx) …")
    press("Exportera till CSV …")
    assert desk.asked == [ListingForm.XLSX, ListingForm.CSV]
    press("Rad")
    assert desk.table.is_shown("id")
    press("Kolumnerna som från början")
    assert titles(desk.table) == usual
    assert desk.table.rows() == list(case_lines())
    again = Desk(qtbot, settings, "alva")
    assert titles(again.table) == usual


def test_columns_that_are_gone_are_forgotten(qtbot: QtBot, settings: QSettings) -> None:
    layout = Layout(order=["gone", "amount", "name"], sort="gone", shown={"gone": True})
    TableMemory(settings, "alva").keep("Mina ärenden", layout)
    desk = Desk(qtbot, settings, "alva")
    table = desk.table
    assert titles(table)[:3] == ["Belopp", "Namn", "Förfaller"]
    assert table.rows() == list(case_lines())


def test_an_empty_list_says_so(qtbot: QtBot, table: DataTable) -> None:
    table.set_rows(())
    assert table.empty.isVisible()
    assert not table.view.isVisible()


def test_what_is_shown_is_exported_and_no_formula_runs(qtbot: QtBot) -> None:
    columns = (
        Column(key="name", title="Namn", value=lambda row: row[0]),
        Column(key="amount", title="Belopp", render=Render.MONEY, value=lambda row: row[1]),
    )
    table = DataTable("Lista", columns)
    qtbot.addWidget(table)
    table.set_rows([("Modell; Sara", Decimal("-12.50")), ("=1+1", None)])
    assert listed(table) == [["Namn", "Belopp"], ["Modell; Sara", "-12,50"], ["'=1+1", ""]]


def test_a_hundred_thousand_rows_are_shown_at_once(qtbot: QtBot) -> None:
    model = RowsModel(CASE_COLUMNS)
    many = [replace(case_lines()[0], id=number) for number in range(100_000)]
    calls: list[int] = []
    original = RowsModel.row_at

    class Counting(RowsModel):
        def row_at(self, index: object) -> object | None:
            calls.append(1)
            return original(self, index)  # type: ignore[arg-type]  # Qt gives an index

    del model
    table = DataTable("Mina ärenden", CASE_COLUMNS)
    qtbot.addWidget(table)
    counting = Counting(CASE_COLUMNS, table)
    table.view.setModel(counting)
    table.resize(900, 400)
    counting.set_rows(many)
    table.show()
    table.grab()
    assert 0 < len(calls) < 5_000
