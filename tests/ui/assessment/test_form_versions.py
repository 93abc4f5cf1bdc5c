"""A form of the unit's own in two versions, as they meet whoever fills it in or reads it."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fsclient.domain.instruments import ASSESSMENT, FilledInstrument
from fsclient.domain.staff import Role
from fsclient.ui.assessment.form_page import FormPage
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.assessment import save_answers
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.kept_forms import form_hash
from tests.support.assessing import begun, signed
from tests.support.trial_form import ANSWERS, FIRST, SECOND, at_workstation
from tests.support.unit import Unit
from tests.support.walk import a_case
from tests.ui.recorder import RecordingPresenter
from tests.ui.stepping import IB_PAGE, Opened

Open = Callable[..., Opened[FormPage]]


@pytest.fixture
def older(unit: Unit) -> Desk:
    """At a computer that has the first version."""
    return at_workstation(unit.desk(Role.SOCIAL_WORKER), FIRST)


@pytest.fixture
def case_id(older: Desk) -> UUID:
    return a_case(older)


@pytest.fixture
def amira(older: Desk, case_id: UUID) -> UUID:
    return reread_case(older, case_id).applicant.person.id


@pytest.fixture
def opened(
    qtbot: QtBot, unit: Unit, case_id: UUID, tasks: Tasks, presenter: RecordingPresenter
) -> Open:
    """The page at a computer with files of some texts."""

    def at(*texts: str, role: Role = Role.SOCIAL_WORKER) -> Opened[FormPage]:
        desk = at_workstation(unit.desk(role), *texts)
        return Opened(qtbot, IB_PAGE, desk, case_id, tasks, presenter)

    return at


def words(page: FormPage) -> str:
    """What stands on the page, of every section."""
    shown = []
    for section in page.form.instrument.sections:
        page.form.go_to_section(section.key)
        shown += [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
        shown += [each.badge.text for each in page.findChildren(Pill) if each.isVisible()]
    return "\n".join(shown)


def button(page: FormPage, text: str) -> QPushButton:
    buttons = page.findChildren(QPushButton)
    return next(each for each in buttons if each.text().startswith(text) and each.isVisible())


def test_a_signed_one_is_shown_in_the_words_that_were_asked(
    opened: Open, older: Desk, case_id: UUID, amira: UUID
) -> None:
    signed(older, case_id, amira, ANSWERS)
    for texts in ((SECOND,), ()):
        seen = words(opened(*texts).page)
        for word in ("version 1 · påhittad", "Berättelse", "Husdjur", "En katt", "stort", "Ja"):
            assert word in seen, word
        assert "mycket stort" not in seen


@pytest.mark.parametrize("role", [Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR])
def test_who_may_not_read_all_is_shown_what_its_own_version_leaves_open(
    opened: Open, older: Desk, case_id: UUID, amira: UUID, role: Role
) -> None:
    signed(older, case_id, amira, ANSWERS)
    seen = words(opened(role=role).page)
    assert "Röker" in seen
    assert "Svaren här läses bara av behöriga." in seen


def test_a_draft_tells_of_the_new_version_and_what_it_has_no_place_for(
    opened: Open, older: Desk, case_id: UUID, amira: UUID
) -> None:
    save_answers(older, begun(older, case_id, amira), ANSWERS)
    on = opened(SECOND)
    seen = words(on.page)
    assert "Version 2 av formuläret finns. Utkastet är i version 1 och kan signeras" in seen
    assert "Husdjur: En katt; Arbete: Stort; Timmar i veckan: 20" in seen

    on.page.form.go_to("pets")
    on.qtbot.keyClicks(QApplication.focusWidget(), "Hund. ")
    assert "Husdjur: Hund. En katt" in words(on.page)
    on.press(button(on.page, "Gå över till version 2"))
    seen = words(on.page)
    assert "version 2 · påhittad" in seen
    assert "Vad som har hänt" in seen
    assert "Version 2 av formuläret finns" not in seen
    text, take_back = on.notices.pop()
    assert text == "Utkastet är i den nya versionen."
    assert callable(take_back)
    take_back()
    on.settle()
    assert on.page.form.instrument.version == 1
    assert on.page.form.answers() == {**ANSWERS, "pets": "Hund. En katt"}


def test_a_draft_that_goes_over_whole_says_so(
    opened: Open, older: Desk, case_id: UUID, amira: UUID
) -> None:
    save_answers(older, begun(older, case_id, amira), ANSWERS)
    seen = words(opened(FIRST.replace("version = 1", "version = 2", 1)).page)
    assert "kan signeras som det är. Alla svar följer med." in seen


def test_a_draft_whose_text_is_gone_is_signed_in_the_newer_version_alone(
    opened: Open, older: Desk, case_id: UUID, amira: UUID
) -> None:
    row = begun(older, case_id, amira)
    with older.begin() as work:
        work.filled.remove(row)
        work.filled.add(
            dataclasses.replace(
                row, instrument_version=7, form_sha256=None, answers=dict(ANSWERS), version=1
            )
        )
        work.commit()
    on = opened(FIRST.replace("version = 1", "version = 8", 1))
    seen = "\n".join(each.text() for each in on.page.findChildren(QLabel) if each.isVisible())
    assert (
        "Version 8 av formuläret finns. Formulärets text i version 7 finns inte kvar som den var. "
        "Utkastet kan signeras först i den nya." in seen
    )
    assert "sign_assessment" not in {each.key for each in on.page.commands()}
    on.press(button(on.page, "Gå över till version 8"))
    assert "version 8 · påhittad" in words(on.page)
    assert on.page.form.answers()["pets"] == "En katt"


def test_a_long_answer_that_has_no_place_does_not_fill_the_page(
    opened: Open, older: Desk, case_id: UUID, amira: UUID
) -> None:
    long = {**ANSWERS, "pets": "En katt och en hund. " * 200}
    save_answers(older, begun(older, case_id, amira), long)
    lines = words(opened(SECOND).page).split("\n")
    told = next(line for line in lines if line.startswith("Version 2 av formuläret finns"))
    assert "katt och en …; Arbete: Stort" in told
    assert len(told) < 300


def test_a_version_that_cannot_be_read_is_passed_over_and_told_of(
    opened: Open, older: Desk, unit: Unit, case_id: UUID, amira: UUID
) -> None:
    signed(older, case_id, amira, ANSWERS)
    with unit.office.database.begin() as work:
        (kept,) = work.forms.find()
        named = form_hash("ib", 7, "", kept.options)
        work.forms.add(
            dataclasses.replace(
                kept, id=older.new_id(), instrument_version=7, text="", sha256=named
            )
        )
        work.commit()
    on = opened()
    on.press(button(on.page, "Fyll i på nytt"))
    assert "Enhetens version 7 av formuläret går inte att läsa här" in words(on.page)


def test_a_file_with_another_text_of_the_version_is_told_of_and_changes_nothing(
    opened: Open, older: Desk, case_id: UUID, amira: UUID
) -> None:
    signed(older, case_id, amira, ANSWERS)
    assert "en annan text" not in words(opened(FIRST).page)
    on = opened(FIRST.replace("Husdjur", "Djur").replace("restricted = true", ""))
    seen = words(on.page)
    assert "Den här datorns fil med formuläret har en annan text i version 1 än enhetens" in seen
    assert "Husdjur" in seen
    on.press(button(on.page, "Fyll i på nytt"))
    assert [problem.code for problem in on.presenter.problems] == ["form_text_differs"]
    assert len(reread_case(older, case_id).rows.filled) == 1


def test_a_copy_from_another_version_says_what_it_has_no_place_for(
    opened: Open, older: Desk, unit: Unit, case_id: UUID, amira: UUID
) -> None:
    signed(older, case_id, amira, ANSWERS)
    on = opened(SECOND)
    on.press(button(on.page, "Fyll i på nytt"))
    seen = words(on.page)
    assert "Det här finns det ingen plats för längre: Husdjur: En katt; Arbete: Stort" in seen
    on.press(button(on.page, "Jämför med"))
    assert "10 nov: Stort · vill arbeta med" in words(on.page)


@pytest.mark.parametrize(
    ("role", "sentence", "told"),
    [
        (Role.SOCIAL_WORKER, "Svaren visas med sina nycklar.", True),
        (Role.PAYMENT_OFFICER, "Svaren läses bara av behöriga.", False),
    ],
)
def test_answers_without_a_text_are_shown_with_their_keys_to_those_who_may(
    opened: Open,
    older: Desk,
    case_id: UUID,
    amira: UUID,
    role: Role,
    sentence: str,
    told: bool,
) -> None:
    row = begun(older, case_id, amira)
    with older.begin() as work:
        work.filled.remove(row)
        work.filled.add(
            FilledInstrument(
                id=row.id,
                case_id=case_id,
                application_id=row.application_id,
                person_id=amira,
                instrument=ASSESSMENT,
                instrument_version=7,
                answers=dict(ANSWERS),
                started_by=older.me.id,
                started_at=older.now,
            )
        )
        work.commit()
    on = opened(FIRST, role=role)
    seen = "\n".join(each.text() for each in on.page.findChildren(QLabel) if each.isVisible())
    assert f"Formulärets text i version 7 finns inte kvar som den var. {sentence}" in seen
    assert ("En katt" in seen, "pets" in seen) == (told, told)
    assert on.page.form.read_only
    assert "sign_assessment" not in {each.key for each in on.page.commands()}


def test_a_form_is_saved_as_a_pdf_filled_in_or_blank(
    opened: Open,
    older: Desk,
    case_id: UUID,
    amira: UUID,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    signed(older, case_id, amira, ANSWERS)
    on = opened(SECOND)
    named: list[str] = []
    for key in ("print_assessment", "blank_assessment"):
        file = tmp_path / f"{key}.pdf"

        def chosen(
            _window: object, _title: str, name: str, _kinds: str, file: Path = file
        ) -> object:
            named.append(Path(name).name)
            return str(file), ""

        monkeypatch.setattr("fsclient.ui.work.saving.QFileDialog.getSaveFileName", chosen)
        on.command(key)
        assert file.read_bytes().startswith(b"%PDF")
        assert on.notices.pop()[0] == "Formuläret är sparat."
    assert named == ["IB-bedömning 2026-00001.pdf", "IB-bedömning.pdf"]
    monkeypatch.setattr(
        "fsclient.ui.work.saving.QFileDialog.getSaveFileName", lambda *_asked: ("", "")
    )
    on.command("print_assessment")
    assert on.notices == []
    with older.begin() as work:
        assert len(work.access.find(action="print_form")) == 1
