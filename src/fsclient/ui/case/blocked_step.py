"""What is shown for a step that can't be begun: what is missing, and the way there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.surfaces import Card, SectionHeading, Text, row_in
from fsclient.usecases.workflow import Blocker, StepStatus


class BlockedStep(QWidget):
    """Each thing that is missing on its line. ``step_wanted`` asks to go where it is mended."""

    step_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.ways: list[SecondaryButton] = []
        self._heading = SectionHeading("", self)
        self._card = Card(parent=self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self._card.body.addWidget(Text("Det här behövs först:", "soft", parent=self._card))
        self._card.body.addLayout(self._lines)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addWidget(self._heading)
        box.addWidget(self._card)
        box.addStretch(1)

    def show_blockers(self, status: StepStatus, titles: Mapping[str, str]) -> None:
        """Say what is missing before a step; ``titles`` are the steps' by key."""
        blockers = status.blockers
        self._heading.setText(status.title)
        self.ways = []
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for step in dict.fromkeys(blocker.step for blocker in blockers):
            missing = [blocker for blocker in blockers if blocker.step == step]
            title = "" if step is None else titles[step]
            self._lines.addWidget(self._line(step, title, missing))

    def focus_start(self) -> None:
        """Put the focus on the first way on."""
        if self.ways:
            self.ways[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, step: str | None, title: str, missing: Sequence[Blocker]) -> QWidget:
        line = QWidget(self._card)
        row = row_in(line, Space.M)
        said = "\n".join(sentence(Problem(one.code, None, one.values)) for one in missing)
        row.addWidget(Text(said, parent=line), 1)
        if step is None:
            return line
        button = SecondaryButton(f"Gå till {formats.within(title)}", line)
        button.clicked.connect(lambda _on=False: self.step_wanted.emit(step))
        self.ways.append(button)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line
