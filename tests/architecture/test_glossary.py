"""One word for each thing: the glossary names what the domain has, and what it is not called."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.architecture.checkout import ROOT, modules

WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
KEYS = {"sv", "identifier", "definition", "source", "keep", "banned"}


@cache
def terms() -> list[dict[str, Any]]:
    text = (ROOT / "resources" / "glossary.toml").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = tomllib.loads(text)["term"]
    return entries


@cache
def words(identifier: str) -> tuple[str, ...]:
    """The words that an identifier is made of, whether it is written_so or WrittenSo."""
    return tuple(word.lower() for word in WORD.findall(identifier))


def defined_names(tree: ast.Module) -> Iterator[str]:
    """Every name that a module gives to something of its own."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.arg(arg=name):
                yield name
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name


def uses(identifier: str, synonym: str) -> bool:
    """Whether the synonym's words stand in the identifier, in their order."""
    return f" {' '.join(words(synonym))} " in f" {' '.join(words(identifier))} "


def test_every_public_class_of_the_domain_has_an_entry() -> None:
    known = {term["identifier"] for term in terms()}
    public = {
        node.name
        for path, tree in modules()
        if path.startswith("src/fsclient/domain/")
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }

    assert sorted(public - known) == [], "give each an entry in resources/glossary.toml"


def test_every_entry_says_what_it_is_and_where_it_comes_from() -> None:
    for term in terms():
        assert term.keys() <= KEYS, term
        assert all(term[key].strip() for key in ("sv", "identifier", "definition", "source"))
        assert term["identifier"].isidentifier(), term
        assert term["identifier"].isascii(), term
        assert term["definition"].endswith("."), term


def test_no_identifier_stands_for_two_terms() -> None:
    identifiers = [term["identifier"] for term in terms()]

    assert len(set(identifiers)) == len(identifiers)


def test_no_banned_synonym_is_used_in_the_code() -> None:
    synonyms = {banned: term for term in terms() for banned in term.get("banned", [])}
    places = {name: path for path, tree in modules() for name in defined_names(tree)}
    found = [
        f"{places[name]}: {name} (say {term['identifier']})"
        for name in sorted(places)
        for banned, term in synonyms.items()
        if uses(name, banned)
    ]

    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("identifier", "synonym", "expected"),
    [
        ("PersonalNumberEdit", "personal_number", True),
        ("read_personal_number", "personal_number", True),
        ("SSNField", "ssn", True),
        ("personal_best_number", "personal_number", False),
        ("unfair", "fair", False),
    ],
)
def test_a_synonym_is_seen_in_either_way_of_writing(
    identifier: str, synonym: str, expected: bool
) -> None:
    assert uses(identifier, synonym) is expected


def test_a_banned_name_is_seen_wherever_it_is_given() -> None:
    source = "class Kid:\n    def memo(self, ssn):\n        self.payout = errand = ssn\n"

    assert set(defined_names(ast.parse(source))) == {
        *("Kid", "memo", "self", "ssn", "payout", "errand"),
    }
