"""The large figures above the tables of Uppföljning."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.supervision import words
from fsclient.ui.widgets.surfaces import Card, Text
from fsclient.usecases.supervision import Overview, plan_share


class FigureCard(Card):
    """A share in large figures, what it is a share of, a bar, and a line about it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._figure = Text("", "figure", wrap=False, parent=self)
        self._of = Text("", "soft", parent=self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._line = Text("", "soft", parent=self)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._figure)
        row.addWidget(self._of, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._line)
        self.body.addStretch(1)

    @property
    def text(self) -> str:
        """All that it says, in one line."""
        parts = (self._figure.text(), self._of.text(), self._line.text())
        return " · ".join(part for part in parts if part)

    def show_plans(self, overview: Overview) -> None:
        """The unit's current plans against its goal."""
        unit = overview.unit
        share = plan_share(unit)
        self._show_share(None if share is None else float(share))
        if share is None:
            self._line.setText("Enheten har inga löpande ärenden.")
            return
        self._figure.setText(formats.percent(share))
        goal = formats.percent(overview.goal)
        self._of.setText(
            f"{formats.count(unit.current_plans)} av {formats.count(unit.cases)} · mål {goal}"
        )
        self._line.setText(words.to_goal(unit, overview.goal))
        self._bar.setAccessibleName(f"{self._figure.text()} aktuella planer, målet är {goal}")

    def show_refusals(self, overview: Overview) -> None:
        """What share of the decisions said no, whole or in part."""
        total = overview.total
        share = words.refusal_share(total)
        self._show_share(None if share is None else float(share))
        if share is None:
            self._line.setText("Inga beslut har signerats för månaderna.")
            return
        self._figure.setText(formats.percent(share))
        self._of.setText(
            f"{formats.count(total.refused)} av {formats.count(total.decisions)} beslut"
        )
        partly = formats.count(total.partly_refused)
        self._line.setText(f"Därutöver {partly} delavslag.")
        self._bar.setAccessibleName(f"{self._figure.text()} av besluten är avslag")

    def _show_share(self, share: float | None) -> None:
        self._figure.setVisible(share is not None)
        self._of.setVisible(share is not None)
        self._bar.setVisible(share is not None)
        self._bar.setValue(round((share or 0) * 1000))
