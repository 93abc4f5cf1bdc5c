"""What use cases need from the outside: filled by storage, documents and exchange."""

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

from fsclient.domain.absences import Absence
from fsclient.domain.account_changes import AccountChange
from fsclient.domain.asked_papers import AskedPaper
from fsclient.domain.calculation import CalculationFacts
from fsclient.domain.case_documents import CaseDocument, DocumentContent
from fsclient.domain.cases import AidApplication, Case, NextStep
from fsclient.domain.decision import Appeal, BasisText, Decision, DecisionBasis, Letter
from fsclient.domain.emergency import EmergencyAssessment
from fsclient.domain.form_papers import FormPaper
from fsclient.domain.handover import CaseHandover
from fsclient.domain.instruments import FilledInstrument, FormText, FormVersion
from fsclient.domain.intake import Contact, VisitEvent
from fsclient.domain.journal import ChainHead, Note
from fsclient.domain.letters import DecisionLetter, PaperRequest
from fsclient.domain.list_papers import ListPaper
from fsclient.domain.listings import Listing, ListingForm
from fsclient.domain.months import Month
from fsclient.domain.names import listed_name
from fsclient.domain.norms import AddedNorm
from fsclient.domain.payments import (
    AccountKind,
    PayeeAccount,
    Payment,
    PaymentCourse,
    PaymentFile,
    PaymentReceipt,
    PaymentReturn,
    SetAside,
)
from fsclient.domain.people import FormerIdentity, HouseholdMember, Person, PersonMatch
from fsclient.domain.plan import Plan
from fsclient.domain.reminders import Reminder, ReminderKind
from fsclient.domain.seals import Acceptance, ClockSet, DayAnchor, Seal, SealHead, SealLine
from fsclient.domain.sheets import CalculationSheet, PastSheet
from fsclient.domain.spotchecks import SpotCheck, SpotCheckRound
from fsclient.domain.staff import AccessEntry, Colleague, Draft, Role, StaffMember
from fsclient.domain.transfers import BankFacts, DebtorAccount, PaymentFileData, RegisterRow
from fsclient.usecases.attempts import Attempt, DoneWrite, Kept
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.sealed_kinds import SealedKind

Row = TypeVar("Row")


class Store(Protocol[Row]):
    """The rows of one kind."""

    def get(self, row_id: UUID) -> Row:
        """The row; raises EnvironmentProblem ``row_missing``."""
        ...

    def hold(self, row_id: UUID) -> Row:
        """The row as ``get`` gives it, and nobody else writes to it until this work is over."""
        ...

    def find(self, **equals: object) -> tuple[Row, ...]:
        """Rows whose columns equal the given values, or one of a frozen set of them, oldest id
        first.
        """
        ...

    def add(self, *rows: Row) -> None:
        """New rows."""
        ...

    def ensure(self, row: Row) -> None:
        """The row, unless there is one of its id already, also one that is just being written."""
        ...

    def save(self, row: Row) -> Row:
        """Write a changed row; returns it with its new version.

        Raises EnvironmentProblem ``someone_saved_first`` when the stored version is another, with
        its ``row_id``; ``locked`` when the row is signed, and ``sealed_row_altered`` or
        ``sealed_sums_altered`` when it, or what it rests on, was altered since it was sealed.
        """
        ...

    def save_all(self, *rows: Row) -> tuple[Row, ...]:
        """The same of several rows at once: all of them are written, or none is."""
        ...

    def hindered(self, *rows: Row) -> Mapping[UUID, str]:
        """Those of some rows that cannot be written again, since they or what they rest on were
        altered since it was sealed: the code that ``save`` would raise, by their id.
        """
        ...

    def remove(self, row: Row) -> None:
        """Delete a draft; raises EnvironmentProblem ``locked`` for anything that must stay."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRows:
    """Everything that an opened case shows, as fetched in one round trip.

    Newest first; ``notes`` are the latest, out of ``note_count``. Only where a reader is named:
    ``drafts`` are the texts that he is typing, and ``past`` the finished calculations of the
    case's people, in this case and in others, oldest month first. ``older_rules`` is by which
    version of the rules a decision was made, where it is not today's.
    """

    case: Case
    handovers: tuple[CaseHandover, ...]
    people: tuple[Person, ...]
    members: tuple[HouseholdMember, ...]
    applications: tuple[AidApplication, ...]
    filled: tuple[FilledInstrument, ...]
    plans: tuple[Plan, ...]
    sheets: tuple[CalculationSheet, ...]
    decisions: tuple[Decision, ...]
    emergencies: tuple[EmergencyAssessment, ...]
    appeals: tuple[Appeal, ...]
    accounts: tuple[PayeeAccount, ...]
    payments: tuple[Payment, ...]
    notes: tuple[Note, ...]
    note_count: int
    staff: tuple[Colleague, ...]
    next_step: NextStep | None
    reminders: tuple[Reminder, ...] = ()
    papers: tuple[AskedPaper, ...] = ()
    returns: tuple[PaymentReturn, ...] = ()
    receipts: tuple[PaymentReceipt, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    documents: tuple[CaseDocument, ...] = ()
    drafts: tuple[Draft, ...] = ()
    past: tuple[PastSheet, ...] | None = None
    older_rules: Mapping[UUID, int] = field(default_factory=dict)

    @property
    def course(self) -> PaymentCourse:
        """The payments with what became of them."""
        return PaymentCourse(self.payments, self.returns, self.receipts, self.set_aside)

    @property
    def failed_accounts(self) -> frozenset[UUID]:
        """Accounts that money has come back from for the account's sake, by their number."""
        failed = {row.payment_id for row in self.returns if row.counts and row.account_fault}
        back = {row.account_id for row in self.payments if row.id in failed}
        numbers = {one.address for one in self.accounts if one.id in back}
        return frozenset(one.id for one in self.accounts if one.address in numbers)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorklistRow:
    """One case in a list: who, what is next, by when.

    ``reminder`` is what comes before ``step``, where something does, and ``due_on`` then its day;
    ``reminders`` is how many the case has that are open. ``absent`` is the name of the one whom
    whoever's list it is stands in for in it.
    """

    case_id: UUID
    number: str
    name: str
    identity_number: str | None
    protected: bool
    step: str
    due_on: date | None
    kind: str | None
    month: Month | None
    urgent: bool
    amount: Decimal | None
    caseworker: str
    district: str
    reminder: ReminderKind | None = None
    reminder_text: str = ""
    reminders: int = 0
    absent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worklist:
    """A page of a list, with the counts that stand above it, whatever ``due`` was asked for;
    ``stood_in`` are those of the ``total`` that are another's, who is away.
    """

    rows: tuple[WorklistRow, ...]
    total: int
    late: int
    due_soon: int
    stood_in: int = 0


class Due(StrEnum):
    """Which cases of a list by their day: all, those past it, those due within three days."""

    ANY = "any"
    LATE = "late"
    SOON = "soon"


class Lacking(StrEnum):
    """What a case may lack: a current plan of each adult, or any signed IB."""

    PLAN = "plan"
    IB = "ib"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorklistQuery:
    """Which cases to list and in what order. ``staff_id`` None lists the whole unit;
    ``lacking`` only those that lack something. Of someone's list ``stood_in`` is only those that
    are another's, who is away, or where it is False only his own.
    """

    staff_id: UUID | None
    today: date
    text: str = ""
    district: str | None = None
    lacking: Lacking | None = None
    stood_in: bool | None = None
    due: Due = Due.ANY
    sort: str = "due_on"
    descending: bool = False
    limit: int | None = 500
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPlans:
    """Someone's running cases by their plans.

    ``current``: every adult has a signed plan whose follow-up has not passed; ``ending``: the
    follow-up is later this month; ``passed``: it has been.
    """

    cases: int
    current: int
    ending: int
    passed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderRow:
    """An open reminder in a list, with whom its case is about and who has it."""

    reminder: Reminder
    number: str
    name: str
    owner: str

    @property
    def id(self) -> UUID:
        """The reminder's id."""
        return self.reminder.id


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingVisit:
    """A booked first visit (UTC); ``case_id`` None while it is no case yet."""

    contact_id: UUID
    at: datetime
    name: str
    case_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkAhead:
    """What stands below someone's own list."""

    plans: OwnPlans
    visits: tuple[ComingVisit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """A case found by someone's name or number, present or former, or by its own number."""

    case_id: UUID
    number: str
    given_name: str
    family_name: str
    identity_number: str | None
    protected: bool
    caseworker_id: UUID
    payment_officer_id: UUID | None
    caseworker: str
    closed_on: date | None

    @property
    def name(self) -> str:
        """As in lists."""
        return listed_name(self.given_name, self.family_name)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildStay:
    """A child's place in a case in a month; also that of someone who is grown by now, or has a
    case of his own. ``undecided``: the month is applied for there; ``granted`` are the facts of
    the month's decisions that gave money, oldest first. ``caseworker`` is the name of whose case
    it is, ``running`` whether it is not closed.
    """

    case_number: str
    caseworker: str
    person: Person
    member: HouseholdMember
    running: bool
    undecided: bool
    granted: tuple[CalculationFacts, ...]

    def concerns(self, month: Month) -> bool:
        """Whether the case has the person in a month, or has been given money for him."""
        return (self.running and self.member.present_during(month)) or self.counted

    @property
    def counted(self) -> bool:
        """Whether money was given for him."""
        name = str(self.person.id)
        return any(name == one.id for facts in self.granted for one in facts.members)


@dataclass(frozen=True, slots=True)
class AttachedRow:
    """A document, and the name of who attached it."""

    document: CaseDocument
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRow:
    """One payment in a list, with what a second person needs to judge it.

    ``decision_left`` is what of the decision is on no payment in force; ``account_failed``
    whether a payment to the same account has come back for the account's sake. ``message_id`` is
    the file's, empty where there is none. ``documents`` are what the account rests on. ``town`` is
    the applicant's, empty where anyone of the household is protected.
    """

    payment: Payment
    account: PayeeAccount
    case_number: str
    client: str
    decided_by: str
    prepared_by: str
    released_by: str | None
    registered_by: str
    decided_on: date
    decided_amount: Decimal
    accounts_before: int
    month_paid_before: Decimal
    decision_left: Decimal
    account_failed: bool
    town: str
    case_closed_on: date | None = None
    message_id: str = ""
    set_aside: SetAside | None = None
    documents: tuple[AttachedRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRow:
    """A return with its payment, and who registered and settled it."""

    came_back: PaymentReturn
    row: PaymentRow
    registered_by: str
    settled_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotCheckRow:
    """One drawn case in the queue."""

    check: SpotCheck
    case_number: str
    client: str
    officer: str
    amount: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedRow:
    """A signed decision, by whose letters it is found: the case, and its applicant as listed."""

    decision_id: UUID
    case_id: UUID
    case_number: str
    name: str
    month: Month
    decided_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidCase:
    """A case that a payment officer handled in a month: what a draw draws from."""

    case_id: UUID
    officer_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanShare:
    """How many running cases of a district have a current plan."""

    district: str
    cases: int
    current_plans: int
    late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthMoney:
    """What was decided for one month in one district, in kronor.

    ``decisions`` are all signed ones, among them those ``refused`` whole or in part. What was
    granted in acute need is ``acute`` and in nothing else here.
    """

    month: Month
    district: str
    households: int
    granted: Decimal
    acute: Decimal
    decisions: int
    refused: int
    partly_refused: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningCase:
    """A running case as it was last decided on, without a word of whose it is.

    ``granted`` is all that the month has had, in kronor; ``frozen`` the facts as they lie in the
    database, None where nothing is decided.
    """

    district: str
    refused: bool
    granted: Decimal
    frozen: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningCases:
    """Every running case. ``read`` makes facts of what is frozen, one case at a time.

    Facts of all at once would take more room, and longer to clear away, than a window has time
    for. ``read`` raises ValueError for what is no longer to be read.
    """

    rows: tuple[RunningCase, ...]
    read: Callable[[str], CalculationFacts]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessRow:
    """One line of the access log as a supervisor reads it."""

    entry: AccessEntry
    staff: str
    case_number: str | None
    client: str | None
    protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessLog:
    """A page of the access log, newest first, out of ``total`` lines; they are counted with the
    first page alone, and 0 with the others.
    """

    rows: tuple[AccessRow, ...]
    total: int


class Looked(StrEnum):
    """Which lines of the access log: all, opened cases, another's case opened with a reason."""

    ANY = "any"
    OPENED = "opened"
    WITH_REASON = "with_reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessQuery:
    """Which lines of the access log: whose (None everyone's), from ``start`` until ``end``.

    ``after`` is the last line of the page before: lines that come while one reads, such as the
    one about the reading, move nothing.
    """

    staff_id: UUID | None = None
    looked: Looked = Looked.ANY
    start: datetime | None = None
    end: datetime | None = None
    after: AccessEntry | None = None
    limit: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceRow:
    """An absence, with who is away and who stands in."""

    absence: Absence
    name: str
    substitute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadRow:
    """One who can have cases: how many he has as caseworker, and what lacks in them.

    ``families`` have a child in the household, ``late`` something whose day has passed,
    ``planless`` some adult without a current plan, ``unassessed`` no signed IB. ``paid`` are those
    that he has as payment officer. ``away_until`` is None also where that is until further notice.
    """

    id: UUID
    name: str
    role: Role
    cases: int
    families: int
    late: int
    planless: int
    unassessed: int
    paid: int
    away: bool
    away_until: date | None
    substitute: str


class Screens(Protocol):
    """Reads made for one screen each: sorted, filtered and paged by the database."""

    def case(
        self,
        case_id: UUID,
        *,
        restricted: bool,
        reader: UUID | None = None,
        logged: AccessEntry | None = None,
    ) -> CaseRows:
        """A whole case; for a ``reader`` with what stands beside it; ``logged`` is written to the
        access log on the same round trip.
        """
        ...

    def cases_for_steps(
        self, case_ids: Collection[UUID], *, restricted: bool
    ) -> tuple[CaseRows, ...]:
        """Of each of some cases what tells what is next in it: neither journal nor colleagues, and
        forms and calculations only where an application is open.
        """
        ...

    def notes(
        self, case_id: UUID, *, restricted: bool, offset: int, limit: int
    ) -> tuple[Note, ...]: ...
    def document_hashes(self, case_ids: Collection[UUID]) -> Mapping[UUID, str]:
        """The SHA-256 of the content of each document of some cases, made of one at a time."""
        ...

    def basis_texts(self, case_ids: frozenset[UUID]) -> tuple[BasisText, ...]:
        """What the decisions of some cases rest on, as it is kept."""
        ...

    def worklist(self, query: WorklistQuery) -> Worklist: ...
    def stood_in(self, staff_id: UUID, today: date) -> Mapping[UUID, str]:
        """The names of those whom someone stands in for on a day, by id."""
        ...

    def absences(self, today: date) -> tuple[AbsenceRow, ...]:
        """Who is away on a day or later, by the first day."""
        ...

    def caseload(self, today: date) -> tuple[CaseloadRow, ...]:
        """Everyone who can have cases, or has, by name, with how many and what lacks in them."""
        ...

    def search(self, text: str, mine: UUID, limit: int) -> tuple[SearchHit, ...]: ...
    def contacts(self, start: datetime, end: datetime) -> tuple[Contact, ...]: ...
    def waiting_contacts(self) -> tuple[Contact, ...]: ...
    def booked_contacts(self, since: datetime) -> tuple[Contact, ...]:
        """Contacts by which a first visit was booked since a time, oldest id first."""
        ...

    def visit_times(self, since: datetime) -> tuple[datetime, ...]: ...
    def newest_forms(self) -> tuple[tuple[str, int], ...]:
        """The key of each form that the unit has used, with the newest version."""
        ...

    def form_texts(self, **equals: object) -> tuple[FormText, ...]:
        """Newest first, and of one version the one that was added later; whatever else of their
        rows cannot be read.
        """
        ...

    def norm_texts(self) -> tuple[str, ...]:
        """The norms that were added, by the first month of each; read in the same way."""
        ...

    def unnamed_forms(self) -> frozenset[tuple[str, int]]:
        """Key and version of the instruments that are filled in by no text that is kept."""
        ...

    def cases_of_person(self, identity_number: str) -> tuple[SearchHit, ...]: ...
    def past_sheets(self, people: Collection[UUID]) -> tuple[PastSheet, ...]: ...
    def stays(
        self, born: Collection[date] | None, months: Collection[Month]
    ) -> Mapping[Month, tuple[ChildStay, ...]]: ...
    def apart(self, people: Collection[UUID]) -> frozenset[frozenset[UUID]]: ...
    def next_case_number(self, year: int) -> str: ...
    def running_by_officer(self) -> Mapping[UUID, int]: ...
    def running_by_caseworker(self) -> Mapping[UUID, int]: ...
    def payments(
        self,
        status: str,
        *,
        filed: bool | None,
        ways: Collection[AccountKind] = (),
    ) -> tuple[PaymentRow, ...]:
        """All of a status; ``filed``: in a file or handed out, or not yet; ``ways``: by these."""
        ...

    def sent_payments(self, text: str, limit: int | None) -> tuple[PaymentRow, ...]:
        """In a file or handed out, newest first, by payee, case number, amount or message id."""
        ...

    def unreadable(self) -> tuple[str, ...]:
        """The numbers of the cases of which a payment, or a return, was left out of what has been
        read so far: it holds what none can, as only who holds the database can write.
        """
        ...

    def returns(self, *, open_only: bool) -> tuple[ReturnRow, ...]:
        """Returns, newest first; ``open_only``: that wait, or whose decision has money left."""
        ...

    def payment_files(self, limit: int | None) -> tuple[PaymentFile, ...]: ...
    def sums_of_files(self) -> Mapping[UUID, tuple[int, Decimal]]:
        """How many payments each file has, and their sum in kronor, by the file's id."""
        ...

    def signed_decisions(self, staff_id: UUID, since: date) -> tuple[SignedRow, ...]:
        """What someone has decided on from a day on, the latest first."""
        ...

    def paid_cases(self, month: Month) -> tuple[PaidCase, ...]: ...
    def spot_checks(self, round_id: UUID) -> tuple[SpotCheckRow, ...]: ...
    def rounds(self, limit: int) -> tuple[SpotCheckRound, ...]: ...
    def plan_shares(self, today: date) -> tuple[PlanShare, ...]: ...
    def work_ahead(
        self, staff_id: UUID, now: datetime, today: date, *, visits: int
    ) -> WorkAhead: ...
    def reminders(self, staff_id: UUID | None, today: date) -> tuple[ReminderRow, ...]:
        """The open ones of running cases, soonest first: someone's own and of whom he stands in
        for, or everyone's.
        """
        ...

    def month_money(self, since: Month) -> tuple[MonthMoney, ...]: ...
    def running_cases(self) -> RunningCases: ...
    def access_log(self, query: AccessQuery) -> AccessLog: ...
    def colleagues(self) -> tuple[Colleague, ...]: ...
    def rail_counts(self, staff_id: UUID, today: date) -> Mapping[str, int]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEnd:
    """How far the ledger of seals has come: the number of its last row, and every head."""

    heads: tuple[SealHead, ...]
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlikeSeal:
    """A row that is not as it was sealed: ``sealed_row_changed``, ``sealed_row_gone``,
    ``sealed_row_rewritten`` where a locked one was sealed once more, ``row_unsealed`` where it has
    no seal at all, ``derived_differs`` where it is, and what is computed from it is not.
    ``table`` is its kind's.
    """

    code: str
    table: str
    row_id: UUID
    chain: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlikeRows:
    """What a part of a kind's rows shows; ``following`` is where the next part begins, None where
    there is none.
    """

    found: tuple[UnlikeSeal, ...]
    following: object


@dataclass(frozen=True, slots=True, kw_only=True)
class LateSeals:
    """How many rows were signed before there were seals, and when they were sealed; nobody has
    said that they stand.
    """

    rows: int
    at: datetime


class Seals(Protocol):
    """The ledger of seals. It is written with the work that signs, and read here; by itself it is
    written only where whoever holds the database says that an altered row is to stand.
    """

    def end(self) -> LedgerEnd: ...
    def after(self, number: int, limit: int) -> tuple[Seal, ...]:
        """The next rows of the ledger, in order."""
        ...

    def lines_after(self, number: int, limit: int) -> tuple[SealLine, ...]:
        """The same as they are written, where each is held against the one before."""
        ...

    def anchors(self) -> tuple[DayAnchor, ...]:
        """One for each day on which something was signed, oldest first."""
        ...

    def accept_clock(self, now: datetime) -> ClockSet | None:
        """Let what is signed now follow, though something was signed by a clock that was ahead;
        None where there is nothing of the kind.
        """
        ...

    def accept_row(self, row_id: UUID) -> Seal | None:
        """Seal an altered row of an ``acceptable`` kind as it is now, or one that is gone as such,
        marked as late, so that work can go on; None where there is no such row.

        Raises EnvironmentProblem ``altered_row_unreadable`` with ``kind`` where nobody can work
        with it as it is now.
        """
        ...

    def derive_again(self, row_id: UUID) -> SealedKind | None:
        """Compute again what a row is found by, where it is not what it is computed to and the rest
        is as it was sealed; the kind of the row, None where there is no such row.
        """
        ...

    def kind_of(self, row_id: UUID) -> SealedKind | None:
        """Of what kind a row is, or was when it was sealed; None where there is none."""
        ...

    def unlike(self, kind: SealedKind, start: object = None) -> UnlikeRows:
        """The rows of a kind that are not as they were sealed, of some that follow each other;
        ``start`` is what was said to come after those before.
        """
        ...

    def last_of(self, kind: SealedKind, row_id: UUID) -> Seal | None:
        """A row's last seal."""
        ...

    def without_row(self, after: int, until: int) -> Iterable[UnlikeSeal]:
        """The rows that are gone, or locked and sealed once more, of some seals by their numbers,
        the first not counted; each is told of at its last seal.
        """
        ...

    def derived_unlike(self, kind: SealedKind, start: object = None) -> UnlikeRows:
        """In the same way, the rows whose ``derived`` columns are not what they are computed to."""
        ...

    def left_over(self) -> Iterable[str]:
        """The tables of ``EMPTY`` that are not."""
        ...


class UnitOfWork(Protocol):
    """One transaction: rolled back unless committed."""

    staff: Store[StaffMember]
    account_changes: Store[AccountChange]
    people: Store[Person]
    former_identities: Store[FormerIdentity]
    person_matches: Store[PersonMatch]
    cases: Store[Case]
    asked_papers: Store[AskedPaper]
    absences: Store[Absence]
    handovers: Store[CaseHandover]
    members: Store[HouseholdMember]
    contacts: Store[Contact]
    visits: Store[VisitEvent]
    applications: Store[AidApplication]
    next_steps: Store[NextStep]
    reminders: Store[Reminder]
    forms: Store[FormVersion]
    filled: Store[FilledInstrument]
    plans: Store[Plan]
    sheets: Store[CalculationSheet]
    decisions: Store[Decision]
    bases: Store[DecisionBasis]
    emergencies: Store[EmergencyAssessment]
    letters: Store[Letter]
    appeals: Store[Appeal]
    notes: Store[Note]
    chain_heads: Store[ChainHead]
    accounts: Store[PayeeAccount]
    documents: Store[CaseDocument]
    document_contents: Store[DocumentContent]
    payments: Store[Payment]
    payment_files: Store[PaymentFile]
    returns: Store[PaymentReturn]
    receipts: Store[PaymentReceipt]
    set_aside: Store[SetAside]
    rounds: Store[SpotCheckRound]
    spot_checks: Store[SpotCheck]
    access: Store[AccessEntry]
    drafts: Store[Draft]
    norms: Store[AddedNorm]
    acceptances: Store[Acceptance]
    screens: Screens
    attempt: Attempt | None
    seals: Seals

    def together(self, *reads: Callable[[], Any]) -> tuple[Any, ...]:
        """What each read gives; a server is asked them all at once. They write nothing, and none
        needs what another gives.
        """
        ...

    def take_turn(self, what: str) -> None:
        """Nobody else who takes the same turn reads or writes on until this work is over."""
        ...

    def commit(self) -> None:
        """Make the work lasting, as done by its attempt where it is one's.

        Where nobody knows whether it was, that is left to the attempt and nothing is raised.
        """
        ...

    def has_written(self, row: DoneWrite) -> bool:
        """Whether a command was done; one that is just being committed is waited for."""
        ...


class FillingWork(UnitOfWork, Protocol):
    """One transaction by which an empty database gets all that there is of a unit."""

    def seal(self) -> None:
        """Seal what was signed so far, so that no more has to be kept in mind."""
        ...


class Database(Protocol):
    """The open database."""

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        """A new unit of work."""
        ...

    def look(self) -> AbstractContextManager[UnitOfWork]:
        """A unit of work in which nothing is written, and which nobody waits for."""
        ...

    def fill(self) -> AbstractContextManager[FillingWork]:
        """A unit of work for an empty database, in which no row is held to others as it comes."""
        ...

    def check_login(self, login: str) -> None:
        """Raise RuleViolation ``login_taken`` where a new account can't have the login."""
        ...

    def keep_password(self, work: UnitOfWork, member: StaffMember, secret: str) -> StaffMember:
        """Let an account in with a secret, new or changed, once the work is committed.

        Returns the account as it is now. On a server the account's change must be told in the
        same work, unless it is one's own or the database's owner does it. Raises EnvironmentProblem
        ``owner_makes_no_logins``, ``login_of_another``.
        """
        ...

    def use_password(self, member: StaffMember, secret: str) -> None:
        """Go on with a secret that was changed, where the database server asks for it."""
        ...

    is_far: bool
    """Whether it is reached by a line that can fall silent."""

    def give_up(self) -> None:
        """Wait no longer for what has been asked: it ends at once, with an EnvironmentProblem.

        May be called while another thread waits; what is asked afterwards is waited for as ever.
        """
        ...

    def listen(self, hear: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call ``hear``, from a thread of its own, with what others have written since; returns
        what ends that. All that may have been written is heard when a silence is over.
        """
        ...

    def knows(self, member: StaffMember | None, secret: str) -> bool:
        """Whether a secret is a member's; takes as long for nobody as for a wrong secret."""
        ...


class Shelf(Protocol):
    """Where this computer keeps, encrypted, what is typed until the database has it. Each may be
    called from any thread.
    """

    def keep(self, kept: Kept) -> None:
        """Keep a text; it is there after a kill. Raises EnvironmentProblem where it can't be."""
        ...

    def let_go(self, kept: Kept, stands: tuple[UUID, int] | None) -> None:
        """The database has a text, and those before it about the same: those after it are told
        as what it ``stands``, where it is a row.
        """
        ...

    def left_behind(self) -> tuple[Kept, ...]:
        """What is kept here since the program was last open, in the order it was typed."""
        ...

    def unopened(self) -> tuple[str, ...]:
        """The files that ``left_behind`` met and that do not open with the key that holds now, or
        of which not all can be read. They stay as they are.
        """
        ...

    def use_password(self, secret: str) -> None:
        """Go on with a password that was changed, where it gives the key. Raises EnvironmentProblem
        where what is kept can't be written anew with it.
        """
        ...

    def close(self) -> None:
        """Leave it; nothing is left of it where nothing is kept."""
        ...


class LetterWriter(Protocol):
    """Makes the PDF of a decision, of a form, and of a list."""

    def wording_version(self, decided_on: date) -> str:
        """The edition of the wording that a letter of that day is issued with."""
        ...

    def emergency_wording_version(self, decided_on: date) -> str:
        """The same for a decision in acute need, whose letter has words of its own."""
        ...

    def decision_letter(self, letter: DecisionLetter) -> bytes:
        """The same bytes for the same letter."""
        ...

    def paper_request(self, letter: PaperRequest) -> bytes:
        """A letter that asks for papers; raises RuleViolation ``letter_character_missing``."""
        ...

    def form_paper(self, paper: FormPaper) -> bytes:
        """A form, blank or filled in; raises RuleViolation ``letter_character_missing``."""
        ...

    def list_paper(self, paper: ListPaper, step: Callable[[int, int], None]) -> bytes:
        """A list; what ``step`` raises ends it."""
        ...


class ListingWriter(Protocol):
    """Writes lists to files that a spreadsheet reads."""

    def __call__(
        self, path: Path, form: ListingForm, listing: Listing, step: Callable[[int, int], None]
    ) -> None:
        """Write a listing whole or not at all; what ``step`` raises ends it. Raises OSError."""
        ...


class PaymentFileWriter(Protocol):
    """Makes the files that the bank reads."""

    def payment_file(self, file: PaymentFileData) -> bytes:
        """A valid pain.001 document, as the payer's bank wants it."""
        ...

    def bank(self, debtor: DebtorAccount) -> BankFacts:
        """How the payer's bank wants its files."""
        ...

    def register_list(self, rows: tuple[RegisterRow, ...]) -> bytes:
        """A list of payments by identity number."""
        ...
