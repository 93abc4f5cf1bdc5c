"""The editor of a question, what is answered in it, and how an answer is shown there."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Final

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, PlainAnswer, Question, QuestionKind
from fsclient.ui.assessment.editors import (
    DayAhead,
    NumberEdit,
    PercentEdit,
    PercentLine,
    RowText,
)
from fsclient.ui.assessment.words import chosen_labels
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.many_choice import ManyChoice
from fsclient.ui.widgets.text_edits import TextArea

AnyEditor = (
    TextArea
    | SegmentedChoice
    | ComboBox
    | ManyChoice
    | PercentEdit
    | PercentLine
    | NumberEdit
    | DayAhead
    | DateEdit
)
_TYPED: Final = (PercentEdit, PercentLine, NumberEdit, DayAhead, DateEdit)
"""What is typed in these may not be understood."""
_SEGMENTS: Final = 6
_NONE_CHOSEN: Final = "Inget valt"


def editor_of(question: Question, today: Callable[[], date]) -> AnyEditor:
    """The editor of a question that stands by itself."""
    match question.kind:
        case QuestionKind.TEXT:
            return TextArea(rows=2)
        case QuestionKind.PERCENT:
            return PercentEdit()
        case QuestionKind.DATE if question.ahead:
            return DayAhead(question.ahead, today)
        case QuestionKind.CHOICE | QuestionKind.SCALE:
            choices = _choices(question, today(), None)
            if len(choices) <= _SEGMENTS:
                return SegmentedChoice(choices)
            return ComboBox(_listed(question, today(), None))
    return _editor(question, today)


def row_editor_of(question: Question, today: Callable[[], date]) -> AnyEditor:
    """The editor of a question of each row, as small as its answer."""
    match question.kind:
        case QuestionKind.TEXT:
            return RowText(placeholder=question.label)
        case QuestionKind.PERCENT:
            return PercentLine()
        case QuestionKind.CHOICE | QuestionKind.SCALE:
            return ComboBox(_listed(question, today(), None), placeholder=question.label)
    return _editor(question, today)


def _editor(question: Question, today: Callable[[], date]) -> AnyEditor:
    match question.kind:
        case QuestionKind.YES_NO:
            return SegmentedChoice([Choice(True, "Ja"), Choice(False, "Nej")])
        case QuestionKind.MANY:
            return ManyChoice(_choices(question, today(), None))
        case QuestionKind.NUMBER:
            return NumberEdit()
        case QuestionKind.DATE:
            return DateEdit(today=today)
    raise ValueError(question.kind)


def answer_in(editor: AnyEditor) -> PlainAnswer | None:
    """What is answered, None where nothing is; what can't be read stays as it was typed."""
    if isinstance(editor, _TYPED) and editor.problem() is not None:
        return editor.text()
    value = editor.value()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if value is None or value in ("", []) or not isinstance(value, str | int | list):
        return None
    return value


def show_in(
    editor: AnyEditor, question: Question, answer: Answer | None, today: Callable[[], date]
) -> None:
    """Show a stored answer, or none."""
    match editor:
        case ManyChoice():
            editor.set_value(answer if isinstance(answer, list) else [])
        case TextArea():
            editor.set_value("" if answer is None else str(answer))
        case ComboBox():
            editor.set_choices(_listed(question, today(), answer))
            editor.set_value(answer)
        case SegmentedChoice():
            editor.set_value(answer)
        case NumberEdit():
            editor.setText(str(answer or "").replace(".", ","))
        case DateEdit() | DayAhead():
            editor.setText(str(answer or ""))
        case PercentEdit() | PercentLine() if isinstance(answer, int):
            editor.set_value(answer)
        case PercentEdit() | PercentLine():
            editor.setText(str(answer or ""))


def said_of(editor: AnyEditor, problem: Problem) -> str:
    """The sentence of a problem: why it can't be read, where it can't."""
    return sentence(editor.problem() or problem)


def _choices(question: Question, today: date, kept: object) -> list[Choice]:
    return [Choice(key, label) for key, label in chosen_labels(question, today, kept)]


def _listed(question: Question, today: date, kept: object) -> list[Choice]:
    """What stands in a list: what need not be answered can be emptied again by its first."""
    none = [] if question.required else [Choice("", _NONE_CHOSEN)]
    return [*none, *_choices(question, today, kept)]
