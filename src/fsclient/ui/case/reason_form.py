"""Why someone opens a case that is not his: asked before anything of it is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.staff import Action
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.usecases.desk import Desk

_QUICK = (
    ("Vikarierar för handläggaren", Action.READ_CASE),
    ("Klienten hör av sig", Action.READ_CASE),
    ("Tar över ärendet", Action.READ_CASE),
    ("Utbetalning eller attest", Action.PREPARE_PAYMENT),
    ("Stickprov (FUT)", Action.READ_SPOT_CHECKS),
)
"""Reasons, and who may have each."""
_WIDTH = 560


class ReasonForm(QWidget):
    """A reason, quickly chosen or written. ``given`` carries it."""

    given = Signal(str)
    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "ground")
        self._form = FormCard("Varför öppnar du ärendet?", "Öppna ärendet", self)
        self._form.setMaximumWidth(theme().px(_WIDTH))
        self._form.body.insertWidget(
            1,
            Text(
                "Ärendet är någon annans. Skälet sparas i loggen tillsammans med ditt namn.",
                "soft",
                parent=self._form,
            ),
        )
        self.quick = SegmentedChoice(
            [Choice(each, each) for each, action in _QUICK if desk.may(action)]
        )
        self.words = LineEdit(placeholder="Vad gäller det?", max_length=200)
        for field in (
            Field("quick", "Skäl", self.quick),
            Field("reason", "Eller med egna ord", self.words),
        ):
            self._form.body.addWidget(field)
        self._form.finish()
        self._form.submitted.connect(self._give)
        self._form.cancelled.connect(self.cancelled)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._form, 6)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        box.addLayout(row)
        box.addStretch(1)

    def ask(self) -> None:
        """Ask anew."""
        self.quick.set_value(None)
        self.words.set_value("")
        self._form.show_problems(())

    def focus_start(self) -> None:
        """Put the focus on the first reason."""
        self.quick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        chosen = self.quick.value()
        parts = [part for part in (str(chosen or ""), self.words.value()) if part]
        if not parts:
            self._form.show_problems((Problem("reason_required", "reason"),))
            return
        self.given.emit(": ".join(parts))
