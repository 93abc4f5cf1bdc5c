"""A decision letter as it is printed: every fact copied in, so that it never changes afterwards.

The wording around the facts stands in ``resources/letters``; ``wording_version`` names the
edition that the letter was issued with.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from fsclient.domain.calculation import LineGroup
from fsclient.domain.decision import DecisionKind
from fsclient.domain.months import Month


class AppealRoute(StrEnum):
    """How a decision is appealed.

    ``ADMINISTRATIVE_COURT`` for the right to assistance (35 kap. 1 § SoL): handed to the board,
    tried by förvaltningsrätten. ``LEGALITY_REVIEW`` for what the board only may give
    (12 kap. 2 § SoL): 13 kap. kommunallagen.
    """

    ADMINISTRATIVE_COURT = "administrative_court"
    LEGALITY_REVIEW = "legality_review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who writes: the board, its unit, and where an answer or an appeal is sent.

    ``board`` is used in running text ("stadsdelsnämnden i Exempelstaden"), so it starts with a
    small letter unless it is a name. ``court`` is the förvaltningsrätt of the municipality.
    """

    board: str
    unit: str
    office: str = ""
    address_lines: tuple[str, ...]
    phone: str
    email: str = ""
    phone_hours: str = ""
    court: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """The adult the letter goes to. ``protected`` keeps the address off the paper.

    Raises ValueError where a protected receiver's address was copied in all the same.
    """

    name: str
    address_lines: tuple[str, ...] = ()
    protected: bool = False

    def __post_init__(self) -> None:
        if self.protected and self.address_lines:
            raise ValueError("a protected receiver's address must not reach a letter")


class PostKind(StrEnum):
    """What kind of thing comes between what was applied for and what is granted.

    ``COST``, ``ADJUSTMENT``, ``SURPLUS``, ``INCOME``, ``ASSET`` and ``DAYS`` (of the month, that
    someone is in the household and not counted) are reductions: each goes against the receiver.
    ``MEANS`` is what the household has itself, ``GRANTED`` what it has had
    by an earlier decision, and ``GROUND`` a need that the calculation shows and that is not met.
    """

    COST = "cost"
    ADJUSTMENT = "adjustment"
    SURPLUS = "surplus"
    INCOME = "income"
    ASSET = "asset"
    DAYS = "days"
    MEANS = "means"
    GRANTED = "granted"
    GROUND = "ground"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPost:
    """What takes ``amount`` kronor off what was applied for, and why.

    ``key`` is the line of the calculation, else the kind. ``told`` and ``taken`` are what the
    applicant applied for or stated and what was approved or counted, where the two differ.
    """

    key: str
    kind: PostKind
    label: str = ""
    amount: Decimal
    told: Decimal | None = None
    taken: Decimal | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildParagraph:
    """How the decision affects one child (3 kap. 1 § SoL)."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPayment:
    """Where the money goes and when. ``account`` is masked already.

    ``amount`` is None where the sum is shared in a way that is decided later.
    """

    pay_on: date
    payee: str
    account: str
    amount: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLine:
    """One line of the calculation, in kronor as it enters the sum (incomes negative).

    ``person`` is a name or empty; ``sfs`` is empty where the amount rests on no norm.
    ``provenance`` says how the norm is known where it was not read in its source, else it is
    empty. ``reason`` is why it was decided otherwise than the rules say, empty where it was not.
    """

    group: LineGroup
    label: str
    amount: Decimal
    person: str = ""
    formula: str = ""
    sfs: str = ""
    provenance: str = ""
    law: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTotals:
    """The sums of the appendix, in kronor; ``incomes`` and ``assets`` are positive here.

    ``result`` is norm + costs + adjustments - incomes - assets: a deficit, or negative a surplus.
    """

    norm: Decimal
    costs: Decimal
    adjustments: Decimal
    incomes: Decimal
    assets: Decimal
    result: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Someone who decided or presented the case."""

    name: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRequest:
    """What stands in a letter that asks for papers, to one of the adults of an application.

    ``papers`` are what is needed, in words, each with its day where not all have the same, and
    ``due_on`` the last of those; ``to_two`` says that the application is of two adults.
    """

    sender: Sender
    receiver: Receiver
    case_number: str
    written_on: date
    written_by: Signatory
    month: Month
    papers: tuple[tuple[str, date | None], ...]
    due_on: date
    to_two: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionLetter:
    """Everything that stands in one copy of a decision letter.

    Paragraphs of ``reasons`` and ``conditions`` are plain text as typed. ``co_applicant`` is the
    second adult's name, the same in both copies. ``already_granted`` is what the period has had
    by an earlier decision, on top of which ``granted`` comes. ``applied`` is what was applied for,
    before the household's own means where one of the ``posts`` is those. ``burdened`` is whether
    the conditions lower later months. ``lines`` is empty where the decision rests on no
    calculation, as in acute need; it then has no appendix. ``presented_by`` is the föredragande
    (31 § FL), where one was.

    Raises ValueError where the posts do not lead from what was applied for to what is granted,
    or where it does not say how to appeal (33 § FL).
    """

    wording_version: str
    sender: Sender
    receiver: Receiver
    case_number: str
    decided_on: date
    applicant: str
    co_applicant: str = ""
    kind: DecisionKind
    period_from: date
    period_to: date
    granted: Decimal
    already_granted: Decimal = Decimal(0)
    applied: Decimal
    posts: tuple[LetterPost, ...] = ()
    reasons: tuple[str, ...]
    children: tuple[ChildParagraph, ...] = ()
    conditions: tuple[str, ...] = ()
    burdened: bool = False
    payments: tuple[LetterPayment, ...] = ()
    laws: tuple[str, ...]
    lines: tuple[LetterLine, ...]
    totals: LetterTotals
    decided_by: Signatory
    presented_by: Signatory | None = None
    delegation: str
    appeal_routes: tuple[AppealRoute, ...] = (AppealRoute.ADMINISTRATIVE_COURT,)

    def __post_init__(self) -> None:
        """Refuse a letter that does not add up, or that says nothing of how to appeal."""
        if self.applied - sum(post.amount for post in self.posts) != self.granted:
            raise ValueError("the posts do not lead to what is granted")
        if not self.appeal_routes:
            raise ValueError("a letter says how to appeal")
