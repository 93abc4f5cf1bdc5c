"""How the width of a table is shared between its columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_SHORTEST: Final = 0.6
"""Of its width: so much of a column that stretches is always shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A column where there is too little room: its ``width`` as wanted, what its rows ``need``,
    and whether it is ``elastic``: running text, whose end may be cut.
    """

    width: int
    need: int
    elastic: bool = False


def spread(widths: Sequence[int], weights: Sequence[int], left: int) -> list[int]:
    """The widths with what is left over, shared out by weight."""
    total = sum(weights)
    out = [width + left * weight // total for width, weight in zip(widths, weights, strict=True)]
    last = max(index for index, weight in enumerate(weights) if weight)
    out[last] += left - (sum(out) - sum(widths))
    return out


def squeezed(parts: Sequence[Part], room: int) -> list[int]:
    """Widths that fit the room: first without what no row needs, then with running text cut.

    Where not even that is enough every row's need is kept, and the table is wider than its room.
    """
    wanted = [part.width for part in parts]
    needed = [min(part.width, part.need) for part in parts]
    if sum(needed) <= room:
        return _taken(wanted, needed, room)
    cut = [
        min(need, round(part.width * _SHORTEST)) if part.elastic else need
        for part, need in zip(parts, needed, strict=True)
    ]
    return _taken(needed, cut, room) if sum(cut) <= room else needed


def _taken(widths: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    spare = [width - low for width, low in zip(widths, least, strict=True)]
    missing = sum(widths) - room
    if missing <= 0:
        return list(widths)
    out = [width - missing * each // sum(spare) for width, each in zip(widths, spare, strict=True)]
    for index in range(len(out)):
        over = min(sum(out) - room, out[index] - least[index])
        out[index] -= over
    return out
