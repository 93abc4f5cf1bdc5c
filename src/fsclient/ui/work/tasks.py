"""Work off the GUI thread: one serial worker owns the database, a free pool draws PDFs.

A page gathers its widgets' values first, then hands over a function without arguments.
Results come back on the GUI thread, in the order they were asked for, and never to an owner
that has been destroyed. Failures go to one presenter.
"""

import functools
import importlib
import sysconfig
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Generic, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, Signal

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.ui.widgets.later import later
from fsclient.ui.work.long_runs import Cancelled, Progress, Turns
from fsclient.usecases.attempts import asked_within
from fsclient.usecases.changes import ChangeSet, DoneBefore, changes_of

T = TypeVar("T")

BUSY_AFTER_MS: Final = 100
CANCEL_AFTER_MS: Final = 1000
SILENT_AFTER_MS: Final = 10_000
"""What an answer may take before it is said that none has come."""
STOP_AFTER_S: Final = 2.0
"""What writes is let finish for so long when everything ends, and then waited for no more."""
ENDED_WITHIN_S: Final = 1.0
"""What has been given up ends at once; whatever does not is left behind."""


class Ended(Exception):
    """Something on a worker's thread asked the whole program to end; only its task does."""


class Presenter(Protocol):
    """Where failures are shown to the person."""

    def show_problems(self, owner: QObject, problems: tuple[Problem, ...]) -> None:
        """What the person can mend, shown by the page that the owner stands in."""

    def show_environment(
        self,
        owner: QObject,
        problem: EnvironmentProblem,
        retry: Callable[[], None],
        *,
        act: "Asked",
    ) -> None:
        """The surroundings failed at what was asked: a sentence and a way on."""

    def show_bug(self, error: BaseException) -> None:
        """Anything else: one window with a report."""


class KeepsHere(Protocol):
    """Keeps what is typed on this computer until the database has it."""

    def save(
        self,
        owner: QObject,
        save: Callable[[], T],
        on_success: Callable[[], None] | None,
        on_failure: Callable[[Exception], object] | None,
    ) -> None:
        """Keep it here, then in the database: ``on_success`` hears when it is there, also where
        that is later, and ``on_failure`` of what can't be kept there.
        """

    def settled(self, owner: QObject, row: object) -> None:
        """Of what was refused an owner, the stored text of a row was chosen: mine need not be
        kept.
        """


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of the database, known by the acts of it; ``reads``: and nothing more."""

    acts: frozenset[Hashable]
    reads: bool = False

    def has(self, other: "Asked") -> bool:
        """Whether the other is the same, or in it."""
        return bool(self.acts & other.acts)


class Kind(StrEnum):
    """What a task may do: a query only reads, and may be dropped; a command is never dropped."""

    QUERY = "query"
    COMMAND = "command"
    FREE = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What the busy line shows; ``total`` is 0 where it is not known."""

    busy: bool
    done: int = 0
    total: int = 0
    text: str = ""
    can_cancel: bool = False


@dataclass(eq=False, slots=True)
class Task(Generic[T]):
    """One thing asked for; ``cancel`` drops it if it is a query or a long run."""

    kind: Kind
    owner: QObject
    fn: Callable[[], T]
    on_success: Callable[[T], None] | None
    on_failure: Callable[[Exception], object] | None
    progress: Progress | None
    again: Callable[[], object] | None
    dropped: bool = False

    def asked(self, heard: Sequence[Hashable]) -> Asked:
        """What it asked of the database, in which it was ``heard``; else it is known by its own
        lines.
        """
        own = (self.owner, self.kind, getattr(self.fn, "__code__", self.fn))
        return Asked(frozenset(heard or (own,)), reads=self.kind is Kind.QUERY)

    @property
    def can_cancel(self) -> bool:
        """Whether cancelling has an effect."""
        return self.progress is not None

    @property
    def takes_turns(self) -> bool:
        """Whether it computes at length beside the window, and lets it go first."""
        return self.kind is Kind.FREE and self.progress is not None

    def cancel(self) -> None:
        """Drop the answer of a query; ask a long run to stop. A short command goes on."""
        if self.progress is not None:
            self.progress.cancel()
        elif self.kind is not Kind.COMMAND:
            self.dropped = True

    @property
    def wanted(self) -> bool:
        """Whether anyone is left to hear the answer."""
        return not self.dropped and shiboken6.isValid(self.owner)


@dataclass(frozen=True, slots=True)
class _Outcome:
    task: Task[Any]
    result: object = None
    error: BaseException | None = None
    heard: Sequence[Hashable] = ()


def _load_what_threads_share() -> None:
    """Before there is a second thread, load what one would be handed half made by another.

    Python 3.11 shows its own configuration to every thread while the first one still fills it
    in (https://github.com/python/cpython/issues/92452). ``zoneinfo``, imported at that moment,
    found no place to look for time zones and never looked again: of ten starts where somebody
    signed in at once, one hung.
    """
    sysconfig.get_config_vars()
    importlib.import_module("fsclient.domain.zone")


class Tasks(QObject):
    """Runs what pages ask for.

    ``changed`` carries the ChangeSet of every command, ``activity`` what the busy line shows,
    and ``idle`` is emitted when the last thing asked for is done. ``unanswered`` is emitted with
    True when the database has said nothing for long, and with False when it has, or has failed.
    ``went_on`` is emitted when a long run that writes has come a step further. ``reached`` tells
    that the database is away, or there again, and ``answered`` that what was Asked is done.

    ``give_up`` ends what waits for the database now; None where there is none.
    """

    changed = Signal(ChangeSet)
    activity = Signal(Activity)
    idle = Signal()
    unanswered = Signal(bool)
    went_on = Signal()
    reached = Signal(bool)
    answered = Signal(object)
    _arrived = Signal(object)
    _stepped = Signal(object, int, int, str)

    def __init__(
        self,
        presenter: Presenter,
        parent: QObject | None = None,
        give_up: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        _load_what_threads_share()
        self._give_up = give_up
        self.kept_here: KeepsHere | None = None
        self._presenter = presenter
        self._serial = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._free = ThreadPoolExecutor(2, thread_name_prefix="drawing")
        self._running: list[Task[Any]] = []
        self._asked: dict[Task[Any], Future[None]] = {}
        self._stopped = False
        self._left_behind = False
        self._turns = Turns(self)
        self._shown = Activity(busy=False)
        self._busy_timer = later(self, BUSY_AFTER_MS, self._show_busy)
        self._cancel_timer = later(self, CANCEL_AFTER_MS, self._offer_cancel)
        self._silent_timer = later(self, SILENT_AFTER_MS, self._tell_unanswered)
        self._is_unanswered = False
        self._is_away = False
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._show_step, Qt.ConnectionType.QueuedConnection)

    def run_query(
        self,
        owner: QObject,
        fn: Callable[[], T],
        on_success: Callable[[T], None],
        on_failure: Callable[[Exception], object] | None = None,
    ) -> Task[T]:
        """Read from the database. ``on_failure`` that returns True has dealt with the error."""
        return self._run(Kind.QUERY, owner, fn, on_success, on_failure, None)

    def run_command(
        self,
        owner: QObject,
        fn: Callable[[], T],
        on_success: Callable[[T], None] | None = None,
        on_failure: Callable[[Exception], object] | None = None,
        again: Callable[[], object] | None = None,
    ) -> Task[T]:
        """Write to the database; never dropped, even if the owner goes away.

        If the answer is a ChangeSet, or carries one as ``changes``, every open view hears it
        after ``on_success``. ``again`` is what is done instead when it failed and is asked for
        once more: whoever has typed on since wants another text written.
        """
        return self._run(Kind.COMMAND, owner, fn, on_success, on_failure, None, again)

    def run_draft(
        self,
        owner: QObject,
        save: Callable[[], T],
        on_success: Callable[[], None] | None = None,
        on_failure: Callable[[Exception], object] | None = None,
        again: Callable[[], object] | None = None,
    ) -> None:
        """Keep what is being typed: on this computer too, until a database that is far has it."""
        if self.kept_here is not None:
            self.kept_here.save(owner, save, on_success, on_failure)
        else:
            done = None if on_success is None else lambda _answer: on_success()
            self.run_command(owner, save, done, on_failure, again)

    def run_long(
        self,
        owner: QObject,
        fn: Callable[[Progress], T],
        on_success: Callable[[T], None] | None = None,
        on_failure: Callable[[Exception], object] | None = None,
    ) -> Task[T]:
        """A command that tells how far it is, and can be cancelled between its steps."""
        progress = Progress(functools.partial(self._stepped.emit, Kind.COMMAND))
        return self._run(
            Kind.COMMAND, owner, lambda: fn(progress), on_success, on_failure, progress
        )

    def run_free_long(
        self,
        owner: QObject,
        fn: Callable[[Progress], T],
        on_success: Callable[[T], None],
        on_failure: Callable[[Exception], object] | None = None,
    ) -> Task[T]:
        """Compute beside everything else, telling how far it is; ended between its steps."""
        report = functools.partial(self._stepped.emit, Kind.FREE)
        progress = Progress(report, self._turns.resting)
        return self._run(Kind.FREE, owner, lambda: fn(progress), on_success, on_failure, progress)

    def run_free(
        self,
        owner: QObject,
        fn: Callable[[], T],
        on_success: Callable[[T], None],
        on_failure: Callable[[Exception], object] | None = None,
    ) -> Task[T]:
        """Draw or compute, without the database, beside everything else."""
        return self._run(Kind.FREE, owner, fn, on_success, on_failure, None)

    def ask(self, read: Callable[[], T]) -> T:
        """Read from the database in the midst of what is run beside it, and wait for it there.

        Not on the GUI thread, which waits for nothing, nor on the database's own.
        """
        if QThread.currentThread() is self.thread():
            raise RuntimeError("the GUI thread waits for no reading")
        return self._serial.submit(read).result()

    def let_drafts_go(self, owner: QObject, row: object) -> None:
        """The stored text of a row was chosen instead of what an owner could not keep."""
        if self.kept_here is not None:
            self.kept_here.settled(owner, row)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is running or waiting."""
        return not self._running

    def cancel(self) -> None:
        """Cancel every long run and drop every query; commands go on."""
        for task in tuple(self._running):
            task.cancel()

    def leave(self) -> None:
        """Wait no longer for the answer that does not come: it fails, and can be asked for again.

        What was asked is not taken back: whoever asks again is told whether it was done.
        """
        if self._give_up is not None:
            self._give_up()

    def stop(self) -> None:
        """Let what writes finish, drop what reads, and end the threads.

        A database that says nothing is not waited for: nothing that is asked for runs afterwards.
        """
        self._stopped = True
        for task in self._running:
            if task.kind is not Kind.COMMAND:
                task.cancel()
                task.dropped = True
        self._busy_timer.stop()
        self._cancel_timer.stop()
        self._silent_timer.stop()
        self._free.shutdown(wait=False, cancel_futures=True)
        if not self._written():
            self.leave()
            self._serial.shutdown(wait=False, cancel_futures=True)
            wait(self._asked.values(), ENDED_WITHIN_S)
        ended = not wait(self._asked.values(), 0).not_done
        # What ends after that tells nobody: this object may be on its way out then.
        self._left_behind = not ended
        self._serial.shutdown(wait=ended, cancel_futures=True)
        self._free.shutdown(wait=ended, cancel_futures=True)
        for task in tuple(self._running):
            self._forget(task)

    def _written(self) -> bool:
        """Whether all that writes has ended, as long as the database goes on answering.

        A slow one is let finish, however much waits for it and however many steps it takes; what
        only draws is not waited for.
        """
        writing = [one for one in self._asked.items() if one[0].kind is Kind.COMMAND]
        runs = [task.progress for task, _ in writing if task.progress is not None]
        waiting = {future for _, future in writing}
        while waiting:
            steps = sum(run.steps for run in runs)
            done, waiting = wait(waiting, STOP_AFTER_S, return_when=FIRST_COMPLETED)
            if not done and steps == sum(run.steps for run in runs):
                return False
        return True

    def _run(
        self,
        kind: Kind,
        owner: QObject,
        fn: Callable[[], T],
        on_success: Callable[[T], None] | None,
        on_failure: Callable[[Exception], object] | None,
        progress: Progress | None,
        again: Callable[[], object] | None = None,
    ) -> Task[T]:
        if QThread.currentThread() is not self.thread():
            raise RuntimeError("tasks are started on the GUI thread")
        task = Task(kind, owner, fn, on_success, on_failure, progress, again)
        if self._stopped:
            return task
        self._running.append(task)
        if task.takes_turns:
            self._turns.begin()
        if not self._busy_timer.isActive() and not self._shown.busy:
            self._busy_timer.start()
        if not self._cancel_timer.isActive():
            self._cancel_timer.start()
        pool = self._free if kind is Kind.FREE else self._serial
        self._asked[task] = pool.submit(self._work, task)
        if kind is not Kind.FREE and not self._silent_timer.isActive():
            self._silent_timer.start()
        return task

    def _work(self, task: Task[Any]) -> None:
        if task.dropped:
            self._arrived.emit(_Outcome(task))
            return
        with asked_within() as heard:
            try:
                outcome = _Outcome(task, task.fn(), heard=heard)
            except BaseException as error:
                # What was asked before the last was done.
                outcome = _Outcome(task, error=error, heard=heard[-1:])
        unheard = self._left_behind or (self._stopped and task.kind is not Kind.COMMAND)
        if not unheard:
            self._arrived.emit(outcome)

    def _receive(self, outcome: _Outcome) -> None:
        task = outcome.task
        if task in self._running:
            self._forget(task)
        if task.kind is not Kind.FREE:
            self._hear()
        self._rest_if_idle()
        try:
            if outcome.error is not None:
                self._fail(task, outcome.error, outcome.heard)
            else:
                self._succeed(task, outcome.result, outcome.heard)
        finally:
            if self.is_idle:
                self.idle.emit()

    def _succeed(self, task: Task[Any], result: object, heard: Sequence[Hashable]) -> None:
        if task.kind is not Kind.FREE:
            self._set_away(away=False)
            if shiboken6.isValid(task.owner):
                self.answered.emit(task.asked(heard))
        if task.wanted and task.on_success is not None:
            task.on_success(result)
        changes = changes_of(result)
        if task.kind is Kind.COMMAND and changes is not None:
            self.changed.emit(changes)

    def _fail(self, task: Task[Any], error: BaseException, heard: Sequence[Hashable]) -> None:
        if isinstance(error, Cancelled) or (task.dropped and task.kind is not Kind.COMMAND):
            return
        if isinstance(error, EnvironmentProblem) and error.is_away:
            self._set_away(away=True)
        if isinstance(error, DoneBefore) and error.changes is not None:
            self.changed.emit(error.changes)
        dealt_with = self._dealt_with(task, error)
        if dealt_with and isinstance(error, Exception):
            return
        match error:
            case RuleViolation() if task.wanted:
                self._presenter.show_problems(task.owner, error.problems)
            case EnvironmentProblem():
                self._presenter.show_environment(
                    task.owner, error, lambda: self._again(task), act=task.asked(heard)
                )
            case RuleViolation():
                return
            case _:
                self._presenter.show_bug(error)

    def _set_away(self, *, away: bool) -> None:
        if self._is_away is not away:
            self._is_away = away
            self.reached.emit(not away)

    def _dealt_with(self, task: Task[Any], error: BaseException) -> bool:
        if not task.wanted or task.on_failure is None:
            return False
        told = error if isinstance(error, Exception) else Ended(type(error).__name__)
        return task.on_failure(told) is True

    def _again(self, task: Task[Any]) -> None:
        if task.wanted and task.again is not None:
            task.again()
        elif task.wanted:
            self._run(
                task.kind, task.owner, task.fn, task.on_success, task.on_failure, task.progress
            )

    def _show_busy(self) -> None:
        if self._running:
            self._show(Activity(busy=True))

    def _offer_cancel(self) -> None:
        if any(task.can_cancel for task in self._running):
            shown = self._shown
            self._show(
                Activity(
                    busy=True,
                    done=shown.done,
                    total=shown.total,
                    text=shown.text,
                    can_cancel=True,
                )
            )

    def _tell_unanswered(self) -> None:
        self._is_unanswered = True
        self.unanswered.emit(True)

    def _hear(self) -> None:
        """The database has said something: what is asked next has its own time."""
        self._silent_timer.stop()
        if any(task.kind is not Kind.FREE for task in self._running):
            self._silent_timer.start()
        if self._is_unanswered:
            self._is_unanswered = False
            self.unanswered.emit(False)

    def _show_step(self, kind: Kind, done: int, total: int, text: str) -> None:
        if kind is not Kind.FREE:
            self._hear()
            self.went_on.emit()
        if self._running and self._shown.busy:
            self._show(
                Activity(
                    busy=True,
                    done=done,
                    total=total,
                    text=text,
                    can_cancel=self._shown.can_cancel,
                )
            )

    def _forget(self, task: Task[Any]) -> None:
        self._running.remove(task)
        self._asked.pop(task, None)
        if task.takes_turns:
            self._turns.end()

    def _rest_if_idle(self) -> None:
        if self._running:
            return
        self._busy_timer.stop()
        self._cancel_timer.stop()
        self._show(Activity(busy=False))

    def _show(self, activity: Activity) -> None:
        if activity != self._shown:
            self._shown = activity
            self.activity.emit(activity)
