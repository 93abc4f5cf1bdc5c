"""A letter is read as text before it is signed: the same words, as headings and paragraphs."""

import re
from collections.abc import Iterator
from io import BytesIO

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot
from reportlab.platypus import Flowable, KeepTogether, Paragraph

from fsclient.documents import decision_letter
from fsclient.documents.fonts import LetterFonts
from fsclient.documents.wording import LetterWording, parse_letter_wording
from fsclient.ui.widgets.pdf_text import paragraphs
from fsclient.ui.widgets.pdf_view import PdfView
from tests.architecture.checkout import ROOT
from tests.documents.letters import GRANT, VARIANTS

TITLE = "Beslut om ekonomiskt bistånd för november 2026"
RESOURCES = ROOT / "resources"


@pytest.fixture(scope="module")
def fonts() -> LetterFonts:
    files = {"regular": "Regular", "semibold": "SemiBold", "bold": "Bold", "italic": "Italic"}
    return LetterFonts(
        **{key: (RESOURCES / f"fonts/Inter-{name}.ttf").read_bytes() for key, name in files.items()}
    )


@pytest.fixture(scope="module")
def wording() -> LetterWording:
    return parse_letter_wording((RESOURCES / "letters/decision.toml").read_text(encoding="utf-8"))


def opened(pdf: bytes) -> QPdfDocument:
    document = QPdfDocument()
    content = QBuffer(document)
    content.setData(QByteArray(pdf))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(content)
    return document


def words_of(text: str) -> list[str]:
    # What is broken within a word stands on two lines.
    return sorted("".join(text.split()))


@pytest.mark.parametrize("kind", list(VARIANTS))
def test_every_word_of_the_paper_is_in_the_text(
    kind: str, wording: LetterWording, fonts: LetterFonts
) -> None:
    pdf = decision_letter.render_decision_letter(VARIANTS[kind], wording, fonts)
    printed = "".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)
    read = "".join(one.text for one in paragraphs(opened(pdf)))
    assert words_of(read) == words_of(printed)


@pytest.mark.parametrize("kind", [kind for kind in VARIANTS if kind != "long"])
def test_headings_and_paragraphs_are_those_that_were_written(
    kind: str, wording: LetterWording, fonts: LetterFonts
) -> None:
    letter = decision_letter._DecisionLetter(VARIANTS[kind], wording, fonts)
    written = [*_paragraphs(letter.story())]
    read = paragraphs(opened(letter.render()))
    headings = [" ".join(one.getPlainText().split()) for one in written if _is_heading(one)]
    assert [one.text for one in read if one.level] == headings
    assert [one.level for one in read if one.level] == [1] + [2] * (len(headings) - 1)
    whole = {re.sub(r"^\d+\. ", "", one.text) for one in read}
    running = [one for one in written if one.style.name in ("body", "step")]
    assert running
    assert {" ".join(one.getPlainText().split()) for one in running} <= whole


def test_one_reads_with_the_keyboard_and_comes_back(
    qtbot: QtBot, wording: LetterWording, fonts: LetterFonts
) -> None:
    view = PdfView("Beslutsbrev")
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.set_pdf(decision_letter.render_decision_letter(GRANT, wording, fonts), of="grant")
    view.view.setFocus()
    qtbot.keyClick(view.view, Qt.Key.Key_T, Qt.KeyboardModifier(0x06000000))
    qtbot.waitUntil(view.reading.hasFocus)
    assert line(view) == "Stadsdelsnämnden i Exempelstaden"
    for heading in (TITLE, "Från det du har sökt till det du får"):
        qtbot.keyClick(view.reading, Qt.Key.Key_H)
        assert line(view) == heading
    qtbot.keyClick(view.reading, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert line(view) == TITLE
    view.reading.moveCursor(QTextCursor.MoveOperation.Down)
    there = line(view)
    view.set_pdf(decision_letter.render_decision_letter(GRANT, wording, fonts), of="grant")
    assert line(view) == there
    view.turn_over.click()
    qtbot.waitUntil(view.view.hasFocus)
    assert not view.reading.isVisible()


def line(view: PdfView) -> str:
    return view.reading.textCursor().block().text()


def _paragraphs(story: list[Flowable]) -> Iterator[Paragraph]:
    for one in story:
        if isinstance(one, Paragraph):
            yield one
        elif isinstance(one, KeepTogether):
            yield from _paragraphs(one._content)


def _is_heading(one: Paragraph) -> bool:
    return type(one).__name__ == "_Heading"
