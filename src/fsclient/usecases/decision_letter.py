"""What a decision letter says: every fact copied out of the case, one copy for each adult."""

from fsclient.domain.calculation import CalculationFacts, CalculationResult, Line
from fsclient.domain.decision import Decision
from fsclient.domain.instruments import CHILD_LETTER_ANSWER
from fsclient.domain.letters import (
    ChildParagraph,
    DecisionLetter,
    LetterLine,
    LetterTotals,
    Receiver,
    Signatory,
)
from fsclient.domain.people import Person
from fsclient.rules.calculation_lines import fact_lines
from fsclient.rules.posts import Posts
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.desk import Desk
from fsclient.usecases.letter_payments import planned_payments
from fsclient.usecases.protected_names import as_receiver_reads


def decision_letter(
    desk: Desk,
    view: CaseView,
    decision: Decision,
    facts: CalculationFacts,
    result: CalculationResult,
    settled: Posts,
    receiver: Party,
) -> DecisionLetter:
    """One adult's copy of the letter of a decision with its kind, amount and reasons filled in.

    ``settled`` is the sum from what was applied for to what is granted.
    """
    assert decision.kind is not None
    unit = desk.office.unit
    decided_on = decision.decided_on or desk.today
    decider = view.colleague(decision.signed_by or desk.me.id)
    signatory = (
        Signatory(name=desk.me.name, title=desk.me.title)
        if decider is None
        else Signatory(name=decider.name, title=decider.title)
    )
    co_applicants = [adult.person.full_name for adult in view.month_adults[1:]]
    letter = DecisionLetter(
        wording_version=desk.office.letters.wording_version(decided_on),
        sender=unit.sender,
        receiver=receiver_of(receiver.person, view),
        case_number=view.rows.case.number,
        decided_on=decided_on,
        applicant=view.applicant.person.full_name,
        co_applicant=co_applicants[0] if co_applicants else "",
        kind=decision.kind,
        period_from=decision.month.first,
        period_to=decision.month.last,
        granted=decision.amount,
        already_granted=decision.already_granted,
        applied=settled.applied,
        posts=settled.posts,
        reasons=paragraphs(decision.reasons),
        children=_children(view),
        conditions=paragraphs(decision.conditions),
        payments=planned_payments(desk, view, decision),
        burdened=bool(decision.burdens_later),
        laws=decision.laws,
        lines=_lines(view, decision, facts, result),
        totals=LetterTotals(
            norm=result.norm_total,
            costs=result.costs_total,
            adjustments=result.adjustments_total,
            incomes=result.income_total,
            assets=result.assets_total,
            result=result.result,
        ),
        decided_by=signatory,
        delegation=unit.delegation,
    )
    return as_receiver_reads(view, letter, receiver.person, decision.named)


def without_address(view: CaseView) -> tuple[Party, ...]:
    """Who gets a letter that can't be sent, for the address lacks something; not the hidden."""
    return tuple(
        adult
        for adult in view.month_adults
        if not _hidden(adult.person, view) and not adult.person.can_get_letters
    )


def _hidden(person: Person, view: CaseView) -> bool:
    return person.protected or view.home_hidden


def receiver_of(person: Person, view: CaseView) -> Receiver:
    """Whom a copy goes to, without an address where it would tell where someone hidden lives."""
    if _hidden(person, view):
        return Receiver(name=person.full_name, protected=person.protected)
    place = f"{person.postcode} {person.city}".strip()
    return Receiver(
        name=person.full_name,
        address_lines=tuple(line for line in (person.street, place) if line),
    )


def paragraphs(text: str) -> tuple[str, ...]:
    """Typed text, paragraph by paragraph."""
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())


def _children(view: CaseView) -> tuple[ChildParagraph, ...]:
    told = []
    for child in view.month_children:
        analysis = view.analysis_of(child.person.id)
        text = analysis.answers.get(CHILD_LETTER_ANSWER) if analysis is not None else None
        if isinstance(text, str) and text.strip():
            told.append(ChildParagraph(name=child.person.called, text=text.strip()))
    return tuple(told)


def _how_known(provenance: str) -> str:
    """``härledd: ...`` in words for the receiver; empty where the amount was found as it is."""
    certainty, _, detail = provenance.partition(":")
    known = certainty.partition("(")[0].strip()
    return "" if known == "funnen" else ": ".join(filter(None, (known, detail.strip())))


def _lines(
    view: CaseView, decision: Decision, facts: CalculationFacts, result: CalculationResult
) -> tuple[LetterLine, ...]:
    """Every line; where it was decided otherwise than the rules say, with the reason given."""
    keys = fact_lines(facts)
    reasons = {
        keys[f"adjustments[{place}]"]: row.reason for place, row in enumerate(facts.adjustments)
    } | dict(decision.line_reasons)
    return tuple(_line(view, line, reasons.get(line.key, "").strip()) for line in result.lines)


def _line(view: CaseView, line: Line, reason: str) -> LetterLine:
    names = {str(person.id): person.called for person in view.rows.people}
    norm = line.basis.norm
    return LetterLine(
        group=line.group,
        label=line.label,
        amount=line.amount,
        person=names.get(line.person, "") if line.person else "",
        formula=line.basis.formula,
        sfs=norm.sfs if norm else "",
        provenance=_how_known(norm.provenance) if norm else "",
        law=line.basis.law,
        reason=reason,
    )
