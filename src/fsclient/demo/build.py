"""Building the made-up unit in an empty database."""

from collections.abc import Callable

from fsclient.demo.acts import act
from fsclient.demo.chance import Chance
from fsclient.demo.chosen import Chosen, choose
from fsclient.demo.chronicle import Chronicle, new_chronicle
from fsclient.demo.contacts import write_contacts
from fsclient.demo.files import write_files
from fsclient.demo.history import CaseWriter, Cast
from fsclient.demo.households import HouseholdMaker
from fsclient.demo.papers import keep_forms, seal_notes
from fsclient.demo.people import Team, let_in, make_team
from fsclient.demo.rounds import write_rounds
from fsclient.demo.words import DemoWords
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases.cases import refresh_next_step, view_of
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.next_steps import next_step

_CLOSED = 0.12
_LEFT = (4, 14, 24)
"""The places of cases whose caseworker leaves."""
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
    # The last one comes in the last days.
    comes = cases > 1
    team, chosen = _write(office, chance, words, (cases - comes, months), report)
    act(office, chance, words, team, chosen, comes=comes)
    _tell_next_steps(Desk(office=office, me=team.of(Role.HEAD)[0]), chosen, report)
    return team.members


def _write(
    office: Office,
    chance: Chance,
    words: DemoWords,
    size: tuple[int, int],
    report: Callable[[int, int], None],
) -> tuple[Team, Chosen]:
    """All that was before the last days."""
    with office.database.begin() as work:
        if work.screens.colleagues():
            raise RuleViolation.at(None, "not_empty")
        team = make_team(office, chance, words)
        work.staff.add(*team.members, team.left)
        team = let_in(office, work, team, words.password)
        chronicle = new_chronicle(office, chance, words)
        _write_cases(chronicle, team, size, report)
        chosen = choose(chronicle, team)
        seal_notes(chronicle.rows)
        write_files(chronicle, team)
        write_rounds(chronicle, team)
        write_contacts(chronicle, team)
        keep_forms(chronicle, team.of(Role.SOCIAL_WORKER)[0])
        for store in _ORDER:
            getattr(work, store).add(*chronicle.rows[store])
        work.commit()
    return team, chosen


def _tell_next_steps(desk: Desk, chosen: Chosen, report: Callable[[int, int], None]) -> None:
    """What waits in each case today."""
    # To look whether others have a household's children takes longer than all the rest.
    shared = {id_ for home in chosen.homes for id_ in (home.case_id, home.child.case_id)}
    with desk.begin() as work:
        case_ids = [case.id for case in work.cases.find()]
        for done, case_id in enumerate(case_ids):
            if case_id in shared:
                refresh_next_step(desk, work, case_id)
            else:
                view = view_of(desk, work.screens.case(case_id, restricted=True))
                work.next_steps.save(next_step(view))
            report(len(case_ids) + done, 2 * len(case_ids))
        work.commit()


def _write_cases(
    chronicle: Chronicle, team: Team, size: tuple[int, int], report: Callable[[int, int], None]
) -> None:
    cases, months = size
    chance, clock = chronicle.chance, chronicle.office.clock
    this_month = Month.of(chronicle.today)
    maker = HouseholdMaker(chance, chronicle.words, chronicle.today, lambda: chance.new_id(clock()))
    writer = CaseWriter(chronicle)
    workers, officers = team.of(Role.SOCIAL_WORKER), team.of(Role.PAYMENT_OFFICER)
    opened = sorted(this_month.plus(-chance.between(0, months - 1)) for _ in range(cases))
    numbers: dict[int, int] = {}
    for place, month in enumerate(opened):
        numbers[month.year] = numbers.get(month.year, 0) + 1
        officer = officers[place % len(officers)]
        leaves = place in _LEFT and month < this_month
        cast = Cast(
            worker=team.left if leaves else workers[place % len(workers)],
            officer=officer,
            second=officers[(place + 1) % len(officers)],
        )
        ends = this_month.plus(-chance.between(1, 6)) if chance.happens(_CLOSED) else None
        closed = ends if ends is not None and ends >= month else None
        number = f"{month.year}-{numbers[month.year]:05d}"
        writer.write(number, maker.make(), cast, month, closed)
        report(place, 2 * cases)
