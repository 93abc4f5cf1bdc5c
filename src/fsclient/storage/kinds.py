"""Which domain value lies in which table."""

from typing import Any

from fsclient.domain.absences import Absence
from fsclient.domain.account_changes import AccountChange
from fsclient.domain.asked_papers import AskedPaper
from fsclient.domain.case_documents import CaseDocument, DocumentContent
from fsclient.domain.cases import AidApplication, Case, NextStep
from fsclient.domain.decision import Appeal, Decision, DecisionBasis, Letter
from fsclient.domain.emergency import EmergencyAssessment
from fsclient.domain.handover import CaseHandover
from fsclient.domain.instruments import FilledInstrument, FormVersion
from fsclient.domain.intake import Contact, VisitEvent
from fsclient.domain.journal import ChainHead, Note
from fsclient.domain.names import search_text
from fsclient.domain.norms import AddedNorm
from fsclient.domain.payments import (
    PayeeAccount,
    Payment,
    PaymentFile,
    PaymentReceipt,
    PaymentReturn,
    SetAside,
)
from fsclient.domain.people import FormerIdentity, HouseholdMember, Person, PersonMatch
from fsclient.domain.plan import Plan
from fsclient.domain.reminders import Reminder
from fsclient.domain.seals import Acceptance
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.spotchecks import SpotCheck, SpotCheckRound
from fsclient.domain.staff import AccessEntry, Colleague, Draft, StaffMember
from fsclient.storage import tables
from fsclient.storage.store import Kind


def _search_text(person: Person) -> dict[str, object]:
    number = "".join((person.reserve_number or "").split())
    return {
        "search_text": search_text(
            person.family_name, person.given_name, person.identity_number or "", number
        )
    }


def _former_search_text(former: FormerIdentity) -> dict[str, object]:
    number = "".join((former.reserve_number or "").split())
    return {"search_text": search_text(former.identity_number or "", number)}


STAFF = Kind(tables.staff, StaffMember)
ACCOUNT_CHANGE = Kind(tables.account_change, AccountChange)
COLLEAGUE = Kind(tables.staff, Colleague)
ABSENCE = Kind(tables.absence, Absence)
PERSON = Kind(tables.person, Person, _search_text)
FORMER_IDENTITY = Kind(tables.former_identity, FormerIdentity, _former_search_text)
PERSON_MATCH = Kind(tables.person_match, PersonMatch)
CASE = Kind(tables.case, Case)
HANDOVER = Kind(tables.case_handover, CaseHandover)
MEMBER = Kind(tables.household_member, HouseholdMember)
CONTACT = Kind(tables.contact, Contact)
VISIT = Kind(tables.visit_event, VisitEvent)
APPLICATION = Kind(tables.aid_application, AidApplication)
NEXT_STEP = Kind(tables.next_step, NextStep)
REMINDER = Kind(tables.reminder, Reminder)
ASKED_PAPER = Kind(tables.asked_paper, AskedPaper)
FORM_VERSION = Kind(tables.form_version, FormVersion)
FILLED = Kind(tables.filled_instrument, FilledInstrument)
PLAN = Kind(tables.plan, Plan)
SHEET = Kind(tables.calculation_sheet, CalculationSheet)
DECISION = Kind(tables.decision, Decision)
BASIS = Kind(tables.decision_basis, DecisionBasis)
EMERGENCY = Kind(tables.emergency_assessment, EmergencyAssessment)
LETTER = Kind(tables.letter, Letter)
APPEAL = Kind(tables.appeal, Appeal)
NOTE = Kind(tables.journal_note, Note)
CHAIN_HEAD = Kind(tables.chain_head, ChainHead)
ACCOUNT = Kind(tables.payee_account, PayeeAccount)
CASE_DOCUMENT = Kind(tables.case_document, CaseDocument)
DOCUMENT_CONTENT = Kind(tables.document_content, DocumentContent)
PAYMENT = Kind(tables.payment, Payment)
PAYMENT_FILE = Kind(tables.payment_file, PaymentFile)
PAYMENT_RETURN = Kind(tables.payment_return, PaymentReturn)
PAYMENT_RECEIPT = Kind(tables.payment_receipt, PaymentReceipt)
SET_ASIDE = Kind(tables.payment_set_aside, SetAside)
ROUND = Kind(tables.spot_check_round, SpotCheckRound)
SPOT_CHECK = Kind(tables.spot_check, SpotCheck)
ACCESS = Kind(tables.access_entry, AccessEntry)
DRAFT = Kind(tables.draft, Draft)
ADDED_NORM = Kind(tables.added_norm, AddedNorm)
ACCEPTANCE = Kind(tables.seal_acceptance, Acceptance)

ALL: tuple[Kind[Any], ...] = (
    STAFF,
    ACCOUNT_CHANGE,
    ABSENCE,
    PERSON,
    FORMER_IDENTITY,
    PERSON_MATCH,
    CASE,
    HANDOVER,
    MEMBER,
    CONTACT,
    VISIT,
    APPLICATION,
    NEXT_STEP,
    REMINDER,
    ASKED_PAPER,
    FORM_VERSION,
    FILLED,
    PLAN,
    SHEET,
    DECISION,
    BASIS,
    EMERGENCY,
    LETTER,
    APPEAL,
    NOTE,
    CHAIN_HEAD,
    ACCOUNT,
    CASE_DOCUMENT,
    DOCUMENT_CONTENT,
    PAYMENT,
    PAYMENT_FILE,
    PAYMENT_RETURN,
    PAYMENT_RECEIPT,
    SET_ASIDE,
    ROUND,
    SPOT_CHECK,
    ACCESS,
    DRAFT,
    ADDED_NORM,
    ACCEPTANCE,
)
