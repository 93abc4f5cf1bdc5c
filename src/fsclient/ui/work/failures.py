"""The one place where failures are shown."""

import platform
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

import PySide6
import shiboken6
from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

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
_AGAIN: Final = "Försök igen"
_AWAY: Final = sentence(Problem("database_away"))
_BACK: Final = sentence(Problem("database_back"))


@runtime_checkable
class ShowsProblems(Protocol):
    """A page, or any widget that shows problems at its fields."""

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What stands across the window: ``what`` tells it from the others, ``act`` is the way on, and
    where it ``closes`` it can be taken away. ``away``: it is said since the database was.
    """

    what: Asked | str
    text: str
    tone: Tone = Tone.WARN
    action: str = ""
    act: Callable[[], object] | None = None
    closes: bool = True
    away: bool = False

    def is_about(self, what: Asked | str) -> bool:
        """Whether it is told of this."""
        if isinstance(what, Asked):
            return isinstance(self.what, Asked) and what.has(self.what)
        return self.what == what


class WindowPresenter:
    """Shows problems in the page they came from, the surroundings in a banner, bugs in a window.

    The banner says what came last; what was said before it is said again when that is over. While
    a dialog is open in the window it stands in the dialog too.
    """

    def __init__(self, window: QWidget, banner: Banner) -> None:
        self._window = window
        self._banner = banner
        self._banners = [banner]
        self._said: tuple[_Said, ...] = ()

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
        text = " ".join(sentence(each) for each in problems)
        self._say(_Said(what="problems", text=text, tone=Tone.BAD))

    def show_environment(
        self,
        owner: QObject,
        problem: EnvironmentProblem,
        retry: Callable[[], None],
        *,
        act: Asked,
    ) -> None:
        """In the window's banner, with a way to try again; not where one is to look first.

        It stays until that is done, or is closed, or the database is there again
        (``show_answered``).
        """
        text = sentence(problem)
        if isinstance(problem, DoneBefore):
            self.end_act(act)
            self._say(_Said(what="done before", text=text))
            return
        away = problem.is_away
        self._say(_Said(what=act, text=text, action=_AGAIN, act=retry, away=away))

    def show_answered(self, done: Asked) -> None:
        """The database has answered: of what failed, the same is done by now, what was only to be
        read is asked for anew by itself, and what it was away for can be done again.
        """
        self.end_act(done)
        for one in self._said:
            if not one.away or not isinstance(one.what, Asked):
                continue
            if one.what.reads:
                self._end(one.what)
                if one.act is not None:
                    one.act()
            elif one.text == _AWAY:
                self._put(replace(one, text=_BACK))

    def end_act(self, done: Asked) -> None:
        """What failed is done after all."""
        self._end(done)

    def show_unanswered(self, leave: Callable[[], None] | None) -> None:
        """Say that the database has said nothing for long; it can be left where there is a way."""
        text = sentence(Problem("unanswered" if leave is not None else "unanswered_here"))
        action = "Sluta vänta" if leave is not None else ""
        self._say(_Said(what="unanswered", text=text, action=action, act=leave, closes=False))

    def end_unanswered(self) -> None:
        """It has answered, or failed, which is said by itself."""
        self._end("unanswered")

    def show_kept_here(self, again: Callable[[], None]) -> None:
        """Say that what is typed is kept on this computer until the database answers."""
        text = sentence(Problem("draft_kept_here"))
        self._say(_Said(what="kept here", text=text, action=_AGAIN, act=again, closes=False))

    def end_kept_here(self) -> None:
        """The database has it all."""
        self._end("kept here")

    def show_clash(self, look: Callable[[], None]) -> None:
        """Say that what was kept here meets another text, with a way to look at both."""
        text = sentence(Problem("kept_here_clashes"))
        self._say(_Said(what="clash", text=text, action="Jämför", act=look))

    def show_unopened(self, files: Sequence[str]) -> None:
        """Say that something was kept here that does not open any more."""
        problem = Problem("kept_here_unopened", None, {"files": ", ".join(files)})
        self._say(_Said(what="unopened", text=sentence(problem)))

    def show_found(self) -> None:
        """Say that what was asked for again was done already."""
        text = sentence(Problem("answer_found"))
        self._say(_Said(what="found", text=text, tone=Tone.GOOD))

    def _say(self, said: _Said) -> None:
        self._said = (*(one for one in self._said if not one.is_about(said.what)), said)
        self._show()

    def _put(self, said: _Said) -> None:
        """The same in other words."""
        self._said = tuple(said if one.is_about(said.what) else one for one in self._said)
        self._show()

    def _end(self, what: Asked | str) -> None:
        left = tuple(one for one in self._said if not one.is_about(what))
        if left != self._said:
            self._said = left
            self._show()

    def _show(self) -> None:
        self._banners = [one for one in self._banners if shiboken6.isValid(one)]
        last = self._said[-1] if self._said else None
        if last is not None and (within := self._in_dialog()) is not None:
            self._banners.append(within)
        for banner in self._banners:
            if last is None:
                banner.clear()
            else:
                self._show_in(banner, last)

    def _show_in(self, banner: Banner, said: _Said) -> None:
        def go_on() -> None:
            self._end(said.what)
            if said.act is not None:
                said.act()

        banner.show_message(
            said.text,
            said.tone,
            said.action,
            go_on,
            (lambda: self._end(said.what)) if said.closes else None,
        )
        if banner is not self._banner:
            _make_room(banner.window())

    def _in_dialog(self) -> Banner | None:
        """A banner in the dialog that covers the window's, where it has none yet."""
        dialog = QApplication.activeModalWidget()
        box = None if dialog is None else dialog.layout()
        inside = dialog is not None and self._window in _around(dialog)
        if not inside or not isinstance(box, QVBoxLayout):
            return None
        if any(one.window() is dialog for one in self._banners):
            return None
        banner = Banner(parent=dialog)
        box.insertWidget(0, banner)
        return banner

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


def _make_room(dialog: QWidget) -> None:
    """As high as what stands in a dialog needs by now, at the width that it has."""
    box = dialog.layout()
    assert box is not None
    box.activate()
    dialog.resize(dialog.width(), max(dialog.height(), box.totalHeightForWidth(dialog.width())))


def _around(widget: QWidget) -> Iterator[QWidget]:
    place = widget.parentWidget()
    while place is not None:
        yield place
        place = place.parentWidget()
