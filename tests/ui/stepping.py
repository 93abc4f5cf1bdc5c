"""A step's page on a case, with what the opened case does around it."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fsclient.ui.assessment.form_page import FormPage
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_steps import form_steps
from fsclient.usecases.workflow import step_list
from tests.support.hearing import hear_changes
from tests.ui.recorder import RecordingPresenter

P = TypeVar("P", bound=StepPage)


def form_page(key: str, desk: Desk, tasks: Tasks, parent: QWidget) -> FormPage:
    """The page of a form's step."""
    step = next(one for one in form_steps(desk) if one.key == key)
    return FormPage(step, desk, tasks, parent)


IB_PAGE = partial(form_page, "assessment")
CHILD_PAGE = partial(form_page, "children")


class Opened(Generic[P]):
    """``page`` on a case, read again after every change, as in the window."""

    def __init__(
        self,
        qtbot: QtBot,
        made: Callable[..., P],
        desk: Desk,
        case_id: UUID,
        tasks: Tasks,
        presenter: RecordingPresenter,
    ) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.case_id = case_id
        self.tasks = tasks
        self.presenter = presenter
        self.notices: list[tuple[str, object]] = []
        self.frame = QScrollArea()
        qtbot.addWidget(self.frame)
        self.frame.setWidgetResizable(True)
        self.frame.resize(QSize(718, 900))
        self.page = made(desk, tasks, self.frame)
        self.page.noticed.connect(lambda text, undo: self.notices.append((text, undo)))
        self.frame.setWidget(self.page)
        hear_changes(tasks, self.frame, self._hear)
        self.show_again()
        self.frame.show()
        qtbot.waitExposed(self.frame)
        self.frame.activateWindow()
        self.settle()

    def show_again(self) -> None:
        """Show the case as it is stored now."""
        view = reread_case(self.desk, self.case_id)
        self.page.show_case(view, step_list(view))

    def settle(self) -> None:
        """Wait until nothing runs, and all that was asked for has been shown."""
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: self.tasks.is_idle, timeout=5000)
        self.qtbot.wait(1)

    def press(self, button: QWidget) -> None:
        """Click with the mouse, and wait for what comes of it."""
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def keep(self) -> None:
        """Keep what is typed, as on leaving the page."""
        self.page.flush()
        self.settle()

    def command(self, key: str) -> None:
        """Run a command of the page's, as its menu or shortcut does."""
        next(each for each in self.page.commands() if each.key == key).run()
        self.settle()

    def _hear(self, changes: ChangeSet) -> None:
        if changes.case_id == self.case_id:
            self.show_again()
