"""The forms of the unit: of this computer's files, and as they were when they were filled in.

A form is a file of each computer, and a filling is read on all of them for years. So a version's
text becomes a row of the unit's own database when it is first used, which nobody can change, and
whatever was filled in is shown, masked and signed by that row and by no file.
"""

from collections.abc import Iterable, Mapping
from typing import Final
from uuid import UUID

import msgspec

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.instruments import (
    ASSESSMENT,
    CHILD_ANALYSIS,
    FilledInstrument,
    FormText,
    Instrument,
)
from fsclient.rules.form_files import FormPlace, place_of
from fsclient.rules.forms import Form, FormFiles, asks_the_same, read_again
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.seals import seal

_OWN_PLACE: Final = frozenset({ASSESSMENT, CHILD_ANALYSIS})
"""Their place is the program's, whatever a text says."""


def form_hash(key: str, number: int, text: str, options: str) -> str:
    """What names a version of a form: its text, with what it draws from the catalogues."""
    return seal({"instrument": key, "version": number, "text": text, "options": options})


def hash_of(form: Form) -> str:
    """What names a form that is read."""
    return form_hash(*form.name, form.text, form.options)


def is_altered(version: FormText) -> bool:
    """Whether a kept version is not what it was when it was added."""
    name = (version.instrument, version.instrument_version)
    return version.sha256 != form_hash(*name, version.text, version.options)


class Forms:
    """The files' forms, and each that was read from the database: a hash never means another.

    ``files`` are this computer's, by key and version, and ``slips`` what is amiss in those that
    are passed over.
    """

    def __init__(self, read: FormFiles) -> None:
        self.files: Mapping[tuple[str, int], Form] = {form.name: form for form in read.forms}
        self.slips = read.slips
        self._files_passed_over = read.passed_over
        self._read = {hash_of(form): form for form in self.files.values()}
        self._unnamed: dict[tuple[str, int], Form] = {}
        self._passed_over: dict[str, FormPlace] = {}

    def newest_file(self, key: str) -> Form | None:
        """The newest version that this computer has a file of."""
        own = [form for form in self.files.values() if form.definition.key == key]
        return max(own, key=lambda form: form.definition.version, default=None)

    def learn(self, work: UnitOfWork) -> None:
        """Read each form that the unit has in a newer version than this computer: what is a step
        of a case is one on every computer, whether it has the file or not.
        """
        for key, number in work.screens.newest_forms():
            own = self.newest_file(key)
            if own is None or own.definition.version < number:
                kept = work.screens.form_texts(instrument=key)
                self.newest_kept(kept)
                if not kept:
                    # Its key is no text.
                    self._passed_over[key] = FormPlace(key=key, version=number)

    def newest_kept(self, kept: Iterable[FormText]) -> Form | None:
        """The first that can be read, of some versions with the newest first."""
        return next(filter(None, map(self.read, kept)), None)

    def read(self, version: FormText) -> Form | None:
        """A kept version; None for one that was altered, or that this program cannot read."""
        if version.sha256 not in self._read:
            form = None if is_altered(version) else _read(version)
            if form is None:
                self._pass_over(version)
                return None
            self._read[version.sha256] = form
        return self._read[version.sha256]

    def of(self, work: UnitOfWork, row: FilledInstrument) -> Form | None:
        """What a filling answers; None where it is not known."""
        if row.form_sha256 is None:
            return self._without_name(work, row.instrument, row.instrument_version)
        if row.form_sha256 not in self._read:
            for version in work.screens.form_texts(sha256=row.form_sha256):
                self.read(version)
        return self._read.get(row.form_sha256)

    def definitions(
        self, work: UnitOfWork, rows: Iterable[FilledInstrument]
    ) -> Mapping[UUID, Instrument]:
        """What each filling answers, by its id, where it is known."""
        forms = {row.id: self.of(work, row) for row in rows}
        return {key: form.definition for key, form in forms.items() if form is not None}

    def versions(self, key: str) -> tuple[Instrument, ...]:
        """Every version of a form that is known here by now, asking nobody."""
        # Another thread may read one more meanwhile.
        known = tuple(self._read.values())
        return tuple(form.definition for form in known if form.definition.key == key)

    def _pass_over(self, version: FormText) -> None:
        key, number = version.instrument, version.instrument_version
        place = FormPlace() if is_altered(version) else place_of(version.text)
        if (place.key, place.version) != (key, number):
            # Whoever wrote the row named it.
            place = FormPlace(key=key, version=number)
        before = self._passed_over.get(key)
        if before is None or _number(before) <= number:
            self._passed_over[key] = place

    @property
    def passed_over(self) -> Mapping[str, int]:
        """Of each form, the version that cannot be read here and is newer than any that can."""
        return {
            key: _number(place)
            for key, place in tuple(self._passed_over.items())
            if all(form.version < _number(place) for form in self.versions(key))
        }

    @property
    def unread_gates(self) -> tuple[Problem, ...]:
        """Each form that cannot be read and may be one that the decision waits for.

        ``form_file_gate`` for a file of this computer, ``form_kept_gate`` for a version that the
        unit has used.
        """
        known = self._newest()
        files = (
            Problem("form_file_gate", None, {"in_file": one.file})
            for one in self._files_passed_over
            if _may_be_waited_for(one.place, known)
        )
        kept = (
            Problem("form_kept_gate", None, {"key": key, "version": number})
            for key, number in self.passed_over.items()
            if key not in _OWN_PLACE and _may_be_waited_for(self._passed_over[key], known)
        )
        return (*files, *kept)

    @property
    def steps(self) -> tuple[Instrument, ...]:
        """The newest version known here of each form, where that is a step of a case."""
        found = sorted(self._newest().items())
        return tuple(form for _, form in found if form.step is not None)

    def _newest(self) -> Mapping[str, Instrument]:
        newest: dict[str, Instrument] = {}
        for form in tuple(self._read.values()):
            key, version = form.name
            if key not in newest or newest[key].version < version:
                newest[key] = form.definition
        return newest

    def differs_here(self, row: FilledInstrument) -> bool:
        """Whether this computer has a file of a filling's version that says something else; of
        those whose text has been asked for.
        """
        name = (row.instrument, row.instrument_version)
        named = row.form_sha256 is not None
        asked = self._read.get(str(row.form_sha256)) if named else self._unnamed.get(name)
        own = self.files.get(name)
        return own is not None and asked is not None and not asks_the_same(own, asked)

    def _without_name(self, work: UnitOfWork, key: str, number: int) -> Form | None:
        """The form of what was filled in before texts were kept: the first that was kept since,
        or else this computer's own.
        """
        name = (key, number)
        if name not in self._unnamed:
            kept = work.screens.form_texts(instrument=key, instrument_version=number)
            form = self.read(kept[-1]) if kept else self.files.get(name)
            if form is None:
                return None
            self._unnamed[name] = form
        return self._unnamed[name]


def _number(place: FormPlace) -> int:
    return 0 if place.version is None else place.version


def _may_be_waited_for(place: FormPlace, newest: Mapping[str, Instrument]) -> bool:
    """Whether the decision may have to wait for a form that is not read; not where a newer
    version holds, or where the one that is read is waited for all the same.
    """
    step = place.step
    if step is None or not step.before_decision:
        return False
    known = newest.get(place.key)
    if known is None:
        return True
    if place.version is not None and known.version > place.version:
        return False
    held = known.step
    return held is None or not held.before_decision or (step.required and not held.required)


def _read(version: FormText) -> Form | None:
    try:
        form = read_again(version.text, version.options)
    except (RuleViolation, msgspec.MsgspecError, ValueError, RecursionError):
        return None
    # Whoever wrote the row named it.
    return form if form.name == (version.instrument, version.instrument_version) else None
