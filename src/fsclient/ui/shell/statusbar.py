"""The foot of the window: connection, when it was last saved, how far a long run is."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Tone
from fsclient.ui.widgets.progress import RunProgress
from fsclient.ui.widgets.styling import mark
from fsclient.ui.work.tasks import Activity
from fsclient.usecases.desk import local_time


class StatusBar(QStatusBar):
    """Quiet lines that change by themselves. ``cancelled`` when a long run is to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 12, 0)
        theme().changed.connect(self._fit)
        self._fit()
        self._connection = self._line("Anslutning")
        self._saved = self._line("Sparat")
        self._run = RunProgress(self)
        self._run.cancelled.connect(self.cancelled)
        self._run.hide()
        self._help = QLabel("F1 Hjälp", self)
        self._help.setProperty("role", "status")
        self.addWidget(self._connection)
        self.addWidget(self._saved)
        self.addWidget(self._run, 1)
        self.addPermanentWidget(self._help)

    def set_connection(self, text: str, *, connected: bool) -> None:
        """``Ansluten, krypterat``, or that the database is away."""
        self._connection.setText(f"{'●' if connected else '○'} {text}")
        mark(self._connection, tone=(Tone.GOOD if connected else Tone.BAD).value)

    def set_saved(self, when: datetime) -> None:
        """When a draft was last kept."""
        swedish = local_time(when).replace(tzinfo=None)
        self._saved.setText(f"Sparat {formats.clock(swedish)}")

    def show_activity(self, activity: Activity) -> None:
        """How far a long run is; nothing for short ones."""
        shown = activity.busy and (activity.total > 0 or activity.can_cancel)
        self._run.setVisible(shown)
        self._saved.setVisible(not shown)
        if shown:
            self._run.set_progress(
                activity.done, activity.total, activity.text, can_cancel=activity.can_cancel
            )

    def _fit(self) -> None:
        self.setFixedHeight(theme().foot)

    def _line(self, name: str) -> QLabel:
        label = QLabel("", self)
        label.setProperty("role", "status")
        label.setAccessibleDescription(name)
        label.setContentsMargins(0, 0, 10, 0)
        return label
