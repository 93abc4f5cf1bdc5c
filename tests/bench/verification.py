"""How many decisions `fsclient verify` looks through in a second."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from fsclient.usecases.verification import verify
from tests.bench.rows import Row, median, rounded
from tests.bench.unit_on_disk import copy_of, open_unit, unit_file

CASES, MONTHS = 400, 24
ROUNDS = 5


def rows() -> Iterator[Row]:
    """The row `verify.rate`."""
    rates = []
    with tempfile.TemporaryDirectory() as folder:
        office = open_unit(copy_of(unit_file(CASES, MONTHS), Path(folder)))
        for _ in range(ROUNDS):
            begun = process_time()
            seen = verify(office)
            rates.append(seen.decisions / (process_time() - begun))
        office.database.engine.dispose()  # type: ignore[attr-defined]
    yield Row(
        name="verify.rate",
        value=rounded(median(rates)),
        unit="decisions/s",
        n=ROUNDS,
        note=f"{seen.decisions} decisions with {seen.notes} notes and {seen.seals} seals, local "
        "encrypted, by the processor time of the one process",
    )
