"""Payment files as the bank reads them."""

import dataclasses
import tomllib
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.payments import AccountKind
from fsclient.domain.transfers import (
    CheckedAccount,
    DebtorAccount,
    PaymentFileData,
    Place,
    Transfer,
)
from fsclient.exchange.bank_profile import AddressForm, BankProfile, profile_of, read_bank_profiles
from fsclient.exchange.pain001 import PaymentFileInvalid, write_payment_file
from fsclient.rules.accounts import check_account
from tests.support.accounts import CLEARING

BANKS = (Path(__file__).parents[2] / "resources/catalogues/banks.toml").read_text(encoding="utf-8")
EVERY_BANK = sorted(tomllib.loads(BANKS))

HANDELSBANKEN = check_account(CLEARING, AccountKind.BANK_ACCOUNT, "6112", "123456789")
BANKGIRO = check_account(CLEARING, AccountKind.BANKGIRO, "", "5050-1055")
PLUSGIRO = check_account(CLEARING, AccountKind.PLUSGIRO, "", "4-2")
DEBTOR = DebtorAccount(
    name="Exempelstads kommun",
    organisation_number="212000-0000",
    agreement_id="AVTAL1",
    bic="HANDSESS",
    iban="SE45 5000 0000 0583 9825 7466",
    town="Exempelstad",
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
    return profile_of_bank("plain")


def file_bytes(file: PaymentFileData, profile: BankProfile) -> bytes:
    return write_payment_file(file, profile, ("bidrag", "Bistånd", "försörjning"))


def profile_of_bank(bank: str, text: str = BANKS) -> BankProfile:
    return profile_of(read_bank_profiles(text), bank)


def texts(document: bytes, path: str) -> list[str]:
    root = etree.fromstring(document)
    names = {"p": etree.QName(root).namespace or ""}
    found = root.iterfind(f".//{path}", names)
    return [element.text or "" for element in found]


def problems(file: PaymentFileData, profile: BankProfile) -> list[str]:
    with pytest.raises(RuleViolation) as caught:
        file_bytes(file, profile)
    return [problem.code for problem in caught.value.problems]


def test_a_payment_to_an_account_keeps_the_name_and_names_the_bank(profile: BankProfile) -> None:
    document = file_bytes(file_of(transfer()), profile)
    assert texts(document, "p:Cdtr/p:Nm") == ["Åsa Öberg Exempelsson"]
    assert texts(document, "p:CdtrAgt//p:MmbId") == ["6112"]
    assert texts(document, "p:CdtrAcct/p:Id/p:Othr/p:Id") == ["6112123456789"]
    assert texts(document, "p:InstdAmt") == ["7574.50"]
    assert "Åsa".encode() in document


def test_sums_are_counted_for_the_file_and_for_each_group(profile: BankProfile) -> None:
    document = file_bytes(
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
    document = file_bytes(
        file_of(transfer(1), transfer(2, BANKGIRO), transfer(3, PLUSGIRO)), profile
    )
    assert texts(document, "p:CtgyPurp/p:Cd") == []
    assert texts(document, "p:CdtrAgt//p:MmbId") == ["6112", "9900", "9960"]
    assert texts(document, "p:CdtrAcct//p:Prtry") == ["BGNR"]


def test_a_bill_carries_its_ocr_number(profile: BankProfile) -> None:
    document = file_bytes(file_of(transfer(1, BANKGIRO, ocr="12345674")), profile)
    assert texts(document, "p:CdtrRefInf/p:Ref") == ["12345674"]
    assert problems(file_of(transfer(1, BANKGIRO, ocr="12 A")), profile) == ["payment_ocr_digits"]


def test_swedbanks_fifth_clearing_digit_stays_at_home(profile: BankProfile) -> None:
    account = check_account(CLEARING, AccountKind.BANK_ACCOUNT, "8327-9", "5")
    document = file_bytes(file_of(transfer(1, account)), profile)
    assert texts(document, "p:CdtrAgt//p:MmbId") == ["8327"]
    assert texts(document, "p:CdtrAcct/p:Id/p:Othr/p:Id") == ["83270000000005"]


def test_a_payer_may_be_known_by_its_bankgiro(profile: BankProfile) -> None:
    debtor = dataclasses.replace(DEBTOR, iban="", bankgiro="5050-1055")
    document = file_bytes(file_of(transfer(), debtor=debtor), profile)
    assert texts(document, "p:DbtrAcct//p:Othr/p:Id") == ["50501055"]
    assert texts(document, "p:DbtrAcct//p:Prtry") == ["BGNR"]


def test_the_same_data_gives_the_same_bytes(profile: BankProfile) -> None:
    one, two = transfer(1), transfer(2, PLUSGIRO)
    forwards = file_bytes(file_of(one, two), profile)
    assert forwards == file_bytes(file_of(two, one), profile)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Łukasz  Şahin", "Lukasz Sahin"),
        ("Đorđe Ñuñez", "Dorde Nunez"),
        # A bank's validator (PFH_214): no é, and + for &.
        ("Renée Müller", "Renee Muller"),
        ("Andrée Ek & Son", "Andree Ek + Son"),
        # A name pasted from a web page, which once stopped a whole file.
        ("Karl \u201cKalle\u201d Demoson", "Karl 'Kalle' Demoson"),
        ("Anna\u00adKarin \u200bÖst\u200e", "AnnaKarin Öst"),
        ("Jean\u2011Luc \u2014 O\u2019Brien", "Jean-Luc - O'Brien"),
        ("\u0132 \u0149 \u0126ana \u014aaba", "Ij 'n Hana Ngaba"),
        ("Två\nrader", "Två rader"),
        ("Ayşe Yılmaz", "Ayse Yilmaz"),
        ("A\N{COMBINING RING ABOVE}sa", "Åsa"),
    ],
)
def test_names_are_spelled_with_letters_that_banks_take(
    name: str, written: str, profile: BankProfile
) -> None:
    document = file_bytes(file_of(transfer(payee=name)), profile)
    assert texts(document, "p:Cdtr/p:Nm") == [written]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "payee_name_missing"),
        (" \t ", "payee_name_missing"),
        ("A" * 71, "payee_name_too_long"),
        ("Иван", "payee_name_characters"),
        ("Namn <b>", "payee_name_characters"),
    ],
)
def test_a_name_that_no_bank_takes_is_refused_not_cut(
    name: str, code: str, profile: BankProfile
) -> None:
    assert problems(file_of(transfer(payee=name)), profile) == [code]


def test_a_name_of_exactly_the_limit_passes(profile: BankProfile) -> None:
    document = file_bytes(file_of(transfer(payee="A" * 70)), profile)
    assert texts(document, "p:Cdtr/p:Nm") == ["A" * 70]


@pytest.mark.parametrize(
    "message",
    ["Ekonomiskt BISTÅND", "försörjningsstöd nov", "Bostadsbidrag", "avser 20170101-2393"],
)
def test_the_text_to_the_payee_must_not_reveal(message: str, profile: BankProfile) -> None:
    assert problems(file_of(transfer(message=message)), profile) == ["payment_text_reveals"]


def test_a_neutral_text_is_sent(profile: BankProfile) -> None:
    document = file_bytes(file_of(transfer(message="Hyra nov, faktura 4711")), profile)
    assert texts(document, "p:RmtInf/p:Ustrd") == ["Hyra nov, faktura 4711"]


def test_the_payers_own_name_must_not_reveal_either(profile: BankProfile) -> None:
    debtor = dataclasses.replace(DEBTOR, name="Enheten för ekonomiskt bistånd")
    assert problems(file_of(transfer(), debtor=debtor), profile) == ["payer_name_reveals"]


def test_every_faulty_payment_is_named_at_once(profile: BankProfile) -> None:
    file = file_of(transfer(1, payee=""), transfer(2), transfer(3, message="x" * 141))
    with pytest.raises(RuleViolation) as caught:
        file_bytes(file, profile)
    assert [(problem.field, problem.code) for problem in caught.value.problems] == [
        ("FS-2026-000001", "payee_name_missing"),
        ("FS-2026-000003", "payment_text_too_long"),
    ]


def test_a_file_that_the_schema_refuses_is_never_given_out(profile: BankProfile) -> None:
    wrong = profile_of_bank("plain", BANKS.replace('currency = "SEK"', 'currency = "KRONOR"'))
    with pytest.raises(PaymentFileInvalid) as caught:
        file_bytes(file_of(transfer()), wrong)
    assert "PmtInf/DbtrAcct/Ccy" in str(caught.value)
    assert "KRONOR" not in str(caught.value)


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


@pytest.mark.parametrize(
    ("found", "written"),
    [
        ("[plain.kinds.plusgiro]", "[plain.kinds.swish]"),
        ('version = "03"', 'version = "10"'),
        ("longest_name = 70", "longest_nam = 70"),
        ('"&" = "+"', '"&" = "&"'),
        ("[plain]", "[plain"),
    ],
)
def test_a_profile_with_a_mistake_is_a_sentence_not_a_crash(found: str, written: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        profile_of_bank("danske", BANKS.replace(found, written))
    assert {one.code for one in caught.value.problems} <= {
        "data_file_value",
        "data_file_key_unknown",
        "data_file_unreadable",
    }


def test_a_bank_that_has_no_profile_is_named_beside_those_that_have() -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        profile_of_bank("swedbnak")
    assert caught.value.code == "bank_unknown"
    assert "swedbank" in str(caught.value.values["known"])


def test_what_no_bank_has_confirmed_is_counted_up() -> None:
    assert "cut_off" in profile_of_bank("swedbank").unconfirmed
    assert "version" not in profile_of_bank("danske").unconfirmed


# accounted 1508 and 1509 (PFH_237, PFH_222); no unstructured address after 2026-11-15.
def test_town_and_country_stand_where_the_bank_wants_them() -> None:
    debtor = dataclasses.replace(DEBTOR, town="Exempelstaden")
    known = transfer(1, place=Place(town="Borås", street="Exempelgatan 1", postcode="50000"))
    hidden = transfer(2)
    document = file_bytes(file_of(known, hidden, debtor=debtor), profile_of_bank("swedbank"))
    assert texts(document, "p:Dbtr/p:PstlAdr/p:TwnNm") == ["Exempelstaden"]
    # The second is protected, or someone whose town nobody knows: the unit's own stands there.
    assert texts(document, "p:Cdtr/p:PstlAdr/p:TwnNm") == ["Borås", "Exempelstaden"]
    assert texts(document, "p:Cdtr/p:PstlAdr/p:Ctry") == ["SE", "SE"]
    assert b"Exempelgatan" not in document
    assert texts(file_bytes(file_of(known), profile_of_bank("plain")), "p:PstlAdr") == []


def test_a_whole_address_is_structured() -> None:
    profile = profile_of_bank(
        "swedbank", BANKS.replace('payee_address = "town"', 'payee_address = "structured"')
    )
    place = Place(town="Borås", street="Exempelgatan 1", postcode="500 00")
    document = file_bytes(file_of(transfer(place=place)), profile)
    address = "p:Cdtr/p:PstlAdr"
    assert texts(document, f"{address}/p:StrtNm") == ["Exempelgatan 1"]
    assert texts(document, f"{address}/p:PstCd") == ["500 00"]
    assert texts(document, f"{address}/p:AdrLine") == []


# accounted 1507 (PFH_219): giros are paid from the bankgiro, accounts from the IBAN.
def test_a_payer_with_both_accounts_pays_each_kind_from_its_own(profile: BankProfile) -> None:
    debtor = dataclasses.replace(DEBTOR, bankgiro="5050-1055")
    file = file_of(transfer(1), transfer(2, BANKGIRO), transfer(3, PLUSGIRO), debtor=debtor)
    document = file_bytes(file, profile)
    assert texts(document, "p:DbtrAcct/p:Id/p:IBAN") == ["SE4550000000058398257466"]
    assert texts(document, "p:DbtrAcct/p:Id/p:Othr/p:Id") == ["50501055", "50501055"]


def test_a_payer_has_an_account_of_some_kind() -> None:
    with pytest.raises(RuleViolation, match="unit_account"):
        dataclasses.replace(DEBTOR, iban="")


# accounted's pain001-generator and a camt sample: the clearing number stands by itself.
def test_the_account_repeats_its_clearing_number_only_where_the_bank_wants_it() -> None:
    account = check_account(CLEARING, AccountKind.BANK_ACCOUNT, "8304-8", "123456782")
    for bank, written in (("plain", "83040123456782"), ("handelsbanken", "0123456782")):
        document = file_bytes(file_of(transfer(1, account)), profile_of_bank(bank))
        assert texts(document, "p:CdtrAgt//p:MmbId") == ["8304"]
        assert texts(document, "p:CdtrAcct/p:Id/p:Othr/p:Id") == [written]


def test_the_older_edition_is_written_by_its_own_schema() -> None:
    document = file_bytes(file_of(transfer()), profile_of_bank("danske"))
    assert b"pain.001.001.03" in document
    assert texts(document, "p:PmtInf/p:ReqdExctnDt") == ["2026-11-25"]
    assert texts(document, "p:DbtrAgt/p:FinInstnId/p:BIC") == ["HANDSESS"]


def test_the_amount_stands_again_at_the_reference_where_the_bank_wants_it() -> None:
    profile = profile_of_bank(
        "plain", BANKS.replace("reference_amount = false", "reference_amount = true")
    )
    document = file_bytes(file_of(transfer(1, BANKGIRO, ocr="12345674")), profile)
    assert texts(document, "p:Strd/p:RfrdDocAmt/p:RmtdAmt") == ["7574.50"]


# erpnextswiss 100, sepa_king 18; Swedish Common Interpretation, Appendix 1: the day before.
@pytest.mark.parametrize(
    ("made", "cut_off", "pay_on", "carried_out"),
    [
        (datetime(2026, 11, 25, 8, 0, tzinfo=UTC), "", date(2026, 11, 25), "2026-11-26"),
        (datetime(2026, 11, 25, 8, 0, tzinfo=UTC), "13:00:00", date(2026, 11, 25), "2026-11-25"),
        # 12.30 in Sweden, then 13.30.
        (datetime(2026, 11, 25, 11, 30, tzinfo=UTC), "13:00:00", date(2026, 11, 2), "2026-11-25"),
        (datetime(2026, 11, 25, 12, 30, tzinfo=UTC), "13:00:00", date(2026, 11, 2), "2026-11-26"),
        # A Friday evening, then a Saturday: Monday.
        (datetime(2026, 11, 27, 18, 0, tzinfo=UTC), "13:00:00", date(2026, 11, 27), "2026-11-30"),
        (datetime(2026, 11, 28, 8, 0, tzinfo=UTC), "", date(2026, 11, 28), "2026-11-30"),
        # Julafton is no bank day.
        (datetime(2026, 12, 1, 8, 0, tzinfo=UTC), "", date(2026, 12, 24), "2026-12-28"),
        (datetime(2026, 12, 23, 23, 30, tzinfo=UTC), "13:00:00", date(2026, 12, 23), "2026-12-28"),
    ],
)
def test_no_payment_asks_for_a_day_that_the_file_cannot_make(
    made: datetime, cut_off: str, pay_on: date, carried_out: str
) -> None:
    wanted = f"longest_name = 70\ncut_off = {cut_off}" if cut_off else "longest_name = 70"
    profile = profile_of_bank("plain", BANKS.replace("longest_name = 70", wanted))
    file = dataclasses.replace(file_of(transfer(pay_on=pay_on)), created_at=made)
    document = file_bytes(file, profile)
    assert texts(document, "p:ReqdExctnDt/p:Dt") == [carried_out]


@given(name=st.text(min_size=1, max_size=90), message=st.text(max_size=40))
@pytest.mark.parametrize("bank", EVERY_BANK)
def test_whatever_is_typed_is_a_whole_file_or_a_sentence(
    bank: str, name: str, message: str
) -> None:
    profile = profile_of_bank(bank)
    file = file_of(transfer(payee=name, message=message))
    try:
        document = file_bytes(file, profile)
    except RuleViolation:
        return
    (written,) = texts(document, "p:Cdtr/p:Nm")
    assert set(written) <= profile.allowed
    assert 0 < len(written) <= profile.longest_name


# What is typed about where someone lives is free text: it can be in any letters and of any length.
@pytest.mark.parametrize("town", ["", "한국", "Ort #1", "Exempel" * 6, "\u200b"])
@pytest.mark.parametrize("bank", EVERY_BANK)
def test_a_town_that_the_bank_does_not_take_stops_no_payment(bank: str, town: str) -> None:
    profile = profile_of_bank(bank)
    document = file_bytes(file_of(transfer(place=Place(town=town))), profile)
    expected = ["Exempelstad"] if profile.payee_address is not AddressForm.NONE else []
    assert texts(document, "p:Cdtr/p:PstlAdr/p:TwnNm") == expected


# accounted 1508 and 1509 (PFH_222): the bank refuses the whole file where the town is missing.
@pytest.mark.parametrize("town", ["", "한국", "Exempel" * 6])
def test_a_bank_that_wants_the_payers_town_is_not_sent_a_file_without(town: str) -> None:
    file = file_of(transfer(), debtor=dataclasses.replace(DEBTOR, town=town))
    assert problems(file, profile_of_bank("swedbank")) == ["payer_town_unfit"]
    assert texts(file_bytes(file, profile_of_bank("plain")), "p:TwnNm") == []


@pytest.mark.parametrize(
    "name",
    [
        "Sara Bidragsdotter",
        "Sara 20170101-2393",
        # The name as the bank shows it, when its soft hyphen is gone.
        "Soc\u00adialtjänst Bi\u00addrag",
    ],
)
def test_a_payees_name_must_not_reveal_either(name: str, profile: BankProfile) -> None:
    assert problems(file_of(transfer(payee=name)), profile) == ["payee_name_reveals"]


@given(name=st.text(min_size=1, max_size=75), town=st.text(max_size=40))
def test_a_name_that_one_bank_takes_makes_a_whole_file_for_every_bank(name: str, town: str) -> None:
    file = file_of(transfer(payee=name, place=Place(town=town)))
    outcomes = set()
    for bank in EVERY_BANK:
        for version in ("03", "09"):
            profile = dataclasses.replace(profile_of_bank(bank), version=version)
            try:
                document = file_bytes(file, profile)
            except RuleViolation as violation:
                outcomes.add(tuple(one.code for one in violation.problems))
                continue
            outcomes.add(())
            for written in (*texts(document, "p:Cdtr/p:Nm"), *texts(document, "p:TwnNm")):
                assert set(written) <= profile.allowed
    assert len(outcomes) == 1
