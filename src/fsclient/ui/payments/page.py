"""The unit's payments: released by a second person, then written to the bank's file."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.payments.files import PaymentFiles
from fsclient.ui.payments.returns import ReturnedPayments
from fsclient.ui.payments.waiting import WaitingPayments
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.widgets.surfaces import PageHeader
from fsclient.ui.widgets.tabs import Tab, Tabs
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.payments import PaymentDesk, payment_desk

_WAITING: Final = "waiting"
_FILES: Final = "files"
_RETURNS: Final = "returns"


class PaymentsPage(Page):
    """Three tabs: what waits for a second person, what goes out next, and what came back."""

    key = "payments"
    title = "Utbetalningar"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.desk = desk
        self.header = PageHeader(self.title, self)
        self.tabs = Tabs("Betalningar", self)
        self.waiting = WaitingPayments(desk, tasks, self)
        self.files = PaymentFiles(desk, tasks, self)
        self.returns = ReturnedPayments(desk, tasks, self)
        self.body.addWidget(self.header)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.waiting, 1)
        self.body.addWidget(self.files, 1)
        self.body.addWidget(self.returns, 1)
        self.files.hide()
        self.returns.hide()
        self.tabs.chosen.connect(self._show_tab)
        self.waiting.case_wanted.connect(self._open_case)
        self.waiting.changed.connect(self._tell_header)
        self.waiting.told.connect(lambda text: self.noticed.emit(text, None))
        self.files.told.connect(lambda text: self.noticed.emit(text, None))
        self.files.stale.connect(lambda: self._fetch(keeps_told=True))
        self.files.case_wanted.connect(self._open_case)
        self.returns.told.connect(lambda text: self.noticed.emit(text, None))
        self.returns.case_wanted.connect(self._open_case)
        self._tell_tabs(0, 0, 0)

    def activate(self, context: object | None) -> None:
        """Read the queue anew."""
        self._fetch()

    def reload(self, changes: ChangeSet) -> None:
        """Another queue, where a payment or an account changed."""
        if changes.touches("payment", "account", "payment_file", "document"):
            self._fetch()

    def _fetch(self, *, keeps_told: bool = False) -> None:
        """``keeps_told``: what was just said of a file that was not written stays."""

        def show(read: PaymentDesk) -> None:
            if not keeps_told:
                self._tell_unreadable(read.unreadable)
            self._show(read)

        self.tasks.run_query(self, lambda: payment_desk(self.desk), show)
        if self.tabs.current == _FILES:
            self.files.fetch_files()

    def _tell_unreadable(self, cases: Sequence[str]) -> None:
        self.clear_problems()
        if cases:
            told = {"cases": ", ".join(cases)}
            self.show_problems((Problem("payments_unreadable", None, told),))

    def _show(self, read: PaymentDesk) -> None:
        self.waiting.show_rows(read.waiting)
        going = (*read.released, *read.for_register, *read.by_hand)
        self.files.show_rows(going)
        self.returns.show_rows(read.returns)
        self._tell_tabs(len(read.waiting), len(going), len(read.returns))
        self._tell_header()
        self.counted.emit(self.key, len(read.waiting))

    def _tell_tabs(self, waiting: int, released: int, back: int) -> None:
        self.tabs.set_tabs(
            (
                Tab(
                    _WAITING, "Att släppa", Badge(str(waiting), Tone.WARN if waiting else Tone.GOOD)
                ),
                Tab(_FILES, "Till banken", Badge(str(released))),
                Tab(_RETURNS, "Tillbaka", Badge(str(back), Tone.BAD if back else Tone.NEUTRAL)),
            )
        )

    def _show_tab(self, key: str) -> None:
        self.waiting.setVisible(key == _WAITING)
        self.files.setVisible(key == _FILES)
        self.returns.setVisible(key == _RETURNS)
        self._tell_header()
        if key == _FILES:
            self.files.fetch_files()

    def _tell_header(self) -> None:
        """How many and how much there is on the tab that is shown."""
        shown = {_FILES: self.files.badges, _RETURNS: self.returns.badges}
        self.header.set_badges(*shown.get(str(self.tabs.current), self.waiting.badges)())

    def _open_case(self, case_id: UUID) -> None:
        self.opened.emit("case", CaseContext(case_id, "payment"))
