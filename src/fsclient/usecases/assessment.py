"""Instruments: begun, filled in while drafts keep themselves, and signed."""

import dataclasses
from collections.abc import Mapping
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.instruments import Answer, FilledInstrument
from fsclient.domain.staff import Action
from fsclient.rules.instruments import lacking
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk


def begin_instrument(
    desk: Desk,
    case_id: UUID,
    application_id: UUID | None,
    person_id: UUID | None,
    instrument: str,
) -> ChangeSet:
    """Begin a new filling, with the answers of the last signed one of the same version.

    Where one is begun already for the same person and application, nothing is made.
    """
    desk.require(Action.ASSESS)
    definition = desk.office.instruments[instrument]
    with desk.begin() as work:
        earlier = work.filled.find(
            case_id=case_id, instrument=instrument, person_id=person_id
        )
        if any(not row.signed and row.application_id == application_id for row in earlier):
            return desk.changed(case_id=case_id)
        signed = [row for row in earlier if row.signed]
        last = max(signed, key=lambda row: row.started_at, default=None)
        same_version = last is not None and last.instrument_version == definition.version
        answers = dict(last.answers) if last is not None and same_version else {}
        filled = FilledInstrument(
            id=desk.new_id(),
            case_id=case_id,
            application_id=application_id,
            person_id=person_id,
            instrument=instrument,
            instrument_version=definition.version,
            answers=answers,
            started_by=desk.me.id,
            started_at=desk.now,
        )
        work.filled.add(filled)
        work.commit()
    return desk.changed("instrument", case_id=case_id, ids=(filled.id,))


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


def sign_instrument(
    desk: Desk, filled: FilledInstrument, answers: Mapping[str, Answer]
) -> ChangeSet:
    """Sign the answers as they stand; raises RuleViolation at each question that lacks one."""
    desk.require(Action.ASSESS)
    problems = lacking(desk.office.instruments[filled.instrument], answers)
    if problems:
        raise RuleViolation(*problems)
    with desk.begin() as work:
        signed = dataclasses.replace(
            filled, answers=dict(answers), signed_by=desk.me.id, signed_at=desk.now
        )
        work.filled.save(signed)
        refresh_next_step(desk, work, filled.case_id)
        work.commit()
    return desk.changed("instrument", case_id=filled.case_id, ids=(filled.id,))
