"""The Swedish words of the spot checks."""

from collections.abc import Sequence
from typing import Final

from fsclient.domain.people import Person
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict, SpotCheck, SpotCheckRound
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.usecases.shared_children import SharedRow

CONTROLS: Final = {
    ControlVerdict.DONE: "Ja",
    ControlVerdict.NOT_DONE: "Nej",
    ControlVerdict.NOT_APPLICABLE: "Ej aktuell",
}
NOTINGS: Final = {NotingVerdict.RIGHT: "Ja", NotingVerdict.WRONG: "Nej"}
_CONTROL_CELLS: Final = {
    ControlVerdict.DONE: "gjord",
    ControlVerdict.NOT_DONE: "inte gjord",
    ControlVerdict.NOT_APPLICABLE: "ej aktuell",
}
_NOTING_CELLS: Final = {NotingVerdict.RIGHT: "antecknad", NotingVerdict.WRONG: "brister"}


def control_cell(check: SpotCheck) -> str:
    """The first verdict in the table."""
    return "" if check.control is None else _CONTROL_CELLS[check.control]


def noting_cell(check: SpotCheck) -> str:
    """The second verdict in the table; a dash where the control doesn't apply."""
    if check.noting is not None:
        return _NOTING_CELLS[check.noting]
    return formats.NOTHING if check.control is ControlVerdict.NOT_APPLICABLE else ""


def outcome(check: SpotCheck) -> Badge:
    """What a case came to."""
    if check.judged_at is None:
        return Badge("väntar")
    if check.faulty:
        return Badge("brist", Tone.BAD)
    if check.control is ControlVerdict.NOT_APPLICABLE:
        return Badge("ej aktuell")
    return Badge("rätt", Tone.GOOD)


def round_title(drawn: SpotCheckRound) -> str:
    """``oktober 2026 · Kontoutdrag``."""
    return f"{formats.month(drawn.month)} · {drawn.control}"


def reason(drawn: SpotCheckRound) -> str:
    """Why a drawn case was opened, for the log."""
    return f"Stickprov {formats.month(drawn.month)}: {drawn.control}"


def child(person: Person) -> str:
    """A child's name, and that its data are protected."""
    name = person.list_name
    return f"{name} · skyddade personuppgifter" if person.protected else name


def shared(row: SharedRow) -> Badge:
    """Whether the days of a child's cases are more than the month has."""
    if row.too_many:
        return Badge("för många" if row.by_number else "kanske samma", Tone.BAD)
    return Badge("ryms" if row.by_number else "kanske samma", Tone.NEUTRAL)


def shared_count(rows: Sequence[SharedRow]) -> Badge:
    """``3 barn, 1 med för många dagar``."""
    too_many = sum(row.too_many for row in rows)
    if not too_many:
        return Badge(f"{len(rows)} barn")
    return Badge(f"{len(rows)} barn, {too_many} med för många dagar", Tone.BAD)


def shared_reason(month: str) -> str:
    """Why the case of a child on the list was opened, for the log."""
    return f"Barn i flera ärenden, {month}"
