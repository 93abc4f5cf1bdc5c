"""Once, after a while: what is asked for again before then is done once all the same."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(owner: QObject, after_ms: int, act: Callable[[], object]) -> QTimer:
    """A timer, not started, that acts once; 0 ms is when the events at hand are dealt with."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(act)
    return timer
