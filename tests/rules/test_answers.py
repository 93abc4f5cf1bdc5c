"""The words of an answer, as they stand on screen and on paper."""

import pytest

from fsclient.domain.instruments import Answer, Option, Question, QuestionKind
from fsclient.rules.answers import answer_words, whole_answer

OPTIONS = (Option(key="small", label="Litet"), Option(key="large", label="Stort"))


def asked(kind: QuestionKind) -> Question:
    return Question(key="work", label="Arbete", kind=kind, options=OPTIONS)


@pytest.mark.parametrize(
    ("kind", "answer", "words"),
    [
        (QuestionKind.TEXT, " Vill tillbaka ", "Vill tillbaka"),
        (QuestionKind.TEXT, "", ""),
        (QuestionKind.CHOICE, "small", "Litet"),
        (QuestionKind.SCALE, "large", "Stort"),
        (QuestionKind.SCALE, "gone", "gone"),
        (QuestionKind.MANY, ["large", "gone"], "Stort, gone"),
        (QuestionKind.MANY, [], ""),
        (QuestionKind.MANY, "small", "small"),
        (QuestionKind.YES_NO, True, "Ja"),
        (QuestionKind.YES_NO, False, "Nej"),
        (QuestionKind.YES_NO, "", ""),
        (QuestionKind.PERCENT, 0, "0\u00a0%"),
        (QuestionKind.PERCENT, "halva", "halva"),
        (QuestionKind.DATE, "2026-11-10", "2026-11-10"),
    ],
)
def test_an_answer_is_read_by_its_kind(kind: QuestionKind, answer: Answer, words: str) -> None:
    assert answer_words(asked(kind), {"work": answer}) == words


def test_nothing_is_said_of_what_is_not_answered() -> None:
    assert answer_words(asked(QuestionKind.TEXT), {"other": "x"}) == ""
    assert whole_answer(asked(QuestionKind.TEXT), {}) == ""


def test_a_wish_and_a_note_stand_after_the_answer() -> None:
    scale = asked(QuestionKind.SCALE)
    whole: dict[str, Answer] = {"work": "large", "work.wish": True, "work.note": " Snart "}
    assert whole_answer(scale, whole) == "Stort · vill arbeta med · Snart"
    assert whole_answer(scale, {"work": "large", "work.wish": False}) == "Stort"
    assert whole_answer(scale, {"work.note": "Snart"}) == "Snart"
