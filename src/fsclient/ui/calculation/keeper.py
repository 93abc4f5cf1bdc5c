"""Writing a sheet as it is typed, in the worker that owns the database."""

import threading

from PySide6.QtCore import QObject, Signal

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.sheets import CalculationSheet
from fsclient.ui.calculation.sheet_draft import KeptDraft, read, written
from fsclient.ui.calculation.sheet_session import Keeping
from fsclient.usecases.calculation import finish_sheet, save_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import save_draft

_TAKEN = frozenset({"someone_saved_first", "locked"})


class SheetKeeper(QObject):
    """Knows the sheet as it was last stored, whose version each write needs.

    What can be calculated is saved in the sheet; the rest, and everything typed after someone
    else has saved, is kept as a draft. What writes runs in the database's worker, one at a time.
    ``overtaken`` tells that someone else saved or finished the sheet first.
    """

    overtaken = Signal()

    def __init__(self, desk: Desk, sheet: CalculationSheet, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet = sheet
        self._lock = threading.Lock()
        self._overtaken = False
        self._drafted = True

    @property
    def sheet(self) -> CalculationSheet:
        """The sheet as it was last stored from here."""
        with self._lock:
            return self._sheet

    @property
    def is_overtaken(self) -> bool:
        """Whether someone else saved first, and what is typed here is a draft only."""
        with self._lock:
            return self._overtaken

    def keep(self, state: Keeping) -> None:
        """Write what is typed; raises EnvironmentProblem where the database is away."""
        if state.facts is None or self.is_overtaken:
            self._keep_draft(state)
            return
        try:
            kept = save_sheet(self._desk, self.sheet, state.facts)
        except EnvironmentProblem as problem:
            self._give_way(problem, state)
            return
        with self._lock:
            self._sheet = kept
        self.forget_draft()

    def finish(self, state: Keeping) -> ChangeSet | None:
        """Mark the sheet as done with these facts, which must be calculable.

        None where someone else saved first; it is told by ``overtaken``.
        """
        if state.facts is None:
            raise ValueError("only what can be calculated is finished")
        try:
            changes = finish_sheet(self._desk, self.sheet, state.facts)
        except EnvironmentProblem as problem:
            self._give_way(problem, state)
            return None
        self.forget_draft()
        return changes

    def kept_draft(self, view: CaseView) -> KeptDraft | None:
        """What was typed and could not be saved in the sheet, if anything."""
        return read(view.draft(self._key))

    def forget_draft(self) -> None:
        """Nothing is left that is not in the sheet."""
        if self._drafted:
            save_draft(self._desk, self._key, "")
            self._drafted = False

    def _give_way(self, problem: EnvironmentProblem, state: Keeping) -> None:
        """Keep what is typed beside the other's sheet; any other problem goes on."""
        if problem.code not in _TAKEN:
            raise problem
        with self._lock:
            self._overtaken = True
        self._keep_draft(state)
        self.overtaken.emit()

    def _keep_draft(self, state: Keeping) -> None:
        kept = KeptDraft(version=self.sheet.version, draft=state.draft)
        save_draft(self._desk, self._key, written(kept))
        self._drafted = True

    @property
    def _key(self) -> str:
        return f"calculation:{self._sheet.id}"
