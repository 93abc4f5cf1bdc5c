"""The banks' series of clearing numbers, and the accounts of each."""

from itertools import pairwise

import pytest
from bankkonto.account import expected_account_length, validate
from bankkonto.exceptions import BankkontoException, SwedbankBankkontoValidationError
from hypothesis import given
from hypothesis import strategies as st

from fsclient.domain.errors import RuleViolation
from fsclient.domain.payments import AccountKind
from fsclient.rules.accounts import check_account
from fsclient.rules.check_digits import luhn_digit
from fsclient.rules.clearing import CheckRule, Series, read_clearing
from tests.support.accounts import CLEARING

BANK = AccountKind.BANK_ACCOUNT
# facts-2026-11.md 4.2: what the list of 2026-08-06 has otherwise than the library's table.
LISTED_OTHERWISE = {*range(9565, 9570)}


def outcome(clearing: str, number: str) -> str:
    """``right``, a warning, or what is amiss."""
    try:
        return check_account(CLEARING, BANK, clearing, number).warning or "right"
    except RuleViolation as violation:
        return violation.problems[0].code


def by_the_library(clearing: str, number: str) -> str:
    try:
        validate(clearing, number)
    except SwedbankBankkontoValidationError:
        return "account_check_digit_doubtful"
    except BankkontoException:
        return "account_number_check_digit"
    return "right"


def known_to_the_library(clearing: str) -> int | None:
    try:
        return int(expected_account_length(clearing))
    except BankkontoException:
        return None


@given(clearing=st.integers(1000, 9999), digits=st.integers(0, 10**10 - 1))
def test_the_sums_are_the_librarys_wherever_it_knows_the_series(clearing: int, digits: int) -> None:
    four = str(clearing)
    whole = four + luhn_digit(four) if four.startswith("8") else four
    length = known_to_the_library(whole)
    series = CLEARING.of(four)
    if length is None or clearing in LISTED_OTHERWISE:
        return
    assert series is not None
    if series.ended_seen is None:
        number = str(digits)[-length:].zfill(length)
        for digit in "0123456789":
            typed = number[:-1] + digit
            if not typed.strip("0"):
                continue
            assert outcome(whole, typed) == by_the_library(whole, typed)


# BankData, source.psv (53 series, three clearing numbers of each): each series has ten right last
# digits or one, at its first, middle and last clearing number.
@pytest.mark.parametrize("series", CLEARING.series, ids=lambda one: str(one.first))
def test_each_series_takes_one_last_digit_of_ten_or_says_that_it_cannot_tell(
    series: Series,
) -> None:
    for clearing in {series.first, (series.first + series.last) // 2, series.last}:
        four = str(clearing)
        whole = four + luhn_digit(four) if four.startswith("8") else four
        number = "1234567890"[: series.length].ljust(series.length, "1")
        found = [outcome(whole, number[:-1] + digit) for digit in "0123456789"]
        if series.ended_seen is not None:
            assert set(found) == {"account_series_ended"}
        elif series.check is CheckRule.UNKNOWN:
            assert set(found) == {"account_bank_unknown"}
        elif series.check is CheckRule.NONE:
            assert set(found) == {"account_not_checkable"}
        elif series.check is CheckRule.MOD10_DOUBTFUL:
            assert sorted(found) == ["account_check_digit_doubtful"] * 9 + ["right"]
        else:
            # Modulus 11 has numbers that no digit makes right.
            assert found.count("right") <= 1
            assert set(found) <= {"right", "account_number_check_digit"}


def test_no_series_overlaps_another() -> None:
    assert all(one.last < following.first for one, following in pairwise(CLEARING.series))


# facts-2026-11.md 4.2 (Bankinfrastruktur i Sverige, list of 2026-08-06).
@pytest.mark.parametrize(
    ("clearing", "bank"),
    [
        ("2110", "Juni Technology"),
        ("2125", "Steven"),
        ("2139", "Zimpler"),
        ("2140", "Trustly"),
        ("2150", "Revolut"),
        ("2165", "Trade Republic"),
        ("2170", "PPRO"),
        ("2189", "Stripe"),
        ("9070", "Multitude"),
        ("9460", "Santander Consumer Bank"),
        ("9580", "Aion"),
        ("9590", "EP Bank"),
        ("9600", "Banking Circle"),
        ("9640", "NOBA"),
        ("9680", "Enity Bank Group"),
        ("9710", "Lunar"),
        ("9750", "Northmill"),
    ],
)
def test_banks_are_named_as_they_are_called_today(clearing: str, bank: str) -> None:
    series = CLEARING.of(clearing)
    assert series is not None
    assert series.bank == bank


@pytest.mark.parametrize(
    ("clearing", "number", "expected"),
    [
        # facts-2026-11.md 4.2: Avanza's later series has ten digits, whose rule is not printed.
        ("9565", "1234567890", "account_not_checkable"),
        ("9569", "1234567", "account_not_checkable"),
        ("9569", "123456", "account_number_length"),
        ("9550", "1234567890", "account_number_length"),
        # banktools-se 15 and 16: Lunar is checked over clearing number and account (modulus 11).
        ("9710", "1234561", "account_number_check_digit"),
        ("9710", "12345678901", "account_number_length"),
        # kontonummer.js 16: Sparbanken Syd prints numbers without their zeros.
        ("9570", "00123455", "right"),
        ("9570", "123455", "right"),
        ("9570", "123456", "account_number_check_digit"),
        # BankData source.psv: a Plusgirokonto has two to eight digits as it is printed.
        ("9960", "12345674", "right"),
        ("9500", "123455", "right"),
        ("9960", "42", "right"),
        ("9960", "2", "account_number_length"),
        # Three series that the list no longer has.
        ("9260", "1234567", "account_series_ended"),
        ("9300", "1234567897", "account_series_ended"),
        ("9349", "1234567897", "account_series_ended"),
        ("9885", "1234567", "account_series_ended"),
        ("9899", "1234567897", "account_series_ended"),
        # Nordea's personkonto is its holder's number, all ten digits of it.
        ("3300", "7611072385", "right"),
        ("3300", "611072385", "account_number_length"),
        ("3782", "7611072386", "account_number_check_digit"),
        # A series that no list has.
        ("9999", "12345", "account_bank_unknown"),
    ],
)
def test_an_account_of_a_series(clearing: str, number: str, expected: str) -> None:
    assert outcome(clearing, number) == expected


def test_lunars_right_digit_is_found() -> None:
    right = [digit for digit in "0123456789" if outcome("9710", f"123456{digit}") == "right"]
    assert len(right) == 1
    assert outcome("9719", f"123456{right[0]}") == "account_number_check_digit"


def table_of(row: str) -> str:
    """A series, what it lacks filled in, before another from 1150 to 1299."""
    usual = {
        "bank": '"Exempelbanken"',
        "check": '"mod11"',
        "length": "7",
        "source": '"påhittad"',
        "certainty": '"secondary"',
    }
    given_keys = {line.partition(" ")[0] for line in row.splitlines()}
    rest = "\n".join(f"{key} = {value}" for key, value in usual.items() if key not in given_keys)
    other = 'first = 1150\nlast = 1299\nbank = "B"\ncheck = "mod11"\nlength = 7\n'
    return f'[[series]]\n{row}\n{rest}\n[[series]]\n{other}source = "p"\ncertainty = "secondary"\n'


@pytest.mark.parametrize(
    ("row", "code", "place"),
    [
        ("first = 1000\nlast = 999", "data_file_value", "[0].first"),
        ("first = 999\nlast = 1000", "data_file_value", "[0].first"),
        ("first = 1000\nlast = 1099\nlenght = 7", "data_file_key_unknown", "[0].lenght"),
        ('first = 1000\nlast = 1099\ncheck = "mod12"', "data_file_value", "[0].check"),
        ('first = 1000\nlast = 1099\ncertainty = "sure"', "data_file_value", "[0].certainty"),
        ("first = 1000\nlast = 1099\nshortest = 8", "data_file_value", "[0].shortest"),
        ("first = 1000\nlast = 1099\nshortest = -1", "data_file_value", "[0].shortest"),
        ("first = 1000\nlast = 1099\nlength = 0", "data_file_value", "[0].shortest"),
        ("first = 1100\nlast = 1199", "data_file_series", "[1].first"),
        ("first = 1100\nlast = 1150", "data_file_series", "[1].first"),
        ("first = 1151\nlast = 1160", "data_file_series", "[0].first"),
    ],
)
def test_a_mistake_in_the_table_is_named(row: str, code: str, place: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        read_clearing(table_of(row))
    (problem,) = caught.value.problems
    assert (problem.code, problem.field) == (code, f"series{place}")


def test_series_that_overlap_are_named_by_their_first_numbers() -> None:
    with pytest.raises(RuleViolation) as caught:
        read_clearing(table_of("first = 1100\nlast = 1199"))
    (problem,) = caught.value.problems
    assert problem.values == {"first": 1150, "other": 1100}


@pytest.mark.parametrize(
    ("given", "shortest", "length"),
    [
        ("length = 7", 7, 7),
        ("length = 7\nshortest = 7", 7, 7),
        ("length = 7\nshortest = 6", 6, 7),
        ("length = 1", 1, 1),
    ],
)
def test_an_account_is_as_long_as_the_series_says_or_not_shorter(
    given: str, shortest: int, length: int
) -> None:
    series = read_clearing(table_of(f"first = 1000\nlast = 1149\n{given}")).of("1000")
    assert series is not None
    assert (series.shortest, series.length) == (shortest, length)


@pytest.mark.parametrize("rule", [CheckRule.NONE, CheckRule.UNKNOWN])
def test_what_no_rule_checks_passes(rule: CheckRule) -> None:
    assert rule.holds("1234", "0000001")
