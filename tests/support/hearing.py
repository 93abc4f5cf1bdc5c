"""Listening for as long as a window stands: a test's own ears fall with what they serve."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet


def hear_changes(tasks: Tasks, window: QWidget, heard: Callable[[ChangeSet], None]) -> None:
    """Call ``heard`` with what each task changed, until ``window`` is gone.

    What a test left running may end while its windows are taken down.
    """
    tasks.changed.connect(heard)
    window.destroyed.connect(lambda: tasks.changed.disconnect(heard))
