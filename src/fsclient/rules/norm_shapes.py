"""What the table of a decided norm holds: its rows, and which amounts are higher than which.

A norm that is built in another way gets a shape of its own beside these, and a form of the rule
that reads it (``rule_book``); the shape's name is what a data file calls itself by.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Cell = tuple[str, str]
"""A group and a row of it, ``("child", "7-10")``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NormShape:
    """The groups of a table with their rows, each amount in kronor per month.

    ``rising`` are cells that each must be higher than the one before; ``below_double`` are pairs
    where the second must be lower than twice the first.
    """

    name: str
    rows: Mapping[str, tuple[str, ...]]
    rising: tuple[tuple[Cell, ...], ...] = ()
    below_double: tuple[tuple[Cell, Cell], ...] = ()

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Every cell that a table of the shape must have, and no other."""
        return tuple((group, row) for group, rows in self.rows.items() for row in rows)


_BY_AGE = ("0", "1-2", "3", "4-6", "7-10", "11-14", "15-18", "19-20")
_YOUNG = _BY_AGE[:4]
_BY_SIZE = ("1", "2", "3", "4", "5", "6", "7")
_SINGLE, _COUPLE = ("adult", "single"), ("adult", "cohabiting")

BRACKETS = NormShape(
    name="brackets",
    rows={
        "child": _BY_AGE,
        "child_free_lunch": _YOUNG,
        "adult": ("single", "cohabiting"),
        "shared": _BY_SIZE,
    },
    rising=(
        tuple(("child", age) for age in _BY_AGE[3:]),
        tuple(("shared", size) for size in _BY_SIZE),
        (_SINGLE, _COUPLE),
        *((("child_free_lunch", age), ("child", age)) for age in _YOUNG),
    ),
    below_double=((_SINGLE, _COUPLE),),
)
"""12 kap. 2 § SoF: children by age, adults by status, shared costs by number of persons.

The amounts rise with age from four years only: a child of one or two has more than one of three.
"""

SHAPES = (BRACKETS,)
"""Every shape that a table can have."""
