"""Pictures of the IB in the states that a caseworker meets."""

from collections.abc import Callable, Iterator
from uuid import UUID

from fsclient.domain.instruments import Answer
from fsclient.domain.staff import Role
from fsclient.ui.assessment.form_page import FormPage
from fsclient.usecases.assessment import save_answers, sign_instrument
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from tests.screenshots.pictures import Picture, at_step
from tests.support.assessing import IB_ANSWERS, begun, signed
from tests.support.sip_form import SIP, SIP_ANSWERS
from tests.support.trial_form import ANSWERS, FIRST, SECOND, at_workstation
from tests.support.unit import Unit
from tests.support.walk import ELIAS, JONAS, NOOR, OTHERS, a_case


def pictures(unit: Unit) -> Iterator[Picture]:
    """Each state with its name."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    empty = a_case(desk, children=(ELIAS, NOOR))
    half = a_case(desk, person=OTHERS[0], partner=JONAS)
    done = a_case(desk, person=OTHERS[1])
    again = a_case(desk, person=OTHERS[2])
    _half_answered(desk, half)
    signed(desk, done, _adult(desk, done))
    signed(desk, again, _adult(desk, again))
    yield at_step("empty", desk, empty, "assessment")
    yield at_step("household", desk, half, "assessment")
    yield at_step("situation", desk, half, "assessment", _section("situation"))
    yield at_step("weighing", desk, half, "assessment", _section("assessment"))
    yield at_step("missing", desk, half, "assessment", lambda page: page.sign_bar.ask())
    yield at_step("signed", desk, done, "assessment", _section("situation"))
    reader = unit.desk(Role.HEAD)
    yield at_step("reader", reader, done, "assessment", _section("situation"))
    unit.clock.move(days=35)
    copied = begun(desk, again, _adult(desk, again))
    save_answers(desk, copied, {**copied.answers, "work": "some", "language": "none"})
    yield at_step("copied", desk, again, "assessment", _section("situation"))
    third, fourth = (
        text.replace(f"version = {number}", f"version = {number + 2}", 1)
        for number, text in ((1, FIRST), (2, SECOND))
    )
    older = at_workstation(desk, third)
    drafted = a_case(older, person=OTHERS[3])
    save_answers(older, begun(older, drafted, _adult(older, drafted)), ANSWERS)
    yield at_step("newer_version", at_workstation(desk, fourth), drafted, "assessment")
    yield from _rows(at_workstation(desk, SIP), empty)
    changed = third.replace('label = "Husdjur"', 'label = "Djur"')
    yield at_step("another_text", at_workstation(desk, changed), drafted, "assessment")


def _rows(desk: Desk, case_id: UUID) -> Iterator[Picture]:
    """A list: empty, with something amiss, whole and signed."""
    draft = begun(desk, case_id, _adult(desk, case_id), "sip")
    yield at_step("rows_empty", desk, case_id, "sip", _section("actions"))
    rows: dict[str, Answer] = {
        **SIP_ANSWERS,
        "actions": {"a": {"what": "Söker vård.", "due_on": "i vår"}},
    }
    draft = save_answers(desk, draft, rows)
    yield at_step("rows_missing", desk, case_id, "sip", lambda page: page.sign_bar.ask())
    draft = save_answers(desk, draft, SIP_ANSWERS)
    yield at_step("rows", desk, case_id, "sip", _section("actions"))
    sign_instrument(desk, draft, SIP_ANSWERS)
    yield at_step("rows_signed", desk, case_id, "sip", _section("actions"))


def _half_answered(desk: Desk, case_id: UUID) -> None:
    left_out = {"family", "summary", "violence_asked"}
    answers = {key: value for key, value in IB_ANSWERS.items() if key not in left_out}
    save_answers(desk, begun(desk, case_id, _adult(desk, case_id)), answers)


def _adult(desk: Desk, case_id: UUID) -> UUID:
    return reread_case(desk, case_id).applicant.person.id


def _section(key: str) -> Callable[[FormPage], None]:
    return lambda page: page.form.go_to_section(key)
