"""The Swedish words of an answer."""

from collections.abc import Mapping
from datetime import date

from fsclient.domain.instruments import Answer, Question, QuestionKind
from fsclient.ui.widgets.pill import Badge, Tone

NOT_ANSWERED = "Inte besvarad"
FOR_AUTHORISED = "läses bara av behöriga"


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
            return "Ja" if answer else "Nej"
        case QuestionKind.PERCENT:
            return f"{answer}\u00a0%" if isinstance(answer, int) else str(answer)
        case _:
            return str(answer).strip()


def whole_answer(question: Question, answers: Mapping[str, Answer]) -> str:
    """An answer with its wish and its note on one line; empty where there is none."""
    wish = "vill arbeta med" if answers.get(question.wish_key) is True else ""
    note = str(answers.get(question.note_key, "")).strip()
    return " · ".join(part for part in (answer_words(question, answers), wish, note) if part)


def need_badge(question: Question, answers: Mapping[str, Answer]) -> Badge | None:
    """How large a need is, with a tone; None where the question has no answer."""
    option = question.option(answers.get(question.key))
    if option is None:
        return None
    return Badge(option.label.lower(), Tone.WARN if option.need else Tone.NEUTRAL)


def chosen_labels(question: Question, today: date, kept: object) -> list[tuple[str, str]]:
    """Key and label of what may be chosen today, and of what was chosen before."""
    return [
        (option.key, option.label)
        for option in question.options
        if option.until is None or option.until >= today or option.key == kept
    ]
