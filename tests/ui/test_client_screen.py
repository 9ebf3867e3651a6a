"""The client's screen: what stands on it, answered by keys, read aloud, and never unasked."""

import json
from pathlib import Path
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.ui.client_scenes import FADUMO, put_client
from tests.ui.client_screen_scenes import SilentVoices, Turned
from tests.ui.measuring import misfits
from tests.ui.test_sheet_content import SENSITIVE, hidden_services, record_of, services_named

from signpost_desktop.casework.contacts import NeedHeard
from signpost_desktop.casework.drafts import drafts, save_draft
from signpost_desktop.casework.service_texts import NewServiceText, write_text
from signpost_desktop.documents.plain_text import LRI, NO_BREAK, PDI, without_isolates
from signpost_desktop.resources import resource
from signpost_desktop.speech.programs import MAC
from signpost_desktop.speech.speaker import Speaker
from signpost_desktop.store.errors import DiskFull
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.tables import AuditEntry
from signpost_desktop.translations.corrections import Correction, Corrections, write_corrections
from signpost_desktop.translations.languages import LANGUAGES
from signpost_desktop.ui import paper_choices
from signpost_desktop.ui.client_screen import languages
from signpost_desktop.ui.client_screen.keeping import keep
from signpost_desktop.ui.client_screen.languages import LanguageOfScreen, names
from signpost_desktop.ui.client_screen.parts import BigButton
from signpost_desktop.ui.language import speak
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.running_record import RunningRecord
from signpost_desktop.ui.theme import THEMES, apply_theme

Key = Qt.Key
ISOLATED_PHONE = f"{LRI}020{NO_BREAK}7946{NO_BREAK}"


def _words(language: str) -> dict[str, str]:
    path = resource("labels", "client_screen", f"{language}.json")
    found: dict[str, str] = json.loads(path.read_text("utf-8"))["words"]
    return found


def _record(shared: Shared, language: str = "so", count: int = 2) -> RunningRecord:
    record = record_of(*services_named(shared, "GP practice")[:count])
    record.language = language
    return record


def _kept(shared: Shared, draft_id: str) -> RunningRecord:
    with shared.desk.vault.read() as session:
        (row,) = (row for row in drafts(session) if row.id == draft_id)
    return RunningRecord.from_body(row.body, draft_id)


def _buttons(turned: Turned) -> list[BigButton]:
    return [each for each in turned.screen.findChildren(BigButton) if each.isVisible()]


def test_it_begins_with_the_services_in_their_language_and_in_english(
    shared: Shared, qtbot: QtBot
) -> None:
    record = _record(shared)
    turned = Turned(shared, record, qtbot)
    so, en = _words("so"), _words("en")
    for expected in (so["places"], en["places"], record.services[0].name, "Taleefan · Phone"):
        assert expected in turned.texts
    shown = [part.text() for part in turned.screen.findChildren(QLabel) if part.isVisible()]
    assert any(text.startswith(ISOLATED_PHONE) and text.endswith(PDI) for text in shown)
    assert record.services[1].name not in turned.texts
    turned.press(Key.Key_PageDown)
    assert record.services[1].name in turned.texts
    assert "2 ka mid ah 2" in turned.texts
    with shared.desk.vault.read() as session:
        entry = session.db.query(AuditEntry).filter_by(action="showed client's screen").one()
        assert entry.detail == {"services": 2, "language": "so", "safe_to_show": "yes"}


def test_a_services_own_words_in_their_language_come_first_with_english_below(
    shared: Shared, qtbot: QtBot
) -> None:
    gp = services_named(shared, "GP practice")[0]
    new = NewServiceText(gp[0], "so", "Dhakhtar Tusaale", "Wac 020 7946 0001.")
    with shared.desk.vault.act() as session:
        write_text(session, new)
    turned = Turned(shared, RunningRecord(services=record_of(gp).services), qtbot)
    turned.press(Key.Key_2, Key.Key_2)  # Somali, chosen on the screen itself
    shown = [part.text() for part in turned.screen.findChildren(QLabel) if part.isVisible()]
    plain = [without_isolates(text) for text in shown]
    assert plain.index("Dhakhtar Tusaale") == plain.index(gp[1]) - 1
    assert any(f"{ISOLATED_PHONE}0001{PDI}" in text for text in shown)


def test_an_appointment_that_was_entered_for_the_sheet_is_there(
    shared: Shared, qtbot: QtBot
) -> None:
    record = _record(shared, "ar")
    record.appointment = {"date": "Thu 3 December", "time": "10:30", "place": "Room 4, N7 6QT"}
    turned = Turned(shared, record, qtbot)
    turned.press(Key.Key_0, Key.Key_5)
    for words in ("موعدك", "Your appointment", "Thu 3 December", "10:30", "Room 4, N7 6QT"):
        assert words in turned.texts
    record = record_of(services_named(shared, "Women's safe space")[0])
    record.appointment = {"time": "10:30", "place": "Room 4"}
    record.language = "so"
    turned = Turned(shared, record, qtbot)
    turned.press(Key.Key_2, Key.Key_0, Key.Key_5)  # numbers and times only
    assert "10:30" in turned.texts
    assert "Room 4" not in turned.texts


def test_nobodys_language_is_known_so_it_is_asked_for_by_its_own_name(
    shared: Shared, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = RunningRecord()
    turned = Turned(shared, record, qtbot)
    wanted = [own for _code, own, _english in names()]
    assert {*(language.name for language in LANGUAGES.values()), "Kurmancî", "Română"} <= {*wanted}
    seen = turned.texts
    turned.press(Key.Key_PageDown)
    seen += turned.texts
    assert [own for own in wanted if own not in seen] == []
    read_in: list[Thread] = []
    of = LanguageOfScreen.of
    monkeypatch.setattr(
        LanguageOfScreen, "of", lambda spoken: (read_in.append(current_thread()), of(spoken))[1]
    )
    turned.press(Key.Key_PageUp, Key.Key_5)
    assert _words("ar")["hello"] in turned.texts
    assert _kept(shared, record.draft_id).language == "ar"
    assert len(read_in) == 1 and main_thread() not in read_in  # the window did not wait for a file


def test_who_speaks_a_language_without_words_sees_english_and_the_worker_is_told_why(
    shared: Shared, qtbot: QtBot
) -> None:
    turned = Turned(shared, _record(shared, "ur"), qtbot)
    assert _words("en")["places"] in turned.texts
    assert "There are no words in Urdu yet. English is shown." in turned.texts
    turned = Turned(shared, _record(shared, "ro"), qtbot)
    assert _words("ro")["places"] in turned.texts
    assert "English is shown" not in turned.texts


def test_words_of_a_speaker_alone_make_a_language_of_the_screen(
    shared: Shared, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {"client_screen": {"places": Correction(("Cihên alîkariyê",), "Berfîn")}}
    write_corrections(tmp_path, Corrections("kmr", given))
    for module in (languages, paper_choices):
        monkeypatch.setattr(module, "corrections_folder", lambda: tmp_path)
    turned = Turned(shared, _record(shared, "kmr"), qtbot)
    assert "Cihên alîkariyê" in turned.texts
    assert "English is shown" not in turned.texts


def test_chinese_is_kept_as_the_find_page_has_it(shared: Shared, qtbot: QtBot) -> None:
    record = RunningRecord()
    turned = Turned(shared, record, qtbot)
    turned.press(Key.Key_PageDown)
    chinese = next(each for each in _buttons(turned) if "简体中文" in each.accessibleName())
    turned.press(Key(Key.Key_0 + int(chinese.key)))
    assert _kept(shared, record.draft_id).language == "zh"
    assert _words("zh_CN")["hello"] in turned.texts


@pytest.mark.parametrize(("key", "kept"), [(Key.Key_1, "yes"), (Key.Key_2, "not_yet")])
def test_the_privacy_wording_has_an_answer_that_the_record_keeps(
    shared: Shared, qtbot: QtBot, key: Qt.Key, kept: str
) -> None:
    record = _record(shared)
    turned = Turned(shared, record, qtbot)
    turned.press(Key.Key_0, Key.Key_3)
    for label, word in _words("so").items():
        assert not label.startswith("privacy") or word in turned.texts
    turned.press(Key.Key_Return)  # nothing is marked, so nothing is answered by mistake
    turned.press(key)
    assert _words("so")["turn_back"] in turned.texts
    after = _kept(shared, record.draft_id)
    assert after.privacy_told == kept
    assert [given.name for given in after.services] == [given.name for given in record.services]


def test_every_question_is_asked_and_its_answer_waits_for_the_worker(
    shared: Shared, qtbot: QtBot
) -> None:
    record = _record(shared)
    turned = Turned(shared, record, qtbot)
    questions = [label for label in _words("en") if label.startswith("q_")]
    turned.press(Key.Key_0)
    for number, label in enumerate(questions):
        turned.press(Key.Key_4, Key(Key.Key_1 + number))
        assert _words("so")[label] in turned.texts
        turned.press(Key(Key.Key_1 + number % 3), Key.Key_0)
    after = _kept(shared, record.draft_id)
    answers = ("yes", "no", "prefers_not")
    assert after.screen_answers == {
        label: answers[number % 3] for number, label in enumerate(questions)
    }
    assert (after.may_quote, after.more_help, after.note) == ("not_asked", None, "")


def test_arrows_and_enter_reach_everything_that_a_digit_does(shared: Shared, qtbot: QtBot) -> None:
    turned = Turned(shared, _record(shared), qtbot)
    turned.press(Key.Key_0)
    reached = set()
    for _ in range(len(_buttons(turned))):
        focus = QApplication.focusWidget()
        assert isinstance(focus, BigButton)
        assert focus.accessibleName()
        reached.add(focus)
        turned.press(Key.Key_Down)
    assert reached == set(_buttons(turned))
    assert QApplication.focusWidget() is _buttons(turned)[0]
    turned.press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert _words("so")["privacy_ask"] in turned.texts


def test_digits_of_any_script_are_digits(shared: Shared, qtbot: QtBot) -> None:
    turned = Turned(shared, _record(shared, "ar"), qtbot)
    turned.press(Key.Key_0)
    none = Qt.KeyboardModifier.NoModifier  # QTest knows the Latin keyboard only
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, none, "٣")
    QApplication.sendEvent(QApplication.focusWidget(), event)
    turned.settle()
    assert _words("ar")["privacy_ask"] in turned.texts


def test_every_view_says_what_it_is_and_every_button_has_a_name(
    shared: Shared, qtbot: QtBot
) -> None:
    said: list[str] = []
    shared.announcer.spoken.connect(said.append)
    turned = Turned(shared, _record(shared), qtbot)
    for where in turned.walk():
        assert said[-1] == turned.screen.accessibleName(), where
        assert all(each.accessibleName() for each in _buttons(turned)), where
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.accessibleName(), where


@pytest.mark.parametrize("language", ["ar", "fa", "ckb"])
def test_it_is_mirrored_for_languages_from_the_right(
    shared: Shared, qtbot: QtBot, language: str
) -> None:
    turned = Turned(shared, _record(shared, language), qtbot)
    turned.press(Key.Key_0)
    first, second = (
        each.mapTo(turned.screen, each.rect().center()) for each in _buttons(turned)[:2]
    )
    assert first.x() > second.x()
    turned.press(Key.Key_Left)
    assert QApplication.focusWidget() is _buttons(turned)[1]


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_in_any_language(shared: Shared, qtbot: QtBot, scale: int) -> None:
    shared.appearance.scale = scale
    found: list[str] = []
    for code in LANGUAGES:
        turned = Turned(shared, _record(shared, "zh" if code == "zh_CN" else code), qtbot)
        questions = [words for label, words in _words(code).items() if label.startswith("q_")]
        longest = Key(Key.Key_1 + questions.index(max(questions, key=len)))
        views = {
            "places": (), "home": (Key.Key_0,), "privacy": (Key.Key_3,), "thanks": (Key.Key_1,),
            "questions": (Key.Key_0, Key.Key_4), "question": (longest,), "no voice": (Key.Key_F7,),
        }  # fmt: skip
        for where, keys in views.items():
            turned.press(*keys)
            found += [f"{code}, {where}: {fault}" for fault in misfits(turned.screen)]
        assert _words(code)["no_voice"] in turned.texts
        turned.window.close()
    assert not found, "\n".join(found)


# Hazard 1 ---------------------------------------------------------------------------------------


def test_twenty_sensitive_services_are_never_shown_unasked(shared: Shared, qtbot: QtBot) -> None:
    services = [one for ending in SENSITIVE for one in services_named(shared, ending)]
    services += hidden_services(shared)
    assert len(services) >= 20
    for service in services:
        record = record_of(service)
        record.language = "so"
        turned = Turned(shared, record, qtbot)
        assert "Who can see the screen?" in turned.texts
        assert service[1] not in turned.texts
        turned.press(Key.Key_Return)  # what is marked
        assert _words("so")["hello"] in turned.texts
        for words in (service[1], _words("so")["places"]):
            assert words not in turned.texts
        turned.window.close()


def test_numbers_only_shows_no_name_and_yes_shows_all(shared: Shared, qtbot: QtBot) -> None:
    service = services_named(shared, "Women's safe space")[0]
    record = record_of(service)
    record.language = "so"
    turned = Turned(shared, record, qtbot)
    turned.press(Key.Key_2)
    assert "020 7946" in turned.texts
    assert service[1] not in turned.texts
    assert "Cinwaan" not in turned.texts  # no address
    turned = Turned(shared, record, qtbot)
    turned.press(Key.Key_3)
    assert service[1] in turned.texts


def test_a_sensitive_need_or_safe_contact_rules_must_be_asked_about(
    shared: Shared, qtbot: QtBot
) -> None:
    record = _record(shared)
    record.needs = [NeedHeard("safety.domestic-abuse")]
    assert "Who can see the screen?" in Turned(shared, record, qtbot).texts
    record = _record(shared)
    record.client_ids = (put_client(shared.desk.vault, FADUMO),)
    assert "Who can see the screen?" in Turned(shared, record, qtbot).texts


def test_the_workers_question_fits_in_every_language_of_the_window(
    shared: Shared, qtbot: QtBot, dressed: QApplication
) -> None:
    apply_theme(dressed, THEMES["light"], 200)
    service = services_named(shared, "Women's safe space")[0]
    found: list[str] = []
    try:
        for code in LANGUAGES:
            speak(dressed, code)
            turned = Turned(shared, record_of(service), qtbot)
            assert service[1] not in turned.texts
            found += [f"{code}: {fault}" for fault in misfits(turned.screen)]
            turned.window.close()
    finally:
        speak(dressed, "en")
    assert not found, "\n".join(found)


# Reading aloud ----------------------------------------------------------------------------------


def test_it_reads_what_stands_there_in_their_language(shared: Shared, qtbot: QtBot) -> None:
    voices = SilentVoices()
    turned = Turned(shared, _record(shared, "ar"), qtbot, Speaker(voices, (MAC,)))
    turned.press(Key.Key_F7)
    (heard,) = voices.heard
    assert all(line in turned.texts for line in heard.splitlines())
    assert _words("ar")["places"] in heard
    assert _words("en")["places"] not in heard
    assert "020 7946" in heard


def test_it_says_honestly_where_there_is_no_voice(shared: Shared, qtbot: QtBot) -> None:
    voices = SilentVoices()
    turned = Turned(shared, _record(shared), qtbot, Speaker(voices, (MAC,)))
    turned.press(Key.Key_F7)
    assert "This computer has no voice for Somali." in turned.texts
    assert _words("so")["no_voice"] in turned.texts
    assert not voices.heard


def test_what_is_read_stops_with_the_view(shared: Shared, qtbot: QtBot) -> None:
    voices = SilentVoices()
    speaker = Speaker(voices, (MAC,))
    turned = Turned(shared, _record(shared, "ar"), qtbot, speaker)
    began = turned.screen.reading_aloud
    began.read("ar", "words")
    assert began.reading
    turned.screen.hide()
    assert not began.reading
    turned.settle()
    assert not voices.heard


# Keeping ----------------------------------------------------------------------------------------


def test_what_the_disk_refuses_is_held_and_told(
    shared: Shared, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = _record(shared)
    turned = Turned(shared, record, qtbot)
    turned.press(Key.Key_0, Key.Key_3)

    def full(*_given: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr("signpost_desktop.ui.client_screen.keeping.save_draft", full)
        turned.press(Key.Key_1)
    assert "disk is full" in turned.texts
    assert _kept(shared, record.draft_id).privacy_told == "yes"


def test_an_answer_leaves_a_sealed_note_sealed(vault: Vault) -> None:
    record = RunningRecord(note="worried about x", note_for_safeguarding=True)
    with vault.act() as session:
        save_draft(session, "contact", record.to_body(session.now()), record.draft_id)
    keep(vault, record.draft_id, {"privacy_told": "yes"}, {})
    with vault.read() as session:
        (row,) = drafts(session)
        stored = session.db.connection().exec_driver_sql("select body from draft").scalar()
    assert row.body["note"] == "worried about x"
    assert "worried" not in str(stored)
    assert row.body["privacy_told"] == "yes"
