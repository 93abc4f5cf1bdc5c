"""A local database gets another key: the old one opens it no more, and nothing in it is lost."""

import functools
from collections.abc import Callable
from pathlib import Path

import pytest

from fsclient.bootstrap import key_change
from fsclient.bootstrap.folders import settings_folder
from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage import keys, maintenance
from fsclient.storage.engines import open_local
from fsclient.storage.opening import make_local, open_profile_local, unlock
from fsclient.storage.profiles import Profile, Profiles
from tests.support.commands import Said, run_command
from tests.support.unit import make_unit

Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return functools.partial(run_command, capsys)


@pytest.fixture
def profile(sqlite_path: Path) -> Profile:
    """A unit's database, its key in the keyring."""
    made, database = make_local("Enheten", sqlite_path, "")
    Profiles(settings_folder()).save(made)
    make_unit(database)
    database.engine.dispose()
    return made


def people(profile: Profile, passphrase: str = "") -> int:
    database = open_profile_local(profile, passphrase)
    try:
        with database.begin() as work:
            return len(work.staff.find())
    finally:
        database.engine.dispose()


def opens(file: Path, key: bytes) -> bool:
    try:
        open_local(file, key).dispose()
    except EnvironmentProblem:
        return False
    return True


def test_the_old_key_opens_what_was_and_the_new_one_what_is(
    run: Run, profile: Profile, sqlite_path: Path
) -> None:
    old, before = keys.kept_key("Enheten"), people(profile)
    assert old is not None
    said = run("database", "new-key", "--json").answer
    new, aside = keys.kept_key("Enheten"), Path(said["kept"])
    assert new is not None
    assert new != old
    assert people(profile) == before
    assert [opens(sqlite_path, old), opens(aside, old)] == [False, True]
    assert [opens(sqlite_path, new), opens(aside, new)] == [True, False]
    assert sqlite_path.read_bytes()[:16] != aside.read_bytes()[:16]
    assert "före" in run("database", "new-key").out


def test_a_passphrase_is_changed_to_another(
    run: Run, sqlite_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "has_keyring", lambda: False)
    made, database = make_local("Enheten", sqlite_path, "en gammal mening")
    Profiles(settings_folder()).save(made)
    make_unit(database)
    database.engine.dispose()
    monkeypatch.setenv("FSCLIENT_PASSPHRASE", "en gammal mening")
    monkeypatch.setenv("FSCLIENT_NEW_PASSPHRASE", "kort")
    assert run("database", "new-key", "--json").error == "passphrase_short"
    monkeypatch.setenv("FSCLIENT_NEW_PASSPHRASE", "en ny mening i stället")
    assert run("database", "new-key").status == 0
    with pytest.raises(Exception, match="passphrase_or_file_wrong"):
        unlock(made, "en gammal mening")
    assert people(made, "en ny mening i stället") == 14


def test_nobody_else_has_it_open_meanwhile(run: Run, profile: Profile, sqlite_path: Path) -> None:
    database = open_profile_local(profile, "")
    with database.engine.connect():
        assert run("database", "new-key", "--json").error == "database_in_use"
    database.engine.dispose()
    assert list(sqlite_path.parent.glob("*-ersatt-*")) == []
    assert people(profile) == 14


@pytest.mark.parametrize("at", ["before", "after"])
def test_cut_short_it_is_done_by_the_same_command(
    run: Run, profile: Profile, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """A power cut between the file and the keyring must not lose the only key."""
    change = maintenance.change_key

    def cut(*given: object) -> None:
        if at == "after":
            change(*given)  # type: ignore[arg-type]  # as they were given
        raise KeyboardInterrupt

    monkeypatch.setattr(maintenance, "change_key", cut)
    with pytest.raises(KeyboardInterrupt):
        key_change.change_key("")
    monkeypatch.setattr(maintenance, "change_key", change)
    if at == "after":
        with pytest.raises(EnvironmentProblem, match="file_not_as_it_was"):
            unlock(profile, "")
    assert run("database", "new-key").status == 0
    assert people(profile) == 14


def test_a_copy_that_is_broken_takes_nobodys_place(
    run: Run, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "check_file", lambda _engine: ("pages_damaged",))
    assert run("database", "new-key", "--json").error == "copy_damaged"
    monkeypatch.undo()
    assert people(profile) == 14
