"""Tab through the regions of a page in the order they are read.

Qt goes by when a widget was made; a step's page is made when first gone to, and would come
after the journal beside it.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_in_window(widget: QWidget) -> QWidget | None:
    """What has the focus in a widget's window, or has it when the window is active again."""
    return widget.window().focusWidget()


def next_in_regions(
    regions: Sequence[QWidget], focused: QWidget | None, *, forward: bool
) -> QWidget | None:
    """What Tab goes to from the widget in focus; None where it leaves the regions."""
    stops = [stop for region in regions for stop in _stops(region)]
    if focused not in stops:
        return None
    beside = stops.index(focused) + (1 if forward else -1)
    return stops[beside] if 0 <= beside < len(stops) else None


def next_beyond(page: QWidget, *, forward: bool) -> QWidget | None:
    """What Tab goes to when it leaves a page."""
    for widget in _chain(page, forward=forward):
        if not page.isAncestorOf(widget) and _takes_tab(widget):
            return widget
    return None


def _stops(region: QWidget) -> Iterator[QWidget]:
    """What Tab stops at inside a region, in the order that Qt keeps."""
    if not region.isVisible():
        return
    for widget in _chain(region, forward=True):
        if region.isAncestorOf(widget) and _takes_tab(widget):
            yield widget


def _chain(start: QWidget, *, forward: bool) -> Iterator[QWidget]:
    widget: QWidget | None = start
    while widget is not None:
        widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
        if widget is start:
            return
        if widget is not None:
            yield widget


def _takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
