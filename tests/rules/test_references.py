"""What a payee sees: an OCR number that holds, a message that reveals nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.domain.payments import TO_ACCOUNT, AccountKind, ReferenceKind
from fsclient.rules.check_digits import luhn_digit
from fsclient.rules.references import (
    carries_reference,
    plain_reference,
    reference_problems,
    revealing,
)

WORDS = ("bidrag", "bistånd", "socialtjänst", "skyddat boende", "soc")
AMIRA = "198407152381"


def codes(way: AccountKind, kind: ReferenceKind | None, text: str) -> list[str]:
    return [one.code for one in reference_problems(way, kind, text, WORDS, (AMIRA,))]


@pytest.mark.parametrize("way", [AccountKind.BANKGIRO, AccountKind.PLUSGIRO])
@pytest.mark.parametrize("text", ["", "   "])
def test_a_giro_asks_for_a_reference(way: AccountKind, text: str) -> None:
    """Case C10: a landlord must see which rent it is."""
    assert codes(way, ReferenceKind.OCR, text) == ["reference_needed"]
    assert codes(way, None, text) == ["reference_needed"]


@pytest.mark.parametrize("way", [one for one in AccountKind if "giro" not in one])
def test_other_ways_do_without(way: AccountKind) -> None:
    assert codes(way, None, "") == []


@given(st.from_regex(r"[0-9]{0,23}[1-9]", fullmatch=True))
def test_only_the_right_check_digit_holds(stem: str) -> None:
    right = luhn_digit(stem)
    assert codes(AccountKind.BANKGIRO, ReferenceKind.OCR, stem + right) == []
    wrong = str((int(right) + 1) % 10)
    assert codes(AccountKind.PLUSGIRO, ReferenceKind.OCR, stem + wrong) == ["ocr_check_digit"]


@given(st.from_regex(r"[0-9]{1,23}", fullmatch=True))
def test_a_length_digit_before_the_check_digit_is_taken(stem: str) -> None:
    with_length = stem + str((len(stem) + 2) % 10)
    whole = with_length + luhn_digit(with_length)
    assert codes(AccountKind.BANKGIRO, ReferenceKind.OCR, whole) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1", "ocr_digits"),
        ("1" * 26, "ocr_digits"),
        ("12A4", "ocr_digits"),
        ("١٢٣٤", "ocr_digits"),
        ("8407152381", "message_reveals"),
        (AMIRA, "message_reveals"),
    ],
)
def test_an_ocr_number_is_digits_and_nobodys_own(text: str, code: str) -> None:
    assert code in codes(AccountKind.BANKGIRO, ReferenceKind.OCR, text)


def test_an_ocr_number_is_kept_without_what_is_written_between() -> None:
    assert plain_reference(ReferenceKind.OCR, " 1234 5674\u2013 ") == "12345674"
    assert codes(AccountKind.BANK_ACCOUNT, ReferenceKind.OCR, "12345674") == ["ocr_for_giro"]


@pytest.mark.parametrize(
    "text",
    [
        "Ekonomiskt BISTÅND november",
        "hyresbidrag",
        "Socialtjänsten",
        "Hyra 840715-2381",
        "Hyra 19840715 2381",
        "Hyra 840715 – 2381",
        "Hyra 850103+2398",
        "Hyra 761167-2382",
        "kontrakt 8407152381",
        "kontrakt 84-07-15-23-81",
        # As pasted: from a printed page, from a computer that keeps accents apart, wide letters.
        "bi\u00addrag nov",
        "bi\u200bdrag nov",
        "ekonomiskt bista\u030and",
        "ｂｉｄｒａｇ",
        # As typed on another keyboard, and as people shorten it.
        "ekonomiskt bistand",
        "SOCIALTJANST",
        "bi-drag",
        "Skyddat  boende",
        "Soc.",
        "hyra via soc",
        # A number without the usual hyphen, or with something unseen in it.
        "840715/2381",
        "840715.2381",
        "1984-07-15-2381",
        "840715_2381",
        "850103\u00ad-2398",
        "85\u200b0103-2398",
        "８５０１０３２３９８",
    ],
)
def test_a_message_that_reveals_is_refused(text: str) -> None:
    """26 kap. 1 § OSL: the landlord and the bank read it."""
    for way in TO_ACCOUNT:
        assert codes(way, ReferenceKind.MESSAGE, text) == ["message_reveals"]


@pytest.mark.parametrize(
    "text",
    [
        "Hyra december, kontrakt 1204-17",
        "Kundnr 55 501",
        "El okt",
        "Sockerbruket, associerad",
        "Faktura 2026-11-30 1204",
        "Bi Dragström",
    ],
)
def test_an_ordinary_message_passes(text: str) -> None:
    assert codes(AccountKind.BANKGIRO, ReferenceKind.MESSAGE, text) == []
    assert revealing(text, WORDS, (AMIRA,)) == ""


def test_a_message_has_a_kind_and_an_end() -> None:
    assert codes(AccountKind.BANKGIRO, None, "Hyra") == ["reference_kind_needed"]
    assert codes(AccountKind.BANKGIRO, ReferenceKind.MESSAGE, "H" * 141) == ["message_too_long"]


@pytest.mark.parametrize("text", ["\u200b", "-", " . "])
def test_a_message_that_says_nothing_is_no_reference(text: str) -> None:
    found = reference_problems(AccountKind.BANKGIRO, ReferenceKind.MESSAGE, text, (), ())
    assert [one.code for one in found] == ["reference_needed"]


@pytest.mark.parametrize("text", ["00", "0000000000"])
def test_an_ocr_number_of_nothing_is_none(text: str) -> None:
    found = reference_problems(AccountKind.BANKGIRO, ReferenceKind.OCR, text, (), ())
    assert [one.code for one in found] == ["ocr_digits"]


def test_a_reference_reaches_whoever_is_paid_to_an_account() -> None:
    assert [way for way in AccountKind if carries_reference(way)] == [*TO_ACCOUNT]
