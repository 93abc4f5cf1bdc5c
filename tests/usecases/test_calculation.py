"""The calculation sheet: begun from last month, filled in, finished, taken up again."""

import dataclasses
from decimal import Decimal
from typing import Any

import pytest

from fsclient.domain.calculation import (
    Adjustment,
    Asset,
    CalculationSettings,
    Income,
    Rounding,
)
from fsclient.domain.cases import ApplicationKind
from fsclient.domain.decision import Decision, DecisionKind
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Role
from fsclient.rules.calculation_decided import together
from fsclient.rules.calculation_lines import fact_lines
from fsclient.usecases.calculation import (
    WhatIf,
    begin_sheet,
    compute,
    earlier_sheet,
    finish_sheet,
    imagined,
    reopen_sheet,
    save_sheet,
)
from fsclient.usecases.cases import MemberForm, PersonForm, add_member, change_party
from fsclient.usecases.decision_checks import most_to_grant
from fsclient.usecases.desk import Desk
from tests.support.calculating import (
    AMIRA,
    ELIAS,
    NOVEMBER,
    OCTOBER,
    SARA,
    apply_again,
    close_application,
    cost,
    fill,
    finish,
    open_household,
    person_id,
    sheet_of,
    view_of,
    wage,
)
from tests.support.unit import Unit


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def codes(caught: pytest.ExceptionInfo[RuleViolation]) -> set[tuple[str | None, str]]:
    return {(problem.field, problem.code) for problem in caught.value.problems}


def test_a_first_sheet_holds_the_household_and_nothing_else(desk: Desk) -> None:
    case_id = open_household(desk)
    begin_sheet(desk, case_id)
    sheet = sheet_of(desk, case_id)
    assert sheet.copied_from is None
    assert [child.days for child in sheet.facts.children] == [None, 15]
    assert not sheet.facts.costs
    assert not sheet.facts.incomes
    assert sheet.result == compute(desk, sheet.facts).result > 0


def test_beginning_twice_makes_one_sheet(desk: Desk) -> None:
    case_id = open_household(desk)
    begin_sheet(desk, case_id)
    first = sheet_of(desk, case_id)
    begin_sheet(desk, case_id)
    assert view_of(desk, case_id).rows.sheets == (first,)


def test_a_renewal_carries_over_costs_and_incomes_but_no_judgements(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    finish(
        desk,
        case_id,
        costs=(cost("rent", 9850), cost("internet", 399, approved=Decimal(0), reason="ingår")),
        incomes=(
            wage(amira, 4200, note="deltid"),
            Income(person=amira, type="earlier_surplus", amount=Decimal(300), note="val"),
        ),
        assets=(Asset(type="bank", amount=Decimal(500), available=True),),
        job_stimulus=(amira,),
        adjustments=(Adjustment(line="cost:rent:1", amount=Decimal(-100), reason="skäl"),),
    )
    apply_again(desk, case_id, NOVEMBER)
    begin_sheet(desk, case_id)
    sheet = sheet_of(desk, case_id)
    assert (sheet.month, sheet.copied_from) == (NOVEMBER, OCTOBER)
    assert [row.type for row in sheet.facts.costs] == ["rent", "internet"]
    assert sheet.facts.costs[1].reason == "ingår"
    assert [(row.type, row.amount, row.note) for row in sheet.facts.incomes] == [
        ("wage", Decimal(4200), "deltid")
    ]
    assert sheet.facts.job_stimulus == (amira,)
    assert sheet.facts.assets == ()
    assert sheet.facts.adjustments == ()


def test_only_finished_sheets_are_carried_over(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    fill(desk, case_id, costs=(cost("rent", 9850),))
    apply_again(desk, case_id, NOVEMBER)
    begin_sheet(desk, case_id)
    assert sheet_of(desk, case_id).copied_from is None
    assert earlier_sheet(view_of(desk, case_id), NOVEMBER) is None


def test_a_supplement_does_not_apply_anew_for_what_was_lowered_before(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    lowered = cost("rent", 9850, approved=Decimal(7900), reason="över skälig boendekostnad")
    finish(desk, case_id, costs=(lowered, cost("electricity", 412)))
    apply_again(desk, case_id, NOVEMBER, ApplicationKind.SUPPLEMENT)
    begin_sheet(desk, case_id)
    facts = sheet_of(desk, case_id).facts
    assert [(row.type, row.applied, row.approved) for row in facts.costs] == [
        ("rent", Decimal(7900), None),
        ("electricity", Decimal(412), None),
    ]
    assert compute(desk, facts).full_grant, "what it adds can be granted in full"


def test_a_supplement_carries_over_the_same_month_whole(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, ELIAS)
    elias = person_id(desk, case_id, "Elias")
    before = finish(
        desk,
        case_id,
        costs=(cost("rent", 9850),),
        incomes=(
            Income(
                person=elias,
                type="child_wage",
                amount=Decimal(3000),
                earlier_this_year=Decimal(10000),
            ),
        ),
        assets=(Asset(type="bank", amount=Decimal(500), available=True),),
    )
    apply_again(desk, case_id, NOVEMBER, ApplicationKind.SUPPLEMENT)
    begin_sheet(desk, case_id)
    after = sheet_of(desk, case_id)
    assert after.id != before.id
    assert after.copied_from == NOVEMBER
    assert after.facts == before.facts


def test_what_belonged_to_someone_who_left_goes_with_him(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, ELIAS, SARA, month=OCTOBER)
    elias, sara = (person_id(desk, case_id, name) for name in ("Elias", "Sara"))
    finish(
        desk,
        case_id,
        costs=(cost("rent", 9850), cost("medicine", 200, person=sara)),
        incomes=(
            Income(person=elias, type="maintenance_support", amount=Decimal(1823)),
            Income(person=sara, type="maintenance_support", amount=Decimal(1673)),
        ),
    )
    leaving = next(
        one for one in view_of(desk, case_id).children if one.person.given_name == "Sara"
    )
    left = dataclasses.replace(leaving.member, until=OCTOBER.last)
    change_party(desk, leaving, dataclasses.replace(leaving, member=left))
    apply_again(desk, case_id, NOVEMBER)
    begin_sheet(desk, case_id)
    facts = sheet_of(desk, case_id).facts
    assert [child.id for child in facts.children] == [elias]
    assert [row.type for row in facts.costs] == ["rent"]
    assert [row.person for row in facts.incomes] == [elias]


def test_what_was_decided_on_the_income_of_someone_who_left_goes_with_him(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, SARA)
    sara = person_id(desk, case_id, "Sara")
    support = Income(
        person=sara, type="maintenance_support", amount=Decimal(1673), note="betalas inte ut"
    )
    sheet = fill(desk, case_id, incomes=(support,))
    finish(desk, case_id, **adjusted_to(desk, sheet, Decimal(0)))
    (leaving,) = view_of(desk, case_id).children
    left = dataclasses.replace(leaving.member, since=OCTOBER.first, until=OCTOBER.last)
    change_party(desk, leaving, dataclasses.replace(leaving, member=left))
    apply_again(desk, case_id, NOVEMBER, ApplicationKind.SUPPLEMENT)
    begin_sheet(desk, case_id)
    facts = sheet_of(desk, case_id).facts
    assert (facts.children, facts.incomes, facts.adjustments) == ((), (), ())


def adjusted_to(desk: Desk, sheet: CalculationSheet, amount: Decimal) -> dict[str, Any]:
    """The first income decided on with an amount."""
    decided = together(sheet.facts, {0: amount}, desk.book).facts
    return {"incomes": decided.incomes, "adjustments": decided.adjustments}


def test_a_household_is_imagined_with_what_was_decided_on_its_incomes(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, SARA)
    sara = person_id(desk, case_id, "Sara")
    capital = Income(person=sara, type="capital", amount=Decimal(9000), note="spärrat konto")
    decided = together(fill(desk, case_id, incomes=(capital,)).facts, {0: Decimal(0)}, desk.book)
    then = imagined(decided.facts, WhatIf(month=Month(2023, 11)), desk.book)
    poor = dataclasses.replace(then, incomes=(), adjustments=())
    assert compute(desk, then).result == compute(desk, poor).result


def test_someone_who_moved_in_is_in_the_next_sheet(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    finish(desk, case_id)
    partner = MemberForm(
        person=PersonForm(
            identity_number="19830102-2391", given_name="Noor", family_name="Exempelsson"
        ),
        role=MemberRole.CO_APPLICANT,
    )
    add_member(desk, case_id, partner)
    apply_again(desk, case_id, NOVEMBER)
    begin_sheet(desk, case_id)
    facts = sheet_of(desk, case_id).facts
    assert [adult.status.value for adult in facts.adults] == ["cohabiting", "cohabiting"]


def test_a_short_month_cuts_the_days_of_a_visiting_child(unit: Unit) -> None:
    unit.clock.move(days=80)
    desk = unit.desk(Role.SOCIAL_WORKER)
    visiting = dataclasses.replace(SARA, residence=Residence.VISITING, days=30)
    case_id = open_household(desk, AMIRA, visiting, month=Month(2026, 2))
    begin_sheet(desk, case_id)
    assert [child.days for child in sheet_of(desk, case_id).facts.children] == [28]


def test_a_sheet_needs_an_application(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    view = view_of(desk, case_id)
    bare = dataclasses.replace(view.rows.case, id=desk.new_id(), number="2026-09999")
    with desk.begin() as work:
        work.cases.add(bare)
        work.members.add(
            dataclasses.replace(view.applicant.member, id=desk.new_id(), case_id=bare.id)
        )
        work.commit()
    with pytest.raises(RuleViolation) as caught:
        begin_sheet(desk, bare.id)
    assert codes(caught) == {(None, "application_missing")}


def test_refused_facts_change_nothing(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    kept = fill(desk, case_id, costs=(cost("rent", 9850),))
    wrong = dataclasses.replace(
        kept.facts, costs=(cost("rent", 9850, approved=Decimal(9000)), cost("yacht", 1))
    )
    with pytest.raises(RuleViolation) as caught:
        save_sheet(desk, kept, wrong)
    assert codes(caught) == {
        ("costs[0].reason", "reason_missing"),
        ("costs[1].type", "cost_type_unknown"),
    }
    with pytest.raises(RuleViolation):
        finish_sheet(desk, kept, wrong)
    assert sheet_of(desk, case_id) == kept


def test_saving_keeps_the_result_for_the_lists(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    kept = fill(desk, case_id, costs=(cost("rent", 9850),))
    next_step = view_of(desk, case_id).rows.next_step
    assert next_step is not None
    assert kept.version == 2
    assert kept.result == sheet_of(desk, case_id).result
    assert compute(desk, kept.facts).costs_total == Decimal(9850)


def test_the_one_who_saves_last_from_an_old_copy_is_told(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    begin_sheet(desk, case_id)
    old = sheet_of(desk, case_id)
    newer = save_sheet(desk, old, dataclasses.replace(old.facts, costs=(cost("rent", 9850),)))
    with pytest.raises(EnvironmentProblem) as caught:
        save_sheet(desk, old, dataclasses.replace(old.facts, costs=(cost("rent", 1),)))
    assert caught.value.code == "someone_saved_first"
    assert sheet_of(desk, case_id) == newer


def test_a_finished_sheet_is_locked_until_it_is_taken_up_again(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    done = finish(desk, case_id, costs=(cost("rent", 9850),))
    assert (done.finished_by, done.finished_at) == (desk.me.id, desk.now)
    for again in (save_sheet, finish_sheet):
        with pytest.raises(EnvironmentProblem) as caught:
            again(desk, done, done.facts)
        assert caught.value.code == "locked"
    reopen_sheet(desk, done)
    opened = sheet_of(desk, case_id)
    assert not opened.finished
    assert opened.facts == done.facts
    save_sheet(desk, opened, dataclasses.replace(opened.facts, costs=()))
    assert sheet_of(desk, case_id).facts.costs == ()


def test_a_sheet_that_was_decided_on_is_never_taken_up_again(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    done = finish(desk, case_id)
    with desk.begin() as work:
        work.decisions.add(
            Decision(
                id=desk.new_id(),
                case_id=case_id,
                application_id=done.application_id,
                month=done.month,
                kind=DecisionKind.GRANT,
                drafted_by=desk.me.id,
                decided_on=desk.today,
                signed_by=desk.me.id,
                signed_at=desk.now,
                hash="0" * 64,
            )
        )
        work.commit()
    with pytest.raises(RuleViolation) as caught:
        reopen_sheet(desk, done)
    assert codes(caught) == {(None, "decided_already")}


@pytest.mark.parametrize("role", [Role.FUT_INVESTIGATOR, Role.HEAD, Role.ADMINISTRATOR])
def test_only_those_who_calculate_may(unit: Unit, role: Role) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    case_id = open_household(worker, AMIRA)
    sheet = fill(worker, case_id)
    other = unit.desk(role)
    with pytest.raises(AccessDenied):
        begin_sheet(other, case_id)
    with pytest.raises(AccessDenied):
        save_sheet(other, sheet, sheet.facts)
    with pytest.raises(AccessDenied):
        finish_sheet(other, sheet, sheet.facts)
    with pytest.raises(AccessDenied):
        reopen_sheet(other, sheet)


def test_each_fact_finds_its_own_line(desk: Desk) -> None:
    """The order of the facts is the person's; the lines' numbers are the calculation's."""
    case_id = open_household(desk, AMIRA, ELIAS)
    amira, elias = (person_id(desk, case_id, name) for name in ("Amira", "Elias"))
    sheet = fill(
        desk,
        case_id,
        costs=(
            cost("medicine", 100, person=elias),
            cost("rent", 9850),
            cost("medicine", 250, person=amira),
            cost("medicine", 700, person=elias, approved=Decimal(50), reason="skäl"),
            cost("medicine", 33),
        ),
        incomes=(wage(amira, 10), wage(amira, 4200), wage(elias, 77)),
        assets=(
            Asset(type="bank", amount=Decimal(5), available=True),
            Asset(type="bank", amount=Decimal(900), available=False),
        ),
        adjustments=(
            Adjustment(line="shared", amount=Decimal(-30), reason="skäl"),
            Adjustment(line="shared", amount=Decimal(-70), reason="skäl"),
        ),
    )
    result = compute(desk, sheet.facts)
    lines = fact_lines(sheet.facts)

    def amount(path: str) -> Decimal:
        return result.line(lines[path]).amount

    for place, row in enumerate(sheet.facts.costs):
        line = result.line(lines[f"costs[{place}]"])
        approved = row.applied if row.approved is None else row.approved
        assert (line.person, line.amount) == (row.person, approved)
    assert [amount(f"incomes[{place}]") for place in range(3)] == [-10, -4200, 0]
    assert [amount(f"assets[{place}]") for place in range(2)] == [-5, 0]
    assert [amount(f"adjustments[{place}]") for place in range(2)] == [-30, -70]
    assert len(set(lines.values())) == len(lines)


def test_what_is_imagined_is_the_same_household_otherwise(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, SARA)
    amira = person_id(desk, case_id, "Amira")
    sheet = fill(desk, case_id, costs=(cost("rent", 9000), cost("electricity", 300)))
    real = compute(desk, sheet.facts)

    def result(what: WhatIf) -> Decimal:
        return compute(desk, imagined(sheet.facts, what, desk.book)).result - real.result

    assert result(WhatIf()) == 0
    assert result(WhatIf(rent=Decimal(8000))) == -1000
    assert result(WhatIf(wage=Decimal(4000), person=amira)) == -4000
    assert result(WhatIf(wage=Decimal(4000), person=amira, job_stimulus=True)) == -3000
    assert result(WhatIf(wage=Decimal(4000))) == 0
    assert imagined(sheet.facts, WhatIf(month=Month(2026, 2)), desk.book).children[0].days == 15
    assert imagined(sheet.facts, WhatIf(month=Month(2025, 3)), desk.book).period == Month(2025, 3)


def test_a_rent_can_be_imagined_where_there_is_none(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    sheet = fill(desk, case_id)
    facts = imagined(sheet.facts, WhatIf(rent=Decimal(7000)), desk.book)
    assert facts.costs == (cost("rent", 7000),)


def test_a_sum_that_is_not_rounded_is_kept_to_the_ore(desk: Desk) -> None:
    sara = dataclasses.replace(SARA, days=13)
    exact = CalculationSettings(rounding=Rounding.EXACT)
    case_id = open_household(desk, AMIRA, sara, month=OCTOBER)
    sheet = finish(desk, case_id, settings=exact)
    result = compute(desk, sheet.facts).result
    assert result != round(result, 2)
    assert sheet.result == round(result, 2)
    assert most_to_grant(view_of(desk, case_id), compute(desk, sheet.facts)) == sheet.result


def test_a_month_long_ago_keeps_its_sheet_and_what_it_was_decided_on(desk: Desk) -> None:
    months = [Month(2026, number) for number in range(2, 10)]
    case_id = open_household(desk, AMIRA, month=months[0])
    finish(desk, case_id, costs=(cost("rent", 7100),))
    for month in months[1:]:
        apply_again(desk, case_id, month)
        finish(desk, case_id, costs=(cost("rent", 8000),))
    apply_again(desk, case_id, months[0], ApplicationKind.SUPPLEMENT)
    begin_sheet(desk, case_id)
    sheet = sheet_of(desk, case_id)
    assert sheet.month == months[0]
    assert sheet.facts.costs == (cost("rent", 7100),)
    close_application(desk, case_id)
    assert sheet_of(desk, case_id) == sheet
