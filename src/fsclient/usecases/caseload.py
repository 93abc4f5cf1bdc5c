"""How the unit's running cases are divided: who has how many, and what lacks in them."""

import dataclasses
from decimal import Decimal

from fsclient.domain.staff import Action, Role, may
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import AbsenceRow, CaseloadRow


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Caseload:
    """Everyone who can have cases, by name, and who is away today or later."""

    rows: tuple[CaseloadRow, ...]
    absences: tuple[AbsenceRow, ...]

    @property
    def cases(self) -> int:
        """The unit's running cases."""
        return sum(row.cases for row in self.rows)

    @property
    def caseworkers(self) -> int:
        """Those who have cases, and the socialsekreterare who have none yet."""
        return sum(bool(row.cases) or row.role is Role.SOCIAL_WORKER for row in self.rows)

    @property
    def per_caseworker(self) -> Decimal | None:
        """Cases to each, by head and not by hours; None where there is nobody."""
        return Decimal(self.cases) / self.caseworkers if self.caseworkers else None

    @property
    def away(self) -> int:
        """How many are away today."""
        return sum(row.away for row in self.rows)


def has_as_caseworker(row: CaseloadRow) -> bool:
    """Whether one has cases as their caseworker, or can."""
    return bool(row.cases) or may(row.role, Action.OPEN_CASE)


def caseload(desk: Desk) -> Caseload:
    """The table for those who lead: counts, nobody's data."""
    desk.require(Action.SUPERVISE)
    with desk.begin() as work:
        rows = work.screens.caseload(desk.today)
        absences = work.screens.absences(desk.today)
    return Caseload(rows=rows, absences=absences)
