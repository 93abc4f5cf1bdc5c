"""What a file is, told by its content and never by its name, and what it is then called."""

import unicodedata
from typing import Final

from fsclient.domain.case_documents import LONGEST_NAME, FileKind
from fsclient.domain.errors import RuleViolation
from fsclient.domain.names import clean_name

_BEGINS: Final = (
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"II*\x00", FileKind.TIFF),
    (b"MM\x00*", FileKind.TIFF),
)
_PDF: Final = b"%PDF-"
_PDF_WITHIN: Final = 1024
"""A reader looks for the mark so far into the file: mail gateways put lines before it."""

_OFFICE: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf")
_PHONE_PHOTOS: Final = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_BRAND: Final = slice(4, 12)

_ENDINGS: Final = {
    FileKind.PDF: (".pdf",),
    FileKind.JPEG: (".jpg", ".jpeg", ".jpe", ".jfif"),
    FileKind.PNG: (".png",),
    FileKind.TIFF: (".tif", ".tiff"),
}
_OTHER_ENDINGS: Final = (".heic", ".heif", ".exe", ".com", ".scr", ".bat", ".js", ".html", ".htm")
"""What a name may pretend, or was before the picture was made another."""

_NEVER_IN_A_NAME: Final = frozenset('<>:"/\\|?*')
_DEVICES: Final = frozenset(
    {
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{port}{place}" for port in ("com", "lpt") for place in "123456789"),
    }
)
"""Names that Windows keeps for itself, whatever ending they have."""
_UNNAMED: Final = "Handling"


def file_kind(content: bytes) -> FileKind:
    """What a file's content is.

    Raises RuleViolation ``document_empty``, ``document_office`` for what a word processor or a
    spreadsheet saves, ``document_phone_photo`` for HEIC, else ``document_kind_unknown``.
    """
    if not content.strip(b"\x00"):
        raise RuleViolation.at("document", "document_empty")
    for begins, kind in _BEGINS:
        if content.startswith(begins):
            return kind
    if _PDF in content[:_PDF_WITHIN] and not content.startswith((b"MZ", b"\x7fELF", *_OFFICE)):
        return FileKind.PDF
    if content.startswith(_OFFICE):
        raise RuleViolation.at("document", "document_office")
    if is_phone_photo(content):
        raise RuleViolation.at("document", "document_phone_photo")
    raise RuleViolation.at("document", "document_kind_unknown")


def is_phone_photo(content: bytes) -> bool:
    """Whether it is a HEIC picture, as an iPhone keeps its photos."""
    mark = content[_BRAND]
    return mark[:4] == b"ftyp" and mark[4:] in _PHONE_PHOTOS


def file_name(told: str, kind: FileKind) -> str:
    """A file's name as it is kept: without its folder, what cannot be seen and what no system
    takes in a name, with the ending of what it is, and no longer than it may be.
    """
    last = told.replace("\\", "/").rpartition("/")[2]
    kept = clean_name("".join("_" if one in _NEVER_IN_A_NAME else one for one in last))
    own = _ENDINGS[kind]
    stem = _stem(kept)
    if stem.lower().partition(".")[0].strip() in _DEVICES:
        stem = f"_{stem}"
    if not any(unicodedata.category(sign)[0] in "LN" for sign in stem):
        stem = _UNNAMED
    return stem[: LONGEST_NAME - len(own[0])].rstrip(" .") + own[0]


def _stem(name: str) -> str:
    """Without every ending that is one of a file's."""
    endings = (*_OTHER_ENDINGS, *(one for each in _ENDINGS.values() for one in each))
    stem = name.rstrip(" .")
    while ending := next((one for one in endings if stem.lower().endswith(one)), ""):
        stem = stem[: -len(ending)].rstrip(" .")
    return stem.strip(" .")
