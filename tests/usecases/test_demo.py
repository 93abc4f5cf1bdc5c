"""What happens in the made-up unit on its last day stands where a person would look for it."""

from collections.abc import Iterator
from datetime import date

import pytest

from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.office import make_office
from fsclient.domain.intake import VisitEnd
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase
from fsclient.usecases.cases import reread_case
from fsclient.usecases.demo.build import build_demo
from fsclient.usecases.desk import Desk, Office, from_local
from fsclient.usecases.payments import payment_desk
from fsclient.usecases.shared_children import shared_children
from fsclient.usecases.supervision import overview
from fsclient.usecases.verification import verify
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


def test_everything_in_it_is_sealed_as_it_should_be(made: Office) -> None:
    assert verify(made).findings == ()


def test_one_payment_is_paid_again_and_one_return_waits_for_a_second_person(made: Office) -> None:
    shown = payment_desk(desk(made, Role.COORDINATOR))
    (waiting,) = shown.returns
    with made.database.begin() as work:
        (confirmed,) = (row for row in work.returns.find() if row.id != waiting.came_back.id)
        sent = work.payments.get(confirmed.payment_id)
        both = work.payments.find(decision_id=sent.decision_id)
    assert confirmed.counts
    assert [row.amount for row in both] == [sent.amount, sent.amount]


def test_a_card_was_handed_out_and_an_acute_need_waits_for_its_money(made: Office) -> None:
    coordinator = desk(made, Role.COORDINATOR)
    with made.database.begin() as work:
        (receipt,) = work.receipts.find()
        acute = work.emergencies.find()
    assert len(acute) == 2
    unpaid = []
    for one in acute:
        view = reread_case(coordinator, one.case_id)
        unpaid += [row.case_id for row in view.emergency_decisions if view.left_of(row)]
    (waits,) = unpaid
    assert waits != receipt.case_id
    assert overview(desk(made, Role.HEAD)).total.acute == 1200


def test_cases_changed_hands_and_visits_ended(made: Office) -> None:
    with made.database.begin() as work:
        assert work.handovers.find()
        ends = [one.ended_as for one in work.contacts.find(outcome="booked")]
    assert {VisitEnd.DID_NOT_COME, VisitEnd.OTHER_UNIT, None} == set(ends)


def test_children_in_two_homes_are_there_for_those_who_check(made: Office) -> None:
    investigator = desk(made, Role.FUT_INVESTIGATOR)
    rows = shared_children(investigator, Month.of(investigator.today))
    assert [row.too_many for row in rows] == [True, False]


def test_whoever_got_a_number_is_found_by_it(made: Office) -> None:
    with made.database.begin() as work:
        (former,) = work.former_identities.find()
        person = work.people.get(former.person_id)
    assert former.identity_number is None
    assert len(search(desk(made, Role.SOCIAL_WORKER), str(person.identity_number))) == 1
