"""What a decision may be, which follows from the calculation, and what it lacks."""

import dataclasses
import functools
from collections.abc import Mapping
from decimal import Decimal

from fsclient.domain.calculation import CalculationFacts, CalculationResult
from fsclient.domain.cases import ApplicationKind
from fsclient.domain.decision import Decision, DecisionKind
from fsclient.domain.errors import Problem
from fsclient.domain.letters import LetterPost, PostKind
from fsclient.domain.money import round_to_ore
from fsclient.domain.sheets import CalculationSheet
from fsclient.rules import posts as post_rules
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.laws import LawText
from fsclient.rules.phrases import blanks_left
from fsclient.rules.posts import Posts, settled_before
from fsclient.rules.substance import (
    Substance,
    phrases_of,
    same_texts,
    says_something,
)
from fsclient.usecases.calculation_household import days_left_out, with_known_days
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.protected_names import asked_about, chosen
from fsclient.usecases.typed import Typed

LINE_REASON = "line_reasons."
"""Before a line's key: the field of its reason."""
NAMED = "named."
"""Before a person's id: the field that says how the person stands in others' letters."""
_DAYS = "Dagar i månaden som inte räknas"
OWN_POSTS = (PostKind.MEANS, PostKind.GRANTED, PostKind.GROUND)
"""The posts that are no line of the calculation, and whose reason is the decision's own."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DecisionForm(Typed):
    """A decision as it stands on the screen. ``amount`` is what is granted, in kronor.

    ``kind`` REFUSAL refuses it all; any other is what ``kind_of`` says. The rest is as in a
    Decision; a reason left out of ``line_reasons`` is the one given in the calculation.
    """

    kind: DecisionKind | None
    amount: Decimal | None
    reasons: str = ""
    conditions: str = ""
    ground: str | None = None
    line_reasons: Mapping[str, str] = dataclasses.field(default_factory=dict)
    burdens_later: bool | None = None
    named: Mapping[str, bool] = dataclasses.field(default_factory=dict)

    @property
    def burdens(self) -> bool:
        """Whether there is a condition that lowers later months."""
        return bool(self.burdens_later) and bool(self.conditions.strip())


def form_of(decision: Decision) -> DecisionForm:
    """A stored decision as it stands on the screen."""
    return DecisionForm(
        kind=decision.kind,
        amount=decision.amount,
        reasons=decision.reasons,
        conditions=decision.conditions,
        ground=decision.ground,
        line_reasons=decision.line_reasons,
        burdens_later=decision.burdens_later,
        named=decision.named,
    )


def most_to_grant(view: CaseView, result: CalculationResult) -> Decimal:
    """What the calculation leaves to grant: the deficit less what the month has had already."""
    return max(round_to_ore(result.result) - already_granted(view), Decimal(0))


def already_granted(view: CaseView) -> Decimal:
    """What earlier decisions granted for the same month, in kronor."""
    application = view.application
    if application is None or application.kind is not ApplicationKind.SUPPLEMENT:
        return Decimal(0)
    return sum(
        (
            row.amount
            for row in view.rows.decisions
            if row.signed
            and not view.is_emergency(row)
            and row.month == application.month
            and row.application_id != application.id
        ),
        Decimal(0),
    )


def possible_kinds(view: CaseView, result: CalculationResult) -> tuple[DecisionKind, ...]:
    """The kinds of decision that the calculation allows, the likeliest first."""
    if most_to_grant(view, result) == 0:
        return (DecisionKind.REFUSAL,)
    if _against(view, result):
        return (DecisionKind.PARTIAL_REFUSAL, DecisionKind.REFUSAL)
    return (DecisionKind.GRANT, DecisionKind.PARTIAL_REFUSAL, DecisionKind.REFUSAL)


def _against(view: CaseView, result: CalculationResult) -> bool:
    """Whether anything in the calculation goes against the applicant that no earlier decision on
    the month has taken already: a line, or days left out.
    """
    return not _settled(view).issuperset(result.reductions) or _leaves_days_out(view)


def _leaves_days_out(view: CaseView) -> bool:
    sheet = view.sheet
    if sheet is None or not days_left_out(view):
        return False
    return all(earlier.facts.members != sheet.facts.members for earlier in _decided_before(view))


def _settled(view: CaseView) -> frozenset[str]:
    """The lines of a supplement that the month's earlier decision settled, and told of."""
    sheet = view.sheet
    if sheet is None:
        return frozenset()
    return frozenset().union(
        *(settled_before(sheet.facts, earlier.facts) for earlier in _decided_before(view))
    )


def _decided_before(view: CaseView) -> tuple[CalculationSheet, ...]:
    """The calculations of the month that a supplement adds to."""
    application = view.application
    if application is None or application.kind is not ApplicationKind.SUPPLEMENT:
        return ()
    signed = {row.application_id for row in view.rows.decisions if row.signed}
    return tuple(
        sheet
        for sheet in view.rows.sheets
        if sheet.month == application.month and sheet.application_id in signed - {application.id}
    )


def kind_of(view: CaseView, result: CalculationResult, form: DecisionForm) -> DecisionKind | None:
    """The kind that follows: what goes against the applicant in any part is no bifall.

    None where neither a refusal nor an amount is chosen yet.
    """
    most = most_to_grant(view, result)
    if form.kind is DecisionKind.REFUSAL or (form.kind is not None and most == 0):
        return DecisionKind.REFUSAL
    if form.kind is None or form.amount is None:
        return None
    against = _against(view, result) or form.amount < most or form.burdens
    return DecisionKind.PARTIAL_REFUSAL if against else DecisionKind.GRANT


def posts_of(desk: Desk, view: CaseView, result: CalculationResult, form: DecisionForm) -> Posts:
    """From what was applied for to what is granted, each post with its reason."""
    assert view.sheet is not None
    granted = Decimal(0) if form.kind is DecisionKind.REFUSAL else form.amount or Decimal(0)
    found = post_rules.posts(
        view.sheet.facts,
        result,
        desk.book,
        already_granted=already_granted(view),
        granted=granted,
        whole=functools.partial(with_known_days, view) if _leaves_days_out(view) else _as_it_is,
        settled=_settled(view),
    )
    return dataclasses.replace(
        found, posts=tuple(_worded(desk, view, form, post) for post in found.posts)
    )


def _as_it_is(facts: CalculationFacts) -> CalculationFacts:
    return facts


def _worded(desk: Desk, view: CaseView, form: DecisionForm, post: LetterPost) -> LetterPost:
    if post.kind is PostKind.GROUND:
        ground = desk.book.laws.ground(form.ground or "", desk.today)
        if ground is None:
            return post
        several = len(view.month_adults) > 1
        return dataclasses.replace(post, label=ground.letter_two if several else ground.letter_one)
    typed = form.line_reasons.get(post.key, "").strip()
    label = _DAYS if post.kind is PostKind.DAYS else post.label
    return dataclasses.replace(post, label=label, reason=typed or post.reason.strip())


def needs_ground(view: CaseView, result: CalculationResult, form: DecisionForm) -> bool:
    """Whether a need that the calculation shows is not met."""
    most = most_to_grant(view, result)
    if form.kind is DecisionKind.REFUSAL:
        return most > 0
    return form.kind is not None and form.amount is not None and form.amount < most


def laws_for(desk: Desk, view: CaseView, ground: str | None = None) -> tuple[str, ...]:
    """The paragraphs that a decision made today rests on, those of its ground among them."""
    keys = ["right", "norm"]
    if view.month_children:
        keys.append("best_interests_of_child")
    texts = [desk.book.laws.at(key, desk.today) for key in keys]
    return tuple(dict.fromkeys((*texts, *(row.text for row in ground_laws(desk, ground)))))


def ground_laws(desk: Desk, ground: str | None) -> tuple[LawText, ...]:
    """The paragraphs of a ground as they are worded today, with how sure each is."""
    laws = desk.book.laws
    found = laws.ground(ground or "", desk.today)
    if found is None:
        return ()
    return tuple(laws.text_at(key, desk.today) for key in found.laws)


def decision_problems(
    desk: Desk, view: CaseView, result: CalculationResult, form: DecisionForm
) -> tuple[Problem, ...]:
    """What a decision lacks before it can be signed."""
    if form.kind is None:
        return (Problem("kind_needed", "kind"),)
    problems: list[Problem] = []
    if form.kind not in possible_kinds(view, result) or (
        form.burdens and form.kind is DecisionKind.GRANT
    ):
        problems.append(Problem("kind_not_possible", "kind"))
    problems += _amount_problems(view, result, form)
    if needs_ground(view, result, form) and (
        desk.book.laws.ground(form.ground or "", desk.today) is None
    ):
        problems.append(Problem("ground_needed", "ground"))
    problems += _reason_problems(desk, view, result, form)
    problems += _burden_problems(form)
    problems += [
        Problem("protected_name_unanswered", f"{NAMED}{one.key}", {"name": one.person.given_name})
        for one in asked_about(view)
        if one.key not in chosen(view, form.named)
    ]
    return tuple(problems)


def _amount_problems(
    view: CaseView, result: CalculationResult, form: DecisionForm
) -> list[Problem]:
    amount, most = form.amount, most_to_grant(view, result)
    against = _against(view, result) or form.burdens
    if form.kind is DecisionKind.REFUSAL:
        return [Problem("refusal_grants_nothing", "amount")] if amount else []
    if amount is None or amount <= 0:
        return [Problem("amount_needed", "amount")]
    if fault := amount_fault(amount):
        return [Problem(fault, "amount")]
    if amount > most:
        return [Problem("more_than_deficit", "amount", {"most": most})]
    if form.kind is DecisionKind.GRANT and amount != most:
        return [Problem("grant_is_whole", "amount", {"most": most})]
    if form.kind is DecisionKind.PARTIAL_REFUSAL and not against and amount == most:
        return [Problem("partial_is_less", "amount", {"most": most})]
    return []


def _reason_problems(
    desk: Desk, view: CaseView, result: CalculationResult, form: DecisionForm
) -> list[Problem]:
    """Every text that is there says something of its own; a refusal says why, line by line."""
    wanted = line_substance(desk)
    lines = {
        f"{LINE_REASON}{post.key}": post
        for post in posts_of(desk, view, result, form).posts
        if post.kind not in OWN_POSTS
    }
    problems = [
        Problem("line_reason_needed", field, {"post": post.label, "least": wanted.least})
        for field, post in lines.items()
        if not says_something(post.reason, wanted)
    ]
    if problem := reasons_problem(desk, form.kind, form.reasons):
        problems.append(problem)
    if form.conditions.strip() and not says_something(form.conditions, wanted):
        problems.append(Problem("text_says_nothing", "conditions"))
    texts = {field: post.reason for field, post in lines.items()} | {"reasons": form.reasons}
    problems += [Problem("reason_repeated", field) for field in same_texts(texts)]
    typed = texts | {"conditions": form.conditions}
    problems += [
        Problem("blank_left", field, {"blank": blank})
        for field, text in typed.items()
        for blank in blanks_left(text)[:1]
    ]
    return problems


def reasons_problem(desk: Desk, kind: DecisionKind | None, reasons: str) -> Problem | None:
    """What a decision's own reasons lack; a grant needs none, but what is there says something."""
    line, least = line_substance(desk), desk.setting("refusal_reasons_length")
    if kind is DecisionKind.GRANT:
        empty = bool(reasons.strip()) and not says_something(reasons, line)
        return Problem("text_says_nothing", "reasons") if empty else None
    if len(reasons.strip()) < least:
        return Problem("reasons_needed", "reasons", {"least": least})
    wanted = dataclasses.replace(line, least=least)
    if not says_something(reasons, wanted):
        return Problem("text_says_nothing", "reasons")
    return None


def line_substance(desk: Desk) -> Substance:
    """What every text that goes against someone must hold, at least."""
    fillers = phrases_of(desk.book.settings.text("empty_phrases", desk.today))
    return Substance(least=desk.setting("line_reason_length"), fillers=fillers)


def _burden_problems(form: DecisionForm) -> list[Problem]:
    """Whatever words a condition is written in, whoever writes it says whether it burdens."""
    if form.burdens_later is not None or not form.conditions.strip():
        return []
    return [Problem("burden_unanswered", "burdens_later")]
