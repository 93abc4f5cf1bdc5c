"""How one bank wants its payment files, read from ``resources/catalogues``."""

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.payments import TO_ACCOUNT, AccountKind

_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖabcdefghijklmnopqrstuvwxyzåäö0123456789 ")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class BankProfile:
    """What differs between banks; see the file for sources and how sure each line is."""

    currency: str
    organisation_scheme: str
    agreement_scheme: str
    kinds: Mapping[AccountKind, KindProfile]
    secret_words: tuple[str, ...]
    allowed: frozenset[str]
    replaced: Mapping[str, str]

    def spelled(self, text: str) -> str:
        """``text`` in letters that the bank takes: å, ä and ö stay, other accents go.

        Letters with no Latin neighbour stay as they are, to be found by ``refused``.
        """
        whole = " ".join(unicodedata.normalize("NFC", text).split())
        return "".join(self._spelled(character) for character in whole)

    def refused(self, text: str) -> str:
        """The characters of ``text`` that the bank does not take."""
        return "".join(sorted(set(text) - self.allowed))

    def _spelled(self, character: str) -> str:
        if character in self.allowed:
            return character
        if character in self.replaced:
            return self.replaced[character]
        bare = unicodedata.normalize("NFD", character)[0]
        return bare if bare in self.allowed else character


def parse_bank_profile(text: str) -> BankProfile:
    """Read the text of a profile file (TOML); EnvironmentProblem ``bank_profile_broken``."""
    try:
        data = tomllib.loads(text)
        payer, characters = data["payer"], data["characters"]
        return BankProfile(
            currency=data["currency"],
            organisation_scheme=payer["organisation_scheme"],
            agreement_scheme=payer["agreement_scheme"],
            kinds={kind: _kind(data["kinds"][kind]) for kind in TO_ACCOUNT},
            secret_words=tuple(word.casefold() for word in data["secrecy"]["words"]),
            allowed=_PLAIN | frozenset(characters["allowed"]),
            replaced=characters["replaced"],
        )
    except (KeyError, TypeError, tomllib.TOMLDecodeError) as error:
        raise EnvironmentProblem("bank_profile_broken", detail=str(error)) from error


def _kind(table: Mapping[str, str]) -> KindProfile:
    return KindProfile(
        service_level=table["service_level"],
        category_purpose=table["category_purpose"],
        clearing_system=table["clearing_system"],
        member_id=table["member_id"],
        account_scheme_code=table["account_scheme_code"],
        account_scheme_proprietary=table["account_scheme_proprietary"],
    )
