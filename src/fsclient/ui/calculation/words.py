"""How the calculation is put into words: where a line comes from, what its sum is called."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from fsclient.domain.calculation import (
    Asset,
    CalculationFacts,
    CalculationResult,
    Child,
    ChildIncomeCap,
    DayRule,
    Income,
    Line,
    LineGroup,
    NormReference,
    Outcome,
)
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.rules.calculation_incomes import OWN_WORK
from fsclient.rules.calculation_lines import fact_lines
from fsclient.rules.rule_book import RuleBook
from fsclient.ui.speech import formats
from fsclient.ui.widgets.explanation import Explanation

_DAY_RULES: Final = {
    DayRule.CALENDAR_DAYS: "dagar av månadens dagar",
    DayRule.YEAR_365: "tolv månadsbelopp delat på 365, gånger dagarna",
    DayRule.THIRTY: "en trettiondel av månadsbeloppet per dag",
}
_VISITING: Final = {
    True: "ett barn på umgänge räknas som medlem i hushållet",
    False: "ett barn på umgänge räknas inte som medlem i hushållet",
}
_CAPS: Final = {
    ChildIncomeCap.ALL: "barnets alla inkomster räknas högst upp till dess egna behov",
    ChildIncomeCap.OTHER_THAN_WAGE: "egen lön räknas också över barnets egna behov",
}
_QUALIFIED: Final = re.compile(r"([^,(]+?)(?:, | \()(.+)")
_SHORTER: Final = {"Gemensamma hushållskostnader": "Hushållskostnader"}
"""What has no room in the sheet; the explanation and the letter have the whole words."""
_NORM_GROUPS: Final = {
    "adult.single": "ensamstående",
    "adult.cohabiting": "sammanboende",
    "prisbasbelopp": "prisbasbelopp",
}
_DERIVED: Final = {
    "härledd": "härledd, inte läst i författningen",
    "delvis härledd": "delvis härledd, inte läst i författningen",
    "känd": "allmänt känd, källan inte läst",
}
_OUTCOMES: Final = {
    Outcome.DEFICIT: "Underskott",
    Outcome.SURPLUS: "Normöverskott",
    Outcome.ZERO: "Varken underskott eller överskott",
}


def first_lower(text: str) -> str:
    """``Barn 12 år`` as ``barn 12 år``."""
    return text[:1].lower() + text[1:]


def norm_label(line: Line, names: Mapping[str, str]) -> str:
    """What a line of the riksnorm is called, with the child's name."""
    label, _ = norm_parts(line)
    label = _SHORTER.get(label, label)
    if line.person is None or line.person not in names or not label.startswith("Barn"):
        return label
    return f"{names[line.person]}, {first_lower(label)}"


def norm_parts(line: Line) -> tuple[str, str]:
    """``Barn 8 år (växelvis, 15 dagar)`` as ``Barn 8 år`` and ``växelvis, 15 dagar``."""
    found = _QUALIFIED.fullmatch(line.label)
    if found is None:
        return line.label, ""
    more = found[2].replace(" (", ", ").replace(")", "")
    return found[1], more


def with_name(label: str, person: str | None, names: Mapping[str, str]) -> str:
    """``Medicin, Elias``; the label alone for the household's own, or where one lives alone."""
    name = names.get(person or "", "")
    return f"{label}, {name}" if name else label


def outcome(result: CalculationResult) -> str:
    """``Underskott 14 524 kr``."""
    if result.outcome is Outcome.ZERO:
        return _OUTCOMES[Outcome.ZERO]
    return f"{_OUTCOMES[result.outcome]} {formats.kr(abs(result.result))}"


def sum_formula(result: CalculationResult) -> str:
    """``12 030 + 10 717 − 8 223``: norm, costs, adjustments, incomes, assets; no empty parts."""
    parts = [formats.amount(result.norm_total)]
    for amount in (
        result.costs_total,
        result.adjustments_total,
        -result.income_total,
        -result.assets_total,
    ):
        if amount:
            sign = "+" if amount > 0 else formats.MINUS
            parts.append(f"{sign} {formats.amount(abs(amount))}")
    return " ".join(parts)


def sum_explanation(result: CalculationResult) -> Explanation:
    """What the parts of the sum are."""
    parts = (
        ("Riksnorm", result.norm_total),
        ("Kostnader", result.costs_total),
        ("Justeringar", result.adjustments_total),
        ("Inkomster", -result.income_total),
        ("Tillgångar", -result.assets_total),
    )
    rows = [(label, formats.kr(amount)) for label, amount in parts if amount]
    return Explanation(
        title=_OUTCOMES[result.outcome],
        amount=abs(result.result),
        formula=sum_formula(result),
        rows=rows,
    )


def line_explanation(
    line: Line, title: str, month: Month, book: RuleBook, facts: CalculationFacts | None
) -> Explanation:
    """Formula with numbers, norm, source, how it is known, law, and the municipality's choice.

    ``facts`` are what the line came from, where they are known.
    """
    rows: list[tuple[str, str]] = []
    norm = line.basis.norm
    if norm is not None:
        rows.append(("Norm", _norm_words(norm, month)))
        rows.append(("Källa", norm.sfs))
        derived = provenance_words(norm.provenance)
        if derived:
            rows.append(("Härkomst", derived))
    if line.basis.law:
        rows.append(("Lagrum", line.basis.law))
    if facts is not None:
        rows += [*_stated(line, facts), *_choices(line, facts, book)]
    formula = line.basis.formula
    plain = formats.amount(abs(line.amount))
    return Explanation(
        title=title,
        amount=line.amount,
        formula="" if formula.lstrip(formats.MINUS) == plain else formula,
        rows=rows,
    )


def provenance_words(provenance: str) -> str:
    """How an amount is known, where it was not read in its source; else empty."""
    head, _, detail = provenance.partition(":")
    word = head.partition("(")[0].strip()
    known = _DERIVED.get(word, "" if word == "funnen" else word)
    return f"{known}: {detail.strip()}" if known and detail.strip() else known


def _norm_words(norm: NormReference, month: Month) -> str:
    group, _, row = norm.key.partition(".")
    if group == "prisbasbelopp":
        return f"prisbasbelopp {norm.valid_from.year}"
    ages = row.replace("-", "–")
    what = {
        "child": f"barn {ages} år",
        "child_free_lunch": f"barn {ages} år, fri lunch",
        "shared": f"gemensamma kostnader, {row} {'person' if row == '1' else 'personer'}",
    }.get(group, _NORM_GROUPS.get(norm.key, norm.key))
    return f"riksnorm {month.year}, {what}"


def _stated(line: Line, facts: CalculationFacts) -> list[tuple[str, str]]:
    """What the applicant gave, where it is another amount than the one that counts."""
    given: list[tuple[str, Income | Asset]] = [
        *((f"incomes[{place}]", row) for place, row in enumerate(facts.incomes)),
        *((f"assets[{place}]", row) for place, row in enumerate(facts.assets)),
    ]
    keys = fact_lines(facts)
    return [
        ("Uppgett", formats.kr(row.stated))
        for path, row in given
        if row.stated is not None and keys[path] == line.key
    ]


def _choices(line: Line, facts: CalculationFacts, book: RuleBook) -> list[tuple[str, str]]:
    """What the municipality has chosen that the line depends on, one row each."""
    choices = book.month(facts.period).choices(facts.settings)
    children = {child.id: child for child in facts.children}
    child = children.get(line.person or "")
    words = []
    if line.group is LineGroup.PERSONAL and child is not None and child.days is not None:
        words.append(_DAY_RULES[choices.day_rule])
    if line.group is LineGroup.SHARED and any(map(_is_left_to_choice, facts.children)):
        words.append(_VISITING[choices.visiting_child_counts])
    if line.group is LineGroup.INCOME and child is not None and _is_own_work(line):
        words.append(_CAPS[choices.child_income_cap])
    return [("Kommunens val", one) for one in words]


def _is_left_to_choice(child: Child) -> bool:
    return child.residence is Residence.VISITING and child.counts_in_household is None


def _is_own_work(line: Line) -> bool:
    return line.key.split(":")[1] in OWN_WORK


def change_share(before: Decimal, now: Decimal) -> Decimal | None:
    """How large a share of ``before`` the change is; None from nothing."""
    return (now - before) / before if before else None
