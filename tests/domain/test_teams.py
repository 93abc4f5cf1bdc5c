"""Which team a new case is for, as the unit has written it down."""

from pathlib import Path

import pytest

from fsclient.domain.errors import RuleViolation
from fsclient.domain.teams import Team, team_for
from fsclient.rules.unit import parse_unit

EXAMPLE = Path(__file__).parents[2] / "resources" / "unit" / "example.toml"

YOUNG = Team(key="young", name="Unga", members=("a",), ages=(18, 29))
FAMILIES = Team(key="families", name="Familjer", members=("b",), families=True)
SICK = Team(key="rehab", name="Rehab", members=("c",), hindrances=frozenset({"sick"}))
REST = Team(key="rest", name="Vuxna", members=("d",))


@pytest.mark.parametrize(
    ("age", "children", "hindrances", "team"),
    [
        (18, 0, frozenset(), YOUNG),
        (29, 0, frozenset(), YOUNG),
        (30, 0, frozenset(), REST),
        (22, 2, frozenset(), FAMILIES),
        (40, 0, frozenset({"sick"}), SICK),
        (None, 0, frozenset(), REST),
    ],
)
def test_the_first_that_takes_such_a_case(
    age: int | None, children: int, hindrances: frozenset[str], team: Team
) -> None:
    assert team_for((FAMILIES, YOUNG, SICK, REST), age, children, hindrances) is team


def test_a_unit_without_teams_proposes_nobody() -> None:
    assert team_for((), 22, 0, frozenset()) is None


def test_ages_that_go_backwards_are_told_of() -> None:
    wrong = '\n[[team]]\nkey = "x"\nname = "X"\nmembers = ["a"]\nages = [29, 18]\n'
    with pytest.raises(RuleViolation) as caught:
        parse_unit(EXAMPLE.read_text(encoding="utf-8") + wrong)
    assert [problem.field for problem in caught.value.problems] == ["team[3].ages"]
