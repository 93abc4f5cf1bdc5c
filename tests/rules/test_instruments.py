"""Forms: how they are written, what they ask of whom, and what a signature needs."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.bootstrap.office import load_forms
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.instruments import (
    CHILD_LETTER_ANSWER,
    Answer,
    Instrument,
    Option,
    Question,
    QuestionKind,
)
from fsclient.rules.catalogues import Catalogue, read_catalogue
from fsclient.rules.data_files import line_of
from fsclient.rules.form_files import parse_instrument
from fsclient.rules.instruments import (
    asked,
    is_answered,
    lacking,
    of_household,
    only_asked,
    to_copy,
    wanted_changes,
    without_restricted,
)
from fsclient.usecases.assessment import HINDRANCE
from fsclient.usecases.seals import seal

FORM = """
key = "trial"
version = 3
title = "Prövning"
about = "adult"
source = "Påhittad."

[[scales.need]]
key = "none"
label = "Inget"

[[scales.need]]
key = "large"
label = "Stort"
need = true

[[sections]]
key = "home"
title = "Hemmet"
intro = "Gäller alla."
shared = true

[[sections.questions]]
key = "told"
label = "Berättelse"
kind = "text"
help = "Kort."

[[sections.questions]]
key = "risk"
label = "Risk?"
kind = "yes_no"

[[sections.questions]]
key = "risk_what"
label = "Vilken?"
kind = "choice"
shown_if = { question = "risk", answers = ["yes"] }
options = [{ key = "rent", label = "Hyra" }, { key = "power", label = "El" }]

[[sections.questions]]
key = "rent_since"
label = "Sedan när?"
kind = "date"
shown_if = { question = "risk_what", answers = ["rent"] }

[[sections]]
key = "self"
title = "Personen"

[[sections.questions]]
key = "work"
label = "Arbete"
kind = "scale"
scale = "need"
note = true
wish = true

[[sections.questions]]
key = "sought"
label = "Sökt"
kind = "many"
required = false
options = [{ key = "a", label = "A" }, { key = "b", label = "B" }]

[[sections.questions]]
key = "b_when"
label = "När söktes B?"
kind = "text"
shown_if = { question = "sought", answers = ["b"] }

[[sections.questions]]
key = "share"
label = "Andel"
kind = "percent"

[[sections.questions]]
key = "hinder"
label = "Hinder"
kind = "choice"
catalogue = "hindrances"

[[sections.questions]]
key = "school"
label = "Dator?"
kind = "yes_no"
ages = [6, 19]

[[sections.questions]]
key = "secret"
label = "Våld?"
kind = "text"
restricted = true
fresh = true
"""

CATALOGUE = read_catalogue(
    "hindrances",
    """
[[entry]]
key = "sick"
label = "Sjuk"
group = "Hälsa"
valid_from = 2014-01-01
valid_to = 2025-12-31
source = "påhittad"
certainty = "local"
""",
)
CATALOGUES: Mapping[str, Catalogue] = {"hindrances": CATALOGUE}

WHOLE: Mapping[str, Answer] = {
    "told": "Bor trångt.",
    "risk": True,
    "risk_what": "rent",
    "rent_since": "2026-10-01",
    "work": "large",
    "work.note": "Vill börja.",
    "work.wish": True,
    "sought": ["a"],
    "share": 50,
    "hinder": "sick",
    "secret": "Frågan är ställd.",
}


@pytest.fixture
def form() -> Instrument:
    return parse_instrument(FORM, CATALOGUES)


@pytest.fixture(scope="module")
def own_forms() -> Mapping[str, Instrument]:
    return {form.definition.key: form.definition for form in load_forms().forms}


def keys(questions: tuple[Question, ...]) -> list[str]:
    return [question.key for question in questions]


def codes(
    form: Instrument, answers: Mapping[str, Answer], age: int | None = 40
) -> list[tuple[str | None, str]]:
    return [(problem.field, problem.code) for problem in lacking(form, answers, age)]


def test_a_form_is_read_as_it_is_written(form: Instrument) -> None:
    assert (form.key, form.version, form.about) == ("trial", 3, "adult")
    home, person = form.sections
    assert (home.intro, home.shared, person.shared) == ("Gäller alla.", True, False)
    work = form.question("work")
    assert work is not None
    assert work.kind is QuestionKind.SCALE
    assert work.answer_keys == ("work", "work.note", "work.wish")
    assert [option.need for option in work.options] == [False, True]
    assert form.question("unheard_of") is None


def test_every_word_of_a_form_reaches_its_place(form: Instrument) -> None:
    assert (form.title, form.source) == ("Prövning", "Påhittad.")
    assert [(part.key, part.title) for part in form.sections] == [
        ("home", "Hemmet"),
        ("self", "Personen"),
    ]
    assert form.sections[1].intro == ""
    assert form.question("told") == Question(
        key="told", label="Berättelse", kind=QuestionKind.TEXT, help="Kort."
    )
    assert form.question("risk_what") == Question(
        key="risk_what",
        label="Vilken?",
        kind=QuestionKind.CHOICE,
        options=(Option(key="rent", label="Hyra"), Option(key="power", label="El")),
        shown_if=("risk", ("yes",)),
    )
    assert form.question("work") == Question(
        key="work",
        label="Arbete",
        kind=QuestionKind.SCALE,
        options=(
            Option(key="none", label="Inget"),
            Option(key="large", label="Stort", need=True),
        ),
        note=True,
        wish=True,
    )
    assert form.question("sought") == Question(
        key="sought",
        label="Sökt",
        kind=QuestionKind.MANY,
        required=False,
        options=(Option(key="a", label="A"), Option(key="b", label="B")),
    )
    assert form.question("hinder") == Question(
        key="hinder",
        label="Hinder",
        kind=QuestionKind.CHOICE,
        options=(Option(key="sick", label="Sjuk", group="Hälsa", until=date(2025, 12, 31)),),
    )
    assert form.question("school") == Question(
        key="school", label="Dator?", kind=QuestionKind.YES_NO, ages=(6, 19)
    )
    assert form.question("secret") == Question(
        key="secret", label="Våld?", kind=QuestionKind.TEXT, restricted=True, fresh=True
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('answers = ["yes"]', 'answers = ["yes", "no"]'),
        ('answers = ["rent"]', 'answers = ["rent", "power"]'),
    ],
)
def test_a_question_may_hang_on_every_answer_of_another(before: str, after: str) -> None:
    parse_instrument(FORM.replace(before, after, 1), CATALOGUES)


def refusal(text: str, catalogues: Mapping[str, Catalogue] = CATALOGUES) -> list[tuple[str, str]]:
    """What is amiss with a form: the code, and what stands on the line that it names."""
    with pytest.raises(RuleViolation) as raised:
        parse_instrument(text, catalogues)
    lines = text.splitlines()
    return [
        (problem.code, lines[(line_of(text, problem.field) or 0) - 1].strip())
        for problem in raised.value.problems
    ]


@pytest.mark.parametrize("kind", ["choice", "scale", "many"])
def test_a_question_of_options_has_some(kind: str) -> None:
    text = FORM.replace('kind = "percent"', f'kind = "{kind}"', 1)

    assert refusal(text) == [("form_nothing_to_choose", f'kind = "{kind}"')]


def test_a_form_without_scales_of_its_own_is_read() -> None:
    bare = 'key = "b"\nversion = 1\ntitle = "B"\nabout = "child"\nsource = "P"\nsections = []'

    assert parse_instrument(bare, {}).questions == ()


def test_a_catalogue_lends_its_choices_with_group_and_last_day(form: Instrument) -> None:
    hinder = form.question("hinder")
    assert hinder is not None
    sick = hinder.option("sick")
    assert sick is not None
    assert (sick.label, sick.group, sick.until) == ("Sjuk", "Hälsa", date(2025, 12, 31))
    assert hinder.option(None) is None


@pytest.mark.parametrize(
    ("before", "after", "code", "line"),
    [
        ('key = "risk"', 'key = "told"', "form_key_twice", 'key = "told"'),
        ('key = "told"', 'key = "told.twice"', "form_key_full_stop", 'key = "told.twice"'),
        ('key = "self"', 'key = "home"', "form_key_twice", 'key = "home"'),
        ('question = "risk",', 'question = "share",', "form_condition_question", "shown_if"),
        ('["yes"]', '["yes", "maybe"]', "form_condition_answer", "shown_if"),
        ('answers = ["rent"]', 'answers = ["car"]', "form_condition_answer", "shown_if"),
        ('scale = "need"', 'scale = "unknown"', "form_list_unknown", 'scale = "unknown"'),
        ('about = "adult"', 'about = "dog"', "data_file_value", 'about = "dog"'),
        ('kind = "percent"', 'kind = "colour"', "data_file_value", 'kind = "colour"'),
        ('kind = "percent"', 'kind = "percent"\nscale = "need"', "data_file_value", "scale"),
        ('kind = "percent"', 'kind = "percent"\nages = [17, 12]', "data_file_value", "ages"),
        ('kind = "percent"', 'kind = "percent"\nrestrictd = true', "data_file_key_unknown", "re"),
        ('kind = "percent"', 'kind = "text"\nleast = -1', "data_file_value", "least"),
        ('answers = ["yes"]', "answers = []", "data_file_value", "shown_if"),
        ("version = 3", "version = 3000000000", "data_file_value", "version"),
        ("version = 3", "version = 0", "data_file_value", "version"),
        ('title = "Prövning"', "", "data_file_value", ""),
        ('source = "Påhittad."', 'source = ""', "data_file_value", "source"),
        ('label = "Risk?"', "label = 3", "data_file_value", "label = 3"),
    ],
)
def test_what_is_amiss_in_a_form_is_named_with_its_line(
    before: str, after: str, code: str, line: str
) -> None:
    assert before in FORM
    problems = refusal(FORM.replace(before, after, 1))

    assert problems[0][0] == code
    assert problems[0][1].startswith(line)


def test_all_that_is_amiss_in_a_form_is_told_at_once() -> None:
    text = FORM.replace('key = "risk"', 'key = "told"', 1).replace('scale = "need"', 'scale = "x"')

    assert {code for code, _ in refusal(text)} >= {"form_key_twice", "form_list_unknown"}


def test_a_catalogue_that_nobody_has_is_refused() -> None:
    assert ("form_list_unknown", 'catalogue = "hindrances"') in refusal(FORM, {})


def test_what_hangs_on_an_answer_is_asked_when_it_is_given(form: Instrument) -> None:
    assert "risk_what" not in keys(asked(form, {}, 40))
    assert "risk_what" not in keys(asked(form, {"risk": False}, 40))
    assert "risk_what" in keys(asked(form, {"risk": True}, 40))
    assert "b_when" not in keys(asked(form, {"sought": ["a"]}, 40))
    assert "b_when" in keys(asked(form, {"sought": ["a", "b"]}, 40))


def test_a_question_may_hang_on_a_no() -> None:
    form = parse_instrument(FORM.replace('answers = ["yes"]', 'answers = ["no"]'), CATALOGUES)

    assert "risk_what" in keys(asked(form, {"risk": False}, 40))
    assert "risk_what" not in keys(asked(form, {"risk": True}, 40))
    assert "risk_what" not in keys(asked(form, {}, 40))


def test_what_hangs_on_a_hidden_question_is_hidden_with_it(form: Instrument) -> None:
    once_yes: dict[str, Answer] = {"risk": False, "risk_what": "rent"}
    assert "rent_since" not in keys(asked(form, once_yes, 40))


@pytest.mark.parametrize(
    ("age", "is_asked"), [(5, False), (6, True), (19, True), (20, False), (None, True)]
)
def test_a_question_of_school_age_is_asked_from_six_to_nineteen(
    form: Instrument, age: int | None, is_asked: bool
) -> None:
    assert ("school" in keys(asked(form, {}, age))) is is_asked


def test_a_whole_form_lacks_nothing(form: Instrument) -> None:
    assert codes(form, WHOLE) == []


def test_what_is_missing_is_named_in_reading_order(form: Instrument) -> None:
    missing = codes(form, {"sought": [], "told": "  "})
    assert missing == [
        (key, "answer_missing") for key in ("told", "risk", "work", "share", "hinder", "secret")
    ]
    assert lacking(form, {}, 40)[0].values == {"question": "Berättelse"}


def test_no_is_an_answer_and_so_is_nothing_per_cent(form: Instrument) -> None:
    risk, share = form.question("risk"), form.question("share")
    assert risk is not None
    assert share is not None
    assert is_answered(risk, {"risk": False})
    assert is_answered(share, {"share": 0})
    assert not is_answered(share, {"share": " "})


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("told", 7),
        ("risk", "yes"),
        ("risk_what", "car"),
        ("risk_what", ["rent"]),
        ("rent_since", "i somras"),
        ("rent_since", 20261001),
        ("work", "huge"),
        ("sought", "a"),
        ("sought", ["a", "c"]),
        ("share", 101),
        ("share", "hälften"),
        ("share", True),
        ("hinder", "lazy"),
    ],
)
def test_an_answer_of_another_kind_must_be_mended(
    form: Instrument, key: str, answer: Answer
) -> None:
    problems = lacking(form, {**WHOLE, key: answer}, 40)
    question = form.question(key)
    assert question is not None
    assert Problem("answer_unfit", key, {"question": question.label}) in problems


def test_only_what_is_asked_is_signed(form: Instrument) -> None:
    kept = only_asked(form, {**WHOLE, "risk": False, "b_when": "I fjol", "old": "x"}, 40)
    assert not {"risk_what", "rent_since", "b_when", "old"} & kept.keys()
    assert kept["work.note"] == "Vill börja."
    grown = only_asked(form, {**WHOLE, "school": True}, 40)
    assert "school" not in grown
    assert only_asked(form, {**WHOLE, "school": True}, 10)["school"] is True


@pytest.mark.parametrize("share", [0, 1, 99, 100])
def test_a_share_is_from_none_to_all_of_a_hundred(form: Instrument, share: int) -> None:
    assert codes(form, {**WHOLE, "share": share}) == []
    assert codes(form, {**WHOLE, "share": -1}) == [("share", "answer_unfit")]


def test_all_of_the_options_may_be_sought_and_a_date_is_a_day_that_exists(
    form: Instrument,
) -> None:
    sought: Mapping[str, Answer] = {**WHOLE, "sought": ["a", "b"], "b_when": "I fjol"}
    assert codes(form, sought) == []
    assert codes(form, {**WHOLE, "rent_since": "2026-02-30"}) == [("rent_since", "answer_unfit")]


def test_what_is_asked_anew_each_time_is_not_copied(form: Instrument) -> None:
    assert to_copy(form, WHOLE).keys() == WHOLE.keys() - {"secret"}


def test_the_other_adult_borrows_what_is_about_the_household(form: Instrument) -> None:
    assert of_household(form, WHOLE).keys() == {"told", "risk", "risk_what", "rent_since"}


def test_restricted_answers_and_those_of_unknown_questions_are_left_out(form: Instrument) -> None:
    public = without_restricted(form, {**WHOLE, "secret.note": "Om henne", "old_secret": "x"})
    assert public.keys() == WHOLE.keys() - {"secret"}


def test_a_need_that_the_person_wants_to_work_with_is_a_wanted_change(form: Instrument) -> None:
    assert keys(wanted_changes(form, WHOLE)) == ["work"]
    assert wanted_changes(form, {**WHOLE, "work.wish": False}) == ()
    assert wanted_changes(form, {**WHOLE, "work": "none"}) == ()
    assert wanted_changes(form, {"work.wish": True}) == ()


def test_each_form_of_ours_says_that_its_words_are_the_units_own(
    own_forms: Mapping[str, Instrument],
) -> None:
    assert own_forms.keys() >= {"ib", "barnkonsekvensanalys"}
    for form in own_forms.values():
        assert form.source.startswith("Enhetens egna ord"), form.key
    assert "inte ett fastställt formulär" in own_forms["ib"].source
    assert "inte publicerat" in re.sub(r"\s+", " ", own_forms["ib"].source)


def test_what_the_handbook_says_few_read_is_restricted_in_every_form(
    own_forms: Mapping[str, Instrument],
) -> None:
    # "Svar om våld och hälsa läser bara de som utreder eller leder."
    telling = re.compile("hälsa|våld|sjuk|health|violence|freda", re.IGNORECASE)
    found = {
        question.key
        for form in own_forms.values()
        for question in form.questions
        if telling.search(f"{question.key} {question.label} {question.help}")
    }
    restricted = {
        question.key
        for form in own_forms.values()
        for question in form.questions
        if question.restricted
    }
    assert found - {"situation"} <= restricted
    assert {"health", "violence_asked", "violence_note"} <= found


def test_the_ib_asks_everyone_about_violence_for_few_eyes(
    own_forms: Mapping[str, Instrument],
) -> None:
    violence = [each for each in own_forms["ib"].questions if each.key.startswith("violence")]
    assert all(question.restricted and question.fresh for question in violence)
    assert violence[0].required
    not_asked: dict[str, Answer] = {"violence_asked": "not_asked"}
    assert ("violence_reason", "answer_missing") in codes(own_forms["ib"], not_asked)


def test_the_ib_takes_its_hindrances_from_the_catalogue(
    own_forms: Mapping[str, Instrument],
) -> None:
    question = own_forms["ib"].question(HINDRANCE)
    assert question is not None
    assert len(question.options) == len(load_rule_book().catalogues["hindrances"].entries)


def test_a_need_of_fia_is_reasoned(own_forms: Mapping[str, Instrument]) -> None:
    assert ("fia_reason", "answer_missing") in codes(own_forms["ib"], {"fia": True})
    assert ("fia_reason", "answer_missing") not in codes(own_forms["ib"], {"fia": False})


def test_the_child_analysis_says_what_the_letter_takes_from_it(
    own_forms: Mapping[str, Instrument],
) -> None:
    text = own_forms["barnkonsekvensanalys"].question(CHILD_LETTER_ANSWER)
    assert text is not None
    assert text.required
    assert text.kind is QuestionKind.TEXT


def test_only_children_of_school_age_are_asked_about_computers(
    own_forms: Mapping[str, Instrument],
) -> None:
    form = own_forms["barnkonsekvensanalys"]
    assert ("digital", "answer_missing") in codes(form, {}, age=8)
    assert ("digital", "answer_missing") not in codes(form, {}, age=4)


def test_a_child_that_is_not_heard_has_a_reason(own_forms: Mapping[str, Instrument]) -> None:
    form = own_forms["barnkonsekvensanalys"]
    unheard = {field for field, _code in codes(form, {"heard": "not_heard"}, age=8)}
    heard = {field for field, _code in codes(form, {"heard": "parent"}, age=8)}
    assert "not_heard_reason" in unheard - heard
    assert {"heard_how", "view"} <= heard - unheard


CHILD_FORM = """
key = "child"
version = 1
title = "Barn"
about = "child"
source = "Egna ord"

[[sections]]
key = "all"
title = "Allt"

[[sections.questions]]
key = "now"
label = "Nu"
kind = "text"
least = 12
names_person = true

[[sections.questions]]
key = "letter"
label = "Till familjen"
kind = "text"
least = 12
names_person = true

[[sections.questions]]
key = "free"
label = "Fritt"
kind = "text"
required = false
"""


@pytest.mark.parametrize(
    ("now", "letter", "found"),
    [
        ("Elias bor hos mamma.", "Beslutet ändrar inget i skolan.", []),
        ("Bor hos mamma.", "Elias kan bo kvar och gå i skolan.", []),
        ("x", "Elias kan bo kvar.", [("now", "answer_says_nothing")]),
        ("x", "x", [("now", "answer_says_nothing"), ("letter", "answer_says_nothing")]),
        ("Elias bor kvar.", "elias bor kvar", [("letter", "answer_repeated")]),
        ("Bor hos mamma.", "Barnet kan bo kvar.", [("letter", "answer_names_nobody")]),
        ("Elias: se ovan, se ovan", "Elias kan bo kvar.", [("now", "answer_says_nothing")]),
    ],
)
def test_an_analysis_says_something_of_the_child_by_name(
    now: str, letter: str, found: list[tuple[str, str]]
) -> None:
    """D5: x in every field was accepted, and the letter said x to the family."""
    form = parse_instrument(CHILD_FORM, CATALOGUES)
    problems = lacking(
        form,
        {"now": now, "letter": letter, "free": "x"},
        12,
        name="Elias Exempelsson",
        fillers=("se ovan",),
    )
    assert [(problem.field, problem.code) for problem in problems] == found
    assert all(problem.values["question"] for problem in problems)


def test_who_has_protected_identity_need_not_be_named() -> None:
    form = parse_instrument(CHILD_FORM, CATALOGUES)
    answers: Mapping[str, Answer] = {"now": "Bor hos mamma.", "letter": "Barnet kan bo kvar."}
    assert lacking(form, answers, 12) == ()


def test_the_units_own_child_analysis_asks_for_content(own_forms: Mapping[str, Instrument]) -> None:
    questions = own_forms["barnkonsekvensanalys"].questions
    texts = [one for one in questions if one.kind == "text" and one.required]
    assert all(one.least for one in texts)
    naming = [one.key for one in texts if one.names_person]
    assert naming == ["situation", "weighing", "letter_text"]


USED = {
    ("barnkonsekvensanalys", 1): "9b7e77964c6fa0582f2fcef28f42f2cd9d0af2498a1204c2f3eb099620002ec2",
    ("ib", 1): "44d099cf463963307a8887862bea16f6cfb3c888d2c7f5868ccb43711a1c8fda",
}
"""Each version of our forms that units fill in; the comments and the order of keys are free."""


def test_a_form_that_is_in_use_is_changed_by_a_new_version_alone() -> None:
    """Every unit would have another text of the version in its database, and begin nothing."""
    now = {form.name: seal(tomllib.loads(form.text)) for form in load_forms().forms}
    assert now == {name: USED.get(name, "a new version: add its line") for name in now}
