"""Signing in, and where the database is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import Problem
from fsclient.storage.opening import SHORTEST_PASSPHRASE
from fsclient.ui.dialogs.profile import ProfileDialog
from fsclient.ui.dialogs.profile_requests import (
    ExistingLocalRequest,
    NewLocalRequest,
    ProfileKind,
    ServerRequest,
)
from fsclient.ui.dialogs.requests import ProfileChoice, SignInRequest
from fsclient.ui.dialogs.sign_in import SignInDialog
from fsclient.ui.messages import SENTENCES
from fsclient.usecases.administration import SHORTEST_PASSWORD


@pytest.fixture
def sign_in(qtbot: QtBot) -> SignInDialog:
    made = SignInDialog(
        [ProfileChoice(name="Östra"), ProfileChoice(name="Test", asks_passphrase=True)]
    )
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def profile(qtbot: QtBot, tmp_path: Path) -> ProfileDialog:
    made = ProfileDialog(suggested=tmp_path / "enhet.db", asks_passphrase=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_name_and_password_are_asked_for(qtbot: QtBot, sign_in: SignInDialog) -> None:
    with qtbot.assertNotEmitted(sign_in.submitted):
        sign_in.form.submit.click()
    assert sign_in.form.login_error.text() == "Skriv ditt användarnamn."
    assert sign_in.form.password_error.isVisible()
    assert sign_in.form.login.accessibleDescription() == "Skriv ditt användarnamn."


def test_enter_signs_in_and_the_dialog_waits(qtbot: QtBot, sign_in: SignInDialog) -> None:
    sign_in.form.login.setText(" anna ")
    sign_in.form.password.setText("en lång lösenfras")
    with qtbot.waitSignal(sign_in.submitted) as submitted:
        qtbot.keyClick(sign_in.form.password, Qt.Key.Key_Return)
    assert submitted.args == [
        SignInRequest(profile="Östra", login="anna", password="en lång lösenfras")
    ]
    assert not sign_in.form.submit.isEnabled()
    assert "lösenfras" not in repr(submitted.args[0])


def test_a_refusal_is_shown_at_its_field_and_nothing_typed_is_lost(
    qtbot: QtBot, sign_in: SignInDialog
) -> None:
    sign_in.form.login.setText("anna")
    sign_in.form.password.setText("fel")
    sign_in.form.submit.click()
    sign_in.show_problems((Problem("secret_missing", "password"), Problem("database_away")))
    assert sign_in.form.password_error.text() == "Skriv ditt lösenord."
    assert sign_in.form.problem.text().startswith("Databasen svarar inte.")
    assert sign_in.form.password.text() == "fel"
    assert sign_in.form.submit.isEnabled()


def test_the_passphrase_is_asked_for_only_where_there_is_no_keyring(sign_in: SignInDialog) -> None:
    assert not sign_in.form.passphrase.isVisible()
    assert sign_in.box is not None
    sign_in.box.setCurrentText("Test")
    assert sign_in.form.passphrase.isVisible()


def test_the_profile_last_used_is_chosen_among_several(qtbot: QtBot) -> None:
    both = [ProfileChoice(name="Östra"), ProfileChoice(name="Test", last_login="anna")]
    made = SignInDialog(both, "Test")
    qtbot.addWidget(made)
    assert made.box is not None
    assert made.box.currentText() == "Test"
    assert made.form.login.text() == "anna"


def test_a_profile_that_is_alone_is_named_and_not_chosen(qtbot: QtBot) -> None:
    made = SignInDialog([ProfileChoice(name="Östra", last_login="anna")], "Östra")
    qtbot.addWidget(made)
    assert made.box is None
    assert made.form.profile_name.text() == "Östra"
    made.form.password.setText("en lång lösenfras")
    with qtbot.waitSignal(made.submitted) as submitted:
        made.form.submit.click()
    assert submitted.args[0].profile == "Östra"


def test_a_new_database_is_asked_for_with_its_first_administrator(
    qtbot: QtBot, profile: ProfileDialog, tmp_path: Path
) -> None:
    form = profile.form
    for editor, text in (
        (form.profile, "Östra"),
        (form.new_name, "Test Testgren"),
        (form.new_title, "Enhetschef"),
        (form.new_login, "test"),
        (form.new_password, "en lång lösenfras"),
        (form.new_password_again, "en lång lösenfras"),
        (form.new_passphrase, "databasens fras"),
        (form.new_passphrase_again, "databasens fras"),
    ):
        editor.setText(text)
    with qtbot.waitSignal(profile.submitted) as submitted:
        form.submit.click()
    (request,) = submitted.args
    assert request == NewLocalRequest(
        profile="Östra",
        path=tmp_path / "enhet.db",
        name="Test Testgren",
        title="Enhetschef",
        login="test",
        password="en lång lösenfras",
        passphrase="databasens fras",
    )


def test_enter_sends_the_profile_too(qtbot: QtBot, profile: ProfileDialog) -> None:
    profile.form.new_password.setText("en")
    qtbot.keyClick(profile.form.new_password, Qt.Key.Key_Return)
    assert profile.form.new_password_again_error.text()


def test_passwords_that_differ_are_told(qtbot: QtBot, profile: ProfileDialog) -> None:
    profile.form.new_password.setText("en")
    profile.form.new_password_again.setText("annan")
    profile.form.submit.click()
    assert profile.form.new_password_again_error.text() == (
        "Lösenorden är inte lika. Skriv samma i båda fälten."
    )


@pytest.mark.parametrize(
    ("secret", "told"),
    [
        ("new_password", "Lösenorden är inte lika. Skriv samma i båda fälten."),
        ("new_passphrase", "Lösenfraserna är inte lika. Skriv samma i båda fälten."),
    ],
)
def test_a_secret_that_differs_is_told_when_its_second_field_is_left(
    qtbot: QtBot, profile: ProfileDialog, secret: str, told: str
) -> None:
    first, second = _editor(profile, secret), _editor(profile, f"{secret}_again")
    first.setText("en lång mening")
    second.setFocus()
    qtbot.keyClicks(second, "en")
    assert not _error(profile, f"{secret}_again").isVisible()

    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert _error(profile, f"{secret}_again").text() == told
    assert told in second.accessibleDescription()

    second.setText("en lång mening")
    assert not _error(profile, f"{secret}_again").isVisible()
    assert second.accessibleDescription() == ""


def test_the_first_field_that_is_mended_takes_the_difference_away(
    qtbot: QtBot, profile: ProfileDialog
) -> None:
    form = profile.form
    form.new_password_again.setText("en lång mening")
    form.new_password.setFocus()
    qtbot.keyClick(form.new_password, Qt.Key.Key_Tab)
    assert not form.new_password_again_error.isVisible()
    form.new_password.setText("en lång menin")
    form.new_password_again.setFocus()
    qtbot.keyClick(form.new_password_again, Qt.Key.Key_Tab)
    assert form.new_password_again_error.isVisible()
    form.new_password.setText("en lång mening")
    assert not form.new_password_again_error.isVisible()


def test_a_second_field_not_come_to_yet_is_no_difference(
    qtbot: QtBot, profile: ProfileDialog
) -> None:
    profile.form.new_passphrase.setText("en lång mening")
    profile.form.new_passphrase_again.setFocus()
    qtbot.keyClick(profile.form.new_passphrase_again, Qt.Key.Key_Tab)
    assert not profile.form.new_passphrase_again_error.isVisible()


def test_a_passphrase_written_once_is_not_sent(qtbot: QtBot, profile: ProfileDialog) -> None:
    profile.form.new_passphrase.setText("en lång mening")
    with qtbot.assertNotEmitted(profile.submitted):
        profile.form.submit.click()
    assert profile.form.new_passphrase_again_error.text().startswith("Lösenfraserna är inte lika.")


def test_what_a_secret_needs_and_what_losing_it_means_is_said_before_it_is_typed(
    profile: ProfileDialog,
) -> None:
    form = profile.form
    assert f"Minst {SHORTEST_PASSWORD} tecken" in form.new_password_hint.text()
    assert f"Minst {SHORTEST_PASSPHRASE} tecken" in form.new_passphrase_hint.text()
    assert "kan ingen öppna databasen igen" in form.new_passphrase_risk.text()
    spoken = form.new_passphrase.accessibleDescription()
    assert form.new_passphrase_hint.text() in spoken
    assert form.new_passphrase_risk.text() in spoken
    form.submit.click()
    spoken = form.new_passphrase.accessibleDescription()
    assert form.new_passphrase_risk.text() in spoken
    assert SENTENCES["passphrase_missing"] in spoken


def test_where_a_keyring_holds_the_key_no_passphrase_is_spoken_of(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = ProfileDialog(suggested=tmp_path / "enhet.db")
    qtbot.addWidget(made)
    made.show()
    assert not made.form.new_passphrase.isVisible()
    assert not made.form.new_passphrase_risk.isVisible()
    made.form.submit.click()
    assert not made.form.new_passphrase_error.isVisible()


def test_an_existing_database_needs_a_file(qtbot: QtBot, profile: ProfileDialog) -> None:
    profile.choose(ProfileKind.EXISTING)
    profile.form.profile.setText("Östra")
    profile.form.submit.click()
    assert profile.form.existing_path_error.text() == SENTENCES["file_missing"]
    profile.form.existing_path.setText("unit.db")
    with qtbot.waitSignal(profile.submitted) as submitted:
        profile.form.submit.click()
    assert submitted.args == [ExistingLocalRequest(profile="Östra", path=Path("unit.db"))]


@pytest.mark.parametrize(("port", "accepted"), [("5432", True), ("0", False), ("fem", False)])
def test_a_server_needs_a_host_a_database_and_a_certificate(
    qtbot: QtBot, profile: ProfileDialog, port: str, accepted: bool
) -> None:
    profile.choose(ProfileKind.SERVER)
    form = profile.form
    form.profile.setText("Östra")
    form.server_host.setText("db.example")
    form.server_database.setText("fsclient")
    form.server_certificate.setText("root.crt")
    form.server_port.setText(port)
    requests: list[object] = []
    profile.submitted.connect(requests.append)
    form.submit.click()
    expected = ServerRequest(
        profile="Östra",
        host="db.example",
        port=5432,
        database="fsclient",
        certificate=Path("root.crt"),
    )
    assert requests == ([expected] if accepted else [])
    assert form.server_port_error.isVisible() is not accepted


def _editor(profile: ProfileDialog, name: str) -> QLineEdit:
    found = profile.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def _error(profile: ProfileDialog, name: str) -> QLabel:
    found = profile.findChild(QLabel, f"{name}_error")
    assert isinstance(found, QLabel)
    return found
