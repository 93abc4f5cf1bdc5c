"""What is said beside the work wears the colour of what it means."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fsclient.ui.look.theme import theme
from fsclient.ui.speech.badges import Tone
from fsclient.ui.widgets.notices import Banner
from fsclient.ui.widgets.sign_bar import SignBar


def ink(label: QLabel) -> str:
    label.ensurePolished()
    return label.palette().color(QPalette.ColorRole.WindowText).name()


@pytest.mark.parametrize("before", [Tone.BAD, Tone.GOOD])
def test_a_banner_that_says_something_else_wears_its_tone(qtbot: QtBot, before: Tone) -> None:
    banner = Banner("Kontot är bytt.", before)
    qtbot.addWidget(banner)
    banner.show()
    banner.show_message("Databasen svarar inte.", Tone.WARN)
    (label,) = banner.findChildren(QLabel)
    assert ink(label) == theme().colour("warn").name()


def test_the_question_before_signing_is_not_as_quiet_as_the_note_it_takes_the_place_of(
    qtbot: QtBot,
) -> None:
    bar = SignBar()
    qtbot.addWidget(bar)
    bar.set_actions()
    bar.set_note("Sparat 10:00")
    bar.set_question("Signera och lås?")
    bar.show()
    words = next(label for label in bar.findChildren(QLabel) if label.text() == "Sparat 10:00")
    assert ink(words) == theme().colour("soft").name()
    bar.ask()
    assert (words.text(), ink(words)) == ("Signera och lås?", theme().colour("ink").name())
    bar.withdraw()
    assert ink(words) == theme().colour("soft").name()
