"""Asking for a draw: which month, which control, how many, and from which seed."""

from PySide6.QtWidgets import QGridLayout, QWidget

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.ui.widgets.date_edit import MonthEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.parsed_edit import ParsedEdit
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.spotchecks import DrawForm, draw_round, proposed_control

_USUAL = 6


class WholeNumberEdit(ParsedEdit[int]):
    """A whole number of at most 15 digits; ``code`` is the problem for anything else."""

    def __init__(self, parent: QWidget | None = None, *, code: str) -> None:
        super().__init__(parent)
        self._code = code
        self.setMaxLength(15)

    def read(self, text: str) -> int | None:
        """The number; raises RuleViolation."""
        digits = text.strip()
        if not digits:
            return None
        if not (digits.isascii() and digits.isdigit()):
            raise RuleViolation.at(None, self._code)
        return int(digits)

    def write(self, value: int) -> str:
        """Its digits."""
        return str(value)


class DrawDialog(AskDialog):
    """Last month and its control to begin with. Accepted when the draw is made."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(
            "Dra nytt urval",
            "Urvalet dras slumpvis ur månadens betalda ärenden, lika många för varje "
            "bidragshandläggare.",
            parent,
            go="Dra urvalet",
            back="Avbryt",
        )
        self._desk = desk
        self._tasks = tasks
        last_month = Month.of(desk.today).plus(-1)
        self._proposed = proposed_control(desk, last_month)
        self.month = MonthEdit(today=lambda: desk.today)
        self.control = LineEdit()
        self.per_officer = WholeNumberEdit(code="number_not_understood")
        self.seed = WholeNumberEdit(code="seed_not_understood")
        self._fields = {
            "month": Field("month", "Månad som betalades", self.month, required=True),
            "control": Field(
                "control",
                "Kontroll",
                self.control,
                required=True,
                help_text="Förslag ur årshjulet, som är vårt eget. Skriv en annan om det behövs.",
            ),
            "per_officer": Field(
                "per_officer", "Ärenden för varje handläggare", self.per_officer, required=True
            ),
            "seed": Field(
                "seed",
                "Frö",
                self.seed,
                required=True,
                help_text="Samma frö ger samma urval igen.",
            ),
        }
        self._lay_out()
        self.kept = KeptForm(self, desk, tasks)
        self.kept.begin(f"draw:{last_month}", lambda: self._fill(last_month))
        self.month.edited.connect(self._propose)
        self.month.setFocus()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each at its field."""
        self.go.setEnabled(True)
        for name, field in self._fields.items():
            here = [problem for problem in problems if problem.field == name]
            field.set_problem(here[0] if here else None)

    def _propose(self) -> None:
        try:
            month = self.month.value()
        except RuleViolation:
            return
        if month is not None and self.control.value() in ("", self._proposed):
            self._proposed = proposed_control(self._desk, month)
            self.control.set_value(self._proposed)

    def press_go(self) -> None:
        """Make the draw; the dialog stays until it is made."""
        unread = [field.problem() for field in self._fields.values()]
        problems = [problem for problem in unread if problem is not None]
        month = None if problems else self.month.value()
        if month is None:
            missing = () if problems else (Problem("value_missing", "month"),)
            self.show_problems((*problems, *missing))
            return
        seed = self.seed.value()
        if seed is None:
            self.show_problems((Problem("seed_not_understood", "seed"),))
            return
        form = DrawForm(
            month=month,
            control=self.control.value(),
            per_officer=self.per_officer.value() or 0,
            seed=seed,
        )
        self.go.setEnabled(False)
        self._tasks.run_command(
            self,
            lambda: draw_round(self._desk, form),
            lambda _changes: self._done(),
            lambda _error: self.go.setEnabled(True),
        )

    def reject(self) -> None:
        """Close it, and keep what is typed for the next time."""
        self.kept.flush()
        super().reject()

    def _done(self) -> None:
        self.kept.done()
        self.accept()

    def _fill(self, month: Month) -> None:
        self.month.set_value(month)
        self.control.set_value(self._proposed)
        self.per_officer.set_value(_USUAL)
        self.seed.set_value(int(f"{self._desk.today:%Y%m%d}"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.addWidget(self._fields["month"], 0, 0, 1, 2)
        grid.addWidget(self._fields["control"], 1, 0, 1, 2)
        grid.addWidget(self._fields["per_officer"], 2, 0)
        grid.addWidget(self._fields["seed"], 2, 1)
        self.body.addLayout(grid)
