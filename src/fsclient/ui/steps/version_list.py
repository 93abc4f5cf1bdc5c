"""The other versions of what is shown, each one press away."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import by, swedish
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import SoftText
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk


class Written(Protocol):
    """What someone writes and signs."""

    @property
    def signed_at(self) -> datetime | None: ...
    @property
    def signed_by(self) -> UUID | None: ...


W = TypeVar("W", bound=Written)


class VersionList(QWidget):
    """Buttons for the other versions. ``chosen`` with the one to read."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = FlowLayout(self, spacing=4)

    def show_versions(self, view: CaseView, rows: Sequence[tuple[str, W]]) -> None:
        """These, each with what it is called before when and by whom; hidden where there are
        none.
        """
        self._row.clear()
        self.setVisible(bool(rows))
        if not rows:
            return
        self._row.addWidget(SoftText("Andra versioner:", self))
        for called, row in rows:
            words = ", ".join(part for part in (called, self._words(view, row)) if part)
            button = QuietButton(words[:1].upper() + words[1:], self)
            button.clicked.connect(lambda _on=False, each=row: self.chosen.emit(each))
            self._row.addWidget(button)

    def _words(self, view: CaseView, row: Written) -> str:
        if row.signed_at is None or row.signed_by is None:
            return "utkast"
        when = formats.short_day(swedish(row.signed_at).date(), self._desk.today)
        return f"signerad {when} {by(view, row.signed_by, self._desk.me.id, first=True)}"
