"""A form on paper: a blank to fill in by hand, or the questions with their answers."""

from collections.abc import Sequence
from typing import ClassVar

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from fsclient.documents.fonts import LetterFonts
from fsclient.documents.form_wording import FormWording
from fsclient.documents.letter import LINE, WIDTH, LetterBase
from fsclient.domain.form_papers import FormPaper, PaperFilling, PaperQuestion, PaperSection

_LINE_HEIGHT = 8 * mm
_BOX = "\N{WHITE SQUARE}"
_APART = 3 * "\N{NO-BREAK SPACE}" + " "
_LONGEST_BESIDE = 30
"""Characters of a choice that others may stand beside."""


def render_form_paper(paper: FormPaper, wording: FormWording, fonts: LetterFonts) -> bytes:
    """The PDF of a form; the same form, wording and fonts give the same bytes.

    Raises RuleViolation ``letter_character_missing``.
    """
    return _FormPaper(paper, wording, fonts).render()


class _FormPaper(LetterBase):
    first_top: ClassVar[float] = 44 * mm

    def __init__(self, paper: FormPaper, wording: FormWording, fonts: LetterFonts) -> None:
        self._paper = paper
        self._wording = wording
        super().__init__(fonts, language=wording.language, title=paper.title, author=paper.unit)

    def sender(self) -> list[Paragraph]:
        return [self.styles.text(self._paper.unit, self.styles.cell_strong)]

    def facts(self, page: int, pages: int) -> list[Paragraph]:
        filling = self._paper.filling
        number = "" if filling is None else filling.case_number
        told = [self._wording.case_number.format(case_number=number)] if number else []
        lines = (*told, self._wording.page.format(page=page, pages=pages))
        return [self.styles.text(line, self.styles.cell) for line in lines]

    def receiver(self) -> list[Paragraph]:
        return []

    def beside_window(self) -> list[Paragraph]:
        return []

    def later_head(self, page: int, pages: int) -> tuple[Paragraph, Paragraph]:
        filling, styles = self._paper.filling, self.styles
        parts = (self._paper.title, "" if filling is None else filling.case_number)
        number = self._wording.page.format(page=page, pages=pages)
        what = ", ".join(part for part in parts if part)
        return styles.text(what, styles.column), styles.text(number, styles.amount_column)

    def story(self) -> list[Flowable]:
        paper, styles = self._paper, self.styles
        version = self._wording.version.format(version=paper.version, source=paper.source).strip()
        story: list[Flowable] = [
            styles.title_line(paper.title),
            styles.text(version, styles.soft),
            *(self._blank_head() if paper.filling is None else self._head(paper.filling)),
        ]
        for section in paper.sections:
            story += self._section(section)
        lines = (self._wording.signer.format(name=name) for name in paper.signers)
        story.append(KeepTogether([part for line in lines for part in self._ruled(line, 1)]))
        return story

    def _head(self, filling: PaperFilling) -> list[Flowable]:
        words = self._wording
        signed = words.draft
        if filling.signed_on is not None:
            signed = words.signed.format(signed_on=filling.signed_on, signed_by=filling.signed_by)
        lines = (words.about.format(about=filling.about), signed)
        return [self.styles.text(line, self.styles.strong) for line in lines]

    def _blank_head(self) -> list[Flowable]:
        words = self._wording
        labels = (words.blank_about, words.blank_day, words.blank_by)
        return [part for label in labels for part in self._ruled(label, 1)]

    def _section(self, section: PaperSection) -> list[Flowable]:
        intro = [self.styles.text(section.intro, self.styles.soft)] if section.intro else []
        blank = self._paper.filling is None
        asked = self._to_fill_in if blank else self._answered
        bodies = [list(asked(question)) for question in section.questions]
        if not section.title:
            return [KeepTogether(body) for body in bodies]
        first, *rest = bodies
        head = self.styles.kept_section(section.title, [*intro, *first])
        return [*head, *(KeepTogether(body) for body in rest)]

    def _answered(self, question: PaperQuestion) -> Sequence[Flowable]:
        styles, words = self.styles, self._wording
        label = styles.text(question.label, styles.subheading)
        if question.withheld:
            return [label, styles.text(words.withheld, styles.italic)]
        if question.rows:
            return [label, *(styles.text(row, styles.body) for row in question.rows)]
        if not question.answer:
            return [label, styles.text(words.not_answered, styles.italic)]
        return [label, styles.text(question.answer, styles.body)]

    def _to_fill_in(self, question: PaperQuestion) -> Sequence[Flowable]:
        styles = self.styles
        parts: list[Flowable] = [styles.text(question.label, styles.subheading)]
        parts += [styles.text(line, styles.soft) for line in self._told(question)]
        if not question.choices:
            return [*parts, *self._ruled("", question.lines, question.columns)]
        parts.append(styles.text(_ticks(question.choices), styles.body))
        return [*parts, *(self._ruled(self._wording.note, 1) if question.note else [])]

    def _told(self, question: PaperQuestion) -> list[str]:
        words, told = self._wording, []
        if question.when is not None:
            other, answers = question.when
            told.append(words.when.format(question=other, answers=words.either.join(answers)))
        if question.ages is not None:
            told.append(words.ages.format(first=question.ages[0], last=question.ages[1]))
        return [*told, question.help] if question.help else told

    def _ruled(self, label: str, lines: int, columns: Sequence[str] = ()) -> list[Flowable]:
        """Lines to write on, under what is to be written there: in columns, under their heads."""
        head: list[Flowable] = []
        if label:
            head = [Spacer(1, 2 * mm), self.styles.text(label, self.styles.column)]
        # What is asked first says what the row is about.
        shares = (2, *[1] * (len(columns) - 1)) if columns else (1,)
        heads = [[self.styles.text(one, self.styles.column) for one in columns]] if columns else []
        table = self.styles.table(
            [*heads, *([Spacer(1, _LINE_HEIGHT)] * len(shares) for _line in range(lines))],
            [WIDTH * share / sum(shares) for share in shares],
            [("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE), ("TOPPADDING", (0, 0), (-1, -1), 0)],
        )
        return [*head, table]


def _ticks(choices: Sequence[str]) -> str:
    """Boxes to tick: side by side, or each on a line where one is long."""
    if max(map(len, choices)) > _LONGEST_BESIDE:
        return "\n".join(f"{_BOX} {choice}" for choice in choices)
    held = (choice.replace(" ", "\N{NO-BREAK SPACE}") for choice in choices)
    return _APART.join(f"{_BOX}\N{NO-BREAK SPACE}{choice}" for choice in held)
