"""No decision goes past a form that may be one it waits for because nobody can read the form."""

import dataclasses
from uuid import UUID

import pytest

from fsclient.domain.errors import RuleViolation
from fsclient.domain.instruments import FormVersion
from fsclient.domain.staff import Role
from fsclient.rules.form_files import place_of
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.ui.speech.messages import sentence
from fsclient.usecases.assessment import sign_instrument
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.kept_forms import form_hash
from fsclient.usecases.workflow import decision_gate
from tests.support.assessing import begun
from tests.support.form_folder import FormFolder, forms
from tests.support.sip_form import SIP, SIP_ANSWERS
from tests.support.tampering import tampered
from tests.support.unit import Unit, make_unit
from tests.support.walk import a_case, calculated, decided

__all__ = ["forms"]

GATE = SIP.replace("valid_days = 180", "before_decision = true")
SLIPPED = GATE.replace('label = "Mål"', 'lable = "Mål"')
NEXT = GATE.replace("version = 1", "version = 2")


@pytest.fixture
def both(database: LocalDatabase | ServerDatabase) -> Unit:
    """The unit, on each engine."""
    return make_unit(database)


@pytest.fixture
def case_id(both: Unit) -> UUID:
    """Ready for a decision, but for what the unit's own forms say."""
    desk = both.desk(Role.SOCIAL_WORKER)
    made = a_case(desk)
    calculated(desk, made)
    return made


def started(both: Unit, forms: FormFolder) -> Desk:
    """Someone who has signed in at a computer with these files."""
    desk = forms.start(both.desk(Role.SOCIAL_WORKER))
    with desk.begin() as work:
        desk.office.forms.learn(work)
    return desk


def stopped(desk: Desk, case_id: UUID) -> list[str]:
    """What stands in the way of the decision, which is signed where nothing does."""
    gate = [one.code for one in decision_gate(reread_case(desk, case_id))]
    if not gate:
        decided(desk, case_id)
        return []
    with pytest.raises(RuleViolation) as caught:
        decided(desk, case_id)
    assert [problem.code for problem in caught.value.problems] == gate
    return gate


@pytest.mark.parametrize("content", [SLIPPED.encode(), GATE.encode("utf-16")])
def test_the_decision_waits_for_a_form_whose_file_is_amiss(
    both: Unit, forms: FormFolder, case_id: UUID, content: bytes
) -> None:
    file = forms.path / "sip.toml"
    file.write_bytes(content)
    desk = started(both, forms)
    assert stopped(desk, case_id) == ["form_file_gate"]
    (told,) = map(sentence, desk.office.forms.unread_gates)
    assert told.startswith(f"{file}: ")
    assert "administratören" in told

    forms.remove("sip.toml")
    assert stopped(started(both, forms), case_id) == []


@pytest.mark.parametrize("name", ["._sip.toml", ".#sip.toml", "~$sip.toml", "#sip.toml"])
def test_what_an_editor_leaves_beside_a_form_stops_nobodys_rent(
    unit: Unit, forms: FormFolder, name: str
) -> None:
    (forms.path / name).write_bytes(b"\x00\x05\x16\x07")
    desk = started(unit, forms)
    assert desk.office.forms.slips == ()
    assert desk.office.forms.unread_gates == ()


def test_a_form_that_is_put_aside_in_a_folder_is_told_of_and_waited_for_by_nobody(
    unit: Unit, forms: FormFolder
) -> None:
    (forms.path / "old").mkdir()
    forms.write(GATE, "old/sip.toml")
    desk = started(unit, forms)
    assert [one.code for one in desk.office.forms.slips] == ["data_file_place"]
    assert desk.office.forms.unread_gates == ()


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        (GATE, True),
        (GATE.replace("before_decision", "before_decison"), True),
        (GATE.replace("[step]", "[stpe]"), True),
        (GATE.replace('after = "plan"', 'after = "plann"'), True),
        (GATE.replace('key = "sip"', "", 1), True),
        (GATE.replace('title = "SIP"', 'title = "SIP'), True),
        (GATE.replace('label = "Mål"', "label = "), True),
        (GATE.replace("version = 1", "version = 1\nversion = 2"), True),
        (SIP.replace('label = "Mål"', 'lable = "Mål"'), False),
        (SIP.replace('label = "Mål"', "label = "), False),
        (SIP.replace('title = "SIP"', "title = 1"), False),
        (SIP.replace('title = "SIP"', 'titel = "SIP"'), False),
        (SIP.replace("[[sections]]", "[[section]]"), False),
        (SIP.replace("version = 1", 'version = "1"'), False),
        (SIP.replace('key = "sip"', 'kye = "sip"', 1), False),
        (GATE.replace("version = 1", 'version = "1"'), True),
        (SIP.replace('title = "SIP"', "before_decision = true"), True),
        (SLIPPED[: SLIPPED.index("[step]")] + SLIPPED[SLIPPED.index("[[sections]]") :], False),
        (".".join(["'\\u0041'"] * 60_000), True),
    ],
)
def test_what_is_read_of_a_text_with_a_slip_is_whether_it_may_be_waited_for(
    text: str, waits: bool
) -> None:
    """A slip in a question of a form that is no gate stops nobody's rent."""
    place = place_of(text)
    assert (place.step is not None and place.step.before_decision) == waits


@pytest.mark.parametrize(
    "heading",
    [
        "[step",
        "(step)",
        "step]",
        "[[sections.step]]",
        "[sections.'step']",
        "# [step]",
        " [ [step",
        "",
    ],
)
def test_a_slip_in_the_heading_of_a_step_that_stands_last_hides_no_gate(heading: str) -> None:
    """Its lines went with the questions before it, and the decision was signed."""
    start, end = GATE.index("[step]"), GATE.index("[[sections]]")
    last = f"{GATE[:start]}{GATE[end:]}\n{GATE[start:end]}"
    assert place_of(last) == place_of(GATE)
    place = place_of(last.replace("[step]", heading))
    assert place.step is not None
    assert place.step.before_decision


def test_what_no_decision_waits_for_stops_none_when_it_is_amiss(
    unit: Unit, forms: FormFolder
) -> None:
    forms.write(SIP.replace('label = "Mål"', "label = "), "sip.toml")
    desk = started(unit, forms)
    case_id = a_case(desk)
    calculated(desk, case_id)
    assert stopped(desk, case_id) == []


def test_one_that_is_waited_for_in_its_earlier_version_is_waited_for_by_that_alone(
    both: Unit, forms: FormFolder, case_id: UUID
) -> None:
    forms.write(GATE, "sip.toml")
    desk = started(both, forms)
    amira = reread_case(desk, case_id).applicant.person.id
    row = begun(desk, case_id, amira, "sip")
    forms.write(NEXT.replace('label = "Mål"', 'lable = "Mål"'), "sip.toml")
    assert stopped(started(both, forms), case_id) == ["form_unsigned"]
    sign_instrument(desk, row, SIP_ANSWERS)
    assert stopped(started(both, forms), case_id) == []


@pytest.mark.parametrize("is_newer", [True, False])
def test_a_file_that_would_make_it_waited_for_counts_while_it_is_the_newest(
    unit: Unit, forms: FormFolder, is_newer: bool
) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))
    calculated(unit.desk(Role.SOCIAL_WORKER), case_id)
    used = SIP.replace("required = true\nvalid_days = 180\n", "")
    forms.write(used if is_newer else used.replace("version = 1", "version = 3"), "sip.toml")
    forms.write(NEXT.replace('label = "Mål"', 'lable = "Mål"'), "sip-2.toml")
    assert stopped(started(unit, forms), case_id) == (["form_file_gate"] if is_newer else [])


def kept(both: Unit, desk: Desk, key: str, number: int, text: str) -> None:
    """A version that another program has used."""
    with both.office.database.begin() as work:
        work.forms.add(
            FormVersion(
                id=both.office.new_id(),
                instrument=key,
                instrument_version=number,
                text=text,
                options="{}",
                sha256=form_hash(key, number, text, "{}"),
                added_by=desk.me.id,
                added_at=both.clock.now,
            )
        )
        work.commit()


LATER = NEXT.replace('label = "Mål"', 'label = "Mål"\ncolour = "blue"')
"""What a program to come may have in a form."""


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        (LATER, True),
        ("", True),
        (LATER.replace('key = "sip"', 'key = "other"', 1), True),
        (LATER.replace("before_decision = true", ""), False),
    ],
    ids=["newer", "empty", "of another name", "no gate"],
)
def test_the_decision_waits_for_a_version_of_the_units_that_is_not_for_this_program(
    both: Unit, forms: FormFolder, case_id: UUID, text: str, waits: bool
) -> None:
    kept(both, both.desk(Role.SOCIAL_WORKER), "sip", 2, text)
    desk = started(both, forms)
    assert stopped(desk, case_id) == (["form_kept_gate"] if waits else [])
    if not waits:
        return
    (told,) = map(sentence, desk.office.forms.unread_gates)
    assert "Enhetens formulär sip version 2" in told
    # Whoever keeps the forms takes its place with a higher version.
    forms.write(SIP.replace("version = 1", "version = 3"), "sip.toml")
    assert stopped(started(both, forms), case_id) == []


def test_a_version_that_was_altered_hides_no_gate(
    both: Unit, forms: FormFolder, case_id: UUID
) -> None:
    desk = started(both, forms)
    kept(both, desk, "sip", 1, GATE)
    database = both.office.database
    assert isinstance(database, LocalDatabase | ServerDatabase)
    office = forms.start(desk).office
    statement = "UPDATE form_version SET text = replace(text, 'before_decision = true', '')"
    with tampered(database, statement) as seen:
        other = dataclasses.replace(desk, office=dataclasses.replace(office, database=seen))
        with other.begin() as work:
            other.office.forms.learn(work)
        assert stopped(other, case_id) == ["form_kept_gate"]


def test_whoever_was_signed_in_when_a_form_was_first_used_waits_for_it_too(
    both: Unit, forms: FormFolder, case_id: UUID
) -> None:
    without = started(both, forms)
    forms.write(GATE, "sip.toml")
    other = forms.start(both.desk(Role.SOCIAL_WORKER, 1))
    begun(other, case_id, reread_case(other, case_id).applicant.person.id, "sip")
    with pytest.raises(RuleViolation) as caught:
        decided(without, case_id)
    assert [problem.code for problem in caught.value.problems] == ["form_unsigned"]
