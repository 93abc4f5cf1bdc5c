"""Cards and texts."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fsclient.ui.widgets.surfaces import Text


def test_what_is_around_a_text_counts_on_its_lines_before_its_words_come(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    text = Text("")
    row.addWidget(text)
    page.show()
    assert row.hasHeightForWidth()
    text.setText("Elin Provås (3), Greta Övason (2), Maja Skissholm (3), Omar Skissstedt (3)")
    line = text.fontMetrics().height()
    assert row.heightForWidth(140) > row.heightForWidth(1000) + line


def test_a_text_on_one_line_has_one_height(qtbot: QtBot) -> None:
    text = Text("", wrap=False)
    qtbot.addWidget(text)
    assert not text.hasHeightForWidth()
