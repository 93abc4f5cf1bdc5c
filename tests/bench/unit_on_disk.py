"""Made-up units on disk for the bench, built once and kept under build/."""

from __future__ import annotations

import shutil
from pathlib import Path

from fsclient.bootstrap.office import make_office
from fsclient.storage.engines import open_local
from fsclient.storage.sessions import LocalDatabase
from fsclient.storage.upgrade import upgrade
from fsclient.usecases.desk import Desk, Office

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench-units"
KEY = bytes(range(32))
SALT = bytes(16)
SEED = 2026


def unit_file(cases: int, months: int) -> Path:
    """A built unit of so many cases over so many months."""
    path = FOLDER / f"{cases}-{months}.db"
    if path.exists():
        _follow(path)
        return path
    # A start of the program, which opens such a unit, is not to wait for what makes one.
    from fsclient.bootstrap.demo import load_demo_words
    from fsclient.demo.build import build_demo

    FOLDER.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".part")
    half.unlink(missing_ok=True)
    engine = open_local(half, KEY, new_salt=SALT)
    upgrade(engine)
    build_demo(make_office(LocalDatabase(engine)), load_demo_words(), SEED, cases, months)
    engine.dispose()
    return half.rename(path)


def _follow(path: Path) -> None:
    # Built by an earlier version of the program, it may lack a table.
    engine = open_local(path, KEY)
    upgrade(engine)
    engine.dispose()


def copy_of(path: Path, folder: Path) -> Path:
    """A copy that may be written to."""
    return Path(shutil.copy(path, folder / path.name))


def open_unit(path: Path) -> Office:
    """The office of a unit on disk."""
    engine = open_local(path, KEY)
    # It may have been built before the newest tables.
    upgrade(engine)
    return make_office(LocalDatabase(engine))


def desk_of(office: Office, login: str) -> Desk:
    """Someone signed in, without the password."""
    with office.database.begin() as work:
        return Desk(office=office, me=work.staff.find(login=login)[0])
