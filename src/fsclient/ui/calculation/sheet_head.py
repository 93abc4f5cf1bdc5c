"""Over the calculation: which month it is, where it comes from, and what else can be done."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from fsclient.domain.staff import Action
from fsclient.ui.calculation.sheet_cells import SheetRow
from fsclient.ui.calculation.sheet_marks import changed_count
from fsclient.ui.calculation.sheet_session import SheetSession
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.surfaces import SectionHeading, SoftText
from fsclient.usecases.calculation_household import household_changed
from fsclient.usecases.desk import Desk, local_time

THINK_KEYS: Final = "Ctrl+T"
CONFIRM_KEYS: Final = "Ctrl+Shift+B"


class SheetHead(QWidget):
    """Heading and actions on one line, or under each other where there is no room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.heading = SectionHeading("", self)
        self.origin = SoftText("", self)
        self.reopen = SecondaryButton("Ta upp igen", self)
        self.confirm = SecondaryButton(
            "Bekräfta alla kopierade", self, shortcut=CONFIRM_KEYS, shortcut_shown_only=True
        )
        self.think = SecondaryButton(
            "Tänk om …", self, shortcut=THINK_KEYS, shortcut_shown_only=True
        )
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(Space.S)
        self._words.addWidget(self.heading)
        self._words.addWidget(self.origin, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.S)
        self._actions.addWidget(self.reopen)
        self._actions.addWidget(self.confirm)
        self._actions.addWidget(self.think)
        self._actions.addStretch(0)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.M)
        self._box.addLayout(self._words, 1)
        self._box.addLayout(self._actions)

    def show_session(self, session: SheetSession, rows: Sequence[SheetRow], title: str) -> None:
        """The sheet's month, and how it stands."""
        self.heading.setText(f"{title} {formats.month(session.sheet.month)}")
        words = self._origin(session, rows)
        self.origin.setText(words)
        self.origin.setToolTip(words)
        self.confirm.setVisible(not session.read_only and session.unconfirmed > 0)
        may = self._desk.may(Action.CALCULATE)
        self.reopen.setVisible(session.sheet.finished and may and not session.decided)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def _origin(self, session: SheetSession, rows: Sequence[SheetRow]) -> str:
        sheet = session.sheet
        if sheet.finished_at is not None:
            when = formats.moment(
                local_time(sheet.finished_at).replace(tzinfo=None), self._desk.today
            )
            words = f"klar {when}, {session.view.staff_name(sheet.finished_by)}"
            if household_changed(session.view):
                return f"{words}. Hushållet har ändrats sedan dess."
            return f"{words}, beslutad" if session.decided else words
        if session.read_only:
            return "Din roll läser men räknar inte."
        if sheet.copied_from is None:
            return "utkast"
        count = changed_count(rows)
        changes = "1 ändrad post" if count == 1 else f"{count} ändrade poster"
        month = formats.MONTH_NAMES[sheet.copied_from.month - 1]
        left = f", {session.unconfirmed} att bekräfta" if session.unconfirmed else ""
        return f"kopierad från {month}, {changes}{left}"

    def _arrange(self) -> None:
        room = self.width()
        heading, origin = (one.sizeHint().width() for one in (self.heading, self.origin))
        actions = self._actions.sizeHint().width() + Space.M
        one_line = heading + origin + Space.S + actions <= room
        _turn(self._words, one_line)
        _turn(self._box, one_line or max(heading, origin) + actions <= room)


def _turn(box: QBoxLayout, flat: bool) -> None:
    way = QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom
    if box.direction() is not way:
        box.setDirection(way)
