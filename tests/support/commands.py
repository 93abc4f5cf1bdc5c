"""A command run in this process, and what it ended in."""

import json
from typing import Any, NamedTuple

import pytest

from fsclient.__main__ import main


class Said(NamedTuple):
    """What a command ended in."""

    status: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)

    @property
    def error(self) -> str:
        """The code of the JSON error."""
        return str(json.loads(self.err)["error"]["code"])

    @property
    def places(self) -> set[tuple[str, str]]:
        """Each problem of the JSON error: its code, and where it is."""
        return {(one["code"], one["path"]) for one in json.loads(self.err)["problems"]}


def run_command(capsys: pytest.CaptureFixture[str], *arguments: object) -> Said:
    """Run a command in this process."""
    try:
        status = main([str(argument) for argument in arguments])
    except SystemExit as ended:
        status = int(ended.code or 0)
    out, err = capsys.readouterr()
    return Said(status, out, err)
