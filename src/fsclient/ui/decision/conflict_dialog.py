"""Two texts of the same draft, to choose between."""

from PySide6.QtWidgets import QGridLayout, QWidget

from fsclient.ui.tokens import Space
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.ui.widgets.surfaces import SectionLabel
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.usecases.decision_checks import DecisionForm


class ConflictDialog(AskDialog):
    """Mine beside the stored one. ``go`` keeps mine, ``back`` takes theirs, Esc decides nothing."""

    def __init__(self, mine: DecisionForm, theirs: DecisionForm, who: str, parent: QWidget) -> None:
        super().__init__(
            "Någon annan sparade före dig",
            "Välj vilken text som ska gälla. Du kan kopiera ur båda.",
            parent,
            go="Behåll min",
            back="Använd den sparade",
            width=620,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        for column, (title, form) in enumerate((("Din text", mine), (f"Sparad av {who}", theirs))):
            grid.addWidget(SectionLabel(title, self), 0, column)
            grid.addWidget(_shown(form, title), 1, column)
        self.body.addLayout(grid)


def _shown(form: DecisionForm, title: str) -> TextArea:
    area = TextArea(rows=8)
    area.setReadOnly(True)
    area.setAccessibleName(title)
    parts = (form.reasons, form.conditions)
    area.set_value("\n\n".join(part.strip() for part in parts if part.strip()) or "Inget skrivet.")
    return area
