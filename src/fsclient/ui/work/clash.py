"""When another window saved, signed or discarded first: both texts are seen, one is chosen."""

from collections.abc import Callable
from typing import Final, Generic
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fsclient.ui.widgets.clash_bar import ClashBar
from fsclient.ui.work.row_draft import R, RowDraft, S
from fsclient.ui.work.tasks import Tasks

# Whoever has the same page open twice is the other as well.
_OTHER: Final = "Någon annan, eller du i ett annat fönster,"
_SAVED: Final = f"{_OTHER} sparade först. Din text står kvar, med den sparade under."
SIGNED_FIRST: Final = f"{_OTHER} signerade först. Din text står kvar tills du går vidare."
_GONE: Final = f"{_OTHER} har slängt utkastet. Din text står kvar tills du går vidare."


class Clash(QObject, Generic[R, S]):
    """Leads through a clash over the row that a draft writes.

    ``reread`` fetches a row of a case on the database's thread (None where it is gone), and
    ``case_id`` says of which case. ``show_other`` shows it under one's own (None takes it away),
    and ``reopen`` shows what is stored instead of what is typed.
    """

    def __init__(
        self,
        owner: QWidget,
        tasks: Tasks,
        draft: RowDraft[R, S],
        bar: ClashBar,
        *,
        case_id: Callable[[], UUID | None],
        reread: Callable[[UUID, UUID], R | None],
        show_other: Callable[[R | None], None],
        reopen: Callable[[], None],
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._tasks = tasks
        self._draft = draft
        self._bar = bar
        self._case_id = case_id
        self._reread = reread
        self._show_other = show_other
        self._reopen = reopen
        self._theirs: R | None = None
        self._active = False
        draft.conflicted.connect(self._begin)
        bar.keep_wanted.connect(self._keep)
        bar.yield_wanted.connect(self._give_way)

    @property
    def active(self) -> bool:
        """Whether a choice is waited for: nothing may be read in over what is typed."""
        return self._active

    def end(self) -> None:
        """The clash is over, or another row is opened."""
        self._active = False
        self._theirs = None
        self._bar.clear()
        self._show_other(None)

    def _begin(self) -> None:
        if not self._active:
            self.look()

    def look(self) -> None:
        """Show what has become of the row, beside what is typed in it; again where it is shown."""
        case_id, row_id = self._case_id(), self._draft.row_id
        if case_id is None or row_id is None:
            return
        self._active = True
        self._tasks.run_query(self._owner, lambda: self._reread(case_id, row_id), self._show)

    def _show(self, theirs: R | None) -> None:
        if not self._active:
            return
        self._theirs = theirs
        free = theirs is not None and theirs.signed_at is None
        text = _SAVED if free else _GONE if theirs is None else SIGNED_FIRST
        self._bar.show_clash(text, can_keep=free)
        self._show_other(theirs)

    def _keep(self) -> None:
        theirs = self._theirs
        self.end()
        if theirs is not None:
            self._draft.go_on_from(theirs)

    def _give_way(self) -> None:
        self.end()
        held = self._draft.held
        if held is not None:
            self._tasks.let_drafts_go(self._owner, held.row)
        self._draft.start_from(None)
        self._reopen()
