"""A step in which a form is answered about one person at a time, kept meanwhile, and signed."""

import functools
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final, Generic, Protocol, TypeAlias, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, Instrument, Question
from fsclient.domain.staff import Action
from fsclient.rules.instruments import is_given
from fsclient.ui.assessment.comparison import Comparison, Earlier
from fsclient.ui.assessment.form import BEFORE_KEYS, NEXT_KEYS, InstrumentForm
from fsclient.ui.assessment.rows import ADD_KEYS
from fsclient.ui.assessment.words import Lack, lacking_words
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.case_words import by, swedish
from fsclient.ui.steps.printing import Printing
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.steps.version_list import VersionList
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.clash_bar import ClashBar
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.empty_place import EmptyPlace
from fsclient.ui.widgets.notices import Banner
from fsclient.ui.widgets.sign_bar import SIGN_KEYS, SignBar
from fsclient.ui.widgets.signed_bar import SignedBar
from fsclient.ui.widgets.surfaces import SectionHeading, Text
from fsclient.ui.widgets.tabs import Tab, Tabs
from fsclient.ui.work.clash import Clash
from fsclient.ui.work.papers import Printable
from fsclient.ui.work.row_draft import RowDraft, Versioned
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import reread_case
from fsclient.usecases.changes import ChangeSet, Kept
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_papers import filled_form
from fsclient.usecases.workflow import StepMark, StepStatus


class Written(Versioned, Protocol):
    """A row that someone began, and someone signs."""

    @property
    def started_by(self) -> UUID:
        """Who began it."""

    @property
    def signed_by(self) -> UUID | None:
        """Who signed it."""


R = TypeVar("R", bound=Written)
Answers: TypeAlias = dict[str, Answer]

SIGNED: Final = Badge("signerad", Tone.GOOD)


class WrittenPage(StepPage, Generic[R]):
    """A tab for each person, and in it what is written, or was signed, about him.

    ``R`` is the row that is kept. A subclass says what it asks and answers, and how it is kept and
    signed; the questions, their comparison, draft, clash, signing, throwing away and versions are
    here.
    """

    action: Action
    """What whoever writes must be allowed."""
    again: str
    """What begins a new one after one that is signed."""
    missing_words = ("svar", "svar")
    """What may be missing: one, and many."""
    lone_tab = False
    """Whether the tab is shown although there is only one person."""
    paired = False
    """Whether all of it is seen at once, and texts stand two and two."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._who: UUID | None = None
        self._older: R | None = None
        self._shown: tuple[UUID, bool, int] | None = None
        self._saved_at: datetime | None = None
        self._printing = Printing(self, self.printed, self.blank)
        self._make_head()
        self._make_form()
        self._make_foot()
        self._draft: RowDraft[R, Answers] = RowDraft(
            self, tasks, self.form.answers, lambda row, typed: Kept(self.keep(row, typed))
        )
        self._draft.saved.connect(self._on_saved)
        self._clash: Clash[R, Answers] = Clash(
            self,
            tasks,
            self._draft,
            self.clash,
            case_id=lambda: None if self._view is None else self._view.id,
            reread=self._reread,
            show_other=self._show_other,
            reopen=self._reopen,
        )
        self.form.edited.connect(self._on_edit)
        self.form.removed.connect(self.noticed)

    # What a subclass says of its own -------------------------------------------------------------

    def answers_of(self, row: R) -> Mapping[str, Answer]:
        """What a row answers."""
        raise NotImplementedError

    def notices(self) -> tuple[QWidget, ...]:
        """What is told over the questions."""
        return ()

    def parties(self, view: CaseView) -> tuple[Party, ...]:
        """Whom it is written about."""
        raise NotImplementedError

    def rows(self, view: CaseView) -> Sequence[R]:
        """All that is kept of the kind in the case."""
        raise NotImplementedError

    def latest(self, view: CaseView, person_id: UUID) -> R | None:
        """The latest about someone, drafted or signed."""
        raise NotImplementedError

    def versions(self, view: CaseView, person_id: UUID) -> Sequence[tuple[str, R]]:
        """All that can be read about someone, newest first, each with what it is called."""
        raise NotImplementedError

    def tab(self, view: CaseView, party: Party) -> Tab:
        """A person's tab."""
        raise NotImplementedError

    def badge(self, view: CaseView, row: R) -> Badge:
        """How a row that is read stands."""
        raise NotImplementedError

    def about(self, party: Party) -> str:
        """Whom it is about, inside a sentence: `` för Amira``."""
        return f" för {party.person.called}"

    def facts(self, view: CaseView, party: Party) -> str:
        """What to have in mind about the person, on one line; empty for nothing."""
        return ""

    def line(self, row: R) -> str:
        """What stands beside the heading."""
        return ""

    def outlook(self) -> str:
        """What that which is typed leads to; empty for nothing."""
        return ""

    def can_be_written(self, view: CaseView, row: R) -> bool:
        """Whether there are editors for it."""
        return True

    def text_version(self, row: R) -> int:
        """Which version of the editors a row is written in."""
        return 0

    def open_row(self, view: CaseView, row: R, party: Party, *, read_only: bool) -> None:
        """Show a row, to be written in or read."""
        raise NotImplementedError

    def is_closed(self) -> None:
        """No row is shown."""

    def follow(self, typed: Answers) -> None:
        """Show what follows from what is typed."""

    def lacking(self, row: R) -> Sequence[Problem]:
        """What must be written or mended before that which is typed can be signed."""
        raise NotImplementedError

    def begin(self, view: CaseView, person_id: UUID) -> Callable[[], ChangeSet]:
        """Begins a new one."""
        raise NotImplementedError

    def keep(self, row: R, typed: Answers) -> R:
        """Keep what is typed; the row as stored."""
        raise NotImplementedError

    def sign(self, row: R, typed: Answers) -> ChangeSet:
        """Sign it."""
        raise NotImplementedError

    def discard(self, row: R) -> ChangeSet:
        """Take the draft away."""
        raise NotImplementedError

    def restore(self, row: R) -> ChangeSet:
        """Bring back a draft that was taken away."""
        raise NotImplementedError

    def blank(self) -> bytes:
        """The PDF of one to write by hand."""
        raise NotImplementedError

    # What is the same for all --------------------------------------------------------------------

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
        self._comparison.begin(earlier)

    def printed(self, case_id: UUID, row_id: UUID) -> bytes:
        """As it was asked."""
        return filled_form(self.desk, case_id, row_id)

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case as it now is; what is being typed stays."""
        is_same = self._view is not None and self._view.id == view.id
        self._view = view
        parties = self.parties(view)
        self.people.set_tabs([self.tab(view, party) for party in parties])
        self.people.setVisible(len(parties) > 1 or (self.lone_tab and bool(parties)))
        if self._who not in {party.person.id for party in parties}:
            self._who = self._first_open(view, parties)
            self._older = None
        if self._who is not None:
            self.people.set_current(str(self._who))
        self.history.hide()
        own = next((each for each in statuses if each.key == self.key), None)
        blocked = own is not None and own.mark is StepMark.BLOCKED
        if not parties:
            self._show_empty("Det finns inga barn i hushållet.", "", None)
        elif blocked and self._current() is None:
            self._show_empty(
                "Registrera en ansökan först.",
                "Till ansökan",
                lambda: self.step_wanted.emit("application"),
            )
        elif is_same and self._draft.is_lost_to(self._current()):
            # Another signed it or threw it away: that is told before anything typed goes.
            self._clash.look()
        else:
            self._show_person()

    def flush(self) -> None:
        """Keep what is being typed, now."""
        self._draft.flush()

    @property
    def unanswered(self) -> bool:
        """Whether another wrote first, and no text is chosen."""
        return self._clash.active

    def printable(self) -> Printable | None:
        """What is shown, as it is kept."""
        case = None if self._view is None else self._view.rows.case
        return self._printing.printable(case, self.shown_id)

    def commands(self) -> Sequence[Command]:
        """Sign what is being written, print what is shown or a blank, and what else there is."""
        case = None if self._view is None else self._view.rows.case
        asked = self.form.list_asked if self.writing else None
        more = (
            *self._adding(asked),
            *self._walking(),
            *self._printing.commands(case, self.shown_id),
        )
        if not self.writing:
            return more
        sign = Command(
            key=f"sign_{self.key}",
            title=f"Signera {self.title}",
            run=self.sign_bar.ask,
            menu=Menu.CASE,
            shortcut=SIGN_KEYS,
        )
        return (sign, *more)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """At the editors; the rest in the banner."""
        self.sign_bar.set_busy(False)
        own = [each for each in problems if self._question(each) is not None]
        self.form.show_problems(own)
        if own:
            self.form.go_to(str(own[0].field))
        others = tuple(problem for problem in problems if problem not in own)
        if others:
            super().show_problems(others)

    @property
    def writing(self) -> bool:
        """Whether a draft is open."""
        return self._shown is not None and not self._shown[1]

    @property
    def view(self) -> CaseView | None:
        """The case as it was last shown."""
        return self._view

    @property
    def shown_id(self) -> UUID | None:
        """Which row is shown."""
        return None if self._shown is None else self._shown[0]

    def _make_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(SectionHeading(self.title, self))
        self.beside = Text("", "soft", parent=self)
        row.addWidget(self.beside, 1)
        self.body.addLayout(row)
        self.people = Tabs("Personer", self)
        self.people.chosen.connect(self._go_to_person)
        self.body.addWidget(self.people)
        self._facts = Text("", "soft", parent=self)
        self.body.addWidget(self._facts)
        self._signed_bar = SignedBar(self)
        self._signed_bar.pressed.connect(self._go_on)
        self.body.addWidget(self._signed_bar)
        self.clash = ClashBar(self)
        self.body.addWidget(self.clash)
        self._empty = EmptyPlace(self)
        self.body.addWidget(self._empty)

    def _make_form(self) -> None:
        copied = Banner(parent=self)
        for told in (copied, *self.notices()):
            self.body.addWidget(told)
        self.form = InstrumentForm(
            today=lambda: self.desk.today,
            may_read_restricted=self.desk.may(Action.READ_RESTRICTED),
            paired=self.paired,
            parent=self,
        )
        self.body.addWidget(self.form)
        self.compare = SecondaryButton("Jämför", self)
        self._comparison = Comparison(self.form, self.compare, copied, lambda: self.desk.today)

    def _make_foot(self) -> None:
        self.sign_bar = SignBar(self)
        discard = QuietButton("Släng utkastet", self)
        discard.clicked.connect(self._throw_away)
        self.sign_bar.set_actions(discard, self.compare)
        self.sign_bar.missing_wanted.connect(self._show_missing)
        self.sign_bar.confirmed.connect(self._sign)
        self.body.addWidget(self.sign_bar)
        self.history = VersionList(self.desk, self)
        self.history.chosen.connect(self._read)
        self.body.addWidget(self.history)
        self.body.addStretch(1)

    def _first_open(self, view: CaseView, parties: Sequence[Party]) -> UUID | None:
        """The first person about whom nothing is signed, else the first."""
        for party in parties:
            row = self.latest(view, party.person.id)
            if row is None or row.signed_at is None:
                return party.person.id
        return parties[0].person.id if parties else None

    def _current(self) -> R | None:
        return self._older or self._latest()

    def _latest(self) -> R | None:
        if self._view is None or self._who is None:
            return None
        return self.latest(self._view, self._who)

    def _party(self) -> Party | None:
        parties = () if self._view is None else self.parties(self._view)
        return next((party for party in parties if party.person.id == self._who), None)

    def _go_to_person(self, key: str) -> None:
        if self._clash.active:
            # What is typed has no place to be kept in before it is answered.
            self.people.set_current(str(self._who))
            return
        self._go_on_to(UUID(key), None)

    def _read(self, row: R | None) -> None:
        """Show another version, to be read where it is not the latest."""
        if self._clash.active:
            return
        latest = self._latest()
        is_latest = row is None or (latest is not None and row.id == latest.id)
        self._go_on_to(self._who, None if is_latest else row)

    def _go_on_to(self, who: UUID | None, older: R | None) -> None:
        """Show another row as it is kept, when what is typed in this one is."""

        def show(view: CaseView) -> None:
            if self._view is None or self._view.id != view.id:
                return
            if self._clash.active:
                # Another saved first: that is answered where it was typed.
                self.people.set_current(str(self._who))
                return
            self.flush()
            self._view, self._who, self._older = view, who, older
            self._show_person()

        def stay(_error: Exception) -> None:
            self.people.set_current(str(self._who))

        if self._view is not None and self._draft.stands_as(self._current()):
            show(self._view)
        elif self._view is not None:
            desk, case_id = self.desk, self._view.id
            self.flush()
            self.tasks.run_query(self, lambda: reread_case(desk, case_id), show, stay)

    def _go_on(self) -> None:
        if self._older is not None:
            self._read(None)
        else:
            self._begin()

    def _may_write(self, row: R) -> bool:
        return row.signed_at is None and self._older is None and self.desk.may(self.action)

    def _show_person(self) -> None:
        view, row, party = self._view, self._current(), self._party()
        if view is None or party is None:
            return
        self._facts.setText(self.facts(view, party))
        self._facts.setVisible(bool(self._facts.text()))
        others = [
            (called, each)
            for called, each in self.versions(view, party.person.id)
            if row is None or each.id != row.id
        ]
        self.history.show_versions(view, others)
        if row is None:
            begin = f"Börja med {formats.within(self.title)}{self.about(party)}"
            may = self.desk.may(self.action)
            none = f"{self.title} saknas{self.about(party)}."
            self._show_empty(none, begin if may else "", self._begin)
            return
        self._empty.clear()
        read_only = not self.can_be_written(view, row) or not self._may_write(row)
        behind = not self._clash.active and self._draft.is_behind(row)
        shown = (row.id, read_only, self.text_version(row))
        if self._shown is None or self._shown[:2] != shown[:2] or (behind and self._shown != shown):
            self._open(view, row, party, shown)
        elif not read_only and behind:
            self.form.set_answers(self.answers_of(row))
            self._draft.start_from(row)
        self._refresh(view, row)

    def _open(self, view: CaseView, row: R, party: Party, shown: tuple[UUID, bool, int]) -> None:
        self.clear_problems()
        self._clash.end()
        self.beside.setText(self.line(row))
        self.open_row(view, row, party, read_only=shown[1])
        self._draft.start_from(row if self._may_write(row) else None)
        self._shown = shown
        self._saved_at = None
        self.sign_bar.set_busy(False)
        self.sign_bar.withdraw()
        self.commands_changed.emit()

    def _show_empty(self, sentence: str, action: str, run: Callable[[], object] | None) -> None:
        self._empty.show_empty(sentence, action, run)
        self._clash.end()
        self._draft.flush()
        self._draft.start_from(None)
        self._shown = None
        self.beside.setText("")
        self.form.hide()
        self._comparison.begin(None)
        self.is_closed()
        self.sign_bar.hide()
        self._signed_bar.hide()
        self.commands_changed.emit()

    def _refresh(self, view: CaseView, row: R) -> None:
        self.sign_bar.setVisible(self.writing)
        self._signed_bar.setVisible(not self.writing)
        if self.writing:
            self._refresh_missing()
            return
        may_begin = row.signed_at is not None and self.desk.may(self.action)
        way_on = "Till den senaste" if self._older is not None else self.again if may_begin else ""
        badge = self.badge(view, row)
        words = self._signed_words(view, row)
        if row.signed_at is not None and badge.text != SIGNED.text:
            words = f"signerad {words}"
        self._signed_bar.show_state(badge, words, way_on)

    def _refresh_missing(self) -> None:
        held, party = self._draft.held, self._party()
        if held is None or party is None:
            return
        self._comparison.follow()
        self.follow(self.form.answers())
        self.sign_bar.set_lacking(self._lacking_words(self.lacking(held.row)))
        self.sign_bar.set_question(
            f"Signera {formats.within(self.title)}{self.about(party)}?"
            " Innehållet låses, och en rättelse blir en ny version."
        )
        kept = "Sparas medan du skriver."
        if self._saved_at is not None:
            kept = f"Sparat {swedish(self._saved_at):%H:%M}."
        self.sign_bar.set_note(" ".join(part for part in (kept, self.outlook()) if part))

    def _signed_words(self, view: CaseView, row: R) -> str:
        if row.signed_at is None or row.signed_by is None:
            return f"{by(view, row.started_by, self.desk.me.id)}, inte signerad än"
        when = formats.moment(swedish(row.signed_at), self.desk.today)
        return f"{when} {by(view, row.signed_by, self.desk.me.id)}"

    def _adding(self, asked: Question | None) -> tuple[Command, ...]:
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

    def _walking(self) -> tuple[Command, ...]:
        if self._shown is None or len(self.form.instrument.sections) < 2:
            return ()
        ways = (
            ("next", "Nästa avsnitt", 1, NEXT_KEYS),
            ("before", "Förra avsnittet", -1, BEFORE_KEYS),
        )
        return tuple(
            Command(
                key=f"section_{key}_{self.key}",
                title=title,
                run=functools.partial(self.form.step_section, by),
                menu=Menu.CASE,
                shortcut=keys,
            )
            for key, title, by, keys in ways
        )

    def _question(self, problem: Problem) -> Question | None:
        return self.form.instrument.question(str(problem.field).split(".")[0])

    def _lacking_words(self, problems: Sequence[Problem]) -> str:
        answers = self.form.answers()
        return lacking_words([self._lack(each, answers) for each in problems], *self.missing_words)

    def _lack(self, problem: Problem, answers: Answers) -> Lack:
        key, row, cell = (*str(problem.field).split("."), "", "")[:3]
        question = self._question(problem)
        if question is None or not row:
            label = "" if question is None else question.label
            return Lack(label, is_amiss=is_given(answers.get(key)))
        rows = answers.get(key)
        given = rows[row].get(cell) if isinstance(rows, dict) else None
        label = next(each.label for each in question.rows if each.key == cell)
        where = f"{question.one} {self.form.row_number(key, row)}"
        return Lack(label, where, is_amiss=is_given(given))

    def _show_other(self, theirs: R | None) -> None:
        answers = {} if theirs is None else self.answers_of(theirs)
        self.form.show_before("" if theirs is None else "Sparat", answers)

    def _begin(self) -> None:
        if self._view is not None and self._who is not None:
            self.tasks.run_command(self, self.begin(self._view, self._who))

    def _on_edit(self) -> None:
        self._draft.touch()
        self._refresh_missing()

    def _on_saved(self, when: datetime) -> None:
        self._saved_at = when
        self.saved.emit(when)
        if self.writing:
            self._refresh_missing()

    def _show_missing(self) -> None:
        held = self._draft.held
        if held is not None:
            self.show_problems(tuple(self.lacking(held.row)))

    def _sign(self) -> None:
        held, typed = self._draft.held, self.form.answers()
        if held is None:
            return
        self.clear_problems()
        self._draft.flush()
        self.sign_bar.set_busy(True)
        self.tasks.run_command(
            self, lambda: self.sign(held.row, typed), None, self._on_sign_failure
        )

    def _on_sign_failure(self, error: Exception) -> object:
        self.sign_bar.set_busy(False)
        return self._draft.is_conflict(error)

    def _throw_away(self) -> None:
        held = self._draft.held
        if held is None:
            return
        self._draft.flush()
        self.tasks.run_command(
            self,
            lambda: self.discard(held.row),
            lambda _done: self._offer_back(held.row),
            self._draft.is_conflict,
        )

    def _offer_back(self, row: R) -> None:
        def bring_back() -> None:
            self.tasks.run_command(self, lambda: self.restore(row))

        self.noticed.emit("Utkastet är slängt.", bring_back)

    def _reread(self, case_id: UUID, row_id: UUID) -> R | None:
        rows = self.rows(reread_case(self.desk, case_id))
        return next((row for row in rows if row.id == row_id), None)

    def _reopen(self) -> None:
        self._shown = None
        if self._view is not None:
            case_id, desk = self._view.id, self.desk
            self.tasks.run_query(
                self, lambda: reread_case(desk, case_id), lambda view: self.show_case(view, ())
            )
