"""Any instrument on the screen: its sections, what is asked, and how far it has come."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, Instrument, Question, QuestionKind, Section
from fsclient.rules.instruments import asked, is_whole
from fsclient.ui.assessment.rows import RowsQuestion, Suggestion
from fsclient.ui.assessment.section_view import SectionView
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.widgets.field import bring_into_view
from fsclient.ui.widgets.tabs import Tab, Tabs

Lacks: TypeAlias = Callable[[], Sequence[Problem]]

NEXT_KEYS: Final = "Ctrl+PgDown"
BEFORE_KEYS: Final = "Ctrl+PgUp"
_NOTHING: Final = Instrument(key="", version=0, title="", about="", source="", sections=())
"""Before any filling is shown."""


class InstrumentForm(QWidget):
    """An instrument to answer or to read.

    Sections stand in tabs, built when they are gone to, or under each other where ``paired``;
    then texts stand two and two. ``edited`` on every change; ``removed`` with a sentence and what
    undoes it, when a part was taken away.
    """

    edited = Signal()
    removed = Signal(str, object)

    def __init__(
        self,
        *,
        today: Callable[[], date],
        may_read_restricted: bool,
        paired: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.instrument = _NOTHING
        self._today = today
        self._may_read = may_read_restricted
        self._paired = paired
        self._age: int | None = None
        self._lacks: Lacks = lambda: ()
        self._stored: dict[str, Answer] = {}
        self._read_only = False
        self._filling = False
        self._before: tuple[str, Mapping[str, Answer], Instrument | None] = ("", {}, None)
        self._problems: dict[str, Problem] = {}
        self._views: dict[str, SectionView] = {}
        self._tabs = Tabs("Delar", self)
        self._tabs.setVisible(not paired)
        self._tabs.chosen.connect(lambda _key: self._show_sections())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self._tabs)

    @property
    def read_only(self) -> bool:
        """Whether it is shown to be read."""
        return self._read_only

    def show_filling(
        self,
        instrument: Instrument,
        answers: Mapping[str, Answer],
        *,
        age: int | None,
        read_only: bool,
        lacks: Lacks,
    ) -> None:
        """Show a filling from its first section; for the same person, use ``set_answers``.

        ``instrument`` is the version that it answers; ``lacks`` says what the answers of now lack
        before they can be signed.
        """
        self.instrument = instrument
        self._age = age
        self._lacks = lacks
        self._stored = dict(answers)
        self._read_only = read_only
        self._before = ("", {}, None)
        self._problems = {}
        self._drop_views()
        self._tabs.set_tabs(self._tab_list())
        self._tabs.set_current(self.instrument.sections[0].key)
        self._show_sections()

    def set_answers(self, answers: Mapping[str, Answer]) -> None:
        """Other answers of the same filling; the place on the page stays."""
        self._stored = dict(answers)
        self._filling = True
        for view in self._views.values():
            view.set_answers(answers)
        self._filling = False
        self._refresh()

    def answers(self) -> dict[str, Answer]:
        """Every answer: as it stands in the sections that are shown, as stored in the others."""
        given = dict(self._stored)
        for view in self._views.values():
            for question in view.section.questions:
                if question.key in view.boxes:
                    for key in question.answer_keys:
                        given.pop(key, None)
            given |= view.answers()
        return given

    def asked(self) -> tuple[Question, ...]:
        """The questions that are asked as it stands."""
        return asked(self.instrument, self.answers(), self._age)

    def lacking(self) -> tuple[Problem, ...]:
        """What must be answered or mended before signing."""
        return tuple(self._lacks())

    def go_to(self, key: str) -> None:
        """Go to a question, or to a cell of it (``question.row.cell``), with the cursor there."""
        key, _full_stop, cell = key.partition(".")
        section = next(
            (each for each in self.instrument.sections if _has(each, key)),
            self.instrument.sections[0],
        )
        self.go_to_section(section.key)
        box = self._views[section.key].boxes.get(key)
        if isinstance(box, RowsQuestion):
            box.focus_editor(cell)
        elif box is not None:
            box.focus_editor()

    def go_to_section(self, key: str) -> None:
        """Go to a section."""
        if not self._paired:
            self._tabs.set_current(key)
            self._show_sections()

    def step_section(self, by: int) -> None:
        """Go to the section after this one, or before it, with the cursor in its first question;
        where it is only read, to its tab. Beyond the ends it stays.
        """
        sections = [each.key for each in self.instrument.sections]
        beside = sections.index(self._section_at_hand()) + by
        if not 0 <= beside < len(sections):
            return
        self.go_to_section(sections[beside])
        view = self._views[sections[beside]]
        first = next((box for box in view.boxes.values() if not box.isHidden()), None)
        if first is not None:
            first.focus_editor()
        else:
            self._tabs.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(self._tabs)

    def _section_at_hand(self) -> str:
        if not self._paired:
            return self._tabs.current
        focused = self.window().focusWidget()
        inside = (key for key, view in self._views.items() if view.isAncestorOf(focused))
        return next(inside, self.instrument.sections[0].key)

    @property
    def list_asked(self) -> Question | None:
        """The first list that is asked for and can be written in."""
        if self._read_only:
            return None
        lists = (one for one in self.asked() if one.kind is QuestionKind.ROWS)
        return next((one for one in lists if self._may_read or not one.restricted), None)

    def add_row(self) -> None:
        """One more row, in the list that the cursor is in, or else in the first."""
        boxes = (box for view in self._views.values() for box in view.boxes.values())
        inside = (box for box in boxes if isinstance(box, RowsQuestion) and box.has_cursor)
        box = next(inside, None)
        asked_first = self.list_asked
        if box is None and asked_first is not None:
            self.go_to(asked_first.key)
            box = self._list_box(asked_first.key)
        if box is not None:
            box.add_row()

    def row_number(self, key: str, row: str) -> int:
        """Which row of a list a row is, as the person counts them."""
        box, stored = self._list_box(key), self._stored.get(key)
        keys = box.keys if box is not None else tuple(stored) if isinstance(stored, dict) else ()
        return keys.index(row) + 1

    def suggest(self, key: str, heading: str, suggested: Sequence[Suggestion]) -> None:
        """Rows of a list that are one press away."""
        box = self._list_box(key)
        if box is not None:
            box.suggest(heading, suggested)

    def _list_box(self, key: str) -> RowsQuestion | None:
        found = (view.boxes.get(key) for view in self._views.values())
        return next((box for box in found if isinstance(box, RowsQuestion)), None)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each at its question, in this section and in those gone to later."""
        self._problems = {str(problem.field): problem for problem in problems}
        for view in self._views.values():
            view.show_problems(self._problems)

    def show_before(
        self, when: str, answers: Mapping[str, Answer], form: Instrument | None = None
    ) -> None:
        """Another filling's answers under these where they differ, in the words of the form they
        were given in, where it is another version; no ``when`` hides them.
        """
        self._before = (when, answers, form)
        for view in self._views.values():
            view.show_before(when, answers, form)

    def _drop_views(self) -> None:
        for view in self._views.values():
            view.hide()
            view.blockSignals(True)
            self._column.removeWidget(view)
            view.deleteLater()
        self._views = {}

    def _show_sections(self) -> None:
        for section in self.instrument.sections:
            wanted = self._paired or section.key == self._tabs.current
            if wanted and section.key not in self._views:
                self._build(section)
            if section.key in self._views:
                self._views[section.key].setVisible(wanted)

    def _build(self, section: Section) -> None:
        view = SectionView(
            section,
            today=self._today,
            paired=self._paired,
            headed=self._paired and len(self.instrument.sections) > 1,
            may_read=self._may_read,
            parent=self,
        )
        if self._read_only:
            view.build_to_read(self.asked(), self._stored)
        else:
            view.build_to_answer()
            view.set_answers(self._stored)
            view.show_asked(self.asked())
            view.show_before(*self._before)
            view.show_problems({each: self._problems[each] for each in self._still_lacking()})
            view.edited.connect(self._on_edit)
            view.removed.connect(self.removed)
        following = self.instrument.sections[self.instrument.sections.index(section) + 1 :]
        if following and not self._paired:
            view.offer_next(following[0].title, NEXT_KEYS)
            view.next_wanted.connect(lambda: self.step_section(1))
        self._views[section.key] = view
        self._column.addWidget(view)

    def _still_lacking(self) -> set[str]:
        return {str(problem.field) for problem in self.lacking()} & self._problems.keys()

    def _on_edit(self) -> None:
        if self._filling:
            return
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        self._tabs.set_tabs(self._tab_list())
        if self._read_only:
            return
        questions = self.asked()
        for view in self._views.values():
            view.show_asked(questions)

    def _tab_list(self) -> tuple[Tab, ...]:
        if self._read_only:
            return tuple(Tab(each.key, each.title) for each in self.instrument.sections)
        given = self.answers()
        questions = asked(self.instrument, given, self._age)
        return tuple(
            Tab(each.key, each.title, _progress(each, questions, given))
            for each in self.instrument.sections
        )


def _has(section: Section, key: str) -> bool:
    return any(question.key == key for question in section.questions)


def _progress(
    section: Section, questions: Sequence[Question], given: Mapping[str, Answer]
) -> Badge | None:
    needed = [each for each in section.questions if each.required and each in questions]
    answered = sum(1 for each in needed if is_whole(each, given))
    if answered == len(needed):
        return Badge("klar", Tone.GOOD)
    return Badge(f"{answered} av {len(needed)}", Tone.WARN if answered else Tone.NEUTRAL)
