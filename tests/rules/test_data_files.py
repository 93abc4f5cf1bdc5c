"""Rows of the data files: each field reaches its place, and one that is amiss is named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.catalogues import Catalogue, CatalogueEntry, read_catalogue
from fsclient.rules.data_files import Filled, in_file, line_of, load, made_of, read, reference
from fsclient.rules.forms import read_again
from fsclient.rules.laws import Figure, Ground, LawText, read_laws
from fsclient.rules.phrases import Phrase, read_phrases
from fsclient.rules.settings import Setting, read_settings
from fsclient.rules.unit import parse_unit, unreadable_unit

UNIT = Path(__file__).parents[2] / "resources" / "unit" / "example.toml"
JULY = date(2025, 7, 1)


@dataclass(frozen=True)
class Kind:
    """One kind of row: how it is written in full, and what it is read as."""

    table: str
    row: dict[str, str]
    read: Callable[[str], object]
    made: object
    spared: frozenset[str] = frozenset()


LAW = """
[[law]]
key = "right"
text = "12 kap. 1 § SoL"
valid_from = 2025-07-01
certainty = "found"
"""

KINDS = [
    Kind(
        "setting",
        {
            "key": '"pay_day"',
            "label": '"Dag"',
            "value": "26",
            "valid_from": "2025-07-01",
            "note": '"Eget val."',
            "fixed": "true",
        },
        lambda text: read_settings(text).entries,
        (
            Setting(
                key="pay_day", label="Dag", value=26, valid_from=JULY, note="Eget val.", fixed=True
            ),
        ),
        frozenset({"note", "fixed"}),
    ),
    Kind(
        "ground",
        {
            "key": '"own_means"',
            "label": '"Egna pengar"',
            "letter_one": '"För att du har pengar"',
            "letter_two": '"För att ni har pengar"',
            "laws": '["right"]',
            "valid_from": "2025-07-01",
            "valid_to": "2026-06-30",
        },
        lambda text: read_laws(f"{LAW}\n{text}").grounds,
        (
            Ground(
                key="own_means",
                label="Egna pengar",
                letter_one="För att du har pengar",
                letter_two="För att ni har pengar",
                laws=("right",),
                valid_from=JULY,
                valid_to=date(2026, 6, 30),
            ),
        ),
        frozenset({"valid_to"}),
    ),
    Kind(
        "law",
        {
            "key": '"right"',
            "text": '"1 §"',
            "valid_from": "2025-07-01",
            "valid_to": "2026-06-30",
            "certainty": '"found"',
            "note": '"Läs den."',
        },
        lambda text: dict(read_laws(text).texts),
        {
            "right": (
                LawText(
                    text="1 §",
                    valid_from=JULY,
                    valid_to=date(2026, 6, 30),
                    certainty="found",
                    note="Läs den.",
                ),
            )
        },
        frozenset({"valid_to", "note"}),
    ),
    Kind(
        "figure",
        {
            "key": '"share"',
            "value": "0.25",
            "valid_from": "2025-07-01",
            "law": '"right"',
            "source": '"Lagen."',
        },
        lambda text: read_laws(f"{LAW}\n{text}").figures,
        (
            Figure(
                key="share", value=Decimal("0.25"), valid_from=JULY, law="right", source="Lagen."
            ),
        ),
        frozenset({"source"}),
    ),
    Kind(
        "entry",
        {
            "key": '"rent"',
            "label": '"Hyra"',
            "law": '"right"',
            "group": '"Boende"',
            "valid_from": "2025-07-01",
            "valid_to": "2026-06-30",
            "source": '"Lagen."',
            "certainty": '"found"',
        },
        lambda text: read_catalogue("costs", text),
        Catalogue(
            "costs",
            (
                CatalogueEntry(
                    key="rent",
                    label="Hyra",
                    law="right",
                    group="Boende",
                    valid_from=JULY,
                    valid_to=date(2026, 6, 30),
                    source="Lagen.",
                    certainty="found",
                ),
            ),
        ),
        frozenset({"law", "group", "valid_to"}),
    ),
    Kind(
        "phrase",
        {
            "key": '"rent"',
            "situation": '"Hyran"',
            "label": '"För hög"',
            "field": '"conditions"',
            "kinds": '["grant", "refusal"]',
            "text": '" Hyran för {month}. "',
        },
        read_phrases,
        {
            "rent": Phrase(
                key="rent",
                situation="Hyran",
                label="För hög",
                field="conditions",
                kinds=(DecisionKind.GRANT, DecisionKind.REFUSAL),
                text="Hyran för {month}.",
            )
        },
    ),
]
FIELDS = [(kind, field) for kind in KINDS for field in kind.row]
NAMES = [f"{kind.table}.{field}" for kind, field in FIELDS]


def written(kind: Kind, row: dict[str, str]) -> str:
    lines = (f"{name} = {value}" for name, value in row.items())
    return "\n".join((f"[[{kind.table}]]", *lines))


def amiss(table: str, field: str) -> Problem:
    return Problem("data_file_value", f"{table}[0].{field}", {"name": field})


def refusal(read: Callable[[], object]) -> Problem:
    with pytest.raises(RuleViolation) as raised:
        read()
    (problem,) = raised.value.problems
    return problem


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_every_field_reaches_its_place(kind: Kind) -> None:
    assert kind.read(written(kind, kind.row)) == kind.made


@pytest.mark.parametrize(("kind", "field"), FIELDS, ids=NAMES)
def test_a_field_of_another_kind_is_named(kind: Kind, field: str) -> None:
    text = written(kind, kind.row | {field: "{ other = true }"})

    assert refusal(lambda: kind.read(text)) == amiss(kind.table, field)


@pytest.mark.parametrize(("kind", "field"), FIELDS, ids=NAMES)
def test_a_field_that_is_left_out_is_named_unless_it_is_spared(kind: Kind, field: str) -> None:
    text = written(kind, {name: value for name, value in kind.row.items() if name != field})

    if field in kind.spared:
        assert kind.read(text) != kind.made
    else:
        assert refusal(lambda: kind.read(text)) == amiss(kind.table, field)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_a_misspelt_field_is_named(kind: Kind) -> None:
    text = written(kind, kind.row | {"lable": '"Hyra"'})

    problem = refusal(lambda: kind.read(text))
    assert (problem.code, problem.field) == ("data_file_key_unknown", f"{kind.table}[0].lable")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_a_misspelt_table_is_named(kind: Kind) -> None:
    text = written(kind, kind.row).replace(f"[[{kind.table}]]", "[[rader]]")

    problem = refusal(lambda: kind.read(text))
    assert (problem.code, problem.field) == ("data_file_key_unknown", "rader")


def test_what_is_spared_is_empty_open_or_not_fixed() -> None:
    bare = {
        kind.table: written(
            kind, {name: value for name, value in kind.row.items() if name not in kind.spared}
        )
        for kind in KINDS
    }

    (setting,) = read_settings(bare["setting"]).entries
    assert (setting.note, setting.fixed) == ("", False)
    (law,) = read_laws(bare["law"]).texts["right"]
    assert law.valid_to is None
    (figure,) = read_laws(f"{LAW}\n{bare['figure']}").figures
    assert figure.source == ""
    (entry,) = read_catalogue("costs", bare["entry"]).entries
    assert (entry.law, entry.group, entry.valid_to) == ("", "", None)


def test_a_ground_whose_law_is_not_there_is_named() -> None:
    ground = next(kind for kind in KINDS if kind.table == "ground")
    for laws, told in (
        ("[]", amiss("ground", "laws")),
        ('["right", "rigth"]', reference("ground[0].laws", "rigth")),
    ):
        text = f"{LAW}\n{written(ground, ground.row | {'laws': laws})}"
        assert refusal(partial(read_laws, text)) == told


def test_a_law_says_how_sure_it_is_and_a_figure_by_which_law() -> None:
    figure = next(kind for kind in KINDS if kind.table == "figure")
    astray = written(figure, figure.row | {"law": '"rigth"'})
    text = f"{LAW.replace('found', 'sure')}\n{astray}"
    with pytest.raises(RuleViolation) as raised:
        read_laws(text)
    assert raised.value.problems == (
        Problem("data_file_value", "law[0].certainty", {"name": "certainty"}),
        reference("figure[0].law", "rigth"),
    )


def test_what_is_uncertain_of_a_law_is_said_where_it_is_used() -> None:
    laws = load_rule_book().laws
    for key in ("training_duty", "refused_or_lowered"):
        before, after = (laws.text_at(key, day) for day in (date(2026, 6, 30), date(2026, 7, 1)))
        assert (before.certainty, before.note) == ("found", "")
        assert after.certainty == "uncertain"
        assert "2026:730" in after.note
    assert laws.ground("own_means", date(2026, 11, 27)) is not None
    assert laws.ground("no_such", date(2026, 11, 27)) is None


def test_rows_of_one_key_stand_together_in_their_order() -> None:
    law = next(kind for kind in KINDS if kind.table == "law")
    first = written(law, law.row | {"text": '"1 §"'})
    second = written(law, law.row | {"text": '"2 §"'})
    other = written(law, law.row | {"key": '"notice"'})

    texts = read_laws("\n".join((first, other, second))).texts

    assert [text.text for text in texts["right"]] == ["1 §", "2 §"]
    assert len(texts["notice"]) == 1


@pytest.mark.parametrize(("text", "place"), [("entry = 3", "entry"), ("entry = [3]", "entry[0]")])
def test_rows_that_are_no_rows_are_named_by_their_table(text: str, place: str) -> None:
    problem = refusal(lambda: read_catalogue("costs", text))
    assert problem == Problem("data_file_value", place, {"name": "entry"})


def test_a_text_that_is_no_toml_is_refused_with_its_place() -> None:
    for text, place in (
        ("a = 1\nentry = = 3", "rad 2, tecken 9"),
        ('[[entry]]\nkey = "', "det som börjar på rad 2 tar aldrig slut"),
    ):
        problem = refusal(partial(load, text))
        assert problem == Problem("data_file_unreadable", None, {"detail": place})
    assert load("") == {}


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        ("a = 1\n[b]\nc = 1\nc = 2\n", "c", 4),
        ("[a]\nb = 1\n[a]\n", "a", 3),
        ("a = { b = 1, b = 2 }", "b", 1),
        ('a = 1\na = """\nb = 1\n"""\n', "a", 2),
        ("a.b = 1\na = 2", "a", 2),
    ],
)
def test_a_key_that_stands_twice_is_named_with_its_line(text: str, name: str, line: int) -> None:
    told = {"name": name, "line": line}
    assert refusal(partial(load, text)) == Problem("data_file_key_twice", name, told)


def test_brackets_without_end_are_told_by_where_they_begin() -> None:
    text = f"a = 1\nb = {'[' * 5000}"
    assert "rad 2 " in str(refusal(partial(load, text)).values["detail"])


@dataclass(frozen=True, kw_only=True)
class Sample:
    """A file of every sort of value."""

    number: Decimal = Decimal(0)
    count: int = 0
    day: date = JULY
    either: str | int | Decimal = ""
    said: Filled = "x"
    many: tuple[str, ...] = ()
    amounts: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[DecisionKind, str] = field(default_factory=dict)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("number = 0.10", Decimal("0.10")),
        ("number = 3", Decimal(3)),
        ("either = 0.5", Decimal("0.5")),
        ("either = 3", 3),
        ('either = "x"', "x"),
        ("day = 2026-11-27", date(2026, 11, 27)),
        ('many = ["a", "b"]', ("a", "b")),
        ("amounts = { a = 1 }", {"a": 1}),
        ('kinds = { grant = "Bifall" }', {DecisionKind.GRANT: "Bifall"}),
    ],
)
def test_each_sort_of_value_is_read_as_it_is(text: str, value: object) -> None:
    (name,) = load(text)
    assert getattr(read(text, Sample), name) == value


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('number = "3"', "number"),
        ("count = true", "count"),
        ("count = 3.0", "count"),
        ('day = "2026-11-27"', "day"),
        ("day = 2026-11-27T08:00:00", "day"),
        ("either = true", "either"),
        ('said = ""', "said"),
        ('said = " "', "said"),
        ("said = 3", "said"),
        ('many = "a"', "many"),
        ('many = ["a", 3]', "many[1]"),
        ("amounts = 3", "amounts"),
        ("amounts = { a = 1, b = true }", "amounts.b"),
        ('kinds = { grants = "Bifall" }', "kinds.grants"),
    ],
)
def test_what_is_of_another_type_is_named_by_its_place(text: str, place: str) -> None:
    assert refusal(lambda: read(text, Sample)).field == place


def test_every_slip_is_told_at_once() -> None:
    with pytest.raises(RuleViolation) as caught:
        read('number = "3"\ncuont = 3\nsaid = ""', Sample)
    assert {(one.code, one.field) for one in caught.value.problems} == {
        ("data_file_value", "number"),
        ("data_file_key_unknown", "cuont"),
        ("data_file_value", "said"),
    }


def test_what_is_no_table_is_named() -> None:
    assert refusal(lambda: made_of(["x"], Sample, "sample")).field == "sample"


NESTED = """
plain = 1
"quoted" = 2

[[section]]
key = "a"
text = '''
[[section]]
key = 3
'''

[[section.question]]
key = "b"
options = [
  { key = "x" },
]

[[section.question]]
key = "c"

[[section]]
key = "d"

[other.inner]
one.two = 3
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("plain", 2),
        ("quoted", 3),
        ("section", 5),
        ("section[0].key", 6),
        ("section[0].text", 7),
        ("section[0].missing", 5),
        ("section[0].question[0].key", 13),
        ("section[0].question[0].options", 14),
        ("section[0].question[0].options[0].key", 15),
        ("section[0].question[1].key", 19),
        ("section[1].key", 22),
        ("section[1]", 21),
        ("other.inner", 24),
        ("other.inner.one.two", 25),
        ("other.inner.nothing", 24),
        ("other", 24),
        ("nowhere", 1),
    ],
)
def test_a_place_is_found_by_its_line(path: str, line: int | None) -> None:
    assert line_of(NESTED, path) == line


def test_a_units_own_details_are_read_whole() -> None:
    unit = parse_unit(UNIT.read_text(encoding="utf-8"))

    assert unit.name == "Exempelstaden · Östra kretsen"
    assert unit.delegation == "På delegation av stadsdelsnämnden"
    assert unit.sender.board == "stadsdelsnämnden i Exempelstaden"
    assert unit.sender.address_lines == ("Exempelgatan 1", "100 00 Exempelstaden")
    assert unit.districts == (
        ("east", "Östra kretsen"),
        ("north", "Norra kretsen"),
        ("south", "Södra kretsen"),
    )
    assert (unit.debtor.bankgiro, unit.debtor.bic) == ("50501055", "ESSESESS")


@pytest.mark.parametrize("field", ["name", "sender", "delegation", "district", "debtor"])
def test_a_unit_that_lacks_something_is_not_made_up(field: str) -> None:
    text = UNIT.read_text(encoding="utf-8").replace(f"[[{field}]]", "[[other]]")
    text = text.replace(f"[{field}]", "[other]").replace(f"\n{field} = ", "\nother = ", 1)

    with pytest.raises(RuleViolation) as caught:
        parse_unit(text)
    assert {(each.code, each.field) for each in caught.value.problems} == {
        ("data_file_value", field),
        ("data_file_key_unknown", "other"),
    }


@pytest.mark.parametrize(
    ("was", "becomes", "code", "field", "line"),
    [
        ('phone = "08-000 00 00"', "phone = 8", "data_file_value", "sender.phone", 11),
        ('phone = "08-000 00 00"', 'fone = "08"', "data_file_key_unknown", "sender.fone", 11),
        ('court = "F', 'court = ""\ncurt = "F', "data_file_value", "sender.court", 13),
        (
            'address_lines = ["',
            'address_lines = [7, "',
            "data_file_value",
            "sender.address_lines[0]",
            10,
        ),
        ('bankgiro = "50501055"', "", "unit_account", "debtor.iban", 18),
        ('key = "north"', 'key = "east"', "data_file_value", "district[1].key", 32),
    ],
)
def test_a_slip_in_a_unit_is_named_with_its_line(
    was: str, becomes: str, code: str, field: str, line: int
) -> None:
    text = UNIT.read_text(encoding="utf-8")
    assert was in text
    text = text.replace(was, becomes, 1)
    with pytest.raises(RuleViolation) as caught:
        parse_unit(text)
    told = in_file(caught.value, "unit.toml", text)
    assert (code, field, line) in {
        (each.code, each.field, each.values["line"]) for each in told.problems
    }


def test_a_missing_quote_is_named_with_its_place_and_the_rest_of_the_work_goes_on() -> None:
    text = UNIT.read_text(encoding="utf-8").replace('phone = "08-000 00 00"', 'phone = "08', 1)
    with pytest.raises(RuleViolation) as caught:
        parse_unit(text)
    (problem,) = caught.value.problems
    assert problem.code == "data_file_unreadable"
    assert "rad 11" in str(problem.values["detail"])
    unit = unreadable_unit(text, caught.value)
    assert (unit.name, unit.districts, unit.problems) == ("", (), caught.value.problems)
    for needed_by_letters in ("sender", "debtor", "delegation"):
        with pytest.raises(RuleViolation):
            getattr(unit, needed_by_letters)
    assert not hasattr(unit, "shoe_size")


def test_a_unit_with_a_slip_keeps_its_name_and_districts() -> None:
    text = UNIT.read_text(encoding="utf-8").replace("court = ", "curt = ", 1)
    unit = unreadable_unit(text, RuleViolation())
    assert unit.name == "Exempelstaden · Östra kretsen"
    assert unit.district_name("north") == "Norra kretsen"


def test_a_mark_of_the_other_sort_does_not_end_a_long_text() -> None:
    long, other = '"' * 3, "'" * 3
    text = f"text = {long}\n{other}\ninside = 3\n{long}\nafter = 4\nXray = 5\n"
    found = {path: line_of(text, path) for path in ("inside", "after", "Xray")}
    assert found == {"inside": 1, "after": 5, "Xray": 6}


def test_a_line_that_is_known_already_stands() -> None:
    # A file that is no UTF-8 is told with the line of the letter that is none.
    violation = in_file(RuleViolation.at(None, "own_file_not_utf8", line=7), "unit.toml", "")
    (problem,) = violation.problems
    assert (problem.values["in_file"], problem.values["line"]) == ("unit.toml", 7)


def test_a_slip_of_no_field_has_no_line() -> None:
    assert line_of('name = "x"', None) is None
    assert line_of('name = "x"', "") is None


def test_a_district_that_is_no_table_is_named() -> None:
    with pytest.raises(RuleViolation) as caught:
        parse_unit('district = ["Östra"]')
    assert "district[0]" in {problem.field for problem in caught.value.problems}


def test_a_text_that_is_kept_is_held_to_what_its_reader_gets_through() -> None:
    """Any caseworker's login may add a form's version, and every sign-in reads it."""
    with pytest.raises(RuleViolation) as caught:
        read_again(f"{'.'.join('a' * 50_000)} = 1", "{}")
    assert [problem.code for problem in caught.value.problems] == ["own_file_key_parts"]
