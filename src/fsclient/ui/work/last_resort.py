"""What is left when telling of a fault fails too, and who hears of what nobody caught.

Nothing here may need what could itself be broken: it imports Qt and the standard library.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

_WORDS: Final = (
    "Något gick fel i programmet, och felet kan inte visas som det brukar. Det du skrivit är "
    "kvar. Starta om programmet. Händer det igen, lämna raderna här under till "
    "systemförvaltaren. De innehåller inga uppgifter om någon person."
)


def tell(show: Callable[[BaseException], object], error: BaseException) -> None:
    """Show an error; where what shows it fails, in a plain box and on standard error."""
    try:
        show(error)
    except Exception as failed:
        _tell_plainly(error, failed)


def tell_and_wait(error: BaseException) -> None:
    """Show an error after which nothing more can be done, and wait until it has been read."""
    QMessageBox(QMessageBox.Icon.Critical, "fsclient", _written(error)).exec()


def _written(*errors: BaseException) -> str:
    """The words of a box; the lines are on standard error too, where there is one."""
    lines = "\n".join(_places(error) for error in errors)
    if sys.stderr is not None:  # as it is where the program has no console
        sys.stderr.write(lines + "\n")
    return f"{_WORDS}\n\n{lines}"


def _tell_plainly(*errors: BaseException) -> None:
    words = _written(*errors)
    if QApplication.instance() is None:
        return
    box = QMessageBox(QMessageBox.Icon.Critical, "fsclient", words)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    # Qt owns it until it is closed, and Python must not end it before.
    _boxes.add(box)
    box.finished.connect(lambda _code: _boxes.discard(box))


_boxes: set[QMessageBox] = set()


def _places(error: BaseException) -> str:
    """The kind of an error and where it came from; its own words might name someone."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames]
    return f"{type(error).__name__}: {' > '.join(places)}"


class UncaughtErrors(QObject):
    """Hears of every error that nobody caught, on any thread, and tells of it on the GUI thread.

    From ``listen`` until ``leave``. What is raised in a slot, in a thread of its own, or where
    Python cannot raise (when something is thrown away), is a bug like any other.
    """

    _raised = Signal(object)

    def __init__(self, show: Callable[[BaseException], object], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._raised.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def listen(self) -> None:
        """Begin."""
        sys.excepthook = lambda _kind, error, _trace: self._hear(error)
        threading.excepthook = lambda told: self._hear(told.exc_value)
        sys.unraisablehook = lambda told: self._hear(told.exc_value)

    def leave(self) -> None:
        """Put back those who listened before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _hear(self, error: BaseException | None) -> None:
        if error is None or isinstance(error, SystemExit):
            return
        try:
            # Queued also on the GUI thread: in the middle of a painting no window is to be made.
            self._raised.emit(error)
        except RuntimeError:
            # Qt has thrown this object away: the program is about to end.
            _tell_plainly(error)

    def _receive(self, error: BaseException) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        tell(self._show, error)
