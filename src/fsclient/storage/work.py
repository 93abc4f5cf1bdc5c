"""One transaction and all its stores."""

from types import TracebackType

import sqlalchemy as sa

from fsclient.storage import kinds, once
from fsclient.storage.screens import SqlScreens
from fsclient.storage.store import SqlStore
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
        self.staff = SqlStore(connection, kinds.STAFF)
        self.account_changes = SqlStore(connection, kinds.ACCOUNT_CHANGE)
        self.people = SqlStore(connection, kinds.PERSON)
        self.former_identities = SqlStore(connection, kinds.FORMER_IDENTITY)
        self.person_matches = SqlStore(connection, kinds.PERSON_MATCH)
        self.cases = SqlStore(connection, kinds.CASE)
        self.handovers = SqlStore(connection, kinds.HANDOVER)
        self.members = SqlStore(connection, kinds.MEMBER)
        self.contacts = SqlStore(connection, kinds.CONTACT)
        self.visits = SqlStore(connection, kinds.VISIT)
        self.applications = SqlStore(connection, kinds.APPLICATION)
        self.next_steps = SqlStore(connection, kinds.NEXT_STEP)
        self.forms = SqlStore(connection, kinds.FORM_VERSION)
        self.filled = SqlStore(connection, kinds.FILLED)
        self.plans = SqlStore(connection, kinds.PLAN)
        self.sheets = SqlStore(connection, kinds.SHEET)
        self.decisions = SqlStore(connection, kinds.DECISION)
        self.bases = SqlStore(connection, kinds.BASIS)
        self.emergencies = SqlStore(connection, kinds.EMERGENCY)
        self.letters = SqlStore(connection, kinds.LETTER)
        self.appeals = SqlStore(connection, kinds.APPEAL)
        self.notes = SqlStore(connection, kinds.NOTE)
        self.chain_heads = SqlStore(connection, kinds.CHAIN_HEAD)
        self.accounts = SqlStore(connection, kinds.ACCOUNT)
        self.payments = SqlStore(connection, kinds.PAYMENT)
        self.payment_files = SqlStore(connection, kinds.PAYMENT_FILE)
        self.returns = SqlStore(connection, kinds.PAYMENT_RETURN)
        self.receipts = SqlStore(connection, kinds.PAYMENT_RECEIPT)
        self.set_aside = SqlStore(connection, kinds.SET_ASIDE)
        self.rounds = SqlStore(connection, kinds.ROUND)
        self.spot_checks = SqlStore(connection, kinds.SPOT_CHECK)
        self.access = SqlStore(connection, kinds.ACCESS)
        self.drafts = SqlStore(connection, kinds.DRAFT)
        self.norms = SqlStore(connection, kinds.ADDED_NORM)
        self.screens = SqlScreens(connection)
        return self

    @property
    def connection(self) -> sa.Connection:
        """What it runs on, for what is the database's own and no row."""
        return self._connection

    def take_turn(self, what: str) -> None:
        # A transaction on SQLite is alone from its beginning, and needs no more.
        if self._engine.dialect.name == "postgresql":
            key = sa.func.hashtext(what)
            self._connection.execute(sa.select(sa.func.pg_advisory_xact_lock(key)))

    def commit(self) -> None:
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
