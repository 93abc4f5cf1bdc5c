"""The made-up unit at start: how far its building is, then whom to be."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.progress import ProgressLine
from fsclient.ui.widgets.surfaces import Heading, SoftText, Text
from fsclient.ui.work.tasks import Activity

_SILENT: Final = "Det har stått stilla en stund. Vänta, eller avsluta och starta programmet igen."
_STOPPED: Final = "Enheten blev inte byggd. Bygg den igen, eller avsluta."


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoRole:
    """An account to enter as: the role in Swedish and what it is for, in one line."""

    login: str
    role: str
    purpose: str


class DemoDialog(QDialog):
    """``chosen`` carries the login of a role that was pressed; ``again`` asks for another try at a
    building that came to nothing.
    """

    chosen = Signal(str)
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("fsclient – påhittad enhet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self._column.setSpacing(Space.M)
        self._heading = Heading("Bygger en påhittad enhet", self)
        self._words = Text("Alla personer, nummer och beslut är påhittade.", parent=self)
        self._line = ProgressLine(self)
        self._far = SoftText("", self)
        self._far.setAccessibleName("Hur långt det har kommit")
        self._told = Text("", "error", parent=self)
        self._told.hide()
        self.build_again = SecondaryButton("Bygg igen", self)
        self.build_again.clicked.connect(self._build_again)
        self.leave = SecondaryButton("Avsluta", self)
        self.leave.clicked.connect(self.reject)
        ways = QHBoxLayout()
        for button in (self.build_again, self.leave):
            button.hide()
            ways.addWidget(button)
        ways.addStretch(1)
        for widget in (self._heading, self._words, self._line, self._far, self._told):
            self._column.addWidget(widget)
        self._column.addLayout(ways)
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
        if activity.total:
            self._far.setText(f"{activity.done * 100 // activity.total} % är byggt.")

    def show_unanswered(self, *, waiting: bool) -> None:
        """Say that nothing has been heard for a while, with a way out; or that it goes on."""
        if self._line.isVisibleTo(self):
            self._tell(_SILENT if waiting else "")
            self.leave.setVisible(waiting)

    def show_stopped(self) -> None:
        """The building came to nothing: say so, with a way to try again and a way out."""
        self._line.set_busy(False)
        self._far.setText("")
        self._tell(_STOPPED)
        self.build_again.show()
        self.leave.show()
        self.build_again.setFocus()
        announce(self, _STOPPED)

    def show_roles(self, roles: Sequence[DemoRole]) -> None:
        """Let the person choose whom to be."""
        self._heading.setText("Vem vill du vara?")
        self._line.set_busy(False)
        for widget in (self._line, self._far, self._told, self.build_again, self.leave):
            widget.hide()
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

    def _build_again(self) -> None:
        self._tell("")
        self.build_again.hide()
        self.leave.hide()
        self.again.emit()

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._larger.start()
