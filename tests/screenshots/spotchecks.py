"""Spot checks: none drawn yet, half judged, a fault, and the dialog of a draw."""

import dataclasses
from collections.abc import Iterator

from fsclient.domain.journal import NoteKind
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict
from fsclient.domain.staff import Role
from fsclient.ui.spotchecks.page import SpotChecksPage
from fsclient.usecases.cases import MemberForm, add_member
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.ports import SpotCheckRow
from fsclient.usecases.spotchecks import (
    DrawForm,
    VerdictForm,
    draw_round,
    judge,
    proposed_control,
    queue,
)
from tests.screenshots.pictures import Picture, in_window, settle
from tests.support.unit import Unit
from tests.support.walk import (
    ELIAS,
    JONAS,
    NOOR,
    NOVEMBER,
    a_case,
    paid_cases,
    with_flag,
)

FAULT = VerdictForm(
    control=ControlVerdict.DONE,
    noting=NotingVerdict.WRONG,
    observation="Läkarintyget är kontrollerat men datum saknas i anteckningen.",
)


def pictures(unit: Unit) -> Iterator[Picture]:
    """Empty, asked for, at work, with an answer missing, a locked fault, and read by a leader."""
    fut = unit.desk(Role.FUT_INVESTIGATOR)
    yield in_window("empty", fut, "spotchecks")
    yield in_window("draw", fut, "spotchecks", then=lambda page: page.draw.click())
    paid_cases(unit, 5)
    form = DrawForm(
        month=NOVEMBER, control=proposed_control(fut, NOVEMBER), per_officer=3, seed=20261110
    )
    rows = queue(fut, next(iter(draw_round(fut, form).ids))).rows
    right = VerdictForm(control=ControlVerdict.DONE, noting=NotingVerdict.RIGHT)
    judge(fut, rows[0].check, right)
    judge(fut, rows[1].check, FAULT)
    _note(unit, rows[2])
    yield in_window("queue", fut, "spotchecks", then=_wait_for_the_journal)
    yield in_window("missing", fut, "spotchecks", then=_leave_one_out)
    yield in_window("fault", fut, "spotchecks", then=_show_the_fault)
    leader = unit.desk(Role.COORDINATOR)
    yield in_window("leader", leader, "spotchecks", then=_wait_for_the_journal)
    yield in_window("shared-empty", fut, "shared_children")
    _share_children(unit)
    yield in_window("shared", fut, "shared_children")


def _share_children(unit: Unit) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    with worker.begin() as work:
        mother, *_others = (case.id for case in work.cases.find())
    father = a_case(worker, person=JONAS, children=(with_flag(NOOR),))
    half = MemberForm(person=ELIAS, role=MemberRole.CHILD, residence=Residence.ALTERNATING, days=15)
    whole = MemberForm(person=with_flag(NOOR), role=MemberRole.CHILD)
    for case_id, form in ((mother, half), (father, half), (mother, whole)):
        shared = dataclasses.replace(form, shared_known=True, since=NOVEMBER.first)
        add_member(worker, case_id, shared)


def _note(unit: Unit, row: SpotCheckRow) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    text = "Läkarintyg till 31 december inlämnat. Arbetsförmågan nedsatt till hälften. Se akten."
    note = NoteForm(
        note_id=worker.new_id(), case_id=row.check.case_id, text=text, kind=NoteKind.CHECK
    )
    sign_note(worker, note)


def _wait_for_the_journal(page: SpotChecksPage) -> None:
    page.open_now()
    settle(page.tasks)


def _leave_one_out(page: SpotChecksPage) -> None:
    _wait_for_the_journal(page)
    page.panel.press(1)
    page.panel.press(5)
    page.panel.next.click()


def _show_the_fault(page: SpotChecksPage) -> None:
    page.table.view.selectRow(1)
    _wait_for_the_journal(page)
