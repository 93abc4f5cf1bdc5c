"""Names as they are kept, written and looked for."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.domain.names import clean_name, fold, is_name, search_forms, search_text, swedish_key
from fsclient.domain.people import Person


def found(stored: str, typed: str) -> bool:
    text = search_text(*stored.split())
    return all(any(form in text for form in search_forms(word)) for word in typed.split())


# italia/ansc#1288, coder13/Competitor-groups#39 (l with stroke does not decompose), geniza#1479,
# and their siblings: what is stored, what a Swedish keyboard makes of it.
@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Łukasz Đorđević", "Lukasz Dordevic"),
        ("Łukasz Đorđević", "djordjevic"),
        ("Rúrik Guðjohnsen", "Gudjohnsen"),
        ("Per Ødegård", "Odegard"),
        ("Per Ødegård", "Ödegård"),
        ("Per Ødegård", "Oedegaard"),
        ("Per Odegaard", "Ødegård"),
        ("Per Ødegård", "odegaard"),
        ("Ayşe Işık", "ayse ISIK"),
        ("İlknur", "ilknur"),
        ("Ilknur", "İLKNUR"),
        ("Þorbjörg", "Thorbjörg"),
        ("Thorbjörg", "Þorbjörg"),
        ("Sæther", "Saether"),
        ("Saether", "Sæther"),
        ("Sæther", "Säther"),
        ("Strauß", "Strauss"),
        ("Strauss", "STRAUẞ"),
        ("Müller", "Mueller"),
        ("Nguyễn Thị", "nguyen thi"),
        ("Muñoz", "munoz"),
        ("Čapek", "capek"),
        ("Ħamrun Ŋ Ĳsbrand", "hamrun n ijsbrand"),
        ("Œdipe", "oedipe"),
        ("Əliyev", "aliyev"),
        ("Ǽgir", "aegir"),
        ("Pat O’Brien", "O'Brien"),
        ("Pat O'Brien", "OBrien"),
        ("Pat O´Brien", "O`Brien"),
        ("D’Angelo", "dʼangelo"),
        ("Jean\u2011Luc", "Jean-Luc"),
        ("Jean\u2013Luc", "jeanluc"),
        ("Anna-Karin", "annakarin"),
        ("Anna\u00a0Karin", "anna karin"),
        ("A\u030asa O\u0308stlund", "Åsa Östlund"),
        ("Åsa Östlund", "A\u030asa ostlund"),
        ("Ильина", "ильина"),
        ("محمد", "محمد"),
        ("김민수", "김민수"),
        ("Söder\u00adberg", "soderberg"),
    ],
)
def test_a_name_is_found_by_the_letters_that_are_at_hand(stored: str, typed: str) -> None:
    assert found(stored, typed)


def test_another_name_is_not_found() -> None:
    assert not found("Per Ødegård", "Odengard")
    assert not found("Strauß", "straub")


@given(st.text(max_size=30))
def test_whatever_is_stored_is_found_as_it_stands(text: str) -> None:
    words = " ".join(word for word in text.split() if fold(word))
    assert found(words, words)
    assert found(words, words.upper()) or found(words.upper(), words)


@given(st.text(max_size=30))
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


# bcgov/entity#17797, uswds#753, kartoza/prj.app#1459: people with one name.
@pytest.mark.parametrize(("first", "last"), [("Suharto", ""), ("", "Suharto")])
def test_whoever_has_one_name_is_written_by_it_alone(first: str, last: str) -> None:
    person = Person(
        id=UUID(int=1),
        identity_number=None,
        birth_date=date(1990, 1, 1),
        given_name=first,
        family_name=last,
    )
    assert {person.list_name, person.full_name, person.called} == {"Suharto"}


@pytest.mark.parametrize("text", ["-", "–", "?", ". .", "123", "  ", "\u200e", "'"])
def test_a_sign_is_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize("text", ["O", "Ø", "李", "محمد", "d’A"])
def test_a_letter_is(text: str) -> None:
    assert is_name(text)


def test_a_name_is_kept_without_what_cannot_be_seen() -> None:
    assert clean_name(" A\u030asa\n  \u200eLi\u00adn ") == "Åsa Lin"
    assert clean_name("Sara\x00 \x1bModell\u202e") == "Sara Modell"
    assert clean_name("می\u200cرود") == "می\u200cرود"


def test_letters_of_the_neighbours_stand_with_the_swedish_ones() -> None:
    names = ["Zprov", "Åprov", "Ärprov", "Æsprov", "Öaprov", "Øbprov", "Öcprov"]
    backwards = [*reversed(names)]
    backwards.sort(key=swedish_key)
    assert backwards == names
