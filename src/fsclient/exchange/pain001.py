"""Payment files to the bank: ISO 20022 pain.001, as the profile of the bank says."""

import functools
import importlib.resources
import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, date
from decimal import Decimal
from typing import cast

from lxml import etree

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.payments import AccountKind
from fsclient.domain.transfers import (
    CheckedAccount,
    DebtorAccount,
    PaymentFileData,
    Place,
    Transfer,
)
from fsclient.exchange.bank_profile import AddressForm, BankProfile, KindProfile, earliest_day
from fsclient.rules.check_digits import luhn_digit
from fsclient.rules.deadlines import next_working_day
from fsclient.rules.references import revealing

_NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.{version}"
_IN_NAMESPACE = re.compile(r"\{[^}]*\}")
_COUNTRY = "SE"
_LONGEST_TEXT = 140
_ORE = Decimal("0.01")
_LONGEST_TOWN, _LONGEST_STREET, _LONGEST_POSTCODE = 35, 70, 16
"""ISO 20022, PostalAddress6 and PostalAddress24."""
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_IBAN = re.compile(r"SE[0-9]{22}")
_OCR = re.compile(r"\d{2,25}", re.ASCII)
_BANKGIRO = re.compile(r"\d{7,8}", re.ASCII)
_IDENTITY = re.compile(r"[A-Za-z0-9]{0,35}", re.ASCII)


class PaymentFileInvalid(Exception):
    """The schema refused a file: a bug here. Says where, never what stood there."""


def write_payment_file(
    file: PaymentFileData, profile: BankProfile, words: Collection[str]
) -> bytes:
    """The XML of a file, checked against the ISO schema; the same data gives the same bytes.

    Payments are grouped by day and kind of account. None is asked for on a day that the file can
    no longer make, or on one that is no bank day: it comes on the next. ``words`` may stand in no
    text, for they tell that someone gets assistance. Raises RuleViolation with one problem for
    each fault, ``field`` being the transfer's end-to-end id (None for the payer):
    ``payee_name_missing``, ``payee_name_too_long`` (``limit``), ``payee_name_characters``
    (``characters``), ``payment_text_too_long``, ``payment_text_characters``,
    ``payee_name_reveals`` and ``payment_text_reveals`` (``word``), ``payment_ocr_digits``, each
    with ``payee``; and for the payer, from the unit's settings, ``payer_name_unfit``,
    ``payer_name_reveals``, ``payer_bic_wrong``, ``payer_iban_wrong``, ``payer_bankgiro_wrong``,
    ``payer_identity_wrong``, ``payer_town_unfit`` (``bank``). A payee's town that the bank can't
    take is left out as an unknown one is. EnvironmentProblem ``payment_schema_missing`` where the
    schema is not installed.
    """
    problems = [*_payer_problems(file.debtor, profile, words)]
    for transfer in file.transfers:
        problems += _transfer_problems(transfer, profile, words)
    if problems:
        raise RuleViolation(*problems)
    document = _document(file, profile)
    _validate(document, profile.version)
    return etree.tostring(document, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _payer_problems(
    debtor: DebtorAccount, profile: BankProfile, words: Collection[str]
) -> Iterator[Problem]:
    name = profile.spelled(debtor.name)
    if not name or len(name) > profile.longest_name or profile.refused(name):
        yield Problem("payer_name_unfit")
    word = revealing(name, words)
    if word:
        yield Problem("payer_name_reveals", None, {"word": word})
    if _town_of_payer_stands(profile) and not _fitting(debtor.town, _LONGEST_TOWN, profile):
        yield Problem("payer_town_unfit", None, {"bank": profile.name})
    for identity in (debtor.organisation_number, debtor.agreement_id):
        if not _IDENTITY.fullmatch(identity.replace("-", "")):
            yield Problem("payer_identity_wrong", None, {"identity": identity})
    if not _BIC.fullmatch(debtor.bic):
        yield Problem("payer_bic_wrong", None, {"bic": debtor.bic})
    if debtor.iban and not _iban_holds(debtor.iban):
        yield Problem("payer_iban_wrong", None, {"iban": debtor.iban})
    if debtor.bankgiro and not _bankgiro_holds(debtor.bankgiro):
        yield Problem("payer_bankgiro_wrong", None, {"bankgiro": debtor.bankgiro})


def _town_of_payer_stands(profile: BankProfile) -> bool:
    of_hidden = profile.hidden_town == "payer" and profile.payee_address is not AddressForm.NONE
    return of_hidden or profile.payer_address is not AddressForm.NONE


def _bankgiro_holds(bankgiro: str) -> bool:
    digits = bankgiro.replace("-", "")
    return bool(_BANKGIRO.fullmatch(digits)) and luhn_digit(digits[:-1]) == digits[-1]


def _iban_holds(iban: str) -> bool:
    """ISO 13616: moved round and read as a number it leaves 1 when divided by 97."""
    plain = iban.replace(" ", "")
    if not _IBAN.fullmatch(plain):
        return False
    moved = plain[4:] + plain[:4]
    return int("".join(str(int(character, 36)) for character in moved)) % 97 == 1


def _transfer_problems(
    transfer: Transfer, profile: BankProfile, words: Collection[str]
) -> Iterator[Problem]:
    yield from _name_problems(transfer, profile, words)
    yield from _message_problems(transfer, profile, words)
    if transfer.ocr and not _OCR.fullmatch(transfer.ocr):
        yield Problem("payment_ocr_digits", transfer.end_to_end_id, {"payee": transfer.payee})


def _name_problems(
    transfer: Transfer, profile: BankProfile, words: Collection[str]
) -> Iterator[Problem]:
    spelled, where = profile.spelled(transfer.payee), transfer.end_to_end_id
    about: dict[str, object] = {"payee": transfer.payee}
    if not spelled:
        yield Problem("payee_name_missing", where, about)
    if len(spelled) > profile.longest_name:
        limit = profile.longest_name
        yield Problem("payee_name_too_long", where, {**about, "limit": limit})
    refused = profile.refused(spelled)
    if refused:
        yield Problem("payee_name_characters", where, {**about, "characters": refused})
    word = revealing(spelled, words)
    if word:
        yield Problem("payee_name_reveals", where, {**about, "word": word})


def _message_problems(
    transfer: Transfer, profile: BankProfile, words: Collection[str]
) -> Iterator[Problem]:
    spelled, where = profile.spelled(transfer.message), transfer.end_to_end_id
    about: dict[str, object] = {"payee": transfer.payee}
    if len(spelled) > _LONGEST_TEXT:
        yield Problem("payment_text_too_long", where, {**about, "limit": _LONGEST_TEXT})
    refused = profile.refused(spelled)
    if refused:
        yield Problem("payment_text_characters", where, {**about, "characters": refused})
    word = revealing(spelled, words)
    if word:
        yield Problem("payment_text_reveals", where, {**about, "word": word})


class _Node:
    """An element being filled in, in the order that the schema wants."""

    def __init__(self, element: etree._Element, namespace: str) -> None:
        self.element = element
        self._namespace = namespace

    def node(self, *path: str) -> "_Node":
        """A new element, inside new elements of the names before it."""
        element = self.element
        for name in path:
            element = etree.SubElement(element, f"{{{self._namespace}}}{name}")
        return _Node(element, self._namespace)

    def text(self, path: str, text: str, **attributes: str) -> None:
        """A new element (``a/b/c``) with a text; nothing where the text is empty."""
        if text:
            element = self.node(*path.split("/")).element
            element.text = text
            for name, value in attributes.items():
                element.set(name, value)


def _document(file: PaymentFileData, profile: BankProfile) -> etree._Element:
    namespace = _NAMESPACE.format(version=profile.version)
    root = etree.fromstring(f'<Document xmlns="{namespace}"/>')
    initiation = _Node(root, namespace).node("CstmrCdtTrfInitn")
    header = initiation.node("GrpHdr")
    header.text("MsgId", file.message_id)
    header.text("CreDtTm", file.created_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    _totals(header, file.transfers)
    party = header.node("InitgPty")
    party.text("Nm", profile.spelled(file.debtor.name))
    _organisation(party, file.debtor.agreement_id, profile.payer.agreement_scheme)
    earliest = earliest_day(file.created_at, profile)

    def in_order(transfer: Transfer) -> tuple[date, str, str]:
        return *together(transfer), transfer.end_to_end_id

    def together(transfer: Transfer) -> tuple[date, AccountKind]:
        return max(next_working_day(transfer.pay_on), earliest), transfer.account.kind

    for (day, kind), group in itertools.groupby(sorted(file.transfers, key=in_order), together):
        _payment_group(initiation.node("PmtInf"), file.debtor, day, kind, list(group), profile)
    return root


def _totals(node: _Node, transfers: Sequence[Transfer]) -> None:
    node.text("NbOfTxs", str(len(transfers)))
    node.text("CtrlSum", _amount(sum((one.amount for one in transfers), Decimal(0))))


def _amount(kronor: Decimal) -> str:
    return str(kronor.quantize(_ORE))


def _organisation(party: _Node, identity: str, scheme: str) -> None:
    if identity:
        other = party.node("Id", "OrgId", "Othr")
        other.text("Id", identity)
        other.text("SchmeNm/Cd", scheme)


def _payment_group(
    node: _Node,
    debtor: DebtorAccount,
    day: date,
    kind: AccountKind,
    transfers: Sequence[Transfer],
    profile: BankProfile,
) -> None:
    codes = profile.kinds[kind]
    node.text("PmtInfId", transfers[0].end_to_end_id)
    node.text("PmtMtd", "TRF")
    _totals(node, transfers)
    if codes.service_level or codes.category_purpose:
        payment_type = node.node("PmtTpInf")
        payment_type.text("SvcLvl/Cd", codes.service_level)
        payment_type.text("CtgyPurp/Cd", codes.category_purpose)
    node.text("ReqdExctnDt/Dt" if profile.version == "09" else "ReqdExctnDt", day.isoformat())
    _payer(node, debtor, kind, profile)
    for transfer in transfers:
        _transfer(node.node("CdtTrfTxInf"), transfer, debtor, profile)


def _payer(node: _Node, debtor: DebtorAccount, kind: AccountKind, profile: BankProfile) -> None:
    party = node.node("Dbtr")
    party.text("Nm", profile.spelled(debtor.name))
    _address(party, debtor.place, profile.payer_address, profile)
    number = debtor.organisation_number.replace("-", "")
    _organisation(party, number, profile.payer.organisation_scheme)
    account = node.node("DbtrAcct")
    by_giro = profile.payer.account_for(kind) == "bankgiro" and debtor.bankgiro
    if debtor.iban and not by_giro:
        account.text("Id/IBAN", debtor.iban.replace(" ", ""))
    else:
        giro = profile.kinds[AccountKind.BANKGIRO]
        _other_account(account, debtor.bankgiro.replace("-", ""), giro)
    account.text("Ccy", profile.currency)
    bic = "BICFI" if profile.version == "09" else "BIC"
    node.text(f"DbtrAgt/FinInstnId/{bic}", debtor.bic)


def _address(party: _Node, place: Place, form: AddressForm, profile: BankProfile) -> None:
    town = _fitting(place.town, _LONGEST_TOWN, profile)
    if form is AddressForm.NONE or not town:
        return
    address = party.node("PstlAdr")
    if form is AddressForm.STRUCTURED:
        address.text("StrtNm", _fitting(place.street, _LONGEST_STREET, profile))
        address.text("PstCd", _fitting(place.postcode, _LONGEST_POSTCODE, profile))
    address.text("TwnNm", town)
    address.text("Ctry", _COUNTRY)


def _fitting(text: str, longest: int, profile: BankProfile) -> str:
    """A part of an address as the bank takes it; empty where it takes it in no spelling."""
    spelled = profile.spelled(text)
    return "" if len(spelled) > longest or profile.refused(spelled) else spelled


def _place_of(transfer: Transfer, debtor: DebtorAccount, profile: BankProfile) -> Place:
    if transfer.place is not None and _fitting(transfer.place.town, _LONGEST_TOWN, profile):
        return transfer.place
    return Place(town=debtor.place.town) if profile.hidden_town == "payer" else Place()


def _transfer(node: _Node, transfer: Transfer, debtor: DebtorAccount, profile: BankProfile) -> None:
    codes = profile.kinds[transfer.account.kind]
    node.text("PmtId/EndToEndId", transfer.end_to_end_id)
    node.text("Amt/InstdAmt", _amount(transfer.amount), Ccy=profile.currency)
    _payee_bank(node, transfer.account, codes)
    payee = node.node("Cdtr")
    payee.text("Nm", profile.spelled(transfer.payee))
    _address(payee, _place_of(transfer, debtor, profile), profile.payee_address, profile)
    account = transfer.account
    whole = account.bban if profile.clearing_in_account else account.number
    _other_account(node.node("CdtrAcct"), whole, codes)
    if transfer.ocr:
        structured = node.node("RmtInf", "Strd")
        if profile.reference_amount:
            amount = _amount(transfer.amount)
            structured.text("RfrdDocAmt/RmtdAmt", amount, Ccy=profile.currency)
        reference = structured.node("CdtrRefInf")
        reference.text("Tp/CdOrPrtry/Cd", "SCOR")
        reference.text("Ref", transfer.ocr)
    node.text("RmtInf/Ustrd", profile.spelled(transfer.message))


def _payee_bank(node: _Node, account: CheckedAccount, codes: KindProfile) -> None:
    member = node.node("CdtrAgt", "FinInstnId", "ClrSysMmbId")
    member.text("ClrSysId/Cd", codes.clearing_system)
    # The fifth digit of Swedbank's clearing numbers is a check digit that no bank asks for.
    member.text("MmbId", codes.member_id or account.clearing[:4])


def _other_account(node: _Node, number: str, codes: KindProfile) -> None:
    other = node.node("Id", "Othr")
    other.text("Id", number)
    other.text("SchmeNm/Cd", codes.account_scheme_code)
    other.text("SchmeNm/Prtry", codes.account_scheme_proprietary)


def _validate(document: etree._Element, version: str) -> None:
    schema = _schema(version)
    if not schema.validate(document):
        # The type stubs do not know that a log can be walked through.
        faults = cast("Iterable[etree._LogEntry]", schema.error_log)
        tree = document.getroottree()
        places = {f"{_names(tree, fault.path or '/')} {fault.type_name}" for fault in faults}
        raise PaymentFileInvalid("; ".join(sorted(places)))


def _names(tree: etree._ElementTree, path: str) -> str:
    (element,) = cast("list[etree._Element]", tree.xpath(path))
    return _IN_NAMESPACE.sub("", tree.getelementpath(element))


@functools.cache
def _schema(version: str) -> etree.XMLSchema:
    schemas = importlib.resources.files("sepaxml") / "schemas"
    place = schemas / f"pain.001.001.{version}.xsd"
    try:
        return etree.XMLSchema(etree.fromstring(place.read_bytes()))
    except OSError as error:
        raise EnvironmentProblem("payment_schema_missing") from error
