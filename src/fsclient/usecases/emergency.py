"""Acute need: an assessment and decision of its own, made the same day.

It asks whether someone lacks food, a roof or medicine now, and never what the month comes to:
a surplus on paper feeds nobody (cases-2026-11.md E3: 600 kr for food was refused to someone whose
salary of 22 000 kr was gone). So it needs no calculation, IB, plan or papers. It is not counted
against the month either: what it gave is used up when the month is decided on, and the month's
own calculation, the months towards jobbstimulans and the prognosis stay as they would have been.
"""

import dataclasses
import hashlib
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from fsclient.domain.cases import AidApplication, ApplicationKind, ApplicationStatus
from fsclient.domain.decision import Decision, DecisionKind, Letter
from fsclient.domain.emergency import (
    AffectedChild,
    Danger,
    EmergencyAssessment,
    EmergencyPurpose,
)
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.journal import Note, NoteKind
from fsclient.domain.money import kronor, to_ore
from fsclient.domain.months import Month
from fsclient.domain.staff import Action
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import read_case, refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.decision import sealed_words
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency_letter import PURPOSES, emergency_letter
from fsclient.usecases.journal import add_signed_note, seal_note
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.seals import seal

MOST_DAYS = 31
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


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ViolenceAnswer:
    """Whether someone was asked about violence. ``alone``: with nobody else there.

    ``words`` is what was answered, and why where it was not asked, or not alone.
    """

    asked: bool
    alone: bool = False
    words: str = ""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyForm:
    """An acute need as it stands on the screen; amounts in kronor.

    ``emergency_id`` is made when the form is begun, so that signing it again is the same act.
    ``granted`` None is all that was asked for. ``children`` holds a text for each child by id.
    """

    emergency_id: UUID
    raised_on: date | None
    purpose: EmergencyPurpose | None
    days: int | None
    cause: str
    own_means: str
    network: str
    danger: Danger | None
    asked: Decimal | None
    violence: ViolenceAnswer | None
    granted: Decimal | None = None
    reasons: str = ""
    children: tuple[tuple[UUID, str], ...] = ()

    @property
    def given(self) -> Decimal:
        """What is granted, in kronor."""
        return (self.asked or Decimal(0)) if self.granted is None else self.granted

    @property
    def kind(self) -> DecisionKind:
        """What kind of decision the amounts make; it is never chosen."""
        if self.given <= 0:
            return DecisionKind.REFUSAL
        whole = self.asked is not None and self.given >= self.asked
        return DecisionKind.GRANT if whole else DecisionKind.PARTIAL_REFUSAL


def emergency_problems(desk: Desk, view: CaseView, form: EmergencyForm) -> tuple[Problem, ...]:
    """What an assessment lacks before it can be signed."""
    problems: list[Problem] = []
    if form.purpose is None:
        problems.append(Problem("emergency_purpose_needed", "purpose"))
    if form.days is None or not 1 <= form.days <= MOST_DAYS:
        problems.append(Problem("emergency_days_needed", "days", {"most": MOST_DAYS}))
    if form.raised_on is None:
        problems.append(Problem("value_missing", "raised_on"))
    elif form.raised_on > desk.today:
        problems.append(Problem("date_in_future", "raised_on"))
    if not form.cause.strip():
        problems.append(Problem("emergency_cause_needed", "cause"))
    if not form.own_means.strip():
        problems.append(Problem("emergency_own_means_needed", "own_means"))
    if not form.network.strip():
        problems.append(Problem("emergency_network_needed", "network"))
    if form.danger is None:
        problems.append(Problem("emergency_danger_needed", "danger"))
    problems += _amount_problems(desk, form)
    problems += _violence_problems(form.violence)
    told = {child_id for child_id, text in form.children if text.strip()}
    problems += [
        Problem(
            "emergency_child_needed", f"child_{child.person.id}", {"name": child.person.given_name}
        )
        for child in view.children
        if child.person.id not in told
    ]
    return tuple(problems)


def _amount_problems(desk: Desk, form: EmergencyForm) -> list[Problem]:
    if form.asked is None or form.asked <= 0:
        return [Problem("emergency_asked_needed", "asked")]
    if form.given < 0:
        return [Problem("amount_negative", "granted")]
    if form.given > form.asked:
        return [Problem("emergency_more_than_asked", "granted", {"asked": form.asked})]
    least = desk.setting("refusal_reasons_length")
    if form.kind is not DecisionKind.GRANT and len(form.reasons.strip()) < least:
        return [Problem("reasons_needed", "reasons", {"least": least})]
    return []


def _violence_problems(answer: ViolenceAnswer | None) -> list[Problem]:
    if answer is None:
        return [Problem("violence_answer_needed", "violence")]
    if not (answer.asked and answer.alone) and not answer.words.strip():
        return [Problem("violence_words_needed", "violence_words")]
    return []


def decide_emergency(desk: Desk, case_id: UUID, form: EmergencyForm) -> ChangeSet:
    """Decide on an acute need: sealed, with a letter to each adult and a journal note.

    The application, decision and what it rests on are made, signed and locked in one. What was
    answered about violence becomes a restricted note. Raises RuleViolation at the fields, and
    ``case_ended``; signing the same form again changes nothing.
    """
    desk.require(Action.DECIDE_EMERGENCY)
    with desk.begin() as work:
        case = work.cases.hold(case_id)
        if work.decisions.find(id=form.emergency_id):
            return desk.changed(case_id=case_id)
        if case.closed_on is not None:
            raise RuleViolation.at(None, "case_ended", number=case.number)
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
        for receiver in view.adults:
            _keep_letter(desk, work, view, decision, assessment, receiver)
        _note(desk, work, decision, assessment)
        _note_violence(desk, work, view, form)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("decision", "application", "note", case_id=case_id, ids=(decision.id,))


def preview_emergency(desk: Desk, view: CaseView, form: EmergencyForm, receiver: Party) -> bytes:
    """The letter as it would be issued now; nothing is stored. Raises RuleViolation at fields."""
    problems = emergency_problems(desk, view, form)
    if problems:
        raise RuleViolation(*problems)
    assessment = _assessed(view, form)
    decision = _signed(desk, view, form, assessment, _applied(desk, assessment))
    letter = emergency_letter(desk, view, decision, assessment, receiver)
    return desk.office.letters.decision_letter(letter)


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
    assert form.violence is not None
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
        violence_asked=form.violence.asked,
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
        status=ApplicationStatus.DECIDED,
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


def _keep_letter(
    desk: Desk,
    work: UnitOfWork,
    view: CaseView,
    decision: Decision,
    assessment: EmergencyAssessment,
    receiver: Party,
) -> None:
    letter = emergency_letter(desk, view, decision, assessment, receiver)
    pdf = desk.office.letters.decision_letter(letter)
    work.letters.add(
        Letter(
            id=desk.new_id(),
            case_id=view.id,
            decision_id=decision.id,
            person_id=receiver.person.id,
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
    answer = form.violence
    assert answer is not None
    names = " och ".join(party.person.given_name for party in view.adults)
    if answer.asked:
        how = "i enrum" if answer.alone else "men inte i enrum"
        text = f"Frågan om våld ställdes till {names}, {how}."
    else:
        text = f"Frågan om våld ställdes inte till {names}."
    note = Note(
        id=desk.new_id(),
        case_id=view.id,
        author_id=desk.me.id,
        happened_at=desk.now,
        kind=NoteKind.ASSESSMENT,
        text=" ".join(filter(None, (text, answer.words.strip()))),
        step="emergency",
        restricted=True,
    )
    seal_note(desk, work, note)
