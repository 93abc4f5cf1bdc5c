"""Documents of a case: attached to what they belong to, read with a line in the log, and ended."""

import dataclasses
import hashlib
from enum import StrEnum
from uuid import UUID

from fsclient.domain.case_documents import (
    MOST_BYTES,
    MOST_PAGES,
    WHO_ATTACHES,
    CaseDocument,
    DocumentContent,
    DocumentStatus,
    DocumentThing,
    megabytes,
)
from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.journal import Note
from fsclient.domain.names import is_blank
from fsclient.domain.plan import Plan
from fsclient.domain.staff import Action
from fsclient.domain.texts import clean_text
from fsclient.rules.file_kinds import file_kind, file_name
from fsclient.usecases.access import log
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command, reading
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.running import hold_running


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DocumentForm:
    """A file to attach. ``id`` is made when it is chosen; ``name`` is as the file has it, and
    ``content`` as it is to be kept.
    """

    id: UUID
    case_id: UUID
    thing: DocumentThing
    thing_id: UUID
    name: str
    pages: int
    content: bytes = dataclasses.field(repr=False)


class DocumentUse(StrEnum):
    """What a document is read for: the access log's word for it."""

    SHOWN = "read_document"
    PRINTED = "print_document"
    SAVED = "save_document"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class OpenedDocument:
    """A document with its content, which is what was attached."""

    document: CaseDocument
    content: bytes = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class EndedDocument:
    """What became of a document that no longer counts."""

    changes: ChangeSet
    document: CaseDocument


@command
def attach_document(desk: Desk, form: DocumentForm) -> ChangeSet:
    """Keep a file with what it belongs to. Its content tells what it is, whatever it is called.

    Raises RuleViolation ``document_empty``, ``document_too_large`` (``size`` and ``most``, MB),
    ``document_too_long`` (``pages``, ``most``), ``document_kind_unknown``, ``document_office``,
    ``document_phone_photo``, ``document_there_already`` and, but for a note, ``case_is_closed``;
    EnvironmentProblem ``row_missing`` where what it would belong to is gone.
    """
    desk.require(Action.ATTACH_DOCUMENT)
    desk.require(WHO_ATTACHES[form.thing])
    size = len(form.content)
    if size > MOST_BYTES:
        raise RuleViolation.at(
            "document", "document_too_large", size=megabytes(size), most=megabytes(MOST_BYTES)
        )
    kind = file_kind(form.content)
    if not 1 <= form.pages <= MOST_PAGES:
        raise RuleViolation.at("document", "document_too_long", pages=form.pages, most=MOST_PAGES)
    document = CaseDocument(
        id=form.id,
        case_id=form.case_id,
        thing=form.thing,
        thing_id=form.thing_id,
        name=file_name(form.name, kind),
        kind=kind,
        pages=form.pages,
        size=size,
        sha256=hashlib.sha256(form.content).hexdigest(),
        attached_by=desk.me.id,
        attached_at=desk.now,
    )
    with desk.begin() as work:
        if form.thing is not DocumentThing.NOTE:
            hold_running(work, form.case_id)
        _look_at_thing(desk, work, document)
        beside = work.documents.find(thing_id=form.thing_id, status=DocumentStatus.STANDING)
        same = next((one for one in beside if one.sha256 == document.sha256), None)
        if same is not None:
            raise RuleViolation.at("document", "document_there_already", name=same.name)
        work.documents.add(document)
        work.document_contents.add(
            DocumentContent(id=document.id, case_id=document.case_id, content=form.content)
        )
        work.commit()
    return desk.changed("document", case_id=form.case_id, ids=(document.id,))


@reading
def read_document(
    desk: Desk, document_id: UUID, use: DocumentUse = DocumentUse.SHOWN
) -> OpenedDocument:
    """A document's content, each time with a line in the access log that says what for.

    Raises EnvironmentProblem ``document_changed`` where the content is no longer what was attached,
    and ``document_gone`` where there is none.
    """
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        document = work.documents.get(document_id)
        _look_at_thing(desk, work, document)
        # Before it is read, so that a server sees that it is told of.
        log(desk, work, use.value, document.name, document.case_id)
        kept = work.document_contents.find(id=document_id)
        if not kept:
            raise EnvironmentProblem("document_gone", name=document.name)
        content = kept[0].content
        if hashlib.sha256(content).hexdigest() != document.sha256:
            raise EnvironmentProblem("document_changed", name=document.name)
        work.commit()
    return OpenedDocument(document=document, content=content)


@command
def end_document(desk: Desk, document_id: UUID, reason: str) -> EndedDocument:
    """Take away what one attached by mistake, while what it belongs to is unsigned; else strike it,
    which leaves it to be read. The row stays, with who, when and why.

    Raises RuleViolation ``document_reason_needed``; EnvironmentProblem ``someone_saved_first``
    where it was ended already.
    """
    desk.require(Action.ATTACH_DOCUMENT)
    if is_blank(reason):
        raise RuleViolation.at("reason", "document_reason_needed")
    with desk.begin() as work:
        document = work.documents.get(document_id)
        desk.require(WHO_ATTACHES[document.thing])
        _look_at_thing(desk, work, document)
        if not document.stands:
            raise EnvironmentProblem("someone_saved_first", kind="document")
        mine = document.attached_by == desk.me.id
        takes = mine and not _is_signed(desk, work, document)
        ended = work.documents.save(
            dataclasses.replace(
                document,
                status=DocumentStatus.TAKEN_AWAY if takes else DocumentStatus.STRUCK,
                ended_by=desk.me.id,
                ended_at=desk.now,
                ended_reason=clean_text(reason).strip(),
            )
        )
        work.commit()
    changes = desk.changed("document", case_id=document.case_id, ids=(document.id,))
    return EndedDocument(changes=changes, document=ended)


def refuse_to_lose(work: UnitOfWork, thing_id: UUID) -> None:
    """Raise RuleViolation ``has_documents`` where something has documents that count, and so is
    not thrown away.
    """
    if has_documents(work, thing_id):
        raise RuleViolation.at(None, "has_documents")


def has_documents(work: UnitOfWork, thing_id: UUID) -> bool:
    """Whether something has documents that count."""
    return bool(work.documents.find(thing_id=thing_id, status=DocumentStatus.STANDING))


def can_be_taken_away(view: CaseView, document: CaseDocument, me: UUID) -> bool:
    """Whether it is still the reader's own and unsigned, as the case stands."""
    rows = view.rows
    signed = {
        DocumentThing.APPLICATION: any(
            one.id == document.thing_id and one.status is not ApplicationStatus.OPEN
            for one in rows.applications
        ),
        DocumentThing.ACCOUNT: any(one.account_id == document.thing_id for one in rows.payments),
        DocumentThing.NOTE: not any(
            one.id == document.thing_id and not one.signed for one in rows.notes
        ),
        DocumentThing.PLAN: not any(
            one.id == document.thing_id and one.signed_at is None for one in rows.plans
        ),
    }
    return document.stands and document.attached_by == me and not signed[document.thing]


def _is_signed(desk: Desk, work: UnitOfWork, document: CaseDocument) -> bool:
    """Whether others rely on what it belongs to: decided on, paid to, or signed."""
    thing_id = document.thing_id
    match document.thing:
        case DocumentThing.APPLICATION:
            return work.applications.get(thing_id).status is not ApplicationStatus.OPEN
        case DocumentThing.ACCOUNT:
            return bool(work.payments.find(account_id=thing_id))
        case DocumentThing.NOTE:
            return work.notes.get(thing_id).signed
        case DocumentThing.PLAN:
            return _is_signed_plan(desk, work, thing_id)


def _is_signed_plan(desk: Desk, work: UnitOfWork, plan_id: UUID) -> bool:
    desk.require(Action.READ_RESTRICTED)
    return work.plans.get(plan_id).signed_at is not None


def _look_at_thing(desk: Desk, work: UnitOfWork, document: CaseDocument) -> None:
    """Raise EnvironmentProblem ``row_missing`` where a document belongs to nothing of its case, and
    AccessDenied where whoever is at the desk may not read what it belongs to.
    """
    thing_id, case_id = document.thing_id, document.case_id
    found: tuple[object, ...]
    match document.thing:
        case DocumentThing.APPLICATION:
            found = work.applications.find(id=thing_id, case_id=case_id)
        case DocumentThing.ACCOUNT:
            found = work.accounts.find(id=thing_id, case_id=case_id)
        case DocumentThing.NOTE:
            found = _readable_notes(desk, work, thing_id, case_id)
        case DocumentThing.PLAN:
            found = _readable_plans(desk, work, thing_id, case_id)
    if not found:
        raise EnvironmentProblem("row_missing", kind=document.thing.value)


def _readable_notes(desk: Desk, work: UnitOfWork, note_id: UUID, case_id: UUID) -> tuple[Note, ...]:
    found = work.notes.find(id=note_id, case_id=case_id)
    for note in found:
        if note.author_id == desk.me.id:
            continue
        if not note.signed:
            raise AccessDenied(Problem("note_of_another"))
        if note.restricted:
            desk.require(Action.READ_RESTRICTED)
    return found


def _readable_plans(desk: Desk, work: UnitOfWork, plan_id: UUID, case_id: UUID) -> tuple[Plan, ...]:
    desk.require(Action.READ_RESTRICTED)
    return work.plans.find(id=plan_id, case_id=case_id)
