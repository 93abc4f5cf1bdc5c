"""The key of a local database: in the system's keyring, or made from a passphrase.

There is no third way: where no keyring can be trusted, the person types a passphrase at each
start, and nothing that could open the database lies on the disk.

``keyring`` looks for every backend when it is imported: it is, when it is first asked.
"""

import re
import secrets
from contextlib import suppress
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw

_SERVICE = "fsclient"
_KEY_BYTES = 32
SALT_BYTES = 16
_WRITTEN_KEY = re.compile("[0-9a-fA-F]{64}")
# OWASP's and RFC 9106's second recommended option: 64 MiB, three passes.
_PASSES, _MEMORY_KIB, _LANES = 3, 64 * 1024, 4

_UNTRUSTED = frozenset({"fail", "null", "PlaintextKeyring", "EncryptedKeyring"})


def has_keyring() -> bool:
    """Whether the system has a keyring that keeps secrets secret."""
    import keyring
    from keyring.errors import KeyringError

    backend = keyring.get_keyring()
    names = {type(backend).__name__, type(backend).__module__.rpartition(".")[2]}
    if names & _UNTRUSTED or type(backend).__module__.startswith("keyrings.alt"):
        return False
    try:
        return backend.priority > 0
    except (KeyringError, RuntimeError):
        return False


def new_salt() -> bytes:
    """A salt for a new database; it is no secret, and the file begins with it."""
    return secrets.token_bytes(SALT_BYTES)


def salt_of(path: Path) -> bytes:
    """The salt that a database file begins with."""
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def key_from_secret(secret: str, salt: bytes) -> bytes:
    """The key of a file with this salt: the secret itself where it is 64 hexadecimal digits, else
    the key that it gives as a passphrase.
    """
    if _WRITTEN_KEY.fullmatch(secret.strip()):
        return bytes.fromhex(secret.strip())
    return key_from_passphrase(secret, salt)


def new_key() -> bytes:
    """A key made by chance."""
    return secrets.token_bytes(_KEY_BYTES)


def key_from_passphrase(passphrase: str, salt: bytes) -> bytes:
    """The key that a passphrase gives, by Argon2id."""
    return hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=_PASSES,
        memory_cost=_MEMORY_KIB,
        parallelism=_LANES,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )


def keep_key(profile: str, key: bytes) -> None:
    """Put a key in the keyring."""
    import keyring

    keyring.set_password(_SERVICE, profile, key.hex())


def forget_key(profile: str) -> None:
    """Take a key out of the keyring, where it is there."""
    import keyring
    from keyring.errors import PasswordDeleteError

    with suppress(PasswordDeleteError):
        keyring.delete_password(_SERVICE, profile)


def kept_key(profile: str) -> bytes | None:
    """The key in the keyring, or None."""
    import keyring
    from keyring.errors import KeyringError

    try:
        text = keyring.get_password(_SERVICE, profile)
    except KeyringError:
        return None
    # What is no key of ours opens nothing, and is as good as lost.
    return bytes.fromhex(text) if text and _WRITTEN_KEY.fullmatch(text) else None
