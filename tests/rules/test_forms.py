"""A form's text read again, and what is taken along from one version to the next."""

import dataclasses
from datetime import date

import msgspec
import pytest

from fsclient.domain.errors import RuleViolation
from fsclient.domain.instruments import Answer, Instrument, Option, Question, QuestionKind
from fsclient.rules.catalogues import Catalogue, CatalogueEntry
from fsclient.rules.forms import asks_the_same, carry, read_again, read_form, without_text
from tests.support.trial_form import ANSWERS, FIRST, SECOND, trial

HINDRANCES = Catalogue(
    "hindrances",
    (
        CatalogueEntry(
            key="ill",
            label="Sjuk",
            group="Hälsa",
            valid_from=date(2020, 1, 1),
            valid_to=date(2026, 12, 31),
            source="Påhittad.",
            certainty="proposal",
        ),
    ),
)
CATALOGUES = {"hindrances": HINDRANCES, "unused": HINDRANCES}


def test_a_form_is_read_again_from_what_was_kept_of_it() -> None:
    form = read_form(FIRST, CATALOGUES)
    again = read_again(form.text, form.options)
    assert again == form
    assert again.name == ("ib", 1)
    assert "unused" not in form.options
    why = again.definition.question("why")
    assert why is not None
    assert why.options == (
        Option(key="ill", label="Sjuk", group="Hälsa", until=date(2026, 12, 31)),
    )


def test_a_scale_that_no_question_has_is_told_of_in_a_file_and_borne_in_a_kept_text() -> None:
    text = f'{FIRST}\n[[scales.nede]]\nkey = "a"\nlabel = "A"\n'
    with pytest.raises(RuleViolation) as raised:
        read_form(text, CATALOGUES)
    (problem,) = raised.value.problems
    assert (problem.code, problem.field) == ("form_scale_unused", "scales.nede")
    assert read_again(text, read_form(FIRST, CATALOGUES).options).name == ("ib", 1)


def test_a_key_that_is_no_name_is_borne_in_a_kept_text() -> None:
    text = FIRST.replace('key = "ib"', 'key = "../ib"')
    with pytest.raises(RuleViolation, match="form_key_signs"):
        read_form(text, CATALOGUES)
    assert read_again(text, read_form(FIRST, CATALOGUES).options).name == ("../ib", 1)


def test_a_form_is_no_longer_than_the_database_keeps() -> None:
    with pytest.raises(RuleViolation) as raised:
        read_form(f"{FIRST}# {'x' * 200_000}", CATALOGUES)
    assert [problem.code for problem in raised.value.problems] == ["form_too_long"]


def test_a_text_is_kept_as_the_database_gives_it_back() -> None:
    form = read_form(FIRST.replace("Husdjur", "Hus\x80djur"), CATALOGUES)
    assert form.text == FIRST


def test_what_cannot_be_read_again_says_so() -> None:
    with pytest.raises(RuleViolation):
        read_again(FIRST, "{}")
    with pytest.raises(msgspec.MsgspecError):
        read_again(FIRST, "[]")


@pytest.mark.parametrize(
    ("text", "same"),
    [
        (FIRST, True),
        (f"# Genomläst.\n{FIRST}", True),
        (FIRST.replace("Husdjur", "Djur"), False),
        (FIRST.replace("restricted = true\n", ""), False),
        (FIRST.replace('"hindrances"', '"unused"'), False),
    ],
)
def test_two_texts_are_the_same_when_they_ask_the_same(text: str, same: bool) -> None:
    assert asks_the_same(read_form(text, CATALOGUES), read_form(FIRST, CATALOGUES)) is same


def test_what_there_is_to_choose_from_may_be_of_another_day() -> None:
    new = dataclasses.replace(HINDRANCES.entries[0], key="new", label="Ny")
    later = Catalogue("hindrances", (*HINDRANCES.entries, new))
    mended = read_form(f"# Genomläst.\n{FIRST}", {"hindrances": later})
    assert asks_the_same(mended, read_form(FIRST, CATALOGUES))


def test_answers_without_a_text_stand_by_their_keys_and_are_for_few_eyes() -> None:
    form = without_text("ib", 3, {**ANSWERS, "many": ["a"], "only.note": "Kvar", "share": 50})
    assert (form.key, form.version, form.title) == ("ib", 3, "ib")
    assert (form.about, form.source) == ("", "")
    (section,) = form.sections
    assert (section.key, section.title) == ("answers", "Svar")
    kinds = {one.key: one.kind for one in form.questions}
    assert kinds["told"] is QuestionKind.TEXT
    assert kinds["threat"] is QuestionKind.YES_NO
    assert kinds["many"] is QuestionKind.MANY
    assert kinds["share"] is QuestionKind.TEXT
    assert all(one.restricted and one.label == one.key for one in form.questions)
    work, only, told = (form.question(key) for key in ("work", "only", "told"))
    assert work is not None
    assert only is not None
    assert told is not None
    assert [(one.note, one.wish) for one in (work, only, told)] == [
        (True, True),
        (True, False),
        (False, False),
    ]


def test_what_fits_is_taken_along_and_the_rest_is_told() -> None:
    first, second = trial(FIRST).definition, trial(SECOND).definition
    carried = carry(first, second, ANSWERS)
    assert carried.answers == {
        "told": "Flyttade hit i mars.",
        "work.wish": True,
        "work.note": "Vill tillbaka",
        "habits": "Röker",
        "threat": True,
        "why": "unemployed_awaiting_support",
    }
    assert {one.question.label: one.answers for one in carried.left} == {
        "Husdjur": {"pets": "En katt"},
        "Arbete": {"work": "large"},
        "Timmar i veckan": {"hours": "20"},
    }


def question(
    kind: QuestionKind,
    *labels: str,
    note: bool = False,
    wish: bool = False,
    restricted: bool = False,
) -> Question:
    return Question(
        key="q",
        label="Fråga",
        kind=kind,
        options=tuple(Option(key=label.lower(), label=label) for label in labels),
        note=note,
        wish=wish,
        restricted=restricted,
    )


def taken(before: Question | None, after: Question, **answers: Answer) -> tuple[object, object]:
    """What is carried, and what is left, of one question's answers."""
    given = {key.replace("_", "."): value for key, value in answers.items()}
    form = trial(FIRST).definition

    def only(one: Question) -> Instrument:
        section = dataclasses.replace(form.sections[0], questions=(one,))
        return dataclasses.replace(form, sections=(section,))

    carried = carry(None if before is None else only(before), only(after), given)
    return carried.answers, [one.answers for one in carried.left]


CHOICE, SCALE, MANY = QuestionKind.CHOICE, QuestionKind.SCALE, QuestionKind.MANY


def test_a_choice_that_is_gone_is_left_and_one_with_new_words_is_taken() -> None:
    before = question(CHOICE, "A", "B")
    assert taken(before, question(CHOICE, "A"), q="b") == ({}, [{"q": "b"}])
    other_words = dataclasses.replace(before, options=(Option(key="a", label="Annat"),))
    assert taken(before, other_words, q="a") == ({"q": "a"}, [])


def test_a_step_of_a_scale_is_taken_where_all_its_steps_are_the_same() -> None:
    before = question(SCALE, "A", "B")
    assert taken(before, question(SCALE, "A", "B"), q="b") == ({"q": "b"}, [])
    assert taken(before, question(SCALE, "A", "B", "C"), q="b") == ({}, [{"q": "b"}])


def test_of_many_those_that_are_gone_are_left() -> None:
    before = question(MANY, "A", "B", "C")
    after = question(MANY, "A", "B")
    assert taken(before, after, q=["a", "c"]) == ({"q": ["a"]}, [{"q": ["c"]}])
    assert taken(before, after, q=["b"]) == ({"q": ["b"]}, [])
    gone = dataclasses.replace(after, key="other")
    assert taken(before, gone, q=["a"]) == ({}, [{"q": ["a"]}])
    noted = question(MANY, "A", note=True)
    assert taken(noted, noted, q_note="Snart") == ({"q.note": "Snart"}, [])


def test_a_note_or_wish_that_has_no_place_is_left() -> None:
    before = question(SCALE, "A", note=True, wish=True)
    assert taken(before, question(SCALE, "A"), q="a", q_note="Snart", q_wish=True) == (
        {"q": "a"},
        [{"q.note": "Snart", "q.wish": True}],
    )
    assert taken(before, question(SCALE, "A"), q="a", q_note=" ") == ({"q": "a"}, [])


def test_what_few_may_read_is_never_opened_and_what_all_may_read_can_be_closed() -> None:
    text = QuestionKind.TEXT
    closed, opened = question(text, restricted=True), question(text)
    assert taken(closed, opened, q="Hot") == ({}, [{"q": "Hot"}])
    assert taken(closed, closed, q="Hot") == ({"q": "Hot"}, [])
    assert taken(opened, closed, q="Hot") == ({"q": "Hot"}, [])


def test_another_kind_is_another_question() -> None:
    assert taken(question(QuestionKind.TEXT), question(QuestionKind.DATE), q="2026-11-10") == (
        {},
        [{"q": "2026-11-10"}],
    )


def test_where_the_text_is_gone_an_answer_goes_where_it_fits() -> None:
    assert taken(None, question(CHOICE, "A"), q="a") == ({"q": "a"}, [])
    assert taken(None, question(CHOICE, "A"), q="b") == ({}, [{"q": "b"}])
    assert taken(None, question(QuestionKind.PERCENT), q=50) == ({"q": 50}, [])


def test_a_no_is_an_answer_and_an_empty_text_is_none() -> None:
    yes_no, text = question(QuestionKind.YES_NO), question(QuestionKind.TEXT)
    elsewhere = dataclasses.replace(text, key="other")
    assert taken(yes_no, elsewhere, q=False) == ({}, [{"q": False}])
    assert taken(text, elsewhere, q="  ") == ({}, [])
