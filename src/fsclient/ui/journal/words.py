"""The Swedish words of the journal."""

from typing import Final
from uuid import UUID

from fsclient.domain.journal import Note, NoteKind
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import by, colleague, swedish
from fsclient.usecases.case_view import CaseView

KINDS: Final = {
    NoteKind.PHONE_CALL: "telefonsamtal",
    NoteKind.VISIT: "besök",
    NoteKind.HOME_VISIT: "hembesök",
    NoteKind.MEETING: "möte",
    NoteKind.DOCUMENT_RECEIVED: "handling inkom",
    NoteKind.CHECK: "kontroll",
    NoteKind.ASSESSMENT: "bedömning",
    NoteKind.DECISION: "beslut",
    NoteKind.PAYMENT: "utbetalning",
    NoteKind.OTHER: "övrigt",
}
WRITTEN_BY_PROGRAM: Final = {
    NoteKind.PAYMENT_RETURN: "utbetalning tillbaka",
    NoteKind.PAYMENT_RECEIPT: "utlämnad utbetalning",
}


def when(note: Note, view: CaseView) -> str:
    """``i dag 14:31`` or ``18 nov 10:05``: when it happened."""
    return formats.moment(swedish(note.happened_at), view.today)


def headline(note: Note, view: CaseView, me: UUID) -> str:
    """``18 nov 10:05 · kontroll · Alva``."""
    author = colleague(view, note.author_id, me, first=True)
    return f"{when(note, view)} · {(KINDS | WRITTEN_BY_PROGRAM)[note.kind]} · {author}"


def sealed(note: Note, view: CaseView, me: UUID) -> str:
    """Who signed it and when, and its number in the chain."""
    if note.signed_at is None:
        return ""
    moment = formats.moment(swedish(note.signed_at), view.today)
    who = by(view, note.author_id, me)
    return f"Signerad {moment} {who}. Anteckning nr {note.chain_number} i ärendet."
