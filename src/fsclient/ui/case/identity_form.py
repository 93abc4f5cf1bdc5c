"""Who someone turned out to be: a number that comes or is replaced, or two files on one."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.people import MatchVerdict, Person
from fsclient.rules.identity import check_identity_number
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import MATCHES
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.identity_edit import IdentityNumberEdit
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import LineEdit, TextArea
from fsclient.usecases.case_view import Party
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.identity import IdentityForm, change_identity, join_people


class IdentityFormCard(FormCard):
    """A number or birth date of someone in the household, with the reason why it is another."""

    def __init__(self, desk: Desk, party: Party, parent: QWidget | None = None) -> None:
        title = f"Personnummer och födelsedatum för {party.person.full_name}"
        super().__init__(title, "Spara det nya", parent)
        self._desk = desk
        self.person = party.person
        self.number = _number_edit(desk)
        self.birth_date = DateEdit(today=lambda: desk.today, latest_today=True)
        self.reserve_number = LineEdit(max_length=40)
        self.match = SegmentedChoice(
            [Choice(verdict, label) for verdict, label in MATCHES.items()], numbered=False
        )
        self.reason = TextArea(rows=2, placeholder="till exempel personbevis från Skatteverket")
        self.body.addWidget(
            Text(
                "Det gamla finns kvar och går att söka på. Skälet skrivs i journalen.",
                "soft",
                parent=self,
            )
        )
        born = Field("birth_date", "Födelsedatum", self.birth_date)
        born.set_help("Behövs när numret saknas eller inte säger hela dagen.")
        self.add_row(Field("identity_number", "Nytt eller rättat nummer", self.number), born)
        self.body.addWidget(
            Field("reserve_number", "T-nummer, reservnummer eller annat", self.reserve_number)
        )
        self._asked = Field("match", "Är det samma person?", self.match)
        self._asked.hide()
        self.body.addWidget(self._asked)
        self.body.addWidget(Field("reason", "Varför ändras det?", self.reason, required=True))
        self.finish()
        person = party.person
        if person.identity_number is not None:
            self.number.set_value(formats.identity_number(person.identity_number))
        self.birth_date.set_value(person.birth_date)
        self.reserve_number.set_value(person.reserve_number)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each at its field; the question of another comes with the field that answers it."""
        if any(problem.field == "match" for problem in problems):
            self._asked.show()
        super().show_problems(problems)

    def command(self, case_id: UUID) -> Callable[[], ChangeSet]:
        """What keeps the identity as it is typed now."""
        verdict = self.match.value()
        form = IdentityForm(
            identity_number=self.number.value() or "",
            birth_date=self.birth_date.value(),
            reserve_number=self.reserve_number.value(),
            reason=self.reason.value(),
            match=verdict if isinstance(verdict, MatchVerdict) else None,
        )
        return lambda: change_identity(self._desk, case_id, self.person, form)


class JoinFormCard(FormCard):
    """Another file on the same person, by its number."""

    def __init__(self, desk: Desk, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(f"Slå ihop med {person.full_name}", "Slå ihop", parent)
        self._desk = desk
        self.person = person
        self.number = LineEdit(max_length=20)
        self.reason = TextArea(rows=2, placeholder="Hur visade det sig?")
        self.body.addWidget(
            Text(
                "Den andra personens plats i hushåll blir den här personens, i alla ärenden. Det "
                "som är signerat står kvar som det är. Det går inte att ångra med en knapp.",
                "soft",
                parent=self,
            )
        )
        number = Field("identity_number", "Den andras personnummer", self.number, required=True)
        number.set_help("Saknas numret: skriv ärendets nummer, till exempel 2026-00012.")
        self.body.addWidget(number)
        self.body.addWidget(
            Field("reason", "Varför är det samma person?", self.reason, required=True)
        )
        self.finish()

    def command(self, case_id: UUID) -> Callable[[], ChangeSet]:
        """What joins the two, as typed now."""
        number, why = self.number.value(), self.reason.value()
        return lambda: join_people(self._desk, case_id, self.person, number, why)


def _number_edit(desk: Desk) -> IdentityNumberEdit:
    return IdentityNumberEdit(check=lambda text: check_identity_number(text, desk.today))
