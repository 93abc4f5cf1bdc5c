"""How an answer stands on the page, beside its words."""

from collections.abc import Mapping
from datetime import date

from fsclient.domain.instruments import Answer, Question
from fsclient.ui.speech.badges import Badge, Tone

FOR_AUTHORISED = "läses bara av behöriga"


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
