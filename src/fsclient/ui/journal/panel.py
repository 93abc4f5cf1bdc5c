"""The journal panel: always beside the case, a note one keystroke away."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.journal import Note
from fsclient.domain.staff import Action
from fsclient.ui import formats
from fsclient.ui.autosave import Autosaver
from fsclient.ui.case.words import swedish
from fsclient.ui.journal.draft import DraftNote, form_of
from fsclient.ui.journal.note_list import NoteList
from fsclient.ui.journal.note_view import NoteWords
from fsclient.ui.journal.threads import Thread, matching, threads_of
from fsclient.ui.journal.words import KINDS, headline, sealed, when
from fsclient.ui.tasks import Tasks
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.styling import mark
from fsclient.ui.widgets.surfaces import SectionHeading, Text
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, more_notes, save_note, sign_note
from fsclient.usecases.workflow import STEPS

_OVERLAP: Final = 5
"""Notes fetched twice, since a thrown draft shifts the rest."""
_PAGE: Final = 60
_PAGE_OF_SEARCH: Final = 500
_FEW: Final = 6
_TITLES: Final = {step.key: step.title for step in STEPS}


class JournalPanel(QFrame):
    """The notes of a case, and the one being typed.

    ``saved`` when a draft was kept, ``noticed`` a line with a way to undo, ``note_wanted`` when
    a note is to be begun (the case knows at which step), ``fold_wanted`` when the panel is to be
    put away.
    """

    saved = Signal(datetime)
    noticed = Signal(str, object)
    note_wanted = Signal()
    fold_wanted = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._view: CaseView | None = None
        self._older: tuple[Note, ...] = ()
        self._all_read = False
        self._fetching = False
        self._ended: set[UUID] = set()
        self._unsaved: dict[UUID, NoteForm] = {}
        self._came_from: QWidget | None = None
        self.setProperty("role", "panel")
        self.setAccessibleName("Journal")
        self.new = SecondaryButton(
            "Ny anteckning", self, shortcut="Ctrl+J", shortcut_shown_only=True
        )
        if not desk.may(Action.WRITE_NOTE):
            self.new.set_blocked("Din roll skriver inte i journalen.")
        self.fold = QuietButton("", self, icon="chevron-right")
        self.fold.setAccessibleName("Fäll ihop journalen")
        self.fold.setToolTip("Fäll ihop journalen (Ctrl Skift J)")
        self.filter = LineEdit(self, placeholder="Sök i anteckningarna")
        self.filter.setAccessibleName("Sök i anteckningarna")
        mark(self.filter, role="search")
        self._count = Text("", "label", parent=self)
        self.draft = DraftNote(
            self, today=lambda: desk.today, may_restrict=desk.may(Action.READ_RESTRICTED)
        )
        self.notes = NoteList(self)
        self._empty = Text("", "soft", parent=self)
        self._autosaver: Autosaver[NoteForm | None] = Autosaver(
            self, tasks, lambda: self.draft.form, self._write, now=lambda: desk.now
        )
        self._lay_out()
        self._connect()

    def show_case(self, view: CaseView) -> None:
        """Show the journal of a case as it now is; what is being typed here stays."""
        other = self._view is None or self._view.id != view.id
        if other:
            self.leave()
        self._view = view
        if other:
            self._resume()
        self._fill(from_top=other)

    def leave(self) -> None:
        """Keep what is being typed and show nothing of the case any more."""
        self.flush()
        self._view = None
        self._older = ()
        self._all_read = False
        self._fetching = False
        self._ended.clear()
        self._came_from = None
        self.filter.set_value("")
        self.draft.end()
        self._autosaver.start_from(None)
        self.notes.show_notes((), from_top=True)

    def flush(self) -> None:
        """Keep what is being typed, now."""
        self._autosaver.flush()

    def write_note(self, step: str | None) -> None:
        """Go on with the note being typed, or begin one that belongs to a step."""
        if self._view is None or not self._desk.may(Action.WRITE_NOTE):
            return
        self._remember_focus()
        if self.draft.form is None:
            form = NoteForm(
                note_id=self._desk.new_id(),
                case_id=self._view.id,
                text="",
                happened_at=self._desk.now,
                step=step,
            )
            self._begin(form)
            self._autosaver.start_from(self.draft.form)
        self.draft.focus_text()

    def correct(self, note: Note) -> None:
        """Begin a note that corrects a signed one; or go on with a draft."""
        if self._view is None:
            return
        self._remember_focus()
        self.flush()
        kept = note if not note.signed else self._correction_of(note)
        if kept is not None:
            self._begin(form_of(kept))
        else:
            self._begin(
                NoteForm(
                    note_id=self._desk.new_id(),
                    case_id=note.case_id,
                    text="",
                    kind=note.kind,
                    happened_at=self._desk.now,
                    step=note.step,
                    restricted=note.restricted,
                    corrects_id=note.id,
                )
            )
        self._autosaver.start_from(self.draft.form)
        self._fill(from_top=False)
        self.draft.focus_text()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """What must be mended in the note being typed."""
        self.draft.show_problems(problems)

    def _begin(self, form: NoteForm) -> None:
        corrected = next((note for note in self._notes() if note.id == form.corrects_id), None)
        if form.corrects_id is None:
            belongs = _TITLES.get(form.step or "", "")
            label = f"Utkast · {belongs}" if belongs else "Utkast"
        elif corrected is None or self._view is None:
            label = "Utkast · rättar en äldre anteckning"
        else:
            label = f"Utkast · rättar anteckning {when(corrected, self._view)}"
        must_restrict = corrected is not None and corrected.restricted
        self.draft.begin(form, label, must_restrict=must_restrict)

    def _resume(self) -> None:
        drafts = self._drafts()
        if drafts:
            latest = max(drafts, key=lambda note: note.id)
            self._begin(form_of(latest))
            self._autosaver.start_from(self.draft.form)
            if latest.id in self._unsaved:
                self._autosaver.start_from(None)
                self._autosaver.touch()

    def _write(self, form: NoteForm | None) -> None:
        # Runs on the database's thread; what could not be written is kept for the next time.
        if form is None:
            return
        self._unsaved[form.note_id] = form
        save_note(self._desk, form)
        del self._unsaved[form.note_id]

    def _on_saved(self, moment: datetime) -> None:
        if self.draft.form is not None:
            self.draft.set_status(f"Sparat {formats.clock(swedish(moment))}")
        self.saved.emit(moment)

    def _on_failed(self) -> None:
        self.draft.set_status("Inte sparat än, texten finns kvar här")

    def _sign(self) -> None:
        form = self.draft.form
        if form is None:
            return
        self.flush()
        self.draft.set_busy(busy=True)
        self._tasks.run_command(
            self,
            lambda: sign_note(self._desk, form),
            lambda _changes: self._on_signed(form),
            self._on_sign_failed,
        )

    def _on_signed(self, form: NoteForm) -> None:
        self._ended.add(form.note_id)
        if self.draft.shows(form.note_id):
            self._end_draft()
            announce(self, "Anteckningen är signerad")

    def _on_sign_failed(self, error: Exception) -> bool:
        self.draft.set_busy(busy=False)
        if isinstance(error, EnvironmentProblem) and error.code == "locked":
            self.show_problems((Problem("locked", "text"),))
            return True
        if isinstance(error, RuleViolation):
            self.show_problems(error.problems)
            return True
        return False

    def _discard(self) -> None:
        form = self.draft.form
        if form is None:
            return
        self._ended.add(form.note_id)
        self._end_draft()
        if not form.text.strip():
            return
        emptied = NoteForm(note_id=form.note_id, case_id=form.case_id, text="")
        self._tasks.run_command(self, lambda: self._write(emptied))
        self.noticed.emit("Utkastet är slängt.", lambda: self._bring_back(form))

    def _bring_back(self, form: NoteForm) -> None:
        self._ended.discard(form.note_id)
        self._tasks.run_command(self, lambda: save_note(self._desk, form))
        shown = self._view is not None and self._view.id == form.case_id
        if shown and self.draft.form is None:
            self._begin(form)
            self._autosaver.start_from(self.draft.form)
            self.draft.focus_text()

    def _end_draft(self) -> None:
        self.draft.end()
        self._autosaver.start_from(None)
        self._fill(from_top=False)
        self._go_back()

    def _remember_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._came_from = focused

    def _go_back(self) -> None:
        place = self._came_from
        if place is not None and shiboken6.isValid(place) and place.isVisible():
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _notes(self) -> Sequence[Note]:
        if self._view is None:
            return ()
        loaded = {note.id: note for note in (*self._older, *self._view.rows.notes)}
        return tuple(loaded.values())

    def _drafts(self) -> Sequence[Note]:
        """My own notes that are not signed and not being typed: kept ones, and unsaved ones."""
        kept = {
            note.id: note
            for note in self._notes()
            if not note.signed and note.author_id == self._desk.me.id
        }
        for form in tuple(self._unsaved.values()):
            if self._view is not None and form.case_id == self._view.id and form.text.strip():
                kept[form.note_id] = _as_note(form, self._desk)
        return tuple(
            note
            for note in kept.values()
            if note.id not in self._ended and not self.draft.shows(note.id)
        )

    def _correction_of(self, note: Note) -> Note | None:
        return next((draft for draft in self._drafts() if draft.corrects_id == note.id), None)

    def _fill(self, *, from_top: bool) -> None:
        if self._view is None:
            return
        view = self._view
        wanted = self.filter.value()
        threads = threads_of(self._notes())
        shown = matching(
            threads, wanted, lambda note: f"{headline(note, view, self._me)} {note.text}"
        )
        words = [*self._draft_words(view), *(w for thread in shown for w in self._words(thread))]
        self.notes.show_notes(words, from_top=from_top)
        self.filter.setVisible(view.rows.note_count > _FEW)
        self._count.setVisible(bool(wanted))
        found = sum(len(thread.notes) for thread in shown)
        self._count.setText(f"{found} av {view.rows.note_count} anteckningar")
        self._show_empty(bool(words), bool(wanted))

    @property
    def _me(self) -> UUID:
        return self._desk.me.id

    def _draft_words(self, view: CaseView) -> Iterator[NoteWords]:
        for note in sorted(self._drafts(), key=lambda note: note.id, reverse=True):
            yield NoteWords(
                note=note,
                headline=f"Utkast · {when(note, view)} · {KINDS[note.kind]}",
                sealed="",
                action="Fortsätt",
                draft=True,
            )

    def _words(self, thread: Thread) -> Iterator[NoteWords]:
        assert self._view is not None
        for note in thread.notes:
            linked = ""
            if note is not thread.note:
                linked = f"rättar anteckning {when(thread.note, self._view)}"
            elif thread.orphan:
                linked = "rättar en äldre anteckning"
            corrected = " · rättad" if thread.corrections and note is thread.note else ""
            yield NoteWords(
                note=note,
                headline=headline(note, self._view, self._me) + corrected,
                sealed=sealed(note, self._view, self._me),
                linked=linked,
                restricted="läses bara av behöriga" if note.restricted else "",
                action="Rätta" if self._desk.may(Action.WRITE_NOTE) else "",
            )

    def _show_empty(self, has_notes: bool, searching: bool) -> None:
        drafting = self.draft.form is not None
        self._empty.setVisible(not has_notes and not drafting)
        if searching:
            self._empty.setText("Ingen anteckning har de orden.")
        elif self._desk.may(Action.WRITE_NOTE):
            self._empty.setText("Inga anteckningar än. Ctrl J börjar den första.")
        else:
            self._empty.setText("Inga anteckningar än.")

    def _fetch_older(self) -> None:
        if self._view is None or self._fetching or self._all_read:
            return
        loaded = len(self._notes())
        if loaded >= self._view.rows.note_count:
            return
        self._fetching = True
        case_id = self._view.id
        offset = max(loaded - _OVERLAP, 0)
        limit = _PAGE_OF_SEARCH if self.filter.value() else _PAGE
        self._tasks.run_query(
            self,
            lambda: more_notes(self._desk, case_id, offset, limit),
            lambda notes: self._add_older(case_id, notes),
            self._on_fetch_failed,
        )

    def _add_older(self, case_id: UUID, notes: tuple[Note, ...]) -> None:
        if self._view is None or self._view.id != case_id:
            return
        self._fetching = False
        before = len(self._notes())
        self._older = (*self._older, *notes)
        self._all_read = len(self._notes()) == before
        self._fill(from_top=False)

    def _on_fetch_failed(self, _error: Exception) -> None:
        self._fetching = False

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.XS, Space.S)
        head.setSpacing(Space.XS)
        head.addWidget(SectionHeading("Journal", self), 1)
        head.addWidget(self.new)
        head.addWidget(self.fold)
        search = QVBoxLayout()
        search.setContentsMargins(Space.M, 0, Space.M, Space.S)
        search.setSpacing(Space.XS)
        search.addWidget(self.filter)
        search.addWidget(self._count)
        empty = QVBoxLayout()
        empty.setContentsMargins(Space.L, Space.S, Space.L, 0)
        empty.addWidget(self._empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addLayout(search)
        box.addWidget(self.draft)
        box.addLayout(empty)
        box.addWidget(self.notes, 1)

    def _connect(self) -> None:
        self.new.clicked.connect(self.note_wanted)
        self.fold.clicked.connect(self.fold_wanted)
        self.filter.edited.connect(lambda: self._fill(from_top=True))
        self.draft.edited.connect(self._autosaver.touch)
        self.draft.sign_wanted.connect(self._sign)
        self.draft.discard_wanted.connect(self._discard)
        self.draft.left.connect(self._go_back)
        self._autosaver.saved.connect(self._on_saved)
        self._autosaver.failed.connect(self._on_failed)
        self.notes.acted.connect(self.correct)
        self.notes.end_reached.connect(self._fetch_older)


def _as_note(form: NoteForm, desk: Desk) -> Note:
    return Note(
        id=form.note_id,
        case_id=form.case_id,
        author_id=desk.me.id,
        happened_at=form.happened_at or desk.now,
        kind=form.kind,
        text=form.text,
        step=form.step,
        restricted=form.restricted,
        corrects_id=form.corrects_id,
    )
