"""Decisions: drafted, gated, signed and locked, with the very letter that was sent."""

import dataclasses
import hashlib
from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from fsclient.domain.calculation import CalculationResult
from fsclient.domain.cases import ApplicationKind, ApplicationStatus
from fsclient.domain.decision import (
    Decision,
    DecisionBasis,
    DecisionKind,
    Letter,
)
from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.letters import LetterPost
from fsclient.domain.money import kronor, round_to_ore, to_ore
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Action
from fsclient.rules.phrases import blanks_left
from fsclient.usecases import workflow
from fsclient.usecases.access import log_unless_opened
from fsclient.usecases.basis_versions import as_written
from fsclient.usecases.calculation import compute
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import read_case, refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.decision_letter import decision_letter, posts
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.seals import fields_of, seal
from fsclient.usecases.shared_children import take_turn_for_children

_SEALED = (
    "id",
    "case_id",
    "application_id",
    "month",
    "kind",
    "amount",
    "already_granted",
    "reasons",
    "conditions",
    "laws",
    "decided_on",
    "signed_by",
    "signed_at",
)

_NOTE_WORDS = {
    DecisionKind.GRANT: "Bifall",
    DecisionKind.PARTIAL_REFUSAL: "Delavslag",
    DecisionKind.REFUSAL: "Avslag",
}


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DecisionForm:
    """A decision as it stands on the screen. ``amount`` is what is granted, in kronor."""

    kind: DecisionKind | None
    amount: Decimal | None
    reasons: str = ""
    conditions: str = ""


def most_to_grant(view: CaseView, result: CalculationResult) -> Decimal:
    """What the calculation leaves to grant: the deficit less what the month has had already."""
    return max(round_to_ore(result.result) - already_granted(view), Decimal(0))


def already_granted(view: CaseView) -> Decimal:
    """What earlier decisions granted for the same month, in kronor."""
    application = view.application
    if application is None or application.kind is not ApplicationKind.SUPPLEMENT:
        return Decimal(0)
    return sum(
        (
            row.amount
            for row in view.rows.decisions
            if row.signed
            and not view.is_emergency(row)
            and row.month == application.month
            and row.application_id != application.id
        ),
        Decimal(0),
    )


def possible_kinds(view: CaseView, result: CalculationResult) -> tuple[DecisionKind, ...]:
    """The kinds of decision that the calculation allows, the likeliest first."""
    if most_to_grant(view, result) == 0:
        return (DecisionKind.REFUSAL,)
    if not result.full_grant:
        return (DecisionKind.PARTIAL_REFUSAL, DecisionKind.REFUSAL)
    return (DecisionKind.GRANT, DecisionKind.PARTIAL_REFUSAL, DecisionKind.REFUSAL)


def decision_problems(
    desk: Desk, view: CaseView, result: CalculationResult, form: DecisionForm
) -> tuple[Problem, ...]:
    """What a decision lacks before it can be signed."""
    problems: list[Problem] = []
    most = most_to_grant(view, result)
    if form.kind is None:
        return (Problem("kind_needed", "kind"),)
    if form.kind not in possible_kinds(view, result):
        problems.append(Problem("kind_not_possible", "kind"))
    problems += _amount_problems(form, most, result.full_grant)
    least = desk.setting("refusal_reasons_length")
    if form.kind is not DecisionKind.GRANT and len(form.reasons.strip()) < least:
        problems.append(Problem("reasons_needed", "reasons", {"least": least}))
    problems += [
        Problem("blank_left", field, {"blank": blank})
        for field, text in (("reasons", form.reasons), ("conditions", form.conditions))
        for blank in blanks_left(text)[:1]
    ]
    return tuple(problems)


def _amount_problems(form: DecisionForm, most: Decimal, full_grant: bool) -> list[Problem]:
    amount = form.amount
    if form.kind is DecisionKind.REFUSAL:
        return [Problem("refusal_grants_nothing", "amount")] if amount else []
    if amount is None or amount <= 0:
        return [Problem("amount_needed", "amount")]
    if amount > most:
        return [Problem("more_than_deficit", "amount", {"most": most})]
    if form.kind is DecisionKind.GRANT and amount != most:
        return [Problem("grant_is_whole", "amount", {"most": most})]
    if form.kind is DecisionKind.PARTIAL_REFUSAL and full_grant and amount == most:
        return [Problem("partial_is_less", "amount", {"most": most})]
    return []


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeptDecision:
    """A draft as it was stored. ``changes`` is empty where the step stands as it did before."""

    decision: Decision
    changes: ChangeSet


def save_decision(
    desk: Desk, view: CaseView, form: DecisionForm, kept: Decision | None
) -> KeptDecision:
    """Keep a decision while it is written; ``kept`` is the draft as last read or stored.

    Raises RuleViolation ``application_missing`` or ``application_withdrawn``; EnvironmentProblem
    ``locked``, or ``someone_saved_first`` where another has written on the same draft since.
    """
    desk.require(Action.DECIDE)
    if view.application is not None and view.application.status is ApplicationStatus.WITHDRAWN:
        raise RuleViolation.at(None, "application_withdrawn")
    draft = _drafted(desk, view, form, kept)
    with desk.begin() as work:
        if kept is None:
            # Two who begin one at once would both find none.
            work.cases.hold(view.id)
        stored = work.decisions.find(application_id=draft.application_id)
        if any(row.signed for row in stored):
            raise EnvironmentProblem("locked")
        if kept is not None:
            draft = work.decisions.save(draft)
        elif stored:
            raise EnvironmentProblem("someone_saved_first", kind="decision")
        else:
            work.decisions.add(draft)
        work.commit()
    begun = desk.changed("decision_draft", case_id=view.id, ids=(draft.id,))
    return KeptDecision(decision=draft, changes=desk.changed() if kept is not None else begun)


def _drafted(desk: Desk, view: CaseView, form: DecisionForm, kept: Decision | None) -> Decision:
    application = view.application
    if application is None:
        raise RuleViolation.at(None, "application_missing")
    return Decision(
        id=desk.new_id() if kept is None else kept.id,
        case_id=view.id,
        application_id=application.id,
        month=application.month,
        kind=form.kind,
        amount=form.amount or Decimal(0),
        already_granted=already_granted(view),
        reasons=form.reasons.strip(),
        conditions=form.conditions.strip(),
        laws=laws_for(desk, view),
        drafted_by=desk.me.id,
        version=1 if kept is None else kept.version,
    )


def laws_for(desk: Desk, view: CaseView) -> tuple[str, ...]:
    """The paragraphs that a decision made today rests on."""
    keys = ["right", "norm"]
    if view.month_children:
        keys.append("best_interests_of_child")
    return tuple(desk.book.laws.at(key, desk.today) for key in keys)


def decision_posts(
    desk: Desk, view: CaseView, form: DecisionForm, result: CalculationResult
) -> tuple[LetterPost, ...]:
    """What the letter will say became of each post."""
    assert view.sheet is not None
    return posts(desk, _drafted(desk, view, form, view.decision), view.sheet.facts, result)


def phrase_facts(
    view: CaseView, form: DecisionForm, result: CalculationResult
) -> Mapping[str, object]:
    """What a phrase may name, as values."""
    return {
        "month": result.period,
        "granted": form.amount or Decimal(0),
        "deficit": max(result.result, Decimal(0)),
        "surplus": max(-result.result, Decimal(0)),
        "already_granted": already_granted(view),
    }


def preview_letter(desk: Desk, view: CaseView, form: DecisionForm, receiver: Party) -> bytes:
    """The letter as it would be issued now; nothing is stored.

    Raises RuleViolation ``calculation_unfinished`` or ``kind_needed``.
    """
    if view.sheet is None:
        raise RuleViolation.at(None, "calculation_unfinished")
    if form.kind is None:
        raise RuleViolation.at("kind", "kind_needed")
    draft = _drafted(desk, view, form, view.decision)
    decision = dataclasses.replace(draft, decided_on=desk.today)
    return _pdf(desk, view, decision, view.sheet, receiver)


def _pdf(
    desk: Desk, view: CaseView, decision: Decision, sheet: CalculationSheet, receiver: Party
) -> bytes:
    result = compute(desk, sheet.facts)
    letter = decision_letter(desk, view, decision, sheet.facts, result, receiver)
    return desk.office.letters.decision_letter(letter)


def sign_decision(
    desk: Desk,
    case_id: UUID,
    form: DecisionForm,
    kept: Decision | None = None,
    *,
    read: CalculationSheet | None = None,
) -> ChangeSet:
    """Sign, freeze and lock a decision, with a letter to each adult and a journal note.

    Raises RuleViolation with every gate that is not passed (``analysis_missing`` for each child,
    ``calculation_unfinished``), every field that is wrong, and ``calculation_changed`` where the
    calculation is another than the one that was ``read``; EnvironmentProblem
    ``someone_saved_first`` where the draft is another than the ``kept`` one that was read.
    """
    desk.require(Action.DECIDE)
    with desk.begin() as work:
        # Two supplements decided at once would each count the month as it was before the other.
        work.cases.hold(case_id)
        take_turn_for_children(work, case_id)
        view = read_case(desk, work, case_id)
        blockers = workflow.decision_gate(view)
        if blockers:
            raise RuleViolation(*(Problem(one.code, None, one.values) for one in blockers))
        assert view.sheet is not None
        assert view.application is not None
        if view.decision is not None and view.decision.signed:
            raise RuleViolation.at(None, "decided_already")
        if kept is not None and view.decision is not None and kept != view.decision:
            raise EnvironmentProblem("someone_saved_first", kind="decision")
        if read is not None and read.facts != view.sheet.facts:
            raise RuleViolation.at(None, "calculation_changed")
        result = compute(desk, view.sheet.facts)
        problems = decision_problems(desk, view, result, form)
        if problems:
            raise RuleViolation(*problems)
        decision = _sign(desk, work, view, form, result)
        for receiver in view.month_adults:
            _keep_letter(desk, work, view, decision, receiver)
        work.applications.save(
            dataclasses.replace(view.application, status=ApplicationStatus.DECIDED)
        )
        _note(desk, work, decision)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("decision", "application", "note", case_id=case_id, ids=(decision.id,))


def _sign(
    desk: Desk, work: UnitOfWork, view: CaseView, form: DecisionForm, result: CalculationResult
) -> Decision:
    assert view.sheet is not None
    unsealed = dataclasses.replace(
        _drafted(desk, view, form, view.decision),
        decided_on=desk.today,
        signed_by=desk.me.id,
        signed_at=desk.now,
    )
    basis = DecisionBasis(id=unsealed.id, case_id=view.id, facts=view.sheet.facts, result=result)
    decision = dataclasses.replace(unsealed, hash=decision_hash(unsealed, basis))
    if view.decision is None:
        work.decisions.add(decision)
    else:
        decision = work.decisions.save(decision)
    work.bases.add(basis)
    return decision


def decision_hash(decision: Decision, basis: DecisionBasis) -> str:
    """What a signed decision's hash must be: its words and the calculation under it."""
    return seal([sealed_words(decision), as_written(basis)])


def sealed_words(decision: Decision) -> Mapping[str, object]:
    """What of a decision its hash covers."""
    # 900 kr and 900,00 kr are the same amount, before and after the table has had it.
    in_ore = {name: to_ore(getattr(decision, name)) for name in ("amount", "already_granted")}
    return {**fields_of(decision, *_SEALED), **in_ore}


def _keep_letter(
    desk: Desk, work: UnitOfWork, view: CaseView, decision: Decision, receiver: Party
) -> None:
    assert view.sheet is not None
    pdf = _pdf(desk, view, decision, view.sheet, receiver)
    work.letters.add(
        Letter(
            id=desk.new_id(),
            case_id=view.id,
            decision_id=decision.id,
            person_id=receiver.person.id,
            title=f"Beslut {decision.month.in_words}",
            created_at=desk.now,
            created_by=desk.me.id,
            sha256=hashlib.sha256(pdf).hexdigest(),
            pdf=pdf,
        )
    )


def _note(desk: Desk, work: UnitOfWork, decision: Decision) -> None:
    assert decision.kind is not None
    given = f"{_NOTE_WORDS[decision.kind]} för {decision.month.in_words}"
    words = f"{given}: {kronor(decision.amount)}. "
    text = words + ", ".join(decision.laws)
    add_signed_note(desk, work, decision.case_id, NoteKind.DECISION, text, "decision")


def letters_of(desk: Desk, decision_id: UUID) -> tuple[Letter, ...]:
    """The letters of a decision as they were issued."""
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        found = work.letters.find(decision_id=decision_id)
        for case_id in {letter.case_id for letter in found}:
            log_unless_opened(desk, work, case_id)
    return found
