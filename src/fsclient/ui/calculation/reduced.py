"""What goes against the person, in words: at the line, and for the whole calculation."""

from collections.abc import Collection

from fsclient.domain.calculation import CalculationResult, Line, Outcome
from fsclient.ui.calculation.row_maker import amount_of
from fsclient.ui.calculation.sheet_draft import Entry, EntryKind
from fsclient.ui.speech import formats
from fsclient.usecases.calculation_history import EARLIER_SURPLUS


def reduced_words(entry: Entry, line: Line, ruled: Line | None, reductions: Collection[str]) -> str:
    """``Mindre än sökt: 399 kr.``; empty for a line that goes against nobody.

    ``ruled`` is what the rules make of what the applicant gave. An income that was decided on in
    the earlier way is lowered by an adjustment of its line.
    """
    by_itself = f"adjustment:{line.key}:"
    if line.key not in reductions and not any(one.startswith(by_itself) for one in reductions):
        return ""
    if entry.type == EARLIER_SURPLUS:
        return "Mindre än sökt: överskottet tas från en tidigare månad."
    if entry.kind is EntryKind.COST:
        applied = amount_of(entry.amount)
        return "" if applied is None else f"Mindre än sökt: {formats.kr(applied - line.amount)}."
    if entry.kind is EntryKind.ADJUSTMENT:
        return f"Mindre än sökt: {formats.kr(-line.amount)}."
    more = -line.amount if ruled is None else ruled.amount - line.amount
    return f"Mindre än sökt: {formats.kr(more)} räknas utöver det uppgivna."


def reductions_words(result: CalculationResult, *, days_left_out: bool) -> str:
    """What goes against the person makes of the decision; empty where nothing does."""
    count = len(result.reductions)
    said = []
    if count:
        lines = "1 post är" if count == 1 else f"{count} poster är"
        said.append(f"{lines} mindre än sökt")
    if days_left_out:
        said.append("dagar i månaden räknas inte")
    if not said:
        return ""
    kind = "delavslag" if result.outcome is Outcome.DEFICIT else "avslag"
    words = " och ".join(said)
    return f"{words[0].upper()}{words[1:]}. Beslutet blir ett {kind}."
