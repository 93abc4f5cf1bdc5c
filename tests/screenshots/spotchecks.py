"""Spot checks: none drawn yet, half judged, one with a fault, and the dialog of a draw."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.journal import NoteKind
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict
from fsclient.domain.staff import Role
from fsclient.ui.spotchecks.draw_dialog import DrawDialog
from fsclient.ui.spotchecks.page import SpotChecksPage
from fsclient.ui.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.spotchecks import (
    DrawForm,
    VerdictForm,
    draw_round,
    judge,
    proposed_control,
    queue,
)
from tests.support.unit import Unit
from tests.support.walk import NOVEMBER, paid_cases


def draw_spotchecks(unit: Unit, tasks: Tasks) -> list[tuple[str, QWidget]]:
    """Empty, at work, read by a leader, and asked for."""
    fut = unit.desk(Role.FUT_INVESTIGATOR)
    empty = _page(fut, tasks)
    while not tasks.is_idle:
        _settle()
    paid_cases(unit, 5)
    form = DrawForm(
        month=NOVEMBER, control=proposed_control(fut, NOVEMBER), per_officer=3, seed=20261110
    )
    rows = queue(fut, next(iter(draw_round(fut, form).ids))).rows
    right = VerdictForm(control=ControlVerdict.DONE, noting=NotingVerdict.RIGHT)
    judge(fut, rows[0].check, right)
    fault = VerdictForm(
        control=ControlVerdict.DONE,
        noting=NotingVerdict.WRONG,
        observation="Läkarintyget är kontrollerat men datum saknas i anteckningen.",
    )
    judge(fut, rows[1].check, fault)
    worker = unit.desk(Role.SOCIAL_WORKER)
    text = "Läkarintyg till 31 december inlämnat. Arbetsförmågan nedsatt till hälften. Se akten."
    note = NoteForm(
        note_id=worker.new_id(), case_id=rows[2].check.case_id, text=text, kind=NoteKind.CHECK
    )
    sign_note(worker, note)
    page = _page(fut, tasks)
    return [
        ("spotchecks-empty", empty),
        ("spotchecks-queue", page),
        ("spotchecks-leader", _page(unit.desk(Role.COORDINATOR), tasks)),
        ("spotchecks-draw", DrawDialog(fut, tasks, page)),
    ]


def _page(desk: Desk, tasks: Tasks) -> SpotChecksPage:
    page = SpotChecksPage(desk, tasks)
    page.activate(None)
    return page


def _settle() -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(20)
