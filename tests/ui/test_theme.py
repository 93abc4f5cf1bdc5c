"""Colours that can be read, sizes that follow, and objects that stay alive."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase
from pytestqt.qtbot import QtBot

from fsclient.ui.look.theme import FAMILY, Scheme, theme
from fsclient.ui.look.tokens import DARK, LIGHT, Colours, TextSize, in_high_contrast
from fsclient.ui.widgets.table_model import Column, RowsModel

TEXTS = [
    ("ink", "panel"),
    ("ink", "ground"),
    ("ink", "selected"),
    ("ink", "note"),
    ("soft", "panel"),
    ("soft", "ground"),
    ("soft", "selected"),
    ("soft", "blocked"),
    ("accent", "panel"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("good", "good_soft"),
    ("warn", "warn_soft"),
    ("bad", "bad_soft"),
    ("bad", "panel"),
    ("bad", "ground"),
    ("good", "panel"),
]
GROUNDS = [
    *("panel", "ground", "selected", "hover", "blocked", "note"),
    *("accent_soft", "good_soft", "warn_soft", "bad_soft"),
]
EDGES = [(edge, ground) for edge in ("edge", "accent", "bad") for ground in GROUNDS]


def luminance(colour: str) -> float:
    named = QColor(colour)
    parts = (named.redF(), named.greenF(), named.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_words_can_be_read_on_their_ground(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_and_focus_can_be_seen(colours: Colours, edge: str, ground: str) -> None:
    assert contrast(getattr(colours, edge), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_whoever_asks_for_contrast_gets_it(colours: Colours) -> None:
    clear = in_high_contrast(colours)
    for ground in GROUNDS:
        assert contrast(clear.soft, getattr(clear, ground)) >= 7
        assert contrast(clear.edge, getattr(clear, ground)) >= 7
        assert contrast(clear.line, getattr(clear, ground)) >= 3


def test_the_systems_contrast_and_size_are_followed_while_it_runs(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = theme()
    monkeypatch.setattr(type(kept), "_wants_contrast", True)
    with qtbot.waitSignal(kept.changed):
        kept._contrast.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert kept.colours == in_high_contrast(LIGHT)
    monkeypatch.undo()
    kept._apply()
    monkeypatch.setattr("fsclient.ui.look.theme._system_factor", lambda _font: 1.5)
    with qtbot.waitSignal(kept.changed):
        kept._come_back(Qt.ApplicationState.ApplicationActive)
    assert kept.px(10) == 15
    monkeypatch.undo()
    kept._come_back(Qt.ApplicationState.ApplicationActive)
    assert kept.px(10) == 10


def test_the_text_scale_is_held_between_one_and_two(qtbot: QtBot) -> None:
    theme().set_text_scale(5)
    assert theme().font(TextSize.BODY).pixelSize() == 26
    theme().set_text_scale(0.1)
    assert theme().font(TextSize.BODY).pixelSize() == 13


def test_the_font_of_the_house_is_there(qtbot: QtBot) -> None:
    assert QFontDatabase.hasFamily(FAMILY)
    assert theme().font(TextSize.BODY).family() == FAMILY


def test_another_scheme_is_told(qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme().changed):
        theme().set_scheme(Scheme.DARK)
    assert theme().colours is DARK


def test_none_is_not_used_up_by_qt(qtbot: QtBot) -> None:
    model = RowsModel((Column(key="amount", title="Belopp"),))
    model.set_rows((1,))
    index = model.index(0, 0)
    for _ in range(50_000):
        index.data(Qt.ItemDataRole.ToolTipPropertyRole)
    assert sys.getrefcount(None) > 50_000
