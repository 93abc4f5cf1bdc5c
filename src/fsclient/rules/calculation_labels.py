"""What a cost or an income is, in the letter's words, beside the catalogue's."""

LONGEST_LABEL = 60
"""How many characters a label of one's own can have: it stands on one line of a letter."""


def label_fault(label: str) -> str | None:
    """What keeps a text from being a label: empty, too long, or with what can't be seen."""
    if not label.strip():
        return "label_empty"
    if len(label) > LONGEST_LABEL:
        return "label_too_long"
    return None if label.isprintable() else "label_not_one_line"


def labelled(kind: str, label: str) -> str:
    """``Annan kostnad: barnvagn``."""
    return f"{kind}: {label.strip()}"
