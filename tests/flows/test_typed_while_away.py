"""The server falls silent, someone types on, and the program is killed: nothing is lost."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fsclient.domain.staff import Role
from fsclient.storage import keys
from fsclient.storage.profiles import Profile, Profiles
from fsclient.storage.shelf import open_shelf, shelf_folder
from fsclient.usecases.kept_here import put_in
from tests.flows.conftest import ServerUnit, engine_of
from tests.support.line import line_to
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD
from tests.support.walk import a_case

ROOT = Path(__file__).parents[2]
TEXT = "Hon ringde om hyran och var orolig idag"
WITHIN_S = 1.0
"""What may be lost is what was typed in the last second."""


def test_what_was_typed_to_a_silent_server_is_there_after_a_kill(
    server_unit: ServerUnit,
    postgres_server: PostgresServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All 39 keys since it went were lost."""
    desk = server_unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    database = str(engine_of(server_unit.office).url.database)
    computer = os.environ | {
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
    }
    with line_to(postgres_server.host, postgres_server.port) as line:
        Profiles(tmp_path / "fsclient").save(
            Profile(name="Enheten", host="127.0.0.1", port=line.port, database=database)
        )
        with subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.flows.typed_while_away",
                *(desk.me.login, PASSWORD, str(case_id), TEXT),
            ],
            cwd=ROOT,
            env=computer,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as program:
            try:
                assert program.stdin is not None
                assert program.stdout is not None
                assert program.stdout.readline() == "ready\n"
                line.fall_silent()
                program.stdin.write("\n")
                program.stdin.flush()
                assert program.stdout.readline() == "typed\n"
                time.sleep(WITHIN_S)
            finally:
                program.kill()
        monkeypatch.setattr(keys, "has_keyring", lambda: False)
        folder = shelf_folder(
            tmp_path / "fsclient", "127.0.0.1", line.port, database, desk.me.login
        )
        shelf = open_shelf(folder, PASSWORD)
        assert shelf is not None
        put = put_in(desk, shelf.left_behind())
        shelf.close()
    assert put.clashes == ()
    with desk.begin() as work:
        (note,) = work.notes.find(case_id=case_id, signed_at=None)
    assert note.text == TEXT
