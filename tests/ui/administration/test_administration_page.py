"""Konton: typed, kept, refused at the field, and never lost; and one's own password."""

import dataclasses
import json

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.staff import Role, StaffMember
from fsclient.ui.administration.page import AdministrationPage
from fsclient.ui.administration.password_dialog import PasswordDialog
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.buttons import Button, QuietButton, SecondaryButton
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.account_changes import confirm_change, waiting_changes
from fsclient.usecases.administration import (
    StaffForm,
    add_staff,
    all_staff,
    change_staff,
    sign_in,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import read_draft
from tests.support.unit import PASSWORD, Unit
from tests.ui.listed import listed
from tests.ui.recorder import RecordingPresenter

ANOTHER = "en annan mening"


class AtTheForm(RecordingPresenter):
    """Shows problems as the window does: by whoever asked."""

    def show_problems(self, owner: QObject, problems: tuple[Problem, ...]) -> None:
        assert isinstance(owner, FormCard)
        owner.show_problems(problems)


@pytest.fixture
def presenter() -> RecordingPresenter:
    return AtTheForm()


@pytest.fixture
def admin(unit: Unit) -> Desk:
    return unit.desk(Role.ADMINISTRATOR)


@pytest.fixture
def page(qtbot: QtBot, admin: Desk, tasks: Tasks) -> AdministrationPage:
    return shown(qtbot, admin, tasks)


def shown(qtbot: QtBot, desk: Desk, tasks: Tasks) -> AdministrationPage:
    made = AdministrationPage(desk, tasks)
    tasks.changed.connect(made.reload)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.show()
    made.activate(None)
    qtbot.waitUntil(lambda: tasks.is_idle)
    return made


def account(desk: Desk, login: str) -> StaffMember:
    return next(member for member in all_staff(desk) if member.login == login)


def choose(page: AdministrationPage, member: StaffMember) -> None:
    assert page.table.select(member.id)


def submit(qtbot: QtBot, page: AdministrationPage) -> None:
    """Ctrl+Enter in the form."""
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.tasks.is_idle)


def retype(qtbot: QtBot, editor: object, text: str) -> None:
    editor.clear()  # type: ignore[attr-defined]  # any line
    qtbot.keyClicks(editor, text)


def test_a_new_account_is_typed_and_lets_its_owner_in(
    qtbot: QtBot, unit: Unit, page: AdministrationPage
) -> None:
    qtbot.mouseClick(page.new_account, Qt.MouseButton.LeftButton)
    assert page.form.login.hasFocus()
    qtbot.keyClicks(page.form.login, "eva.ny")
    qtbot.keyClicks(page.form.name, "Eva Ny")
    qtbot.keyClicks(page.form.job, "socialsekreterare")
    page.form.role.setCurrentText("Samordnare")
    page.form.district.setCurrentText("Norra kretsen")
    for editor in (page.form.password, page.form.repeat):
        qtbot.keyClicks(editor, ANOTHER)
    with qtbot.waitSignal(page.noticed) as told:
        submit(qtbot, page)
    assert told.args[0].startswith("Kontot är upplagt.")
    desk = sign_in(unit.office, "eva.ny", ANOTHER)
    assert (desk.me.role, desk.me.district) == (Role.COORDINATOR, "north")
    chosen = page.table.selected_row()
    assert isinstance(chosen, StaffMember)
    assert chosen.login == "eva.ny"
    assert page.form.password.text() == ""


def test_what_is_missing_is_told_at_each_field_and_nothing_typed_is_lost(
    qtbot: QtBot, admin: Desk, page: AdministrationPage
) -> None:
    before = len(all_staff(admin))
    page.begin_new()
    qtbot.keyClicks(page.form.name, "Eva Ny")
    submit(qtbot, page)
    assert page.form.field("login").error.startswith("Använd bara a–z")
    assert page.form.field("role").error == "Välj en roll."
    assert page.form.field("password").error == "Lösenordet är för kort. Använd minst 12 tecken."
    assert page.form.name.text() == "Eva Ny"
    qtbot.keyClicks(page.form.password, ANOTHER)
    qtbot.keyClicks(page.form.repeat, "inte samma")
    submit(qtbot, page)
    assert page.form.field("repeat").error.startswith("Lösenorden är inte lika.")
    assert len(all_staff(admin)) == before


def test_role_and_district_are_changed_and_the_list_follows(
    qtbot: QtBot, unit: Unit, admin: Desk, page: AdministrationPage
) -> None:
    member = unit.staff[Role.SOCIAL_WORKER][0]
    choose(page, member)
    assert (
        page.form.field("role").note.text() == "Den som tar emot, utreder, planerar och beslutar."
    )
    page.form.role.setCurrentText("Bidragshandläggare")
    page.form.district.setCurrentText("Ingen särskild")
    submit(qtbot, page)
    changed = account(admin, member.login)
    assert (changed.role, changed.district) == (Role.PAYMENT_OFFICER, "")
    row = page.table.selected_row()
    assert row == changed
    # A second time, on what the first one stored.
    qtbot.keyClick(page.form.active, Qt.Key.Key_Space)
    submit(qtbot, page)
    assert not account(admin, member.login).active
    assert "avstängt" in [line[-1] for line in listed(page.table)]


def test_the_last_administrator_is_told_why_not(
    qtbot: QtBot, unit: Unit, admin: Desk, page: AdministrationPage
) -> None:
    other = unit.staff[Role.ADMINISTRATOR][1]
    form = StaffForm(login=other.login, name=other.name, title="x", role=other.role)
    change_staff(admin, other, form, active=False)
    choose(page, admin.me)
    qtbot.keyClick(page.form.active, Qt.Key.Key_Space)
    submit(qtbot, page)
    assert page.form.field("active").error.startswith("Någon måste sköta konton.")
    assert account(admin, admin.me.login).active


def test_what_is_typed_stays_by_account_and_comes_back_after_a_crash(
    qtbot: QtBot, unit: Unit, admin: Desk, tasks: Tasks, page: AdministrationPage
) -> None:
    first, second = unit.staff[Role.SOCIAL_WORKER]
    choose(page, first)
    retype(qtbot, page.form.name, "Alva Gift")
    choose(page, second)
    assert page.form.name.text() == second.name
    page.begin_new()
    qtbot.keyClicks(page.form.name, "Eva Ny")
    qtbot.keyClicks(page.form.password, ANOTHER)
    qtbot.waitUntil(lambda: "Eva Ny" in read_draft(admin, "accounts"), timeout=2000)
    assert ANOTHER not in read_draft(admin, "accounts")
    again = shown(qtbot, admin, tasks)
    choose(again, first)
    assert again.form.name.text() == "Alva Gift"
    again.begin_new()
    assert again.form.name.text() == "Eva Ny"
    choose(again, first)
    qtbot.mouseClick(again.form.cancel, Qt.MouseButton.LeftButton)
    assert again.form.name.text() == first.name
    again.flush()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert set(json.loads(read_draft(admin, "accounts"))) == {"new"}


def test_when_someone_else_saved_first_both_are_seen_and_either_can_stand(
    qtbot: QtBot, unit: Unit, admin: Desk, page: AdministrationPage
) -> None:
    member = unit.staff[Role.SOCIAL_WORKER][0]
    choose(page, member)
    retype(qtbot, page.form.job, "handledare")
    form = StaffForm(
        login=member.login,
        name="Alva Annan",
        title="kurator",
        role=Role.COORDINATOR,
        district="south",
    )
    change_staff(unit.desk(Role.ADMINISTRATOR, 1), member, form, active=True)
    submit(qtbot, page)
    qtbot.waitUntil(lambda: page.clash.isVisible())
    assert "Alva Annan, kurator, samordnare, Södra kretsen, får logga in" in page.clash.text
    assert page.form.job.text() == "handledare"
    qtbot.mouseClick(page.clash.give_way, Qt.MouseButton.LeftButton)
    assert page.form.job.text() == "kurator"
    retype(qtbot, page.form.job, "handledare")
    stored = account(admin, member.login)
    further = dataclasses.replace(form, name="Alva Tredje")
    change_staff(unit.desk(Role.ADMINISTRATOR, 1), stored, further, active=True)
    submit(qtbot, page)
    qtbot.waitUntil(lambda: page.clash.isVisible())
    qtbot.mouseClick(page.clash.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: account(admin, member.login).title == "handledare")


def test_what_another_saves_meanwhile_is_told_and_not_written_over(
    qtbot: QtBot, unit: Unit, admin: Desk, page: AdministrationPage
) -> None:
    """It was heard and read in under what was typed, and so was saved over without a word."""
    member, colleague = unit.staff[Role.SOCIAL_WORKER]
    choose(page, member)
    retype(qtbot, page.form.job, "handledare")
    qtbot.keyClicks(page.password.password, ANOTHER)
    form = StaffForm(
        login=member.login,
        name=member.name,
        title="kurator",
        role=Role.COORDINATOR,
        district=member.district,
    )
    page.reload(change_staff(unit.desk(Role.ADMINISTRATOR, 1), member, form, active=True))
    qtbot.waitUntil(lambda: page.tasks.is_idle)
    assert page.clash.isVisible()
    assert "kurator, samordnare" in page.clash.text
    assert page.password.password.text() == ANOTHER
    choose(page, colleague)
    assert not page.clash.isVisible()
    choose(page, member)
    assert page.clash.isVisible()
    submit(qtbot, page)
    assert account(admin, member.login).role is Role.COORDINATOR
    assert page.clash.isVisible()
    qtbot.mouseClick(page.clash.give_way, Qt.MouseButton.LeftButton)
    assert (page.form.job.text(), page.form.role.value()) == ("kurator", Role.COORDINATOR)
    assert not page.clash.isVisible()


def test_a_new_password_is_set_for_someone(
    qtbot: QtBot, unit: Unit, admin: Desk, tasks: Tasks
) -> None:
    form = StaffForm(
        login="eva.ny", name="Eva", title="x", role=Role.SOCIAL_WORKER, password=PASSWORD
    )
    add_staff(admin, form)
    page = shown(qtbot, admin, tasks)
    choose(page, account(admin, "eva.ny"))
    qtbot.keyClicks(page.password.password, "kort")
    qtbot.keyClicks(page.password.repeat, "kort")
    qtbot.mouseClick(page.password.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.password.field("password").error != "")
    for editor in (page.password.password, page.password.repeat):
        retype(qtbot, editor, ANOTHER)
    with qtbot.waitSignal(page.noticed) as told:
        qtbot.mouseClick(page.password.primary, Qt.MouseButton.LeftButton)
    assert told.args[0] == (
        "Eva har fått ett nytt lösenord. En annan administratör, enhetschefen eller en biträdande "
        "enhetschef bekräftar först."
    )
    assert page.password.password.text() == ""
    head = unit.desk(Role.HEAD)
    confirm_change(head, waiting_changes(head)[0].asked)
    assert sign_in(unit.office, "eva.ny", ANOTHER).me.name == "Eva"


def test_a_leading_role_waits_for_a_second_person_who_confirms_it(
    qtbot: QtBot, unit: Unit, admin: Desk, tasks: Tasks, page: AdministrationPage
) -> None:
    member = unit.staff[Role.SOCIAL_WORKER][0]
    choose(page, member)
    page.form.role.setCurrentText("Biträdande enhetschef")
    with qtbot.waitSignal(page.noticed) as told:
        submit(qtbot, page)
    assert told.args[0] == (
        "En annan administratör, enhetschefen eller en biträdande enhetschef bekräftar först."
    )
    qtbot.waitUntil(page.waiting.isVisible)
    said = [text.text() for text in page.waiting.findChildren(Text)]
    assert any("ska bli biträdande enhetschef, och är socialsekreterare nu" in one for one in said)
    assert answers(page) == ["Ta tillbaka"]
    head = shown(qtbot, unit.desk(Role.HEAD), tasks)
    assert not head.form.isVisible()
    assert not head.new_account.isVisible()
    assert head.commands() == ()
    assert answers(head) == ["Bekräfta", "Avslå"]
    confirm = head.waiting.findChildren(SecondaryButton)[0]
    with qtbot.waitSignal(head.noticed) as confirmed:
        qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    assert confirmed.args[0] == f"Ändringen av kontot {member.login} är bekräftad."
    assert account(admin, member.login).role is Role.DEPUTY_HEAD
    qtbot.waitUntil(lambda: not head.waiting.isVisible())


def test_what_is_taken_back_is_not_made(
    qtbot: QtBot, unit: Unit, admin: Desk, page: AdministrationPage
) -> None:
    member = unit.staff[Role.SOCIAL_WORKER][0]
    choose(page, member)
    page.form.role.setCurrentText("Enhetschef")
    submit(qtbot, page)
    qtbot.waitUntil(page.waiting.isVisible)
    qtbot.mouseClick(page.waiting.findChildren(QuietButton)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.waiting.isVisible())
    assert account(admin, member.login).role is Role.SOCIAL_WORKER


def answers(page: AdministrationPage) -> list[str]:
    return [button.text() for button in page.waiting.findChildren(Button)]


def test_one_changes_ones_own_password_from_the_menu(
    qtbot: QtBot, unit: Unit, admin: Desk, settings: QSettings
) -> None:
    form = StaffForm(
        login="eva.ny", name="Eva", title="x", role=Role.SOCIAL_WORKER, password=PASSWORD
    )
    add_staff(admin, form)
    window = make_window(sign_in(unit.office, "eva.ny", PASSWORD), {}, settings)
    qtbot.addWidget(window)
    window.show()
    window.run("own_password")
    dialog = window.findChild(PasswordDialog)
    assert isinstance(dialog, PasswordDialog)
    dialog.form.current.setText("fel lösenord helt")
    for editor in (dialog.form.password, dialog.form.repeat):
        qtbot.keyClicks(editor, ANOTHER)
    qtbot.mouseClick(dialog.form.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.form.field("current").error != "")
    assert dialog.form.field("current").error.startswith("Ditt nuvarande lösenord stämmer inte.")
    dialog.form.current.setText(PASSWORD)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.form.repeat, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sign_in(unit.office, "eva.ny", ANOTHER).me.name == "Eva"
    with pytest.raises(RuleViolation):
        sign_in(unit.office, "eva.ny", PASSWORD)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    window.tasks.stop()


def test_every_field_of_the_form_is_named_and_reached_by_tab(
    qtbot: QtBot, page: AdministrationPage, presenter: RecordingPresenter
) -> None:
    page.begin_new()
    reached = []
    for _ in range(8):
        focused = page.focusWidget()
        reached.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == [
        "Användarnamn",
        "Namn",
        "Titel, som den står under beslut",
        "Roll",
        "Stadsdel",
        "Lösenord",
        "Lösenordet igen",
        "Lägg upp kontot",
    ]
    assert presenter.bugs == []
