"""No page of a local database reads all that there ever was: what grows is found by an index.

The statements are those that are sent when the pages are opened and something is looked for.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.office import make_office
from fsclient.demo.build import build_demo
from fsclient.domain.cases import Case
from fsclient.domain.months import Month
from fsclient.domain.staff import Action, Role
from fsclient.storage.sessions import LocalDatabase
from fsclient.ui.shell.areas import areas_of
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.intake import known_cases
from fsclient.usecases.payment_files import sent_payments
from fsclient.usecases.ports import Due, Lacking, WorklistQuery
from fsclient.usecases.spotchecks import DrawForm, draw_round
from fsclient.usecases.worklist import search, worklist
from tests.support.databases import local_engine
from tests.ui.settling import settle

GROWING = frozenset(
    """
    access_entry aid_application appeal calculation_sheet case_file case_handover chain_head
    contact decision decision_basis done_write draft emergency_assessment filled_instrument
    former_identity household_member journal_note letter next_step payee_account payment
    payment_file payment_receipt payment_return payment_set_aside person person_match plan seal
    reminder seal_acceptance seal_head search_part spot_check spot_check_round visit_event
    """.split()
)
"""Tables with a row for what was done, and for each household and person. What is kept of running
cases has none of those that are closed, and is counted from end to end by those who lead.
"""

LOOKED_THROUGH = "FROM seal_head"
"""What those who lead are told of rows that were altered behind the program: the ledger is looked
through for it, beside the page and a part at a time, as ``verify`` does.
"""

ROLES = (
    Role.SOCIAL_WORKER,
    Role.PAYMENT_OFFICER,
    Role.FUT_INVESTIGATOR,
    Role.HEAD,
)

Sent = dict[str, Any]
"""Statements, each with what it was once given."""


@pytest.fixture
def office(sqlite_path: Path) -> Iterator[Office]:
    """A made-up unit in which something of everything has happened."""
    engine = local_engine(sqlite_path)
    made = make_office(LocalDatabase(engine))
    build_demo(made, load_demo_words(), seed=2026, cases=24, months=3)
    yield made
    engine.dispose()


def test_no_page_reads_all_that_there_ever_was(
    office: Office, qtbot: QtBot, settings: QSettings
) -> None:
    engine: sa.Engine = office.database.engine  # type: ignore[attr-defined]  # a local one has
    read = set()
    for role in ROLES:
        with office.database.begin() as work:
            desk = Desk(office=office, me=work.staff.find(role=role, active=True)[0])
        for statement, given in sent_by_pages(desk, engine, qtbot, settings).items():
            tables = read_from_end_to_end(engine, statement, given)
            read |= {f"{table}: {statement}" for table in tables}
    assert sorted(read) == []


def sent_by_pages(desk: Desk, engine: sa.Engine, qtbot: QtBot, settings: QSettings) -> Sent:
    """What is sent while each page that a role has is opened, and someone is looked for."""
    sent: Sent = {}

    def hear(_connection: Any, _cursor: Any, statement: str, given: Any, *_rest: Any) -> None:
        sent[statement] = given

    case_id = a_case_of(desk)
    sa.event.listen(engine, "before_cursor_execute", hear)
    window = make_window(desk, {}, settings)
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, window.tasks)
    for area in areas_of(desk):
        if area.key == "case" and case_id is not None:
            window.go("case", CaseContext(case_id=case_id))
            settle(qtbot, window.tasks)
            for place in range(1, 9):
                key = Qt.Key(int(Qt.Key.Key_0) + place)
                QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
                settle(qtbot, window.tasks)
        elif area.key != "case":
            window.go(area.key)
            settle(qtbot, window.tasks)
    look_for(desk)
    window.tasks.stop()
    sa.event.remove(engine, "before_cursor_execute", hear)
    return sent


def a_case_of(desk: Desk) -> UUID | None:
    """A case that anyone who reads cases may open at once."""
    with desk.begin() as work:
        cases = work.cases.find()
    return next(
        (case.id for case in cases if is_of(desk, case)), cases[0].id if cases else UUID(int=0)
    )


def is_of(desk: Desk, case: Case) -> bool:
    return desk.me.id in (case.caseworker_id, case.payment_officer_id)


def look_for(desk: Desk) -> None:
    """What is typed on the pages: in the search, over the lists, in each order of a list."""
    if desk.may(Action.READ_CASE):
        for text in ("exempel", "Åsa Prov-berg", "2026-00012", "197611071234", "amira 2026", "e"):
            search(desk, text)
        known_cases(desk, "197611071234") if desk.may(Action.LOG_CONTACT) else ()
    mine = None if desk.may(Action.SUPERVISE) else desk.me.id
    query = WorklistQuery(staff_id=mine, today=desk.today)
    if desk.may(Action.READ_CASE):
        for text in ("prov", "2026-0001"):
            worklist(desk, replace(query, text=text))
        worklist(desk, replace(query, due=Due.LATE))
        worklist(desk, replace(query, lacking=Lacking.PLAN))
    if desk.may(Action.RETURN_PAYMENT):
        for text in ("exempel", "4500", "FS2026", "0a1b2c"):
            sent_payments(desk, text)
    if desk.may(Action.DRAW_SPOT_CHECKS):
        month = Month.of(desk.today).plus(-1)
        draw_round(desk, DrawForm(month=month, control="Kontoutdrag", per_officer=1, seed=1))


def read_from_end_to_end(engine: sa.Engine, statement: str, given: Any) -> frozenset[str]:
    """The growing tables of which a statement reads every row, or every entry of an index."""
    if LOOKED_THROUGH in statement:
        return frozenset()
    with engine.connect() as connection:
        steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
        return GROWING & frozenset(scanned(statement, [row[3] for row in steps]))


def scanned(statement: str, steps: list[str]) -> Iterator[str]:
    """SQLite names a table as the statement does. What it reads in the order of an index ends with
    the page; an index that it makes for the statement is made of the whole table.
    """
    paged = " LIMIT " in statement and "USE TEMP B-TREE FOR ORDER BY" not in steps
    for step in steps:
        in_order = (paged and " USING INDEX " in step) or counts(statement, step)
        if (step.startswith("SCAN ") and not in_order) or " AUTOMATIC " in step:
            name = step.split()[1]
            alias = re.search(rf"(\w+) AS {re.escape(name)}\b", statement)
            yield alias[1] if alias else name


def counts(statement: str, step: str) -> bool:
    """Whether nothing but how many there are is asked of an index."""
    return "(SELECT count(*) " in f"({statement}" and " USING COVERING INDEX " in step
