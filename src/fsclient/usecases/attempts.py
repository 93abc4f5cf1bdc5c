"""One try of a command, and what is remembered of it while nobody knows whether it was done."""

import dataclasses
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem

AskedFor = tuple[UUID | None, str, tuple[Hashable, ...]]
"""By whom, the command's name, and what it is about."""

_heard: ContextVar[list[AskedFor] | None] = ContextVar("heard", default=None)


class Act(StrEnum):
    """What is done again when an answer was lost.

    A ``command`` answers what it answered, a ``draft`` too, and goes on over itself with what has
    been typed since; a ``reading``, whose only writing is its line in the access log, reads anew
    and leaves the same line.
    """

    COMMAND = "command"
    DRAFT = "draft"
    READING = "reading"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DoneWrite:
    """A row that says a command was done: written in one transaction with all that it wrote.

    ``id`` is made before the first try. ``staff_id`` is None before there is anyone.
    """

    id: UUID
    command: str
    staff_id: UUID | None
    at: datetime


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What a try is known by, made before it: its row, and the first id that it hands out."""

    row: DoneWrite
    new_id: UUID


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A text as it is kept on this computer until the database has it.

    ``about`` says what it is a text of, ``given`` what its use case was given, as JSON by name.
    ``digest`` is what the text itself is known by, and ``upon`` that of the one that the database
    took before it, where the program had it. ``stands`` is the row that became, with its version.
    """

    tried: Tried
    about: str
    given: str = dataclasses.field(repr=False)
    digest: str
    stands: tuple[UUID, int] | None = None
    upon: str = ""


@dataclasses.dataclass(slots=True, eq=False)
class Attempt:
    """A try. Its id and the ids that it hands out are the same the next time.

    ``given`` is what was asked for, by name; ``replaces`` is the row of one that has been answered
    and is looked for no more. ``committed`` says that what it wrote is lasting, ``unsure`` why
    nobody knows whether it is, ``answer`` and ``refusal`` what it came to.
    """

    row: DoneWrite
    act: Act
    given: Mapping[str, object] = dataclasses.field(repr=False)
    ids: list[UUID] = dataclasses.field(default_factory=list, repr=False)
    replaces: UUID | None = None
    unsure: EnvironmentProblem | None = None
    answer: object = dataclasses.field(default=None, repr=False)
    refusal: Exception | None = None
    committed: bool = False
    _handed: int = 0
    _commits: bool = False

    def new_id(self, make: Callable[[], UUID]) -> UUID:
        """The next id, made in the first try."""
        if self._handed == len(self.ids):
            self.ids.append(make())
        self._handed += 1
        return self.ids[self._handed - 1]

    def commit_once(self) -> None:
        """Called before a commit: one command is one transaction, or half of it would be found."""
        if self._commits:
            raise RuntimeError(f"{self.row.command} commits twice")
        self._commits = True

    def again(self) -> "Attempt":
        """The next try of the same."""
        return Attempt(row=self.row, act=self.act, given=self.given, ids=self.ids)


@dataclasses.dataclass(slots=True, eq=False)
class Memory:
    """What one open database is unsure of: the last try of each command of each person about each
    thing (``once.py`` says what a command is about).

    ``begun`` are drafts that were begun without an answer, by the version they then had, and
    ``moved`` is the version that one was kept as without an answer, by its id and the one before.
    ``counted`` are the rows of the tries that this is known of: each is counted once.
    ``answered`` is the last command's row, which the next one's takes the place of.
    """

    unsure: dict[AskedFor, Attempt] = dataclasses.field(default_factory=dict)
    begun: dict[UUID, int] = dataclasses.field(default_factory=dict)
    moved: dict[tuple[UUID, int], int] = dataclasses.field(default_factory=dict)
    counted: set[UUID] = dataclasses.field(default_factory=set)
    answered: UUID | None = None

    def is_begun_here(self, row_id: UUID, version: int) -> bool:
        """Whether a draft of a version stands as it was begun without an answer, also where that
        has not been asked about yet.
        """
        if any(row_id in attempt.ids for attempt in tuple(self.unsure.values())):
            return version == 1
        return self.begun.get(row_id) == version

    def newest(self, row_id: UUID, version: int) -> int:
        """As which version a draft of a version is kept now."""
        while (row_id, version) in self.moved:
            version = self.moved[row_id, version]
        return version

    def move(self, row_id: UUID, version: int, to: int) -> None:
        """A draft of a version, or of what it was moved to, is kept as a later one."""
        newest = self.newest(row_id, version)
        if to > newest:
            self.moved[row_id, newest] = to


@contextmanager
def asked_within() -> Iterator[list[AskedFor]]:
    """What is asked for meanwhile, in order: two askings are the same act where these are."""
    heard: list[AskedFor] = []
    token = _heard.set(heard)
    try:
        yield heard
    finally:
        _heard.reset(token)


def tell_asked(asked: AskedFor) -> None:
    """Something is asked for: whoever listens hears it."""
    if (heard := _heard.get()) is not None:
        heard.append(asked)
