"""What spans months: jobbstimulans, a pupil's wages over the year, and what is carried over."""

import dataclasses
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from fsclient.domain.calculation import Adult, AdultStatus, CalculationFacts, Cost, Income
from fsclient.domain.cases import ApplicationKind
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Role
from fsclient.rules.calculation_decided import together
from fsclient.rules.job_stimulus import Months
from fsclient.usecases.calculation import begin_sheet, finish_sheet
from fsclient.usecases.calculation_history import SheetHistory, carried_over, read_history
from fsclient.usecases.calculation_ruled import ruled_lines
from fsclient.usecases.cases import MemberForm, PersonForm, open_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import save_draft
from tests.support.calculating import (
    AMIRA,
    ELIAS,
    NOVEMBER,
    OCTOBER,
    apply_again,
    close_application,
    cost,
    decide_on,
    fill,
    finish,
    open_household,
    person_id,
    sheet_of,
    supported,
    wage,
)
from tests.support.unit import Unit

MAY = Month(2026, 5)
ELIAS_IN_BOTH = dataclasses.replace(ELIAS, shared_known=True)
JONAS = MemberForm(
    person=PersonForm(
        identity_number="19830102-2391", given_name="Jonas", family_name="Exempelsson"
    ),
    role=MemberRole.APPLICANT,
)
LIVES_ALONE = Decimal(5220)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def row(first: Month, count: int) -> list[Month]:
    return [first.plus(number) for number in range(count)]


def history_of(desk: Desk, sheet: CalculationSheet) -> SheetHistory:
    with desk.begin() as work:
        history = read_history(desk, work, sheet.case_id, sheet.facts)
        work.commit()
    return history


def begun(desk: Desk, case_id: UUID, month: Month, **facts: object) -> CalculationSheet:
    """The next month's sheet, filled in."""
    apply_again(desk, case_id, month)
    return fill(desk, case_id, **facts)


def refusal(desk: Desk, sheet: CalculationSheet, facts: CalculationFacts) -> list[tuple[str, str]]:
    """What finishing is refused for: field and code."""
    with pytest.raises(RuleViolation) as caught:
        finish_sheet(desk, sheet, facts)
    assert not sheet_of(desk, sheet.case_id).finished
    return [(problem.field or "", problem.code) for problem in caught.value.problems]


def with_notes(sheet: CalculationSheet, note: str) -> CalculationFacts:
    incomes = tuple(dataclasses.replace(row, note=note) for row in sheet.facts.incomes)
    return dataclasses.replace(sheet.facts, incomes=incomes)


def ruled(desk: Desk, sheet: CalculationSheet, path: str) -> Decimal:
    """What the rules alone make of one fact."""
    return ruled_lines(sheet.facts, history_of(desk, sheet), desk.book)[path].amount


def test_six_decided_months_earn_the_stimulus(desk: Desk) -> None:
    case_id = supported(desk, *row(MAY, 6))
    amira = person_id(desk, case_id, "Amira")
    sheet = begun(desk, case_id, NOVEMBER, incomes=(wage(amira, 4000),))
    found = history_of(desk, sheet).stimulus[amira]
    assert found.earned == Months(MAY, OCTOBER)
    assert found.period == Months(NOVEMBER, Month(2028, 10))
    assert ruled(desk, sheet, "incomes[0]") == -3000
    assert refusal(desk, sheet, sheet.facts) == [("incomes[0].note", "job_stimulus_left_out")]
    finish_sheet(desk, sheet, dataclasses.replace(sheet.facts, job_stimulus=(amira,)))


def test_an_opened_case_has_read_what_earlier_months_say_and_what_the_reader_types(
    unit: Unit, desk: Desk
) -> None:
    case_id = supported(desk, *row(MAY, 6))
    sheet = begun(desk, case_id, NOVEMBER)
    for who in (desk, unit.desk(Role.PAYMENT_OFFICER)):
        save_draft(who, f"calculation:{sheet.id}", f"av {who.me.name}")
    view = open_case(desk, case_id)
    assert view.history == history_of(desk, sheet)
    assert view.history is not None
    assert view.history.stimulus[person_id(desk, case_id, "Amira")].earned == Months(MAY, OCTOBER)
    assert [draft.content for draft in view.rows.drafts] == [f"av {desk.me.name}"]
    assert view.draft(f"calculation:{sheet.id}") == f"av {desk.me.name}"
    assert view.draft("calculation:en annan") == ""


def test_a_refused_month_breaks_the_row(desk: Desk) -> None:
    case_id = supported(desk, *row(MAY, 5))
    apply_again(desk, case_id, OCTOBER)
    decide_on(desk, finish(desk, case_id), Decimal(0))
    amira = person_id(desk, case_id, "Amira")
    sheet = begun(desk, case_id, NOVEMBER, incomes=(wage(amira, 4000),), job_stimulus=(amira,))
    assert not history_of(desk, sheet).stimulus[amira].holds
    assert refusal(desk, sheet, sheet.facts) == [("incomes[0].note", "job_stimulus_not_earned")]
    finish_sheet(desk, sheet, with_notes(sheet, "sex månader i en annan kommun"))
    assert sheet_of(desk, case_id).finished


def test_a_month_that_was_never_decided_does_not_count(desk: Desk) -> None:
    case_id = supported(desk, *row(MAY, 5))
    apply_again(desk, case_id, OCTOBER)
    finish(desk, case_id)
    amira = person_id(desk, case_id, "Amira")
    sheet = begun(desk, case_id, NOVEMBER)
    found = history_of(desk, sheet).stimulus[amira]
    assert (found.holds, found.in_row) == (False, 0)


def test_dental_care_alone_out_of_a_larger_lack_is_no_forsorjningsstod(desk: Desk) -> None:
    case_id = supported(desk, *row(MAY, 5))
    apply_again(desk, case_id, OCTOBER)
    decide_on(desk, finish(desk, case_id, costs=(cost("dental_care", 500),)), Decimal(500))
    amira = person_id(desk, case_id, "Amira")
    sheet = begun(desk, case_id, NOVEMBER)
    assert history_of(desk, sheet).stimulus[amira].in_row == 0


def test_what_is_decided_on_one_wage_explains_nothing_of_another(desk: Desk) -> None:
    case_id = supported(desk, OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    paid = (wage(amira, 5000, note="del av lönen utmätt"), wage(amira, 3000))
    sheet = begun(desk, case_id, NOVEMBER, incomes=paid, job_stimulus=(amira,))
    decided = together(sheet.facts, {0: Decimal(2000)}, desk.book).facts
    assert refusal(desk, sheet, decided) == [("incomes[1].note", "job_stimulus_not_earned")]


def test_money_for_glasses_alone_is_no_forsorjningsstod(desk: Desk) -> None:
    """The wage covers norm and rent; what is granted is levnadskostnader i övrigt."""
    case_id = supported(desk, *row(MAY, 5))
    amira = person_id(desk, case_id, "Amira")
    apply_again(desk, case_id, OCTOBER)
    rich = finish(
        desk,
        case_id,
        costs=(cost("glasses", 1500),),
        incomes=(wage(amira, int(LIVES_ALONE) + 100),),
    )
    assert rich.result == 1400
    decide_on(desk, rich)
    sheet = begun(desk, case_id, NOVEMBER)
    assert history_of(desk, sheet).stimulus[amira].in_row == 0


def test_a_supplement_does_not_take_the_month_away(desk: Desk) -> None:
    case_id = supported(desk, *row(MAY, 6))
    amira = person_id(desk, case_id, "Amira")
    apply_again(desk, case_id, OCTOBER, ApplicationKind.SUPPLEMENT)
    decide_on(desk, finish(desk, case_id), Decimal(0))
    sheet = begun(desk, case_id, NOVEMBER)
    assert history_of(desk, sheet).stimulus[amira].holds


def test_the_months_follow_the_person_into_another_case(desk: Desk) -> None:
    """Amira moves in with Jonas; he has no months of his own, and her earlier case is read."""
    old = supported(desk, *row(MAY, 6))
    close_application(desk, old)
    with desk.begin() as work:
        work.cases.save(dataclasses.replace(work.cases.get(old), closed_on=desk.today))
        work.commit()
    both = open_household(
        desk, JONAS, dataclasses.replace(AMIRA, role=MemberRole.CO_APPLICANT), month=NOVEMBER
    )
    sheet = fill(desk, both)
    found = history_of(desk, sheet).stimulus
    assert found[person_id(desk, both, "Amira")].holds
    assert not found[person_id(desk, both, "Jonas")].holds
    assert "search" in looked_at(desk, old)


def test_opening_a_case_is_logged_in_the_other_cases_that_say_something(
    unit: Unit, desk: Desk
) -> None:
    theirs = open_household(desk, JONAS, ELIAS, month=OCTOBER)
    elias = person_id(desk, theirs, "Elias")
    finish(desk, theirs, incomes=(own_wage(elias, 3000, 0),))
    case_id = open_household(desk, AMIRA, ELIAS_IN_BOTH)
    fill(desk, case_id)
    colleague = unit.desk(Role.HEAD)
    assert colleague.me.id != desk.me.id
    view = open_case(colleague, case_id)
    assert view.history is not None
    assert view.history.others == {theirs}
    with desk.begin() as work:
        logged = work.access.find(case_id=theirs, staff_id=colleague.me.id)
    assert {(one.action, one.reason) for one in logged} >= {("search", "Normberäkning")}


def test_the_other_parents_case_is_left_alone_where_it_says_nothing(desk: Desk) -> None:
    """Elias lives with both; his father's months are nobody's business here until Elias works."""
    theirs = open_household(desk, JONAS, ELIAS, month=Month(2026, 9))
    elias = person_id(desk, theirs, "Elias")
    finish(desk, theirs)
    case_id = open_household(desk, AMIRA, ELIAS_IN_BOTH)
    sheet = fill(desk, case_id)
    assert history_of(desk, sheet).earned == {}
    assert "search" not in looked_at(desk, theirs)
    apply_again(desk, theirs, OCTOBER)
    finish(desk, theirs, incomes=(own_wage(elias, 4000, 0),))
    assert history_of(desk, sheet).earned[elias].amount == 4000
    assert "search" in looked_at(desk, theirs)


def looked_at(desk: Desk, case_id: UUID) -> set[str]:
    with desk.begin() as work:
        return {one.action for one in work.access.find(case_id=case_id)}


def test_a_month_decided_with_the_rule_is_enough_afterwards(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    paid = wage(amira, 4000, note="sex månader i en annan kommun")
    decide_on(desk, finish(desk, case_id, incomes=(paid,), job_stimulus=(amira,)))
    sheet = begun(desk, case_id, NOVEMBER, incomes=(wage(amira, 4200),))
    assert sheet.facts.job_stimulus == (amira,)
    found = history_of(desk, sheet).stimulus[amira]
    assert (found.earned, found.period) == (None, Months(OCTOBER, Month(2028, 9)))
    finish_sheet(desk, sheet, sheet.facts)


def test_a_stimulus_that_has_run_out_is_not_carried_over(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, month=Month(2024, 10))
    amira = person_id(desk, case_id, "Amira")
    paid = wage(amira, 2000, note="sex månader i en annan kommun")
    decide_on(desk, finish(desk, case_id, incomes=(paid,), job_stimulus=(amira,)))
    apply_again(desk, case_id, Month(2026, 9))
    last = finish(desk, case_id)
    assert last.facts.job_stimulus == (amira,)
    decide_on(desk, last)
    apply_again(desk, case_id, OCTOBER)
    begin_sheet(desk, case_id)
    assert sheet_of(desk, case_id).facts.job_stimulus == ()


def own_wage(person: str, amount: int, earlier: int | None = None, **more: object) -> Income:
    before = None if earlier is None else Decimal(earlier)
    return Income(
        person=person,
        type="child_wage",
        amount=Decimal(amount),
        earlier_this_year=before,
        **more,  # type: ignore[arg-type]  # a note
    )


def with_pupil(desk: Desk, month: Month) -> tuple[UUID, str]:
    case_id = open_household(desk, AMIRA, ELIAS, month=month)
    return case_id, person_id(desk, case_id, "Elias")


def test_a_pupils_wages_are_remembered_through_months_without(desk: Desk) -> None:
    case_id, elias = with_pupil(desk, Month(2026, 6))
    finish(desk, case_id, incomes=(own_wage(elias, 4000, 1000),))
    apply_again(desk, case_id, Month(2026, 7))
    finish(desk, case_id, incomes=(own_wage(elias, 6000, 5000),))
    apply_again(desk, case_id, OCTOBER)
    finish(desk, case_id, incomes=())
    sheet = begun(desk, case_id, NOVEMBER)
    earned = history_of(desk, sheet).earned[elias]
    assert earned.amount == 11_000
    assert earned.months == Months(Month(2026, 6), Month(2026, 7))


def test_a_correction_is_what_later_months_go_by(desk: Desk) -> None:
    case_id, elias = with_pupil(desk, OCTOBER)
    finish(desk, case_id, incomes=(own_wage(elias, 4000, 30_000, note="kontrolluppgift"),))
    apply_again(desk, case_id, NOVEMBER)
    begin_sheet(desk, case_id)
    (income,) = sheet_of(desk, case_id).facts.incomes
    assert income.earlier_this_year == 34_000


def test_two_payments_of_a_month_come_one_after_the_other(desk: Desk) -> None:
    case_id, elias = with_pupil(desk, OCTOBER)
    finish(desk, case_id, incomes=(own_wage(elias, 4000, 0), own_wage(elias, 3000, 4000)))
    apply_again(desk, case_id, NOVEMBER)
    begin_sheet(desk, case_id)
    incomes = sheet_of(desk, case_id).facts.incomes
    assert [row.earlier_this_year for row in incomes] == [7000, 11_000]


def test_a_new_year_begins_anew(unit: Unit, desk: Desk) -> None:
    unit.clock.move(days=40)
    case_id, elias = with_pupil(desk, Month(2026, 12))
    finish(desk, case_id, incomes=(own_wage(elias, 4000, 20_000),))
    apply_again(desk, case_id, Month(2027, 1))
    sheet = sheet_without_norm(desk, case_id)
    assert history_of(desk, sheet).earned == {}


def sheet_without_norm(desk: Desk, case_id: UUID) -> CalculationSheet:
    """A sheet of a month whose riksnorm is not decided yet: nothing but its facts."""
    with desk.begin() as work:
        last = max(work.sheets.find(case_id=case_id), key=lambda row: row.month)
    month = last.month.plus(1)
    return dataclasses.replace(
        last, id=desk.new_id(), month=month, facts=dataclasses.replace(last.facts, period=month)
    )


def test_other_earlier_wages_than_known_need_a_reason_where_it_matters(desk: Desk) -> None:
    case_id, elias = with_pupil(desk, NOVEMBER)
    below = fill(desk, case_id, incomes=(own_wage(elias, 4000, 50_000),))
    finish_sheet(desk, below, below.facts)
    apply_again(desk, case_id, Month(2026, 12))
    above = fill(desk, case_id, incomes=(own_wage(elias, 4000, 58_000),))
    assert refusal(desk, above, above.facts) == [("incomes[0].note", "earlier_wages_differ")]
    finish_sheet(desk, above, with_notes(above, "kontrolluppgift från arbetsgivaren"))


def test_a_surplus_counts_only_with_a_reason(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    amira = person_id(desk, case_id, "Amira")
    finish(desk, case_id, incomes=(wage(amira, int(LIVES_ALONE) + 900),))
    sheet = begun(desk, case_id, NOVEMBER)
    assert history_of(desk, sheet).surplus == 900
    assert "earlier_surplus" not in {row.type for row in sheet.facts.incomes}
    kept = Income(person=amira, type="earlier_surplus", amount=Decimal(900))
    facts = dataclasses.replace(sheet.facts, incomes=(kept,))
    assert refusal(desk, sheet, facts) == [("incomes[0].note", "reason_missing")]
    chosen = dataclasses.replace(kept, note="sparat till hyran, finns kvar på kontot")
    finish_sheet(desk, sheet, dataclasses.replace(facts, incomes=(chosen,)))


def test_what_was_lowered_last_month_is_the_rule_until_a_reason_says_else(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    lowered = cost("rent", 9850, approved=Decimal(7900), reason="över skälig boendekostnad")
    once = cost("glasses", 1500, approved=Decimal(900), reason="billigare finns")
    finish(desk, case_id, costs=(lowered, once))
    sheet = begun(desk, case_id, NOVEMBER, costs=(cost("rent", 9850), cost("glasses", 1500)))
    assert ruled(desk, sheet, "costs[0]") == 7900
    assert ruled(desk, sheet, "costs[1]") == 1500, "what is applied for now and then is judged anew"
    assert refusal(desk, sheet, sheet.facts) == [("costs[0].reason", "reason_missing")]
    raised = cost("rent", 9850, reason="barnet bor här nu")
    finish_sheet(desk, sheet, dataclasses.replace(sheet.facts, costs=(raised,)))


def test_a_wage_in_two_parts_needs_its_reason_once(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    amira = person_id(desk, case_id, "Amira")
    parts = (wage(amira, 2000), wage(amira, 1000, note="sex månader i en annan kommun"))
    sheet = fill(desk, case_id, incomes=parts, job_stimulus=(amira,))
    finish_sheet(desk, sheet, sheet.facts)


def test_someone_whose_months_are_not_known_keeps_what_was_chosen(desk: Desk) -> None:
    case_id = open_household(desk, AMIRA)
    amira = person_id(desk, case_id, "Amira")
    sheet = fill(desk, case_id, incomes=(wage(amira, 4000),), job_stimulus=(amira,))
    unknown = SheetHistory(stimulus={}, earned={}, lowered={}, surplus=Decimal(0))
    assert ruled_lines(sheet.facts, unknown, desk.book)["incomes[0]"].amount == -3000


def test_what_things_are_called_and_stated_is_carried_over_and_what_was_judged_is_not() -> None:
    october = Month(2026, 10)
    facts = CalculationFacts(
        period=october,
        adults=(
            Adult(
                id="a",
                birth_date=date(1984, 7, 15),
                status=AdultStatus.SINGLE,
                first_day=date(2026, 10, 20),
            ),
        ),
        costs=(Cost(type="other", applied=Decimal(900), label="Magasinering"),),
        incomes=(
            Income(
                person="a",
                type="other",
                label="Bidrag från fond",
                amount=Decimal(1500),
                stated=Decimal(300),
                note="kontoutdrag",
                reason="kontoutdrag",
            ),
            Income(
                person="a",
                type="tax_refund",
                amount=Decimal(700),
                counted=False,
                note="utmätt",
                reason="utmätt",
            ),
        ),
    )
    history = SheetHistory(stimulus={}, earned={}, lowered={}, surplus=Decimal(0))
    carried = carried_over(facts, october.plus(1), history)
    assert carried.adults[0].first_day is None
    assert carried.costs == tuple(dataclasses.replace(row, copied=True) for row in facts.costs)
    assert all(row.copied for row in carried.incomes)
    other, refund = carried.incomes
    assert (other.label, other.amount, other.stated) == ("Bidrag från fond", Decimal(300), None)
    assert (other.note, other.reason) == (None, None)
    assert (refund.counted, refund.reason) == (False, "utmätt")
    again = carried_over(facts, october, history)
    assert again.adults == facts.adults
    assert [row.amount for row in again.incomes] == [Decimal(1500), Decimal(700)]
    assert {row.stated for row in again.incomes} == {None}, "a supplement is judged by what it adds"
