"""Payment files as the bank reads them."""

import dataclasses
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.payments import AccountKind
from fsclient.domain.transfers import CheckedAccount, DebtorAccount, PaymentFileData, Transfer
from fsclient.exchange.bank_profile import BankProfile, parse_bank_profile
from fsclient.exchange.pain001 import PaymentFileInvalid, write_payment_file
from fsclient.rules.accounts import check_account

PROFILE_FILE = Path(__file__).parents[2] / "resources" / "catalogues" / "bank_profile.toml"
NAMES = {"p": "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"}

HANDELSBANKEN = check_account(AccountKind.BANK_ACCOUNT, "6112", "123456789")
BANKGIRO = check_account(AccountKind.BANKGIRO, "", "5050-1055")
PLUSGIRO = check_account(AccountKind.PLUSGIRO, "", "4-2")
DEBTOR = DebtorAccount(
    name="Exempelstads kommun",
    organisation_number="212000-0000",
    agreement_id="AVTAL1",
    bic="HANDSESS",
    iban="SE45 5000 0000 0583 9825 7466",
)
PAY_DAY = date(2026, 11, 25)


def transfer(number: int = 1, account: CheckedAccount = HANDELSBANKEN, **other: Any) -> Transfer:
    usual = Transfer(
        end_to_end_id=f"FS-2026-{number:06d}",
        amount=Decimal("7574.50"),
        payee="Åsa Öberg Exempelsson",
        account=account,
        pay_on=PAY_DAY,
    )
    return dataclasses.replace(usual, **other)


def file_of(*transfers: Transfer, debtor: DebtorAccount = DEBTOR) -> PaymentFileData:
    return PaymentFileData(
        message_id="FS-2026-11-21-1",
        created_at=datetime(2026, 11, 21, 13, 32, tzinfo=UTC),
        debtor=debtor,
        transfers=transfers,
    )


@pytest.fixture(scope="module")
def profile() -> BankProfile:
    return parse_bank_profile(PROFILE_FILE.read_text(encoding="utf-8"))


def texts(document: bytes, path: str) -> list[str]:
    found = etree.fromstring(document).iterfind(f".//{path}", NAMES)
    return [element.text or "" for element in found]


def problems(file: PaymentFileData, profile: BankProfile) -> list[str]:
    with pytest.raises(RuleViolation) as caught:
        write_payment_file(file, profile)
    return [problem.code for problem in caught.value.problems]


def test_a_payment_to_an_account_keeps_the_name_and_names_the_bank(profile: BankProfile) -> None:
    document = write_payment_file(file_of(transfer()), profile)
    assert texts(document, "p:Cdtr/p:Nm") == ["Åsa Öberg Exempelsson"]
    assert texts(document, "p:CdtrAgt//p:MmbId") == ["6112"]
    assert texts(document, "p:CdtrAcct/p:Id/p:Othr/p:Id") == ["6112123456789"]
    assert texts(document, "p:InstdAmt") == ["7574.50"]
    assert "Åsa".encode() in document


def test_sums_are_counted_for_the_file_and_for_each_group(profile: BankProfile) -> None:
    document = write_payment_file(
        file_of(
            transfer(1),
            transfer(2, amount=Decimal(100)),
            transfer(3, BANKGIRO, payee="Exempelbostäder AB", ocr="12345674"),
            transfer(4, pay_on=date(2026, 11, 26), amount=Decimal(1)),
        ),
        profile,
    )
    assert texts(document, "p:GrpHdr/p:NbOfTxs") == ["4"]
    assert texts(document, "p:GrpHdr/p:CtrlSum") == ["15250.00"]
    assert texts(document, "p:PmtInf/p:NbOfTxs") == ["2", "1", "1"]
    assert texts(document, "p:PmtInf/p:CtrlSum") == ["7674.50", "7574.50", "1.00"]
    assert texts(document, "p:PmtInf/p:PmtInfId") == [
        "FS-2026-000001",
        "FS-2026-000003",
        "FS-2026-000004",
    ]


def test_giro_payments_do_not_tell_that_the_payer_gets_assistance(profile: BankProfile) -> None:
    document = write_payment_file(
        file_of(transfer(1), transfer(2, BANKGIRO), transfer(3, PLUSGIRO)), profile
    )
    assert texts(document, "p:CtgyPurp/p:Cd") == ["SSBE", "SUPP", "SUPP"]
    assert texts(document, "p:CdtrAgt//p:MmbId") == ["6112", "9900", "9960"]
    assert texts(document, "p:CdtrAcct//p:Prtry") == ["BGNR"]


def test_a_bill_carries_its_ocr_number(profile: BankProfile) -> None:
    document = write_payment_file(file_of(transfer(1, BANKGIRO, ocr="12345674")), profile)
    assert texts(document, "p:CdtrRefInf/p:Ref") == ["12345674"]
    assert problems(file_of(transfer(1, BANKGIRO, ocr="12 A")), profile) == ["payment_ocr_digits"]


def test_swedbanks_fifth_clearing_digit_stays_at_home(profile: BankProfile) -> None:
    account = check_account(AccountKind.BANK_ACCOUNT, "8327-9", "5")
    document = write_payment_file(file_of(transfer(1, account)), profile)
    assert texts(document, "p:CdtrAgt//p:MmbId") == ["8327"]
    assert texts(document, "p:CdtrAcct/p:Id/p:Othr/p:Id") == ["83270000000005"]


def test_a_payer_may_be_known_by_its_bankgiro(profile: BankProfile) -> None:
    debtor = dataclasses.replace(DEBTOR, iban="", bankgiro="5050-1055")
    document = write_payment_file(file_of(transfer(), debtor=debtor), profile)
    assert texts(document, "p:DbtrAcct//p:Othr/p:Id") == ["50501055"]
    assert texts(document, "p:DbtrAcct//p:Prtry") == ["BGNR"]


def test_the_same_data_gives_the_same_bytes(profile: BankProfile) -> None:
    one, two = transfer(1), transfer(2, PLUSGIRO)
    forwards = write_payment_file(file_of(one, two), profile)
    assert forwards == write_payment_file(file_of(two, one), profile)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Łukasz  Şahin", "Lukasz Sahin"),
        ("Đorđe Ñuñez", "Dorde Nunez"),
        ("Renée Müller", "Renée Müller"),
        ("Ayşe Yılmaz", "Ayse Yilmaz"),
        ("A\N{COMBINING RING ABOVE}sa", "Åsa"),
    ],
)
def test_names_are_spelled_with_letters_that_banks_take(
    name: str, written: str, profile: BankProfile
) -> None:
    document = write_payment_file(file_of(transfer(payee=name)), profile)
    assert texts(document, "p:Cdtr/p:Nm") == [written]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "payee_name_missing"),
        (" \t ", "payee_name_missing"),
        ("A" * 141, "payee_name_too_long"),
        ("Иван", "payee_name_characters"),
        ("Namn <b>", "payee_name_characters"),
    ],
)
def test_a_name_that_no_bank_takes_is_refused_not_cut(
    name: str, code: str, profile: BankProfile
) -> None:
    assert problems(file_of(transfer(payee=name)), profile) == [code]


def test_a_name_of_exactly_the_limit_passes(profile: BankProfile) -> None:
    document = write_payment_file(file_of(transfer(payee="A" * 140)), profile)
    assert texts(document, "p:Cdtr/p:Nm") == ["A" * 140]


@pytest.mark.parametrize(
    "message",
    ["Ekonomiskt BISTÅND", "försörjningsstöd nov", "Bostadsbidrag", "avser 20170101-2393"],
)
def test_the_text_to_the_payee_must_not_reveal(message: str, profile: BankProfile) -> None:
    assert problems(file_of(transfer(message=message)), profile) == ["payment_text_reveals"]


def test_a_neutral_text_is_sent(profile: BankProfile) -> None:
    document = write_payment_file(file_of(transfer(message="Hyra nov, faktura 4711")), profile)
    assert texts(document, "p:RmtInf/p:Ustrd") == ["Hyra nov, faktura 4711"]


def test_the_payers_own_name_must_not_reveal_either(profile: BankProfile) -> None:
    debtor = dataclasses.replace(DEBTOR, name="Enheten för ekonomiskt bistånd")
    assert problems(file_of(transfer(), debtor=debtor), profile) == ["payer_name_reveals"]


def test_every_faulty_payment_is_named_at_once(profile: BankProfile) -> None:
    file = file_of(transfer(1, payee=""), transfer(2), transfer(3, message="x" * 141))
    with pytest.raises(RuleViolation) as caught:
        write_payment_file(file, profile)
    assert [(problem.field, problem.code) for problem in caught.value.problems] == [
        ("FS-2026-000001", "payee_name_missing"),
        ("FS-2026-000003", "payment_text_too_long"),
    ]


def test_a_file_that_the_schema_refuses_is_never_given_out(profile: BankProfile) -> None:
    debtor = dataclasses.replace(DEBTOR, organisation_number="9" * 36)
    with pytest.raises(PaymentFileInvalid) as caught:
        write_payment_file(file_of(transfer(), debtor=debtor), profile)
    assert "PmtInf/Dbtr/Id/OrgId/Othr/Id" in str(caught.value)
    assert "999" not in str(caught.value)


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"name": ""}, "payer_name_unfit"),
        ({"bic": "HANDSE"}, "payer_bic_wrong"),
        ({"iban": "SE46 5000 0000 0583 9825 7466"}, "payer_iban_wrong"),
        ({"iban": "SE45"}, "payer_iban_wrong"),
    ],
)
def test_a_mistyped_payer_is_a_sentence(
    settings: dict[str, Any], code: str, profile: BankProfile
) -> None:
    debtor = dataclasses.replace(DEBTOR, **settings)
    assert problems(file_of(transfer(), debtor=debtor), profile) == [code]


@pytest.mark.parametrize(
    "broken",
    [
        {"amount": Decimal(0)},
        {"amount": Decimal(-1)},
        {"amount": Decimal("0.001")},
        {"end_to_end_id": "x" * 36},
        {"end_to_end_id": "å"},
        {"message": "a", "ocr": "1234"},
    ],
)
def test_a_transfer_that_makes_no_sense_cannot_be_made(broken: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        transfer(**broken)


def test_ids_are_used_once() -> None:
    with pytest.raises(ValueError, match="same id"):
        file_of(transfer(1), transfer(1))


def test_a_profile_with_a_hole_is_a_sentence_not_a_crash() -> None:
    text = PROFILE_FILE.read_text(encoding="utf-8").replace("[kinds.plusgiro]", "[kinds.swish]")
    with pytest.raises(EnvironmentProblem) as caught:
        parse_bank_profile(text)
    assert caught.value.code == "bank_profile_broken"
