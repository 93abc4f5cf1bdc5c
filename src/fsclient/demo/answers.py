"""Made-up answers to the unit's instruments, whatever questions they hold."""

from datetime import date

from fsclient.demo.chance import Chance
from fsclient.demo.words import DemoWords
from fsclient.domain.instruments import (
    Answer,
    Instrument,
    Option,
    PlainAnswer,
    Question,
    QuestionKind,
)
from fsclient.rules.instruments import asked

_LETTER = "letter_text"


def made_answers(
    chance: Chance, words: DemoWords, instrument: Instrument, today: date, age: int
) -> dict[str, Answer]:
    """An answer to every required question that is asked about someone of an age."""
    answers: dict[str, Answer] = {}
    while waiting := _unanswered(instrument, answers, age):
        for question in waiting:
            answers[question.key] = _answer(chance, words, question, today)
            if question.wish and answers[question.key] in ("clear", "large"):
                answers[question.wish_key] = chance.happens(0.6)
    return answers


def _unanswered(
    instrument: Instrument, answers: dict[str, Answer], age: int
) -> tuple[Question, ...]:
    return tuple(
        question
        for question in asked(instrument, answers, age)
        if question.required and question.key not in answers
    )


def _answer(chance: Chance, words: DemoWords, question: Question, today: date) -> Answer:
    match question.kind:
        case QuestionKind.CHOICE | QuestionKind.SCALE:
            return chance.pick(_open(question, today)).key
        case QuestionKind.MANY:
            return [chance.pick(_open(question, today)).key]
        case QuestionKind.YES_NO:
            return chance.happens(0.2)
        case QuestionKind.PERCENT:
            return chance.pick((0, 25, 50, 75, 100))
        case QuestionKind.NUMBER:
            return str(chance.pick((2, 4, 8)))
        case QuestionKind.DATE:
            return today.isoformat()
        case QuestionKind.ROWS:
            row: dict[str, PlainAnswer] = {}
            for cell in question.rows:
                answer = _answer(chance, words, cell, today)
                assert not isinstance(answer, dict)
                row[cell.key] = answer
            return {"1": row}
        case QuestionKind.TEXT:
            return words.child_letter if question.key == _LETTER else chance.pick(words.answers)


def _open(question: Question, today: date) -> list[Option]:
    return [one for one in question.options if one.until is None or one.until >= today]
