"""What the calculation's table is made of: groups, columns, rows and cells, frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Final

from fsclient.domain.calculation import Line
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.ui.calculation.sheet_draft import EntryKind
from fsclient.ui.speech.badges import Badge


class Group(StrEnum):
    """The parts of the table, in their order."""

    NORM = "norm"
    COSTS = "costs"
    INCOMES = "incomes"
    ASSETS = "assets"
    ADJUSTMENTS = "adjustments"


class Col(IntEnum):
    """The columns, from the left."""

    LABEL = 0
    BEFORE = 1
    LAST = 2
    APPLIED = 3
    RULE = 4
    DECIDED = 5
    REASON = 6


class RowKind(StrEnum):
    """What a row is."""

    GROUP = "group"
    NORM = "norm"
    ENTRY = "entry"
    EARLIER = "earlier"
    PROVEN = "proven"
    STIMULUS = "stimulus"
    AVAILABLE = "available"
    OPENING = "opening"
    RENT_SHARE = "rent_share"


@dataclass(frozen=True, slots=True)
class RowKey:
    """What a row is about, the same from one building to the next."""

    kind: RowKind
    about: str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell. ``edits`` is the entry's field that is typed here; ``ticks`` one that is ticked.

    ``raw`` is what the editor opens with. A cell with a ``line`` explains its amount; one that
    ``asks`` is a reason that is still to be given.
    """

    text: str = ""
    edits: str = ""
    ticks: str = ""
    ticked: bool = False
    raw: str = ""
    hint: str = ""
    line: Line | None = None
    month: Month | None = None
    strong: bool = False
    soft: bool = False
    wrong: bool = False
    asks: bool = False


EMPTY: Final = Cell()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One row. ``name`` is whose it is, also part of the label; ``problem`` is said under it, or
    else ``note``. ``badge`` stands last.

    ``entry_id`` is None where nothing is filled in.
    """

    key: RowKey
    group: Group
    label: str
    name: str = ""
    cells: Mapping[Col, Cell] = field(default_factory=dict)
    entry_id: int | None = None
    badge: Badge | None = None
    problem: Problem | None = None
    note: str = ""
    indented: bool = False

    def cell(self, col: Col) -> Cell:
        """The cell of a column."""
        return self.cells.get(col, EMPTY)


TITLES: Final = {
    Group.NORM: "Riksnorm",
    Group.COSTS: "Kostnader",
    Group.INCOMES: "Inkomster",
    Group.ASSETS: "Tillgångar",
    Group.ADJUSTMENTS: "Justeringar",
}
ADD_TITLES: Final = {
    Group.COSTS: "Lägg till kostnad",
    Group.INCOMES: "Lägg till inkomst",
    Group.ASSETS: "Lägg till tillgång",
    Group.ADJUSTMENTS: "Lägg till justering",
    Group.NORM: "Del av månad",
}
KINDS: Final = {
    Group.NORM: EntryKind.DAYS,
    Group.COSTS: EntryKind.COST,
    Group.INCOMES: EntryKind.INCOME,
    Group.ASSETS: EntryKind.ASSET,
    Group.ADJUSTMENTS: EntryKind.ADJUSTMENT,
}
