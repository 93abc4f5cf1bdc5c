"""A new profile: where the database is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.dialogs.form_errors import FormErrors
from fsclient.ui.dialogs.profile_requests import (
    ExistingLocalRequest,
    NewLocalRequest,
    ProfileKind,
    ProfileRequest,
    ServerRequest,
)
from fsclient.ui.forms.ui_profile import Ui_ProfileForm
from fsclient.ui.theme import within_screen

USUAL_PORT: Final = 5432

_SUBMIT: Final = {
    ProfileKind.NEW: "Skapa databasen",
    ProfileKind.EXISTING: "Anslut",
    ProfileKind.SERVER: "Anslut",
}


@dataclass(frozen=True, slots=True)
class _Twice:
    """A secret that is written twice, since nobody sees what is written."""

    first: QLineEdit
    again: QLineEdit
    code: str

    def problem(self) -> Problem | None:
        if self.first.text() == self.again.text():
            return None
        return Problem(self.code, self.again.objectName())


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
        self.form = Ui_ProfileForm()
        self.form.setupUi(self)
        self._asks_passphrase = asks_passphrase
        self._kinds = {
            ProfileKind.NEW: self.form.kind_new,
            ProfileKind.EXISTING: self.form.kind_existing,
            ProfileKind.SERVER: self.form.kind_server,
        }
        self._secrets = (
            _Twice(self.form.new_passphrase, self.form.new_passphrase_again, "passphrases_differ"),
            _Twice(self.form.new_password, self.form.new_password_again, "secrets_differ"),
        )
        self._errors = FormErrors(self, lambda: f"{self.kind}_")
        self.form.new_path.setText(str(suggested))
        self.form.server_port.setText(str(USUAL_PORT))
        self.form.new_secret.setVisible(asks_passphrase)
        self._connect()
        self.form.kind_new.setChecked(True)
        self.set_busy("")
        self.setMinimumSize(within_screen(self, 480, 360))
        self.resize(within_screen(self, 520, 620))
        self.form.profile.setFocus()

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

    def set_busy(self, words: str) -> None:
        """Show that it is working, and take no other answer; an empty text when it is done."""
        self.form.busy.setText(words)
        self.form.submit.setEnabled(not words)
        self.form.content.setEnabled(not words)

    def _connect(self) -> None:
        for kind, button in self._kinds.items():
            button.toggled.connect(lambda on, kind=kind: self._show_kind(kind) if on else None)
        form = self.form
        for secret in self._secrets:
            secret.again.editingFinished.connect(lambda secret=secret: self._show_left(secret))
            for editor in (secret.first, secret.again):
                editor.textChanged.connect(lambda _text, secret=secret: self._show_changed(secret))
        form.submit.setDefault(True)
        form.submit.clicked.connect(lambda _on=False: self._submit())
        form.cancel.clicked.connect(lambda _on=False: self.reject())
        form.new_path_browse.clicked.connect(lambda _on=False: self._choose_new())
        form.existing_path_browse.clicked.connect(
            lambda _on=False: self._choose_file(form.existing_path, "Databaser (*.db *.sqlite)")
        )
        form.server_certificate_browse.clicked.connect(
            lambda _on=False: self._choose_file(
                form.server_certificate, "Certifikat (*.pem *.crt *.cer)"
            )
        )

    def _show_left(self, secret: _Twice) -> None:
        # One not come to yet is no difference: Tab may only be on its way.
        if secret.again.text():
            self._errors.show_at(secret.again.objectName(), secret.problem())

    def _show_changed(self, secret: _Twice) -> None:
        if secret.problem() is None:
            self._errors.show_at(secret.again.objectName(), None)

    def _show_kind(self, kind: ProfileKind) -> None:
        pages = {
            ProfileKind.NEW: self.form.new_page,
            ProfileKind.EXISTING: self.form.existing_page,
            ProfileKind.SERVER: self.form.server_page,
        }
        self.form.pages.setCurrentWidget(pages[kind])
        self.form.submit.setText(_SUBMIT[kind])
        self._errors.clear()

    def _choose_new(self) -> None:
        path, _filter = QFileDialog.getSaveFileName(
            self, "Ny databas", self.form.new_path.text(), "Databaser (*.db)"
        )
        if path:
            self.form.new_path.setText(path)

    def _choose_file(self, editor: QLineEdit, pattern: str) -> None:
        path, _filter = QFileDialog.getOpenFileName(
            self, "Välj fil", editor.text(), f"{pattern};;Alla filer (*)"
        )
        if path:
            editor.setText(path)

    def _submit(self) -> None:
        problems = self._problems()
        if problems:
            self.show_problems(problems)
            return
        self._errors.clear()
        self.set_busy("Ansluter …")
        self.submitted.emit(self._request())

    def _problems(self) -> tuple[Problem, ...]:
        wanted: list[tuple[str, str, QLineEdit]] = [
            ("profile", "profile_name_missing", self.form.profile)
        ]
        wanted += self._wanted_here()
        found = [Problem(code, name) for name, code, editor in wanted if not editor.text().strip()]
        if self.kind is ProfileKind.SERVER and _port(self.form.server_port.text()) is None:
            found.append(Problem("port_not_understood", "port"))
        if self.kind is ProfileKind.NEW:
            found += [problem for each in self._secrets if (problem := each.problem())]
        return tuple(found)

    def _wanted_here(self) -> list[tuple[str, str, QLineEdit]]:
        form = self.form
        match self.kind:
            case ProfileKind.EXISTING:
                return [("path", "file_missing", form.existing_path)]
            case ProfileKind.SERVER:
                return [
                    ("host", "host_missing", form.server_host),
                    ("database", "database_missing", form.server_database),
                    ("certificate", "certificate_missing", form.server_certificate),
                ]
            case ProfileKind.NEW:
                wanted = [("path", "file_missing", form.new_path)]
                if self._asks_passphrase:
                    wanted.append(("passphrase", "passphrase_missing", form.new_passphrase))
                return [
                    *wanted,
                    ("name", "full_name_missing", form.new_name),
                    ("title", "own_title_missing", form.new_title),
                    ("login", "user_missing", form.new_login),
                    ("password", "secret_missing", form.new_password),
                ]

    def _request(self) -> ProfileRequest:
        form = self.form
        profile = form.profile.text().strip()
        match self.kind:
            case ProfileKind.EXISTING:
                return ExistingLocalRequest(
                    profile=profile, path=Path(form.existing_path.text().strip())
                )
            case ProfileKind.SERVER:
                return ServerRequest(
                    profile=profile,
                    host=form.server_host.text().strip(),
                    port=_port(form.server_port.text()) or USUAL_PORT,
                    database=form.server_database.text().strip(),
                    certificate=Path(form.server_certificate.text().strip()),
                )
            case ProfileKind.NEW:
                return NewLocalRequest(
                    profile=profile,
                    path=Path(form.new_path.text().strip()),
                    name=form.new_name.text().strip(),
                    title=form.new_title.text().strip(),
                    login=form.new_login.text().strip(),
                    password=form.new_password.text(),
                    passphrase=form.new_passphrase.text(),
                )


def _port(text: str) -> int | None:
    written = text.strip()
    if not (written.isascii() and written.isdigit()):
        return None
    port = int(written)
    return port if 0 < port < 65536 else None
