"""What happens in the made-up unit on its last day, done by its staff as in any unit.

Each act is there where the unit has what it takes: a small one has fewer of them.
"""

import dataclasses
from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from fsclient.domain.cases import ApplicationKind, Case
from fsclient.domain.decision import Decision
from fsclient.domain.emergency import Danger, EmergencyPurpose
from fsclient.domain.intake import ContactOutcome, VisitEnd
from fsclient.domain.months import Month
from fsclient.domain.payments import AccountKind, Payment, ReturnKind
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    PersonForm,
    add_member,
    reread_case,
)
from fsclient.usecases.demo.chance import Chance
from fsclient.usecases.demo.people import Team
from fsclient.usecases.demo.words import DemoWords
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.emergency_checks import EmergencyForm, ViolenceAnswer
from fsclient.usecases.handover import HandoverForm, hand_over
from fsclient.usecases.identity import IdentityForm, change_identity
from fsclient.usecases.intake import NewCaseForm, open_new_case
from fsclient.usecases.payees import AccountForm, register_account
from fsclient.usecases.payment_files import payment_files, sent_payments
from fsclient.usecases.payment_receipts import ReceiptForm, hand_out
from fsclient.usecases.payment_returns import ReturnForm, confirm_returns, register_return
from fsclient.usecases.payments import (
    PaymentForm,
    next_pay_day,
    payment_desk,
    prepare_payment,
    release_payments,
    soonest,
)
from fsclient.usecases.visits import end_visit, move_visit

_RETURNED, _MOVED = 2, 3
_ACUTE = Decimal(600)
_WEEK = 7
_TOLD_APART = 2
"""Children whom one text cannot tell of."""
_HALF = 15


def act(office: Office, chance: Chance, words: DemoWords, team: Team, *, comes: bool) -> None:
    """Everything, in the order of a day; the same for the same chance.

    ``comes`` is whether someone new comes, whose number is not known yet.
    """
    # Ids by the unit's own chance: the same seed makes the same unit.
    acting = dataclasses.replace(office, new_id=lambda: chance.new_id(office.clock()))
    day = _Day(acting, chance, words, team)
    day.visits_end()
    if comes:
        day.someone_gets_a_number()
    day.cases_change_hands()
    day.money_comes_back()
    day.acute_needs_are_met()
    day.children_are_in_two_homes()


class _Day:
    def __init__(self, office: Office, chance: Chance, words: DemoWords, team: Team) -> None:
        self._office = office
        self._chance = chance
        self._words = words.acts
        self._names = words
        self._team = team
        with office.database.begin() as work:
            running = [case for case in work.cases.find() if case.closed_on is None]
        # Taken from one after another, so that no case has more than one thing happen to it.
        self._cases = iter(sorted(running, key=lambda case: case.number))

    def _desk(self, role: Role, place: int = 0) -> Desk:
        members = self._team.of(role)
        return self._of(members[place % len(members)])

    def _of(self, member: StaffMember) -> Desk:
        return Desk(office=self._office, me=member)

    def _worker_of(self, case: Case) -> Desk:
        workers = self._team.of(Role.SOCIAL_WORKER)
        return self._of(next(one for one in workers if one.id == case.caseworker_id))

    def _open_cases(self) -> Iterator[tuple[Desk, CaseView]]:
        """Each running case that nothing has happened to, with its caseworker."""
        for case in self._cases:
            desk = self._worker_of(case)
            view = reread_case(desk, case.id)
            if not view.protected:
                yield desk, view

    def visits_end(self) -> None:
        """Of those whose time has passed one did not come and one goes to another unit; one who
        is to come gets another time. The others wait.
        """
        desk = self._desk(Role.PAYMENT_OFFICER)
        with desk.begin() as work:
            booked = work.contacts.find(outcome=ContactOutcome.BOOKED)
        times = {one.appointment_at: one for one in booked if one.appointment_at is not None}
        passed = [times[at] for at in sorted(times) if at < desk.now]
        coming = [at for at in sorted(times) if at > desk.now]
        for contact, end, said in zip(
            passed,
            (VisitEnd.DID_NOT_COME, VisitEnd.OTHER_UNIT),
            ("", self._words.other_unit),
            strict=False,
        ):
            end_visit(desk, contact, end, said)
        for at in coming[:1]:
            move_visit(desk, times[at], at + timedelta(hours=1), self._words.visit_moved)

    def someone_gets_a_number(self) -> None:
        """Registered by a birth date, and then known by a number; both are found."""
        desk = self._desk(Role.SOCIAL_WORKER)
        number, born, woman = self._chance.identity_number(1985, 1999)
        names = self._names
        person = PersonForm(
            birth_date=born,
            given_name=self._chance.pick(names.women if woman else names.men),
            family_name=self._chance.pick(names.first_parts) + self._chance.pick(names.last_parts),
        )
        case_id = open_new_case(
            desk,
            NewCaseForm(
                application=ApplicationForm(
                    kind=ApplicationKind.NEW,
                    month=Month.of(desk.today),
                    received_on=desk.today,
                ),
                members=(MemberForm(person=person, role=MemberRole.APPLICANT),),
                district=desk.me.district,
            ),
        ).case_id
        assert case_id is not None
        known = reread_case(desk, case_id).applicant.person
        form = IdentityForm(identity_number=number, reason=self._words.came)
        change_identity(desk, case_id, known, form)

    def cases_change_hands(self) -> None:
        """Some of a caseworker's cases become another's."""
        first, second = self._team.of(Role.SOCIAL_WORKER)[:2]
        moved = [case.id for case in self._cases_of(first)][:_MOVED]
        if moved:
            form = HandoverForm(reason=self._words.moved, caseworker_id=second.id)
            hand_over(self._desk(Role.COORDINATOR), moved, form)

    def _cases_of(self, member: StaffMember) -> Iterator[Case]:
        with self._office.database.begin() as work:
            yield from (
                case for case in work.cases.find(caseworker_id=member.id) if case.closed_on is None
            )

    def money_comes_back(self) -> None:
        """One payment that the bank sent back is to be paid again, to another account, and waits
        for its second person; one return still waits for the one who shall confirm it.
        """
        officer, second = (self._desk(Role.PAYMENT_OFFICER, place) for place in (0, 1))
        for nth, payment in enumerate(self._last_paid(officer)):
            register_return(
                officer,
                payment,
                ReturnForm(
                    kind=ReturnKind.RETURNED,
                    cause="account_closed",
                    reason=self._words.returned,
                    happened_on=officer.today,
                ),
            )
            if nth == 0:
                rows = payment_desk(second).returns
                confirm_returns(second, tuple(row.came_back for row in rows))
                self._pay_again(payment)

    def _last_paid(self, officer: Desk) -> Iterable[Payment]:
        for file in payment_files(officer)[:1]:
            sent = sent_payments(officer, file.message_id)
            running = [row.payment for row in sent if row.case_closed_on is None]
            yield from running[:_RETURNED]

    def _pay_again(self, payment: Payment) -> None:
        desk = self._desk(Role.PAYMENT_OFFICER, 2)
        words = self._words
        form = AccountForm(
            holder=payment.payee,
            kind=AccountKind.BANK_ACCOUNT,
            clearing=words.new_clearing,
            number=words.new_account,
            evidence=words.new_evidence,
        )
        view = reread_case(desk, payment.case_id)
        (decision,) = (one for one in view.rows.decisions if one.id == payment.decision_id)
        self._prepare(desk, view, decision, form)

    def _prepare(
        self, desk: Desk, view: CaseView, decision: Decision, account: AccountForm
    ) -> UUID:
        (account_id,) = register_account(desk, view.id, account).ids
        form = PaymentForm(
            decision_id=decision.id,
            account_id=account_id,
            amount=view.left_of(decision),
            pay_on=soonest(desk, account.kind)
            if view.is_emergency(decision)
            else next_pay_day(desk, decision.month),
        )
        return next(iter(prepare_payment(desk, form).ids))

    def acute_needs_are_met(self) -> None:
        """Food for a week to two: one has a card in his hand, the other's money is to be paid."""
        small = (one for one in self._open_cases() if len(one[1].children) < _TOLD_APART)
        for nth, (desk, view) in enumerate(small):
            decide_emergency(desk, view.id, self._acute(desk, view))
            if nth == 1:
                return
            self._hand_out_card(reread_case(desk, view.id))

    def _acute(self, desk: Desk, view: CaseView) -> EmergencyForm:
        words = self._words
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

    def _hand_out_card(self, view: CaseView) -> None:
        officer, second = (self._desk(Role.PAYMENT_OFFICER, place) for place in (3, 4))
        payee = view.applicant.person.full_name
        form = AccountForm(
            holder=payee,
            kind=AccountKind.CARD,
            clearing="",
            number="",
            evidence=self._words.card_evidence,
        )
        payment_id = self._prepare(officer, view, view.emergency_decisions[0], form)
        release_payments(second, (self._payment(payment_id),))
        receipt = ReceiptForm(handed_on=officer.today, taken_by=payee, receipt=self._words.receipt)
        hand_out(officer, self._payment(payment_id), receipt)

    def _payment(self, payment_id: UUID) -> Payment:
        with self._office.database.begin() as work:
            return work.payments.get(payment_id)

    def children_are_in_two_homes(self) -> None:
        """One every other week in each, whose days fit in the month, and one full time in both,
        for those who check.
        """
        wanted = [Residence.ALTERNATING, Residence.FULL]
        child: Party | None = None
        for desk, view in self._open_cases():
            if child is not None:
                add_member(desk, view.id, _also_here(child, Month.of(desk.today)))
                wanted.remove(child.member.residence)
                child = None
            elif found := [one for one in view.children if one.member.residence in wanted]:
                child = found[0]
            if not wanted:
                return


def _also_here(child: Party, month: Month) -> MemberForm:
    person, member = child.person, child.member
    return MemberForm(
        person=PersonForm(
            identity_number=person.identity_number or "",
            given_name=person.given_name,
            family_name=person.family_name,
        ),
        role=MemberRole.CHILD,
        residence=member.residence,
        days=_HALF if member.residence is Residence.ALTERNATING else None,
        in_school=member.in_school,
        since=max(month.first, person.birth_date),
        shared_known=True,
    )
