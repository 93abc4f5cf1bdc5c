"""What every letter shares: paper, window, typeface, page numbers and safe text.

A kind of letter supplies its story and what stands in its margins; this module knows nothing of
what a letter says.
"""

import io
import re
import threading
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import partial
from typing import ClassVar
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepInFrame,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Table,
)

from fsclient.documents.fonts import LetterFonts, register
from fsclient.domain.errors import RuleViolation

INK = HexColor("#1d2528")
SOFT_INK = HexColor("#4f5d60")
ACCENT = HexColor("#0b5d66")
GROUND = HexColor("#eef3f2")
LINE = HexColor("#ccd3d0")

LEFT = 25 * mm
RIGHT = 30 * mm
BOTTOM = 18 * mm
WIDTH = A4[0] - LEFT - RIGHT
COLUMN = 112 * mm
_COLUMN_WIDTH = A4[0] - COLUMN - 15 * mm
_TOP_OF_HEAD = 15 * mm
_HEAD_HEIGHT = 27 * mm
_TOP_OF_WINDOW = 48 * mm
_WINDOW_HEIGHT = 31 * mm
_FIRST_TOP = 86 * mm
_LATER_TOP = 26 * mm
_TALL_ROW = 50 * mm
_ROOM_FOR_HEADING = 24 * mm

# reportlab breaks lines at the narrow no-break space, so it gets the wider one; and numbers stay
# with what they count: 12 kap. 7 §, 1 280 kr.
_NO_BREAK = "\N{NO-BREAK SPACE}"
_HELD_TOGETHER = re.compile(
    "\N{NARROW NO-BREAK SPACE}|" r"(?<=\d) (?=§|kap\.|kr\b)|(?<=kap\.) (?=\d)"
)

# A font's parser keeps its place in the file while it makes a subset, so one letter at a time.
drawing = threading.Lock()


class Styles:
    """The paragraph styles of a letter, all in the embedded fonts."""

    def __init__(self, fonts: LetterFonts) -> None:
        names = register(fonts)
        self.names = names
        self.body = self._style("body", names.regular, 10.5, 15.5, space_after=5)
        self.soft = self._style("soft", names.regular, 9, 13, color=SOFT_INK)
        self.title = self._style("title", names.bold, 17, 22, space_after=9)
        self.heading = self._style(
            "heading", names.semibold, 12, 16, space_before=11, space_after=3
        )
        self.subheading = self._style("subheading", names.semibold, 10.5, 15.5, space_before=3)
        self.lead = self._style("lead", names.semibold, 13.5, 18.5)
        self.strong = self._style("strong", names.semibold, 10.5, 15.5, space_after=3)
        self.italic = self._style("italic", names.italic, 10.5, 15.5, color=SOFT_INK)
        self.address = self._style("address", names.regular, 11, 14.5)
        self.cell = self._style("cell", names.regular, 10, 14)
        self.cell_strong = self._style("cell strong", names.semibold, 10, 14)
        self.column = self._style("column", names.regular, 8.5, 12, color=SOFT_INK)
        self.amount = _right(self.cell)
        self.amount_strong = _right(self.cell_strong)
        self.amount_column = _right(self.column)

    def _style(
        self,
        name: str,
        font: str,
        size: float,
        leading: float,
        *,
        space_before: float = 0,
        space_after: float = 0,
        color: Color = INK,
    ) -> ParagraphStyle:
        return ParagraphStyle(
            name,
            fontName=font,
            fontSize=size,
            leading=leading,
            spaceBefore=space_before,
            spaceAfter=space_after,
            textColor=color,
            bulletFontName=font,
            bulletFontSize=size,
            allowWidows=0,
            allowOrphans=0,
            splitLongWords=1,
        )

    def text(self, words: str, style: ParagraphStyle) -> Paragraph:
        """A paragraph of plain text: nothing in it is markup.

        Raises RuleViolation ``letter_character_missing`` with ``characters`` that the typeface
        lacks, rather than print boxes in their place.
        """
        return Paragraph(self._markup(words), style)

    def title_line(self, words: str) -> Paragraph:
        """A title; the reader's outline lists it."""
        return _Heading(self._markup(words), self.title)

    def section(self, words: str, body: Sequence[Flowable]) -> list[Flowable]:
        """A heading, which the outline lists, and what stands under it; never alone at the foot."""
        # Where a smaller heading follows at once, there is to be room for that one too.
        also = body[0].height if body and isinstance(body[0], CondPageBreak) else 0
        return [
            CondPageBreak(_ROOM_FOR_HEADING + also),
            _Heading(self._markup(words), self.heading),
            *body,
        ]

    def kept_section(self, words: str, body: Sequence[Flowable]) -> list[Flowable]:
        """A short section that moves to the next page as a whole."""
        return [KeepTogether([_Heading(self._markup(words), self.heading), *body])]

    def subsection(self, words: str, body: Sequence[Flowable]) -> list[Flowable]:
        """A smaller heading and what stands under it."""
        return [CondPageBreak(_ROOM_FOR_HEADING), self.text(words, self.subheading), *body]

    def table(
        self,
        rows: Sequence[Sequence[object]],
        widths: Sequence[float],
        commands: Sequence[tuple[object, ...]],
        *,
        repeated_rows: int = 0,
    ) -> Table:
        """A table that breaks between rows, and inside a row only where that row is very tall."""
        font = ("FONTNAME", (0, 0), (-1, -1), self.names.regular)
        return Table(
            rows,
            colWidths=widths,
            repeatRows=repeated_rows,
            splitInRow=_TALL_ROW,
            style=[font, *commands],
        )

    def step(self, index: int, words: str) -> Paragraph:
        """One numbered step of a list."""
        style = ParagraphStyle("step", parent=self.body, leftIndent=7 * mm, spaceAfter=2)
        return Paragraph(self._markup(words), style, bulletText=f"{index}.")

    def _markup(self, words: str) -> str:
        held_together = _HELD_TOGETHER.sub(_NO_BREAK, self._printable(words))
        return escape(held_together).replace("\n", "<br/>")

    def _printable(self, words: str) -> str:
        text = legible(words)
        missing = {character for character in text if ord(character) not in self.names.known}
        missing.discard("\n")
        if missing:
            raise RuleViolation.at(
                None, "letter_character_missing", characters=" ".join(sorted(missing))
            )
        return text


def legible(words: str) -> str:
    """Words as they are printed: composed, and without what nobody sees."""
    kept = (_visible(character) for character in unicodedata.normalize("NFC", words))
    return "".join(kept).strip()


def _visible(character: str) -> str:
    """Line breaks stay, other control characters become spaces, invisible marks go."""
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if category == "Cc":
        return " "
    return "" if category == "Cf" else character


def _right(style: ParagraphStyle) -> ParagraphStyle:
    return ParagraphStyle(f"{style.name} right", parent=style, alignment=TA_RIGHT)


class _Heading(Paragraph):
    """A heading that the reader's outline lists too."""


class _Template(BaseDocTemplate):
    """Makes bookmarks of the headings."""

    bookmarks = 0

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 (reportlab's name)
        if isinstance(flowable, _Heading):
            self.bookmarks += 1
            key = f"heading-{self.bookmarks}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.getPlainText(), key)


class LetterBase(ABC):
    """A letter on A4 for a window envelope with its window to the right (C5, H2).

    The same facts and fonts give the same bytes. ``first_top`` is where the story begins on the
    first page, under the window.
    """

    first_top: ClassVar[float] = _FIRST_TOP

    def __init__(self, fonts: LetterFonts, *, language: str, title: str, author: str) -> None:
        self.styles = Styles(fonts)
        self._language = language
        self._title = title
        self._author = author
        self._pages = 0

    @abstractmethod
    def story(self) -> list[Flowable]:
        """What the letter says, made anew at each call."""

    @abstractmethod
    def sender(self) -> Sequence[Paragraph]:
        """Top left on the first page."""

    @abstractmethod
    def facts(self, page: int, pages: int) -> Sequence[Paragraph]:
        """Top right on the first page: date, number, page."""

    @abstractmethod
    def receiver(self) -> Sequence[Paragraph]:
        """What shows in the window."""

    @abstractmethod
    def beside_window(self) -> Sequence[Paragraph]:
        """Left of the window."""

    @abstractmethod
    def later_head(self, page: int, pages: int) -> tuple[Paragraph, Paragraph]:
        """Left and right on every page but the first."""

    def render(self) -> bytes:
        """The PDF. It is laid out twice: the first time to count its pages."""
        with drawing:
            self._build()
            return self._build()

    def _build(self) -> bytes:
        stream = io.BytesIO()
        template = _Template(
            stream,
            pagesize=A4,
            title=self._title,
            author=self._author,
            lang=self._language,
            invariant=1,
            displayDocTitle=1,
            initialFontName=self.styles.names.regular,
        )
        template.addPageTemplates(
            [
                PageTemplate(
                    "first",
                    [_frame(self.first_top)],
                    onPage=self._first,
                    autoNextPageTemplate="later",
                ),
                PageTemplate("later", [_frame(_LATER_TOP)], onPage=self._later),
            ]
        )
        template.build(self.story())
        self._pages = template.page
        return stream.getvalue()

    def _first(self, canvas: Canvas, template: _Template) -> None:
        place = partial(_place, canvas)
        half = COLUMN - LEFT - 5 * mm
        place(self.sender(), LEFT, _TOP_OF_HEAD, half, _HEAD_HEIGHT)
        place(
            self.facts(template.page, self._pages),
            COLUMN,
            _TOP_OF_HEAD,
            _COLUMN_WIDTH,
            _HEAD_HEIGHT,
        )
        place(self.receiver(), COLUMN, _TOP_OF_WINDOW, _COLUMN_WIDTH, _WINDOW_HEIGHT)
        place(self.beside_window(), LEFT, _TOP_OF_WINDOW, half, _WINDOW_HEIGHT)

    def _later(self, canvas: Canvas, template: _Template) -> None:
        left, right = self.later_head(template.page, self._pages)
        _place(canvas, [left], LEFT, _TOP_OF_HEAD, WIDTH * 0.75, 8 * mm)
        _place(canvas, [right], LEFT + WIDTH * 0.75, _TOP_OF_HEAD, WIDTH * 0.25, 8 * mm)


def _frame(top: float) -> Frame:
    return Frame(
        LEFT,
        BOTTOM,
        WIDTH,
        A4[1] - top - BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _place(
    canvas: Canvas,
    content: Sequence[Flowable],
    left: float,
    top: float,
    width: float,
    height: float,
) -> None:
    """Put paragraphs in a box measured from the paper's top; too much is made smaller."""
    box = Frame(
        left,
        A4[1] - top - height,
        width,
        height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    box.addFromList([KeepInFrame(width, height, list(content), mode="shrink")], canvas)
