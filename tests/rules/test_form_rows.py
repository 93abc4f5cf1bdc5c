"""Lists, numbers and days ahead in a form: how their file is read, and what may be answered."""

import pytest

from fsclient.domain.errors import RuleViolation
from fsclient.domain.instruments import Answer, Question, QuestionKind
from fsclient.domain.keeping import MOST_SIGNS
from fsclient.rules.answers import answer_words, row_words
from fsclient.rules.form_files import parse_instrument
from fsclient.rules.forms import carry, told_by
from fsclient.rules.instruments import fits, is_whole, lacking, unfit
from tests.support.list_form import LIST, WHOLE_ROW

WHOLE: dict[str, Answer] = {
    "errands": {"a": WHOLE_ROW},
    "again_on": "2026-12-08",
}

DAY = 'label = "Görs om"\nkind = "date"'


@pytest.fixture
def errands() -> Question:
    found = parse_instrument(LIST, {}).question("errands")
    assert found is not None
    return found


def amiss(before: str, after: str) -> list[tuple[str, str | None]]:
    assert before in LIST
    with pytest.raises(RuleViolation) as caught:
        parse_instrument(LIST.replace(before, after, 1), {})
    return [(problem.code, problem.field) for problem in caught.value.problems]


def lacks(answers: dict[str, Answer]) -> list[tuple[str | None, str]]:
    found = lacking(parse_instrument(LIST, {}), answers, 40)
    return [(problem.field, problem.code) for problem in found]


def test_what_is_asked_of_each_row_is_read_as_it_is_written(errands: Question) -> None:
    cells = {cell.key: cell for cell in errands.rows}
    hours, state = cells["hours"], cells["state"]
    assert (hours.kind, hours.unit, hours.counted) == (
        QuestionKind.NUMBER,
        "h/vecka",
        "Tid, h/vecka",
    )
    assert (state.preset, state.tones) == ("planned", (("done", "good"),))
    assert parse_instrument(LIST, {}).questions[1].ahead == (1, 7, 28, 90)


@pytest.mark.parametrize(
    ("before", "after", "code", "field"),
    [
        ('preset = "planned"', 'preset = "soon"', "data_file_value", "rows[8].preset"),
        ('{ done = "good" }', '{ gone = "good" }', "data_file_value", "rows[8].tones"),
        ('{ done = "good" }', '{ done = "pink" }', "data_file_value", "rows[8].tones"),
        ('kind = "number"', 'kind = "text"', "data_file_value", "rows[3].unit"),
        (DAY, DAY.replace("date", "text"), "data_file_value", "questions[1].ahead"),
        ("[1, 7, 28, 90]", "[0]", "data_file_value", "questions[1].ahead"),
        ("[1, 7, 28, 90]", "[1, 2, 3, 4, 5, 6, 7]", "data_file_value", "questions[1].ahead"),
        ('one = "ärende"', 'one = "ärende"\nalso = ["state"]', "data_file_value", "[0].also"),
        (DAY, f'{DAY}\nalso = ["state"]', "data_file_value", "[1].also"),
        ('one = "ärende"', "", "form_rows_of_nothing", "questions[0].kind"),
        ('kind = "rows"', 'kind = "text"', "data_file_value", "questions[0].rows"),
        ('key = "hours"', 'key = "what"', "form_key_twice", "rows[3].key"),
        ('key = "hours"', 'key = "h.w"', "form_key_full_stop", "rows[3].key"),
        ('kind = "number"', 'kind = "rows"', "data_file_value", "rows[3].kind"),
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
    hours = next(cell for cell in errands.rows if cell.key == "hours")
    assert fits(hours, answer) is right


@pytest.mark.parametrize("day", ["20261208", "2026-W50-2", "i vår"])
def test_a_day_is_kept_in_one_way(day: str) -> None:
    assert lacks({**WHOLE, "again_on": day}) == [("again_on", "answer_unfit")]


@pytest.mark.parametrize("day", ["0202-12-08", "1849-12-31", "2200-01-01", "9999-12-31"])
def test_a_day_that_no_database_keeps_is_refused(day: str) -> None:
    assert lacks({**WHOLE, "again_on": day}) == [("again_on", "answer_unfit")]


def test_a_text_that_no_database_keeps_is_refused_where_it_stands() -> None:
    long = "å" * (MOST_SIGNS + 1)
    assert lacks({**WHOLE, "errands": {"a": {**WHOLE_ROW, "what": long}}}) == [
        ("errands.a.what", "text_too_long")
    ]
    assert lacks({**WHOLE, "errands": {"a": {**WHOLE_ROW, "what": long[1:]}}}) == []
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
        ("errands.a.due_on", "answer_missing"),
        ("errands.b.due_on", "answer_missing"),
        ("errands.b.state", "answer_missing"),
    ]
    assert lacks({**WHOLE, "errands": {"a": {"told": "x"}}})[0] == ("errands", "answer_unfit")
    assert lacks({"again_on": "2026-12-08"}) == [("errands", "answer_missing")]


def test_what_cant_be_had_is_told_without_what_is_missing() -> None:
    questions = parse_instrument(LIST, {}).questions
    assert unfit(questions, {"errands": {"a": {"what": " "}}, "again_on": ""}) == ()
    assert [each.field for each in unfit(questions, {"errands": "x"})] == ["errands"]


def test_a_number_is_said_with_what_it_counts(errands: Question) -> None:
    assert row_words(errands, {"what": "Hämta", "hours": "7.5"}) == [
        ("Vad", "Hämta"),
        ("Tid", "7,5\N{NO-BREAK SPACE}h/vecka"),
    ]
    assert "Vad: Hämta intyget. " in answer_words(errands, WHOLE)
    assert " Tid: 7,5\N{NO-BREAK SPACE}h/vecka. " in answer_words(errands, WHOLE)
    assert row_words(Question(key="q", label="q", kind=QuestionKind.ROWS), {"a": "x"}) == [
        ("a", "x")
    ]


def test_rows_are_taken_along_with_what_each_has_a_place_for() -> None:
    before = parse_instrument(LIST.replace('one = "ärende"', 'one = "ärende"\nalso = ["for"]'), {})
    after = parse_instrument(
        LIST.replace('one = "ärende"', 'one = "ärende"\nalso = ["for"]')
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
