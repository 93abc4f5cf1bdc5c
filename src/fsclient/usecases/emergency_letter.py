"""What the letter of a decision in acute need says: one copy for each adult."""

from datetime import timedelta
from decimal import Decimal

from fsclient.domain.decision import Decision
from fsclient.domain.emergency import EmergencyAssessment, EmergencyPurpose
from fsclient.domain.letters import (
    AppealRoute,
    ChildParagraph,
    DecisionLetter,
    LetterPost,
    LetterTotals,
    PostKind,
    Signatory,
)
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.decision_letter import paragraphs, receiver_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.letter_payments import planned_payments
from fsclient.usecases.protected_names import as_receiver_reads, asked_about

PURPOSES = {
    EmergencyPurpose.FOOD: "Mat",
    EmergencyPurpose.SHELTER: "Tillfälligt boende",
    EmergencyPurpose.MEDICINE: "Medicin",
    EmergencyPurpose.OTHER: "Annat akut behov",
}


_NOTHING = Decimal(0)
_NO_CALCULATION = LetterTotals(
    norm=_NOTHING,
    costs=_NOTHING,
    adjustments=_NOTHING,
    incomes=_NOTHING,
    assets=_NOTHING,
    result=_NOTHING,
)


def emergency_letter(
    desk: Desk,
    view: CaseView,
    decision: Decision,
    assessment: EmergencyAssessment,
    receiver: Party,
) -> DecisionLetter:
    """One adult's copy: the decision, why, the children, how to appeal; no calculation."""
    assert decision.kind is not None
    assert decision.decided_on is not None
    decider = view.colleague(decision.signed_by or desk.me.id) or desk.me
    co_applicants = [adult.person.full_name for adult in view.adults[1:]]
    letter = DecisionLetter(
        wording_version=desk.office.letters.emergency_wording_version(decision.decided_on),
        sender=desk.office.unit.sender,
        receiver=receiver_of(receiver.person, view),
        case_number=view.rows.case.number,
        decided_on=decision.decided_on,
        applicant=view.applicant.person.full_name,
        co_applicant=co_applicants[0] if co_applicants else "",
        kind=decision.kind,
        period_from=decision.decided_on,
        period_to=decision.decided_on + timedelta(days=assessment.days - 1),
        granted=decision.amount,
        already_granted=_NOTHING,
        applied=assessment.asked,
        posts=_posts(decision, assessment),
        reasons=(
            f"Det du sökte hjälp till: {PURPOSES[assessment.purpose].lower()}.",
            assessment.cause,
            *paragraphs(decision.reasons),
        ),
        children=tuple(
            ChildParagraph(name=child.name, text=child.text) for child in assessment.children
        ),
        payments=planned_payments(desk, view, decision, acute=True),
        laws=decision.laws,
        lines=(),
        totals=_NO_CALCULATION,
        decided_by=Signatory(name=decider.name, title=decider.title),
        delegation=desk.office.unit.delegation,
        appeal_routes=(AppealRoute.ADMINISTRATIVE_COURT,),
    )
    # Nobody was asked about anyone's name: what was answered for a month's letter is not for this.
    unnamed = {one.key: False for one in asked_about(view)}
    return as_receiver_reads(view, letter, receiver.person, unnamed)


def _posts(decision: Decision, assessment: EmergencyAssessment) -> tuple[LetterPost, ...]:
    less = assessment.asked - decision.amount
    if not less:
        return ()
    label = PURPOSES[assessment.purpose]
    return (LetterPost(key=PostKind.GROUND, kind=PostKind.GROUND, label=label, amount=less),)
