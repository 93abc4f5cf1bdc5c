"""Work off the GUI thread: order, failures, owners that go away, and a window that never waits."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from unittest.mock import Mock

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.ui.work.long_runs import LONGEST_TURN_S, Cancelled, Progress
from fsclient.ui.work.tasks import Activity, Tasks
from fsclient.usecases.changes import ChangeSet
from tests.ui.recorder import RecordingPresenter


def test_database_work_is_done_one_at_a_time_in_the_order_asked_for(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    answers: list[tuple[int, str]] = []

    def ask(number: int) -> None:
        def work() -> str:
            time.sleep(0.003 * (5 - number))
            return threading.current_thread().name

        tasks.run_query(owner, work, lambda name: answers.append((number, name)))

    for number in range(5):
        ask(number)
    qtbot.waitUntil(lambda: len(answers) == 5)
    assert [number for number, _ in answers] == [0, 1, 2, 3, 4]
    assert len({name for _, name in answers}) == 1


def test_answers_come_back_on_the_gui_thread(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    threads: list[str] = []
    tasks.run_query(
        owner,
        lambda: threads.append(threading.current_thread().name),
        lambda _: threads.append(threading.current_thread().name),
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threads[1] == threading.main_thread().name


def test_drawing_does_not_wait_for_the_database(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    release = threading.Event()
    done: list[str] = []
    tasks.run_query(owner, release.wait, lambda _: done.append("database"))
    tasks.run_free(owner, lambda: b"%PDF", lambda _: done.append("drawing"))
    qtbot.waitUntil(lambda: done == ["drawing"])
    release.set()
    qtbot.waitUntil(lambda: done == ["drawing", "database"])


def test_the_event_loop_turns_while_work_is_going_on(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(5)
    done: list[None] = []
    tasks.run_command(owner, lambda: time.sleep(0.3), done.append)
    qtbot.waitUntil(lambda: bool(done))
    timer.stop()
    longest = max(after - before for before, after in pairwise(ticks))
    assert longest < 0.1


def test_what_the_person_can_mend_goes_to_the_page(
    qtbot: QtBot, tasks: Tasks, owner: QObject, presenter: RecordingPresenter
) -> None:
    def refuse() -> None:
        raise RuleViolation.at("rent", "amount_negative")

    tasks.run_command(owner, refuse)
    qtbot.waitUntil(lambda: bool(presenter.problems))
    assert presenter.problems[0].field == "rent"


def test_the_surroundings_can_be_tried_again(
    qtbot: QtBot, tasks: Tasks, owner: QObject, presenter: RecordingPresenter
) -> None:
    attempts: list[int] = []
    answers: list[str] = []

    def flaky() -> str:
        attempts.append(1)
        if len(attempts) == 1:
            raise EnvironmentProblem("database_away")
        return "there"

    tasks.run_query(owner, flaky, answers.append)
    qtbot.waitUntil(lambda: bool(presenter.environment))
    code, retry = presenter.environment[0]
    assert code == "database_away"
    retry()
    qtbot.waitUntil(lambda: answers == ["there"])


def test_anything_else_is_a_bug(
    qtbot: QtBot, tasks: Tasks, owner: QObject, presenter: RecordingPresenter
) -> None:
    tasks.run_query(owner, lambda: 1 // 0, lambda _: None)
    qtbot.waitUntil(lambda: bool(presenter.bugs))
    assert isinstance(presenter.bugs[0], ZeroDivisionError)


@pytest.mark.parametrize(("dealt_with", "shown"), [(True, 0), (False, 1)])
def test_a_page_may_deal_with_its_own_failure(
    qtbot: QtBot,
    tasks: Tasks,
    owner: QObject,
    presenter: RecordingPresenter,
    dealt_with: bool,
    shown: int,
) -> None:
    heard: list[Exception] = []

    def deal(error: Exception) -> bool:
        heard.append(error)
        return dealt_with

    tasks.run_query(owner, lambda: 1 // 0, lambda _: None, deal)
    qtbot.waitUntil(lambda: tasks.is_idle and bool(heard))
    assert len(presenter.bugs) == shown


def test_a_destroyed_owner_hears_nothing_but_its_write_is_done(qtbot: QtBot, tasks: Tasks) -> None:
    release = threading.Event()
    written: list[str] = []
    heard: list[object] = []
    gone = QObject()
    tasks.run_query(gone, release.wait, heard.append)
    tasks.run_command(gone, lambda: written.append("note"), heard.append)
    shiboken6.delete(gone)
    release.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert written == ["note"]
    assert heard == []


def test_every_view_hears_what_a_command_changed(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    changes = ChangeSet(kinds=frozenset({"note"}))
    order: list[str] = []
    tasks.changed.connect(lambda heard: order.append(f"changed {heard is changes}"))
    tasks.run_command(owner, lambda: changes, lambda _: order.append("answered"))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["answered", "changed True"]


def test_short_work_shows_nothing_and_long_work_shows_that_it_is_going_on(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    shown: list[Activity] = []
    tasks.activity.connect(shown.append)
    tasks.run_query(owner, lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert shown == []
    tasks.run_query(owner, lambda: time.sleep(0.18), lambda _: None)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert [activity.busy for activity in shown] == [True, False]


def test_a_long_run_tells_how_far_it_is_and_can_be_cancelled_silently(
    qtbot: QtBot, tasks: Tasks, owner: QObject, presenter: RecordingPresenter
) -> None:
    shown: list[Activity] = []
    tasks.activity.connect(shown.append)

    def release(progress: Progress) -> None:
        for number in range(1000):
            progress.step(number, 1000, f"{number} betalningar")
            time.sleep(0.01)

    tasks.run_long(owner, release)
    qtbot.waitUntil(lambda: any(activity.done > 3 for activity in shown))
    qtbot.waitUntil(lambda: any(activity.can_cancel for activity in shown), timeout=3000)
    tasks.cancel()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert presenter.bugs == []
    assert shown[-1] == Activity(busy=False)


def test_a_free_run_tells_how_far_it_is_beside_the_database_and_is_cancelled_by_itself(
    qtbot: QtBot, tasks: Tasks, owner: QObject, presenter: RecordingPresenter
) -> None:
    reached = threading.Event()
    answers: list[str] = []

    def compute(progress: Progress) -> str:
        for number in range(100_000):
            progress.step(number, 100_000)
            reached.set()
            time.sleep(0.001)
        return "done"

    run = tasks.run_free_long(owner, compute, answers.append)
    qtbot.waitUntil(reached.is_set)
    tasks.run_query(owner, lambda: "read", answers.append)
    qtbot.waitUntil(lambda: answers == ["read"])
    assert not tasks.is_idle
    run.cancel()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert (answers, presenter.bugs) == (["read"], [])
    tasks.run_free_long(owner, lambda progress: f"{progress.cancelled}", answers.append)
    qtbot.waitUntil(lambda: answers == ["read", "False"])


def test_a_run_may_tell_at_every_step_and_is_passed_on_now_and_then() -> None:
    told: list[int] = []
    progress = Progress(lambda done, _total, _text: told.append(done))
    for done in range(1, 20_001):
        progress.step(done, 20_000)
    assert told[0] == 1
    assert told[-1] == 20_000
    assert len(told) < 2_000


class Busy(threading.Event):
    """A window that is at work; it notes how long it was waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float | None] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.waits.append(timeout)
        return False


def test_a_free_run_lets_the_window_go_first_but_never_for_long() -> None:
    busy = Busy()
    progress = Progress(lambda *_told: None, busy)
    progress.step(1, 2)
    progress.step(2, 2)
    assert busy.waits == [LONGEST_TURN_S, LONGEST_TURN_S]
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.step(2, 2)


def test_stopping_does_not_wait_for_a_free_run(qtbot: QtBot, presenter: RecordingPresenter) -> None:
    made, owner, reached = Tasks(presenter), QObject(), threading.Event()

    def compute(progress: Progress) -> None:
        while True:
            progress.step(1, 2)
            reached.set()
            time.sleep(0.001)

    made.run_free_long(owner, compute, lambda _none: None)
    qtbot.waitUntil(reached.is_set)
    made.stop()
    assert presenter.bugs == []


def test_a_dropped_query_is_not_answered(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    answers: list[str] = []
    first = tasks.run_query(owner, lambda: "am", answers.append)
    first.cancel()
    tasks.run_query(owner, lambda: "amira", answers.append)
    qtbot.waitUntil(lambda: bool(answers) and tasks.is_idle)
    assert answers == ["amira"]


def test_stopping_finishes_what_writes(qtbot: QtBot, presenter: RecordingPresenter) -> None:
    made = Tasks(presenter)
    written: list[int] = []
    owner = QObject()

    def write(number: int) -> None:
        time.sleep(0.03)
        written.append(number)

    made.run_command(owner, lambda: write(1))
    made.run_command(owner, lambda: write(2))
    made.stop()
    assert written == [1, 2]


def test_stopping_goes_on_while_a_slow_database_answers(
    qtbot: QtBot, presenter: RecordingPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    # All of them took longer than what is waited for one; the last ones were dropped untold.
    monkeypatch.setattr("fsclient.ui.work.tasks.STOP_AFTER_S", 0.25)
    made = Tasks(presenter)
    written: list[int] = []
    owner = QObject()

    def write(number: int) -> None:
        time.sleep(0.1)
        written.append(number)

    for number in range(5):
        made.run_command(owner, partial(write, number))
    made.stop()
    assert written == [0, 1, 2, 3, 4]


def test_stopping_goes_on_while_a_long_run_takes_its_steps(
    presenter: RecordingPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Forty payments that are released as the window is closed are all released."""
    monkeypatch.setattr("fsclient.ui.work.tasks.STOP_AFTER_S", 0.25)
    given_up: list[bool] = []
    made = Tasks(presenter, give_up=lambda: given_up.append(True))
    released: list[int] = []

    def release(progress: Progress) -> None:
        for number in range(8):
            time.sleep(0.1)
            released.append(number)
            progress.step(number + 1, 8)

    owner = QObject()
    made.run_long(owner, release)
    made.stop()
    assert released == [*range(8)]
    assert given_up == []


def test_work_is_only_asked_for_on_the_gui_thread(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    raised: list[BaseException] = []

    def elsewhere() -> None:
        try:
            tasks.run_query(owner, lambda: None, lambda _: None)
        except RuntimeError as error:
            raised.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert raised


HALF_MADE = """
import sysconfig, threading
if any(name == "zoneinfo" for name in __import__("sys").modules): raise SystemExit("too late")
begun, go_on = threading.Event(), threading.Event()
fill = sysconfig._init_posix
def slowly(table):
    if threading.current_thread() is not threading.main_thread():
        begun.set()
        go_on.wait(20)
    fill(table)
sysconfig._init_posix = slowly

from PySide6.QtCore import QCoreApplication, QObject
from fsclient.ui.work.tasks import Tasks
app = QCoreApplication([])
tasks, owner, bugs = Tasks(None), QObject(), []

def begin_work():
    # What the database's worker needs first, while another asks for Python's configuration as
    # SQLAlchemy does when it is imported.
    begun.wait(0 if sysconfig._CONFIG_VARS else 20)
    from fsclient.usecases.desk import local_day
    import zoneinfo
    go_on.set()
    return zoneinfo.TZPATH

def show_bug(error):
    go_on.set()
    bugs.append(type(error).__name__)
    app.quit()
tasks._presenter = type("Presenter", (), {"show_bug": staticmethod(show_bug)})()
found = []
tasks.run_free(owner, lambda: sysconfig.get_config_var("TZPATH"), lambda _path: None)
tasks.run_query(owner, begin_work, lambda path: (found.extend(path), app.quit()))
app.exec()
tasks.stop()
print(bugs, bool(found))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the table is another there")
def test_no_thread_is_handed_what_another_has_half_made() -> None:
    # https://github.com/python/cpython/issues/92452, mended in Python 3.12.
    ended = subprocess.run(
        [sys.executable, "-c", HALF_MADE], capture_output=True, text=True, timeout=60
    )
    assert ended.stdout.strip() == "[] True", ended.stderr


@pytest.mark.parametrize("ends", [SystemExit(3), KeyboardInterrupt(), GeneratorExit()])
@pytest.mark.parametrize("run", [Tasks.run_query, Tasks.run_command, Tasks.run_free])
def test_what_would_end_the_program_ends_its_task_alone_and_is_told(
    qtbot: QtBot,
    tasks: Tasks,
    owner: QObject,
    presenter: RecordingPresenter,
    run: Callable[..., object],
    ends: BaseException,
) -> None:
    # As a button that comes back at whatever happened, and would keep it from being told.
    heard: list[Exception] = []

    def deal(error: Exception) -> bool:
        heard.append(error)
        return True

    run(tasks, owner, Mock(side_effect=ends), lambda _: None, deal)
    qtbot.waitUntil(lambda: bool(presenter.bugs))
    assert presenter.bugs == [ends]
    assert [str(error) for error in heard] == [type(ends).__name__]
    assert tasks.is_idle
    answers: list[str] = []
    tasks.run_command(owner, lambda: "still at work", answers.append)
    qtbot.waitUntil(lambda: answers == ["still at work"])


def test_a_database_that_says_nothing_is_told_of_and_can_be_left(
    qtbot: QtBot, presenter: RecordingPresenter, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fsclient.ui.work.tasks.SILENT_AFTER_MS", 30)
    given_up = threading.Event()
    tasks = Tasks(presenter, give_up=given_up.set)
    told: list[bool] = []
    tasks.unanswered.connect(told.append)

    def ask() -> None:
        given_up.wait()
        raise EnvironmentProblem("database_away")

    tasks.run_command(owner, ask)
    qtbot.waitUntil(lambda: told == [True])
    tasks.leave()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert told == [True, False]
    assert [code for code, _retry in presenter.environment] == ["database_away"]
    tasks.stop()


def test_each_step_of_a_long_run_is_an_answer(
    qtbot: QtBot, presenter: RecordingPresenter, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fsclient.ui.work.tasks.SILENT_AFTER_MS", 300)
    tasks = Tasks(presenter)
    told: list[bool] = []
    tasks.unanswered.connect(told.append)
    answered = threading.Event()

    def release(progress: Progress) -> None:
        for number in range(10):
            time.sleep(0.06)
            progress.step(number, 11)
        answered.wait()
        assert told == [True], "what is told is the one that got no answer"

    tasks.run_long(owner, release)
    qtbot.wait(550)
    assert told == []
    qtbot.waitUntil(lambda: told == [True])
    answered.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert told == [True, False]
    tasks.stop()


def test_what_is_counted_beside_the_database_is_no_answer_from_it(
    qtbot: QtBot, presenter: RecordingPresenter, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A prognosis that was counted kept it from being said that nothing came."""
    monkeypatch.setattr("fsclient.ui.work.tasks.SILENT_AFTER_MS", 300)
    tasks = Tasks(presenter)
    told: list[bool] = []
    tasks.unanswered.connect(told.append)
    answered, done = threading.Event(), threading.Event()

    def count(progress: Progress) -> None:
        for number in range(10_000):
            if done.wait(0.01):
                return
            progress.step(number, 10_000)

    tasks.run_free_long(owner, count, lambda _counted: None)
    tasks.run_query(owner, answered.wait, lambda _answer: None)
    qtbot.waitUntil(lambda: told == [True])
    answered.set()
    done.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    tasks.stop()


def test_the_end_waits_for_no_database_that_says_nothing(
    presenter: RecordingPresenter, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once it can be given up, and once it cannot."""
    monkeypatch.setattr("fsclient.ui.work.tasks.STOP_AFTER_S", 0.05)
    monkeypatch.setattr("fsclient.ui.work.tasks.ENDED_WITHIN_S", 0.05)
    for give_up in (True, False):
        answered = threading.Event()
        done: list[str] = []
        tasks = Tasks(presenter, give_up=answered.set if give_up else None)
        tasks.run_command(owner, answered.wait)
        tasks.run_command(owner, lambda done=done: done.append("later"))  # type: ignore[misc]
        tasks.stop()
        assert tasks.is_idle
        assert answered.is_set() is give_up
        answered.set()
        for thread in threading.enumerate():
            if thread.name.startswith("database"):
                thread.join()
        assert done == []
