"""The two years of jobbstimulans, month by month (12 kap. 8 § SoL)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.bootstrap import load_rule_book
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.job_stimulus import JobStimulus, Months, job_stimulus

LAWS = load_rule_book().laws
MAY = Month(2026, 5)
NOVEMBER = Month(2026, 11)


def row(first: Month, count: int) -> set[Month]:
    """So many months from one on."""
    return {first.plus(number) for number in range(count)}


def judged(month: Month, supported: set[Month], applied: set[Month] | None = None) -> JobStimulus:
    return job_stimulus(month, supported, applied or set(), LAWS)


def test_six_months_in_a_row_earn_two_years_from_the_next_month() -> None:
    found = judged(NOVEMBER, row(MAY, 6))
    assert found.holds
    assert found.earned == Months(MAY, Month(2026, 10))
    assert found.period == Months(NOVEMBER, Month(2028, 10))
    assert (found.needed, found.law) == (6, "12 kap. 8 § SoL")


def test_five_months_earn_nothing_yet() -> None:
    found = judged(NOVEMBER, row(Month(2026, 6), 5))
    assert not found.holds
    assert (found.period, found.earned, found.in_row) == (None, None, 5)


def test_the_month_itself_does_not_count_towards_its_own_six() -> None:
    assert not judged(Month(2026, 10), row(MAY, 6)).holds


@pytest.mark.parametrize("missing", range(6))
def test_one_month_without_breaks_the_row(missing: int) -> None:
    months = row(MAY, 6) - {MAY.plus(missing)}
    found = judged(NOVEMBER, months)
    assert not found.holds
    assert found.in_row == 5 - missing


def test_no_month_at_all_earns_nothing() -> None:
    found = judged(NOVEMBER, set())
    assert (found.holds, found.period, found.in_row) == (False, None, 0)


def test_the_two_years_run_on_without_support() -> None:
    supported = row(Month(2024, 1), 6)
    assert judged(Month(2026, 6), supported).holds, "the twenty-fourth month"
    over = judged(Month(2026, 7), supported)
    assert not over.holds
    assert over.period == Months(Month(2024, 7), Month(2026, 6)), "it says when they ran out"


def test_months_within_the_two_years_do_not_earn_the_next() -> None:
    supported = row(Month(2024, 1), 30)
    assert not judged(Month(2026, 7), supported).holds
    afterwards = supported | row(Month(2026, 7), 5)
    found = judged(Month(2026, 12), afterwards)
    assert (found.holds, found.in_row) == (False, 5)
    again = judged(Month(2027, 1), afterwards | {Month(2026, 12)})
    assert again.period == Months(Month(2027, 1), Month(2028, 12))
    assert again.earned == Months(Month(2026, 7), Month(2026, 12))


def test_a_decision_that_applied_the_rule_begins_it_where_the_months_are_not_known() -> None:
    found = judged(NOVEMBER, {Month(2026, 9), Month(2026, 10)}, {Month(2026, 9), Month(2026, 10)})
    assert found.holds
    assert (found.earned, found.period) == (None, Months(Month(2026, 9), Month(2028, 8)))


def test_the_next_six_are_counted_from_where_the_applied_two_years_ran_out() -> None:
    afterwards = row(Month(2026, 7), 6)
    applied = {Month(2024, 7)}
    five = judged(Month(2026, 12), afterwards, applied)
    assert (five.holds, five.in_row) == (False, 5)
    assert judged(Month(2027, 1), afterwards, applied).earned == Months(
        Month(2026, 7), Month(2026, 12)
    )


def test_applying_it_does_not_prolong_it() -> None:
    supported = row(Month(2024, 1), 40)
    applied = row(Month(2024, 10), 21)
    assert judged(Month(2026, 6), supported, applied).holds
    assert not judged(Month(2026, 7), supported, applied).holds


def test_what_comes_later_changes_nothing() -> None:
    assert judged(NOVEMBER, row(MAY, 6)) == judged(NOVEMBER, row(MAY, 30), row(NOVEMBER, 3))


def test_the_paragraph_is_the_one_of_the_month() -> None:
    assert judged(Month(2025, 6), set()).law == "4 kap. 1 b § SoL (2001:453)"
    assert judged(Month(2025, 7), set()).law == "12 kap. 8 § SoL"


def test_there_was_no_such_rule_before_july_2013() -> None:
    with pytest.raises(RuleViolation) as caught:
        judged(Month(2013, 6), set())
    assert caught.value.problems[0].code == "law_missing"


months = st.integers(0, 80).map(Month(2020, 1).plus)


@given(month=months, supported=st.sets(months), applied=st.sets(months, max_size=4))
def test_it_holds_only_where_it_was_earned_or_applied(
    month: Month, supported: set[Month], applied: set[Month]
) -> None:
    found = judged(month, supported, applied)
    assert 0 <= found.in_row < found.needed
    if found.period is None:
        assert not any(one < month for one in applied)
        return
    assert found.period.last == found.period.first.plus(23)
    if found.earned is None:
        assert found.period.first in applied
    else:
        assert found.earned.last.plus(1) == found.period.first
        assert row(found.earned.first, 6) <= supported
