"""What a unit does for one family, act by act, through the use cases of the program.

Amira has protected personal data and applies with Jonas. Elias lives with them, Sara every other
week and Noor some days a month; Karl rents a room. The social worker investigates, the payment
officer decides, the coordinator prepares the money and another payment officer lets it go.
"""

import dataclasses
import importlib.resources
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from lxml import etree

from fsclient.domain.calculation import CalculationFacts, Cost, Income
from fsclient.domain.cases import ApplicationKind
from fsclient.domain.errors import RuleViolation
from fsclient.domain.intake import Channel, ContactOutcome
from fsclient.domain.months import Month
from fsclient.domain.payments import Payment, PaymentFile, PaymentStatus
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.usecases.applications import mark_complete
from fsclient.usecases.calculation import begin_sheet, finish_sheet
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
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import ContactForm, NewCaseForm, log_contact, open_new_case
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payments import release_payments
from fsclient.usecases.registering import register_application
from tests.support.assessing import signed, signed_analysis
from tests.support.planning import signed_plan
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOOR,
    NOVEMBER,
    OTHERS,
    payment_queue,
    prepared,
    whole_form,
    with_flag,
)

SARA = PersonForm(identity_number="20180502-2389", given_name="Sara", family_name="Exempelsson")
PROTECTED = dataclasses.replace(with_flag(AMIRA), phone="000-00 00 00")
REASONS = (
    "Din hyra är högre än vad som är skäligt för er familj. Vi godkänner 7 900 kr. Bredband "
    "ingår i riksnormen."
)


class People:
    """Who does what for the family."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.worker = unit.desk(Role.SOCIAL_WORKER)
        self.decider = unit.desk(Role.PAYMENT_OFFICER)
        self.preparer = unit.desk(Role.COORDINATOR)
        self.second = unit.desk(Role.PAYMENT_OFFICER, 1)
        self.investigator = unit.desk(Role.FUT_INVESTIGATOR)
        self.head = unit.desk(Role.HEAD)


def refused(act: Callable[..., object], *arguments: object) -> list[str]:
    """The codes of what a use case refuses."""
    with pytest.raises(RuleViolation) as caught:
        act(*arguments)
    return [problem.code for problem in caught.value.problems]


def book(people: People) -> UUID:
    """Amira calls and gets a time three days on; the contact's id."""
    desk = people.worker
    call = ContactForm(
        contact_id=desk.new_id(),
        began_at=desk.now,
        channel=Channel.PHONE,
        outcome=ContactOutcome.BOOKED,
        matter="Pengarna räcker inte till hyran. Tre barn.",
        name="Amira Exempelsson",
        identity_number="19840715-2381",
        appointment_at=desk.now + timedelta(days=3),
    )
    log_contact(desk, call)
    return call.contact_id


def family_form(contact_id: UUID | None, received: Desk) -> NewCaseForm:
    """The family's first application, for November, with everyone in the home."""
    return NewCaseForm(
        application=ApplicationForm(
            kind=ApplicationKind.NEW, month=NOVEMBER, received_on=received.today
        ),
        members=(
            MemberForm(person=PROTECTED, role=MemberRole.APPLICANT),
            MemberForm(person=JONAS, role=MemberRole.CO_APPLICANT),
            MemberForm(person=ELIAS, role=MemberRole.CHILD, facts=frozenset({"in_school"})),
            MemberForm(
                person=SARA, role=MemberRole.CHILD, residence=Residence.ALTERNATING, days=15
            ),
            MemberForm(person=NOOR, role=MemberRole.CHILD, residence=Residence.VISITING, days=4),
            MemberForm(person=OTHERS[0], role=MemberRole.OTHER),
        ),
        district="east",
        contact_id=contact_id,
    )


def open_case_of(people: People, contact_id: UUID | None) -> CaseView:
    """The booked call becomes a case, and the last paper comes the same day."""
    changes = open_new_case(people.worker, family_form(contact_id, people.worker))
    assert changes.case_id is not None
    return completed(people, changes.case_id)


def completed(people: People, case_id: UUID) -> CaseView:
    """The application at hand, marked as complete today."""
    application = reread_case(people.worker, case_id).application
    assert application is not None
    mark_complete(people.worker, application, people.worker.today)
    return reread_case(people.worker, case_id)


def assess(people: People, case_id: UUID) -> CaseView:
    """An IB with each adult, signed."""
    for adult in reread_case(people.worker, case_id).adults:
        signed(people.worker, case_id, adult.person.id)
    return reread_case(people.worker, case_id)


def first_facts(facts: CalculationFacts) -> CalculationFacts:
    """What the family has and pays: a rent that is too high, broadband, wage and allowance."""
    amira, jonas = (adult.id for adult in facts.adults)
    return dataclasses.replace(
        facts,
        costs=(
            Cost(
                type="rent",
                applied=Decimal(9800),
                approved=Decimal(7900),
                reason="Högre än skälig hyra",
            ),
            Cost(
                type="internet",
                applied=Decimal(399),
                approved=Decimal(0),
                reason="Ingår i riksnormen",
            ),
            Cost(type="electricity", applied=Decimal("612.50")),
        ),
        incomes=(
            Income(person=jonas, type="wage", amount=Decimal(8250)),
            Income(person=amira, type="child_allowance", amount=Decimal(1250)),
        ),
    )


def calculate_month(
    people: People,
    case_id: UUID,
    change: Callable[[CalculationFacts], CalculationFacts] = lambda facts: facts,
) -> CaseView:
    """The sheet begun, changed and finished."""
    begin_sheet(people.worker, case_id)
    sheet = reread_case(people.worker, case_id).sheet
    assert sheet is not None
    finish_sheet(people.worker, sheet, change(sheet.facts))
    return reread_case(people.worker, case_id)


def analyse(people: People, case_id: UUID) -> CaseView:
    """What the decision means for each child, signed."""
    for child in reread_case(people.worker, case_id).children:
        signed_analysis(people.worker, case_id, child.person.id)
    return reread_case(people.worker, case_id)


def plan(people: People, case_id: UUID) -> CaseView:
    """A plan with each adult, signed."""
    for adult in reread_case(people.worker, case_id).adults:
        signed_plan(people.worker, case_id, adult.person.id)
    return reread_case(people.worker, case_id)


def decide(people: People, case_id: UUID, reasons: str = REASONS) -> CaseView:
    """The likeliest decision, signed by the payment officer."""
    view = reread_case(people.decider, case_id)
    form = whole_form(people.decider, view)
    form = dataclasses.replace(form, reasons=reasons if form.reasons else "")
    sign_decision(people.decider, case_id, form)
    return reread_case(people.worker, case_id)


def pay(people: People, case_id: UUID) -> tuple[Payment, PaymentFile]:
    """All that is left of the decision, prepared, let go by a second person, and filed."""
    waiting = prepared(people.preparer, reread_case(people.preparer, case_id))
    release_payments(people.second, (waiting,))
    written = write_payment_file(people.second).file
    (row,) = (
        row
        for row in payment_queue(people.second, PaymentStatus.RELEASED, filed=True)
        if row.payment.id == waiting.id
    )
    return row.payment, written


def carry_through(people: People) -> CaseView:
    """The first month from the call to the money."""
    case_id = open_case_of(people, book(people)).id
    assess(people, case_id)
    calculate_month(people, case_id, first_facts)
    analyse(people, case_id)
    plan(people, case_id)
    decide(people, case_id)
    pay(people, case_id)
    return reread_case(people.worker, case_id)


def apply_again(people: People, case_id: UUID, kind: ApplicationKind, month: Month) -> CaseView:
    """A renewal or a supplement comes in, with all its papers."""
    form = ApplicationForm(kind=kind, month=month, received_on=people.worker.today, complete=True)
    register_application(people.worker, case_id, form)
    return reread_case(people.worker, case_id)


def valid_pain001(xml: bytes) -> etree._Element:
    """The payment file as the bank reads it; fails where it breaks ISO's schema."""
    schemas = importlib.resources.files("sepaxml").joinpath("schemas")
    schema = schemas.joinpath("pain.001.001.09.xsd").read_bytes()
    document = etree.fromstring(xml)
    etree.XMLSchema(etree.fromstring(schema)).assertValid(document)
    return document
