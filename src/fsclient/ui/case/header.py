"""Who it is: name, number, household, protection in words, what is due, and whose case it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fsclient.domain.months import Month
from fsclient.ui.case.handover_dialog import moving_refused
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import case_words as words
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.norm_words import no_norm_yet
from fsclient.ui.widgets.buttons import LinkButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import SelectableText, Text
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.norms import month_without_norm

_NARROW = 760


class CaseHeader(QFrame):
    """The top of the opened case; its labels and pills are reused from case to case.

    ``move_wanted`` asks who is to have it.
    """

    move_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "headpanel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.name = SelectableText("", "title", parent=self)
        self.line = SelectableText("", "soft", parent=self)
        self.pills = PillRow(self)
        self.due = Pill("", parent=self)
        self.staff = Text("", "label", parent=self)
        self.move_button = LinkButton("Flytta …", self)
        self.move_button.setAccessibleName("Flytta ärendet till någon annan")
        self.move_button.clicked.connect(lambda _on=False: self.move_wanted.emit())
        self._narrow = False
        self._top = QHBoxLayout()
        self._grid = QGridLayout(self)
        self._lay_out()

    def show_case(self, view: CaseView) -> None:
        """Show whose case this is."""
        person, case = view.applicant.person, view.rows.case
        self.name.show_text(person.list_name)
        since = formats.month(Month.of(case.opened_on))
        self.line.show_text(f"{words.identity(person)} · ärende {case.number} · sedan {since}")
        self.pills.set_badges(self._badges(view))
        due = words.due_badge(view)
        self.due.setVisible(due is not None)
        if due is not None:
            self.due.set_badge(due.text, due.tone)
        self.staff.setText(self._staff_words(view))
        had = words.had_by(view)
        self.staff.setToolTip(had)
        self.staff.setAccessibleDescription(had)
        self.move_button.setVisible(not moving_refused(self._desk, view))
        self.setAccessibleName(f"{person.list_name}, {self.line.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pills on a line of their own where there is little room."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme().px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_pills()

    def _badges(self, view: CaseView) -> Sequence[Badge]:
        closed = view.rows.case.closed_on
        ended = () if closed is None else (Badge(f"Avslutat {formats.day(closed)}", Tone.WARN),)
        catalogue = self._desk.book.catalogues["hindrances"]
        lacking = None if ended else month_without_norm(self._desk)
        norm = () if lacking is None else (Badge(no_norm_yet(lacking), Tone.WARN),)
        return (
            *ended,
            *norm,
            *words.family(view),
            *words.protection(view),
            *(Badge(each) for each in (words.representative(view.applicant.member),) if each),
            *words.hindrances(view, catalogue),
        )

    def _staff_words(self, view: CaseView) -> str:
        case, me = view.rows.case, self._desk.me.id
        lines = [f"Handläggare: {words.colleague(view, case.caseworker_id, me)}"]
        if case.payment_officer_id is not None:
            officer = words.colleague(view, case.payment_officer_id, me)
            lines.append(f"Bidrag: {officer}")
        return "\n".join(lines)

    def _lay_out(self) -> None:
        self._top.setSpacing(Space.M)
        self._top.addWidget(self.name)
        who = QVBoxLayout()
        who.setSpacing(Space.HAIR)
        who.addLayout(self._top)
        who.addWidget(self.line)
        who.addStretch(1)
        first = QHBoxLayout()
        first.setSpacing(Space.M)
        first.addStretch(1)
        first.addWidget(self.move_button)
        first.addWidget(self.due)
        right = QVBoxLayout()
        right.setSpacing(Space.XS)
        right.addLayout(first)
        right.addWidget(self.staff)
        right.addStretch(1)
        self.staff.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.addLayout(who, 0, 0)
        self._grid.addLayout(right, 0, 1)
        self._grid.setColumnStretch(0, 1)
        self._place_pills()

    def _place_pills(self) -> None:
        if self._narrow:
            self._grid.addWidget(self.pills, 1, 0, 1, 2)
        else:
            self._top.addWidget(self.pills, 1)


class PillRow(QWidget):
    """Pills that wrap; those there are, are used again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=Space.S - 2)
        self._pills: list[Pill] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_badges(self, badges: Sequence[Badge]) -> None:
        """Show these."""
        while len(self._pills) < len(badges):
            pill = Pill("", parent=self)
            self._flow.addWidget(pill)
            self._pills.append(pill)
        for place, pill in enumerate(self._pills):
            pill.setVisible(place < len(badges))
            if place < len(badges):
                pill.set_badge(badges[place].text, badges[place].tone)
                pill.setToolTip(badges[place].text)
        self._flow.invalidate()
        self.updateGeometry()
