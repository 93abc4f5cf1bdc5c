"""Accounts as people type them."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.payments import TO_ACCOUNT, AccountKind
from fsclient.domain.transfers import CheckedAccount
from fsclient.rules.accounts import check_account
from tests.support.accounts import CLEARING

BANK = AccountKind.BANK_ACCOUNT


def problem(kind: AccountKind, clearing: str, number: str) -> Problem:
    with pytest.raises(RuleViolation) as caught:
        check_account(CLEARING, kind, clearing, number)
    (found,) = caught.value.problems
    return found


def test_a_bank_account_is_shown_grouped_and_masked() -> None:
    assert check_account(CLEARING, BANK, "6112", "123 456 789") == CheckedAccount(
        kind=BANK,
        clearing="6112",
        number="123456789",
        bban="6112123456789",
        display="6112, 123\N{NO-BREAK SPACE}456\N{NO-BREAK SPACE}789",
        masked="•••• 6789",
        bank="Handelsbanken",
        warning=None,
    )


def test_a_wrong_check_digit_is_an_error_where_the_bank_has_one() -> None:
    assert problem(BANK, "6112", "123456788") == Problem("account_number_check_digit", "number")


def test_zeros_that_handelsbanken_leaves_out_are_put_back() -> None:
    digits = next(
        str(number)
        for number in range(10_000_000, 10_000_100)
        if check_or_none("6112", f"{number:09d}")
    )
    assert check_account(CLEARING, BANK, "6112", digits).number == f"0{digits}"


def check_or_none(clearing: str, number: str) -> bool:
    try:
        check_account(CLEARING, BANK, clearing, number)
    except RuleViolation:
        return False
    return True


@pytest.mark.parametrize("clearing", ["8327-9", "83279", "8327"])
def test_swedbanks_clearing_is_read_with_and_without_its_check_digit(clearing: str) -> None:
    account = check_account(CLEARING, BANK, clearing, "5")
    assert account.clearing == "83279"
    assert account.number == "0000000005"
    assert account.bban == "83270000000005"
    assert account.display.startswith("8327-9, ")


def test_a_swedbank_account_without_check_digit_is_only_doubtful() -> None:
    assert check_account(CLEARING, BANK, "83279", "1234567897").warning is None
    doubtful = check_account(CLEARING, BANK, "83279", "1234567890")
    assert doubtful.warning == "account_check_digit_doubtful"


def test_a_mistyped_swedbank_clearing_is_found() -> None:
    assert problem(BANK, "8327-8", "1234567897") == Problem(
        "clearing_number_check_digit", "clearing"
    )


@pytest.mark.parametrize("clearing", ["", "611", "61121", "0112", "832799", "abcd", "\u0661" * 4])
def test_a_clearing_number_has_four_digits(clearing: str) -> None:
    found = problem(BANK, clearing, "123456789")
    assert (found.code, found.field) == ("clearing_number_length", "clearing")


def test_an_account_number_has_the_length_of_its_bank() -> None:
    found = problem(BANK, "5000", "123456")
    assert (found.code, found.field) == ("account_number_length", "number")
    assert found.values == {"expected": "7"}


@pytest.mark.parametrize("number", ["", "12a", "½", "\u0661\u0662"])
def test_an_account_number_is_digits(number: str) -> None:
    assert problem(BANK, "6112", number).code == "account_number_digits"


def test_a_bank_newer_than_the_table_is_let_through_with_a_warning() -> None:
    account = check_account(CLEARING, BANK, "9999", "1234567")
    assert (account.warning, account.bank) == ("account_bank_unknown", "")
    assert account.bban == "99991234567"


@pytest.mark.parametrize("length", [5, 12])
def test_an_account_of_an_unknown_bank_has_five_to_twelve_digits(length: int) -> None:
    assert check_account(CLEARING, BANK, "9999", "1" * length).number == "1" * length
    too_far = length - 1 if length == 5 else length + 1
    assert problem(BANK, "9999", "1" * too_far) == Problem(
        "account_number_length", "number", {"expected": "5-12"}
    )


@pytest.mark.parametrize(
    ("clearing", "number"),
    [
        ("6112", "6112123456789"),
        ("6112", "6112-123 456 789"),
        ("8327-9", "83279 123 456 789-7"),
        ("8327", "8327, 123 456 789-7"),
    ],
)
def test_a_number_printed_with_its_clearing_number_is_read_without_it(
    clearing: str, number: str
) -> None:
    alone = {"6": "123456789", "8": "1234567897"}[clearing[0]]
    assert check_account(CLEARING, BANK, clearing, number).number == alone


@pytest.mark.parametrize(
    ("clearing", "number", "alone"),
    [
        ("9570", "9570 123455", "0000123455"),
        ("9960", "9960 123455", "0000123455"),
        ("6112", "6112 12343", "000012343"),
    ],
)
def test_a_short_number_after_its_clearing_number_is_told_by_its_check_digit(
    clearing: str, number: str, alone: str
) -> None:
    """Banks print zeros away, so that the whole is no longer than an account number may be."""
    assert check_account(CLEARING, BANK, clearing, number).number == alone


@pytest.mark.parametrize(
    ("clearing", "number"),
    [
        # Not every account at Swedbank has a check digit, so none may be cut by it.
        ("8327-9", "8327-9 12344"),
        ("8327", "8327 123455"),
        # Right as it stands, and so it may be meant.
        ("9570", "9570123456"),
    ],
)
def test_a_number_that_may_have_its_clearing_in_it_is_left_to_the_reader(
    clearing: str, number: str
) -> None:
    account = check_account(CLEARING, BANK, clearing, number)
    assert account.warning == "account_begins_as_clearing"
    assert account.number.startswith(clearing[:4])


@pytest.mark.parametrize("clearing", ["6112", "8327", "9570", "9960", "9565", "9999"])
def test_zeros_are_nobodys_account(clearing: str) -> None:
    for number in ("00000", "0000-0000"):
        assert problem(BANK, clearing, number) == Problem("account_number_zeros", "number")


@pytest.mark.parametrize("kind", [AccountKind.BANKGIRO, AccountKind.PLUSGIRO])
def test_zeros_are_nobodys_giro(kind: AccountKind) -> None:
    assert problem(kind, "", "0000-0000") == Problem("account_number_zeros", "number")


@pytest.mark.parametrize("number", ["SE45 5000 0000 0583 9825 7466", "se4550000000058398257466"])
def test_an_iban_is_told_from_letters(number: str) -> None:
    assert problem(BANK, "5000", number) == Problem("account_number_iban", "number")


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\u200e", "\u2060", "\ufeff", "\u00a0"])
def test_what_is_pasted_along_unseen_is_left_out(mark: str) -> None:
    assert check_account(CLEARING, BANK, f"61{mark}12", f"123{mark}456789").number == "123456789"


@pytest.mark.parametrize(
    ("kind", "written", "shown"),
    [
        (AccountKind.BANKGIRO, "50501055", "5050-1055"),
        (AccountKind.BANKGIRO, "991-2346", "991-2346"),
        (AccountKind.PLUSGIRO, "4-2", "4-2"),
        (
            AccountKind.PLUSGIRO,
            "12345674",
            "1\N{NO-BREAK SPACE}23\N{NO-BREAK SPACE}45\N{NO-BREAK SPACE}67-4",
        ),
        (AccountKind.PLUSGIRO, "2865434", "28\N{NO-BREAK SPACE}65\N{NO-BREAK SPACE}43-4"),
    ],
)
def test_giro_numbers_are_shown_as_they_are_printed(
    kind: AccountKind, written: str, shown: str
) -> None:
    digits = written.replace("-", "")
    assert check_account(CLEARING, kind, "ignored", written) == CheckedAccount(
        kind=kind, clearing="", number=digits, bban=digits, display=shown, masked=shown
    )


@pytest.mark.parametrize(
    ("kind", "number", "code", "values"),
    [
        (AccountKind.BANKGIRO, "5050-1056", "account_number_check_digit", {}),
        (AccountKind.BANKGIRO, "505010", "account_number_length", {"expected": "7-8"}),
        (AccountKind.BANKGIRO, "505010550", "account_number_length", {"expected": "7-8"}),
        (AccountKind.PLUSGIRO, "2", "account_number_length", {"expected": "2-8"}),
        (AccountKind.PLUSGIRO, "123456782", "account_number_length", {"expected": "2-8"}),
        (AccountKind.PLUSGIRO, "4-3", "account_number_check_digit", {}),
        (AccountKind.PLUSGIRO, "4-2a", "account_number_digits", {}),
    ],
)
def test_a_mistyped_giro_number_is_found(
    kind: AccountKind, number: str, code: str, values: dict[str, object]
) -> None:
    assert problem(kind, "", number) == Problem(code, "number", values)


@given(at=st.integers(0, 7), digit=st.sampled_from("0123456789"))
def test_one_mistyped_digit_of_a_bankgiro_never_passes(at: int, digit: str) -> None:
    assume("50501055"[at] != digit)
    mistyped = "50501055"[:at] + digit + "50501055"[at + 1 :]
    assert problem(AccountKind.BANKGIRO, "", mistyped).code == "account_number_check_digit"


@given(kind=st.sampled_from(TO_ACCOUNT), clearing=st.text(max_size=6), number=st.text(max_size=14))
def test_anything_typed_is_an_account_or_a_sentence(
    kind: AccountKind, clearing: str, number: str
) -> None:
    try:
        account = check_account(CLEARING, kind, clearing, number)
    except RuleViolation:
        return
    assert check_account(CLEARING, kind, account.clearing, account.number) == account


@given(
    kind=st.sampled_from(TO_ACCOUNT),
    clearing=st.integers(1000, 9999),
    number=st.integers(0, 10**12),
)
def test_a_checked_account_stays_the_same_when_checked_again(
    kind: AccountKind, clearing: int, number: int
) -> None:
    try:
        account = check_account(CLEARING, kind, str(clearing), str(number))
    except RuleViolation:
        return
    assert check_account(CLEARING, kind, account.clearing, account.number) == account
    assert account.bban.isdigit()
