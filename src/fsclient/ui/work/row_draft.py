"""A stored row that is being written on: kept while it is typed, and never over another's."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.work.autosave import Autosaver, utc_now
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import Kept


class Versioned(Protocol):
    """A row that is refused when it is saved over a newer or a signed version."""

    @property
    def id(self) -> UUID:
        """Which row."""

    @property
    def version(self) -> int:
        """Which version of it."""

    @property
    def signed_at(self) -> datetime | None:
        """When it was signed, and so locked."""


R = TypeVar("R", bound=Versioned)
S = TypeVar("S")


class Held(Generic[R]):
    """The row as last stored: read and changed on the database's thread alone once it is open."""

    def __init__(self, row: R) -> None:
        self.row = row


@dataclass(frozen=True, slots=True)
class _State(Generic[R, S]):
    held: Held[R]
    content: S


class RowDraft(QObject, Generic[R, S]):
    """Keeps what is typed in the row that is open.

    ``gather`` reads the widgets, ``save`` writes a row with that content and returns it as stored.
    ``saved`` at each write, ``failed`` at each that was refused; ``conflicted`` when someone else
    saved or signed first: nothing is written then, until ``start_from`` or ``go_on_from`` says
    which text is to stand. ``left`` hears of a conflict over a row that another has been opened
    after, with what was typed in it, and says whether it has dealt with it.
    """

    saved = Signal(datetime)
    failed = Signal()
    conflicted = Signal()

    def __init__(
        self,
        owner: QWidget,
        tasks: Tasks,
        gather: Callable[[], S],
        save: Callable[[R, S], Kept[R]],
        left: Callable[[Held[R], S], bool] = lambda _held, _content: False,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(owner)
        self._left = left
        self._gather = gather
        self._save = save
        self._held: Held[R] | None = None
        self._saver: Autosaver[_State[R, S] | None] = Autosaver(
            owner, tasks, self._state, self._write, now=now, on_failure=self._on_failure
        )
        self._saver.saved.connect(self.saved)
        self._saver.failed.connect(self.failed)

    @property
    def held(self) -> Held[R] | None:
        """The open row, to be read on the database's thread; None where none is open."""
        return self._held

    @property
    def row_id(self) -> UUID | None:
        """Which row is open."""
        return None if self._held is None else self._held.row.id

    @property
    def is_pending(self) -> bool:
        """Whether something typed is yet to be written, or could not be."""
        return self._held is not None and self._saver.is_pending

    def stands_as(self, row: R | None) -> bool:
        """Whether a row as read says all that was written in the open one; also where none is."""
        held = self._held
        return held is None or (row == held.row and not self._saver.is_pending)

    def is_lost_to(self, row: R | None) -> bool:
        """Whether what is typed waits to be written where it no longer can be: in place of the open
        row there is none, another or a signed one.
        """
        held = self._held
        if held is None or not self._saver.is_pending:
            return False
        return row is None or row.id != held.row.id or row.signed_at is not None

    def is_behind(self, row: R) -> bool:
        """Whether a row as read is newer than anything stored from here, and nothing waits."""
        held = self._held
        if held is None or held.row.id != row.id:
            return True
        return row.version > held.row.version and not self._saver.is_pending

    def start_from(self, row: R | None) -> None:
        """The widgets now show this row as it is stored; None where there is none to write."""
        self.go_back_to(None if row is None else Held(row))

    def go_back_to(self, held: Held[R] | None) -> None:
        """The widgets show a row again that is written by now, or is being written."""
        self._held = held
        self._saver.start_from(self._state())

    def go_on_from(self, row: R) -> None:
        """Write what is typed here over this row, which someone else stored."""
        self._held = Held(row)
        self.keep_anew()

    def keep_anew(self) -> None:
        """Write what the widgets show, also where it was taken as stored."""
        self._saver.start_from(None)
        self._saver.flush()

    def touch(self) -> None:
        """Something was typed."""
        if self._held is not None:
            self._saver.touch()

    def flush(self) -> None:
        """Keep it now."""
        if self._held is not None:
            self._saver.flush()

    def is_conflict(self, error: Exception) -> bool:
        """Whether a write failed because the row was another's by then; tells if so."""
        found = is_conflict(error)
        if found:
            self.conflicted.emit()
        return found

    def _state(self) -> _State[R, S] | None:
        return None if self._held is None else _State(self._held, self._gather())

    def _write(self, state: _State[R, S] | None) -> Kept[R] | None:
        if state is None:
            return None
        kept = self._save(state.held.row, state.content)
        state.held.row = kept.row
        return kept

    def _on_failure(self, error: Exception, state: _State[R, S] | None) -> object:
        if state is not None and state.held is not self._held:
            return is_conflict(error) and self._left(state.held, state.content)
        return self.is_conflict(error)


def is_conflict(error: Exception) -> bool:
    """Whether a write failed because what is stored is another's, locked or gone by then."""
    return isinstance(error, EnvironmentProblem) and error.code in (
        "someone_saved_first",
        "row_missing",
        "locked",
    )
