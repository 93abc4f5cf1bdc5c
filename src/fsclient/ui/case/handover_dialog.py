"""Moving cases from wherever one stands: the case, the list, an account that is to be closed."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fsclient.ui.case.handover_form import HandoverFormCard
from fsclient.ui.look.theme import theme
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import (
    HandedOver,
    HandoverForm,
    Receivers,
    may_hand_over,
    receivers,
    undo_handover,
)

Move = Callable[[HandoverForm], HandedOver]

_WIDTH = 640


class HandoverDialog(QDialog):
    """Asks to whom and why. ``moved`` with what was moved; what is typed stays until then.

    ``about`` says whose cases, so that a reason comes back for the same ones only.
    """

    moved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        parent: QWidget,
        *,
        title: str,
        about: str,
        move: Move,
        note: str = "",
        but: UUID | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._tasks = tasks
        self._move = move
        self._but = but
        self._about = about
        self.card = HandoverFormCard(desk, title, self, note=note)
        self.card.submitted.connect(self._send)
        self.card.cancelled.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)
        self.setMinimumWidth(theme().px(_WIDTH))
        self.kept = KeptForm(self.card, desk, tasks)
        tasks.run_query(self, lambda: receivers(desk), self._offer)

    def _offer(self, found: Receivers) -> None:
        self.kept.begin(
            f"handover:{self._about}",
            lambda: self.card.show_receivers(found, but=self._but),
        )
        self.card.focus_first()

    def reject(self) -> None:
        """Close it, and keep what is typed for the next time."""
        self.kept.flush()
        super().reject()

    def _send(self) -> None:
        form = self.card.form()
        self.card.set_busy(busy=True)
        self._tasks.run_command(
            self.card,
            lambda: self._move(form),
            self._done,
            lambda _error: self.card.set_busy(busy=False),
        )

    def _done(self, done: HandedOver) -> None:
        self.kept.done()
        self.accept()
        self.moved.emit(done)


def moving_refused(desk: Desk, view: CaseView) -> str:
    """Why the case can't be moved by the one at the desk; empty where it can."""
    case = view.rows.case
    if case.closed_on is not None:
        return "Ärendet är avslutat."
    if may_hand_over(desk, case.caseworker_id):
        return ""
    return "Ärendet flyttas av den som har det, eller av en ledare."


def ask_to_move(
    page: Page,
    desk: Desk,
    *,
    title: str,
    about: str,
    move: Move,
    note: str = "",
    but: UUID | None = None,
) -> HandoverDialog:
    """Open the dialog over a page, which tells of the move with a way to undo it."""
    dialog = HandoverDialog(
        desk, page.tasks, page, title=title, about=about, move=move, note=note, but=but
    )

    def tell(done: HandedOver) -> None:
        count = len(done.handovers)
        text = "Ärendet är flyttat." if count == 1 else f"{count} ärenden är flyttade."

        def undo() -> None:
            page.tasks.run_command(page, lambda: undo_handover(desk, done.handovers))

        page.noticed.emit(text, undo)

    dialog.moved.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
