"""Phrases: the data file is whole, facts are filled in, and blanks are found."""

import re
from pathlib import Path

import pytest

from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import facts_asked
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


def test_each_phrase_that_speaks_to_someone_can_speak_to_two() -> None:
    for phrase in read_phrases(FILE.read_text(encoding="utf-8")).values():
        to_one = re.search(r"\b(du|dig|din|dina|ditt)\b", phrase.text, re.IGNORECASE)
        to_two = re.search(r"\b(ni|er|era|ert)\b", phrase.text_two, re.IGNORECASE)
        assert bool(to_one) == bool(to_two), phrase.key
        assert not re.search(r"\b(du|dig|din|dina|ditt)\b", phrase.text_two, re.IGNORECASE)
        assert facts_asked(phrase.text) == facts_asked(phrase.text_two or phrase.text)


def test_a_phrase_is_of_the_costs_of_which_all_that_it_names_is_known() -> None:
    phrases = read_phrases(FILE.read_text(encoding="utf-8"))
    refused = {"cost": "internet", "told": "399 kr"}
    lowered = {"cost": "hyra", "told": "15 000 kr", "taken": "9 000 kr"}
    assert phrases["in_norm"].of_rows([refused, lowered]) == [refused, lowered]
    assert phrases["cost_too_high"].of_rows([refused, lowered]) == [lowered]
    assert not phrases["surplus"].of_rows([refused, lowered])
    facts = {name: name for name in FACTS} | lowered
    assert "15 000 kr för hyra" in phrases["cost_too_high"].with_facts(facts)
    assert phrases["in_norm"].with_facts({}, two=True).startswith("Ni har sökt [belopp] kronor")


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
