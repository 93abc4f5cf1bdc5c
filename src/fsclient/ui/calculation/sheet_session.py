"""One calculation being worked on: what is typed, what it comes to, and how to take it back."""

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import date

from fsclient.domain.calculation import CalculationFacts, CalculationResult, Line
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Action
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_decided import together
from fsclient.rules.calculation_lines import fact_lines
from fsclient.rules.rent_share import RentShare, rent_shares
from fsclient.rules.rule_book import RuleBook
from fsclient.ui.calculation.earlier_month import EarlierMonth
from fsclient.ui.calculation.month_days import typed_days
from fsclient.ui.calculation.opening import counts_from, with_start, without_start
from fsclient.ui.calculation.rent_proposal import turned
from fsclient.ui.calculation.sheet_cells import KINDS, Group, SheetRow
from fsclient.ui.calculation.sheet_draft import (
    ROWS_OF_FACTS,
    Entry,
    EntryKind,
    Place,
    SheetDraft,
    place_of,
)
from fsclient.ui.calculation.sheet_facts import from_facts, to_facts
from fsclient.ui.calculation.sheet_months import earlier_of
from fsclient.ui.calculation.sheet_rows import build_rows
from fsclient.ui.calculation.sheet_state import SheetState
from fsclient.ui.speech import formats
from fsclient.usecases.calculation import earlier_sheet
from fsclient.usecases.calculation_history import EARLIER_SURPLUS, asks_for_earlier
from fsclient.usecases.calculation_household import (
    household_facts,
    members_of,
    opening_day,
    with_household,
    with_known_days,
)
from fsclient.usecases.calculation_ruled import missing_reasons, ruled_lines
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.days_of_month import Days, every_day
from fsclient.usecases.desk import Desk

_UNDO_STEPS = 100


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What is to be kept: facts where they can be calculated, else only the draft."""

    draft: SheetDraft
    facts: CalculationFacts | None


class SheetSession:
    """The sheet at hand. It is calculated anew at each change.

    A calculation takes about a tenth of a millisecond and touches no database, so that it runs
    where the keys are pressed: the sum follows every key.
    """

    def __init__(self, desk: Desk, view: CaseView, sheet: CalculationSheet) -> None:
        self._desk = desk
        self.sheet = sheet
        self.editing: Place | None = None
        self.insists = False
        self._undo: list[SheetDraft] = []
        self._book = desk.book.of_version(view.rules_of(sheet))
        self.draft = from_facts(sheet.facts, _result_of(self._book, sheet.facts))
        self.household = sheet.facts
        self.opening: date | None = None
        self.facts: CalculationFacts | None = None
        self._kept_facts = sheet.facts
        self.result: CalculationResult | None = None
        self.problems: tuple[Problem, ...] = ()
        self.missing: tuple[Problem, ...] = ()
        self._ruled: Mapping[int | str, Line] = {}
        self._lines: Mapping[int, Line] = {}
        self._last_good: CalculationResult | None = None
        self.household_changed = False
        self.see(view)

    @property
    def read_only(self) -> bool:
        """Whether nothing may be typed: it is done, or another role's work."""
        return self.sheet.finished or not self._desk.may(Action.CALCULATE)

    @property
    def decided(self) -> bool:
        """Whether a signed decision rests on it."""
        decision = self.view.decision
        return decision is not None and decision.signed

    @property
    def days_left_out(self) -> bool:
        """Whether someone is counted on fewer days than the case has him."""
        facts = self.facts
        return facts is not None and with_known_days(self.view, facts) != facts

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def see(self, view: CaseView) -> None:
        """Take the household and the earlier months as the case now has them."""
        self.view = view
        # What is decided is shown as it was decided: by the rules of its own time.
        self._book = self._desk.book.of_version(view.rules_of(self.sheet))
        self.history = view.history
        self.names = _names(view, self.sheet.facts)
        self._last, self._before = (
            self._earlier(earlier_sheet(view, self.sheet.month, back)) for back in (0, 1)
        )
        if not self.read_only:
            self._see_household(view)
        self.calculate()

    def _see_household(self, view: CaseView) -> None:
        """Whoever is in it is counted, on the days that the case knows of or that were chosen."""
        month, typed = self.sheet.month, self._kept_facts
        current = with_household(view, typed)
        self.household_changed = current != typed
        known = household_facts(view, month)
        self.household = dataclasses.replace(current, adults=known.adults, children=known.children)
        self.opening = opening_day(view, month)
        present = members_of(current)
        kept = tuple(
            one for one in self.draft.entries if one.person is None or one.person in present
        )
        stimulus = tuple(one for one in self.draft.job_stimulus if one in present)
        draft = dataclasses.replace(self.draft, entries=kept, job_stimulus=stimulus)
        before = {one.id: Days.of(one) for one in typed.members}
        for one in current.members:
            days = Days.of(one)
            if days.chosen and (draft.days_of(one.id) is None or days != before.get(one.id)):
                draft = draft.with_days(one.id, typed_days(days, month))
        self.draft = draft

    @property
    def last(self) -> EarlierMonth | None:
        """The latest finished calculation before this one."""
        return self._last

    @property
    def before(self) -> EarlierMonth | None:
        """The one before that."""
        return self._before

    def keeping(self) -> Keeping:
        """What is to be kept now."""
        return Keeping(draft=self.draft, facts=self.facts)

    def calculate(self) -> None:
        """Read what is typed and calculate it, or gather what is wrong."""
        read = to_facts(self.draft, self.household)
        try:
            decided = together(read.facts, read.decided, self._book)
        except RuleViolation as violation:
            self._refuse(read.problems, violation.problems)
            return
        unclear = read.problems or decided.lacking
        if unclear:
            self._refuse(unclear, ())
            return
        facts, result = decided.facts, decided.result
        self.facts, self.result, self.problems = facts, result, ()
        self._last_good, self._kept_facts = result, facts
        self._lines = _lines_of(self.draft, facts, result, decided.lines)
        if self.history is not None:
            ruled = ruled_lines(facts, self.history, self._book)
            self._ruled = _ruled_of(self.draft, ruled)
            self.missing = missing_reasons(facts, result, ruled, self.history)

    def change(self, draft: SheetDraft) -> None:
        """Another draft, as one step that can be taken back."""
        if draft == self.draft:
            return
        self._undo = [*self._undo[-_UNDO_STEPS:], self.draft]
        self._set(draft)

    def remember(self, before: SheetDraft) -> None:
        """Make what was typed since ``before`` one step that can be taken back."""
        if before != self.draft:
            self._undo = [*self._undo[-_UNDO_STEPS:], before]

    def show_draft(self, draft: SheetDraft) -> None:
        """Another draft, without a step of its own: each key, or a cancelled edit."""
        self._set(draft)

    def undo(self) -> bool:
        """Take the latest step back; whether there was one."""
        if not self._undo:
            return False
        draft = self._undo.pop()
        # Numbers are never given twice, also not to what is added after an undo.
        self._set(dataclasses.replace(draft, next_id=max(draft.next_id, self.draft.next_id)))
        return True

    def type_text(self, place: Place, text: str) -> None:
        """What stands in a field while it is typed."""
        entry = self.draft.entry(place.entry_id)
        changed: Entry = dataclasses.replace(entry, copied=None, **{place.field: text})  # type: ignore[arg-type]  # a text field by its name
        self._set(self.draft.put(changed))

    def rows(self) -> tuple[SheetRow, ...]:
        """The table's rows."""
        return build_rows(
            SheetState(
                book=self._book,
                month=self.sheet.month,
                draft=self.draft,
                lines=self._lines,
                ruled=self._ruled,
                history=self.history,
                result=self.shown_result,
                problems=self._places(self.problems),
                missing=self._places(self.missing),
                names=self.names,
                children=self._pupils,
                household=self.household,
                never_counted=self._never_counted(),
                opening=self.opening,
                rent_shares=self._rent_shares(),
                last=self._last,
                before=self._before,
                share=self._desk.book.settings.share("change_marker_share", self.sheet.month.first),
                copied=self.sheet.copied_from is not None,
                editing=self.editing,
                insists=self.insists,
                read_only=self.read_only,
            )
        )

    @property
    def shown_result(self) -> CalculationResult | None:
        """The sum, or the last there was before something could not be read."""
        return self.result or self._last_good

    def add(self, group: Group, entry_type: str, person: str | None) -> int:
        """One entry more in a group; returns its id."""
        entry_id = self.draft.next_id
        draft = self.draft.added(KINDS[group], entry_type, person)
        self.change(draft.put(self._filled_in(draft.entry(entry_id))))
        return entry_id

    def _filled_in(self, entry: Entry) -> Entry:
        """A new entry with what earlier months say of it: shown, and to be corrected."""
        if self.history is None or entry.kind is not EntryKind.INCOME:
            return entry
        if entry.type == EARLIER_SURPLUS and self.history.surplus:
            return dataclasses.replace(entry, amount=formats.amount(self.history.surplus))
        if asks_for_earlier(entry.type, entry.person or "", self._pupils):
            earlier = earlier_of(entry, self.draft, self.history)
            return dataclasses.replace(entry, earlier=formats.amount(earlier))
        return entry

    @property
    def _pupils(self) -> frozenset[str]:
        return frozenset(one.id for one in self.household.children)

    def remove(self, entry_id: int) -> None:
        """Take an entry away; days that the case knows of give way to the whole month."""
        entry = self.draft.entry(entry_id)
        members = self.household.members
        known = any(one.id == entry.person and Days.of(one).chosen for one in members)
        if entry.kind is EntryKind.DAYS and known:
            month = self.sheet.month
            whole = typed_days(every_day(month), month)
            self.change(self.draft.put(dataclasses.replace(entry, amount=whole)))
        else:
            self.change(self.draft.without(entry_id))

    def toggle_opening(self) -> None:
        """Count everybody from the day that the application came in, or not."""
        day = self.opening
        if day is not None:
            taken = counts_from(self.draft, self.household, day)
            turn = without_start if taken else with_start
            self.change(turn(self.draft, self.household, day))

    def toggle_rent_share(self, entry_id: int) -> None:
        """Decide on a rent as it is proposed, or as it was applied for."""
        share = self._rent_shares().get(entry_id)
        if share is not None:
            entry = turned(self.draft.entry(entry_id), share)
            self.change(self.draft.put(dataclasses.replace(entry, copied=None)))

    def _rent_shares(self) -> Mapping[int, RentShare]:
        if self.facts is None or self.read_only:
            return {}
        costs = self.draft.of(EntryKind.COST)
        return {costs[one.place].id: one for one in rent_shares(self.facts, self._book)}

    def facts_of(self, month: Month) -> CalculationFacts | None:
        """The facts that a month's lines came from."""
        if month == self.sheet.month:
            return self.facts
        earlier = (self._last, self._before)
        return next((one.facts for one in earlier if one is not None and one.month == month), None)

    def _never_counted(self) -> Mapping[str, str]:
        kinds = self._desk.book.month(self.sheet.month).incomes
        return {key: kind.not_counted for key, kind in kinds.items() if kind.not_counted}

    def toggle_available(self, entry_id: int) -> None:
        """Something owned can be used after all, or cannot."""
        entry = self.draft.entry(entry_id)
        self.change(self.draft.put(dataclasses.replace(entry, available=not entry.available)))

    def toggle_copied(self, entry_id: int) -> None:
        """What was carried over is as it was, or is to be looked at after all."""
        entry = self.draft.entry(entry_id)
        self.change(self.draft.put(dataclasses.replace(entry, copied=not entry.copied)))

    def confirm_all(self) -> None:
        """All that was carried over is as it was."""
        self.change(self.draft.confirmed())

    @property
    def unconfirmed(self) -> int:
        """How much was carried over and nobody has confirmed or changed."""
        return sum(1 for entry in self.draft.entries if entry.copied)

    def wrong_places(self) -> tuple[Place, ...]:
        """Every field that stands in the way: of the sum, or else of being done."""
        places = (self._place_of(one) for one in self.problems or self.missing)
        return tuple(place for place in places if place is not None)

    def first_wrong(self) -> Place | None:
        """The first field that stands in the way, in the order of the table."""
        order = {
            entry.id: number
            for number, entry in enumerate(
                entry for kind in EntryKind for entry in self.draft.of(kind)
            )
        }
        return min(self.wrong_places(), key=lambda place: order[place.entry_id], default=None)

    def homeless(self) -> tuple[Problem, ...]:
        """Problems that stand at no field of the table."""
        return tuple(one for one in self.problems if self._place_of(one) is None)

    def _place_of(self, problem: Problem) -> Place | None:
        return place_of(self.draft, problem, self.household)

    def _refuse(self, unread: tuple[Problem, ...], refused: tuple[Problem, ...]) -> None:
        """What is refused of an entry that could not be read says nothing yet."""
        wrong = {place.entry_id for one in unread if (place := self._place_of(one))}
        self.facts, self.result, self.missing = None, None, ()
        self.problems = unread + tuple(
            one
            for one in refused
            if (place := self._place_of(one)) is None or place.entry_id not in wrong
        )

    def _set(self, draft: SheetDraft) -> None:
        self.draft = draft
        self.calculate()

    def _places(self, problems: Sequence[Problem]) -> Mapping[Place, Problem]:
        found: dict[Place, Problem] = {}
        for problem in problems:
            place = self._place_of(problem)
            if place is not None:
                found.setdefault(place, problem)
        return found

    def _earlier(self, sheet: CalculationSheet | None) -> EarlierMonth | None:
        if sheet is None:
            return None
        book = self._desk.book.of_version(self.view.rules_of(sheet))
        result = _result_of(book, sheet.facts)
        return EarlierMonth(month=sheet.month, facts=sheet.facts, result=result)


def _result_of(book: RuleBook, facts: CalculationFacts) -> CalculationResult | None:
    """What kept facts come to; None where they no longer count."""
    try:
        return calculate(facts, book)
    except RuleViolation:
        return None


def _lines_of(
    draft: SheetDraft,
    facts: CalculationFacts,
    result: CalculationResult,
    decided: Mapping[int, Line],
) -> Mapping[int, Line]:
    """Each entry's line; that of an income as it is ``decided`` on."""
    by_key = {line.key: line for line in result.lines}
    keys = fact_lines(facts)
    found = {
        entry.id: by_key[keys[f"{kind}[{place}]"]]
        for kind in ROWS_OF_FACTS
        for place, entry in enumerate(draft.of(kind))
    }
    incomes = draft.of(EntryKind.INCOME)
    return found | {incomes[place].id: line for place, line in decided.items()}


def _ruled_of(draft: SheetDraft, ruled: Mapping[str, Line]) -> Mapping[int | str, Line]:
    """What the rules make of each entry, and of each line of the norm by its key."""
    found: dict[int | str, Line] = dict(ruled.items())
    for kind in EntryKind:
        for place, entry in enumerate(draft.of(kind)):
            if f"{kind}[{place}]" in ruled:
                found[entry.id] = ruled[f"{kind}[{place}]"]
    return found


def _names(view: CaseView, facts: CalculationFacts) -> Mapping[str, str]:
    """Given names by id; the whole name where two share a given name."""
    inside = members_of(facts)
    inside |= {str(one.person.id) for one in view.household_during(facts.period)}
    people = [person for person in view.rows.people if str(person.id) in inside]
    given = [person.called for person in people]
    return {
        str(person.id): person.called if given.count(person.called) == 1 else person.full_name
        for person in people
    }
