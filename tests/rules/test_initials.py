"""A protected name as initials wherever it stands: JO 5932-2012, a new name told in an appendix."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.domain.people import Person
from fsclient.rules.initials import hidden_names, names_any, with_initials


def person(given_name: str, family_name: str, number: int = 1) -> Person:
    return Person(
        id=UUID(int=number),
        identity_number=None,
        birth_date=date(2014, 5, 1),
        given_name=given_name,
        family_name=family_name,
    )


MOTHER = person("Amira", "Exempelsson", 2)


@pytest.mark.parametrize(
    ("child", "text", "read"),
    [
        (person("Elias", "Exempelsson"), "Elias Exempelsson mår bra.", "E.E. mår bra."),
        (person("Elias", "Exempelsson"), "ELIAS skola. elias vänner.", "E. skola. E. vänner."),
        (person("Elias", "Exempelsson"), "Amira Exempelsson", "Amira Exempelsson"),
        (person("Noor", "Testgren"), "Noors lärare, fru Testgren", "N:s lärare, fru T."),
        (person("Bo", "Testgren"), "Bo vill bo kvar.", "B. vill bo kvar."),
        (person("Bo", "Testgren"), "Bolaget och Bodil", "Bolaget och Bodil"),
        (person("Anna Maria", "Testgren"), "Anna Maria och Maria", "A. M. och M."),
        (person("Anna-Lena", "Testgren"), "Anna-Lena bor här", "A. bor här"),
        (person("Anna-Karin", "Testgren"), "Karins cykel, Anna Karin", "K:s cykel, A."),
        (person("Anna-Karin", "Testgren"), "Anna\u2010Karin och Annakarin", "A. och A."),
        (person("Sara", "Al-Hassan"), "Sara Al Hassan och Hassan", "S.A. och H."),
        (person("Elias", "Nuñez"), "Elias Nun\u0303ez, Nunez och NUÑEZ", "E.N., N. och N."),
        (person("Elias", "Testgren"), "E\u00adlias, El\u200bias och Elías", "E., E. och E."),
        (person("Elias", "Nunez"), "Elias Nuñez bor här", "E.N. bor här"),
        (person("Suharto", ""), "Suharto bor här", "S. bor här"),
        (person("Amira", "Testgren"), "Amira bor här", "Amira bor här"),
    ],
)
def test_a_name_is_read_as_initials_and_others_names_stay(
    child: Person, text: str, read: str
) -> None:
    hidden = hidden_names([child], [MOTHER])
    assert with_initials(text, hidden) == read
    assert names_any(text, hidden) is (text != read)


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_around_it_lets_the_name_through(before: str, after: str) -> None:
    hidden = hidden_names([person("Elias", "Exempelsson")], [MOTHER])
    assert "Elias" not in with_initials(f"{before} Elias {after}", hidden).split()
