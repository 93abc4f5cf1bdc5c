"""Reading the unit's own details: what stands on its letters and payment files."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.letters import Sender
from fsclient.domain.teams import Team
from fsclient.domain.transfers import DebtorAccount
from fsclient.domain.unit import UnitDetails, UnreadableUnit
from fsclient.rules.data_files import Filled, amiss, load, made_of


@dataclass(frozen=True, slots=True, kw_only=True)
class _District:
    key: Filled
    name: Filled


@dataclass(frozen=True, slots=True, kw_only=True)
class _Team(Team):
    key: Filled
    name: Filled
    members: tuple[Filled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sender(Sender):
    """What a letter cannot be without says something."""

    board: Filled
    unit: Filled
    address_lines: tuple[Filled, ...]
    phone: Filled
    court: Filled


@dataclass(frozen=True, slots=True, kw_only=True)
class _Debtor(DebtorAccount):
    name: Filled
    organisation_number: Filled
    agreement_id: Filled
    bic: Filled


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    name: Filled
    delegation: Filled
    sender: _Sender
    debtor: _Debtor
    district: tuple[_District, ...]
    team: tuple[_Team, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Divided:
    """What of a unit's file the work goes on by while the rest is being mended."""

    district: tuple[_District, ...]


def parse_unit(text: str) -> UnitDetails:
    """A unit from its TOML text.

    Raises RuleViolation with all that is amiss, each at its key (``sender.phone``):
    ``data_file_unreadable``, ``data_file_value``, ``data_file_key_unknown``, ``unit_account``.
    """
    data = load(text)
    try:
        file = made_of(data, _File)
    except RuleViolation as violation:
        raise RuleViolation(*violation.problems, *_twice(data)) from violation
    problems = tuple(_twice(data))
    problems += tuple(
        amiss(f"team[{place}].ages")
        for place, team in enumerate(file.team)
        if team.ages is not None and team.ages[0] > team.ages[1]
    )
    if not file.sender.address_lines:
        problems += (amiss("sender.address_lines"),)
    if problems:
        raise RuleViolation(*problems)
    return UnitDetails(
        name=file.name,
        sender=file.sender,
        delegation=file.delegation,
        districts=tuple((one.key, one.name) for one in file.district),
        debtor=file.debtor,
        teams=file.team,
    )


def unreadable_unit(text: str, violation: RuleViolation) -> UnreadableUnit:
    """What can be used of a unit whose text is amiss: its name and districts, if they stand."""
    data: dict[str, object] = {}
    districts: tuple[tuple[str, str], ...] = ()
    with suppress(RuleViolation):
        data = load(text)
        if not any(_twice(data)):
            found = made_of({"district": data.get("district")}, _Divided).district
            districts = tuple((one.key, one.name) for one in found)
    name = data.get("name")
    return UnreadableUnit(name if isinstance(name, str) else "", districts, violation.problems)


def _twice(data: dict[str, object]) -> Iterator[Problem]:
    """A district whose key another has, and none at all."""
    rows = data.get("district")
    if not isinstance(rows, list):
        return
    if not rows:
        yield amiss("district")
    seen: set[str] = set()
    for place, row in enumerate(rows):
        key = row.get("key") if isinstance(row, dict) else None
        if isinstance(key, str):
            if key in seen:
                yield amiss(f"district[{place}].key")
            seen.add(key)
