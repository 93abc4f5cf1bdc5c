"""All documents of a case, whatever they belong to: found by name, opened, struck and added to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fsclient.domain.case_documents import CaseDocument, DocumentStatus
from fsclient.domain.names import fold
from fsclient.ui.attached import words
from fsclient.ui.attached.belonging import application_documents, refused
from fsclient.ui.attached.ending import EndDialog
from fsclient.ui.attached.strip import DocumentStrip
from fsclient.ui.attached.viewer import show_document
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import case_words, formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.styling import mark
from fsclient.ui.widgets.surfaces import PageHeader, Text
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_documents import can_be_taken_away
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk, local_time
from fsclient.usecases.workflow import StepStatus

_STATES: Final = {
    DocumentStatus.STANDING: Badge("gäller", Tone.GOOD),
    DocumentStatus.STRUCK: Badge("struken", Tone.WARN),
    DocumentStatus.TAKEN_AWAY: Badge("borttagen"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A document as the list says it."""

    document: CaseDocument
    belongs: str
    by: str
    on: date
    state: Badge

    @property
    def id(self) -> UUID:
        """The document's id, by which it stays selected."""
        return self.document.id


class DocumentsStepPage(StepPage):
    """The case's documents in one list, and the application at hand to attach more to."""

    key = "documents"
    title = "Handlingar"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self.search = LineEdit(self, placeholder="Sök på namn eller vad den hör till")
        self.search.setAccessibleName("Sök bland handlingarna")
        mark(self.search, role="search")
        self.search.edited.connect(self._fill)
        self.search.returnPressed.connect(self._go_to_found)
        self.table = DataTable(
            "Handlingar i ärendet",
            _COLUMNS,
            self,
            empty="Ingen handling är bifogad än.",
        )
        self.table.opened.connect(lambda row: self._open(row.document))
        self.table.selected.connect(self._on_selected)
        self.open_it = SecondaryButton("Öppna", self, icon="document")
        self.open_it.clicked.connect(self._open_selected)
        self.end = SecondaryButton("Ta bort …", self)
        self.end.clicked.connect(self._end_selected)
        self._told = Text("", "soft", parent=self)
        self.strip = DocumentStrip(desk, tasks, self._name_of, self, lists=False)
        self.strip.noticed.connect(self.noticed)
        self._lay_out()
        finding = QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        finding.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case's documents; what is searched for stays within a case."""
        if self._view is None or self._view.id != view.id:
            self.search.set_value("")
        self._view = view
        self._fill()
        to = application_documents(self.desk, view)
        self.strip.setVisible(to is not None)
        if to is not None:
            self.strip.heading.setText(f"Bifoga till {things_of(view)[to.thing_id].lower()}")
            self.strip.show_documents(to)

    def _fill(self) -> None:
        view = self._view
        if view is None:
            return
        rows = listed(view, self._name_of)
        wanted = fold(self.search.value())
        found = [row for row in rows if wanted in fold(f"{row.document.name} {row.belongs}")]
        self.table.set_rows(found)
        self.search.setVisible(bool(rows))
        self._buttons.setVisible(bool(rows))
        said = f"{len(found)} av {len(rows)} handlingar" if wanted else ""
        self._told.setText(said)
        self._on_selected(self.table.selected_row())

    def _go_to_found(self) -> None:
        self.table.select_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_selected(self, row: object) -> None:
        document = row.document if isinstance(row, Listed) else None
        none = "" if document is not None else "Välj en handling i listan."
        gone = "" if document is None or document.has_content else "Handlingen är borttagen."
        self.open_it.set_blocked(none or gone)
        takes = document is not None and self._can_take(document)
        self.end.set_text("Ta bort …" if takes else "Stryk …")
        ended = "" if document is None or document.stands else "Handlingen gäller inte längre."
        role = "" if document is None else refused(self.desk, document.thing)
        self.end.set_blocked(none or ended or role)
        if document is not None and not self.search.value():
            self._told.setText(words.ending(document, self._name_of))

    def _open_selected(self) -> None:
        row = self.table.selected_row()
        if isinstance(row, Listed):
            self._open(row.document)

    def _open(self, document: CaseDocument) -> None:
        if document.has_content:
            show_document(self, self.desk, self.tasks, document, self._name_of, self._notice)

    def _end_selected(self) -> None:
        row = self.table.selected_row()
        if not isinstance(row, Listed):
            return
        takes = self._can_take(row.document)
        dialog = EndDialog(self.desk, self.tasks, row.document, self.window(), takes=takes)
        dialog.told.connect(self._notice)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _can_take(self, document: CaseDocument) -> bool:
        return self._view is not None and can_be_taken_away(self._view, document, self.desk.me.id)

    def _notice(self, text: str) -> None:
        self.noticed.emit(text, None)

    def _name_of(self, staff_id: UUID) -> str:
        return "" if self._view is None else self._view.staff_name(staff_id)

    def _lay_out(self) -> None:
        self.body.addWidget(PageHeader(self.title, self, step=True))
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self._buttons = QWidget(self)
        row = FlowLayout(self._buttons, spacing=Space.S)
        row.addWidget(self.open_it)
        row.addWidget(self.end)
        row.addWidget(self._told)
        self.body.addWidget(self._buttons)
        self.body.addWidget(self.strip)


_COLUMNS: Final = (
    Column(key="document.name", title="Handling", width=186, stretch=3, render=Render.STRONG),
    Column(key="belongs", title="Hör till", width=160, stretch=2),
    Column(key="by", title="Av", width=80, stretch=1),
    Column(key="on", title="Dag", width=104, render=Render.DATE),
    Column(
        key="document.size",
        title="Storlek",
        width=76,
        shown=lambda row: words.size(row.document.size),
    ),
    Column(key="document.pages", title="Sidor", width=60, render=Render.COUNT, optional=True),
    Column(key="state", title="Läge", width=90, render=Render.PILL),
)


def listed(view: CaseView, name_of: words.NameOf) -> tuple[Listed, ...]:
    """The documents of a case, the latest first."""
    things = things_of(view)
    rows = (
        Listed(
            document=one,
            belongs=things.get(one.thing_id) or words.THINGS[one.thing].capitalize(),
            by=name_of(one.attached_by),
            on=local_time(one.attached_at).date(),
            state=_STATES[one.status],
        )
        for one in view.rows.documents
    )
    return tuple(sorted(rows, key=lambda row: row.document.attached_at, reverse=True))


def things_of(view: CaseView) -> Mapping[UUID, str]:
    """What each thing of a case is called in a list of documents."""
    return dict(_things(view))


def _things(view: CaseView) -> Iterator[tuple[UUID, str]]:
    for application in view.rows.applications:
        yield application.id, f"Ansökan {formats.month(application.month)}"
    for account in view.rows.accounts:
        yield account.id, f"Konto, {account.holder}"
    for plan in view.rows.plans:
        person = next((one for one in view.rows.people if one.id == plan.person_id), None)
        whose = "" if person is None else f", {person.called}"
        yield plan.id, f"Förändringsplan {plan.number}{whose}"
    for note in view.rows.notes:
        day = formats.day(case_words.swedish(note.happened_at).date())
        yield note.id, f"Anteckning {day}"
