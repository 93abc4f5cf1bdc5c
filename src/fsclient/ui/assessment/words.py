"""How an answer stands on the page, beside its words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from fsclient.domain.instruments import Answer, Question
from fsclient.ui.speech.badges import Badge, Tone

FOR_AUTHORISED = "läses bara av behöriga"
_LONGEST: Final = 24


@dataclass(frozen=True, slots=True)
class Lack:
    """What holds a signing: a question's label, the row it stands in (``steg 2``) where it does,
    and whether it is answered amiss rather than not at all.
    """

    label: str
    where: str = ""
    is_amiss: bool = False


def lacking_words(lacks: Sequence[Lack], one: str, many: str) -> str:
    """``”Tid” saknas i steg 2`` of one thing, ``3 svar saknas`` of several; empty of none. ``one``
    and ``many`` are what is counted.
    """
    amiss = [each.is_amiss for each in lacks]
    if not lacks:
        return ""
    if len(lacks) > 1:
        how = "kvar" if any(amiss) and not all(amiss) else _how(is_amiss=amiss[0])
        return f"{len(lacks)} {many} {how}"
    (lack,) = lacks
    what = f"”{lack.label}”" if lack.label and len(lack.label) <= _LONGEST else f"1 {one}"
    where, how = f"i {lack.where}" if lack.where else "", _how(is_amiss=lack.is_amiss)
    parts = (what, where, how) if lack.is_amiss else (what, how, where)
    return " ".join(part for part in parts if part)


def _how(*, is_amiss: bool) -> str:
    return "behöver rättas" if is_amiss else "saknas"


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
