"""Nobody made up has a number that may be someone's, however many they are."""

from fsclient.bootstrap.demo import load_demo_words
from fsclient.demo.chance import Chance
from tests.architecture.published_numbers import is_published

_LAST_PUBLISHED = 2023


def chance(seed: int = 7) -> Chance:
    words = load_demo_words()
    return Chance(seed, words.older_numbers, words.acts.reserve_number)


def test_every_number_is_published_and_nobody_elses() -> None:
    made = chance()
    found = [made.identity(1976, 2026) for _ in range(60_000)]
    numbers = [one.number for one in found if one.number is not None]
    assert all(map(is_published, numbers))
    assert all(int(number[:4]) <= _LAST_PUBLISHED for number in numbers)
    assert len(set(numbers)) == len(numbers) > 30_000
    assert all(one.number[:8] == f"{one.born:%Y%m%d}" for one in found if one.number)


def test_where_no_number_is_left_people_have_one_of_another_kind() -> None:
    made = chance()
    found = [made.identity(2018, 2026) for _ in range(5_000)]
    reserve = [one.reserve for one in found if one.number is None]
    assert all(bool(one.reserve) is (one.number is None) for one in found)
    assert len(set(reserve)) == len(reserve) > 2_000
    assert {one.number is None for one in found if one.born.year > _LAST_PUBLISHED} == {True}


def test_the_same_seed_gives_the_same_people() -> None:
    one, other, another = chance(), chance(), chance(seed=8)
    people = [[made.identity(1976, 2023) for _ in range(50)] for made in (one, other, another)]
    assert people[0] == people[1] != people[2]
