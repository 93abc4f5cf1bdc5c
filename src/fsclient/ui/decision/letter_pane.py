"""The letter beside the work, one copy for each adult."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.pdf_view import PdfView
from fsclient.ui.widgets.surfaces import column_in


@dataclass(frozen=True, slots=True)
class LetterReceiver:
    """Who a copy is for."""

    person_id: UUID
    name: str


class LetterPane(QWidget):
    """A document, with a switch above where there are two copies. ``switched`` when used."""

    switched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf = PdfView("Beslutsbrev", self)
        self._receivers: tuple[LetterReceiver, ...] = ()
        self.switch: SegmentedChoice | None = None
        self._box = column_in(self, Space.S)
        self._box.addWidget(self.pdf, 1)
        theme().changed.connect(self._fit)
        self._fit()

    @property
    def receiver_id(self) -> UUID | None:
        """Whose copy is shown."""
        if self.switch is None:
            return self._receivers[0].person_id if self._receivers else None
        chosen = self.switch.value()
        return chosen if isinstance(chosen, UUID) else None

    def set_receivers(self, receivers: Sequence[LetterReceiver]) -> None:
        """Who gets a copy; the one shown stays if it is among them."""
        if tuple(receivers) == self._receivers:
            return
        before = self.receiver_id
        self._receivers = tuple(receivers)
        if self.switch is not None:
            self.switch.hide()
            self.switch.deleteLater()
            self.switch = None
        if len(receivers) > 1:
            self._add_switch(before)

    def _add_switch(self, before: UUID | None) -> None:
        ids = [one.person_id for one in self._receivers]
        self.switch = SegmentedChoice(
            [Choice(one.person_id, f"Brev till {one.name}") for one in self._receivers],
            self,
            numbered=False,
            clearable=False,
            compact=True,
        )
        self.switch.setAccessibleName("Vems brev")
        self.switch.set_value(before if before in ids else ids[0])
        self.switch.edited.connect(self.switched)
        self._box.insertWidget(0, self.switch)

    def _fit(self) -> None:
        self.pdf.setMinimumHeight(theme().px(320))
