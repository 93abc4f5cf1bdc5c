"""Acute need: decided by itself, the same day, whatever the month comes to.

Found by trying the program, 2026-11-27: 600 kr for food was refused with ``kind_not_possible``
to a person whose salary of 22 000 kr shows a surplus and is gone.
"""

import dataclasses
import io
from decimal import Decimal
from typing import Any

import pypdf
import pytest

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import AccessDenied, RuleViolation
from fsclient.domain.money import kronor
from fsclient.domain.months import Month
from fsclient.domain.payments import AccountKind, PaymentStatus
from fsclient.domain.staff import Role
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import ApplicationForm, reread_case
from fsclient.usecases.decision import letters_of
from fsclient.usecases.decision_checks import already_granted
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency import decide_emergency, preview_emergency
from fsclient.usecases.emergency_checks import EmergencyForm, ViolenceAnswer
from fsclient.usecases.next_steps import RELEASE
from fsclient.usecases.payees import register_account
from fsclient.usecases.payments import PaymentForm, prepare_payment
from fsclient.usecases.registering import register_application
from fsclient.usecases.supervision import overview
from fsclient.usecases.verification import verify
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOOR,
    NOVEMBER,
    a_case,
    account_form,
    acute_form,
    calculated,
    with_flag,
)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def refusal(desk: Desk, **changes: Any) -> EmergencyForm:
    words = "Du har 2 400 kr på kontot och får lön i morgon, så mat går att köpa i dag."
    return acute_form(desk, granted=Decimal(0), reasons=words, **changes)


BOTH = (ViolenceAnswer(asked=True, alone=True),) * 2
"""Each of two adults was asked about violence with nobody else there."""


def codes(caught: pytest.ExceptionInfo[RuleViolation]) -> set[tuple[str | None, str]]:
    return {(problem.field, problem.code) for problem in caught.value.problems}


def decided(desk: Desk, case_id: Any, form: EmergencyForm) -> CaseView:
    decide_emergency(desk, case_id, form)
    return reread_case(desk, case_id)


def test_food_is_granted_to_someone_whose_month_shows_a_surplus(desk: Desk) -> None:
    case_id = a_case(desk)
    before = calculated(desk, case_id, wage=22_000)
    assert before.sheet is not None
    assert before.sheet.result < 0
    view = decided(desk, case_id, acute_form(desk))
    (decision,) = view.emergency_decisions
    assert (decision.kind, decision.amount) == (DecisionKind.GRANT, Decimal(600))
    assert decision.laws == ("12 kap. 1 § SoL",)
    assert decision.decided_on == desk.today
    (letter,) = letters_of(desk, decision.id)
    assert letter.pdf.startswith(b"%PDF")
    assert view.rows.next_step is not None
    assert (view.rows.next_step.step, view.rows.next_step.amount) == ("payment", Decimal(600))


def test_it_leaves_the_months_own_decision_as_it_was(unit: Unit, desk: Desk) -> None:
    case_id = a_case(desk)
    before = calculated(desk, case_id)
    view = decided(desk, case_id, acute_form(desk))
    assert view.application == before.application
    assert (view.sheet, view.decision) == (before.sheet, None)
    assert already_granted(view) == 0
    supplement = ApplicationForm(
        kind=ApplicationKind.SUPPLEMENT, month=NOVEMBER, received_on=desk.today
    )
    register_application(desk, case_id, supplement)
    assert already_granted(reread_case(desk, case_id)) == 0
    (november,) = overview(unit.desk(Role.HEAD)).money
    assert (november.acute, november.granted) == (Decimal(600), Decimal(0))
    assert (november.decisions, november.households) == (0, 0)


def test_a_month_can_be_applied_for_after_an_acute_need(desk: Desk) -> None:
    december = Month(2026, 12)
    case_id = a_case(desk, month=december)
    decide_emergency(desk, case_id, acute_form(desk))
    form = ApplicationForm(kind=ApplicationKind.NEW, month=NOVEMBER, received_on=desk.today)
    register_application(desk, case_id, form)


def test_it_is_paid_as_any_decision_and_comes_first(unit: Unit, desk: Desk) -> None:
    case_id = a_case(desk)
    view = decided(desk, case_id, acute_form(desk))
    register_account(desk, case_id, account_form())
    view = reread_case(desk, case_id)
    assert view.paid_decision is not None
    assert view.account is not None
    form = PaymentForm(
        decision_id=view.paid_decision.id,
        account_id=view.account.id,
        amount=Decimal(600),
        pay_on=desk.today,
    )
    prepare_payment(desk, form)
    view = reread_case(desk, case_id)
    assert view.rows.next_step is not None
    assert (view.rows.next_step.step, view.rows.next_step.due_on) == (RELEASE, desk.today)
    assert view.rows.payments[0].status is PaymentStatus.PREPARED
    assert view.paid_decision is None


def test_what_was_said_is_in_the_journal_and_violence_is_restricted(desk: Desk, unit: Unit) -> None:
    case_id = a_case(desk)
    words = "Berättar om hot från en granne."
    view = decided(desk, case_id, acute_form(desk, violence_words=words))
    restricted, told = view.rows.notes[:2]
    if not restricted.restricted:
        restricted, told = told, restricted
    assert restricted.restricted
    assert "hot från en granne" in restricted.text
    assert "Lönen stals" in told.text
    assert f"{kronor(Decimal(600))} av sökta {kronor(Decimal(600))}" in told.text
    assert "våld" not in told.text
    officer = reread_case(unit.desk(Role.PAYMENT_OFFICER), case_id)
    assert not any("våld" in note.text for note in officer.rows.notes)
    assert officer.rows.emergencies[0].violence_asked


def test_each_adult_is_asked_about_violence_for_himself(desk: Desk) -> None:
    case_id = a_case(desk, partner=JONAS)
    with pytest.raises(RuleViolation) as caught:
        decide_emergency(desk, case_id, acute_form(desk))
    assert codes(caught) == {("violence_1", "violence_answer_needed")}
    answers = (ViolenceAnswer(asked=True, alone=True), ViolenceAnswer(asked=False))
    with pytest.raises(RuleViolation) as silent:
        decide_emergency(desk, case_id, acute_form(desk, violence=answers))
    assert codes(silent) == {("violence_words", "violence_words_needed")}
    why = "Jonas är inte nådd i dag, frågas på måndag."
    form = acute_form(desk, violence=answers, violence_words=why)
    view = decided(desk, case_id, form)
    (note,) = (note for note in view.rows.notes if note.restricted)
    assert note.text == (
        "Frågan om våld ställdes till Amira, i enrum. "
        f"Frågan om våld ställdes inte till Jonas. {why}"
    )
    assert not view.rows.emergencies[0].violence_asked


def test_less_than_asked_is_a_partial_refusal_that_is_explained(desk: Desk) -> None:
    case_id = a_case(desk)
    with pytest.raises(RuleViolation) as caught:
        decide_emergency(desk, case_id, acute_form(desk, granted=Decimal(400)))
    assert codes(caught) == {("reasons", "reasons_needed")}
    words = "400 kr räcker till mat i fem dagar, och lönen kommer på fredag den här veckan."
    view = decided(desk, case_id, acute_form(desk, granted=Decimal(400), reasons=words))
    assert view.emergency_decisions[0].kind is DecisionKind.PARTIAL_REFUSAL


def test_a_refusal_has_reasons_and_nothing_to_pay(desk: Desk) -> None:
    case_id = a_case(desk)
    with pytest.raises(RuleViolation, match="reasons_needed"):
        decide_emergency(desk, case_id, acute_form(desk, granted=Decimal(0)))
    view = decided(desk, case_id, refusal(desk))
    assert view.emergency_decisions[0].kind is DecisionKind.REFUSAL
    assert view.rows.next_step is not None
    assert view.rows.next_step.step != "payment"


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"purpose": None}, ("purpose", "emergency_purpose_needed")),
        ({"days": None}, ("days", "emergency_days_needed")),
        ({"days": 0}, ("days", "emergency_days_needed")),
        ({"days": 32}, ("days", "emergency_days_needed")),
        ({"cause": "  "}, ("cause", "emergency_cause_needed")),
        ({"own_means": ""}, ("own_means", "emergency_own_means_needed")),
        ({"network": ""}, ("network", "emergency_network_needed")),
        ({"danger": None}, ("danger", "emergency_danger_needed")),
        ({"asked": None}, ("asked", "emergency_asked_needed")),
        ({"asked": Decimal(0)}, ("asked", "emergency_asked_needed")),
        ({"granted": Decimal(601)}, ("granted", "emergency_more_than_asked")),
        ({"granted": Decimal(-1)}, ("granted", "amount_negative")),
        ({"raised_on": None}, ("raised_on", "value_missing")),
        ({"violence": ()}, ("violence_0", "violence_answer_needed")),
        ({"violence": (ViolenceAnswer(asked=False),)}, ("violence_words", "violence_words_needed")),
        ({"violence": (ViolenceAnswer(asked=True),)}, ("violence_words", "violence_words_needed")),
    ],
)
def test_each_thing_that_lacks_is_named(
    desk: Desk, changes: dict[str, Any], wanted: tuple[str, str]
) -> None:
    with pytest.raises(RuleViolation) as caught:
        decide_emergency(desk, a_case(desk), acute_form(desk, **changes))
    assert codes(caught) == {wanted}


def test_every_child_is_told_of(desk: Desk) -> None:
    case_id = a_case(desk, children=(ELIAS,))
    (child,) = reread_case(desk, case_id).children
    with pytest.raises(RuleViolation) as caught:
        decide_emergency(desk, case_id, acute_form(desk))
    assert codes(caught) == {(f"child_{child.person.id}", "emergency_child_needed")}
    told = ((child.person.id, "Elias har ätit i skolan men saknar mat hemma."),)
    view = decided(desk, case_id, acute_form(desk, children=told))
    assert view.rows.emergencies[0].children[0].name == "Elias"
    assert view.emergency_decisions[0].laws == ("12 kap. 1 § SoL", "3 kap. 1 § SoL")


def test_it_is_sealed_with_what_it_rests_on(unit: Unit, desk: Desk) -> None:
    case_id = a_case(desk, partner=JONAS, children=(ELIAS,))
    (child,) = reread_case(desk, case_id).children
    told = ((child.person.id, "Saknar frukost."),)
    view = decided(
        desk, case_id, acute_form(desk, children=told, violence=BOTH, asked=Decimal("599.50"))
    )
    assert len(letters_of(desk, view.emergency_decisions[0].id)) == 2
    seen = verify(unit.desk(Role.HEAD))
    assert (seen.decisions, seen.findings) == (1, ())


def test_signing_the_same_form_again_changes_nothing(desk: Desk) -> None:
    case_id = a_case(desk)
    form = acute_form(desk)
    decide_emergency(desk, case_id, form)
    assert len(decided(desk, case_id, form).emergency_decisions) == 1


def letter_text(desk: Desk, view: CaseView) -> str:
    (letter, *_others) = letters_of(desk, view.emergency_decisions[0].id)
    pages = pypdf.PdfReader(io.BytesIO(letter.pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


# The letter promised a day that no file could keep: no bank's cut-off hour is known.
def test_the_letter_says_the_first_day_that_the_bank_can_keep_and_to_whom(desk: Desk) -> None:
    case_id = a_case(desk)
    register_account(desk, case_id, account_form())
    text = letter_text(desk, decided(desk, case_id, acute_form(desk)))
    assert desk.today.isoformat() == "2026-11-10"
    assert "betalas ut 2026-11-11 till Amira Exempelsson: " in text


def test_the_letter_says_today_where_the_money_is_handed_out(desk: Desk) -> None:
    case_id = a_case(desk)
    card = account_form(kind=AccountKind.CARD, clearing="", number="", evidence="Inget konto.")
    register_account(desk, case_id, card)
    text = letter_text(desk, decided(desk, case_id, acute_form(desk)))
    assert "betalas ut 2026-11-10 till Amira Exempelsson: ett laddat kort som hämtas hos" in text


# JO 5932-2012: a protected child is not named in the other parent's letter.
def test_a_protected_child_stands_as_an_initial_in_every_text_of_others_letters(
    desk: Desk,
) -> None:
    case_id = a_case(desk, partner=JONAS, children=(with_flag(ELIAS),))
    (child,) = reread_case(desk, case_id).children
    told = ((child.person.id, "Elias saknar frukost och mellanmål."),)
    cause = "Lönen stals när Elias blev sjuk."
    form = acute_form(desk, children=told, violence=BOTH, cause=cause)
    text = letter_text(desk, decided(desk, case_id, form))
    assert "Elias" not in text
    assert "E." in text


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"cause": "x x x x x x x x x x"}, ("cause", "text_says_nothing")),
        (
            {"granted": Decimal(0), "reasons": "qwertyuiop " * 5},
            ("reasons", "text_says_nothing"),
        ),
    ],
)
def test_letters_typed_to_get_past_a_field_are_no_reasons(
    desk: Desk, changes: dict[str, Any], wanted: tuple[str, str]
) -> None:
    with pytest.raises(RuleViolation) as caught:
        decide_emergency(desk, a_case(desk), acute_form(desk, **changes))
    assert codes(caught) == {wanted}


def test_two_children_are_not_told_of_by_the_same_words(desk: Desk) -> None:
    case_id = a_case(desk, children=(ELIAS, NOOR))
    children = reread_case(desk, case_id).children
    told = tuple((child.person.id, "Saknar mat hemma i dag.") for child in children)
    with pytest.raises(RuleViolation) as caught:
        decide_emergency(desk, case_id, acute_form(desk, children=told))
    assert codes(caught) == {(f"child_{children[1].person.id}", "reason_repeated")}


def test_what_is_signed_can_be_read_before_and_stores_nothing(desk: Desk) -> None:
    view = reread_case(desk, a_case(desk))
    letters = preview_emergency(desk, view, acute_form(desk))
    assert [pdf[:4] for pdf in letters.values()] == [b"%PDF"]
    assert reread_case(desk, view.id).emergency_decisions == ()


def test_a_need_that_waited_says_so(unit: Unit, desk: Desk) -> None:
    case_id = a_case(desk)
    yesterday = desk.today
    unit.clock.move(days=1)
    view = decided(desk, case_id, acute_form(desk, raised_on=yesterday))
    text = next(note.text for note in view.rows.notes if not note.restricted)
    assert f"Behovet kom fram {yesterday} och skulle ha avgjorts då." in text


def test_a_closed_case_is_opened_first(desk: Desk) -> None:
    case_id = a_case(desk, person=AMIRA)
    decide_emergency(desk, case_id, acute_form(desk))
    with desk.begin() as work:
        case = work.cases.get(case_id)
        work.cases.save(dataclasses.replace(case, closed_on=desk.today, closing_reason="work"))
        work.commit()
    with pytest.raises(RuleViolation, match="case_is_closed"):
        decide_emergency(desk, case_id, acute_form(desk))


@pytest.mark.parametrize("role", [Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR, Role.ADMINISTRATOR])
def test_who_assesses_no_need_decides_on_none(unit: Unit, desk: Desk, role: Role) -> None:
    case_id = a_case(desk)
    with pytest.raises(AccessDenied):
        decide_emergency(unit.desk(role), case_id, acute_form(desk))
