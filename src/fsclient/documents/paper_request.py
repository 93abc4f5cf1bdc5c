"""A letter that asks a household for papers: which, by when, and what happens otherwise."""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from fsclient.documents.addressed import AddressedLetter, Head
from fsclient.documents.fonts import LetterFonts
from fsclient.documents.form_wording import read_wording
from fsclient.domain.letters import PaperRequest

_FACTS: Final = {
    "page": {"page", "pages"},
    "phone": {"phone"},
    "continued": {"day", "case_number"},
    "asked_one": {"month"},
    "asked_two": {"month"},
    "hand_in": {"day"},
    "each": {"paper", "day"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestWording:
    """The words of the letter; what ends with ``one`` is to one adult, with ``two`` to two."""

    language: str
    date: str
    case_number: str
    page: str
    phone: str
    address_hidden: str
    continued: str
    title: str
    asked_one: str
    asked_two: str
    hand_in: str
    hand_in_each: str
    each: str
    otherwise: str
    otherwise_one: str
    otherwise_two: str
    questions: str
    questions_one: str
    questions_two: str


def parse_request_wording(text: str) -> RequestWording:
    """Read the text of the wording file (TOML); raises RuleViolation with each slip in it."""
    return read_wording(text, RequestWording, _FACTS)


def render_paper_request(
    letter: PaperRequest, wording: RequestWording, fonts: LetterFonts
) -> bytes:
    """The PDF of a letter; the same letter, wording and fonts give the same bytes.

    Raises RuleViolation ``letter_character_missing``.
    """
    return _Request(letter, wording, fonts).render()


class _Request(AddressedLetter):
    def __init__(self, letter: PaperRequest, wording: RequestWording, fonts: LetterFonts) -> None:
        self._letter = letter
        self._wording = wording
        head = Head(
            sender=letter.sender,
            receiver=letter.receiver,
            case_number=letter.case_number,
            day=letter.written_on,
            continued=wording.continued.format(
                day=letter.written_on, case_number=letter.case_number
            ),
        )
        title = f"{wording.title}, {letter.case_number}"
        super().__init__(fonts, head, wording, language=wording.language, title=title)

    def story(self) -> list[Flowable]:
        """What is needed, by when, what happens otherwise, and whom to ask."""
        letter, words, styles = self._letter, self._wording, self.styles
        asked, otherwise, questions = (
            (words.asked_two, words.otherwise_two, words.questions_two)
            if letter.to_two
            else (words.asked_one, words.otherwise_one, words.questions_one)
        )
        text = styles.text
        differ = any(day is not None for _paper, day in letter.papers)
        hand_in = words.hand_in_each if differ else words.hand_in.format(day=letter.due_on)
        signed = [
            text(letter.written_by.name, styles.strong),
            text(letter.written_by.title, styles.cell),
        ]
        return [
            styles.title_line(words.title),
            text(asked.format(month=letter.month.in_words), styles.body),
            *(styles.step(place, line) for place, line in enumerate(self._papers(), 1)),
            Spacer(0, 2 * mm),
            text(hand_in, styles.strong),
            *styles.kept_section(words.otherwise, [text(otherwise, styles.body)]),
            *styles.kept_section(words.questions, [text(questions, styles.body), *signed]),
        ]

    def _papers(self) -> list[str]:
        each = self._wording.each
        return [
            paper if day is None else each.format(paper=paper, day=day)
            for paper, day in self._letter.papers
        ]
