"""How the width of a table is shared between its columns."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_SHORTEST: Final = 0.6
"""Of its width: so much of a column that stretches is always shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A column: its ``width`` as wanted, what its rows ``need`` and what its ``heading`` does, and
    its share of what is left over (``stretch``). One that stretches is running text, whose end may
    be cut; of no other is more cut than its heading.
    """

    width: int
    need: int
    heading: int = 0
    stretch: int = 0

    @property
    def whole(self) -> int:
        """What shows all of it."""
        return max(self.need, self.heading)

    @property
    def least(self) -> int:
        """What is shown of it however little room there is."""
        return min(self.need, round(self.width * _SHORTEST)) if self.stretch else self.need

    @property
    def enough(self) -> int:
        """What is shown of it before anything is given to headings, or to longer running text."""
        return min(self.need, self.width) if self.stretch else self.need


def shared(parts: Sequence[Part], room: int) -> list[int]:
    """Widths for the room: what each row needs comes before what a column would like to have.

    Where there is too little even with running text cut, the table is wider than its room.
    """
    steps = (
        [part.least for part in parts],
        [part.enough for part in parts],
        [max(part.enough, part.heading) for part in parts],
        [part.whole for part in parts],
        [max(part.whole, part.width) for part in parts],
    )
    if sum(steps[0]) > room:
        return steps[2]
    for low, high in itertools.pairwise(steps):
        if sum(high) > room:
            return _spread(low, [top - base for base, top in zip(low, high, strict=True)], room)
    weights = [part.stretch for part in parts]
    return _spread(steps[-1], weights if any(weights) else steps[-1], room)


def _spread(widths: Sequence[int], weights: Sequence[int], room: int) -> list[int]:
    """The widths with what is left of the room, shared out by weight."""
    total, left = sum(weights), room - sum(widths)
    out = [width + left * weight // total for width, weight in zip(widths, weights, strict=True)]
    last = max(index for index, weight in enumerate(weights) if weight)
    out[last] += room - sum(out)
    return out
