"""Tab through the regions of a page in the order they are read.

Qt goes by when a widget was made; a step's page is made when first gone to, and would come
after the journal beside it.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fsclient.ui.widgets.tab_order import stops_in


def focus_in_window(widget: QWidget) -> QWidget | None:
    """What has the focus in a widget's window, or has it when the window is active again."""
    return widget.window().focusWidget()


def next_in_regions(
    regions: Sequence[QWidget], focused: QWidget | None, *, forward: bool
) -> QWidget | None:
    """What Tab goes to from the widget in focus; None where it leaves the regions."""
    stops = [stop for region in regions for stop in stops_in(region)]
    if focused not in stops:
        return None
    beside = stops.index(focused) + (1 if forward else -1)
    return stops[beside] if 0 <= beside < len(stops) else None
