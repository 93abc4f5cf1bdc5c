"""How often a page waits for a server that is far away, the first time it is opened and later."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.storage.sessions import ServerDatabase
from fsclient.ui.shell.areas import areas_of
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.spotchecks import page as spotchecks_page
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.worklist import page as worklist_page
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import STEPS
from tests.support.far import far_desk, with_something_everywhere
from tests.support.line import Line, line_to
from tests.support.logins import let_in
from tests.support.postgres import PostgresServer
from tests.support.unit import Unit, make_unit

MOST = 3
"""Round trips before a page is there: at 50 ms each it is there at once, as far as anyone sees."""

BESIDE = {"supervision": 2, "decision": 1, "payment": 2}
"""And for what then comes beside it: the rows that stand still; the letter as it was issued; what
was typed and not sent, and whether anything stops a payment.
"""


@pytest.fixture(autouse=True)
def unheard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listens for what others write, which has a connection of its own; and nobody stays
    until more is shown than was asked for: the case of a line, the plans and visits below a list.
    """
    monkeypatch.setattr(ServerDatabase, "listen", lambda *_: lambda: None)
    monkeypatch.setattr(spotchecks_page, "_OPEN_MS", 600_000)
    monkeypatch.setattr(worklist_page, "_AHEAD_AFTER_MS", 600_000)


@pytest.fixture
def line(postgres_server: PostgresServer) -> Iterator[Line]:
    """A line to the server that counts how often it is waited for."""
    with line_to(postgres_server.host, postgres_server.port) as line:
        yield line


@pytest.fixture
def unit(server_database: ServerDatabase) -> Unit:
    """A unit with something to show on every page."""
    unit = make_unit(server_database)
    with_something_everywhere(unit)
    return unit


@pytest.fixture
def far(
    unit: Unit, server_database: ServerDatabase, line: Line, request: pytest.FixtureRequest
) -> Iterator[Desk]:
    """The desk of someone of a role, whose database is at the far end of the line."""
    member = let_in(server_database, unit.staff[request.param][0])
    with far_desk(unit, member, str(server_database.engine.url.database), line.port) as desk:
        yield desk


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is asked for, and all that has come is shown."""
    for _ in range(3):
        qtbot.wait(1)
        qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)


@pytest.mark.parametrize("far", Role, indirect=True)
def test_no_page_waits_for_the_server_more_than_three_times(
    qtbot: QtBot, far: Desk, line: Line, settings: QSettings
) -> None:
    window = make_window(far, {}, settings)
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, window)
    keys = [area.key for area in areas_of(far) if area.key != "case"]
    took = {
        (key, time): trips_to(qtbot, window, line, key)
        for time in ("first", "later")
        for key in keys
    }
    window.close()
    assert {at: trips for at, trips in took.items() if trips > MOST + BESIDE.get(at[0], 0)} == {}


@pytest.mark.parametrize("step", [step.key for step in STEPS])
@pytest.mark.parametrize("far", [Role.SOCIAL_WORKER], indirect=True)
def test_no_step_of_a_case_waits_more_than_three_times(
    qtbot: QtBot, unit: Unit, far: Desk, line: Line, settings: QSettings, step: str
) -> None:
    window = make_window(far, {}, settings)
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, window)
    with unit.office.begin() as work:
        case = work.cases.find(caseworker_id=far.me.id)[0]
    took = []
    for _time in ("first", "later"):
        took.append(trips_to(qtbot, window, line, "case", CaseContext(case_id=case.id, step=step)))
        trips_to(qtbot, window, line, "worklist")
    window.close()
    assert max(took) <= MOST + BESIDE.get(step, 0)


def trips_to(qtbot: QtBot, window: MainWindow, line: Line, key: str, context: object = None) -> int:
    """How often the server is waited for until a page is there."""
    before = line.trips
    window.go(key, context)
    settle(qtbot, window)
    return line.trips - before
