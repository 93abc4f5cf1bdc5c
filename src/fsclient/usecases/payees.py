"""Whom a case pays and how: accounts and other ways, each checked before it is kept."""

import dataclasses
from collections.abc import Iterator
from uuid import UUID

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.names import clean_name, is_blank
from fsclient.domain.payments import TO_ACCOUNT, AccountKind, PayeeAccount, PayeeKind
from fsclient.domain.people import HouseholdMember, Person, Residence
from fsclient.domain.staff import Action
from fsclient.rules.accounts import check_account
from fsclient.rules.identity import check_identity_number
from fsclient.rules.references import revealing
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.running import hold_running
from fsclient.usecases.typed import Typed


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AccountForm(Typed):
    """A way to be paid as typed. ``evidence`` says what showed that the account is the holder's,
    or why there is none; ``number`` is the personnummer for the bank's register.
    """

    holder: str
    kind: AccountKind
    clearing: str
    number: str
    evidence: str
    payee_kind: PayeeKind | None = PayeeKind.SELF


@command
def register_account(desk: Desk, case_id: UUID, form: AccountForm) -> ChangeSet:
    """A checked way to pay a case; an earlier one is kept. Raises RuleViolation at fields."""
    desk.require(Action.REGISTER_ACCOUNT)
    problems = list(_form_problems(form))
    if form.kind in TO_ACCOUNT:
        problems += _holder_problems(desk, form.holder)
    with desk.begin() as work:
        if not work.returns.find(case_id=case_id):
            hold_running(work, case_id)
        if form.kind is AccountKind.NOTICE and home_protected(work, case_id):
            problems.append(Problem("notice_protected", "kind"))
        numbers = tuple(identity_numbers(work, case_id))
        found = revealing(form.holder, revealing_words(desk), numbers)
        if found:
            problems.append(Problem("holder_reveals", "holder", {"word": found}))
        clearing, number, doubtful = "", "", False
        if form.kind is AccountKind.REGISTER:
            number, amiss = _register_number(desk, work, case_id, form.number)
            problems += amiss
        elif form.kind.has_number:
            try:
                table = desk.office.clearing()
                checked = check_account(table, form.kind, form.clearing, form.number)
            except RuleViolation as violation:
                raise RuleViolation(*violation.problems, *problems) from violation
            clearing, number = checked.clearing, checked.number
            doubtful = checked.warning is not None
        if problems:
            raise RuleViolation(*problems)
        account = PayeeAccount(
            id=desk.new_id(),
            case_id=case_id,
            holder=clean_name(form.holder),
            kind=form.kind,
            clearing=clearing,
            number=number,
            evidence=form.evidence.strip(),
            check_digit_doubtful=doubtful,
            registered_by=desk.me.id,
            registered_at=desk.now,
            payee_kind=form.payee_kind,
        )
        work.accounts.add(account)
        work.commit()
    return desk.changed("account", case_id=case_id, ids=(account.id,))


def _form_problems(form: AccountForm) -> Iterator[Problem]:
    if is_blank(form.holder):
        yield Problem("holder_needed", "holder")
    if is_blank(form.evidence):
        has_account = form.kind.has_number
        yield Problem("evidence_needed" if has_account else "no_account_reason_needed", "evidence")
    if form.payee_kind is None:
        yield Problem("payee_kind_needed", "payee_kind")


def _holder_problems(desk: Desk, holder: str) -> Iterator[Problem]:
    """Why a name could not stand in a file to the unit's bank, however it is respelled.

    ``payee_name_too_long`` (``limit``), ``payee_name_characters`` (``characters``).
    """
    bank = desk.office.payment_files.bank(desk.office.unit.debtor)
    written = bank.spelled(holder)
    about: dict[str, object] = {"payee": holder}
    if len(written) > bank.longest_name:
        limit = bank.longest_name
        yield Problem("payee_name_too_long", "holder", {**about, "limit": limit})
    refused = bank.refused(written)
    if refused:
        yield Problem("payee_name_characters", "holder", {**about, "characters": refused})
    if holder.strip() and not any(one.isalpha() for one in written):
        yield Problem("holder_needed", "holder")


def ways_to_pay(desk: Desk) -> tuple[AccountKind, ...]:
    """The ways that this unit pays by; the bank's register only where it is switched on."""
    switched_on = desk.book.settings.text("account_register", desk.today) == "on"
    return tuple(kind for kind in AccountKind if kind is not AccountKind.REGISTER or switched_on)


def _register_number(
    desk: Desk, work: UnitOfWork, case_id: UUID, text: str
) -> tuple[str, list[Problem]]:
    try:
        number = check_identity_number(text, desk.today).digits
    except RuleViolation as violation:
        return "", [dataclasses.replace(one, field="number") for one in violation.problems]
    return number, list(register_problems(desk, work, case_id, number, "number"))


def register_problems(
    desk: Desk, work: UnitOfWork, case_id: UUID, number: str, field: str
) -> Iterator[Problem]:
    """Why someone is not paid by the bank's register.

    ``register_off``, ``register_stranger`` (the number is no adult's in the case) or
    ``register_protected``: whoever has no account there is sent a money order to the address.
    """
    if AccountKind.REGISTER not in ways_to_pay(desk):
        yield Problem("register_off", field)
    parties = tuple(_parties(work, case_id))
    if not any(one.is_adult_party and who.identity_number == number for one, who in parties):
        yield Problem("register_stranger", field)
    if home_protected(work, case_id):
        yield Problem("register_protected", field)


def home_protected(work: UnitOfWork, case_id: UUID) -> bool:
    """Whether someone who lives in the home is protected: nothing that is sent there by post."""
    return any(
        person.protected
        for member, person in _parties(work, case_id)
        if member.residence is not Residence.VISITING
    )


def identity_numbers(work: UnitOfWork, case_id: UUID) -> Iterator[str]:
    """The identity numbers of a household, twelve digits each."""
    for _member, person in _parties(work, case_id):
        if person.identity_number:
            yield person.identity_number


def revealing_words(desk: Desk) -> tuple[str, ...]:
    """Words that may stand in no name and in no message to a payee."""
    return tuple(entry.label for entry in desk.book.catalogues["revealing_words"].at(desk.today))


def _parties(work: UnitOfWork, case_id: UUID) -> Iterator[tuple[HouseholdMember, Person]]:
    for member in work.members.find(case_id=case_id):
        yield member, work.people.get(member.person_id)
