"""The middle of the opened case: the page of the step that is shown, or why there is none yet."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from fsclient.ui.case.blocked_step import BlockedStep
from fsclient.ui.speech import case_words as words
from fsclient.ui.speech import formats
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.notices import Banner, Tone
from fsclient.ui.widgets.stack import Stack, framed
from fsclient.ui.widgets.surfaces import column_in
from fsclient.ui.work.ahead import Steps
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.workflow import StepMark, StepStatus, step_titles

MakePage = Callable[[str, QWidget], StepPage]


class StepStack(QWidget):
    """Pages made by ``make`` when first gone to, and used again for the next case.

    A page is never in sight before it shows the case at hand. ``step_wanted`` asks to go to
    another step.
    """

    step_wanted = Signal(str)

    def __init__(self, make: MakePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._pages: dict[str, StepPage] = {}
        self._frames: dict[str, QScrollArea] = {}
        self._begun: dict[str, tuple[QScrollArea, StepPage]] = {}
        self._shown_in: dict[str, CaseView] = {}
        self.blocked = BlockedStep(self)
        self.blocked.step_wanted.connect(self.step_wanted)
        self.lacking = Banner(parent=self)
        self._stack = Stack(self)
        self._stack.addWidget(self.blocked)
        self._next: QWidget = self.blocked
        column = column_in(self, 0)
        column.addWidget(self.lacking)
        column.addWidget(self._stack, 1)

    def page(self, key: str) -> StepPage | None:
        """The page of a step, if it has been made."""
        return self._pages.get(key)

    def page_ahead(self, key: str) -> Steps:
        """Make the page of a step before it is gone to; rests at each ``yield``."""
        if key not in self._pages:
            self._begun[key] = self._begin(key)
            yield
        if key not in self._pages:
            self._add(key)
            yield
            self._stack.draw_ahead(self._frames[key])
            yield

    def fill_step(self, key: str, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Give a step's page the case; a blocked one that is not begun, and has nothing earlier to
        read, says what is missing.
        """
        status = next(each for each in statuses if each.key == key)
        self.lacking.clear()
        page = self._pages.get(key) or self._add(key)
        if status.mark is StepMark.BLOCKED:
            to_show = self._is_at_work(key, view) or page.has_earlier(view)
            if status.code == "not_begun" and not to_show:
                self.blocked.show_blockers(status, step_titles(view))
                self._next = self.blocked
                return
            self._warn(status, step_titles(view))
        if self._shown_in.get(key) is not view:
            page.show_case(view, statuses)
            self._shown_in[key] = view
        self._next = self._frames[key]

    def show_filled(self) -> None:
        """Put in sight what was filled last."""
        self._stack.show_page(self._next)

    def focus_start(self) -> None:
        """Put the focus where the step's work begins."""
        shown = self._stack.currentWidget()
        if shown is self.blocked:
            self.blocked.focus_start()
        for key, frame in self._frames.items():
            if shown is frame:
                self._pages[key].focus_start()

    @property
    def unanswered(self) -> str:
        """The step in which what is typed waits for a choice; empty where none does."""
        return next((key for key, page in self._pages.items() if page.unanswered), "")

    @property
    def is_only_read(self) -> bool:
        """Whether the step that is shown has nothing to write in."""
        shown = self._stack.currentWidget()
        return any(
            self._pages[key].is_only_read for key, one in self._frames.items() if one is shown
        )

    def _is_at_work(self, key: str, view: CaseView) -> bool:
        # Someone may be typing in the page while a colleague takes away what it rests on.
        shown = self._shown_in.get(key)
        in_sight = self._stack.currentWidget() is self._frames.get(key)
        return in_sight and shown is not None and shown.id == view.id

    def _warn(self, status: StepStatus, titles: Mapping[str, str]) -> None:
        waits = dict.fromkeys(words.waits_for(blocker) for blocker in status.blockers)
        step = status.blockers[0].step
        self.lacking.show_message(
            f"{status.title} {', '.join(waits)}.",
            Tone.WARN,
            "" if step is None else f"Gå till {formats.within(titles[step])}",
            None if step is None else lambda: self.step_wanted.emit(step),
        )

    def _begin(self, key: str) -> tuple[QScrollArea, StepPage]:
        return framed(self._stack, lambda around: self._make(key, around))

    def _add(self, key: str) -> StepPage:
        frame, page = self._begun.pop(key) if key in self._begun else self._begin(key)
        page.step_wanted.connect(self.step_wanted)
        frame.setWidget(page)
        self._stack.addWidget(frame)
        self._pages[key] = page
        self._frames[key] = frame
        return page
