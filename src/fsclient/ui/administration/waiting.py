"""What was asked for of accounts and waits for a second person, with the two answers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fsclient.ui.administration import words
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.surfaces import Card, Text, row_in
from fsclient.usecases.account_changes import WaitingChange


class WaitingChanges(Card):
    """A line for each change. ``confirmed`` and ``declined`` carry it; hidden where none waits."""

    confirmed = Signal(object)
    declined = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Väntar på en andra person", parent)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.S)
        self.body.addLayout(self._column)
        self.hide()

    def show_changes(self, waiting: Sequence[WaitingChange], today: date) -> None:
        """These and no others."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = [self._line(each, today) for each in waiting]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(waiting))

    def _line(self, each: WaitingChange, today: date) -> QWidget:
        line = QWidget(self)
        row = row_in(line, Space.S)
        row.addWidget(Text(words.waits(each, today), parent=line), 1)
        if not each.mine:
            confirm = SecondaryButton("Bekräfta", line)
            confirm.setAccessibleName(f"Bekräfta: {each.member.name}")
            confirm.clicked.connect(lambda: self.confirmed.emit(each))
            row.addWidget(confirm)
        decline = QuietButton("Ta tillbaka" if each.mine else "Avslå", line)
        decline.setAccessibleName(f"{decline.text()}: {each.member.name}")
        decline.clicked.connect(lambda: self.declined.emit(each))
        row.addWidget(decline)
        return line
