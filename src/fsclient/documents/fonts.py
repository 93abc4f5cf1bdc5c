"""The typeface of letters: embedded, so that every reader shows the same page."""

import functools
import hashlib
import io
from dataclasses import dataclass

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFonts:
    """The contents of the font files (TrueType)."""

    regular: bytes
    semibold: bytes
    bold: bytes
    italic: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class FontNames:
    """What reportlab calls the registered fonts; ``known`` are the characters they can draw."""

    regular: str
    semibold: str
    bold: str
    italic: str
    known: frozenset[int]


@functools.lru_cache(maxsize=4)
def register(fonts: LetterFonts) -> FontNames:
    """Make the fonts known to reportlab, once for each set."""
    regular = _register(fonts.regular)
    return FontNames(
        regular=regular,
        semibold=_register(fonts.semibold),
        bold=_register(fonts.bold),
        italic=_register(fonts.italic),
        known=frozenset(pdfmetrics.getFont(regular).face.charToGlyph),
    )


def _register(content: bytes) -> str:
    name = f"letter-{hashlib.sha256(content).hexdigest()[:12]}"
    pdfmetrics.registerFont(TTFont(name, io.BytesIO(content)))
    return name
