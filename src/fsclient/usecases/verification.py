"""Looking whether what was signed is still what was signed, and still right.

Each decision is made again from its frozen basis, and every seal, link and hash is made again
from what it covers. What differs is named by row; nothing is changed.
"""

import dataclasses
import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Protocol, TypeVar
from uuid import UUID

from fsclient.domain.account_changes import AccountChange
from fsclient.domain.calculation import CalculationResult
from fsclient.domain.case_documents import CaseDocument
from fsclient.domain.cases import AidApplication, ApplicationStatus, Case
from fsclient.domain.decision import BasisText, Decision, DecisionKind, Letter
from fsclient.domain.emergency import EmergencyAssessment
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.instruments import FilledInstrument
from fsclient.domain.journal import ChainHead, Note
from fsclient.domain.money import round_to_ore
from fsclient.domain.months import Month
from fsclient.domain.payments import PaymentCourse, PaymentFile
from fsclient.domain.seals import UNIT
from fsclient.domain.staff import Action
from fsclient.rules.calculation import calculate
from fsclient.rules.rule_book import RuleBook
from fsclient.usecases.access import log
from fsclient.usecases.basis_versions import facts_of, is_kept_as, result_of
from fsclient.usecases.decision import is_as_signed
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.emergency import emergency_hash
from fsclient.usecases.journal import note_hash
from fsclient.usecases.kept_forms import is_altered
from fsclient.usecases.norms import unreadable_norms
from fsclient.usecases.once import reading
from fsclient.usecases.payment_seals import payment_problems
from fsclient.usecases.ports import LateSeals, Store, UnitOfWork
from fsclient.usecases.seal_checks import (
    Accepted,
    AcceptedClock,
    Anchor,
    Ledger,
    Unreadable,
    look_at_seals,
    read_rows,
    rows_unreadable,
)
from fsclient.usecases.sealed_kinds import SEALED

Report = Callable[[int, int], None]
"""Told how many of how many cases are done; what it raises ends the run."""


def _silent(done: int, total: int) -> None:
    """For a run that nobody waits for."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A row that is not as it was signed. ``case_number`` is empty for what is of no case."""

    problem: Problem
    row_id: UUID
    case_number: str = ""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class OpenedAccount:
    """A change of an account by whoever holds the database, who is nobody of the unit."""

    login: str
    change: AccountChange


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """How many rows were looked at, and each that differs.

    ``by_rules`` is how many decisions were made again by each version of the rules. ``end`` is
    where the ledger of ``seals`` ends, to be kept elsewhere; ``late`` are those that were signed
    before there was one; ``accepted``, ``unnamed`` and ``clocks`` what was said to stand, as the
    ledger says, and ``opened`` the accounts that whoever holds the database let someone in by.
    """

    cases: int
    notes: int
    decisions: int = 0
    letters: int = 0
    documents: int = 0
    payment_files: int = 0
    by_rules: Mapping[int, int] = dataclasses.field(default_factory=dict)
    seals: int = 0
    late: LateSeals | None = None
    accepted: tuple[Accepted, ...] = ()
    unnamed: int = 0
    clocks: tuple[AcceptedClock, ...] = ()
    opened: tuple[OpenedAccount, ...] = ()
    end: Anchor | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing differs."""
        return not self.findings


@dataclasses.dataclass(slots=True)
class _Count:
    notes: int = 0
    decisions: int = 0
    letters: int = 0
    documents: int = 0
    by_rules: Counter[int] = dataclasses.field(default_factory=Counter)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _Rows:
    """What is looked at of a case; beside its journal only where all of it is. ``texts`` are those
    of every form, and ``altered`` the names of those whose text is another than it was;
    ``contents`` the hash of each document's content, by its id.
    """

    case: Case
    notes: tuple[Note, ...]
    heads: tuple[ChainHead, ...]
    decisions: tuple[Decision, ...] = ()
    bases: tuple[BasisText, ...] = ()
    emergencies: tuple[EmergencyAssessment, ...] = ()
    decided: tuple[AidApplication, ...] = ()
    filled: tuple[FilledInstrument, ...] = ()
    letters: tuple[Letter, ...] = ()
    documents: tuple[CaseDocument, ...] = ()
    contents: Mapping[UUID, str] = dataclasses.field(default_factory=dict)
    course: PaymentCourse = dataclasses.field(default_factory=lambda: PaymentCourse(()))
    texts: frozenset[str] = frozenset()
    altered: frozenset[tuple[str, int]] = frozenset()


_Read = Callable[[UnitOfWork, Sequence[Case]], Iterator[_Rows]]
_Check = Callable[[Office, _Rows, _Count], Iterator[Finding]]

_AT_ONCE = 50
"""Cases that are read together: a moment's work, with all their letters."""


def verify(
    at: Desk | Office, report: Report = _silent, kept: tuple[Anchor, ...] = ()
) -> Verification:
    """Every decision, journal chain, letter and payment file of the database, and every seal.

    ``kept`` are ends of the ledger that were kept elsewhere, and must be in it. From a desk it
    takes the right to read restricted notes, and is logged; without one it is for whoever holds
    the key to the database itself. Some cases are read at a time, so that others can work
    meanwhile.
    """
    office = _admitted(at)
    seen = _each_case(office, _read_whole, _whole_case, report)
    files, of_files = _each_file(office)
    found = (*seen.findings, *of_files)
    ledger = look_at_seals(office, kept)
    unlike = tuple(_unlike_seals(office, ledger, {one.row_id for one in found}))
    # What is no longer what was added is said to be that.
    altered = {one.row_id for one in unlike}
    norms = (one for one in _norms(office) if one.row_id not in altered)
    return dataclasses.replace(
        seen,
        payment_files=files,
        seals=ledger.seals,
        late=ledger.late,
        accepted=ledger.accepted,
        unnamed=ledger.unnamed,
        clocks=ledger.clocks,
        opened=_opened_by_owner(office),
        end=ledger.end,
        findings=(*found, *unlike, *norms),
    )


def _opened_by_owner(office: Office) -> tuple[OpenedAccount, ...]:
    """On a server only to those who may read what became of accounts. Of one that cannot be read
    its seal tells.
    """
    try:
        with read_rows(), office.database.look() as work:
            done = work.account_changes.find(by_id=None)
            logins = {one.id: one.login for one in work.staff.find()} if done else {}
    except Unreadable:
        return ()
    told = (OpenedAccount(login=logins.get(one.staff_id, ""), change=one) for one in done)
    return tuple(sorted(told, key=lambda one: one.change.at))


def _unlike_seals(office: Office, ledger: Ledger, named: Collection[UUID]) -> Iterator[Finding]:
    """What the seals show, but of a row of which more is said already."""
    numbers: Mapping[UUID, str] = {}
    try:
        heads = _chain_heads(office)
        # Only now: a case that was opened meanwhile is in the ledger too.
        numbers = {case.id: case.number for case in _cases(office)}
        for case_id in ledger.cases - numbers.keys():
            yield Finding(problem=Problem("case_gone"), row_id=case_id, case_number="")
        for head in heads:
            if head.id not in numbers and head.id not in ledger.cases:
                values = {"signed": 0, "counted": head.number}
                yield Finding(problem=Problem("chain_head_differs", None, values), row_id=head.id)
    except Unreadable:
        yield _unreadable("case_file")
    for one in ledger.unlike:
        if one.row_id not in named:
            number = numbers.get(one.chain, "")
            yield Finding(problem=one.problem, row_id=one.row_id, case_number=number)


def verify_journals(at: Desk | Office, report: Report = _silent) -> Verification:
    """Every journal chain and nothing else; who may is as for ``verify``."""
    return _each_case(_admitted(at), _read_journals, _journal_of, report)


def _admitted(at: Desk | Office) -> Office:
    if isinstance(at, Office):
        return at
    at.require(Action.READ_RESTRICTED)
    _log_verify(at)
    return at.office


@reading
def _log_verify(desk: Desk) -> None:
    with desk.begin() as work:
        log(desk, work, "verify")
        work.commit()


def _each_case(office: Office, read: _Read, check: _Check, report: Report) -> Verification:
    total = _Count()
    findings: list[Finding] = []
    try:
        cases = _cases(office)
    except Unreadable:
        cases = ()
        findings.append(_unreadable("case_file"))
    done = 0
    for place in range(0, len(cases), _AT_ONCE):
        for case, rows in _together(office, read, cases[place : place + _AT_ONCE]):
            count = _Count()
            # What someone signs at this very moment can look amiss, but only once.
            if rows is None or not _is_sound(office, rows, check, count):
                count = _Count()
                findings += _looked(office, case, read, check, count)
            total.notes += count.notes
            total.decisions += count.decisions
            total.letters += count.letters
            total.documents += count.documents
            total.by_rules += count.by_rules
            done += 1
            report(done, len(cases))
    return Verification(
        cases=len(cases),
        notes=total.notes,
        decisions=total.decisions,
        letters=total.letters,
        documents=total.documents,
        by_rules=dict(sorted(total.by_rules.items())),
        findings=tuple(findings),
    )


def _together(
    office: Office, read: _Read, cases: Sequence[Case]
) -> Iterable[tuple[Case, _Rows | None]]:
    """The rows of some cases; None where those of one of them can't be read."""
    try:
        with read_rows(), office.database.look() as work:
            return tuple(zip(cases, read(work, cases), strict=True))
    except Unreadable:
        return tuple((case, None) for case in cases)


def _is_sound(office: Office, rows: _Rows, check: _Check, count: _Count) -> bool:
    try:
        with read_rows():
            return not tuple(check(office, rows, count))
    except Unreadable:
        return False


def _looked(
    office: Office, case: Case, read: _Read, check: _Check, count: _Count
) -> tuple[Finding, ...]:
    try:
        with read_rows(), office.database.look() as work:
            (rows,) = read(work, (case,))
            return tuple(check(office, rows, count))
    except Unreadable:
        return (_finding(case, case.id, "rows_unreadable"),)


def _read_journals(work: UnitOfWork, cases: Sequence[Case]) -> Iterator[_Rows]:
    ids = frozenset(case.id for case in cases)
    notes, heads = _of(work.notes, ids), {one.id: one for one in work.chain_heads.find(id=ids)}
    for case in cases:
        head = heads.get(case.id)
        yield _Rows(case=case, notes=notes(case), heads=() if head is None else (head,))


def _read_whole(work: UnitOfWork, cases: Sequence[Case]) -> Iterator[_Rows]:
    ids = frozenset(case.id for case in cases)
    decisions, bases = _of(work.decisions, ids), _by_case(work.screens.basis_texts(ids))
    emergencies, letters = _of(work.emergencies, ids), _of(work.letters, ids)
    decided = _of(work.applications, ids, status=ApplicationStatus.DECIDED)
    filled, payments = _of(work.filled, ids), _of(work.payments, ids)
    returns, receipts = _of(work.returns, ids), _of(work.receipts, ids)
    documents, contents = _of(work.documents, ids), work.screens.document_hashes(ids)
    kept = work.screens.form_texts()
    texts = frozenset(one.sha256 for one in kept)
    altered = frozenset((one.instrument, one.instrument_version) for one in kept if is_altered(one))
    for rows in _read_journals(work, cases):
        case = rows.case
        yield dataclasses.replace(
            rows,
            decisions=decisions(case),
            bases=bases(case),
            emergencies=emergencies(case),
            decided=decided(case),
            filled=filled(case),
            letters=letters(case),
            documents=documents(case),
            contents=contents,
            course=PaymentCourse(payments(case), returns(case), receipts(case)),
            texts=texts,
            altered=altered,
        )


class _OfCase(Protocol):
    @property
    def case_id(self) -> UUID: ...


_Row = TypeVar("_Row", bound=_OfCase)


def _of(
    store: Store[_Row], case_ids: frozenset[UUID], **equals: object
) -> Callable[[Case], tuple[_Row, ...]]:
    """The rows of some cases, in one read."""
    return _by_case(store.find(case_id=case_ids, **equals))


def _by_case(rows: Iterable[_Row]) -> Callable[[Case], tuple[_Row, ...]]:
    found: dict[UUID, list[_Row]] = defaultdict(list)
    for row in rows:
        found[row.case_id].append(row)
    return lambda case: tuple(found.get(case.id, ()))


def _cases(office: Office) -> tuple[Case, ...]:
    with read_rows(), office.database.look() as work:
        return work.cases.find()


def _chain_heads(office: Office) -> tuple[ChainHead, ...]:
    with read_rows(), office.database.look() as work:
        return work.chain_heads.find()


def _unreadable(table: str) -> Finding:
    return Finding(problem=rows_unreadable(SEALED[table]).problem, row_id=UNIT)


def _finding(case: Case, row_id: UUID, code: str, **values: object) -> Finding:
    return Finding(problem=Problem(code, None, values), row_id=row_id, case_number=case.number)


def _whole_case(office: Office, rows: _Rows, count: _Count) -> Iterator[Finding]:
    case = rows.case
    yield from _journal_of(office, rows, count)
    yield from _decisions_of(office, rows, count)
    yield from _forms_of(rows)
    for letter in rows.letters:
        count.letters += 1
        if hashlib.sha256(letter.pdf).hexdigest() != letter.sha256:
            yield _finding(case, letter.id, "letter_changed", title=letter.title)
    yield from _documents_of(rows, count)
    for row_id, problem in payment_problems(rows.course, rows.notes, rows.decisions):
        yield Finding(problem=problem, row_id=row_id, case_number=case.number)


def _documents_of(rows: _Rows, count: _Count) -> Iterator[Finding]:
    for document in rows.documents:
        count.documents += 1
        content = rows.contents.get(document.id)
        if document.has_content and content is None:
            yield _finding(rows.case, document.id, "document_gone", name=document.name)
        elif not document.has_content and content is not None:
            yield _finding(rows.case, document.id, "document_left", name=document.name)
        elif content not in (None, document.sha256):
            yield _finding(rows.case, document.id, "document_changed", name=document.name)


def _journal_of(office: Office, rows: _Rows, count: _Count) -> Iterator[Finding]:
    notes = [note for note in rows.notes if note.signed]
    count.notes += len(notes)
    yield from _links(rows.case, sorted(notes, key=lambda note: note.chain_number or 0))
    yield from _head(rows.case, notes, rows.heads)


def _links(case: Case, notes: Sequence[Note]) -> Iterator[Finding]:
    before: str | None = None
    for number, note in enumerate(notes, start=1):
        if note.hash != note_hash(note):
            yield _finding(case, note.id, "note_changed", number=note.chain_number)
        if note.chain_number != number:
            yield _finding(case, note.id, "chain_gap", number=number)
            return
        if note.previous_hash != before:
            yield _finding(case, note.id, "chain_broken", number=number)
        before = note.hash


def _head(case: Case, notes: Sequence[Note], heads: Sequence[ChainHead]) -> Iterator[Finding]:
    last = max(notes, key=lambda note: note.chain_number or 0, default=None)
    stands = [(last.chain_number, last.hash)] if last is not None else []
    told = [(head.number, head.hash) for head in heads]
    if stands != told:
        counted = told[0][0] if told else 0
        yield _finding(case, case.id, "chain_head_differs", signed=len(notes), counted=counted)


def _decisions_of(office: Office, rows: _Rows, count: _Count) -> Iterator[Finding]:
    case = rows.case
    decisions = [row for row in rows.decisions if row.signed]
    bases = {basis.id: basis for basis in rows.bases}
    acute = {one.id: one for one in rows.emergencies}
    count.decisions += len(decisions)
    count.by_rules.update(
        bases[decision.id].rules for decision in decisions if decision.id in bases
    )
    for decision in decisions:
        assessment = acute.pop(decision.id, None)
        if assessment is None:
            yield from _decision(office.book, case, decision, bases.pop(decision.id, None))
        elif decision.hash != emergency_hash(decision, assessment):
            yield _finding(case, decision.id, "decision_changed", month=decision.month)
        else:
            yield from _more(case, decision, assessment.asked)
    for basis in bases.values():
        yield _finding(case, basis.id, "decision_gone", month=facts_of(basis).period)
    for assessment in acute.values():
        month = Month.of(assessment.raised_on)
        yield _finding(case, assessment.id, "decision_gone", month=month)
    decided = {decision.application_id for decision in decisions}
    for application in rows.decided:
        if application.id not in decided:
            yield _finding(case, application.id, "decision_gone", month=application.month)


def _forms_of(rows: _Rows) -> Iterator[Finding]:
    """The signed forms whose questions are not the ones that were answered."""
    for row in rows.filled:
        name = (row.instrument, row.instrument_version)
        gone = row.form_sha256 is not None and row.form_sha256 not in rows.texts
        if row.signed and (gone or name in rows.altered):
            yield _finding(rows.case, row.id, "form_altered", key=name[0], version=name[1])


def _decision(
    book: RuleBook, case: Case, decision: Decision, basis: BasisText | None
) -> Iterator[Finding]:
    if basis is None:
        yield _finding(case, decision.id, "basis_gone", month=decision.month)
        return
    again = _made_again(book, basis)
    same = again is not None and is_kept_as(again, basis)
    then = again if again is not None and same else result_of(basis)
    if not is_as_signed(decision, basis):
        yield _finding(case, decision.id, "decision_changed", month=decision.month)
    else:
        most = max(round_to_ore(then.result) - decision.already_granted, Decimal(0))
        yield from _more(case, decision, most)
    if again is None:
        yield _finding(case, decision.id, "not_calculable", month=decision.month)
        return
    lines = () if same else _differing(then, again)
    if lines or again.result != then.result:
        yield _finding(
            case,
            decision.id,
            "result_differs",
            month=decision.month,
            decided=decision.amount,
            then=then.result,
            now=again.result,
            lines=", ".join(lines),
        )


def _made_again(book: RuleBook, basis: BasisText) -> CalculationResult | None:
    """What the decision comes to now; None where nothing can be counted from its facts."""
    try:
        return calculate(facts_of(basis), book.of_version(basis.rules))
    except RuleViolation:
        return None


def _more(case: Case, decision: Decision, most: Decimal) -> Iterator[Finding]:
    """A decision that gives more than what it rests on leaves to give."""
    given, month = decision.amount, decision.month
    if decision.kind is DecisionKind.REFUSAL:
        most = Decimal(0)
    if given > most:
        yield _finding(case, decision.id, "decided_more", month=month, decided=given, most=most)


def _differing(then: CalculationResult, now: CalculationResult) -> tuple[str, ...]:
    """The lines whose amounts are not the same, or that only one of the two has."""
    before, after = _amounts(then), _amounts(now)
    return tuple(key for key in {**before, **after} if before.get(key) != after.get(key))


def _amounts(result: CalculationResult) -> Mapping[str, object]:
    return {line.key: line.amount for line in result.lines}


def _each_file(office: Office) -> tuple[int, tuple[Finding, ...]]:
    """How many payment files there are, and each that is not as it was made."""
    try:
        with read_rows(), office.database.look() as work:
            files, sums = work.payment_files.find(), work.screens.sums_of_files()
            return len(files), tuple(one for file in files for one in _file(file, sums))
    except Unreadable:
        return 0, (_unreadable("payment_file"),)


def _norms(office: Office) -> tuple[Finding, ...]:
    """What was added as a norm and is none; of what is no row its seal tells."""
    try:
        with read_rows(), office.database.look() as work:
            return tuple(
                Finding(
                    problem=Problem("norm_unreadable", None, {"start": row.valid_from}),
                    row_id=row.id,
                )
                for row in unreadable_norms(work)
            )
    except Unreadable:
        return ()


def _file(file: PaymentFile, sums: Mapping[UUID, tuple[int, Decimal]]) -> Iterator[Finding]:
    values = {"message_id": file.message_id}
    if hashlib.sha256(file.xml).hexdigest() != file.sha256:
        yield Finding(problem=Problem("payment_file_changed", None, values), row_id=file.id)
    if sums.get(file.id, (0, Decimal(0))) != (file.payments, file.total):
        yield Finding(problem=Problem("payment_file_differs", None, values), row_id=file.id)
