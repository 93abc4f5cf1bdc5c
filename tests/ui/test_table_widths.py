"""A table's columns share its width, and it scrolls sideways only where it must."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from fsclient.ui.look.theme import theme
from fsclient.ui.widgets.table import DataTable
from fsclient.ui.widgets.table_widths import Part, shared
from tests.ui.gallery import CASE_COLUMNS, case_lines


def test_what_is_left_over_goes_to_those_that_stretch() -> None:
    parts = [Part(width=100, need=9), Part(width=50, need=9, stretch=1)]
    assert shared([*parts, Part(width=50, need=9, stretch=2)], 231) == [100, 60, 71]


def test_a_day_is_whole_though_its_column_was_thought_to_be_narrower() -> None:
    day, matter = Part(width=80, need=104), Part(width=200, need=150, stretch=1)
    assert shared((day, matter), 280) == [104, 176]
    assert shared((day, matter), 240) == [104, 136]


def test_what_no_row_needs_is_given_up_before_anything_is_cut() -> None:
    name, matter = Part(width=100, need=60), Part(width=100, need=180, stretch=1)
    assert shared((name, matter), 180) == [60, 120]


def test_running_text_is_cut_and_a_long_one_before_a_short_one() -> None:
    name = Part(width=100, need=90, stretch=1)
    matter = Part(width=100, need=600, stretch=1)
    assert shared((name, matter), 200) == [90, 110]


def test_a_heading_is_cut_before_a_value_is_and_before_anything_is_scrolled() -> None:
    name, count = Part(width=100, need=90), Part(width=60, need=40, heading=90)
    assert shared((name, count), 150) == [90, 60]
    assert shared((name, count), 180) == [90, 90]
    assert shared((name, count), 120) == [90, 90]


def test_where_nothing_helps_it_is_scrolled_and_nothing_is_cut() -> None:
    name, matter = Part(width=100, need=90), Part(width=100, need=180, stretch=1)
    assert shared((name, matter), 120) == [90, 100]


@given(
    st.lists(
        st.builds(
            Part, width=st.integers(36, 400), need=st.integers(20, 600), stretch=st.integers(0, 2)
        ),
        min_size=1,
        max_size=9,
    ),
    st.integers(100, 4000),
)
def test_only_running_text_is_cut_and_the_room_is_used(parts: list[Part], room: int) -> None:
    widths = shared(parts, room)
    for part, width in zip(parts, widths, strict=True):
        assert width >= (part.least if part.stretch else part.need)
    assert sum(widths) == room or sum(part.least for part in parts) > room


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
