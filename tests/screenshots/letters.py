"""The pages of the letters, as their receivers see them on paper."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QWidget

from fsclient.domain.decision import DecisionKind
from fsclient.domain.staff import Role
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision import letters_of
from fsclient.usecases.desk import Desk
from tests.screenshots.decision import CONDITIONS
from tests.screenshots.pictures import Picture
from tests.support.unit import Unit
from tests.support.walk import (
    ELIAS,
    JONAS,
    NOOR,
    OTHERS,
    REASONS,
    a_case,
    analysed,
    calculated,
    decided,
    granted_case,
    with_flag,
)

PAGE = QSize(744, 1052)
"""A4 in pixels, large enough to read."""


def pictures(unit: Unit) -> Iterator[Picture]:
    """Each kind of decision, page by page."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    yield from _pages("grant", desk, granted_case(desk, OTHERS[3]))
    family = a_case(desk, partner=JONAS, children=(ELIAS, NOOR))
    calculated(desk, family, refused={"internet": 399})
    analysed(desk, family)
    partly = decided(
        desk,
        family,
        kind=DecisionKind.PARTIAL_REFUSAL,
        reasons=REASONS,
        conditions=CONDITIONS,
        burdens_later=False,
    )
    yield from _pages("partial", desk, partly)
    alone = a_case(desk, person=OTHERS[0])
    calculated(desk, alone, wage=30_000)
    yield from _pages("refusal", desk, decided(desk, alone, reasons=REASONS))
    yield from _pages("protected", desk, granted_case(desk, with_flag(OTHERS[1])))


def _pages(name: str, desk: Desk, view: CaseView) -> Iterator[Picture]:
    assert view.decision is not None
    letter = letters_of(desk, view.decision.id)[0]
    for number, image in enumerate(_drawn(letter.pdf), start=1):
        yield Picture(f"{name}-{number}", partial(_sheet, image))


def _drawn(pdf: bytes) -> list[QImage]:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return [document.render(page, PAGE) for page in range(document.pageCount())]


def _sheet(image: QImage) -> QWidget:
    paper = QPixmap(image.size())
    paper.fill("white")
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    sheet = QLabel()
    sheet.setPixmap(paper)
    sheet.setFixedSize(paper.size())
    return sheet
