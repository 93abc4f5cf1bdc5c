"""The writing of notes: a draft that keeps itself, is signed, thrown, brought back."""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.domain.journal import Note
from fsclient.ui.journal.draft import DraftNote, form_of
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.work.clash import Clash
from fsclient.ui.work.row_draft import Held, RowDraft, is_conflict
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import Kept
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, draft_as_stored, save_note, sign_note

LabelOf = Callable[[NoteForm], tuple[str, bool]]
"""The words over a draft, and whether it must be restricted."""


class NoteWriting(QObject):
    """Works the DraftNote of a panel.

    ``saved`` when a draft was kept, ``signed`` and ``thrown`` when there is none any more (the
    latter with what brings it back, or None). ``told`` with a line about a note that was left.
    ``label_of`` says what stands over a draft.
    """

    saved = Signal(datetime)
    signed = Signal()
    thrown = Signal(object)
    told = Signal(str)

    def __init__(
        self, owner: QWidget, desk: Desk, tasks: Tasks, draft: DraftNote, label_of: LabelOf
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._desk = desk
        self._tasks = tasks
        self._draft = draft
        self._label_of = label_of
        self._ended: set[UUID] = set()
        self._case_id: UUID | None = None
        self._parked: dict[UUID, _Parked] = {}
        self._unsaved: dict[UUID, NoteForm] = {}
        self._refused: set[UUID] = set()
        self._row: RowDraft[Note, NoteForm | None] = RowDraft(
            owner,
            tasks,
            lambda: draft.form,
            lambda row, form: Kept(self._write(row, form)),
            left=self._on_left_refused,
            now=lambda: desk.now,
        )
        self._clash: Clash[Note, NoteForm | None] = Clash(
            owner,
            tasks,
            self._row,
            draft.clash,
            case_id=lambda: self._case_id,
            reread=lambda case_id, note_id: draft_as_stored(desk, case_id, note_id),
            show_other=draft.show_other,
            reopen=self._reopen,
        )
        draft.edited.connect(self._row.touch)
        draft.sign_wanted.connect(self.sign)
        draft.discard_wanted.connect(self.throw)
        self._row.saved.connect(self._on_saved)
        self._row.failed.connect(self._on_failed)

    def resume(self, case_id: UUID, notes: Sequence[Note]) -> None:
        """Go on with my latest draft in a case, if there is one."""
        self._case_id = case_id
        kept = self.waiting(case_id, notes)
        if kept:
            self.go_on(form_of(max(kept, key=lambda note: (note.id in self._refused, note.id))))

    def look_at(self, notes: Sequence[Note]) -> None:
        """The note may have been kept or signed in another window of mine.

        What stands there is shown here too, and a signed one is done with; where another text
        stands here, this one is kept beside it until one is chosen.
        """
        form = self._draft.form
        if form is None or self._clash.active:
            return
        stored = next((one for one in notes if one.id == form.note_id), None)
        if stored is None:
            return
        if stored.signed and stored.text == form.text:
            self._ended.add(form.note_id)
            self._end()
        elif stored.signed:
            self._row.keep_anew()
        elif self._row.is_behind(stored):
            newer = form_of(stored)
            if dataclasses.replace(newer, version=form.version) != form:
                self._show(newer)
            self._row.start_from(stored)

    def go_on(self, form: NoteForm) -> None:
        """Show a draft to type in; the one before it is kept."""
        self._park()
        self._ended.discard(form.note_id)
        parked = self._parked.pop(form.note_id, None)
        self._show(form)
        self._row.go_back_to(Held(self._as_note(form)) if parked is None else parked.held)
        if form.note_id in self._unsaved:
            self._row.keep_anew()

    def _show(self, form: NoteForm) -> None:
        label, must_restrict = self._label_of(form)
        self._draft.begin(form, label, must_restrict=must_restrict)

    def leave(self) -> None:
        """Keep the draft, and show it no more."""
        self.flush()
        self._case_id = None
        self._ended.clear()
        self._parked.clear()
        self._end()

    def flush(self) -> None:
        """Keep the draft, now."""
        self._row.flush()

    @property
    def unanswered(self) -> UUID | None:
        """The case in which a note waits for a choice between two texts; None where none does."""
        if self._clash.active:
            return self._case_id
        left = self._left_unanswered()
        return None if left is None else left.case_id

    @property
    def is_asking(self) -> bool:
        """Whether it is the note being typed that waits."""
        form = self._draft.form
        of_left = form is not None and form.note_id in self._refused & self._unsaved.keys()
        return self._clash.active or of_left

    def show_unanswered(self) -> None:
        """Go on with the note that waits for a choice."""
        left = self._left_unanswered()
        if not self._clash.active and left is not None and left.case_id == self._case_id:
            self.go_on(left)

    def _left_unanswered(self) -> NoteForm | None:
        left = (self._unsaved.get(note_id) for note_id in self._refused)
        return next((form for form in left if form is not None), None)

    def _on_left_refused(self, held: Held[Note], _form: NoteForm | None) -> bool:
        # It waits with the unsaved, and is asked about when it is gone on with.
        self._refused.add(held.row.id)
        return True

    def waiting(self, case_id: UUID, notes: Sequence[Note]) -> Sequence[Note]:
        """My drafts in a case besides the one being typed: kept ones, and unsaved ones."""
        kept = {
            note.id: note
            for note in notes
            if not note.signed and note.author_id == self._desk.me.id
        }
        # What was typed here is newer than what was read with the case.
        parked = tuple(one.form for one in self._parked.values())
        for form in (*tuple(self._unsaved.values()), *parked):
            if form.case_id == case_id and form.text.strip():
                kept[form.note_id] = self._as_note(form)
        return tuple(
            note
            for note in kept.values()
            if note.id not in self._ended and not self._draft.shows(note.id)
        )

    def sign(self) -> None:
        """Sign the draft as it stands."""
        form, held = self._draft.form, self._row.held
        if form is None or held is None:
            return
        self.flush()
        self._draft.set_busy(busy=True)
        self._tasks.run_command(
            self._owner,
            lambda: sign_note(self._desk, _upon(held.row, form)),
            lambda _changes: self._on_signed(form),
            lambda error: self._on_sign_failed(error, held, form),
            again=lambda: self._sign_again(form),
        )

    def _sign_again(self, form: NoteForm) -> None:
        # Whoever has written on since signs what stands there by now.
        if self._draft.shows(form.note_id):
            self.sign()
        else:
            self.told.emit("Se i journalen om anteckningen blev signerad. Annars står den kvar.")

    def throw(self) -> None:
        """Throw the draft away; it can be brought back."""
        form, held = self._draft.form, self._row.held
        if form is None or held is None:
            return
        self._ended.add(form.note_id)
        self._end()
        if not form.text.strip():
            self.thrown.emit(None)
            return
        thrown = _Parked(held, form)
        emptied = dataclasses.replace(form, text="")
        self._tasks.run_draft(
            self._owner,
            lambda: self._write(held.row, emptied),
            None,
            lambda error: self._on_throw_failed(error, thrown),
        )
        self.thrown.emit(lambda: self._bring_back(thrown))

    def _on_throw_failed(self, error: Exception, thrown: "_Parked") -> bool:
        if not is_conflict(error):
            return False
        self._bring_back(thrown)
        return True

    def _bring_back(self, thrown: "_Parked") -> None:
        form, held = thrown.form, thrown.held
        self._ended.discard(form.note_id)
        if self._case_id == form.case_id and self._draft.form is None:
            self._parked[form.note_id] = thrown
            self.go_on(form)
            self._row.keep_anew()
        else:
            self._tasks.run_draft(self._owner, lambda: self._write(held.row, form))

    def _park(self) -> None:
        self.flush()
        form, held = self._draft.form, self._row.held
        if form is not None and held is not None and form.text.strip():
            self._parked[form.note_id] = _Parked(held, form)
        self._clash.end()

    def _end(self) -> None:
        self._clash.end()
        self._draft.end()
        self._row.start_from(None)

    def _reopen(self) -> None:
        """What is stored was chosen: it is gone on with, unless it was signed or thrown away."""
        form = self._draft.form
        if form is None:
            return
        self._unsaved.pop(form.note_id, None)
        self._ended.add(form.note_id)
        self._end()
        self._tasks.run_query(
            self._owner,
            lambda: draft_as_stored(self._desk, form.case_id, form.note_id),
            self._go_on_with,
        )

    def _go_on_with(self, stored: Note | None) -> None:
        free = stored is not None and not stored.signed and stored.case_id == self._case_id
        if stored is not None and free and self._draft.form is None:
            self.go_on(form_of(stored))
        else:
            self.thrown.emit(None)

    def _write(self, row: Note, form: NoteForm | None) -> Note:
        # Runs on the database's thread; what could not be written is kept for the next time.
        if form is None:
            return row
        upon = _upon(row, form)
        self._unsaved[form.note_id] = upon
        kept = save_note(self._desk, upon)
        self._unsaved.pop(form.note_id, None)
        return row if kept.note is None else kept.note

    def _on_saved(self, moment: datetime) -> None:
        if self._draft.form is not None:
            self._draft.set_status(f"Sparat {formats.clock(swedish(moment))}")
            self.saved.emit(moment)

    def _on_failed(self) -> None:
        kept = self._tasks.kept_here is not None
        self._draft.set_status(
            "Sparat på den här datorn." if kept else "Inte sparat än. Texten finns kvar här."
        )

    def _on_signed(self, form: NoteForm) -> None:
        self._ended.add(form.note_id)
        if self._draft.shows(form.note_id):
            self._end()
            self.signed.emit()

    def _on_sign_failed(self, error: Exception, held: Held[Note], form: NoteForm) -> bool:
        if self._row.held is not held:
            return self._on_left_unsigned(error, held, form)
        self._draft.set_busy(busy=False)
        if self._row.is_conflict(error):
            return True
        if isinstance(error, RuleViolation):
            self._draft.show_problems(error.problems)
            return True
        return False

    def _on_left_unsigned(self, error: Exception, held: Held[Note], form: NoteForm) -> bool:
        """Another note is being typed by now, which has no part in what was refused."""
        if is_conflict(error):
            self._unsaved.setdefault(form.note_id, form)
            return self._on_left_refused(held, form)
        if isinstance(error, RuleViolation):
            self.told.emit("Anteckningen blev inte signerad. Den står kvar som utkast i ärendet.")
            return True
        return False

    def _as_note(self, form: NoteForm) -> Note:
        return Note(
            id=form.note_id,
            case_id=form.case_id,
            author_id=self._desk.me.id,
            happened_at=form.happened_at or self._desk.now,
            kind=form.kind,
            text=form.text,
            step=form.step,
            restricted=form.restricted,
            corrects_id=form.corrects_id,
            version=form.version,
        )


@dataclass(frozen=True, slots=True)
class _Parked:
    """A note that was being typed, and the draft as it is stored by then."""

    held: Held[Note]
    form: NoteForm


def _upon(row: Note, form: NoteForm) -> NoteForm:
    """The form as typed upon a draft as it is stored."""
    return dataclasses.replace(form, version=row.version)
