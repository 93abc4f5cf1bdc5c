"""What goes against the person is a refusal: its kind, its reasons, its ground, its letter.

Each case is read in the letter as the receiver reads it. Sources: JO in thesis 5dok y960l57r
4.4.3 (a carried surplus without a refusal); SOSFS 2013:1 and 12 kap. 7 § third paragraph SoL (a
lowered norm); JO 5932-2012 (a protected name in another's letter); 32 and 33 §§ FL; the walk of
2026-11-27 (a proven need refused on forty letters a).
"""

import dataclasses
import io
from decimal import Decimal
from typing import Any

import pypdf
import pytest

from fsclient.domain.calculation import Adjustment, CalculationFacts, Cost, Income
from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.letters import PostKind
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.usecases.calculation import begin_sheet, compute, finish_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import MemberForm, add_member, reread_case
from fsclient.usecases.decision import (
    decision_hash,
    letters_of,
    preview_letter,
    save_decision,
    sign_decision,
)
from fsclient.usecases.decision_checks import (
    decision_problems,
    ground_laws,
    kind_of,
    most_to_grant,
    possible_kinds,
    posts_of,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.protected_names import asked_about, chosen
from tests.support.unit import Unit
from tests.support.walk import (
    ELIAS,
    JONAS,
    NOOR,
    NOVEMBER,
    REASONS,
    a_case,
    analysed,
    calculated,
    decided,
    supplement,
    whole_form,
    with_flag,
)

APPEAL = "inom tre veckor från den dag då du fick beslutet"
RENT = Cost(type="rent", applied=Decimal(9000))


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def with_facts(desk: Desk, **changes: Any) -> CaseView:
    """A single adult with a norm of 5 220, a rent of 9 000, and more, calculated.

    An income without a person is the adult's, an adjustment without a line the adult's norm.
    """
    case_id = a_case(desk)
    begin_sheet(desk, case_id)
    sheet = reread_case(desk, case_id).sheet
    assert sheet is not None
    adult = sheet.facts.adults[0].id
    incomes = tuple(dataclasses.replace(one, person=adult) for one in changes.pop("incomes", ()))
    line = compute(desk, sheet.facts).lines[0].key
    lowered = tuple(dataclasses.replace(one, line=line) for one in changes.pop("adjustments", ()))
    costs = (RENT, *changes.pop("costs", ()))
    facts = dataclasses.replace(
        sheet.facts, costs=costs, incomes=incomes, adjustments=lowered, **changes
    )
    finish_sheet(desk, sheet, facts)
    return reread_case(desk, case_id)


def surplus_of(desk: Desk, kronor: int) -> CaseView:
    carried = Income(person="", type="earlier_surplus", amount=Decimal(kronor), note="okt")
    return with_facts(desk, incomes=(carried,))


def facts_of(view: CaseView) -> CalculationFacts:
    assert view.sheet is not None
    return view.sheet.facts


def codes(desk: Desk, view: CaseView, **changes: object) -> set[tuple[str | None, str]]:
    form = whole_form(desk, view, **changes)
    found = decision_problems(desk, view, compute(desk, facts_of(view)), form)
    return {(problem.field, problem.code) for problem in found}


def read(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def letter(desk: Desk, view: CaseView) -> str:
    assert view.decision is not None
    return read(letters_of(desk, view.decision.id)[0].pdf)


def test_a_carried_surplus_is_a_refusal_in_part_with_reason_and_appeal(desk: Desk) -> None:  # D10
    view = surplus_of(desk, 1108)
    result = compute(desk, facts_of(view))
    assert DecisionKind.GRANT not in possible_kinds(view, result)
    (key,) = result.reductions
    assert codes(desk, view) == {(f"line_reasons.{key}", "line_reason_needed")}
    reason = {key: "Lönen i oktober räckte till mer än den månaden kostade."}
    signed = decided(desk, view.id, line_reasons=reason)
    assert signed.decision is not None
    assert signed.decision.kind is DecisionKind.PARTIAL_REFUSAL
    text = letter(desk, signed)
    assert "Det kallas delavslag." in text
    assert "Vi säger ja till det du har sökt." not in text
    assert "Det du har sökt för november 2026 14 220 kr" in text
    assert f"Normöverskott från tidigare månad Skäl: {reason[key]} −1 108 kr" in text
    assert "Det du får 13 112 kr" in text
    assert APPEAL in text
    notes = [note.text for note in signed.rows.notes if note.kind is NoteKind.DECISION]
    assert "Normöverskott från tidigare månad: 1 108 kr." in notes[0].replace("\u202f", " ")


def test_a_lowered_norm_is_a_refusal_in_part(desk: Desk) -> None:  # D11
    lower = Adjustment(line="", amount=Decimal(-1900), reason="Får mat hos sin bror")
    view = with_facts(desk, adjustments=(lower,))
    result = compute(desk, facts_of(view))
    form = whole_form(desk, view, kind=DecisionKind.GRANT)
    assert kind_of(view, result, form) is DecisionKind.PARTIAL_REFUSAL
    assert ("kind", "kind_not_possible") in codes(desk, view, kind=DecisionKind.GRANT)
    text = letter(desk, decided(desk, view.id))
    assert "14 220 kr" in text
    assert "Skäl: Får mat hos sin bror −1 900 kr" in text
    assert "Det du får 12 320 kr" in text
    assert APPEAL in text


# 32 § FL; JO 1988/89 s. 186: what is refused must be readable ("Annan kostnad" twice).
def test_each_refused_cost_stands_by_its_own_name_once(desk: Desk) -> None:
    pram = Cost(
        type="other",
        applied=Decimal(5000),
        approved=Decimal(0),
        reason="Barnvagn och säng finns att låna",
        label="Spädbarnsutrustning",
    )
    store = Cost(
        type="other",
        applied=Decimal(900),
        approved=Decimal(450),
        reason="Ett mindre förråd räcker till möblerna",
        label="Magasinering",
    )
    view = with_facts(desk, costs=(pram, store))
    assert (
        "Det du har sökt för november 2026 20 120 kr "
        "Annan kostnad: Spädbarnsutrustning Sökt 5 000 kr, godkänt 0 kr. "
        "Skäl: Barnvagn och säng finns att låna −5 000 kr "
        "Annan kostnad: Magasinering Sökt 900 kr, godkänt 450 kr. "
        "Skäl: Ett mindre förråd räcker till möblerna −450 kr Det du får 14 670 kr"
    ) in letter(desk, decided(desk, view.id))


def test_a_full_grant_asks_nothing_and_says_how_to_appeal(desk: Desk) -> None:
    view = calculated(desk, a_case(desk))
    assert codes(desk, view) == set()
    text = letter(desk, decided(desk, view.id))
    assert "Det kallas bifall." in text
    assert APPEAL in text


def test_less_than_the_calculation_shows_is_a_refusal_in_part_and_has_a_ground(desk: Desk) -> None:
    view = calculated(desk, a_case(desk))
    less = whole_form(desk, view, amount=Decimal(10_000), reasons=REASONS)
    assert kind_of(view, compute(desk, facts_of(view)), less) is DecisionKind.PARTIAL_REFUSAL
    partly: dict[str, Any] = {"kind": DecisionKind.PARTIAL_REFUSAL, "amount": Decimal(10_000)}
    assert codes(desk, view, **partly, ground=None) == {("ground", "ground_needed")}
    text = letter(desk, decided(desk, view.id, **partly, ground="own_means"))
    assert "För att du har egna pengar eller tillgångar som du kan använda −4 220 kr" in text


@pytest.mark.parametrize(
    "reasons",
    ["a" * 60, "asdf asdf " * 8, "Nej. " * 20, "Se ovan. Se journal. " * 4, "…" * 60, "- " * 60],
)
def test_a_proven_need_is_not_refused_on_filler(desk: Desk, reasons: str) -> None:
    view = calculated(desk, a_case(desk))
    found = codes(desk, view, kind=DecisionKind.REFUSAL, reasons=reasons)
    assert found <= {("reasons", "text_says_nothing"), ("reasons", "reasons_needed")}
    assert found


def test_a_ground_takes_its_law_into_the_decision_and_the_letter(desk: Desk) -> None:
    view = calculated(desk, a_case(desk))
    refused: dict[str, Any] = {"kind": DecisionKind.REFUSAL}
    assert ("ground", "ground_needed") in codes(desk, view, **refused, ground=None)
    assert ("ground", "ground_needed") in codes(desk, view, **refused, ground="no_such")
    rows = ground_laws(desk, "activity_declined")
    assert [(row.text, row.certainty) for row in rows] == [
        ("12 kap. 4 § SoL", "uncertain"),
        ("12 kap. 5 § SoL", "uncertain"),
    ]
    signed = decided(desk, view.id, **refused, ground="activity_declined")
    assert signed.decision is not None
    assert {"12 kap. 4 § SoL", "12 kap. 5 § SoL"} <= set(signed.decision.laws)
    text = letter(desk, signed)
    assert "12 kap. 5 § SoL" in text
    assert "För att du inte har deltagit i den aktivitet" in text
    assert "inte läst" not in text


def test_a_ground_that_is_not_needed_is_not_kept(desk: Desk) -> None:
    view = calculated(desk, a_case(desk))
    signed = decided(desk, view.id, ground="not_at_disposal").decision
    assert signed is not None
    assert signed.ground is None
    assert "12 kap. 3 § SoL" not in signed.laws


def test_the_same_reason_for_every_line_is_no_reason(desk: Desk) -> None:
    costs = tuple(
        Cost(type=kind, applied=Decimal(399), approved=Decimal(0), reason="Ingår i riksnormen")
        for kind in ("internet", "glasses")
    )
    view = with_facts(desk, costs=costs)
    ((again, code),) = codes(desk, view)
    assert code == "reason_repeated"
    assert again is not None
    own = {again.removeprefix("line_reasons."): "Det går att vänta med nya glasögon"}
    assert codes(desk, view, line_reasons=own) == set()


def test_a_condition_that_lowers_later_months_makes_it_a_refusal_in_part(desk: Desk) -> None:
    view = calculated(desk, a_case(desk))
    # No list of words would know this one.
    burden = "Nästa månad får du 500 kr mindre, för det du redan har haft."
    assert codes(desk, view, conditions=burden) == {("burdens_later", "burden_unanswered")}
    burdened: dict[str, Any] = {"conditions": burden, "burdens_later": True}
    assert ("kind", "kind_not_possible") in codes(desk, view, **burdened)
    form = whole_form(desk, view, **burdened)
    assert kind_of(view, compute(desk, facts_of(view)), form) is DecisionKind.PARTIAL_REFUSAL
    no_condition: dict[str, Any] = {"conditions": "  ", "burdens_later": True}
    assert codes(desk, view, **no_condition) == set(), "a burden stands in a condition"
    why = "Överskottet från oktober kan du använda i december i stället för nu."
    signed = decided(desk, view.id, kind=DecisionKind.PARTIAL_REFUSAL, reasons=why, **burdened)
    text = letter(desk, signed)
    assert "ett villkor som går emot dig" in text
    assert "Det kallas delavslag." in text


# JO 5932-2012.
def test_a_protected_child_at_home_is_asked_about_and_as_initials_named_nowhere(
    desk: Desk,
) -> None:
    case_id = a_case(desk, children=(with_flag(ELIAS), NOOR))
    calculated(desk, case_id)
    view = analysed(desk, case_id)
    (elias,) = asked_about(view)
    assert codes(desk, view, named={}) == {(f"named.{elias.key}", "protected_name_unanswered")}
    form = whole_form(
        desk,
        view,
        named={elias.key: False},
        conditions="Hämta glasögonen till Elias i tid.",
        burdens_later=False,
    )
    shown = read(preview_letter(desk, view, form, view.applicant))
    sign_decision(desk, case_id, form)
    signed = reread_case(desk, case_id)
    text = letter(desk, signed)
    assert "Elias" not in text + shown
    assert "E. har det som behövs" in text
    assert "glasögonen till E. i tid" in text
    assert "Noor har det" in text
    assert signed.decision is not None
    assert signed.decision.named == {elias.key: False}


def test_a_visiting_protected_child_stands_as_initials_unless_chosen(desk: Desk) -> None:
    view = reread_case(desk, a_case(desk, children=(with_flag(ELIAS),)))
    child = view.month_children[0].member
    with desk.begin() as work:
        work.members.save(dataclasses.replace(child, residence=Residence.VISITING, days=4))
        work.commit()
    view = reread_case(desk, view.id)
    assert set(chosen(view, {}).values()) == {False}
    key = str(child.person_id)
    assert chosen(view, {key: True}) == {key: True}


def test_a_protected_adults_own_letter_has_the_name(desk: Desk) -> None:
    case_id = a_case(desk, partner=with_flag(JONAS))
    (jonas,) = asked_about(calculated(desk, case_id))
    signed = decided(desk, case_id, named={jonas.key: False})
    assert signed.decision is not None
    by_person = {one.person_id: read(one.pdf) for one in letters_of(desk, signed.decision.id)}
    assert "Jonas" in by_person.pop(jonas.person.id)
    (others,) = by_person.values()
    assert "Jonas" not in others


def test_the_seal_covers_what_is_said(desk: Desk) -> None:
    view = calculated(desk, a_case(desk))
    signed = decided(desk, view.id, kind=DecisionKind.REFUSAL, ground="not_at_disposal").decision
    assert signed is not None
    with desk.begin() as work:
        basis = work.bases.get(signed.id)
    assert decision_hash(signed, basis) == signed.hash
    changes: tuple[dict[str, Any], ...] = (
        {"ground": "other"},
        {"ground": None},
        {"line_reasons": {"cost:rent:1": "nytt"}},
        {"burdens_later": False},
        {"named": {"x": True}},
    )
    for change in changes:
        assert decision_hash(dataclasses.replace(signed, **change), basis) != signed.hash


def test_a_draft_keeps_all_that_is_answered(desk: Desk) -> None:
    view = calculated(desk, a_case(desk), refused={"internet": 399})
    own = {"cost:internet:1": "Ingår i normen som du får"}
    form = whole_form(desk, view, ground="own_means", line_reasons=own, burdens_later=False)
    save_decision(desk, view, form, None)
    kept = reread_case(desk, view.id).decision
    assert kept is not None
    assert (kept.ground, kept.line_reasons, kept.burdens_later) == ("own_means", own, False)


def test_nobody_signs_another_kind_than_follows(desk: Desk) -> None:
    view = surplus_of(desk, 1108)
    most = most_to_grant(view, compute(desk, facts_of(view)))
    form = whole_form(desk, view, kind=DecisionKind.GRANT, amount=most)
    with pytest.raises(RuleViolation, match="kind_not_possible"):
        sign_decision(desk, view.id, form)


# RÅ 1995 ref. 85 and the rule that any part of a month left out is a refusal in part: the norm
# was 1 914 kr of 4 470, with "Vi säger ja till det du har sökt" and no reason.
def test_days_that_are_left_out_by_choice_are_a_refusal_in_part_with_a_reason(desk: Desk) -> None:
    case_id = a_case(desk)
    begin_sheet(desk, case_id)
    sheet = reread_case(desk, case_id).sheet
    assert sheet is not None
    (amira,) = sheet.facts.adults
    whole = compute(desk, sheet.facts).result
    later = dataclasses.replace(amira, first_day=NOVEMBER.first.replace(day=16))
    finish_sheet(desk, sheet, dataclasses.replace(sheet.facts, adults=(later,)))
    view = reread_case(desk, case_id)
    assert view.sheet is not None
    result = compute(desk, view.sheet.facts)
    assert result.full_grant, "no line of the calculation says so"
    assert possible_kinds(view, result)[0] is DecisionKind.PARTIAL_REFUSAL
    assert ("line_reasons.days", "line_reason_needed") in codes(desk, view)
    why = {"days": "Du ansökte den 16 november och hade egna pengar dessförinnan."}
    form = whole_form(desk, view, line_reasons=why)
    settled = posts_of(desk, view, result, form)
    assert settled.applied == whole
    (days,) = (post for post in settled.posts if post.kind is PostKind.DAYS)
    assert days.amount == whole - result.result
    signed = decided(desk, case_id, line_reasons=why)
    text = letter(desk, signed)
    assert "Dagar i månaden som inte räknas" in text
    assert "Du ansökte den 16 november" in text
    assert "Det kallas delavslag." in text


def test_days_that_the_household_itself_says_are_no_refusal(desk: Desk) -> None:
    case_id = a_case(desk)
    moved_in = MemberForm(
        person=JONAS,
        role=MemberRole.CO_APPLICANT,
        since=NOVEMBER.first.replace(day=16),
    )
    add_member(desk, case_id, moved_in)
    view = calculated(desk, case_id)
    assert view.sheet is not None
    assert possible_kinds(view, compute(desk, view.sheet.facts))[0] is DecisionKind.GRANT


# A supplement is judged by what it adds: after 1 108 kr of an earlier month's surplus, 500 kr of
# medicine that were granted whole could only be "delavslag" of 1 608 kr.
def test_a_supplement_does_not_refuse_anew_what_the_month_was_lowered_by(desk: Desk) -> None:
    surplus = Income(
        person="", type="earlier_surplus", amount=Decimal(1108), note="Överskott från oktober"
    )
    lowered = Adjustment(line="", amount=Decimal(-1900), reason="Får mat hos sin bror")
    first = with_facts(desk, costs=(RENT,), incomes=(surplus,), adjustments=(lowered,))
    case_id = first.id
    decided(desk, case_id)
    supplement(desk, case_id)
    begin_sheet(desk, case_id)
    sheet = reread_case(desk, case_id).sheet
    assert sheet is not None
    medicine = Cost(type="medicine", applied=Decimal(500))
    finish_sheet(
        desk, sheet, dataclasses.replace(sheet.facts, costs=(*sheet.facts.costs, medicine))
    )
    view = reread_case(desk, case_id)
    result = compute(desk, facts_of(view))
    assert possible_kinds(view, result)[0] is DecisionKind.GRANT
    settled = posts_of(desk, view, result, whole_form(desk, view))
    assert (settled.applied, settled.granted) == (Decimal(500), Decimal(500))
    text = letter(desk, decided(desk, case_id))
    assert "Det kallas bifall." in text
    assert "1\u202f608" not in text.replace("\xa0", "\u202f"), "sought is what the supplement adds"


def test_a_supplement_that_is_lowered_by_more_refuses_that(desk: Desk) -> None:
    first = with_facts(desk, costs=(RENT,))
    decided(desk, first.id)
    supplement(desk, first.id)
    begin_sheet(desk, first.id)
    sheet = reread_case(desk, first.id).sheet
    assert sheet is not None
    glasses = Cost(
        type="glasses", applied=Decimal(900), approved=Decimal(500), reason="Enklare bågar finns"
    )
    finish_sheet(desk, sheet, dataclasses.replace(sheet.facts, costs=(*sheet.facts.costs, glasses)))
    view = reread_case(desk, first.id)
    result = compute(desk, facts_of(view))
    assert possible_kinds(view, result)[0] is DecisionKind.PARTIAL_REFUSAL
    settled = posts_of(desk, view, result, whole_form(desk, view))
    assert (settled.applied, settled.granted) == (Decimal(900), Decimal(500))
