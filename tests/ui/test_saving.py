"""Where files are saved: in a person's own folders, remembered, and never where we stand."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from fsclient.ui.work.saving import Folders, Saved, ask_where, save_whole

PDF = "PDF (*.pdf)"


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings) -> QWidget:
    made = window_of(settings, "alva")
    qtbot.addWidget(made)
    return made


def window_of(settings: QSettings, person: str) -> QWidget:
    made = QWidget()
    made.__dict__["folders"] = Folders(settings, person)
    return made


class Chooser:
    """Stands in for the system's dialog: takes what it proposes, or another place."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.proposed: list[Path] = []
        self.answer: Path | None = None
        monkeypatch.setattr("fsclient.ui.work.saving.QFileDialog.getSaveFileName", self._ask)

    def _ask(self, _window: object, _title: str, where: str, _kinds: str) -> tuple[str, str]:
        self.proposed.append(Path(where))
        return "" if self.answer is None else str(self.answer), ""


@pytest.fixture
def chooser(monkeypatch: pytest.MonkeyPatch) -> Chooser:
    return Chooser(monkeypatch)


def test_the_first_time_it_is_among_ones_documents_and_then_where_it_was_last(
    window: QWidget, chooser: Chooser, tmp_path: Path, settings: QSettings, qtbot: QtBot
) -> None:
    assert ask_where(window, Saved.BANK, "Spara", "a.xml", "XML (*.xml)") is None
    assert chooser.proposed[-1].is_absolute()
    assert chooser.proposed[-1].parent != Path.cwd()
    at_the_bank = tmp_path / "till banken"
    at_the_bank.mkdir()
    chooser.answer = at_the_bank / "a.xml"
    assert ask_where(window, Saved.BANK, "Spara", "a.xml", "XML (*.xml)") == chooser.answer
    inside = QWidget(QDialog(window))
    ask_where(inside, Saved.BANK, "Spara", "b.xml", "XML (*.xml)")
    assert chooser.proposed[-1] == at_the_bank / "b.xml", "from a dialog of the window too"
    ask_where(window, Saved.LIST, "Spara", "lista.csv", "CSV (*.csv)")
    assert chooser.proposed[-1].parent != at_the_bank, "a list is not sent to the bank"
    other = window_of(settings, "bo")
    qtbot.addWidget(other)
    ask_where(other, Saved.BANK, "Spara", "c.xml", "XML (*.xml)")
    assert chooser.proposed[-1].parent != at_the_bank, "nor is it another's folder"


def test_a_folder_that_is_gone_is_not_proposed(
    window: QWidget, chooser: Chooser, tmp_path: Path
) -> None:
    gone = tmp_path / "minne"
    gone.mkdir()
    chooser.answer = gone / "a.pdf"
    ask_where(window, Saved.PAPER, "Spara", "a.pdf", PDF)
    gone.rmdir()
    ask_where(window, Saved.PAPER, "Spara", "a.pdf", PDF)
    assert chooser.proposed[-1].parent.is_dir()


def test_a_name_is_one_that_every_system_takes(window: QWidget, chooser: Chooser) -> None:
    ask_where(window, Saved.PAPER, "Spara", 'Plan: 1/2 "sista"?.pdf', PDF)
    assert chooser.proposed[-1].name == "Plan- 1-2 -sista-.pdf"


def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    assert save_whole(tmp_path / "a.pdf", b"brev", "Sparat.") == "Sparat."
    assert (tmp_path / "a.pdf").read_bytes() == b"brev"
    assert "Sparat." not in save_whole(tmp_path / "finns inte" / "a.pdf", b"brev", "Sparat.")
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]
