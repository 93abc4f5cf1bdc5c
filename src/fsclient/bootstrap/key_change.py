"""Another key for a local database, so that whoever knew the old one opens it no more."""

from datetime import UTC, datetime
from pathlib import Path

from fsclient.bootstrap.answers import Answer
from fsclient.bootstrap.key_holder import changed_passphrase, chosen_profile, opened
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.storage import keys, maintenance
from fsclient.storage.engines import open_local
from fsclient.storage.opening import SHORTEST_PASSPHRASE
from fsclient.storage.profiles import Profile


def change_key(profile_name: str) -> Answer:
    """Give a local database another key; what was lies beside it, and opens with the old one.

    Where a change was cut short when the file had its new key and the keyring had not, that is
    finished. Raises RuleViolation ``passphrase_short``; EnvironmentProblem ``server_has_no_key``,
    and what ``maintenance.change_key`` raises.
    """
    profile = chosen_profile(profile_name)
    if profile.is_server:
        raise EnvironmentProblem("server_has_no_key")
    if not profile.needs_passphrase and _finished(profile):
        return Answer(
            lines=(f"Databasen {profile.name} hade redan fått sin nya nyckel. Nu används den.",),
            fields={"profile": profile.name, "kept": None},
        )
    path = Path(profile.path)
    with opened(profile, of_any_version=True) as found:
        old = found.key
    stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
    aside = path.with_name(f"{path.stem}-ersatt-{stamp}{path.suffix}")
    salt = keys.new_salt()
    if profile.needs_passphrase:
        new = keys.key_from_secret(_long_enough(changed_passphrase(profile.name)), salt)
        maintenance.change_key(path, old, new, salt, aside)
        opens = "den gamla lösenfrasen"
    else:
        new, earlier = keys.new_key(), f"{profile.name} före {stamp}"
        keys.keep_key(earlier, old)
        keys.keep_key(_coming(profile), new)
        maintenance.change_key(path, old, new, salt, aside)
        _use(profile, new)
        opens = f"den gamla nyckeln, som finns i nyckelringen som ”{earlier}”"
    lines = (
        f"Databasen {profile.name} har en ny nyckel.",
        f"Den som låg där finns i {aside}. Den, och tidigare kopior, öppnas med {opens}.",
    )
    return Answer(lines=lines, fields={"profile": profile.name, "kept": str(aside)})


def _finished(profile: Profile) -> bool:
    coming = keys.kept_key(_coming(profile))
    if coming is None:
        return False
    try:
        open_local(Path(profile.path), coming).dispose()
    except EnvironmentProblem:
        return False
    _use(profile, coming)
    return True


def _use(profile: Profile, key: bytes) -> None:
    keys.keep_key(profile.name, key)
    keys.forget_key(_coming(profile))


def _coming(profile: Profile) -> str:
    """Where the keyring has the new key until the file is known to have it."""
    return f"{profile.name} ny nyckel"


def _long_enough(passphrase: str) -> str:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise RuleViolation.at("passphrase", "passphrase_short", least=SHORTEST_PASSPHRASE)
    return passphrase
