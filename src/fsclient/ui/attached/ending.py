"""Taking away what was attached by mistake, or striking what others rely on already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.domain.case_documents import CaseDocument, DocumentStatus
from fsclient.domain.errors import RuleViolation
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.keys import SEND_KEYS
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_documents import EndedDocument, end_document
from fsclient.usecases.desk import Desk

_TAKEN: str = (
    "Den är bifogad av dig, och inget är signerat, beslutat eller betalat med den. Innehållet tas "
    "bort; att den fanns, vem som tog bort den och varför står kvar."
)
_STRUCK: str = (
    "Den stryks men finns kvar i ärendet och går att läsa, eftersom andra kan ha byggt på den "
    "eller någon annan har bifogat den. Vem som strök den och varför står kvar."
)


class EndDialog(AskDialog):
    """Asks why. ``told`` with what to say when it is done."""

    told = Signal(str)

    def __init__(
        self, desk: Desk, tasks: Tasks, document: CaseDocument, parent: QWidget, *, takes: bool
    ) -> None:
        act = "Ta bort" if takes else "Stryk"
        super().__init__(
            f"{act} handlingen", _TAKEN if takes else _STRUCK, parent, go=act, back="Avbryt"
        )
        self._desk = desk
        self._tasks = tasks
        self._document = document
        self.reason = LineEdit(placeholder="till exempel fel ärende")
        self.field = Field("reason", f"Varför? ”{document.name}”", self.reason, required=True)
        self.body.addWidget(self.field)
        self.go.setShortcut(SEND_KEYS)
        self.reason.setFocus()

    def press_go(self) -> None:
        """End it, and close when it is done."""
        document_id, reason = self._document.id, self.reason.value()
        self.go.setEnabled(False)
        self._tasks.run_command(
            self,
            lambda: end_document(self._desk, document_id, reason),
            self._done,
            self._failed,
        )

    def _done(self, ended: EndedDocument) -> None:
        taken = ended.document.status is DocumentStatus.TAKEN_AWAY
        self.told.emit(f"{ended.document.name} är {'borttagen' if taken else 'struken'}.")
        self.accept()

    def _failed(self, error: Exception) -> bool:
        self.go.setEnabled(True)
        if isinstance(error, RuleViolation):
            self.field.set_problem(error.problems[0])
            self.field.focus_editor()
        return isinstance(error, RuleViolation)
