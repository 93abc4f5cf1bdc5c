"""A list on its way to a spreadsheet with Swedish settings, to paste or in a file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final, Protocol, TypeVar

Cell = str | Decimal | int | date | None
Line = Sequence[Cell]
Row_co = TypeVar("Row_co", covariant=True)

_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")


class Rows(Protocol[Row_co]):
    """Rows of a list, and how many; where they are very many, each is read when it is come to."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Row_co]: ...


class ListingForm(StrEnum):
    """How a list is written to a file; the value is the file's ending."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list to be written: each column's title and width (in figures), and ``count`` lines, each
    made when it is asked for. A heading among them is a line of one text.
    """

    name: str
    titles: tuple[str, ...]
    widths: tuple[int, ...]
    lines: Iterable[Line]
    count: int


def as_typed(cell: Cell) -> str:
    """A cell as one would type it; a text that would be run as a formula is kept a text."""
    match cell:
        case None:
            return ""
        case Decimal():
            return str(cell).replace(".", ",")
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M:%S}"
        case str():
            # The space before it is often taken away by what reads it.
            runs = any(one.startswith(_FORMULA_STARTS) for one in (cell, cell.lstrip()))
            return f"'{cell}" if runs else cell
        case _:
            return str(cell)


def as_pasted(lines: Iterable[Line]) -> str:
    """Lines to paste: one for each, its cells apart by tabs."""
    return "\n".join("\t".join(as_typed(_on_one_line(cell)) for cell in line) for line in lines)


def _on_one_line(cell: Cell) -> Cell:
    return " ".join(cell.split()) if isinstance(cell, str) else cell
