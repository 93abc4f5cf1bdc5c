"""The window, on the person's own databases or on a made-up unit."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fsclient.bootstrap import resource_folders
from fsclient.bootstrap.entrance import ProfileEntrance
from fsclient.bootstrap.folders import settings_folder
from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage.places import make_folder
from fsclient.ui.shell.start import make_application, refuse, run

if TYPE_CHECKING:
    from fsclient.domain.staff import StaffMember
    from fsclient.ui.dialogs.demo import DemoRole
    from fsclient.usecases.desk import Desk, Office

FONTS = ("Regular", "Medium", "SemiBold", "Bold", "Italic")
DEMO_SEED, DEMO_CASES, DEMO_MONTHS = 2026, 400, 24


def run_window(profile: str = "", *, demo: bool = False) -> int:
    """Open the window and run until it is closed; returns the exit code."""
    app = make_application(font_files(), icon)
    settings = settings_folder()
    try:
        make_folder(settings)
    except EnvironmentProblem:
        return refuse(EnvironmentProblem("settings_folder_not_made", path=str(settings)))
    return run(
        app,
        ProfileEntrance(),
        settings / "window.ini",
        profile=profile,
        demo=MadeUpUnit() if demo else None,
        handbook=handbook,
    )


def font_files() -> tuple[Path, ...]:
    """The typeface of the window."""
    folder = resource_folders().resources / "fonts"
    return tuple(folder / f"Inter-{weight}.ttf" for weight in FONTS)


def icon(name: str) -> bytes:
    """An icon as SVG."""
    return (resource_folders().resources / "icons" / f"{name}.svg").read_bytes()


def handbook(page: str) -> str:
    """The handbook's page in Markdown: the area's own, else the first one."""
    folder = resource_folders().resources / "handbook"
    own = folder / f"{page}.md"
    return (own if own.is_file() else folder / "index.md").read_text(encoding="utf-8")


class MadeUpUnit:
    """Fills ``ui.application.DemoEntrance``: built once, kept until the program ends."""

    def __init__(self) -> None:
        self._office: Office | None = None
        self._close: Callable[[], None] = lambda: None
        self._accounts: dict[str, StaffMember] = {}

    def build(self, report: Callable[[int, int], None]) -> "Sequence[DemoRole]":
        from fsclient.bootstrap.demo import load_demo_words, open_demo_database
        from fsclient.demo.build import build_demo
        from fsclient.domain.staff import Role
        from fsclient.ui.dialogs.demo import DemoRole
        from fsclient.ui.speech.roles import ROLE_NAMES, ROLE_PURPOSES

        if self._office is None:
            # One that was begun and came to nothing.
            self._close()
            office, self._close = open_demo_database()
            size = (DEMO_CASES, DEMO_MONTHS)
            built = build_demo(office, load_demo_words(), DEMO_SEED, *size, report)
            self._accounts = {member.login: member for member in built}
            self._office = office
        first = {member.role: member for member in reversed(tuple(self._accounts.values()))}
        return [
            DemoRole(login=first[role].login, role=ROLE_NAMES[role], purpose=ROLE_PURPOSES[role])
            for role in Role
        ]

    def enter(self, login: str) -> "Desk":
        from fsclient.usecases.desk import Desk

        assert self._office is not None
        return Desk(office=self._office, me=self._accounts[login])

    def leave(self) -> None:
        self._close()
