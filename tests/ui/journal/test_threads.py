"""Notes as they are read: newest first, corrections beneath what they correct."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from fsclient.domain.journal import Note, NoteKind
from fsclient.ui.journal.threads import matching, threads_of

NOON = datetime(2026, 11, 10, 12, tzinfo=UTC)


def a_note(number: int, days: int = 0, corrects: int | None = None, text: str = "") -> Note:
    return Note(
        id=UUID(int=number),
        case_id=UUID(int=0),
        author_id=UUID(int=0),
        happened_at=NOON - timedelta(days=days),
        kind=NoteKind.OTHER,
        text=text or f"nr {number}",
        corrects_id=None if corrects is None else UUID(int=corrects),
        signed_at=NOON,
        chain_number=number,
    )


def numbers(notes: tuple[Note, ...]) -> list[list[int]]:
    return [[note.id.int for note in thread.notes] for thread in threads_of(notes)]


def test_the_newest_happening_stands_first() -> None:
    assert numbers((a_note(1, days=1), a_note(2, days=3), a_note(3))) == [[3], [1], [2]]


def test_a_correction_stands_beneath_however_late_it_is() -> None:
    notes = (a_note(1, days=9), a_note(2, days=4), a_note(3, corrects=1), a_note(4, corrects=3))
    assert numbers(notes) == [[2], [1, 3, 4]]


def test_a_correction_of_a_note_that_is_not_loaded_stands_by_itself() -> None:
    threads = threads_of((a_note(2, corrects=1),))
    assert [thread.orphan for thread in threads] == [True]


def test_a_search_keeps_the_whole_thread_where_one_note_has_every_word() -> None:
    notes = (a_note(1, text="Hyran"), a_note(2, corrects=1, text="Elen"), a_note(3, text="Besök"))
    found = matching(threads_of(notes), "ELEN", lambda note: note.text)
    assert [[note.id.int for note in thread.notes] for thread in found] == [[1, 2]]
    assert matching(threads_of(notes), "elen hyran", lambda note: note.text) == ()
