"""The window is closed while the database says nothing: the program is gone too."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa

from fsclient.bootstrap.entrance import ProfileEntrance
from fsclient.bootstrap.folders import settings_folder
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage.profiles import Profile, Profiles
from fsclient.storage.tables import done_write
from fsclient.ui.dialogs.requests import SignInRequest
from tests.flows.conftest import ServerUnit, engine_of
from tests.support.line import Loses, line_to
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD

ROOT = Path(__file__).parents[2]
GONE_WITHIN_S = 120
"""So long that a computer with other things to do is not taken for a program that stays."""


def test_a_program_whose_worker_hears_nothing_ends_with_its_window(
    server_unit: ServerUnit, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    """It stood in the list of tasks until the server answered; and what it wrote is there."""
    engine = engine_of(server_unit.office)
    me = server_unit.staff[Role.SOCIAL_WORKER][0]
    computer = os.environ | {
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
    }
    with line_to(postgres_server.host, postgres_server.port) as line:
        Profiles(tmp_path / "fsclient").save(
            Profile(
                name="Enheten",
                host="127.0.0.1",
                port=line.port,
                database=str(engine.url.database),
            )
        )
        line.lose(Loses.VOICE)
        with subprocess.Popen(
            [sys.executable, "-m", "tests.flows.closed_while_waiting", me.login, PASSWORD],
            cwd=ROOT,
            env=computer,
            stdin=subprocess.PIPE,
        ) as program:
            try:
                assert line.wait_until_lost(GONE_WITHIN_S)
                assert program.stdin is not None
                program.stdin.write(b"\n")
                program.stdin.flush()
                assert program.wait(GONE_WITHIN_S) == 0
            finally:
                program.kill()
    with engine.connect() as connection:
        written = sa.select(done_write.c.command).where(done_write.c.staff_id == me.id)
        assert connection.execute(written).scalars().all() == ["_log_sign_in"]


def test_whoever_signs_in_need_not_wait_for_a_server_that_says_nothing(
    server_unit: ServerUnit, postgres_server: PostgresServer
) -> None:
    """The dialog had no way out but to close the program."""
    me = server_unit.staff[Role.SOCIAL_WORKER][0]
    database = str(engine_of(server_unit.office).url.database)
    entrance = ProfileEntrance()
    with (
        line_to(postgres_server.host, postgres_server.port) as line,
        ThreadPoolExecutor(1) as worker,
    ):
        profile = Profile(name="Enheten", host="127.0.0.1", port=line.port, database=database)
        Profiles(settings_folder()).save(profile)
        assert entrance.profiles()[0].is_far
        line.lose(Loses.VOICE)
        request = SignInRequest(profile="Enheten", login=me.login, password=PASSWORD)
        asked = worker.submit(entrance.sign_in, request)
        assert line.wait_until_lost(GONE_WITHIN_S)
        entrance.give_up()
        with pytest.raises(EnvironmentProblem) as refused:
            asked.result()
        assert refused.value.code == "answer_lost"
        line.keep()
        assert worker.submit(entrance.sign_in, request).result().me == me
        entrance.leave()
