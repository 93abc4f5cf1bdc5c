#!/usr/bin/env bash
# python-stdnum 2.2 and personnummer 3.2.1 (Python), seen 2026-11-27 with Python 3.11.
# Guess: both accept a samordningsnummer, which Skatteverket gives to those who are not registered
#   as residents: the day of birth plus 60, and where month or day of birth is not known, month 00
#   or day 60. The numbers here are among those that Skatteverket publishes for tests.
# Seen: python-stdnum refuses every samordningsnummer (it knows personnummer only, and asks for a
#   date that exists). personnummer accepts the common form, and refuses the one whose month is 00.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q python-stdnum==2.2 personnummer==3.2.1
"$folder/venv/bin/python" - <<'PY'
from personnummer import personnummer
from stdnum.se import personnummer as stdnum

PERSONNUMMER = "197611072385"
SAMORDNINGSNUMMER = "197611672382"
MONTH_UNKNOWN = "191500722390"

seen = {
    number: (stdnum.is_valid(number), personnummer.valid(number))
    for number in (PERSONNUMMER, SAMORDNINGSNUMMER, MONTH_UNKNOWN)
}
for number, (by_stdnum, by_personnummer) in seen.items():
    print(number, f"python-stdnum: {by_stdnum}", f"personnummer: {by_personnummer}")
assert seen[PERSONNUMMER] == (True, True)
assert seen[SAMORDNINGSNUMMER] == (False, True)
assert seen[MONTH_UNKNOWN] == (False, False)
print("as seen: numbers that Skatteverket gives are refused")
PY
