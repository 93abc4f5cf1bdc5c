"""Prognos on the made-up unit: nothing yet, what is lacking, under way, and each kind of result."""

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.ui.supervision.prognosis_form import Kind
from fsclient.ui.supervision.prognosis_page import PrognosisPage
from tests.screenshots.pictures import Picture, in_window
from tests.support.unit import Unit


def pictures(unit: Unit) -> Iterator[Picture]:
    """The page of a head of unit."""
    head = unit.desk(Role.HEAD)
    yield in_window("empty", head, "prognosis")
    yield in_window("lacking", head, "prognosis", then=PrognosisPage.run)
    yield in_window("under-way", head, "prognosis", then=_half_way)
    yield in_window("percent", head, "prognosis", then=_raised)
    yield in_window("norm", head, "prognosis", then=_other_norm)
    yield in_window("rent", head, "prognosis", then=_ceilings)


def _half_way(page: PrognosisPage) -> None:
    page.form.personal.set_value(Decimal("0.03"))
    page.progress.show()
    page.run_button.hide()
    page.progress.set_progress(4350, 10000, "4 350 av 10 000", can_cancel=True)


def _raised(page: PrognosisPage) -> None:
    page.form.personal.set_value(Decimal("0.028"))
    page.form.shared.set_value(Decimal("0.028"))
    page.run()


def _other_norm(page: PrognosisPage) -> None:
    page.form.kind.set_value(Kind.NORM)
    page.form.norm.set_value(Month(2024, 1))
    QTest.keyClick(page.window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _ceilings(page: PrognosisPage) -> None:
    page.form.kind.set_value(Kind.RENT)
    for edit, kronor in zip(page.form.ceilings, (6500, 8000, 9500, 11000), strict=False):
        edit.set_value(Decimal(kronor))
    page.run()
