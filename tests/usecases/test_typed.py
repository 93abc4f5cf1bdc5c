"""What is pasted: control signs never get as far as a seal, a letter or a table."""

from decimal import Decimal

import pytest

from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.staff import Role
from fsclient.domain.texts import clean_text
from fsclient.usecases.decision import save_decision, sign_decision
from fsclient.usecases.decision_checks import DecisionForm
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.journal import NoteForm
from fsclient.usecases.people import PersonForm
from tests.support.unit import Unit
from tests.support.walk import (
    JONAS,
    a_case,
    acute_form,
    analysed,
    calculated,
    granted_case,
    prepared,
    whole_form,
)


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("a\x00b", "ab"),
        ("rad ett\x0brad två", "rad ett\nrad två"),
        ("rad ett\r\nrad\ttvå", "rad ett\r\nrad\ttvå"),
        ("\x1b[31mröd\x7f", "[31mröd"),
        ("halv \ud83d bild", "halv  bild"),
        ("hel 🙂 bild\u200d", "hel 🙂 bild\u200d"),
    ],
)
def test_control_signs_are_left_out_and_lines_stay(pasted: str, kept: str) -> None:
    assert clean_text(pasted) == kept


def test_every_text_of_a_form_is_cleaned(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    assert PersonForm(street="Gatan\x00 1").street == "Gatan 1"
    reasons = DecisionForm(kind=None, amount=None, line_reasons={"rent": "För\x00 dyr"})
    assert reasons.line_reasons == {"rent": "För dyr"}
    child = desk.new_id()
    assert acute_form(desk, children=((child, "Ingen\x00 mat"),)).children == (
        (child, "Ingen mat"),
    )
    note = NoteForm(note_id=child, case_id=child, text="a\x00b", kind=NoteKind.OTHER)
    assert note.text == "ab"


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (Decimal("0.001"), "amount_fraction"),
        (Decimal(10) ** 17, "amount_too_large"),
    ],
)
def test_an_amount_that_cannot_be_kept_is_a_sentence(
    unit: Unit, amount: Decimal, code: str
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = granted_case(desk)
    with pytest.raises(RuleViolation, match=code):
        prepared(desk, view, amount=amount)
    with pytest.raises(RuleViolation, match=code):
        decide_emergency(desk, view.id, acute_form(desk, asked=amount))
    with pytest.raises(RuleViolation, match=code):
        decide_emergency(desk, view.id, acute_form(desk, granted=amount))
    other = calculated(desk, a_case(desk, person=JONAS))
    form = whole_form(desk, other, kind=DecisionKind.PARTIAL_REFUSAL, amount=amount)
    with pytest.raises(RuleViolation, match=code):
        save_decision(desk, other, form, None)
    analysed(desk, other.id)
    with pytest.raises(RuleViolation, match=code):
        sign_decision(desk, other.id, form)
