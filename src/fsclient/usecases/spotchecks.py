"""FUT: the seeded draw of last month's cases, and two verdicts on each."""

import dataclasses
from decimal import Decimal
from uuid import UUID

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.names import is_blank
from fsclient.domain.spotchecks import (
    ControlVerdict,
    NotingVerdict,
    SpotCheck,
    SpotCheckRound,
)
from fsclient.domain.staff import Action
from fsclient.rules.sampling import draw, likely_share
from fsclient.usecases.access import log
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command, reading
from fsclient.usecases.ports import SpotCheckRow
from fsclient.usecases.typed import Typed

_MOST_PER_OFFICER = 50
_ROUNDS_SHOWN = 36


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DrawForm:
    """A draw as asked for. ``seed`` is any whole number, kept so that it can be made again."""

    month: Month
    control: str
    per_officer: int
    seed: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A round and its drawn cases."""

    round: SpotCheckRound
    rows: tuple[SpotCheckRow, ...]

    @property
    def judged(self) -> int:
        """How many have both verdicts."""
        return sum(1 for row in self.rows if row.check.judged_at is not None)

    @property
    def faulty(self) -> int:
        """How many of the judged were faulty."""
        return sum(1 for row in self.rows if row.check.judged_at and row.check.faulty)

    @property
    def applicable(self) -> int:
        """How many of the judged the control applied to."""
        return sum(
            1
            for row in self.rows
            if row.check.judged_at and row.check.control is not ControlVerdict.NOT_APPLICABLE
        )

    @property
    def fault_share(self) -> tuple[Decimal, Decimal, Decimal] | None:
        """The share of faults so far, and between what the month's lies; None before any."""
        if not self.applicable:
            return None
        least, most = likely_share(self.faulty, self.applicable)
        return Decimal(self.faulty) / self.applicable, least, most


@command
def draw_round(desk: Desk, form: DrawForm) -> ChangeSet:
    """Draw cases that each payment officer paid in a month.

    Raises RuleViolation at the fields; ``nothing_to_draw`` where no case was paid.
    """
    desk.require(Action.DRAW_SPOT_CHECKS)
    problems = []
    if is_blank(form.control):
        problems.append(Problem("control_needed", "control"))
    if not 1 <= form.per_officer <= _MOST_PER_OFFICER:
        problems.append(Problem("per_officer", "per_officer", {"most": _MOST_PER_OFFICER}))
    if form.month > Month.of(desk.today):
        problems.append(Problem("month_not_passed", "month"))
    if problems:
        raise RuleViolation(*problems)
    with desk.begin() as work:
        paid = work.screens.paid_cases(form.month)
        if not paid:
            raise RuleViolation.at("month", "nothing_to_draw")
        drawn = draw(((row.case_id, row.officer_id) for row in paid), form.seed, form.per_officer)
        round_ = SpotCheckRound(
            id=desk.new_id(),
            month=form.month,
            control=form.control.strip(),
            seed=form.seed,
            per_officer=form.per_officer,
            population=len(paid),
            drawn_by=desk.me.id,
            drawn_at=desk.now,
        )
        work.rounds.add(round_)
        work.spot_checks.add(
            *(
                SpotCheck(
                    id=desk.new_id(),
                    round_id=round_.id,
                    case_id=case_id,
                    officer_id=officer_id,
                    position=position,
                )
                for officer_id, cases in drawn.items()
                for position, case_id in enumerate(cases, start=1)
            )
        )
        work.commit()
    return desk.changed("spot_check", ids=(round_.id,))


def proposed_control(desk: Desk, month: Month) -> str:
    """The control of the årshjul for a month; empty where the catalogue has none."""
    entries = desk.book.catalogues["arshjul"].at(desk.today)
    return next((one.label for one in entries if one.key == f"{month.month:02d}"), "")


def same_when_redrawn(desk: Desk, round_id: UUID) -> tuple[int, int]:
    """Make a draw again: how many of its cases come back, out of how many.

    Fewer than all where cases have been paid for the month since.
    """
    desk.require(Action.READ_SPOT_CHECKS)
    with desk.begin() as work:
        drawn = work.rounds.get(round_id)
        paid = work.screens.paid_cases(drawn.month)
        before = {check.case_id for check in work.spot_checks.find(round_id=round_id)}
    pairs = ((row.case_id, row.officer_id) for row in paid)
    again = draw(pairs, drawn.seed, drawn.per_officer)
    return len(before & {case_id for own in again.values() for case_id in own}), len(before)


def rounds(desk: Desk) -> tuple[SpotCheckRound, ...]:
    """Draws made, newest first."""
    desk.require(Action.READ_SPOT_CHECKS)
    with desk.begin() as work:
        return work.screens.rounds(_ROUNDS_SHOWN)


@reading
def queue(desk: Desk, round_id: UUID) -> Queue:
    """The cases of a draw, by officer; the reading is logged."""
    desk.require(Action.READ_SPOT_CHECKS)
    with desk.begin() as work:
        round_, rows = work.together(
            lambda: work.rounds.get(round_id), lambda: work.screens.spot_checks(round_id)
        )
        found = Queue(round=round_, rows=rows)
        log(desk, work, "list_spot_checks", f"{found.round.month}, {len(found.rows)} ärenden")
        work.commit()
    return found


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class VerdictForm(Typed):
    """Both verdicts as chosen, and what was seen."""

    control: ControlVerdict | None
    noting: NotingVerdict | None
    observation: str = ""


def verdict_problems(form: VerdictForm) -> tuple[Problem, ...]:
    """What a verdict lacks. A control that does not apply needs no verdict on its noting."""
    problems = []
    if form.control is None:
        problems.append(Problem("control_verdict_needed", "control"))
    elif form.control is not ControlVerdict.NOT_APPLICABLE and form.noting is None:
        problems.append(Problem("noting_verdict_needed", "noting"))
    faulty = form.control is ControlVerdict.NOT_DONE or form.noting is NotingVerdict.WRONG
    if faulty and not form.observation.strip():
        problems.append(Problem("observation_needed", "observation"))
    return tuple(problems)


@command
def judge(desk: Desk, check: SpotCheck, form: VerdictForm) -> ChangeSet:
    """Judge a drawn case; the result is locked. Raises RuleViolation at the fields.

    ``own_case`` where the investigator himself handled it.
    """
    desk.require(Action.JUDGE_SPOT_CHECK)
    problems = verdict_problems(form)
    if problems:
        raise RuleViolation(*problems)
    if check.officer_id == desk.me.id:
        raise RuleViolation.at(None, "own_case")
    not_applicable = form.control is ControlVerdict.NOT_APPLICABLE
    with desk.begin() as work:
        work.spot_checks.save(
            dataclasses.replace(
                check,
                control=form.control,
                noting=None if not_applicable else form.noting,
                observation=form.observation.strip(),
                judged_by=desk.me.id,
                judged_at=desk.now,
            )
        )
        work.commit()
    return desk.changed("spot_check", case_id=check.case_id, ids=(check.id,))
