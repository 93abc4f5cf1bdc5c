"""Which form is filled in next, and that the unit's database has its text before it is."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from fsclient.domain.errors import RuleViolation
from fsclient.domain.instruments import FormVersion, highest_next
from fsclient.rules.forms import Form, asks_the_same, read_again
from fsclient.usecases.desk import Desk
from fsclient.usecases.kept_forms import Forms, hash_of
from fsclient.usecases.ports import UnitOfWork

_TURN = "form_version"
"""Of two who use a form first at once, the second finds what the first added."""


def newest_form(desk: Desk, work: UnitOfWork, key: str) -> Form:
    """What a new filling answers: the newest version that this computer or the unit has, of those
    that can be read.

    Raises RuleViolation ``form_missing``; ``form_text_differs`` where the unit has used a text of
    the version that asks something else; ``form_unreadable`` where all that the unit has is not
    for this program; ``form_leaps`` where the file's number is too far above the unit's.
    """
    kept = work.screens.form_texts(instrument=key)
    units = desk.office.forms.newest_kept(kept)
    own = desk.office.forms.newest_file(key)
    number = 0 if units is None else units.definition.version
    if own is not None and own.definition.version > number:
        _hold_to_leap(own, kept[0].instrument_version if kept else 0)
        return own
    if units is None:
        if not kept:
            raise RuleViolation.at(None, "form_missing", key=key)
        version = kept[0].instrument_version
        raise RuleViolation.at(None, "form_unreadable", key=key, version=version)
    if own is None or own.definition.version < number:
        return units
    if not asks_the_same(own, units):
        title = own.definition.title
        raise RuleViolation.at(
            None, "form_text_differs", title=title, key=key, version=number, next=number + 1
        )
    # The unit's text, and what there is to choose from today.
    return read_again(units.text, own.options)


def _hold_to_leap(form: Form, newest: int) -> None:
    if form.definition.version > highest_next(newest):
        values = {"version": form.definition.version, "next": newest + 1}
        raise RuleViolation.at(None, "form_leaps", title=form.definition.title, **values)


def keep_form(desk: Desk, work: UnitOfWork, form: Form) -> str:
    """See that the database has a form that is about to be used; its hash.

    Raises EnvironmentProblem ``form_mixed`` where another text of the version came first.
    """
    sha256 = hash_of(form)
    if not work.screens.form_texts(sha256=sha256):
        work.take_turn(_TURN)
        if not work.screens.form_texts(sha256=sha256):
            work.forms.add(_version(form, desk.new_id(), desk.me.id, desk.now))
    return sha256


def keep_old_forms(
    work: UnitOfWork, forms: Forms, new_id: Callable[[], UUID], by: UUID | None, at: datetime
) -> None:
    """Keep the text of what was filled in before texts were kept, while there is a file of it
    whose number is none too far above the unit's.

    ``by`` is None where it is the upgrade that does it.
    """
    if not work.screens.unnamed_forms() & forms.files.keys():
        return
    work.take_turn(_TURN)
    newest = dict(work.screens.newest_forms())
    for key, number in sorted(work.screens.unnamed_forms() & forms.files.keys()):
        if number <= highest_next(newest.get(key, 0)):
            work.forms.add(_version(forms.files[key, number], new_id(), by, at))
            newest[key] = max(number, newest.get(key, 0))


def _version(form: Form, row_id: UUID, by: UUID | None, at: datetime) -> FormVersion:
    key, number = form.name
    return FormVersion(
        id=row_id,
        instrument=key,
        instrument_version=number,
        text=form.text,
        options=form.options,
        sha256=hash_of(form),
        added_by=by,
        added_at=at,
    )
