"""Done once: a command whose answer was lost is looked for before it is tried again.

Every use case that commits is one of the three below. When the answer to its COMMIT does not
come, nobody knows whether it was done: that is raised, and remembered with what was asked for
and what it would have answered. The next call of the same command about the same (a case, a
payment) asks the database first; one about another is another act, and is simply done. The row
that is asked for is written in the command's own transaction, and a COMMIT that is still on its
way is waited for, so the answer is certain; and since the row's id is the same in each try, the
database itself refuses a second.

The time is each try's own: one that nothing came of never was, and what is signed an hour later
is not signed an hour ago.
"""

import dataclasses
import functools
import inspect
import itertools
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem
from fsclient.usecases.attempts import Act, Attempt, DoneWrite, Tried, tell_asked
from fsclient.usecases.changes import DoneBefore, changes_of
from fsclient.usecases.desk import Desk, Office

At = TypeVar("At", Desk, Office)
P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

_UseCase = Callable[Concatenate[At, P], R]

ALL: dict[str, Act] = {}
"""Every use case that commits, by module and name."""

DRAFTS: dict[str, Callable[..., Any]] = {}
"""Those that keep what is typed, by name."""

_only_asked: ContextVar[bool] = ContextVar("only_asked", default=False)
_trying_now: ContextVar["_Trying | None"] = ContextVar("trying_now", default=None)


@dataclasses.dataclass(slots=True)
class _Trying:
    tried: Tried
    answer: object = None


class _Told(BaseException):
    """What a text would be kept by, told instead of done; nothing on the way takes it for an
    error.
    """

    def __init__(self, tried: Tried, given: Mapping[str, object]) -> None:
        super().__init__(tried.row.command)
        self.tried = tried
        self.given = given


def command(use_case: _UseCase[At, P, R]) -> _UseCase[At, P, R]:
    """Done once, and answered by what it answered then.

    Asked for something else when the earlier was done, it does nothing and raises DoneBefore:
    whoever asked has seen a page where it was not.
    """
    return _once(use_case, Act.COMMAND)


def draft(use_case: _UseCase[At, P, R]) -> _UseCase[At, P, R]:
    """Text that is kept while it is typed: over what was kept without an answer, by oneself."""
    return _once(use_case, Act.DRAFT)


def told_of(save: Callable[[], object]) -> tuple[Tried, Mapping[str, object]] | None:
    """What ``save`` would keep and be known by, without keeping it; None where it keeps nothing."""
    token = _only_asked.set(True)
    try:
        save()
    except _Told as told:
        return told.tried, told.given
    finally:
        _only_asked.reset(token)
    return None


def kept_as(tried: Tried, save: Callable[[], T]) -> tuple[T, object]:
    """Keep it, known by what was made beforehand; second comes what the use case answered."""
    trying = _Trying(tried)
    token = _trying_now.set(trying)
    try:
        return save(), trying.answer
    finally:
        _trying_now.reset(token)


def reading(use_case: _UseCase[At, P, R]) -> _UseCase[At, P, R]:
    """Something of a person is shown, and logged once."""
    return _once(use_case, Act.READING)


def _once(use_case: _UseCase[At, P, R], act: Act) -> _UseCase[At, P, R]:
    ALL[f"{use_case.__module__.rpartition('.')[2]}.{use_case.__name__}"] = act
    signature = inspect.signature(use_case)

    @functools.wraps(use_case)
    def once(at: At, /, *given: P.args, **named: P.kwargs) -> R:
        if _office(at).attempt is not None:
            return use_case(at, *given, **named)
        bound = signature.bind(at, *given, **named)
        bound.apply_defaults()
        asked = _Asked(use_case, act, at, dict(list(bound.arguments.items())[1:]))
        if act is Act.DRAFT and _only_asked.get():
            raise asked.told()
        tell_asked(asked.key)
        answer: R = asked.answer()
        if trying := asked.trying:
            trying.answer = answer
        return answer

    if act is Act.DRAFT:
        DRAFTS[use_case.__name__] = once
    return once


def _office(at: Desk | Office) -> Office:
    return at if isinstance(at, Office) else at.office


class _Asked:
    """One call of a use case."""

    def __init__(
        self, use_case: Callable[..., Any], act: Act, at: Desk | Office, asked: dict[str, object]
    ) -> None:
        self._use_case = use_case
        self._act = act
        self._at = at
        self._office = _office(at)
        self._who = at.me.id if isinstance(at, Desk) else None
        self._memory = self._office.memory
        # An iterator could be read in one try only.
        self._asked = {
            name: tuple(value) if isinstance(value, Iterator) else value
            for name, value in asked.items()
        }
        self._name = use_case.__name__
        self.key = (self._who, self._name, _about(self._asked.values()))
        trying = _trying_now.get() if act is Act.DRAFT else None
        # What is kept may need two writings; what was made beforehand is for the first.
        own = trying is not None and trying.tried.row.command == self._name
        self.trying = trying if own else None

    def answer(self) -> Any:
        """What it answers or raises, or answered before."""
        self._settle_drafts()
        earlier = self._memory.unsure.get(self.key)
        if earlier is None:
            return self._try(self._first())
        done = self._act is not Act.READING and self._is_done(earlier)
        del self._memory.unsure[self.key]
        same = _compared(earlier.given) == _compared(self._asked)
        if not done:
            return self._try(earlier.again() if same else self._first())
        if same:
            return _found(earlier)
        if self._act is Act.DRAFT or earlier.refusal is not None:
            return self._try(self._first())
        raise DoneBefore(changes_of(earlier.answer))

    def told(self) -> _Told:
        """What this would be known by, and is given."""
        return _Told(self._known_by(), self._asked)

    def _first(self) -> Attempt:
        tried = self._known_by() if self.trying is None else self.trying.tried
        return Attempt(
            row=tried.row,
            act=self._act,
            given=self._asked,
            ids=[tried.new_id],
            replaces=self._memory.answered,
        )

    def _known_by(self) -> Tried:
        row = DoneWrite(
            id=self._office.new_id(),
            command=self._name,
            staff_id=self._who,
            at=self._office.clock(),
        )
        return Tried(row=row, new_id=self._office.new_id())

    def _try(self, attempt: Attempt) -> Any:
        at = _trying(self._at, attempt)
        seen = (set(at.opened), set(at.shown)) if isinstance(at, Desk) else None
        try:
            attempt.answer = self._use_case(at, **self._moved())
        except Exception as refusal:
            attempt.refusal = refusal
        if not attempt.committed and isinstance(at, Desk) and seen is not None:
            # What was shown without a line in the log is to be logged the next time.
            at.opened.intersection_update(seen[0])
            at.shown.intersection_update(seen[1])
        if attempt.unsure is not None:
            self._memory.unsure[self.key] = attempt
            self._memory.answered = None
            raise attempt.unsure
        if attempt.committed and self._act is not Act.READING:
            self._memory.answered = attempt.row.id
        if attempt.refusal is not None:
            raise attempt.refusal
        return attempt.answer

    def _is_done(self, earlier: Attempt) -> bool:
        assert earlier.unsure is not None
        try:
            with self._office.database.begin() as work:
                done = work.has_written(earlier.row)
        except EnvironmentProblem as problem:
            raise earlier.unsure from problem
        if done and earlier.act is Act.DRAFT:
            self._remember(earlier)
        return done

    def _remember(self, earlier: Attempt) -> None:
        """From which version to which a draft was moved, or that it was begun."""
        self._memory.counted.add(earlier.row.id)
        before = {row.id: row.version for row in rows_given(earlier.given)}
        for row in rows_in(earlier.answer):
            if row.id in before:
                self._memory.move(row.id, before[row.id], row.version)
            else:
                self._memory.begun[row.id] = row.version

    def _settle_drafts(self) -> None:
        """What is to be done with a draft that was kept without an answer is done with it as kept;
        else it would be refused as someone else's.
        """
        mine = {(row.id, row.version) for row in rows_given(self._asked)}
        for key, earlier in tuple(self._memory.unsure.items()):
            of_these = mine & {(row.id, row.version) for row in rows_given(earlier.given)}
            if earlier.act is Act.DRAFT and key != self.key and of_these:
                self._is_done(earlier)
                del self._memory.unsure[key]

    def _moved(self) -> dict[str, object]:
        return {name: self._as_kept(value) for name, value in self._asked.items()}

    def _as_kept(self, value: Any) -> Any:
        if not _is_row(value):
            return value
        version = self._memory.newest(value.id, value.version)
        return value if version == value.version else dataclasses.replace(value, version=version)


def _trying(at: Desk | Office, attempt: Attempt) -> Desk | Office:
    office = _office(at)
    trying = dataclasses.replace(
        office, attempt=attempt, new_id=functools.partial(attempt.new_id, office.new_id)
    )
    return trying if isinstance(at, Office) else dataclasses.replace(at, office=trying)


def _about(asked: Iterable[object]) -> tuple[Hashable, ...]:
    """What a command is about: the ids, the rows and the forms of one that it names first.

    What comes after the first that is none of these is how it is to be done.
    """
    return tuple(itertools.takewhile(lambda one: one != (), map(_subject, asked)))


def _subject(value: Any) -> Hashable:
    """The id of one or the ids of several, or what a form says that it is about; else ()."""
    if value is None or isinstance(value, UUID):
        return value
    if isinstance(value, tuple | list | set | frozenset):
        return frozenset(map(_subject, value))
    own = getattr(value, "about", None) or getattr(value, "id", ())
    return own if isinstance(own, UUID | str) else ()


def _compared(given: Mapping[str, object]) -> dict[str, object]:
    """What was asked for, without what only listens to how far it is."""
    return {name: value for name, value in given.items() if not callable(value)}


def _found(earlier: Attempt) -> object:
    if earlier.refusal is not None:
        raise earlier.refusal
    answer: Any = earlier.answer
    changes = changes_of(answer)
    if changes is None:
        return answer
    found = dataclasses.replace(changes, found=True)
    return found if answer is changes else dataclasses.replace(answer, changes=found)


def _is_row(value: object) -> bool:
    return (
        dataclasses.is_dataclass(value)
        and isinstance(getattr(value, "id", None), UUID)
        and isinstance(getattr(value, "version", None), int)
    )


def rows_given(given: Mapping[str, object]) -> Iterator[Any]:
    """The rows among what a use case was given."""
    yield from filter(_is_row, given.values())


def rows_in(answer: Any) -> Iterator[Any]:
    """The row that is an answer, or is in it."""
    inside = dataclasses.fields(answer) if dataclasses.is_dataclass(answer) else ()
    yield from filter(_is_row, (answer, *(getattr(answer, one.name) for one in inside)))
