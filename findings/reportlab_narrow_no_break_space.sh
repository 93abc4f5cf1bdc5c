#!/usr/bin/env bash
# reportlab 5.1.0, seen 2026-11-27 with Python 3.11.
# Guess: a paragraph never breaks its line at a narrow no-break space (U+202F) nor at a figure
#   space (U+2007), as Unicode's line breaking (UAX 14, class GL) says and as it rightly does at
#   a no-break space (U+00A0). So a sum in Swedish notation stays on one line.
# Seen: both are taken for ordinary white space. The line breaks inside the sum, and where it does
#   not, the character itself is gone from the paragraph: an ordinary space stands in its place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q reportlab==5.1.0
"$folder/venv/bin/python" - <<'PY'
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

STYLE = ParagraphStyle("body", fontName="Helvetica", fontSize=12, leading=14)
NAMES = {"\u00a0": "U+00A0", "\u202f": "U+202F", "\u2007": "U+2007"}


def lines(space: str) -> list[list[str]]:
    paragraph = Paragraph(f"beloppet 12{space}345 kr", STYLE)
    paragraph.wrap(75, 1000)
    return [line[1] for line in paragraph.blPara.lines]


seen = {name: lines(space) for space, name in NAMES.items()}
for name, broken in seen.items():
    print(name, broken)
assert seen["U+00A0"] == [["beloppet"], ["12\u00a0345", "kr"]]
assert seen["U+202F"] == [["beloppet", "12"], ["345", "kr"]]
assert seen["U+2007"] == [["beloppet", "12"], ["345", "kr"]]
print("as seen: a sum breaks at the spaces that forbid it")
PY
