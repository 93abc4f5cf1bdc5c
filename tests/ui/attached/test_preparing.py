"""A picture is turned, made smaller and stripped; what cannot be kept is refused, and why."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QImage
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from fsclient.domain.case_documents import FileKind
from fsclient.domain.errors import RuleViolation
from fsclient.rules.file_kinds import file_kind
from fsclient.ui.attached.preparing import (
    LONGEST_SIDE,
    MOST_READ,
    Source,
    of_path,
    of_picture,
    prepared,
)
from fsclient.ui.attached.sheets import as_pdf
from fsclient.ui.work.print_pages import page_count
from tests.support.files import statement

TURNED, GPS, CAMERA = 0x0112, 0x8825, 0x010F


def picture(width: int = 300, height: int = 200) -> Image.Image:
    """Red above, blue below."""
    made = Image.new("RGB", (width, height), "blue")
    ImageDraw.Draw(made).rectangle((0, 0, width, height // 2), fill="red")
    return made


def saved(made: Image.Image, form: str, **given: object) -> bytes:
    out = io.BytesIO()
    made.save(out, form, **given)
    return out.getvalue()


def photo(*, turned: int = 1, width: int = 300, height: int = 200) -> bytes:
    """A telephone's photo: held in some way, at a place."""
    exif = Image.Exif()
    exif[TURNED] = turned
    exif[CAMERA] = "Exempelmobil"
    exif.get_ifd(GPS).update({1: "N", 2: (59.0, 19.0, 30.0), 3: "E", 4: (18.0, 4.0, 0.0)})
    return saved(picture(width, height), "JPEG", quality=95, exif=exif)


def made(name: str, content: bytes) -> tuple[bytes, int]:
    kept = prepared(Source(name, lambda: content))
    return kept.content, kept.pages


def refused(content: bytes) -> str:
    with pytest.raises(RuleViolation) as caught:
        prepared(Source("fil", lambda: content))
    (problem,) = caught.value.problems
    return problem.code


def test_a_photo_is_turned_as_it_was_held() -> None:
    """Held on its side, with its top to the right."""
    content, _pages = made("kvitto.jpg", photo(turned=6))
    kept = Image.open(io.BytesIO(content)).convert("RGB")
    assert kept.size == (200, 300)
    left, right = kept.getpixel((10, 150)), kept.getpixel((190, 150))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert left[2] > 200 > left[0], "what was below is to the left"
    assert right[0] > 200 > right[2]


def test_nothing_but_what_is_seen_is_left_in_a_photo() -> None:
    before = photo()
    assert b"Exempelmobil" in before
    content, _pages = made("kvitto.jpg", before)
    kept = Image.open(io.BytesIO(content))
    assert dict(kept.getexif()) == {}
    assert b"Exif" not in content
    assert b"Exempelmobil" not in content


def test_a_large_photo_is_made_smaller_and_a_small_one_is_not_made_larger() -> None:
    large = photo(width=4000, height=3000)
    kept = prepared(Source("kvitto.jpg", lambda: large))
    assert Image.open(io.BytesIO(kept.content)).size == (LONGEST_SIDE, 1800)
    assert len(kept.content) < len(large) == kept.was
    content, _pages = made("liten.jpg", photo())
    assert Image.open(io.BytesIO(content)).size == (300, 200)


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_a_scanned_page_is_kept_without_loss_and_without_words_beside_it(form: str) -> None:
    page = picture(2480, 3508).convert("1")
    given: dict[str, object] = {"compression": "group4"} if form == "TIFF" else {}
    content, pages = made("sida", saved(page, form, **given))
    assert file_kind(content) is FileKind.PNG
    assert pages == 1
    assert Image.open(io.BytesIO(content)).convert("1").tobytes() == page.tobytes()


def test_words_that_a_picture_carries_are_left_out(tmp_path: Path) -> None:
    drawn = QImage(40, 40, QImage.Format.Format_RGB32)
    drawn.setText("Comment", "59.33 N 18.06 E")
    for form in ("PNG", "JPEG"):
        content, _pages = made("bild", _saved_by_qt(drawn, form, tmp_path))
        assert b"59.33" not in content


def _saved_by_qt(drawn: QImage, form: str, folder: Path) -> bytes:
    file = folder / f"bild.{form.lower()}"
    assert drawn.save(str(file))
    content = file.read_bytes()
    assert b"59.33" in content or form == "PNG", "a PNG's words are packed"
    return content


def test_a_tiff_of_many_pages_keeps_them_all() -> None:
    pages = [picture(), picture(200, 300)]
    scanned = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    content, count = made("skannat.tif", scanned)
    assert (content, count) == (scanned, 2)
    assert page_count(as_pdf(FileKind.TIFF, content)) == 2


def test_a_pdf_is_kept_as_it_is() -> None:
    for content in (statement("Kontoutdrag"), _with_script()):
        assert made("a.pdf", content) == (content, 1)


def _with_script() -> bytes:
    out = io.BytesIO()
    page = Canvas(out)
    page.drawString(70, 700, "Formulär")
    page._doc.Catalog.OpenAction = "<</S/JavaScript/JS(app.alert\\(1\\))>>"
    page.save()
    assert b"JavaScript" in out.getvalue()
    return out.getvalue()


@pytest.mark.qt_log_ignore(".", extend=True)
def test_what_cannot_be_read_is_refused() -> None:
    locked = io.BytesIO()
    page = Canvas(locked, encrypt=StandardEncryption("hemligt"))
    page.drawString(70, 700, "Låst")
    page.save()
    assert refused(locked.getvalue()) == "document_encrypted"
    assert refused(b"%PDF-1.7\nnothing more") == "document_unreadable"
    assert refused(photo()[:400]) == "document_unreadable"
    assert refused(saved(picture(), "PNG")[:60]) == "document_unreadable"
    assert refused(b"MZ\x90\x00") == "document_kind_unknown"
    assert refused(b"") == "document_empty"
    assert refused(statement("lång") + bytes(11 * 2**20)) == "document_too_large"


def _bomb(width: int, height: int) -> bytes:
    """A picture that says that it is as large as a field, of hardly any bytes."""

    def part(name: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", data) + part(b"IEND", b"")


@pytest.mark.qt_log_ignore("libpng|qt.gui.imageio", extend=True)
def test_what_unpacks_into_gigabytes_is_never_unpacked() -> None:
    assert refused(_bomb(60_000, 60_000)) == "document_too_many_pixels"
    tiff = saved(Image.new("1", (9000, 9000)), "TIFF", compression="group4")
    assert len(tiff) < 20_000
    assert refused(tiff) == "document_too_many_pixels"


def test_a_photo_that_cannot_be_read_here_says_what_to_do() -> None:
    assert refused(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00") == "document_phone_photo"


def test_a_file_is_read_where_it_lies(tmp_path: Path) -> None:
    file = tmp_path / "avi.pdf"
    file.write_bytes(statement("avi"))
    assert prepared(of_path(file)).name == "avi.pdf"
    file.unlink()
    with pytest.raises(RuleViolation, match="document_not_read"):
        prepared(of_path(file))
    with file.open("wb") as large:
        large.truncate(MOST_READ + 1)
    with pytest.raises(RuleViolation, match="document_too_large"):
        prepared(of_path(file))


def test_a_pasted_picture_is_a_picture() -> None:
    drawn = QImage(40, 30, QImage.Format.Format_ARGB32)
    drawn.fill(0)
    kept = prepared(of_picture("Inklistrad.png", drawn))
    assert file_kind(kept.content) is FileKind.PNG


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_picture_is_seen_as_a_page(form: str) -> None:
    content = saved(picture(), form)
    assert page_count(as_pdf(file_kind(content), content)) == 1
