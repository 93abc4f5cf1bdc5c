"""Making Qt's application: once, before the first widget."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.look import theme
from fsclient.ui.shell.application import Application, DemoEntrance, Entrance
from fsclient.ui.work.last_resort import UncaughtErrors, tell_and_wait

# Asked for here and not of the application: its answer would have Python know all that a style
# can do before the first dialog needs any of it.
QT_ARGUMENTS: Final = ("-style", "Fusion")
NOT_STARTED: Final = 1
"""The exit code where no dialog could be shown."""


def make_application(fonts: tuple[Path, ...], icon: Callable[[str], bytes]) -> QApplication:
    """Qt's application in Swedish, with the program's typeface and colours."""
    existing = QApplication.instance()
    arguments = [*sys.argv[:1], *QT_ARGUMENTS]
    app = existing if isinstance(existing, QApplication) else QApplication(arguments)
    app.setApplicationName("fsclient")
    app.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(QLocale("sv_SE"))
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load("qtbase_sv", folder):
        app.installTranslator(translator)
    theme.install(app, theme.Assets(fonts=fonts, icon=icon))
    return app


def run(
    app: QApplication,
    entrance: Entrance,
    settings_file: Path,
    *,
    profile: str = "",
    demo: DemoEntrance | None = None,
    handbook: Callable[[str], str] | None = None,
) -> int:
    """Show the first dialog and run until the window is closed; the exit code.

    Where no dialog can be shown it is said why, before the program ends.
    """
    settings = QSettings(str(settings_file), QSettings.Format.IniFormat)
    application = Application(entrance, settings, demo, handbook)
    uncaught = UncaughtErrors(application.show_bug, application)
    uncaught.listen()
    application.finished.connect(app.quit)
    try:
        application.start(profile)
    except EnvironmentProblem as problem:
        uncaught.leave()
        return refuse(problem)
    except Exception as error:
        uncaught.leave()
        tell_and_wait(error)
        return NOT_STARTED
    try:
        return app.exec()
    finally:
        uncaught.leave()
        # Before the process ends, in whatever way it does.
        settings.sync()


def refuse(problem: EnvironmentProblem) -> int:
    """Say why the program cannot start; the exit code."""
    from fsclient.ui.speech.messages import sentence

    QMessageBox(QMessageBox.Icon.Critical, "fsclient", sentence(problem)).exec()
    return NOT_STARTED
