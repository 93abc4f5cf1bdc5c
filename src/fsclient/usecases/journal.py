"""The journal: notes kept while they are typed, signed, and corrected by new ones."""

import dataclasses
from datetime import datetime
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.journal import ChainHead, Note, NoteKind
from fsclient.domain.staff import Action
from fsclient.domain.texts import clean_text
from fsclient.usecases.access import log_unless_opened
from fsclient.usecases.case_documents import has_documents
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command, draft, reading
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.seals import fields_of, seal
from fsclient.usecases.typed import Typed

_SEALED = (
    "id",
    "case_id",
    "author_id",
    "happened_at",
    "kind",
    "text",
    "step",
    "restricted",
    "corrects_id",
    "signed_at",
    "chain_number",
    "previous_hash",
)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class NoteForm(Typed):
    """A note as it stands on the screen. ``note_id`` is made when the typing begins.

    ``version`` is that of the draft that it was typed upon; 0 where none was kept yet.
    """

    note_id: UUID
    case_id: UUID
    text: str
    kind: NoteKind = NoteKind.OTHER
    happened_at: datetime | None = None
    step: str | None = None
    restricted: bool = False
    corrects_id: UUID | None = None
    version: int = 0

    @property
    def id(self) -> UUID:
        """The note: with its version, the row that this is typed upon."""
        return self.note_id

    @property
    def about(self) -> UUID:
        """The note: two in one journal are two acts."""
        return self.note_id


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeptNote:
    """What was kept of a note that is being typed; ``note`` is None where it was emptied."""

    changes: ChangeSet
    note: Note | None


@draft
def save_note(desk: Desk, form: NoteForm) -> KeptNote:
    """Keep a note that is being typed; an emptied draft that has no documents disappears.

    Raises EnvironmentProblem ``locked`` where the note is signed, and ``someone_saved_first``
    where it was kept as another version, from another window of one's own.
    """
    desk.require(Action.WRITE_NOTE)
    with desk.begin() as work:
        note = _keep(desk, work, form)
        work.commit()
    changes = desk.changed("note", case_id=form.case_id, ids=(form.note_id,))
    return KeptNote(changes=changes, note=note)


@reading
def draft_as_stored(desk: Desk, case_id: UUID, note_id: UUID) -> Note | None:
    """One's own note as it stands in the database; None where it was thrown away."""
    desk.require(Action.WRITE_NOTE)
    with desk.begin() as work:
        found = work.notes.find(id=note_id, case_id=case_id, author_id=desk.me.id)
        log_unless_opened(desk, work, case_id)
    return next(iter(found), None)


def _keep(desk: Desk, work: UnitOfWork, form: NoteForm) -> Note | None:
    kept = work.notes.find(id=form.note_id)
    if kept and kept[0].signed:
        raise EnvironmentProblem("locked")
    if kept and kept[0].author_id != desk.me.id:
        raise RuleViolation.at("text", "note_of_another")
    if kept and kept[0].version != form.version:
        raise EnvironmentProblem("someone_saved_first", kind="note")
    if not form.text.strip():
        if not kept:
            return None
        if not has_documents(work, form.note_id):
            work.notes.remove(kept[0])
            return None
    note = Note(
        id=form.note_id,
        case_id=form.case_id,
        author_id=desk.me.id,
        happened_at=form.happened_at or (kept[0].happened_at if kept else desk.now),
        kind=form.kind,
        text=form.text,
        step=form.step,
        restricted=form.restricted,
        corrects_id=form.corrects_id,
        version=form.version,
    )
    if not kept:
        # What was thrown away counts on when it is brought back: no version is there twice.
        note = dataclasses.replace(note, version=form.version + 1)
        work.notes.add(note)
        return note
    return work.notes.save(note)


@command
def sign_note(desk: Desk, form: NoteForm) -> ChangeSet:
    """Sign a note as it stands on the screen: from now on it is never changed.

    Raises RuleViolation ``note_empty`` or ``note_in_future``, and EnvironmentProblem as
    ``save_note`` does.
    """
    desk.require(Action.WRITE_NOTE)
    if not form.text.strip():
        raise RuleViolation.at("text", "note_empty")
    if form.happened_at is not None and form.happened_at > desk.now:
        raise RuleViolation.at("happened_at", "note_in_future")
    with desk.begin() as work:
        note = _keep(desk, work, form)
        assert note is not None
        seal_note(desk, work, note, kept=True)
        work.commit()
    return desk.changed("note", case_id=form.case_id, ids=(form.note_id,))


def seal_note(desk: Desk, work: UnitOfWork, note: Note, *, kept: bool = False) -> Note:
    """Sign a note as the next link of its case's chain. ``kept``: its draft is stored already."""
    # The next of two who sign in one case at once goes on from what the first has signed.
    work.chain_heads.ensure(ChainHead(id=note.case_id))
    head = work.chain_heads.hold(note.case_id)
    unsealed = dataclasses.replace(
        note,
        text=clean_text(note.text),
        signed_at=desk.now,
        chain_number=head.number + 1,
        previous_hash=head.hash or None,
    )
    sealed = dataclasses.replace(unsealed, hash=note_hash(unsealed))
    if kept:
        work.notes.save(sealed)
    else:
        work.notes.add(sealed)
    work.chain_heads.save(dataclasses.replace(head, number=head.number + 1, hash=sealed.hash or ""))
    return sealed


def note_hash(note: Note) -> str:
    """What a signed note's hash must be."""
    return seal(fields_of(note, *_SEALED))


def add_signed_note(
    desk: Desk, work: UnitOfWork, case_id: UUID, kind: NoteKind, text: str, step: str
) -> None:
    """A note that the program writes of what was just done, signed by who did it."""
    note = Note(
        id=desk.new_id(),
        case_id=case_id,
        author_id=desk.me.id,
        happened_at=desk.now,
        kind=kind,
        text=text,
        step=step,
    )
    seal_note(desk, work, note)


@reading
def more_notes(desk: Desk, case_id: UUID, offset: int, limit: int = 60) -> tuple[Note, ...]:
    """Older notes of a case that is already open."""
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        found = work.screens.notes(
            case_id, restricted=desk.may(Action.READ_RESTRICTED), offset=offset, limit=limit
        )
        log_unless_opened(desk, work, case_id)
    return found
