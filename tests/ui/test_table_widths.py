"""A table's columns share its width, and it scrolls sideways only where it must."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from fsclient.ui.theme import theme
from fsclient.ui.widgets.table import DataTable
from fsclient.ui.widgets.table_widths import Part, spread, squeezed
from tests.ui.gallery import CASE_COLUMNS, case_lines


def test_what_is_left_over_goes_to_those_that_stretch() -> None:
    assert spread([100, 50, 50], [0, 1, 2], 31) == [100, 60, 71]


def test_what_no_row_needs_is_given_up_first() -> None:
    name = Part(width=100, need=60)
    matter = Part(width=100, need=180, elastic=True)
    assert squeezed((name, matter), 180) == [80, 100]


def test_then_running_text_is_cut_and_nothing_else() -> None:
    name = Part(width=100, need=100)
    matter = Part(width=100, need=180, elastic=True)
    assert squeezed((name, matter), 165) == [100, 65]


def test_where_nothing_helps_it_is_scrolled_and_nothing_is_cut() -> None:
    name = Part(width=100, need=90)
    matter = Part(width=100, need=180, elastic=True)
    assert squeezed((name, matter), 120) == [90, 100]


@given(
    st.lists(
        st.builds(
            Part, width=st.integers(36, 400), need=st.integers(20, 600), elastic=st.booleans()
        ),
        min_size=1,
        max_size=9,
    ),
    st.integers(100, 2000),
)
def test_a_column_is_never_wider_than_wanted_nor_cut_below_its_least(
    parts: list[Part], room: int
) -> None:
    room = min(room, sum(part.width for part in parts))
    widths = squeezed(parts, room)
    for part, width in zip(parts, widths, strict=True):
        least = min(part.need, part.width)
        assert width <= part.width
        assert width >= (min(least, round(part.width * 0.6)) if part.elastic else least)
    assert sum(widths) == room or widths == [min(part.need, part.width) for part in parts]


def sideways(table: DataTable) -> int:
    """How far the table can be scrolled sideways."""
    return table.view.horizontalScrollBar().maximum()


@pytest.fixture
def narrow(qtbot: QtBot) -> DataTable:
    """A table a little narrower than its columns together."""
    made = DataTable("Mina ärenden", CASE_COLUMNS)
    qtbot.addWidget(made)
    made.resize(sum(theme().px(column.width) for column in CASE_COLUMNS) - 30, 300)
    made.show()
    return made


def test_a_little_too_narrow_no_bar_is_needed(narrow: DataTable) -> None:
    narrow.set_rows(case_lines())
    assert sideways(narrow) == 0
    assert not narrow.view.horizontalScrollBar().isVisible()


def test_a_column_that_was_hidden_where_it_was_narrow_is_not_narrow_for_ever(
    narrow: DataTable,
) -> None:
    narrow.set_rows(case_lines())
    first = CASE_COLUMNS[0]
    squeezed_to = narrow.view.columnWidth(0)
    assert squeezed_to < theme().px(first.width)
    narrow.show_column(first.key, shown=False)
    narrow.show_column(first.key, shown=True)
    narrow.resize(2000, 300)
    assert narrow.view.columnWidth(0) >= theme().px(first.width)


def test_a_width_that_a_person_chose_is_kept(narrow: DataTable) -> None:
    narrow.set_rows(case_lines())
    narrow.view.horizontalHeader().resizeSection(1, 333)
    narrow.set_rows(case_lines())
    assert narrow.view.horizontalHeader().sectionSize(1) == 333
