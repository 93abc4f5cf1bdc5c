"""The Swedish words of an answer, on screen and on paper."""

from collections.abc import Mapping
from typing import Final

from fsclient.domain.instruments import Answer, Question, QuestionKind

NOT_ANSWERED: Final = "Inte besvarad"
YES: Final = "Ja"
NO: Final = "Nej"
WISH: Final = "vill arbeta med"


def answer_words(question: Question, answers: Mapping[str, Answer]) -> str:
    """An answer as it is read, without its note; empty where there is none."""
    answer = answers.get(question.key)
    if answer is None or answer in ("", [], {}):
        return ""
    match question.kind:
        case QuestionKind.CHOICE | QuestionKind.SCALE:
            option = question.option(answer)
            return option.label if option is not None else str(answer)
        case QuestionKind.MANY if isinstance(answer, list):
            found = [(key, question.option(key)) for key in answer]
            return ", ".join(key if option is None else option.label for key, option in found)
        case QuestionKind.ROWS if isinstance(answer, dict):
            return "\n".join(_row_words(question, row) for row in answer.values())
        case QuestionKind.YES_NO:
            return YES if answer else NO
        case QuestionKind.NUMBER:
            return f"{str(answer).replace('.', ',')}\u00a0{question.unit}".strip()
        case QuestionKind.PERCENT:
            return f"{answer}\u00a0%" if isinstance(answer, int) else str(answer)
        case _:
            return str(answer).strip()


def row_words(question: Question, row: Mapping[str, Answer]) -> list[tuple[str, str]]:
    """Label and answer of each question of a row that is answered; a key where no one knows the
    question any more.
    """
    if not question.rows:
        return [(key, str(value)) for key, value in row.items()]
    found = ((cell.label, answer_words(cell, row)) for cell in question.rows)
    return [(label, words) for label, words in found if words]


def _row_words(question: Question, row: Mapping[str, Answer]) -> str:
    return ". ".join(f"{label}: {words.rstrip('.')}" for label, words in row_words(question, row))


def whole_answer(question: Question, answers: Mapping[str, Answer]) -> str:
    """An answer with its wish and its note on one line; empty where there is none."""
    wish = WISH if answers.get(question.wish_key) is True else ""
    note = str(answers.get(question.note_key, "")).strip()
    return " · ".join(part for part in (answer_words(question, answers), wish, note) if part)
