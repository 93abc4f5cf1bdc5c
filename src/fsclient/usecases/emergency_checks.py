"""An acute need as it is typed, and what it lacks before it can be signed."""

import dataclasses
from datetime import date
from decimal import Decimal
from itertools import zip_longest
from uuid import UUID

from fsclient.domain.decision import DecisionKind
from fsclient.domain.emergency import Danger, EmergencyPurpose
from fsclient.domain.errors import Problem
from fsclient.domain.names import is_blank
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.substance import same_texts, says_something
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision_checks import line_substance, reasons_problem
from fsclient.usecases.desk import Desk
from fsclient.usecases.typed import Typed

MOST_DAYS = 31


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ViolenceAnswer(Typed):
    """Whether someone was asked about violence. ``alone``: with nobody else there."""

    asked: bool
    alone: bool = False


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyForm(Typed):
    """An acute need as it stands on the screen; amounts in kronor.

    ``emergency_id`` is made when the form is begun, so that signing it again is the same act.
    ``granted`` None is all that was asked for. ``violence`` holds an answer for each adult, the
    applicant's first, None where there is none yet; ``violence_words`` what was answered, and why
    where someone was not asked, or not alone. ``children`` holds a text for each child by id.
    """

    emergency_id: UUID
    raised_on: date | None
    purpose: EmergencyPurpose | None
    days: int | None
    cause: str
    own_means: str
    network: str
    danger: Danger | None
    asked: Decimal | None
    violence: tuple[ViolenceAnswer | None, ...]
    violence_words: str = ""
    granted: Decimal | None = None
    reasons: str = ""
    children: tuple[tuple[UUID, str], ...] = ()

    @property
    def given(self) -> Decimal:
        """What is granted, in kronor."""
        return (self.asked or Decimal(0)) if self.granted is None else self.granted

    @property
    def kind(self) -> DecisionKind:
        """What kind of decision the amounts make; it is never chosen."""
        if self.given <= 0:
            return DecisionKind.REFUSAL
        whole = self.asked is not None and self.given >= self.asked
        return DecisionKind.GRANT if whole else DecisionKind.PARTIAL_REFUSAL


def emergency_problems(desk: Desk, view: CaseView, form: EmergencyForm) -> tuple[Problem, ...]:
    """What an assessment lacks before it can be signed."""
    problems: list[Problem] = []
    if form.purpose is None:
        problems.append(Problem("emergency_purpose_needed", "purpose"))
    if form.days is None or not 1 <= form.days <= MOST_DAYS:
        problems.append(Problem("emergency_days_needed", "days", {"most": MOST_DAYS}))
    if form.raised_on is None:
        problems.append(Problem("value_missing", "raised_on"))
    elif form.raised_on > desk.today:
        problems.append(Problem("date_in_future", "raised_on"))
    if is_blank(form.cause):
        problems.append(Problem("emergency_cause_needed", "cause"))
    if is_blank(form.own_means):
        problems.append(Problem("emergency_own_means_needed", "own_means"))
    if is_blank(form.network):
        problems.append(Problem("emergency_network_needed", "network"))
    if form.danger is None:
        problems.append(Problem("emergency_danger_needed", "danger"))
    problems += _amount_problems(desk, form)
    problems += _violence_problems(view, form)
    problems += _text_problems(desk, view, form)
    return tuple(problems)


def _text_problems(desk: Desk, view: CaseView, form: EmergencyForm) -> list[Problem]:
    """How the need arose and each child's text say something, each something of its own."""
    wanted, told = line_substance(desk), dict(form.children)
    fields = {child.person.id: f"child_{child.person.id}" for child in view.children}
    problems = [
        Problem(
            "emergency_child_needed", fields[child.person.id], {"name": child.person.given_name}
        )
        for child in view.children
        if is_blank(told.get(child.person.id, ""))
    ]
    texts = {"cause": form.cause} | {fields[one]: told.get(one, "") for one in fields}
    problems += [
        Problem("text_says_nothing", field)
        for field, text in texts.items()
        if text.strip() and not says_something(text, wanted)
    ]
    everything = texts | {"reasons": form.reasons}
    problems += [Problem("reason_repeated", field) for field in same_texts(everything)]
    return problems


def _amount_problems(desk: Desk, form: EmergencyForm) -> list[Problem]:
    if form.asked is None or form.asked <= 0:
        return [Problem("emergency_asked_needed", "asked")]
    for field, amount in (("asked", form.asked), ("granted", form.given)):
        if fault := amount_fault(amount):
            return [Problem(fault, field)]
    if form.given > form.asked:
        return [Problem("emergency_more_than_asked", "granted", {"asked": form.asked})]
    problem = reasons_problem(desk, form.kind, form.reasons)
    return [] if problem is None else [problem]


def _violence_problems(view: CaseView, form: EmergencyForm) -> list[Problem]:
    asked = tuple(zip_longest(view.adults, form.violence[: len(view.adults)]))
    problems = [
        Problem("violence_answer_needed", f"violence_{place}", {"name": adult.person.called})
        for place, (adult, answer) in enumerate(asked)
        if answer is None
    ]
    in_private = all(one is None or (one.asked and one.alone) for _, one in asked)
    if not in_private and is_blank(form.violence_words):
        problems.append(Problem("violence_words_needed", "violence_words"))
    return problems
