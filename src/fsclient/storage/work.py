"""One transaction and all its stores."""

from collections.abc import Callable
from types import TracebackType
from typing import Any

import sqlalchemy as sa

from fsclient.storage import kinds, once
from fsclient.storage.screens import SqlScreens
from fsclient.storage.seal_rows import SqlSeals
from fsclient.storage.sealing import Sealing
from fsclient.storage.store import Kind, Row, SqlStore
from fsclient.storage.together import together
from fsclient.usecases.attempts import Attempt, DoneWrite
from fsclient.usecases.ports import UnitOfWork


class SqlUnitOfWork(UnitOfWork):
    """One transaction: rolled back unless committed."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self.attempt: Attempt | None = None

    def __enter__(self) -> "SqlUnitOfWork":
        connection = self._connection = self._engine.connect()
        self._transaction = connection.begin()
        sealing = self._sealing = Sealing(connection)

        def store(kind: Kind[Row]) -> SqlStore[Row]:
            return SqlStore(connection, kind, sealing)

        self.staff = store(kinds.STAFF)
        self.account_changes = store(kinds.ACCOUNT_CHANGE)
        self.people = store(kinds.PERSON)
        self.former_identities = store(kinds.FORMER_IDENTITY)
        self.person_matches = store(kinds.PERSON_MATCH)
        self.cases = store(kinds.CASE)
        self.asked_papers = store(kinds.ASKED_PAPER)
        self.absences = store(kinds.ABSENCE)
        self.handovers = store(kinds.HANDOVER)
        self.members = store(kinds.MEMBER)
        self.contacts = store(kinds.CONTACT)
        self.visits = store(kinds.VISIT)
        self.applications = store(kinds.APPLICATION)
        self.next_steps = store(kinds.NEXT_STEP)
        self.reminders = store(kinds.REMINDER)
        self.forms = store(kinds.FORM_VERSION)
        self.filled = store(kinds.FILLED)
        self.plans = store(kinds.PLAN)
        self.sheets = store(kinds.SHEET)
        self.decisions = store(kinds.DECISION)
        self.bases = store(kinds.BASIS)
        self.emergencies = store(kinds.EMERGENCY)
        self.letters = store(kinds.LETTER)
        self.appeals = store(kinds.APPEAL)
        self.notes = store(kinds.NOTE)
        self.chain_heads = store(kinds.CHAIN_HEAD)
        self.accounts = store(kinds.ACCOUNT)
        self.documents = store(kinds.CASE_DOCUMENT)
        self.document_contents = store(kinds.DOCUMENT_CONTENT)
        self.payments = store(kinds.PAYMENT)
        self.payment_files = store(kinds.PAYMENT_FILE)
        self.returns = store(kinds.PAYMENT_RETURN)
        self.receipts = store(kinds.PAYMENT_RECEIPT)
        self.set_aside = store(kinds.SET_ASIDE)
        self.rounds = store(kinds.ROUND)
        self.spot_checks = store(kinds.SPOT_CHECK)
        self.access = store(kinds.ACCESS)
        self.drafts = store(kinds.DRAFT)
        self.norms = store(kinds.ADDED_NORM)
        self.acceptances = store(kinds.ACCEPTANCE)
        self.screens = SqlScreens(connection, sealing)
        self.seals = SqlSeals(connection)
        return self

    @property
    def connection(self) -> sa.Connection:
        """What it runs on, for what is the database's own and no row."""
        return self._connection

    def together(self, *reads: Callable[[], Any]) -> tuple[Any, ...]:
        return together(self._connection, *reads)

    def take_turn(self, what: str) -> None:
        # A transaction on SQLite is alone from its beginning, and needs no more.
        if self._engine.dialect.name == "postgresql":
            self._connection.execute(sa.select(sa.func.take_turn(what)))

    def commit(self) -> None:
        self._sealing.make()
        once.commit(self._connection, self._transaction, self.attempt)

    def has_written(self, row: DoneWrite) -> bool:
        return once.has_written(self._connection, row)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._transaction.is_active:
            self._transaction.rollback()
        self._connection.close()
