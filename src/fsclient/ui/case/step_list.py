"""The steps of the case, with a state each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fsclient.ui.look.icons import icon_pixmap
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Radius, Space, TextSize
from fsclient.ui.speech import case_words as words
from fsclient.ui.widgets.surfaces import Text
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.workflow import StepMark, StepStatus

_WIDTH: Final = 192
_SLIM: Final = 36
_LEFT: Final = 12
_DISC: Final = 18
_PAD: Final = 4
"""Above and below the words of a row: all steps of a case fit on a laptop's screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWords:
    """What a step's row says, under the heading ``stage``. ``spoken`` is its state in words,
    ``left`` how many remain; ``alt_key`` goes to it, with Alt.
    """

    title: str
    stage: str
    alt_key: str
    line: str
    mark: StepMark
    spoken: str
    left: int = 0
    late: bool = False


def words_of(status: StepStatus, view: CaseView, me: UUID) -> StepWords:
    """What a step's row says of a case to someone."""
    left = status.values.get("left", 0)
    return StepWords(
        title=status.title,
        stage=words.STAGES[status.stage],
        alt_key=status.alt_key,
        line=words.step_line(status, view, me),
        mark=status.mark,
        spoken=words.MARKS[status.mark],
        left=left if isinstance(left, int) else 0,
        late=status.code == "plan_overdue",
    )


@dataclass(frozen=True, slots=True)
class _Place:
    key: str
    stage: str
    alt_key: str


class StepList(QScrollArea):
    """A column of steps, those of a stage together. ``chosen`` carries the key of the one that is
    gone to.

    Arrows move, Enter and Space go there. A slim list shows the marks alone.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slim = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Steg i ärendet")
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        box = QVBoxLayout(inside)
        box.setContentsMargins(Space.S, Space.M, Space.S, Space.S)
        box.setSpacing(Space.HAIR)
        self._label = Text("", "label", parent=inside)
        self._label.setContentsMargins(Space.S, 0, 0, Space.S)
        box.addWidget(self._label)
        self._rows: dict[str, StepRow] = {}
        self._headings: list[Text] = []
        self._laid: tuple[_Place, ...] = ()
        self._box = box
        box.addStretch(1)
        self._inside = inside
        self.setWidget(inside)
        theme().changed.connect(self._fit)
        self._fit()

    def show_steps(self, title: str, steps: Mapping[str, StepWords]) -> None:
        """Show each step's state, under the words of the application at hand."""
        self._label.setText(title)
        laid = tuple(_Place(key, said.stage, said.alt_key) for key, said in steps.items())
        if laid != self._laid:
            self._lay_rows(laid)
        for key, said in steps.items():
            self._rows[key].show_words(said)

    def _lay_rows(self, places: tuple["_Place", ...]) -> None:
        """A row for each step: those of forms come and go with the forms."""
        for widget in (*self._rows.values(), *self._headings):
            widget.hide()
            self._box.removeWidget(widget)
            widget.deleteLater()
        self._rows, self._headings, self._laid = {}, [], places
        stage = ""
        for place in places:
            if place.stage != stage:
                stage = place.stage
                self._put(self._heading(stage))
            row = StepRow(place.alt_key, self._inside)
            row.setObjectName(f"step_{place.key}")
            row.clicked.connect(lambda _on=False, key=place.key: self.chosen.emit(key))
            row.moved.connect(lambda by, row=row: self._move(row, by))
            row.set_slim(slim=self._slim)
            self._rows[place.key] = row
            self._put(row)

    def _heading(self, stage: str) -> Text:
        heading = Text(stage, "label", parent=self._inside)
        heading.setContentsMargins(Space.S, Space.S if self._headings else 0, 0, 0)
        heading.setVisible(not self._slim)
        self._headings.append(heading)
        return heading

    def _put(self, widget: QWidget) -> None:
        # Before what takes up the room that is left.
        self._box.insertWidget(self._box.count() - 1, widget)

    def set_current(self, key: str) -> None:
        """Mark the step that is shown."""
        for name, row in self._rows.items():
            row.set_current(current=name == key)

    def focus_step(self, key: str) -> None:
        """Put the focus on a step, from where Enter goes to it."""
        self._rows[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self._rows[key])

    def set_slim(self, *, slim: bool) -> None:
        """Show the marks alone, or marks and words."""
        if slim == self._slim:
            return
        self._slim = slim
        for heading in (self._label, *self._headings):
            heading.setVisible(not slim)
        for row in self._rows.values():
            row.set_slim(slim=slim)
        self._fit()

    def rows(self) -> Sequence["StepRow"]:
        """The rows, top down."""
        return tuple(self._rows.values())

    def _move(self, row: "StepRow", by: int) -> None:
        rows = self.rows()
        target = rows[(rows.index(row) + by) % len(rows)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(target)

    def _fit(self) -> None:
        width = _SLIM + theme().px(_DISC) if self._slim else theme().px(_WIDTH) + 2 * Space.S
        self.setFixedWidth(width)


class StepRow(QAbstractButton):
    """One step: its mark, its title, and the line that says how it stands."""

    moved = Signal(int)

    def __init__(self, alt_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alt_key = alt_key
        self._words: StepWords | None = None
        self._slim = False
        self._current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.updateGeometry)

    def show_words(self, words: StepWords) -> None:
        """Say how it stands."""
        if words != self._words:
            self._words = words
            self._name()
            self.updateGeometry()
            self.update()

    @property
    def words(self) -> StepWords | None:
        """What it says."""
        return self._words

    def set_current(self, *, current: bool) -> None:
        """Whether this is the step that is shown; it is the list's one stop for Tab."""
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        if current != self._current:
            self._current = current
            self._name()
            self.update()

    @property
    def current(self) -> bool:
        """Whether this is the step that is shown."""
        return self._current

    def set_slim(self, *, slim: bool) -> None:
        """Show the mark alone."""
        self._slim = slim
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines of words, or the mark."""
        if self._slim:
            side = theme().px(_DISC)
            return QSize(side + 2 * Space.S, side + 2 * Space.S)
        title = QFontMetrics(theme().font(TextSize.BODY)).height()
        line = QFontMetrics(theme().font(TextSize.SMALL)).height()
        return QSize(_LEFT + theme().px(_DISC) + 2 * Space.S, title + line + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter goes there as Space does."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, mark and words."""
        if self._words is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = theme().px(_DISC)
        left = (self.width() - side) // 2 if self._slim else _LEFT
        top = Space.S if self._slim else _PAD
        self._paint_mark(painter, QRectF(left, top, side, side), self._words)
        if not self._slim:
            self._paint_words(painter, self._words, _LEFT + side + Space.S + 2)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = theme().colours
        shape = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = colours.panel if self._current else colours.hover if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(shape, Radius.CONTROL, Radius.CONTROL)
        if self._current:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(1, 1, 3, self.height() - 2), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(shape, Radius.CONTROL, Radius.CONTROL)

    def _paint_words(self, painter: QPainter, words: StepWords, x: int) -> None:
        width = self.width() - x - Space.XS
        weight = QFont.Weight.DemiBold if self._current else QFont.Weight.Normal
        title_font = theme().font(TextSize.BODY, weight)
        line_font = theme().font(TextSize.SMALL)
        blocked = words.mark in (StepMark.BLOCKED, StepMark.NOT_NEEDED)
        height = QFontMetrics(title_font).height()
        painter.setFont(title_font)
        painter.setPen(theme().colour("soft" if blocked and not self._current else "ink"))
        _elided(painter, QRect(x, _PAD, width, height), words.title)
        painter.setFont(line_font)
        painter.setPen(theme().colour("warn" if words.late else "soft"))
        below = QRect(x, _PAD + height, width, QFontMetrics(line_font).height())
        _elided(painter, below, words.line)

    def _paint_mark(self, painter: QPainter, area: QRectF, words: StepWords) -> None:
        match words.mark:
            case StepMark.DONE:
                self._paint_disc(painter, area, "good_soft")
                self._paint_icon(painter, area, "check", "good")
            case StepMark.NOT_NEEDED:
                self._paint_ring(painter, area, "line")
                self._paint_icon(painter, area, "minus", "soft")
            case StepMark.BLOCKED:
                self._paint_ring(painter, area, "edge")
            case StepMark.OPEN if words.left or words.late:
                self._paint_disc(painter, area, "warn_soft")
                painter.setPen(theme().colour("warn"))
                painter.setFont(theme().font(TextSize.SMALL, QFont.Weight.DemiBold))
                text = "!" if words.late else str(words.left)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
            case _:
                self._paint_ring(painter, area, "accent")
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme().colour("accent"))
                dot = area.width() / 7
                painter.drawEllipse(QPointF(area.center()), dot, dot)

    def _paint_disc(self, painter: QPainter, area: QRectF, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(colour))
        painter.drawEllipse(area)

    def _paint_ring(self, painter: QPainter, area: QRectF, colour: str) -> None:
        painter.setPen(QPen(theme().colour(colour), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area.adjusted(0.7, 0.7, -0.7, -0.7))

    def _paint_icon(self, painter: QPainter, area: QRectF, name: str, colour: str) -> None:
        side = round(area.width() * 0.62)
        pixmap = icon_pixmap(name, theme().colour(colour), side, self.devicePixelRatioF())
        inset = (area.width() - side) / 2
        painter.drawPixmap(QPointF(area.x() + inset, area.y() + inset), pixmap)

    def _name(self) -> None:
        if self._words is None:
            return
        here = ", visas nu" if self._current else ""
        said = f"{self._words.title}: {self._words.spoken}, {self._words.line}{here}"
        self.setAccessibleName(said)
        keys = self._alt_key and f"Alt {self._alt_key}"
        self.setAccessibleDescription(keys and f"Kortkommando {keys}")
        told = f"{self._words.title}: {self._words.line}"
        self.setToolTip(f"{told} ({keys})" if keys else told)


def _elided(painter: QPainter, area: QRect, text: str) -> None:
    metrics = painter.fontMetrics()
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
