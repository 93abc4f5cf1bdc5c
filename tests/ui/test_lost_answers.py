"""The real window on a server that does not answer: nothing is done twice, and nothing hangs."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.decision import DecisionKind
from fsclient.domain.staff import Role
from fsclient.storage.engines import ServerAddress, open_server
from fsclient.storage.patience import Limits
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.ui.decision.page import DecisionPage
from fsclient.ui.decision.sign_dialog import SignDialog
from fsclient.ui.journal.panel import JournalPanel
from fsclient.ui.payments.payment_form import PaymentFormView
from fsclient.ui.payments.step import PaymentStepPage
from fsclient.ui.shell import window
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.speech.messages import SENTENCES
from fsclient.ui.widgets.buttons import Button
from fsclient.ui.widgets.notices import Banner
from fsclient.ui.work import tasks
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.cases import reread_case
from fsclient.usecases.decision import letters_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import save_draft
from fsclient.usecases.payees import register_account
from fsclient.usecases.verification import verify
from tests.support.line import Line, Loses, line_to
from tests.support.postgres import PostgresServer
from tests.support.unit import Unit, make_unit
from tests.support.walk import OTHERS, a_case, account_form, calculated, granted_case

P = TypeVar("P", bound=QWidget)
SAID = {
    SENTENCES[code]
    for code in (
        "answer_lost",
        "answer_found",
        "done_before",
        "unanswered",
        "held_by_another",
        "database_away",
    )
}


class Desktop:
    """Someone's window on a case, at the far end of a line."""

    def __init__(self, qtbot: QtBot, desk: Desk, settings: QSettings) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.window = make_window(desk, {}, settings)
        qtbot.addWidget(self.window)
        self.window.show()
        self.settle()

    @property
    def said(self) -> str:
        """What stands across the window about an answer, if anything does."""
        return next((one.text for one in self.window.findChildren(Banner) if one.text in SAID), "")

    @property
    def banner(self) -> Banner:
        """Where it stands."""
        (banner,) = (each for each in self.window.findChildren(Banner) if each.text in SAID)
        return banner

    def go(self, case_id: UUID, step: str) -> None:
        """To a step of a case."""
        self.window.go("case", CaseContext(case_id=case_id, step=step))
        self.settle()

    def page(self, kind: type[P]) -> P:
        """The page of a step that is shown."""
        (shown,) = (page for page in self.window.findChildren(kind) if page.isVisible())
        return shown

    def press(self, button: QWidget) -> None:
        """Click with the mouse, and wait for what comes of it."""
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def try_again(self) -> None:
        """The banner's button."""
        self.press(self.way_on("Försök igen"))

    def way_on(self, text: str) -> Button:
        """The banner's button, by what it says."""
        (button,) = (each for each in self.ways_on if each.text() == text)
        return button

    @property
    def ways_on(self) -> list[Button]:
        """The banner's buttons."""
        return [each for each in self.banner.findChildren(Button) if each.isVisible()]

    def ask(self, button: QWidget) -> None:
        """Click, and wait until it is said that no answer has come."""
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: self.said == SENTENCES["unanswered"], timeout=20_000)

    def settle(self) -> None:
        """Wait until nothing is asked for, and all that has come is shown."""
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: self.window.tasks.is_idle, timeout=20_000)
        self.qtbot.wait(1)


@pytest.fixture
def line(postgres_server: PostgresServer) -> Iterator[Line]:
    """A line to the server that loses what it is told to lose."""
    with line_to(postgres_server.host, postgres_server.port) as line:
        yield line


@pytest.fixture
def desk(
    line: Line, postgres_server: PostgresServer, server_database: ServerDatabase
) -> Iterator[Desk]:
    """A caseworker's, whose database is reached by the line."""
    address = ServerAddress(
        host="127.0.0.1",
        port=line.port,
        database=str(server_database.engine.url.database),
        certificate=None,
    )
    engine = open_server(
        address,
        postgres_server.superuser,
        postgres_server.password,
        limits=Limits(connect=2, lock=0.3),
    )
    yield make_unit(ServerDatabase(engine)).desk(Role.SOCIAL_WORKER)
    engine.dispose()


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten seconds and five pass sooner."""
    monkeypatch.setattr(tasks, "SILENT_AFTER_MS", 300)
    monkeypatch.setattr(tasks, "STOP_AFTER_S", 0.1)
    monkeypatch.setattr(window, "CLOSE_AFTER_MS", 300)


@pytest.fixture
def desktop(qtbot: QtBot, desk: Desk, settings: QSettings, hasty: None) -> Iterator[Desktop]:
    """Her window."""
    made = Desktop(qtbot, desk, settings)
    yield made
    made.window.close()


@pytest.mark.parametrize("what", [Loses.ANSWER, Loses.QUESTION])
def test_a_payment_that_got_no_answer_is_paid_once(
    qtbot: QtBot, line: Line, desk: Desk, desktop: Desktop, what: Loses
) -> None:
    """Decided 14 220 kr, asked for 4 000 kr, no answer, and then "Försök igen"."""
    view = granted_case(desk)
    register_account(desk, view.id, account_form())
    desktop.go(view.id, "payment")
    form = desktop.page(PaymentStepPage).form
    form.amount.clear()
    qtbot.keyClicks(form.amount, "4000")
    form.kept.flush()
    desktop.settle()
    line.lose(what)
    desktop.press(form.prepare)
    assert line.lost == 1
    assert desktop.said == SENTENCES["answer_lost"]
    assert form.amount.value() == 4000
    desktop.try_again()
    assert [row.amount for row in reread_case(desk, view.id).payments] == [4000]
    found = SENTENCES["answer_found"] if what is Loses.ANSWER else ""
    assert desktop.said == found
    assert form.amount.value() == Decimal(10_220)


def test_a_payment_asked_for_by_its_own_button_again_is_paid_once(
    qtbot: QtBot, line: Line, desk: Desk, desktop: Desktop
) -> None:
    view = granted_case(desk)
    register_account(desk, view.id, account_form())
    desktop.go(view.id, "payment")
    form = desktop.page(PaymentStepPage).form
    form.amount.clear()
    qtbot.keyClicks(form.amount, "4000")
    form.kept.flush()
    desktop.settle()
    line.lose(Loses.ANSWER)
    desktop.press(form.prepare)
    form.amount.clear()
    qtbot.keyClicks(form.amount, "5000")
    desktop.press(form.prepare)
    assert desktop.said == SENTENCES["done_before"]
    assert [row.amount for row in reread_case(desk, view.id).payments] == [4000]
    assert [each.text() for each in desktop.ways_on] == ["Stäng"]
    # The page shows what stands now, and is asked anew.
    assert desktop.page(PaymentStepPage).form.amount.value() == Decimal(10_220)


def test_a_payment_in_another_case_is_made_and_the_lost_one_is_found_after_it(
    qtbot: QtBot, line: Line, desk: Desk, desktop: Desktop
) -> None:
    """The next payment, of someone else's, was refused as done before."""
    first, second = granted_case(desk), granted_case(desk, OTHERS[0])
    for view in (first, second):
        register_account(desk, view.id, account_form())
    for view, typed in ((first, "4000"), (second, "3000")):
        desktop.go(view.id, "payment")
        form = desktop.page(PaymentStepPage).form
        form.amount.clear()
        qtbot.keyClicks(form.amount, typed)
        form.kept.flush()
        desktop.settle()
        if view is first:
            line.lose(Loses.ANSWER)
        desktop.press(form.prepare)
    assert line.lost == 1
    assert [row.amount for row in reread_case(desk, second.id).payments] == [3000]
    assert desktop.said == SENTENCES["answer_lost"]
    desktop.try_again()
    assert desktop.said == SENTENCES["answer_found"]
    assert [row.amount for row in reread_case(desk, first.id).payments] == [4000]
    assert desktop.page(PaymentStepPage).form.amount.value() == Decimal(11_220)


@pytest.mark.parametrize("what", [Loses.ANSWER, Loses.QUESTION])
def test_a_decision_that_got_no_answer_is_signed_once(
    qtbot: QtBot, line: Line, desk: Desk, desktop: Desktop, what: Loses
) -> None:
    view = calculated(desk, a_case(desk))
    desktop.go(view.id, "decision")
    page = desktop.page(DecisionPage)
    qtbot.keyClicks(page.draft.kind, "1")
    page.flush()
    desktop.settle()
    qtbot.mouseClick(page.sign, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(SignDialog)
    line.lose(what)
    desktop.press(dialog.go)
    assert line.lost == 1
    assert desktop.said == SENTENCES["answer_lost"]
    desktop.try_again()
    decision = reread_case(desk, view.id).decision
    assert decision is not None
    assert decision.signed
    assert len(reread_case(desk, view.id).rows.decisions) == 1
    assert len(letters_of(desk, decision.id)) == 1
    assert page.signed.isVisible()
    assert verify(desk.office).findings == ()


@pytest.mark.parametrize("typed_on", ["", "Mina ord."])
def test_a_decision_whose_first_words_got_no_answer_is_nobody_elses(
    qtbot: QtBot, line: Line, desk: Desk, desktop: Desktop, typed_on: str
) -> None:
    """When the case was read again, the text was told as another's, who had saved first."""
    view = calculated(desk, a_case(desk))
    desktop.go(view.id, "decision")
    page = desktop.page(DecisionPage)
    line.lose(Loses.ANSWER)
    qtbot.keyClicks(page.draft.kind, "1")
    page.flush()
    desktop.settle()
    assert line.lost == 1
    qtbot.keyClicks(page.draft.reasons, typed_on)
    read_again = desk.changed("household", case_id=view.id)
    desktop.window.hear(read_again)
    desktop.settle()
    assert page.clash.text == ""
    assert page.draft.reasons.text() == typed_on
    page.flush()
    desktop.settle()
    desktop.window.hear(read_again)
    desktop.settle()
    assert page.clash.text == ""
    (kept,) = reread_case(desk, view.id).rows.decisions
    assert (kept.kind, kept.reasons) == (DecisionKind.GRANT, typed_on)


def test_a_note_that_got_no_answer_is_signed_once(
    qtbot: QtBot, line: Line, desk: Desk, desktop: Desktop
) -> None:
    view = granted_case(desk)
    desktop.go(view.id, "payment")
    before = reread_case(desk, view.id).rows.note_count
    (panel,) = desktop.window.findChildren(JournalPanel)
    panel.write_note("payment")
    qtbot.keyClicks(panel.draft.text, "Ringde om hyran.")
    panel.flush()
    desktop.settle()
    line.lose(Loses.ANSWER)
    desktop.press(panel.draft.sign)
    assert desktop.said == SENTENCES["answer_lost"]
    desktop.try_again()
    assert desktop.said == SENTENCES["answer_found"]
    assert reread_case(desk, view.id).rows.note_count == before + 1


@pytest.fixture
def form(qtbot: QtBot, desk: Desk, desktop: Desktop) -> PaymentFormView:
    """4 000 kr of 14 220 kr, typed and not asked for yet."""
    view = granted_case(desk)
    register_account(desk, view.id, account_form())
    desktop.go(view.id, "payment")
    form = desktop.page(PaymentStepPage).form
    form.amount.clear()
    qtbot.keyClicks(form.amount, "4000")
    form.kept.flush()
    desktop.settle()
    return form


def paid(desk: Desk) -> list[Decimal]:
    with desk.begin() as work:
        return [row.amount for row in work.payments.find()]


def test_a_write_that_gets_no_answer_is_left_and_found_again(
    line: Line, desk: Desk, desktop: Desktop, form: PaymentFormView
) -> None:
    line.lose(Loses.VOICE)
    desktop.ask(form.prepare)
    desktop.press(desktop.way_on("Sluta vänta"))
    assert desktop.said == SENTENCES["answer_lost"]
    desktop.try_again()
    assert desktop.said == SENTENCES["answer_found"]
    assert paid(desk) == [4000]


def test_an_answer_that_comes_late_is_waited_for(
    line: Line, desk: Desk, desktop: Desktop, form: PaymentFormView
) -> None:
    line.fall_silent()
    desktop.ask(form.prepare)
    line.speak()
    desktop.settle()
    assert desktop.said == ""
    assert paid(desk) == [4000]
    assert form.amount.value() == Decimal(10_220)


def test_a_line_that_is_dead_before_anything_is_written_leaves_nothing(
    line: Line, desk: Desk, desktop: Desktop, form: PaymentFormView
) -> None:
    line.fall_silent()
    desktop.ask(form.prepare)
    desktop.press(desktop.way_on("Sluta vänta"))
    assert desktop.said == SENTENCES["database_away"]
    line.speak()
    desktop.try_again()
    assert desktop.said == ""
    assert paid(desk) == [4000]


def test_what_another_holds_is_told_and_done_when_it_is_free(
    desk: Desk, desktop: Desktop, form: PaymentFormView, server_database: ServerDatabase
) -> None:
    with server_database.begin() as holder:
        holder.cases.hold(holder.cases.find()[0].id)
        desktop.press(form.prepare)
        assert desktop.said == SENTENCES["held_by_another"]
    desktop.try_again()
    assert desktop.said == ""
    assert paid(desk) == [4000]


def test_the_window_closes_though_the_server_says_nothing(
    qtbot: QtBot, line: Line, desktop: Desktop, form: PaymentFormView
) -> None:
    """It took three minutes, and then stood still."""
    line.lose(Loses.VOICE)
    desktop.ask(form.prepare)
    with qtbot.waitSignal(desktop.window.closed, timeout=20_000):
        desktop.window.close()
    assert not desktop.window.isVisible()
    assert desktop.window.tasks.is_idle


def test_the_window_closes_though_another_program_holds_the_file(
    qtbot: QtBot, unit: Unit, settings: QSettings, hasty: None
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    desktop = Desktop(qtbot, desk, settings)
    assert isinstance(desk.office.database, LocalDatabase)
    with desk.office.database.begin():
        desktop.window.tasks.run_command(desktop.window, lambda: save_draft(desk, "prov", "text"))
        with qtbot.waitSignal(desktop.window.closed, timeout=8_000):
            desktop.window.close()
    assert not desktop.window.isVisible()
    with desk.office.database.begin() as work:
        assert work.drafts.find() == ()
