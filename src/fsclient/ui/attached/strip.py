"""The documents of one thing, where it stands: seen, and more of them dropped, pasted or chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.case_documents import CaseDocument
from fsclient.domain.errors import RuleViolation
from fsclient.ui.attached import words
from fsclient.ui.attached.belonging import Attachable
from fsclient.ui.attached.ending import EndDialog
from fsclient.ui.attached.preparing import Prepared, Source, of_path, prepared
from fsclient.ui.attached.taking import files_in, has_files
from fsclient.ui.attached.viewer import show_document
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Tone
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.notices import Banner, announce
from fsclient.ui.widgets.progress import ProgressLine
from fsclient.ui.widgets.styling import mark
from fsclient.ui.widgets.surfaces import SectionLabel, Text
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_documents import (
    DocumentForm,
    attach_document,
    end_document,
)
from fsclient.usecases.desk import Desk, local_time

PATTERN: Final = "Handlingar (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)"
_LONGEST: Final = 44
_UNDER_NAME: Final = 33
"""Where a button's words begin, after its icon."""
_UNDONE: Final = "Ångrad direkt efter att den bifogades"


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file, and where it was dropped: another case may be shown before it is kept."""

    source: Source
    to: Attachable


class DocumentStrip(QFrame):
    """The documents of a thing, and ways to attach more. ``noticed`` a line with a way to undo.

    ``only_read``: they are only read here; where it does not list them (``lists``) they stand
    elsewhere. ``before`` is done before anything is attached, where what it belongs to must be
    kept first.
    """

    noticed = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        name_of: words.NameOf,
        parent: QWidget | None = None,
        *,
        only_read: bool = False,
        lists: bool = True,
        longest: int = _LONGEST,
        before: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._name_of = name_of
        self._only_read = only_read
        self._lists = lists
        self._longest = longest
        self._before = before
        self._to: Attachable | None = None
        self._queue: list[_Waiting] = []
        self._working = False
        self._rows: list[DocumentRow] = []
        self.setProperty("role", "drop")
        self.setAccessibleName("Handlingar")
        self.setAcceptDrops(not only_read)
        self.heading = SectionLabel("Handlingar", self)
        self.problem = Banner(parent=self)
        self._nothing = Text("Ingen handling är bifogad.", "soft", parent=self)
        self._status = Text("", "soft", parent=self)
        self._bar = ProgressLine(self)
        self.attach = QuietButton("Bifoga fil …", self, icon="plus")
        self.attach.clicked.connect(self._choose)
        self.paste = QuietButton("Klistra in", self)
        self.paste.clicked.connect(self.paste_files)
        self._hint = Text("eller släpp den här", "soft", wrap=False, parent=self)
        self._lay_out()

    def show_documents(self, to: Attachable) -> None:
        """Show a thing's documents as they are now."""
        if self._to is None or self._to.thing_id != to.thing_id:
            self.problem.clear()
        self._to = to
        shown = [one for one in to.documents if one.has_content and self._lists]
        while len(self._rows) > len(shown):
            gone = self._rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(shown):
            row = DocumentRow(self)
            row.opened.connect(self._open)
            row.end_wanted.connect(self._end)
            self._rows.append(row)
            self._list.addWidget(row)
        for row, document in zip(self._rows, shown, strict=True):
            facts = words.facts(document, self._name_of)
            end = "" if self._only_read or to.blocked or not document.stands else "Ta bort …"
            if end and document.id not in to.can_end:
                end = "Stryk …"
            row.show_document(document, facts, end, self._longest)
        self._nothing.setVisible(not shown and self._only_read)
        for button in (self.attach, self.paste):
            button.set_blocked(to.blocked)

    @property
    def rows(self) -> Sequence["DocumentRow"]:
        """The documents that are shown, top down."""
        return self._rows

    def take(self, sources: Sequence[Source]) -> None:
        """Attach files, one after the other."""
        to = self._to
        if to is None or self._only_read or not sources:
            return
        if to.blocked:
            self.problem.show_message(to.blocked, Tone.WARN)
            return
        self.problem.clear()
        if self._before is not None:
            self._before()
        self._queue += [_Waiting(source, to) for source in sources]
        if not self._working:
            self._next()

    def paste_files(self) -> None:
        """Attach what lies in the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        sources = files_in(mime, local_time(self._desk.now)) if has_files(mime) else []
        if sources:
            self.take(sources)
        else:
            self.problem.show_message(
                "Det ligger ingen fil eller bild i urklipp. Kopiera den först.", Tone.WARN
            )

    def take_from(self, widget: QWidget) -> None:
        """Files that are dropped or pasted there are attached here as well."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files over another widget, or pasted in it, are for this one."""
        if isinstance(event, QDragLeaveEvent):
            self.show_over(over=False)
        elif isinstance(event, QDropEvent) and has_files(event.mimeData()):
            # Held over it, moved, and let go: all three are kinds of a drop to Qt.
            if event.type() is QEvent.Type.Drop:
                self.dropEvent(event)
            else:
                event.acceptProposedAction()
                self.show_over(over=True)
            return True
        elif (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
            and self.can_paste()
        ):
            self.paste_files()
            return True
        return super().eventFilter(watched, event)

    def can_paste(self) -> bool:
        """Whether what lies in the clipboard is a file or a picture, and can be attached here."""
        return not self._only_read and has_files(QGuiApplication.clipboard().mimeData())

    def event(self, event: QEvent) -> bool:
        """Ctrl+V pastes here and not elsewhere, where it is a file or a picture that is pasted."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and self.can_paste()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V attaches what was copied."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.can_paste():
            self.paste_files()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say where it lands."""
        if not has_files(event.mimeData()):
            return
        event.acceptProposedAction()
        self.show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It lands elsewhere."""
        super().dragLeaveEvent(event)
        self.show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        self.show_over(over=False)
        sources = files_in(event.mimeData(), local_time(self._desk.now))
        event.acceptProposedAction()
        self.take(sources)

    def show_over(self, *, over: bool) -> None:
        """Whether something is held over it: then it says where that lands."""
        mark(self, over=over)
        to = self._to
        lands = "" if to is None else f"Släpp: den bifogas till {words.THINGS[to.thing]}"
        self._hint.setText(lands if over else "eller släpp den här")

    def _choose(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileNames(
            self.window(), "Bifoga filer", "", f"{PATTERN};;Alla filer (*)"
        )
        self.take([of_path(Path(one)) for one in chosen])

    def _next(self) -> None:
        self._working = bool(self._queue)
        if not self._working:
            self._say("")
            return
        waiting = self._queue.pop(0)
        self._say(f"Läser {waiting.source.name} …")
        self._tasks.run_free(
            self,
            lambda: prepared(waiting.source),
            lambda made: self._keep(waiting, made),
            lambda error: self._failed(waiting, error),
        )

    def _keep(self, waiting: _Waiting, made: Prepared) -> None:
        self._say(f"Sparar {made.name} …")
        to = waiting.to
        form = DocumentForm(
            id=self._desk.new_id(),
            case_id=to.case_id,
            thing=to.thing,
            thing_id=to.thing_id,
            name=made.name,
            pages=made.pages,
            content=made.content,
        )
        self._tasks.run_command(
            self,
            lambda: attach_document(self._desk, form),
            lambda _changes: self._kept(form, made),
            lambda error: self._failed(waiting, error),
        )

    def _kept(self, form: DocumentForm, made: Prepared) -> None:
        smaller = f", förminskad till {words.size(len(made.content))}" if made.was else ""
        self.noticed.emit(
            f"{made.name} är bifogad till {words.THINGS[form.thing]}{smaller}.",
            lambda: self._tasks.run_command(
                self, lambda: end_document(self._desk, form.id, _UNDONE)
            ),
        )
        self._next()

    def _failed(self, waiting: _Waiting, error: Exception) -> bool:
        if isinstance(error, RuleViolation):
            said = " ".join(map(sentence, error.problems))
            before = f"{self.problem.text}\n" if self.problem.text else ""
            self.problem.show_message(f"{before}{waiting.source.name}: {said}", Tone.BAD)
        self._next()
        return isinstance(error, RuleViolation)

    def _say(self, text: str) -> None:
        self._status.setText(text)
        self._status.setVisible(bool(text))
        self._bar.setVisible(bool(text))
        self._bar.set_busy(bool(text))
        if text:
            announce(self, text)

    def _open(self, document: CaseDocument) -> None:
        show_document(
            self,
            self._desk,
            self._tasks,
            document,
            self._name_of,
            lambda text: self.noticed.emit(text, None),
        )

    def _end(self, document: CaseDocument) -> None:
        to = self._to
        takes = to is not None and document.id in to.can_end
        dialog = EndDialog(self._desk, self._tasks, document, self.window(), takes=takes)
        dialog.told.connect(lambda text: self.noticed.emit(text, None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        box.setSpacing(Space.XS)
        box.addWidget(self.heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        box.addLayout(self._list)
        box.addWidget(self._nothing)
        box.addWidget(self.problem)
        box.addWidget(self._status)
        box.addWidget(self._bar)
        self._ways = QWidget(self)
        ways = FlowLayout(self._ways, spacing=Space.XS)
        for widget in (self.attach, self.paste, self._hint):
            ways.addWidget(widget)
        box.addWidget(self._ways)
        self._ways.setVisible(not self._only_read)
        self._nothing.hide()
        self._say("")


class DocumentRow(QWidget):
    """One document: what it is called, which opens it, and what is known of it."""

    opened = Signal(object)
    end_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._document: CaseDocument | None = None
        self.open = QuietButton("", self, icon="document")
        self.open.clicked.connect(lambda: self.opened.emit(self._document))
        self._facts = Text("", "soft", parent=self)
        self.end = QuietButton("", self)
        self.end.clicked.connect(lambda: self.end_wanted.emit(self._document))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.open)
        row.addStretch(1)
        row.addWidget(self.end, 0, Qt.AlignmentFlag.AlignRight)
        box.addLayout(row)
        under = QHBoxLayout()
        under.setContentsMargins(_UNDER_NAME, 0, 0, Space.XS)
        under.addWidget(self._facts)
        box.addLayout(under)

    def show_document(self, document: CaseDocument, facts: str, end: str, longest: int) -> None:
        """Show a document; ``end`` is what can be done with it."""
        self._document = document
        self.open.set_text(words.shortened(document.name, longest))
        self.open.setAccessibleName(f"Öppna {document.name}")
        self.open.setToolTip(document.name)
        self.open.setAccessibleDescription(facts)
        self._facts.setText(facts)
        self.end.set_text(end)
        self.end.setAccessibleName(f"{end.removesuffix(' …')} {document.name}")
        self.end.setVisible(bool(end))
