"""What lies beside a database, who may read it, and what is said of a file that is none."""

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Never

import pytest

from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage import engines, keys, places
from fsclient.storage.engines import open_local
from fsclient.storage.maintenance import back_up, restore
from fsclient.storage.opening import existing_local, make_local, open_profile_local
from fsclient.storage.profiles import Profile, Profiles
from fsclient.storage.upgrade import upgrade
from fsclient.ui.speech.messages import sentence

KEY = secrets.token_bytes(32)
posix = pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in its folders")


def refused(act: Callable[..., object], *arguments: object) -> str:
    with pytest.raises(EnvironmentProblem) as caught:
        act(*arguments)
    return caught.value.code


def write(engine: object, day: int) -> None:
    with engine.begin() as connection:  # type: ignore[attr-defined]  # an SQLAlchemy engine
        connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS day (number INTEGER)")
        connection.exec_driver_sql("INSERT INTO day VALUES (?)", (day,))


def days_in(path: Path, key: bytes = KEY) -> list[int]:
    engine = open_local(path, key)
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT number FROM day ORDER BY number").scalars().all()
    engine.dispose()
    return [int(day) for day in found]


def beside(path: Path, ending: str = "-wal") -> Path:
    return Path(f"{path}{ending}")


@pytest.fixture
def gone(sqlite_path: Path, tmp_path: Path) -> Path:
    """The copy of day 1; where the database stood there is only its log of day 2."""
    engine = open_local(sqlite_path, KEY, new_salt=secrets.token_bytes(16))
    upgrade(engine)
    write(engine, 1)
    copy = tmp_path / "kopia.db"
    back_up(engine, sqlite_path, KEY, copy)
    write(engine, 2)
    shutil.copy2(beside(sqlite_path), tmp_path / "log")
    engine.dispose()
    sqlite_path.unlink()
    shutil.copy2(tmp_path / "log", beside(sqlite_path))
    return copy


def moved_logs(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}-wal-undanlagd-*"))


def test_a_log_without_its_database_would_be_read_into_a_copy(
    gone: Path, sqlite_path: Path
) -> None:
    # Why all the rest is done: copy and original share key and salt.
    log = beside(sqlite_path).read_bytes()
    shutil.copy(gone, sqlite_path)
    assert days_in(sqlite_path) == [1, 2]
    assert log


def test_a_copy_is_restored_as_it_is_where_a_log_of_another_day_stands(
    gone: Path, sqlite_path: Path
) -> None:
    log = beside(sqlite_path).read_bytes()
    left = restore(gone, sqlite_path, KEY, None)
    assert days_in(sqlite_path) == [1]
    assert list(left) == moved_logs(sqlite_path)
    assert [file.read_bytes() for file in left] == [log]


@pytest.mark.parametrize("ending", places.SIDE_FILES)
def test_a_new_database_is_not_mixed_with_what_stands_in_its_place(
    gone: Path, sqlite_path: Path, ending: str
) -> None:
    beside(sqlite_path).replace(beside(sqlite_path, ending))
    profile, database = make_local("Ny", sqlite_path, "")
    write(database.engine, 7)
    database.engine.dispose()
    kept = keys.kept_key(profile.name)
    assert kept is not None
    assert days_in(sqlite_path, kept) == [7]
    assert len(list(sqlite_path.parent.glob(f"{sqlite_path.name}{ending}-undanlagd-*"))) == 1


def test_a_chosen_copy_is_not_mixed_with_a_log_that_stood_there_before(
    gone: Path, sqlite_path: Path
) -> None:
    shutil.copy(gone, sqlite_path)
    _, moved = existing_local("Kopian", sqlite_path)
    assert list(moved) == moved_logs(sqlite_path)
    assert days_in(sqlite_path) == [1]


def test_a_database_that_was_left_in_haste_is_chosen_with_its_own_log(
    sqlite_path: Path, tmp_path: Path
) -> None:
    engine = open_local(sqlite_path, KEY, new_salt=secrets.token_bytes(16))
    upgrade(engine)
    write(engine, 1)
    killed = tmp_path / "avbruten.db"
    for file in (sqlite_path, beside(sqlite_path)):
        shutil.copy(file, tmp_path / file.name.replace(sqlite_path.name, killed.name))
    engine.dispose()
    assert existing_local("Avbruten", killed)[1] == ()
    assert days_in(killed) == [1]


def full(*_files: Path) -> Never:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_log_of_another_database_is_moved_away_when_the_right_one_is_opened(
    gone: Path, sqlite_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = beside(sqlite_path)
    log.replace(tmp_path / "log")
    profile, database = make_local("Enheten", sqlite_path, "")
    write(database.engine, 5)
    database.engine.dispose()
    (tmp_path / "log").replace(log)
    with monkeypatch.context() as patched:
        # What is tried is tried on a copy, which a full disk has no room for.
        patched.setattr(shutil, "copyfile", full)
        assert refused(open_profile_local, profile, "") == "disk_full"
    assert refused(open_profile_local, profile, "") == "side_files_moved"
    assert len(moved_logs(sqlite_path)) == 1
    open_profile_local(profile, "").engine.dispose()
    kept = keys.kept_key("Enheten")
    assert kept is not None
    assert days_in(sqlite_path, kept) == [5]


def modes(*paths: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in paths}


@posix
def test_only_the_owner_reads_a_database_and_what_is_made_from_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        path = tmp_path / "ny mapp" / "enheten.db"
        profile, database = make_local("Enheten", path, "")
        write(database.engine, 1)
        key = keys.kept_key("Enheten")
        assert key is not None
        back_up(database.engine, path, key, tmp_path / "kopia.db")
        assert modes(path, *places.side_files(path), tmp_path / "kopia.db") == {0o600}
        assert modes(path.parent) == {0o700}
        database.engine.dispose()
        restore(tmp_path / "kopia.db", path, key, tmp_path / "ersatt.db")
        Profiles(tmp_path / "val").save(profile)
        kept = tmp_path / "val" / "profiles" / "Enheten.toml"
        assert modes(path, tmp_path / "ersatt.db", kept, tmp_path / "val/last-profile") == {0o600}
        assert modes(tmp_path / "val", kept.parent) == {0o700}
    finally:
        os.umask(before)


@posix
def test_what_others_could_read_before_is_mended_when_it_is_opened(
    sqlite_path: Path, tmp_path: Path
) -> None:
    profile, database = make_local("Enheten", sqlite_path, "")
    database.engine.dispose()
    profiles = Profiles(tmp_path / "val")
    profiles.save(profile)
    kept = tmp_path / "val" / "profiles" / "Enheten.toml"
    for file in (sqlite_path, kept):
        file.chmod(0o644)
    profiles.keep_private()
    open_profile_local(profile, "").engine.dispose()
    assert modes(sqlite_path, kept) == {0o600}


def test_each_kind_of_file_that_is_no_database_has_its_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(path: Path) -> set[str]:
        profile = Profile(name="x", path=str(path), needs_passphrase=True)
        return {
            refused(existing_local, "x", path),
            refused(open_profile_local, profile, "en lösenfras att minnas"),
        }

    empty, folder, sound = tmp_path / "tom.db", tmp_path / "mapp", tmp_path / "hel.db"
    empty.touch()
    folder.mkdir()
    sound.write_bytes(bytes(4096))
    assert asked(tmp_path / "ingen.db") == {"file_missing"}
    assert asked(sound / "under en fil.db") == {"file_missing"}
    assert asked(empty) == {"database_file_empty"}
    assert empty.stat().st_size == 0
    assert asked(folder) == {"folder_instead"}
    monkeypatch.setattr(os, "access", lambda *_asked: False)
    assert asked(sound) == {"file_not_readable"}


def test_a_database_that_someone_holds_is_called_busy(
    sqlite_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile, database = make_local("Enheten", sqlite_path, "")
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    with database.engine.begin():
        assert refused(open_profile_local, profile, "") == "database_busy"
    database.engine.dispose()


def test_a_disk_that_is_full_is_called_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_asked: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "open", full)
    assert refused(Profiles(tmp_path).save, Profile(name="x", path="y")) == "disk_full"
    assert refused(make_local, "x", tmp_path / "x.db", "") == "disk_full"


WHOLE = 'name = "Enheten"\npath = "/enheten.db"\nneeds_passphrase = true\nport = 5432\n'


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\x00\xff",
        WHOLE.encode("utf-16"),
        WHOLE.encode()[:20],
        (WHOLE + "shoe_size = 43\n").encode(),
        WHOLE.replace("5432", '"5432"').encode(),
        WHOLE.replace("true", "1").encode(),
        WHOLE.replace('path = "/enheten.db"', "").encode(),
        WHOLE.replace('"Enheten"', "7").encode(),
        b"[" * 100_000,
        None,
    ],
    ids=str,
)
def test_a_profile_that_is_no_profile_is_named_with_its_file(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "profiles" / "Enheten.toml"
    file.parent.mkdir()
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    with pytest.raises(EnvironmentProblem) as caught:
        Profiles(tmp_path).get("Enheten")
    assert caught.value.code in ("profile_unreadable", "profile_amiss")
    assert caught.value.values["path"] == str(file)
    assert Profiles(tmp_path).last_name() == "Enheten"


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        (WHOLE + "shoe_size = 43\n", "shoe_size", 5),
        (WHOLE.replace("5432", '"5432"'), "port", 4),
        (WHOLE + "port = 5433\n", "port", 5),
        (WHOLE.replace("name =", "nam ="), "nam", 1),
    ],
)
def test_what_is_amiss_in_a_profile_is_named_with_its_line(
    tmp_path: Path, text: str, key: str, line: int
) -> None:
    file = tmp_path / "profiles" / "Enheten.toml"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as caught:
        Profiles(tmp_path).get("Enheten")
    told = sentence(caught.value)
    assert f"{key} på rad {line} i {file}" in told


def test_a_profile_is_found_in_whatever_letters_its_ending_is_written(tmp_path: Path) -> None:
    file = tmp_path / "profiles" / "Enheten.TOML"
    file.parent.mkdir()
    file.write_text(WHOLE, encoding="utf-8")
    assert Profiles(tmp_path).names() == ("Enheten",)
    assert Profiles(tmp_path).get("Enheten").path == "/enheten.db"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"Ingen", None])
def test_whose_turn_it_was_last_is_not_worth_a_word(tmp_path: Path, content: bytes | None) -> None:
    profiles = Profiles(tmp_path)
    for name in ("Norra", "Östra"):
        profiles.save(Profile(name=name, path="/x.db"))
    (tmp_path / "last-profile").unlink()
    if content is None:
        (tmp_path / "last-profile").mkdir()
    else:
        (tmp_path / "last-profile").write_bytes(content)
    assert profiles.last_name() == ""
    assert profiles.last() is None


def test_a_profile_that_an_editor_saved_with_a_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "Enheten.toml").write_bytes(WHOLE.encode("utf-8-sig"))
    assert Profiles(tmp_path).get("Enheten").path == "/enheten.db"
