"""How a waiting visit went: a digit, a few words where they are needed, or another time."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.intake import Contact, ContactOutcome, VisitEnd, VisitEvent
from fsclient.ui.intake import words
from fsclient.ui.intake.visit_time import VisitTime
from fsclient.ui.look.theme import theme
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import days_for_visit, last_day_for_visit
from fsclient.usecases.visits import KeptVisit, end_visit, move_visit, visit_history

MOVED: Final = "moved"
_WIDTH: Final = 620
_CHOICES: Final = (
    Choice(VisitEnd.CAME, "Kom, inget ärende"),
    Choice(VisitEnd.DID_NOT_COME, "Kom inte"),
    Choice(MOVED, "Ny tid"),
    Choice(VisitEnd.SOLVED_ALONE, "Löste det själv"),
    Choice(VisitEnd.OTHER_UNIT, "Annan enhet"),
)
_WORDS: Final = {
    VisitEnd.CAME: "Varför blev det inget ärende?",
    VisitEnd.OTHER_UNIT: "Vilken enhet?",
    MOVED: "Varför?",
}


class VisitForm(FormCard):
    """What became of a contact that waits; what is not possible is there, and says why not."""

    def __init__(
        self, desk: Desk, contact: Contact, visits: Sequence[datetime], parent: QWidget
    ) -> None:
        super().__init__(f"Hur blev det för {words.who(contact)}?", "Spara", parent)
        self.contact = contact
        self.came = Text(words.visit_words(contact, desk.today), "soft", parent=self)
        self.history = Text("", "soft", parent=self)
        self.history.hide()
        self.end = SegmentedChoice(_CHOICES)
        self._limit(desk)
        self.words = LineEdit(max_length=300)
        self.visit = VisitTime(lambda: desk.today, days_for_visit(desk, desk.now), self)
        self.visit.offer(
            days_for_visit(desk, desk.now), last_day_for_visit(desk, contact.at), visits
        )
        self._words_field = Field("words", "Kort om hur det blev", self.words)
        for part in (self.came, self.history):
            self.body.addWidget(part)
        self.body.addWidget(Field("end", "Vad hände?", self.end, required=True))
        self.body.addWidget(self._words_field)
        self.body.addWidget(self.visit)
        self.finish()
        self.end.edited.connect(self._follow)
        self._follow()

    def show_history(self, events: Sequence[VisitEvent], desk: Desk) -> None:
        """The times that the visit has had before."""
        text = words.visit_history(events, desk.today)
        self.history.setText(text)
        self.history.setVisible(bool(text))

    def act(self, desk: Desk) -> Callable[[], KeptVisit]:
        """What is to be done; raises RuleViolation for what can't be read or lacks."""
        contact, end, said = self.contact, self.end.value(), self.words.value()
        if isinstance(end, VisitEnd):
            return lambda: end_visit(desk, contact, end, said)
        if end != MOVED:
            raise RuleViolation.at("end", "choice_missing")
        at = self.visit.moment()
        return lambda: move_visit(desk, contact, at, said)

    def _limit(self, desk: Desk) -> None:
        booked = self.contact.outcome is ContactOutcome.BOOKED
        possible = {choice.value for choice in _CHOICES}
        if not booked:
            possible -= {MOVED, VisitEnd.DID_NOT_COME}
            self.end.set_possible(possible, "Det fanns inget bokat besök.")
        elif self.contact.appointment_at is None or self.contact.appointment_at > desk.now:
            possible -= {VisitEnd.DID_NOT_COME}
            self.end.set_possible(possible, "Tiden har inte varit än.")

    def _follow(self) -> None:
        end = self.end.value()
        self.visit.setVisible(end == MOVED)
        self.visit.field.setHidden(end != MOVED)
        self._words_field.setVisible(end in _WORDS)
        label = next((said for key, said in _WORDS.items() if key == end), "")
        if label:
            self._words_field.set_label(label)


class VisitDialog(QDialog):
    """Asks how it went. ``kept`` with what was noted, to be undone."""

    kept = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        contact: Contact,
        visits: Sequence[datetime],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self.setModal(True)
        self.setWindowTitle("Hur blev det?")
        self.form = VisitForm(desk, contact, visits, self)
        self.form.submitted.connect(self._send)
        self.form.cancelled.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.form)
        self.setMinimumWidth(theme().px(_WIDTH))
        self._typed = KeptForm(self.form, desk, tasks)
        self._typed.begin(f"visit:{contact.id}", lambda: None)
        tasks.run_query(
            self,
            lambda: visit_history(desk, contact.id),
            lambda events: self.form.show_history(events, desk),
        )
        self.form.focus_first()

    def _send(self) -> None:
        try:
            act = self.form.act(self._desk)
        except RuleViolation as violation:
            self.form.show_problems(_named(violation.problems))
            return
        self.form.set_busy(busy=True)
        self._tasks.run_command(
            self.form, act, self._done, lambda _error: self.form.set_busy(busy=False)
        )

    def reject(self) -> None:
        """Close it, and keep what is typed for the next time."""
        self._typed.flush()
        super().reject()

    def _done(self, kept: KeptVisit) -> None:
        self._typed.done()
        self.accept()
        self.kept.emit(kept)


def _named(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(
        one if one.field is not None else Problem(one.code, "appointment_at", one.values)
        for one in problems
    )


def said_of(kept: KeptVisit) -> str:
    """The line that tells that it was noted."""
    contact = kept.contact
    if contact.ended_as is not None:
        return f"{words.who(contact)}: {words.ENDS[contact.ended_as]}."
    assert contact.appointment_at is not None
    return f"{words.who(contact)} har en ny tid, {swedish(contact.appointment_at):%Y-%m-%d %H:%M}."
