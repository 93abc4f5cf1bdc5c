"""A form as it is printed, blank or filled in: every word copied in."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperQuestion:
    """A question with its answer in words, empty where there is none.

    ``rows`` are of a list: what each is about, and the rest below. ``choices`` are what there is to
    tick on a blank, else ``lines`` to write on, in ``columns`` where each line is a row; ``when``
    is the question and the answers it hangs on, ``ages`` the whole years it is asked of.
    ``withheld`` says that there may be an answer which whoever prints may not read.
    """

    label: str
    help: str = ""
    answer: str = ""
    choices: tuple[str, ...] = ()
    lines: int = 0
    columns: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    note: bool = False
    when: tuple[str, tuple[str, ...]] | None = None
    ages: tuple[int, int] | None = None
    withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSection:
    """Questions under a heading, or without where there is no other section."""

    title: str
    intro: str
    questions: tuple[PaperQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFilling:
    """Whom the answers are about, and when and by whom they were signed: None for a draft."""

    case_number: str
    about: str
    signed_on: date | None
    signed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPaper:
    """A version of what is written about someone on paper; ``filling`` is None for a blank, and
    ``signers`` are who sign the paper by hand.
    """

    title: str
    version: int
    source: str
    unit: str
    sections: tuple[PaperSection, ...]
    filling: PaperFilling | None = None
    signers: tuple[str, ...] = ()
