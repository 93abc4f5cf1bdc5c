"""Two texts of the same draft, to choose between."""

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.ui.theme import theme
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.surfaces import SectionHeading, SectionLabel, Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.usecases.decision import DecisionForm


class ConflictDialog(QDialog):
    """Mine beside the stored one. Accepted keeps mine; ``takes_theirs`` when theirs is chosen."""

    def __init__(self, mine: DecisionForm, theirs: DecisionForm, who: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.takes_theirs = False
        self.setWindowTitle("Två texter")
        self.setModal(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addWidget(SectionHeading("Någon annan sparade före dig", self))
        box.addWidget(Text("Välj vilken text som ska gälla. Du kan kopiera ur båda.", parent=self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        for column, (title, form) in enumerate((("Din text", mine), (f"Sparad av {who}", theirs))):
            grid.addWidget(SectionLabel(title, self), 0, column)
            grid.addWidget(_shown(form, title), 1, column)
        box.addLayout(grid)
        row = QHBoxLayout()
        row.addStretch(1)
        self.take = SecondaryButton("Använd den sparade", self)
        self.take.clicked.connect(self._take_theirs)
        self.keep = SecondaryButton("Behåll min", self)
        self.keep.clicked.connect(self.accept)
        row.addWidget(self.take)
        row.addWidget(self.keep)
        box.addLayout(row)
        self.setMinimumWidth(theme().px(620))

    def _take_theirs(self) -> None:
        self.takes_theirs = True
        self.accept()


def _shown(form: DecisionForm, title: str) -> TextArea:
    area = TextArea(rows=8)
    area.setReadOnly(True)
    area.setAccessibleName(title)
    parts = (form.reasons, form.conditions)
    area.set_value("\n\n".join(part.strip() for part in parts if part.strip()) or "Inget skrivet.")
    return area
