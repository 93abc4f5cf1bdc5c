"""What a PDF says, as headings and paragraphs, for whoever does not read it from its picture.

The words are those of the page, in its own order; its outline tells which lines are headings.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Final

from PySide6.QtCore import QLoggingCategory, QRectF
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument

_INDENT: Final = 40.0
"""How far in from its number the lines of a numbered paragraph stand, in points, at most."""
_LEADING: Final = 17.5
"""How far it is from line to line in a paragraph of the papers, in points, at most."""
_NUMBERED: Final = re.compile(r"\d+\. ")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together. ``level`` is 0, or that of a heading: 1 is the first one's."""

    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    page: int
    area: QRectF


def paragraphs(document: QPdfDocument) -> tuple[Paragraph, ...]:
    """Everything that stands in a document, page after page."""
    lines = [line for page in range(document.pageCount()) for line in _lines(document, page)]
    right = max((line.area.right() for line in lines), default=0.0)
    headings = _headings(document)
    found: list[Paragraph] = []
    at, met = 0, 0
    while at < len(lines):
        taken = _as_heading(lines[at:], headings[met]) if met < len(headings) else 0
        if taken:
            found.append(Paragraph(headings[met], level=2 if met else 1))
            met += 1
        else:
            taken = _as_paragraph(lines, at, right)
            words = " ".join(line.text for line in lines[at : at + taken])
            found.append(Paragraph(words))
        at += taken
    return tuple(found)


def _lines(document: QPdfDocument, page: int) -> Iterator[_Line]:
    start = 0
    for text in document.getAllText(page).text().split("\r\n"):
        if text.strip():
            chosen = document.getSelectionAtIndex(page, start, len(text))
            yield _Line(" ".join(text.split()), page, chosen.boundingRectangle())
        start += len(text) + len("\r\n")


def _headings(document: QPdfDocument) -> list[str]:
    _keep_quiet()
    outline = QPdfBookmarkModel()
    outline.setDocument(document)
    title = QPdfBookmarkModel.Role.Title.value
    rows = range(outline.rowCount())
    found = [str(outline.data(outline.index(row, 0), title)) for row in rows]
    return [" ".join(text.split()) for text in found]


@cache
def _keep_quiet() -> None:
    """Qt warns of every bookmark that leads to a whole page, as if its place were a fault."""
    QLoggingCategory.setFilterRules("qt.pdf.bookmarks.warning=false")


def _as_heading(lines: Sequence[_Line], heading: str) -> int:
    """How many lines the heading takes here; 0 where it does not begin here."""
    said = ""
    for count, line in enumerate(lines, start=1):
        said = f"{said} {line.text}".strip()
        if said == heading:
            return count
        if not heading.startswith(said):
            return 0
    return 0


def _as_paragraph(lines: Sequence[_Line], at: int, right: float) -> int:
    """How many lines the paragraph has that begins here."""
    beside = (other for other in lines if _stands_right_of(other, lines[at]))
    limit = min((other.area.left() for other in beside), default=right)
    numbered = _NUMBERED.match(lines[at].text) is not None
    pairs = zip(lines[at:], lines[at + 1 :], strict=False)
    return 1 + sum(1 for _pair in takewhile(lambda pair: _goes_on(*pair, limit, numbered), pairs))


def _goes_on(line: _Line, after: _Line, limit: float, numbered: bool) -> bool:
    """Whether the next line was begun because there was no room for its first word here."""
    if after.page != line.page or _NUMBERED.match(after.text):
        return False
    inwards = after.area.left() - line.area.left()
    if not -2 <= inwards <= (_INDENT if numbered else 2):
        return False
    if not 0 < after.area.top() - line.area.top() <= _LEADING:
        return False
    first = len(after.text.split(" ")[0]) + 1
    return line.area.right() + first * after.area.width() / len(after.text) > limit


def _stands_right_of(other: _Line, line: _Line) -> bool:
    overlap = min(other.area.bottom(), line.area.bottom()) - max(other.area.top(), line.area.top())
    on_line = other.page == line.page and overlap > 0
    return on_line and other.area.left() >= line.area.right()
