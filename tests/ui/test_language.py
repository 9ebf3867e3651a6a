"""The window in another language: what is said, in which order it reads, and what stays typed."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.conftest import PASSPHRASE, StillClock
from tests.ui.find_hands import Hands, hands
from tests.ui.pages_for_tests import PadPage

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.spreadsheet_import import CaseworkImportReport
from signpost_desktop.directory.hits import Hit
from signpost_desktop.directory.opening import weekly_lines
from signpost_desktop.documents.plain_text import FSI, PDI, RLM, isolate_apart
from signpost_desktop.store.errors import BadInput, PleaseWait
from signpost_desktop.translations import catalogue
from signpost_desktop.translations.languages import LANGUAGES
from signpost_desktop.ui.appearance import Appearance
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.entrance.first_start import FirstStart
from signpost_desktop.ui.entrance.lock_screen import LockScreen
from signpost_desktop.ui.language import (
    counted,
    day_words,
    english,
    language_words,
    number,
    said,
    speak,
    spoken,
)
from signpost_desktop.ui.models.pick_list import FixedPick
from signpost_desktop.ui.pages.find.choices import language_rows
from signpost_desktop.ui.pages.find.hit_delegate import row_lines
from signpost_desktop.ui.pages.settings.teams import report_words
from signpost_desktop.ui.shell import Shell
from signpost_desktop.ui.widgets.language_choice import LanguageChoice
from signpost_directory.records import Schedule, ServiceRecord
from signpost_directory.words import Dated, Words, measured, together

__all__ = ["hands"]
translate = QCoreApplication.translate
WORDS: catalogue.Words = {
    ("Words", "Row {0}: {1}"): ("الصف {0}: {1}",),
    ("Words", "urgent"): ("عاجل",),
    ("Words", "For safety, please wait {0} seconds. Your notes are safe."): (
        "صفر", "ثانية", "ثانيتان", "{0} ثوانٍ", "{0} ثانية", "{0} ثانية أخرى",
    ),
    ("Team", "{0} entries have two versions."): (
        "صفر", "واحد", "اثنان", "{0} قليل", "{0} كثير", "{0} مئة",
    ),
    ("Team", "{0} hours"): (),
    ("Keys", "Today"): ("اليوم",),
    ("Keys", "Clients"): (),
    ("Words", "Not checked since {0}. Ring first."): (),
}  # fmt: skip


@pytest.fixture
def app(dressed: QApplication) -> Iterator[QApplication]:
    """The application, in English again afterwards."""
    yield dressed
    speak(dressed, "en")


@pytest.fixture
def arabic(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> QApplication:
    """A few Arabic words; the other texts have none yet."""
    monkeypatch.setattr(catalogue, "words_of", lambda code: WORDS if code == "ar" else {})
    speak(app, "ar")
    return app


def bare(text: str) -> str:
    return re.sub("[\u200f\u2066-\u2069]", "", text)


def test_a_language_puts_words_and_direction_into_the_window(arabic: QApplication) -> None:
    assert spoken().code == "ar"
    assert translate("Keys", "Today") == "اليوم"
    assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak(arabic, "en")
    assert (translate("Keys", "Today"), spoken().code) == ("Today", "en")
    assert arabic.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_that_is_not_known_is_english(app: QApplication) -> None:
    assert speak(app, "xx").code == "en"


def test_a_sentence_from_below_is_said_with_its_values_isolated(arabic: QApplication) -> None:
    words = Words("Row {0}: {1}", 1_234, Words("urgent"))
    assert said(words) == "الصف \u20681,234\u2069: \u2068عاجل\u2069"
    assert said("Row of somebody") == "Row of somebody"
    assert bare(said(together((Words("urgent"), "Fadumo T.")))) == "عاجل, Fadumo T."
    assert "\u2068Fadumo T.\u2069" in said(together((Words("urgent"), "Fadumo T.")))


def test_parts_that_are_only_put_together_run_as_the_window_does(arabic: QApplication) -> None:
    """Isolates say no direction: “Do not ring. Leave no messages.” stood the wrong way round."""
    assert said(together((Words("urgent"), Words("urgent")))).startswith("\u200f")


def test_a_sentence_that_begins_with_a_key_runs_as_the_window_does(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = {("Keys", "Enter: more"): ("Enter: المزيد",), ("Keys", "Ctrl+M"): ("Ctrl+M",)}
    monkeypatch.setattr(catalogue, "words_of", lambda _code: words)
    speak(app, "ar")
    assert translate("Keys", "Enter: more") == "\u200fEnter: المزيد"
    assert translate("Keys", "Ctrl+M") == "Ctrl+M"


def test_an_error_is_said_with_the_plural_of_its_number(arabic: QApplication) -> None:
    assert [bare(said(PleaseWait(seconds).message)) for seconds in (1, 2, 3, 30)] == [
        "ثانية", "ثانيتان", "3 ثوانٍ", "30 ثانية",
    ]  # fmt: skip
    assert bare(said(BadInput((Words("urgent"), "Look again.")).message)) == "عاجل Look again."


def test_what_has_no_words_yet_reads_as_english_does(arabic: QApplication) -> None:
    assert translate("Keys", "Clients") == "\u2066Clients\u2069"
    stale = Words("Not checked since {0}. Ring first.", Dated(date(2026, 3, 1), "month"))
    assert bare(said(stale)) == "Not checked since March 2026. Ring first."
    assert english("One?\nTwo.") == "\u2066One?\u2069\n\u2066Two.\u2069"
    assert bare(counted("Team", "{0} hour", "{0} hours", 1)) == "1 hour"


def test_counted_sentences_have_the_form_of_their_number(arabic: QApplication) -> None:
    one, many = "{0} entry has two versions.", "{0} entries have two versions."
    assert bare(counted("Team", one, many, 2)) == "اثنان"
    assert bare(counted("Team", one, many, 1_011)) == "1,011 كثير"
    speak(arabic, "en")
    assert [counted("Team", one, many, n) for n in (1, 2)] == [one.format(1), many.format(2)]


@pytest.mark.parametrize(
    ("code", "rows", "weeks"),
    [
        (
            "pl",
            ("1 wczytany wiersz", "2 wczytane wiersze", "5 wczytanych wierszy",
             "11 wczytanych wierszy", "22 wczytane wiersze"),
            ("co 1 tydzień", "co 2 tygodnie", "co 5 tygodni", "co 11 tygodni", "co 22 tygodnie"),
        ),
        (
            "ar",
            ("قُرئ صف واحد", "قُرئ صفان", "قُرئت 5 صفوف", "قُرئ 11 صفًا", "قُرئ 22 صفًا"),
            ("كل أسبوع", "كل أسبوعين", "كل 5 أسابيع", "كل 11 أسبوعًا", "كل 22 أسبوعًا"),
        ),
    ],
)  # fmt: skip
def test_what_is_shipped_agrees_with_its_numbers(
    app: QApplication, code: str, rows: tuple[str, ...], weeks: tuple[str, ...]
) -> None:
    """Also in a sentence with several numbers, in one from below, and where a part is measured."""
    speak(app, code)
    for count, row, week in zip((1, 2, 5, 11, 22), rows, weeks, strict=True):
        report = report_words(CaseworkImportReport(read=count, contacts_added=3))
        assert row in bare(report).splitlines()[0]
        schedule = Schedule(byday=("MO",), freq="WEEKLY", interval=count)
        (line,) = weekly_lines(ServiceRecord("x", "Example", schedules=(schedule,)))
        assert (week in bare(said(line))) == (count > 1)


@pytest.mark.parametrize(
    ("code", "near", "far"), [("fr", "0.4 mile", "2.4 miles"), ("es", "0.4 millas", "1.0 milla")]
)
def test_a_part_of_one_is_said_as_its_language_does(
    app: QApplication, code: str, near: str, far: str
) -> None:
    speak(app, code)
    assert said(measured("{0} mile", "{0} miles", near.split(maxsplit=1)[0])) == near
    assert said(measured("{0} mile", "{0} miles", far.split(maxsplit=1)[0])) == far


def test_dates_and_numbers_are_the_languages_own_in_the_digits_of_the_keyboard(
    app: QApplication,
) -> None:
    speak(app, "es")
    assert number(1_234_567) == "1.234.567"
    assert day_words(date(2026, 11, 26)) == "26 de noviembre de 2026"
    speak(app, "fa")
    assert "26" in day_words(date(2026, 11, 26), "short")
    assert "14:02" in day_words(datetime(2026, 11, 26, 14, 2, tzinfo=UTC))
    assert language_words("so") == "سومالیایی"


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_can_be_spoken(app: QApplication, code: str) -> None:
    assert speak(app, code).code == code
    for form in ("day", "long", "month", "short", "short_year", "weekday", "moment"):
        assert day_words(datetime(2026, 11, 26, 14, 2, tzinfo=UTC), form)
    assert number(12_345)
    assert language_words("so")


def texts(shell: Shell) -> list[str]:
    found = [*shell.findChildren(QLabel), *shell.findChildren(QPushButton)]
    return [bare(each.text()) for each in found if each.isVisible()]


def test_switching_makes_every_page_anew_and_keeps_what_was_typed(
    hands: Hands, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "words_of", lambda code: WORDS)
    hands.chord(Qt.Key.Key_T)
    hands.write("She wants help with a form.")
    assert "Today" in texts(hands.shell)
    shared = hands.find.shared
    shared.appearance.language = "ar"
    shared.bus.announce({("setting", "window_language")})
    QApplication.processEvents()
    hands.settle()
    assert "اليوم" in texts(hands.shell)
    assert "Today" not in texts(hands.shell)
    hands.chord(Qt.Key.Key_2)
    assert hands.find.panel.note.text.toPlainText() == "She wants help with a form."


def test_a_language_is_found_by_its_name_here_and_by_its_english_one(app: QApplication) -> None:
    speak(app, "fa")
    pick = FixedPick("Language", "Any", language_rows)
    for typed in ("سومالی", "soma"):
        pick.typed.emit(typed)
        assert [row.value for row in pick.model.rows] == ["so"]


@pytest.fixture
def closed_window(
    vault_folder: Path, vocabulary: Vocabulary, clock: StillClock, app: QApplication
) -> Iterator[Shell]:
    """The window at the lock screen of a profile."""
    shell = Shell(app, vault_folder, lambda: vocabulary, clock, pages=(PadPage,))
    shell.show()
    yield shell
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def choose_language(shell: Shell, code: str) -> None:
    choice = shell.findChild(LanguageChoice)
    assert isinstance(choice, LanguageChoice)
    choice.list.choose(code)
    choice.use.click()
    QApplication.processEvents()


def form_of(shell: Shell) -> object:
    entrance = shell.centralWidget()
    assert isinstance(entrance, Entrance)
    return entrance.form


def test_the_lock_screen_changes_its_language_and_keeps_the_passphrase(
    closed_window: Shell, qtbot: QtBot
) -> None:
    before = form_of(closed_window)
    assert isinstance(before, LockScreen)
    before.passphrase.line.setText(PASSPHRASE)
    choose_language(closed_window, "fa")
    after = form_of(closed_window)
    assert isinstance(after, LockScreen)
    assert after is not before
    assert after.passphrase.text == PASSPHRASE
    assert closed_window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    with qtbot.waitSignal(closed_window.opened, timeout=20_000):
        after.unlock.click()
    closed_window.background.finish()
    qtbot.waitUntil(
        lambda: Appearance.read(closed_window.desk.vault.profile.folder).language == "fa"  # type: ignore[union-attr]
    )


def test_first_start_offers_every_language_by_its_own_name(
    tmp_path: Path, vocabulary: Vocabulary, clock: StillClock, app: QApplication
) -> None:
    shell = Shell(app, tmp_path / "none", lambda: vocabulary, clock, pages=(PadPage,))
    shell.show()
    choice = shell.findChild(LanguageChoice)
    assert isinstance(choice, LanguageChoice)
    names = [bare(choice.list.itemText(at)) for at in range(choice.list.count())]
    assert names == [language.name for language in LANGUAGES.values()]
    choose_language(shell, "ckb")
    assert isinstance(form_of(shell), FirstStart)
    assert spoken().code == "ckb"
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_results_parts_each_keep_their_own_direction(app: QApplication) -> None:
    """Else the distance is parted from its unit: "1.2" goes with the name, "miles" stands alone."""
    hit = Hit(
        "1", "1", "Example Dentist", "", "Example Hall", "020 7946 0013", 1.2, "unknown",
        Words("Opening times not known, ring first"), "Test list", Words("Checked {0}", "today"),
        stale=False, needs=(), sensitive=False, may_not_cover=False,
    )  # fmt: skip
    speak(app, "ar")
    lines = [text for text, _kind in row_lines(hit, added=False, added_words="")]
    name, place, phone, *_rest = lines
    assert name == isolate_apart("Example Dentist") and phone == isolate_apart("020 7946 0013")
    assert place.startswith(f"{RLM}{FSI}Example Hall{PDI} · {FSI}")
    assert f"{FSI}1.2{PDI}" in place
