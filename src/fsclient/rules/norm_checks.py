"""What is amiss in the norm tables: for the test of our own, and for whoever adds a year.

Most of it is plain to see in one table: a row that is missing, no whole ten, an amount out of
order. A misprint is not, so each cell is also held against its neighbours in time. The Government
raises the whole table by one share a year and rounds each amount to a ten. That share is found as
the one that most cells can have had, so that no misprint moves it, and a cell that is more than a
ten from where the share puts it is a misprint. What was raised besides is stated in the table
itself (``raised``), and so is a table whose amounts are all set anew (``new_basis``), of which
nothing can be asked but that no amount leaps.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.norm_shapes import Cell, NormShape
from fsclient.rules.norms import CERTAINTIES, Groups, NormTable, Prisbasbelopp

ROUNDING = Decimal(10)
"""What each year's rounding may shift a cell by, in kronor."""

SLOWEST, FASTEST = Decimal("0.95"), Decimal("1.15")
"""Between which a whole table can have moved in a year; the largest so far is 8.7 percent."""

FARTHEST = Decimal("0.25")
"""How large a share of itself a cell can have moved by in a year when every amount is set anew."""

_TEN = 10
_HAIR = Decimal("0.000001")
"""What a quotient may be off by."""

ShapeAt = Callable[[Month], NormShape]
"""The shape that the rule of a month reads."""


def problems_in_norms(tables: Sequence[NormTable], shape_at: ShapeAt) -> list[Problem]:
    """Every fault of a sequence of norms, oldest first: in each, and between neighbours."""
    found = [problem for table in tables for problem in _problems_in(table, shape_at)]
    for earlier, later in pairwise(tables):
        found += _at_the_seam(earlier, later)
    return [*found, *_out_of_step(tables, shape_at)]


def gaps(tables: Sequence[NormTable]) -> tuple[Month, ...]:
    """The months between the first norm and the last for which there is none."""
    return tuple(
        month for earlier, later in pairwise(tables) for month in _months_between(earlier, later)
    )


def problems_in_prisbasbelopp(amounts: Mapping[int, Prisbasbelopp]) -> list[Problem]:
    """Every fault of the prisbasbelopp: years missing, no whole hundreds, amounts that leap."""
    found = []
    for one in amounts.values():
        if one.amount <= 0 or int(one.amount) % 100:
            found.append(_prisbasbelopp("prisbasbelopp_not_hundreds", one))
    for before, after in pairwise(sorted(amounts)):
        earlier, later = amounts[before], amounts[after]
        if after != before + 1:
            found.append(_prisbasbelopp("prisbasbelopp_gap", later))
        elif not _within_pace(later.amount / max(earlier.amount, Decimal(1))):
            found.append(_prisbasbelopp("prisbasbelopp_leap", later))
    return found


def _prisbasbelopp(code: str, one: Prisbasbelopp) -> Problem:
    values = {"year": str(one.year), "amount": one.amount}
    return Problem(code, f"prisbasbelopp.{one.year}", values)


def _problems_in(table: NormTable, shape_at: ShapeAt) -> Iterator[Problem]:
    if table.valid_to < table.valid_from:
        yield _problem("norm_ends_before_start", table)
    elif table.valid_to.year != table.valid_from.year:
        yield _problem("norm_crosses_years", table)
    yield from _unsaid(table)
    shape = shape_at(table.valid_from)
    if table.shape != shape.name or shape_at(table.valid_to) is not shape:
        yield _problem("norm_shape_unknown", table, shape=table.shape, wanted=shape.name)
        return
    yield from _rows_amiss(table, shape)
    for cell in shape.cells:
        amount = _amount(table.groups, cell)
        if amount is not None and (amount <= 0 or int(amount) % _TEN):
            yield _cell_problem("norm_not_whole_tens", table, cell, amount)
    yield from _out_of_order(table, shape)


def _unsaid(table: NormTable) -> Iterator[Problem]:
    """How a table is known must be said, and in words that the screens and letters know."""
    beginning = CERTAINTIES.get(table.certainty)
    if beginning is None:
        yield _problem("norm_certainty_unknown", table, known=", ".join(CERTAINTIES))
    elif not table.provenance.startswith(beginning):
        yield _problem("norm_provenance_silent", table, beginning=beginning.strip())
    if (table.certainty == "partly_derived") is not bool(table.derived_rows):
        yield _problem("norm_derived_rows", table)


def _rows_amiss(table: NormTable, shape: NormShape) -> Iterator[Problem]:
    known = {*shape.rows, *map(".".join, shape.cells)}
    for cell in shape.cells:
        if _amount(table.groups, cell) is None:
            yield _cell_problem("norm_cell_missing", table, cell)
    for path, groups in (("", table.groups), ("raised.", table.raised)):
        for name in _names(groups):
            if name not in known:
                yield _named("norm_cell_unknown", table, f"{path}{name}")
    for name in table.derived_rows:
        if name not in known:
            yield _named("norm_cell_unknown", table, name)


def _names(groups: Groups) -> Iterator[str]:
    """Every group by its name, and every cell by the group's and its own."""
    for group, rows in groups.items():
        yield group
        yield from (f"{group}.{row}" for row in rows)


def _out_of_order(table: NormTable, shape: NormShape) -> Iterator[Problem]:
    """Amounts that must rise, with age, with size, and from a smaller need to a larger."""
    for cells in shape.rising:
        known = [cell for cell in cells if _amount(table.groups, cell) is not None]
        for lower, higher in pairwise(known):
            amount = table.groups[higher[0]][higher[1]]
            if amount <= table.groups[lower[0]][lower[1]]:
                than = ".".join(lower)
                yield _cell_problem("norm_not_rising", table, higher, amount, than=than)
    for half, whole in shape.below_double:
        least, most = _amount(table.groups, half), _amount(table.groups, whole)
        if least is not None and most is not None and most >= 2 * least:
            than = ".".join(half)
            yield _cell_problem("norm_not_below_double", table, whole, most, than=than)


def _at_the_seam(earlier: NormTable, later: NormTable) -> Iterator[Problem]:
    if later.valid_from <= earlier.valid_to:
        yield _problem("norm_overlap", later)
    missing = _months_between(earlier, later)
    if missing and not later.gap_before:
        yield _problem("norm_gap", later, first=str(missing[0]), last=str(missing[-1]))


def _months_between(earlier: NormTable, later: NormTable) -> list[Month]:
    months = []
    month = earlier.valid_to.plus(1)
    while month < later.valid_from:
        months.append(month)
        month = month.plus(1)
    return months


@dataclass(frozen=True, slots=True)
class _Link:
    """From one table to the next: cells out of step, with what was expected of them.

    ``leap`` is the pace of a whole table that has moved too far, which says nothing of its cells.
    """

    later: NormTable
    off: Mapping[Cell, Decimal]
    leap: Decimal | None = None


def _out_of_step(tables: Sequence[NormTable], shape_at: ShapeAt) -> Iterator[Problem]:
    links = [_link(earlier, later, shape_at) for earlier, later in pairwise(tables)]
    nothing: Mapping[Cell, Decimal] = {}
    for place, link in enumerate(links):
        if link is None:
            continue
        if link.leap is not None:
            percent = f"{(link.leap - 1) * 100:+.1f}".replace(".", ",")
            yield _problem("norm_leap", link.later, percent=percent)
        before = links[place - 1] if place else None
        after = links[place + 1] if place + 1 < len(links) else None
        blamed_before = before.off if before is not None else nothing
        off_after = after.off if after is not None else nothing
        for cell, expected in link.off.items():
            # A cell that fits neither neighbour is wrong itself; the next year's is not.
            if cell in off_after or cell not in blamed_before:
                amount = link.later.groups[cell[0]][cell[1]]
                yield _cell_problem("norm_misprint", link.later, cell, amount, expected=expected)


def _link(earlier: NormTable, later: NormTable, shape_at: ShapeAt) -> _Link | None:
    """None where the two cannot be held against each other."""
    shape = shape_at(later.valid_from)
    if not earlier.shape == later.shape == shape.name:
        return None
    before = _whole(earlier.groups, shape)
    after = _whole(later.groups, shape)
    if before is None or after is None:
        return None
    years = max(1, later.valid_from.year - earlier.valid_from.year)
    if later.new_basis:
        return _Link(later, _leaps(before, after, FARTHEST * years))
    raised = {cell: _amount(later.raised, cell) or Decimal(0) for cell in shape.cells}
    from_there = {cell: max(before[cell] + raised[cell], Decimal(1)) for cell in shape.cells}
    shift = ROUNDING * years
    pace = _common_pace(from_there, after, shift)
    if not _within_pace(pace, years):
        return _Link(later, {}, pace)
    return _Link(
        later,
        {
            cell: _to_tens(from_there[cell] * pace)
            for cell, amount in after.items()
            if abs(amount - from_there[cell] * pace) > shift + _HAIR
        },
    )


def _leaps(
    before: Mapping[Cell, Decimal], after: Mapping[Cell, Decimal], farthest: Decimal
) -> Mapping[Cell, Decimal]:
    return {
        cell: before[cell]
        for cell, amount in after.items()
        if abs(amount - before[cell]) > before[cell] * farthest
    }


def _common_pace(
    before: Mapping[Cell, Decimal], after: Mapping[Cell, Decimal], shift: Decimal
) -> Decimal:
    """The share of rise that the most cells can have had, the smallest where several."""
    highest = [(amount + shift) / before[cell] for cell, amount in after.items()]

    def cells_at(pace: Decimal) -> int:
        return sum(abs(after[cell] - before[cell] * pace) <= shift + _HAIR for cell in after)

    return max(highest, key=lambda pace: (cells_at(pace), -pace))


def _within_pace(pace: Decimal, years: int = 1) -> bool:
    return SLOWEST**years <= pace <= FASTEST**years


def _to_tens(amount: Decimal) -> Decimal:
    return (amount / _TEN).quantize(Decimal(1), ROUND_HALF_UP) * _TEN


def _amount(groups: Groups, cell: Cell) -> Decimal | None:
    return groups.get(cell[0], {}).get(cell[1])


def _whole(groups: Groups, shape: NormShape) -> Mapping[Cell, Decimal] | None:
    """Every cell's amount; None where one is missing."""
    found = {cell: _amount(groups, cell) for cell in shape.cells}
    known = {cell: amount for cell, amount in found.items() if amount is not None}
    return known if len(known) == len(found) else None


def _problem(code: str, table: NormTable, **values: object) -> Problem:
    start = str(table.valid_from)
    return Problem(code, start, {"start": start, **values})


def _named(code: str, table: NormTable, name: str, **values: object) -> Problem:
    start = str(table.valid_from)
    return Problem(code, f"{start}.{name}", {"start": start, "cell": name, **values})


def _cell_problem(
    code: str, table: NormTable, cell: Cell, amount: Decimal | None = None, **values: object
) -> Problem:
    return _named(code, table, ".".join(cell), amount=amount, **values)
