"""A list on paper: every page says whose it is, who printed it, and what its columns are."""

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from fsclient.documents.fonts import LetterFonts
from fsclient.documents.list_paper import render_list_paper
from fsclient.documents.list_wording import ListWording, parse_list_wording
from fsclient.domain.errors import RuleViolation
from fsclient.domain.list_papers import ListPaper
from fsclient.domain.listings import Line, Listing

RESOURCES = Path(__file__).parents[2] / "resources"
TEXT = (RESOURCES / "letters/list.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def wording() -> ListWording:
    return parse_list_wording(TEXT)


@pytest.fixture(scope="module")
def fonts() -> LetterFonts:
    return LetterFonts(
        regular=(RESOURCES / "fonts/Inter-Regular.ttf").read_bytes(),
        semibold=(RESOURCES / "fonts/Inter-SemiBold.ttf").read_bytes(),
        bold=(RESOURCES / "fonts/Inter-Bold.ttf").read_bytes(),
        italic=(RESOURCES / "fonts/Inter-Italic.ttf").read_bytes(),
    )


def paper(titles: tuple[str, ...], lines: Sequence[Line]) -> ListPaper:
    listing = Listing(
        name="Släppta betalningar",
        titles=titles,
        widths=(10,) * len(titles),
        lines=iter(lines),
        count=len(lines),
    )
    return ListPaper(
        listing=listing,
        unit="Exempelstaden, Östra kretsen",
        printed_by="Alva Social",
        printed_at=datetime(2026, 11, 10, 14, 5, tzinfo=UTC),
    )


def no_step(_done: int, _total: int) -> None:
    """Nobody waits."""


def pages_of(pdf: bytes) -> list[list[str]]:
    """Each page's lines, with amounts as they are typed."""
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return [page.extract_text().replace("\u202f", " ").splitlines() for page in pages]


def test_each_page_has_the_headings_and_says_whose_it_is_and_who_printed_it(
    wording: ListWording, fonts: LetterFonts
) -> None:
    lines = [(f"Testgren {at}", date(2026, 11, 27), Decimal("14220.50")) for at in range(1, 90)]
    asked = paper(("Mottagare", "Dag", "Belopp"), lines)
    pages = pages_of(render_list_paper(asked, wording, fonts, no_step))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"Sida {number} ({len(pages)})" in page
        assert {"Mottagare", "Dag", "Belopp"} <= set(page)
        assert "Exempelstaden, Östra kretsen. Utskriven 2026-11-10 14:05 av Alva Social" in page
    assert {"Exempelstaden, Östra kretsen", "Släppta betalningar", "89 rader"} <= set(pages[0])
    assert "Släppta betalningar" in pages[1]
    said = [line for page in pages for line in page]
    assert [line for line in said if line.startswith("Testgren")] == [one[0] for one in lines]
    assert said.count("2026-11-27") == said.count("14 220,50") == 89


def test_a_long_text_goes_on_below_and_an_amount_is_never_broken(
    wording: ListWording, fonts: LetterFonts
) -> None:
    reason = "Kontot är avslutat och banken har skickat tillbaka beloppet. " * 6
    many = tuple(f"Kolumn {at}" for at in range(9))
    line = ("2026-00001", Decimal(123456), reason, "w" * 300, *("kort",) * 5)
    (page,) = pages_of(render_list_paper(paper(many, [line]), wording, fonts, no_step))
    assert {"2026-00001", "123 456"} <= set(page)
    text = " ".join(page)
    assert text.count("avslutat") == 6
    assert text.count("w") == 300


def test_a_heading_stands_with_its_first_row(wording: ListWording, fonts: LetterFonts) -> None:
    lines: list[Line] = []
    for group in range(30):
        lines += [(f"Vecka {group}",), ("Rad", group)]
    pages = pages_of(render_list_paper(paper(("Vad", "Nr"), lines), wording, fonts, no_step))
    assert len(pages) > 1
    assert not any(page[-1].startswith("Vecka") for page in pages)
    rows = [line for page in pages for line in page if line.startswith(("Vecka", "Rad"))]
    assert rows[:3] == ["Vecka 0", "Rad", "Vecka 1"]


def test_an_empty_list_and_a_strange_sign_are_printed_too(
    wording: ListWording, fonts: LetterFonts
) -> None:
    (page,) = pages_of(render_list_paper(paper(("Namn",), []), wording, fonts, no_step))
    assert "0 rader" in page
    (page,) = pages_of(
        render_list_paper(paper(("Namn",), [("A\u4e00\u200bB",)]), wording, fonts, no_step)
    )
    assert {"1 rad", "A?B"} <= set(page)


def test_it_is_ended_between_two_rows(wording: ListWording, fonts: LetterFonts) -> None:
    class Ended(Exception):
        pass

    def step(done: int, _total: int) -> None:
        if done == 2:
            raise Ended

    with pytest.raises(Ended):
        render_list_paper(paper(("Nr",), [(1,), (2,), (3,)]), wording, fonts, step)


@pytest.mark.parametrize("wrong", ["Sida {side}", "Sida {page"])
def test_wording_that_asks_for_what_a_list_has_not_is_refused(wrong: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        parse_list_wording(TEXT.replace("Sida {page} ({pages})", wrong))
    assert [problem.field for problem in caught.value.problems] == ["page"]
