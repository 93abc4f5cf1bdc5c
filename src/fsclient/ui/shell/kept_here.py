"""What is typed, kept on this computer until the database has it."""

import itertools
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Generic, TypeVar
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.two_texts import TwoTexts
from fsclient.ui.work.tasks import Asked, Tasks
from fsclient.usecases.attempts import Kept
from fsclient.usecases.changes import ChangeSet, changes_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.kept_here import (
    Clash,
    PutIn,
    as_it_is_now,
    as_kept,
    is_about,
    is_taken,
    keep_mine,
    put_in,
    stands_as,
    typed_by,
)
from fsclient.usecases.once import kept_as
from fsclient.usecases.ports import Shelf

T = TypeVar("T")

AGAIN_AFTER_MS: Final = 20_000
"""How long a database that was away is left in peace before it is asked whether it is back."""

_AWAY: Final = "Databasen svarar inte. Det du skriver sparas på den här datorn."
_ARRIVED: Final = "Det du skrev och som inte hann sparas är sparat nu."
_FIRST: Final = "someone_saved_first"
_NAMES: Final = {
    "save_note": "Anteckningen",
    "save_plan": "Förändringsplanen",
    "save_answers": "Formuläret",
    "save_sheet": "Beräkningen",
    "keep_decision": "Beslutet",
    "save_draft": "Texten",
}


class KeptHere(QObject):
    """Fills ``tasks.KeepsHere``.

    ``waits`` says why the database did not take a text, which is kept here then, ``answered`` that
    none waits any more, and ``arrived`` that what waited is in the database now. ``clashed``
    carries those that something else was written over, ``failed`` what should never happen to one,
    and ``unopened`` the files of an earlier start of which not all can be read.
    """

    waits = Signal(EnvironmentProblem)
    answered = Signal()
    arrived = Signal()
    clashed = Signal(tuple)
    failed = Signal(Exception)
    unopened = Signal(tuple)

    def __init__(self, owner: QObject, tasks: Tasks, desk: Desk, shelf: Shelf) -> None:
        super().__init__(owner)
        self._tasks = tasks
        self._desk = desk
        self._shelf = shelf
        # Not the database's thread: that one may be waiting for an answer that does not come.
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="kept here")
        self._stopped = False
        self._waiting: dict[UUID, Kept] = {}
        self._late: dict[UUID, _Late] = {}
        self._numbers = itertools.count()
        self._stored: dict[str, int] = {}
        self._refused: dict[QObject, list[Kept]] = {}
        self._taken: dict[str, str] = {}
        self._told: set[UUID] = set()
        self._again = later(self, AGAIN_AFTER_MS, self.put_in)
        tasks.reached.connect(self._go_on)

    def begin(self) -> None:
        """Put in what was left here when the program was last open."""
        left = self._pool.submit(self._shelf.left_behind)

        def put() -> PutIn:
            return put_in(self._desk, left.result())

        def tell() -> None:
            if unopened := self._shelf.unopened():
                self.unopened.emit(unopened)

        def done(put: PutIn) -> None:
            self._put(put)
            tell()

        def wait(error: Exception) -> bool:
            if left.exception() is not None or not isinstance(error, EnvironmentProblem):
                return False
            tell()
            return self._wait(*typed_by(self._desk, left.result()), why=error)

        self._tasks.run_command(self, put, done, wait)

    def save(
        self,
        owner: QObject,
        save: Callable[[], T],
        on_success: Callable[[], None] | None,
        on_failure: Callable[[Exception], object] | None,
    ) -> None:
        """Keep a text here within the moment, and in the database when it answers."""
        if self._stopped:
            return
        keeping = self._pool.submit(self._keep, save)
        number = next(self._numbers)

        def tell() -> None:
            if on_success is not None and shiboken6.isValid(owner):
                on_success()

        def saved(came: _Saved[T]) -> None:
            self._let_go(keeping, stands_as(came.row))
            tell()

        def failed(error: Exception) -> object:
            heard = shiboken6.isValid(owner) and on_failure is not None
            handled = on_failure(error) if heard and on_failure is not None else None
            kept = keeping.result()
            if kept is None:
                return handled
            if isinstance(error, EnvironmentProblem) and not is_taken(error):
                self._late[kept.tried.row.id] = _Late(number, tell, owner, on_failure)
                self._wait(kept, why=error)
                return True
            # It stays here until a text is chosen, also where nobody heard that it was refused.
            if heard:
                self._refused.setdefault(owner, []).append(kept)
            return handled

        self._tasks.run_command(
            self, lambda: self._in_database(keeping, save, number), saved, failed
        )

    def settled(self, owner: QObject, row: object) -> None:
        """Of what was refused an owner, the stored text of a row was chosen."""
        refused = self._refused.pop(owner, [])
        self._refused[owner] = [one for one in refused if not is_about(one, row)]
        for kept in refused:
            if is_about(kept, row):
                self._forget(kept)

    def _go_on(self, reached: bool) -> None:
        if reached:
            self.put_in()

    def put_in(self) -> None:
        """Ask whether the database is back, and put in what waits."""
        waiting = tuple(self._waiting.values())
        if waiting:
            self._tasks.run_command(
                self,
                lambda: put_in(self._desk, filter(self._is_last, waiting)),
                self._put,
                self._still_waiting,
            )

    def _is_last(self, kept: Kept) -> bool:
        """Whether what is stored, by now, is not what was typed over it since."""
        late = self._late.get(kept.tried.row.id)
        return late is None or late.number > self._stored.get(kept.about, -1)

    def look(self, clash: Clash, show: Callable[[Clash], None], over: Callable[[], None]) -> None:
        """Show a clash as it is by now; it is ``over`` where nothing of mine is missing."""

        def told(still: Clash | None) -> None:
            if still is None:
                self._forget(clash.kept)
                self.arrived.emit()
                over()
            else:
                show(still)

        self._tasks.run_query(self, lambda: as_it_is_now(self._desk, clash), told)

    def keep_mine(self, clash: Clash) -> None:
        """Write my text over the stored one."""

        def told(still: Clash | None) -> None:
            if still is None:
                self._forget(clash.kept)
                self.arrived.emit()
            else:
                self.clashed.emit((still,))

        self._tasks.run_command(self, lambda: keep_mine(self._desk, clash), told)

    def let_go(self, clash: Clash) -> None:
        """My text is not wanted."""
        self._forget(clash.kept)

    def stop(self) -> None:
        """Leave the shelf; what waits stays in it, and so does what is answered afterwards: the
        next time it is found to be written.
        """
        self._stopped = True
        self._again.stop()
        self._pool.submit(self._shelf.close)
        self._pool.shutdown(wait=True)

    def _keep(self, save: Callable[[], object]) -> Kept | None:
        try:
            kept = as_kept(save, self._taken)
            if kept is not None:
                self._shelf.keep(kept)
        except Exception:
            # A full disk, or a text that is refused: what is amiss with it is said when it is to
            # be kept in the database, which keeps it alone as long as it answers.
            return None
        return kept

    def _in_database(
        self, keeping: "Future[Kept | None]", save: Callable[[], T], number: int
    ) -> "_Saved[T]":
        # On the database's thread.
        kept = keeping.result()
        if kept is None:
            return _Saved(save(), None)
        saved = _Saved(*kept_as(kept.tried, save))
        self._stored[kept.about] = number
        return saved

    def _let_go(self, keeping: "Future[Kept | None]", stands: tuple[UUID, int] | None) -> None:
        kept = keeping.result()
        if kept is None:
            return
        self._forget(kept, stands)
        self._taken[kept.about] = kept.digest
        # What was typed before it about the same is in it; what was left by an earlier start, and
        # may be another text, is looked at the next time.
        for one in tuple(self._waiting.values()):
            if one.about == kept.about:
                del self._waiting[one.tried.row.id]
        self._rest()

    def _forget(self, kept: Kept, stands: tuple[UUID, int] | None = None) -> None:
        def forget() -> None:
            with suppress(EnvironmentProblem):
                self._shelf.let_go(kept, stands)

        self._waiting.pop(kept.tried.row.id, None)
        self._late.pop(kept.tried.row.id, None)
        if not self._stopped:
            self._pool.submit(forget)

    def _wait(self, *kept: Kept, why: EnvironmentProblem) -> bool:
        for one in kept:
            self._waiting[one.tried.row.id] = one
        if self._waiting and not self._stopped:
            self._again.start()
            self.waits.emit(why)
        return True

    def _still_waiting(self, error: Exception) -> bool:
        return isinstance(error, EnvironmentProblem) and self._wait(why=error)

    def _put(self, put: PutIn) -> None:
        for kept in put.done:
            late = self._late.get(kept.tried.row.id)
            self._forget(kept, put.stand.get(kept.about))
            self._taken[kept.about] = kept.digest
            if late is not None:
                late.tell()
        clashes = tuple(clash for clash in put.clashes if not self._is_asked_about(clash))
        for texts, error in put.failed:
            if isinstance(error, EnvironmentProblem):
                self._wait(*texts, why=error)
            else:
                for kept in texts:
                    # It stays on the shelf, and is tried again at the next start.
                    self._waiting.pop(kept.tried.row.id, None)
                self.failed.emit(error)
        self._rest()
        if put.done:
            self.arrived.emit()
        if clashes:
            self.clashed.emit(clashes)

    def _is_asked_about(self, clash: Clash) -> bool:
        """Whether a clash is asked about already, or where the text is being typed."""
        kept = clash.kept
        late = self._late.pop(kept.tried.row.id, None)
        # What was typed before it about the same is in it, and is not told by itself.
        for one in tuple(self._waiting.values()):
            if one.about == kept.about:
                del self._waiting[one.tried.row.id]
                self._late.pop(one.tried.row.id, None)
        if kept.tried.row.id in self._told:
            return True
        self._told.add(kept.tried.row.id)
        if late is None or not late.refuse(EnvironmentProblem(_FIRST)):
            return False
        self._refused.setdefault(late.owner, []).append(kept)
        return True

    def _rest(self) -> None:
        """Nobody is asked any more where nothing waits."""
        if not self._waiting:
            self._again.stop()
            self.answered.emit()


@dataclass(frozen=True, slots=True)
class _Late:
    """A text that could not be stored: its number, in the order of typing, and who hears when it
    is, or that another was.
    """

    number: int
    tell: Callable[[], None]
    owner: QObject
    on_failure: Callable[[Exception], object] | None

    def refuse(self, error: Exception) -> bool:
        """Tell whoever typed it, where someone is there; whether it is asked about there."""
        heard = shiboken6.isValid(self.owner) and self.on_failure is not None
        return heard and self.on_failure is not None and self.on_failure(error) is True


@dataclass(frozen=True, slots=True)
class _Saved(Generic[T]):
    """What ``save`` answered, and what the use case in it did."""

    answer: T
    row: object

    @property
    def changes(self) -> ChangeSet | None:
        """What every page is told of."""
        return changes_of(self.answer)


def keep_here(window: MainWindow, desk: Desk, shelf: Shelf) -> KeptHere:
    """Let a window keep what is typed in it on the shelf, and say so where that is needed."""
    kept_here = KeptHere(window, window.tasks, desk, shelf)
    window.tasks.kept_here = kept_here
    presenter = window.presenter
    putting_in = Asked(frozenset({kept_here}))

    def wait(why: EnvironmentProblem) -> None:
        if why.is_away:
            window.set_connection(_AWAY, connected=False)
            presenter.show_kept_here(kept_here.put_in)
        else:
            presenter.show_environment(kept_here, why, kept_here.put_in, act=putting_in)

    def go_on() -> None:
        window.set_connected()
        presenter.end_kept_here()
        presenter.end_act(putting_in)

    def tell(clashes: Sequence[Clash]) -> None:
        first, *others = clashes

        def go_on() -> None:
            if others:
                tell(others)

        def ask(clash: Clash) -> None:
            _ask_about(clash, kept_here, window, go_on)

        presenter.show_clash(lambda: kept_here.look(first, ask, go_on))

    kept_here.waits.connect(wait)
    kept_here.answered.connect(go_on)
    kept_here.arrived.connect(lambda: window.notice(_ARRIVED))
    kept_here.clashed.connect(tell)
    kept_here.failed.connect(presenter.show_bug)
    kept_here.unopened.connect(presenter.show_unopened)
    for gone in (window.closed, window.signed_out):
        gone.connect(kept_here.stop)
    kept_here.begin()
    return kept_here


def _ask_about(
    clash: Clash, kept_here: KeptHere, window: QWidget, go_on: Callable[[], None]
) -> None:
    """Show both texts, and do what is chosen; Esc leaves mine where it is kept."""
    name = _NAMES.get(clash.command, "Texten")
    where = f" i ärende {clash.case_number}" if clash.case_number else ""
    if clash.can_keep:
        told = "Välj vilken text som ska gälla. Du kan kopiera ur båda."
    elif clash.theirs:
        told = "Den är låst nu, så din text kan inte skrivas in. Kopiera det som behövs ur den."
    else:
        told = "Det finns inget kvar att skriva den i. Kopiera det som behövs ur din text."
    dialog = TwoTexts(
        f"{name}{where} ändrades medan din text väntade",
        told,
        clash.mine,
        clash.theirs,
        window,
        go="Behåll min" if clash.can_keep else "Kopiera min text",
        back="Släng min text",
    )

    def go() -> None:
        if clash.can_keep:
            kept_here.keep_mine(clash)
        else:
            QGuiApplication.clipboard().setText("\n\n".join(clash.mine))

    dialog.accepted.connect(go)
    # Not on ``rejected``: Esc must not throw away what was typed.
    dialog.back.clicked.connect(lambda: kept_here.let_go(clash))
    dialog.finished.connect(dialog.deleteLater)
    dialog.finished.connect(lambda _answer: go_on())
    dialog.open()
