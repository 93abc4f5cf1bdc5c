"""A document shown beside the work."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import Button, SecondaryButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.pdf_text import paragraphs
from fsclient.ui.widgets.reading_view import ReadingView
from fsclient.ui.widgets.surfaces import SoftText, Text

READ_KEYS: Final = "Ctrl+Shift+T"
_AS_TEXT: Final = "Läs som text"
_AS_PAGES: Final = "Visa sidorna"
_STEP = 1.2
_LEAST, _MOST = 0.25, 4.0


class PdfView(QFrame):
    """Shows a PDF from bytes, page under page, or its words as text. Page Up and Page Down turn the
    page, + and - zoom, 0 fits the width.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "mat")
        self.setAccessibleName(name)
        self._of: object = None
        self._as_text = False
        self._page = SoftText("", self)
        self._of_pages: list[QWidget] = [self._page]
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # Else a page that just fits without it has it come and go without end: the window stands
        # still for ever.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(name)
        self.reading = ReadingView(f"{name} som text", self)
        self._waiting = Text("", parent=self)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.view.pageNavigator().currentPageChanged.connect(lambda _page: self._tell_page())
        self.show_waiting("Här visas dokumentet.")

    def set_pdf(self, content: bytes, *, of: object) -> None:
        """Show a document. ``of`` is what it is of: while that is the same, the place on the page
        and the zoom stay; of something else it begins on its first page, across the width.
        """
        another = of != self._of
        self._of = of
        bar = self.view.verticalScrollBar()
        place = 0 if another else bar.value()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        if self.document.error() is not QPdfDocument.Error.None_:
            self.show_waiting(sentence(Problem("pdf_unreadable")))
            return
        self._stack.setCurrentWidget(self.view)
        self._bar.show()
        if another:
            self.fit_width()
        bar.setValue(place)
        self._tell_page()
        if self._as_text:
            self._show_text(keep_place=not another)

    def show_waiting(self, text: str) -> None:
        """Say why there is nothing to see."""
        self._waiting.setText(text)
        self._stack.setCurrentWidget(self._waiting)
        self._bar.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page and zoom."""
        page = self.view.pageNavigator().currentPage()
        acts = {
            Qt.Key.Key_PageDown: lambda: self._turn(page + 1),
            Qt.Key.Key_PageUp: lambda: self._turn(page - 1),
            Qt.Key.Key_Plus: lambda: self.zoom(_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / _STEP),
            Qt.Key.Key_0: self.fit_width,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _turn_over(self) -> None:
        """From pages to text with the cursor in it, or back to the pages with the focus there."""
        self._as_text = not self._as_text
        self.turn_over.set_text(_AS_PAGES if self._as_text else _AS_TEXT)
        for one in self._of_pages:
            one.setVisible(not self._as_text)
        if self._as_text:
            self._show_text(keep_place=False)
        else:
            self._stack.setCurrentWidget(self.view)
        shown = self.reading if self._as_text else self.view
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_text(self, *, keep_place: bool) -> None:
        self.reading.show_paragraphs(paragraphs(self.document), keep_place=keep_place)
        self._stack.setCurrentWidget(self.reading)

    def zoom(self, factor: float) -> None:
        """Larger or smaller by a factor."""
        if self.view.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            size = self.document.pagePointSize(0)
            shown = self.view.viewport().width() / max(size.width() * self._pixels_a_point(), 1)
            self.view.setZoomFactor(min(max(shown, _LEAST), _MOST))
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(self.view.zoomFactor() * factor, _LEAST), _MOST))

    def fit_width(self) -> None:
        """As wide as there is room for."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _pixels_a_point(self) -> float:
        return self.logicalDpiX() / 72

    def _turn(self, page: int) -> None:
        if 0 <= page < self.document.pageCount():
            self.view.pageNavigator().jump(page, QPointF(0, 0))

    def _tell_page(self) -> None:
        page = self.view.pageNavigator().currentPage() + 1
        self._page.setText(f"Sida {page} ({self.document.pageCount()})")

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.reading)
        self._stack.addWidget(self._waiting)
        box.addLayout(self._stack, 1)
        self._bar = QFrame(self)
        self._bar.setProperty("role", "panel")
        row = FlowLayout(self._bar, spacing=Space.S)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.addWidget(self._page)
        for icon, words, act in (
            ("zoom-out", "Mindre", lambda: self.zoom(1 / _STEP)),
            ("zoom-in", "Större", lambda: self.zoom(_STEP)),
            ("fit-width", "Hela bredden", self.fit_width),
        ):
            button = Button("", self._bar, icon=icon)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(button)
            self._of_pages.append(button)
        self.turn_over = SecondaryButton(_AS_TEXT, self._bar, shortcut=READ_KEYS)
        self.turn_over.clicked.connect(self._turn_over)
        row.addWidget(self.turn_over)
        box.addWidget(self._bar)
