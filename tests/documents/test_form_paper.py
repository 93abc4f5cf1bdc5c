"""A form on paper: what stands on it, blank and filled in."""

import dataclasses
import io
import re
from datetime import date
from pathlib import Path

import pypdf
import pytest

from fsclient.documents.fonts import LetterFonts
from fsclient.documents.form_paper import render_form_paper
from fsclient.documents.form_wording import FormWording, parse_form_wording
from fsclient.domain.errors import RuleViolation
from fsclient.domain.form_papers import FormPaper, PaperFilling, PaperQuestion, PaperSection

RESOURCES = Path(__file__).parents[2] / "resources"
TEXT = (RESOURCES / "letters/form.toml").read_text(encoding="utf-8")

BLANK = FormPaper(
    title="Prövning",
    version=3,
    source="Påhittad.",
    unit="Exempelstaden",
    sections=(
        PaperSection(
            title="Hemmet",
            intro="Gäller hushållet.",
            questions=(
                PaperQuestion(label="Husdjur", help="Alla.", choices=("Ja", "Nej"), note=True),
                PaperQuestion(label="Vilka", lines=3, when=("Husdjur", ("Ja", "Nej"))),
                PaperQuestion(label="Skola", choices=("Ja", "x" * 31), ages=(6, 19)),
            ),
        ),
    ),
)
FILLED = dataclasses.replace(
    BLANK,
    filling=PaperFilling(
        case_number="2026-00001",
        about="Amira Exempelsson",
        signed_on=date(2026, 11, 10),
        signed_by="Alva Social",
    ),
    sections=(
        PaperSection(
            title="Hemmet",
            intro="",
            questions=(
                PaperQuestion(label="Husdjur", answer="Ja · <en katt> & en hund"),
                PaperQuestion(label="Vilka"),
                PaperQuestion(label="Hot", withheld=True),
            ),
        ),
    ),
)


@pytest.fixture(scope="module")
def wording() -> FormWording:
    return parse_form_wording(TEXT)


@pytest.fixture(scope="module")
def fonts() -> LetterFonts:
    return LetterFonts(
        regular=(RESOURCES / "fonts/Inter-Regular.ttf").read_bytes(),
        semibold=(RESOURCES / "fonts/Inter-SemiBold.ttf").read_bytes(),
        bold=(RESOURCES / "fonts/Inter-Bold.ttf").read_bytes(),
        italic=(RESOURCES / "fonts/Inter-Italic.ttf").read_bytes(),
    )


def pages(pdf: bytes) -> list[str]:
    found = (page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    return [re.sub(r"\s+", " ", text) for text in found]


def test_a_blank_says_what_to_tick_and_when_to_answer(
    wording: FormWording, fonts: LetterFonts
) -> None:
    (text,) = pages(render_form_paper(BLANK, wording, fonts))
    for words in (
        "Exempelstaden",
        "Sida 1 (1)",
        "Version 3. Påhittad.",
        "Namn och personnummer",
        "Gäller hushållet.",
        "Alla. □ Ja □ Nej Anteckning",
        "Svara om svaret på ”Husdjur” är: Ja eller Nej",
        "För den som är 6–19 år.",
    ):
        assert words in text, words


def test_a_filled_one_says_whom_it_is_about_and_each_answer(
    wording: FormWording, fonts: LetterFonts
) -> None:
    pdf = render_form_paper(FILLED, wording, fonts)
    assert pdf == render_form_paper(FILLED, wording, fonts)
    (text,) = pages(pdf)
    for words in (
        "Ärende 2026-00001",
        "Gäller Amira Exempelsson",
        "Signerat 2026-11-10 av Alva Social",
        "Ja · <en katt> & en hund",
        "Vilka Inte besvarad",
        "Hot Läses bara av behöriga",
    ):
        assert words in text, words
    assert FILLED.filling is not None
    draft = dataclasses.replace(FILLED.filling, signed_on=None)
    (text,) = pages(render_form_paper(dataclasses.replace(FILLED, filling=draft), wording, fonts))
    assert "Utkast, inte signerat" in text


def test_a_long_answer_goes_on_over_pages_that_name_the_form(
    wording: FormWording, fonts: LetterFonts
) -> None:
    long = PaperQuestion(label="Berättelse", answer="Vi bodde i Exempelstaden. " * 400)
    section = dataclasses.replace(FILLED.sections[0], questions=(long,))
    found = pages(
        render_form_paper(dataclasses.replace(FILLED, sections=(section,)), wording, fonts)
    )
    assert len(found) > 1
    assert all("Prövning, 2026-00001" in text for text in found[1:])


@pytest.mark.parametrize("wrong", ["Sida {side}", "Sida {page"])
def test_wording_that_asks_for_what_a_form_has_not_is_refused(wrong: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        parse_form_wording(TEXT.replace("Sida {page} ({pages})", wrong))
    assert [problem.field for problem in caught.value.problems] == ["page"]
