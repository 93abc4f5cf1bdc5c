"""A new profile: where the database is."""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fsclient.domain.errors import Problem
from fsclient.ui.dialogs.entries import Entries, Entry, Errors, button, column, foot, line, words
from fsclient.ui.dialogs.profile_requests import (
    ExistingLocalRequest,
    NewLocalRequest,
    ProfileKind,
    ProfileRequest,
    ServerRequest,
)
from fsclient.ui.look.theme import bounded, theme, within_screen
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.later import later

USUAL_PORT: Final = 5432

_KINDS: Final = {
    ProfileKind.NEW: "Ny på den här datorn",
    ProfileKind.EXISTING: "Finns på den här datorn",
    ProfileKind.SERVER: "Server",
}
_SUBMIT: Final = {
    ProfileKind.NEW: "Skapa databasen",
    ProfileKind.EXISTING: "Anslut",
    ProfileKind.SERVER: "Anslut",
}


_WANTED: Final[Mapping[ProfileKind, Mapping[str, str]]] = {
    ProfileKind.NEW: {
        "new_path": "file_missing",
        "new_passphrase": "passphrase_missing",
        "new_name": "full_name_missing",
        "new_title": "own_title_missing",
        "new_login": "user_missing",
        "new_password": "secret_missing",
    },
    ProfileKind.EXISTING: {"existing_path": "file_missing"},
    ProfileKind.SERVER: {
        "server_host": "host_missing",
        "server_database": "database_missing",
        "server_certificate": "certificate_missing",
    },
}
"""What must be written, and the problem where it is not."""

_PHRASE: Final = "Minst 12 tecken, gärna flera ord."
_RISK: Final = (
    "Utan lösenfrasen kan ingen öppna databasen igen, inte heller vi. Skriv upp den och lås in den."
)
_PASSWORD: Final = "Minst 12 tecken. En mening är lättast att minnas."  # noqa: S105 - no password


@dataclass(frozen=True, slots=True)
class _Twice:
    """A secret that is written twice, since nobody sees what is written."""

    first: str
    again: str
    code: str


class ProfileDialog(QDialog):
    """Asks where the database is. ``submitted`` carries a ProfileRequest; the dialog stays open
    and shows what ``show_problems`` gives back, until it is closed from outside.

    ``suggested`` is where a new database would be put, ``asks_passphrase`` is set where there
    is no keyring.
    """

    submitted = Signal(object)

    def __init__(
        self,
        *,
        suggested: Path,
        asks_passphrase: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Ny profil – fsclient")
        self._asks_passphrase = asks_passphrase
        self._kinds = {kind: _segment(text) for kind, text in _KINDS.items()}
        self.entries = {
            "profile": Entry("Profilens namn", line(example="Enhetens namn")),
            "new_path": Entry("Var databasen ska ligga", line()),
            "new_passphrase": Entry(
                "Databasens lösenfras", line(secret=True), f"{_PHRASE} {_RISK}"
            ),
            "new_passphrase_again": Entry("Lösenfrasen igen", line(secret=True)),
            "new_name": Entry("Ditt namn", line()),
            "new_title": Entry("Din titel", line(example="Systemförvaltare")),
            "new_login": Entry("Användarnamn", line()),
            "new_password": Entry("Lösenord", line(secret=True), _PASSWORD),
            "new_password_again": Entry("Lösenordet igen", line(secret=True)),
            "existing_path": Entry("Databasens fil", line()),
            "server_host": Entry("Server", line(example="db.kommunen.se")),
            "server_port": Entry("Port", line(example=str(USUAL_PORT))),
            "server_database": Entry("Databas", line()),
            "server_certificate": Entry("Serverns rotcertifikat", line()),
        }
        self._secrets = (
            _Twice("new_passphrase", "new_passphrase_again", "passphrases_differ"),
            _Twice("new_password", "new_password_again", "secrets_differ"),
        )
        self.problem = words("", "error")
        self.busy = words("", "soft")
        self.cancel = button("Avbryt", "secondary")
        self.submit = button("", "primary")
        self._errors = Errors(self.problem, self.entries, lambda: f"{self.kind}_")
        self.editor("new_path").setText(str(suggested))
        self.editor("server_port").setText(str(USUAL_PORT))
        self._lay_out()
        self._connect()
        self.choose(ProfileKind.NEW)
        self.set_busy("")
        self._larger = later(self, 0, self._grow)
        theme().changed.connect(self._fit)
        self._fit()
        self.editor("profile").setFocus()

    def editor(self, name: str) -> QLineEdit:
        """The line of this name, the request's own after what kind of place it is for."""
        editor = self.entries[name].editor
        assert isinstance(editor, QLineEdit)
        return editor

    def _text(self, name: str) -> str:
        return self.editor(name).text().strip()

    def _lay_out(self) -> None:
        self._content = _clear()
        self._rows = content = QVBoxLayout(self._content)
        content.setSpacing(8)
        content.addWidget(words("Var finns databasen?", "label"))
        kinds = FlowLayout(spacing=6)
        for each in self._kinds.values():
            kinds.addWidget(each)
        content.addLayout(kinds)
        name = Entries()
        name.add(self.entries["profile"])
        content.addLayout(name)
        self._pages = QStackedWidget()
        self._page_of = {
            ProfileKind.NEW: self._new_page(),
            ProfileKind.EXISTING: self._existing_page(),
            ProfileKind.SERVER: self._server_page(),
        }
        for page in self._page_of.values():
            self._pages.addWidget(page)
        content.addWidget(self._pages)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._content)
        scroll.verticalScrollBar().rangeChanged.connect(lambda _low, high: self._keep_off(high > 0))
        self._keep_off(False)
        rows = column(self)
        rows.addWidget(words("Anslut till en databas", "title"))
        rows.addWidget(self.problem)
        rows.addWidget(scroll, 1)
        rows.addLayout(foot(self.busy, right=(self.cancel, self.submit)))

    def _keep_off(self, scrolls: bool) -> None:
        """Leave room beside what scrolls, and let the rest end where the buttons do."""
        self._rows.setContentsMargins(2, 0, 10 if scrolls else 2, 0)

    def _fit(self) -> None:
        """Follow the text size."""
        self.setMinimumSize(within_screen(self, 480, 360))
        self.resize(self.size().expandedTo(within_screen(self, 520, 620)))
        self._larger.start()

    def _grow(self) -> None:
        """Be as high as what is asked and what is amiss with it, while the screen has room."""
        self._rows.activate()
        room = self._scroll.viewport()
        lacking = self._rows.totalHeightForWidth(room.width()) - room.height()
        if lacking > 0:
            self.resize(bounded(self, self.size() + QSize(0, lacking)))

    def _new_page(self) -> QWidget:
        place = Entries()
        place.add(self.entries["new_path"], self._browse("new_path", self._choose_new))
        secret = Entries()
        secret.add_two(self.entries["new_passphrase"], self.entries["new_passphrase_again"])
        secret.add_words(words(_PHRASE, "help"))
        secret.add_words(words(_RISK, "status", tone="warn"))
        phrase = _clear()
        phrase.setLayout(secret)
        phrase.setVisible(self._asks_passphrase)
        account = Entries()
        account.add_words(words("Du som blir databasens första administratör", "strong"))
        account.add_two(self.entries["new_name"], self.entries["new_title"])
        account.add(self.entries["new_login"])
        account.add_two(self.entries["new_password"], self.entries["new_password_again"])
        account.add_words(words(_PASSWORD, "help"))
        return _page(place, phrase, account)

    def _existing_page(self) -> QWidget:
        entries = Entries()
        name = "existing_path"
        choose = functools.partial(self._choose_file, name, "Databaser (*.db *.sqlite)")
        entries.add(self.entries[name], self._browse(name, choose))
        return _page(entries)

    def _server_page(self) -> QWidget:
        entries = Entries()
        for name in ("server_host", "server_port", "server_database"):
            entries.add(self.entries[name])
        name = "server_certificate"
        choose = functools.partial(self._choose_file, name, "Certifikat (*.pem *.crt *.cer)")
        entries.add(self.entries[name], self._browse(name, choose))
        return _page(entries)

    @property
    def kind(self) -> ProfileKind:
        """What is chosen."""
        return next(
            (kind for kind, button in self._kinds.items() if button.isChecked()), ProfileKind.NEW
        )

    def choose(self, kind: ProfileKind) -> None:
        """Choose where the database is."""
        self._kinds[kind].setChecked(True)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these at their fields, named as the request's."""
        self.set_busy("")
        self._errors.show(problems)
        self._grow()

    def set_busy(self, told: str) -> None:
        """Show that it is working, and take no other answer; an empty text when it is done."""
        self.busy.setText(told)
        self.submit.setEnabled(not told)
        self._content.setEnabled(not told)

    def _connect(self) -> None:
        for kind, chosen in self._kinds.items():
            chosen.toggled.connect(lambda on, kind=kind: self._show_kind(kind) if on else None)
        for secret in self._secrets:
            first, again = self.editor(secret.first), self.editor(secret.again)
            again.editingFinished.connect(lambda secret=secret: self._show_left(secret))
            for editor in (first, again):
                editor.textChanged.connect(lambda _text, secret=secret: self._show_changed(secret))
        self.submit.setDefault(True)
        self.submit.clicked.connect(lambda _on=False: self._submit())
        self.cancel.clicked.connect(lambda _on=False: self.reject())

    def _browse(self, entry: str, choose: Callable[[], None]) -> QPushButton:
        browse = button("Välj …", "secondary")
        browse.setAccessibleName(f"{self.entries[entry].label.text()}, välj")
        browse.clicked.connect(lambda _on=False: choose())
        return browse

    def _difference(self, secret: _Twice) -> Problem | None:
        if self.editor(secret.first).text() == self.editor(secret.again).text():
            return None
        return Problem(secret.code, secret.again)

    def _show_left(self, secret: _Twice) -> None:
        # One not come to yet is no difference: Tab may only be on its way.
        if self.editor(secret.again).text():
            self._errors.show_at(secret.again, self._difference(secret))

    def _show_changed(self, secret: _Twice) -> None:
        if self._difference(secret) is None:
            self._errors.show_at(secret.again, None)

    def _show_kind(self, kind: ProfileKind) -> None:
        for page in self._page_of.values():
            # A page that is not shown asks for no room.
            shown = page is self._page_of[kind]
            height = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        self._pages.setCurrentWidget(self._page_of[kind])
        self.submit.setText(_SUBMIT[kind])
        self._errors.clear()

    def _choose_new(self) -> None:
        path, _filter = QFileDialog.getSaveFileName(
            self, "Ny databas", self.editor("new_path").text(), "Databaser (*.db)"
        )
        if path:
            self.editor("new_path").setText(path)

    def _choose_file(self, name: str, pattern: str) -> None:
        path, _filter = QFileDialog.getOpenFileName(
            self, "Välj fil", self.editor(name).text(), f"{pattern};;Alla filer (*)"
        )
        if path:
            self.editor(name).setText(path)

    def _submit(self) -> None:
        problems = self._problems()
        if problems:
            self.show_problems(problems)
            return
        self._errors.clear()
        self.set_busy("Ansluter …")
        self.submitted.emit(self._request())

    def _problems(self) -> tuple[Problem, ...]:
        wanted = {"profile": "profile_name_missing", **_WANTED[self.kind]}
        if not self._asks_passphrase:
            wanted.pop("new_passphrase", None)
        in_order = (name for name in self.entries if name in wanted)
        found = [Problem(wanted[name], name) for name in in_order if not self._text(name)]
        if self.kind is ProfileKind.SERVER and _port(self._text("server_port")) is None:
            found.append(Problem("port_not_understood", "server_port"))
        if self.kind is ProfileKind.NEW:
            found += [each for secret in self._secrets if (each := self._difference(secret))]
        return tuple(found)

    def _request(self) -> ProfileRequest:
        profile = self._text("profile")
        match self.kind:
            case ProfileKind.EXISTING:
                return ExistingLocalRequest(profile=profile, path=Path(self._text("existing_path")))
            case ProfileKind.SERVER:
                return ServerRequest(
                    profile=profile,
                    host=self._text("server_host"),
                    port=_port(self._text("server_port")) or USUAL_PORT,
                    database=self._text("server_database"),
                    certificate=Path(self._text("server_certificate")),
                )
            case ProfileKind.NEW:
                return NewLocalRequest(
                    profile=profile,
                    path=Path(self._text("new_path")),
                    name=self._text("new_name"),
                    title=self._text("new_title"),
                    login=self._text("new_login"),
                    password=self.editor("new_password").text(),
                    passphrase=self.editor("new_passphrase").text(),
                )


def _segment(text: str) -> QRadioButton:
    made = QRadioButton(text)
    made.setProperty("role", "segment")
    return made


def _clear() -> QWidget:
    made = QWidget()
    made.setProperty("role", "clear")
    return made


def _page(*parts: QLayout | QWidget) -> QWidget:
    page = _clear()
    rows = QVBoxLayout(page)
    rows.setSpacing(14)
    rows.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if isinstance(part, QWidget):
            rows.addWidget(part)
        else:
            rows.addLayout(part)
    rows.addStretch(1)
    return page


def _port(text: str) -> int | None:
    written = text.strip()
    if not (written.isascii() and written.isdigit()):
        return None
    port = int(written)
    return port if 0 < port < 65536 else None
