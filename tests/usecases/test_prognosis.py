"""A prognosis of a unit: sums by hand, what is not counted and why, and nobody to be told."""

import dataclasses
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import msgspec
import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import (
    Adult,
    AdultStatus,
    BracketChange,
    CalculationFacts,
    Child,
    Cost,
    Income,
)
from fsclient.domain.errors import AccessDenied, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.rules.prognosis import HouseholdType, Sums
from fsclient.rules.prognosis_changes import OtherChoice, OtherNorm, RaisedNorm
from fsclient.rules.rule_book import RuleBook
from fsclient.usecases.ports import RunningCase, RunningCases
from fsclient.usecases.prognosis import (
    DECIDED_LONG_AGO,
    NO_DECISION,
    REFUSED,
    UNREADABLE,
    Prognosis,
    Running,
    Uncounted,
    prognose,
    read_running,
)
from tests.support.unit import Unit
from tests.support.walk import AMIRA, JONAS, OTHERS, a_case, calculated, decided, granted_case

BOOK = load_rule_book()
OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
ADULT = Adult(id="a", birth_date=date(1990, 3, 3), status=AdultStatus.SINGLE)
THREE_PERCENT = RaisedNorm(personal=Decimal("0.03"))
AT_FIVE = Child(id="c", birth_date=date(2021, 5, 10))


def case(
    rent: int = 5000,
    *,
    district: str = "east",
    month: Month = NOVEMBER,
    refused: bool = False,
    granted: int = 0,
    wage: int = 0,
    children: tuple[Child, ...] = (),
) -> RunningCase:
    """Someone who pays a rent: 5 220 and the rent, and 120 more with three per cent."""
    facts = CalculationFacts(
        period=month,
        adults=(ADULT,),
        children=children,
        costs=(Cost(type="rent", applied=Decimal(rent)),),
        incomes=(Income(person="a", type="wage", amount=Decimal(wage)),),
    )
    return RunningCase(
        district=district,
        refused=refused,
        granted=Decimal(granted),
        frozen=msgspec.json.encode(facts).decode(),
    )


def undecided(district: str = "east") -> RunningCase:
    return RunningCase(district=district, refused=False, granted=Decimal(0), frozen=None)


def running(cases: Iterable[RunningCase], least: int = 1) -> Running:
    read = msgspec.json.Decoder(CalculationFacts).decode
    return Running(
        cases=RunningCases(rows=tuple(cases), read=read),
        book=BOOK,
        districts=("east", "north", "south"),
        since=Month(2026, 9),
        least=least,
    )


def sums(households: int, now: int, then: int, *keys: str, affected: int | None = None) -> Sums:
    """Sums of households that the change touches, all but where it is said."""
    return Sums(
        keys=keys,
        households=households,
        affected=households if affected is None else affected,
        now=Decimal(now),
        then=Decimal(then),
    )


def test_the_sums_by_hand() -> None:
    cases = [
        case(5000, granted=10220),
        case(6000, district="north", granted=11220),
        # 3 940 + 3 060 + 1 410 + 7 000, and 3 % on it is 4 060 + 3 160.
        case(7000, district="north", month=OCTOBER, children=(AT_FIVE,), granted=15000),
    ]
    found = prognose(running(cases), THREE_PERCENT)
    assert found.whole == sums(3, 36850, 37310)
    assert found.types == (
        sums(2, 21440, 21680, HouseholdType.SINGLE),
        sums(1, 15410, 15630, HouseholdType.SINGLE_WITH_CHILDREN),
    )
    assert found.districts == (
        sums(1, 10220, 10340, "east"),
        sums(2, 26630, 26970, "north"),
    )
    assert found.granted == 36440
    assert found.months == ((OCTOBER, 1), (NOVEMBER, 2))
    assert (found.gained, found.lost, found.uncounted) == (0, 0, ())
    assert (found.change, found.cases) == (THREE_PERCENT, 3)


def test_what_is_not_counted_is_told_with_its_reason() -> None:
    turned_eighteen = Child(id="c", birth_date=date(2008, 11, 20))
    cases = [
        case(),
        undecided(),
        undecided("north"),
        case(month=Month(2026, 8)),
        case(refused=True),
        # Counted: a refusal of one who has enough costs nothing, and may come to do so.
        case(refused=True, wage=40000),
        case(children=(turned_eighteen,)),
        dataclasses.replace(case(), frozen='{"period":'),
    ]
    found = prognose(running(cases), THREE_PERCENT)
    assert set(found.uncounted) == {
        Uncounted(code=NO_DECISION, cases=2),
        Uncounted(code=DECIDED_LONG_AGO, cases=1),
        Uncounted(code=REFUSED, cases=1),
        Uncounted(code="pupil_not_in_school", cases=1),
        Uncounted(code=UNREADABLE, cases=1),
    }
    assert found.uncounted[0].code == NO_DECISION
    assert found.whole == sums(2, 10220, 10340, affected=1)
    assert found.cases == 8


def test_one_who_can_be_calculated_only_without_the_change_is_not_counted_either() -> None:
    turns_eighteen = Child(id="c", birth_date=date(2008, 11, 20))
    by_birthday = RaisedNorm()
    after = OtherChoice(value=BracketChange.MONTH_AFTER)
    cases = [case(), case(children=(turns_eighteen,))]
    book = running(cases)
    assert [one.code for one in prognose(book, by_birthday).uncounted] == ["pupil_not_in_school"]
    from_month_after = dataclasses.replace(book, book=_with_choice_of(BracketChange.MONTH_AFTER))
    assert prognose(from_month_after, after).uncounted == ()
    back = prognose(from_month_after, OtherChoice(value=BracketChange.BIRTHDAY_MONTH))
    assert back.uncounted == (Uncounted(code="pupil_not_in_school", cases=1),)
    assert back.whole == sums(1, 10220, 10220, affected=0)


def _with_choice_of(value: BracketChange) -> RuleBook:
    chosen = next(one for one in BOOK.settings.entries if one.key == "bracket_change")
    settings = BOOK.settings.changed(dataclasses.replace(chosen, value=value.value))
    return dataclasses.replace(BOOK, settings=settings)


def test_who_gets_and_who_loses_a_deficit_is_told_only_of_many() -> None:
    just_enough = [case(0, wage=5220) for _ in range(5)]
    just_lacking = [case(0, wage=5219) for _ in range(4)]
    up = prognose(running(just_enough + just_lacking, least=5), THREE_PERCENT)
    assert (up.gained, up.lost) == (5, 0)
    lower = RaisedNorm(personal=Decimal("-0.03"))
    assert prognose(running(just_enough + just_lacking, least=5), lower).lost is None
    assert prognose(running(just_enough + just_lacking, least=4), lower).lost == 4


def test_fewer_than_the_least_give_no_sums_at_all() -> None:
    found = prognose(running([case(granted=10220) for _ in range(4)], least=5), THREE_PERCENT)
    assert found.whole is None
    assert found.types == found.districts == ()
    assert found.granted == 0
    assert found.cases == 4
    touched = [case(0, wage=5219)] * 4 + [case(0, wage=40000)] * 9
    few = prognose(running(touched, least=5), THREE_PERCENT)
    assert few.whole is None
    assert few.types == few.districts == ()
    enough = prognose(running([case(granted=10220) for _ in range(5)], least=5), THREE_PERCENT)
    assert enough.whole == sums(5, 51100, 51700)
    assert enough.granted == 51100


def test_a_small_district_stands_together_with_another() -> None:
    cases = [case(district=name) for name in [*["east"] * 5, *["north"] * 6, "south"]]
    found = prognose(running(cases, least=5), THREE_PERCENT)
    assert [(one.keys, one.households) for one in found.districts] == [
        (("north",), 6),
        (("east", "south"), 6),
    ]


def test_norms_that_nobody_published_are_named() -> None:
    assert prognose(running([case()]), THREE_PERCENT).derived == ()
    on_2024 = prognose(running([case()]), OtherNorm(valid_from=Month(2024, 1)))
    assert [table.valid_from for table in on_2024.derived] == [Month(2024, 1)]
    of_2024 = dataclasses.replace(running([case(month=Month(2024, 5))]), since=Month(2024, 1))
    to_2026 = prognose(of_2024, OtherNorm(valid_from=Month(2026, 1)))
    assert [table.valid_from for table in to_2026.derived] == [Month(2024, 1)]


def test_a_norm_that_is_not_there_is_refused_before_anything_is_calculated() -> None:
    told: list[int] = []
    with pytest.raises(RuleViolation):
        prognose(
            running([case()]), OtherNorm(valid_from=Month(2016, 1)), lambda d, _t: told.append(d)
        )
    assert told == []


class Enough(Exception):
    """The person has cancelled."""


def test_it_tells_how_far_it_is_and_ends_soon_when_it_is_told_to() -> None:
    told: list[tuple[int, int]] = []
    prognose(running([case()] * 25), THREE_PERCENT, lambda *at: told.append(at))
    assert told == [(0, 25), (10, 25), (20, 25), (25, 25)]
    told.clear()

    def until_ten(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 10:
            raise Enough

    with pytest.raises(Enough):
        prognose(running([case()] * 25), THREE_PERCENT, until_ten)
    assert told[-1] == (10, 25)


def whole_unit(unit: Unit) -> Prognosis:
    desk = unit.desk(Role.SOCIAL_WORKER)
    granted_case(desk, AMIRA, rent=9000)
    granted_case(desk, JONAS, rent=5000)
    for person in OTHERS[:3]:
        granted_case(desk, person, rent=4000)
    refused = a_case(desk, person=OTHERS[3])
    calculated(desk, refused, rent=0, wage=40000)
    decided(desk, refused)
    return prognose(read_running(unit.desk(Role.HEAD)), THREE_PERCENT)


def test_a_unit_is_read_from_its_database_and_the_reading_is_logged(unit: Unit) -> None:
    found = whole_unit(unit)
    # Five times 5 220 and the rents; 120 more for each of them.
    assert found.whole == sums(6, 26100 + 26000, 26100 + 26000 + 600, affected=5)
    assert found.granted == 52100
    assert found.districts == (sums(6, 52100, 52700, "east", affected=5),)
    assert found.months == ((NOVEMBER, 6),)
    assert (found.since, found.least) == (Month(2026, 9), 5)
    head = unit.desk(Role.HEAD)
    with head.begin() as work:
        (line,) = work.access.find(staff_id=head.me.id)
    assert (line.action, line.case_id, line.reason) == ("prognosis", None, "6 ärenden, bara summor")


@pytest.mark.parametrize(
    "role",
    [Role.SOCIAL_WORKER, Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR, Role.ADMINISTRATOR],
)
def test_only_those_who_lead_make_prognoses(unit: Unit, role: Role) -> None:
    with pytest.raises(AccessDenied):
        read_running(unit.desk(role))
    with unit.office.database.begin() as work:
        assert work.access.find() == ()


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.DEPUTY_HEAD, Role.HEAD])
def test_all_who_lead_do(unit: Unit, role: Role) -> None:
    found = read_running(unit.desk(role))
    assert found.cases.rows == ()
    assert prognose(found, THREE_PERCENT).whole is None
