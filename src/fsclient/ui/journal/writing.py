"""The writing of notes: a draft that keeps itself, is signed, thrown, brought back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.journal import Note
from fsclient.ui import formats
from fsclient.ui.autosave import Autosaver
from fsclient.ui.case.words import swedish
from fsclient.ui.journal.draft import DraftNote, form_of
from fsclient.ui.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note, sign_note

LabelOf = Callable[[NoteForm], tuple[str, bool]]
"""The words over a draft, and whether it must be restricted."""


class NoteWriting(QObject):
    """Works the DraftNote of a panel.

    ``saved`` when a draft was kept, ``signed`` and ``thrown`` when there is none any more (the
    latter with what brings it back, or None). ``label_of`` says what stands over a draft.
    """

    saved = Signal(datetime)
    signed = Signal()
    thrown = Signal(object)

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
        self._overtaken: set[UUID] = set()
        self._case_id: UUID | None = None
        self._parked: dict[UUID, NoteForm] = {}
        self._unsaved: dict[UUID, NoteForm] = {}
        self._autosaver: Autosaver[NoteForm | None] = Autosaver(
            owner, tasks, lambda: draft.form, self._write, now=lambda: desk.now
        )
        draft.edited.connect(self._autosaver.touch)
        draft.sign_wanted.connect(self.sign)
        draft.discard_wanted.connect(self.throw)
        self._autosaver.saved.connect(self._on_saved)
        self._autosaver.failed.connect(self._on_failed)

    def resume(self, case_id: UUID, notes: Sequence[Note]) -> None:
        """Go on with my latest draft in a case, if there is one."""
        self._case_id = case_id
        kept = self.waiting(case_id, notes)
        if not kept:
            return
        latest = max(kept, key=lambda note: note.id)
        self.go_on(form_of(latest))
        if latest.id in self._unsaved:
            self._autosaver.start_from(None)
            self._autosaver.touch()

    def look_at(self, notes: Sequence[Note]) -> None:
        """The note may have been signed in another window of mine: it is done with here, or what
        stands here is another text, which is kept as one that was refused.
        """
        form = self._draft.form
        if form is None or form.note_id in self._overtaken:
            return
        signed = next((one for one in notes if one.signed and one.id == form.note_id), None)
        if signed is None:
            return
        if signed.text == form.text:
            self._ended.add(form.note_id)
            self._end()
            return
        self._overtaken.add(form.note_id)
        self._autosaver.start_from(None)
        self.flush()

    def go_on(self, form: NoteForm) -> None:
        """Show a draft to type in; the one before it is kept."""
        self._park()
        self._ended.discard(form.note_id)
        label, must_restrict = self._label_of(form)
        self._draft.begin(form, label, must_restrict=must_restrict)
        self._autosaver.start_from(self._draft.form)

    def leave(self) -> None:
        """Keep the draft, and show it no more."""
        self.flush()
        self._case_id = None
        self._ended.clear()
        self._parked.clear()
        self._end()

    def flush(self) -> None:
        """Keep the draft, now."""
        self._autosaver.flush()

    def waiting(self, case_id: UUID, notes: Sequence[Note]) -> Sequence[Note]:
        """My drafts in a case besides the one being typed: kept ones, and unsaved ones."""
        kept = {
            note.id: note
            for note in notes
            if not note.signed and note.author_id == self._desk.me.id
        }
        # What was typed here is newer than what was read with the case.
        for form in (*tuple(self._unsaved.values()), *self._parked.values()):
            if form.case_id == case_id and form.text.strip():
                kept[form.note_id] = self._as_note(form)
        return tuple(
            note
            for note in kept.values()
            if note.id not in self._ended and not self._draft.shows(note.id)
        )

    def sign(self) -> None:
        """Sign the draft as it stands."""
        form = self._draft.form
        if form is None:
            return
        self.flush()
        self._draft.set_busy(busy=True)
        self._tasks.run_command(
            self._owner,
            lambda: sign_note(self._desk, form),
            lambda _changes: self._on_signed(form),
            self._on_sign_failed,
        )

    def throw(self) -> None:
        """Throw the draft away; it can be brought back."""
        form = self._draft.form
        if form is None:
            return
        self._ended.add(form.note_id)
        self._end()
        if not form.text.strip():
            self.thrown.emit(None)
            return
        emptied = NoteForm(note_id=form.note_id, case_id=form.case_id, text="")
        self._tasks.run_draft(self._owner, lambda: self._write(emptied))
        self.thrown.emit(lambda: self._bring_back(form))

    def _bring_back(self, form: NoteForm) -> None:
        self._ended.discard(form.note_id)
        if self._case_id == form.case_id and self._draft.form is None:
            self.go_on(form)
            self._autosaver.start_from(None)
            self.flush()
        else:
            self._tasks.run_draft(self._owner, lambda: save_note(self._desk, form))

    def _park(self) -> None:
        self.flush()
        form = self._draft.form
        if form is not None and form.text.strip():
            self._parked[form.note_id] = form

    def _end(self) -> None:
        self._draft.end()
        self._autosaver.start_from(None)

    def _write(self, form: NoteForm | None) -> None:
        # Runs on the database's thread; what could not be written is kept for the next time.
        if form is None:
            return
        self._unsaved[form.note_id] = form
        save_note(self._desk, form)
        self._unsaved.pop(form.note_id, None)

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

    def _on_sign_failed(self, error: Exception) -> bool:
        self._draft.set_busy(busy=False)
        if isinstance(error, EnvironmentProblem) and error.code == "locked":
            self._draft.show_problems((Problem("locked", "text"),))
            return True
        if isinstance(error, RuleViolation):
            self._draft.show_problems(error.problems)
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
        )
