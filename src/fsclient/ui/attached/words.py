"""The Swedish words of documents."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from fsclient.domain.case_documents import (
    CaseDocument,
    DocumentStatus,
    DocumentThing,
    FileKind,
)
from fsclient.ui.speech import formats
from fsclient.usecases.desk import local_time

KINDS: Final = {
    FileKind.PDF: "PDF",
    FileKind.JPEG: "Bild",
    FileKind.PNG: "Bild",
    FileKind.TIFF: "Bild",
}

THINGS: Final = {
    DocumentThing.APPLICATION: "ansökan",
    DocumentThing.ACCOUNT: "kontot",
    DocumentThing.NOTE: "anteckningen",
    DocumentThing.PLAN: "förändringsplanen",
}
"""What a document belongs to, as in *hör till ansökan*."""

STATES: Final = {
    DocumentStatus.STANDING: "",
    DocumentStatus.TAKEN_AWAY: "borttagen",
    DocumentStatus.STRUCK: "struken",
}

_KILO: Final = 1024
_FEW_KILOS: Final = 10

NameOf = Callable[[UUID], str]
"""What a colleague is called."""


def size(number: int) -> str:
    """``340 kB``, ``1,2 MB``."""
    if number < _KILO * _KILO:
        return f"{max(round(number / _KILO), 1)} kB"
    return f"{number / _KILO / _KILO:.1f} MB".replace(".", ",")


def pages(number: int) -> str:
    """``1 sida``, ``12 sidor``."""
    return f"{formats.count(number)} {'sida' if number == 1 else 'sidor'}"


def facts(document: CaseDocument, name_of: NameOf) -> str:
    """``PDF, 2 sidor, 340 kB · Alva Prov 2026-11-10``, and that it was struck, and why."""
    what = [KINDS[document.kind], size(document.size)]
    if document.kind in (FileKind.PDF, FileKind.TIFF):
        what.insert(1, pages(document.pages))
    attached = local_time(document.attached_at).date()
    told = f"{', '.join(what)} · {name_of(document.attached_by)} {formats.day(attached)}"
    ended = ending(document, name_of)
    return f"{told} · {ended}" if ended else told


def ending(document: CaseDocument, name_of: NameOf) -> str:
    """``struken 2026-11-12 av Bo Prov: gammalt utdrag``; empty where it counts."""
    if document.ended_at is None or document.ended_by is None:
        return ""
    day = formats.day(local_time(document.ended_at).date())
    by = name_of(document.ended_by)
    return f"{STATES[document.status]} {day} av {by}: {document.ended_reason}"


def shortened(name: str, most: int) -> str:
    """A name with its middle left out where it is long: its ending tells what it is."""
    if len(name) <= most:
        return name
    tail = most // 3
    return f"{name[: most - tail - 1]}…{name[-tail:]}"
