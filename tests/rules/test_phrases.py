"""Phrases: the data file is whole, facts are filled in, and blanks are found."""

from pathlib import Path

import pytest

from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import RuleViolation
from fsclient.rules.phrases import FACTS, blanks_left, read_phrases

FILE = Path(__file__).parents[2] / "resources" / "letters" / "phrases.toml"
PHRASE = """
[[phrase]]
key = "k"
situation = "s"
label = "l"
field = "{field}"
kinds = ["{kind}"]
text = "{text}"
"""


def test_every_kind_of_decision_has_phrases_for_its_reasons() -> None:
    phrases = read_phrases(FILE.read_text(encoding="utf-8")).values()
    for kind in DecisionKind:
        assert [phrase for phrase in phrases if phrase.fits("reasons", kind)]
        assert [phrase for phrase in phrases if phrase.fits("conditions", kind)]


def test_facts_are_filled_in_and_blanks_are_left_to_the_writer() -> None:
    phrases = read_phrases(FILE.read_text(encoding="utf-8"))
    facts = {name: f"<{name}>" for name in FACTS}
    text = phrases["surplus_one_time"].with_facts(facts)
    assert "<month>" in text
    assert blanks_left(text) == ("[vilken inkomst]", "[belopp]")
    assert blanks_left("Inget att fylla i (se bilaga).") == ()


@pytest.mark.parametrize(
    ("field", "kind", "text", "amiss"),
    [
        ("elsewhere", "grant", "x", "field"),
        ("reasons", "maybe", "x", "kinds[0]"),
        ("reasons", "grant", "{unknown_fact}", "text"),
        ("reasons", "grant", "{month} och {unknown_fact}", "text"),
    ],
)
def test_a_phrase_amiss_is_refused(field: str, kind: str, text: str, amiss: str) -> None:
    with pytest.raises(RuleViolation) as raised:
        read_phrases(PHRASE.format(field=field, kind=kind, text=text))
    (problem,) = raised.value.problems
    assert (problem.code, problem.field) == ("data_file_value", f"phrase[0].{amiss}")


def test_a_phrase_may_name_every_fact_there_is() -> None:
    text = " ".join(f"{{{name}}}" for name in sorted(FACTS))

    (phrase,) = read_phrases(PHRASE.format(field="reasons", kind="grant", text=text)).values()

    assert phrase.text == text


def test_a_phrase_fits_its_own_field_and_kinds_and_any_kind_not_chosen_yet() -> None:
    (phrase,) = read_phrases(PHRASE.format(field="reasons", kind="refusal", text="x")).values()

    assert phrase.fits("reasons", DecisionKind.REFUSAL)
    assert phrase.fits("reasons", None)
    assert not phrase.fits("reasons", DecisionKind.GRANT)
    assert not phrase.fits("conditions", DecisionKind.REFUSAL)
    assert not phrase.fits("conditions", None)
