"""Every data file: a misspelt key in any table and any row, a key that stands twice or is missing,
a value of another type and a key of something that is not there are errors that say where.

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
from fsclient.documents.list_wording import parse_list_wording
from fsclient.documents.paper_request import parse_request_wording
from fsclient.documents.wording import parse_letter_wording
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.exchange.bank_profile import read_bank_profiles
from fsclient.rules import data_files
from fsclient.rules.catalogues import read_catalogue
from fsclient.rules.clearing import read_clearing
from fsclient.rules.form_files import parse_instrument
from fsclient.rules.forms import read_form
from fsclient.rules.laws import read_laws
from fsclient.rules.norm_shapes import SHAPES
from fsclient.rules.norms import read_norms, read_prisbasbelopp
from fsclient.rules.phrases import read_phrases
from fsclient.rules.settings import read_settings
from fsclient.rules.unit import parse_unit
from fsclient.ui.speech.messages import sentence

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
    "resources/letters/list.toml": parse_list_wording,
    "resources/letters/papers.toml": parse_request_wording,
    "resources/letters/phrases.toml": read_phrases,
    "resources/norms/laws.toml": read_laws,
    "resources/norms/municipality.toml": read_settings,
    "resources/norms/prisbasbelopp.toml": read_prisbasbelopp,
    "resources/norms/riksnorm.toml": partial(read_norms, shapes=SHAPES),
    "resources/unit/example.toml": parse_unit,
}
MAY_BE_LEFT_OUT = {"resources/letters/emergency.toml"}
"""Says only what it changes of another."""
NOT_READ = re.compile(r"resources/(glossary|letters/decision-[\d-]+)\.toml")
"""Kept for those who write, and read by no program: the words, and the letters' older editions."""


def reader_of(name: str) -> Reader:
    folder = name.rsplit("/", 1)[0]
    if name in OWN_SHAPE:
        return OWN_SHAPE[name]
    of_folder: dict[str, Reader] = {
        "resources/catalogues": partial(
            read_catalogue, "any", laws=load_rule_book().laws.texts.keys()
        ),
        "resources/forms": partial(parse_instrument, catalogues=load_rule_book().catalogues),
        "resources/letters": parse_letter_wording,
        "forms/instruments": partial(read_form, catalogues=load_rule_book().catalogues),
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
_FREE = re.compile(r"^\[(.*\.)?(replaced|texts|returned)\]")
_TEXTS = re.compile(r"\"[^\"]*\"")


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
def test_a_value_of_another_type_is_named_wherever_it_stands(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_files, "MOST_TOLD", 10_000)
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    changed = [_VALUE.sub(r"\1 = [[1999-12-31]]", line) for line in lines]
    wrong = {place for place, line in enumerate(changed, start=1) if line != lines[place - 1]}

    problems = slips(tmp_path / "own.toml", name, "\n".join(changed))

    assert wrong
    assert wrong <= {problem.values["line"] for problem in problems}


def told_of(problem: Problem, key: str, line: int | None) -> None:
    """That a person can find what is amiss by what is said."""
    told = sentence(problem)
    assert "own.toml" in told
    assert key in told
    if line is not None:
        assert f"rad {line}:" in told


def inline_tables(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Where a key can be written within a line: after each brace that opens a table."""
    inside = False
    for place, line in enumerate(lines):
        inside ^= line.count('"""') % 2 == 1
        if inside or '"""' in line or line.startswith("#"):
            continue
        bare = _TEXTS.sub(lambda text: "_" * len(text[0]), line)
        yield from ((place, brace.end()) for brace in re.finditer(r"\{ ", bare))


@pytest.mark.parametrize("name", FILES)
def test_a_misspelt_key_is_named_in_every_row_within_a_line(name: str, tmp_path: Path) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    for place, column in reversed(tuple(inline_tables(lines))):
        if lines[place].startswith(("replaced", "texts", "returned")):
            continue
        line = f"{lines[place][:column]}restrictd = true, {lines[place][column:]}"
        wrong = "\n".join([*lines[:place], line, *lines[place + 1 :]])
        found = [
            problem
            for problem in slips(tmp_path / "own.toml", name, wrong)
            if str(problem.field).endswith("restrictd")
        ]
        told_of(found[0], "restrictd", place + 1)


@pytest.mark.parametrize("name", FILES)
def test_a_key_that_stands_twice_is_named(name: str, tmp_path: Path) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    place, key = next(
        (place, found[1]) for place, line in enumerate(lines) if (found := _VALUE.match(line))
    )
    wrong = "\n".join([*lines[: place + 1], lines[place], *lines[place + 1 :]])
    (problem,) = slips(tmp_path / "own.toml", name, wrong)
    told_of(problem, key, place + 2)


@pytest.mark.parametrize("name", FILES)
def test_a_key_that_is_missing_is_named_with_its_table(name: str, tmp_path: Path) -> None:
    """Of the first table of each name: what a file may leave out, it may."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    table, missed = (1, ""), 0
    seen: set[tuple[str, str]] = set()
    for place, line in enumerate(lines):
        if _TABLE.match(line):
            table = (place + 1, line)
        found = _VALUE.match(line)
        if not found or (table[1], found[1]) in seen:
            continue
        seen.add((table[1], found[1]))
        file = tmp_path / "own.toml"
        file.write_text("\n".join([*lines[:place], "", *lines[place + 1 :]]), encoding="utf-8")
        try:
            read_data(file, reader_of(name))
        except RuleViolation as violation:
            missed += 1
            named = [one for one in violation.problems if found[1] in sentence(one)]
            told_of(named[0], found[1].strip('"'), None)
            assert named[0].values["line"] in range(table[0], place + 2)
    assert missed or name in MAY_BE_LEFT_OUT


@pytest.mark.parametrize(
    ("name", "was", "becomes", "key"),
    [
        ("resources/catalogues/incomes.toml", 'law = "', 'law = "x', "law"),
        ("resources/catalogues/incomes.toml", 'certainty = "', 'certainty = "x', "certainty"),
        ("resources/catalogues/banks.toml", 'kinds = "practice"', 'kindz = "read"', "kindz"),
        ("resources/norms/laws.toml", 'laws = ["', 'laws = ["x', "laws"),
        ("resources/norms/laws.toml", 'law = "', 'law = "x', "law"),
        ("resources/norms/laws.toml", 'certainty = "', 'certainty = "x', "certainty"),
        ("resources/norms/riksnorm.toml", 'shape = "', 'shape = "x', "shape"),
        ("resources/norms/riksnorm.toml", 'certainty = "', 'certainty = "x', "certainty"),
        ("resources/norms/riksnorm.toml", 'rows = ["', 'rows = ["x', "derived_rows"),
        ("resources/norms/riksnorm.toml", "shared = {", "sharde = {", "sharde"),
        ("resources/norms/riksnorm.toml", '"15-18" = ', '"15-17" = ', "15-18"),
        ("resources/norms/riksnorm.toml", "child = { 0 = 100", "child = { 9 = 100", "child.9"),
        ("forms/instruments/ib.toml", 'scale = "', 'scale = "x', "xneed"),
        ("forms/instruments/ib.toml", 'catalogue = "', 'catalogue = "x', "xhindrances"),
        ("forms/instruments/ib.toml", 'question = "', 'question = "x', "x"),
    ],
)
def test_what_names_a_thing_that_is_not_there_is_told(
    name: str, was: str, becomes: str, key: str, tmp_path: Path
) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").split("\n")
    place = next(place for place, one in enumerate(lines) if was in one and one[0] != "#")
    lines[place] = lines[place].replace(was, becomes, 1)
    wrong = "\n".join(lines)
    told = [one for one in slips(tmp_path / "own.toml", name, wrong) if key in sentence(one)]
    told_of(told[0], key, place + 1)


def test_a_scale_that_no_question_has_is_told(tmp_path: Path) -> None:
    name = "forms/instruments/ib.toml"
    text = (ROOT / name).read_text(encoding="utf-8")
    lines = text.count("\n")
    wrong = f'{text}\n[[scales.nede]]\nkey = "yes"\nlabel = "Ja"\n'
    (problem,) = slips(tmp_path / "own.toml", name, wrong)
    told_of(problem, "nede", lines + 2)


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("name = 'A'\nname = 'B'", "name", 2),
        ('name = """\nA\n"""\nname = """\nB\n"""', "name", 4),
        ("[debtor]\niban = '1'\n[debtor]\nbic = '2'", "debtor", 3),
        ("a = { iban = '1', iban = '2' }", "iban", 1),
        ("debtor.iban = 1\ndebtor = 2", "debtor", 2),
        ("debtor = { iban = 1 }\ndebtor.bic = 2", "debtor", 2),
        ("[[district.of]]\nkey = 'a'", "district", 1),
        ("name = 'A'\n\"\\u0066ax\" = 1", "fax", 2),
        ('name = \'A\'\n"f\\"x" = 1', 'f"x', 2),
        ("[debtor]\nname = 'A'\n[\"\\u0066ax\"]\nx = 1", "fax", 3),
    ],
)
def test_a_place_that_is_told_twice_or_in_another_way_is_named(
    text: str, key: str, line: int, tmp_path: Path
) -> None:
    problems = slips(tmp_path / "own.toml", "resources/unit/example.toml", text)
    told_of(next(one for one in problems if key in sentence(one)), key, line)
