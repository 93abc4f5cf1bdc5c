"""What is typed while the database is away: kept on this computer, and put in when it is back.

Every text that keeps itself while it is typed is first kept here, and let go of when the database
has it. So what is here was typed while the database did not answer, or in the second before the
program was killed.
"""

import hashlib
import inspect
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, get_type_hints
from uuid import UUID

import msgspec

from fsclient.domain.decision import Decision
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.instruments import Answer, FilledInstrument
from fsclient.domain.plan import Plan
from fsclient.domain.staff import Action
from fsclient.rules.forms import answered, told_by
from fsclient.usecases.attempts import Kept, Memory
from fsclient.usecases.cases import open_case
from fsclient.usecases.changes import ChangeKind, ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import DRAFTS, kept_as, rows_given, rows_in, told_of
from fsclient.usecases.ports import UnitOfWork

_TAKEN: Final = frozenset(
    {
        "locked",
        "not_allowed_in_database",
        "row_missing",
        "sealed_row_altered",
        "someone_saved_first",
        "someone_was_first",
    }
)
"""What is answered where the database holds something else than what was typed upon."""
_WHY_OPENED: Final = "Text som skrevs när databasen var borta förs in"
_NOTHING: Final[Mapping[str, str]] = {}
_LOCKS: Final = ("signed_at", "finished_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A text that was typed here, where something else was written or signed meanwhile.

    ``mine`` and ``theirs`` are what was typed and what is stored, one text after another;
    ``theirs`` is empty where nothing is. ``can_keep``: mine can be written over theirs.
    """

    kept: Kept
    command: str
    case_id: UUID | None = None
    case_number: str = ""
    mine: tuple[str, ...]
    theirs: tuple[str, ...] = ()
    can_keep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PutIn:
    """What came of putting texts in: those that are in the database now, with the rows that they
    stand as by what they are about, those that clash, and those that failed, with why.
    """

    done: tuple[Kept, ...]
    stand: Mapping[str, tuple[UUID, int]]
    clashes: tuple[Clash, ...]
    failed: tuple[tuple[tuple[Kept, ...], Exception], ...]
    changes: ChangeSet


def _as_it_stands(_desk: Desk, _work: UnitOfWork, _row: object, typed: object) -> tuple[str, ...]:
    return _texts(typed)


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of text that keeps itself: the change it is told by, how what is stored is found by
    what was given and by whom, what was typed, in what was given and in what is stored, and how it
    reads, by the row that it was typed upon. ``versioned``: the database itself refuses one that
    was typed upon another version.
    """

    change: ChangeKind | None
    stored: Callable[[UnitOfWork, Mapping[str, Any], UUID], Sequence[Any]]
    typed: Callable[[Mapping[str, Any]], object]
    in_row: Callable[[Any], object]
    versioned: bool = True
    words: Callable[[Desk, UnitOfWork, Any, Any], tuple[str, ...]] = _as_it_stands


class _OfAnotherProgram(Exception):
    """A text was kept by another version of the program, which was given something else."""


def _of_plan(plan: Plan) -> object:
    return plan.goal, plan.own_words, plan.follow_up_on, plan.steps


def _of_decision(draft: Decision) -> object:
    return draft.amount, draft.reasons, draft.conditions, draft.line_reasons


def _answers(
    desk: Desk, work: UnitOfWork, filled: FilledInstrument, answers: Mapping[str, Answer]
) -> tuple[str, ...]:
    """Each question with its answer, of what the one at the desk may read."""
    form = desk.office.forms.of(work, filled)
    asked = told_by(answers) if form is None else form.definition.questions
    return answered(asked, answers, restricted=desk.may(Action.READ_RESTRICTED))


KINDS: Final[Mapping[str, _Kind]] = {
    "save_note": _Kind(
        "note",
        lambda work, given, _me: work.notes.find(id=given["form"].note_id),
        lambda given: given["form"].text,
        lambda note: note.text,
    ),
    "save_plan": _Kind(
        "plan",
        lambda work, given, _me: work.plans.find(id=given["plan"].id),
        lambda given: _of_plan(given["plan"]),
        _of_plan,
    ),
    "save_answers": _Kind(
        "instrument",
        lambda work, given, _me: work.filled.find(id=given["filled"].id),
        lambda given: given["answers"],
        lambda filled: filled.answers,
        words=_answers,
    ),
    "save_sheet": _Kind(
        "sheet",
        lambda work, given, _me: work.sheets.find(id=given["sheet"].id),
        lambda given: given["facts"],
        lambda sheet: sheet.facts,
    ),
    "keep_decision": _Kind(
        "decision_draft",
        lambda work, given, _me: work.decisions.find(application_id=given["application_id"]),
        lambda given: _of_decision(given["draft"]),
        _of_decision,
    ),
    "save_draft": _Kind(
        None,
        lambda work, given, me: work.drafts.find(staff_id=me, key=given["key"]),
        lambda given: given["content"],
        lambda draft: draft.content,
        versioned=False,
    ),
}
"""By the use case that keeps it; a test holds that none is left out."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that was kept, read back."""

    command: str
    given: Mapping[str, Any]

    @property
    def kind(self) -> _Kind:
        return KINDS[self.command]

    @property
    def rows(self) -> tuple[Any, ...]:
        return tuple(rows_given(self.given))

    @property
    def case_id(self) -> UUID | None:
        about = (*self.rows, *self.given.values())
        return next((one.case_id for one in about if hasattr(one, "case_id")), None)


def is_taken(error: Exception) -> bool:
    """Whether a text was refused for what is stored, or for what it says; else it can be kept once
    the database is back.
    """
    return isinstance(error, RuleViolation) or (
        isinstance(error, EnvironmentProblem) and error.code in _TAKEN
    )


def as_kept(save: Callable[[], object], taken: Mapping[str, str] = _NOTHING) -> Kept | None:
    """What ``save`` would keep, so that it outlives the program; None where that is nothing.

    ``taken`` are the digests of the texts that the database last took, by what they are about.
    """
    told = told_of(save)
    if told is None:
        return None
    tried, given = told
    of = next(iter(given.values()))
    subject = getattr(of, "about", None) or getattr(of, "id", of)
    about = f"{tried.row.command} {subject}"
    return Kept(
        tried=tried,
        about=about,
        given=msgspec.json.encode(given).decode(),
        digest=_digest(KINDS[tried.row.command].typed(given)),
        upon=taken.get(about, ""),
    )


def is_about(kept: Kept, row: object) -> bool:
    """Whether a text that was kept is of a row, or of what the application that it answers asks."""
    subjects = {getattr(row, name, None) for name in ("id", "application_id")}
    return kept.about.rpartition(" ")[2] in {str(one) for one in subjects if one is not None}


def stands_as(answer: object) -> tuple[UUID, int] | None:
    """The row, with its version, that a text became."""
    return next(((row.id, row.version) for row in rows_in(answer)), None)


def typed_by(desk: Desk, kept: Iterable[Kept]) -> tuple[Kept, ...]:
    """What the one at the desk has typed; what another has is theirs to put in."""
    return tuple(one for one in kept if one.tried.row.staff_id == desk.me.id)


def put_in(desk: Desk, kept: Iterable[Kept]) -> PutIn:
    """Keep in the database what was kept here, the last about each thing; ``kept`` is in the
    order in which it was typed. What another has typed is passed over, what would be written over
    something else is left, as a clash, and what fails holds up no other.

    Raises EnvironmentProblem where the database is still away.
    """
    by_subject: dict[str, list[Kept]] = defaultdict(list)
    for one in typed_by(desk, kept):
        by_subject[one.about].append(one)
    done: list[Kept] = []
    stand: dict[str, tuple[UUID, int]] = {}
    clashes: list[Clash] = []
    failed: list[tuple[tuple[Kept, ...], Exception]] = []
    for about, texts in by_subject.items():
        try:
            clash = _put_in(desk, texts)
        except Exception as error:
            if isinstance(error, EnvironmentProblem) and error.is_away:
                raise
            failed.append((tuple(texts), error))
            continue
        if clash is None:
            done += texts
            stand |= _standing(desk, about, texts[-1])
        else:
            clashes.append(clash)
    told = (KINDS[one.tried.row.command].change for one in done)
    return PutIn(
        done=tuple(done),
        stand=stand,
        clashes=tuple(clashes),
        failed=tuple(failed),
        changes=desk.changed(*(change for change in told if change is not None)),
    )


def _standing(desk: Desk, about: str, kept: Kept) -> Mapping[str, tuple[UUID, int]]:
    """As which row a text that was put in stands, where it is known."""
    memory = desk.office.memory
    rows = _read(kept).rows
    known = [(row.id, memory.newest(row.id, row.version)) for row in rows[:1]]
    return {about: known[0]} if known and known[0][1] != rows[0].version else {}


def as_it_is_now(desk: Desk, clash: Clash) -> Clash | None:
    """A clash that was told of, with what is stored by now; None where nothing of mine is missing
    in it.
    """
    try:
        text = _read(clash.kept)
    except _OfAnotherProgram:
        return clash
    return _clash(desk, clash.kept, text)


def keep_mine(desk: Desk, clash: Clash) -> Clash | None:
    """Write mine over theirs as it is now; None when that is done, else how it clashes still."""
    text = _read(clash.kept)
    with desk.begin() as work:
        stored = text.kind.stored(work, text.given, desk.me.id)
    if stored:
        _know(desk.office.memory, text, (stored[0].id, stored[0].version))
    return _put_in(desk, [clash.kept], chosen=True)


def _put_in(desk: Desk, texts: Sequence[Kept], *, chosen: bool = False) -> Clash | None:
    """Put in the last of these; None when it is in, or nothing of it is missing. ``chosen``: it is
    known that something else stands there.
    """
    last = texts[-1]
    try:
        read = [(kept, _read(kept)) for kept in texts]
    except _OfAnotherProgram:
        # To be read and copied, and no more.
        mine = _texts(msgspec.json.decode(last.given))
        return Clash(kept=last, command=last.tried.row.command, mine=mine)
    for kept, text in read:
        _look_for(desk, kept, text)
    try:
        if text.case_id is not None and text.case_id not in desk.opened:
            # Nothing is written in a case that is not opened, which is logged.
            open_case(desk, text.case_id, _WHY_OPENED)
        if not chosen and not text.kind.versioned and _is_another(desk, texts, text):
            return _clash(desk, last, text)
        answer, _ = kept_as(last.tried, lambda: DRAFTS[text.command](desk, **text.given))
    except (EnvironmentProblem, RuleViolation) as refusal:
        if not is_taken(refusal):
            raise
        return _clash(desk, last, text)
    desk.office.memory.counted.add(last.tried.row.id)
    stands = stands_as(answer)
    if stands is not None:
        _know(desk.office.memory, text, stands)
    return None


def _is_another(desk: Desk, texts: Sequence[Kept], text: _Text) -> bool:
    """Whether what is stored is another text than any of these, or what they were typed upon: one's
    own, from another computer or from later.
    """
    upon = texts[-1].upon
    with desk.begin() as work:
        stored = text.kind.stored(work, text.given, desk.me.id)
    if not stored:
        return False
    standing = text.kind.in_row(stored[0])
    if _digest(standing) in {upon, *(kept.digest for kept in texts)}:
        return False
    # Where it is not known what it was typed upon, what was only added to is no other.
    return bool(upon) or not str(text.kind.typed(text.given)).startswith(str(standing))


def _digest(typed: object) -> str:
    return hashlib.sha256(msgspec.json.encode(typed)).hexdigest()


def _look_for(desk: Desk, kept: Kept, text: _Text) -> None:
    """Learn what became of a text whose answer nobody heard, and of the one before it."""
    memory, tried = desk.office.memory, kept.tried.row
    if kept.stands is not None:
        _know(memory, text, kept.stands)
    if tried.id in memory.counted:
        return
    with desk.begin() as work:
        done = work.has_written(tried)
    if done:
        memory.counted.add(tried.id)
        memory.begun.setdefault(kept.tried.new_id, 1)
        for row in text.rows:
            memory.move(row.id, row.version, memory.newest(row.id, row.version) + 1)


def _know(memory: Memory, text: _Text, stands: tuple[UUID, int]) -> None:
    row_id, version = stands
    known = [row for row in text.rows if row.id == row_id]
    for row in known:
        memory.move(row_id, row.version, version)
    if not known:
        memory.begun[row_id] = version


def _clash(desk: Desk, kept: Kept, text: _Text) -> Clash | None:
    """How it clashes; None where nothing of what was typed is missing in what is stored."""
    kind, typed = text.kind, text.kind.typed(text.given)
    number, stored, standing = "", None, None
    mine, theirs = _texts(typed), _texts(None)
    try:
        with desk.begin() as work:
            mine = kind.words(desk, work, next(iter(text.rows), None), typed)
            stored = next(iter(kind.stored(work, text.given, desk.me.id)), None)
            if stored is not None:
                standing = kind.in_row(stored)
                theirs = kind.words(desk, work, stored, standing)
            if text.case_id is not None:
                number = work.cases.get(text.case_id).number
    except EnvironmentProblem as problem:
        # What one may no longer read is shown without theirs; one that is away is asked again.
        if not is_taken(problem):
            raise
    if not set(_leaves(typed)) - set(_leaves(standing)):
        return None
    return Clash(
        kept=kept,
        command=text.command,
        case_id=text.case_id,
        case_number=number,
        mine=mine,
        theirs=theirs,
        can_keep=stored is not None and not any(getattr(stored, lock, None) for lock in _LOCKS),
    )


def _read(kept: Kept) -> _Text:
    """Raises _OfAnotherProgram where this version does not ask for what was given."""
    command = kept.tried.row.command
    raw = msgspec.json.decode(kept.given, type=dict[str, msgspec.Raw])
    try:
        use_case = inspect.unwrap(DRAFTS[command])
        inspect.signature(use_case).bind(None, **raw)
        shapes = get_type_hints(use_case)
        given = {name: msgspec.json.decode(each, type=shapes[name]) for name, each in raw.items()}
    except (KeyError, TypeError, msgspec.MsgspecError) as unlike:
        raise _OfAnotherProgram from unlike
    return _Text(command, given)


def _texts(value: object) -> tuple[str, ...]:
    """What stands in a value, one text after another."""
    return tuple(text for _, text in _leaves(value))


def _leaves(value: object) -> Iterator[tuple[str, str]]:
    """Where in a value something stands, and what: the same answer elsewhere is another."""
    yield from _leaves_in(msgspec.to_builtins(value), "")


def _leaves_in(value: object, place: str) -> Iterator[tuple[str, str]]:
    match value:
        case Mapping():
            for name, each in value.items():
                yield from _leaves_in(each, f"{place}/{name}")
        case list() | tuple():
            for number, each in enumerate(value):
                yield from _leaves_in(each, f"{place}/{number}")
        case None | "":
            return
        case bool():
            yield place, "ja" if value else "nej"
        case _:
            yield place, str(value)
