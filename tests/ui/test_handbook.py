"""The handbook: a short page for each room and step, a key away, with links that lead somewhere."""

import re

import pytest
from PySide6.QtCore import QSettings, QUrl
from pytestqt.qtbot import QtBot

from fsclient.bootstrap.window import handbook
from fsclient.domain.staff import Role
from fsclient.ui.shell.areas import AREAS
from fsclient.ui.shell.help_window import HelpWindow
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.workflow import STEPS
from tests.support.unit import Unit
from tests.support.walk import a_case

PAGES = sorted({area.key for area in AREAS} | {step.key for step in STEPS} | {"journal"})
INDEX = handbook("index")
MOST_WORDS = 190


@pytest.mark.parametrize("key", PAGES)
def test_each_room_and_step_has_a_short_page_of_its_own(key: str) -> None:
    text = handbook(key)
    assert text != INDEX
    assert text.startswith("# ")
    assert len(re.findall(r"^\d\. ", text, re.MULTILINE)) == 3
    assert "## Från tangentbordet" in text
    assert len(text.split()) <= MOST_WORDS
    assert f"]({key})" in INDEX


@pytest.mark.parametrize("key", [*PAGES, "index"])
def test_every_link_leads_to_a_page(key: str) -> None:
    for target in re.findall(r"\]\((.*?)\)", handbook(key)):
        assert target == "index" or target in PAGES


def test_the_steps_keys_are_those_that_the_pages_name() -> None:
    for key, step in zip("12345678B0", STEPS, strict=True):
        assert f"| Alt {key} |" in handbook(step.key)


def test_f1_tells_of_the_step_one_is_in_and_links_turn_the_page(
    qtbot: QtBot, unit: Unit, settings: QSettings
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    window = make_window(desk, {}, settings, handbook)
    qtbot.addWidget(window)
    window.show()
    window.run("help")
    (help_window,) = window.findChildren(HelpWindow)
    assert help_window.text.toPlainText().startswith("Mina ärenden")
    window.go("case", CaseContext(case_id=case_id, step="plan"))
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    window.run("help")
    assert help_window.text.toPlainText().startswith("Förändringsplan")
    help_window.text.anchorClicked.emit(QUrl("index"))
    assert help_window.text.toPlainText().startswith("Så fungerar programmet")
    window.tasks.stop()
