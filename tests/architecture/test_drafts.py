"""Nothing typed is lost: whatever takes text keeps it, or says here why it need not."""

import re
from pathlib import Path

UI = Path(__file__).parents[2] / "src" / "fsclient" / "ui"
EDITORS = re.compile(r"\b(LineEdit|TextArea|MoneyEdit)\(")
KEEPERS = re.compile(r"\b(KeptForm|RowDraft|Autosaver|Autosaver\[\w+\])\(")

OPEN_FORM = "its form is opened, and kept, by OpenForm"
PAGE = "the page that it is on keeps it"
KEPT_BY_ANOTHER = {
    "administration/forms.py": PAGE,
    "assessment/answering.py": PAGE,
    "assessment/questions.py": PAGE,
    "attached/ending.py": "a few words, asked for at once",
    "calculation/what_if.py": "a try-out that is nobody's fact",
    "case/application_form.py": OPEN_FORM,
    "case/asked_papers.py": OPEN_FORM,
    "case/course_forms.py": OPEN_FORM,
    "case/documents_step.py": "a search",
    "case/handover_form.py": "HandoverDialog keeps it",
    "case/identity_form.py": OPEN_FORM,
    "case/member_editors.py": "OpenForm keeps it in a case, NewCase in a new one",
    "case/reason_form.py": "a few words that open the case at once",
    "decision/draft.py": PAGE,
    "decision/keyed_fields.py": PAGE,
    "emergency/form.py": OPEN_FORM,
    "intake/contact_card.py": PAGE,
    "journal/draft.py": "NoteWriting keeps it",
    "journal/panel.py": "a search",
    "reminders/ask.py": "AskingDialog keeps it",
    "reminders/form.py": OPEN_FORM,
    "supervision/prognosis_form.py": "figures of a try-out",
}


def test_whatever_takes_text_keeps_it() -> None:
    taking = {}
    for file in UI.rglob("*.py"):
        name = file.relative_to(UI).as_posix()
        if not name.startswith(("widgets/", "forms/", "dialogs/")):
            text = file.read_text(encoding="utf-8")
            if EDITORS.search(text):
                taking[name] = bool(KEEPERS.search(text))

    assert {name for name, keeps in taking.items() if not keeps} == set(KEPT_BY_ANOTHER)
