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
    if answer is None or answer in ("", []):
        return ""
    match question.kind:
        case QuestionKind.CHOICE | QuestionKind.SCALE:
            option = question.option(answer)
            return option.label if option is not None else str(answer)
        case QuestionKind.MANY if isinstance(answer, list):
            found = [(key, question.option(key)) for key in answer]
            return ", ".join(key if option is None else option.label for key, option in found)
        case QuestionKind.YES_NO:
            return YES if answer else NO
        case QuestionKind.PERCENT:
            return f"{answer}\u00a0%" if isinstance(answer, int) else str(answer)
        case _:
            return str(answer).strip()


def whole_answer(question: Question, answers: Mapping[str, Answer]) -> str:
    """An answer with its wish and its note on one line; empty where there is none."""
    wish = WISH if answers.get(question.wish_key) is True else ""
    note = str(answers.get(question.note_key, "")).strip()
    return " · ".join(part for part in (answer_words(question, answers), wish, note) if part)
