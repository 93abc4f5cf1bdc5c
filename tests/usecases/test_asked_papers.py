"""Papers are asked for by a day, come or are excused for a reason, and the last makes the
application complete; before that no decision is signed.
"""

import dataclasses
import io
from datetime import date, timedelta
from uuid import UUID

import pypdf
import pytest

from fsclient.domain.asked_papers import AskedPaper
from fsclient.domain.cases import AidApplication, ApplicationKind
from fsclient.domain.errors import AccessDenied, RuleViolation
from fsclient.domain.reminders import ReminderKind
from fsclient.domain.staff import Role
from fsclient.rules.settings import Setting
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.applications import (
    WithdrawalForm,
    mark_complete,
    undo_complete,
    withdraw_application,
)
from fsclient.usecases.asked_papers import (
    OTHER,
    AskForm,
    ask_papers,
    excuse_paper,
    paper_came,
    wait_again,
)
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import ApplicationForm, reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.paper_request import TITLE, paper_requests
from fsclient.usecases.registering import register_application
from fsclient.usecases.reminders import put_off
from fsclient.usecases.workflow import StepMark, decision_gate, statuses
from tests.support.unit import Unit, make_unit
from tests.support.walk import JONAS, NOVEMBER, OTHERS, a_case, with_flag


@pytest.fixture
def unit(database: LocalDatabase | ServerDatabase) -> Unit:
    """On each engine."""
    return make_unit(database)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def case_id(desk: Desk) -> UUID:
    return a_case(desk)


def application(desk: Desk, case_id: UUID) -> AidApplication:
    found = reread_case(desk, case_id).application
    assert found is not None
    return found


def ask(desk: Desk, case_id: UUID, *kinds: str, about: str = "", days: int = 10) -> CaseView:
    due_on = desk.today + timedelta(days=days)
    form = AskForm(kinds=kinds, about=about, due_on=due_on)
    ask_papers(desk, application(desk, case_id), form)
    return reread_case(desk, case_id)


def waiting(desk: Desk, case_id: UUID) -> tuple[AskedPaper, ...]:
    return reread_case(desk, case_id).waiting_papers


def reminders(desk: Desk, case_id: UUID) -> list[date]:
    view = reread_case(desk, case_id)
    return [one.due_on for one in view.open_reminders if one.kind is ReminderKind.PAPERS]


def codes(caught: pytest.ExceptionInfo[RuleViolation]) -> set[tuple[str | None, str]]:
    return {(problem.field, problem.code) for problem in caught.value.problems}


def test_what_is_asked_for_waits_is_remembered_and_stands_in_the_journal(
    desk: Desk, case_id: UUID
) -> None:
    view = ask(desk, case_id, "rent_notice", "account_statements", about="oktober")
    assert {paper.kind for paper in view.waiting_papers} == {"rent_notice", "account_statements"}
    assert reminders(desk, case_id) == [desk.today + timedelta(days=10)]
    note = view.rows.notes[0].text
    assert "Hyresavi (oktober)" in note
    assert f"till {desk.today + timedelta(days=10)}" in note
    (status,) = statuses(view, "application")
    assert (status.mark, status.code) == (StepMark.OPEN, "application_papers")


def test_the_last_that_comes_makes_the_application_complete_that_day(
    unit: Unit, desk: Desk, case_id: UUID
) -> None:
    undo_complete(desk, application(desk, case_id))
    first, second = ask(desk, case_id, "rent_notice", "lease").waiting_papers
    unit.clock.move(days=3)
    paper_came(desk, first, desk.today)
    assert application(desk, case_id).complete_on is None
    assert waiting(desk, case_id) == (second,)
    unit.clock.move(days=2)
    paper_came(desk, second, desk.today - timedelta(days=1))
    done = application(desk, case_id)
    assert done.complete_on == desk.today - timedelta(days=1)
    assert reminders(desk, case_id) == []


def test_no_decision_while_anything_waits_and_on_what_there_is_when_it_is_excused(
    desk: Desk, case_id: UUID
) -> None:
    (paper,) = ask(desk, case_id, "electricity_receipt").waiting_papers
    gate = decision_gate(reread_case(desk, case_id))
    assert [one.code for one in gate if one.step == "application"] == ["papers_wait"]
    with pytest.raises(RuleViolation) as caught:
        mark_complete(desk, application(desk, case_id), desk.today)
    assert codes(caught) == {("complete_on", "papers_wait_still")}
    with pytest.raises(RuleViolation, match="paper_reason_needed"):
        excuse_paper(desk, paper, " ")
    excuse_paper(desk, paper, "Har inte kommit trots begäran.")
    view = reread_case(desk, case_id)
    assert "papers_wait" not in {one.code for one in decision_gate(view)}
    assert view.application is not None
    assert view.application.complete_on == desk.today
    assert "Väntar inte längre på Kvitto på betald el" in view.rows.notes[0].text


def test_what_is_asked_for_after_all_waits_and_takes_no_earlier_day_away(
    unit: Unit, desk: Desk, case_id: UUID
) -> None:
    mark_complete(desk, application(desk, case_id), desk.today)
    before = application(desk, case_id)
    unit.clock.move(days=5)
    (paper,) = ask(desk, case_id, "identity").waiting_papers
    assert "papers_wait" in {one.code for one in decision_gate(reread_case(desk, case_id))}
    excuse_paper(desk, paper, "Begärdes av misstag")
    assert application(desk, case_id).complete_on == before.complete_on
    (paper,) = ask(desk, case_id, "lease").waiting_papers
    unit.clock.move(days=2)
    paper_came(desk, paper, desk.today)
    assert application(desk, case_id).complete_on == desk.today


def test_one_that_is_excused_late_makes_it_complete_that_day_and_no_earlier(
    unit: Unit, desk: Desk, case_id: UUID
) -> None:
    papers = {one.kind: one for one in ask(desk, case_id, "lease", "identity").waiting_papers}
    paper_came(desk, papers["lease"], desk.today)
    unit.clock.move(days=30)
    excuse_paper(desk, papers["identity"], "Har inte kommit trots begäran.")
    now = application(desk, case_id)
    assert now.complete_on == desk.today
    assert now.due_on > desk.today


def test_one_that_came_by_mistake_counts_no_more(unit: Unit, desk: Desk, case_id: UUID) -> None:
    (paper,) = ask(desk, case_id, "lease").waiting_papers
    paper_came(desk, paper, desk.today)
    wait_again(desk, paper)
    unit.clock.move(days=30)
    (again,) = reread_case(desk, case_id).papers
    excuse_paper(desk, again, "Har inte kommit trots begäran.")
    assert application(desk, case_id).complete_on == desk.today
    assert len(reread_case(desk, case_id).papers) == 1


def test_one_reminder_of_all_by_the_first_day_and_left_as_it_was_put_off(
    desk: Desk, case_id: UUID
) -> None:
    ask(desk, case_id, "identity", days=12)
    ask(desk, case_id, "lease", "rent_notice", days=5)
    assert reminders(desk, case_id) == [desk.today + timedelta(days=5)]
    (standing,) = reread_case(desk, case_id).open_reminders
    put_off(desk, standing, desk.today + timedelta(days=9))
    papers = {one.kind: one for one in waiting(desk, case_id)}
    paper_came(desk, papers["lease"], desk.today)
    (after,) = reread_case(desk, case_id).open_reminders
    assert after.remind_on == desk.today + timedelta(days=9)


def test_more_time_is_a_new_day_for_the_same_paper(desk: Desk, case_id: UUID) -> None:
    ask(desk, case_id, "lease", days=5)
    ask(desk, case_id, "lease", days=15)
    (paper,) = waiting(desk, case_id)
    assert paper.due_on == desk.today + timedelta(days=15)
    assert reread_case(desk, case_id).papers == (paper,)


def test_what_the_catalogue_has_not_is_said_by_itself(desk: Desk, case_id: UUID) -> None:
    form = AskForm(kinds=("lease",), about="", due_on=desk.today, other="Intyg från förskolan")
    ask_papers(desk, application(desk, case_id), form)
    note = reread_case(desk, case_id).rows.notes[0].text
    assert note.endswith("Hyresavtal; Intyg från förskolan.")


def test_what_waits_in_another_open_application_is_shown_too(desk: Desk, case_id: UUID) -> None:
    ask(desk, case_id, "lease")
    register_application(
        desk,
        case_id,
        ApplicationForm(
            kind=ApplicationKind.RENEWAL,
            month=NOVEMBER.plus(1),
            received_on=desk.today,
            urgent=True,
        ),
    )
    view = reread_case(desk, case_id)
    assert view.papers == ()
    (paper,) = view.papers_elsewhere
    paper_came(desk, paper, desk.today)
    assert reread_case(desk, case_id).papers_elsewhere == ()


def test_what_came_by_mistake_is_waited_for_again(desk: Desk, case_id: UUID) -> None:
    (paper,) = ask(desk, case_id, "lease").waiting_papers
    paper_came(desk, paper, desk.today)
    with pytest.raises(RuleViolation, match="paper_settled"):
        paper_came(desk, paper, desk.today)
    wait_again(desk, paper)
    (again,) = waiting(desk, case_id)
    assert (again.kind, again.due_on) == (paper.kind, paper.due_on)
    assert application(desk, case_id).complete_on is None
    with pytest.raises(RuleViolation, match="paper_waits_already"):
        wait_again(desk, paper)


def test_what_is_wrong_is_said_at_its_field(desk: Desk, case_id: UUID) -> None:
    of = application(desk, case_id)
    for form, code in (
        (AskForm(kinds=(), about="", due_on=desk.today), ("kinds", "papers_needed")),
        (AskForm(kinds=("nonsense",), about="", due_on=desk.today), ("kinds", "papers_unknown")),
        (AskForm(kinds=(OTHER,), about="x", due_on=desk.today), ("kinds", "papers_unknown")),
        (
            AskForm(kinds=("lease",), about="x" * 201, due_on=desk.today),
            ("about", "paper_about_long"),
        ),
        (AskForm(kinds=("lease",), about="", due_on=None), ("due_on", "paper_day_needed")),
        (
            AskForm(kinds=("lease",), about="", due_on=desk.today - timedelta(days=1)),
            ("due_on", "paper_day_past"),
        ),
        (
            AskForm(kinds=("lease",), about="", due_on=desk.today + timedelta(days=400)),
            ("due_on", "paper_day_far"),
        ),
    ):
        with pytest.raises(RuleViolation) as caught:
            ask_papers(desk, of, form)
        assert codes(caught) == {code}
    (paper,) = ask(desk, case_id, "lease").waiting_papers
    for day, told in (
        (None, "paper_day_needed"),
        (desk.today + timedelta(days=1), "came_in_future"),
        (of.received_on - timedelta(days=1), "came_before_asked"),
    ):
        with pytest.raises(RuleViolation) as caught:
            paper_came(desk, paper, day)
        assert codes(caught) == {("came_on", told)}


def test_nothing_is_asked_for_an_application_that_was_taken_back(desk: Desk, case_id: UUID) -> None:
    ask(desk, case_id, "lease")
    of = application(desk, case_id)
    withdraw_application(desk, of, WithdrawalForm(withdrawn_on=desk.today, reason="Löste det"))
    assert reminders(desk, case_id) == []
    with pytest.raises(RuleViolation, match="application_withdrawn"):
        ask_papers(desk, of, AskForm(kinds=("lease",), about="", due_on=desk.today))


def test_the_letter_says_what_is_needed_by_when_and_what_happens_otherwise(
    unit: Unit, desk: Desk, case_id: UUID
) -> None:
    """20 § FL (2017:900)."""
    with pytest.raises(RuleViolation, match="no_papers_wait"):
        paper_requests(desk, case_id)
    first, _second = ask(desk, case_id, "rent_receipt", "lease", about="oktober").waiting_papers
    paper_came(desk, first, desk.today)
    ((title, pdf),) = paper_requests(desk, case_id)
    words = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    (waits,) = waiting(desk, case_id)
    kinds = {"rent_receipt": "Kvitto på betald hyra", "lease": "Hyresavtal"}
    assert title == f"{TITLE} {reread_case(desk, case_id).rows.case.number}"
    assert f"{kinds[waits.kind]} (oktober)" in words
    assert kinds[first.kind] not in words
    assert f"senast {waits.due_on}" in words
    assert "inte tas upp till prövning" in " ".join(words.split())
    with unit.office.begin() as work:
        lines = work.access.find(action="print_letter", case_id=case_id)
    assert [line.reason for line in lines] == [TITLE]


def test_no_letter_gives_a_day_that_has_been_or_is_of_what_was_taken_back(
    unit: Unit, desk: Desk, case_id: UUID
) -> None:
    ask(desk, case_id, "lease", days=3)
    unit.clock.move(days=4)
    with pytest.raises(RuleViolation, match="papers_overdue"):
        paper_requests(desk, case_id)
    of = application(desk, case_id)
    withdraw_application(desk, of, WithdrawalForm(withdrawn_on=desk.today, reason="Löste det"))
    with pytest.raises(RuleViolation, match="no_papers_wait"):
        paper_requests(desk, case_id)


def test_each_paper_has_its_day_where_they_differ(desk: Desk, case_id: UUID) -> None:
    ask(desk, case_id, "lease", days=5)
    ask(desk, case_id, "identity", days=12)
    ((_title, pdf),) = paper_requests(desk, case_id)
    words = " ".join(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    assert f"Hyresavtal, senast {desk.today + timedelta(days=5)}" in words
    assert f"legitimation, senast {desk.today + timedelta(days=12)}" in words


def test_each_adult_gets_one_and_nobody_hidden_is_told_where_he_lives(desk: Desk) -> None:
    hidden = with_flag(JONAS)
    case_id = a_case(desk, partner=hidden)
    ask(desk, case_id, "lease")
    letters = paper_requests(desk, case_id)
    assert len(letters) == 2
    for _name, pdf in letters:
        words = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
        assert "Ni har sökt" in words
        assert "Exempelgatan 4" not in words


@pytest.mark.parametrize("chosen", [True, False])
def test_a_renewal_waits_for_the_receipts_of_the_month_before_where_the_unit_says_so(
    unit: Unit, desk: Desk, case_id: UUID, chosen: bool
) -> None:
    """The plan of VB17 (2017:341): paid rent and electricity are shown each month."""
    book = unit.office.book
    if chosen:
        setting = Setting(
            key="receipts_at_renewal",
            label="Kvitton vid återansökan",
            value="yes",
            valid_from=date(2017, 1, 1),
        )
        book = dataclasses.replace(book, settings=book.settings.changed(setting))
    at = Desk(office=dataclasses.replace(unit.office, book=book), me=desk.me)
    month = NOVEMBER.plus(1)
    renewal = ApplicationForm(
        kind=ApplicationKind.RENEWAL, month=month, received_on=at.today, complete=False
    )
    register_application(at, case_id, renewal)
    papers = waiting(at, case_id)
    expected = {("rent_receipt", "november 2026"), ("electricity_receipt", "november 2026")}
    assert {(paper.kind, paper.about) for paper in papers} == (expected if chosen else set())
    # A first application has no month before, and one that is complete has them already.
    other = a_case(at, person=OTHERS[0])
    assert waiting(at, other) == ()


def test_only_those_who_handle_applications_ask(unit: Unit, desk: Desk, case_id: UUID) -> None:
    (paper,) = ask(desk, case_id, "lease").waiting_papers
    officer = unit.desk(Role.PAYMENT_OFFICER)
    form = AskForm(kinds=("lease",), about="", due_on=desk.today)
    with pytest.raises(AccessDenied):
        ask_papers(officer, application(desk, case_id), form)
    with pytest.raises(AccessDenied):
        paper_came(officer, paper, desk.today)
    with pytest.raises(AccessDenied):
        excuse_paper(officer, paper, "x")
    with pytest.raises(AccessDenied):
        wait_again(officer, paper)
