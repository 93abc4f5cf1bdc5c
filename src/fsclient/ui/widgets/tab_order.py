"""In what order Tab stops.

Qt's own chain is never walked from here: PySide takes what ``nextInFocusChain`` answers for a
child of the widget that was asked, and with that widget's end the whole window would be called
deleted. The order is that in which widgets were made, and then what ``tab_through`` says.
"""

import weakref
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_FOLLOWERS: weakref.WeakKeyDictionary[QWidget, weakref.ref[QWidget]] = weakref.WeakKeyDictionary()


def tab_through(stops: Sequence[QWidget]) -> None:
    """Let Tab go through these in their order; all must be in one window by now.

    Qt goes by when widgets were made, and the eye by where they stand. A widget that hands its
    focus to one inside it (a table, a choice) is named itself, for Tab stops at it too.
    """
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
        _FOLLOWERS[before] = weakref.ref(after)


def stops_in(region: QWidget) -> list[QWidget]:
    """What Tab stops at inside a region, in order."""
    return [widget for widget in _in_order(region) if _takes_tab(widget)]


def stop_beyond(page: QWidget, *, forward: bool) -> QWidget | None:
    """What Tab goes to when it leaves a page: before or after it, or around to the other end."""
    stops = stops_in(page.window())
    inside = [place for place, widget in enumerate(stops) if page.isAncestorOf(widget)]
    if not inside or len(inside) == len(stops):
        return None
    beside = inside[-1] + 1 if forward else inside[0] - 1
    return stops[beside % len(stops)]


def stop_beside(window: QWidget, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    """What Tab goes to in a window, around at its ends; None where it stops at nothing now."""
    stops = stops_in(window)
    if focused not in stops:
        return None
    return stops[(stops.index(focused) + (1 if forward else -1)) % len(stops)]


def _in_order(region: QWidget) -> Iterator[QWidget]:
    """What can be seen in a region; most of a window is pages that are not shown."""
    seen = list(_in_sight(region))
    followers = {id(before): after for before, ref in _FOLLOWERS.items() if (after := _alive(ref))}
    chains = {id(widget): _chain(widget, followers) for widget in seen if id(widget) in followers}
    told = {id(after) for chain in chains.values() for after in chain}
    for widget in seen:
        if id(widget) not in told:
            yield widget
            yield from (each for each in chains.get(id(widget), ()) if each.isVisible())


def _in_sight(region: QWidget) -> Iterator[QWidget]:
    if not region.isVisible():
        return
    for child in region.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            yield from _in_sight(child)


def _chain(start: QWidget, followers: Mapping[int, QWidget]) -> list[QWidget]:
    found = [start]
    while (after := followers.get(id(found[-1]))) is not None and after not in found:
        found.append(after)
    return found[1:]


def _alive(ref: weakref.ref[QWidget]) -> QWidget | None:
    widget = ref()
    return widget if widget is not None and shiboken6.isValid(widget) else None


def _takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.focusProxy() is None
