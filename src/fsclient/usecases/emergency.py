"""Acute need: an assessment and decision of its own, made the same day.

It asks whether someone lacks food, a roof or medicine now, and never what the month comes to:
a surplus on paper feeds nobody (when the program was tried, 600 kr for food were refused to
someone whose salary of 22 000 kr was gone). So it needs no calculation, IB, plan or papers. It is
not counted against the month either: what it gave is used up when the month is decided on, and
the month's own calculation, the months towards jobbstimulans and the prognosis stay as they would
have been.
"""

import dataclasses
import hashlib
from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from fsclient.domain.cases import AidApplication, ApplicationKind, ApplicationStatus
from fsclient.domain.decision import Decision, DecisionKind, Letter
from fsclient.domain.emergency import (
    AffectedChild,
    Danger,
    EmergencyAssessment,
)
from fsclient.domain.errors import RuleViolation
from fsclient.domain.journal import Note, NoteKind
from fsclient.domain.money import kronor, to_ore
from fsclient.domain.months import Month
from fsclient.domain.staff import Action
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import read_case, refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.decision import sealed_words
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency_checks import EmergencyForm, ViolenceAnswer, emergency_problems
from fsclient.usecases.emergency_letter import PURPOSES, emergency_letter
from fsclient.usecases.journal import add_signed_note, seal_note
from fsclient.usecases.once import command
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.running import hold_running
from fsclient.usecases.seals import seal

_DANGERS = {
    Danger.NOW: "Ja, redan nu",
    Danger.SOON: "Ja, inom några dagar",
    Danger.NONE: "Nej",
}
_KINDS = {
    DecisionKind.GRANT: "Bifall",
    DecisionKind.PARTIAL_REFUSAL: "Delavslag",
    DecisionKind.REFUSAL: "Avslag",
}


@command
def decide_emergency(desk: Desk, case_id: UUID, form: EmergencyForm) -> ChangeSet:
    """Decide on an acute need: sealed, with a letter to each adult and a journal note.

    The application, decision and what it rests on are made, signed and locked in one. What was
    answered about violence becomes a restricted note. Raises RuleViolation at the fields, and
    ``case_is_closed``; signing the same form again changes nothing.
    """
    desk.require(Action.DECIDE_EMERGENCY)
    with desk.begin() as work:
        work.cases.hold(case_id)
        if work.decisions.find(id=form.emergency_id):
            return desk.changed(case_id=case_id)
        hold_running(work, case_id)
        view = read_case(desk, work, case_id)
        problems = emergency_problems(desk, view, form)
        if problems:
            raise RuleViolation(*problems)
        assessment = _assessed(view, form)
        application = _applied(desk, assessment)
        decision = _signed(desk, view, form, assessment, application)
        work.applications.add(application)
        work.decisions.add(decision)
        work.emergencies.add(assessment)
        work.applications.save(dataclasses.replace(application, status=ApplicationStatus.DECIDED))
        for person_id, pdf in _letters(desk, view, decision, assessment).items():
            _keep_letter(desk, work, decision, person_id, pdf)
        _note(desk, work, decision, assessment)
        _note_violence(desk, work, view, form)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("decision", "application", "note", case_id=case_id, ids=(decision.id,))


def preview_emergency(desk: Desk, view: CaseView, form: EmergencyForm) -> Mapping[UUID, bytes]:
    """Each adult's letter, by person, as it would be issued now; nothing is stored.

    Raises RuleViolation at fields.
    """
    problems = emergency_problems(desk, view, form)
    if problems:
        raise RuleViolation(*problems)
    assessment = _assessed(view, form)
    decision = _signed(desk, view, form, assessment, _applied(desk, assessment))
    return _letters(desk, view, decision, assessment)


def emergency_hash(decision: Decision, assessment: EmergencyAssessment) -> str:
    """What the hash of a decision in acute need must be: its words and what it rests on."""
    # 600 kr and 600,00 kr are the same amount, before and after the table has had it.
    in_ore = {**dataclasses.asdict(assessment), "asked": to_ore(assessment.asked)}
    return seal([sealed_words(decision), in_ore])


def _assessed(view: CaseView, form: EmergencyForm) -> EmergencyAssessment:
    assert form.purpose is not None
    assert form.days is not None
    assert form.raised_on is not None
    assert form.danger is not None
    assert form.asked is not None
    texts = dict(form.children)
    return EmergencyAssessment(
        id=form.emergency_id,
        case_id=view.id,
        purpose=form.purpose,
        days=form.days,
        raised_on=form.raised_on,
        cause=form.cause.strip(),
        own_means=form.own_means.strip(),
        network=form.network.strip(),
        danger=form.danger,
        children=tuple(
            AffectedChild(
                person_id=child.person.id,
                name=child.person.given_name,
                text=texts[child.person.id].strip(),
            )
            for child in view.children
        ),
        asked=form.asked,
        violence_asked=all(answer is not None and answer.asked for answer in form.violence),
    )


def _applied(desk: Desk, assessment: EmergencyAssessment) -> AidApplication:
    return AidApplication(
        id=desk.new_id(),
        case_id=assessment.case_id,
        kind=ApplicationKind.EMERGENCY,
        month=Month.of(desk.today),
        received_on=assessment.raised_on,
        due_on=assessment.raised_on,
        matter=PURPOSES[assessment.purpose],
        complete_on=desk.today,
        urgent=True,
    )


def _signed(
    desk: Desk,
    view: CaseView,
    form: EmergencyForm,
    assessment: EmergencyAssessment,
    application: AidApplication,
) -> Decision:
    keys = ["right", *(["best_interests_of_child"] if view.children else [])]
    unsealed = Decision(
        id=assessment.id,
        case_id=view.id,
        application_id=application.id,
        month=application.month,
        kind=form.kind,
        amount=form.given,
        reasons=form.reasons.strip(),
        laws=tuple(desk.book.laws.at(key, desk.today) for key in keys),
        drafted_by=desk.me.id,
        decided_on=desk.today,
        signed_by=desk.me.id,
        signed_at=desk.now,
    )
    return dataclasses.replace(unsealed, hash=emergency_hash(unsealed, assessment))


def _letters(
    desk: Desk, view: CaseView, decision: Decision, assessment: EmergencyAssessment
) -> dict[UUID, bytes]:
    """The letter to each adult, by person, as a PDF."""
    return {
        adult.person.id: desk.office.letters.decision_letter(
            emergency_letter(desk, view, decision, assessment, adult)
        )
        for adult in view.adults
    }


def _keep_letter(
    desk: Desk, work: UnitOfWork, decision: Decision, person_id: UUID, pdf: bytes
) -> None:
    work.letters.add(
        Letter(
            id=desk.new_id(),
            case_id=decision.case_id,
            decision_id=decision.id,
            person_id=person_id,
            title=f"Beslut om akut hjälp {decision.decided_on}",
            created_at=desk.now,
            created_by=desk.me.id,
            sha256=hashlib.sha256(pdf).hexdigest(),
            pdf=pdf,
        )
    )


def _note(
    desk: Desk, work: UnitOfWork, decision: Decision, assessment: EmergencyAssessment
) -> None:
    assert decision.kind is not None
    last = desk.today + timedelta(days=assessment.days - 1)
    sums = f"{kronor(decision.amount)} av sökta {kronor(assessment.asked)}"
    what = f"{PURPOSES[assessment.purpose].lower()}: {_KINDS[decision.kind].lower()}"
    laws = ", ".join(decision.laws)
    lines = [
        f"Nödprövning, {what}, {sums}, {desk.today} till {last}. {laws}.",
        f"Så uppstod behovet: {assessment.cause}",
        f"Egna pengar: {assessment.own_means}",
        f"Andra som kan hjälpa: {assessment.network}",
        f"Fara för liv eller hälsa: {_DANGERS[assessment.danger]}.",
        *(f"{child.name}: {child.text}" for child in assessment.children),
        *([f"Skäl: {decision.reasons}"] if decision.reasons else []),
        *(
            [f"Behovet kom fram {assessment.raised_on} och skulle ha avgjorts då."]
            if assessment.raised_on < desk.today
            else []
        ),
        "Månadens beräkning, IB, plan och handlingar ingick inte i prövningen.",
    ]
    text = "\n".join(lines)
    add_signed_note(desk, work, decision.case_id, NoteKind.DECISION, text, "emergency")


def _note_violence(desk: Desk, work: UnitOfWork, view: CaseView, form: EmergencyForm) -> None:
    asked = zip(view.adults, form.violence, strict=False)
    lines = [_on_violence(adult.person.called, answer) for adult, answer in asked]
    note = Note(
        id=desk.new_id(),
        case_id=view.id,
        author_id=desk.me.id,
        happened_at=desk.now,
        kind=NoteKind.ASSESSMENT,
        text=" ".join(filter(None, (*lines, form.violence_words.strip()))),
        step="emergency",
        restricted=True,
    )
    seal_note(desk, work, note)


def _on_violence(name: str, answer: ViolenceAnswer | None) -> str:
    if answer is None or not answer.asked:
        return f"Frågan om våld ställdes inte till {name}."
    how = "i enrum" if answer.alone else "men inte i enrum"
    return f"Frågan om våld ställdes till {name}, {how}."
