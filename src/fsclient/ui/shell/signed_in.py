"""The window of someone who has signed in."""

import gc
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby, islice
from typing import Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.staff import Action, Role
from fsclient.ui.shell.areas import areas_of, load_pages, pages_of, rail_of
from fsclient.ui.shell.palette import Found
from fsclient.ui.shell.topbar import SignedIn
from fsclient.ui.shell.window import MainWindow, WindowParts
from fsclient.ui.speech.formats import identity_number
from fsclient.ui.speech.roles import ROLE_NAMES
from fsclient.ui.widgets.later import later
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.papers import Paper
from fsclient.ui.work.printouts import OwnLetters
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.access import exported, printed
from fsclient.usecases.desk import Desk
from fsclient.usecases.issued_letters import letters_of_many, own_decisions
from fsclient.usecases.list_papers import list_paper
from fsclient.usecases.ports import SignedRow
from fsclient.usecases.worklist import is_mine, rail_counts, search

_PAUSE_MS: Final = 300
_PROBLEMS_TOLD: Final = 2
"""With the first ones mended the next ones are told; more would hide the page."""
_BEGINS_ELSEWHERE: Final = {Role.FUT_INVESTIGATOR: "spotchecks", Role.HEAD: "supervision"}


def make_window(
    desk: Desk,
    counts: Mapping[str, int],
    settings: QSettings,
    handbook: Callable[[str], str] | None = None,
) -> MainWindow:
    """The window of someone who has signed in, on the first page that the role has."""
    window = MainWindow(
        WindowParts(
            who=SignedIn(
                unit=desk.office.unit.name,
                role=ROLE_NAMES[desk.me.role],
                name=desk.me.name,
                login=desk.me.login,
            ),
            rail=rail_of(desk, counts),
            pages=pages_of(desk),
            search=lambda text: found_in(desk, text),
            exported=lambda name, read: exported(desk, name, read),
            write_listing=desk.office.listings,
            printed=lambda name, read: printed(desk, name, read),
            draw_list=lambda listing, step: list_paper(desk, listing, step),
            letters=_own_letters(desk),
            settings=settings,
            handbook=handbook,
            own_password=_own_password(desk),
            counts=lambda: rail_counts(desk),
            give_up=desk.office.database.give_up,
            is_far=desk.office.database.is_far,
        )
    )
    if desk.office.shelf is not None:
        # Only whoever works far from the database has use for it.
        from fsclient.ui.shell.kept_here import keep_here

        keep_here(window, desk, desk.office.shelf)
    if desk.office.database.is_far:
        from fsclient.ui.shell.heard import Heard

        Heard(window, desk.office.database)
    window.go(_first_page(desk))
    problems = _slips(desk)
    if problems:
        window.presenter.show_problems(window, problems)
    return window


def _slips(desk: Desk) -> tuple[Problem, ...]:
    """What is amiss with the unit's own files, of each what comes first, and what of it stops
    decisions.
    """
    forms = desk.office.forms
    slips = (*desk.office.unit.problems, *forms.slips)
    of_files = groupby(slips, lambda one: one.values.get("in_file"))
    told = [one for _file, problems in of_files for one in islice(problems, _PROBLEMS_TOLD)]
    passed_over = (Problem("form_passed_over", None),) if forms.slips else ()
    return (*told, *passed_over, *islice(forms.unread_gates, _PROBLEMS_TOLD))


def prepare_behind(window: MainWindow, desk: Desk) -> None:
    """Once the first page is there, load and make the others behind it."""

    def make(_loaded: None) -> None:
        # Nothing that has been imported goes away: a collection need not go through it.
        gc.freeze()
        window.make_ahead()

    def load() -> None:
        window.tasks.run_free(window, lambda: load_pages(desk), make)

    # Not at once: what has just been read is to be painted first.
    pause = later(window, _PAUSE_MS, load)
    window.tasks.idle.connect(pause.start, Qt.ConnectionType.SingleShotConnection)


def _first_page(desk: Desk) -> str:
    """Where a day's work begins: cases for those who have them, else the role's own area."""
    keys = [area.key for area in areas_of(desk)]
    own = _BEGINS_ELSEWHERE.get(desk.me.role)
    return own if own in keys else keys[0]


def _own_letters(desk: Desk) -> OwnLetters | None:
    def read(rows: Sequence[SignedRow]) -> tuple[Paper, ...]:
        return tuple(
            Paper(f"{one.letter.title} {one.case_number} {one.name}", one.letter.pdf)
            for one in letters_of_many(desk, rows)
        )

    if not (desk.may(Action.DECIDE) or desk.may(Action.DECIDE_EMERGENCY)):
        return None
    return OwnLetters(signed=lambda: own_decisions(desk), read=read)


def _own_password(desk: Desk) -> Callable[[Tasks, QWidget], QDialog]:
    def ask(tasks: Tasks, window: QWidget) -> QDialog:
        # Imported when it is asked for, as the pages are: a start is to be quick.
        from fsclient.ui.administration.password_dialog import PasswordDialog

        return PasswordDialog(desk, tasks, window)

    return ask


def found_in(desk: Desk, text: str) -> tuple[Found, ...]:
    """Cases by name, personnummer or number, as Ctrl+K shows them."""
    if desk.me.role is Role.ADMINISTRATOR:
        return ()
    found = []
    for hit in search(desk, text):
        number = identity_number(hit.identity_number) if hit.identity_number else ""
        whose = "ditt ärende" if is_mine(desk, hit) else f"{hit.caseworker} · skäl loggas"
        protected = "skyddade personuppgifter" if hit.protected else ""
        closed = f"avslutat {hit.closed_on}" if hit.closed_on else ""
        parts = (number, hit.number, protected, closed, whose)
        found.append(
            Found(
                title=hit.name,
                detail=" · ".join(part for part in parts if part),
                kind="Ärende",
                page="case",
                context=CaseContext(case_id=hit.case_id),
            )
        )
    return tuple(found)
