"""A stack of pages, one in sight."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

P = TypeVar("P", bound=QWidget)

_ROUNDS: Final = 4
"""A label that wraps makes its box higher, that one its page, and that one its scroller."""


class Stack(QStackedWidget):
    """Takes the focus itself, by the page's name, when another is shown; the page then says where
    it begins.

    Else Qt goes through all that can take it in the window, for each page that is hidden.
    """

    def show_page(self, page: QWidget) -> None:
        """Show another page."""
        if page is self.currentWidget():
            return
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.setAccessibleName(_name_of(page))
            self.setFocus()
        if not self.updatesEnabled():
            self.setCurrentWidget(page)
            return
        # Else Qt stops and starts updates in every widget of every page.
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)
        self.setCurrentWidget(page)
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        self.update()

    def draw_ahead(self, page: QWidget) -> None:
        """Style, lay out and draw a page that is not in sight, so that showing it is quick."""
        page.resize(self.size())
        page.grab()


def _name_of(page: QWidget) -> str:
    inside = page.widget() if isinstance(page, QScrollArea) else None
    return (inside or page).accessibleName()


def scroller(parent: QWidget) -> QScrollArea:
    """What scrolls a widget where it is higher than its room."""
    frame = QScrollArea(parent)
    frame.setWidgetResizable(True)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return frame


def framed(parent: QWidget, make: Callable[[QWidget], P]) -> tuple[QScrollArea, P]:
    """A page and what is to scroll it, not in sight yet; ``setWidget`` joins them."""
    frame = scroller(parent)
    # Else it is shown, in a corner, with what is shown before it is made whole.
    frame.hide()
    # Born where it stands: a move goes through all that is in it, for the style's sake.
    return frame, make(frame.viewport())


def settle() -> None:
    """Lay out what waits for it, now, so that it is painted once and not at each round."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
