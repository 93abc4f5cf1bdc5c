"""The small cards below my list: plans against the goal, and who comes next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.widgets.buttons import LinkButton
from fsclient.ui.widgets.surfaces import Card, Text
from fsclient.ui.worklist.words import plan_line, visit_line
from fsclient.usecases.ports import ComingVisit
from fsclient.usecases.worklist import AheadOfMe


class PlansCard(Card):
    """How many of my cases have current plans, against the unit's goal.

    ``lacking_wanted`` when the others are to be listed.
    """

    lacking_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Aktuella förändringsplaner", parent)
        self._share = Text("", "figure", wrap=False, parent=self)
        self._of = Text("", "soft", wrap=False, parent=self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._line = Text("", "soft", parent=self)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._share)
        row.addWidget(self._of, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._line)
        self.lacking = LinkButton("", self)
        self.lacking.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.lacking.clicked.connect(lambda _on=False: self.lacking_wanted.emit())
        self.lacking.hide()
        self.body.addWidget(self.lacking)
        self.body.addStretch(1)

    @property
    def text(self) -> str:
        """All that it says, in one line."""
        parts = (self._share.text(), self._of.text(), self._line.text())
        return " · ".join(part for part in parts if part)

    def show_plans(self, ahead: AheadOfMe, today: date) -> None:
        """The share, the counts behind it, and what is on its way to end."""
        share = ahead.share
        self._share.setVisible(share is not None)
        self._of.setVisible(share is not None)
        self._bar.setVisible(share is not None)
        if share is None:
            self._of.setText("")
            self.lacking.hide()
            self._line.setText("Du har inga löpande ärenden ännu.")
            return
        percent = round(share * 100)
        self._share.setText(f"{percent}\u00a0%")
        goal = formats.percent(ahead.goal)
        self._of.setText(f"{ahead.plans.current} av {ahead.plans.cases} · mål {goal}")
        self._bar.setValue(percent)
        self._bar.setAccessibleName(
            f"{percent} procent av dina ärenden har aktuella planer, målet är {goal}"
        )
        self._line.setText(plan_line(ahead.plans, today))
        lacking = ahead.plans.cases - ahead.plans.current
        self.lacking.set_text(f"Visa {lacking} utan aktuell plan")
        self.lacking.setVisible(lacking > 0)


class VisitsCard(Card):
    """My next booked first visits. ``visit_wanted`` with the one that is pressed."""

    visit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Närmast", parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        self.body.addLayout(self._rows)
        self._empty = Text("Inga bokade nybesök.", "soft", parent=self)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        self.buttons: list[LinkButton] = []

    def show_visits(self, visits: tuple[ComingVisit, ...], today: date) -> None:
        """A line each, the next one first."""
        for button in self.buttons:
            self._rows.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(visit, today) for visit in visits]
        for button in self.buttons:
            self._rows.addWidget(button)
            button.show()
        self._empty.setVisible(not visits)

    def _button(self, visit: ComingVisit, today: date) -> LinkButton:
        moment = formats.moment(swedish(visit.at), today)
        button = LinkButton(visit_line(visit, moment), self)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._wanting(visit))
        return button

    def _wanting(self, visit: ComingVisit) -> Callable[[], None]:
        return lambda: self.visit_wanted.emit(visit)
