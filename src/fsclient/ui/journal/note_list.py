"""The signed notes, a few at a time, more as they are scrolled to."""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fsclient.ui.journal.note_view import NoteView, NoteWords
from fsclient.ui.look.theme import theme
from fsclient.ui.widgets.later import later

MakeWords: TypeAlias = Callable[[], NoteWords]

_AT_A_TIME: Final = 8
"""A little more than a usual window shows at once; each view costs some time to lay out."""


class NoteList(QScrollArea):
    """Note views that are reused from case to case.

    ``acted`` carries the note to correct, ``document_wanted`` a document to open; ``end_reached``
    when the last loaded one is in sight.
    """

    acted = Signal(object)
    document_wanted = Signal(object)
    end_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._views: list[NoteView] = []
        self._notes: Sequence[MakeWords] = ()
        self._shown = 0
        self._stop: NoteView | None = None
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        self._box = QVBoxLayout(inside)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addStretch(1)
        self.setWidget(inside)
        for _ in range(_AT_A_TIME):
            self._add_view()
        # Short notes in a high window leave nothing to scroll, and so nothing that tells.
        self._look_due = later(self, 0, self._look_for_room)
        self.verticalScrollBar().valueChanged.connect(self._look_for_room)
        self.verticalScrollBar().rangeChanged.connect(self._look_for_room)

    def show_notes(self, notes: Sequence[MakeWords], *, from_top: bool) -> None:
        """Show these. ``from_top``: they are another case's, or another search's.

        The words of a note are made when it is shown: a case may have hundreds.
        """
        self._notes = notes
        self._shown = min(len(notes), _AT_A_TIME if from_top else max(self._shown, _AT_A_TIME))
        if from_top:
            self.verticalScrollBar().setValue(0)
        self._fill()

    def views(self) -> Sequence[NoteView]:
        """The views in use, top down."""
        return self._views[: self._shown]

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the room there is."""
        super().showEvent(event)
        self._look_due.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room there is."""
        super().resizeEvent(event)
        self._look_due.start()

    def _fill(self) -> None:
        while len(self._views) < self._shown:
            self._add_view()
        for place, view in enumerate(self._views):
            if place < self._shown:
                view.show_words(self._notes[place]())
            view.setVisible(place < self._shown)
        if self._stop is None or self._stop not in self.views():
            self._set_stop(self._views[0] if self._shown else None)
        self._look_due.start()

    def _add_view(self) -> None:
        view = NoteView(self.widget())
        view.hide()
        view.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        view.acted.connect(self.acted)
        view.document_wanted.connect(self.document_wanted)
        view.moved.connect(lambda by: self._move(view, by))
        self._box.insertWidget(len(self._views), view)
        self._views.append(view)

    def _set_stop(self, view: NoteView | None) -> None:
        # One stop for Tab; the arrows go on from there.
        if self._stop is not None:
            self._stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stop = view
        if view is not None:
            view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _move(self, view: NoteView, by: int) -> None:
        views = self.views()
        at = views.index(view) + by
        if at == len(views):
            self._more()
            views = self.views()
        if 0 <= at < len(views):
            self._set_stop(views[at])
            views[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(views[at])

    def _look_for_room(self) -> None:
        bar = self.verticalScrollBar()
        if self.isVisible() and bar.maximum() - bar.value() < theme().px(200):
            self._more()

    def _more(self) -> None:
        if self._shown < len(self._notes):
            self._shown = min(len(self._notes), self._shown + _AT_A_TIME)
            self._fill()
        else:
            self.end_reached.emit()
