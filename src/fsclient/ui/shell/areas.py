"""The areas of the rail: what each is called, who has it, and which page it opens.

This list is the only one: the rail, the menu Gå, Ctrl+K and the screenshots read it.
"""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtWidgets import QWidget

from fsclient.domain.staff import Action
from fsclient.rules.deadlines import load_calendar
from fsclient.ui.case.step_pages import load_step_pages
from fsclient.ui.shell.rail import RailEntry
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One area. ``page`` is ``module:Class``, imported when it is first gone to.

    ``title`` is empty for a page that is reached from others only, ``shortcut`` for one that is
    reached by its place.
    """

    key: str
    page: str
    action: Action
    title: str = ""
    group: str = ""
    shortcut: str = ""


AREAS: tuple[Area, ...] = (
    Area(
        key="worklist",
        title="Mina ärenden",
        page="fsclient.ui.worklist.page:WorklistPage",
        action=Action.READ_CASE,
    ),
    Area(
        key="intake",
        title="Mottagning",
        page="fsclient.ui.intake.page:IntakePage",
        action=Action.LOG_CONTACT,
    ),
    Area(
        key="payments",
        title="Utbetalningar",
        page="fsclient.ui.payments.page:PaymentsPage",
        action=Action.PREPARE_PAYMENT,
    ),
    Area(
        key="spotchecks",
        title="Stickprov (FUT)",
        page="fsclient.ui.spotchecks.page:SpotChecksPage",
        action=Action.READ_SPOT_CHECKS,
    ),
    Area(
        key="shared_children",
        title="Barn i flera ärenden",
        page="fsclient.ui.spotchecks.shared_page:SharedChildrenPage",
        action=Action.READ_SPOT_CHECKS,
    ),
    Area(
        key="reminders",
        title="Bevakningar",
        page="fsclient.ui.reminders.page:RemindersPage",
        action=Action.REMIND,
        shortcut="Ctrl+B",
    ),
    Area(
        key="staffing",
        title="Fördelning",
        page="fsclient.ui.staffing.page:StaffingPage",
        action=Action.SUPERVISE,
        group="Ledning",
        shortcut="Ctrl+Shift+D",
    ),
    Area(
        key="supervision",
        title="Uppföljning",
        page="fsclient.ui.supervision.page:SupervisionPage",
        action=Action.SUPERVISE,
        group="Ledning",
    ),
    Area(
        key="prognosis",
        title="Prognos",
        page="fsclient.ui.supervision.prognosis_page:PrognosisPage",
        action=Action.SUPERVISE,
        group="Ledning",
    ),
    Area(
        key="audit",
        title="Loggkontroll",
        page="fsclient.ui.supervision.access_page:AccessPage",
        action=Action.READ_ACCESS_LOG,
        group="Ledning",
    ),
    Area(
        key="administration",
        title="Konton",
        page="fsclient.ui.administration.page:AdministrationPage",
        action=Action.CONFIRM_ACCOUNT,
        group="System",
    ),
    Area(
        key="new_case",
        page="fsclient.ui.intake.new_case:NewCasePage",
        action=Action.OPEN_CASE,
    ),
    Area(key="case", page="fsclient.ui.case.case_page:CasePage", action=Action.READ_CASE),
)


def areas_of(desk: Desk) -> tuple[Area, ...]:
    """The areas that a role has, in order."""
    return tuple(area for area in AREAS if desk.may(area.action))


def rail_of(desk: Desk, counts: Mapping[str, int]) -> tuple[RailEntry, ...]:
    """The rail of a role, with how much waits in each area."""
    shown = [area for area in areas_of(desk) if area.title]
    placed = [area for area in shown if not area.shortcut]
    return tuple(
        RailEntry(
            key=area.key,
            title=area.title,
            icon=area.key,
            group=area.group,
            shortcut=area.shortcut or f"Ctrl+{placed.index(area) + 1}",
            count=counts.get(area.key) or None,
        )
        for area in shown
    )


def pages_of(desk: Desk) -> dict[str, Callable[[Tasks, QWidget], Page]]:
    """How each page of a role is made."""
    return {area.key: _maker(area, desk) for area in areas_of(desk)}


def load_pages(desk: Desk) -> None:
    """Import every page that a role has, and the calendar that they go by, away from the GUI
    thread, before one is gone to: the first list needs none of it.
    """
    load_calendar()
    for area in areas_of(desk):
        importlib.import_module(area.page.partition(":")[0])
    if desk.may(Action.READ_CASE):
        load_step_pages()


def _maker(area: Area, desk: Desk) -> Callable[[Tasks, QWidget], Page]:
    def make(tasks: Tasks, parent: QWidget) -> Page:
        module, _, name = area.page.partition(":")
        page = getattr(importlib.import_module(module), name)
        return cast("Page", page(desk, tasks, parent))

    return make
