"""The application at hand: what it concerns, when it came, and whether it is complete."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.cases import AidApplication, ApplicationStatus
from fsclient.domain.errors import Problem
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import case_words as words
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import PrimaryButton, QuietButton
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.keys import SEND_KEYS, OwnKeys
from fsclient.ui.widgets.surfaces import Card, Rule, SectionLabel, Text
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk

_FACTS = ("Gäller", "Slag", "Kom in", "Fullständig", "Beslut senast")


class ApplicationCard(Card):
    """The facts of an application. ``completed`` carries the day of the last paper;
    ``papers_wanted``, ``incomplete_wanted`` and ``withdrawal_wanted`` ask for the forms of those.
    """

    completed = Signal(object)
    papers_wanted = Signal()
    incomplete_wanted = Signal()
    withdrawal_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName("Ansökan som handläggs")
        self._facts = [_Fact(name, self) for name in _FACTS]
        self._matter = Text("", parent=self)
        self._withdrawn = Text("", parent=self)
        self.day = DateEdit(today=lambda: desk.today, latest_today=True)
        self.field = Field("complete_on", "Sista handlingen kom", self.day)
        self.mark = PrimaryButton(
            "Ansökan är fullständig", self, shortcut=SEND_KEYS, shortcut_shown_only=True
        )
        self.mark.clicked.connect(self._tell)
        self.ask = QuietButton("Begär in handlingar …", self)
        self.ask.clicked.connect(self.papers_wanted)
        self.incomplete = QuietButton("Inte fullständig …", self)
        self.incomplete.clicked.connect(self.incomplete_wanted)
        self.withdraw = QuietButton("Ansökan tas tillbaka …", self)
        self.withdraw.clicked.connect(self.withdrawal_wanted)
        self._ask = OwnKeys(self)
        self._ask.sent.connect(self.mark.click)
        self._lay_out()

    def show_application(self, application: AidApplication, view: CaseView, blocked: str) -> None:
        """Show it; ``blocked`` says why it can't be marked as complete by whoever is here."""
        today = view.today
        complete = application.complete_on
        for fact, text in zip(
            self._facts,
            (
                formats.month(application.month).capitalize(),
                words.APPLICATION_KINDS[application.kind],
                formats.day(application.received_on),
                _complete(application, view),
                words.due_day(application),
            ),
            strict=True,
        ):
            fact.show_text(text)
        urgent = "Akut nöd eller hotande vräkning. " if application.urgent else ""
        self._matter.setText(f"{urgent}{application.matter}")
        self._matter.setVisible(bool(self._matter.text()))
        gone = application.status is ApplicationStatus.WITHDRAWN
        day = formats.day(application.withdrawn_on)
        self._withdrawn.setText(f"Återtagen {day}: {application.withdrawn_reason}" if gone else "")
        self._withdrawn.setVisible(gone)
        undecided = application.status is ApplicationStatus.OPEN
        waits = complete is None and undecided
        # The last of what was asked for makes it complete.
        self._ask.setVisible(waits and not view.waiting_papers)
        self.ask.setVisible(undecided)
        self.incomplete.setVisible(undecided and not waits and not view.waiting_papers)
        self.withdraw.setVisible(undecided)
        for button in (self.mark, self.ask, self.incomplete, self.withdraw):
            button.set_blocked(blocked)
        if waits and not self.day.text():
            self.day.set_value(today)

    def begin(self) -> None:
        """Another case's application: nothing typed here is about it."""
        self.day.set_value(None)
        self.field.set_problem(None)

    def _tell(self) -> None:
        unread = self.field.problem()
        if unread is None and self.day.value() is None:
            unread = Problem("complete_on_needed", "complete_on")
        self.field.set_problem(unread)
        if unread is None:
            self.completed.emit(self.day.value())

    def _lay_out(self) -> None:
        facts = QWidget(self)
        row_of_facts = FlowLayout(facts, spacing=Space.XL)
        for fact in self._facts:
            row_of_facts.addWidget(fact)
        self.body.addWidget(facts)
        self.body.addWidget(self._matter)
        self.body.addWidget(self._withdrawn)
        self._ask.setProperty("role", "clear")
        column = QVBoxLayout(self._ask)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Rule(self._ask))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.field)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        column.addLayout(row)
        self.body.addWidget(self._ask)
        ways = QHBoxLayout()
        ways.setSpacing(Space.S)
        ways.addWidget(self.ask)
        ways.addWidget(self.incomplete)
        ways.addWidget(self.withdraw)
        ways.addStretch(1)
        self.body.addLayout(ways)


def _complete(application: AidApplication, view: CaseView) -> str:
    if application.complete_on is None:
        return "Nej, inte än"
    waits = bool(view.waiting_papers) and application.status is ApplicationStatus.OPEN
    return "Nej, mer är begärt" if waits else formats.day(application.complete_on)


class _Fact(QWidget):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._text = Text("", "strong", parent=self)
        self._text.setWordWrap(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, Space.M, 0)
        box.setSpacing(Space.HAIR)
        box.addWidget(SectionLabel(name, self))
        box.addWidget(self._text)

    def show_text(self, text: str) -> None:
        self._text.setText(text)
