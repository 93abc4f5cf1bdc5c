"""The database of the made-up unit."""

import dataclasses
import secrets
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from fsclient.bootstrap import resource_folders
from fsclient.bootstrap.folders import read_data
from fsclient.bootstrap.office import make_office
from fsclient.demo.words import DemoWords, read_words
from fsclient.storage.engines import open_local
from fsclient.storage.sessions import LocalDatabase
from fsclient.storage.upgrade import upgrade
from fsclient.usecases.desk import Office


def open_demo_database() -> tuple[Office, Callable[[], None]]:
    """An empty encrypted database in a folder of its own, and what throws it away."""
    folder = Path(tempfile.mkdtemp(prefix="fsclient-demo-"))
    engine = open_local(
        folder / "demo.db", secrets.token_bytes(32), new_salt=secrets.token_bytes(16)
    )
    upgrade(engine)

    def close() -> None:
        engine.dispose()
        shutil.rmtree(folder, ignore_errors=True)

    return make_office(LocalDatabase(engine)), close


def load_demo_words() -> DemoWords:
    """The words of ``resources/demo/words.toml``, and the picture of a receipt beside them."""
    folder = resource_folders().resources / "demo"
    words = read_data(folder / "words.toml", read_words)
    return dataclasses.replace(words, receipt=(folder / "receipt.jpg").read_bytes())
