"""Ctrl+K: any person, case, note or command from anywhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space, TextSize
from fsclient.ui.speech.badges import Badge
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.commands import Command, shortcut_words
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.pill import paint_pill, pill_size
from fsclient.ui.widgets.surfaces import Rule, Text

QUIET_MS: Final = 120
WIDTH: Final = 600
_SHORTEST: Final = 2
_LOOKING: Final = "Söker …"
_KEYS: Final = "↑↓ välj · Enter öppna · bara det du får läsa räknas · sökningen loggas"
_NONE: Final = "Ingen träff. Sök på namn, personnummer eller ärendenummer."
_HIT_ROLE: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found: ``kind`` is the word at the right, ``run`` goes there.

    ``strong`` is a part of ``detail`` that is shown strong, such as the word that was sought.
    """

    title: str
    detail: str
    kind: str
    run: Callable[[], object]
    strong: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the search use case's answer becomes: where it leads, and how it is shown."""

    title: str
    detail: str
    kind: str
    page: str
    context: object | None = None
    strong: str = ""


Answer = Callable[[Sequence[Hit]], None]
Fail = Callable[[Exception], bool]
"""Whether it has been told."""


class Search:
    """What looks for hits off the GUI thread: ``ask(text, answer, fail)``, ``drop`` forgets."""

    def __init__(self, ask: Callable[[str, Answer, Fail], Callable[[], None]]) -> None:
        self._ask = ask
        self._drop: Callable[[], None] | None = None

    def ask(self, text: str, answer: Answer, fail: Fail) -> None:
        """Look for a text; an earlier question that is not answered yet is dropped."""
        self.drop()
        self._drop = self._ask(text, answer, fail)

    def drop(self) -> None:
        """Forget what was asked."""
        if self._drop is not None:
            self._drop()
            self._drop = None


class Palette(QWidget):
    """The search over the window. Arrows choose, Enter opens, Esc closes."""

    closed = Signal()

    def __init__(
        self, window: QWidget, search: Search, commands: Callable[[], Sequence[Command]]
    ) -> None:
        super().__init__(window)
        self._search = search
        self._commands = commands
        self._back_to: QWidget | None = None
        self._found: tuple[Hit, ...] = ()
        self._unanswered = ""
        self.setAccessibleName("Sök person, ärende eller kommando")
        self._panel = QFrame(self)
        self._panel.setProperty("role", "palette")
        self.edit = QLineEdit(self._panel)
        self.model = HitsModel(self)
        self.list = QListView(self._panel)
        self._foot = Text("", "label", parent=self._panel)
        self._lay_out()
        self._timer = later(self, QUIET_MS, self._ask)
        self.edit.textChanged.connect(self._on_text)
        self.list.clicked.connect(self._open)
        self.edit.installEventFilter(self)
        window.installEventFilter(self)
        theme().changed.connect(self._place)
        self.hide()

    def open(self, text: str = "") -> None:
        """Show it over the window, with a text to start from."""
        self._back_to = self.window().focusWidget()
        self._found = ()
        self._unanswered = ""
        self.edit.setText(text)
        self._show_hits()
        self.show()
        self.raise_()
        self._place()
        self.edit.setFocus()
        self.edit.selectAll()

    def close_and_return(self) -> None:
        """Hide it, and give the focus back to where it was."""
        self._timer.stop()
        self._search.drop()
        self.hide()
        if self._back_to is not None and self._back_to.isVisible():
            self._back_to.setFocus()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list; the window's size is followed."""
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        if watched is self.edit and isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._press(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the panel closes."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_and_return()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies behind."""
        painter = QPainter(self)
        shade = QColor(theme().colours.scrim)
        shade.setAlphaF(0.34)
        painter.fillRect(self.rect(), shade)

    def _lay_out(self) -> None:
        shadow = QGraphicsDropShadowEffect(self._panel)
        shadow.setBlurRadius(48)
        shadow.setOffset(0, 12)
        shadow.setColor(QColor(0, 0, 0, 100))
        self._panel.setGraphicsEffect(shadow)
        self.edit.setProperty("role", "bare")
        self.edit.setPlaceholderText("Sök person, ärende eller kommando")
        self.edit.setAccessibleName("Sök person, ärende eller kommando")
        self.edit.setContentsMargins(Space.L, 13, Space.L, 13)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_HitDelegate(self.list))
        self.list.setAccessibleName("Träffar")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        box = QVBoxLayout(self._panel)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(self.edit)
        box.addWidget(Rule(self._panel))
        box.addWidget(self.list)
        box.addWidget(Rule(self._panel))
        box.addWidget(self._foot)

    def _press(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 5,
            Qt.Key.Key_PageUp: -5,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._move(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_and_return()
        else:
            # Tab has nowhere to go in here.
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _move(self, by: int) -> None:
        count = self.model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row()
        row = (row + by) % count if abs(by) == 1 else min(max(row + by, 0), count - 1)
        self._select(row)

    def _select(self, row: int) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        if index.isValid():
            announce(self.list, index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _on_text(self) -> None:
        self._found = ()
        self._unanswered = _LOOKING if len(self.edit.text().strip()) >= _SHORTEST else ""
        self._show_hits()
        self._timer.start()

    def _ask(self) -> None:
        text = self.edit.text().strip()
        if len(text) < _SHORTEST:
            self._search.drop()
            return
        self._search.ask(
            text, lambda hits: self._answer(text, hits), lambda error: self._fail(text, error)
        )

    def _answer(self, text: str, hits: Sequence[Hit]) -> None:
        if self.isVisible() and text == self.edit.text().strip():
            self._found, self._unanswered = tuple(hits), ""
            self._show_hits()

    def _fail(self, text: str, error: Exception) -> bool:
        """Say here that nobody has looked: the window's banner is behind."""
        if not isinstance(error, EnvironmentProblem):
            return False
        if self.isVisible() and text == self.edit.text().strip():
            self._unanswered = sentence(error)
            self._show_hits()
        return True

    def _show_hits(self) -> None:
        words = self.edit.text().lower().split()
        commands = tuple(
            _as_hit(command)
            for command in self._commands()
            if not command.blocked and all(word in command.title.lower() for word in words)
        )
        self.model.set_hits(self._found + commands)
        self._foot.setText(self._unanswered or (_KEYS if self.model.rowCount() else _NONE))
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self._place()

    def _open(self, index: Index) -> None:
        hit = index.data(_HIT_ROLE)
        if isinstance(hit, Hit):
            self.close_and_return()
            hit.run()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(theme().px(WIDTH), window.width() - 2 * Space.XL)
        room = window.height() - 2 * 96
        rows = min(self.model.rowCount(), max(room // _row_height() - 1, 3), 9)
        self.list.setFixedHeight(rows * _row_height())
        self._panel.setFixedWidth(width)
        self._foot.setFixedHeight(max(self._foot.heightForWidth(width - 2), 0))
        self._panel.adjustSize()
        self._panel.move((window.width() - width) // 2, 96)


class HitsModel(QAbstractListModel):
    """The hits, as text, aloud and as themselves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many hits there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A hit."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (hit.title, hit.detail, hit.kind) if part)
            case _:
                return hit if role == _HIT_ROLE else None


class _HitDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(100, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Title, detail and kind."""
        hit = index.data(_HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        painter.save()
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme().colour("selected"))
            painter.fillRect(QRect(area.x(), area.y(), 3, area.height()), theme().colour("accent"))
        badge = Badge(hit.kind)
        size = pill_size(badge)
        right = area.right() - Space.L - size.width()
        top = area.y() + (area.height() - size.height()) / 2
        paint_pill(painter, QRectF(right, top, size.width(), size.height()), badge)
        self._paint_words(painter, area, right - Space.M, hit)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, right: int, hit: Hit) -> None:
        strong = theme().font(TextSize.BODY, QFont.Weight.DemiBold)
        plain = theme().font(TextSize.LABEL)
        left = area.x() + Space.L
        width = right - left
        upper = QFontMetrics(strong).height()
        lower = QFontMetrics(plain).height()
        block = upper + lower + 1 if hit.detail else upper
        y = area.y() + (area.height() - block) // 2
        painter.setFont(strong)
        painter.setPen(theme().colour("ink"))
        words = QFontMetrics(strong).elidedText(hit.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, y, width, upper), Qt.AlignmentFlag.AlignVCenter, words)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(plain)
        detail = QFontMetrics(plain).elidedText(hit.detail, Qt.TextElideMode.ElideRight, width)
        document.setHtml(_with_strong(detail, hit.strong, theme().colours.soft))
        painter.translate(left, y + upper + 1)
        document.drawContents(painter, QRectF(0, 0, width, lower))


def _with_strong(text: str, strong: str, colour: str) -> str:
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    wanted = strong.replace("&", "&amp;").replace("<", "&lt;")
    if wanted:
        safe = safe.replace(wanted, f"<b>{wanted}</b>", 1)
    return f'<span style="color:{colour}">{safe}</span>'


def _row_height() -> int:
    return theme().px(34) + Space.L


def _as_hit(command: Command) -> Hit:
    return Hit(
        title=command.title,
        detail=shortcut_words(command.shortcut),
        kind="Kommando",
        run=command.run,
    )
