"""Papers on a printer: its dialog, and each page drawn as the PDF has it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPoint,
    QRect,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.work.papers import Paper

_DPI: Final = 300
"""Of what is drawn: finer is not seen on paper, and takes hundreds of megabytes a page."""
_POINTS: Final = 72


def ask_printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """The printer that is chosen in the system's dialog, of so many pages; None for none."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setResolution(_DPI)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=pages > 1)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if chosen else None


def print_papers(
    printer: QPrinter, papers: Sequence[Paper], step: Callable[[int, int], None]
) -> int:
    """Print papers after each other; how many pages. What ``step`` raises ends it.

    Raises EnvironmentProblem ``not_printed`` where the printer takes nothing.
    """
    documents = [_opened(paper.pdf) for paper in papers]
    pages = list(_chosen(printer, documents))
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    total = len(pages) * copies
    painter = QPainter()
    try:
        for done, (document, page) in enumerate(pages * copies):
            _lay(printer, document.pagePointSize(page))
            if not (printer.newPage() if done else painter.begin(printer)):
                raise EnvironmentProblem("not_printed")
            _draw(painter, printer, document, page)
            step(done + 1, total)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return total


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return _opened(pdf).pageCount()


def _opened(pdf: bytes) -> QPdfDocument:
    document = QPdfDocument()
    content = QBuffer(document)
    content.setData(QByteArray(pdf))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(content)
    return document


def _chosen(
    printer: QPrinter, documents: Sequence[QPdfDocument]
) -> Iterator[tuple[QPdfDocument, int]]:
    """The pages that were asked for, counted through all papers."""
    every = [(one, page) for one in documents for page in range(one.pageCount())]
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return iter(every)
    last = printer.toPage() or len(every)
    return iter(every[max(printer.fromPage() - 1, 0) : last])


def _lay(printer: QPrinter, size: QSizeF) -> None:
    """The paper as the page lies: its own margins are in the PDF."""
    wide = size.width() > size.height()
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(0, 0, 0, 0))
    )


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    room = printer.pageLayout().fullRectPixels(printer.resolution())
    size = (document.pagePointSize(page) * _DPI / _POINTS).toSize()
    if size.width() > room.width() or size.height() > room.height():
        # A page may say that it is as large as a field.
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    drawn = document.render(page, size)
    sheet = QImage(drawn.size(), QImage.Format.Format_RGB888)
    sheet.fill(0xFFFFFFFF)
    on_white = QPainter(sheet)
    on_white.drawImage(0, 0, drawn)
    on_white.end()
    place = QRect(QPoint(0, 0), size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(room.translated(-room.topLeft()).center())
    painter.drawImage(place, sheet)
