"""The step of a form: IB, barnkonsekvensanalys, and every form that says where it stands."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import ASSESSMENT, Answer, FilledInstrument, StepForm
from fsclient.domain.people import Person
from fsclient.domain.staff import Action
from fsclient.rules.forms import without_text
from fsclient.rules.instruments import wanted_changes
from fsclient.ui.assessment.comparison import Earlier
from fsclient.ui.assessment.version_notice import VersionNotice
from fsclient.ui.assessment.written_page import SIGNED, Answers, WrittenPage
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.case_words import home, swedish
from fsclient.ui.widgets.notices import Banner
from fsclient.ui.widgets.tabs import Tab
from fsclient.ui.work.tasks import Tasks
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
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_papers import blank_form
from fsclient.usecases.form_steps import about_id, concerned, counting, filling_of


class FormPage(WrittenPage[FilledInstrument]):
    """One form about each whom it concerns, or about the household."""

    action = Action.ASSESS
    again = "Fyll i på nytt"

    def __init__(
        self, step: StepForm, desk: Desk, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        self._step = step
        self.key = step.key
        self.title = step.title
        # A child's name and age are always seen, and all of it at once.
        self.lone_tab = self.paired = step.about == "child"
        self._about: Person | None = None
        super().__init__(desk, tasks, parent)

    def notices(self) -> tuple[QWidget, ...]:
        """What is told of the form's version."""
        newer = Banner(parent=self)
        self._versions = VersionNotice(self.beside, newer, self._renew)
        return (newer,)

    def blank(self) -> bytes:
        """Of the newest version."""
        return blank_form(self.desk, self._step.form)

    def parties(self, view: CaseView) -> tuple[Party, ...]:
        """Whom the form says that it is about."""
        return concerned(self._step, view)

    def rows(self, view: CaseView) -> Sequence[FilledInstrument]:
        """Every filling of the case."""
        return view.rows.filled

    def latest(self, view: CaseView, person_id: UUID) -> FilledInstrument | None:
        """Of the application at hand where it is for one."""
        return filling_of(self._step, view, person_id)

    def versions(self, view: CaseView, person_id: UUID) -> Sequence[tuple[str, FilledInstrument]]:
        """Every signed one, and the latest."""
        latest, about = self.latest(view, person_id), about_id(self._step, person_id)
        return [
            ("", row)
            for row in view.rows.filled
            if (row.instrument, row.person_id) == (self._step.form, about)
            and (row.signed or row == latest)
        ]

    def tab(self, view: CaseView, party: Party) -> Tab:
        """The given name, a child's age, and how it stands."""
        row = self.latest(view, party.person.id)
        badge = state_badge(row)
        if row is not None and row.signed and not counting(self._step, view, party.person.id):
            badge = Badge("gäller inte längre", Tone.WARN)
        name = party.person.called
        if self._step.about == "child":
            name = f"{name}, {formats.age(party.person.age_on(view.today))}"
        return Tab(str(party.person.id), name, badge, "person")

    def badge(self, view: CaseView, row: FilledInstrument) -> Badge:
        """Begun, or signed."""
        return state_badge(row)

    def about(self, party: Party) -> str:
        """Nobody where it is about the household."""
        return "" if about_id(self._step, party.person.id) is None else super().about(party)

    def facts(self, view: CaseView, party: Party) -> str:
        """Where a child lives, whether the parent is alone, and protection in words."""
        if self._step.about != "child":
            return ""
        facts = [home(party.member)]
        if len(view.month_adults) == 1:
            facts.append("en förälder i hushållet, väg in det särskilt")
        if party.person.protected:
            facts.append("skyddade personuppgifter")
        words = " · ".join(facts)
        return words[:1].upper() + words[1:]

    def outlook(self) -> str:
        """How many needs of an IB the plan will suggest steps for."""
        if self._step.form != ASSESSMENT:
            return ""
        count = len(wanted_changes(self.form.instrument, self.form.answers()))
        return f"{count} behov föreslås i förändringsplanen." if count else ""

    def can_be_written(self, view: CaseView, row: FilledInstrument) -> bool:
        """Where it is known what was asked."""
        return row.id in view.forms

    def text_version(self, row: FilledInstrument) -> int:
        """The version of the form."""
        return row.instrument_version

    def open_row(
        self, view: CaseView, row: FilledInstrument, party: Party, *, read_only: bool
    ) -> None:
        """By the version of the form that it answers, and of whoever had the age he had then."""
        day = self.desk.today if row.signed_at is None else swedish(row.signed_at).date()
        known = view.forms.get(row.id)
        definition = known or without_text(row.instrument, row.instrument_version, row.answers)
        self._versions.begin(row, view, withheld=not self.desk.may(Action.READ_RESTRICTED))
        earlier = None if read_only else copied_from(view.rows.filled, row)
        asked = None if earlier is None else view.forms.get(earlier.id)
        self._about = party.person
        self.show_answers(
            definition,
            row,
            age=party.person.age_on(day),
            read_only=read_only,
            earlier=None
            if earlier is None or earlier.signed_at is None or asked is None
            else Earlier(asked, earlier.answers, earlier.signed_at),
        )

    def is_closed(self) -> None:
        """Nothing is said of a form that is not there."""
        self._versions.end()

    def answers_of(self, row: FilledInstrument) -> Mapping[str, Answer]:
        """Its answers."""
        return row.answers

    def follow(self, typed: Answers) -> None:
        """What a newer version has no place for."""
        self._versions.follow(typed)

    def lacking(self, row: FilledInstrument) -> Sequence[Problem]:
        """At the questions."""
        return lacking_in(self.desk, self.form.instrument, self.form.answers(), self._about)

    def begin(self, view: CaseView, person_id: UUID) -> Callable[[], ChangeSet]:
        """In the newest version, for the application at hand."""
        application_id = None if view.application is None else view.application.id
        desk, about, form = self.desk, about_id(self._step, person_id), self._step.form
        return lambda: begin_instrument(desk, view.id, application_id, about, form)

    def keep(self, row: FilledInstrument, typed: Answers) -> FilledInstrument:
        """Keep the answers."""
        return save_answers(self.desk, row, typed)

    def sign(self, row: FilledInstrument, typed: Answers) -> ChangeSet:
        """Sign the answers."""
        return sign_instrument(self.desk, row, typed)

    def discard(self, row: FilledInstrument) -> ChangeSet:
        """Take the draft away."""
        return discard_instrument(self.desk, row)

    def restore(self, row: FilledInstrument) -> ChangeSet:
        """Bring the draft back."""
        return restore_instrument(self.desk, row)

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


def state_badge(row: FilledInstrument | None) -> Badge:
    """How a filling stands, as a pill."""
    if row is None:
        return Badge("saknas")
    return SIGNED if row.signed else Badge("pågår", Tone.WARN)
