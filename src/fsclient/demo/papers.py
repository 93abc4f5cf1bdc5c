"""What is written on paper in a made-up case: instruments, plans and the journal."""

import dataclasses
from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from fsclient.demo.answers import made_answers
from fsclient.demo.chronicle import Chronicle, Rows
from fsclient.demo.households import MadePerson
from fsclient.domain.cases import AidApplication
from fsclient.domain.instruments import ASSESSMENT, CHILD_ANALYSIS, FilledInstrument, FormVersion
from fsclient.domain.journal import WRITTEN_BY_PEOPLE, ChainHead, Note, NoteKind
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole, Person
from fsclient.domain.plan import Plan, PlanStep, StepOwner, StepState
from fsclient.domain.staff import StaffMember
from fsclient.usecases.journal import note_hash
from fsclient.usecases.kept_forms import hash_of

PLAN_MONTHS = 2
"""How many months a plan holds before the next one."""
_PLAN_DAYS = (58, 88)
_MEASURES = ("jobbtorg", "sfi", "ar_team", "work_practice", None)


class PaperWriter:
    """Writes one case's papers, in its caseworker's name."""

    def __init__(
        self,
        chronicle: Chronicle,
        case_id: UUID,
        household: tuple[MadePerson, ...],
        author: StaffMember,
    ) -> None:
        self._chronicle = chronicle
        self._chance = chronicle.chance
        self._words = chronicle.words
        self._rows = chronicle.rows
        self._today = chronicle.today
        self._case_id = case_id
        self._household = household
        self._author = author

    @property
    def _adults(self) -> Sequence[MadePerson]:
        return [one for one in self._household if one.hindrance is not None]

    def _children_in(self, month: Month) -> Sequence[MadePerson]:
        return [
            one
            for one in self._household
            if one.role is MemberRole.CHILD and one.person.birth_date <= month.last
        ]

    def write_assessments(self, day: date) -> None:
        """An assessment of each adult."""
        for adult in self._adults:
            self._fill(ASSESSMENT, adult.person, None, min(day, self._today))

    def write_analyses(self, application: AidApplication, day: date) -> None:
        """What a month's decision means for each child."""
        for child in self._children_in(application.month):
            self._fill(CHILD_ANALYSIS, child.person, application.id, day)

    def _fill(self, key: str, person: Person, application: UUID | None, day: date) -> None:
        form = self._chronicle.office.forms.newest_file(key)
        assert form is not None, key
        instrument = form.definition
        at = self._chronicle.at(day, 10)
        self._rows["filled"].append(
            FilledInstrument(
                id=self._chance.new_id(at),
                case_id=self._case_id,
                application_id=application,
                person_id=person.id,
                instrument=key,
                instrument_version=instrument.version,
                form_sha256=hash_of(form),
                answers=made_answers(
                    self._chance, self._words, instrument, day, person.age_on(day)
                ),
                started_by=self._author.id,
                started_at=at,
                signed_by=self._author.id,
                signed_at=at + timedelta(seconds=30),
            )
        )

    def write_plans(self, month: Month, place: int) -> None:
        """A plan with each adult, in the month of a place since the case was opened."""
        day = min(self._today, month.first + timedelta(days=12))
        for adult in self._adults:
            at = self._chronicle.at(day, 11)
            self._rows["plans"].append(
                Plan(
                    id=self._chance.new_id(at),
                    case_id=self._case_id,
                    person_id=adult.person.id,
                    number=place // PLAN_MONTHS + 1,
                    goal=self._chance.pick(self._words.goals),
                    own_words=self._chance.pick(self._words.own_words),
                    follow_up_on=day + timedelta(days=self._chance.between(*_PLAN_DAYS)),
                    steps=tuple(self._step(day) for _ in range(self._chance.between(2, 4))),
                    started_by=self._author.id,
                    started_at=at,
                    signed_by=self._author.id,
                    signed_at=at + timedelta(seconds=30),
                )
            )

    def _step(self, day: date) -> PlanStep:
        return PlanStep(
            title=self._chance.pick(self._words.steps),
            owner=self._chance.weighted(
                ((StepOwner.CLIENT, 6), (StepOwner.UNIT, 3), (StepOwner.OTHER, 1))
            ),
            due_on=day + timedelta(days=self._chance.between(7, 60)),
            state=self._chance.pick(tuple(StepState)),
            measure=self._chance.pick(_MEASURES),
        )

    def write_notes(self, month: Month, opened_on: date) -> None:
        """What was noted in a month; ``seal_notes`` makes the chain of it."""
        first = max(month.first, opened_on)
        last = min(month.last, self._today)
        if first > last:
            return
        for place in range(self._chance.between(1, 3)):
            at = self._chronicle.at(
                self._chance.day_between(first, last), self._chance.between(8, 16)
            )
            text = self._words.month_note if place == 0 else self._chance.pick(self._words.notes)
            self._rows["notes"].append(
                Note(
                    id=self._chance.new_id(at),
                    case_id=self._case_id,
                    author_id=self._author.id,
                    happened_at=at,
                    kind=NoteKind.CHECK if place == 0 else self._chance.pick(WRITTEN_BY_PEOPLE),
                    text=text,
                    restricted=place > 0 and self._chance.happens(0.02),
                    signed_at=at + timedelta(seconds=40),
                )
            )


def keep_forms(chronicle: Chronicle, by: StaffMember) -> None:
    """The text of every form that is filled in for the first time."""
    used = {row.form_sha256 for row in chronicle.rows["filled"]} - chronicle.kept_forms
    now = chronicle.office.clock()
    for form in chronicle.office.forms.files.values():
        sha256 = hash_of(form)
        if sha256 in used:
            chronicle.kept_forms.add(sha256)
            chronicle.rows["forms"].append(
                FormVersion(
                    id=chronicle.chance.new_id(now),
                    instrument=form.definition.key,
                    instrument_version=form.definition.version,
                    text=form.text,
                    options=form.options,
                    sha256=sha256,
                    added_by=by.id,
                    added_at=now,
                )
            )


def seal_notes(rows: Rows) -> None:
    """Make each case's notes a chain, in the order in which they happened."""
    of_case: dict[UUID, list[Note]] = {case.id: [] for case in rows["cases"]}
    for note in rows["notes"]:
        of_case[note.case_id].append(note)
    rows["notes"] = []
    for case_id, notes in of_case.items():
        last_hash = ""
        for number, note in enumerate(sorted(notes, key=lambda one: one.happened_at), 1):
            linked = dataclasses.replace(note, chain_number=number, previous_hash=last_hash or None)
            sealed = dataclasses.replace(linked, hash=note_hash(linked))
            last_hash = sealed.hash or ""
            rows["notes"].append(sealed)
        rows["chain_heads"].append(ChainHead(id=case_id, number=len(notes), hash=last_hash))
