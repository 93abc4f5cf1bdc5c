"""Every code that a step can stand at has its words."""

import ast
import inspect

from fsclient.domain.cases import ApplicationKind, ApplicationStatus
from fsclient.domain.journal import NoteKind
from fsclient.domain.people import CHILD_FACTS, MemberRole, Protection, Residence
from fsclient.ui.journal.words import KINDS, WRITTEN_BY_PROGRAM
from fsclient.ui.speech import case_words as words
from fsclient.ui.speech.messages import SENTENCES
from fsclient.usecases import workflow
from fsclient.usecases.workflow import Blocker, Stage, StepMark


def codes(name: str) -> set[str]:
    """The codes written out in calls of a name, in the list of steps."""
    found = set()
    for node in ast.walk(ast.parse(inspect.getsource(workflow))):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != name:
            continue
        parts = [*node.args[1:2], *(word.value for word in node.keywords if word.arg == "code")]
        for part in parts:
            texts = [each for each in ast.walk(part) if isinstance(each, ast.Constant)]
            found |= {text.value for text in texts if isinstance(text.value, str)}
    return found


def test_every_standing_has_a_line() -> None:
    assert len(codes("Standing")) > 10
    assert codes("Standing") <= set(words._LINES)


def test_every_blocker_has_a_line_and_a_sentence() -> None:
    assert len(codes("Blocker")) > 2
    for code in codes("Blocker"):
        assert words.waits_for(Blocker(code=code, step="application")).startswith("väntar på ")
        assert code in SENTENCES


def test_every_choice_has_its_words() -> None:
    assert set(words.ROLES) == set(MemberRole)
    assert set(words.RESIDENCES) == set(Residence)
    assert set(words.PROTECTIONS) == set(Protection)
    assert set(words.APPLICATION_KINDS) == set(ApplicationKind)
    assert set(words.STATUSES) == set(ApplicationStatus)
    assert set(words.MARKS) == set(StepMark)
    assert set(words.STAGES) == set(Stage)
    assert set(words.CHILD_FACTS) == set(CHILD_FACTS)
    assert KINDS.keys() | WRITTEN_BY_PROGRAM.keys() == set(NoteKind)
