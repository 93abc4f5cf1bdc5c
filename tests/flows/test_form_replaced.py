"""A unit's own form is filled in and signed, and then another version takes its file's place."""

from fsclient.domain.staff import Role
from fsclient.usecases.assessment import begin_instrument, save_answers, sign_instrument
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_papers import filled_form
from fsclient.usecases.verification import verify
from tests.flows.family import refused
from tests.support.assessing import begun, signed
from tests.support.form_folder import FormFolder, forms
from tests.support.trial_form import ANSWERS, FIRST, SECOND
from tests.support.unit import Unit
from tests.support.walk import JONAS, a_case

__all__ = ["forms"]

OWN = FIRST.replace('key = "ib"', 'key = "enhetens_egen"', 1)
"""A form that no step of the program knows."""


def test_a_version_of_a_form_outlives_its_file(unit: Unit, forms: FormFolder) -> None:
    forms.write(FIRST)
    alva = forms.start(unit.desk(Role.SOCIAL_WORKER))
    case_id = a_case(alva, partner=JONAS)
    amira, jonas = (one.person.id for one in reread_case(alva, case_id).adults)
    signed(alva, case_id, amira, ANSWERS)
    draft = save_answers(alva, begun(alva, case_id, jonas), ANSWERS)

    forms.write(SECOND)
    bo = forms.start(unit.desk(Role.SOCIAL_WORKER, 1))
    view = reread_case(bo, case_id)
    rows = {row.person_id: row for row in view.rows.filled}
    assert [rows[one].instrument_version for one in (amira, jonas)] == [1, 1]
    assert rows[amira].answers == ANSWERS
    assert view.forms[rows[amira].id].question("pets") is not None
    sign_instrument(bo, draft, ANSWERS)

    forms.remove()
    for role in (Role.SOCIAL_WORKER, Role.COORDINATOR, Role.PAYMENT_OFFICER):
        desk = forms.start(unit.desk(role))
        view = reread_case(desk, case_id)
        shown = set(ANSWERS) - ({"threat"} if role is Role.PAYMENT_OFFICER else set())
        for row in view.rows.filled:
            assert row.signed
            assert filled_form(desk, case_id, row.id).startswith(b"%PDF")
            assert set(row.answers) == shown
            assert [one.label for one in view.forms[row.id].questions][:2] == [
                "Berättelse",
                "Husdjur",
            ]
    assert verify(forms.start(unit.desk(Role.HEAD))).findings == ()


def test_two_computers_with_one_version_in_two_texts_are_told_and_nothing_is_lost(
    unit: Unit, forms: FormFolder
) -> None:
    forms.write(OWN)
    alva = forms.start(unit.desk(Role.SOCIAL_WORKER))
    case_id = a_case(alva)
    amira = reread_case(alva, case_id).applicant.person.id
    begun(alva, case_id, amira, "enhetens_egen")

    forms.write(OWN.replace("restricted = true\n", ""))
    bo = forms.start(unit.desk(Role.SOCIAL_WORKER, 1))

    def begin_another() -> object:
        return begin_instrument(bo, case_id, None, amira, "enhetens_egen")

    assert refused(begin_another) == ["form_text_differs"]
    (row,) = reread_case(bo, case_id).rows.filled
    assert sign_with(bo, row.id) == 1
    officer = forms.start(unit.desk(Role.PAYMENT_OFFICER))
    (read,) = reread_case(officer, case_id).rows.filled
    assert "threat" not in read.answers

    forms.write(OWN.replace("version = 1", "version = 2", 1))
    bo = forms.start(unit.desk(Role.SOCIAL_WORKER, 1))
    unit.clock.move(days=1)
    assert begun(bo, case_id, amira, "enhetens_egen").instrument_version == 2


def sign_with(desk: Desk, row_id: object) -> int:
    """Sign a draft of the case; the version that it was signed by."""
    with desk.begin() as work:
        (row,) = (one for one in work.filled.find() if one.id == row_id)
    sign_instrument(desk, row, ANSWERS)
    return row.instrument_version
