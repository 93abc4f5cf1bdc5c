"""The earlier versions of a plan, each one press away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.domain.plan import Plan
from fsclient.ui import formats
from fsclient.ui.case.words import by, swedish
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import SoftText
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk


class PlanHistory(QWidget):
    """Buttons for the other versions. ``chosen`` with the version to read."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._row = FlowLayout(self, spacing=4)

    def show_versions(self, view: CaseView, plans: Sequence[Plan]) -> None:
        """These versions, newest first; hidden where there are none."""
        self._row.clear()
        self.setVisible(bool(plans))
        if not plans:
            return
        self._row.addWidget(SoftText("Andra versioner:", self))
        for plan in plans:
            button = QuietButton(self._words(view, plan), self)
            button.clicked.connect(lambda _on=False, each=plan: self.chosen.emit(each))
            self._row.addWidget(button)

    def _words(self, view: CaseView, plan: Plan) -> str:
        if plan.signed_at is None or plan.signed_by is None:
            return f"{plan.number}, utkast"
        when = formats.short_day(swedish(plan.signed_at).date(), self._desk.today)
        who = by(view, plan.signed_by, self._desk.me.id, first=True)
        return f"{plan.number}, signerad {when} {who}"
