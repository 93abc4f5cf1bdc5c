"""When something happened, as people write it."""

from datetime import date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import RuleViolation
from fsclient.ui.widgets.moment_edit import MomentEdit

TODAY = date(2026, 11, 10)
at = datetime.fromisoformat


@pytest.fixture
def edit(qtbot: QtBot) -> MomentEdit:
    made = MomentEdit(today=lambda: TODAY)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("i dag 14:31", at("2026-11-10T14:31")),
        ("14.31", at("2026-11-10T14:31")),
        ("igår kl 9:05", at("2026-11-09T09:05")),
        ("2026-11-02 10:00", at("2026-11-02T10:00")),
        ("18 sept 2025 10:05", at("2025-09-18T10:05")),
        ("6/11", at("2026-11-06T12:00")),
    ],
)
def test_it_is_read(edit: MomentEdit, typed: str, read: datetime) -> None:
    edit.setText(typed)
    assert edit.value() == read


@pytest.mark.parametrize("when", [at("2026-11-10T08:01"), at("2025-03-02T23:59")])
def test_what_it_writes_it_reads(edit: MomentEdit, when: datetime) -> None:
    edit.set_value(when)
    assert edit.value() == when


def test_a_day_that_would_be_read_as_another_years_is_written_with_its_year(
    edit: MomentEdit,
) -> None:
    edit.bring_back("2026-02-01 10:00")
    edit.tidy()
    assert edit.value() == at("2026-02-01T10:00")


def test_what_stands_in_the_field_overnight_means_the_day_it_was_written(qtbot: QtBot) -> None:
    days = [TODAY]
    edit = MomentEdit(today=lambda: days[-1])
    qtbot.addWidget(edit)
    edit.setText("i dag 15:50")
    days.append(TODAY + timedelta(days=1))
    assert edit.kept() == "2026-11-10 15:50"
    edit.tidy()
    assert edit.text() == "10 nov 15:50"


@pytest.mark.parametrize("typed", ["förut", "25:00", "31/2 10:00", "kl"])
def test_what_can_not_be_read_is_kept_and_said(edit: MomentEdit, typed: str) -> None:
    edit.setText(typed)
    edit.tidy()
    assert edit.text() == typed
    with pytest.raises(RuleViolation) as caught:
        edit.value()
    assert caught.value.problems[0].code == "moment_not_understood"


@pytest.mark.parametrize(
    ("typed", "tomorrow"),
    [
        ("i dag 14:31", "10 nov 14:31"),
        ("igår 9:05", "9 nov 09:05"),
        ("i morgon 10:00", "i dag 10:00"),
        ("halv tio", "halv tio"),
        ("", ""),
    ],
)
def test_what_is_kept_means_the_same_tomorrow(
    edit: MomentEdit, qtbot: QtBot, typed: str, tomorrow: str
) -> None:
    edit.setText(typed)
    next_day = MomentEdit(today=lambda: TODAY + timedelta(days=1))
    qtbot.addWidget(next_day)
    next_day.bring_back(edit.kept())
    assert next_day.text() == tomorrow
