"""A file as it is to be kept: looked into, a picture turned, made smaller and without its traces.

Nothing here touches a window: it is run beside everything else.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtPdf import QPdfDocument

from fsclient.domain.case_documents import MOST_BYTES, FileKind, megabytes
from fsclient.domain.errors import RuleViolation
from fsclient.rules.file_kinds import file_kind, is_phone_photo

MOST_READ: Final = 64 * 2**20
"""Bytes of a picture before it is made smaller; a PDF is kept as it is."""
LONGEST_SIDE: Final = 2400
"""Pixels: a receipt's smallest print is read at so many, and an A4 page has 200 to the inch."""
_FINE_SIDE: Final = 3508
"""Of what is scanned without loss: an A4 page at 300 to the inch."""
_MOST_PIXELS: Final = 60_000_000
"""Of what is read whole: a quarter of a gigabyte."""
_MOST_PIXELS_JPEG: Final = 250_000_000
"""Of what is made smaller while it is read, as the photos of the largest telephones."""
_KEPT_AS_IT_IS: Final = 2 * 2**20
"""Bytes of a picture without loss; above it a photo is made of it."""
_QUALITY: Final = 85


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was chosen, dropped or pasted; ``read`` gives its content, away from the window.

    ``read`` raises RuleViolation ``document_too_large`` or ``document_not_read``.
    """

    name: str
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file as it is to be kept. ``was`` is its size (bytes) where it was made smaller, else 0."""

    name: str
    content: bytes
    pages: int
    was: int = 0


def of_path(path: Path) -> Source:
    """A file on this computer."""

    def read() -> bytes:
        try:
            size = path.stat().st_size
            if size > MOST_READ:
                _refuse_size(size, MOST_READ)
            return path.read_bytes()
        except OSError as error:
            raise RuleViolation.at("document", "document_not_read") from error

    return Source(path.name, read)


def of_picture(name: str, picture: QImage) -> Source:
    """A picture from the clipboard."""
    return Source(name, lambda: _written(picture, b"png"))


def prepared(source: Source) -> Prepared:
    """What is kept of a file.

    Raises RuleViolation as ``file_kind`` and ``Source.read`` do, and ``document_encrypted``,
    ``document_unreadable``, ``document_too_many_pixels`` (``most``, million pixels).
    """
    content = source.read()
    if is_phone_photo(content):
        return _photo(source.name, content)
    match file_kind(content):
        case FileKind.PDF:
            return Prepared(source.name, content, _pdf_pages(content))
        case FileKind.TIFF if (pages := _tiff_pages(content)) > 1:
            return Prepared(source.name, content, pages)
        case FileKind.JPEG:
            return _photo(source.name, content)
        case _:
            return _drawing(source.name, content)


def _pdf_pages(content: bytes) -> int:
    if len(content) > MOST_BYTES:
        _refuse_size(len(content), MOST_BYTES)
    document = QPdfDocument()
    document.load(_opened(content, document))
    error, pages = document.error(), document.pageCount()
    if error in (
        QPdfDocument.Error.IncorrectPassword,
        QPdfDocument.Error.UnsupportedSecurityScheme,
    ):
        raise RuleViolation.at("document", "document_encrypted")
    if error is not QPdfDocument.Error.None_ or pages < 1:
        raise RuleViolation.at("document", "document_unreadable")
    return pages


def _tiff_pages(content: bytes) -> int:
    """How many pages it has; each is looked at, and none read."""
    with picture_reader(content) as reader:
        pages = max(reader.imageCount(), 1)
        for page in range(pages):
            if page and not reader.jumpToImage(page):
                raise RuleViolation.at("document", "document_unreadable")
            _hold_to_pixels(reader.size(), _MOST_PIXELS)
    return pages


def _photo(name: str, content: bytes) -> Prepared:
    """Turned as it was taken, no larger than it needs be, and nothing in it but what is seen."""
    with picture_reader(content) as reader:
        if not reader.canRead():
            code = "document_phone_photo" if is_phone_photo(content) else "document_unreadable"
            raise RuleViolation.at("document", code)
        jpeg = bytes(reader.format().data()) == b"jpeg"
        size = reader.size()
        _hold_to_pixels(size, _MOST_PIXELS_JPEG if jpeg else _MOST_PIXELS)
        if max(size.width(), size.height()) > LONGEST_SIDE:
            reader.setScaledSize(_within(size, LONGEST_SIDE))
        picture = _read(reader)
    return _smaller(name, content, _written(_plain(picture), b"jpeg"))


def _drawing(name: str, content: bytes) -> Prepared:
    """A scanned page or a picture of a screen, without loss where that is small."""
    with picture_reader(content) as reader:
        _hold_to_pixels(reader.size(), _MOST_PIXELS)
        picture = _read(reader)
    # Of what is large already, and not black and white, it would be tried for seconds in vain.
    if picture.depth() == 1 or len(content) <= _KEPT_AS_IT_IS:
        kept = _written(_bare(_no_larger(picture, _FINE_SIDE)), b"png")
        if len(kept) <= _KEPT_AS_IT_IS:
            return _smaller(name, content, kept)
    photo = _plain(_no_larger(picture, LONGEST_SIDE))
    return _smaller(name, content, _written(photo, b"jpeg"))


@contextmanager
def picture_reader(content: bytes) -> Iterator[QImageReader]:
    """What reads a picture, upright. It is gone before what it reads in: Python ends the two in any
    order, and a TIFF's looks into what it read once more.
    """
    buffer = _opened(content)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        shiboken6.delete(reader)


def _opened(content: bytes, owner: QPdfDocument | None = None) -> QBuffer:
    buffer = QBuffer(owner)
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _smaller(name: str, before: bytes, after: bytes) -> Prepared:
    return Prepared(name, after, 1, len(before) if len(before) > len(after) else 0)


def _read(reader: QImageReader) -> QImage:
    picture = reader.read()
    if picture.isNull():
        raise RuleViolation.at("document", "document_unreadable")
    return picture


def _hold_to_pixels(size: QSize, most: int) -> None:
    """What unpacks into gigabytes is never unpacked."""
    if not size.isValid():
        raise RuleViolation.at("document", "document_unreadable")
    if size.width() * size.height() > most:
        raise RuleViolation.at("document", "document_too_many_pixels", most=most // 1_000_000)


def _within(size: QSize, side: int) -> QSize:
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)


def _no_larger(picture: QImage, side: int) -> QImage:
    if max(picture.width(), picture.height()) <= side:
        return picture
    smooth = picture.convertToFormat(QImage.Format.Format_RGB32) if picture.depth() < 8 else picture
    return smooth.scaled(
        _within(picture.size(), side),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _plain(picture: QImage) -> QImage:
    """The pixels on white, in the colours of a screen."""
    if picture.colorSpace().isValid():
        picture = picture.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    ground = QImage(picture.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    return ground


def _bare(picture: QImage) -> QImage:
    """The same pixels, and no words beside them: a place, a name or a telephone's number."""
    made = QImage(
        picture.constBits(),
        picture.width(),
        picture.height(),
        picture.bytesPerLine(),
        picture.format(),
    ).copy()
    if picture.colorCount():
        made.setColorTable(picture.colorTable())
    return made


def _written(picture: QImage, form: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    if form == b"jpeg":
        writer.setQuality(_QUALITY)
    writer.write(picture)
    # As what reads: before what it writes in.
    shiboken6.delete(writer)
    return bytes(buffer.data().data())


def _refuse_size(size: int, most: int) -> None:
    raise RuleViolation.at(
        "document", "document_too_large", size=megabytes(size), most=megabytes(most)
    )
