"""What is signed says something: filler is seen, and ordinary Swedish passes.

Source: a refusal of a proven need was signed with forty letters a, and a child analysis with x in
every field (walk of 2026-11-27).
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.rules.substance import Substance, names, phrases_of, same_texts, says_something

FILLERS = phrases_of("se ovan | enligt ovan | se journal | samma som ovan | lorem ipsum | test")
REASONS = Substance(least=40, fillers=FILLERS)
LINE = Substance(least=10, fillers=FILLERS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a" * 400,
        "aaaa " * 40,
        "abababab " * 20,
        "asdf asdf " * 20,
        "asdfghjkl qwertyuiop zxcvbnm " * 4,
        "lkjhgfdsa poiuytrewq mnbvcxz " * 4,
        "sdkfjh skdjfh ksjdhf wrtzpl dfgthj vbnmkl" * 2,
        "nej nej nej nej nej nej nej nej nej nej nej",
        "Nej." + "." * 100,
        "Nej." + " " * 100,
        "N\u200be\u200bj\u200b" * 30,
        "…" * 60,
        "- - - ... ??? !!! ,,, ;;; ::: --- === +++",
        "1234567890 1234567890 1234567890 1234567890",
        "Se ovan. Enligt ovan. Se journal. Samma som ovan. SE OVAN!",
        "lorem ipsum lorem ipsum lorem ipsum lorem ipsum",
        "test test test test test test test test test",
        "Du får inte.\nDu får inte.\nDu får inte.\nDu får inte.",
        "Vi säger nej. Vi säger nej. Vi säger nej. Vi säger nej.",
        "neeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeej nej nej",
        "________________________________________________",
        "aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll mmm nnn ooo",
        "a1b2c3 d4e5f6 g7h8i9 j1k2l3 m4n5o6 p7q8r9 s1t2u3 v4x5y6 z7å8ä9",
        "den den en ett som som att att och och i på av en den ett av på",
        "abc abd abe abf abg abh abi abj abk abl abm abn abo abp abq abr",
        "skäl skälet skälen skälens skäl skälet skälen skälens skäl skälet",
        "okej okej då då så så där där ja ja nej nej okej då så där ja nej",
    ],
)
def test_filler_is_seen(text: str) -> None:
    assert not says_something(text, REASONS)


@pytest.mark.parametrize(
    "text",
    [
        "Bredband ingår i riksnormen, som du får med fullt belopp.",
        "Hyran är 9 800 kr. Skälig nivå för två personer är 8 200 kr.",
        "Se ovan om hyran. För tandvården gäller att behandlingen inte är akut och kan vänta.",
        "1. Lön 12 400 kr\n2. Bostadsbidrag 1 300 kr\n3. Skatt åter 4 210 kr",
        "Du har 31 000 kr på ett sparkonto hos banken och kan använda dem nu.",
        "Anna bor hos mamma. Anna har allt hon behöver. Anna går i skolan.",
        "Bo, Ia och Li bor kvar. Ingen av dem påverkas av att vi säger nej.",
        "CSN, FK och AF har svarat. Inget av svaren ändrar det vi kom fram till.",
    ],
)
def test_ordinary_swedish_passes(text: str) -> None:
    assert says_something(text, REASONS)


@pytest.mark.parametrize(
    "text", ["Ingår i normen", "Inte akut tandvård", "Får mat hos sin bror", "Hyran är för hög."]
)
def test_a_short_reason_of_one_line_passes(text: str) -> None:
    assert says_something(text, LINE)


@pytest.mark.parametrize(
    "text", ["nej", "xxxxxxxxxxxx", "se ovan", "aaa bbb aaa", "asdf jklö", "…"]
)
def test_filler_of_one_line_is_seen(text: str) -> None:
    assert not says_something(text, LINE)


WORDS = """du får inte mer stöd för hyran eftersom den är högre än vad andra med låg inkomst brukar
betala och det finns billigare bostäder i kommunen som familjen kan söka under våren enligt planen
barnet trivs i skolan och har sina vänner kvar lönen räcker till maten men inte elen vi har frågat
om kontot där pengarna kom från en bror""".split()


@given(st.lists(st.sampled_from(WORDS), min_size=14, max_size=60, unique=True))
def test_prose_of_many_words_always_passes(words: list[str]) -> None:
    assert says_something(" ".join(words), REASONS)


@given(st.text(max_size=3), st.integers(min_value=1, max_value=200))
def test_the_same_few_letters_never_pass_however_often(piece: str, times: int) -> None:
    assert not says_something(piece * times, REASONS)
    assert not says_something(f"{piece} " * times, REASONS)


@given(st.sampled_from(WORDS), st.sampled_from(WORDS), st.integers(min_value=1, max_value=60))
def test_two_words_never_pass_however_often(one: str, other: str, times: int) -> None:
    assert not says_something(f"{one} {other} " * times, REASONS)


@given(st.text(alphabet=" .,:;!?-–…\n\t\u200b\u00ad*/()[]", max_size=300))
def test_punctuation_never_passes(text: str) -> None:
    assert not says_something(text, LINE)


def test_the_same_text_in_two_fields_is_found_whatever_its_capitals_and_stops() -> None:
    texts = {"a": "Ingår i normen", "b": "ingår i  normen.", "c": "Inte akut", "d": "", "e": ""}
    assert same_texts(texts) == ("b",)


@pytest.mark.parametrize(
    ("text", "name", "named"),
    [
        ("Elias har det bra.", "Elias", True),
        ("Noors skola ligger nära.", "Noor", True),
        ("Li bor kvar.", "Li", True),
        ("Lillebror bor kvar.", "Li", False),
        ("Barnet har det bra.", "Elias", False),
        ("Anna-Lenas vänner.", "Anna-Lena", True),
        ("Barnet har det bra.", "", True),
    ],
)
def test_a_child_is_named_by_any_part_of_its_name(text: str, name: str, named: bool) -> None:
    assert names(text, name) is named
