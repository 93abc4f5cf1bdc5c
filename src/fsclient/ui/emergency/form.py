"""The form of an acute need: what is asked on the telephone, in that order."""

from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from fsclient.domain.emergency import Danger, EmergencyPurpose
from fsclient.domain.errors import RuleViolation
from fsclient.ui.emergency import words
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.days_edit import DaysEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.money_edit import MoneyEdit
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import LineEdit, TextArea
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency_checks import EmergencyForm, ViolenceAnswer

_WEEK: Final = 7
_CHILD: Final = "Hur påverkas barnet av nöden och av beslutet?"


class EmergencyFormCard(FormCard):
    """An acute need. For one adult: four fields to type, and three to choose by a digit.

    The day it became known, the days and what is granted are filled in, to be changed.
    """

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__("Akut behov", "Signera beslutet", parent)
        self._view = view
        self._emergency_id = desk.new_id()
        self.purpose = _choice(words.PURPOSE_CHOICES)
        self.days = DaysEdit()
        self.raised_on = DateEdit(today=lambda: desk.today, latest_today=True)
        self.cause = TextArea(rows=2, placeholder="Vad hände, och när?")
        self.own_means = LineEdit(
            placeholder="till exempel 12 kr, kontoutdrag i dag", max_length=300
        )
        self.network = LineEdit(
            placeholder="Vilka är tillfrågade, och vad kan de göra?", max_length=300
        )
        self.danger = _choice(words.DANGER_CHOICES)
        self.violence = [_choice(words.VIOLENCE_CHOICES) for _ in view.adults]
        self.violence_words = LineEdit(max_length=600)
        self.child_texts = {
            child.person.id: TextArea(
                rows=2, placeholder="Hur påverkas barnet av nöden och av beslutet?"
            )
            for child in view.children
        }
        self.asked = MoneyEdit()
        self.granted = MoneyEdit()
        self.reasons = TextArea(rows=3, placeholder="Skriv till den som söker, enkelt och tydligt.")
        self._kind = Text("", "soft", parent=self)
        self._lay_out()
        self.finish()
        self.days.set_value(_WEEK)
        self.raised_on.set_value(desk.today)
        self._follow_amounts()

    def form(self) -> EmergencyForm:
        """The need as typed; raises RuleViolation for what can't be read."""
        purpose, danger = self.purpose.value(), self.danger.value()
        return EmergencyForm(
            emergency_id=self._emergency_id,
            raised_on=self.raised_on.value(),
            purpose=None if purpose is None else EmergencyPurpose(str(purpose)),
            days=self.days.value(),
            cause=self.cause.value(),
            own_means=self.own_means.value(),
            network=self.network.value(),
            danger=None if danger is None else Danger(str(danger)),
            asked=self.asked.value(),
            granted=self.granted.value(),
            reasons=self.reasons.value(),
            violence=tuple(_violence(choice.value()) for choice in self.violence),
            violence_words=self.violence_words.value(),
            children=tuple((child, edit.value()) for child, edit in self.child_texts.items()),
        )

    def _lay_out(self) -> None:
        self.body.addWidget(
            Text(
                "Prövas för sig och avgörs i dag. Månadens beräkning, IB och plan behövs inte, och "
                "det som beviljas räknas inte av från månadens bistånd.",
                "soft",
                parent=self,
            )
        )
        self.body.addWidget(Field("purpose", "Vad gäller det?", self.purpose, required=True))
        cause = Field("cause", "Hur uppstod behovet?", self.cause, required=True)
        cause.set_help(words.about_cause(len(self._view.adults)))
        self.body.addWidget(cause)
        self.add_row(
            Field("own_means", "Egna pengar", self.own_means, required=True),
            Field("network", "Andra som kan hjälpa", self.network, required=True),
        )
        self.body.addWidget(
            Field("danger", "Är liv eller hälsa i fara utan hjälpen?", self.danger, required=True)
        )
        for child in self._view.children:
            name = child.person.given_name
            editor = self.child_texts[child.person.id]
            self.body.addWidget(
                Field(f"child_{child.person.id}", f"{name}: barnets bästa", editor, required=True)
            )
        for place, (adult, choice) in enumerate(zip(self._view.adults, self.violence, strict=True)):
            label = words.violence_label(adult.person.called, alone=len(self.violence) == 1)
            self.body.addWidget(Field(f"violence_{place}", label, choice, required=True))
        self.body.addWidget(
            Field(
                "violence_words",
                "Vad som kom fram, eller varför frågan inte ställdes i enrum",
                self.violence_words,
                help_text="Blir en skyddad anteckning som bara utredare och ledare läser.",
            )
        )
        self.add_row(
            Field("asked", "Sökt belopp", self.asked, required=True),
            Field("granted", "Beviljas", self.granted, help_text="Tomt är allt. Noll är avslag."),
            Field("days", "Räcker dagar", self.days, required=True),
            Field("raised_on", "Kom fram", self.raised_on, required=True),
            stretches=(3, 3, 2, 3),
        )
        self.body.addWidget(self._kind)
        self._reasons_field = Field(
            "reasons", "Skäl till att det inte blir allt", self.reasons, required=True
        )
        self.body.addWidget(self._reasons_field)
        self.asked.edited.connect(self._follow_amounts)
        self.granted.edited.connect(self._follow_amounts)

    def _follow_amounts(self) -> None:
        """Say what the amounts make of it, and ask why where it is not all."""
        try:
            asked, granted = self.asked.value(), self.granted.value()
        except RuleViolation:
            return
        form = EmergencyForm(
            emergency_id=self._emergency_id,
            raised_on=None,
            purpose=None,
            days=None,
            cause="",
            own_means="",
            network="",
            danger=None,
            asked=asked,
            granted=granted,
            violence=(),
        )
        known = asked is not None and asked > Decimal(0)
        whole = not known or form.given >= (asked or Decimal(0))
        self._kind.setText(words.kind_line(form.kind) if known else "")
        self._kind.setVisible(known)
        self._reasons_field.setHidden(whole)


def _violence(answer: object) -> ViolenceAnswer | None:
    if answer is None:
        return None
    return ViolenceAnswer(asked=answer != words.NOT_ASKED, alone=answer == words.ALONE)


def _choice(choices: tuple[tuple[str, str], ...]) -> SegmentedChoice:
    return SegmentedChoice([Choice(value, label) for value, label in choices])
