"""Files as people have them: small ones of each kind, and what is none of these."""

import hashlib
import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(64)


def statement(words: str) -> bytes:
    """A page that can be read, with words on it."""
    made = io.BytesIO()
    page = Canvas(made, pagesize=A4, invariant=1)
    page.setFont("Helvetica-Bold", 20)
    page.drawString(70, 760, words.removesuffix(".pdf"))
    page.setFont("Helvetica", 12)
    for place, line in enumerate(("Konto 8327-9, 000 000 000-0", "Saldo 412,50", "Påhittat")):
        page.drawString(70, 720 - 20 * place, line)
    page.save()
    return made.getvalue()


def pdf_like(words: str) -> bytes:
    """A PDF by its beginning, unlike every other of other words."""
    return PDF + b"%" + hashlib.sha256(words.encode()).hexdigest().encode()
