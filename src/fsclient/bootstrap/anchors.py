"""Ends of the ledger of seals that are kept outside the database, one a line of a file.

Whoever has the database and its key can make every seal anew, but not what somebody else keeps.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.zone import SWEDEN
from fsclient.ui.speech.roles import ROLE_NAMES
from fsclient.usecases.seal_checks import AcceptedClock, Anchor, Was
from fsclient.usecases.sealed_kinds import SEALED
from fsclient.usecases.verification import OpenedAccount, Verification

_LINE = re.compile(r"\d{4}-\d\d-\d\d (\d{1,9}) ([0-9a-f]{64})")


def read_anchors(file: Path) -> tuple[Anchor, ...]:
    """What is kept in a file; nothing where there is none yet.

    Raises RuleViolation ``anchors_unreadable`` with ``line``, ``file_unreadable``.
    """
    try:
        lines = file.read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise RuleViolation.at("anchors", "file_unreadable") from error
    return tuple(_anchors(lines))


def _anchors(lines: list[str]) -> Iterator[Anchor]:
    for number, line in enumerate(lines, start=1):
        found = _LINE.fullmatch(line)
        if found is None:
            raise RuleViolation.at("anchors", "anchors_unreadable", line=number)
        yield Anchor(number=int(found[1]), hash=found[2])


def keep_anchor(file: Path, anchor: Anchor, day: date) -> None:
    """Add where the ledger ends. Raises EnvironmentProblem ``file_not_written``."""
    try:
        with file.open("a", encoding="ascii") as kept:
            kept.write(f"{day} {anchor.number} {anchor.hash}\n")
    except OSError as error:
        raise EnvironmentProblem("file_not_written", path=str(file)) from error


def _time(time: datetime | None) -> str:
    return "okänd tid" if time is None else f"{time.astimezone(SWEDEN):%Y-%m-%d %H:%M}"


def _clock_line(one: AcceptedClock) -> str:
    by = "ingen vet vem" if one.said is None else f"{one.said.accepted_by}: {one.said.reason}"
    return (
        f"Klockan ställdes tillbaka {_time(one.clock.at)}, från {_time(one.clock.newest)} till "
        f"{_time(one.clock.put_back)}, av {by}"
    )


def _account_line(one: OpenedAccount) -> str:
    done = one.change
    act = "öppnades" if done.active_to else "stängdes"
    return (
        f"Kontot {one.login} ({ROLE_NAMES[done.role_to].lower()}) {act} {_time(done.at)} av den "
        f"som har hand om databasen: {done.reason or 'utan angivet skäl'}"
    )


_WAS = {
    Was.ALTERED: "var ändrad",
    Was.MOVED: "var flyttad till ett annat ärende",
    Was.PUT_IN: "var inlagd",
    Was.GONE: "var borttagen",
    Was.UNSIGNED: "var borttagen, eller gjord till utkast,",
}


def ledger_lines(seen: Verification) -> Iterator[str]:
    """What is said of the ledger beside what differs."""
    if seen.late is not None:
        last = seen.late.at.astimezone(SWEDEN)
        yield (
            f"{seen.late.rows} rader är förseglade i efterhand, senast {last:%Y-%m-%d}: "
            "de signerades innan det fanns förseglingar. Vad som hände med dem dessförinnan vet "
            "ingen försegling."
        )
    if seen.unnamed:
        yield (
            f"{seen.unnamed} ändringar vid sidan av programmet godtogs innan databasen bevarade av "
            "vem och varför."
        )
    for one in seen.accepted:
        said = one.said
        yield (
            f"{SEALED[said.kind].called} {said.row_id} {_WAS[one.was]} vid sidan av programmet och "
            f"godtogs {said.at.astimezone(SWEDEN):%Y-%m-%d} av {said.accepted_by}: {said.reason}"
        )
    yield from map(_clock_line, seen.clocks)
    yield from map(_account_line, seen.opened)
    if seen.end is not None:
        yield f"Liggaren slutar med försegling {seen.end.number}, {seen.end.hash}."
