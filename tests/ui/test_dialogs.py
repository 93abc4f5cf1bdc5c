"""Signing in, and where the database is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import Problem
from fsclient.storage.opening import SHORTEST_PASSPHRASE
from fsclient.ui.dialogs.demo import DemoDialog, DemoRole
from fsclient.ui.dialogs.profile import ProfileDialog
from fsclient.ui.dialogs.profile_requests import (
    ExistingLocalRequest,
    NewLocalRequest,
    ProfileKind,
    ServerRequest,
)
from fsclient.ui.dialogs.requests import ProfileChoice, SignInRequest
from fsclient.ui.dialogs.sign_in import SignInDialog
from fsclient.ui.look.theme import theme
from fsclient.ui.speech.messages import SENTENCES
from fsclient.ui.widgets.ask_dialog import AskDialog
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
        sign_in.submit.click()
    assert sign_in.entries["login"].error.text() == "Skriv ditt användarnamn."
    assert sign_in.entries["password"].error.isVisible()
    assert sign_in.login.accessibleDescription() == "Skriv ditt användarnamn."


def test_enter_signs_in_and_the_dialog_waits(qtbot: QtBot, sign_in: SignInDialog) -> None:
    sign_in.login.setText(" anna ")
    sign_in.password.setText("en lång lösenfras")
    with qtbot.waitSignal(sign_in.submitted) as submitted:
        qtbot.keyClick(sign_in.password, Qt.Key.Key_Return)
    assert submitted.args == [
        SignInRequest(profile="Östra", login="anna", password="en lång lösenfras")
    ]
    assert not sign_in.submit.isEnabled()
    assert "lösenfras" not in repr(submitted.args[0])


def test_a_refusal_is_shown_at_its_field_and_nothing_typed_is_lost(
    qtbot: QtBot, sign_in: SignInDialog
) -> None:
    sign_in.login.setText("anna")
    sign_in.password.setText("fel")
    sign_in.submit.click()
    sign_in.show_problems((Problem("secret_missing", "password"), Problem("database_away")))
    assert sign_in.entries["password"].error.text() == "Skriv ditt lösenord."
    assert sign_in.problem.text().startswith("Databasen svarar inte.")
    assert sign_in.password.text() == "fel"
    assert sign_in.submit.isEnabled()


def test_the_passphrase_is_asked_for_only_where_there_is_no_keyring(sign_in: SignInDialog) -> None:
    assert not sign_in.passphrase.isVisible()
    assert sign_in.box is not None
    sign_in.box.setCurrentText("Test")
    assert sign_in.passphrase.isVisible()


def test_the_profile_last_used_is_chosen_among_several(qtbot: QtBot) -> None:
    both = [ProfileChoice(name="Östra"), ProfileChoice(name="Test", last_login="anna")]
    made = SignInDialog(both, "Test")
    qtbot.addWidget(made)
    assert made.box is not None
    assert made.box.currentText() == "Test"
    assert made.login.text() == "anna"


def test_a_profile_that_is_alone_is_named_and_not_chosen(qtbot: QtBot) -> None:
    made = SignInDialog([ProfileChoice(name="Östra", last_login="anna")], "Östra")
    qtbot.addWidget(made)
    assert made.box is None
    assert made.profile_name.text() == "Östra"
    made.password.setText("en lång lösenfras")
    with qtbot.waitSignal(made.submitted) as submitted:
        made.submit.click()
    assert submitted.args[0].profile == "Östra"


def test_a_new_database_is_asked_for_with_its_first_administrator(
    qtbot: QtBot, profile: ProfileDialog, tmp_path: Path
) -> None:
    for editor, text in (
        (profile.editor("profile"), "Östra"),
        (profile.editor("new_name"), "Test Testgren"),
        (profile.editor("new_title"), "Enhetschef"),
        (profile.editor("new_login"), "test"),
        (profile.editor("new_password"), "en lång lösenfras"),
        (profile.editor("new_password_again"), "en lång lösenfras"),
        (profile.editor("new_passphrase"), "databasens fras"),
        (profile.editor("new_passphrase_again"), "databasens fras"),
    ):
        editor.setText(text)
    with qtbot.waitSignal(profile.submitted) as submitted:
        profile.submit.click()
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
    profile.editor("new_password").setText("en")
    qtbot.keyClick(profile.editor("new_password"), Qt.Key.Key_Return)
    assert profile.entries["new_password_again"].error.text()


def test_passwords_that_differ_are_told(qtbot: QtBot, profile: ProfileDialog) -> None:
    profile.editor("new_password").setText("en")
    profile.editor("new_password_again").setText("annan")
    profile.submit.click()
    assert profile.entries["new_password_again"].error.text() == (
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
    first, second = profile.editor(secret), profile.editor(f"{secret}_again")
    first.setText("en lång mening")
    second.setFocus()
    qtbot.keyClicks(second, "en")
    assert not profile.entries[f"{secret}_again"].error.isVisible()

    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert profile.entries[f"{secret}_again"].error.text() == told
    assert told in second.accessibleDescription()

    second.setText("en lång mening")
    assert not profile.entries[f"{secret}_again"].error.isVisible()
    assert second.accessibleDescription() == ""


def test_the_first_field_that_is_mended_takes_the_difference_away(
    qtbot: QtBot, profile: ProfileDialog
) -> None:
    profile.editor("new_password_again").setText("en lång mening")
    profile.editor("new_password").setFocus()
    qtbot.keyClick(profile.editor("new_password"), Qt.Key.Key_Tab)
    assert not profile.entries["new_password_again"].error.isVisible()
    profile.editor("new_password").setText("en lång menin")
    profile.editor("new_password_again").setFocus()
    qtbot.keyClick(profile.editor("new_password_again"), Qt.Key.Key_Tab)
    assert profile.entries["new_password_again"].error.isVisible()
    profile.editor("new_password").setText("en lång mening")
    assert not profile.entries["new_password_again"].error.isVisible()


def test_a_second_field_not_come_to_yet_is_no_difference(
    qtbot: QtBot, profile: ProfileDialog
) -> None:
    profile.editor("new_passphrase").setText("en lång mening")
    profile.editor("new_passphrase_again").setFocus()
    qtbot.keyClick(profile.editor("new_passphrase_again"), Qt.Key.Key_Tab)
    assert not profile.entries["new_passphrase_again"].error.isVisible()


def test_a_passphrase_written_once_is_not_sent(qtbot: QtBot, profile: ProfileDialog) -> None:
    profile.editor("new_passphrase").setText("en lång mening")
    with qtbot.assertNotEmitted(profile.submitted):
        profile.submit.click()
    assert (
        profile.entries["new_passphrase_again"]
        .error.text()
        .startswith("Lösenfraserna är inte lika.")
    )


def test_what_a_secret_needs_and_what_losing_it_means_is_said_before_it_is_typed(
    profile: ProfileDialog,
) -> None:
    shown = [each.text() for each in profile.findChildren(QLabel) if each.isVisible()]
    password = f"Minst {SHORTEST_PASSWORD} tecken. En mening är lättast att minnas."
    phrase = f"Minst {SHORTEST_PASSPHRASE} tecken, gärna flera ord."
    (risk,) = (each for each in shown if "kan ingen öppna databasen igen" in each)
    assert {password, phrase} <= set(shown)
    assert profile.editor("new_password").accessibleDescription() == password
    assert profile.editor("new_passphrase").accessibleDescription() == f"{phrase} {risk}"
    profile.submit.click()
    spoken = profile.editor("new_passphrase").accessibleDescription()
    assert risk in spoken
    assert SENTENCES["passphrase_missing"] in spoken


def test_where_a_keyring_holds_the_key_no_passphrase_is_spoken_of(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = ProfileDialog(suggested=tmp_path / "enhet.db")
    qtbot.addWidget(made)
    made.show()
    assert not made.editor("new_passphrase").isVisible()
    said = [each.text() for each in made.findChildren(QLabel) if each.isVisible()]
    assert not [each for each in said if "lösenfras" in each.lower()]
    made.submit.click()
    assert not made.entries["new_passphrase"].error.isVisible()


def test_an_existing_database_needs_a_file(qtbot: QtBot, profile: ProfileDialog) -> None:
    profile.choose(ProfileKind.EXISTING)
    profile.editor("profile").setText("Östra")
    profile.submit.click()
    assert profile.entries["existing_path"].error.text() == SENTENCES["file_missing"]
    profile.editor("existing_path").setText("unit.db")
    with qtbot.waitSignal(profile.submitted) as submitted:
        profile.submit.click()
    assert submitted.args == [ExistingLocalRequest(profile="Östra", path=Path("unit.db"))]


@pytest.mark.parametrize(("port", "accepted"), [("5432", True), ("0", False), ("fem", False)])
def test_a_server_needs_a_host_a_database_and_a_certificate(
    qtbot: QtBot, profile: ProfileDialog, port: str, accepted: bool
) -> None:
    profile.choose(ProfileKind.SERVER)
    profile.editor("profile").setText("Östra")
    profile.editor("server_host").setText("db.example")
    profile.editor("server_database").setText("fsclient")
    profile.editor("server_certificate").setText("root.crt")
    profile.editor("server_port").setText(port)
    requests: list[object] = []
    profile.submitted.connect(requests.append)
    profile.submit.click()
    expected = ServerRequest(
        profile="Östra",
        host="db.example",
        port=5432,
        database="fsclient",
        certificate=Path("root.crt"),
    )
    assert requests == ([expected] if accepted else [])
    assert profile.entries["server_port"].error.isVisible() is not accepted


def cut(dialog: QDialog) -> list[str]:
    """Words in a dialog that have less room than they need."""
    found: list[QLabel | QAbstractButton] = [
        *dialog.findChildren(QLabel),
        *dialog.findChildren(QAbstractButton),
    ]
    shown = [each for each in found if each.isVisible() and each.text()]
    return [
        f"{each.text()}: {each.size()} of {each.sizeHint()}"
        for each in shown
        if each.height() < (each.heightForWidth(each.width()) if is_wrapped(each) else 0)
        or (not is_wrapped(each) and each.width() < each.sizeHint().width())
        or each.height() < each.minimumSizeHint().height()
    ]


def is_wrapped(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.wordWrap()


def sign_in_dialog(_parent: QWidget, _folder: Path) -> QDialog:
    return SignInDialog([ProfileChoice(name="Östra"), ProfileChoice(name="Test")])


def profile_dialog(_parent: QWidget, folder: Path) -> QDialog:
    return ProfileDialog(suggested=folder / "enhet.db", asks_passphrase=True)


def demo_dialog(_parent: QWidget, _folder: Path) -> QDialog:
    made = DemoDialog()
    made.show_roles(
        [DemoRole(login=str(at), role="Socialsekreterare", purpose="Utreder") for at in range(4)]
    )
    return made


def ask_dialog(parent: QWidget, _folder: Path) -> QDialog:
    return AskDialog("Signera?", "Den låses. " * 12, parent, go="Signera", back="Vänta")


@pytest.mark.parametrize("make", [sign_in_dialog, profile_dialog, demo_dialog, ask_dialog])
def test_nothing_is_cut_when_the_text_is_made_larger_while_a_dialog_is_open(
    qtbot: QtBot, tmp_path: Path, make: Callable[[QWidget, Path], QDialog]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = make(parent, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.wait(1)
    small = dialog.size()
    assert cut(dialog) == []
    theme().set_text_scale(2.0)
    qtbot.wait(20)
    assert cut(dialog) == []
    for area in dialog.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0
    assert dialog.width() > small.width(), "it was as narrow as for the small text"
