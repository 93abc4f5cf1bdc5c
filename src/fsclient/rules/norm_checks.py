"""What is amiss in the norm tables: for the test of our own, and for whoever adds a year."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.norms import NormTable

BRACKETS = ("0", "1-2", "3", "4-6", "7-10", "11-14", "15-18", "19-20")
LUNCH_BRACKETS = BRACKETS[:4]
SIZES = tuple(str(size) for size in range(1, 8))
CERTAINTIES = ("found", "partly_derived", "derived")

_ROWS: Mapping[str, tuple[str, ...]] = {
    "child": BRACKETS,
    "child_free_lunch": LUNCH_BRACKETS,
    "adult": ("single", "cohabiting"),
    "shared": SIZES,
}
_PACES = (("child", "child_free_lunch"), ("adult", "shared"))
"""Groups whose rows rise at one pace from a year to the next."""

_TEN = Decimal(10)
_LARGEST_RISE = Decimal("1.15")
_HAIR = Decimal("0.000001")
"""What a quotient may be off by."""

Cell = tuple[str, str]


def problems_in_norms(tables: Sequence[NormTable]) -> list[Problem]:
    """Every fault of a sequence of norms, oldest first: in each, and between neighbours.

    Only tables whose shape is ``brackets`` are checked row by row.
    """
    found = [problem for table in tables for problem in _problems_in(table)]
    for earlier, later in pairwise(tables):
        if later.valid_from <= earlier.valid_to:
            found.append(_problem("norm_overlap", later))
        if earlier.shape == later.shape == "brackets" and not _rows_missing(later):
            found.extend(_misprints(earlier, later))
    return found


def gaps(tables: Sequence[NormTable]) -> tuple[Month, ...]:
    """The months between the first norm and the last for which there is none."""
    if not tables:
        return ()
    missing = []
    month = tables[0].valid_from
    while month <= tables[-1].valid_to:
        if not any(table.holds_in(month) for table in tables):
            missing.append(month)
        month = month.plus(1)
    return tuple(missing)


def _problems_in(table: NormTable) -> Iterator[Problem]:
    if table.valid_to < table.valid_from:
        yield _problem("norm_ends_before_start", table)
    if table.certainty not in CERTAINTIES:
        yield _problem("norm_certainty_unknown", table)
    if table.certainty != "found" and "derived" not in table.provenance:
        yield _problem("norm_provenance_silent", table)
    if table.shape != "brackets":
        return
    if _rows_missing(table):
        yield _problem("norm_rows", table)
        return
    for cell, amount in _cells(table, _ROWS):
        if amount <= 0 or amount % _TEN:
            yield _problem("norm_not_whole_tens", table, cell, amount)
    yield from _out_of_order(table)


def _rows_missing(table: NormTable) -> bool:
    rows = {name: tuple(group) for name, group in table.groups.items()}
    return rows != dict(_ROWS)


def _out_of_order(table: NormTable) -> Iterator[Problem]:
    """Rows that must rise: with age from 4, with size; and lunch and couples in between."""
    child, lunch = table.groups["child"], table.groups["child_free_lunch"]
    adult, shared = table.groups["adult"], table.groups["shared"]
    rising = (("child", BRACKETS[3:], child), ("shared", SIZES, shared))
    for name, rows, group in rising:
        for lower, higher in pairwise(rows):
            if group[higher] <= group[lower]:
                yield _problem("norm_not_rising", table, (name, higher), group[higher])
    for row in LUNCH_BRACKETS:
        if lunch[row] >= child[row]:
            yield _problem("norm_not_rising", table, ("child_free_lunch", row), lunch[row])
    if not adult["single"] < adult["cohabiting"] < 2 * adult["single"]:
        yield _problem("norm_not_rising", table, ("adult", "cohabiting"), adult["cohabiting"])


def _misprints(earlier: NormTable, later: NormTable) -> Iterator[Problem]:
    """Rows that did not move as their neighbours did since the norm before.

    Rows of one pace rise by the same share, and each year's rounding may shift a row by a ten;
    where the children's amounts were raised in particular, only that no row falls or leaps.
    """
    shift = _TEN * max(1, later.valid_from.year - earlier.valid_from.year)
    for names in _PACES:
        before, after = dict(_cells(earlier, names)), dict(_cells(later, names))
        uneven = "child" in names and later.uneven_child
        pace = _common_pace(before, after, shift)
        for cell, amount in after.items():
            leaps = amount > before[cell] * _LARGEST_RISE or amount < before[cell]
            if leaps or (not uneven and abs(amount - before[cell] * pace) > shift + _HAIR):
                yield _problem("norm_misprint", later, cell, amount)


def _common_pace(
    before: Mapping[Cell, Decimal], after: Mapping[Cell, Decimal], shift: Decimal
) -> Decimal:
    """The share of rise that the most rows can have had, the smallest where several."""
    highest = [(amount + shift) / before[cell] for cell, amount in after.items()]

    def rows_at(pace: Decimal) -> int:
        return sum(abs(after[cell] - before[cell] * pace) <= shift + _HAIR for cell in after)

    return max(highest, key=lambda pace: (rows_at(pace), -pace))


def _cells(table: NormTable, names: Iterable[str]) -> Iterator[tuple[Cell, Decimal]]:
    for name in names:
        for row, amount in table.groups[name].items():
            yield (name, row), amount


def _problem(
    code: str, table: NormTable, cell: Cell | None = None, amount: Decimal | None = None
) -> Problem:
    field = str(table.valid_from) if cell is None else f"{table.valid_from}.{cell[0]}.{cell[1]}"
    return Problem(code, field, {"start": str(table.valid_from), "amount": amount})
