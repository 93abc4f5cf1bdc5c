"""The one place where failures are shown."""

import platform
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

import PySide6
from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

import fsclient
from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.ui.look.theme import within_screen
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.notices import Banner, Tone
from fsclient.ui.widgets.surfaces import SectionHeading, Text
from fsclient.ui.work.last_resort import tell
from fsclient.ui.work.tasks import Asked
from fsclient.usecases.changes import DoneBefore

_HOME: Final = Path(fsclient.__file__).parent
_BACK: Final = sentence(Problem("database_back"))
_KEPT_HERE: Final = sentence(Problem("draft_kept_here"))


@runtime_checkable
class ShowsProblems(Protocol):
    """A page, or any widget that shows problems at its fields."""

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show them."""


@dataclass(frozen=True, slots=True)
class _Failed:
    """What the surroundings kept from being done, by which ``problem``, as it is told."""

    owner: QObject
    text: str
    retry: Callable[[], None]
    asked: Asked
    problem: EnvironmentProblem

    def is_done_by(self, owner: QObject, asked: str) -> bool:
        """Whether what someone was answered is what failed, done anew."""
        same = (owner, asked) == (self.owner, self.asked)
        return same and self.problem.code != "answer_lost"


class WindowPresenter:
    """Shows problems in the page they came from, the surroundings in a banner, bugs in a window."""

    def __init__(self, window: QWidget, banner: Banner) -> None:
        self._window = window
        self._banner = banner
        self._unanswered = ""
        self._failed: _Failed | None = None

    @cached_property
    def _bugs(self) -> "BugWindow":
        return BugWindow(self._window)

    def show_problems(self, owner: QObject, problems: tuple[Problem, ...]) -> None:
        """At the nearest widget around the owner that shows problems, else in the banner."""
        place: QObject | None = owner
        while place is not None:
            if isinstance(place, ShowsProblems):
                place.show_problems(problems)
                return
            place = place.parent()
        self._banner.show_message(" ".join(sentence(each) for each in problems), Tone.BAD)

    def show_environment(
        self,
        owner: QObject,
        problem: EnvironmentProblem,
        retry: Callable[[], None],
        *,
        asked: Asked,
    ) -> None:
        """In the window's banner, with a way to try again; not where one is to look first.

        It stays until that is done, or the database is there again (``show_answered``).
        """
        if isinstance(problem, DoneBefore):
            self._banner.show_message(sentence(problem), Tone.WARN, "Stäng")
            return
        failed = _Failed(owner, sentence(problem), retry, asked=asked, problem=problem)
        self._show_failed(failed)

    def _show_failed(self, failed: "_Failed") -> None:
        self._failed = failed
        self._banner.show_message(failed.text, Tone.WARN, "Försök igen", failed.retry)

    def show_answered(self, owner: QObject, asked: str) -> None:
        """The database has answered someone: what failed there is done anew where the same was
        asked (a text that is kept says nothing of what was to be signed), what it was away for can
        be, and what was only to be read is asked for anew by itself. Of an answer that was lost
        nothing else tells.
        """
        failed = self._failed
        if failed is None:
            return
        if failed.text != self._banner.text:
            self._failed = None
        elif failed.asked is Asked.READ and failed.problem.is_away:
            self._end_failed()
            failed.retry()
        elif (owner, asked) == (
            failed.owner,
            failed.asked,
        ) and failed.problem.code != "answer_lost":
            self._end_failed()
        elif failed.problem.code == "database_away" and failed.text != _BACK:
            self._show_failed(replace(failed, text=_BACK))

    def _end_failed(self) -> None:
        self._failed = None
        self._banner.clear()

    def show_unanswered(self, leave: Callable[[], None] | None) -> None:
        """Say that the database has said nothing for long; it can be left where there is a way."""
        problem = Problem("unanswered" if leave is not None else "unanswered_here")
        self._unanswered = sentence(problem)
        self._banner.show_message(
            self._unanswered, Tone.WARN, "Sluta vänta" if leave is not None else "", leave
        )

    def end_unanswered(self) -> None:
        """It has answered, or failed, which is said by itself."""
        if self._banner.text == self._unanswered:
            self._banner.clear()

    def show_kept_here(self, again: Callable[[], None]) -> None:
        """Say that what is typed is kept on this computer until the database answers."""
        self._banner.show_message(_KEPT_HERE, Tone.WARN, "Försök igen", again)

    def end_environment(self, owner: QObject) -> None:
        """What failed for someone is done after all."""
        failed = self._failed
        if failed is not None and failed.owner is owner and failed.text == self._banner.text:
            self._end_failed()

    def end_kept_here(self) -> None:
        """The database has it all."""
        if self._banner.text == _KEPT_HERE:
            self._banner.clear()

    def show_clash(self, look: Callable[[], None]) -> None:
        """Say that what was kept here meets another text, with a way to look at both."""
        self._banner.show_message(sentence(Problem("kept_here_clashes")), Tone.WARN, "Jämför", look)

    def show_unopened(self, files: Sequence[str]) -> None:
        """Say that something was kept here that does not open any more."""
        problem = Problem("kept_here_unopened", None, {"files": ", ".join(files)})
        self._banner.show_message(sentence(problem), Tone.WARN, "Stäng")

    def show_found(self) -> None:
        """Say that what was asked for again was done already."""
        self._banner.show_message(sentence(Problem("answer_found")), Tone.GOOD, "Stäng")

    def show_bug(self, error: BaseException) -> None:
        """In the bug window; further ones are added to the report there."""
        tell(lambda told: self._bugs.add(told), error)


def report(error: BaseException) -> str:
    """What a developer needs, and nothing about a person: frames, versions, the kind of error.

    The error's own text and all values are left out, since they may name someone.
    """
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join(
        (
            f"fsclient {fsclient.__version__}",
            f"Python {platform.python_version()}, PySide {PySide6.__version__}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}",
            "",
            type(error).__name__,
            *lines,
        )
    )


def _place(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_HOME):
        return f"fsclient/{path.relative_to(_HOME).as_posix()}"
    # Elsewhere the folders may name the person whose computer it is.
    return path.name


class BugWindow(QDialog):
    """One window for what should never happen, with a report to hand on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports: list[str] = []
        self.setWindowTitle("Fel i programmet")
        self.setModal(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addWidget(SectionHeading("Något gick fel i programmet", self))
        self._text = Text(
            "Det du skrivit är kvar. Kopiera rapporten och lämna den till systemförvaltaren. "
            "Den innehåller inga uppgifter om någon person.",
            parent=self,
        )
        box.addWidget(self._text)
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName("Rapport")
        box.addWidget(self.report, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        copy = SecondaryButton("Kopiera rapporten", self)
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        done = PrimaryButton("Fortsätt arbeta", self)
        done.clicked.connect(self._finish)
        row.addWidget(done)
        box.addLayout(row)

    def add(self, error: BaseException) -> None:
        """Add an error to the report, and show the window; the same one is only counted once."""
        text = report(error)
        if text not in self._reports:
            self._reports.append(text)
        self.report.setPlainText("\n\n".join(self._reports))
        if sys.stderr is not None:  # as it is where the program has no console
            sys.stderr.write(text + "\n")
        if not self.isVisible():
            self.resize(within_screen(self, 560, 380))
            self.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _finish(self) -> None:
        self._reports.clear()
        self.close()
