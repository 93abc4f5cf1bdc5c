"""Lists as files: what a spreadsheet finds in them, and what is left when one is not finished."""

import dataclasses
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.listings import Line, Listing, ListingForm, as_pasted, as_typed
from fsclient.exchange.spreadsheet import MOST_ROWS, write_listing

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINES: tuple[Line, ...] = (
    ("Östra kretsen",),
    ("=HYPERLINK(1)", Decimal("9320.50"), date(2026, 11, 27), 3, None),
    ("Åsa; Modell", Decimal(-12), datetime(2026, 11, 27, 9, 5, tzinfo=UTC), 0, "+46 8"),
    ("Född förr", None, date(1899, 12, 24), None, None),
)
FORMS = pytest.mark.parametrize("form", list(ListingForm))


def listing(lines: Iterator[Line] | tuple[Line, ...] = LINES, count: int = 4) -> Listing:
    return Listing(
        name="Rader som arbetet står still för",
        titles=("Namn", "Belopp", "Dag", "Antal", "Telefon"),
        widths=(30, 12, 12, 8, 12),
        lines=lines,
        count=count,
    )


def silent(_done: int, _total: int) -> None:
    """Nobody waits for it."""


def test_a_csv_is_what_swedish_excel_reads_and_runs_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    write_listing(path, ListingForm.CSV, listing(), silent)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfNamn;Belopp;Dag;Antal;Telefon\r\n")
    assert path.read_text("utf-8-sig").splitlines()[1:] == [
        "Östra kretsen",
        "'=HYPERLINK(1);9320,50;2026-11-27;3;",
        '"Åsa; Modell";-12;2026-11-27 09:05:00;0;\'+46 8',
        "Född förr;;1899-12-24;;",
    ]


def test_in_a_workbook_days_are_days_amounts_have_two_decimals_and_texts_are_texts(
    tmp_path: Path,
) -> None:
    path = tmp_path / "lista.xlsx"
    write_listing(path, ListingForm.XLSX, listing(), silent)
    with zipfile.ZipFile(path) as book:
        page = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        styles = etree.fromstring(book.read("xl/styles.xml"))
    codes = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(f"{SHEET}numFmt")}
    codes |= {"0": "", "3": "#,##0", "4": "#,##0.00"}
    (formats,) = styles.iter(f"{SHEET}cellXfs")
    used = [codes[one.get("numFmtId")] for one in formats]
    found = {
        cell.get("r"): ("".join(map(str, cell.itertext())), used[int(cell.get("s", "0"))])
        for cell in page.iter(f"{SHEET}c")
    }
    assert [found[f"{column}1"][0] for column in "ABCDE"] == [
        "Namn", "Belopp", "Dag", "Antal", "Telefon",
    ]  # fmt: skip
    assert found["A2"] == ("Östra kretsen", "")
    assert found["A3"] == ("=HYPERLINK(1)", "")
    assert found["B3"] == ("9320.50", "#,##0.00")
    assert found["C3"] == ("46353", "yyyy-mm-dd")
    assert found["D3"] == ("3", "#,##0")
    assert "E3" not in found
    assert found["C4"][1] == "yyyy-mm-dd hh:mm:ss"
    assert float(found["C4"][0]) == pytest.approx(46353 + (9 * 60 + 5) / 1440)
    assert found["E4"] == ("+46 8", "")
    assert found["C5"] == ("1899-12-24", "")
    assert not list(page.iter(f"{SHEET}f"))
    assert [pane.get("state") for pane in page.iter(f"{SHEET}pane")] == ["frozen"]
    assert [shown.get("ref") for shown in page.iter(f"{SHEET}autoFilter")] == ["A1:E5"]


@FORMS
def test_what_is_ended_leaves_the_file_that_was_there_and_nothing_else(
    tmp_path: Path, form: ListingForm
) -> None:
    class Ended(Exception):
        """Somebody has pressed Esc."""

    def end(done: int, _total: int) -> None:
        if done == 3:
            assert len(list(tmp_path.iterdir())) == 2
            raise Ended

    path = tmp_path / f"lista.{form}"
    path.write_text("förra månadens")
    with pytest.raises(Ended):
        write_listing(path, form, listing(), end)
    assert path.read_text() == "förra månadens"
    assert list(tmp_path.iterdir()) == [path]


def test_more_rows_than_a_workbook_has_are_refused_and_not_left_out(tmp_path: Path) -> None:
    """The library leaves out what is more without a word."""
    many = dataclasses.replace(listing(), count=MOST_ROWS + 1)
    with pytest.raises(EnvironmentProblem) as refused:
        write_listing(tmp_path / "lista.xlsx", ListingForm.XLSX, many, silent)
    assert refused.value.code == "too_many_rows"
    assert list(tmp_path.iterdir()) == []


def test_no_space_before_a_formula_has_it_run() -> None:
    for told in (" =1+1", "\n=1+1", "\u00a0=1+1", "\t @x"):
        assert as_pasted([(told,)]).startswith("'")
        assert as_typed(told).startswith("'")
    assert as_pasted([("Två\nrader",)]) == "Två rader"


@FORMS
def test_where_nothing_can_be_written_it_is_an_error_of_the_system(
    tmp_path: Path, form: ListingForm
) -> None:
    with pytest.raises(OSError):  # noqa: PT011 - whatever the system calls it
        write_listing(tmp_path / "finns inte" / "lista", form, listing(), silent)


@FORMS
def test_each_row_is_told_of_and_is_made_when_it_is_written(
    tmp_path: Path, form: ListingForm
) -> None:
    made, told = 0, []

    def lines() -> Iterator[Line]:
        nonlocal made
        for number in range(3000):
            made += 1
            yield (str(number),)

    def step(done: int, total: int) -> None:
        assert made == done
        told.append((done, total))

    write_listing(tmp_path / "lista", form, listing(lines(), count=3000), step)
    assert told[-1] == (3000, 3000)
