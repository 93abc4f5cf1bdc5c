"""What can be added to each group of the calculation."""

from collections.abc import Mapping, Sequence

from fsclient.domain.calculation import LineGroup
from fsclient.rules.calculation_incomes import OWN_WORK, WAGE
from fsclient.rules.calculation_month import Kind
from fsclient.rules.catalogues import Who
from fsclient.rules.rule_book import RuleBook
from fsclient.ui.calculation.opening import whole_time_members
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
        case Group.NORM:
            return _members(session), ()
        case Group.COSTS:
            return _plain(month.costs), _of_each(month.costs, session)
        case Group.INCOMES:
            return _incomes(month.incomes, session), ()
        case Group.ASSETS:
            return _plain(month.assets), _of_each(month.assets, session)
        case _:
            return _lines(session), ()


def _members(session: SheetSession) -> list[Choice]:
    """Those whose days can be other than the whole month, and are not yet."""
    return [
        Choice(("", person), session.names.get(person, person))
        for person in whole_time_members(session.household)
        if session.draft.days_of(person) is None
    ]


def _plain(kinds: Mapping[str, Kind]) -> list[Choice]:
    return [Choice((key, None), kind.label) for key, kind in kinds.items()]


def _of_each(kinds: Mapping[str, Kind], session: SheetSession) -> list[Choice]:
    """What is one of several members': medicine for a child, a child's own savings."""
    if len(session.names) < 2:
        return []
    return [
        Choice((key, person), f"{kind.label}, {name}")
        for key, kind in kinds.items()
        for person, name in session.names.items()
    ]


def _incomes(kinds: Mapping[str, Kind], session: SheetSession) -> list[Choice]:
    """Every income for everyone who can have it; a child's wage is its own work's."""
    household = session.household
    adults = [one.id for one in household.adults]
    children = [one.id for one in household.children]
    alone = len(adults) + len(children) == 1
    found = []
    for key, kind in kinds.items():
        if key in OWN_WORK:
            people = adults if key == WAGE else children
        else:
            people = {Who.ADULT: adults, Who.CHILD: children}.get(kind.who, [*adults, *children])
        found += [
            Choice(
                (key, person),
                kind.label if alone else with_name(kind.label, person, session.names),
            )
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
