"""The calculation as an appendix: every amount, and where it comes from."""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from fsclient.documents import formats
from fsclient.documents.letter import INK, LINE, WIDTH, Styles
from fsclient.documents.wording import Address, LetterWording
from fsclient.domain.calculation import LineGroup
from fsclient.domain.letters import DecisionLetter, LetterLine

# What is needed first, then what there is already.
_ORDER = (
    LineGroup.PERSONAL,
    LineGroup.SHARED,
    LineGroup.COST,
    LineGroup.ADJUSTMENT,
    LineGroup.INCOME,
    LineGroup.ASSET,
)
_COLUMNS = (WIDTH - 34 * mm, 34 * mm)
_ROWS = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
]


def appendix(
    letter: DecisionLetter, wording: LetterWording, address: Address, period: str, styles: Styles
) -> list[Flowable]:
    """Title, one table for each group that has lines, and the sum."""
    story: list[Flowable] = [
        styles.title_line(address.appendix_title),
        styles.text(address.appendix_intro.format(period=period), styles.body),
    ]
    for group in _ORDER:
        lines = [line for line in letter.lines if line.group is group]
        if lines:
            story += _group(lines, wording, group, styles)
    total = _sum(letter, wording, address, styles)
    return [*story, *total, *_sources(letter, wording, styles)]


def _group(
    lines: Sequence[LetterLine], wording: LetterWording, group: LineGroup, styles: Styles
) -> list[Flowable]:
    words = wording.groups[group]
    explanation = styles.text(words.explanation, styles.soft)
    rows = [[_explained(line, wording, styles), _amount(line.amount, styles)] for line in lines]
    table = styles.table(rows, _COLUMNS, _ROWS)
    return styles.section(words.heading, [explanation, table])


def _explained(line: LetterLine, wording: LetterWording, styles: Styles) -> list[Flowable]:
    label = f"{line.label}, {line.person}" if line.person else line.label
    formula = "" if _only_repeats(line) else line.formula
    reasons = " \N{MIDDLE DOT} ".join(part for part in (formula, line.law) if part)
    explained = [styles.text(label, styles.cell)]
    if reasons:
        explained.append(styles.text(reasons, styles.soft))
    if line.reason:
        told = wording.labels.line_reason.format(reason=line.reason)
        explained.append(styles.text(told, styles.soft))
    return explained


def _only_repeats(line: LetterLine) -> bool:
    """Whether the formula is nothing but the amount itself."""
    written = formats.number(abs(line.amount))
    return "".join(line.formula.split()) == "".join(written.split())


def _sources(letter: DecisionLetter, wording: LetterWording, styles: Styles) -> list[Flowable]:
    """Each norm once, however many lines rest on it."""
    norms = dict.fromkeys((line.sfs, line.provenance) for line in letter.lines if line.sfs)
    words = wording.sources
    told = (
        (words.norm_derived if provenance else words.norm).format(sfs=sfs, provenance=provenance)
        for sfs, provenance in norms
    )
    paragraphs = [styles.text(sentence, styles.soft) for sentence in (*told, words.abbreviations)]
    return styles.kept_section(words.heading, paragraphs)


def _sum(
    letter: DecisionLetter, wording: LetterWording, address: Address, styles: Styles
) -> list[Flowable]:
    words, totals = wording.sums, letter.totals
    terms = (
        (words.norm, totals.norm),
        (words.costs, totals.costs),
        (words.adjustments, totals.adjustments),
        (words.incomes, -totals.incomes),
        (words.assets, -totals.assets),
    )
    rows = [
        [styles.text(label, styles.cell), _amount(amount, styles)]
        for label, amount in terms
        if amount or label == words.norm
    ]
    rows.append(
        [
            styles.text(_result_label(totals.result, address), styles.cell_strong),
            styles.text(formats.kronor(abs(totals.result)), styles.amount_strong),
        ]
    )
    ruled = [*_ROWS, ("LINEABOVE", (0, len(rows) - 1), (-1, len(rows) - 1), 1, INK)]
    if letter.already_granted:
        label = styles.text(words.already_granted, styles.cell)
        rows.append([label, _amount(-letter.already_granted, styles)])
    table = styles.table(rows, _COLUMNS, ruled)
    return styles.kept_section(words.heading, [table])


def _result_label(result: Decimal, address: Address) -> str:
    if result > 0:
        return address.deficit
    return address.surplus if result < 0 else address.balance


def _amount(amount: Decimal, styles: Styles) -> Flowable:
    return styles.text(formats.kronor(amount), styles.amount)
