"""A form that says where in the walk it stands is a step, with no line of code of its own."""

import dataclasses
import io
import re
from typing import get_args
from uuid import UUID

import pypdf
import pytest
from argon2 import PasswordHasher

from fsclient.bootstrap import load_rule_book
from fsclient.domain.errors import RuleViolation
from fsclient.domain.instruments import CHILD_ANALYSIS, Rows
from fsclient.domain.staff import Role
from fsclient.rules.form_files import StepKey
from fsclient.rules.forms import asks_the_same, read_form
from fsclient.ui.speech.case_words import step_line
from fsclient.usecases.administration import sign_in
from fsclient.usecases.assessment import begin_instrument, sign_instrument
from fsclient.usecases.cases import PersonForm, reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_papers import blank_form, filled_form
from fsclient.usecases.next_steps import next_step
from fsclient.usecases.workflow import STEPS, StepMark, StepStatus, step_list
from tests.support.assessing import begun, signed_analysis
from tests.support.planning import begun_plan
from tests.support.sip_form import SIP, SIP_ANSWERS
from tests.support.trial_form import at_workstation, trial
from tests.support.unit import PASSWORD, Unit
from tests.support.walk import ELIAS, JONAS, NOOR, a_case, calculated

DANIEL = PersonForm(identity_number="20130404-2391", given_name="Daniel", family_name="Exempelsson")


def sip(desk: Desk, case_id: UUID) -> StepStatus:
    statuses = step_list(reread_case(desk, case_id))
    return next(one for one in statuses if one.key == "sip")


def test_a_form_may_follow_each_step_that_every_case_has() -> None:
    assert get_args(StepKey) == tuple(step.key for step in STEPS)


def test_it_follows_the_step_that_it_names(unit: Unit) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    view = reread_case(desk, a_case(desk))
    keys = [status.key for status in step_list(view)]
    assert keys[keys.index("plan") + 1] == "sip"
    assert [key for key in keys if key != "sip"] == list(get_args(StepKey))
    assert next(status.title for status in step_list(view) if status.key == "sip") == "SIP"
    other = at_workstation(unit.desk(Role.SOCIAL_WORKER))
    assert len(step_list(reread_case(other, view.id))) == len(get_args(StepKey))


def test_it_waits_for_each_adult_until_each_has_signed(unit: Unit) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk, partner=JONAS)
    assert sip(desk, case_id).mark is StepMark.OPEN
    assert sip(desk, case_id).values["names"] == "Amira, Jonas"
    for party in reread_case(desk, case_id).adults:
        sign_instrument(desk, begun(desk, case_id, party.person.id, "sip"), SIP_ANSWERS)
    assert sip(desk, case_id).mark is StepMark.DONE
    unit.clock.move(days=180)
    assert sip(desk, case_id).mark is StepMark.DONE
    unit.clock.move(days=1)
    assert sip(desk, case_id).values["names"] == "Amira, Jonas"


def test_one_that_is_begun_anew_still_counts_and_says_that_there_is_another(unit: Unit) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk)
    amira = reread_case(desk, case_id).applicant.person.id
    sign_instrument(desk, begun(desk, case_id, amira, "sip"), SIP_ANSWERS)
    assert sip(desk, case_id).code == "signed"
    begun(desk, case_id, amira, "sip")
    assert (sip(desk, case_id).code, sip(desk, case_id).mark) == ("form_begun_anew", StepMark.DONE)
    assert step_line(sip(desk, case_id), reread_case(desk, case_id), desk.me.id) == (
        "signerad 10 nov, ny börjad"
    )


def test_many_who_are_waited_for_are_counted(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, children=(ELIAS, NOOR, DANIEL))
    own = next(one for one in step_list(reread_case(desk, case_id)) if one.key == "children")
    assert (own.code, own.values) == ("lacking_many", {"left": 3, "total": 3})
    signed_analysis(desk, case_id, reread_case(desk, case_id).children[0].person.id)
    own = next(one for one in step_list(reread_case(desk, case_id)) if one.key == "children")
    assert own.code == "lacking"


def test_one_that_is_begun_is_told_as_a_draft_and_not_as_lacking(unit: Unit) -> None:
    """The list said that it was lacking, and the person's tab that it was a draft."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, partner=JONAS, children=(ELIAS, NOOR, DANIEL))

    def said() -> dict[str, str]:
        view = reread_case(desk, case_id)
        keys = ("assessment", "plan", "children")
        steps = (one for one in step_list(view) if one.key in keys)
        return {one.key: step_line(one, view, desk.me.id) for one in steps}

    amira, jonas = (one.person.id for one in reread_case(desk, case_id).adults)
    begun(desk, case_id, amira)
    begun_plan(desk, case_id, amira)
    begun(desk, case_id, reread_case(desk, case_id).children[0].person.id, CHILD_ANALYSIS)
    mixed = "saknas för Jonas, utkast för Amira"
    children = "inte signerad för 3 av 3"
    assert said() == {"assessment": mixed, "plan": mixed, "children": children}
    begun(desk, case_id, jonas)
    begun_plan(desk, case_id, jonas)
    both = "utkast för Amira, Jonas"
    assert said() == {"assessment": both, "plan": both, "children": children}


def test_one_that_may_be_left_waits_only_once_it_is_begun(unit: Unit) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP.replace("required = true", ""))
    case_id = a_case(desk)
    assert sip(desk, case_id).mark is StepMark.NOT_NEEDED
    begun(desk, case_id, reread_case(desk, case_id).applicant.person.id, "sip")
    assert sip(desk, case_id).mark is StepMark.OPEN


def test_one_of_the_household_is_of_nobody_in_it(unit: Unit) -> None:
    text = SIP.replace('about = "adult"', 'about = "household"')
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), text)
    case_id = a_case(desk, partner=JONAS, children=(ELIAS,))
    begin_instrument(desk, case_id, None, None, "sip")
    (row,) = reread_case(desk, case_id).rows.filled
    sign_instrument(desk, row, SIP_ANSWERS)
    assert row.person_id is None
    assert sip(desk, case_id).mark is StepMark.DONE


def test_the_decision_waits_for_one_of_its_application(unit: Unit) -> None:
    text = SIP.replace("valid_days = 180", "before_decision = true\nfor_application = true")
    text = text.replace('about = "adult"', 'about = "child"')
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), text)
    case_id = a_case(desk, children=(NOOR,))
    calculated(desk, case_id)
    status = next(one for one in step_list(reread_case(desk, case_id)) if one.key == "decision")
    assert status.mark is StepMark.BLOCKED
    assert [(one.step, one.values) for one in status.blockers if one.code == "form_unsigned"] == [
        ("children", {"name": "Noor", "title": "Barnkonsekvensanalys"}),
        ("sip", {"name": "Noor", "title": "SIP"}),
    ]


def test_what_waits_in_the_case_is_told_by_its_key(unit: Unit) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP.replace('"plan"', '"application"'))
    view = reread_case(desk, a_case(desk))
    assert next_step(view).step == "sip"


@pytest.mark.parametrize("texts", [(), (SIP,)], ids=["none", "older"])
def test_it_is_a_step_at_a_computer_without_its_file_from_the_sign_in(
    unit: Unit, texts: tuple[str, ...]
) -> None:
    """What the decision waits for is no less because a computer lacks a file."""
    newer = SIP.replace("version = 1", "version = 2").replace('"plan"', '"children"')
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk, partner=JONAS)
    adults = reread_case(desk, case_id).adults
    for text, party in zip((SIP, newer), adults, strict=True):
        begun(at_workstation(desk, text), case_id, party.person.id, "sip")
    with desk.begin() as work:
        hashed = PasswordHasher().hash(PASSWORD)
        work.staff.save(dataclasses.replace(desk.me, password_hash=hashed))
        work.commit()
    other = sign_in(at_workstation(desk, *texts).office, desk.me.login, PASSWORD)
    (step,) = other.office.forms.steps
    assert step.step is not None
    assert (step.version, step.step.after) == (2, "children")


def test_what_was_signed_while_it_was_a_step_is_read_where_it_stood(unit: Unit) -> None:
    """The next version is no step: nothing waits for it, and nothing that is signed is lost."""
    text = SIP.replace("valid_days = 180", "before_decision = true")
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), text)
    case_id = a_case(desk, partner=JONAS)
    amira = reread_case(desk, case_id).applicant.person.id
    sign_instrument(desk, begun(desk, case_id, amira, "sip"), SIP_ANSWERS)
    step = text[text.index("[step]") : text.index("[[sections]]")]
    later = at_workstation(desk, text.replace(step, "").replace("version = 1", "version = 2"))
    statuses = step_list(reread_case(later, case_id))
    keys = [status.key for status in statuses]
    assert keys[keys.index("plan") + 1] == "sip"
    waits = {blocker.step for status in statuses for blocker in status.blockers}
    assert "sip" not in waits
    assert sip(later, case_id).mark is not StepMark.OPEN


def test_where_it_stands_says_nothing_of_what_is_asked() -> None:
    """A unit moves a form in the walk without a new version of it."""
    assert asks_the_same(trial(SIP), trial(SIP.replace('"plan"', '"children"')))


@pytest.mark.parametrize(
    ("written", "instead", "code"),
    [
        ('after = "plan"', 'after = "plann"', "data_file_value"),
        ("required = true", "requird = true", "data_file_key_unknown"),
        ("valid_days = 180", "valid_days = 0", "data_file_value"),
        ('key = "sip"', 'key = "payment"', "form_key_taken"),
        ('key = "sip"', 'key = "barnkonsekvensanalys"', "form_key_taken"),
        ('key = "sip"', f'key = "{41 * "s"}"', "data_file_value"),
    ],
)
def test_what_is_amiss_with_its_place_is_told(written: str, instead: str, code: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        read_form(SIP.replace(written, instead, 1), load_rule_book().catalogues)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_each_row_of_a_list_is_asked_the_same(unit: Unit) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk)
    row = begun(desk, case_id, reread_case(desk, case_id).applicant.person.id, "sip")
    tried: list[tuple[Rows, list[str]]] = [
        ({}, ["actions"]),
        ({"a": {"due_on": "2026-12-01"}}, ["actions.a.what", "actions.a.who"]),
        ({"a": {"what": "Söker vård.", "who": "nobody"}}, ["actions.a.who"]),
        ({"a": {"told": "Söker vård."}}, ["actions", "actions.a.what", "actions.a.who"]),
    ]
    for rows, fields in tried:
        with pytest.raises(RuleViolation) as caught:
            sign_instrument(desk, row, {**SIP_ANSWERS, "actions": rows})
        assert [problem.field for problem in caught.value.problems] == fields
    sign_instrument(desk, row, SIP_ANSWERS)
    (kept,) = reread_case(desk, case_id).rows.filled
    assert kept.answers == SIP_ANSWERS
    assert list(kept.answers["actions"]) == ["a", "b"]  # type: ignore[arg-type]  # rows


def test_the_rows_of_the_last_one_are_there_when_it_is_made_again(unit: Unit) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk)
    amira = reread_case(desk, case_id).applicant.person.id
    sign_instrument(desk, begun(desk, case_id, amira, "sip"), SIP_ANSWERS)
    without_who = SIP.replace("version = 1", "version = 2").replace('key = "who"', 'key = "whom"')
    later = at_workstation(desk, without_who)
    unit.clock.move(days=30)
    assert begun(later, case_id, amira, "sip").answers["actions"] == {
        "a": {"what": "Söker vård.", "due_on": "2026-12-01"},
        "b": {"what": "Kallar till läkare."},
    }


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))


def test_a_list_is_printed_filled_in_and_blank(unit: Unit) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk)
    amira = reread_case(desk, case_id).applicant.person.id
    row = begun(desk, case_id, amira, "sip")
    sign_instrument(desk, row, SIP_ANSWERS)
    filled = text_of(filled_form(desk, case_id, row.id))
    assert "Söker vård. Vem: Klienten · Senast: 2026-12-01" in filled
    blank = text_of(blank_form(desk, "sip"))
    assert "Åtgärder" in blank
    assert all(head in blank for head in ("Vad", "Vem", "Senast"))


@pytest.mark.parametrize(
    ("written", "instead", "codes"),
    [
        ('one = "åtgärd"\n', "", ["form_rows_of_nothing"]),
        ('kind = "rows"', 'kind = "text"', ["data_file_value", "data_file_value"]),
        ('key = "who"', 'key = "what"', ["form_key_twice"]),
        ('label = "Vad"\nkind = "text"', 'label = "Vad"\nkind = "rows"', ["data_file_value"]),
        ('label = "Senast"', 'lable = "Senast"', ["data_file_key_unknown", "data_file_value"]),
        ('kind = "date"', 'kind = "choice"', ["form_nothing_to_choose"]),
    ],
)
def test_what_is_amiss_with_a_list_is_told(written: str, instead: str, codes: list[str]) -> None:
    with pytest.raises(RuleViolation) as caught:
        read_form(SIP.replace(written, instead, 1), load_rule_book().catalogues)
    assert sorted(problem.code for problem in caught.value.problems) == sorted(codes)
