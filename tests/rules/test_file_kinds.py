"""What a file is by its content, and what it is called when it is kept."""

import pytest

from fsclient.domain.case_documents import LONGEST_NAME, FileKind
from fsclient.domain.errors import RuleViolation
from fsclient.rules.file_kinds import file_kind, file_name

KNOWN = {
    b"%PDF-1.7\n": FileKind.PDF,
    b"Received: by mail\r\n%PDF-1.4": FileKind.PDF,
    b"\xff\xd8\xff\xe1\x00\x10Exif": FileKind.JPEG,
    b"\x89PNG\r\n\x1a\n\x00\x00": FileKind.PNG,
    b"II*\x00\x08\x00": FileKind.TIFF,
    b"MM\x00*\x00\x08": FileKind.TIFF,
}

REFUSED = {
    b"": "document_empty",
    b"\x00" * 400: "document_empty",
    b"MZ\x90\x00": "document_kind_unknown",
    b"MZ\x90\x00 with %PDF-1.7 inside": "document_kind_unknown",
    b"\x7fELF": "document_kind_unknown",
    b"<html><script>": "document_kind_unknown",
    b"GIF89a": "document_kind_unknown",
    b"PK\x03\x04 word/document.xml": "document_office",
    b"PK\x03\x04 with %PDF-1.7 inside": "document_office",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "document_office",
    b"{\\rtf1": "document_office",
    b"\x00\x00\x00\x18ftypheic\x00\x00": "document_phone_photo",
    b"\x00\x00\x00\x18ftypmif1\x00\x00": "document_phone_photo",
    b"\x00\x00\x00\x18ftypisom\x00\x00": "document_kind_unknown",
}


@pytest.mark.parametrize(("content", "kind"), KNOWN.items())
def test_the_content_tells_what_it_is(content: bytes, kind: FileKind) -> None:
    assert file_kind(content) is kind


@pytest.mark.parametrize(("content", "code"), REFUSED.items())
def test_what_is_none_of_these_is_refused_with_what_to_do(content: bytes, code: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        file_kind(content)
    assert [one.code for one in caught.value.problems] == [code]


NAMES = {
    "Hyresavi november.pdf": "Hyresavi november.pdf",
    "C:\\Users\\kim\\Skrivbord\\avi.PDF": "avi.pdf",
    "../../etc/passwd": "passwd.pdf",
    "faktura.exe": "faktura.pdf",
    "faktura.pdf.exe": "faktura.pdf",
    "kvitto.HEIC.pdf": "kvitto.pdf",
    "avi\u202efdp.exe": "avifdp.pdf",
    "tom\x00rad\n ny.pdf": "tomrad ny.pdf",
    'a<b>:"|?*.pdf': "a_b______.pdf",
    "  . . .pdf": "Handling.pdf",
    ".pdf": "Handling.pdf",
    "": "Handling.pdf",
    "---": "Handling.pdf",
    "CON.pdf": "_CON.pdf",
    "lpt1.txt": "_lpt1.txt.pdf",
    "Lönebesked v.47": "Lönebesked v.47.pdf",
    "Arbetsförmedlingen": "Arbetsförmedlingen.pdf",
    "رسالة.pdf": "رسالة.pdf",
}


@pytest.mark.parametrize(("told", "kept"), NAMES.items())
def test_a_name_is_cleaned_and_ends_as_what_it_is(told: str, kept: str) -> None:
    assert file_name(told, FileKind.PDF) == kept


def test_a_long_name_keeps_its_ending() -> None:
    kept = file_name("kvitto " * 100 + ".jpeg", FileKind.JPEG)
    assert len(kept) <= LONGEST_NAME
    assert kept.startswith("kvitto kvitto")
    assert kept.endswith(".jpg")
