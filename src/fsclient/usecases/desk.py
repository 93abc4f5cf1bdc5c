"""Where a use case is done: who does it, when, with which law, on which database."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from fsclient.domain.errors import AccessDenied, EnvironmentProblem, Problem
from fsclient.domain.instruments import Instrument
from fsclient.domain.staff import Action, StaffMember, may
from fsclient.domain.unit import UnitDetails
from fsclient.domain.zone import SWEDEN
from fsclient.rules.clearing import ClearingTable
from fsclient.rules.phrases import Phrase
from fsclient.rules.rule_book import RuleBook
from fsclient.usecases.attempts import Act, Attempt, Memory
from fsclient.usecases.changes import ChangeKind, ChangeSet
from fsclient.usecases.kept_forms import Forms
from fsclient.usecases.ports import (
    Database,
    LetterWriter,
    ListingWriter,
    PaymentFileWriter,
    Shelf,
    UnitOfWork,
)

Shown = tuple[str, UUID, UUID | None]
"""What was shown of someone, by the access log's word for it; who; and in which case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """All that use cases need, before anyone has signed in. ``plan`` is what a förändringsplan
    asks, which no file of a unit's changes. ``clearing`` reads when first asked,
    ``memory`` is of what nobody knows whether it was done, and ``shelf`` keeps what is typed until
    a database that is far has it.
    """

    database: Database
    clock: Callable[[], datetime]
    new_id: Callable[[], UUID]
    book: RuleBook
    forms: Forms
    plan: Instrument
    phrases: Mapping[str, Phrase]
    letters: LetterWriter
    payment_files: PaymentFileWriter
    listings: ListingWriter
    clearing: Callable[[], ClearingTable]
    unit: UnitDetails
    memory: Memory = field(default_factory=Memory, repr=False, compare=False)
    attempt: Attempt | None = field(default=None, repr=False, compare=False)
    shelf: Shelf | None = field(default=None, repr=False, compare=False)

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        """A unit of work, of the command that is being tried where there is one."""
        work = self.database.begin()
        if self.attempt is None:
            return work
        if self.attempt.unsure is not None:
            # Nothing more is done in a command of which nobody knows whether it was.
            raise self.attempt.unsure
        return _tried(work, self.attempt)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The office with someone signed in; ``opened`` are the cases whose opening is logged,
    ``shown`` what was shown of people who are in another case, once each, ``listed`` when a list
    that is read again by itself was last logged, by the access log's word for it.
    """

    office: Office
    me: StaffMember
    opened: set[UUID] = field(default_factory=set, repr=False, compare=False)
    shown: set[Shown] = field(default_factory=set, repr=False, compare=False)
    listed: dict[str, datetime] = field(default_factory=dict, repr=False, compare=False)

    @property
    def now(self) -> datetime:
        """The time, in UTC."""
        return self.office.clock()

    @property
    def today(self) -> date:
        """The day, in Sweden."""
        return local_day(self.now)

    @property
    def book(self) -> RuleBook:
        """The law and figures."""
        return self.office.book

    def setting(self, key: str, day: date | None = None) -> int:
        """The municipality's whole number for a setting, on a day (today)."""
        return self.book.settings.whole(key, day or self.today)

    def new_id(self) -> UUID:
        """An id made in the client, so that a retried write is the same write."""
        return self.office.new_id()

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        """A unit of work, of someone whose account is open and has the role that he came in by.

        Raises EnvironmentProblem ``account_changed``. What is being typed is kept all the same, and
        a server knows by itself what each may now.
        """
        work = self.office.begin()
        attempt = self.office.attempt
        types = attempt is not None and attempt.act is Act.DRAFT
        return work if types or self.office.database.is_far else _still(work, self.me)

    def may(self, action: Action) -> bool:
        """Whether my role allows an action."""
        return may(self.me.role, action)

    def require(self, action: Action) -> None:
        """Raise AccessDenied unless my role allows an action."""
        if not self.may(action):
            raise AccessDenied(Problem("role_may_not", None, {"action": action.value}))

    def changed(
        self, *kinds: ChangeKind, case_id: UUID | None = None, ids: tuple[UUID, ...] = ()
    ) -> ChangeSet:
        """What a use case returns when it has committed."""
        return ChangeSet(kinds=frozenset(kinds), ids=frozenset(ids), case_id=case_id)


@contextmanager
def _still(work: AbstractContextManager[UnitOfWork], me: StaffMember) -> Iterator[UnitOfWork]:
    with work as entered:
        stored = entered.staff.get(me.id)
        if not stored.active or stored.role is not me.role:
            raise EnvironmentProblem("account_changed")
        yield entered


@contextmanager
def _tried(work: AbstractContextManager[UnitOfWork], attempt: Attempt) -> Iterator[UnitOfWork]:
    with work as entered:
        entered.attempt = attempt
        yield entered


def local_day(time: datetime) -> date:
    """The Swedish day of a UTC time."""
    return time.astimezone(SWEDEN).date()


def local_time(time: datetime) -> datetime:
    """A UTC time on Swedish clocks."""
    return time.astimezone(SWEDEN)


def from_local(day: date, hour: int, minute: int) -> datetime:
    """A time on Swedish clocks as an aware time."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SWEDEN)
