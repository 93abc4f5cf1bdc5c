"""The program itself, in which someone types in the journal.

Run by test_typed_while_away.py: ``python -m tests.flows.typed_while_away``, with a login, its
password, a case's id and what is typed. It signs in, opens the case's journal and says ``ready``.
It types when a line comes on standard input, and says ``typed`` at the last key.
"""

import itertools
import sys
from uuid import UUID

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtTest import QTest

from fsclient.__main__ import main
from fsclient.ui.dialogs.sign_in import SignInDialog
from fsclient.ui.journal.panel import JournalPanel
from fsclient.ui.shell import start
from fsclient.ui.shell.application import Application
from fsclient.ui.work.case_context import CaseContext

LOGIN, PASSWORD, CASE, TEXT = sys.argv[1:]
KEY_MS = 25
LONGEST_MS = 120_000


class TypingApplication(Application):
    """The program's own, with someone who types."""

    def start(self, profile: str = "") -> None:
        super().start(profile)
        dialog = self.dialog
        assert isinstance(dialog, SignInDialog)
        dialog.login.setText(LOGIN)
        dialog.password.setText(PASSWORD)
        dialog.submit.click()
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._get_ready)
        self._looking.start(50)
        QTimer.singleShot(LONGEST_MS, self, lambda: sys.exit(1))

    def _get_ready(self) -> None:
        window = self.window
        if window is None or not window.isVisible() or not window.tasks.is_idle:
            return
        panels = [each for each in window.findChildren(JournalPanel) if each.isVisible()]
        if not panels:
            window.go("case", CaseContext(case_id=UUID(CASE), step="application"))
            return
        self._looking.stop()
        self._panel = panels[0]
        self._panel.write_note("application")
        self._heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._type)
        say("ready")

    def _type(self) -> None:
        self._heard.setEnabled(False)
        keys = iter(TEXT)

        def one() -> None:
            for key in itertools.islice(keys, 1):
                QTest.keyClicks(self._panel.draft.text, key)
                QTimer.singleShot(KEY_MS, one)
                return
            say("typed")

        one()


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


vars(start)["Application"] = TypingApplication
sys.exit(main([]))
