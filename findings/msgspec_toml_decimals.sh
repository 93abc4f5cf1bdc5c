#!/usr/bin/env bash
# msgspec 0.22.0, seen 2026-11-27 with Python 3.11.
# Guess: decoding into Decimal reads a number's digits as they are written, in TOML as in JSON:
#   msgspec.json does so, and a typed decoder knows that a Decimal is wanted.
# Seen: from TOML the number has been a binary float first. Digits beyond a float's 17 are lost,
#   and the scale with them: 1234567.10 comes back as 1234567.1, so an amount cannot be shown
#   again as it was written. An amount in a TOML file is safe as a string only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q msgspec==0.22.0
"$folder/venv/bin/python" - <<'PY'
from decimal import Decimal

import msgspec


class Row(msgspec.Struct):
    amount: Decimal


def both(written: str) -> tuple[str, str]:
    from_json = msgspec.json.decode(f'{{"amount": {written}}}', type=Row)
    from_toml = msgspec.toml.decode(f"amount = {written}", type=Row)
    return str(from_json.amount), str(from_toml.amount)


seen = {written: both(written) for written in ("1234567.10", "9007199254740993.25", "5220")}
for written, (from_json, from_toml) in seen.items():
    print(f"{written}: JSON {from_json}, TOML {from_toml}")
assert seen["1234567.10"] == ("1234567.10", "1234567.1")
assert seen["9007199254740993.25"] == ("9007199254740993.25", "9007199254740994.0")
assert seen["5220"] == ("5220", "5220")
print("as seen: the same number is two amounts, by the format it is written in")
PY
