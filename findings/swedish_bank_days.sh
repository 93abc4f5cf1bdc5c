#!/usr/bin/env bash
# holidays 0.109 and workalendar 17.0.0, seen 2026-11-27 with Python 3.11.
# Guess: the days on which Swedish banks carry out no payments can be had from `holidays` as its
#   category "bank" together with "public", and they are the same as workalendar's for Sweden.
# Seen: "bank" holds the afternoons off too, such as 5 January, Maundy Thursday and 30 April, which
#   are ordinary days for payments; only their names ("from 2pm") tell them apart. The days that
#   law (1930:173) counts beside the public ones, midsommarafton, julafton and nyårsafton, are the
#   category "de_facto". "public" with "de_facto" is what workalendar has.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q holidays==0.109 workalendar==17.0.0
"$folder/venv/bin/python" - <<'PY'
import holidays
from workalendar.europe import Sweden


def closed(*categories: str) -> set:
    return set(holidays.country_holidays("SE", years=2026, categories=categories))


by_workalendar = {day for day, _ in Sweden().holidays(2026)}
extra = closed("public", "bank") - by_workalendar
names = holidays.country_holidays("SE", years=2026, categories=("bank",))
for day in sorted(extra):
    print(day, names[day])
assert len(extra) == 9
assert all("from 2pm" in names[day] for day in extra)
assert closed("public", "de_facto") == by_workalendar
print("as seen: the bank category has nine days on which payments are made")
PY
