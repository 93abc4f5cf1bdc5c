"""What is written by the declaration of a form: its questions answered, read and compared."""

from collections.abc import Mapping
from typing import Generic
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, Instrument
from fsclient.domain.staff import Action
from fsclient.ui.assessment.comparison import Comparison, Earlier
from fsclient.ui.assessment.form import InstrumentForm
from fsclient.ui.assessment.rows import ADD_KEYS
from fsclient.ui.steps.written_page import R, WrittenPage
from fsclient.ui.widgets.buttons import Button, SecondaryButton
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.notices import Banner
from fsclient.usecases.case_view import Party
from fsclient.usecases.form_papers import filled_form

Answers = dict[str, Answer]


class AnswersPage(WrittenPage[R, Answers], Generic[R]):
    """A page whose editors and reading are what a form declares."""

    form: InstrumentForm
    paired = False
    """Whether all of it is seen at once, and texts stand two and two."""

    def answers_of(self, row: R) -> Mapping[str, Answer]:
        """What a row answers."""
        raise NotImplementedError

    def notices(self) -> tuple[QWidget, ...]:
        """What is told over the questions."""
        return ()

    def make_form(self) -> InstrumentForm:
        """The questions, under what is told of them and of what is copied."""
        copied = Banner(parent=self)
        for told in (copied, *self.notices()):
            self.body.addWidget(told)
        form = InstrumentForm(
            today=lambda: self.desk.today,
            may_read_restricted=self.desk.may(Action.READ_RESTRICTED),
            paired=self.paired,
            parent=self,
        )
        self.body.addWidget(form)
        self.compare = SecondaryButton("Jämför", self)
        self.comparison = Comparison(form, self.compare, copied, lambda: self.desk.today)
        return form

    def more_actions(self) -> tuple[Button, ...]:
        """Comparing with what was copied."""
        return (self.compare,)

    def more_commands(self) -> tuple[Command, ...]:
        """One more row, where a list is asked for."""
        asked = self.form.list_asked if self.writing else None
        if asked is None:
            return ()
        add = Command(
            key=f"row_{self.key}",
            title=f"Lägg till {asked.one}",
            run=self.form.add_row,
            menu=Menu.CASE,
            shortcut=ADD_KEYS,
        )
        return (add,)

    def printed(self, case_id: UUID, row_id: UUID) -> bytes:
        """As it was asked."""
        return filled_form(self.desk, case_id, row_id)

    def show_answers(
        self,
        form: Instrument,
        row: R,
        *,
        age: int | None,
        read_only: bool,
        earlier: Earlier | None,
    ) -> None:
        """Show what a row answers to what was asked, and what it was copied from."""
        self.form.show_filling(
            form,
            self.answers_of(row),
            age=age,
            read_only=read_only,
            lacks=lambda: self.lacking(row),
        )
        self.form.show()
        self.comparison.begin(earlier)

    def show_stored(self, row: R, party: Party) -> None:
        """The place on the page stays."""
        self.form.set_answers(self.answers_of(row))

    def close_row(self) -> None:
        """Nothing was copied to what is not there."""
        self.comparison.begin(None)

    def follow(self, typed: Answers) -> None:
        """What differs from what was copied."""
        self.comparison.follow()

    def typed(self) -> Answers:
        """Every answer."""
        return self.form.answers()

    def missing(self, problem: Problem) -> str:
        """The question."""
        question = self.form.instrument.question(str(problem.field).split(".")[0])
        return str(problem.values.get("question", "" if question is None else question.label))

    def is_own(self, problem: Problem) -> bool:
        """Whether it is of a question that the form has."""
        return self.form.instrument.question(str(problem.field).split(".")[0]) is not None

    def show_other(self, theirs: R | None) -> None:
        """Under each answer."""
        answers = {} if theirs is None else self.answers_of(theirs)
        self.form.show_before("" if theirs is None else "Sparat", answers)
