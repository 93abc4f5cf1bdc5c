"""A document as pages: a picture on one of its own size, so that all are seen and printed alike."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QImage, QImageReader, QPageSize, QPainter, QPdfWriter

from fsclient.domain.case_documents import FileKind
from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.attached.preparing import picture_reader

_DPI: Final = 200
_POINTS: Final = 72


def as_pdf(kind: FileKind, content: bytes) -> bytes:
    """The pages of a document. Raises EnvironmentProblem ``pdf_unreadable``."""
    if kind is FileKind.PDF:
        return content
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setResolution(_DPI)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    try:
        with picture_reader(content) as reader:
            for page, picture in enumerate(_pictures(reader)):
                _lay(writer, picture)
                if not (writer.newPage() if page else painter.begin(writer)):
                    raise EnvironmentProblem("pdf_unreadable")
                painter.drawImage(0, 0, picture)
    finally:
        painter.end()
    return bytes(made.data().data())


def _pictures(reader: QImageReader) -> Iterator[QImage]:
    for page in range(max(reader.imageCount(), 1)):
        picture = reader.read() if not page or reader.jumpToImage(page) else QImage()
        if picture.isNull():
            raise EnvironmentProblem("pdf_unreadable")
        yield picture


def _lay(writer: QPdfWriter, picture: QImage) -> None:
    size = QSizeF(picture.size()) * _POINTS / _DPI
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", exact))
