"""In what order Tab stops.

Qt's own chain is never walked from here: PySide takes what ``nextInFocusChain`` answers for a
child of the widget that was asked, and with that widget's end the whole window would be called
deleted. The order is that in which widgets were made, and then what ``tab_through`` says.
"""

import weakref
from collections.abc import Iterator, Sequence
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
    if not region.isVisible():
        return []
    return [widget for widget in _in_order(region) if _takes_tab(widget)]


def stop_beyond(page: QWidget, *, forward: bool) -> QWidget | None:
    """What Tab goes to when it leaves a page: before or after it, or around to the other end."""
    stops = stops_in(page.window())
    inside = [place for place, widget in enumerate(stops) if page.isAncestorOf(widget)]
    if not inside or len(inside) == len(stops):
        return None
    beside = inside[-1] + 1 if forward else inside[0] - 1
    return stops[beside % len(stops)]


def _in_order(region: QWidget) -> Iterator[QWidget]:
    made: list[QWidget] = region.findChildren(QWidget)
    told = {id(after) for before in made if (after := _follower(before)) is not None}
    for widget in made:
        if id(widget) not in told:
            yield from _with_followers(widget)


def _with_followers(widget: QWidget) -> Iterator[QWidget]:
    seen = {id(widget)}
    yield widget
    while (after := _follower(widget)) is not None and id(after) not in seen:
        seen.add(id(after))
        widget = after
        yield widget


def _follower(widget: QWidget) -> QWidget | None:
    kept = _FOLLOWERS.get(widget)
    after = None if kept is None else kept()
    return after if after is not None and shiboken6.isValid(after) else None


def _takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
