"""What a letter says of the norm that it rests on."""

import dataclasses
import io
from decimal import Decimal

import pypdf
import pytest

from fsclient.domain.letters import PostKind
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.rules.calculation_decided import together
from fsclient.usecases.calculation import compute, finish_sheet, reopen_sheet
from fsclient.usecases.cases import reread_case
from fsclient.usecases.decision import (
    letters_of,
)
from fsclient.usecases.decision_checks import posts_of
from tests.support.unit import Unit
from tests.support.walk import a_case, calculated, decided, whole_form


@pytest.mark.parametrize(("month", "derived"), [(Month(2026, 11), False), (Month(2025, 3), True)])
def test_the_data_files_own_code_words_never_reach_the_receiver(
    unit: Unit, month: Month, derived: bool
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, month=month)
    calculated(desk, case_id)
    decision = decided(desk, case_id).decision
    assert decision is not None
    (letter,) = letters_of(desk, decision.id)
    pages = pypdf.PdfReader(io.BytesIO(letter.pdf)).pages
    text = " ".join(page.extract_text() for page in pages)
    assert "Riksnormen: " in text
    assert ("Uppgiften är" in text) is derived
    assert "(found)" not in text
    assert "(derived)" not in text


def test_what_was_decided_otherwise_than_the_rules_say_has_its_reason_in_the_letter(
    unit: Unit,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    view = calculated(desk, case_id, wage=4_000, refused={"internet": 399})
    assert view.sheet is not None
    reopen_sheet(desk, view.sheet)
    sheet = reread_case(desk, case_id).sheet
    assert sheet is not None
    (paid,) = sheet.facts.incomes
    noted = dataclasses.replace(paid, note="halva lönen är utmätt")
    facts = dataclasses.replace(sheet.facts, incomes=(noted,))
    finish_sheet(desk, sheet, together(facts, {0: Decimal(2000)}, desk.book).facts)
    decision = decided(desk, case_id).decision
    assert decision is not None
    (letter,) = letters_of(desk, decision.id)
    pages = pypdf.PdfReader(io.BytesIO(letter.pdf)).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Skäl: Ingår i normen" in text
    assert "Sänkning av lön efter skatt" in text
    assert "Skäl: halva lönen är utmätt" in text
    assert "12 kap. 7 § tredje stycket" not in text


def test_a_refusal_for_a_surplus_says_what_was_applied_for(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = calculated(desk, a_case(desk), wage=40_000)
    assert view.sheet is not None
    result = compute(desk, view.sheet.facts)
    assert result.result < 0
    # Norm 5 220 and rent 9 000, before a wage of 40 000.
    found = posts_of(desk, view, result, whole_form(desk, view))
    assert (found.applied, found.granted) == (Decimal(14220), Decimal(0))
    assert [post.kind for post in found.posts] == [PostKind.MEANS]
    decision = decided(desk, view.id).decision
    assert decision is not None
    (letter,) = letters_of(desk, decision.id)
    text = pypdf.PdfReader(io.BytesIO(letter.pdf)).pages[0].extract_text()
    assert "14\u202f220" in text.replace(" ", "\u202f")


def test_a_refused_cost_is_part_of_what_was_applied_for_whatever_the_incomes(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = calculated(desk, a_case(desk), wage=40_000, refused={"internet": 399})
    assert view.sheet is not None
    result = compute(desk, view.sheet.facts)
    found = posts_of(desk, view, result, whole_form(desk, view))
    assert (found.applied, found.posts[0].amount) == (Decimal(14619), Decimal(399))


def test_a_deficit_is_applied_for_after_incomes(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = calculated(desk, a_case(desk), wage=4_000)
    assert view.sheet is not None
    result = compute(desk, view.sheet.facts)
    found = posts_of(desk, view, result, whole_form(desk, view))
    assert (found.applied, found.posts) == (Decimal(10220), ())
