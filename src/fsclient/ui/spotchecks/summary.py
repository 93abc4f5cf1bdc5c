"""What a round shows so far, in figures."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.widgets.surfaces import Card, SectionLabel, Text, column_in
from fsclient.usecases.spotchecks import Queue

_PER_CENT: Final = "\u00a0%"


class RoundSummary(Card):
    """How many are judged, how many are faulty, and what share of the month that points to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName("Hittills")
        row = QHBoxLayout()
        row.setSpacing(4 * Space.XL)
        self.judged = _Figure("Granskade", self)
        self.faulty = _Figure("Brister", self)
        self.share = _Figure("Andel brister, av dem där kontrollen var aktuell", self)
        for figure in (self.judged, self.faulty, self.share):
            row.addWidget(figure)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_queue(self, queue: Queue) -> None:
        """The figures of a round."""
        self.judged.show_figure(f"{queue.judged}", f"av {len(queue.rows)}")
        self.faulty.show_figure(f"{queue.faulty}", "")
        share = queue.fault_share
        if share is None:
            self.share.show_figure(formats.NOTHING, "")
            return
        found, least, most = (formats.percent(part) for part in share)
        self.share.show_figure(found, f"95 % KI {least[: -len(_PER_CENT)]}–{most}")


class _Figure(QWidget):
    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = label
        box = column_in(self, 0)
        box.addWidget(SectionLabel(label, self))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.figure = Text("", "figure", parent=self)
        self.figure.setWordWrap(False)
        self._beside = Text("", "soft", parent=self)
        self._beside.setWordWrap(False)
        row.addWidget(self.figure)
        row.addWidget(self._beside)
        row.addStretch(1)
        box.addLayout(row)

    def show_figure(self, figure: str, beside: str) -> None:
        """A large figure and a small word after it."""
        self.figure.setText(figure)
        self._beside.setText(beside)
        self.setAccessibleName(f"{self._label}: {figure} {beside}".strip())
