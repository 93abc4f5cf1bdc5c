"""One filled-in row of every kind, tied together into one case."""

import dataclasses
import hashlib
from datetime import date
from decimal import Decimal
from typing import Any

from fsclient.domain.absences import Absence
from fsclient.domain.account_changes import AccountChange, ChangeStep
from fsclient.domain.asked_papers import AskedPaper
from fsclient.domain.calculation import Adult, AdultStatus, CalculationFacts, Cost, Income
from fsclient.domain.case_documents import (
    CaseDocument,
    DocumentContent,
    DocumentThing,
    FileKind,
)
from fsclient.domain.cases import AidApplication, ApplicationKind, Case, NextStep
from fsclient.domain.decision import Appeal, Decision, DecisionBasis, DecisionKind, Letter
from fsclient.domain.emergency import (
    AffectedChild,
    Danger,
    EmergencyAssessment,
    EmergencyPurpose,
)
from fsclient.domain.handover import CaseHandover
from fsclient.domain.instruments import FilledInstrument, FormVersion
from fsclient.domain.intake import (
    Channel,
    Contact,
    ContactOutcome,
    VisitEnd,
    VisitEvent,
    VisitStep,
)
from fsclient.domain.journal import ChainHead, Note, NoteKind
from fsclient.domain.months import Month
from fsclient.domain.norms import AddedNorm
from fsclient.domain.payments import (
    AccountKind,
    PayeeAccount,
    Payment,
    PaymentFile,
    PaymentReceipt,
    PaymentReturn,
    PaymentStatus,
    ReturnKind,
    SetAside,
)
from fsclient.domain.people import (
    FormerIdentity,
    HouseholdMember,
    MatchVerdict,
    MemberRole,
    Person,
    PersonMatch,
    Protection,
    Residence,
)
from fsclient.domain.plan import Plan, PlanStep, StepOwner, StepState
from fsclient.domain.reminders import Reminder, ReminderKind
from fsclient.domain.seals import Acceptance
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.spotchecks import SpotCheck, SpotCheckRound
from fsclient.domain.staff import AccessEntry, Draft, Role
from fsclient.rules.calculation import calculate
from fsclient.usecases.kept_forms import form_hash
from fsclient.usecases.ports import UnitOfWork
from tests.support.unit import Unit

MONTH = Month(2026, 11)
DAY = date(2026, 11, 5)
_PDF, _XML = b"%PDF-1.7 \x00\xff", b"<Document/>"


@dataclasses.dataclass(frozen=True)
class Samples:
    """The rows, in an order in which they can be added, by the name of their store."""

    rows: tuple[tuple[str, Any], ...]

    def __getitem__(self, store: str) -> Any:
        return next(row for name, row in self.rows if name == store)

    @property
    def draft(self) -> Decision:
        """The decision that nobody has signed."""
        return next(row for _name, row in self.rows if isinstance(row, Decision) and not row.signed)

    def add_all(self, work: UnitOfWork) -> None:
        """Add every row."""
        for store, row in self.rows:
            getattr(work, store).add(row)


def make_samples(unit: Unit) -> Samples:
    """A case with a row of every kind, unsigned where nothing rests on it."""
    new_id = unit.office.new_id
    worker = unit.staff[Role.SOCIAL_WORKER][0].id
    officer = unit.staff[Role.PAYMENT_OFFICER][0].id
    now = unit.clock.now
    case_id, person_id, application_id, decision_id, account_id, round_id, contact_id = (
        new_id() for _ in range(7)
    )
    acute_application_id, acute_decision_id, document_id = new_id(), new_id(), new_id()
    facts = CalculationFacts(
        period=MONTH,
        adults=(Adult(id=str(person_id), birth_date=date(1984, 7, 15), status=AdultStatus.SINGLE),),
        incomes=(Income(person=str(person_id), type="wage", amount=Decimal("1234.50")),),
        costs=(Cost(type="rent", applied=Decimal(9800), approved=Decimal(7900), reason="för hög"),),
    )
    result = calculate(facts, unit.office.book)
    rows: list[tuple[str, Any]] = [
        (
            "people",
            Person(
                id=person_id,
                identity_number="198407152381",
                birth_date=date(1984, 7, 15),
                given_name="Åsa",
                family_name="Östlund-Exempel",
                protection=Protection.CONFIDENTIALITY_FLAG,
                street="Exempelgatan 2",
                postcode="100 00",
                city="Exempelstaden",
                phone="000-00 00 00",
            ),
        ),
        (
            "former_identities",
            FormerIdentity(
                id=new_id(),
                person_id=person_id,
                identity_number="197611672382",
                birth_date=date(1976, 11, 7),
                reserve_number="T 19761107-0001",
                reason="Personnummer tilldelat",
                changed_by=worker,
                changed_at=now,
            ),
        ),
        (
            "person_matches",
            PersonMatch(
                id=new_id(),
                person_id=person_id,
                other_id=person_id,
                verdict=MatchVerdict.APART,
                reason="Två kusiner med samma namn",
                judged_by=worker,
                judged_at=now,
            ),
        ),
        (
            "cases",
            Case(
                id=case_id,
                number="2026-00417",
                district="east",
                caseworker_id=worker,
                payment_officer_id=officer,
                opened_on=DAY,
            ),
        ),
        (
            "members",
            HouseholdMember(
                id=new_id(),
                case_id=case_id,
                person_id=person_id,
                role=MemberRole.APPLICANT,
                since=DAY,
                residence=Residence.FULL,
                hindrance="unemployed_waiting",
            ),
        ),
        (
            "contacts",
            Contact(
                id=contact_id,
                at=now,
                channel=Channel.PHONE,
                outcome=ContactOutcome.BOOKED,
                matter="Hyran för december",
                taken_by=worker,
                name="Åsa Östlund-Exempel",
                identity_number="198407152381",
                appointment_at=now,
                case_id=case_id,
            ),
        ),
        (
            "applications",
            AidApplication(
                id=application_id,
                case_id=case_id,
                kind=ApplicationKind.RENEWAL,
                month=MONTH,
                received_on=DAY,
                due_on=date(2026, 11, 19),
                matter="Återansökan",
                urgent=True,
            ),
        ),
        (
            "next_steps",
            NextStep(
                id=case_id,
                step="calculation",
                due_on=date(2026, 11, 19),
                application_id=application_id,
                amount=Decimal("11885.50"),
            ),
        ),
        (
            "absences",
            Absence(
                id=new_id(),
                staff_id=worker,
                from_on=date(2026, 11, 30),
                to_on=date(2026, 12, 4),
                substitute_id=unit.staff[Role.SOCIAL_WORKER][1].id,
                registered_by=unit.staff[Role.COORDINATOR][0].id,
                registered_at=now,
            ),
        ),
        (
            "asked_papers",
            AskedPaper(
                id=new_id(),
                case_id=case_id,
                application_id=application_id,
                kind="rent_notice",
                about="december",
                due_on=date(2026, 11, 20),
                asked_by=worker,
                asked_at=now,
            ),
        ),
        (
            "reminders",
            Reminder(
                id=new_id(),
                case_id=case_id,
                kind=ReminderKind.OWN,
                due_on=date(2026, 11, 20),
                remind_on=DAY,
                text="Ring hyresvärden",
                assigned_to=worker,
                added_by=worker,
                added_at=now,
            ),
        ),
        (
            "forms",
            FormVersion(
                id=new_id(),
                instrument="ib",
                instrument_version=1,
                text='key = "ib"',
                options="{}",
                sha256=form_hash("ib", 1, 'key = "ib"', "{}"),
                added_by=worker,
                added_at=now,
            ),
        ),
        (
            "filled",
            FilledInstrument(
                id=new_id(),
                case_id=case_id,
                application_id=application_id,
                person_id=person_id,
                instrument="ib",
                instrument_version=1,
                form_sha256=form_hash("ib", 1, 'key = "ib"', "{}"),
                answers={"work": "3", "works": True, "share": 50, "many": ["a", "b"]},
                started_by=worker,
                started_at=now,
            ),
        ),
        (
            "plans",
            Plan(
                id=new_id(),
                case_id=case_id,
                person_id=person_id,
                number=1,
                goal="Egen försörjning",
                own_words="”Jag vill tillbaka.”",
                follow_up_on=date(2026, 12, 10),
                steps=(
                    PlanStep(
                        title="Söka arbete",
                        owner=StepOwner.CLIENT,
                        due_on=date(2026, 12, 1),
                        hours_per_week=Decimal("7.5"),
                        state=StepState.ONGOING,
                    ),
                ),
                started_by=worker,
                started_at=now,
            ),
        ),
        (
            "sheets",
            CalculationSheet(
                id=new_id(),
                case_id=case_id,
                application_id=application_id,
                month=MONTH,
                facts=facts,
                result=result.result,
                copied_from=Month(2026, 10),
            ),
        ),
        (
            "decisions",
            Decision(
                id=decision_id,
                case_id=case_id,
                application_id=application_id,
                month=MONTH,
                kind=DecisionKind.PARTIAL_REFUSAL,
                amount=result.result,
                reasons="Hyran är högre än en skälig kostnad.",
                laws=("12 kap. 1 § SoL",),
                drafted_by=worker,
                decided_on=DAY,
                signed_by=worker,
                signed_at=now,
            ),
        ),
        ("bases", DecisionBasis(id=decision_id, case_id=case_id, facts=facts, result=result)),
        (
            "letters",
            Letter(
                id=new_id(),
                case_id=case_id,
                decision_id=decision_id,
                person_id=person_id,
                title="Beslut",
                created_at=now,
                created_by=worker,
                sha256=hashlib.sha256(_PDF).hexdigest(),
                pdf=_PDF,
            ),
        ),
        (
            "applications",
            AidApplication(
                id=acute_application_id,
                case_id=case_id,
                kind=ApplicationKind.EMERGENCY,
                month=MONTH,
                received_on=DAY,
                due_on=DAY,
            ),
        ),
        (
            "decisions",
            Decision(
                id=acute_decision_id,
                case_id=case_id,
                application_id=acute_application_id,
                month=MONTH,
                kind=DecisionKind.GRANT,
                amount=Decimal(600),
                drafted_by=worker,
                decided_on=DAY,
                signed_by=worker,
                signed_at=now,
            ),
        ),
        (
            "emergencies",
            EmergencyAssessment(
                id=acute_decision_id,
                case_id=case_id,
                purpose=EmergencyPurpose.FOOD,
                days=7,
                raised_on=DAY,
                cause="Lönen är stulen",
                own_means="12 kr",
                network="Ingen",
                danger=Danger.SOON,
                children=(AffectedChild(person_id=person_id, name="Åsa", text="Saknar mat"),),
                asked=Decimal("600.50"),
                violence_asked=True,
            ),
        ),
        (
            "appeals",
            Appeal(
                id=new_id(),
                case_id=case_id,
                decision_id=decision_id,
                received_on=DAY,
                received_decision_on=DAY,
                last_day=date(2026, 11, 26),
                registered_by=worker,
            ),
        ),
        (
            "notes",
            Note(
                id=new_id(),
                case_id=case_id,
                author_id=worker,
                happened_at=now,
                kind=NoteKind.PHONE_CALL,
                text='Åsa ringer: "hyran" är\nbetald.',
                step="calculation",
                restricted=True,
            ),
        ),
        ("chain_heads", ChainHead(id=case_id)),
        (
            "accounts",
            PayeeAccount(
                id=account_id,
                case_id=case_id,
                holder="Åsa Östlund-Exempel",
                kind=AccountKind.BANKGIRO,
                clearing="",
                number="50501055",
                evidence="Kontoutdrag",
                check_digit_doubtful=False,
                registered_by=officer,
                registered_at=now,
            ),
        ),
        (
            "documents",
            CaseDocument(
                id=document_id,
                case_id=case_id,
                thing=DocumentThing.ACCOUNT,
                thing_id=account_id,
                name="Kontoutdrag oktober.pdf",
                kind=FileKind.PDF,
                pages=2,
                size=len(_PDF),
                sha256=hashlib.sha256(_PDF).hexdigest(),
                attached_by=officer,
                attached_at=now,
            ),
        ),
        (
            "document_contents",
            DocumentContent(id=document_id, case_id=case_id, content=_PDF),
        ),
        (
            "payments",
            Payment(
                id=new_id(),
                case_id=case_id,
                decision_id=decision_id,
                account_id=account_id,
                payee="Åsa Östlund-Exempel",
                amount=Decimal("100.05"),
                month=MONTH,
                pay_on=date(2026, 11, 25),
                decided_by=worker,
                prepared_by=officer,
                prepared_at=now,
            ),
        ),
        (
            "payment_files",
            PaymentFile(
                id=new_id(),
                message_id="FS1",
                created_at=now,
                created_by=officer,
                # One of them is yet to be put into it.
                payments=2,
                total=Decimal("200.10"),
                sha256=hashlib.sha256(_XML).hexdigest(),
                xml=_XML,
            ),
        ),
        (
            "rounds",
            SpotCheckRound(
                id=round_id,
                month=MONTH,
                control="Folkbokföring",
                seed=20261101,
                per_officer=6,
                population=387,
                drawn_by=unit.staff[Role.FUT_INVESTIGATOR][0].id,
                drawn_at=now,
            ),
        ),
        (
            "spot_checks",
            SpotCheck(
                id=new_id(),
                round_id=round_id,
                case_id=case_id,
                officer_id=officer,
                position=1,
            ),
        ),
        (
            "account_changes",
            AccountChange(
                id=new_id(),
                staff_id=worker,
                at=now,
                by_id=unit.staff[Role.ADMINISTRATOR][0].id,
                step=ChangeStep.ASKED,
                role_from=Role.SOCIAL_WORKER,
                role_to=Role.DEPUTY_HEAD,
                active_from=True,
                active_to=True,
                reason="Vikarie från december",
            ),
        ),
        (
            "access",
            AccessEntry(
                id=new_id(),
                at=now,
                staff_id=worker,
                action="open_case",
                case_id=case_id,
                reason="Jour",
            ),
        ),
        (
            "drafts",
            Draft(id=new_id(), staff_id=worker, key="intake", content="{}", saved_at=now),
        ),
        (
            "norms",
            AddedNorm(
                id=new_id(),
                valid_from=Month(2027, 1),
                text="# Riksnormen för 2027, beslutad i november",
                added_by=unit.staff[Role.ADMINISTRATOR][0].id,
                added_at=now,
            ),
        ),
        (
            "acceptances",
            Acceptance(
                id=new_id(),
                number=1,
                chain=case_id,
                kind="payment",
                row_id=new_id(),
                accepted_by="Kim på IT",
                reason="Stämmer med säkerhetskopian",
                at=now,
            ),
        ),
    ]
    rows += _being_written(unit, rows)
    rows += _gone_and_handed_out(unit, rows)
    return Samples(tuple(rows))


def _being_written(unit: Unit, rows: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """A decision on another application, which nobody has signed yet."""
    first = Samples(tuple(rows))
    application = dataclasses.replace(first["applications"], id=unit.office.new_id(), urgent=False)
    decision = dataclasses.replace(
        first["decisions"],
        id=unit.office.new_id(),
        application_id=application.id,
        decided_on=None,
        signed_by=None,
        signed_at=None,
    )
    return [("applications", application), ("decisions", decision)]


def _gone_and_handed_out(unit: Unit, rows: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Another case: one of its payments came back from a file, the other was handed out."""
    new_id, now = unit.office.new_id, unit.clock.now
    first = Samples(tuple(rows))
    case_id, application_id, decision_id, account_id, card_id = (new_id() for _ in range(5))
    worker = unit.staff[Role.SOCIAL_WORKER][0].id
    officer, second = (unit.staff[Role.PAYMENT_OFFICER][place].id for place in (0, 1))
    case = dataclasses.replace(first["cases"], id=case_id, number="2026-00418")
    application = dataclasses.replace(
        first["applications"], id=application_id, case_id=case_id, urgent=False
    )
    decision = dataclasses.replace(
        first["decisions"], id=decision_id, case_id=case_id, application_id=application_id
    )
    contact = dataclasses.replace(first["contacts"], id=new_id(), case_id=case_id)
    account = dataclasses.replace(first["accounts"], id=account_id, case_id=case_id)
    card = dataclasses.replace(account, id=card_id, kind=AccountKind.CARD, number="")
    gone = dataclasses.replace(
        first["payments"],
        id=new_id(),
        case_id=case_id,
        decision_id=decision_id,
        account_id=account_id,
        status=PaymentStatus.RELEASED,
        released_by=second,
        released_at=now,
        file_id=first["payment_files"].id,
    )
    handed = dataclasses.replace(gone, id=new_id(), account_id=card_id, file_id=None)
    return [
        ("cases", case),
        (
            "handovers",
            CaseHandover(
                id=new_id(),
                case_id=case_id,
                case_version=2,
                at=now,
                by_id=worker,
                reason="Byter tjänst",
                caseworker_from=worker,
                caseworker_to=unit.staff[Role.SOCIAL_WORKER][1].id,
                payment_officer_from=officer,
                payment_officer_to=officer,
                district_from="east",
                district_to="east",
            ),
        ),
        ("contacts", contact),
        (
            "visits",
            VisitEvent(
                id=new_id(),
                contact_id=contact.id,
                contact_version=2,
                at=now,
                by_id=worker,
                step=VisitStep.ENDED,
                ended_as=VisitEnd.CAME,
                was_at=now,
                now_at=now,
                words="Ville bara fråga om hyran",
            ),
        ),
        ("applications", application),
        ("decisions", decision),
        ("accounts", account),
        ("accounts", card),
        ("payments", gone),
        ("payments", handed),
        (
            "receipts",
            PaymentReceipt(
                id=new_id(),
                payment_id=handed.id,
                case_id=case_id,
                handed_on=DAY,
                handed_by=worker,
                taken_by="Åsa Östlund-Exempel",
                receipt="Kvitto 17",
                recorded_at=now,
                hash="0" * 64,
            ),
        ),
        (
            "returns",
            PaymentReturn(
                id=new_id(),
                payment_id=gone.id,
                case_id=case_id,
                file_id=gone.file_id,
                kind=ReturnKind.RETURNED,
                cause="account_closed",
                account_fault=True,
                reason="Banken: kontot avslutat",
                happened_on=DAY,
                registered_by=officer,
                registered_at=now,
            ),
        ),
        (
            "set_aside",
            SetAside(
                id=new_id(),
                payment_id=first["payments"].id,
                case_id=first["cases"].id,
                code="payee_name_characters",
                detail={"characters": "“", "payee": "Åsa “Öst” Exempel"},
                set_aside_by=officer,
                set_aside_at=now,
            ),
        ),
    ]
