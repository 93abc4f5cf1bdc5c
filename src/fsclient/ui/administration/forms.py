"""The forms of an account and of a password."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.staff import Role, StaffMember
from fsclient.domain.unit import UnitDetails
from fsclient.ui.speech.roles import ROLE_NAMES, ROLE_PURPOSES
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.buttons import CheckBox
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import SectionHeading
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.usecases.administration import SHORTEST_PASSWORD, StaffForm

_NO_DISTRICT: Final = "none"
_SECRET: Final = ("password", "repeat", "current")
_LOGIN_HELP: Final = "Små bokstäver a–z, siffror, punkt och bindestreck. Kan inte ändras sedan."
_PASSWORD_HELP: Final = f"Minst {SHORTEST_PASSWORD} tecken. En mening är lättast att minnas."


class AccountForm(FormCard):
    """An account that exists, or a new one with its login and first password."""

    def __init__(self, unit: UnitDetails, parent: QWidget | None = None) -> None:
        super().__init__("", "Spara", parent)
        self.heading = SectionHeading("", self)
        self.body.insertWidget(0, self.heading)
        self.login = LineEdit(max_length=63)
        self.name = LineEdit(max_length=120)
        self.job = LineEdit(max_length=120)
        self.role = ComboBox([Choice(role, ROLE_NAMES[role]) for role in Role])
        self.district = ComboBox(
            [
                Choice(_NO_DISTRICT, "Ingen särskild"),
                *(Choice(key, name) for key, name in unit.districts),
            ]
        )
        self.active = CheckBox("Får logga in")
        self.password, self.repeat = _secret(), _secret()
        self._new: tuple[Field, ...] = (
            Field("login", "Användarnamn", self.login, help_text=_LOGIN_HELP, required=True),
            Field("password", "Lösenord", self.password, help_text=_PASSWORD_HELP, required=True),
            Field("repeat", "Lösenordet igen", self.repeat, required=True),
        )
        self._role_field = Field("role", "Roll", self.role, required=True)
        self._active_field = Field("active", "Konto", self.active)
        self.body.addWidget(self._new[0])
        self.body.addWidget(Field("name", "Namn", self.name, required=True))
        self.body.addWidget(
            Field("title", "Titel, som den står under beslut", self.job, required=True)
        )
        self.add_row(self._role_field, Field("district", "Stadsdel", self.district))
        self.body.addWidget(self._active_field)
        self.add_row(*self._new[1:])
        self.role.edited.connect(self._explain_role)
        self.cancel.set_text("Ångra")
        self.finish()

    @property
    def is_new(self) -> bool:
        """Whether the form is for an account that does not exist yet."""
        return not self._new[0].isHidden()

    def show_account(self, member: StaffMember | None) -> None:
        """An account's values as stored; None for a new one."""
        new = member is None
        for field in self._new:
            field.setVisible(new)
        self._active_field.setHidden(new)
        self.heading.setText("Nytt konto" if member is None else member.login)
        self.primary.set_text("Lägg upp kontot" if new else "Spara")
        self.show_problems(())
        self.login.set_value("" if member is None else member.login)
        self.name.set_value("" if member is None else member.name)
        self.job.set_value("" if member is None else member.title)
        self.role.set_value(None if member is None else member.role)
        district = "" if member is None else member.district
        self.district.set_value(district or _NO_DISTRICT)
        self.active.set_value(member is None or member.active)
        for editor in (self.password, self.repeat):
            editor.clear()

    def kept_text(self) -> Mapping[str, str]:
        """What is typed, without the passwords: those are never kept."""
        return {name: text for name, text in self.typed().items() if name not in _SECRET}

    def form(self) -> StaffForm:
        """What is typed."""
        role, district = self.role.value(), self.district.value()
        return StaffForm(
            login=self.login.value(),
            name=self.name.value(),
            title=self.job.value(),
            role=role if isinstance(role, Role) else None,
            district="" if district in (None, _NO_DISTRICT) else str(district),
            password=self.password.text(),
        )

    def repeated(self) -> bool:
        """Whether both passwords are the same; says so at the field if not."""
        return _repeated(self, self.password, self.repeat)

    def _explain_role(self) -> None:
        role = self.role.value()
        self._role_field.set_help(
            f"Den som {ROLE_PURPOSES[role]}." if isinstance(role, Role) else ""
        )


class PasswordForm(FormCard):
    """A new password, twice; for one's own, the present one first."""

    def __init__(
        self, title: str, action: str, parent: QWidget | None = None, *, own: bool = False
    ) -> None:
        super().__init__(title, action, parent, quiet=not own)
        self.current, self.password, self.repeat = _secret(), _secret(), _secret()
        if own:
            self.body.addWidget(Field("current", "Nuvarande lösenord", self.current, required=True))
        else:
            self.current.setParent(self)
            self.current.hide()
        self.add_row(
            Field("password", "Nytt lösenord", self.password, help_text=_PASSWORD_HELP),
            Field("repeat", "Det nya igen", self.repeat),
        )
        self.finish()

    def empty(self) -> None:
        """Forget what is typed."""
        for editor in (self.current, self.password, self.repeat):
            editor.clear()
        self.show_problems(())

    def repeated(self) -> bool:
        """Whether both passwords are the same; says so at the field if not."""
        return _repeated(self, self.password, self.repeat)


def _repeated(form: FormCard, password: LineEdit, repeat: LineEdit) -> bool:
    if password.text() == repeat.text():
        return True
    form.show_problems((Problem("secrets_differ", "repeat"),))
    return False


def _secret() -> LineEdit:
    edit = LineEdit(max_length=200)
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit
