"""Drafts that keep themselves: while typing, after the last key, on leaving and on closing."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from fsclient.ui.widgets.later import later
from fsclient.ui.work.tasks import Tasks

S = TypeVar("S")

QUIET_MS: Final = 500
"""How long after the last key."""
LONGEST_MS: Final = 900
"""How long someone who never pauses can have typed unwritten; with the write itself a second."""


def utc_now() -> datetime:
    """The computer's own time."""
    return datetime.now(UTC)


class Autosaver(QObject, Generic[S]):
    """Gathers a draft on the GUI thread and writes it on the database's.

    ``gather`` reads the widgets into one frozen value, ``save`` writes it; it is not called
    when the value is the one last written. A write that fails is tried again at the next key,
    and the text stays where it is; ``on_failure``, given the error and what could not be written,
    has dealt with it where it returns True.
    ``saved`` carries the moment of each write.
    """

    saved = Signal(datetime)
    failed = Signal()

    def __init__(
        self,
        owner: QWidget,
        tasks: Tasks,
        gather: Callable[[], S],
        save: Callable[[S], object],
        now: Callable[[], datetime] = utc_now,
        on_failure: Callable[[Exception, S], object] | None = None,
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._tasks = tasks
        self._gather = gather
        self._save = save
        self._now = now
        self._on_failure = on_failure
        self._written: S | None = None
        self._under_way: set[object] = set()
        self._timer = later(self, QUIET_MS, self.flush)
        self._longest = later(self, LONGEST_MS, self.flush)

    def watch(self, *editors: QWidget) -> None:
        """Keep the draft when one of these (any editor of ``widgets``) is edited or left."""
        for editor in editors:
            edited = getattr(editor, "edited", None)
            if edited is None:
                raise TypeError(f"{type(editor).__name__} has no signal 'edited'")
            edited.connect(self.touch)
            editor.installEventFilter(self)

    def start_from(self, state: S) -> None:
        """Take this as already stored: nothing needs writing until it is another."""
        self._stop()
        self._written = state

    def touch(self) -> None:
        """A key was pressed: write when it has been quiet for a moment, or at the latest."""
        self._timer.start()
        if not self._longest.isActive():
            self._longest.start()

    @property
    def is_pending(self) -> bool:
        """Whether something typed is yet to be written, or could not be."""
        unwritten = self._timer.isActive() or bool(self._under_way)
        return unwritten or self._gather() != self._written

    def flush(self) -> None:
        """Write now, if there is anything new."""
        self._stop()
        state = self._gather()
        if state == self._written:
            return
        before, self._written = self._written, state
        writing = object()
        self._under_way.add(writing)

        def tell() -> None:
            self._under_way.discard(writing)
            if self._written == before and not self._under_way:
                # It failed, and was put in afterwards.
                self._written = state
            self.saved.emit(self._now())

        def keep_trying(error: Exception) -> object:
            self._under_way.discard(writing)
            if self._written == state:
                self._written = before
            self.failed.emit()
            return None if self._on_failure is None else self._on_failure(error, state)

        self._tasks.run_draft(
            self._owner, lambda: self._save(state), tell, keep_trying, again=self.flush
        )

    def _stop(self) -> None:
        self._timer.stop()
        self._longest.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write when an editor is left."""
        left = event.type() is QEvent.Type.FocusOut and self._timer.isActive()
        # A window that is being taken down lets go of the focus when it can no more be read.
        if left and shiboken6.isValid(self._owner):
            self.flush()
        return super().eventFilter(watched, event)
