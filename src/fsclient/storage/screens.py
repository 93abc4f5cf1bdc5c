"""The reads of each screen: sorted, filtered and paged in SQL."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.decision import BasisText
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.instruments import FormText
from fsclient.domain.intake import Contact, ContactOutcome
from fsclient.domain.journal import Note
from fsclient.domain.months import Month
from fsclient.domain.payments import AccountKind, PaymentFile, PaymentStatus
from fsclient.domain.sheets import PastSheet
from fsclient.domain.spotchecks import SpotCheckRound
from fsclient.domain.staff import AccessEntry, Colleague
from fsclient.storage import form_guards, kinds, tables
from fsclient.storage.access_rows import fetch_access_log
from fsclient.storage.case_rows import fetch_case, fetch_cases_for_steps
from fsclient.storage.caseload_rows import fetch_absences, fetch_caseload
from fsclient.storage.document_rows import fetch_document_hashes
from fsclient.storage.form_rows import fetch_form_texts, fetch_newest_forms, fetch_norm_texts
from fsclient.storage.history_rows import fetch_past_sheets
from fsclient.storage.joins import list_name, swedish_order, with_applicant
from fsclient.storage.money_rows import (
    fetch_month_money,
    fetch_paid_cases,
    fetch_payments,
    fetch_returns,
    fetch_sent,
    fetch_sums_of_files,
    is_of_status,
)
from fsclient.storage.owner_rows import fetch_stood_in
from fsclient.storage.plan_rows import fetch_plan_shares, fetch_work_ahead
from fsclient.storage.prognosis_rows import fetch_running_cases
from fsclient.storage.reminder_rows import fetch_reminders
from fsclient.storage.row_sets import among
from fsclient.storage.sealing import Sealing
from fsclient.storage.search_rows import fetch_cases_of, fetch_hits
from fsclient.storage.shared_rows import fetch_apart, fetch_stays
from fsclient.storage.store import Kind
from fsclient.storage.worklist_rows import fetch_rail_counts, fetch_worklist, is_waiting
from fsclient.usecases.ports import (
    AbsenceRow,
    AccessLog,
    AccessQuery,
    CaseloadRow,
    CaseRows,
    ChildStay,
    MonthMoney,
    PaidCase,
    PaymentRow,
    PlanShare,
    ReminderRow,
    ReturnRow,
    RunningCases,
    SearchHit,
    SignedRow,
    SpotCheckRow,
    WorkAhead,
    Worklist,
    WorklistQuery,
)
from fsclient.usecases.seal_checks import Unreadable, read_rows

_case = tables.case
_staff = tables.staff


class SqlScreens:
    """Screen reads on one connection."""

    def __init__(self, connection: sa.Connection, sealing: Sealing) -> None:
        self._connection = connection
        self._sealing = sealing
        self._unreadable: list[str] = []

    def case(
        self,
        case_id: UUID,
        *,
        restricted: bool,
        reader: UUID | None = None,
        logged: AccessEntry | None = None,
    ) -> CaseRows:
        try:
            with read_rows():
                return fetch_case(
                    self._connection,
                    self._sealing,
                    case_id,
                    restricted=restricted,
                    reader=reader,
                    logged=logged,
                )
        except Unreadable as unlike:
            # No bug of the program's: only who holds the database can have written it.
            raise EnvironmentProblem("text_unreadable") from unlike

    def cases_for_steps(
        self, case_ids: Collection[UUID], *, restricted: bool
    ) -> tuple[CaseRows, ...]:
        try:
            with read_rows():
                found = fetch_cases_for_steps(self._connection, case_ids, restricted=restricted)
                return tuple(found)
        except Unreadable as unlike:
            raise EnvironmentProblem("text_unreadable") from unlike

    def notes(
        self, case_id: UUID, *, restricted: bool, offset: int, limit: int
    ) -> tuple[Note, ...]:
        note = tables.journal_note
        query = kinds.NOTE.select().where(note.c.case_id == case_id)
        if not restricted:
            query = query.where(note.c.restricted.is_(False))
        query = query.order_by(note.c.happened_at.desc(), note.c.id.desc())
        return self._rows(kinds.NOTE, query.offset(offset).limit(limit))

    def document_hashes(self, case_ids: Collection[UUID]) -> Mapping[UUID, str]:
        return fetch_document_hashes(self._connection, case_ids)

    def basis_texts(self, case_ids: frozenset[UUID]) -> tuple[BasisText, ...]:
        row = tables.decision_basis.c
        facts, result = (sa.type_coerce(text, sa.Text) for text in (row.facts, row.result))
        of_cases, values = among(self._connection.dialect, row.case_id, case_ids, "cases")
        query = sa.select(row.id, row.case_id, facts, result, row.rules).where(of_cases)
        return tuple(
            BasisText(id=one[0], case_id=one[1], facts=one[2], result=one[3], rules=one[4])
            for one in self._connection.execute(query.order_by(row.id), values)
        )

    def worklist(self, query: WorklistQuery) -> Worklist:
        return fetch_worklist(self._connection, query)

    def stood_in(self, staff_id: UUID, today: date) -> Mapping[UUID, str]:
        return fetch_stood_in(self._connection, staff_id, today)

    def absences(self, today: date) -> tuple[AbsenceRow, ...]:
        return fetch_absences(self._connection, today)

    def caseload(self, today: date) -> tuple[CaseloadRow, ...]:
        return fetch_caseload(self._connection, today)

    def search(self, text: str, mine: UUID, limit: int) -> tuple[SearchHit, ...]:
        return fetch_hits(self._connection, text, mine, limit)

    def cases_of_person(self, identity_number: str) -> tuple[SearchHit, ...]:
        return fetch_cases_of(self._connection, identity_number)

    def newest_forms(self) -> tuple[tuple[str, int], ...]:
        return fetch_newest_forms(self._connection)

    def form_texts(self, **equals: object) -> tuple[FormText, ...]:
        return fetch_form_texts(self._connection, equals)

    def norm_texts(self) -> tuple[str, ...]:
        return fetch_norm_texts(self._connection)

    def unnamed_forms(self) -> frozenset[tuple[str, int]]:
        query = form_guards.unnamed_forms(self._connection.dialect.name)
        rows = self._connection.exec_driver_sql(query)
        return frozenset((row[0], row[1]) for row in rows)

    def contacts(self, start: datetime, end: datetime) -> tuple[Contact, ...]:
        contact = tables.contact
        return self._rows(
            kinds.CONTACT,
            kinds.CONTACT.select()
            .where(contact.c.at >= start, contact.c.at < end)
            .order_by(contact.c.at.desc()),
        )

    def waiting_contacts(self) -> tuple[Contact, ...]:
        contact = tables.contact
        return self._rows(
            kinds.CONTACT,
            kinds.CONTACT.select().where(*is_waiting()).order_by(contact.c.at),
        )

    def booked_contacts(self, since: datetime) -> tuple[Contact, ...]:
        contact = tables.contact
        booked = contact.c.outcome == ContactOutcome.BOOKED
        query = kinds.CONTACT.select().where(booked, contact.c.at >= since)
        return self._rows(kinds.CONTACT, query.order_by(contact.c.id))

    def visit_times(self, since: datetime) -> tuple[datetime, ...]:
        contact = tables.contact
        query = (
            sa.select(contact.c.appointment_at)
            .where(contact.c.appointment_at >= since, contact.c.ended_as.is_(None))
            .order_by(contact.c.appointment_at)
        )
        return tuple(self._connection.execute(query).scalars())

    def past_sheets(self, people: Collection[UUID]) -> tuple[PastSheet, ...]:
        return fetch_past_sheets(self._connection, people)

    def stays(
        self, born: Collection[date] | None, months: Collection[Month]
    ) -> Mapping[Month, tuple[ChildStay, ...]]:
        return fetch_stays(self._connection, born, months)

    def apart(self, people: Collection[UUID]) -> frozenset[frozenset[UUID]]:
        return fetch_apart(self._connection, people)

    def next_case_number(self, year: int) -> str:
        prefix = f"{year}-"
        last = self._connection.execute(
            sa.select(sa.func.max(_case.c.number)).where(_case.c.number.startswith(prefix))
        ).scalar()
        return f"{prefix}{int(last[5:]) + 1 if last else 1:05d}"

    def running_by_officer(self) -> Mapping[UUID, int]:
        return self._running_by(_case.c.payment_officer_id)

    def running_by_caseworker(self) -> Mapping[UUID, int]:
        return self._running_by(_case.c.caseworker_id)

    def _running_by(self, whose: sa.ColumnElement[UUID]) -> Mapping[UUID, int]:
        counted = self._connection.execute(
            sa.select(whose.label("id"), sa.func.count().label("cases"))
            .where(_case.c.closed_on.is_(None), whose.is_not(None))
            .group_by(whose)
        )
        return {row.id: row.cases for row in counted}

    def payments(
        self, status: str, *, filed: bool | None, ways: Collection[AccountKind] = ()
    ) -> tuple[PaymentRow, ...]:
        known = PaymentStatus(status)
        return fetch_payments(self._connection, known, self._unreadable, filed=filed, ways=ways)

    def sent_payments(self, text: str, limit: int | None) -> tuple[PaymentRow, ...]:
        return fetch_sent(self._connection, text, limit)

    def returns(self, *, open_only: bool) -> tuple[ReturnRow, ...]:
        return fetch_returns(self._connection, self._unreadable, open_only=open_only)

    def unreadable(self) -> tuple[str, ...]:
        return tuple(sorted(set(self._unreadable)))

    def sums_of_files(self) -> Mapping[UUID, tuple[int, Decimal]]:
        return fetch_sums_of_files(self._connection)

    def payment_files(self, limit: int | None) -> tuple[PaymentFile, ...]:
        return self._rows(
            kinds.PAYMENT_FILE,
            kinds.PAYMENT_FILE.select()
            .order_by(tables.payment_file.c.created_at.desc())
            .limit(limit),
        )

    def signed_decisions(self, staff_id: UUID, since: date) -> tuple[SignedRow, ...]:
        decision = tables.decision
        query = (
            sa.select(
                decision.c.id,
                decision.c.case_id,
                decision.c.month,
                decision.c.decided_on,
                _case.c.number,
                list_name,
            )
            .select_from(with_applicant(decision.join(_case, _case.c.id == decision.c.case_id)))
            .where(decision.c.decided_on >= since, decision.c.signed_by == staff_id)
            .order_by(decision.c.decided_on.desc(), decision.c.id.desc())
        )
        return tuple(
            SignedRow(
                decision_id=row.id,
                case_id=row.case_id,
                case_number=row.number,
                name=row.name,
                month=row.month,
                decided_on=row.decided_on,
            )
            for row in self._connection.execute(query)
        )

    def paid_cases(self, month: Month) -> tuple[PaidCase, ...]:
        return fetch_paid_cases(self._connection, month)

    def spot_checks(self, round_id: UUID) -> tuple[SpotCheckRow, ...]:
        check = tables.spot_check
        drawn = tables.spot_check_round
        paid = (
            sa.select(sa.func.sum(tables.payment.c.amount))
            .where(
                tables.payment.c.case_id == check.c.case_id,
                tables.payment.c.month == drawn.c.month,
                is_of_status(tables.payment, PaymentStatus.RELEASED),
            )
            .correlate(check, drawn)
            .scalar_subquery()
        )
        joined = with_applicant(
            check.join(drawn, drawn.c.id == check.c.round_id)
            .join(_case, _case.c.id == check.c.case_id)
            .join(_staff, _staff.c.id == check.c.officer_id)
        )
        query = (
            sa.select(
                *kinds.SPOT_CHECK.columns,
                _case.c.number.label("case_number"),
                list_name,
                _staff.c.name.label("officer"),
                paid.label("amount"),
            )
            .select_from(joined)
            .where(check.c.round_id == round_id)
            .order_by(swedish_order(_staff.c.name), check.c.position)
        )
        return tuple(
            SpotCheckRow(
                check=kinds.SPOT_CHECK.from_row(row._mapping),
                case_number=row.case_number,
                client=row.name,
                officer=row.officer,
                amount=row.amount,
            )
            for row in self._connection.execute(query)
        )

    def rounds(self, limit: int) -> tuple[SpotCheckRound, ...]:
        return self._rows(
            kinds.ROUND,
            kinds.ROUND.select().order_by(tables.spot_check_round.c.drawn_at.desc()).limit(limit),
        )

    def plan_shares(self, today: date) -> tuple[PlanShare, ...]:
        return fetch_plan_shares(self._connection, today)

    def work_ahead(self, staff_id: UUID, now: datetime, today: date, *, visits: int) -> WorkAhead:
        return fetch_work_ahead(self._connection, staff_id, now, today, visits)

    def reminders(self, staff_id: UUID | None, today: date) -> tuple[ReminderRow, ...]:
        return fetch_reminders(self._connection, staff_id, today)

    def month_money(self, since: Month) -> tuple[MonthMoney, ...]:
        return fetch_month_money(self._connection, since)

    def running_cases(self) -> RunningCases:
        return fetch_running_cases(self._connection)

    def access_log(self, query: AccessQuery) -> AccessLog:
        return fetch_access_log(self._connection, query)

    def colleagues(self) -> tuple[Colleague, ...]:
        return self._rows(
            kinds.COLLEAGUE, kinds.COLLEAGUE.select().order_by(swedish_order(_staff.c.name))
        )

    def rail_counts(self, staff_id: UUID, today: date) -> Mapping[str, int]:
        return fetch_rail_counts(self._connection, staff_id, today)

    def _rows(self, kind: Kind[Any], query: sa.Select[Any]) -> tuple[Any, ...]:
        return tuple(kind.from_row(row._mapping) for row in self._connection.execute(query))
