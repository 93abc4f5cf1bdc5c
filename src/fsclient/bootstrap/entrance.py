"""The way in: profiles, their databases, and who signs in.

What opens a database is imported where it is used, so that the first dialog comes at once.
"""

import dataclasses
import importlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from fsclient.bootstrap.folders import data_folder, settings_folder
from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage.profiles import Profile, Profiles, check_name
from fsclient.ui.dialogs.requests import AddedProfile, ProfileChoice, SignInRequest

if TYPE_CHECKING:
    from fsclient.storage.patience import Patience
    from fsclient.storage.sessions import LocalDatabase, ServerDatabase
    from fsclient.ui.dialogs.profile_requests import NewLocalRequest, ProfileRequest
    from fsclient.usecases.desk import Desk
    from fsclient.usecases.ports import Shelf

_NEEDED_AFTER_SIGN_IN = (
    "fsclient.storage.opening",
    "fsclient.usecases.administration",
    "fsclient.ui.shell.signed_in",
    "fsclient.ui.worklist.page",
)


class ProfileEntrance:
    """Fills ``ui.application.Entrance`` with this computer's profiles."""

    def __init__(self) -> None:
        self._profiles = Profiles(settings_folder())
        self._open: LocalDatabase | ServerDatabase | None = None
        self._patience: Patience | None = None
        self._shelf: Shelf | None = None

    def profiles(self) -> Sequence[ProfileChoice]:
        self._profiles.keep_private()
        return [self._choice(name) for name in self._profiles.names()]

    def _choice(self, name: str) -> ProfileChoice:
        try:
            profile = self._profiles.get(name)
        except EnvironmentProblem:
            # It is said, with its file, to the one who wants in there; the others are as they were.
            return ProfileChoice(name=name)
        return ProfileChoice(
            name=name,
            asks_passphrase=profile.needs_passphrase,
            is_far=profile.is_server,
            last_login=profile.login,
        )

    def last_profile(self) -> str:
        return self._profiles.last_name()

    def suggested_path(self) -> Path:
        return data_folder() / "enheten.db"

    def asks_passphrase(self) -> bool:
        from fsclient.storage import keys

        return not keys.has_keyring()

    def add_profile(self, request: "ProfileRequest") -> AddedProfile:
        from fsclient.ui.dialogs.profile_requests import (
            ExistingLocalRequest,
            NewLocalRequest,
            ServerRequest,
        )

        check_name(request.profile)
        moved: tuple[Path, ...] = ()
        match request:
            case NewLocalRequest():
                moved = _left_by_another(request.path)
                profile = _make(request)
            case ExistingLocalRequest():
                from fsclient.storage.opening import existing_local

                profile, moved = existing_local(request.profile, request.path)
            case ServerRequest():
                profile = Profile(
                    name=request.profile,
                    host=request.host,
                    port=request.port,
                    database=request.database,
                    certificate=str(request.certificate),
                )
        self._profiles.save(profile)
        return AddedProfile(name=profile.name, set_aside=tuple(map(str, moved)))

    def sign_in(self, request: SignInRequest) -> "Desk":
        from fsclient.bootstrap.office import keep_forms, make_office
        from fsclient.storage.opening import open_profile_local, open_profile_server
        from fsclient.storage.patience import LIMITS
        from fsclient.usecases.administration import sign_in

        self.leave()
        profile = self._profiles.get(request.profile)
        database: LocalDatabase | ServerDatabase
        if profile.is_server:
            self._patience = LIMITS.patience()
            database = open_profile_server(profile, request.login, request.password, self._patience)
        else:
            database = open_profile_local(profile, request.passphrase)
        self._open = database
        if not profile.is_server:
            # It has just been upgraded, where it was of an earlier program.
            keep_forms(database)
        desk = sign_in(make_office(database), request.login, request.password)
        with suppress(EnvironmentProblem):
            # Only so that the name stands there the next time.
            self._profiles.save(dataclasses.replace(profile, login=desk.me.login))
        if profile.is_server:
            self._shelf = _shelf_of(profile, request)
            desk = dataclasses.replace(
                desk, office=dataclasses.replace(desk.office, shelf=self._shelf)
            )
        return desk

    def give_up(self) -> None:
        if self._patience is not None:
            self._patience.give_up()

    def leave(self) -> None:
        self._patience = None
        if self._shelf is not None:
            self._shelf.close()
            self._shelf = None
        if self._open is not None:
            self._open.engine.dispose()
            self._open = None

    def warm_up(self) -> None:
        for module in _NEEDED_AFTER_SIGN_IN:
            importlib.import_module(module)
        from fsclient.bootstrap.office import load_forms, load_phrases
        from fsclient.storage.engines import load_driver

        load_driver()
        load_forms()
        load_phrases()


def _shelf_of(profile: Profile, request: SignInRequest) -> "Shelf | None":
    from fsclient.storage.shelf import open_shelf, shelf_folder

    folder = shelf_folder(
        data_folder(), profile.host, profile.port, profile.database, request.login
    )
    return open_shelf(folder, request.password)


def _left_by_another(path: Path) -> tuple[Path, ...]:
    """What stood beside a place without a database, moved away, where it is now."""
    from fsclient.storage import places

    return () if path.exists() else places.set_aside(path)


def _make(request: "NewLocalRequest") -> Profile:
    from fsclient.bootstrap.office import make_office
    from fsclient.storage.opening import make_local
    from fsclient.usecases.administration import StaffForm, add_first_administrator

    form = StaffForm(
        login=request.login,
        name=request.name,
        title=request.title,
        role=None,
        password=request.password,
    )
    profile, database = make_local(request.profile, request.path, request.passphrase)
    try:
        add_first_administrator(make_office(database), form)
    except Exception:
        # A database that nobody can sign in to is no use to anyone; try again from nothing.
        database.engine.dispose()
        request.path.unlink(missing_ok=True)
        raise
    database.engine.dispose()
    return profile
