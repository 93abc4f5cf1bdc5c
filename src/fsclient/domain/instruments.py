"""Forms that are filled in about a person: what they ask, and what was answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

Answer = str | int | bool | list[str]


class QuestionKind(StrEnum):
    """How a question is answered."""

    TEXT = "text"
    CHOICE = "choice"
    SCALE = "scale"
    MANY = "many"
    YES_NO = "yes_no"
    PERCENT = "percent"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to choose."""

    key: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. ``shown_if`` (question key, answers) hides it until another is so answered.

    ``note`` adds a free text beside a scale; ``wish`` the tick "vill arbeta med". ``restricted``
    answers are read only by those the role table allows.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of an instrument, one page of it."""

    key: str
    title: str
    questions: tuple[Question, ...]
    intro: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A versioned form. ``about`` is ``household``, ``adult`` or ``child``."""

    key: str
    version: int
    title: str
    about: str
    source: str
    sections: tuple[Section, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question in reading order."""
        return tuple(question for section in self.sections for question in section.questions)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledInstrument:
    """The answers given about one person (or the household) in one application.

    Locked once signed; a correction is a new one.
    """

    id: UUID
    case_id: UUID
    application_id: UUID | None
    person_id: UUID | None
    instrument: str
    instrument_version: int
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
