"""Every data file: a misspelt key, and a value of another type, in any table of any file of ours
is an error that says where.

Issue 10: ``restrictd = true`` in a form opened the answers about violence to all, without a word.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.bootstrap.folders import read_data
from fsclient.demo.words import read_words
from fsclient.documents.form_wording import parse_form_wording
from fsclient.documents.wording import parse_letter_wording
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.exchange.bank_profile import read_bank_profiles
from fsclient.rules.catalogues import read_catalogue
from fsclient.rules.clearing import read_clearing
from fsclient.rules.instruments import parse_instrument
from fsclient.rules.laws import read_laws
from fsclient.rules.norms import read_norms, read_prisbasbelopp
from fsclient.rules.phrases import read_phrases
from fsclient.rules.settings import read_settings
from fsclient.rules.unit import parse_unit
from fsclient.ui.messages import sentence

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
BELOW = (RESOURCES / "letters" / "decision.toml").read_text(encoding="utf-8")

Reader = Callable[[str], object]

OWN_SHAPE: dict[str, Reader] = {
    "resources/catalogues/banks.toml": read_bank_profiles,
    "resources/catalogues/clearing.toml": read_clearing,
    "resources/demo/words.toml": read_words,
    "resources/letters/emergency.toml": lambda text: parse_letter_wording(BELOW, text),
    "resources/letters/form.toml": parse_form_wording,
    "resources/letters/phrases.toml": read_phrases,
    "resources/norms/laws.toml": read_laws,
    "resources/norms/municipality.toml": read_settings,
    "resources/norms/prisbasbelopp.toml": read_prisbasbelopp,
    "resources/norms/riksnorm.toml": read_norms,
    "resources/unit/example.toml": parse_unit,
}
NOT_READ = re.compile(r"resources/(glossary|letters/decision-[\d-]+)\.toml")
"""Kept for those who write, and read by no program: the words, and the letters' older editions."""


def reader_of(name: str) -> Reader:
    folder = name.rsplit("/", 1)[0]
    if name in OWN_SHAPE:
        return OWN_SHAPE[name]
    of_folder: dict[str, Reader] = {
        "resources/catalogues": partial(read_catalogue, "any"),
        "resources/letters": parse_letter_wording,
        "forms/instruments": partial(parse_instrument, catalogues=load_rule_book().catalogues),
    }
    return of_folder[folder]


FILES = sorted(
    file.relative_to(ROOT).as_posix()
    for folder in (RESOURCES, ROOT / "forms")
    for file in folder.rglob("*.toml")
    if not NOT_READ.fullmatch(file.relative_to(ROOT).as_posix())
)

_TABLE = re.compile(r"^\[\[?[^\[\]]+\]?\]\s*(#.*)?$")
_VALUE = re.compile(r"^([\w\"-]+) = (?!\"\"\")(.*[\w\"\]}])$")
_FREE = re.compile(r"^\[(.*\.)?(certainty|replaced|texts|returned)\]")


def tables(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Where a key can be written: under the file's first line, and under each table's heading."""
    inside = False
    yield 0, ""
    for place, line in enumerate(lines, start=1):
        inside ^= line.count('"""') % 2 == 1
        if not inside and _TABLE.match(line):
            yield place, line


def slips(file: Path, name: str, text: str) -> tuple[Problem, ...]:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RuleViolation) as raised:
        read_data(file, reader_of(name))
    return raised.value.problems


@pytest.mark.parametrize("name", FILES)
def test_each_file_of_ours_is_read(name: str) -> None:
    read_data(ROOT / name, reader_of(name))


@pytest.mark.parametrize("name", FILES)
def test_a_misspelt_key_is_named_in_every_table(name: str, tmp_path: Path) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    file = tmp_path / "own.toml"
    for place, heading in tables(lines):
        if _FREE.match(heading):
            continue
        wrong = "\n".join([*lines[:place], "restrictd = true", *lines[place:]])
        (found, *_) = [
            problem
            for problem in slips(file, name, wrong)
            if problem.values.get("line") == place + 1
        ]
        assert str(found.field).endswith("restrictd"), heading
        told = sentence(found)
        assert "own.toml" in told, heading
        assert f"rad {place + 1}" in told, heading
        assert "restrictd" in told, heading


@pytest.mark.parametrize("name", FILES)
def test_a_value_of_another_type_is_named_wherever_it_stands(name: str, tmp_path: Path) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    changed = [_VALUE.sub(r"\1 = [[1999-12-31]]", line) for line in lines]
    wrong = {place for place, line in enumerate(changed, start=1) if line != lines[place - 1]}

    problems = slips(tmp_path / "own.toml", name, "\n".join(changed))

    assert wrong
    assert wrong <= {problem.values["line"] for problem in problems}
