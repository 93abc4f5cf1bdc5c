"""Instruments: begun, filled in while drafts keep themselves, and signed."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.instruments import (
    ASSESSMENT,
    CHILD_ANALYSIS,
    CHILD_LETTER_ANSWER,
    Answer,
    FilledInstrument,
    Instrument,
)
from fsclient.domain.people import Person
from fsclient.domain.reminders import ReminderKind
from fsclient.domain.staff import Action
from fsclient.rules.forms import carry
from fsclient.rules.instruments import lacking, of_household, only_asked, to_copy
from fsclient.rules.substance import phrases_of, same_texts
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.forms import keep_form, newest_form
from fsclient.usecases.once import command, draft
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.reminders import has_come, wait_for
from fsclient.usecases.running import hold_running

HINDRANCE = "hindrance"
"""The question of the IB that says why an adult can't support himself."""

_FOLLOW_UP = "follow_up_on"
"""The question of an analysis of a child that says when to look to it again."""


@command
def begin_instrument(
    desk: Desk,
    case_id: UUID,
    application_id: UUID | None,
    person_id: UUID | None,
    instrument: str,
) -> ChangeSet:
    """Begin a new filling of the newest version, with what of the last signed one fits in it.

    What is about the household comes from the newest filling in the case, whoever it is about.
    Where one is begun already for the same person and application, nothing is made. Raises what
    ``newest_form`` and ``keep_form`` raise.
    """
    desk.require(Action.ASSESS)
    with desk.begin() as work:
        hold_running(work, case_id)
        known = work.filled.find(case_id=case_id, instrument=instrument)
        own = [row for row in known if row.person_id == person_id]
        if any(not row.signed and row.application_id == application_id for row in own):
            return desk.changed(case_id=case_id)
        form = newest_form(desk, work, instrument)
        forms = desk.office.forms.definitions(work, known)
        filled = FilledInstrument(
            id=desk.new_id(),
            case_id=case_id,
            application_id=application_id,
            person_id=person_id,
            instrument=instrument,
            instrument_version=form.definition.version,
            form_sha256=keep_form(desk, work, form),
            answers=_first_answers(form.definition, forms, known, own),
            started_by=desk.me.id,
            started_at=desk.now,
        )
        work.filled.add(filled)
        work.commit()
    return desk.changed("instrument", case_id=case_id, ids=(filled.id,))


def _first_answers(
    form: Instrument,
    forms: Mapping[UUID, Instrument],
    known: Sequence[FilledInstrument],
    own: Sequence[FilledInstrument],
) -> dict[str, Answer]:
    newest = max(known, key=_age_of, default=None)
    shared = _carried(form, forms, newest, of_household)
    return _carried(form, forms, last_signed(own), to_copy) | of_household(form, shared)


def _carried(
    form: Instrument,
    forms: Mapping[UUID, Instrument],
    row: FilledInstrument | None,
    wanted: Callable[[Instrument, Mapping[str, Answer]], dict[str, Answer]],
) -> dict[str, Answer]:
    before = None if row is None else forms.get(row.id)
    if row is None or before is None:
        return {}
    return to_copy(form, carry(before, form, wanted(before, row.answers)).answers)


def _age_of(row: FilledInstrument) -> tuple[object, UUID]:
    return row.started_at, row.id


def last_signed(rows: Sequence[FilledInstrument]) -> FilledInstrument | None:
    """The signed one that was begun last."""
    return max((row for row in rows if row.signed), key=_age_of, default=None)


def copied_from(
    rows: Sequence[FilledInstrument], filled: FilledInstrument
) -> FilledInstrument | None:
    """The signed filling whose answers this one began with; ``rows`` are the case's."""
    return last_signed(
        [
            row
            for row in rows
            if (row.instrument, row.person_id) == (filled.instrument, filled.person_id)
            and row.id != filled.id
            and _age_of(row) < _age_of(filled)
        ]
    )


@draft
def save_answers(
    desk: Desk, filled: FilledInstrument, answers: Mapping[str, Answer]
) -> FilledInstrument:
    """Keep answers while they are given; returns the draft with its new version.

    Raises EnvironmentProblem ``locked`` or ``someone_saved_first``.
    """
    desk.require(Action.ASSESS)
    if filled.signed:
        raise EnvironmentProblem("locked")
    with desk.begin() as work:
        kept = work.filled.save(dataclasses.replace(filled, answers=dict(answers)))
        work.commit()
    return kept


@command
def sign_instrument(
    desk: Desk, filled: FilledInstrument, answers: Mapping[str, Answer]
) -> ChangeSet:
    """Sign the answers to what its own version of the form asks.

    The hindrance that an IB finds becomes the one that the household carries for the adult. Raises
    RuleViolation at each question that lacks an answer; ``form_gone`` where nobody knows any more
    what was asked.
    """
    desk.require(Action.ASSESS)
    with desk.begin() as work:
        form = desk.office.forms.of(work, filled)
        if form is None:
            raise RuleViolation.at(None, "form_gone", version=filled.instrument_version)
        definition = form.definition
        about = work.people.get(filled.person_id) if filled.person_id is not None else None
        age = about.age_on(desk.today) if about is not None else None
        problems = lacking_in(desk, definition, answers, about)
        problems += _said_of_a_sibling(work, filled, answers)
        if problems:
            raise RuleViolation(*problems)
        signed = dataclasses.replace(
            filled,
            form_sha256=keep_form(desk, work, form),
            answers=only_asked(definition, answers, age),
            signed_by=desk.me.id,
            signed_at=desk.now,
        )
        work.filled.save(signed)
        if signed.instrument == ASSESSMENT:
            _carry_hindrance(work, signed)
        _follow_up(desk, work, signed)
        refresh_next_step(desk, work, filled.case_id)
        work.commit()
    return desk.changed("instrument", "household", case_id=filled.case_id, ids=(filled.id,))


def _follow_up(desk: Desk, work: UnitOfWork, signed: FilledInstrument) -> None:
    """A child is looked to again on the day that the latest analysis of it says."""
    if signed.instrument != CHILD_ANALYSIS:
        return
    of_child = work.filled.find(
        case_id=signed.case_id, instrument=CHILD_ANALYSIS, person_id=signed.person_id
    )
    has_come(desk, work, signed.case_id, {one.id for one in of_child})
    answer = signed.answers.get(_FOLLOW_UP)
    if isinstance(answer, str) and answer:
        day = date.fromisoformat(answer)
        wait_for(desk, work, signed.case_id, ReminderKind.CHILD, signed.id, day)


def _said_of_a_sibling(
    work: UnitOfWork, filled: FilledInstrument, answers: Mapping[str, Answer]
) -> tuple[Problem, ...]:
    """The paragraph of the letter is each child's own: the best interests of each are weighed."""
    if filled.instrument != CHILD_ANALYSIS:
        return ()
    others = work.filled.find(
        case_id=filled.case_id,
        instrument=CHILD_ANALYSIS,
        application_id=filled.application_id,
    )
    texts = {
        str(one.id): str(one.answers.get(CHILD_LETTER_ANSWER) or "")
        for one in others
        if one.signed and one.person_id != filled.person_id
    }
    told = {**texts, "": str(answers.get(CHILD_LETTER_ANSWER) or "")}
    if "" not in same_texts(told):
        return ()
    return (Problem("reason_repeated", CHILD_LETTER_ANSWER),)


def lacking_in(
    desk: Desk, definition: Instrument, answers: Mapping[str, Answer], about: Person | None
) -> tuple[Problem, ...]:
    """What a form about someone lacks today. Who has protected identity need not be named."""
    return lacking(
        definition,
        answers,
        about.age_on(desk.today) if about is not None else None,
        name=about.full_name if about is not None and not about.protected else "",
        fillers=phrases_of(desk.book.settings.text("empty_phrases", desk.today)),
    )


def _carry_hindrance(work: UnitOfWork, signed: FilledInstrument) -> None:
    found = signed.answers.get(HINDRANCE)
    if not found:
        return
    for member in work.members.find(case_id=signed.case_id, person_id=signed.person_id):
        if member.until is None and member.hindrance != found:
            work.members.save(dataclasses.replace(member, hindrance=str(found)))


@command
def renew_form(desk: Desk, filled: FilledInstrument, answers: Mapping[str, Answer]) -> ChangeSet:
    """Go over to the newest version of the form, with what fits in it of what is typed.

    What does not fit is left, as ``carry`` says. Raises EnvironmentProblem ``locked`` or
    ``someone_saved_first``, and what ``newest_form`` raises.
    """
    desk.require(Action.ASSESS)
    if filled.signed:
        raise EnvironmentProblem("locked")
    with desk.begin() as work:
        before = desk.office.forms.of(work, filled)
        form = newest_form(desk, work, filled.instrument)
        known = None if before is None else before.definition
        renewed = dataclasses.replace(
            filled,
            instrument_version=form.definition.version,
            form_sha256=keep_form(desk, work, form),
            answers=carry(known, form.definition, answers).answers,
        )
        work.filled.save(renewed)
        work.commit()
    return desk.changed("instrument", case_id=filled.case_id, ids=(filled.id,))


@command
def take_back_form(desk: Desk, before: FilledInstrument) -> ChangeSet:
    """Undo ``renew_form``: the draft as it stood ``before``.

    Raises EnvironmentProblem ``someone_saved_first`` where it has been written in since.
    """
    desk.require(Action.ASSESS)
    with desk.begin() as work:
        work.filled.save(dataclasses.replace(before, version=before.version + 1))
        work.commit()
    return desk.changed("instrument", case_id=before.case_id, ids=(before.id,))


@command
def discard_instrument(desk: Desk, filled: FilledInstrument) -> ChangeSet:
    """Take away a filling that was begun and never signed; ``restore_instrument`` undoes it.

    Raises EnvironmentProblem ``locked`` for a signed one.
    """
    desk.require(Action.ASSESS)
    if filled.signed:
        raise EnvironmentProblem("locked")
    with desk.begin() as work:
        work.filled.remove(filled)
        work.commit()
    return desk.changed("instrument", case_id=filled.case_id, ids=(filled.id,))


@command
def restore_instrument(desk: Desk, filled: FilledInstrument) -> ChangeSet:
    """Bring back what was answered in a filling that was discarded, begun anew by oneself.

    A server takes nothing that is said to have been begun at another time, or by another.
    """
    desk.require(Action.ASSESS)
    with desk.begin() as work:
        work.filled.add(dataclasses.replace(filled, started_by=desk.me.id, started_at=desk.now))
        work.commit()
    return desk.changed("instrument", case_id=filled.case_id, ids=(filled.id,))
