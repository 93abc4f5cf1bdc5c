"""How each bank wants its payment files, read from ``resources/catalogues/banks.toml``."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from string import ascii_letters, digits
from typing import Any, Literal

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.payments import AccountKind
from fsclient.domain.zone import SWEDEN
from fsclient.rules.data_files import amiss, gather, load, unknown
from fsclient.rules.deadlines import next_working_day

PLAIN = "plain"
"""The profile that every bank's begins from."""

_PLAIN_CHARACTERS = frozenset(f"{ascii_letters}{digits}ÅÄÖåäö ")
_INVISIBLE = frozenset({"Cf", "Cc", "Cn", "Co"})


class AddressForm(StrEnum):
    """How much of an address stands in the file. Nothing unstructured is ever written."""

    NONE = "none"
    TOWN = "town"
    STRUCTURED = "structured"


@dataclass(frozen=True, slots=True, kw_only=True)
class KindProfile:
    """The codes for payments to one kind of account.

    ``member_id`` empty means the account's own clearing number; of the two account schemes one is
    filled in. ``category_purpose`` empty leaves it out.
    """

    service_level: str
    category_purpose: str
    clearing_system: str
    member_id: str
    account_scheme_code: str
    account_scheme_proprietary: str


PayerAccount = Literal["iban", "bankgiro"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PayerProfile:
    """How the payer is named, and from which of its accounts each kind of payment is taken."""

    organisation_scheme: str
    agreement_scheme: str
    bank_account: PayerAccount
    bankgiro: PayerAccount
    plusgiro: PayerAccount

    def account_for(self, kind: AccountKind) -> PayerAccount:
        """The payer's account for payments to one kind."""
        match kind:
            case AccountKind.BANKGIRO:
                return self.bankgiro
            case AccountKind.PLUSGIRO:
                return self.plusgiro
            case _:
                return self.bank_account


@dataclass(frozen=True, slots=True, kw_only=True)
class KindProfiles:
    """The codes for each kind of account."""

    bank_account: KindProfile
    bankgiro: KindProfile
    plusgiro: KindProfile

    def __getitem__(self, kind: AccountKind) -> KindProfile:
        profile: KindProfile = getattr(self, kind.value)
        return profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Characters:
    """What is sent as it is beside letters and digits, and what becomes something else."""

    allowed: str
    replaced: Mapping[str, str]


Certainty = Literal["read", "secondary", "practice", "unknown"]


@dataclass(frozen=True, kw_only=True)
class BankProfile:
    """What differs between banks; the file says what each field is, and how sure.

    ``cut_off`` is Swedish time, None where a file never makes the same day; ``longest_name`` is in
    characters.
    """

    name: str
    source: str
    decided_on: date
    version: Literal["03", "09"]
    currency: str
    longest_name: int
    payee_address: AddressForm
    payer_address: AddressForm
    hidden_town: Literal["none", "payer"]
    clearing_in_account: bool
    reference_amount: bool
    payer: PayerProfile
    kinds: KindProfiles
    characters: Characters
    certainty: Mapping[str, Certainty]
    cut_off: time | None = None

    @cached_property
    def allowed(self) -> frozenset[str]:
        """Every character that may stand in the file."""
        return _PLAIN_CHARACTERS | frozenset(self.characters.allowed)

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """The fields that no one has read at the bank, in the order of the file."""
        return tuple(name for name, sure in self.certainty.items() if sure != "read")

    def spelled(self, text: str) -> str:
        """``text`` in letters that the bank takes: å, ä and ö stay, other accents go.

        What cannot be seen (soft hyphens, zero widths, marks of direction) goes too. Letters with
        no Latin neighbour stay as they are, to be found by ``refused``.
        """
        seen = "".join(one for one in unicodedata.normalize("NFC", text) if self._shows(one))
        whole = "".join(self._spelled(character) for character in " ".join(seen.split()))
        return " ".join(whole.split())

    def refused(self, text: str) -> str:
        """The characters of ``text`` that the bank does not take."""
        return "".join(sorted(set(text) - self.allowed))

    def _shows(self, character: str) -> bool:
        return character.isspace() or unicodedata.category(character) not in _INVISIBLE

    def _spelled(self, character: str) -> str:
        if character in self.allowed:
            return character
        if character in self.characters.replaced:
            return self.characters.replaced[character]
        if character.isspace():
            return " "
        parts = unicodedata.normalize("NFKD", character)
        kept = "".join(part for part in parts if unicodedata.category(part) != "Mn")
        respelled = "".join(self.characters.replaced.get(part, part) for part in kept)
        return respelled if respelled and not set(respelled) - self.allowed else character


def read_bank_profiles(text: str) -> Mapping[str, BankProfile]:
    """Each bank's profile by its key, from the text of the file (TOML): the plain one, with what
    the bank changes.

    Raises RuleViolation with each thing amiss.
    """
    data = load(text)
    problems: list[Problem] = []
    profiles = {}
    for bank, own in ({PLAIN: {}} | data).items():
        found: list[Problem] = []
        profiles[bank] = _profile(_merged(data.get(PLAIN, {}), own), bank, found)
        # What the plain one has amiss is told there, and not again for every bank.
        problems += (one for one in found if bank == PLAIN or _stands(one.field, data))
    if problems:
        raise RuleViolation(*problems)
    return profiles


def profile_of(profiles: Mapping[str, BankProfile], bank: str) -> BankProfile:
    """The profile of a bank; raises EnvironmentProblem ``bank_unknown`` with the ``known`` ones."""
    if bank not in profiles:
        raise EnvironmentProblem("bank_unknown", bank=bank, known=", ".join(sorted(profiles)))
    return profiles[bank]


def _profile(data: object, bank: str, problems: list[Problem]) -> BankProfile:
    profile: BankProfile | None = gather(BankProfile, data, bank, problems)
    if profile is None:
        return None  # type: ignore[return-value]  # whoever asks sees the problems
    for letter, becomes in profile.characters.replaced.items():
        if profile.refused(becomes):
            problems.append(amiss(f"{bank}.characters.replaced.{letter}"))
    known = {field.name for field in fields(BankProfile)}
    problems += (
        unknown(f"{bank}.certainty.{name}") for name in profile.certainty if name not in known
    )
    return profile


def _stands(path: str | None, data: Any) -> bool:
    """Whether a file says itself what stands at a place."""
    for part in (path or "").split("."):
        if not isinstance(data, Mapping) or part not in data:
            return not isinstance(data, Mapping)
        data = data[part]
    return True


def _merged(base: Mapping[str, Any], changes: object) -> Any:
    if not isinstance(changes, Mapping):
        return changes
    merged = dict(base)
    for key, value in changes.items():
        inner = merged.get(key)
        merged[key] = _merged(inner, value) if isinstance(inner, Mapping) else value
    return merged


def earliest_day(created_at: datetime, profile: BankProfile) -> date:
    """The first bank day on which a file that is made now can be carried out."""
    now = created_at.astimezone(SWEDEN)
    today = next_working_day(now.date())
    in_time = profile.cut_off is not None and now.time() <= profile.cut_off
    if today > now.date() or in_time:
        return today
    return next_working_day(today + timedelta(days=1))
