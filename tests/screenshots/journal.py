"""The journal beside the case: empty, full with corrections, being written, refused, sought."""

from collections.abc import Iterator

from fsclient.domain.journal import NoteKind
from fsclient.domain.staff import Role
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.work.case_context import CaseContext
from tests.screenshots.case import full_case, note, typed_note
from tests.screenshots.pictures import Picture, in_window
from tests.support.unit import Unit
from tests.support.walk import OTHERS, a_case


def pictures(unit: Unit) -> Iterator[Picture]:
    """Each state of the panel, at the step of the plan."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    empty = a_case(desk, person=OTHERS[0])
    yield in_window("empty", desk, "case", CaseContext(empty, "plan"))
    full = full_case(desk)
    for number in range(20):
        note(desk, full, NoteKind.PHONE_CALL, f"Ringt arbetsgivaren, försök nummer {number + 1}.")
    at_plan = CaseContext(full, "plan")
    yield in_window("full", desk, "case", at_plan)
    yield in_window("sought", desk, "case", at_plan, _seek)
    yield in_window("nothing-to-sign", desk, "case", CaseContext(empty, "plan"), _sign_nothing)
    yield in_window("folded", desk, "case", at_plan, lambda page: page.fold_journal())
    typed_note(desk, full)
    yield in_window("draft", desk, "case", at_plan, lambda page: page.write_note())
    yield in_window("reader", unit.desk(Role.HEAD), "case", at_plan)


def _seek(page: CasePage) -> None:
    page.journal.filter.setText("våld")
    page.journal.filter.textEdited.emit("våld")


def _sign_nothing(page: CasePage) -> None:
    page.write_note()
    page.journal.draft.ask_to_sign()
