"""A database of the released program: what is filled in there has its text from the first day."""

import shutil
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from fsclient.bootstrap.commands import upgrade_database
from fsclient.bootstrap.entrance import ProfileEntrance
from fsclient.bootstrap.folders import settings_folder
from fsclient.bootstrap.office import load_forms
from fsclient.domain.staff import Role
from fsclient.storage.engines import open_local
from fsclient.storage.keys import keep_key
from fsclient.storage.opening import open_profile_local
from fsclient.storage.profiles import Profile, Profiles
from fsclient.ui.dialogs.requests import SignInRequest
from tests.storage.old_databases import FOLDER, KEY
from tests.support.unit import PASSWORD

RELEASED = "0012"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """The unit's database as the released program left it, on a computer that knows it."""
    file = tmp_path / "enheten.db"
    shutil.copyfile(FOLDER / f"{RELEASED}.sqlite", file)
    made = Profile(name="Enheten", path=str(file), needs_passphrase=False)
    keep_key(made.name, KEY)
    Profiles(settings_folder()).save(made)
    return made


def kept(profile: Profile) -> set[tuple[str, int]]:
    database = open_profile_local(profile, "")
    with database.begin() as work:
        found = {(form.instrument, form.instrument_version) for form in work.forms.find()}
    database.engine.dispose()
    return found


def filled_in_with_a_file(profile: Profile) -> set[tuple[str, int]]:
    files = {form.name for form in load_forms().forms}
    database = open_profile_local(profile, "")
    with database.begin() as work:
        filled = {(row.instrument, row.instrument_version) for row in work.filled.find()}
    database.engine.dispose()
    return filled & files


def test_at_the_first_sign_in_whoever_it_is(profile: Profile) -> None:
    engine = open_local(Path(profile.path), KEY)
    with engine.begin() as connection:
        hashed = PasswordHasher().hash(PASSWORD)
        connection.exec_driver_sql(
            "UPDATE staff SET password_hash = ? WHERE role = ?", (hashed, Role.PAYMENT_OFFICER)
        )
        login = connection.exec_driver_sql(
            "SELECT login FROM staff WHERE role = ? AND active", (Role.PAYMENT_OFFICER,)
        ).scalar()
        # The norm among the made-up rows is none.
        connection.exec_driver_sql("DROP TRIGGER added_norm_DELETE")
        connection.exec_driver_sql("DELETE FROM added_norm")
    engine.dispose()
    entrance = ProfileEntrance()
    request = SignInRequest(profile=profile.name, login=str(login), password=PASSWORD)
    assert entrance.sign_in(request).me.role is Role.PAYMENT_OFFICER
    entrance.leave()
    assert kept(profile) == filled_in_with_a_file(profile) != set()


def test_by_the_command_that_upgrades(profile: Profile) -> None:
    upgrade_database(profile.name, "")
    assert kept(profile) == filled_in_with_a_file(profile) != set()
