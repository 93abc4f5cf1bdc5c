"""A presenter that keeps what it is told to show."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.ui.work.tasks import Asked


@dataclass
class RecordingPresenter:
    """What would have been shown."""

    problems: list[Problem] = field(default_factory=list)
    environment: list[tuple[str, Callable[[], None]]] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)

    def show_problems(self, owner: QObject, problems: tuple[Problem, ...]) -> None:
        self.problems.extend(problems)

    def show_environment(
        self,
        owner: QObject,
        problem: EnvironmentProblem,
        retry: Callable[[], None],
        *,
        act: Asked,
    ) -> None:
        self.environment.append((problem.code, retry))

    def show_bug(self, error: BaseException) -> None:
        self.bugs.append(error)
