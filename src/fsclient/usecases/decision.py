"""Decisions: drafted, gated, signed and locked, with the very letter that was sent."""

import dataclasses
import hashlib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from fsclient.domain.calculation import CalculationResult
from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.decision import (
    BasisText,
    Decision,
    DecisionBasis,
    DecisionKind,
    Letter,
)
from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.letters import PostKind
from fsclient.domain.money import kronor, to_ore
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Action
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.posts import Posts
from fsclient.usecases import workflow
from fsclient.usecases.access import log_unless_opened
from fsclient.usecases.basis_versions import as_kept, as_written, read_basis
from fsclient.usecases.calculation import compute
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import read_case, refresh_next_step
from fsclient.usecases.changes import ChangeSet, Kept
from fsclient.usecases.decision_checks import (
    OWN_POSTS,
    DecisionForm,
    already_granted,
    decision_problems,
    laws_for,
    needs_ground,
    posts_of,
)
from fsclient.usecases.decision_letter import decision_letter
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.once import command, draft, reading
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.protected_names import chosen
from fsclient.usecases.reminders import has_come
from fsclient.usecases.running import hold_running
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
_SEALED_WHERE_SAID = ("ground", "line_reasons", "burdens_later", "named")
"""What came later: no part of the seal of a decision that says nothing of it, as older ones do."""

_NOTE_WORDS = {
    DecisionKind.GRANT: "Bifall",
    DecisionKind.PARTIAL_REFUSAL: "Delavslag",
    DecisionKind.REFUSAL: "Avslag",
}


def begun_decision(desk: Desk, view: CaseView) -> Decision:
    """What the first word about an application at hand is written on: stored nowhere, version 0.

    Raises RuleViolation ``application_missing``.
    """
    begun = _drafted(desk, view, DecisionForm(kind=None, amount=None), None)
    # What keeps it gives it its own id; by its application it is the same in each try.
    return dataclasses.replace(begun, id=begun.application_id, version=0)


def is_begun_here(desk: Desk, stored: Decision) -> bool:
    """Whether a draft is what was begun at this desk, where the answer to that was lost, and
    nobody has written on it since.
    """
    return not stored.signed and desk.office.memory.is_begun_here(stored.id, stored.version)


def save_decision(
    desk: Desk, view: CaseView, form: DecisionForm, kept: Decision | None
) -> Kept[Decision]:
    """Keep a decision while it is written; ``kept`` is the draft as last read or stored, or None
    or ``begun_decision`` where there was none.

    Raises RuleViolation ``application_missing`` or ``application_withdrawn``, and what makes an
    amount none that can be kept; EnvironmentProblem ``locked``, or ``someone_saved_first`` where
    another has written on the same draft since.
    """
    desk.require(Action.DECIDE)
    if view.application is not None and view.application.status is ApplicationStatus.WITHDRAWN:
        raise RuleViolation.at(None, "application_withdrawn")
    if form.amount is not None and (fault := amount_fault(form.amount)):
        raise RuleViolation.at("amount", fault)
    drafted = _drafted(desk, view, form, kept or begun_decision(desk, view))
    return keep_decision(desk, drafted.application_id, not drafted.version, drafted)


@draft
def keep_decision(desk: Desk, application_id: UUID, begun: bool, draft: Decision) -> Kept[Decision]:
    """Keep the draft of an application's decision; one that is now ``begun`` is given its id here.

    Raises as ``save_decision`` does.
    """
    desk.require(Action.DECIDE)
    with desk.begin() as work:
        if begun:
            draft = dataclasses.replace(draft, id=desk.new_id(), version=1)
            # Two who begin one at once would both find none.
            hold_running(work, draft.case_id)
        stored = work.decisions.find(application_id=application_id)
        if any(row.signed for row in stored):
            raise EnvironmentProblem("locked")
        if not begun:
            draft = work.decisions.save(draft)
        elif stored and is_begun_here(desk, stored[0]):
            own = stored[0]
            draft = work.decisions.save(dataclasses.replace(draft, id=own.id, version=own.version))
        elif stored:
            raise EnvironmentProblem("someone_saved_first", kind="decision")
        else:
            work.decisions.add(draft)
        work.commit()
    changes = desk.changed("decision_draft", case_id=draft.case_id, ids=(draft.id,))
    return Kept(draft, changes if begun else None)


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
        laws=laws_for(desk, view, form.ground),
        ground=form.ground,
        line_reasons=dict(form.line_reasons),
        burdens_later=form.burdens_later,
        named=dict(form.named),
        drafted_by=desk.me.id,
        version=1 if kept is None else kept.version,
    )


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


def phrase_rows(
    desk: Desk, view: CaseView, form: DecisionForm, result: CalculationResult
) -> Sequence[Mapping[str, object]]:
    """What a phrase may name of each cost that was lowered or refused; of one that was refused
    nothing was approved.
    """
    return [
        {"cost": post.label, "told": post.told} | ({"taken": post.taken} if post.taken else {})
        for post in posts_of(desk, view, result, form).posts
        if post.kind is PostKind.COST
    ]


def preview_letter(desk: Desk, view: CaseView, form: DecisionForm, receiver: Party) -> bytes:
    """The letter as it would be issued now; nothing is stored.

    Raises RuleViolation ``calculation_unfinished`` or ``kind_needed``.
    """
    if view.sheet is None:
        raise RuleViolation.at(None, "calculation_unfinished")
    if form.kind is None:
        raise RuleViolation.at("kind", "kind_needed")
    result = compute(desk, view.sheet.facts)
    settled = _settled(desk, view, result, form)
    draft = _drafted(desk, view, settled, view.decision)
    decision = dataclasses.replace(draft, decided_on=desk.today)
    return _pdf(desk, view, decision, settled, result, receiver)


def _settled(
    desk: Desk, view: CaseView, result: CalculationResult, form: DecisionForm
) -> DecisionForm:
    """The form with what stands for itself filled in, and without what does not belong to it."""
    lines = {
        post.key: post.reason
        for post in posts_of(desk, view, result, form).posts
        if post.kind not in OWN_POSTS
    }
    return dataclasses.replace(
        form,
        amount=None if form.kind is DecisionKind.REFUSAL else form.amount,
        ground=form.ground if needs_ground(view, result, form) else None,
        line_reasons=lines,
        burdens_later=form.burdens_later if form.conditions.strip() else None,
        named=chosen(view, form.named),
    )


def _pdf(
    desk: Desk,
    view: CaseView,
    decision: Decision,
    form: DecisionForm,
    result: CalculationResult,
    receiver: Party,
) -> bytes:
    assert view.sheet is not None
    settled = posts_of(desk, view, result, form)
    letter = decision_letter(desk, view, decision, view.sheet.facts, result, settled, receiver)
    return desk.office.letters.decision_letter(letter)


@command
def sign_decision(
    desk: Desk,
    case_id: UUID,
    form: DecisionForm,
    kept: Decision | None = None,
    *,
    read: CalculationSheet | None = None,
) -> ChangeSet:
    """Sign, freeze and lock a decision, with a letter to each adult and a journal note.

    Raises RuleViolation with every gate that is not passed (``form_unsigned`` for each child,
    ``calculation_unfinished``), every field that is wrong, ``calculation_changed`` where the
    calculation is another than the one that was ``read``, and ``application_changed`` where the
    ``kept`` draft is on another application than the one at hand; EnvironmentProblem
    ``someone_saved_first`` where the draft is another than the ``kept`` one that was read.
    """
    desk.require(Action.DECIDE)
    with desk.begin() as work:
        # Two supplements decided at once would each count the month as it was before the other.
        hold_running(work, case_id)
        take_turn_for_children(work, case_id)
        # Someone may have begun a form since this desk was opened that the decision waits for.
        desk.office.forms.learn(work)
        view = read_case(desk, work, case_id)
        blockers = workflow.decision_gate(view)
        if blockers:
            raise RuleViolation(*(Problem(one.code, None, one.values) for one in blockers))
        assert view.sheet is not None
        assert view.application is not None
        if view.decision is not None and view.decision.signed:
            raise RuleViolation.at(None, "decided_already")
        if kept is not None and kept.application_id != view.application.id:
            raise RuleViolation.at(None, "application_changed")
        if kept is not None and view.decision is not None and kept != view.decision:
            raise EnvironmentProblem("someone_saved_first", kind="decision")
        if read is not None and read.facts != view.sheet.facts:
            raise RuleViolation.at(None, "calculation_changed")
        result = compute(desk, view.sheet.facts)
        problems = decision_problems(desk, view, result, form)
        if problems:
            raise RuleViolation(*problems)
        settled = _settled(desk, view, result, form)
        decision = _sign(desk, work, view, settled, result)
        for receiver in view.month_adults:
            pdf = _pdf(desk, view, decision, settled, result, receiver)
            _keep_letter(desk, work, decision, receiver, pdf)
        work.applications.save(
            dataclasses.replace(view.application, status=ApplicationStatus.DECIDED)
        )
        _note(desk, work, decision, posts_of(desk, view, result, settled))
        has_come(desk, work, case_id, {view.application.id})
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


def is_as_signed(decision: Decision, basis: BasisText) -> bool:
    """Whether a decision's hash is that of its words and of what is kept as its basis.

    Most are found to be by the texts as they are, whose hash tells all that is in them.
    """
    if decision.hash == seal([sealed_words(decision), as_kept(basis)]):
        return True
    return decision.hash == decision_hash(decision, read_basis(basis))


def sealed_words(decision: Decision) -> Mapping[str, object]:
    """What of a decision its hash covers."""
    # 900 kr and 900,00 kr are the same amount, before and after the table has had it.
    in_ore = {name: to_ore(getattr(decision, name)) for name in ("amount", "already_granted")}
    later = fields_of(decision, *_SEALED_WHERE_SAID)
    said = {name: value for name, value in later.items() if value not in (None, {})}
    return {**fields_of(decision, *_SEALED), **in_ore, **said}


def _keep_letter(
    desk: Desk, work: UnitOfWork, decision: Decision, receiver: Party, pdf: bytes
) -> None:
    work.letters.add(
        Letter(
            id=desk.new_id(),
            case_id=decision.case_id,
            decision_id=decision.id,
            person_id=receiver.person.id,
            title=f"Beslut {decision.month.in_words}",
            created_at=desk.now,
            created_by=desk.me.id,
            sha256=hashlib.sha256(pdf).hexdigest(),
            pdf=pdf,
        )
    )


def _note(desk: Desk, work: UnitOfWork, decision: Decision, settled: Posts) -> None:
    assert decision.kind is not None
    kind, month = _NOTE_WORDS[decision.kind], decision.month.in_words
    given = f"{kind} för {month}: {kronor(decision.amount)}."
    own = (PostKind.MEANS, PostKind.GRANTED)
    against = [post for post in settled.posts if post.kind not in own]
    lines = [f"Sökt {kronor(settled.applied)}."] if against else []
    lines += [f"{post.label}: {kronor(post.amount)}." for post in against]
    burden = ["Villkoret sänker senare månader."] if decision.burdens_later else []
    text = " ".join([given, *lines, *burden, ", ".join(decision.laws)])
    add_signed_note(desk, work, decision.case_id, NoteKind.DECISION, text, "decision")


@reading
def letters_of(desk: Desk, decision_id: UUID) -> tuple[Letter, ...]:
    """The letters of a decision as they were issued."""
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        found = work.letters.find(decision_id=decision_id)
        for case_id in {letter.case_id for letter in found}:
            log_unless_opened(desk, work, case_id)
    return found
