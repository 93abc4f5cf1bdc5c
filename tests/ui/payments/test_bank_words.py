"""Which bank's profile the files follow, in words."""

from datetime import datetime

from fsclient.domain.transfers import BankFacts
from fsclient.ui.payments.words import bank_words


def facts(*unconfirmed: str) -> BankFacts:
    return BankFacts(
        name="Exempelbanken",
        unconfirmed=unconfirmed,
        longest_name=70,
        spelled=str.strip,
        refused=lambda _text: "",
        earliest=datetime.date,
    )


def test_what_no_one_has_read_at_the_bank_is_named_before_the_first_file() -> None:
    said = bank_words(facts("cut_off", "characters"))
    assert said.startswith("Filen skrivs för Exempelbanken. Inte läst hos banken själv:")
    assert "klockslag för samma dag, tillåtna tecken" in said


def test_a_profile_that_is_read_says_only_its_name() -> None:
    assert bank_words(facts()) == "Filen skrivs för Exempelbanken."
