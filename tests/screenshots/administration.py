"""Konton: chosen, new, refused, typed and not kept, saved by another first; one's own password."""

import dataclasses
from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from fsclient.bootstrap.window import handbook
from fsclient.domain.staff import Role
from fsclient.ui.administration.page import AdministrationPage
from fsclient.ui.administration.password_dialog import PasswordDialog
from fsclient.ui.shell.help_window import HelpWindow
from fsclient.usecases.administration import StaffForm, change_staff
from fsclient.usecases.desk import Desk
from tests.screenshots.pictures import Picture, in_window, settle, window_of
from tests.support.unit import Unit


def pictures(unit: Unit) -> Iterator[Picture]:
    """The accounts in every state, the password dialog, and two pages of the handbook."""
    admin = unit.desk(Role.ADMINISTRATOR)
    yield in_window("chosen", admin, "administration")
    yield in_window("new", admin, "administration", then=lambda page: page.begin_new())
    yield in_window("refused", admin, "administration", then=_submit_half)
    yield in_window("typed", admin, "administration", then=_type)
    yield in_window("waiting", admin, "administration", then=_ask)
    yield in_window("clash", admin, "administration", then=lambda page: _clash(unit, page))
    yield Picture("password", lambda: _password(unit.desk(Role.ADMINISTRATOR, 1)))
    yield Picture("handbook", lambda: _help("index"))
    yield Picture("handbook-step", lambda: _help("decision"))


def _submit_half(page: AdministrationPage) -> None:
    page.begin_new()
    page.form.name.setText("Eva Ny")
    page.form.password.setText("kort")
    page.form.repeat.setText("kort")
    page.form.submit()


def _type(page: AdministrationPage) -> None:
    page.form.job.setText("1:e socialsekreterare")


def _ask(page: AdministrationPage) -> None:
    page.form.role.setCurrentText("Biträdande enhetschef")
    page.form.submit()


def _clash(unit: Unit, page: AdministrationPage) -> None:
    # Not the one who sits there: whose own account is changed does no more in the window.
    page.table.select(unit.staff[Role.COORDINATOR][0].id)
    member = page.member
    assert member is not None
    form = StaffForm(login=member.login, name=member.name, title="kurator", role=Role.COORDINATOR)
    page.form.job.setText("handledare")
    other = unit.desk(Role.ADMINISTRATOR, 1)
    with other.begin() as work:
        stored = work.staff.get(member.id)
    change_staff(other, stored, dataclasses.replace(form, district="south"), active=True)
    page.form.submit()


def _password(desk: Desk) -> QWidget:
    window = window_of(desk)
    settle(window.tasks)
    window.run("own_password")
    dialog = window.findChild(PasswordDialog)
    assert isinstance(dialog, PasswordDialog)
    dialog.form.password.setText("en annan mening")
    dialog.form.repeat.setText("en annan meming")
    dialog.form.submit()
    return window


def _help(key: str) -> QWidget:
    shown = HelpWindow()
    shown.show_text("Hjälp", handbook(key))
    return shown
