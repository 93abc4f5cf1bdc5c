"""Draws the pictures of each area in every look."""

import dataclasses
import itertools
import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Final

import keyring
from PySide6.QtCore import QEvent, QMessageLogContext, QPoint, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.office import make_office
from fsclient.bootstrap.window import font_files, icon
from fsclient.demo.build import build_demo
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase
from fsclient.ui.look.theme import Scheme, theme
from fsclient.ui.shell.start import make_application
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.speech.roles import ROLE_NAMES
from tests.screenshots import (
    administration,
    assessment,
    calculation,
    case,
    children,
    decision,
    documents,
    emergency,
    intake,
    journal,
    letters,
    payments,
    plan,
    prognosis,
    reminders,
    roles,
    spotchecks,
    staffing,
    start,
    supervision,
    worklist,
)
from tests.screenshots.pictures import Picture, settle
from tests.support.databases import local_engine
from tests.support.memory_keyring import MemoryKeyring
from tests.support.unit import Clock, Unit, make_unit

DEMO_SEED, DEMO_CASES, DEMO_MONTHS = 2026, 60, 8

AREAS: Final[dict[str, Callable[[Unit], Iterator[Picture]]]] = {
    "start": start.pictures,
    "reminders": reminders.pictures,
    "worklist": worklist.pictures,
    "intake": intake.pictures,
    "case": case.pictures,
    "journal": journal.pictures,
    "assessment": assessment.pictures,
    "plan": plan.pictures,
    "children": children.pictures,
    "calculation": calculation.pictures,
    "decision": decision.pictures,
    "emergency": emergency.pictures,
    "documents": documents.pictures,
    "letters": letters.pictures,
    "payments": payments.pictures,
    "spotchecks": spotchecks.pictures,
    "supervision": supervision.pictures,
    "staffing": staffing.pictures,
    "prognosis": prognosis.pictures,
    "administration": administration.pictures,
    "roles": roles.pictures,
}
"""Every area on a small unit of its own, but these on the made-up one."""


_MADE_UP: Final = ("roles", "prognosis")
_LONGEST_FIRST: Final = ("roles", "calculation")

_FAMILY_NAMES: Final = dict(
    zip(
        Role,
        ("Provberg", "Utkast", "Skuggsson", "Låtsas", "Modellin", "Exempel", "Diktén"),
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Look:
    """How the program is seen: a word for the file's name, colours, and size of text."""

    name: str
    scheme: Scheme
    text_scale: float


LOOKS: Final = (
    Look("light", Scheme.LIGHT, 1.0),
    Look("dark", Scheme.DARK, 1.0),
    Look("200", Scheme.LIGHT, 2.0),
)


def draw_areas(folder: Path, wanted: list[str], scratch: Path) -> int:
    """Draw the areas of these names, or all of them, two at a time; returns the exit code."""
    unknown = [name for name in wanted if name not in AREAS]
    if unknown:
        sys.stderr.write(f"No such area: {', '.join(unknown)}. There are {', '.join(AREAS)}.\n")
        return 2
    names = [name for name in _LONGEST_FIRST if not wanted or name in wanted]
    names += [name for name in wanted or AREAS if name not in names]
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=spawn, initializer=_open_studio) as pool:
        for told in pool.map(_draw_area, repeat(folder), names, repeat(scratch)):
            sys.stdout.write(f"{told}\n")
            sys.stdout.flush()
    return 0


def _open_studio() -> None:
    keyring.set_keyring(MemoryKeyring())
    qInstallMessageHandler(_pass_on)
    make_application(font_files(), icon).setCursorFlashTime(0)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    # What no screen can do is no fault of the pages; everything else is.
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _draw_area(folder: Path, name: str, scratch: Path) -> str:
    began = time.monotonic()
    for old in folder.glob(f"{name}-*.png"):
        old.unlink()
    engine = local_engine(scratch / f"{name}.sqlite")
    database = LocalDatabase(engine)
    unit = _made_up_unit(database) if name in _MADE_UP else _small_unit(database)
    count = 0
    for picture in AREAS[name](unit):
        draw(folder, Picture(f"{name}-{picture.name}", picture.make))
        count += 1
    engine.dispose()
    return f"{name}: {count} pictures, {time.monotonic() - began:.1f} s"


def _small_unit(database: LocalDatabase) -> Unit:
    unit = make_unit(database)
    staff = {
        role: tuple(
            dataclasses.replace(
                one,
                name=f"{one.name.partition(' ')[0]} {_FAMILY_NAMES[role]}",
                title=ROLE_NAMES[role].lower(),
            )
            for one in people
        )
        for role, people in unit.staff.items()
    }
    with database.begin() as work:
        for one in itertools.chain.from_iterable(staff.values()):
            work.staff.save(one)
        work.commit()
    return dataclasses.replace(unit, staff=staff)


def _made_up_unit(database: LocalDatabase) -> Unit:
    clock = Clock()
    office = make_office(database, clock)
    staff = build_demo(office, load_demo_words(), DEMO_SEED, DEMO_CASES, DEMO_MONTHS)
    by_role = {role: tuple(one for one in staff if one.role is role) for role in Role}
    return Unit(office=office, clock=clock, staff=by_role)


def draw(folder: Path, picture: Picture) -> None:
    """Make a picture's widget once for each look, draw it, and put it away."""
    for look in LOOKS:
        theme().set_scheme(look.scheme)
        theme().set_text_scale(look.text_scale)
        widget = picture.make()
        if not widget.isVisible():
            widget.show()
            settle()
        drawn(widget).save(str(folder / f"{picture.name}.{look.name}.png"))
        _put_away(widget)


def drawn(widget: QWidget) -> QPixmap:
    """A widget as on the screen, with the dialogs and menus that stand over it."""
    image = widget.grab()
    painter = QPainter(image)
    for other in QApplication.topLevelWidgets():
        if other is widget or not other.isVisible():
            continue
        corner = other.mapToGlobal(QPoint()) - widget.mapToGlobal(QPoint())
        painter.drawPixmap(corner, other.grab())
        painter.setPen(theme().colour("line"))
        painter.drawRect(other.rect().translated(corner).adjusted(-1, -1, 0, 0))
    painter.end()
    return image


def _put_away(widget: QWidget) -> None:
    if isinstance(widget, MainWindow):
        widget.tasks.stop()
    for each in QApplication.topLevelWidgets():
        each.hide()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
