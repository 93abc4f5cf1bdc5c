"""What a login can write, each page can show: a row that is locked is never mended.

A code that no catalogue has, written by another program, ended every page that it stood on, for
everybody, with a fault of the program's own.
"""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.storage.tables import metadata
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.shell.areas import pages_of
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.workflow import step_list
from tests.storage.signed import store_signed
from tests.support.tampering import behind_guards
from tests.support.unit import Unit
from tests.ui.recorder import RecordingPresenter
from tests.ui.settling import settle

CODES = {
    "household_member": ("hindrance",),
    "case_file": ("closing_reason", "district"),
    "payment_return": ("cause",),
    "payment_set_aside": ("code",),
    "next_step": ("step",),
    "journal_note": ("step",),
    "decision": ("ground",),
    "access_entry": ("action",),
    "contact": ("district",),
    "staff": ("district",),
    "case_handover": ("district_from", "district_to"),
    "spot_check_round": ("control",),
}
"""Columns with a key of something that is no part of the database's own."""


@pytest.mark.parametrize("role", list(Role))
def test_a_code_that_no_one_knows_is_shown_as_it_stands(
    unit: Unit, qtbot: QtBot, tasks: Tasks, presenter: RecordingPresenter, role: Role
) -> None:
    samples = store_signed(unit)
    behind_guards(
        unit.office.database,
        *(
            sa.update(metadata.tables[table]).values(dict.fromkeys(names, "mycket"))
            for table, names in CODES.items()
        ),
    )
    desk, parent = unit.desk(role), QWidget()
    qtbot.addWidget(parent)
    parent.resize(1209, 640)
    parent.show()
    for key, make in pages_of(desk).items():
        page: Any = make(tasks, parent)
        page.resize(parent.size())
        page.show()
        page.activate(CaseContext(samples["cases"].id) if key == "case" else None)
        settle(qtbot, tasks)
        if isinstance(page, CasePage) and page.view is not None:
            for step in step_list(page.view):
                page.go_to(step.key)
                settle(qtbot, tasks)
        page.deleteLater()
        assert not presenter.bugs, f"{key}: {presenter.bugs}"
        assert not presenter.environment, key
