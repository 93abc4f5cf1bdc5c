"""Signed notes in the order they are read: newest first, each with its corrections beneath."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from fsclient.domain.journal import Note

TextOf = Callable[[Note], str]
"""What a note is searched in: its text, kind, author, day."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A signed note and what corrects it, oldest correction first.

    ``orphan``: the first note is itself a correction, of one that is not loaded.
    """

    note: Note
    corrections: tuple[Note, ...] = ()
    orphan: bool = False

    @property
    def notes(self) -> tuple[Note, ...]:
        """The note, then its corrections."""
        return (self.note, *self.corrections)


def threads_of(notes: Iterable[Note]) -> tuple[Thread, ...]:
    """The threads of the signed notes among these, newest first by when it happened."""
    signed = {note.id: note for note in notes if note.signed}
    beneath: dict[UUID, list[Note]] = defaultdict(list)
    roots = []
    for note in signed.values():
        root = _root(note, signed)
        if root.id == note.id:
            roots.append(note)
        else:
            beneath[root.id].append(note)
    return tuple(
        Thread(
            note=root,
            corrections=tuple(sorted(beneath[root.id], key=_signing)),
            orphan=root.corrects_id is not None,
        )
        for root in sorted(roots, key=lambda note: (note.happened_at, note.id), reverse=True)
    )


def matching(threads: Sequence[Thread], words: str, text_of: TextOf) -> tuple[Thread, ...]:
    """Those where some note has every word, whatever its case."""
    wanted = words.casefold().split()
    if not wanted:
        return tuple(threads)
    return tuple(
        thread
        for thread in threads
        if any(all(word in text_of(note).casefold() for word in wanted) for note in thread.notes)
    )


def _root(note: Note, known: dict[UUID, Note]) -> Note:
    while note.corrects_id is not None and note.corrects_id in known:
        note = known[note.corrects_id]
    return note


def _signing(note: Note) -> tuple[int, UUID]:
    return note.chain_number or 0, note.id
