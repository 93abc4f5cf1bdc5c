"""What a case has that documents belong to, as it stands for whoever is here."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from fsclient.domain.case_documents import WHO_ATTACHES, CaseDocument, DocumentThing
from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.staff import Action
from fsclient.usecases.case_documents import can_be_taken_away
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachable:
    """What documents belong to; ``can_end`` are those that can still be taken away, and
    ``blocked`` is why nothing can be attached by whoever is here.
    """

    case_id: UUID
    thing: DocumentThing
    thing_id: UUID
    documents: Sequence[CaseDocument]
    can_end: frozenset[UUID] = frozenset()
    blocked: str = ""


def refused(desk: Desk, thing: DocumentThing) -> str:
    """Why whoever is here attaches nothing to a thing; empty where he may."""
    may = desk.may(Action.ATTACH_DOCUMENT) and desk.may(WHO_ATTACHES[thing])
    return "" if may else "Din roll bifogar inga handlingar här."


def attachable(desk: Desk, view: CaseView, thing: DocumentThing, thing_id: UUID) -> Attachable:
    """A thing of a case with its documents, as they stand for whoever is here."""
    documents = [one for one in view.rows.documents if one.thing_id == thing_id]
    me = desk.me.id
    closed = view.rows.case.closed_on is not None and thing is not DocumentThing.NOTE
    return Attachable(
        case_id=view.id,
        thing=thing,
        thing_id=thing_id,
        documents=sorted(documents, key=lambda one: one.attached_at),
        can_end=frozenset(one.id for one in documents if can_be_taken_away(view, one, me)),
        blocked=refused(desk, thing) or ("Ärendet är avslutat." if closed else ""),
    )


def application_documents(desk: Desk, view: CaseView) -> Attachable | None:
    """The application at hand with its documents; None where nothing is applied for."""
    application = view.application
    if application is None or application.status is ApplicationStatus.WITHDRAWN:
        return None
    return attachable(desk, view, DocumentThing.APPLICATION, application.id)
