"""The decision letter as its reader sees it: its text, its pages, its bytes."""

import dataclasses
import hashlib
import io
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from fsclient.documents.decision_letter import render_decision_letter
from fsclient.documents.fonts import LetterFonts, register
from fsclient.documents.wording import LetterWording, parse_letter_wording
from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.letters import AppealRoute, DecisionLetter, Receiver, Signatory
from tests.documents.letters import GRANT, LONG, PARTIAL_REFUSAL, PROTECTED, REFUSAL, VARIANTS

RESOURCES = Path(__file__).parents[2] / "resources"
POINTS_IN_A_MM = 72 / 25.4


@pytest.fixture(scope="module")
def wording() -> LetterWording:
    return parse_letter_wording((RESOURCES / "letters/decision.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def fonts() -> LetterFonts:
    return LetterFonts(
        regular=(RESOURCES / "fonts/Inter-Regular.ttf").read_bytes(),
        semibold=(RESOURCES / "fonts/Inter-SemiBold.ttf").read_bytes(),
        bold=(RESOURCES / "fonts/Inter-Bold.ttf").read_bytes(),
        italic=(RESOURCES / "fonts/Inter-Italic.ttf").read_bytes(),
    )


@pytest.fixture(scope="module")
def draw(wording: LetterWording, fonts: LetterFonts) -> "Draw":
    return Draw(wording, fonts)


class Draw:
    """Draws letters and reads them back."""

    def __init__(self, wording: LetterWording, fonts: LetterFonts) -> None:
        self.wording = wording
        self.fonts = fonts
        self._read: dict[DecisionLetter, pypdf.PdfReader] = {}

    def pdf(self, letter: DecisionLetter) -> bytes:
        return render_decision_letter(letter, self.wording, self.fonts)

    def read(self, letter: DecisionLetter) -> pypdf.PdfReader:
        if letter not in self._read:
            self._read[letter] = pypdf.PdfReader(io.BytesIO(self.pdf(letter)))
        return self._read[letter]

    def pages(self, letter: DecisionLetter) -> list[str]:
        return [flat(page.extract_text()) for page in self.read(letter).pages]

    def text(self, letter: DecisionLetter) -> str:
        return " ".join(self.pages(letter))


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", VARIANTS)
def test_the_same_letter_gives_the_same_bytes(name: str, draw: Draw) -> None:
    assert draw.pdf(VARIANTS[name]) == draw.pdf(VARIANTS[name])


def test_letters_drawn_at_the_same_time_do_not_disturb_each_other(draw: Draw) -> None:
    letters = [GRANT, REFUSAL, PARTIAL_REFUSAL, PROTECTED] * 2
    alone = [draw.pdf(letter) for letter in letters]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(draw.pdf, letters)) == alone


def test_the_decision_stands_first_and_in_plain_words(draw: Draw) -> None:
    first = draw.pages(GRANT)[0]
    decision = first.index("Du får 10 870 kr för november 2026.")
    assert decision < first.index("Det du har sökt") < first.index("Därför har vi beslutat")
    assert "Det kallas bifall." in first


def test_two_adults_are_both_spoken_to(draw: Draw) -> None:
    text = draw.text(PARTIAL_REFUSAL)
    assert "Ni får 14 524 kr för november 2026." in text
    assert "Beslutet gäller Amira Exempelsson och Bo Exempelsson." in text
    assert "Från det ni har sökt till det ni får" in text


def test_the_posts_lead_from_what_was_applied_for_to_what_is_granted(draw: Draw) -> None:
    text = draw.text(PARTIAL_REFUSAL)
    assert (
        "Det ni har sökt för november 2026 15 063 kr "
        "Medicin Sökt 450 kr, godkänt 310 kr. Skäl: Receptfria varor ingår i riksnormen −140 kr "
        "Bredband Sökt 399 kr, godkänt 0 kr. "
        "Skäl: Telefon och internet ingår i riksnormen −399 kr Det ni får 14 524 kr"
    ) in text


def test_a_month_that_the_own_means_cover_says_so(draw: Draw) -> None:
    assert (
        "Det du behöver för november 2026, före inkomster 12 170 kr "
        "Inkomster och tillgångar −12 170 kr Det du får 0 kr"
    ) in draw.text(REFUSAL)


def test_a_letter_that_does_not_add_up_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="do not lead"):
        dataclasses.replace(PARTIAL_REFUSAL, granted=Decimal(14525))


def test_a_condition_that_lowers_later_months_is_said_at_once(draw: Draw) -> None:
    letter = dataclasses.replace(GRANT, kind=DecisionKind.PARTIAL_REFUSAL, burdened=True)
    first = draw.pages(letter)[0]
    assert "beslutet har ett villkor som går emot dig" in first
    assert "kan göra att du får mindre en senare månad" in first


def test_every_child_is_written_about(draw: Draw) -> None:
    text = draw.text(PARTIAL_REFUSAL)
    assert "Barnens bästa" in text
    for child in PARTIAL_REFUSAL.children:
        assert child.text in text
    alone = dataclasses.replace(PARTIAL_REFUSAL, children=PARTIAL_REFUSAL.children[:1])
    assert "Barnets bästa" in draw.text(alone)
    assert "bästa" not in draw.text(GRANT)


@pytest.mark.parametrize("reasons", range(1, 12))
def test_the_childrens_heading_never_stands_alone_at_the_foot(reasons: int, draw: Draw) -> None:
    letter = dataclasses.replace(PARTIAL_REFUSAL, reasons=("Ett skäl.",) * reasons)
    (page,) = (page for page in draw.pages(letter) if "Barnens bästa" in page)
    assert "Barnens bästa Elias Elias, 12 år" in page


@pytest.mark.parametrize("letter", [GRANT, REFUSAL, PARTIAL_REFUSAL])
def test_every_decision_says_how_to_appeal(letter: DecisionLetter, draw: Draw) -> None:
    text = draw.text(letter)
    for needed in (
        "Skriv ett brev till Förvaltningsrätten i Exempelstad.",
        "Enheten för ekonomiskt bistånd, Exempelgatan 1, 111 11 Exempelstad",
        "beslutet den 2026-11-21 i ärende 2026-00417",
        "hur du vill att beslutet ska ändras och varför",
        "namn, personnummer, adress och telefonnummer",
        "inom tre veckor från den dag då du fick beslutet",
        "lämnar vi över ditt brev och våra handlingar till Förvaltningsrätten i Exempelstad",
        "35 kap. 1 § socialtjänstlagen (2025:400)",
        "förvaltningslagen (2017:900)",
        "Beslutet gäller direkt",
    ):
        assert needed in text


def test_a_grant_says_in_its_own_words_that_it_can_be_appealed(draw: Draw) -> None:
    assert "Vi har sagt ja till det som har sökts." in draw.text(GRANT)
    with pytest.raises(ValueError, match="how to appeal"):
        dataclasses.replace(GRANT, appeal_routes=())


@pytest.mark.parametrize(
    ("edition", "digest"),
    [
        ("2026-11", "ef1d21f8ef827b81d3c2595678a1c9720ef7357d4327bc5f69fd586c1ba615c4"),
        ("2026-11-27", "661bd94d304d85f58b1c4b953769e60080397f0e8d504bd0390ee71060eedbff"),
    ],
)
def test_an_edition_that_letters_were_issued_with_is_kept_as_it_was(
    edition: str, digest: str
) -> None:
    kept = (RESOURCES / f"letters/decision-{edition}.toml").read_bytes()
    assert hashlib.sha256(kept).hexdigest() == digest


def test_the_day_of_the_decision_chooses_the_law_of_appeals(draw: Draw) -> None:
    last_old_day = dataclasses.replace(REFUSAL, decided_on=date(2025, 6, 30))
    first_new_day = dataclasses.replace(REFUSAL, decided_on=date(2025, 7, 1))
    assert "16 kap. 3 § socialtjänstlagen (2001:453)" in draw.text(last_old_day)
    assert "35 kap. 1 § socialtjänstlagen (2025:400)" in draw.text(first_new_day)


def test_a_decision_older_than_the_wording_is_not_guessed_at(draw: Draw) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        draw.pdf(dataclasses.replace(REFUSAL, decided_on=date(2018, 6, 30)))
    assert caught.value.code == "letter_wording_date"


def test_what_the_board_only_may_give_is_tried_in_another_way(draw: Draw) -> None:
    letter = dataclasses.replace(REFUSAL, appeal_routes=(AppealRoute.LEGALITY_REVIEW,))
    text = draw.text(letter)
    assert "Det kallas laglighetsprövning." in text
    assert "stöd enligt 12 kap. 2 § socialtjänstlagen (2025:400)" in text
    assert "35 kap." not in text


def test_a_protected_receivers_address_is_not_on_the_paper(draw: Draw) -> None:
    text = draw.text(PROTECTED)
    assert "Adressen lämnas inte ut" in text
    assert "utan att skriva var du bor" in text
    with pytest.raises(ValueError, match="protected"):
        Receiver(name="Amira", address_lines=("Provvägen 12",), protected=True)


def test_the_appendix_explains_every_amount(draw: Draw) -> None:
    _, appendix = draw.text(PARTIAL_REFUSAL).split("Bilaga: så här har vi räknat")
    for line in PARTIAL_REFUSAL.lines:
        assert line.label in appendix
        assert line.law in appendix
    assert "8520 × 15/30 = 4260 · 12 kap. 7 § SoL, 12 kap. 2 § SoF" in appendix
    assert "Hyra 12 kap. 7 § första stycket 2 SoL 6 950 kr" in appendix
    assert "Inkomster −9 006 kr Det här saknas" in appendix
    assert appendix.count("i lydelse enligt SFS 2025:1046. Uppgiften är läst i förordningen") == 1


def test_a_norm_read_in_its_source_needs_no_word_on_how_it_is_known(draw: Draw) -> None:
    lines = tuple(dataclasses.replace(line, provenance="") for line in PARTIAL_REFUSAL.lines)
    text = draw.text(dataclasses.replace(PARTIAL_REFUSAL, lines=lines))
    assert "i lydelse enligt SFS 2025:1046. SoL är" in text
    assert "Uppgiften" not in text


@pytest.mark.parametrize("letter", [GRANT, PARTIAL_REFUSAL, REFUSAL])
def test_the_made_up_letters_add_up(letter: DecisionLetter) -> None:
    assert sum(line.amount for line in letter.lines) == letter.totals.result


def test_a_surplus_is_called_one(draw: Draw) -> None:
    assert "Det här blir över (överskott) 9 230 kr" in draw.text(REFUSAL)
    assert "Det här saknas (underskott) 10 870 kr" in draw.text(GRANT)
    zero = dataclasses.replace(GRANT, totals=dataclasses.replace(GRANT.totals, result=Decimal(0)))
    assert "Pengarna räcker precis 0 kr" in draw.text(zero)


def test_who_decided_and_who_presented_it(draw: Draw) -> None:
    letter = dataclasses.replace(
        GRANT, presented_by=Signatory(name="Alex Föredragarsson", title="Socialsekreterare")
    )
    text = draw.text(letter)
    assert "Kim Handläggarsson" in text
    assert "punkt 4.2" in text
    assert "Föredragande: Alex Föredragarsson, Socialsekreterare" in text


def test_each_page_says_which_it_is(draw: Draw) -> None:
    pages = draw.pages(LONG)
    for number, page in enumerate(pages, 1):
        assert f"Sida {number} ({len(pages)})" in page
        assert "2026-00417" in page


def test_a_period_of_broken_months_is_written_in_days(draw: Draw) -> None:
    letter = dataclasses.replace(GRANT, period_from=date(2026, 11, 10))
    assert "för 2026-11-10 till 2026-11-30." in draw.text(letter)
    two_months = dataclasses.replace(GRANT, period_to=date(2026, 12, 31))
    assert "november\N{EN DASH}december 2026" in draw.text(two_months)
    over_new_year = dataclasses.replace(GRANT, period_to=date(2027, 1, 31))
    assert "november 2026\N{EN DASH}januari 2027" in draw.text(over_new_year)


@pytest.mark.parametrize("name", VARIANTS)
def test_nothing_runs_off_the_paper(name: str, draw: Draw) -> None:
    for page in draw.read(VARIANTS[name]).pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        for piece in placed(page, draw.fonts):
            assert piece.x >= 20 * POINTS_IN_A_MM, piece
            assert piece.end <= width - 14 * POINTS_IN_A_MM, piece
            assert 15 * POINTS_IN_A_MM < piece.y < height - 10 * POINTS_IN_A_MM, piece


class Piece(NamedTuple):
    """A line of text on a page, in points from the lower left corner."""

    x: float
    y: float
    end: float
    words: str


def placed(page: pypdf.PageObject, fonts: LetterFonts) -> list[Piece]:
    found: list[Piece] = []
    typeface = register(fonts).regular

    def visit(words: str, ctm: list[float], text: list[float], _font: object, size: float) -> None:
        x, y = ctm[0] * text[4] + ctm[4], ctm[3] * text[5] + ctm[5]
        for line in words.strip().splitlines():
            width = stringWidth(line.strip(), typeface, size) * ctm[0] * text[0]
            found.append(Piece(x, y, x + width, line))

    page.extract_text(visitor_text=visit)
    return found


def test_the_receiver_shows_in_the_window_and_nothing_else_does(draw: Draw) -> None:
    page = draw.read(GRANT).pages[0]
    height = float(page.mediabox.height)
    in_window = [
        piece.words
        for piece in placed(page, draw.fonts)
        if piece.end > 105 * POINTS_IN_A_MM and 45 < (height - piece.y) / POINTS_IN_A_MM < 82
    ]
    shown = flat(" ".join(in_window))
    assert shown == "Amira Exempelsson Provvägen 12, lgh 1203 222 22 Exempelstad"


def test_typed_text_is_never_markup(draw: Draw) -> None:
    typed = 'A & B <b>fet</b> <img src="file:///etc/passwd"/> &lt; {period} </para>'
    text = draw.text(dataclasses.replace(GRANT, reasons=(typed,)))
    assert typed in text


def test_a_character_that_the_typeface_lacks_is_named(draw: Draw) -> None:
    with pytest.raises(RuleViolation) as caught:
        draw.pdf(dataclasses.replace(GRANT, reasons=("Hon skrev: شكرا",)))
    (problem,) = caught.value.problems
    assert problem.code == "letter_character_missing"
    assert "ش" in str(problem.values["characters"])


@settings(max_examples=10)
@given(
    text=st.text(
        st.sampled_from("abcåäöÅÄÖéł <>&;/\"'{}%\\\t\n\r\x00\u00ad\u200b\u202e\u202f0123456789-"),
        max_size=300,
    )
)
def test_whatever_is_typed_becomes_a_letter(text: str, draw: Draw) -> None:
    letter = dataclasses.replace(
        REFUSAL,
        reasons=(text,),
        posts=(dataclasses.replace(REFUSAL.posts[0], label=text, reason=text),),
        receiver=Receiver(name=text, address_lines=(text, text)),
    )
    assert draw.pdf(letter).startswith(b"%PDF-")


def test_a_post_and_a_formula_longer_than_a_page_are_carried_over(draw: Draw) -> None:
    letter = dataclasses.replace(
        REFUSAL,
        posts=(dataclasses.replace(REFUSAL.posts[0], label="mycket lång text " * 400 + "slutord"),),
        lines=(dataclasses.replace(GRANT.lines[0], formula="1 + 1 " * 2000 + "facit"),),
    )
    text = draw.text(letter)
    assert "slutord" in text
    assert "facit" in text


def test_the_file_tells_a_screen_reader_what_it_is(draw: Draw) -> None:
    reader = draw.read(PARTIAL_REFUSAL)
    assert reader.metadata is not None
    assert reader.metadata.title == "Beslut om ekonomiskt bistånd för november 2026, 2026-00417"
    assert str(reader.root_object["/Lang"]) == "sv-SE"
    outline = [
        entry.title for entry in reader.outline if isinstance(entry, pypdf.generic.Destination)
    ]
    assert "Så här överklagar du" in outline
    assert "Bilaga: så här har vi räknat" in outline


def test_every_font_is_in_the_file(draw: Draw) -> None:
    content = draw.pdf(LONG)
    assert b"Helvetica" not in content
    assert re.search(rb"/FontFile2", content)


def test_another_edition_of_the_wording_is_not_used(draw: Draw) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        draw.pdf(dataclasses.replace(GRANT, wording_version="2024-01"))
    assert caught.value.code == "letter_wording_missing"
    assert caught.value.values == {"version": "2024-01"}


def test_every_kind_of_decision_has_its_sentence(draw: Draw) -> None:
    for kind in DecisionKind:
        assert "november 2026." in draw.pages(dataclasses.replace(GRANT, kind=kind))[0]
