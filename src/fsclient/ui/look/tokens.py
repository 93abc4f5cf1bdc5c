"""Colours, spacings and type sizes as plain values, light and dark.

Every ink on its ground holds 4.5:1, and the edge of every field and every focus ring 3:1
(EN 301 549 clauses 9.1.4.3 and 9.1.4.11); a test measures it.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One scheme. ``*_soft`` is a ground, its namesake the word upon it."""

    ground: str
    panel: str
    line: str
    edge: str
    ink: str
    soft: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    selected: str
    hover: str
    blocked: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    note: str
    mat: str
    scrim: str


LIGHT: Final = Colours(
    ground="#f4f5f3",
    panel="#ffffff",
    line="#dfe2de",
    edge="#7f8888",
    ink="#1d2528",
    soft="#5d686b",
    accent="#0b5d66",
    accent_hover="#084a52",
    on_accent="#ffffff",
    accent_soft="#e3f0f0",
    selected="#e9f2f2",
    hover="#f2f5f4",
    blocked="#e8ebe9",
    good="#1c6b43",
    good_soft="#e6f4ec",
    warn="#855500",
    warn_soft="#fff4dc",
    bad="#a3261b",
    bad_soft="#fdeceb",
    note="#fff9d6",
    mat="#8a9496",
    scrim="#000000",
)

DARK: Final = Colours(
    ground="#15191b",
    panel="#1d2326",
    line="#333b3f",
    edge="#748085",
    ink="#e8ecec",
    soft="#a3adb0",
    accent="#5cc3cb",
    accent_hover="#7ad3da",
    on_accent="#06282b",
    accent_soft="#143a3e",
    selected="#1f3236",
    hover="#252c30",
    blocked="#2a3134",
    good="#7fd3a4",
    good_soft="#16352a",
    warn="#f0c060",
    warn_soft="#3a2e12",
    bad="#f0938a",
    bad_soft="#40201d",
    note="#3a3513",
    mat="#2b3235",
    scrim="#000000",
)


def in_high_contrast(colours: Colours) -> Colours:
    """The same for whoever has asked the system for more contrast: no soft words, and every line
    as clear as an edge.
    """
    return replace(colours, soft=colours.ink, line=colours.edge, edge=colours.ink)


class Space:
    """Distances in pixels, the same at every text size."""

    HAIR: Final = 2
    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 20


class Radius:
    """Corners in pixels."""

    SMALL: Final = 4
    CONTROL: Final = 5
    CARD: Final = 7


class TextSize(StrEnum):
    """What a text is, for its size."""

    TITLE = "title"
    FIGURE = "figure"
    SECTION = "section"
    LEAD = "lead"
    BODY = "body"
    LABEL = "label"
    SMALL = "small"


TYPE: Final = MappingProxyType(
    {
        TextSize.TITLE: 20,
        TextSize.FIGURE: 26,
        TextSize.SECTION: 15,
        TextSize.LEAD: 16,
        TextSize.BODY: 13,
        TextSize.LABEL: 12,
        TextSize.SMALL: 11,
    }
)
"""Pixels at text scale 1."""
