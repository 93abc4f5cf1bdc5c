"""In what order the parts of a page are read: as the eye does, whenever they were made."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QRect

T = TypeVar("T")


def in_reading_order(things: Sequence[T], place: Callable[[T], QRect]) -> list[T]:
    """From the top, and from the left where things stand beside each other.

    What stands in a column of its own is read through before the column beside it.
    """
    placed = [(thing, place(thing)) for thing in things]
    return [thing for thing, _area in _ordered(placed)]


_Placed = list[tuple[T, QRect]]


def _ordered(placed: _Placed[T]) -> _Placed[T]:
    if len(placed) < 2:
        return placed
    for begins, ends in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        parts = _apart(placed, begins, ends)
        if len(parts) > 1:
            return [each for part in parts for each in _ordered(part)]
    return sorted(placed, key=lambda each: (each[1].top(), each[1].left()))


def _apart(
    placed: _Placed[T], begins: Callable[[QRect], int], ends: Callable[[QRect], int]
) -> list[_Placed[T]]:
    """Parts that a straight line divides, in one direction."""
    parts: list[_Placed[T]] = []
    reached = 0
    for each in sorted(placed, key=lambda each: begins(each[1])):
        if not parts or begins(each[1]) > reached:
            parts.append([])
            reached = ends(each[1])
        parts[-1].append(each)
        reached = max(reached, ends(each[1]))
    return parts
