"""Two texts of the same, to choose between."""

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.ui.widgets.surfaces import SectionLabel
from fsclient.ui.widgets.text_edits import TextArea


class TwoTexts(AskDialog):
    """Mine beside the stored one. ``go`` keeps mine, ``back`` lets it go, Esc decides nothing."""

    def __init__(
        self,
        title: str,
        text: str,
        mine: Iterable[str],
        theirs: Iterable[str],
        parent: QWidget,
        *,
        stored: str = "Sparad text",
        go: str = "Behåll min",
        back: str = "Använd den sparade",
    ) -> None:
        super().__init__(title, text, parent, go=go, back=back, width=620)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        for column, (name, parts) in enumerate((("Din text", mine), (stored, theirs))):
            grid.addWidget(SectionLabel(name, self), 0, column)
            grid.addWidget(_shown(parts, name), 1, column)
        self.body.addLayout(grid)


def _shown(parts: Iterable[str], name: str) -> TextArea:
    area = TextArea(rows=8)
    area.setReadOnly(True)
    area.setAccessibleName(name)
    area.set_value("\n\n".join(part.strip() for part in parts if part.strip()) or "Inget skrivet.")
    return area
