"""Lists for spreadsheets: XLSX with days and numbers as such, and CSV as Swedish Excel reads it."""

import csv
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from xlsxwriter import Workbook

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.listings import Cell, Listing, ListingForm, as_typed

Step = Callable[[int, int], None]

_FIRST_DAY: Final = date(1900, 3, 1)
"""Before this day a spreadsheet counts a day that never was (29 February 1900)."""
_LONGEST_NAME: Final = 31
MOST_ROWS: Final = 1_048_575
"""Of a workbook's page, beside the headings; the library leaves out what is more, and says so only
in an answer that nobody reads.
"""
_LONGEST_TEXT: Final = 32_767
"""Signs of a cell."""
_FORMATS: Final[Mapping[type, str]] = {
    datetime: "yyyy-mm-dd hh:mm:ss",
    date: "yyyy-mm-dd",
    Decimal: "#,##0.00",
    int: "#,##0",
}


def write_listing(path: Path, form: ListingForm, listing: Listing, step: Step) -> None:
    """Write a listing whole or not at all; what ``step`` raises ends it.

    Raises OSError; EnvironmentProblem ``too_many_rows`` where a workbook would leave out some.

    What is not done yet stands in a folder of its own beside the file: nothing of it is left
    where nobody has chosen to have it.
    """
    if form is ListingForm.XLSX and listing.count > MOST_ROWS:
        raise EnvironmentProblem("too_many_rows", most=MOST_ROWS)
    with TemporaryDirectory(prefix=".fsclient-", dir=path.parent) as folder:
        made = Path(folder) / "list"
        (_write_xlsx if form is ListingForm.XLSX else _write_csv)(made, listing, step)
        made.replace(path)


def _write_csv(path: Path, listing: Listing, step: Step) -> None:
    # The mark at the start tells Excel that it is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(listing.titles)
        for number, line in enumerate(listing.lines, start=1):
            writer.writerow([as_typed(cell) for cell in line])
            step(number, listing.count)


def _write_xlsx(path: Path, listing: Listing, step: Step) -> None:
    options = {"constant_memory": True, "tmpdir": str(path.parent), "remove_timezone": True}
    with Workbook(str(path), options) as book:
        page = book.add_worksheet(listing.name[:_LONGEST_NAME])
        strong = book.add_format({"bold": True})
        formats = {kind: book.add_format({"num_format": each}) for kind, each in _FORMATS.items()}
        for column, width in enumerate(listing.widths):
            page.set_column(column, column, width)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, listing.count, len(listing.titles) - 1)
        for column, title in enumerate(listing.titles):
            page.write_string(0, column, title, strong)
        for number, line in enumerate(listing.lines, start=1):
            for column, cell in enumerate(line):
                _write_cell(page, (number, column), cell, formats)
            step(number, listing.count)


def _write_cell(page: Any, place: tuple[int, int], cell: Cell, formats: Mapping[type, Any]) -> None:
    match cell:
        case None:
            return
        case date() if date(cell.year, cell.month, cell.day) >= _FIRST_DAY:
            page.write_datetime(*place, cell, formats[type(cell)])
        case Decimal() | int():
            page.write_number(*place, cell, formats[type(cell)])
        case _:
            text = str(cell)
            whole = len(text) <= _LONGEST_TEXT
            page.write_string(*place, text if whole else f"{text[: _LONGEST_TEXT - 1]}…")
