"""Every table. A table's columns are the fields of the domain value of the same name."""

from typing import Any

import sqlalchemy as sa

from fsclient.domain.account_changes import ChangeStep
from fsclient.domain.calculation import CalculationFacts, CalculationResult
from fsclient.domain.case_documents import (
    LONGEST_NAME,
    MOST_BYTES,
    MOST_PAGES,
    DocumentStatus,
    DocumentThing,
    FileKind,
)
from fsclient.domain.cases import ApplicationKind, ApplicationStatus
from fsclient.domain.decision import AppealOutcome, DecisionKind
from fsclient.domain.emergency import AffectedChild, Danger, EmergencyPurpose
from fsclient.domain.instruments import Answer
from fsclient.domain.intake import Channel, ContactOutcome, VisitEnd, VisitStep
from fsclient.domain.journal import NoteKind
from fsclient.domain.payments import (
    AccountKind,
    FileForm,
    PayeeKind,
    PaymentStatus,
    ReferenceKind,
    ReturnKind,
    ReturnOutcome,
)
from fsclient.domain.people import (
    MatchVerdict,
    MemberRole,
    Protection,
    RepresentativeKind,
    Residence,
)
from fsclient.domain.plan import PlanStep
from fsclient.domain.reminders import ReminderEnd, ReminderKind
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict
from fsclient.domain.staff import Role
from fsclient.storage.types import BY_CODE, Code, Document, Kronor, MonthText, Utc

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

MONTH_SUMS = (
    "signed",
    "households",
    "granted",
    "acute",
    "decisions",
    "refused",
    "partly_refused",
)
"""What is added up of a month's signed decisions in a district."""


def _id(target: str | None = None) -> sa.Column[Any]:
    if target is None:
        return sa.Column("id", sa.Uuid, primary_key=True)
    return sa.Column("id", sa.Uuid, sa.ForeignKey(f"{target}.id"), primary_key=True)


def _ref(name: str, target: str, *, optional: bool = False, index: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.Uuid, sa.ForeignKey(f"{target}.id"), nullable=optional, index=index)


def _by(name: str, *, optional: bool = False) -> sa.Column[Any]:
    return _ref(name, "staff", optional=optional, index=False)


def _needed(name: str, kind: Any, since: str | None = None) -> sa.Column[Any]:
    """``since`` is what the rows have that were there before the column."""
    return sa.Column(name, kind, nullable=False, server_default=since)


def _optional(name: str, kind: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=True)


def _version() -> sa.Column[Any]:
    return sa.Column("version", sa.Integer, nullable=False)


staff = sa.Table(
    "staff",
    metadata,
    _id(),
    sa.Column("login", sa.String(63), nullable=False, unique=True),
    _needed("name", sa.Text),
    _needed("title", sa.Text),
    _needed("role", Code(Role)),
    _needed("district", sa.String(40)),
    _optional("password_hash", sa.Text),
    _needed("active", sa.Boolean),
    _version(),
)

account_change = sa.Table(
    "account_change",
    metadata,
    _id(),
    _ref("staff_id", "staff"),
    _needed("at", Utc),
    _by("by_id", optional=True),
    _needed("step", Code(ChangeStep)),
    _needed("role_from", Code(Role)),
    _needed("role_to", Code(Role)),
    _needed("active_from", sa.Boolean),
    _needed("active_to", sa.Boolean),
    _needed("password", sa.Boolean),
    _optional("staff_version", sa.Integer),
    _needed("reason", sa.Text),
    _ref("answers_id", "account_change", optional=True, index=False),
    sa.UniqueConstraint("answers_id"),
    sa.UniqueConstraint("staff_id", "staff_version"),
)

absence = sa.Table(
    "absence",
    metadata,
    _id(),
    _ref("staff_id", "staff"),
    _needed("from_on", sa.Date),
    _optional("to_on", sa.Date),
    _ref("substitute_id", "staff"),
    _by("registered_by"),
    _needed("registered_at", Utc),
    _by("ended_by", optional=True),
    _optional("ended_at", Utc),
    _version(),
    sa.CheckConstraint("to_on >= from_on", name="days"),
    sa.CheckConstraint("substitute_id <> staff_id", name="another"),
)

person = sa.Table(
    "person",
    metadata,
    _id(),
    sa.Column("identity_number", sa.String(12), nullable=True, unique=True),
    sa.Column("birth_date", sa.Date, nullable=False, index=True),
    _needed("given_name", sa.Text),
    _needed("family_name", sa.Text),
    _needed("protection", Code(Protection)),
    _needed("street", sa.Text),
    _needed("postcode", sa.String(10)),
    _needed("city", sa.Text),
    _needed("phone", sa.String(40)),
    sa.Column("reserve_number", sa.Text, nullable=False, server_default=""),
    _version(),
    sa.Column("search_text", sa.Text, nullable=False),
)

former_identity = sa.Table(
    "former_identity",
    metadata,
    _id(),
    _ref("person_id", "person"),
    sa.Column("identity_number", sa.String(12), nullable=True, index=True),
    _needed("birth_date", sa.Date),
    _needed("reserve_number", sa.Text),
    _needed("reason", sa.Text),
    _by("changed_by"),
    _needed("changed_at", Utc),
    sa.Column("search_text", sa.Text, nullable=False),
)

# An end of each word by which someone or something is found, as the database itself makes them.
search_part = sa.Table(
    "search_part",
    metadata,
    sa.Column("kind", sa.String(10), primary_key=True),
    sa.Column("inside", sa.Boolean, primary_key=True),
    sa.Column("part", BY_CODE, primary_key=True),
    sa.Column("row_id", sa.Uuid, primary_key=True),
    sqlite_with_rowid=False,
)

person_match = sa.Table(
    "person_match",
    metadata,
    _id(),
    _ref("person_id", "person"),
    _ref("other_id", "person"),
    _needed("verdict", Code(MatchVerdict)),
    _needed("reason", sa.Text),
    _by("judged_by"),
    _needed("judged_at", Utc),
)

case = sa.Table(
    "case_file",
    metadata,
    _id(),
    sa.Column("number", sa.String(20), nullable=False, unique=True),
    _needed("district", sa.String(40)),
    _ref("caseworker_id", "staff"),
    _ref("payment_officer_id", "staff", optional=True),
    _needed("opened_on", sa.Date),
    _optional("closed_on", sa.Date),
    _optional("closing_reason", sa.String(60)),
    _version(),
    sa.Index(None, "closed_on", "district"),
)

case_handover = sa.Table(
    "case_handover",
    metadata,
    _id(),
    _ref("case_id", "case_file", index=False),
    _needed("case_version", sa.Integer),
    _needed("at", Utc),
    _by("by_id"),
    _needed("reason", sa.Text),
    _by("caseworker_from"),
    _by("caseworker_to"),
    _by("payment_officer_from", optional=True),
    _by("payment_officer_to", optional=True),
    _needed("district_from", sa.String(40)),
    _needed("district_to", sa.String(40)),
    _ref("undoes_id", "case_handover", optional=True, index=False),
    sa.UniqueConstraint("case_id", "case_version"),
)

household_member = sa.Table(
    "household_member",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _ref("person_id", "person"),
    _needed("role", Code(MemberRole)),
    _needed("since", sa.Date),
    _optional("until", sa.Date),
    _needed("residence", Code(Residence)),
    _optional("days", sa.Integer),
    _needed("free_lunch", sa.Boolean),
    _needed("in_school", sa.Boolean),
    _optional("hindrance", sa.String(60)),
    sa.Column("representative", sa.Text, nullable=False, server_default=""),
    _optional("representative_kind", Code(RepresentativeKind)),
    sa.Column("without_representative", sa.Text, nullable=False, server_default=""),
    _version(),
    sa.Index(None, "role", "case_id"),
)

contact = sa.Table(
    "contact",
    metadata,
    _id(),
    sa.Column("at", Utc, nullable=False, index=True),
    _needed("channel", Code(Channel)),
    _needed("outcome", Code(ContactOutcome)),
    _needed("matter", sa.Text),
    _by("taken_by"),
    _needed("name", sa.Text),
    sa.Column("identity_number", sa.String(12), nullable=False, index=True),
    _needed("phone", sa.String(40)),
    _needed("district", sa.String(40)),
    _needed("handed_to", sa.Text),
    sa.Column("appointment_at", Utc, nullable=True, index=True),
    _ref("case_id", "case_file", optional=True, index=False),
    _optional("ended_as", Code(VisitEnd)),
    _version(),
    sa.Index(None, "outcome", "at"),
    sa.Index(None, "case_id", "ended_as", "outcome"),
)

visit_event = sa.Table(
    "visit_event",
    metadata,
    _id(),
    _ref("contact_id", "contact", index=False),
    _needed("contact_version", sa.Integer),
    _needed("at", Utc),
    _by("by_id"),
    _needed("step", Code(VisitStep)),
    _optional("ended_as", Code(VisitEnd)),
    _optional("was_at", Utc),
    _optional("now_at", Utc),
    _needed("words", sa.Text),
    sa.UniqueConstraint("contact_id", "contact_version"),
)

aid_application = sa.Table(
    "aid_application",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _needed("kind", Code(ApplicationKind)),
    _needed("month", MonthText),
    _needed("received_on", sa.Date),
    _needed("due_on", sa.Date),
    _needed("matter", sa.Text),
    _optional("complete_on", sa.Date),
    _needed("urgent", sa.Boolean),
    _needed("status", Code(ApplicationStatus)),
    _optional("withdrawn_on", sa.Date),
    _optional("withdrawn_reason", sa.Text),
    _version(),
)

next_step = sa.Table(
    "next_step",
    metadata,
    _id("case_file"),
    _needed("step", sa.String(40)),
    sa.Column("due_on", sa.Date, nullable=True, index=True),
    _ref("application_id", "aid_application", optional=True),
    _optional("amount", Kronor),
    _optional("reminder_id", sa.Uuid),
    _needed("reminders", sa.Integer, "0"),
)

reminder = sa.Table(
    "reminder",
    metadata,
    _id(),
    _ref("case_id", "case_file", index=False),
    _needed("kind", Code(ReminderKind)),
    _needed("due_on", sa.Date),
    _needed("remind_on", sa.Date),
    _needed("text", sa.Text),
    _ref("assigned_to", "staff", optional=True, index=False),
    _optional("source_id", sa.Uuid),
    _by("added_by"),
    _needed("added_at", Utc),
    _optional("ended_as", Code(ReminderEnd)),
    _by("ended_by", optional=True),
    _optional("ended_at", Utc),
    _needed("reason", sa.Text),
    _version(),
    sa.Index(None, "assigned_to", "ended_at", "remind_on"),
    sa.Index("ix_reminder_open", "case_id", "ended_at", "remind_on", "assigned_to", "kind"),
)

# On SQLite the database itself keeps what lists and counts of running cases ask of each; always
# empty on a server, which counts it anew. See ``kept_figures``.
running_case = sa.Table(
    "running_case",
    metadata,
    _id(),
    _needed("number", sa.String(20)),
    _needed("district", sa.String(40)),
    _needed("caseworker_id", sa.Uuid),
    _optional("payment_officer_id", sa.Uuid),
    _optional("due_on", sa.Date),
    _optional("remind_on", sa.Date),
    _optional("unsettled_until", sa.Date),
    _needed("adults", sa.Integer),
    _needed("all_planned", sa.Boolean),
    _optional("follow_up_on", sa.Date),
    sa.Index(None, "due_on", "number"),
    sa.Index(None, "caseworker_id", "due_on"),
    sa.Index(None, "caseworker_id", "remind_on", "payment_officer_id"),
    sa.Index(None, "payment_officer_id", "remind_on"),
    sa.Index(None, "unsettled_until"),
    sa.Index(
        "ix_running_case_planned",
        "district",
        "unsettled_until",
        "adults",
        "all_planned",
        "follow_up_on",
        "due_on",
    ),
    sqlite_with_rowid=False,
)

# The same of signed decisions by month and district, in öre.
month_sum = sa.Table(
    "month_sum",
    metadata,
    sa.Column("month", MonthText, primary_key=True),
    sa.Column("district", sa.String(40), primary_key=True),
    *(_needed(name, sa.BigInteger) for name in MONTH_SUMS),
    sqlite_with_rowid=False,
)

asked_paper = sa.Table(
    "asked_paper",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _ref("application_id", "aid_application"),
    _needed("kind", sa.String(40)),
    _needed("about", sa.Text),
    _needed("due_on", sa.Date),
    _by("asked_by"),
    _needed("asked_at", Utc),
    _optional("came_on", sa.Date),
    _needed("excused", sa.Text),
    _by("ended_by", optional=True),
    _optional("ended_at", Utc),
    _version(),
)

form_version = sa.Table(
    "form_version",
    metadata,
    _id(),
    _needed("instrument", sa.String(40)),
    _needed("instrument_version", sa.Integer),
    _needed("text", sa.Text),
    _needed("options", sa.Text),
    sa.Column("sha256", sa.String(64), nullable=False, unique=True),
    _by("added_by", optional=True),
    _needed("added_at", Utc),
)

filled_instrument = sa.Table(
    "filled_instrument",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _ref("application_id", "aid_application", optional=True),
    _ref("person_id", "person", optional=True),
    _needed("instrument", sa.String(40)),
    _needed("instrument_version", sa.Integer),
    sa.Column("form_sha256", sa.String(64), sa.ForeignKey("form_version.sha256"), nullable=True),
    _needed("answers", Document(dict[str, Answer])),
    _by("started_by"),
    _needed("started_at", Utc),
    _by("signed_by", optional=True),
    _optional("signed_at", Utc),
    _version(),
    sa.Index(None, "form_sha256", "instrument", "instrument_version"),
)

plan = sa.Table(
    "plan",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _ref("person_id", "person"),
    _needed("number", sa.Integer),
    _needed("goal", sa.Text),
    _needed("own_words", sa.Text),
    _optional("follow_up_on", sa.Date),
    _needed("steps", Document(tuple[PlanStep, ...])),
    _by("started_by"),
    _needed("started_at", Utc),
    _by("signed_by", optional=True),
    _optional("signed_at", Utc),
    _version(),
    sa.UniqueConstraint("case_id", "person_id", "number"),
)

calculation_sheet = sa.Table(
    "calculation_sheet",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    sa.Column(
        "application_id", sa.Uuid, sa.ForeignKey("aid_application.id"), nullable=False, unique=True
    ),
    _needed("month", MonthText),
    _needed("facts", Document(CalculationFacts)),
    _needed("result", Kronor),
    _optional("copied_from", MonthText),
    _by("finished_by", optional=True),
    _optional("finished_at", Utc),
    _version(),
)

decision = sa.Table(
    "decision",
    metadata,
    _id(),
    _ref("case_id", "case_file", index=False),
    _ref("application_id", "aid_application"),
    _needed("month", MonthText),
    _optional("kind", Code(DecisionKind)),
    _needed("amount", Kronor),
    _needed("already_granted", Kronor),
    _needed("reasons", sa.Text),
    _needed("conditions", sa.Text),
    _needed("laws", Document(tuple[str, ...])),
    _optional("ground", sa.String(40)),
    _needed("line_reasons", Document(dict[str, str]), since="{}"),
    _optional("burdens_later", sa.Boolean),
    _needed("named", Document(dict[str, bool]), since="{}"),
    _by("drafted_by"),
    sa.Column("decided_on", sa.Date, nullable=True, index=True),
    _by("signed_by", optional=True),
    _optional("signed_at", Utc),
    _optional("hash", sa.String(64)),
    _version(),
    sa.Index(None, "case_id", "month", "signed_at", "id"),
    sa.Index(None, "month", "case_id"),
)

decision_basis = sa.Table(
    "decision_basis",
    metadata,
    _id("decision"),
    _ref("case_id", "case_file"),
    _needed("facts", Document(CalculationFacts)),
    _needed("result", Document(CalculationResult)),
    sa.Column("rules", sa.Integer, nullable=False, server_default=sa.text("1")),
)

emergency_assessment = sa.Table(
    "emergency_assessment",
    metadata,
    _id("decision"),
    _ref("case_id", "case_file"),
    _needed("purpose", Code(EmergencyPurpose)),
    _needed("days", sa.Integer),
    _needed("raised_on", sa.Date),
    _needed("cause", sa.Text),
    _needed("own_means", sa.Text),
    _needed("network", sa.Text),
    _needed("danger", Code(Danger)),
    _needed("children", Document(tuple[AffectedChild, ...])),
    _needed("asked", Kronor),
    _needed("violence_asked", sa.Boolean),
    sa.CheckConstraint("days > 0", name="some_days"),
    sa.CheckConstraint("asked > 0", name="something_asked"),
)

letter = sa.Table(
    "letter",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _ref("decision_id", "decision"),
    _ref("person_id", "person", index=False),
    _needed("title", sa.Text),
    _needed("created_at", Utc),
    _by("created_by"),
    _needed("sha256", sa.String(64)),
    _needed("pdf", sa.LargeBinary),
)

appeal = sa.Table(
    "appeal",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _ref("decision_id", "decision"),
    _needed("received_on", sa.Date),
    _optional("received_decision_on", sa.Date),
    _optional("last_day", sa.Date),
    _needed("outcome", Code(AppealOutcome)),
    _optional("settled_on", sa.Date),
    _by("registered_by"),
    _version(),
)

journal_note = sa.Table(
    "journal_note",
    metadata,
    _id(),
    _ref("case_id", "case_file", index=False),
    _by("author_id"),
    _needed("happened_at", Utc),
    _needed("kind", Code(NoteKind)),
    _needed("text", sa.Text),
    _optional("step", sa.String(40)),
    _needed("restricted", sa.Boolean),
    _ref("corrects_id", "journal_note", optional=True, index=False),
    _optional("signed_at", Utc),
    _optional("chain_number", sa.Integer),
    _optional("previous_hash", sa.String(64)),
    _optional("hash", sa.String(64)),
    _version(),
    sa.UniqueConstraint("case_id", "chain_number"),
    sa.Index(None, "case_id", "happened_at"),
)

chain_head = sa.Table(
    "chain_head",
    metadata,
    _id("case_file"),
    _needed("number", sa.Integer),
    _needed("hash", sa.String(64)),
    _version(),
)

payee_account = sa.Table(
    "payee_account",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _needed("holder", sa.Text),
    _needed("kind", Code(AccountKind)),
    _needed("clearing", sa.String(5)),
    _needed("number", sa.String(20)),
    _needed("evidence", sa.Text),
    _needed("check_digit_doubtful", sa.Boolean),
    _by("registered_by"),
    _needed("registered_at", Utc),
    _optional("payee_kind", Code(PayeeKind)),
    sa.Index(None, "number", "clearing"),
)

# What it belongs to may be a draft that is thrown away, which nothing may then point at.
case_document = sa.Table(
    "case_document",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _needed("thing", Code(DocumentThing)),
    sa.Column("thing_id", sa.Uuid, nullable=False, index=True),
    _needed("name", sa.String(LONGEST_NAME)),
    _needed("kind", Code(FileKind)),
    _needed("pages", sa.Integer),
    _needed("size", sa.Integer),
    _needed("sha256", sa.String(64)),
    _by("attached_by"),
    _needed("attached_at", Utc),
    _needed("status", Code(DocumentStatus)),
    _by("ended_by", optional=True),
    _optional("ended_at", Utc),
    _needed("ended_reason", sa.Text),
    _version(),
    sa.CheckConstraint(f"size BETWEEN 1 AND {MOST_BYTES}", name="fair_size"),
    sa.CheckConstraint(f"pages BETWEEN 1 AND {MOST_PAGES}", name="fair_pages"),
)

document_content = sa.Table(
    "document_content",
    metadata,
    _id("case_document"),
    _ref("case_id", "case_file"),
    _needed("content", sa.LargeBinary),
)

payment_file = sa.Table(
    "payment_file",
    metadata,
    _id(),
    sa.Column("message_id", sa.String(35), nullable=False, unique=True),
    _needed("created_at", Utc),
    _by("created_by"),
    _needed("payments", sa.Integer),
    _needed("total", Kronor),
    _needed("sha256", sa.String(64)),
    _needed("xml", sa.LargeBinary),
    _optional("form", Code(FileForm)),
)

payment = sa.Table(
    "payment",
    metadata,
    _id(),
    _ref("case_id", "case_file"),
    _ref("decision_id", "decision"),
    _ref("account_id", "payee_account"),
    _needed("payee", sa.Text),
    sa.Column("amount", Kronor, nullable=False, index=True),
    _needed("month", MonthText),
    _needed("pay_on", sa.Date),
    sa.Column("status", Code(PaymentStatus), nullable=False, index=True),
    _by("decided_by"),
    _by("prepared_by"),
    _needed("prepared_at", Utc),
    _by("released_by", optional=True),
    _optional("released_at", Utc),
    _by("stopped_by", optional=True),
    _optional("stopped_at", Utc),
    _needed("stopped_reason", sa.Text),
    _ref("file_id", "payment_file", optional=True),
    _version(),
    _optional("reference_kind", Code(ReferenceKind)),
    _optional("reference", sa.Text),
    sa.CheckConstraint("amount > 0", name="positive"),
    sa.CheckConstraint(
        "released_by IS NULL OR (released_by <> prepared_by AND released_by <> decided_by)",
        name="second_person",
    ),
    sa.CheckConstraint(
        "(status <> 'released' OR released_by IS NOT NULL) "
        "AND (status <> 'prepared' OR released_by IS NULL)",
        name="released_by_someone",
    ),
    sa.CheckConstraint("stopped_by IS NULL OR status = 'stopped'", name="stopped_by_someone"),
    sa.CheckConstraint("file_id IS NULL OR status = 'released'", name="only_released_in_file"),
    sa.Index(None, "month", "status", "case_id"),
)

payment_return = sa.Table(
    "payment_return",
    metadata,
    _id(),
    _ref("payment_id", "payment", index=False),
    _ref("case_id", "case_file"),
    _ref("file_id", "payment_file", optional=True),
    _needed("kind", Code(ReturnKind)),
    _needed("cause", sa.String(40)),
    _needed("account_fault", sa.Boolean),
    _needed("reason", sa.Text),
    _needed("happened_on", sa.Date),
    _by("registered_by"),
    _needed("registered_at", Utc),
    _optional("outcome", Code(ReturnOutcome)),
    _by("settled_by", optional=True),
    _optional("settled_at", Utc),
    _needed("settled_reason", sa.Text),
    _optional("hash", sa.String(64)),
    _version(),
    sa.Index(None, "payment_id", "outcome"),
    sa.Index(None, "outcome", "registered_at"),
    sa.CheckConstraint("settled_by IS NULL OR settled_by <> registered_by", name="second_person"),
    sa.CheckConstraint("(outcome IS NULL) = (settled_by IS NULL)", name="settled_by_someone"),
    sa.Index(
        "ix_payment_return_payment_id",
        "payment_id",
        unique=True,
        # PostgreSQL's is the same: see ``standing``.
        sqlite_where=sa.text("coalesce(outcome, '') <> 'declined'"),
    ),
)

payment_receipt = sa.Table(
    "payment_receipt",
    metadata,
    _id(),
    sa.Column("payment_id", sa.Uuid, sa.ForeignKey("payment.id"), nullable=False, unique=True),
    _ref("case_id", "case_file"),
    _needed("handed_on", sa.Date),
    _by("handed_by"),
    _needed("taken_by", sa.Text),
    _needed("receipt", sa.Text),
    _needed("recorded_at", Utc),
    _needed("hash", sa.String(64)),
)

payment_set_aside = sa.Table(
    "payment_set_aside",
    metadata,
    _id(),
    _ref("payment_id", "payment"),
    _ref("case_id", "case_file"),
    _needed("code", sa.String(60)),
    _needed("detail", Document(dict[str, str])),
    _by("set_aside_by"),
    _needed("set_aside_at", Utc),
)

spot_check_round = sa.Table(
    "spot_check_round",
    metadata,
    _id(),
    _needed("month", MonthText),
    _needed("control", sa.Text),
    _needed("seed", sa.BigInteger),
    _needed("per_officer", sa.Integer),
    _needed("population", sa.Integer),
    _by("drawn_by"),
    sa.Column("drawn_at", Utc, nullable=False, index=True),
)

spot_check = sa.Table(
    "spot_check",
    metadata,
    _id(),
    _ref("round_id", "spot_check_round"),
    _ref("case_id", "case_file"),
    _by("officer_id"),
    _needed("position", sa.Integer),
    _optional("control", Code(ControlVerdict)),
    _optional("noting", Code(NotingVerdict)),
    _needed("observation", sa.Text),
    _by("judged_by", optional=True),
    sa.Column("judged_at", Utc, nullable=True, index=True),
    _version(),
    sa.UniqueConstraint("round_id", "case_id"),
)

access_entry = sa.Table(
    "access_entry",
    metadata,
    _id(),
    sa.Column("at", Utc, nullable=False, index=True),
    _ref("staff_id", "staff", index=False),
    _needed("action", sa.String(40)),
    _ref("case_id", "case_file", optional=True),
    _needed("reason", sa.Text),
    sa.Index(None, "staff_id", "at"),
)

# On a server a transaction tells itself here what it reads, until it is committed; always empty
# on SQLite, where whoever opens the file has its key.
reading = sa.Table(
    "reading",
    metadata,
    _id(),
    _ref("staff_id", "staff", index=False),
    _needed("what", sa.Text),
)

draft = sa.Table(
    "draft",
    metadata,
    _id(),
    _ref("staff_id", "staff", index=False),
    _needed("key", sa.String(80)),
    _needed("content", sa.Text),
    _needed("saved_at", Utc),
    _version(),
    sa.UniqueConstraint("staff_id", "key"),
)

done_write = sa.Table(
    "done_write",
    metadata,
    _id(),
    sa.Column("attempt_id", sa.Uuid, nullable=False, unique=True),
    _needed("command", sa.String(60)),
    # Refers to no account: a write must not wait for whoever holds the writer's own.
    sa.Column("staff_id", sa.Uuid),
    _needed("at", Utc),
)

added_norm = sa.Table(
    "added_norm",
    metadata,
    _id(),
    sa.Column("valid_from", MonthText, nullable=False, unique=True),
    _needed("text", sa.Text),
    _by("added_by"),
    _needed("added_at", Utc),
)

seal = sa.Table(
    "seal",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("chain", sa.Uuid, nullable=False),
    _needed("kind", sa.String(40)),
    _needed("row_id", sa.Uuid),
    _needed("content", sa.String(64)),
    _needed("late", sa.Boolean),
    _needed("at", Utc),
    _needed("previous", sa.String(64)),
    _needed("hash", sa.String(64)),
    _optional("newest", Utc),
    sa.Index(None, "row_id", "kind", "number"),
    sa.Index(None, "chain", "kind", "row_id"),
)

seal_head = sa.Table(
    "seal_head",
    metadata,
    _id(),
    _needed("number", sa.Integer),
    _needed("hash", sa.String(64)),
)

seal_anchor = sa.Table(
    "seal_anchor",
    metadata,
    _id(),
    sa.Column("day", sa.Date, nullable=False, unique=True),
    _needed("number", sa.Integer),
    _needed("seal", sa.String(64)),
    _needed("previous", sa.String(64)),
    _needed("hash", sa.String(64)),
)

seal_acceptance = sa.Table(
    "seal_acceptance",
    metadata,
    _id(),
    sa.Column("number", sa.Integer, nullable=False, unique=True),
    sa.Column("chain", sa.Uuid, nullable=False),
    _needed("kind", sa.String(40)),
    _needed("row_id", sa.Uuid),
    _needed("accepted_by", sa.Text),
    _needed("reason", sa.Text),
    _needed("at", Utc),
)

# A server makes the seals itself, while a work is being committed: what it is to seal is told here
# and taken away by it, as is whose turn it is while he works. On SQLite nobody else writes until
# then, and nothing needs to be told.
seal_request = sa.Table(
    "seal_request",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    _needed("kind", sa.String(40)),
    _needed("row_id", sa.Uuid),
    sa.Column("stays_altered", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.UniqueConstraint("row_id", "kind"),
)
