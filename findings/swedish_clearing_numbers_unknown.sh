#!/usr/bin/env bash
# bankkonto 1.0.1 (PyPI, 2025) and kontonummer 6.0.1 (npm), seen 2026-11-27 with Python 3.11 and
# Node.js 20.
# Guess: the two libraries for Swedish account numbers know the clearing numbers of the banks that
#   people use today: Lunar (9710-9719), Northmill (9750-9759), Revolut (2150-2159).
# Seen: bankkonto gives Lunar's series another bank's name, and knows neither of the others, whose
#   accounts it refuses as belonging to no bank; kontonummer lacks Revolut. So neither table can
#   stand alone: which clearing numbers there are is dated data, to be kept by whoever uses it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q bankkonto==1.0.1
(cd "$folder" && npm install --silent --no-audit --no-fund kontonummer@6.0.1 >/dev/null)
"$folder/venv/bin/python" - >"$folder/seen" <<'PY'
from bankkonto.clearing import get_bank_from_clearing_number
from bankkonto.exceptions import BankkontoException

for clearing in ("9710", "9750", "2150"):
    try:
        print(clearing, "bankkonto:", get_bank_from_clearing_number(clearing))
    except BankkontoException:
        print(clearing, "bankkonto: no bank")
PY
cat >"$folder/ask.mjs" <<'JS'
import kontonummer from 'kontonummer'

const Kontonummer = kontonummer.default ?? kontonummer
for (const clearing of ['9710', '9750', '2150']) {
  try {
    console.log(clearing, 'kontonummer:', new Kontonummer(clearing, '1234567', { mode: 'lax' }).bankName)
  } catch {
    console.log(clearing, 'kontonummer: no bank')
  }
}
JS
node "$folder/ask.mjs" >>"$folder/seen"
cat "$folder/seen"
diff "$folder/seen" - <<'SEEN'
9710 bankkonto: Aman Bank (ub)
9750 bankkonto: no bank
2150 bankkonto: no bank
9710 kontonummer: Lunar Bank
9750 kontonummer: Northmill Bank
2150 kontonummer: no bank
SEEN
echo "as seen: accounts of banks in daily use are unknown"
