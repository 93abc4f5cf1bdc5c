"""Panels, headings and texts."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Badge
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.pill import Pill


def column_in(widget: QWidget, spacing: int | None = None) -> QVBoxLayout:
    """Lay things top down in a widget that is only there to hold them: no ground, no margins."""
    layout = QVBoxLayout(widget)
    _only_hold(widget, layout, spacing)
    return layout


def row_in(widget: QWidget, spacing: int | None = None) -> QHBoxLayout:
    """The same from the left."""
    layout = QHBoxLayout(widget)
    _only_hold(widget, layout, spacing)
    return layout


def _only_hold(widget: QWidget, layout: QBoxLayout, spacing: int | None) -> None:
    widget.setProperty("role", "clear")
    layout.setContentsMargins(0, 0, 0, 0)
    if spacing is not None:
        layout.setSpacing(spacing)


class Text(QLabel):
    """A text in one of the style sheet's roles; plain unless ``rich``; it wraps if ``wrap``.

    Its height at a width is kept: layouts ask some ten times, and each answer breaks the text
    into lines. Its margins are set before it is shown.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        rich: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._heights: dict[int, int] = {}
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)

    def setText(self, text: str) -> None:
        """Say something else."""
        if text != self.text():
            self._heights.clear()
            super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width, in pixels."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Another font has other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()


class SelectableText(Text):
    """A text that can be selected with the mouse, from when the mouse is over it.

    What can be selected is a whole document to Qt, laid out anew at each question of its size.
    """

    def enterEvent(self, event: QEnterEvent) -> None:
        """Now it can be selected."""
        super().enterEvent(event)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_text(self, text: str) -> None:
        """Say something else, of which nothing is selected; the same leaves it as it is."""
        if text == self.text():
            return
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setText(text)
        if self.underMouse():
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class _OneLine(QLabel):
    _role = "body"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", self._role)
        self.setTextFormat(Qt.TextFormat.PlainText)


class Heading(_OneLine):
    """A page's heading."""

    _role = "title"


class SectionHeading(_OneLine):
    """The heading of a card or of a step."""

    _role = "section"


class SectionLabel(_OneLine):
    """The small soft label over a group."""

    _role = "label"


class SoftText(_OneLine):
    """A word beside something, in soft ink, on one line."""

    _role = "soft"


class Rule(QFrame):
    """A thin line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")
        self.setFixedHeight(1)


class Card(QFrame):
    """A white panel with a line around; what it holds goes into ``body``, top down."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.body.setSpacing(Space.S)
        if title:
            self.setAccessibleName(title)
            self.body.addWidget(SectionHeading(title, self))


class PageHeader(QWidget):
    """The heading of a page, or of a step, with pills after it and its actions at the right."""

    def __init__(self, title: str, parent: QWidget | None = None, *, step: bool = False) -> None:
        super().__init__(parent)
        row = row_in(self, Space.M)
        self.heading = SectionHeading(title, self) if step else Heading(title, self)
        row.addWidget(self.heading)
        self._pills = QWidget(self)
        self._pill_row = FlowLayout(self._pills, spacing=Space.S)
        self._pills.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self._pills, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.S)
        row.addLayout(self._actions)

    def set_title(self, title: str) -> None:
        """Another heading."""
        self.heading.setText(title)

    def set_badges(self, *badges: Badge) -> None:
        """The pills after the heading."""
        self._pill_row.clear()
        for badge in badges:
            self._pill_row.addWidget(Pill(badge.text, badge.tone, self._pills))

    def add_pill(self, widget: QWidget) -> None:
        """A pill of its own kind after the heading, such as one that can be pressed."""
        widget.setParent(self._pills)
        self._pill_row.addWidget(widget)

    def add_action(self, widget: QWidget) -> None:
        """A button at the right; the primary one last."""
        self._actions.addWidget(widget)
