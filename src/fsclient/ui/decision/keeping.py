"""The stored draft of a decision, as the database's thread last left it."""

from fsclient.domain.decision import Decision
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.decision import KeptDecision, save_decision, sign_decision
from fsclient.usecases.decision_checks import DecisionForm
from fsclient.usecases.desk import Desk


class DraftKeeper:
    """Writes one draft again and again, each time on top of its own last version.

    ``save`` and ``sign`` run on the database's thread, one after the other, so that what was
    stored a moment ago is known before the window has heard of it.
    """

    def __init__(self, desk: Desk, view: CaseView) -> None:
        self._desk = desk
        self._view = view
        self.kept: Decision | None = view.decision

    def belongs_to(self, view: CaseView) -> bool:
        """Whether a case still has the application that the draft is about at hand."""
        mine, theirs = self._view.application, view.application
        return mine is not None and theirs is not None and mine.id == theirs.id

    def is_older_than(self, stored: Decision | None) -> bool:
        """Whether another has written on the draft since."""
        known = 0 if self.kept is None else self.kept.version
        return stored is not None and stored.version > known

    def save(self, form: DecisionForm) -> KeptDecision:
        """Store the draft; raises as save_decision does."""
        stored = save_decision(self._desk, self._view, form, self.kept)
        self.kept = stored.decision
        return stored

    def sign(self, form: DecisionForm) -> ChangeSet:
        """Sign; raises as sign_decision does."""
        return sign_decision(self._desk, self._view.id, form, self.kept, read=self._view.sheet)
