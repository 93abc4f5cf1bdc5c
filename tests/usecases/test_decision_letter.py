"""What a letter says of the norm that it rests on."""

import io

import pypdf
import pytest

from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.usecases.decision import letters_of
from tests.support.unit import Unit
from tests.support.walk import a_case, calculated, decided


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
