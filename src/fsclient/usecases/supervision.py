"""For those who lead: plans, deadlines and money by district, and who looked at what."""

import dataclasses

from fsclient.domain.months import Month
from fsclient.domain.staff import Action
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import AccessRow, MonthMoney, PlanShare

_MONTHS_BACK = 12
_LOG_LINES = 1000


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """How the unit stands today, and its last twelve months."""

    plans: tuple[PlanShare, ...]
    money: tuple[MonthMoney, ...]


def overview(desk: Desk) -> Overview:
    """Current plans, late cases and decided money by district."""
    desk.require(Action.SUPERVISE)
    with desk.begin() as work:
        return Overview(
            plans=work.screens.plan_shares(desk.today),
            money=work.screens.month_money(Month.of(desk.today).plus(-_MONTHS_BACK)),
        )


def access_log(desk: Desk) -> tuple[AccessRow, ...]:
    """The latest lines of the access log (loggkontroll)."""
    desk.require(Action.READ_ACCESS_LOG)
    with desk.begin() as work:
        return work.screens.access_log(_LOG_LINES)
