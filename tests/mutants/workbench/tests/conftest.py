"""What the rules' tests stand on while the rules are changed under them: no window, no database."""

import hypothesis
import pytest

from fsclient.bootstrap import load_rule_book

# Found is enough: looking for the smallest counterexample takes longer than everything else.
hypothesis.settings.register_profile(
    "mutants",
    derandomize=True,
    max_examples=25,
    deadline=None,
    database=None,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
)
hypothesis.settings.load_profile("mutants")


@pytest.fixture(autouse=True)
def _months_looked_up_anew() -> None:
    """Let each test look its months up, so that mutmut knows which tests a lookup concerns."""
    if load_rule_book.cache_info().currsize:
        load_rule_book()._months.clear()
