"""Forms that are filled in about a person: what they ask, and what was answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

PlainAnswer = str | int | bool | list[str]
Rows = dict[str, dict[str, PlainAnswer]]
"""Answers of rows: by the row's own key, in order, what was answered to each of its questions."""

Answer = PlainAnswer | Rows


class QuestionKind(StrEnum):
    """How a question is answered."""

    TEXT = "text"
    CHOICE = "choice"
    SCALE = "scale"
    MANY = "many"
    YES_NO = "yes_no"
    PERCENT = "percent"
    DATE = "date"
    NUMBER = "number"
    ROWS = "rows"


ASSESSMENT: Final = "ib"
CHILD_ANALYSIS: Final = "barnkonsekvensanalys"
PLAN: Final = "plan"
"""The förändringsplan: asked as a form, and kept as what it is."""
CHILD_LETTER_ANSWER: Final = "letter_text"
"""The question of the child analysis whose answer is the child's paragraph in the letter."""

MOST_SIGNS: Final = 200_000
"""How long a form's text may be, and what it draws from the catalogues: ten times the longest."""

MOST_VERSIONS: Final = 1_000_000_000

LONGEST_LEAP: Final = 100
"""How far above the newest that the unit has used a new version may be: from the last number there
is no form would ever be changed again.
"""

HIGHEST_FIRST: Final = 100_000_000
"""The first that a unit uses of a form may be a year's or a day's (20261128); there are more left
above it than anyone will write.
"""


def highest_next(newest: int) -> int:
    """The highest number that a form's next version may have; 0 is of a form that is not used."""
    return newest + LONGEST_LEAP if newest else HIGHEST_FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to choose.

    ``group`` is the heading it stands under. ``need`` marks an answer that calls for something
    to be done. ``until`` is the last day it may be chosen; it is shown for ever.
    """

    key: str
    label: str
    group: str = ""
    need: bool = False
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. ``shown_if`` (question key, answers) hides it until another is so answered.

    ``note`` adds a free text beside a scale; ``wish`` the tick "vill arbeta med". ``restricted``
    answers are read only by those the role table allows. ``fresh`` ones are asked anew each
    time, so that an earlier answer is never copied. ``ages`` are the first and last age, in
    whole years, of those it concerns. ``least`` is how many characters a text must say something
    with, 0 where it may be anything. One of the questions that have ``names_person`` must name
    whom the form is about. ``unit`` is what a number is counted in, and ``ahead`` are the days
    from today that a day is most often. ``rows`` are what is asked of each row of a list, and
    ``one`` is what a row is called; ``also`` are keys that a row may have of which nothing
    is asked, such as what it was suggested for. Of what is asked there ``preset`` is the answer
    that a new row begins with, and ``tones`` says of which answers it is told how they stand, and
    how.
    """

    key: str
    label: str
    kind: QuestionKind
    required: bool = True
    help: str = ""
    options: tuple[Option, ...] = ()
    shown_if: tuple[str, tuple[str, ...]] | None = None
    note: bool = False
    wish: bool = False
    restricted: bool = False
    fresh: bool = False
    ages: tuple[int, int] | None = None
    least: int = 0
    names_person: bool = False
    unit: str = ""
    ahead: tuple[int, ...] = ()
    preset: str = ""
    tones: tuple[tuple[str, str], ...] = ()
    rows: "tuple[Question, ...]" = ()
    one: str = ""
    also: tuple[str, ...] = ()

    @property
    def counted(self) -> str:
        """The label, with what a number is counted in."""
        return ", ".join(part for part in (self.label, self.unit) if part)

    @property
    def note_key(self) -> str:
        """Where the free text beside the answer is kept."""
        return f"{self.key}.note"

    @property
    def wish_key(self) -> str:
        """Where the tick "vill arbeta med" is kept."""
        return f"{self.key}.wish"

    @property
    def answer_keys(self) -> tuple[str, ...]:
        """Every key that this question's answers are kept under."""
        note = (self.note_key,) if self.note else ()
        wish = (self.wish_key,) if self.wish else ()
        return (self.key, *note, *wish)

    def option(self, key: object) -> Option | None:
        """The option of a key, or None."""
        return next((option for option in self.options if option.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of an instrument, one page of it.

    ``shared`` parts are about the household: what one adult's says is copied to the other's.
    """

    key: str
    title: str
    questions: tuple[Question, ...]
    intro: str = ""
    shared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormStep:
    """Where in the walk of a case a form is a step of its own: ``after`` which other.

    ``required`` where everyone whom it is about must have a signed one that counts; else it is a
    step that can be left. A signed one counts for the application that it was made for where it
    is made ``for_application``, for so many days where there are ``valid_days``, or until it is
    made again. The decision waits for it where it is ``before_decision``.
    """

    after: str
    required: bool = False
    for_application: bool = False
    valid_days: int | None = None
    before_decision: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StepForm:
    """A form as a step of a case: ``key`` is the step's, ``form`` the form's own.

    ``about`` is ``household``, ``adult`` or ``child``.
    """

    key: str
    form: str
    title: str
    about: str
    place: FormStep


ASSESSMENT_STEP: Final = StepForm(
    key="assessment",
    form=ASSESSMENT,
    title="IB-bedömning",
    about="adult",
    place=FormStep(after="application", required=True),
)
CHILD_STEP: Final = StepForm(
    key="children",
    form=CHILD_ANALYSIS,
    title="Barnkonsekvensanalys",
    about="child",
    place=FormStep(after="plan", required=True, for_application=True, before_decision=True),
)
"""No file says the place of the forms that every case has: whatever a form's file lacks, no
decision is made before each child has been seen.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A versioned form. ``about`` is ``household``, ``adult`` or ``child``; on paper it is signed
    by whom it is about and by the caseworker where it is signed ``by_hand`` too.

    ``step`` says nothing of what is asked: two forms that differ in it alone ask the same.
    """

    key: str
    version: int
    title: str
    about: str
    source: str
    sections: tuple[Section, ...]
    by_hand: bool = False
    step: FormStep | None = field(default=None, compare=False)

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question in reading order."""
        return tuple(question for section in self.sections for question in section.questions)

    def question(self, key: str) -> Question | None:
        """The question of a key, or None."""
        return next((question for question in self.questions if question.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormText:
    """A version of an instrument as its file said when it was first used, word for word.

    ``options`` is what it drew from the catalogues then, as JSON by the catalogues' names: an
    option's label reads the same for ever. ``sha256`` covers all four, and names it.
    """

    instrument: str
    instrument_version: int
    text: str
    options: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormVersion(FormText):
    """The same with who added it and when (UTC).

    ``added_by`` is None for what was added when the database was upgraded.
    """

    id: UUID
    added_by: UUID | None
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledInstrument:
    """The answers given about one person (or the household) in one application.

    Locked once signed; a correction is a new one. ``form_sha256`` names the very text that was
    filled in; what was begun before the texts were kept has only the version's number.
    """

    id: UUID
    case_id: UUID
    application_id: UUID | None
    person_id: UUID | None
    instrument: str
    instrument_version: int
    form_sha256: str | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    started_by: UUID
    started_at: datetime
    signed_by: UUID | None = None
    signed_at: datetime | None = None
    version: int = 1

    @property
    def signed(self) -> bool:
        """Whether it is signed, and so locked."""
        return self.signed_at is not None
