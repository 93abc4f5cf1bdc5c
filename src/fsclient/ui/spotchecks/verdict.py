"""Judging one drawn case: two verdicts by digit, an observation, and on to the next."""

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.spotchecks import words
from fsclient.ui.spotchecks.notes import JudgedNotes
from fsclient.ui.widgets.beside import ScrollColumn
from fsclient.ui.widgets.buttons import PrimaryButton, QuietButton
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Card, SectionHeading, Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.ui.work.autosave import Autosaver
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk, local_time
from fsclient.usecases.drafts import read_draft, save_draft
from fsclient.usecases.ports import SpotCheckRow
from fsclient.usecases.spotchecks import VerdictForm, verdict_problems

_FIRST_NOTING: Final = len(words.CONTROLS) + 1


class VerdictPanel(Card):
    """The chosen case. ``next_wanted`` on Enter or its button, ``case_wanted`` with its id.

    An observation is kept as a draft until the case is judged; then everything is locked.
    """

    next_wanted = Signal()
    case_wanted = Signal(object)
    saved = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName("Valt ärende")
        self._desk = desk
        self._tasks = tasks
        self._row: SpotCheckRow | None = None
        self._may_judge = False
        self.heading = SectionHeading("", self)
        self._about = Text("", "soft", parent=self)
        self.control = SegmentedChoice([Choice(v, label) for v, label in words.CONTROLS.items()])
        self.noting = SegmentedChoice(
            [Choice(v, label) for v, label in words.NOTINGS.items()], first_number=_FIRST_NOTING
        )
        self.observation = TextArea(rows=2, placeholder="Vad ser du? Krävs vid brist.")
        self._fields = {
            "control": Field("control", "Är kontrollen gjord?", self.control),
            "noting": Field("noting", "Är den rätt antecknad i journalen?", self.noting),
            "observation": Field("observation", "Iakttagelse", self.observation),
        }
        self.notes = JudgedNotes(self)
        self.next = PrimaryButton(
            "Lås och nästa", self, shortcut="Return", shortcut_shown_only=True
        )
        self.open_case = QuietButton("Öppna ärendet", self)
        self.locked = Text("", "soft", parent=self)
        self._lay_out()
        self._autosaver = Autosaver[str](self, tasks, self.observation.text, self._save)
        self._autosaver.saved.connect(self.saved)
        self._autosaver.watch(self.observation)
        self.control.edited.connect(self._follow_control)
        self.next.clicked.connect(self.next_wanted)
        self.open_case.clicked.connect(self._want_case)
        self.show_row(None, may_judge=False)

    @property
    def row(self) -> SpotCheckRow | None:
        """The case that is shown."""
        return self._row

    @property
    def check_id(self) -> UUID | None:
        """The drawn case's id."""
        return None if self._row is None else self._row.check.id

    @property
    def is_open(self) -> bool:
        """Whether it can be judged."""
        return self._row is not None and self._row.check.judged_at is None and self._may_judge

    @property
    def is_untouched(self) -> bool:
        """Whether no verdict is chosen."""
        return self.control.value() is None and self.noting.value() is None

    def show_row(self, row: SpotCheckRow | None, *, may_judge: bool) -> None:
        """Another case, or the same one judged; what is being answered stays."""
        same = row is not None and self._row is not None and row.check == self._row.check
        if same:
            return
        self.flush()
        self._row = row
        self._may_judge = may_judge
        for part in (*self._fields.values(), self.next, self.open_case):
            part.setVisible(row is not None)
        if row is None:
            self.heading.setText("Inget ärende valt")
            self._about.setText("Välj en rad för att granska den.")
            self.locked.hide()
            self.notes.say("")
            return
        self._fill(row)

    def show_case(self, view: CaseView, today: date) -> None:
        """The journal of the case that is shown."""
        if self._row is not None and view.id == self._row.check.case_id:
            self.notes.show_notes(view.rows.notes, today)

    def form(self) -> VerdictForm:
        """The verdicts as chosen."""
        control, noting = self.control.value(), self.noting.value()
        return VerdictForm(
            control=control if isinstance(control, ControlVerdict) else None,
            noting=noting if isinstance(noting, NotingVerdict) else None,
            observation=self.observation.text(),
        )

    def press(self, digit: int) -> None:
        """Choose by digit: 1 to 3 for the control, 4 and 5 for its noting."""
        if not self.is_open:
            return
        controls, notings = list(words.CONTROLS), list(words.NOTINGS)
        if digit < _FIRST_NOTING:
            self.control.set_value(controls[digit - 1])
        elif self._fields["noting"].isEnabled():
            self.noting.set_value(notings[digit - _FIRST_NOTING])

    def complete(self) -> bool:
        """Whether it can be locked; shows at the fields what is missing."""
        problems = verdict_problems(self.form())
        self.show_problems(problems)
        return not problems

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each at its field; the first one gets the focus."""
        for name, field in self._fields.items():
            here = [problem for problem in problems if problem.field == name]
            field.set_problem(here[0] if here else None)
        wrong = [self._fields[str(p.field)] for p in problems if p.field in self._fields]
        if wrong:
            wrong[0].focus_editor()

    def focus_start(self, *, another: bool) -> None:
        """The first verdict of another case; the way on where nothing is left to answer."""
        if another and self.is_open:
            self._fields["control"].focus_editor()
        else:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep the observation now."""
        if self.is_open:
            self._autosaver.flush()

    def forget_draft(self) -> None:
        """The case is judged: its draft has done its work."""
        if self._row is not None:
            self._autosaver.start_from(self.observation.text())
            key = self._key(self._row)
            self._tasks.run_draft(self, lambda: save_draft(self._desk, key, ""))

    @staticmethod
    def _key(row: SpotCheckRow) -> str:
        return f"spot_check:{row.check.id}"

    def _save(self, text: str) -> None:
        assert self._row is not None
        save_draft(self._desk, self._key(self._row), text)

    def _fill(self, row: SpotCheckRow) -> None:
        check = row.check
        paid = "" if row.amount is None else f" · {formats.kr(row.amount)}"
        self.heading.setText(row.case_number)
        self._about.setText(f"{row.client} · handläggare {row.officer}{paid}")
        self.control.set_value(check.control)
        self.noting.set_value(check.noting)
        self.observation.set_value(check.observation)
        self._autosaver.start_from(check.observation)
        self.show_problems(())
        for field in self._fields.values():
            field.editor.setEnabled(self.is_open)
        self.next.set_text("Lås och nästa" if self.is_open else "Nästa")
        self._follow_control()
        self._tell_lock(row)
        self.notes.say("Hämtar journalen …")
        if self.is_open:
            key, check_id = self._key(row), check.id
            self._tasks.run_query(
                self,
                lambda: read_draft(self._desk, key),
                lambda text: self._restore(check_id, text),
            )

    def _restore(self, check_id: UUID, text: str) -> None:
        if text and check_id == self.check_id and not self.observation.text():
            self.observation.set_value(text)
            self._autosaver.start_from(text)

    def _tell_lock(self, row: SpotCheckRow) -> None:
        check = row.check
        self.locked.setVisible(not self.is_open)
        if check.judged_at is not None:
            time = local_time(check.judged_at)
            self.locked.setText(f"Granskat {formats.day(time.date())} {time:%H:%M} och låst.")
        else:
            self.locked.setText("Bara en FUT-utredare granskar, och aldrig sitt eget ärende.")

    def _follow_control(self) -> None:
        applies = self.control.value() is not ControlVerdict.NOT_APPLICABLE
        self._fields["noting"].setEnabled(applies and self.is_open)
        if not applies:
            self.noting.set_value(None)

    def _want_case(self) -> None:
        if self._row is not None:
            self.case_wanted.emit(self._row.check.case_id)

    def _lay_out(self) -> None:
        for part in (
            self.heading,
            self._about,
            self._fields["control"],
            self._fields["noting"],
            self._fields["observation"],
            self.locked,
        ):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.next)
        row.addWidget(self.open_case)
        row.addStretch(1)
        self.body.addLayout(row)
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, Space.XS, 0)
        box.addWidget(self.notes)
        self.body.addWidget(ScrollColumn(inside, self, least=110), 1)
