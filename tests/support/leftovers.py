"""Find the threads and timers that a test started and forgot.

Qt keeps no list of its timers and threads, so their `start` is followed while a test runs.
"""

from __future__ import annotations

import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

JOIN_SECONDS = 2.0

_started: weakref.WeakSet[Any] = weakref.WeakSet()
_followed: set[str] = set()


@contextmanager
def watched() -> Iterator[Callable[[], list[str]]]:
    """Give a function that names what was started since and still runs."""
    before = set(threading.enumerate())
    _started.clear()
    _follow_qt()
    yield lambda: [*_python_threads(before), *_qt_objects()]


def _python_threads(before: set[threading.Thread]) -> list[str]:
    fresh = [thread for thread in threading.enumerate() if thread not in before]
    # Threads that Qt owns show as dummies, and Qt keeps its pool's threads for later use.
    owned = [t for t in fresh if not t.daemon and not isinstance(t, threading._DummyThread)]
    for thread in owned:
        thread.join(JOIN_SECONDS)
    return [f"thread {thread.name}" for thread in owned if thread.is_alive()]


def _follow_qt() -> None:
    qt = sys.modules.get("PySide6.QtCore")
    if qt is None or _followed:
        return
    for name in ("QTimer", "QThread"):
        kind = getattr(qt, name)
        kind.start = _remembering(kind.start)
        _followed.add(name)


def _remembering(start: Any) -> Any:
    def start_and_remember(self: Any, *arguments: Any) -> Any:
        _started.add(self)
        return start(self, *arguments)

    return start_and_remember


def _qt_objects() -> list[str]:
    if not _started:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent, QThread
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = []
    for thing in list(_started):
        if not isValid(thing):
            continue
        if thing.isRunning() if isinstance(thing, QThread) else thing.isActive():
            left.append(f"{type(thing).__name__} {thing.objectName() or repr(thing)}")
    return left
