"""Cases brought to where a test begins: a household, ready to decide on, decided, paid."""

import dataclasses
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from fsclient.domain.calculation import Cost, Income
from fsclient.domain.cases import ApplicationKind
from fsclient.domain.decision import DecisionKind
from fsclient.domain.emergency import Danger, EmergencyPurpose
from fsclient.domain.instruments import CHILD_ANALYSIS, FilledInstrument
from fsclient.domain.intake import Channel, Contact, ContactOutcome
from fsclient.domain.months import Month
from fsclient.domain.payments import AccountKind, Payment, PaymentStatus
from fsclient.domain.people import MemberRole, Protection
from fsclient.domain.staff import Role
from fsclient.usecases.calculation import begin_sheet, compute, finish_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    PersonForm,
    reread_case,
)
from fsclient.usecases.decision import (
    sign_decision,
)
from fsclient.usecases.decision_checks import (
    DecisionForm,
    most_to_grant,
    possible_kinds,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency_checks import EmergencyForm, ViolenceAnswer
from fsclient.usecases.forms import keep_form, newest_form
from fsclient.usecases.handover import HandoverForm, hand_over
from fsclient.usecases.intake import ContactForm, NewCaseForm, log_contact, open_new_case
from fsclient.usecases.payees import AccountForm, register_account
from fsclient.usecases.payments import (
    PaymentForm,
    next_pay_day,
    prepare_payment,
    release_payments,
)
from fsclient.usecases.ports import PaymentRow
from fsclient.usecases.protected_names import asked_about
from fsclient.usecases.registering import register_application
from tests.support.unit import Unit

NOVEMBER = Month(2026, 11)

AMIRA = PersonForm(
    identity_number="19840715-2381",
    given_name="Amira",
    family_name="Exempelsson",
    street="Exempelgatan 4",
    postcode="100 10",
    city="Exempelstaden",
)
JONAS = PersonForm(identity_number="19820309-2393", given_name="Jonas", family_name="Exempelsson")
ELIAS = PersonForm(identity_number="20140501-2392", given_name="Elias", family_name="Exempelsson")
NOOR = PersonForm(identity_number="20170602-2389", given_name="Noor", family_name="Exempelsson")
OTHERS = tuple(
    PersonForm(identity_number=number, given_name=given, family_name=family)
    for number, given, family in (
        ("19850103-2398", "Karl", "Demoson"),
        ("19861212-2385", "Sara", "Modell"),
        ("19880304-2392", "Yusuf", "Testgren"),
        ("19900505-2387", "Mira", "Provlund"),
    )
)
REASONS = "Bredband ingår i riksnormen, som du får med fullt belopp. Inget annat har kommit fram."


def new_case_form(
    desk: Desk,
    *,
    person: PersonForm = AMIRA,
    partner: PersonForm | None = None,
    children: tuple[PersonForm, ...] = (),
    month: Month = NOVEMBER,
) -> NewCaseForm:
    """A case to be opened, with a new application for a month."""
    members = [MemberForm(person=person, role=MemberRole.APPLICANT)]
    if partner is not None:
        members.append(MemberForm(person=partner, role=MemberRole.CO_APPLICANT))
    members += [MemberForm(person=child, role=MemberRole.CHILD) for child in children]
    return NewCaseForm(
        application=ApplicationForm(
            kind=ApplicationKind.NEW, month=month, received_on=desk.today, complete=True
        ),
        members=tuple(members),
        district="east",
    )


def a_case(
    desk: Desk,
    *,
    person: PersonForm = AMIRA,
    partner: PersonForm | None = None,
    children: tuple[PersonForm, ...] = (),
    month: Month = NOVEMBER,
) -> UUID:
    """A running case with a new application for a month."""
    form = new_case_form(desk, person=person, partner=partner, children=children, month=month)
    case_id = open_new_case(desk, form).case_id
    assert case_id is not None
    return case_id


def with_flag(person: PersonForm) -> PersonForm:
    """The same person with a confidentiality flag."""
    return dataclasses.replace(person, protection=Protection.CONFIDENTIALITY_FLAG)


def calculated(
    desk: Desk,
    case_id: UUID,
    *,
    rent: int = 9000,
    refused: Mapping[str, int] | None = None,
    wage: int = 0,
) -> CaseView:
    """The calculation begun and finished: a rent, costs that are refused, and a wage."""
    begin_sheet(desk, case_id)
    sheet = reread_case(desk, case_id).sheet
    assert sheet is not None
    costs = [Cost(type="rent", applied=Decimal(rent))]
    costs += [
        Cost(type=kind, applied=Decimal(kronor), approved=Decimal(0), reason="Ingår i normen")
        for kind, kronor in (refused or {}).items()
    ]
    pay = [Income(person=sheet.facts.adults[0].id, type="wage", amount=Decimal(wage))]
    facts = dataclasses.replace(sheet.facts, costs=tuple(costs), incomes=tuple(pay) if wage else ())
    finish_sheet(desk, sheet, facts)
    return reread_case(desk, case_id)


def analysed(desk: Desk, case_id: UUID) -> CaseView:
    """Every child seen: a signed analysis each, with a paragraph for the letter."""
    view = reread_case(desk, case_id)
    assert view.application is not None
    with desk.begin() as work:
        form = newest_form(desk, work, CHILD_ANALYSIS)
        for child in view.month_children:
            name = child.person.given_name
            work.filled.add(
                FilledInstrument(
                    id=desk.new_id(),
                    case_id=case_id,
                    application_id=view.application.id,
                    person_id=child.person.id,
                    instrument=CHILD_ANALYSIS,
                    instrument_version=form.definition.version,
                    form_sha256=keep_form(desk, work, form),
                    answers={"letter_text": f"{name} har det som behövs för skola och fritid."},
                    started_by=desk.me.id,
                    started_at=desk.now,
                    signed_by=desk.me.id,
                    signed_at=desk.now,
                )
            )
        work.commit()
    return reread_case(desk, case_id)


def whole_form(desk: Desk, view: CaseView, **changes: object) -> DecisionForm:
    """The likeliest decision on a case, complete: every reason, ground and name that is asked."""
    assert view.sheet is not None
    result = compute(desk, view.sheet.facts)
    kind = changes.get("kind", possible_kinds(view, result)[0])
    amount = None if kind is DecisionKind.REFUSAL else most_to_grant(view, result)
    reasons = "" if kind is DecisionKind.GRANT else REASONS
    form = DecisionForm(
        kind=possible_kinds(view, result)[0],
        amount=amount,
        reasons=reasons,
        ground="other",
        named={one.key: True for one in asked_about(view)},
    )
    return dataclasses.replace(form, **changes)  # type: ignore[arg-type]  # a test's own fields


def decided(desk: Desk, case_id: UUID, **changes: object) -> CaseView:
    """A signed decision on a case that is ready for one."""
    sign_decision(desk, case_id, whole_form(desk, reread_case(desk, case_id), **changes))
    return reread_case(desk, case_id)


def granted_case(desk: Desk, person: PersonForm = AMIRA, rent: int = 9000) -> CaseView:
    """A single adult with a signed grant."""
    case_id = a_case(desk, person=person)
    calculated(desk, case_id, rent=rent)
    return decided(desk, case_id)


def supplement(desk: Desk, case_id: UUID, month: Month = NOVEMBER) -> CaseView:
    """A supplement applied for, for a month that is decided on."""
    form = ApplicationForm(
        kind=ApplicationKind.SUPPLEMENT, month=month, received_on=desk.today, complete=True
    )
    register_application(desk, case_id, form)
    return reread_case(desk, case_id)


def account_form(**changes: object) -> AccountForm:
    """An account whose digits hold, as typed."""
    form = AccountForm(
        holder="Amira Exempelsson",
        kind=AccountKind.BANK_ACCOUNT,
        clearing="1200",
        number="1234562",
        evidence="Kontoutdrag 9 november",
    )
    return dataclasses.replace(form, **changes)  # type: ignore[arg-type]  # a test's own fields


def prepared(desk: Desk, view: CaseView, **changes: object) -> Payment:
    """All that is left of a decision, prepared to a registered account."""
    if view.account is None:
        register_account(desk, view.id, account_form(holder=view.applicant.person.full_name))
        view = reread_case(desk, view.id)
    decision, account = view.decision, view.account
    assert decision is not None
    assert account is not None
    form = PaymentForm(
        decision_id=decision.id,
        account_id=account.id,
        amount=view.left,
        pay_on=next_pay_day(desk, decision.month),
    )
    changes_made = prepare_payment(desk, dataclasses.replace(form, **changes))  # type: ignore[arg-type]  # as above
    with desk.begin() as work:
        return work.payments.get(next(iter(changes_made.ids)))


def prepared_to_known(unit: Unit, desk: Desk, *people: PersonForm) -> tuple[Payment, ...]:
    """A payment each, to an account that has been registered too long to be looked at for that."""
    unit.clock.move(days=-15)
    views = [granted_case(desk, person) for person in people]
    for view in views:
        register_account(desk, view.id, account_form(holder=view.applicant.person.full_name))
    unit.clock.move(days=15)
    return tuple(prepared(desk, reread_case(desk, view.id)) for view in views)


def payment_queue(
    desk: Desk, status: PaymentStatus, *, filed: bool | None = None
) -> tuple[PaymentRow, ...]:
    """Payments of one status by pay day, whoever may see them."""
    with desk.begin() as work:
        return work.screens.payments(status, filed=filed)


def paid_cases(unit: Unit, count: int) -> None:
    """Cases paid for November, every other one with each payment officer."""
    officers = unit.staff[Role.PAYMENT_OFFICER]
    desk = unit.desk(Role.SOCIAL_WORKER)
    releaser = unit.desk(Role.COORDINATOR)
    for place, person in enumerate((AMIRA, *OTHERS)[:count]):
        view = granted_case(desk, person)
        officer = officers[place % 2].id
        if view.rows.case.payment_officer_id != officer:
            form = HandoverForm(reason="Jämn fördelning", payment_officer_id=officer)
            hand_over(releaser, [view.id], form)
        release_payments(releaser, (prepared(desk, view),))


def acute_form(desk: Desk, **changes: Any) -> EmergencyForm:
    """600 kr for food for a week: four fields typed beside the days, three choices made."""
    form = EmergencyForm(
        emergency_id=desk.new_id(),
        raised_on=desk.today,
        purpose=EmergencyPurpose.FOOD,
        days=7,
        cause="Lönen stals samma dag som den betalades ut. Polisanmälan finns.",
        own_means="12 kr på kontot, kontoutdrag i dag",
        network="Systern bor utomlands och kan inte hjälpa",
        danger=Danger.SOON,
        asked=Decimal(600),
        violence=(ViolenceAnswer(asked=True, alone=True),),
    )
    return dataclasses.replace(form, **changes)


def booked_visit(desk: Desk) -> Contact:
    """Someone who called today and is to come in two days."""
    form = ContactForm(
        contact_id=desk.new_id(),
        began_at=desk.now,
        channel=Channel.PHONE,
        outcome=ContactOutcome.BOOKED,
        matter="Hyran",
        name="Amira Exempelsson",
        appointment_at=desk.now + timedelta(days=2),
    )
    log_contact(desk, form)
    with desk.begin() as work:
        return work.contacts.get(form.contact_id)
