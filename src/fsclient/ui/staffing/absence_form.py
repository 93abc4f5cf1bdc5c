"""Telling that someone is away: who, which days, and who has the cases meanwhile."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.names import swedish_key
from fsclient.domain.staff import Colleague
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.usecases.absences import AbsenceForm
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import Receivers


class AbsenceFormCard(FormCard):
    """An absence, new or changed; the substitutes offered can have what the one who is away has."""

    def __init__(
        self,
        desk: Desk,
        found: Receivers,
        given: AbsenceForm | None = None,
        who: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = "Ny frånvaro" if given is None else "Ändra frånvaron"
        super().__init__(title, "Spara", parent)
        self._people = (found.caseworkers, found.payment_officers)
        everyone = sorted(
            (*found.caseworkers, *found.payment_officers), key=lambda one: swedish_key(one.name)
        )
        self.who = ComboBox([Choice(str(one.id), one.name) for one in everyone])
        self.first = DateEdit(today=lambda: desk.today)
        self.last = DateEdit(today=lambda: desk.today)
        self.substitute = ComboBox()
        self.body.addWidget(Field("staff_id", "Vem är borta?", self.who, required=True))
        self.add_row(
            Field("from_on", "Första dagen", self.first, required=True),
            Field("to_on", "Sista dagen", self.last, help_text="Tomt: tills vidare."),
        )
        self.body.addWidget(
            Field(
                "substitute_id",
                "Vikarie",
                self.substitute,
                required=True,
                help_text="Har ärendena under tiden, och är på plats alla dagarna.",
            )
        )
        self.finish()
        self.who.edited.connect(self._offer)
        if given is not None:
            self.who.set_value(str(given.staff_id))
            self.first.set_value(given.from_on)
            self.last.set_value(given.to_on)
        elif who is not None:
            self.who.set_value(str(who))
        self._offer()
        if given is not None:
            self.substitute.set_value(str(given.substitute_id))

    def form(self) -> AbsenceForm:
        """The absence as typed."""
        return AbsenceForm(
            staff_id=_chosen(self.who),
            from_on=self.first.value(),
            to_on=self.last.value(),
            substitute_id=_chosen(self.substitute),
        )

    def _offer(self) -> None:
        """Those who work as the one who is away does."""
        who, chosen = _chosen(self.who), self.substitute.value()
        group: tuple[Colleague, ...] = next(
            (people for people in self._people if who in {one.id for one in people}), ()
        )
        offered = [Choice(str(one.id), one.name) for one in group if one.id != who]
        self.substitute.set_choices(offered)
        if chosen in {choice.value for choice in offered}:
            self.substitute.set_value(chosen)


def _chosen(combo: ComboBox) -> UUID | None:
    value = combo.value()
    return None if value is None else UUID(str(value))
