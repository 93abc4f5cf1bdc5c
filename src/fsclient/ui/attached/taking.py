"""Files that are dropped or pasted: what of it can be attached, and as what."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from fsclient.ui.attached.preparing import Source, of_path, of_picture


def has_files(mime: QMimeData) -> bool:
    """Whether there are files or a picture in it, and no text that was copied with a picture."""
    if any(url.isLocalFile() for url in mime.urls()):
        return True
    return mime.hasImage() and not mime.hasText()


def files_in(mime: QMimeData, now: datetime) -> Sequence[Source]:
    """The files, or the picture, named by when it was pasted."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return [of_path(path) for path in paths if not path.is_dir()]
    picture = mime.imageData()
    if isinstance(picture, QImage) and not picture.isNull():
        return [of_picture(f"Inklistrad bild {now:%Y-%m-%d %H.%M}.png", picture)]
    return []
