"""Building the made-up unit in an empty database."""

import dataclasses
import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import groupby
from typing import Any

from fsclient.domain.errors import RuleViolation
from fsclient.domain.intake import Channel, Contact, ContactOutcome
from fsclient.domain.months import Month
from fsclient.domain.payments import PayeeAccount, Payment, PaymentFile, PaymentStatus
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict, SpotCheck, SpotCheckRound
from fsclient.domain.staff import Role, StaffMember
from fsclient.domain.transfers import CheckedAccount, PaymentFileData, Transfer
from fsclient.rules.accounts import check_account
from fsclient.rules.deadlines import working_day_before
from fsclient.rules.sampling import draw
from fsclient.usecases import workflow
from fsclient.usecases.cases import view_of
from fsclient.usecases.demo.acts import act
from fsclient.usecases.demo.chance import Chance
from fsclient.usecases.demo.history import CaseWriter, Cast, empty_rows
from fsclient.usecases.demo.households import HouseholdMaker
from fsclient.usecases.demo.people import Team, make_team
from fsclient.usecases.demo.words import DemoWords
from fsclient.usecases.desk import Desk, Office, from_local, local_day

_CLOSED = 0.12
_ROUNDS, _PER_OFFICER = 6, 6
_CALL_DAYS, _CALLS_A_DAY = 60, 3
_FAULTS = 0.09
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
        rows = empty_rows()
        # The last one comes on the last day.
        comes = cases > 1
        size = (cases - comes, months)
        case_ids = _write_cases(office, chance, words, team, size, rows, report)
        _write_files(office, chance, team, rows)
        _write_rounds(office, chance, words, team, rows)
        _write_contacts(office, chance, words, team, rows)
        for store in _ORDER:
            getattr(work, store).add(*rows[store])
        desk = Desk(office=office, me=team.of(Role.HEAD)[0])
        for done, case_id in enumerate(case_ids):
            rows_of_case = work.screens.case(case_id, restricted=True)
            work.next_steps.save(workflow.next_step(view_of(desk, rows_of_case)))
            report(cases + done, 2 * cases)
        work.commit()
    act(office, chance, words, team, comes=comes)
    return team.members


def _write_cases(
    office: Office,
    chance: Chance,
    words: DemoWords,
    team: Team,
    size: tuple[int, int],
    rows: dict[str, list[Any]],
    report: Callable[[int, int], None],
) -> list[Any]:
    cases, months = size
    today = local_day(office.clock())
    this_month = Month.of(today)
    maker = HouseholdMaker(chance, words, today, lambda: chance.new_id(office.clock()))
    writer = CaseWriter(office, chance, words, rows)
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


def _write_files(office: Office, chance: Chance, team: Team, rows: dict[str, list[Any]]) -> None:
    accounts = {account.id: account for account in rows["accounts"]}
    released = [row for row in rows["payments"] if row.status is PaymentStatus.RELEASED]
    waiting = [row for row in rows["payments"] if row.status is not PaymentStatus.RELEASED]
    released.sort(key=lambda row: (row.pay_on, row.id))
    filed: list[Payment] = []
    writer = team.of(Role.PAYMENT_OFFICER)[0]
    for pay_on, group in groupby(released, key=lambda row: row.pay_on):
        payments = list(group)
        at = from_local(working_day_before(pay_on - timedelta(days=1)), 16, 0)
        file_id = chance.new_id(at)
        message_id = f"FS{at:%Y%m%d%H%M%S}{file_id.hex[-12:].upper()}"
        xml = office.payment_files.payment_file(
            PaymentFileData(
                message_id=message_id,
                created_at=at,
                debtor=office.unit.debtor,
                transfers=tuple(
                    Transfer(
                        end_to_end_id=row.id.hex,
                        amount=row.amount,
                        payee=row.payee,
                        account=_checked(office, accounts[row.account_id]),
                        pay_on=row.pay_on,
                    )
                    for row in payments
                ),
            )
        )
        rows["payment_files"].append(
            PaymentFile(
                id=file_id,
                message_id=message_id,
                created_at=at,
                created_by=writer.id,
                payments=len(payments),
                total=sum((row.amount for row in payments), Decimal(0)),
                sha256=hashlib.sha256(xml).hexdigest(),
                xml=xml,
            )
        )
        filed += [dataclasses.replace(row, file_id=file_id) for row in payments]
    rows["payments"] = filed + waiting


def _checked(office: Office, account: PayeeAccount) -> CheckedAccount:
    return check_account(office.clearing(), account.kind, account.clearing, account.number)


def _write_rounds(
    office: Office, chance: Chance, words: DemoWords, team: Team, rows: dict[str, list[Any]]
) -> None:
    today = local_day(office.clock())
    officer_of = {case.id: case.payment_officer_id for case in rows["cases"]}
    investigator = team.of(Role.FUT_INVESTIGATOR)[0]
    for back in range(_ROUNDS, 0, -1):
        month = Month.of(today).plus(-back)
        paid = sorted(
            {
                (row.case_id, officer_of[row.case_id])
                for row in rows["payments"]
                if row.month == month and row.status is PaymentStatus.RELEASED
            }
        )
        if not paid:
            continue
        at = from_local(month.plus(1).first, 9, 15)
        seed = int(f"{at:%Y%m%d}")
        round_ = SpotCheckRound(
            id=chance.new_id(at),
            month=month,
            control=words.controls[month.month - 1],
            seed=seed,
            per_officer=_PER_OFFICER,
            population=len(paid),
            drawn_by=investigator.id,
            drawn_at=at,
        )
        rows["rounds"].append(round_)
        judged_share = 1.0 if back > 1 else 0.5
        for officer, drawn in draw(paid, seed, _PER_OFFICER).items():
            for position, case_id in enumerate(drawn, start=1):
                check = SpotCheck(
                    id=chance.new_id(at),
                    round_id=round_.id,
                    case_id=case_id,
                    officer_id=officer,
                    position=position,
                )
                judged = chance.happens(judged_share)
                rows["spot_checks"].append(
                    _judged(chance, words, check, investigator, at) if judged else check
                )


def _judged(
    chance: Chance,
    words: DemoWords,
    check: SpotCheck,
    investigator: StaffMember,
    drawn_at: datetime,
) -> SpotCheck:
    faulty = chance.happens(_FAULTS)
    return dataclasses.replace(
        check,
        control=ControlVerdict.DONE,
        noting=NotingVerdict.WRONG if faulty else NotingVerdict.RIGHT,
        observation=words.control_missing if faulty else "",
        judged_by=investigator.id,
        judged_at=drawn_at + timedelta(hours=2),
    )


def _write_contacts(
    office: Office, chance: Chance, words: DemoWords, team: Team, rows: dict[str, list[Any]]
) -> None:
    now = office.clock()
    today = local_day(now)
    workers = team.of(Role.SOCIAL_WORKER)
    outcomes = (
        (ContactOutcome.INFORMATION, 45),
        (ContactOutcome.REFERRED, 20),
        (ContactOutcome.WRONG_DISTRICT, 15),
    )
    for back in range(_CALL_DAYS, -1, -1):
        day = today - timedelta(days=back)
        if day != working_day_before(day):
            continue
        for _ in range(_CALLS_A_DAY):
            at = min(from_local(day, chance.between(8, 15), chance.between(0, 59)), now)
            outcome = chance.weighted(outcomes)
            elsewhere = outcome is not ContactOutcome.INFORMATION
            rows["contacts"].append(
                Contact(
                    id=chance.new_id(at),
                    at=at,
                    channel=chance.pick((Channel.PHONE, Channel.PHONE, Channel.VISIT)),
                    outcome=outcome,
                    matter=chance.pick(words.calls),
                    taken_by=chance.pick(workers).id,
                    handed_to=words.handed_to if elsewhere else "",
                )
            )
    for place, ahead in enumerate((3, 4, 5, 6, -3, -2, -1)):
        at = now - timedelta(days=2 + 4 * place, hours=1)
        woman = chance.pick(words.women)
        family = chance.pick(words.first_parts) + chance.pick(words.last_parts)
        rows["contacts"].append(
            Contact(
                id=chance.new_id(at),
                at=at,
                channel=Channel.PHONE,
                outcome=ContactOutcome.BOOKED,
                matter=words.calls[4],
                taken_by=chance.pick(workers).id,
                name=f"{woman} {family}",
                appointment_at=from_local(
                    working_day_before(today + timedelta(days=ahead)), 9 + place, 0
                ),
            )
        )
