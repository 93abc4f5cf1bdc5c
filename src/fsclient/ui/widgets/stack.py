"""A stack of pages, one in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class Stack(QStackedWidget):
    """Takes the focus itself when another page is shown; the page then says where it begins.

    Else Qt goes through all that can take it in the window, for each page that is hidden.
    """

    def show_page(self, page: QWidget) -> None:
        """Show another page."""
        if page is self.currentWidget():
            return
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.setFocus()
        self.setCurrentWidget(page)

    def draw_ahead(self, page: QWidget) -> None:
        """Style, lay out and draw a page that is not in sight, so that showing it is quick."""
        page.resize(self.size())
        page.grab()


def scroller(parent: QWidget) -> QScrollArea:
    """What scrolls a widget where it is higher than its room."""
    frame = QScrollArea(parent)
    frame.setWidgetResizable(True)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return frame
