"""A working day that goes on for ever: case after case, each step done once, whatever happens.

Whoever works here does as a person would. A step that got no answer is asked for again until it
has one; after a kill it is looked whether the step that was under way is done, and done if not.
"""

import dataclasses
import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.bootstrap.office import make_office
from fsclient.domain.calculation import Cost
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.payments import Payment, PaymentStatus
from fsclient.domain.people import MatchVerdict
from fsclient.domain.staff import Role
from fsclient.storage.engines import ServerAddress, open_local, open_server
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.calculation import begin_sheet, finish_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import PersonForm, reread_case
from fsclient.usecases.changes import changes_of
from fsclient.usecases.decision import sign_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import open_new_case
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payments import (
    PaymentForm,
    next_pay_day,
    prepare_payment,
    release_payments,
)
from tests.support.unit import Clock
from tests.support.walk import NOVEMBER, account_form, new_case_form, whole_form

AWAY = frozenset(
    {
        "answer_lost",
        "database_away",
        "database_busy",
        "held_by",
        "held_by_another",
        "held_by_since",
    }
)
_PAUSE_S = 0.02
FIRST_DAY = date(1950, 1, 1)
NOTES = 4
PARTS = (Decimal(4000), Decimal(5000))


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """The database: a file with its key, or a server with a password."""

    file: Path | None = None
    key: bytes = b""
    address: ServerAddress | None = None
    login: str = ""
    password: str = ""

    def open(self) -> sa.Engine:
        """A connection pool of one's own."""
        if self.address is not None:
            return open_server(self.address, self.login, self.password)
        assert self.file is not None
        return open_local(self.file, self.key)


def database_of(where: Where, engine: sa.Engine) -> LocalDatabase | ServerDatabase:
    """The same engine as the program knows it."""
    return LocalDatabase(engine) if where.address is None else ServerDatabase(engine)


def work_on(where: Where, tell: Connection, first: int) -> None:
    """Case after case from one on, telling of each step when it is begun and when it is done."""
    office = make_office(database_of(where, insist(where.open)), Clock())
    with office.database.begin() as work:
        staff = {member.role: member for member in work.staff.find()}
    day = Day(
        Desk(office=office, me=staff[Role.SOCIAL_WORKER]),
        Desk(office=office, me=staff[Role.PAYMENT_OFFICER]),
        tell,
    )
    for number in itertools.count(first):
        day.carry(number)


def insist(ask: Callable[..., Any], *given: Any) -> Any:
    """Ask until there is an answer."""
    while True:
        try:
            return ask(*given)
        except EnvironmentProblem as problem:
            if problem.code not in AWAY:
                raise
            time.sleep(_PAUSE_S)


@dataclass(frozen=True, slots=True)
class Day:
    """Who handles the cases, who releases the money, and who is told."""

    worker: Desk
    officer: Desk
    tell: Connection

    def carry(self, number: int) -> None:
        """A case from its opening to the bank."""
        for step, is_done, do in self._steps(number):
            self.tell.send(("begun", number, step))
            answer = None if insist(is_done) else do()
            found = changes_of(answer)
            self.tell.send(("found" if found and found.found else "done", number, step))

    def _steps(self, number: int) -> Iterator[tuple[str, Callable[[], bool], Callable[[], object]]]:
        desk, name = self.worker, f"Prov {number}"
        person = PersonForm(
            birth_date=FIRST_DAY + timedelta(days=number),
            given_name="Kim",
            family_name=name,
            match=MatchVerdict.APART,
        )
        yield (
            "case",
            lambda: self._case(name) is not None,
            lambda: insist(open_new_case, desk, new_case_form(desk, person=person)),
        )
        case_id = insist(self._case, name)
        for count in range(NOTES):
            text = f"{name}: samtal {count}. " + "Lång redogörelse. " * (400 * (count % 2))
            note = NoteForm(note_id=desk.new_id(), case_id=case_id, text=text.strip())
            yield (
                f"note {count}",
                partial(self._is_signed, note),
                partial(insist, sign_note, desk, note),
            )
        yield "sheet", lambda: self._view(case_id).sheet is not None, lambda: self._begin(case_id)
        yield (
            "sum",
            lambda: bool(self._view(case_id).sheet.finished_at),  # type: ignore[union-attr]  # begun
            lambda: self._finish(case_id),
        )
        yield (
            "decision",
            lambda: any(one.signed for one in self._view(case_id).rows.decisions),
            lambda: self._decide(case_id),
        )
        account = account_form(holder=person.given_name + " " + name)
        yield (
            "account",
            lambda: bool(self._view(case_id).rows.accounts),
            lambda: insist(register_account, desk, case_id, account),
        )
        for part in PARTS:
            yield (
                f"payment {part}",
                partial(self._is_prepared, case_id, part),
                partial(self._prepare, case_id, part),
            )
        yield (
            "release",
            lambda: self._all_are(case_id, released=True),
            lambda: insist(release_payments, self.officer, self._payments(case_id)),
        )
        yield (
            "file",
            lambda: self._all_are(case_id, filed=True),
            lambda: insist(write_payment_file, self.officer),
        )

    def _is_signed(self, note: NoteForm) -> bool:
        notes = self._view(note.case_id).rows.notes
        return any(one.signed and one.text == note.text for one in notes)

    def _is_prepared(self, case_id: UUID, amount: Decimal) -> bool:
        return amount in [one.amount for one in self._payments(case_id)]

    def _case(self, name: str) -> UUID | None:
        with self.worker.begin() as work:
            people = work.people.find(family_name=name)
            members = [one for each in people for one in work.members.find(person_id=each.id)]
        return members[0].case_id if members else None

    def _view(self, case_id: UUID) -> CaseView:
        view: CaseView = insist(reread_case, self.worker, case_id)
        return view

    def _payments(self, case_id: UUID) -> tuple[Payment, ...]:
        def ask() -> tuple[Payment, ...]:
            with self.worker.begin() as work:
                return work.payments.find(case_id=case_id)

        payments: tuple[Payment, ...] = insist(ask)
        return payments

    def _all_are(self, case_id: UUID, *, released: bool = False, filed: bool = False) -> bool:
        return all(
            (not released or one.status is PaymentStatus.RELEASED)
            and (not filed or one.file_id is not None)
            for one in self._payments(case_id)
        )

    def _begin(self, case_id: UUID) -> object:
        return insist(begin_sheet, self.worker, case_id)

    def _finish(self, case_id: UUID) -> object:
        sheet = self._view(case_id).sheet
        assert sheet is not None
        rent = Cost(type="rent", applied=Decimal(9000))
        facts = dataclasses.replace(sheet.facts, costs=(rent,))
        return insist(finish_sheet, self.worker, sheet, facts)

    def _decide(self, case_id: UUID) -> object:
        form = whole_form(self.worker, self._view(case_id))
        return insist(sign_decision, self.worker, case_id, form)

    def _prepare(self, case_id: UUID, amount: Decimal) -> object:
        view = self._view(case_id)
        assert view.decision is not None
        form = PaymentForm(
            decision_id=view.decision.id,
            account_id=view.rows.accounts[0].id,
            amount=amount,
            pay_on=next_pay_day(self.worker, NOVEMBER),
        )
        return insist(prepare_payment, self.worker, form)
