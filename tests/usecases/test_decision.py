"""Decisions: what must be there first, what is refused, and what stays for ever."""

import dataclasses
import hashlib
import io
from datetime import date, timedelta
from decimal import Decimal

import pypdf
import pytest

from fsclient.domain.calculation import CalculationResult
from fsclient.domain.cases import ApplicationKind, ApplicationStatus
from fsclient.domain.decision import AppealOutcome, DecisionKind, Letter
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.staff import Role
from fsclient.usecases.appeals import AppealForm, register_appeal, settle_appeal
from fsclient.usecases.calculation import compute, finish_sheet, reopen_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import ApplicationForm, reread_case
from fsclient.usecases.decision import (
    begun_decision,
    decision_hash,
    letters_of,
    preview_letter,
    save_decision,
    sign_decision,
)
from fsclient.usecases.decision_checks import (
    DecisionForm,
    most_to_grant,
    possible_kinds,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.registering import register_application
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOOR,
    a_case,
    analysed,
    calculated,
    decided,
    granted_case,
    supplement,
    whole_form,
    with_flag,
)

LONG_ENOUGH = "Bredband ingår i riksnormen och har inte gått att bevilja vid sidan av den."


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def problems_of(desk: Desk, view: CaseView, form: DecisionForm) -> set[tuple[str | None, str]]:
    with pytest.raises(RuleViolation) as caught:
        sign_decision(desk, view.id, form)
    return {(problem.field, problem.code) for problem in caught.value.problems}


def result_of(desk: Desk, view: CaseView) -> CalculationResult:
    assert view.sheet is not None
    return compute(desk, view.sheet.facts)


def test_a_decision_waits_for_the_calculation_and_for_every_child(desk: Desk) -> None:
    case_id = a_case(desk, children=(ELIAS, NOOR))
    form = DecisionForm(kind=DecisionKind.GRANT, amount=Decimal(1))
    with pytest.raises(RuleViolation) as caught:
        sign_decision(desk, case_id, form)
    assert [(one.code, one.values.get("name")) for one in caught.value.problems] == [
        ("calculation_unfinished", None),
        ("form_unsigned", "Elias"),
        ("form_unsigned", "Noor"),
    ]
    view = calculated(desk, case_id)
    assert problems_of(desk, view, form) == {(None, "form_unsigned")}
    view = analysed(desk, case_id)
    assert decided(desk, case_id).decision is not None


def test_a_refusal_says_why_and_fills_in_every_blank(desk: Desk) -> None:
    view = calculated(desk, a_case(desk), refused={"internet": 399})
    form = whole_form(desk, view)
    assert form.kind is DecisionKind.PARTIAL_REFUSAL
    short = whole_form(desk, view, reasons="Nej.")
    assert problems_of(desk, view, short) == {("reasons", "reasons_needed")}
    blank = whole_form(desk, view, reasons=f"{LONG_ENOUGH} [vilken kostnad]")
    assert problems_of(desk, view, blank) == {("reasons", "blank_left")}


@pytest.mark.parametrize(
    ("kind", "off", "field", "code"),
    [
        (DecisionKind.GRANT, 1, "amount", "more_than_deficit"),
        (DecisionKind.GRANT, -1, "amount", "grant_is_whole"),
        (DecisionKind.PARTIAL_REFUSAL, 0, "amount", "partial_is_less"),
        (DecisionKind.REFUSAL, 0, "amount", "refusal_grants_nothing"),
        (None, 0, "kind", "kind_needed"),
    ],
)
def test_the_amount_follows_the_calculation(
    desk: Desk, kind: DecisionKind | None, off: int, field: str, code: str
) -> None:
    view = calculated(desk, a_case(desk))
    most = most_to_grant(view, result_of(desk, view))
    form = DecisionForm(kind=kind, amount=most + off, reasons=LONG_ENOUGH, ground="other")
    assert problems_of(desk, view, form) == {(field, code)}


def test_a_surplus_can_only_be_refused(desk: Desk) -> None:
    view = calculated(desk, a_case(desk), wage=40_000)
    assert possible_kinds(view, result_of(desk, view)) == (DecisionKind.REFUSAL,)
    form = DecisionForm(kind=DecisionKind.GRANT, amount=Decimal(100))
    assert ("kind", "kind_not_possible") in problems_of(desk, view, form)


def test_a_refused_cost_rules_out_a_full_grant(desk: Desk) -> None:
    view = calculated(desk, a_case(desk), refused={"internet": 399})
    assert DecisionKind.GRANT not in possible_kinds(view, result_of(desk, view))


def test_a_signed_decision_is_locked_with_its_basis_and_closes_the_application(
    desk: Desk,
) -> None:
    view = granted_case(desk)
    decision = view.decision
    assert decision is not None
    assert view.application is not None
    assert view.application.status is ApplicationStatus.DECIDED
    assert decision.amount == result_of(desk, view).result
    assert decision.laws
    with desk.begin() as work:
        basis = work.bases.get(decision.id)
        assert decision.hash == decision_hash(decision, basis)
    with pytest.raises(EnvironmentProblem, match="locked"), desk.begin() as work:
        work.decisions.save(decision)
    with pytest.raises(EnvironmentProblem, match="locked"), desk.begin() as work:
        work.bases.remove(basis)
    with pytest.raises(EnvironmentProblem, match="locked"):
        save_decision(desk, view, DecisionForm(kind=None, amount=None), decision)
    notes = [note for note in view.rows.notes if note.kind is NoteKind.DECISION]
    assert [note.signed for note in notes] == [True]
    assert "Bifall för november 2026: 14\u202f220\u202fkr." in notes[0].text


def test_nobody_signs_on_another_calculation_than_the_one_that_was_read(
    unit: Unit, desk: Desk
) -> None:
    case_id = a_case(desk)
    read = analysed(desk, calculated(desk, case_id).id)
    assert read.sheet is not None
    colleague = unit.desk(Role.PAYMENT_OFFICER)
    reopen_sheet(colleague, read.sheet)
    again = reread_case(colleague, case_id).sheet
    assert again is not None
    dearer = dataclasses.replace(again.facts.costs[0], applied=Decimal(9500))
    finish_sheet(colleague, again, dataclasses.replace(again.facts, costs=(dearer,)))
    form = whole_form(desk, reread_case(desk, case_id))
    with pytest.raises(RuleViolation, match="calculation_changed"):
        sign_decision(desk, case_id, form, read=read.sheet)
    sign_decision(desk, case_id, form, read=reread_case(desk, case_id).sheet)


def test_what_was_written_on_one_application_is_not_signed_on_another(
    unit: Unit, desk: Desk
) -> None:
    """One that is urgent came in meanwhile, with the same calculation."""
    view = calculated(desk, a_case(desk))
    kept = save_decision(desk, view, whole_form(desk, view), None).row
    colleague = unit.desk(Role.SOCIAL_WORKER, 1)
    urgent = ApplicationForm(
        kind=ApplicationKind.RENEWAL,
        month=view.rows.applications[0].month.plus(1),
        received_on=desk.today,
        complete=True,
        urgent=True,
    )
    register_application(colleague, view.id, urgent)
    other = calculated(colleague, view.id)
    assert other.application is not None
    assert other.application.urgent
    with pytest.raises(RuleViolation, match="application_changed"):
        sign_decision(desk, view.id, whole_form(desk, other), kept)


def test_nobody_signs_the_same_application_twice(desk: Desk) -> None:
    view = granted_case(desk)
    assert problems_of(desk, view, whole_form(desk, view)) == {(None, "decided_already")}


def test_each_adult_gets_a_letter_whose_bytes_can_be_made_again(desk: Desk) -> None:
    case_id = a_case(desk, partner=JONAS, children=(ELIAS,))
    calculated(desk, case_id)
    ready = analysed(desk, case_id)
    form = whole_form(desk, ready)
    drawn = {adult.person.id: preview_letter(desk, ready, form, adult) for adult in ready.adults}
    view = decided(desk, case_id)
    assert view.decision is not None
    letters = letters_of(desk, view.decision.id)
    assert {letter.person_id: letter.pdf for letter in letters} == drawn
    assert len({letter.sha256 for letter in letters}) == 2
    assert all(letter.sha256 == hashlib.sha256(letter.pdf).hexdigest() for letter in letters)
    with pytest.raises(EnvironmentProblem, match="locked"), desk.begin() as work:
        work.letters.save(letters[0])


def words_of(letter: Letter) -> str:
    pages = pypdf.PdfReader(io.BytesIO(letter.pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_each_adults_letter_names_both(desk: Desk) -> None:
    case_id = a_case(desk, partner=JONAS)
    calculated(desk, case_id)
    view = decided(desk, case_id)
    assert view.decision is not None
    for letter in letters_of(desk, view.decision.id):
        assert "Amira Exempelsson och Jonas Exempelsson" in words_of(letter)


def test_a_refused_supplement_does_not_take_back_what_was_granted(desk: Desk) -> None:
    first = granted_case(desk, rent=9000)
    supplement(desk, first.id)
    calculated(desk, first.id, rent=9000)
    view = decided(desk, first.id)
    assert view.decision is not None
    assert view.decision.kind is DecisionKind.REFUSAL
    (letter,) = letters_of(desk, view.decision.id)
    words = words_of(letter)
    assert "Du får inte mer ekonomiskt bistånd för november 2026." in words
    assert "Du får inte ekonomiskt bistånd" not in words
    assert "Du har redan beviljats" in words


def test_a_protected_persons_address_is_in_no_letter(desk: Desk) -> None:
    case_id = a_case(desk, person=with_flag(AMIRA))
    calculated(desk, case_id)
    view = decided(desk, case_id)
    assert view.decision is not None
    (letter,) = letters_of(desk, view.decision.id)
    words = words_of(letter)
    assert "Amira Exempelsson" in words
    assert AMIRA.street not in words


def test_no_one_elses_letter_tells_where_a_protected_person_lives(desk: Desk) -> None:
    together = dataclasses.replace(JONAS, street=AMIRA.street, city=AMIRA.city)
    case_id = a_case(desk, person=with_flag(AMIRA), partner=together)
    calculated(desk, case_id)
    view = decided(desk, case_id)
    assert view.decision is not None
    amiras, jonass = (words_of(letter) for letter in letters_of(desk, view.decision.id))
    assert AMIRA.street not in amiras + jonass
    assert "Du har skyddade personuppgifter" not in jonass


def test_a_supplement_grants_only_what_the_month_has_not_had(desk: Desk) -> None:
    first = granted_case(desk, rent=9000)
    assert first.decision is not None
    view = supplement(desk, first.id)
    view = calculated(desk, first.id, rent=9600)
    result = result_of(desk, view)
    assert most_to_grant(view, result) == Decimal(600)
    whole = DecisionForm(kind=DecisionKind.GRANT, amount=result.result)
    assert problems_of(desk, view, whole) == {("amount", "more_than_deficit")}
    view = decided(desk, first.id)
    assert view.decision is not None
    assert view.decision.amount == Decimal(600)
    assert view.decision.already_granted == first.decision.amount


def test_a_draft_is_kept_and_another_writers_words_are_not_overwritten(unit: Unit) -> None:
    desk, colleague = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    view = calculated(desk, a_case(desk))
    form = whole_form(desk, view, conditions="Lämna kontoutdrag.")
    first = save_decision(desk, view, form, None)
    assert first.changes is not None
    assert first.changes.touches("decision_draft")
    second = save_decision(desk, view, form, first.row)
    assert second.changes is None
    theirs = reread_case(colleague, view.id)
    assert theirs.decision is not None
    assert theirs.decision.conditions == "Lämna kontoutdrag."
    save_decision(colleague, theirs, form, theirs.decision)
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        save_decision(desk, view, form, second.row)
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        sign_decision(desk, view.id, form, second.row)


def test_who_has_kept_nothing_yet_does_not_sign_over_a_draft_that_he_has_not_seen(
    unit: Unit,
) -> None:
    desk, colleague = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    view = calculated(desk, a_case(desk))
    begun = begun_decision(desk, view)
    theirs = reread_case(colleague, view.id)
    save_decision(colleague, theirs, whole_form(colleague, theirs), None)
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        sign_decision(desk, view.id, whole_form(desk, view), begun)


def test_a_fut_investigator_decides_nothing(unit: Unit, desk: Desk) -> None:
    view = calculated(desk, a_case(desk))
    with pytest.raises(AccessDenied):
        sign_decision(unit.desk(Role.FUT_INVESTIGATOR), view.id, whole_form(desk, view))


def refused(desk: Desk) -> CaseView:
    case_id = a_case(desk)
    calculated(desk, case_id, wage=40_000)
    return decided(desk, case_id, kind=DecisionKind.REFUSAL, amount=None, reasons=LONG_ENOUGH)


def test_the_last_day_to_appeal_is_three_weeks_from_the_day_it_was_received(
    unit: Unit, desk: Desk
) -> None:
    decision = refused(desk).decision
    assert decision is not None
    unit.clock.move(days=40)
    # Three weeks from 15 November is Sunday 6 December; the Monday after counts.
    form = AppealForm(
        decision_id=decision.id,
        received_on=date(2026, 12, 8),
        received_decision_on=date(2026, 11, 16),
    )
    register_appeal(desk, form)
    (appeal,) = reread_case(desk, decision.case_id).appeals
    assert appeal.last_day == date(2026, 12, 7)
    settle_appeal(desk, appeal, AppealOutcome.TOO_LATE)
    (settled,) = reread_case(desk, decision.case_id).appeals
    assert (settled.outcome, settled.settled_on) == (AppealOutcome.TOO_LATE, desk.today)


def test_an_appeal_in_time_is_not_called_too_late(unit: Unit, desk: Desk) -> None:
    decision = refused(desk).decision
    assert decision is not None
    unit.clock.move(days=5)
    day = desk.today
    register_appeal(
        desk, AppealForm(decision_id=decision.id, received_on=day, received_decision_on=day)
    )
    (appeal,) = reread_case(desk, decision.case_id).appeals
    with pytest.raises(RuleViolation, match="appeal_in_time"):
        settle_appeal(desk, appeal, AppealOutcome.TOO_LATE)
    # A colleague has the case open as it was.
    settle_appeal(desk, appeal, AppealOutcome.HANDED_OVER)
    with pytest.raises(RuleViolation, match="appeal_settled"):
        settle_appeal(desk, appeal, AppealOutcome.CHANGED_BY_UNIT)


def test_an_appeal_has_days_that_can_be_right(desk: Desk) -> None:
    decision = refused(desk).decision
    assert decision is not None
    form = AppealForm(
        decision_id=decision.id,
        received_on=desk.today + timedelta(days=1),
        received_decision_on=desk.today - timedelta(days=1),
    )
    with pytest.raises(RuleViolation) as caught:
        register_appeal(desk, form)
    assert {problem.code for problem in caught.value.problems} == {
        "appeal_day_needed",
        "received_decision_unfit",
    }
