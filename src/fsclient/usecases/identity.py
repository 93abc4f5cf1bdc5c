"""A number that comes or is replaced, a birth date that is mended, and two files on one person."""

import dataclasses
from datetime import date
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.names import clean_name, is_name
from fsclient.domain.people import HouseholdMember, MatchVerdict, Person, PersonMatch, Protection
from fsclient.domain.staff import Action
from fsclient.rules.identity import check_identity_number
from fsclient.usecases.access import log_known
from fsclient.usecases.cases import age_problems, maybe_known, refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.once import command
from fsclient.usecases.people import (
    identity_problems,
    keep_former,
    may_be,
    same_person,
    tell_apart,
)
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.typed import Typed


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class IdentityForm(Typed):
    """Who someone turned out to be, as typed: a number, a birth date where the number does not
    tell it, a number of another kind, and why.

    ``match`` answers whether someone who may be the same is it, once asked.
    """

    identity_number: str = ""
    birth_date: date | None = None
    reserve_number: str = ""
    reason: str = ""
    match: MatchVerdict | None = None


@command
def change_identity(desk: Desk, case_id: UUID, before: Person, form: IdentityForm) -> ChangeSet:
    """Replace or add someone's number, or mend the birth date; what was stays and is found.

    Noted in the case's journal. Raises RuleViolation at the fields, ``number_taken`` where it is
    another's, ``maybe_known`` at ``match`` where someone else had it or is now of one name and
    birth date, and ``join_instead`` where that is the same person; EnvironmentProblem
    ``someone_saved_first`` where ``before`` is not what is stored.
    """
    desk.require(Action.CHANGE_HOUSEHOLD)
    problems = [*identity_problems(form.identity_number, form.birth_date, desk.today)]
    if not is_name(form.reason):
        problems.append(Problem("identity_reason_needed", "reason"))
    if problems:
        raise RuleViolation(*problems)
    after = _identified(desk, before, form)
    if after == before:
        raise RuleViolation.at("identity_number", "identity_unchanged")
    with desk.begin() as work:
        _take_turns(work, {case_id}, before, after)
        _refuse_taken(desk, work, after)
        _refuse_unfit_age(desk, work, case_id, after)
        others = _told_apart(desk, work, before, after, form.match)
        if work.people.get(before.id).version != before.version:
            raise EnvironmentProblem("someone_saved_first", kind="person")
        # A server lets nobody be said to have been what he is not then.
        keep_former(desk, work, before, form.reason.strip())
        work.people.save(after)
        for other in others:
            tell_apart(desk, work, after.id, other.id, form.reason.strip())
        text = f"{after.full_name}: {_changes(before, after)}. {form.reason.strip()}"
        add_signed_note(desk, work, case_id, NoteKind.OTHER, text, "application")
        for each in sorted(_cases_of(work, after)):
            refresh_next_step(desk, work, each)
        work.commit()
    return desk.changed("household", "note", case_id=case_id, ids=(after.id,))


def _identified(desk: Desk, before: Person, form: IdentityForm) -> Person:
    number = None
    if form.identity_number.strip():
        number = check_identity_number(form.identity_number, desk.today)
    told = None if number is None else number.birth_date
    born = told or form.birth_date
    assert born is not None
    return dataclasses.replace(
        before,
        identity_number=None if number is None else number.digits,
        birth_date=born,
        reserve_number=clean_name(form.reserve_number),
    )


def _cases_of(work: UnitOfWork, person: Person) -> set[UUID]:
    return {member.case_id for member in work.members.find(person_id=person.id)}


def _take_turns(work: UnitOfWork, cases: set[UUID], *people: Person) -> None:
    """In the order of whoever adds someone: the cases, then whom it may be."""
    for case_id in sorted(cases):
        work.cases.hold(case_id)
    numbers = {one.identity_number for one in people} - {None}
    turns = {f"born:{one.birth_date}" for one in people} | {f"number:{one}" for one in numbers}
    for turn in sorted(turns):
        work.take_turn(turn)


def _refuse_taken(desk: Desk, work: UnitOfWork, after: Person) -> None:
    if after.identity_number is None:
        return
    for taken in work.people.find(identity_number=after.identity_number):
        if taken.id != after.id:
            log_known(desk, work, taken.id)
            work.commit()
            raise RuleViolation.at("identity_number", "number_taken")


def _told_apart(
    desk: Desk, work: UnitOfWork, before: Person, after: Person, match: MatchVerdict | None
) -> list[Person]:
    """Others who may be the same by what is new, once it is said that they are not."""
    known = {one.id for one in may_be(work, before)} | {after.id}
    others = {one.id: one for one in may_be(work, after) if one.id not in known}
    for other in others.values():
        if match is MatchVerdict.APART:
            continue
        asked = maybe_known(work, other, "match") if match is None else None
        log_known(desk, work, other.id)
        work.commit()
        raise RuleViolation(asked or Problem("join_instead", "match"))
    return [*others.values()]


def _refuse_unfit_age(desk: Desk, work: UnitOfWork, case_id: UUID, after: Person) -> None:
    for member in work.members.find(case_id=case_id, person_id=after.id):
        if member.present_on(desk.today):
            problems = age_problems(member.role, member.in_school, after.birth_date, desk.today)
            if problems:
                raise RuleViolation(*problems)


def _changes(before: Person, after: Person) -> str:
    told = []
    if before.identity_number != after.identity_number:
        was, now = _written(before.identity_number), _written(after.identity_number)
        told.append(f"personnummer {now}, förut {was}")
    if before.birth_date != after.birth_date:
        told.append(f"född {after.birth_date}, förut {before.birth_date}")
    if before.reserve_number != after.reserve_number:
        told.append(f"reservnummer {after.reserve_number or 'inget'}")
    return "; ".join(told)


def _written(digits: str | None) -> str:
    return "inget" if digits is None else f"{digits[:8]}-{digits[8:]}"


@command
def join_people(
    desk: Desk, case_id: UUID, kept: Person, identity_number: str, reason: str
) -> ChangeSet:
    """Join the file on whoever has a number with that on a person of a case: they are one.

    One without a number is found by the number of a case where someone has the same name and
    birth date.

    What is signed stays as it is, in its case. The places in households become the kept one's,
    and so does the number where that one has none; else the other's is kept as a former number.
    It is not undone by a button: someone joined by mistake is added to the household anew.

    Raises RuleViolation at the fields; ``joined_same_household`` where both are in one case, and
    ``joined_both_run`` where both apply in running ones.
    """
    desk.require(Action.JOIN_PEOPLE)
    if not is_name(reason):
        raise RuleViolation.at("reason", "join_reason_needed")
    with desk.begin() as work:
        other = _other_file(desk, work, kept, identity_number.strip())
        if other.id == kept.id:
            raise RuleViolation.at("identity_number", "joined_same")
        _take_turns(work, _cases_of(work, other) | {case_id}, kept, other)
        other = work.people.get(other.id)
        theirs = work.members.find(person_id=other.id)
        _refuse_unfit_join(desk, work, work.members.find(person_id=kept.id), theirs)
        _keep_one(desk, work, kept, other, reason.strip())
        for member in theirs:
            work.members.save(dataclasses.replace(member, person_id=kept.id))
        for each in sorted({case_id, *(member.case_id for member in theirs)}):
            text = f"{kept.full_name}: två registrerade personer är en. {reason.strip()}"
            add_signed_note(desk, work, each, NoteKind.OTHER, text, "application")
            refresh_next_step(desk, work, each)
        work.commit()
    return desk.changed("household", "note", ids=(kept.id, other.id))


def _other_file(desk: Desk, work: UnitOfWork, kept: Person, number: str) -> Person:
    for case in work.cases.find(number=number):
        there = [work.people.get(one.person_id) for one in work.members.find(case_id=case.id)]
        other = next((one for one in there if same_person(kept, one)), None)
        if other is None:
            raise RuleViolation.at("identity_number", "join_nobody_there", number=number)
        return other
    digits = check_identity_number(number, desk.today).digits
    found = work.people.find(identity_number=digits)
    if not found:
        raise RuleViolation.at("identity_number", "join_number_unknown")
    return found[0]


def _refuse_unfit_join(
    desk: Desk,
    work: UnitOfWork,
    ours: tuple[HouseholdMember, ...],
    theirs: tuple[HouseholdMember, ...],
) -> None:
    together = {one.case_id for one in ours} & {one.case_id for one in theirs}
    for one in theirs:
        if one.case_id in together:
            number = work.cases.get(one.case_id).number
            raise RuleViolation.at("identity_number", "joined_same_household", number=number)
    running = [_running(desk, work, members) for members in (ours, theirs)]
    if all(running):
        raise RuleViolation.at(
            "identity_number", "joined_both_run", number=running[0], other=running[1]
        )


def _running(desk: Desk, work: UnitOfWork, members: tuple[HouseholdMember, ...]) -> str:
    there = [one for one in members if one.until is None or one.until >= desk.today]
    cases = [work.cases.get(one.case_id) for one in there if one.is_adult_party]
    return next((case.number for case in cases if case.closed_on is None), "")


def _keep_one(desk: Desk, work: UnitOfWork, kept: Person, other: Person, reason: str) -> None:
    # What was found comes first: by it the server lets the one have what the other had.
    earlier = work.person_matches.find(person_id=other.id, verdict=MatchVerdict.SAME)
    for gone in (other.id, *(match.other_id for match in earlier)):
        work.person_matches.add(
            PersonMatch(
                id=desk.new_id(),
                person_id=kept.id,
                other_id=gone,
                verdict=MatchVerdict.SAME,
                reason=reason,
                judged_by=desk.me.id,
                judged_at=desk.now,
            )
        )
    joined = dataclasses.replace(
        kept, protection=max(kept.protection, other.protection, key=list(Protection).index)
    )
    if kept.identity_number is None and other.identity_number is not None:
        keep_former(desk, work, kept, reason)
        joined = dataclasses.replace(
            joined, identity_number=other.identity_number, birth_date=other.birth_date
        )
    else:
        keep_former(desk, work, dataclasses.replace(other, id=kept.id), reason)
    for former in work.former_identities.find(person_id=other.id):
        # Who changed it, and when, stays with the file that is joined: this is the joiner's.
        work.former_identities.add(
            dataclasses.replace(
                former,
                id=desk.new_id(),
                person_id=kept.id,
                changed_by=desk.me.id,
                changed_at=desk.now,
            )
        )
    # One number is never two people's.
    work.people.save(dataclasses.replace(other, identity_number=None))
    if joined != kept:
        work.people.save(joined)
