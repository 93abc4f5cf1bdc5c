"""What happens in the made-up unit's last days stands where a person would look for it."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.office import make_office
from fsclient.demo.build import build_demo
from fsclient.domain.intake import VisitEnd, VisitStep
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.rules.deadlines import is_working_day
from fsclient.storage.sessions import LocalDatabase
from fsclient.usecases.administration import all_staff
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk, Office, from_local, local_time
from fsclient.usecases.handover import held_cases
from fsclient.usecases.issued_letters import issued_letter
from fsclient.usecases.payments import payment_desk
from fsclient.usecases.shared_children import shared_children
from fsclient.usecases.supervision import overview
from fsclient.usecases.verification import verify
from fsclient.usecases.visits import visit_history
from fsclient.usecases.worklist import search
from tests.support.databases import local_engine


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A small unit on a day of its own, enough for everything to happen in."""
    engine = local_engine(tmp_path_factory.mktemp("demo") / "unit.db")
    today = from_local(date(2026, 11, 20), 9, 0)
    office = make_office(LocalDatabase(engine), lambda: today)
    build_demo(office, load_demo_words(), seed=2026, cases=40, months=2)
    yield office
    engine.dispose()


def desk(made: Office, role: Role) -> Desk:
    with made.database.begin() as work:
        return Desk(office=made, me=work.staff.find(role=role)[0])


def journal(made: Office, case_id: UUID) -> str:
    view = reread_case(desk(made, Role.COORDINATOR), case_id)
    return "\n".join(note.text for note in view.rows.notes)


def test_everything_in_it_is_sealed_as_it_should_be(made: Office) -> None:
    assert verify(made).findings == ()


def test_what_the_bank_sent_back_was_paid_to_another_account(made: Office) -> None:
    with made.database.begin() as work:
        (confirmed,) = (row for row in work.returns.find() if row.counts)
        sent = work.payments.get(confirmed.payment_id)
        first, again = sorted(
            work.payments.find(decision_id=sent.decision_id), key=lambda row: row.prepared_at
        )
        accounts = [work.accounts.get(row.account_id).address for row in (first, again)]
    assert first == sent
    assert first.amount == again.amount
    assert accounts[0] != accounts[1]
    assert again.file_id is not None
    assert confirmed.registered_by != confirmed.settled_by
    assert "kom tillbaka från banken" in journal(made, sent.case_id)


def test_one_return_waits_for_a_second_person(made: Office) -> None:
    (waiting,) = payment_desk(desk(made, Role.COORDINATOR)).returns
    assert waiting.came_back.waits
    view = reread_case(desk(made, Role.PAYMENT_OFFICER), waiting.came_back.case_id)
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "payment_return_waits"


def test_one_payment_was_set_aside_from_its_file(made: Office) -> None:
    (left_out,) = payment_desk(desk(made, Role.PAYMENT_OFFICER)).released
    assert left_out.set_aside is not None
    assert left_out.set_aside.code == "payee_name_characters"
    view = reread_case(desk(made, Role.PAYMENT_OFFICER), left_out.payment.case_id)
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "payment_set_aside"


def test_a_card_was_handed_out_and_an_acute_need_waits_for_its_money(made: Office) -> None:
    coordinator = desk(made, Role.COORDINATOR)
    with made.database.begin() as work:
        (receipt,) = work.receipts.find()
        acute = work.emergencies.find()
    assert len(acute) == 2
    unpaid = []
    for one in acute:
        view = reread_case(coordinator, one.case_id)
        letter = issued_letter(coordinator, view.rows.case.number, str(one.id), None)
        assert letter.person_id == view.applicant.person.id
        unpaid += [row.case_id for row in view.emergency_decisions if view.left_of(row)]
    (waits,) = unpaid
    assert waits != receipt.case_id
    assert "Ett laddat kort" in journal(made, receipt.case_id)
    assert overview(desk(made, Role.HEAD)).total.acute == 1200


def test_a_case_was_handed_over_and_all_of_someone_who_left(made: Office) -> None:
    admin = desk(made, Role.ADMINISTRATOR)
    (left,) = (one for one in all_staff(admin) if not one.active)
    with made.database.begin() as work:
        moves = work.handovers.find()
        ended = [case.id for case in work.cases.find(caseworker_id=left.id) if not case.closed_on]
    by_herself = [one for one in moves if one.by_id == one.caseworker_from]
    of_left = [one for one in moves if one.caseworker_from == left.id]
    assert len(by_herself) == 1
    assert len(of_left) > 1
    assert len(moves) == len(by_herself) + len(of_left)
    assert held_cases(admin, left.id).total == len(ended) == 0
    for one in moves:
        assert f"Skäl: {one.reason}" in journal(made, one.case_id)


def test_of_those_who_had_a_visit_booked_each_ended_otherwise(made: Office) -> None:
    with made.database.begin() as work:
        booked = work.contacts.find(outcome="booked")
    ends = sorted(one.ended_as for one in booked if one.ended_as is not None)
    assert ends == [VisitEnd.DID_NOT_COME, VisitEnd.OTHER_UNIT]
    officer = desk(made, Role.PAYMENT_OFFICER)
    steps = [event.step for one in booked for event in visit_history(officer, one.id)]
    assert sorted(steps) == [VisitStep.ENDED, VisitStep.ENDED, VisitStep.MOVED]


def test_children_in_two_homes_are_there_for_those_who_check(made: Office) -> None:
    investigator = desk(made, Role.FUT_INVESTIGATOR)
    rows = shared_children(investigator, Month.of(investigator.today))
    assert [row.too_many for row in rows] == [True, False]


def test_whoever_got_a_number_is_found_by_it_and_by_the_one_before(made: Office) -> None:
    worker = desk(made, Role.SOCIAL_WORKER)
    with made.database.begin() as work:
        (former,) = work.former_identities.find()
        person = work.people.get(former.person_id)
    assert former.identity_number is None
    assert former.reserve_number
    assert not person.reserve_number
    (by_number,) = search(worker, str(person.identity_number))
    (by_former,) = search(worker, former.reserve_number)
    assert by_number == by_former


@pytest.mark.parametrize(
    ("now", "cases", "months"),
    [
        (from_local(date(2026, 11, 20), 9, 0), 40, 2),
        (from_local(date(2026, 11, 1), 0, 30), 20, 3),
        (from_local(date(2026, 1, 2), 23, 0), 12, 6),
        (from_local(date(2026, 10, 9), 20, 0), 2, 1),
        (from_local(date(2026, 5, 2), 6, 0), 1, 1),
    ],
)
def test_whatever_the_day_it_happened_on_working_days_in_its_order(
    tmp_path: Path, now: datetime, cases: int, months: int
) -> None:
    engine = local_engine(tmp_path / "unit.db")
    office = make_office(LocalDatabase(engine), lambda: now)
    build_demo(office, load_demo_words(), seed=387, cases=cases, months=months)
    assert verify(office).findings == ()
    with office.database.begin() as work:
        assert len(work.cases.find()) == cases
        notes = sorted(work.notes.find(), key=lambda one: (one.case_id, one.chain_number))
        done = [
            *(one.at for one in work.access.find()),
            *(one.at for one in work.handovers.find()),
            *(one.at for one in work.visits.find()),
            *(one.registered_at for one in work.returns.find()),
            *(one.recorded_at for one in work.receipts.find()),
            *(one.created_at for one in work.letters.find()),
        ]
    engine.dispose()
    assert notes == sorted(notes, key=lambda one: (one.case_id, one.happened_at))
    for at in map(local_time, done):
        assert is_working_day(at.date())
        assert 8 <= at.hour < 17
        assert at < now
