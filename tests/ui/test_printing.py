"""From what is shown to paper in the real window: Ctrl+P, what is seen first, and the printer.

The printer writes a PDF: what stands on its pages is held against the paper that was shown.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fsclient.domain.decision import Letter
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import AccessEntry, Role
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.speech.messages import SENTENCES
from fsclient.ui.widgets.notices import Toast
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.letters_dialog import LettersDialog
from fsclient.ui.work.papers import Paper
from fsclient.ui.work.print_dialog import PrintDialog
from fsclient.ui.work.print_pages import print_papers
from fsclient.usecases.cases import reread_case
from fsclient.usecases.decision import letters_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.payments import release_payments
from tests.support.assessing import signed
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    JONAS,
    OTHERS,
    a_case,
    calculated,
    decided,
    granted_case,
    prepared,
)
from tests.ui.settling import settle

CTRL = Qt.KeyboardModifier.ControlModifier


def text_of(pdf: bytes) -> list[str]:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return [" ".join(page.extract_text().replace("\u202f", " ").split()) for page in pages]


def to_file(path: Path) -> QPrinter:
    """A printer whose paper is a PDF, coarse: a page at full fineness takes a second."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def inked(document: QPdfDocument, page: int) -> list[int]:
    """How dark a page is, in some hundreds of squares."""
    size = document.pagePointSize(page).toSize()
    sheet = QImage(size, QImage.Format.Format_RGB888)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    small = sheet.scaled(size / 30, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    places = ((x, y) for y in range(small.height()) for x in range(small.width()))
    return [255 - small.pixelColor(*place).value() for place in places]


def looks_like(printed: Path, papers: list[bytes]) -> None:
    """Each printed page has its ink where the paper has it."""
    out = QPdfDocument()
    out.load(str(printed))
    pages = [(pdf, page) for pdf in papers for page in range(len(text_of(pdf)))]
    assert out.pageCount() == len(pages)
    for number, (pdf, page) in enumerate(pages):
        shown = QPdfDocument()
        file = printed.with_suffix(f".{number}.pdf")
        file.write_bytes(pdf)
        shown.load(str(file))
        here, there = inked(out, number), inked(shown, page)
        assert len(here) == len(there), "the sheet lies as the page does"
        assert max(there) > 20
        assert max(abs(one - other) for one, other in zip(here, there, strict=True)) < 20


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Each is asked for once, and writes the next file."""
    made: list[Path] = []

    def ask(_parent: object, _title: str, _pages: int) -> QPrinter:
        made.append(tmp_path / f"{len(made)}.pdf")
        return to_file(made[-1])

    monkeypatch.setattr("fsclient.ui.work.print_dialog.ask_printer", ask)
    return made


@pytest.fixture
def windows(qtbot: QtBot, settings: QSettings) -> Iterator["Windows"]:
    made = Windows(qtbot, settings)
    yield made
    for window in made.every:
        window.tasks.stop()


class Windows:
    def __init__(self, qtbot: QtBot, settings: QSettings) -> None:
        self._qtbot = qtbot
        self._settings = settings
        self.every: list[MainWindow] = []

    def of(self, desk: Desk) -> MainWindow:
        window = make_window(desk, {}, self._settings)
        self.every.append(window)
        self._qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        settle(self._qtbot, window.tasks)
        return window


def asked_to_print(qtbot: QtBot, window: MainWindow) -> PrintDialog:
    settle(qtbot, window.tasks)
    focused = QApplication.focusWidget() or window
    qtbot.keyClick(focused, Qt.Key.Key_P, CTRL)
    return seen(qtbot, window)


def seen(qtbot: QtBot, window: MainWindow) -> PrintDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(PrintDialog)))
    return next(one for one in window.findChildren(PrintDialog) if one.isVisible())


def press(qtbot: QtBot, window: MainWindow, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window.tasks)


def said(window: MainWindow) -> list[str]:
    return [
        label.text() for toast in window.findChildren(Toast) for label in toast.findChildren(QLabel)
    ]


def logged(desk: Desk, action: str) -> list[AccessEntry]:
    with desk.begin() as work:
        return list(work.access.find(action=action))


def two_letters(unit: Unit) -> tuple[Desk, CaseContext, tuple[Letter, ...]]:
    """A couple's decision: each adult has a letter."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, person=AMIRA, partner=JONAS)
    calculated(desk, case_id)
    view = decided(desk, case_id)
    assert view.decision is not None
    return desk, CaseContext(view.id, "decision"), letters_of(desk, view.decision.id)


def test_a_couples_letters_are_seen_and_printed_as_they_were_issued(
    qtbot: QtBot, unit: Unit, windows: Windows, printers: list[Path]
) -> None:
    desk, context, letters = two_letters(unit)
    window = windows.of(desk)
    window.go("case", context)
    dialog = asked_to_print(qtbot, window)
    assert [paper.pdf for paper in dialog.chosen] == [letter.pdf for letter in letters]
    names = [dialog.choice.item(at).text() for at in range(dialog.choice.count())]
    assert all("2026-00001" in name for name in names)
    assert len(set(names)) == 2, "each says whose it is"
    pages = sum(len(text_of(letter.pdf)) for letter in letters)
    assert dialog.count.text() == f"2 av 2 valda, {pages} sidor"
    press(qtbot, window, dialog.print)
    looks_like(printers[0], [letter.pdf for letter in letters])
    assert f"{pages} sidor skickades till skrivaren." in said(window)
    lines = logged(desk, "print_letter")
    assert [(line.case_id, line.staff_id) for line in lines] == [(context.case_id, desk.me.id)] * 2


def test_only_those_that_are_ticked_are_printed(
    qtbot: QtBot, unit: Unit, windows: Windows, printers: list[Path]
) -> None:
    desk, context, (first, second) = two_letters(unit)
    window = windows.of(desk)
    window.go("case", context)
    dialog = asked_to_print(qtbot, window)
    dialog.choice.setCurrentRow(0)
    qtbot.keyClick(dialog.choice, Qt.Key.Key_Space)
    assert [paper.pdf for paper in dialog.chosen] == [second.pdf]
    dialog.choice.setCurrentRow(1)
    qtbot.keyClick(dialog.choice, Qt.Key.Key_Space)
    assert not dialog.print.isEnabled()
    dialog.choice.setCurrentRow(0)
    qtbot.keyClick(dialog.choice, Qt.Key.Key_Space)
    press(qtbot, window, dialog.print)
    looks_like(printers[0], [first.pdf])


def test_one_letter_is_printed_by_its_button_and_saved_with_its_own_text(
    qtbot: QtBot,
    unit: Unit,
    windows: Windows,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk, context, (letter, _other) = two_letters(unit)
    window = windows.of(desk)
    window.go("case", context)
    settle(qtbot, window.tasks)
    assert window.page is not None
    button = next(
        one for one in window.page.findChildren(QPushButton) if one.text() == "Skriv ut …"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = seen(qtbot, window)
    assert not dialog.choice.isVisible()
    file = tmp_path / "brev.pdf"
    monkeypatch.setattr(
        "fsclient.ui.work.saving.QFileDialog.getSaveFileName", lambda *_asked: (str(file), "")
    )
    press(qtbot, window, dialog.save)
    assert file.read_bytes() == letter.pdf


def test_a_days_letters_from_many_cases_are_printed_from_one_dialog(
    qtbot: QtBot, unit: Unit, windows: Windows, printers: list[Path]
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    before = granted_case(desk, OTHERS[0])
    unit.clock.move(days=1)
    today = [granted_case(desk, person) for person in OTHERS[1:3]]
    colleague = unit.desk(Role.SOCIAL_WORKER, 1)
    granted_case(colleague, OTHERS[3])
    window = windows.of(desk)
    window.run("print_letters")
    settle(qtbot, window.tasks)
    (asking,) = window.findChildren(LettersDialog)
    assert {row.case_id for row in asking.chosen} == {view.id for view in today}
    assert asking.choice.count() == 3, "one's own, of any day"
    qtbot.mouseClick(asking.go, Qt.MouseButton.LeftButton)
    dialog = seen(qtbot, window)
    issued = [letters_of(desk, view.decision.id) for view in today if view.decision is not None]
    assert {one.pdf for one in dialog.chosen} == {one.pdf for many in issued for one in many}
    assert all(view.rows.case.number in " ".join(p.title for p in dialog.chosen) for view in today)
    shown = [paper.pdf for paper in dialog.chosen]
    press(qtbot, window, dialog.print)
    looks_like(printers[0], shown)
    lines = logged(desk, "print_letter")
    assert {line.case_id for line in lines} == {view.id for view in today}
    assert before.id not in {line.case_id for line in lines}


def test_who_decides_nothing_has_no_letters_of_his_own(unit: Unit, windows: Windows) -> None:
    window = windows.of(unit.desk(Role.FUT_INVESTIGATOR))
    assert "print_letters" not in {act.objectName() for act in window.actions_in_menus()}


def test_a_form_is_printed_as_it_was_answered_and_logged(
    qtbot: QtBot, unit: Unit, windows: Windows, printers: list[Path]
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    signed(desk, case_id, reread_case(desk, case_id).applicant.person.id)
    window = windows.of(desk)
    window.go("case", CaseContext(case_id, "assessment"))
    dialog = asked_to_print(qtbot, window)
    (paper,) = dialog.chosen
    assert paper.title == "IB-bedömning 2026-00001"
    assert "Signerat 2026-11-10 av Alva Social Worker" in " ".join(text_of(paper.pdf))
    press(qtbot, window, dialog.print)
    looks_like(printers[0], [paper.pdf])
    (line,) = logged(desk, "print_form")
    assert line.case_id == case_id


def test_a_list_is_printed_with_all_of_its_rows_and_logged(
    qtbot: QtBot, unit: Unit, windows: Windows, printers: list[Path]
) -> None:
    worker, officer = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    release_payments(officer, tuple(prepared(worker, granted_case(worker, one)) for one in OTHERS))
    window = windows.of(officer)
    window.go("payments")
    settle(qtbot, window.tasks)
    page = window.page
    assert page is not None
    page.tabs.set_current("files")  # type: ignore[attr-defined]
    page.tabs.chosen.emit("files")  # type: ignore[attr-defined]
    dialog = asked_to_print(qtbot, window)
    (paper,) = dialog.chosen
    text = " ".join(text_of(paper.pdf))
    for words in (
        "Släppta betalningar",
        f"{len(OTHERS)} rader",
        "Sida 1 (1)",
        f"Utskriven 2026-11-10 10:00 av {officer.me.name}",
        unit.office.unit.name,
        *("Mottagare", "Belopp", "2026-00001", "14 220"),
    ):
        assert words in text, words
    press(qtbot, window, dialog.print)
    looks_like(printers[0], [paper.pdf])
    (line,) = logged(officer, "print_list")
    assert line.reason == f"Släppta betalningar, {len(OTHERS)} rader"


def test_where_there_is_nothing_to_print_it_is_said(
    qtbot: QtBot, unit: Unit, windows: Windows
) -> None:
    window = windows.of(unit.desk(Role.SOCIAL_WORKER))
    window.run("print")
    settle(qtbot, window.tasks)
    assert any(text.startswith("Här finns inget att skriva ut") for text in said(window))


def test_a_page_range_is_counted_through_all_papers_and_the_sheet_turns(tmp_path: Path) -> None:
    upright, across = (a_paper(tmp_path, way) for way in QPageLayout.Orientation)
    printer = to_file(tmp_path / "range.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    told: list[tuple[int, int]] = []
    pages = print_papers(printer, (upright, across), lambda *step: told.append(step))
    assert (pages, told) == (2, [(1, 2), (2, 2)])
    sizes = [page.mediabox for page in pypdf.PdfReader(tmp_path / "range.pdf").pages]
    assert [float(box.width) > float(box.height) for box in sizes] == [False, True]


def a_paper(tmp_path: Path, way: QPageLayout.Orientation) -> Paper:
    """Two empty pages."""
    file = tmp_path / f"{way.name}.pdf"
    size = (595, 842) if way is QPageLayout.Orientation.Portrait else (842, 595)
    writer = pypdf.PdfWriter()
    for _page in range(2):
        writer.add_blank_page(*size)
    writer.write(file)
    return Paper(way.name, file.read_bytes())


def test_a_printer_that_takes_nothing_is_told_of(
    qtbot: QtBot, unit: Unit, windows: Windows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk, context, _letters = two_letters(unit)
    window = windows.of(desk)
    window.go("case", context)
    nowhere = to_file(tmp_path / "finns inte" / "ut.pdf")
    monkeypatch.setattr("fsclient.ui.work.print_dialog.ask_printer", lambda *_asked: nowhere)
    dialog = asked_to_print(qtbot, window)

    def broken(*_asked: object) -> int:
        raise EnvironmentProblem("not_printed")

    monkeypatch.setattr("fsclient.ui.work.print_pages.print_papers", broken)
    press(qtbot, window, dialog.print)
    assert SENTENCES["not_printed"] in said(window)
