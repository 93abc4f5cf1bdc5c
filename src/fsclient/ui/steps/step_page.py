"""The contract between the opened case and the page of one step."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import StepStatus


class StepPage(Page):
    """One step of a case; ``key`` is the step's in ``usecases/workflow.py``.

    ``step_wanted`` asks the case to go to another step, by key.
    """

    step_wanted = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.desk = desk

    def has_earlier(self, view: CaseView) -> bool:
        """Whether there is something to read in the step though it waits and is not begun."""
        return False

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case as it now is; called at opening and after every change to the case.

        What the person is typing here must survive: show only what differs from what was shown.
        """
        raise NotImplementedError
