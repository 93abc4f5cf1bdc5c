"""Forms on paper: a blank, and what was answered as it was asked, by who may read it."""

import io
import re
from uuid import UUID, uuid4

import pypdf
import pytest

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.instruments import ASSESSMENT
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.assessment import save_answers
from fsclient.usecases.cases import reread_case
from fsclient.usecases.form_papers import blank_form, filled_form
from tests.support.assessing import begun, signed
from tests.support.tampering import tampered
from tests.support.trial_form import ANSWERS, FIRST, SECOND, at_workstation
from tests.support.unit import Unit, make_unit
from tests.support.walk import a_case


@pytest.fixture
def both(database: LocalDatabase | ServerDatabase) -> Unit:
    """The unit, on each engine."""
    return make_unit(database)


@pytest.fixture
def case_id(both: Unit) -> UUID:
    return a_case(both.desk(Role.SOCIAL_WORKER))


@pytest.fixture
def amira(both: Unit, case_id: UUID) -> UUID:
    return reread_case(both.desk(Role.SOCIAL_WORKER), case_id).applicant.person.id


def words(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))


def test_a_signed_form_is_printed_as_it_was_asked_and_the_printing_is_logged(
    both: Unit, case_id: UUID, amira: UUID
) -> None:
    older = at_workstation(both.desk(Role.SOCIAL_WORKER), FIRST)
    row = signed(older, case_id, amira, ANSWERS).signed_filled(ASSESSMENT, amira)
    assert row is not None
    desk = at_workstation(both.desk(Role.SOCIAL_WORKER), SECOND)
    text = words(filled_form(desk, case_id, row.id))
    for said in (
        "Version 1. Påhittad. Av ingen.",
        "Signerat 2026-11-10 av Alva Social Worker",
        "Husdjur En katt",
        "Arbete Stort · vill arbeta med · Vill tillbaka",
        "Hot Ja",
    ):
        assert said in text, said
    with desk.begin() as work:
        (line,) = work.access.find(action="print_form")
    assert (line.case_id, line.reason) == (case_id, "Prövning, version 1")


def test_what_few_may_read_is_withheld_from_paper_too(
    both: Unit, case_id: UUID, amira: UUID
) -> None:
    row = signed(
        at_workstation(both.desk(Role.SOCIAL_WORKER), FIRST), case_id, amira, ANSWERS
    ).signed_filled(ASSESSMENT, amira)
    assert row is not None
    officer = at_workstation(both.desk(Role.PAYMENT_OFFICER), SECOND)
    text = words(filled_form(officer, case_id, row.id))
    assert "Hot Läses bara av behöriga" in text
    assert "Vanor Röker" in text


def test_a_draft_says_that_it_is_one(both: Unit, case_id: UUID, amira: UUID) -> None:
    desk = at_workstation(both.desk(Role.SOCIAL_WORKER), FIRST)
    row = save_answers(desk, begun(desk, case_id, amira), {"told": "Flyttade hit."})
    text = words(filled_form(desk, case_id, row.id))
    assert "Utkast, inte signerat" in text
    assert "Berättelse Flyttade hit." in text
    assert "Husdjur Inte besvarad" in text


def test_a_blank_is_of_the_newest_version_that_the_unit_has(
    both: Unit, case_id: UUID, amira: UUID
) -> None:
    begun(at_workstation(both.desk(Role.SOCIAL_WORKER), SECOND), case_id, amira)
    text = words(blank_form(at_workstation(both.desk(Role.COORDINATOR), FIRST), ASSESSMENT))
    assert "Version 2." in text
    assert "Arbete □ Litet □ Mycket stort □ vill arbeta med Anteckning" in text
    assert "Bil □ Ja □ Nej" in text


def test_nothing_is_printed_of_what_is_not_there_or_not_as_it_was(
    both: Unit, case_id: UUID, amira: UUID
) -> None:
    desk = at_workstation(both.desk(Role.SOCIAL_WORKER), FIRST)
    row = begun(desk, case_id, amira)
    with pytest.raises(EnvironmentProblem) as caught:
        filled_form(desk, case_id, uuid4())
    assert caught.value.code == "row_missing"
    database = both.office.database
    assert isinstance(database, LocalDatabase | ServerDatabase)
    with tampered(database, "UPDATE form_version SET text = text || '#'") as seen:
        other = at_workstation(both.desk(Role.SOCIAL_WORKER), SECOND, database=seen)
        with pytest.raises(RuleViolation) as refused:
            filled_form(other, case_id, row.id)
    assert [problem.code for problem in refused.value.problems] == ["form_not_printable"]
