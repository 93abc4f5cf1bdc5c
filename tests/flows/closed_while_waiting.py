"""The program itself, whose window is closed while the database says nothing.

Run by test_closed.py: ``python -m tests.flows.closed_while_waiting LOGIN PASSWORD``. It signs in,
and closes its dialog when a line comes on standard input. No limit ends what it waits for.
"""

import functools
import sys

from PySide6.QtCore import QSocketNotifier

from fsclient.__main__ import main
from fsclient.storage import engines
from fsclient.storage.patience import Limits
from fsclient.ui.dialogs.sign_in import SignInDialog
from fsclient.ui.shell import start
from fsclient.ui.shell.application import Application

_FOR_EVER = Limits(statement=3600, answer=3600, idle_in_work=3600)


class ClosedApplication(Application):
    """The program's own, with someone who signs in and gives it up."""

    def start(self, profile: str = "") -> None:
        super().start(profile)
        self._heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._give_up)
        dialog = self.dialog
        assert isinstance(dialog, SignInDialog)
        dialog.login.setText(sys.argv[1])
        dialog.password.setText(sys.argv[2])
        dialog.submit.click()

    def _give_up(self) -> None:
        self._heard.setEnabled(False)
        assert self.dialog is not None
        self.dialog.reject()


vars(engines)["open_server"] = functools.partial(engines.open_server, limits=_FOR_EVER)
vars(start)["Application"] = ClosedApplication
sys.exit(main([]))
