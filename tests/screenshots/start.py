"""What is met before the window: profiles, signing in, whom to be; and what stands in the way."""

from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.domain.staff import Role
from fsclient.ui.dialogs.demo import DemoDialog, DemoRole
from fsclient.ui.dialogs.profile import ProfileDialog
from fsclient.ui.dialogs.profile_requests import ProfileKind
from fsclient.ui.dialogs.requests import ProfileChoice
from fsclient.ui.dialogs.sign_in import SignInDialog
from fsclient.ui.speech.roles import ROLE_NAMES, ROLE_PURPOSES
from fsclient.ui.work.failures import BugWindow
from fsclient.ui.work.tasks import Activity, Asked
from tests.screenshots.pictures import Picture, in_window
from tests.support.unit import Unit

_PROFILES = (
    ProfileChoice(name="Östra kretsen", last_login="handlaggare_1"),
    ProfileChoice(name="Övningsdatabasen", asks_passphrase=True),
)


def pictures(unit: Unit) -> Iterator[Picture]:
    """Each dialog as it first is and with what can go wrong in it."""
    yield Picture("sign-in", lambda: SignInDialog(_PROFILES))
    yield Picture("sign-in-wrong", _wrong_sign_in)
    yield Picture("sign-in-unanswered", _unanswered_sign_in)
    yield Picture("profile-new", _profile(ProfileKind.NEW))
    yield Picture("profile-passphrase", _profile(ProfileKind.NEW, asks_passphrase=True))
    yield Picture("profile-existing", _profile(ProfileKind.EXISTING))
    yield Picture("profile-server", _profile(ProfileKind.SERVER))
    yield Picture("profile-wrong", _wrong_profile)
    yield Picture("demo-building", _building)
    yield Picture("demo-roles", _roles)
    desk = unit.desk(Role.SOCIAL_WORKER)
    yield in_window("database-away", desk, "worklist", then=_away)
    yield in_window("bug", desk, "worklist", then=_bug)
    yield in_window("notice", desk, "worklist", then=_notice)


def _wrong_sign_in() -> QWidget:
    dialog = SignInDialog(_PROFILES, "Övningsdatabasen")
    dialog.login.setText("handlaggare_1")
    dialog.show_problems(
        (Problem("wrong_login", "password"), Problem("passphrase_missing", "passphrase"))
    )
    return dialog


def _unanswered_sign_in() -> QWidget:
    dialog = SignInDialog([ProfileChoice(name="Östra kretsen", is_far=True, last_login="anna")])
    dialog.set_busy("Loggar in …")
    dialog.show_unanswered(waiting=True)
    return dialog


def _profile(kind: ProfileKind, *, asks_passphrase: bool = False) -> Callable[[], QWidget]:
    def make() -> QWidget:
        dialog = ProfileDialog(
            suggested=Path("/home/me/fsclient/enheten.db"), asks_passphrase=asks_passphrase
        )
        dialog.choose(kind)
        return dialog

    return make


def _wrong_profile() -> QWidget:
    dialog = ProfileDialog(suggested=Path("/home/me/fsclient/enheten.db"), asks_passphrase=True)
    dialog.editor("new_password").setText("en lång mening att minnas")
    dialog.submit.click()
    return dialog


def _building() -> QWidget:
    dialog = DemoDialog()
    dialog.show_activity(Activity(busy=True, done=3, total=10))
    return dialog


def _roles() -> QWidget:
    dialog = DemoDialog()
    dialog.show_roles(
        [
            DemoRole(login=role.value, role=ROLE_NAMES[role], purpose=ROLE_PURPOSES[role])
            for role in Role
        ]
    )
    return dialog


def _away(page: Any) -> None:
    problem = EnvironmentProblem("database_away")
    page.window().presenter.show_environment(
        page, problem, lambda: None, act=Asked(frozenset(), reads=True)
    )


def _notice(page: Any) -> None:
    page.noticed.emit("Ansökan är markerad som fullständig.", lambda: None)


def _bug(page: Any) -> None:
    window = BugWindow(page.window())
    try:
        raise LookupError
    except LookupError as error:
        with redirect_stderr(None):
            window.add(error)
