"""A list on paper: its headings on every page, and at the foot who printed it and when."""

import io
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from fsclient.documents import formats
from fsclient.documents.fonts import LetterFonts, register
from fsclient.documents.letter import INK, LINE, SOFT_INK, drawing, legible
from fsclient.documents.list_wording import ListWording
from fsclient.domain.list_papers import ListPaper
from fsclient.domain.listings import Cell, Line

Step = Callable[[int, int], None]

_WIDTH, _HEIGHT = landscape(A4)
_SIDE: Final = 15 * mm
_ROOM: Final = _WIDTH - 2 * _SIDE
_HEAD: Final = _HEIGHT - 15 * mm
"""Where the unit's name stands."""
_FIRST_TOP: Final = _HEAD - 25 * mm
_LATER_TOP: Final = _HEAD - 8 * mm
_BOTTOM: Final = 18 * mm
_FOOT: Final = 10 * mm
_SIZE: Final = 9
_LEADING: Final = 12
_BETWEEN_ROWS: Final = 5
_BETWEEN: Final = 4 * mm
"""Between two columns."""
_STAND_IN: Final = "?"
"""For a sign that the typeface lacks: one name among many is no reason to print none."""


def render_list_paper(
    paper: ListPaper, wording: ListWording, fonts: LetterFonts, step: Step
) -> bytes:
    """The PDF of a list; ``step`` hears how many rows are laid out, and what it raises ends it."""
    return _ListPaper(paper, wording, fonts).render(step)


@dataclass(frozen=True, slots=True)
class _Row:
    """Each cell's lines; a heading among the rows has one cell, over them all."""

    cells: Sequence[Sequence[str]]
    heading: bool = False

    @property
    def height(self) -> float:
        return max(map(len, self.cells), default=1) * _LEADING + _BETWEEN_ROWS


class _ListPaper:
    def __init__(self, paper: ListPaper, wording: ListWording, fonts: LetterFonts) -> None:
        self._paper = paper
        self._wording = wording
        self._names = register(fonts)
        self._titles = [self._legible(title) for title in paper.listing.titles]
        self._right = [False] * len(self._titles)
        self._widths: list[float] = []

    def render(self, step: Step) -> bytes:
        lines = [self._said(line) for line in self._told(step)]
        self._widths = _shared(self._needs(lines))
        head = _Row([self._wrapped(one, at, strong=True) for at, one in enumerate(self._titles)])
        pages = list(_paged((self._row(line) for line in lines), head.height))
        with drawing:
            return self._drawn(pages, head)

    def _told(self, step: Step) -> Iterator[Line]:
        listing = self._paper.listing
        for number, line in enumerate(listing.lines, start=1):
            for at, cell in enumerate(line):
                if isinstance(cell, (Decimal, int)):
                    self._right[at] = True
            yield line
            step(number, listing.count)

    def _said(self, line: Line) -> Sequence[str]:
        return [self._legible(_written(cell)) for cell in line]

    def _legible(self, words: str) -> str:
        text = " ".join(legible(words).split(" "))
        known = self._names.known
        return "".join(one if ord(one) in known or one == "\n" else _STAND_IN for one in text)

    def _needs(self, lines: Sequence[Sequence[str]]) -> list[float]:
        """What shows all of each column on one line."""
        needs = [self._wide(title, strong=True) for title in self._titles]
        for line in lines:
            if len(line) == len(needs):
                for at, cell in enumerate(line):
                    needs[at] = max(needs[at], *(self._wide(one) for one in cell.split("\n")))
        return needs

    def _wide(self, text: str, *, strong: bool = False) -> float:
        font = self._names.semibold if strong else self._names.regular
        return float(stringWidth(text, font, _SIZE))

    def _row(self, line: Sequence[str]) -> _Row:
        if len(line) < len(self._titles):
            return _Row([[" ".join(line)]], heading=True)
        return _Row([self._wrapped(cell, at) for at, cell in enumerate(line)])

    def _wrapped(self, text: str, at: int, *, strong: bool = False) -> Sequence[str]:
        """A cell's text in lines of its column's width; a word that is longer is cut where it must.

        Not reportlab's own, which breaks an amount at its narrow spaces.
        """
        width = self._widths[at] + 0.01
        lines = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split(" "):
                longer = f"{line} {word}" if line else word
                if line and self._wide(longer, strong=strong) > width:
                    lines.append(line)
                    longer = word
                while len(longer) > 1 and self._wide(longer, strong=strong) > width:
                    fits = self._fitting(longer, width, strong=strong)
                    lines.append(longer[:fits])
                    longer = longer[fits:]
                line = longer
            lines.append(line)
        return lines

    def _fitting(self, text: str, width: float, *, strong: bool) -> int:
        ends = range(len(text) - 1, 1, -1)
        return next((end for end in ends if self._wide(text[:end], strong=strong) <= width), 1)

    def _drawn(self, pages: Sequence[Sequence[_Row]], head: _Row) -> bytes:
        stream = io.BytesIO()
        listing = self._paper.listing
        canvas = Canvas(
            stream,
            pagesize=(_WIDTH, _HEIGHT),
            invariant=1,
            lang=self._wording.language,
            initialFontName=self._names.regular,
        )
        canvas.setTitle(listing.name)
        canvas.setAuthor(self._paper.unit)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        for number, rows in enumerate(pages, start=1):
            self._draw_around(canvas, number, len(pages))
            top = _FIRST_TOP if number == 1 else _LATER_TOP
            for row in (head, *rows):
                self._draw_row(canvas, row, top, strong=row is head or row.heading)
                top -= row.height
                canvas.setStrokeColor(INK if row is head else LINE)
                canvas.setLineWidth(0.7 if row is head else 0.4)
                line = top + _LEADING - _BETWEEN_ROWS / 2
                canvas.line(_SIDE, line, _WIDTH - _SIDE, line)
            canvas.showPage()
        canvas.save()
        return stream.getvalue()

    def _draw_around(self, canvas: Canvas, number: int, pages: int) -> None:
        paper, words, names = self._paper, self._wording, self._names
        name = self._legible(paper.listing.name)
        unit = self._legible(paper.unit)
        page = words.page.format(page=number, pages=pages)
        self._put(canvas, names.semibold, 9, INK, _HEAD, unit if number == 1 else name)
        canvas.setFont(names.regular, 9)
        canvas.drawRightString(_WIDTH - _SIDE, _HEAD, page)
        if number == 1:
            count = paper.listing.count
            rows = words.one if count == 1 else words.many.format(count=count)
            self._put(canvas, names.bold, 17, INK, _HEAD - 10 * mm, name)
            self._put(canvas, names.regular, 9, SOFT_INK, _HEAD - 16 * mm, rows)
        at: datetime = paper.printed_at
        printed = words.printed.format(
            day=f"{at:%Y-%m-%d}", time=f"{at:%H:%M}", name=paper.printed_by
        )
        self._put(canvas, names.regular, 8, SOFT_INK, _FOOT, self._legible(f"{unit}. {printed}"))

    def _put(
        self, canvas: Canvas, font: str, size: float, color: Color, top: float, text: str
    ) -> None:
        canvas.setFont(font, size)
        canvas.setFillColor(color)
        canvas.drawString(_SIDE, top, text)
        canvas.setFillColor(INK)

    def _draw_row(self, canvas: Canvas, row: _Row, top: float, *, strong: bool) -> None:
        canvas.setFont(self._names.semibold if strong else self._names.regular, _SIZE)
        left = _SIDE
        for at, lines in enumerate(row.cells):
            right = self._right[at] and not row.heading
            for number, text in enumerate(lines):
                place = top - number * _LEADING
                if right:
                    canvas.drawRightString(left + self._widths[at], place, text)
                else:
                    canvas.drawString(left, place, text)
            left += self._widths[at] + _BETWEEN


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case Decimal():
            return formats.number(cell)
        case int():
            return formats.number(Decimal(cell))
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M}"
        case _:
            return str(cell)


def _shared(needs: Sequence[float]) -> list[float]:
    """Widths of the paper's: what is short stands whole, and what is long shares what is left."""
    room = _ROOM - _BETWEEN * (len(needs) - 1)
    spare = room - sum(needs)
    if spare >= 0:
        return [need + spare / len(needs) for need in needs]
    widths = [0.0] * len(needs)
    by_need = sorted(range(len(needs)), key=lambda at: needs[at])
    for place, at in enumerate(by_need):
        widths[at] = min(needs[at], room / (len(needs) - place))
        room -= widths[at]
    return widths


def _paged(rows: Iterator[_Row], head: float) -> Iterator[Sequence[_Row]]:
    """The rows of each page, at least one page; a heading goes with the row after it."""
    page: list[_Row] = []
    left = _FIRST_TOP - _BOTTOM - head
    for row, after in itertools.pairwise(itertools.chain(rows, (None,))):
        assert row is not None
        wanted = row.height + (after.height if row.heading and after is not None else 0)
        if page and wanted > left:
            yield page
            page = []
            left = _LATER_TOP - _BOTTOM - head
        page.append(row)
        left -= row.height
    yield page
