#!/usr/bin/env bash
# msgspec 0.22.0, seen 2026-11-27 with Python 3.11.
# Guess: two values that are equal are encoded alike. A dataclass that was decoded without one of
#   its fields has that field's default, so encoding it writes the default as for any other.
# Seen: a dataclass without slots is encoded from its __dict__, where a field left out at decoding
#   never came to stand, although reading the attribute gives the default and the two compare as
#   equal. Read and written again, the document lacks the field; a hash over the encoded bytes of
#   one and the same value differs by where the value came from. With slots both are alike.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q msgspec==0.22.0
"$folder/venv/bin/python" - <<'PY'
from dataclasses import dataclass

import msgspec


@dataclass(frozen=True)
class Plain:
    amount: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Slotted:
    amount: int
    label: str = ""


seen = {}
for kind in (Plain, Slotted):
    made, read = kind(amount=1), msgspec.json.decode(b'{"amount":1}', type=kind)
    assert made == read
    assert read.label == ""
    seen[kind.__name__] = (msgspec.json.encode(made), msgspec.json.encode(read))
    print(kind.__name__, "made:", seen[kind.__name__][0], "read:", seen[kind.__name__][1])
assert seen["Plain"] == (b'{"amount":1,"label":""}', b'{"amount":1}')
assert seen["Slotted"] == (b'{"amount":1,"label":""}', b'{"amount":1,"label":""}')
print("as seen: equal values, unlike bytes")
PY
