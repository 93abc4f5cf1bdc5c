"""One theme for all tests of the window, light and at 100 % at the start of each."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from fsclient.ui.look.theme import Scheme, Theme, install, theme
from fsclient.ui.shell.start import QT_ARGUMENTS
from fsclient.ui.work.tasks import Tasks
from tests.ui.gallery import assets
from tests.ui.recorder import RecordingPresenter


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style that the program asks Qt for."""
    return ["fsclient", *QT_ARGUMENTS]


@pytest.fixture(scope="session")
def installed(qapp: QApplication) -> Theme:
    """The theme with the fonts and icons of the working copy."""
    return install(qapp, assets())


@pytest.fixture(autouse=True)
def calm_theme(installed: Theme) -> None:
    """Light and 100 %, whatever the test before chose."""
    theme().set_scheme(Scheme.LIGHT)
    theme().set_text_scale(1.0)


@pytest.fixture
def presenter() -> RecordingPresenter:
    """Keeps the failures that are shown."""
    return RecordingPresenter()


@pytest.fixture
def tasks(presenter: RecordingPresenter) -> Iterator[Tasks]:
    """Work off the GUI thread, stopped afterwards."""
    made = Tasks(presenter)
    yield made
    made.stop()


@pytest.fixture
def owner() -> QObject:
    """Something that asks for work."""
    return QObject()


@pytest.fixture
def settings(tmp_path_factory: pytest.TempPathFactory) -> QSettings:
    """Settings that nobody else reads."""
    path = tmp_path_factory.mktemp("settings") / "window.ini"
    return QSettings(str(path), QSettings.Format.IniFormat)
