"""What can be added to each group of the calculation."""

from collections.abc import Sequence

from fsclient.domain.calculation import LineGroup
from fsclient.rules.calculation_incomes import CHILD_WAGE, WAGE
from fsclient.rules.rule_book import RuleBook
from fsclient.ui.calculation.sheet_cells import Group
from fsclient.ui.calculation.sheet_session import SheetSession
from fsclient.ui.calculation.words import norm_label, with_name
from fsclient.ui.widgets.choice import Choice

Added = tuple[str, str | None]
"""A kind's key, and whose it is."""


def choices_for(
    group: Group, session: SheetSession, book: RuleBook
) -> tuple[Sequence[Choice], Sequence[Choice]]:
    """What to choose among, and what is found only when something is typed."""
    month = book.month(session.sheet.month)
    match group:
        case Group.COSTS:
            kinds = {key: kind.label for key, kind in month.costs.items()}
            return _plain(kinds), _of_each(kinds, session)
        case Group.INCOMES:
            return _incomes({key: kind.label for key, kind in month.incomes.items()}, session), ()
        case Group.ASSETS:
            return _plain({key: kind.label for key, kind in month.assets.items()}), ()
        case _:
            return _lines(session), ()


def _plain(kinds: dict[str, str]) -> list[Choice]:
    return [Choice((key, None), label) for key, label in kinds.items()]


def _of_each(kinds: dict[str, str], session: SheetSession) -> list[Choice]:
    """A cost for one of several members: medicine for a child."""
    if len(session.names) < 2:
        return []
    return [
        Choice((key, person), f"{label}, {name}")
        for key, label in kinds.items()
        for person, name in session.names.items()
    ]


def _incomes(kinds: dict[str, str], session: SheetSession) -> list[Choice]:
    """Every income for everyone; a wage is an adult's, a child's own wage a child's."""
    household = session.household
    adults = [one.id for one in household.adults]
    children = [one.id for one in household.children]
    alone = len(adults) + len(children) == 1
    found = []
    for key, label in kinds.items():
        people = {WAGE: adults, CHILD_WAGE: children}.get(key, [*adults, *children])
        found += [
            Choice((key, person), label if alone else with_name(label, person, session.names))
            for person in people
        ]
    return found


def _lines(session: SheetSession) -> list[Choice]:
    """The lines that can be raised or lowered; an income is, where it stands."""
    result = session.shown_result
    lines = () if result is None else result.lines
    return [
        Choice(
            (line.key, None),
            norm_label(line, session.names)
            if line.group in (LineGroup.PERSONAL, LineGroup.SHARED)
            else with_name(line.label, line.person, session.names),
        )
        for line in lines
        if line.group not in (LineGroup.INCOME, LineGroup.ADJUSTMENT)
    ]
