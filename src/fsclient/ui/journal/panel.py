"""The journal panel: always beside the case, a note one keystroke away."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import Final
from uuid import UUID

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.case_documents import CaseDocument, DocumentThing
from fsclient.domain.errors import Problem
from fsclient.domain.journal import Note
from fsclient.domain.staff import Action
from fsclient.ui.attached.belonging import attachable
from fsclient.ui.attached.strip import DocumentStrip
from fsclient.ui.attached.viewer import show_document
from fsclient.ui.journal.draft import DraftNote, form_of
from fsclient.ui.journal.draft_frame import DraftFrame
from fsclient.ui.journal.note_list import MakeWords, NoteList
from fsclient.ui.journal.note_view import NoteWords
from fsclient.ui.journal.threads import Thread, matching, threads_of
from fsclient.ui.journal.words import KINDS, headline, sealed, when
from fsclient.ui.journal.writing import NoteWriting
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.region_order import focus_in_window
from fsclient.ui.widgets.styling import mark
from fsclient.ui.widgets.surfaces import SectionHeading, Text
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, more_notes
from fsclient.usecases.workflow import step_titles

_OVERLAP: Final = 5
"""Notes fetched twice, since a thrown draft shifts the rest."""
_PAGE: Final = 60
_PAGE_OF_SEARCH: Final = 500
_FEW: Final = 6
_LONGEST_NAME: Final = 22


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
        self._came_from: QWidget | None = None
        self.setProperty("role", "sidepanel")
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
        self.documents = DocumentStrip(
            desk, tasks, self._name_of, self, longest=_LONGEST_NAME, before=self._keep_first
        )
        self.draft.add_part(self.documents)
        self.documents.take_from(self.draft.text)
        # What is dropped over a text comes to its viewport, which would write where the file lies.
        self.documents.take_from(self.draft.text.viewport())
        self.writing = NoteWriting(self, desk, tasks, self.draft, self._label_of)
        self._lay_out()
        self._connect()

    def show_case(self, view: CaseView) -> None:
        """Show the journal of a case as it now is; what is being typed here stays."""
        other = self._view is None or self._view.id != view.id
        if other:
            self.leave()
        self._view = view
        if other:
            self.writing.resume(view.id, view.rows.notes)
        else:
            self.writing.look_at(view.rows.notes)
        self._fill(from_top=other)

    def leave(self) -> None:
        """Keep what is being typed; what is shown is for ``show_case`` to replace, unseen."""
        self.writing.leave()
        self._view = None
        self._older = ()
        self._all_read = False
        self._fetching = False
        self._came_from = None
        self.filter.set_value("")

    def flush(self) -> None:
        """Keep what is being typed, now."""
        self.writing.flush()

    @property
    def unanswered(self) -> UUID | None:
        """The case in which a note waits for a choice between two texts; None where none does."""
        return self.writing.unanswered

    def show_unanswered(self) -> None:
        """Go on with the note that waits for a choice."""
        self.writing.show_unanswered()
        self._fill(from_top=False)

    def write_note(self, step: str | None) -> None:
        """Go on with the note being typed, or begin one that belongs to a step."""
        if self._view is None or not self._desk.may(Action.WRITE_NOTE):
            return
        self._remember_focus()
        if self.draft.form is None:
            self.writing.go_on(
                NoteForm(
                    note_id=self._desk.new_id(),
                    case_id=self._view.id,
                    text="",
                    happened_at=self._desk.now,
                    step=step,
                )
            )
            self._fill(from_top=False)
        self.draft.focus_text()

    def correct(self, note: Note) -> None:
        """Begin a note that corrects a signed one; or go on with a draft."""
        if self._view is None:
            return
        self._remember_focus()
        kept = note if not note.signed else self._correction_of(note)
        if kept is None:
            form = NoteForm(
                note_id=self._desk.new_id(),
                case_id=note.case_id,
                text="",
                kind=note.kind,
                happened_at=self._desk.now,
                step=note.step,
                restricted=note.restricted,
                corrects_id=note.id,
            )
        else:
            form = form_of(kept)
        self.writing.go_on(form)
        self._fill(from_top=False)
        self.draft.focus_text()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """What must be mended in the note being typed."""
        self.draft.show_problems(problems)

    def _label_of(self, form: NoteForm) -> tuple[str, bool]:
        if form.corrects_id is None:
            titles = {} if self._view is None else step_titles(self._view)
            belongs = titles.get(form.step or "", "")
            return f"Utkast · {belongs}" if belongs else "Utkast", False
        corrected = next((note for note in self._notes() if note.id == form.corrects_id), None)
        if corrected is None or self._view is None:
            return "Utkast · rättar en äldre anteckning", False
        return f"Utkast · rättar anteckning {when(corrected, self._view)}", corrected.restricted

    def _drafts(self) -> Sequence[Note]:
        return () if self._view is None else self.writing.waiting(self._view.id, self._notes())

    def _correction_of(self, note: Note) -> Note | None:
        return next((draft for draft in self._drafts() if draft.corrects_id == note.id), None)

    def _on_signed(self) -> None:
        self._fill(from_top=False)
        self._go_back()
        # Last: what is said of where the focus goes would cut it off.
        announce(self, "Anteckningen är signerad")

    def _on_thrown(self, bring_back: object) -> None:
        if bring_back is not None:
            self.noticed.emit("Utkastet är slängt.", bring_back)
        self._fill(from_top=False)
        self._go_back()

    def _remember_focus(self) -> None:
        focused = focus_in_window(self)
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

    def _fill(self, *, from_top: bool) -> None:
        if self._view is None:
            return
        view = self._view
        wanted = self.filter.value()
        threads = threads_of(self._notes())
        shown = matching(
            threads, wanted, lambda note: f"{headline(note, view, self._me)} {note.text}"
        )
        notes = [
            *self._draft_words(view),
            *(words for thread in shown for words in self._words(thread, view)),
        ]
        self.notes.show_notes(notes, from_top=from_top)
        self._show_documents(view)
        self.filter.setVisible(view.rows.note_count > _FEW)
        self._count.setVisible(bool(wanted))
        found = sum(len(thread.notes) for thread in shown)
        self._count.setText(f"{found} av {view.rows.note_count} anteckningar")
        self._show_empty(bool(notes), bool(wanted))

    def _show_documents(self, view: CaseView) -> None:
        """Those of the note that is being typed."""
        form = self.draft.form
        self.documents.setVisible(form is not None)
        if form is None:
            return
        to = attachable(self._desk, view, DocumentThing.NOTE, form.note_id)
        self.documents.show_documents(to)
        held = any(one.stands for one in to.documents)
        self.draft.discard.set_blocked("Ta först bort handlingarna." if held else "")

    def _keep_first(self) -> None:
        """A document belongs to a note that is there."""
        if not self.draft.text.text().strip():
            self.draft.text.insertPlainText("Bifogar en handling.")
        self.writing.flush()

    def _name_of(self, staff_id: UUID) -> str:
        return "" if self._view is None else self._view.staff_name(staff_id)

    def _open_document(self, document: CaseDocument) -> None:
        show_document(
            self,
            self._desk,
            self._tasks,
            document,
            self._name_of,
            lambda text: self.noticed.emit(text, None),
        )

    @property
    def _me(self) -> UUID:
        return self._desk.me.id

    def _draft_words(self, view: CaseView) -> Iterator[MakeWords]:
        for note in sorted(self._drafts(), key=lambda note: note.id, reverse=True):
            yield partial(_words_of_draft, note, view)

    def _words(self, thread: Thread, view: CaseView) -> Iterator[MakeWords]:
        for note in thread.notes:
            yield partial(self._words_of, note, thread, view)

    def _words_of(self, note: Note, thread: Thread, view: CaseView) -> NoteWords:
        linked = ""
        if note is not thread.note:
            linked = f"rättar anteckning {when(thread.note, view)}"
        elif thread.orphan:
            linked = "rättar en äldre anteckning"
        corrected = " · rättad" if thread.corrections and note is thread.note else ""
        return NoteWords(
            note=note,
            headline=headline(note, view, self._me) + corrected,
            sealed=sealed(note, view, self._me),
            linked=linked,
            restricted="läses bara av behöriga" if note.restricted else "",
            documents=_of_note(note, view),
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
        # The button goes under the heading where the text is large.
        title = FlowLayout(spacing=Space.M)
        title.addWidget(SectionHeading("Journal", self))
        title.addWidget(self.new)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.XS, Space.S)
        head.setSpacing(0)
        head.addLayout(title, 1)
        head.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
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
        box.addWidget(DraftFrame(self.draft, self), 0)
        box.addLayout(empty)
        box.addWidget(self.notes, 1)

    def _connect(self) -> None:
        self.new.clicked.connect(self.note_wanted)
        self.fold.clicked.connect(self.fold_wanted)
        self.filter.edited.connect(lambda: self._fill(from_top=True))
        self.writing.saved.connect(self.saved)
        self.writing.signed.connect(self._on_signed)
        self.writing.thrown.connect(self._on_thrown)
        self.writing.told.connect(lambda text: self.noticed.emit(text, None))
        self.draft.left.connect(self._go_back)
        self.notes.acted.connect(self.correct)
        self.notes.document_wanted.connect(self._open_document)
        self.documents.noticed.connect(self.noticed)
        self.notes.end_reached.connect(self._fetch_older)


def _of_note(note: Note, view: CaseView) -> tuple[CaseDocument, ...]:
    return tuple(one for one in view.rows.documents if one.thing_id == note.id and one.has_content)


def _words_of_draft(note: Note, view: CaseView) -> NoteWords:
    return NoteWords(
        note=note,
        headline=f"Utkast · {when(note, view)} · {KINDS[note.kind]}",
        sealed="",
        documents=_of_note(note, view),
        action="Fortsätt",
        draft=True,
    )
