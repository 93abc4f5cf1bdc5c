"""A step of the case that is one instrument, filled in about one person at a time."""

import dataclasses
from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, FilledInstrument, Instrument
from fsclient.domain.staff import Action
from fsclient.rules.forms import without_text
from fsclient.ui import formats
from fsclient.ui.assessment.comparison import Comparison
from fsclient.ui.assessment.form import InstrumentForm
from fsclient.ui.assessment.printing import FormPrinting
from fsclient.ui.assessment.signed_bar import SignedBar
from fsclient.ui.assessment.version_notice import VersionNotice
from fsclient.ui.case.step_page import StepPage
from fsclient.ui.case.version_list import VersionList
from fsclient.ui.case.words import by, swedish
from fsclient.ui.clash import Clash
from fsclient.ui.commands import Command, Menu
from fsclient.ui.row_draft import RowDraft
from fsclient.ui.tasks import Tasks
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.clash_bar import ClashBar
from fsclient.ui.widgets.empty_place import EmptyPlace
from fsclient.ui.widgets.notices import Banner
from fsclient.ui.widgets.pill import Badge, Tone
from fsclient.ui.widgets.sign_bar import SIGN_KEYS, SignBar
from fsclient.ui.widgets.surfaces import SectionHeading, Text
from fsclient.ui.widgets.tabs import Tab, Tabs
from fsclient.usecases.assessment import (
    begin_instrument,
    copied_from,
    discard_instrument,
    lacking_in,
    renew_form,
    restore_instrument,
    save_answers,
    sign_instrument,
    take_back_form,
)
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import reread_case
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import StepMark, StepStatus


class InstrumentPage(StepPage):
    """One instrument about each of several people, with a tab for each.

    A subclass names the instrument, and says who it is about. ``paired`` where all of it stands on
    one page, ``lone_tab`` where the tab is shown although there is only one person.
    """

    instrument_key: str = ""
    paired: bool = False
    lone_tab: bool = False

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._who: UUID | None = None
        self._older: FilledInstrument | None = None
        self._shown: tuple[UUID, bool, int] | None = None
        self._saved_at: datetime | None = None
        self._printing = FormPrinting(self, self.instrument_key)
        self._make_head()
        self.form = InstrumentForm(
            today=lambda: desk.today,
            may_read_restricted=desk.may(Action.READ_RESTRICTED),
            paired=self.paired,
            parent=self,
        )
        self.body.addWidget(self.form)
        self._make_foot()
        self.body.addStretch(1)
        self._draft: RowDraft[FilledInstrument, dict[str, Answer]] = RowDraft(
            self, tasks, self.form.answers, lambda row, given: save_answers(desk, row, given)
        )
        self._draft.saved.connect(self._on_saved)
        self._clash = Clash(
            self,
            tasks,
            self._draft,
            self.clash,
            case_id=lambda: None if self._view is None else self._view.id,
            reread=self._reread_filling,
            show_other=self._show_other,
            reopen=self._reopen,
        )
        self.form.edited.connect(self._on_edit)
        self.form.removed.connect(self.noticed)

    def parties(self, view: CaseView) -> tuple[Party, ...]:
        """Whom it is filled in about."""
        raise NotImplementedError

    def filling(self, view: CaseView, person_id: UUID) -> FilledInstrument | None:
        """The filling to show of a person."""
        raise NotImplementedError

    def about_id(self, person_id: UUID) -> UUID | None:
        """Whom a filling is of, when a person's tab is shown; None for the household."""
        return person_id

    def tab(self, view: CaseView, party: Party) -> Tab:
        """A person's tab."""
        raise NotImplementedError

    def facts(self, view: CaseView, party: Party) -> str:
        """What to have in mind about the person, on one line; empty for nothing."""
        return ""

    def outlook(self) -> str:
        """What the answers lead to, as they stand; empty for nothing."""
        return ""

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case as it now is; what is being typed stays."""
        self._view = view
        parties = self.parties(view)
        self.people.set_tabs([self.tab(view, party) for party in parties])
        self.people.setVisible(len(parties) > 1 or (self.lone_tab and bool(parties)))
        known = {party.person.id for party in parties}
        if self._who not in known:
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
        else:
            self._show_person()

    def flush(self) -> None:
        """Keep what is being typed, now."""
        self._draft.flush()

    def commands(self) -> Sequence[Command]:
        """Sign what is being filled in; save it, or a blank, as a PDF."""
        case = None if self._view is None else self._view.rows.case
        shown = None if self._shown is None else self._shown[0]
        printing = self._printing.commands(case, shown)
        if self._shown is None or self.form.read_only:
            return printing
        sign = Command(
            key=f"sign_{self.key}",
            title=f"Signera {self.title}",
            run=self.sign_bar.ask,
            menu=Menu.CASE,
            shortcut=SIGN_KEYS,
        )
        return (sign, *printing)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """At the questions; the rest in the banner."""
        self.sign_bar.set_busy(False)
        asked = {question.key for question in self.form.instrument.questions}
        own = [each for each in problems if str(each.field).split(".")[0] in asked]
        self.form.show_problems(own)
        if own:
            self.form.go_to(str(own[0].field))
        others = tuple(problem for problem in problems if problem not in own)
        if others:
            super().show_problems(others)

    def _make_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(SectionHeading(self.title, self))
        version = Text("", "soft", parent=self)
        row.addWidget(version, 1)
        self.body.addLayout(row)
        self.people = Tabs("Personer", self)
        self.people.chosen.connect(self._go_to_person)
        self.body.addWidget(self.people)
        self._facts = Text("", "soft", parent=self)
        self.body.addWidget(self._facts)
        self._signed_bar = SignedBar("Fyll i på nytt", self)
        self._signed_bar.again_wanted.connect(self._begin)
        self.body.addWidget(self._signed_bar)
        self.clash = ClashBar(self)
        self.body.addWidget(self.clash)
        self._copied = Banner(parent=self)
        self.body.addWidget(self._copied)
        newer = Banner(parent=self)
        self._versions = VersionNotice(version, newer, self._renew)
        self.body.addWidget(newer)
        self._empty = EmptyPlace(self)
        self.body.addWidget(self._empty)

    def _make_foot(self) -> None:
        self.sign_bar = SignBar(self)
        self.compare = SecondaryButton("Jämför", self)
        self._comparison = Comparison(
            self.form, self.compare, self._copied, lambda: self.desk.today
        )
        self._discard = QuietButton("Släng utkastet", self)
        self._discard.clicked.connect(self._throw_away)
        self.sign_bar.set_actions(self._discard, self.compare)
        self.sign_bar.missing_wanted.connect(self._show_missing)
        self.sign_bar.confirmed.connect(self._sign)
        self.body.addWidget(self.sign_bar)
        self.history = VersionList(self.desk, self)
        self.history.chosen.connect(self._read)
        self.body.addWidget(self.history)

    def _first_open(self, view: CaseView, parties: Sequence[Party]) -> UUID | None:
        """The first person without a signed filling, else the first."""
        for party in parties:
            row = self.filling(view, party.person.id)
            if row is None or not row.signed:
                return party.person.id
        return parties[0].person.id if parties else None

    def _current(self) -> FilledInstrument | None:
        return self._older or self._latest()

    def _latest(self) -> FilledInstrument | None:
        if self._view is None or self._who is None:
            return None
        return self.filling(self._view, self._who)

    def _read(self, row: FilledInstrument) -> None:
        """Show another version, to be read where it is not the latest."""
        self.flush()
        latest = self._latest()
        self._older = None if latest is not None and row.id == latest.id else row
        self._show_person()

    def _versions_of(self, view: CaseView, person_id: UUID) -> list[FilledInstrument]:
        """Every signed one about someone, newest first, and what is shown else."""
        latest, about = self._latest(), self.about_id(person_id)
        return [
            row
            for row in view.rows.filled
            if (row.instrument, row.person_id) == (self.instrument_key, about)
            and (row.signed or row == latest)
        ]

    def _party(self) -> Party | None:
        parties = () if self._view is None else self.parties(self._view)
        return next((party for party in parties if party.person.id == self._who), None)

    def _name(self) -> str:
        party = self._party()
        return "" if party is None else party.person.called

    def _about(self) -> str:
        """`` för Amira``; nothing where it is about the household."""
        of_person = self._who is not None and self.about_id(self._who) is not None
        return f" för {self._name()}" if of_person else ""

    def _go_to_person(self, key: str) -> None:
        self.flush()
        self._who = UUID(key)
        self._older = None
        self._show_person()

    def _show_person(self) -> None:
        row = self._current()
        party = self._party()
        if self._view is None or party is None:
            return
        self._facts.setText(self.facts(self._view, party))
        self._facts.setVisible(bool(self._facts.text()))
        self.history.show_versions(
            self._view,
            [
                ("", each)
                for each in self._versions_of(self._view, party.person.id)
                if row is None or each.id != row.id
            ],
        )
        if row is None:
            self._show_none()
            return
        self._empty.clear()
        self.form.show()
        known = self._view.forms.get(row.id)
        read_only = known is None or not self._may_write(row)
        behind = not self._clash.active and self._draft.is_behind(row)
        shown = (row.id, read_only, row.instrument_version)
        if self._shown is None or self._shown[:2] != shown[:2] or (behind and self._shown != shown):
            self._open(row, known, party, read_only)
        elif not read_only and behind:
            self.form.set_answers(row.answers)
            self._draft.start_from(row)
        self._refresh_foot()

    def _open(
        self, row: FilledInstrument, known: Instrument | None, party: Party, read_only: bool
    ) -> None:
        assert self._view is not None
        day = self.desk.today if row.signed_at is None else swedish(row.signed_at).date()
        self.clear_problems()
        self._clash.end()
        person = party.person
        definition = known or without_text(row.instrument, row.instrument_version, row.answers)
        self._versions.begin(row, self._view, withheld=not self.desk.may(Action.READ_RESTRICTED))
        self.form.show_filling(
            definition,
            row.answers,
            age=person.age_on(day),
            read_only=read_only,
            lacks=lambda answers: lacking_in(self.desk, definition, answers, person),
        )
        self._draft.start_from(row if self._may_write(row) else None)
        self._shown = (row.id, read_only, row.instrument_version)
        self._saved_at = None
        earlier = None if read_only else copied_from(self._view.rows.filled, row)
        self._comparison.begin(earlier, self._view.forms)
        self.sign_bar.set_busy(False)
        self.sign_bar.withdraw()
        self.commands_changed.emit()

    def _may_write(self, row: FilledInstrument) -> bool:
        return not row.signed and self._older is None and self.desk.may(Action.ASSESS)

    def _show_none(self) -> None:
        none = f"{self.title} är inte ifylld{self._about()}."
        if self.desk.may(Action.ASSESS):
            begin = f"Börja {formats.within(self.title)}{self._about()}"
            self._show_empty(none, begin, self._begin)
        else:
            self._show_empty(none, "", None)

    def _show_empty(self, sentence: str, action: str, run: Callable[[], object] | None) -> None:
        self._empty.show_empty(sentence, action, run)
        self._draft.start_from(None)
        self._shown = None
        self.form.hide()
        self._versions.end()
        self._comparison.begin(None)
        self.sign_bar.hide()
        self._signed_bar.hide()
        self.commands_changed.emit()

    def _refresh_foot(self) -> None:
        row = self._current()
        if row is None or self._view is None:
            return
        reading = self.form.read_only
        self.sign_bar.setVisible(not reading)
        self._signed_bar.setVisible(reading)
        if reading:
            self._signed_bar.show_state(
                state_badge(row),
                self._signed_words(row),
                may_begin=row.signed and self._older is None and self.desk.may(Action.ASSESS),
            )
            return
        self.sign_bar.set_question(
            f"Signera {formats.within(self.title)}{self._about()}?"
            " Den låses, och en rättelse blir en ny."
        )
        self._refresh_missing()

    def _refresh_missing(self) -> None:
        problems = self.form.lacking()
        self.sign_bar.set_missing([str(problem.values["question"]) for problem in problems])
        kept = "Sparas medan du skriver."
        if self._saved_at is not None:
            kept = f"Sparat {swedish(self._saved_at):%H:%M}."
        self.sign_bar.set_note(" ".join(part for part in (kept, self.outlook()) if part))

    def _signed_words(self, row: FilledInstrument) -> str:
        assert self._view is not None
        if row.signed_at is None or row.signed_by is None:
            return f"{by(self._view, row.started_by, self.desk.me.id)}, inte signerad än"
        when = formats.moment(swedish(row.signed_at), self.desk.today)
        return f"{when} {by(self._view, row.signed_by, self.desk.me.id)}"

    def _begin(self) -> None:
        view, who, desk, key = self._view, self._who, self.desk, self.instrument_key
        if view is None or who is None:
            return
        application = view.application
        application_id = None if application is None else application.id
        about = self.about_id(who)
        self.tasks.run_command(
            self, lambda: begin_instrument(desk, view.id, application_id, about, key)
        )

    def _on_edit(self) -> None:
        self._draft.touch()
        self._comparison.follow()
        self._versions.follow(self.form.answers())
        self._refresh_missing()

    def _on_saved(self, when: datetime) -> None:
        self._saved_at = when
        self.saved.emit(when)
        if self._current() is not None and not self.form.read_only:
            self._refresh_missing()

    def _show_missing(self) -> None:
        problems = self.form.lacking()
        self.form.show_problems(problems)
        if problems:
            self.form.go_to(str(problems[0].field))

    def _sign(self) -> None:
        held, desk, given = self._draft.held, self.desk, self.form.answers()
        if held is None:
            return
        self.clear_problems()
        self._draft.flush()
        self.sign_bar.set_busy(True)
        self.tasks.run_command(
            self, lambda: sign_instrument(desk, held.row, given), None, self._on_sign_failure
        )

    def _on_sign_failure(self, error: Exception) -> object:
        self.sign_bar.set_busy(False)
        return self._draft.is_conflict(error)

    def _renew(self) -> None:
        """Go over to the newest version of the form; the way back is offered."""
        held, desk = self._draft.held, self.desk
        if held is None:
            return
        given = self.form.answers()
        before: list[FilledInstrument] = []
        self._draft.flush()

        def renew() -> ChangeSet:
            before.append(dataclasses.replace(held.row, answers=given))
            return renew_form(desk, before[0], given)

        def take_back() -> None:
            self.tasks.run_command(self, lambda: take_back_form(desk, before[0]))

        def told(_changes: ChangeSet) -> None:
            self.noticed.emit("Utkastet är i den nya versionen.", take_back)

        self.tasks.run_command(self, renew, told, self._on_renew_failure)

    def _on_renew_failure(self, error: Exception) -> object:
        self._versions.follow(self.form.answers())
        return self._draft.is_conflict(error)

    def _throw_away(self) -> None:
        held, desk = self._draft.held, self.desk
        if held is None:
            return
        self._draft.flush()
        self.tasks.run_command(
            self,
            lambda: discard_instrument(desk, held.row),
            lambda _done: self._offer_back(held.row),
        )

    def _offer_back(self, row: FilledInstrument) -> None:
        def bring_back() -> None:
            self.tasks.run_command(self, lambda: restore_instrument(self.desk, row))

        self.noticed.emit("Utkastet är slängt.", bring_back)

    def _reread_filling(self, case_id: UUID, row_id: UUID) -> FilledInstrument | None:
        rows = reread_case(self.desk, case_id).rows.filled
        return next((row for row in rows if row.id == row_id), None)

    def _show_other(self, theirs: FilledInstrument | None) -> None:
        answers = {} if theirs is None else theirs.answers
        self.form.show_before("" if theirs is None else "Den andra", answers)

    def _reopen(self) -> None:
        self._shown = None
        if self._view is not None:
            case_id, desk = self._view.id, self.desk
            self.tasks.run_query(
                self, lambda: reread_case(desk, case_id), lambda view: self.show_case(view, ())
            )


def state_badge(row: FilledInstrument | None) -> Badge:
    """How a filling stands, as a pill."""
    if row is None:
        return Badge("saknas")
    return Badge("signerad", Tone.GOOD) if row.signed else Badge("pågår", Tone.WARN)
