"""The made-up unit at start: how far its building is, then whom to be."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.progress import ProgressLine
from fsclient.ui.widgets.surfaces import Heading, SoftText, Text
from fsclient.ui.work.tasks import Activity


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoRole:
    """An account to enter as: the role in Swedish and what it is for, in one line."""

    login: str
    role: str
    purpose: str


class DemoDialog(QDialog):
    """``chosen`` carries the login of a role that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("fsclient – påhittad enhet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self._column.setSpacing(Space.M)
        self._heading = Heading("Bygger en påhittad enhet", self)
        self._words = Text("Alla personer, nummer och beslut är påhittade.", parent=self)
        self._line = ProgressLine(self)
        for widget in (self._heading, self._words, self._line):
            self._column.addWidget(widget)
        self._larger = later(self, 0, self.adjustSize)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Follow the text size."""
        self.setMinimumWidth(theme().px(480))
        self._larger.start()

    def show_activity(self, activity: Activity) -> None:
        """How far the building is."""
        self._line.set_busy(activity.busy, activity.done, activity.total)

    def show_roles(self, roles: Sequence[DemoRole]) -> None:
        """Let the person choose whom to be."""
        self._heading.setText("Vem vill du vara?")
        self._line.set_busy(False)
        self._line.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for place, role in enumerate(roles):
            button = SecondaryButton(role.role, parent=self)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleDescription(role.purpose)
            button.clicked.connect(lambda _on=False, login=role.login: self.chosen.emit(login))
            grid.addWidget(button, place, 0)
            grid.addWidget(SoftText(role.purpose, self), place, 1)
            if place == 0:
                button.setFocus()
        self._column.addLayout(grid)
        self.adjustSize()
