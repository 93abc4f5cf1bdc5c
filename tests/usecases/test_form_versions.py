"""A form of the unit's own is changed: what was filled in by the earlier stays what it was."""

import dataclasses
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.bootstrap import load_rule_book
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.instruments import ASSESSMENT, FilledInstrument, FormVersion
from fsclient.domain.plan import PlanStep, StepOwner
from fsclient.domain.staff import Role
from fsclient.rules.forms import FormFiles, carry, read_form
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.assessment import (
    begin_instrument,
    copied_from,
    renew_form,
    save_answers,
    sign_instrument,
    take_back_form,
)
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.forms import keep_old_forms
from fsclient.usecases.kept_forms import Forms, form_hash
from fsclient.usecases.plan import begin_plan, needs_without_step, save_plan
from fsclient.usecases.verification import verify
from tests.support.assessing import begun, signed
from tests.support.tampering import tampered
from tests.support.trial_form import ANSWERS, FIRST, SECOND, at_workstation
from tests.support.unit import Unit, make_unit
from tests.support.walk import JONAS, a_case

AtWork = Callable[..., Desk]
"""A desk of a role at a computer with files of these texts."""


@pytest.fixture
def both(database: LocalDatabase | ServerDatabase) -> Unit:
    """The unit, on each engine."""
    return make_unit(database)


@pytest.fixture
def desk_with(both: Unit) -> AtWork:
    return lambda *texts, role=Role.SOCIAL_WORKER: at_workstation(both.desk(role), *texts)


@pytest.fixture
def case_id(both: Unit) -> UUID:
    return a_case(both.desk(Role.SOCIAL_WORKER), partner=JONAS)


@pytest.fixture
def amira(both: Unit, case_id: UUID) -> UUID:
    return reread_case(both.desk(Role.SOCIAL_WORKER), case_id).applicant.person.id


def of(view: CaseView, person: UUID) -> FilledInstrument:
    found = view.filled(ASSESSMENT, person)
    assert found is not None
    return found


def labels(view: CaseView, row: FilledInstrument) -> list[str]:
    return [question.label for question in view.forms[row.id].questions]


@pytest.mark.parametrize("texts", [(SECOND,), (FIRST, SECOND), ()], ids=["newer", "both", "none"])
def test_what_is_signed_is_read_by_the_version_that_it_answers(
    desk_with: AtWork, case_id: UUID, amira: UUID, texts: tuple[str, ...]
) -> None:
    signed(desk_with(FIRST), case_id, amira, ANSWERS)
    view = reread_case(desk_with(*texts), case_id)
    row = of(view, amira)
    assert (row.instrument_version, row.answers) == (1, ANSWERS)
    assert labels(view, row)[:2] == ["Berättelse", "Husdjur"]
    work, why = (view.forms[row.id].question(key) for key in ("work", "why"))
    assert work is not None
    assert why is not None
    assert [option.label for option in work.options] == ["Litet", "Stort"]
    assert why.option("unemployed_awaiting_support") is not None


@pytest.mark.parametrize("role", [Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR])
@pytest.mark.parametrize("texts", [(FIRST,), (SECOND,), ()], ids=["older", "newer", "none"])
def test_each_filling_is_masked_by_its_own_version(
    both: Unit,
    desk_with: AtWork,
    case_id: UUID,
    amira: UUID,
    texts: tuple[str, ...],
    role: Role,
) -> None:
    jonas = reread_case(desk_with(FIRST), case_id).adults[1].person.id
    signed(desk_with(FIRST), case_id, amira, ANSWERS)
    both.clock.move(minutes=5)
    second = {**ANSWERS, "car": True, "hours": 50}
    signed(desk_with(SECOND), case_id, jonas, second)

    view = reread_case(desk_with(*texts, role=role), case_id)
    assert of(view, amira).answers == {k: v for k, v in ANSWERS.items() if k != "threat"}
    assert of(view, jonas).answers.keys() == second.keys() - {"pets", "threat", "habits"}


def test_a_draft_is_signed_by_the_version_that_it_was_begun_in(
    desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    row = save_answers(desk_with(FIRST), begun(desk_with(FIRST), case_id, amira), ANSWERS)
    sign_instrument(desk_with(SECOND), row, ANSWERS)
    found = of(reread_case(desk_with(SECOND), case_id), amira)
    assert (found.signed, found.instrument_version, found.answers) == (True, 1, ANSWERS)
    assert found.form_sha256 == row.form_sha256


def test_a_draft_goes_over_to_the_newest_with_what_fits_and_can_go_back(
    desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    row = save_answers(desk_with(FIRST), begun(desk_with(FIRST), case_id, amira), ANSWERS)
    newer = desk_with(SECOND)
    view = reread_case(newer, case_id)
    carried = carry(view.forms[row.id], view.newer_forms[ASSESSMENT], row.answers)
    assert carried.answers == {
        "told": "Flyttade hit i mars.",
        "habits": "Röker",
        "threat": True,
        "why": "unemployed_awaiting_support",
        "work.wish": True,
        "work.note": "Vill tillbaka",
    }
    assert {one.question.key: one.answers for one in carried.left} == {
        "pets": {"pets": "En katt"},
        "work": {"work": "large"},
        "hours": {"hours": "20"},
    }

    renew_form(newer, row, ANSWERS)
    view = reread_case(newer, case_id)
    assert (of(view, amira).instrument_version, of(view, amira).answers) == (2, carried.answers)
    assert view.newer_forms == {}

    take_back_form(newer, row)
    found = of(reread_case(newer, case_id), amira)
    assert (found.instrument_version, found.answers) == (1, ANSWERS)
    with pytest.raises(EnvironmentProblem) as caught:
        take_back_form(newer, row)
    assert caught.value.code == "someone_saved_first"


def test_the_next_one_is_of_the_newest_version_and_keeps_what_fits(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    first = of(signed(desk_with(FIRST), case_id, amira, ANSWERS), amira)
    both.clock.move(days=30)
    again = begun(desk_with(SECOND), case_id, amira)
    assert again.instrument_version == 2
    assert again.answers.keys() == ANSWERS.keys() - {"pets", "work", "hours"}
    assert copied_from(reread_case(desk_with(SECOND), case_id).rows.filled, again) == first


def test_the_other_adult_gets_what_is_about_the_household_from_an_older_version(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    signed(desk_with(FIRST), case_id, amira, ANSWERS)
    both.clock.move(minutes=5)
    jonas = reread_case(desk_with(SECOND), case_id).adults[1].person.id
    assert begun(desk_with(SECOND), case_id, jonas).answers == {"told": "Flyttade hit i mars."}


def test_a_computer_with_an_older_file_begins_the_units_newest(
    desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    begun(desk_with(SECOND), case_id, amira)
    jonas = reread_case(desk_with(FIRST), case_id).adults[1].person.id
    for texts in ((FIRST,), ()):
        assert begun(desk_with(*texts), case_id, jonas).instrument_version == 2


def test_another_text_of_a_version_that_is_used_is_refused(
    desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    begun(desk_with(FIRST), case_id, amira)
    other = desk_with(FIRST.replace("restricted = true", ""))
    jonas = reread_case(other, case_id).adults[1].person.id
    with pytest.raises(RuleViolation) as caught:
        begin_instrument(other, case_id, None, jonas, ASSESSMENT)
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["next"]) == ("form_text_differs", 2)
    view = reread_case(other, case_id)
    threat = view.forms[of(view, amira).id].question("threat")
    assert threat is not None
    assert threat.restricted


def test_a_file_that_says_the_same_in_another_way_is_the_units_form(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    row = begun(desk_with(FIRST), case_id, amira)
    other = desk_with(f"# Genomläst.\n{FIRST}")
    view = reread_case(other, case_id)
    assert row.id not in view.other_texts
    jonas = view.adults[1].person.id
    assert begun(other, case_id, jonas).form_sha256 == row.form_sha256
    with both.office.database.begin() as work:
        assert [form.text for form in work.forms.find()] == [FIRST]


def test_a_choice_that_came_later_can_be_made_in_the_same_version(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    first = begun(desk_with(FIRST), case_id, amira)
    book = load_rule_book()
    hindrances = book.catalogues["hindrances"]
    added = dataclasses.replace(hindrances.entries[0], key="newly_added", label="Nyss tillagt")
    catalogue = dataclasses.replace(hindrances, entries=(*hindrances.entries, added))
    form = read_form(f"# Genomläst.\n{FIRST}", {**book.catalogues, "hindrances": catalogue})
    desk = desk_with()
    office = dataclasses.replace(desk.office, forms=Forms(FormFiles((form,))))
    later = dataclasses.replace(desk, office=office)
    jonas = reread_case(later, case_id).adults[1].person.id
    second = begun(later, case_id, jonas)
    assert (second.instrument_version, second.form_sha256 != first.form_sha256) == (1, True)
    forms = reread_case(desk_with(FIRST), case_id).forms
    choices = [forms[row.id].question("why") for row in (first, second)]
    assert [one is not None and one.option("newly_added") is not None for one in choices] == [
        False,
        True,
    ]


def test_two_texts_of_a_version_never_come_into_the_database(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    begun(desk_with(FIRST), case_id, amira)
    with both.office.database.begin() as work:
        (kept,) = work.forms.find()
    with both.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.forms.add(version(both, kept, text=f"{kept.text}#"))
    assert caught.value.code == "form_mixed"


def version(both: Unit, kept: FormVersion, **changes: Any) -> FormVersion:
    """A version as any program may write it, rightly named."""
    new = dataclasses.replace(kept, id=both.office.new_id(), **changes)
    named = form_hash(new.instrument, new.instrument_version, new.text, new.options)
    return dataclasses.replace(new, sha256=named)


def test_the_database_names_a_version_itself_and_holds_how_long_it_is(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    begun(desk_with(FIRST), case_id, amira)
    with both.office.database.begin() as work:
        (kept,) = work.forms.find()
    refused = (
        dataclasses.replace(version(both, kept, instrument_version=2), sha256="0" * 64),
        dataclasses.replace(version(both, kept, instrument_version=2), sha256=kept.sha256[::-1]),
        version(both, kept, instrument_version=0),
        version(both, kept, instrument_version=-1),
        version(both, kept, instrument_version=102),
        version(both, kept, instrument_version=100_000),
        version(both, kept, instrument="sip", instrument_version=100_000_001),
        version(both, kept, instrument="sip", instrument_version=2**31 - 1),
        version(both, kept, instrument_version=2, text="x" * 200_001),
        version(both, kept, instrument_version=2, options="x" * 200_001),
    )
    for one in refused:
        with both.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.forms.add(one)
        # What is too long, two guards say; which is first is the engine's own affair.
        assert caught.value.code in {"form_mixed", "text_too_long"}
    signs = 'å\t\n\r\\"/\u2028\ufeff😀 ' + "x" * 199_000
    with both.office.database.begin() as work:
        work.forms.add(version(both, kept, instrument_version=2, text=signs))
        work.forms.add(version(both, kept, instrument_version=102))
        work.forms.add(version(both, kept, instrument="sip", instrument_version=20261128))
        work.commit()


@pytest.mark.parametrize("is_used", [False, True])
def test_a_file_whose_number_leaps_is_told_which_it_is_to_have(
    desk_with: AtWork, case_id: UUID, amira: UUID, is_used: bool
) -> None:
    """Whoever uses the last number there is would end the form for all time."""
    if is_used:
        begun(desk_with(FIRST), case_id, amira)
    highest = 101 if is_used else 100_000_000
    far = desk_with(FIRST.replace("version = 1", f"version = {highest + 1}", 1))
    jonas = reread_case(far, case_id).adults[1].person.id
    with pytest.raises(RuleViolation) as caught:
        begin_instrument(far, case_id, None, jonas, ASSESSMENT)
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["next"]) == ("form_leaps", 2 if is_used else 1)
    near = desk_with(FIRST.replace("version = 1", f"version = {highest}", 1))
    begin_instrument(near, case_id, None, jonas, ASSESSMENT)


UNREADABLE = (
    "x = " + "[" * 5000,
    "x = " + "9" * 5000,
    "",
    FIRST.replace("version = 1", "version = 3", 1),
    SECOND.replace('key = "ib"', 'key = "other"', 1).replace("version = 2", "version = 7", 1),
)


@pytest.mark.parametrize("text", UNREADABLE, ids=["deep", "long", "empty", "number", "key"])
def test_a_version_that_nobody_can_read_is_passed_over_with_a_word_of_it(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID, text: str
) -> None:
    row = begun(desk_with(FIRST), case_id, amira)
    jonas = reread_case(desk_with(FIRST), case_id).adults[1].person.id
    with both.office.database.begin() as work:
        (kept,) = work.forms.find()
        worse = version(both, kept, instrument_version=7, text=text)
        work.forms.add(worse)
        named = dataclasses.replace(
            row, id=both.office.new_id(), instrument_version=7, form_sha256=worse.sha256
        )
        work.filled.add(dataclasses.replace(named, started_at=row.started_at - timedelta(days=1)))
        work.commit()
    desk = desk_with()
    assert begun(desk, case_id, jonas).instrument_version == 1
    view = reread_case(desk, case_id)
    assert view.passed_over == {"ib": 7}
    assert named.id not in view.forms


def test_nothing_is_signed_without_the_text_that_it_answers(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    row = begun(desk_with(FIRST), case_id, amira)
    for wrong in ({"form_sha256": None}, {"instrument_version": 2}):
        changed = dataclasses.replace(
            row, signed_by=both.staff[Role.SOCIAL_WORKER][0].id, signed_at=both.clock.now, **wrong
        )
        with both.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.filled.save(changed)
        assert caught.value.code == "form_mixed"


def filled_before_texts_were_kept(
    both: Unit, case_id: UUID, amira: UUID, *, is_signed: bool
) -> FilledInstrument:
    """What an earlier program left: a version's number, and no text."""
    me = both.staff[Role.SOCIAL_WORKER][0].id
    row = FilledInstrument(
        id=both.office.new_id(),
        case_id=case_id,
        application_id=None,
        person_id=amira,
        instrument=ASSESSMENT,
        instrument_version=1,
        answers=dict(ANSWERS),
        started_by=me,
        started_at=both.clock.now,
    )
    with both.office.database.begin() as work:
        work.filled.add(row)
        work.commit()
    if not is_signed:
        return row
    # As no guard stood in its way then.
    database = both.office.database
    assert isinstance(database, LocalDatabase | ServerDatabase)
    on_table = " ON filled_instrument" if isinstance(database, ServerDatabase) else ""
    with database.engine.begin() as connection:
        connection.exec_driver_sql(f"DROP TRIGGER filled_renamed{on_table}")
    with database.begin() as work:
        kept = work.filled.save(dataclasses.replace(row, signed_by=me, signed_at=both.clock.now))
        work.commit()
    return kept


@pytest.mark.parametrize("is_signed", [True, False])
def test_what_an_earlier_program_left_is_read_by_the_file_while_there_is_one(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID, is_signed: bool
) -> None:
    row = filled_before_texts_were_kept(both, case_id, amira, is_signed=is_signed)
    view = reread_case(desk_with(FIRST), case_id)
    assert labels(view, row)[0] == "Berättelse"
    # Whoever signs in while there is a file keeps it for the time when there is none.
    desk = desk_with(FIRST)
    with desk.begin() as work:
        keep_old_forms(work, desk.office.forms, desk.new_id, desk.me.id, desk.now)
        work.commit()
    assert labels(reread_case(desk_with(SECOND), case_id), row)[0] == "Berättelse"


@pytest.mark.parametrize("is_signed", [True, False])
def test_a_case_opens_though_the_text_of_its_form_is_gone(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID, is_signed: bool
) -> None:
    row = filled_before_texts_were_kept(both, case_id, amira, is_signed=is_signed)
    view = reread_case(desk_with(SECOND), case_id)
    assert of(view, amira).answers == ANSWERS
    assert view.forms == {}
    officer = reread_case(desk_with(SECOND, role=Role.PAYMENT_OFFICER), case_id)
    assert of(officer, amira).answers == {}
    if is_signed:
        return
    with pytest.raises(RuleViolation) as caught:
        sign_instrument(desk_with(SECOND), row, ANSWERS)
    assert [problem.code for problem in caught.value.problems] == ["form_gone"]
    renew_form(desk_with(SECOND), row, ANSWERS)
    renewed = of(reread_case(desk_with(SECOND), case_id), amira)
    assert renewed.instrument_version == 2
    assert renewed.answers.keys() == ANSWERS.keys() - {"pets", "hours"}


def test_a_form_that_was_altered_in_the_database_opens_nothing(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    signed(desk_with(FIRST), case_id, amira, ANSWERS)
    database = both.office.database
    assert isinstance(database, LocalDatabase | ServerDatabase)
    statement = "UPDATE form_version SET text = replace(text, 'restricted = true', '')"
    with tampered(database, statement) as seen:
        opened = at_workstation(both.desk(Role.PAYMENT_OFFICER), SECOND, database=seen)
        assert of(reread_case(opened, case_id), amira).answers == {}
        head = at_workstation(both.desk(Role.HEAD), SECOND, database=seen)
        altered, unsealed = verify(head).findings
        assert (altered.problem.code, altered.problem.values["version"]) == ("form_altered", 1)
        assert unsealed.problem.code == "sealed_row_changed"


def test_a_step_of_the_plan_tells_no_need_that_any_version_restricts(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    desk = desk_with(FIRST)
    signed(desk, case_id, amira, ANSWERS)
    begin_plan(desk, case_id, amira)
    view = reread_case(desk, case_id)
    (plan,) = view.rows.plans
    assert [need.key for need in needs_without_step(view, plan)] == ["work"]
    steps = tuple(
        PlanStep(title="Ring", owner=StepOwner.CLIENT, due_on=None, need=need)
        for need in ("work", "threat", "habits", "gone")
    )
    save_plan(desk, dataclasses.replace(plan, steps=steps))

    def needs(*texts: str) -> list[str | None]:
        officer = desk_with(*texts, role=Role.PAYMENT_OFFICER)
        (read,) = reread_case(officer, case_id).rows.plans
        return [step.need for step in read.steps]

    assert needs(FIRST) == ["work", None, "habits", None]
    assert needs() == ["work", None, "habits", None]
    assert needs(SECOND) == ["work", None, None, None]


def test_a_form_is_asked_for_once_and_never_where_there_is_a_file_of_it(
    both: Unit, desk_with: AtWork, case_id: UUID, amira: UUID
) -> None:
    signed(desk_with(FIRST), case_id, amira, ANSWERS)
    begun(desk_with(FIRST), case_id, amira)
    database = both.office.database
    assert isinstance(database, LocalDatabase | ServerDatabase)
    asked: list[str] = []
    sa.event.listen(
        database.engine, "before_cursor_execute", lambda *told: asked.append(str(told[2]))
    )

    def asked_at(desk: Desk) -> int:
        asked.clear()
        reread_case(desk, case_id)
        return sum("form_version" in statement for statement in asked)

    without = desk_with()
    assert [asked_at(desk) for desk in (desk_with(FIRST), without, without)] == [0, 1, 0]
