"""Lists, numbers and days ahead in a form: how their file is read, and what may be answered."""

import pytest

from fsclient.domain.errors import RuleViolation
from fsclient.domain.instruments import Answer, Question, QuestionKind
from fsclient.domain.keeping import MOST_SIGNS
from fsclient.rules.answers import answer_words, row_words
from fsclient.rules.form_files import parse_instrument
from fsclient.rules.forms import carry, told_by
from fsclient.rules.instruments import fits, is_whole, lacking, unfit

FORM = """
key = "errands"
version = 1
title = "Ärenden"
about = "adult"
source = "Påhittad."

[[sections]]
key = "all"
title = "Allt"

[[sections.questions]]
key = "errands"
label = "Ärenden"
kind = "rows"
one = "ärende"

[[sections.questions.rows]]
key = "what"
label = "Vad"
kind = "text"

[[sections.questions.rows]]
key = "hours"
label = "Tid"
kind = "number"
unit = "h/vecka"
required = false

[[sections.questions.rows]]
key = "state"
label = "Läge"
kind = "choice"
preset = "planned"
tones = { done = "good" }
options = [{ key = "planned", label = "Planerat" }, { key = "done", label = "Klart" }]

[[sections.questions]]
key = "again_on"
label = "Görs om"
kind = "date"
ahead = [28, 90]
"""

WHOLE: dict[str, Answer] = {
    "errands": {"a": {"what": "Hämta intyget", "hours": "7.5", "state": "done"}},
    "again_on": "2026-12-08",
}


@pytest.fixture
def errands() -> Question:
    found = parse_instrument(FORM, {}).question("errands")
    assert found is not None
    return found


def amiss(before: str, after: str) -> list[tuple[str, str | None]]:
    assert before in FORM
    with pytest.raises(RuleViolation) as caught:
        parse_instrument(FORM.replace(before, after, 1), {})
    return [(problem.code, problem.field) for problem in caught.value.problems]


def lacks(answers: dict[str, Answer]) -> list[tuple[str | None, str]]:
    found = lacking(parse_instrument(FORM, {}), answers, 40)
    return [(problem.field, problem.code) for problem in found]


def test_what_is_asked_of_each_row_is_read_as_it_is_written(errands: Question) -> None:
    _what, hours, state = errands.rows
    assert (hours.kind, hours.unit, hours.counted) == (
        QuestionKind.NUMBER,
        "h/vecka",
        "Tid, h/vecka",
    )
    assert (state.preset, state.tones) == ("planned", (("done", "good"),))
    assert parse_instrument(FORM, {}).questions[1].ahead == (28, 90)


@pytest.mark.parametrize(
    ("before", "after", "code", "field"),
    [
        ('preset = "planned"', 'preset = "soon"', "data_file_value", "rows[2].preset"),
        ('{ done = "good" }', '{ gone = "good" }', "data_file_value", "rows[2].tones"),
        ('{ done = "good" }', '{ done = "pink" }', "data_file_value", "rows[2].tones"),
        ('kind = "number"', 'kind = "text"', "data_file_value", "rows[1].unit"),
        ('kind = "date"', 'kind = "text"', "data_file_value", "questions[1].ahead"),
        ("[28, 90]", "[0]", "data_file_value", "questions[1].ahead"),
        ("[28, 90]", "[1, 2, 3, 4, 5, 6, 7]", "data_file_value", "questions[1].ahead"),
        ('one = "ärende"', 'one = "ärende"\nalso = ["state"]', "data_file_value", "[0].also"),
        ('kind = "date"', 'kind = "date"\nalso = ["state"]', "data_file_value", "[1].also"),
        ('one = "ärende"', "", "form_rows_of_nothing", "questions[0].kind"),
        ('kind = "rows"', 'kind = "text"', "data_file_value", "questions[0].rows"),
        ('key = "hours"', 'key = "what"', "form_key_twice", "rows[1].key"),
        ('key = "hours"', 'key = "h.w"', "form_key_full_stop", "rows[1].key"),
        ('kind = "number"', 'kind = "rows"', "data_file_value", "rows[1].kind"),
    ],
)
def test_what_is_amiss_in_a_list_is_named(before: str, after: str, code: str, field: str) -> None:
    assert any(each == code and field in str(place) for each, place in amiss(before, after))


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        *((text, True) for text in ("8", "7.5", "0")),
        *((text, False) for text in ("7,5", "-1", "mycket", "1.255", 8)),
    ],
)
def test_a_number_is_kept_with_a_full_stop_and_two_decimals_at_most(
    errands: Question, answer: Answer, *, right: bool
) -> None:
    assert fits(errands.rows[1], answer) is right


@pytest.mark.parametrize("day", ["20261208", "2026-W50-2", "i vår"])
def test_a_day_is_kept_in_one_way(day: str) -> None:
    assert lacks({**WHOLE, "again_on": day}) == [("again_on", "answer_unfit")]


@pytest.mark.parametrize("day", ["0202-12-08", "1849-12-31", "2200-01-01", "9999-12-31"])
def test_a_day_that_no_database_keeps_is_refused(day: str) -> None:
    assert lacks({**WHOLE, "again_on": day}) == [("again_on", "answer_unfit")]


def test_a_text_that_no_database_keeps_is_refused_where_it_stands() -> None:
    long = "å" * (MOST_SIGNS + 1)
    assert lacks({**WHOLE, "errands": {"a": {"what": long, "state": "done"}}}) == [
        ("errands.a.what", "text_too_long")
    ]
    assert lacks({**WHOLE, "errands": {"a": {"what": long[1:], "state": "done"}}}) == []
    scale = Question(key="work", label="Arbete", kind=QuestionKind.SCALE, note=True)
    assert [(each.field, each.code) for each in unfit((scale,), {"work.note": long})] == [
        ("work", "text_too_long")
    ]


def test_what_each_row_lacks_is_told_at_its_place() -> None:
    assert lacks(WHOLE) == []
    rows: Answer = {"a": {"hours": "mycket", "state": "gone"}, "b": {"what": "Lämna"}}
    assert lacks({**WHOLE, "errands": rows}) == [
        ("errands.a.hours", "answer_unfit"),
        ("errands.a.state", "answer_unfit"),
        ("errands.a.what", "answer_missing"),
        ("errands.b.state", "answer_missing"),
    ]
    assert lacks({**WHOLE, "errands": {"a": {"told": "x"}}})[0] == ("errands", "answer_unfit")
    assert lacks({"again_on": "2026-12-08"}) == [("errands", "answer_missing")]


def test_what_cant_be_had_is_told_without_what_is_missing() -> None:
    questions = parse_instrument(FORM, {}).questions
    assert unfit(questions, {"errands": {"a": {"what": " "}}, "again_on": ""}) == ()
    assert [each.field for each in unfit(questions, {"errands": "x"})] == ["errands"]


def test_a_number_is_said_with_what_it_counts(errands: Question) -> None:
    assert row_words(errands, {"what": "Hämta", "hours": "7.5"}) == [
        ("Vad", "Hämta"),
        ("Tid", "7,5\N{NO-BREAK SPACE}h/vecka"),
    ]
    assert answer_words(errands, WHOLE).startswith("Vad: Hämta intyget. Tid: 7,5")
    assert row_words(Question(key="q", label="q", kind=QuestionKind.ROWS), {"a": "x"}) == [
        ("a", "x")
    ]


def test_rows_are_taken_along_with_what_each_has_a_place_for() -> None:
    before = parse_instrument(FORM.replace('one = "ärende"', 'one = "ärende"\nalso = ["for"]'), {})
    after = parse_instrument(
        FORM.replace('one = "ärende"', 'one = "ärende"\nalso = ["for"]')
        .replace('key = "hours"', 'key = "time"')
        .replace('key = "planned"', 'key = "later"')
        .replace('preset = "planned"', 'preset = "later"'),
        {},
    )
    rows: Answer = {
        "a": {"what": "Hämta", "hours": "8", "state": "planned", "for": "work"},
        "b": {"what": "Lämna", "state": "done"},
    }
    carried = carry(before, after, {"errands": rows})
    assert carried.answers == {
        "errands": {"a": {"what": "Hämta", "for": "work"}, "b": {"what": "Lämna", "state": "done"}}
    }
    (left,) = carried.left
    assert left.answers == {"errands": {"a": {"hours": "8", "state": "planned"}}}


def test_rows_whose_text_is_gone_are_told_by_their_keys(errands: Question) -> None:
    (told,) = told_by({"errands": {"a": {"what": "Hämta"}}})
    assert (told.kind, told.restricted) == (QuestionKind.ROWS, True)
    assert answer_words(told, {"errands": {"a": {"what": "Hämta"}}}) == "what: Hämta"
    assert is_whole(errands, WHOLE)
    assert not is_whole(errands, {"errands": {"a": {"hours": "8"}}})
