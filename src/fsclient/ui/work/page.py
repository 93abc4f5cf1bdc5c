"""The contract between the window and a page."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.commands import Command
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.notices import Banner, Tone
from fsclient.ui.work.ahead import Steps
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.papers import Printable
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet

ANSWER_FIRST: Final = "Välj först vilken text som ska gälla. Din är inte sparad än."
"""Said where what waits for a choice would be lost."""

_BY_TAB: Final = (
    Qt.FocusPolicy.TabFocus,
    Qt.FocusPolicy.StrongFocus,
    Qt.FocusPolicy.WheelFocus,
)


class Page(QWidget):
    """One page of the window; everything it shows goes into ``body``, top down.

    ``key`` names it to the window, ``title`` heads it. ``opened`` asks the window to go to
    another page with a context, ``saved`` tells when a draft was kept, ``noticed`` shows a line
    that goes away, with a way to undo (a callable, or None), ``commands_changed`` asks the
    window to read ``commands`` again, ``counted`` sets the number at a rail entry, and
    ``print_wanted`` shows a Printable as it will be on paper.
    """

    key: str = ""
    title: str = ""

    opened = Signal(str, object)
    saved = Signal(datetime)
    noticed = Signal(str, object)
    commands_changed = Signal()
    counted = Signal(str, int)
    print_wanted = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.setProperty("role", "clear")
        self.setAccessibleName(self.title)
        self.banner = Banner(parent=self)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.body.setSpacing(Space.M)
        self.body.addWidget(self.banner)

    @property
    def help_key(self) -> str:
        """Which page of the handbook is about what is shown now."""
        return self.key

    def activate(self, context: object | None) -> None:
        """The page is gone to, with what is to be shown (a case's id, a filter) or None."""

    def focus_start(self) -> None:
        """Put the focus where work begins: the first list or field, else the first button; where
        there is neither, on the page itself, which has its name.
        """
        if any(child.hasFocus() for child in self.findChildren(QWidget)):
            return
        takers = self._takers()
        work = [child for child in takers if not isinstance(child, QAbstractButton)]
        start = next(iter(work or takers), self)
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_only_read(self) -> bool:
        """Whether it has nothing to write or choose in, at most buttons."""
        return all(isinstance(child, QAbstractButton) for child in self._takers())

    def _takers(self) -> list[QWidget]:
        return [
            child
            for child in self.findChildren(QWidget)
            if child.focusPolicy() in _BY_TAB and child.isVisibleTo(self) and child.isEnabled()
        ]

    def reload(self, changes: ChangeSet) -> None:
        """Something was changed by a command; read again if it is shown here."""

    def parts_ahead(self) -> Steps:
        """Make what is otherwise made when first shown; rests at each ``yield``."""
        yield from ()

    def flush(self) -> None:
        """Keep what is being typed, now; called before the page is left or closed."""
        for kept in self.findChildren(KeptForm):
            kept.flush()

    @property
    def unanswered(self) -> bool:
        """Whether what is typed waits for a choice beside another's, and is kept nowhere."""
        return False

    def commands(self) -> Sequence[Command]:
        """What can be done here, for the menus and Ctrl+K."""
        return ()

    def printable(self) -> Printable | None:
        """What of the page is printed before its lists are; None for nothing."""
        return None

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each problem at the field of its name; those without one in the page's banner."""
        self.clear_problems()
        fields = {field.name: field for field in self._fields()}
        left_over = [problem for problem in problems if problem.field not in fields]
        at_field = [problem for problem in problems if problem.field in fields]
        for problem in at_field:
            fields[str(problem.field)].set_problem(problem)
        if at_field:
            fields[str(at_field[0].field)].focus_editor()
        if left_over:
            # Last: what is said of where the focus goes would cut it off.
            self.banner.show_message(" ".join(sentence(each) for each in left_over), Tone.BAD)

    def clear_problems(self) -> None:
        """Take away what show_problems showed."""
        self.banner.clear()
        for field in self._fields():
            field.set_problem(None)

    def understood(self) -> bool:
        """Whether every visible field can be read; shows at the fields what can't."""
        problems = tuple(
            problem
            for field in self._fields()
            if field.isVisibleTo(self) and (problem := field.problem()) is not None
        )
        if problems:
            self.show_problems(problems)
        return not problems

    def _fields(self) -> Iterator[Field]:
        yield from self.findChildren(Field)

    @staticmethod
    def px(size: float) -> int:
        """A length that follows the text size."""
        return theme().px(size)
