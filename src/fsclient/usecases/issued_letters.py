"""A decision letter again, as it was issued."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol
from uuid import UUID

from fsclient.domain.decision import Decision, Letter
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.people import HouseholdMember, MatchVerdict, MemberRole
from fsclient.domain.staff import Action
from fsclient.usecases.access import log, log_list
from fsclient.usecases.cases import open_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import reading
from fsclient.usecases.ports import SignedRow, UnitOfWork

_RECENT: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class IssuedTo:
    """A letter, with the case's number and whom it is to."""

    case_number: str
    name: str
    letter: Letter


class LetterKey(Protocol):
    """Which letter, without what it says."""

    @property
    def id(self) -> UUID: ...

    @property
    def case_id(self) -> UUID: ...

    @property
    def title(self) -> str: ...


@reading
def issued_letter(
    desk: Desk, case_number: str, decision: str, receiver: MemberRole | None, reason: str = ""
) -> Letter:
    """One adult's letter of a signed decision, whose bytes are those that were issued.

    ``decision`` is its id, or its month ``2026-11`` where that has only one. The opening of the
    case is logged. Raises RuleViolation ``case_unknown``, ``decision_unknown``,
    ``decision_ambiguous``, ``letter_not_kept``, ``letter_receiver_needed``, ``reason_required``;
    EnvironmentProblem ``letter_changed`` where the bytes are no longer those.
    """
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        cases = work.cases.find(number=case_number.strip())
    if not cases:
        raise RuleViolation.at("case", "case_unknown", number=case_number.strip())
    open_case(desk, cases[0].id, reason)
    with desk.begin() as work:
        found = _decision(work.decisions.find(case_id=cases[0].id), decision.strip().lower())
        letters = work.letters.find(decision_id=found.id)
        members = work.members.find(case_id=cases[0].id)
        to = _known_as(work, members, receiver)
    return _unchanged(_letter(letters, to, receiver))


@reading
def print_letters(desk: Desk, wanted: Sequence[LetterKey]) -> tuple[Letter, ...]:
    """Letters to be printed, in the order that they are asked for, as they were issued; logged.

    Raises EnvironmentProblem ``row_missing``, and ``letter_changed`` where the bytes are no longer
    those that were issued.
    """
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        for one in wanted:
            # Before it is read, so that a server sees that it is told of.
            log(desk, work, "print_letter", one.title, one.case_id)
        letters = tuple(_unchanged(work.letters.get(one.id)) for one in wanted)
        work.commit()
    return letters


def own_decisions(desk: Desk) -> tuple[SignedRow, ...]:
    """What the one at the desk has signed in the last two weeks, the latest first; logged."""
    desk.require(Action.READ_CASE)
    log_list(desk, "list_own")
    with desk.begin() as work:
        return work.screens.signed_decisions(desk.me.id, desk.today - _RECENT)


@reading
def letters_of_many(desk: Desk, decisions: Sequence[SignedRow]) -> tuple[IssuedTo, ...]:
    """The letters of several decisions, to be printed together; logged in each case.

    Raises what ``print_letters`` does.
    """
    desk.require(Action.READ_CASE)
    found = []
    with desk.begin() as work:
        for row in decisions:
            title = f"Beslut {row.month.in_words}"
            # Before they are read, so that a server sees that it is told of.
            log(desk, work, "print_letter", title, row.case_id)
        for row in decisions:
            for letter in work.letters.find(decision_id=row.decision_id):
                person = work.people.get(letter.person_id)
                found.append(IssuedTo(row.case_number, person.full_name, _unchanged(letter)))
        work.commit()
    return tuple(found)


def _unchanged(letter: Letter) -> Letter:
    if hashlib.sha256(letter.pdf).hexdigest() != letter.sha256:
        raise EnvironmentProblem("letter_changed", title=letter.title)
    return letter


def _decision(decisions: Sequence[Decision], wanted: str) -> Decision:
    signed = [row for row in decisions if row.signed]
    found = [row for row in signed if wanted in (str(row.id), str(row.month))]
    if not found:
        months = sorted({str(row.month) for row in signed})
        raise RuleViolation.at("decision", "decision_unknown", months=", ".join(months) or None)
    if len(found) > 1:
        ids = ", ".join(str(row.id) for row in found)
        raise RuleViolation.at("decision", "decision_ambiguous", ids=ids)
    return found[0]


def _known_as(
    work: UnitOfWork, members: Sequence[HouseholdMember], receiver: MemberRole | None
) -> set[UUID]:
    """Those of a role, also as they were registered before two files were joined."""
    now = {member.person_id for member in members if member.role is receiver}
    joined = (work.person_matches.find(person_id=one, verdict=MatchVerdict.SAME) for one in now)
    return now | {match.other_id for matches in joined for match in matches}


def _letter(letters: Sequence[Letter], to: Collection[UUID], receiver: MemberRole | None) -> Letter:
    if not letters:
        raise RuleViolation.at("decision", "letter_not_kept")
    if receiver is None:
        if len(letters) > 1:
            raise RuleViolation.at("person", "letter_receiver_needed")
        return letters[0]
    for letter in letters:
        if letter.person_id in to:
            return letter
    raise RuleViolation.at("person", "receiver_has_none")
