"""A family's first month: from the first call to the money, and the investigator afterwards."""

import dataclasses
import io

import pypdf
import pytest

from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import AccessDenied, EnvironmentProblem
from fsclient.domain.journal import NoteKind
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict
from fsclient.domain.staff import Role
from fsclient.usecases.calculation import reopen_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import open_case, reread_case
from fsclient.usecases.decision import (
    letters_of,
    sign_decision,
)
from fsclient.usecases.decision_checks import (
    DecisionForm,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import intake_day, known_cases, open_new_case
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payments import may_release, release_payments
from fsclient.usecases.spotchecks import (
    DrawForm,
    VerdictForm,
    draw_round,
    judge,
    proposed_control,
    queue,
    same_when_redrawn,
)
from fsclient.usecases.verification import verify
from fsclient.usecases.workflow import StepMark, step_list
from fsclient.usecases.worklist import my_query, search, worklist
from tests.flows import family
from tests.flows.family import People, refused
from tests.support.unit import Unit
from tests.support.walk import NOVEMBER, account_form, prepared


@pytest.fixture
def people(unit: Unit) -> People:
    return People(unit)


def marks(view: CaseView) -> dict[str, StepMark]:
    return {status.key: status.mark for status in step_list(view)}


def next_step(desk: Desk) -> str:
    """What the worklist says is next in the only case."""
    (row,) = worklist(desk, my_query(desk)).rows
    return row.step


def test_a_family_is_carried_from_the_first_call_to_the_money(people: People) -> None:
    worker, decider = people.worker, people.decider

    contact = family.book(people)
    assert [one.id for one in intake_day(worker, worker.today).waiting] == [contact]
    assert known_cases(worker, "19840715-2381") == ()

    view = family.open_case_of(people, contact)
    case_id = view.id
    assert intake_day(worker, worker.today).waiting == ()
    assert view.protected
    assert [child.member.residence for child in view.children] == [
        Residence.FULL,
        Residence.VISITING,
        Residence.ALTERNATING,
    ]
    assert [other.member.role for other in view.others] == [MemberRole.OTHER]
    assert next_step(worker) == "assessment"
    again = family.family_form(None, worker)
    assert refused(open_new_case, worker, again) == ["has_running_case"]

    assert marks(family.assess(people, case_id))["assessment"] is StepMark.DONE
    form = DecisionForm(kind=DecisionKind.REFUSAL, amount=None, reasons=family.REASONS)
    assert refused(sign_decision, decider, case_id, form) == [
        "calculation_unfinished",
        *["form_unsigned"] * 3,
    ]

    view = family.calculate_month(people, case_id, family.first_facts)
    assert view.sheet is not None
    assert marks(view)["calculation"] is StepMark.DONE
    assert marks(view)["decision"] is StepMark.BLOCKED
    blocked = next(status for status in step_list(view) if status.key == "decision")
    assert [one.values["name"] for one in blocked.blockers] == ["Elias", "Noor", "Sara"]

    view = family.plan(people, family.analyse(people, case_id).id)
    assert marks(view)["plan"] is StepMark.DONE
    assert next_step(worker) == "decision"

    view = family.decide(people, case_id)
    assert view.decision is not None
    assert view.decision.kind is DecisionKind.PARTIAL_REFUSAL
    assert view.sheet is not None
    assert view.decision.amount == view.sheet.result
    assert view.decision.signed_by == decider.me.id
    assert refused(reopen_sheet, worker, view.sheet) == ["decided_already"]
    assert NoteKind.DECISION in {note.kind for note in view.rows.notes if note.signed}
    assert next_step(worker) == "payment"

    waiting = prepared(people.preparer, reread_case(people.preparer, case_id))
    for own in (people.preparer, decider):
        assert not may_release(own, waiting)
        assert refused(release_payments, own, (waiting,)) == ["second_person_needed"]
    assert refused(write_payment_file, people.second) == ["nothing_to_file"]
    release_payments(people.second, (waiting,))
    written = write_payment_file(people.second).file
    document = family.valid_pain001(written.xml)
    assert str(waiting.id.hex) in {found.text for found in document.iter("{*}EndToEndId")}
    assert (written.payments, written.total) == (1, view.decision.amount)

    view = reread_case(worker, case_id)
    assert marks(view)["payment"] is StepMark.DONE
    assert next_step(worker) == "follow_up"
    assert verify(people.head).sound


def test_each_adult_gets_a_letter_and_no_letter_tells_where_amira_lives(people: People) -> None:
    view = family.carry_through(people)
    assert view.decision is not None
    letters = letters_of(people.worker, view.decision.id)
    assert {one.person_id for one in letters} == {one.person.id for one in view.adults}
    for letter in letters:
        pages = pypdf.PdfReader(io.BytesIO(letter.pdf)).pages
        words = " ".join(" ".join(page.extract_text().split()) for page in pages)
        assert "överklaga" in words.lower()
        assert "Skäl: Högre än skälig hyra" in words
        assert "viktigt för Elias" in words
        assert family.PROTECTED.street not in words
        assert family.PROTECTED.phone not in words
        # A server gives nobody the right to change it; a local database has only its trigger.
        refused = pytest.raises(EnvironmentProblem, match=r"locked|not_allowed_in_database")
        with refused, people.worker.begin() as work:
            work.letters.save(dataclasses.replace(letter, pdf=b""))


def test_notes_are_written_beside_every_step_and_corrected_by_new_ones(people: People) -> None:
    case_id = family.open_case_of(people, family.book(people)).id
    worker = people.worker
    notes = {
        step: NoteForm(
            note_id=worker.new_id(), case_id=case_id, text=f"Om {step}.", step=step, restricted=hid
        )
        for step, hid in (("application", False), ("assessment", True), ("plan", False))
    }
    for form in notes.values():
        sign_note(worker, form)
    wrong = notes["application"]
    with pytest.raises(EnvironmentProblem, match="locked"):
        sign_note(worker, dataclasses.replace(wrong, text="Ändrad i efterhand."))
    sign_note(
        worker,
        NoteForm(
            note_id=worker.new_id(), case_id=case_id, text="Rättelse.", corrects_id=wrong.note_id
        ),
    )
    texts = [note.text for note in reread_case(worker, case_id).rows.notes]
    assert set(texts) == {"Om application.", "Om assessment.", "Om plan.", "Rättelse."}
    hidden_from = {note.text for note in reread_case(people.decider, case_id).rows.notes}
    assert hidden_from == set(texts) - {"Om assessment."}
    assert verify(people.head).notes == 4


def test_who_opens_the_case_is_logged_and_a_stranger_says_why(people: People) -> None:
    view = family.open_case_of(people, family.book(people))
    stranger = people.unit.desk(Role.SOCIAL_WORKER, 1)
    assert refused(open_case, stranger, view.id) == ["reason_required"]
    open_case(stranger, view.id, "Vikarierar")
    open_case(people.worker, view.id)
    (hit,) = search(people.worker, "amira")
    assert hit.protected
    with people.head.begin() as work:
        logged = work.access.find(case_id=view.id)
    assert {(entry.staff_id, entry.reason) for entry in logged} == {
        (stranger.me.id, "Vikarierar"),
        (people.worker.me.id, ""),
    }


def test_the_money_goes_only_to_a_checked_account(people: People) -> None:
    case_id = family.open_case_of(people, family.book(people)).id
    wrong = account_form(number="1234563", evidence="")
    assert refused(register_account, people.preparer, case_id, wrong) == [
        "account_number_check_digit",
        "evidence_needed",
    ]
    register_account(people.preparer, case_id, account_form())
    account = reread_case(people.worker, case_id).account
    assert account is not None
    assert account.registered_by == people.preparer.me.id


def test_the_investigator_draws_the_case_judges_it_and_the_result_stays(people: People) -> None:
    view = family.carry_through(people)
    people.unit.clock.move(days=22)
    fut = people.investigator
    form = DrawForm(
        month=NOVEMBER, control=proposed_control(fut, NOVEMBER), per_officer=3, seed=20261202
    )
    with pytest.raises(AccessDenied):
        draw_round(people.worker, form)
    changes = draw_round(fut, form)
    drawn = queue(fut, next(iter(changes.ids)))
    (row,) = drawn.rows
    assert row.check.case_id == view.id
    assert row.check.officer_id == people.decider.me.id
    assert same_when_redrawn(fut, drawn.round.id) == (1, 1)
    open_case(fut, view.id, "Stickprov november")
    judge(
        fut,
        row.check,
        VerdictForm(
            control=ControlVerdict.DONE,
            noting=NotingVerdict.WRONG,
            observation="Kontoutdraget är kontrollerat men inte antecknat.",
        ),
    )
    judged = queue(fut, drawn.round.id)
    assert (judged.judged, judged.faulty) == (1, 1)
    with pytest.raises(EnvironmentProblem), fut.begin() as work:
        work.spot_checks.save(dataclasses.replace(judged.rows[0].check, observation="Inget."))
    assert queue(people.head, drawn.round.id) == judged
