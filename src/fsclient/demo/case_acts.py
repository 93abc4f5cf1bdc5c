"""What happens to cases of the made-up unit: they move, someone is in need, a child is shared."""

from decimal import Decimal
from uuid import UUID

from fsclient.demo.chance import Identity
from fsclient.demo.chosen import DECIDED, HANDED, LEFT, SecondHome
from fsclient.demo.money_acts import prepare
from fsclient.demo.stage import Act, Stage
from fsclient.domain.cases import ApplicationKind
from fsclient.domain.decision import DecisionKind
from fsclient.domain.emergency import Danger, EmergencyPurpose
from fsclient.domain.months import Month
from fsclient.domain.payments import AccountKind
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.usecases.administration import StaffForm, change_staff
from fsclient.usecases.calculation import compute
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    PersonForm,
    add_member,
    reread_case,
)
from fsclient.usecases.decision import sign_decision
from fsclient.usecases.decision_checks import DecisionForm, decision_problems, most_to_grant
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.emergency_checks import EmergencyForm, ViolenceAnswer
from fsclient.usecases.handover import HandoverForm, hand_over, hand_over_all, held_cases
from fsclient.usecases.identity import IdentityForm, change_identity
from fsclient.usecases.intake import NewCaseForm, open_new_case
from fsclient.usecases.payees import AccountForm, register_account
from fsclient.usecases.payment_receipts import ReceiptForm, hand_out
from fsclient.usecases.payments import release_payments
from fsclient.usecases.workflow import decision_gate

_ACUTE = Decimal(600)
_WEEK = 7
_EVERY_OTHER_WEEK = 13
"""With the fifteen of the other home they fit in a February too."""


def number_given(stage: Stage, found: Identity) -> Act:
    """Registered by another kind of number, and then known by a personnummer; both are found."""
    desk = stage.desk(Role.SOCIAL_WORKER)
    chance, words = stage.chance, stage.words
    person = PersonForm(
        birth_date=found.born,
        given_name=chance.pick(words.women if found.woman else words.men),
        family_name=chance.pick(words.first_parts) + chance.pick(words.last_parts),
        reserve_number=chance.reserve_number(),
        street=f"{chance.pick(words.streets)} {chance.between(1, 98)}",
        postcode="100 00",
        city=words.city,
    )
    yield stage.back(HANDED, 9, 20)
    case_id = open_new_case(
        desk,
        NewCaseForm(
            application=ApplicationForm(
                kind=ApplicationKind.NEW, month=Month.of(desk.today), received_on=desk.today
            ),
            members=(MemberForm(person=person, role=MemberRole.APPLICANT),),
            district=desk.me.district,
        ),
    ).case_id
    assert case_id is not None
    stage.came.append(case_id)
    yield stage.back(1, 13, 40)
    known = reread_case(desk, case_id).applicant.person
    form = IdentityForm(identity_number=found.number or "", reason=words.acts.came)
    change_identity(desk, case_id, known, form)


def case_handed_over(stage: Stage, case_id: UUID) -> Act:
    """A caseworker gives one of her cases to another, and says why."""
    yield stage.back(HANDED, 11, 10)
    desk = stage.worker_of(case_id)
    others = [one for one in stage.team.of(Role.SOCIAL_WORKER) if one.id != desk.me.id]
    form = HandoverForm(reason=stage.words.acts.handed_over, caseworker_id=others[0].id)
    hand_over(desk, (case_id,), form)


def someone_left(stage: Stage) -> Act:
    """All the running cases of someone who left become another's, and the account is closed."""
    yield stage.back(LEFT, 15, 10)
    admin, left = stage.desk(Role.ADMINISTRATOR), stage.team.left
    if held_cases(admin, left.id).total:
        takes = stage.desk(Role.SOCIAL_WORKER, 1).me
        form = HandoverForm(reason=stage.words.acts.left, caseworker_id=takes.id)
        hand_over_all(admin, left.id, form)
    yield stage.back(LEFT, 15, 25)
    account = StaffForm(
        login=left.login,
        name=left.name,
        title=left.title,
        role=left.role,
        district=left.district,
    )
    change_staff(admin, left, account, active=False)


def acute_need(stage: Stage, case_id: UUID, days: int, *, by_card: bool) -> Act:
    """Food for a week: by a card in the hand, or the money is still to be paid."""
    desk = stage.worker_of(case_id)
    yield stage.back(days, 9, 30)
    form = _acute(stage, desk, reread_case(desk, case_id))
    decide_emergency(desk, case_id, form)
    if not by_card:
        return
    yield stage.back(days, 10, 10)
    officer = stage.desk(Role.PAYMENT_OFFICER, 3)
    payee = reread_case(officer, case_id).applicant.person.full_name
    words = stage.words.acts
    card = AccountForm(
        holder=payee,
        kind=AccountKind.CARD,
        clearing="",
        number="",
        evidence=words.card_evidence,
    )
    (account_id,) = register_account(officer, case_id, card).ids
    payment_id = prepare(officer, form.emergency_id, account_id, form.given, card.kind)
    yield stage.back(days, 10, 30)
    release_payments(stage.desk(Role.PAYMENT_OFFICER, 4), (stage.payment(payment_id),))
    yield stage.back(days, 11, 15)
    receipt = ReceiptForm(handed_on=officer.today, taken_by=payee, receipt=words.receipt)
    hand_out(officer, stage.payment(payment_id), receipt)


def _acute(stage: Stage, desk: Desk, view: CaseView) -> EmergencyForm:
    words = stage.words.acts
    return EmergencyForm(
        emergency_id=desk.new_id(),
        raised_on=desk.today,
        purpose=EmergencyPurpose.FOOD,
        days=_WEEK,
        cause=words.acute_cause,
        own_means=words.acute_means,
        network=words.acute_network,
        danger=Danger.SOON,
        asked=_ACUTE,
        violence=tuple(ViolenceAnswer(asked=True, alone=True) for _ in view.adults),
        children=tuple(
            (child.person.id, words.acute_child.format(name=child.person.given_name))
            for child in view.children
        ),
    )


def month_decided(stage: Stage, case_id: UUID, place: int) -> Act:
    """A month is granted as it was calculated, where no more is waited for; the letter is kept."""
    desk = stage.worker_of(case_id)
    yield stage.back(DECIDED, 15, 10 * place)
    view = reread_case(desk, case_id)
    assert view.sheet is not None
    result = compute(desk, view.sheet.facts)
    granted = DecisionForm(kind=DecisionKind.GRANT, amount=most_to_grant(view, result))
    if not decision_gate(view) and not decision_problems(desk, view, result, granted):
        sign_decision(desk, case_id, granted, view.decision)


def second_home(stage: Stage, home: SecondHome) -> Act:
    """A child of another case is registered in this household too, as its parent says."""
    desk = stage.worker_of(home.case_id)
    yield stage.back(LEFT, 13, 5)
    person, child = home.person, home.child
    shares = child.residence is Residence.ALTERNATING
    form = MemberForm(
        person=PersonForm(
            identity_number=person.identity_number or "",
            given_name=person.given_name,
            family_name=person.family_name,
        ),
        role=MemberRole.CHILD,
        residence=child.residence,
        days=_EVERY_OTHER_WEEK if shares else None,
        since=max(Month.of(desk.today).first, person.birth_date),
        shared_known=True,
    )
    add_member(desk, home.case_id, form)
