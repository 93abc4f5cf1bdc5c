"""What was signed is looked through: sound work passes, and each change behind it is named."""

import dataclasses
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest

from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import AccessDenied
from fsclient.domain.intake import Channel, ContactOutcome
from fsclient.domain.journal import ChainHead, Note
from fsclient.domain.money import to_ore
from fsclient.domain.staff import Role
from fsclient.rules.rule_book import RuleBook
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases import verification
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.decision import decision_hash
from fsclient.usecases.desk import Office, from_local
from fsclient.usecases.intake import ContactForm, log_contact
from fsclient.usecases.journal import NoteForm, note_hash, save_note, sign_note
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payments import release_payments
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.seal_checks import Anchor, Ledger, look_at_seals
from fsclient.usecases.verification import Verification, verify, verify_journals
from tests.support.tampering import tampered
from tests.support.unit import Unit, make_unit
from tests.support.walk import OTHERS, a_case, granted_case, prepared


@pytest.fixture
def unit(database: LocalDatabase | ServerDatabase) -> Unit:
    """The made-up unit, on each engine."""
    return make_unit(database)


@pytest.fixture
def paid(unit: Unit) -> CaseView:
    """A case with three signed notes, a decision with its letter, and money on its way."""
    desk, second = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    case_id = granted_case(desk).id
    for text, restricted in (("Ringde om hyran.", False), ("Berättar om våld.", True)):
        happened = from_local(desk.today, 8, 30)
        form = NoteForm(
            note_id=desk.new_id(),
            case_id=case_id,
            text=text,
            happened_at=happened,
            restricted=restricted,
        )
        sign_note(desk, form)
    release_payments(second, (prepared(desk, reread_case(desk, case_id)),))
    write_payment_file(second)
    return reread_case(desk, case_id)


def codes(seen: Verification) -> list[str]:
    return [finding.problem.code for finding in seen.findings]


def test_what_nobody_touched_is_sound(unit: Unit, paid: CaseView) -> None:
    told: list[tuple[int, int]] = []
    seen = verify(unit.office, lambda done, total: told.append((done, total)))
    assert seen.sound, seen.findings
    assert (seen.cases, seen.decisions, seen.notes) == (1, 1, 3)
    assert (seen.letters, seen.payment_files) == (1, 1)
    assert seen.by_rules == {2: 1}
    assert told == [(1, 1)]


def test_a_note_being_typed_is_no_link_of_the_chain(unit: Unit, paid: CaseView) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    save_note(desk, NoteForm(note_id=desk.new_id(), case_id=paid.id, text="Påbörjad"))
    assert verify(unit.office).sound


CHANGES = (
    ("UPDATE journal_note SET text = 'Annat' WHERE chain_number = 2", ["note_changed"]),
    (
        "UPDATE journal_note SET happened_at = '2020-01-01 00:00:00.000000' WHERE chain_number = 1",
        ["note_changed"],
    ),
    ("DELETE FROM journal_note WHERE chain_number = 2", ["chain_gap", "sealed_row_gone"]),
    ("DELETE FROM journal_note WHERE chain_number = 3", ["chain_head_differs", "sealed_row_gone"]),
    (
        "UPDATE journal_note SET signed_at = NULL WHERE chain_number = 1",
        ["chain_gap", "sealed_row_changed"],
    ),
    (
        "UPDATE journal_note SET previous_hash = hash WHERE chain_number = 3",
        ["note_changed", "chain_broken"],
    ),
    ("UPDATE chain_head SET number = 2", ["chain_head_differs"]),
    ("DELETE FROM chain_head WHERE number > 0", ["chain_head_differs"]),
    ("UPDATE decision SET amount = amount + 100", ["decision_changed"]),
    ("UPDATE decision SET reasons = 'Andra skäl'", ["decision_changed"]),
    ("UPDATE decision SET hash = NULL", ["decision_changed"]),
    ("UPDATE decision SET signed_at = NULL", ["decision_gone", "decision_gone"]),
    ("DELETE FROM decision_basis WHERE id IS NOT NULL", ["basis_gone"]),
    ("UPDATE decision_basis SET facts = 'x'", ["rows_unreadable", "sealed_row_changed"]),
    ("UPDATE letter SET pdf = x'00'", ["letter_changed"]),
    ("UPDATE payment_file SET xml = x'00'", ["payment_file_changed"]),
    ("UPDATE payment SET amount = amount - 1", ["payment_file_differs", "sealed_row_changed"]),
    ("UPDATE payment SET file_id = NULL", ["payment_file_differs", "sealed_row_changed"]),
)


def seen_after(
    unit: Unit, database: LocalDatabase | ServerDatabase, statement: str, **values: object
) -> Verification:
    """What is found after a change that is then taken back."""
    if isinstance(database, ServerDatabase):
        statement = statement.replace("x'00'", "decode('00', 'hex')")
    with tampered(database, statement, **values) as changed:
        return verify(dataclasses.replace(unit.office, database=changed))


def test_a_decision_that_gives_more_than_what_it_rests_on_is_named(
    unit: Unit, paid: CaseView, database: LocalDatabase | ServerDatabase
) -> None:
    """Signed so by another program, with a hash that is right: every link and seal held."""
    decision = paid.decision
    assert decision is not None
    with unit.office.database.begin() as work:
        basis = work.bases.get(decision.id)
    more = decision.amount + 1
    for change in (
        {"amount": more},
        {"kind": DecisionKind.REFUSAL},
        {"already_granted": Decimal("0.01")},
    ):
        forged = dataclasses.replace(decision, **change)
        seen = seen_after(
            unit,
            database,
            "UPDATE decision SET amount = :amount, kind = :kind, already_granted = :before, "
            "hash = :hash",
            amount=to_ore(forged.amount),
            kind=forged.kind,
            before=to_ore(forged.already_granted),
            hash=decision_hash(forged, basis),
        )
        assert codes(seen) == ["decided_more"], change


def test_each_change_behind_the_guards_is_named(
    unit: Unit, paid: CaseView, database: LocalDatabase | ServerDatabase
) -> None:
    for statement, found in CHANGES:
        assert codes(seen_after(unit, database, statement)) == found, statement
    assert verify(unit.office).sound


def test_the_end_of_a_journal_that_is_put_in_or_anothers_is_named(
    unit: Unit, paid: CaseView, database: LocalDatabase | ServerDatabase
) -> None:
    local = isinstance(database, LocalDatabase)
    without_notes = a_case(unit.desk(Role.SOCIAL_WORKER), person=OTHERS[0])
    for case_id in (without_notes, uuid.uuid4()):
        bound = case_id.hex if local else case_id
        statement = "INSERT INTO chain_head (id, number, hash, version) VALUES (:id, 0, '', 1)"
        assert codes(seen_after(unit, database, statement, id=bound)) == ["chain_head_differs"]
    bound = without_notes.hex if local else without_notes
    moved = seen_after(unit, database, "UPDATE chain_head SET id = :id", id=bound)
    assert codes(moved) == ["chain_head_differs", "chain_head_differs"]
    assert verify(unit.office).sound


HIDDEN = (
    ("UPDATE person SET search_text = 'ingen'", "derived_differs"),
    ("UPDATE next_step SET step = 'x'", "sealed_row_changed"),
    ("DELETE FROM next_step", "sealed_row_gone"),
    ("UPDATE contact SET matter = 'Annat'", "sealed_row_changed"),
    ("DELETE FROM contact", "sealed_row_gone"),
)


def test_what_hides_a_person_or_work_from_the_lists_is_named(
    unit: Unit, paid: CaseView, database: LocalDatabase | ServerDatabase
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    call = ContactForm(
        contact_id=desk.new_id(),
        began_at=unit.clock.now,
        channel=Channel.PHONE,
        outcome=ContactOutcome.INFORMATION,
        matter="Frågade om hyran",
        district="east",
    )
    log_contact(desk, call)
    assert verify(unit.office).sound
    for statement, found in HIDDEN:
        assert set(codes(seen_after(unit, database, statement))) == {found}, statement


NO_VALUES = (
    ("journal_note", "text", "CAST(x'ff' AS TEXT)", "rows_unreadable"),
    ("decision", "amount", "'mycket'", "rows_unreadable"),
    ("decision", "signed_at", "5", "rows_unreadable"),
    ("payment", "status", "'gone'", "rows_unreadable"),
    ("letter", "pdf", "'text'", "rows_unreadable"),
    ("case_file", "opened_on", "'igår'", "sealed_rows_unreadable"),
    ("case_file", "district", "CAST(x'ff' AS TEXT)", "sealed_rows_unreadable"),
    ("payment_file", "form", "'gone'", "sealed_rows_unreadable"),
    ("payment_file", "total", "'mycket'", "sealed_rows_unreadable"),
    ("staff", "name", "CAST(x'ff' AS TEXT)", "sealed_row_changed"),
    ("access_entry", "reason", "CAST(x'ff' AS TEXT)", "sealed_row_changed"),
)


def test_a_value_that_nothing_can_read_hides_nothing(
    unit: Unit, paid: CaseView, database: LocalDatabase | ServerDatabase
) -> None:
    """Verifying ended in an error at the first, or said that the database did not answer."""
    for table, column, value, found in NO_VALUES:
        if isinstance(database, ServerDatabase) and value != "'gone'":
            continue  # Its columns have types.
        with tampered(database, f"UPDATE {table} SET {column} = {value}") as changed:  # noqa: S608  # as above
            changed.do("DELETE FROM payee_account")
            seen = codes(verify(dataclasses.replace(unit.office, database=changed)))
        assert {found, "sealed_row_changed", "sealed_row_gone"} <= set(seen), (table, column)
        assert "case_gone" not in seen


def test_a_case_that_is_opened_meanwhile_is_not_gone(
    unit: Unit, paid: CaseView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def once_opened(office: Office, kept: tuple[Anchor, ...]) -> Ledger:
        a_case(unit.desk(Role.SOCIAL_WORKER), person=OTHERS[0])
        return look_at_seals(office, kept)

    monkeypatch.setattr(verification, "look_at_seals", once_opened)
    assert verify(unit.office).sound


def test_a_case_that_is_gone_is_named(
    unit: Unit, paid: CaseView, database: LocalDatabase | ServerDatabase
) -> None:
    # What stood in it was all there, and nobody came to it: each case was read by its own row.
    case_id = paid.id if isinstance(database, ServerDatabase) else paid.id.hex
    seen = seen_after(unit, database, "DELETE FROM case_file WHERE id = :id", id=case_id)
    (gone,) = [one for one in seen.findings if one.problem.code == "case_gone"]
    assert gone.row_id == paid.id
    assert verify(unit.office).sound


def test_a_note_rewritten_with_a_seal_of_its_own_breaks_the_chain_after_it(
    unit: Unit, paid: CaseView, database: LocalDatabase | ServerDatabase
) -> None:
    for number, after in ((1, "chain_broken"), (3, "chain_head_differs")):
        forged = dataclasses.replace(noted(unit, paid, number), text="Något annat")
        seen = seen_after(
            unit,
            database,
            "UPDATE journal_note SET text = :text, hash = :hash WHERE chain_number = :number",
            text=forged.text,
            hash=note_hash(forged),
            number=number,
        )
        assert codes(seen) == [after, "sealed_row_changed"]


def noted(unit: Unit, view: CaseView, number: int) -> Note:
    with unit.office.database.begin() as work:
        (note,) = work.notes.find(case_id=view.id, chain_number=number)
    return note


def test_a_changed_basis_gives_another_sum_and_another_seal(
    unit: Unit, paid: CaseView, database: LocalDatabase | ServerDatabase
) -> None:
    statement = """UPDATE decision_basis SET facts = replace(facts, '"9000"', '"7900"')"""
    changed, differs = seen_after(unit, database, statement).findings
    assert changed.problem.code == "decision_changed"
    assert differs.problem.code == "result_differs"
    assert paid.decision is not None
    assert differs.row_id == paid.decision.id
    assert differs.case_number == paid.rows.case.number
    told = differs.problem.values
    assert told["decided"] == paid.decision.amount
    assert told["now"] == paid.decision.amount - 1100
    assert "cost:rent:1" in str(told["lines"])


def test_a_decision_that_todays_rules_make_otherwise_is_named_with_both_sums(
    unit: Unit, paid: CaseView
) -> None:
    office = dataclasses.replace(unit.office, book=with_norms_raised(unit.office.book, 10))
    (finding,) = verify(office).findings
    assert paid.decision is not None
    assert finding.problem.code == "result_differs"
    assert finding.problem.values["then"] == paid.decision.amount
    assert Decimal(str(finding.problem.values["now"])) > paid.decision.amount
    without = dataclasses.replace(unit.office, book=dataclasses.replace(office.book, norms=()))
    assert codes(verify(without)) == ["not_calculable"]


def with_norms_raised(book: RuleBook, kronor: int) -> RuleBook:
    """The same rules with every amount of every norm so much higher."""
    norms = tuple(
        dataclasses.replace(
            table,
            groups={
                name: {key: amount + kronor for key, amount in group.items()}
                for name, group in table.groups.items()
            },
        )
        for table in book.norms
    )
    return dataclasses.replace(book, norms=norms)


def test_from_a_desk_it_takes_the_right_to_read_all_notes_and_is_logged(
    unit: Unit, paid: CaseView
) -> None:
    head = unit.desk(Role.HEAD)
    assert verify(head).sound
    with head.begin() as work:
        logged = work.access.find(staff_id=head.me.id)
    assert [entry.action for entry in logged] == ["verify"]
    for role in (Role.PAYMENT_OFFICER, Role.ADMINISTRATOR):
        with pytest.raises(AccessDenied):
            verify(unit.desk(role))
        with pytest.raises(AccessDenied):
            verify_journals(unit.desk(role))


class Hurried:
    """A database in which someone signs a note just while a case is first looked at."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.begun = 0

    @contextmanager
    def look(self) -> Iterator[UnitOfWork]:
        self.begun += 1
        with self._inner.look() as work:
            if self.begun == 2:
                work.chain_heads = Outrun()
            yield work


class Outrun:
    """The head of a chain as it was a note ago."""

    def find(self, **equals: Any) -> tuple[ChainHead, ...]:
        return (ChainHead(id=equals["id"], number=2, hash="0" * 64),)


def test_what_is_signed_meanwhile_is_no_finding(unit: Unit, paid: CaseView) -> None:
    hurried: Any = Hurried(unit.office.database)
    office: Office = dataclasses.replace(unit.office, database=hurried)
    assert verify_journals(office).sound
    assert hurried.begun == 3
