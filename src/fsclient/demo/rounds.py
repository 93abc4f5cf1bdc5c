"""The spot checks of a made-up unit."""

import dataclasses
from collections import defaultdict
from datetime import datetime, timedelta
from uuid import UUID

from fsclient.demo.chance import Chance
from fsclient.demo.chronicle import Chronicle, Rows
from fsclient.demo.people import Team
from fsclient.demo.words import DemoWords
from fsclient.domain.months import Month
from fsclient.domain.payments import PaymentStatus
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict, SpotCheck, SpotCheckRound
from fsclient.domain.staff import Role, StaffMember
from fsclient.rules.sampling import draw
from fsclient.usecases.desk import from_local

_ROUNDS, _PER_OFFICER = 6, 6
_FAULTS = 0.09


Paid = dict[Month, set[tuple[UUID, UUID]]]
"""The cases that were paid, each with its payment officer, by the month."""


def paid_in(rows: Rows) -> Paid:
    """Which of some cases were paid."""
    officer_of = {case.id: case.payment_officer_id for case in rows["cases"]}
    paid: Paid = defaultdict(set)
    for row in rows["payments"]:
        if row.status is PaymentStatus.RELEASED:
            paid[row.month].add((row.case_id, officer_of[row.case_id]))
    return paid


def write_rounds(chronicle: Chronicle, team: Team, paid_by_month: Paid) -> None:
    """A round of spot checks for each of the last months; the latest is half judged."""
    chance, rows = chronicle.chance, chronicle.rows
    today = chronicle.today
    investigator = team.of(Role.FUT_INVESTIGATOR)[0]
    for back in range(_ROUNDS, 0, -1):
        month = Month.of(today).plus(-back)
        paid = sorted(paid_by_month.get(month, ()))
        if not paid:
            continue
        at = from_local(month.plus(1).first, 9, 15)
        seed = int(f"{at:%Y%m%d}")
        round_ = SpotCheckRound(
            id=chance.new_id(at),
            month=month,
            control=chronicle.words.controls[month.month - 1],
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
                    _judged(chance, chronicle.words, check, investigator, at) if judged else check
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
