"""Building the made-up unit in an empty database."""

from collections.abc import Callable
from uuid import UUID

from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases import workflow
from fsclient.usecases.cases import view_of
from fsclient.usecases.demo.acts import act
from fsclient.usecases.demo.chance import Chance
from fsclient.usecases.demo.chronicle import Chronicle, new_chronicle
from fsclient.usecases.demo.contacts import write_contacts
from fsclient.usecases.demo.files import write_files
from fsclient.usecases.demo.history import CaseWriter, Cast
from fsclient.usecases.demo.households import HouseholdMaker
from fsclient.usecases.demo.papers import seal_notes
from fsclient.usecases.demo.people import Team, make_team
from fsclient.usecases.demo.rounds import write_rounds
from fsclient.usecases.demo.words import DemoWords
from fsclient.usecases.desk import Desk, Office

_CLOSED = 0.12
_ORDER = (
    "people",
    "cases",
    "members",
    "contacts",
    "applications",
    "filled",
    "plans",
    "sheets",
    "decisions",
    "bases",
    "appeals",
    "notes",
    "chain_heads",
    "accounts",
    "payment_files",
    "payments",
    "rounds",
    "spot_checks",
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
    decided before the unit came to the program. Raises RuleViolation ``not_empty``.
    """
    chance = Chance(seed, words.older_numbers)
    with office.database.begin() as work:
        if work.screens.colleagues():
            raise RuleViolation.at(None, "not_empty")
        team = make_team(office, chance, words)
        work.staff.add(*team.members)
        chronicle = new_chronicle(office, chance, words)
        # The last one comes on the last day.
        comes = cases > 1
        size = (cases - comes, months)
        case_ids = _write_cases(chronicle, team, size, report)
        seal_notes(chronicle.rows)
        write_files(chronicle, team)
        write_rounds(chronicle, team)
        write_contacts(chronicle, team)
        for store in _ORDER:
            getattr(work, store).add(*chronicle.rows[store])
        desk = Desk(office=office, me=team.of(Role.HEAD)[0])
        for done, case_id in enumerate(case_ids):
            rows_of_case = work.screens.case(case_id, restricted=True)
            work.next_steps.save(workflow.next_step(view_of(desk, rows_of_case)))
            report(cases + done, 2 * cases)
        work.commit()
    act(office, chance, words, team, comes=comes)
    return team.members


def _write_cases(
    chronicle: Chronicle, team: Team, size: tuple[int, int], report: Callable[[int, int], None]
) -> list[UUID]:
    cases, months = size
    chance, clock = chronicle.chance, chronicle.office.clock
    this_month = Month.of(chronicle.today)
    maker = HouseholdMaker(chance, chronicle.words, chronicle.today, lambda: chance.new_id(clock()))
    writer = CaseWriter(chronicle)
    workers, officers = team.of(Role.SOCIAL_WORKER), team.of(Role.PAYMENT_OFFICER)
    opened = sorted(this_month.plus(-chance.between(0, months - 1)) for _ in range(cases))
    numbers: dict[int, int] = {}
    written = []
    for place, month in enumerate(opened):
        numbers[month.year] = numbers.get(month.year, 0) + 1
        officer = officers[place % len(officers)]
        cast = Cast(
            worker=workers[place % len(workers)],
            officer=officer,
            second=officers[(place + 1) % len(officers)],
        )
        ends = this_month.plus(-chance.between(1, 6)) if chance.happens(_CLOSED) else None
        closed = ends if ends is not None and ends >= month else None
        number = f"{month.year}-{numbers[month.year]:05d}"
        written.append(writer.write(number, maker.make(), cast, month, closed))
        report(place, 2 * cases)
    return written
