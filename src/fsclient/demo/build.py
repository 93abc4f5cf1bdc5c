"""Building the made-up unit in an empty database."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fsclient.demo.acts import act
from fsclient.demo.attached import write_documents
from fsclient.demo.chance import Chance
from fsclient.demo.chosen import Chosen, choose
from fsclient.demo.chronicle import Chronicle, new_chronicle
from fsclient.demo.contacts import write_contacts
from fsclient.demo.files import write_files
from fsclient.demo.history import CaseWriter, Cast
from fsclient.demo.households import HouseholdMaker
from fsclient.demo.papers import keep_forms, seal_notes
from fsclient.demo.people import Team, let_in, make_team
from fsclient.demo.reminders import write_reminders
from fsclient.demo.rounds import Paid, paid_in, write_rounds
from fsclient.demo.steps import tell_steps
from fsclient.demo.words import DemoWords
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.ports import FillingWork

_CLOSED = 0.12
_LEFT = (4, 14, 24)
"""The places of cases whose caseworker leaves."""

_PART = 1000
"""How many cases are held before they are stored, and are paid by one file on each pay day."""

_ORDER = (
    "people",
    "cases",
    "members",
    "contacts",
    "applications",
    "forms",
    "filled",
    "plans",
    "sheets",
    "decisions",
    "bases",
    "appeals",
    "notes",
    "chain_heads",
    "accounts",
    "documents",
    "document_contents",
    "payment_files",
    "payments",
    "rounds",
    "spot_checks",
    "reminders",
    "next_steps",
)


def build_demo(
    office: Office,
    words: DemoWords,
    seed: int,
    cases: int,
    months: int,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[StaffMember, ...]:
    """Fill an empty database with a unit of so many cases over so many months.

    Everything is the same for the same seed on the same day. Letters are not kept for what was
    decided before the unit came to the program. What ``report`` raises ends it, and nothing is
    kept. Raises RuleViolation ``not_empty``.
    """
    chance = Chance(seed, words.older_numbers, words.acts.reserve_number)
    # The last one comes in the last days, by a number that no one before was given.
    comes = chance.identity(1985, 1999) if cases > 1 else None
    size = _Size(cases=cases - (comes is not None), months=months)
    team, chosen = _write(office, chance, words, size, report)
    came = act(office, chance, words, team, chosen, comes)
    # Told when it happened, some days ago.
    desk = Desk(office=office, me=team.of(Role.HEAD)[0])
    with desk.begin() as work:
        refresh_next_step(desk, work, *chosen.cases, *came)
        work.commit()
    return team.members


@dataclass(frozen=True, slots=True, kw_only=True)
class _Size:
    """How many cases, opened in how many months."""

    cases: int
    months: int


def _write(
    office: Office,
    chance: Chance,
    words: DemoWords,
    size: _Size,
    report: Callable[[int, int], None],
) -> tuple[Team, Chosen]:
    """All that was before the last days."""
    chosen: Chosen | None = None
    with office.database.fill() as work:
        if work.screens.colleagues():
            raise RuleViolation.at(None, "not_empty")
        team = make_team(office, chance, words)
        work.staff.add(*team.members, team.left)
        team = let_in(office, work, team, words.password)
        chronicle = new_chronicle(office, chance, words)
        head = Desk(office=office, me=team.of(Role.HEAD)[0])
        paid: Paid = defaultdict(set)
        for _ in _cases_written(chronicle, team, size, report):
            if chosen is None:
                # What happens in the last days happens in the oldest cases.
                chosen = choose(chronicle, team)
                write_documents(chronicle)
            seal_notes(chronicle.rows)
            write_files(chronicle, team)
            keep_forms(chronicle, team.of(Role.SOCIAL_WORKER)[0])
            write_reminders(chronicle)
            tell_steps(head, chronicle.rows)
            for month, households in paid_in(chronicle.rows).items():
                paid[month] |= households
            _store(work, chronicle)
        write_rounds(chronicle, team, paid)
        write_contacts(chronicle, team)
        _store(work, chronicle)
        work.commit()
    return team, chosen or choose(chronicle, team)


def _store(work: FillingWork, chronicle: Chronicle) -> None:
    for store in _ORDER:
        getattr(work, store).add(*chronicle.rows[store])
    work.seal()
    chronicle.rows.clear()


def _cases_written(
    chronicle: Chronicle, team: Team, size: _Size, report: Callable[[int, int], None]
) -> Iterator[None]:
    """Write the cases, and stop where there are as many as are stored at once."""
    chance, clock = chronicle.chance, chronicle.office.clock
    this_month = Month.of(chronicle.today)
    maker = HouseholdMaker(chance, chronicle.words, chronicle.today, lambda: chance.new_id(clock()))
    writer = CaseWriter(chronicle)
    workers, officers = team.of(Role.SOCIAL_WORKER), team.of(Role.PAYMENT_OFFICER)
    opened = sorted(this_month.plus(-chance.between(0, size.months - 1)) for _ in range(size.cases))
    numbers: dict[int, int] = defaultdict(int)
    for place, month in enumerate(opened):
        report(place, size.cases)
        numbers[month.year] += 1
        leaves = place in _LEFT and month < this_month
        cast = Cast(
            worker=team.left if leaves else workers[place % len(workers)],
            officer=officers[place % len(officers)],
            second=officers[(place + 1) % len(officers)],
        )
        ends = this_month.plus(-chance.between(1, 6)) if chance.happens(_CLOSED) else None
        closed = ends if ends is not None and ends >= month else None
        number = f"{month.year}-{numbers[month.year]:05d}"
        writer.write(number, maker.make(), cast, month, closed)
        if (place + 1) % _PART == 0 or place + 1 == size.cases:
            yield
