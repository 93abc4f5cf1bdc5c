"""A signed decision, as it will always read: what, why, by whom, the letters, and the way on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.decision import Decision, Letter
from fsclient.ui.decision import words
from fsclient.ui.decision.appeals import AppealCard
from fsclient.ui.decision.paragraph import Paragraph
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import Card, SectionHeading, Text, column_in
from fsclient.ui.work.papers import Paper, Printable
from fsclient.ui.work.saving import Saved, ask_where, save_whole
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk, local_time
from fsclient.usecases.issued_letters import print_letters


class SignedDecision(QWidget):
    """``step_wanted`` for the way on, ``told`` with a line that goes away, ``print_wanted`` with a
    Printable.
    """

    step_wanted = Signal(str)
    told = Signal(str)
    print_wanted = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._view: CaseView | None = None
        self._shown: tuple[Letter, ...] = ()
        self.heading = SectionHeading("", self)
        self._who = Text("", "soft", parent=self)
        self._reasons = Paragraph("Motivering", self)
        self._conditions = Paragraph("Det här behöver den sökande göra", self)
        self._laws = Paragraph("Lagrum", self)
        self.pay = PrimaryButton("Gå till utbetalning", self)
        self.pay.clicked.connect(lambda _on=False: self.step_wanted.emit("payment"))
        self.again = SecondaryButton("Ny ansökan", self)
        self.again.clicked.connect(lambda _on=False: self.step_wanted.emit("application"))
        self._letters = Card("Utfärdade brev", self)
        self._letter_box = QVBoxLayout()
        self._letters.body.addLayout(self._letter_box)
        self._letter_lines: QWidget | None = None
        self.appeals = AppealCard(desk, tasks, self)
        self._lay_out()

    def show_decision(self, view: CaseView, decision: Decision) -> None:
        """The decision as it was signed."""
        self._view = view
        assert decision.signed_at is not None
        self.heading.setText(words.decided(decision.kind, decision.amount))
        time = local_time(decision.signed_at)
        signer = view.staff_name(decision.signed_by) or "okänd"
        self._who.setText(
            f"Gäller {formats.month(decision.month)}. Signerat {formats.day(time.date())} "
            f"{time:%H:%M} av {signer}, och därmed låst."
        )
        self._reasons.show_text(decision.reasons)
        self._conditions.show_text(decision.conditions)
        self._laws.show_text(", ".join(decision.laws))
        current = view.decision is not None and view.decision.id == decision.id
        self.pay.setVisible(current and decision.amount > 0)
        self.again.setVisible(current)
        self.appeals.show_appeals(view, decision)

    def show_letters(self, letters: Sequence[Letter]) -> None:
        """Each copy as it was issued, to be printed or saved as a file."""
        self._shown = tuple(letters)
        if self._letter_lines is not None:
            self._letter_lines.hide()
            self._letter_lines.deleteLater()
        lines = self._letter_lines = QWidget(self._letters)
        box = column_in(lines, Space.S)
        for letter in letters:
            box.addLayout(self._letter_line(letter, lines))
        self._letter_box.addWidget(lines)

    def printable(self) -> Printable | None:
        """The letters that are shown, to be printed together."""
        return self._to_print(self._shown) if self._shown else None

    def _to_print(self, letters: Sequence[Letter]) -> Printable:
        titles = {letter.id: self._title_of(letter) for letter in letters}
        desk = self._desk

        def read() -> tuple[Paper, ...]:
            return tuple(
                Paper(titles[letter.id], letter.pdf) for letter in print_letters(desk, letters)
            )

        return Printable(read=read)

    def _letter_line(self, letter: Letter, parent: QWidget) -> FlowLayout:
        # Beside the letter there is room for little: what does not fit stands below.
        row = FlowLayout(spacing=Space.S)
        time = local_time(letter.created_at)
        day = formats.day(time.date())
        row.addWidget(Text(f"{self._name_of(letter)}, utfärdat {day}", parent=parent, wrap=False))
        to_print = self._to_print((letter,))
        acts: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("Skriv ut …", "print", "Skriv ut", lambda: self.print_wanted.emit(to_print)),
            ("Spara som PDF", "export", "Spara som PDF", lambda: self._save(letter)),
        )
        for text, icon, said, act in acts:
            button = SecondaryButton(text, parent, icon=icon)
            button.setAccessibleName(f"{said}: brevet till {self._name_of(letter)}")
            button.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(button)
        return row

    def _name_of(self, letter: Letter) -> str:
        assert self._view is not None
        people = {person.id: person.full_name for person in self._view.rows.people}
        return people.get(letter.person_id, "okänd")

    def _title_of(self, letter: Letter) -> str:
        assert self._view is not None
        several = len(self._view.month_adults) > 1
        who = f" {self._name_of(letter).split(' ')[0]}" if several else ""
        return f"{letter.title} {self._view.rows.case.number}{who}"

    def _save(self, letter: Letter) -> None:
        name = f"{self._title_of(letter)}.pdf"
        chosen = ask_where(self, Saved.PAPER, "Spara brevet", name, "PDF (*.pdf)")
        if chosen is not None:
            self.told.emit(save_whole(chosen, letter.pdf, "Brevet är sparat."))

    def _lay_out(self) -> None:
        card = Card("", self)
        card.setAccessibleName("Beslutet")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.pay)
        row.addWidget(self.again)
        row.addStretch(1)
        parts: tuple[QWidget, ...] = (
            self.heading,
            self._who,
            self._reasons,
            self._conditions,
            self._laws,
        )
        for part in parts:
            card.body.addWidget(part)
        card.body.addLayout(row)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addWidget(card)
        box.addWidget(self._letters)
        box.addWidget(self.appeals)
        box.addStretch(1)
