"""The results on the Find page: what is shown and said of services, by keyboard alone."""

# ruff: noqa: F811 - fixtures are imported

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTextEdit
from tests.conftest import StillClock
from tests.ui.find_hands import Hands, hands  # noqa: F401
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.directory.services import ServiceView
from signpost_desktop.ui.models.hits import ADDED
from signpost_desktop.ui.pages.find.service_facts import service_facts
from signpost_desktop.ui.urgent_card import UrgentCard
from signpost_directory.records import ServiceRecord

Key = Qt.Key
SAID = Qt.ItemDataRole.AccessibleTextRole


def _sentences(hands: Hands) -> list[str]:
    model = hands.find.results.model
    return [model.data(model.index(row), SAID) for row in range(model.rowCount())]


def test_typing_lists_services_each_said_in_one_sentence(hands: Hands) -> None:
    hands.write("dentist")
    sentences = _sentences(hands)
    assert len(sentences) > 1
    assert sentences[0].endswith(f"1 of {len(sentences)}")
    assert "miles" in sentences[0]
    assert "Dental practice" in sentences[0]


def test_a_screen_reader_finds_the_box_the_filters_and_the_rows(hands: Hands) -> None:
    hands.write("dentist")
    spoken = spoken_texts(hands.shell)
    for name in ("What does this person need?", "Near", "Speaks", "Services found", "Note"):
        assert name in spoken
    assert set(_sentences(hands)) <= set(spoken)


def test_results_are_announced_after_typing_and_not_at_every_key(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(hands.shell.announcer, "after_typing", spoken.append)
    hands.write("dentist")
    assert spoken[-1].startswith(f"{len(_sentences(hands))} services.")
    assert not any("service" in said for said in hands.said)


def test_what_is_not_known_of_a_service_is_said_in_its_row(hands: Hands) -> None:
    hands.write("gp")
    assert any("Opening times not known, ring first" in said for said in _sentences(hands))


def test_down_goes_to_the_list_and_a_letter_back_to_the_box(hands: Hands) -> None:
    hands.write("den")
    hands.press(Key.Key_Down)
    assert QApplication.focusWidget() is hands.find.results.list
    hands.write("t")
    assert QApplication.focusWidget() is hands.find.bar.need
    assert hands.find.bar.need.text() == "dent"


def test_after_adding_a_service_a_letter_begins_a_new_search(hands: Hands) -> None:
    hands.write("dentist")
    hands.press(Key.Key_Down, Key.Key_Return)
    hands.write("f")
    assert hands.find.bar.need.text() == "f"


def test_enter_adds_a_service_with_its_need_and_enter_takes_both_out_again(hands: Hands) -> None:
    hands.write("dentist")
    hands.press(Key.Key_Down, Key.Key_Return)
    page = hands.find
    first = page.results.model.hits[0]
    assert [given.name for given in page.record.services] == [first.name]
    assert [need.concept for need in page.record.needs] == ["health.dentist"]
    assert page.results.model.data(page.results.model.index(0), ADDED)
    assert _sentences(hands)[0].startswith("Added, ")
    assert hands.said[-1] == f"Added: {first.name}"
    hands.press(Key.Key_Return)
    assert page.record.is_empty()
    assert hands.said[-1] == f"Taken out: {first.name}"


def test_a_need_stays_while_another_service_answers_it(hands: Hands) -> None:
    hands.write("dentist")
    hands.press(Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return, Key.Key_Return)
    assert len(hands.find.record.services) == 1
    assert [need.concept for need in hands.find.record.needs] == ["health.dentist"]


def test_down_pressed_before_the_results_are_there_waits_for_them(hands: Hands) -> None:
    hands.write("dentist")
    before = hands.find.results.model.hits
    hands.find.bar.need.setText("food bank")
    hands.find.bar.down.emit()  # the services for "dentist" still stand in the list
    assert QApplication.focusWidget() is not hands.find.results.list
    hands.settle()
    assert QApplication.focusWidget() is hands.find.results.list
    assert hands.find.results.model.hits != before


def test_right_opens_a_service_and_left_and_esc_lead_back(hands: Hands) -> None:
    hands.write("dentist")
    hands.press(Key.Key_Down, Key.Key_Right)
    text = hands.find.results.detail.findChild(QTextEdit).toPlainText()
    for heading in ("What it is", "Who it is for", "How to get it", "What to bring", "Cost",
                    "Languages spoken", "Opening times", "Getting in", "Who to ask for",
                    "Source"):  # fmt: skip
        assert f"{heading}\n" in text
    assert "Not checked since" in text or "Checked " in text
    hands.press(Key.Key_Return)
    assert len(hands.find.record.services) == 1
    hands.press(Key.Key_Left)
    assert QApplication.focusWidget() is hands.find.results.list
    hands.press(Key.Key_Right, Key.Key_Escape)
    assert QApplication.focusWidget() is hands.find.results.list
    hands.press(Key.Key_Escape)
    assert QApplication.focusWidget() is hands.find.bar.need


def test_in_a_mirrored_window_left_opens_and_right_leads_back(
    hands: Hands, qapp: QApplication
) -> None:
    hands.write("dentist")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        hands.press(Key.Key_Down, Key.Key_Left)
        assert hands.find.results.detail.isVisible()
        hands.press(Key.Key_Right)
        assert QApplication.focusWidget() is hands.find.results.list
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_of_a_service_of_which_nothing_is_known_everything_is_said() -> None:
    bare = ServiceView("id", 1, ServiceRecord("1", "Example"), "Test list", None)
    facts = service_facts(bare, datetime(2026, 11, 24, 13, tzinfo=UTC), date(2026, 11, 24))
    assert all(line for fact in facts for line in fact.lines)
    said = {fact.heading: fact.lines[0] for fact in facts}
    assert said["Phone"] == "Phone not known"
    assert said["Opening times"] == "Opening times not known, ring first"
    assert said["What to bring"] == said["Cost"] == said["Area covered"] == "Not known, ask"
    assert "Not known when this was last checked. Ring first." in said["Source"]


def test_markup_in_a_service_is_shown_as_it_is_written() -> None:
    tricky = ServiceRecord("1", "<b>Bold</b>", "<img src='file:///etc/passwd'>Help")
    view = ServiceView("id", 1, tricky, "Test list", None)
    facts = service_facts(view, datetime(2026, 11, 24, tzinfo=UTC), date(2026, 11, 24))
    from signpost_desktop.ui.pages.find.detail import Detail

    detail = Detail()
    detail.show_facts(tricky.name, facts)
    assert "<img src='file:///etc/passwd'>Help" in detail.findChild(QTextEdit).toPlainText()
    detail.deleteLater()


def test_a_year_later_every_service_says_that_it_was_not_checked_since(
    hands: Hands, clock: StillClock
) -> None:
    clock.move(days=365)
    hands.write("gp")
    hits = hands.find.results.model.hits
    assert hits
    assert all(hit.stale and "Ring first" in hit.checked_line for hit in hits)


def test_urgent_words_put_the_card_above_the_results_and_not_among_them(hands: Hands) -> None:
    hands.write("he hits me")
    pane = hands.find.results
    card = pane.findChild(UrgentCard)
    assert card is not None
    assert "999" in QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name)
    assert card.mapTo(pane, card.rect().bottomLeft()).y() < pane.list.mapTo(
        pane, pane.list.rect().topLeft()
    ).y()  # fmt: skip
    assert all("999" not in hit.name for hit in pane.model.hits)
    hands.find.bar.need.setText("dentist")
    hands.settle()
    assert pane.findChild(UrgentCard) is None


def test_a_tip_belongs_to_the_need(hands: Hands) -> None:
    hands.write("register with a gp")
    tip = "You need no proof of address or ID to register with a GP."
    assert any(text.startswith(tip) for text in spoken_texts(hands.shell))


def test_nothing_found_is_said_and_can_be_recorded(hands: Hands) -> None:
    hands.write("xqzptv")
    words = "Nothing found for “xqzptv”. Try another word."
    assert words in spoken_texts(hands.shell)
    hands.press(Key.Key_Down, Key.Key_Tab, Key.Key_Return)
    need = hands.find.record.needs[0]
    assert (need.concept, need.words, need.nothing_found) == ("", "xqzptv", True)
    assert "xqzptv: nothing found" in spoken_texts(hands.shell)


def test_open_now_lists_what_is_open_then_what_is_not_known(hands: Hands) -> None:
    hands.write("gp")
    hands.find.bar.open_now.setChecked(True)
    hands.settle()
    states = [hit.opening for hit in hands.find.results.model.hits]
    assert "closed" not in states
    assert states == sorted(states)  # "open" before "unknown"
    assert {"open", "unknown"} <= set(states)


def test_near_is_the_hall_unless_a_postcode_is_typed(hands: Hands) -> None:
    hands.write("dentist")
    from_the_hall = {hit.name: hit.miles for hit in hands.find.results.model.hits}
    assert "N7" in hands.find.bar.near.placeholderText()
    hands.find.bar.near.setText("E1 6AN")
    hands.find.bar.near.textEdited.emit("E1 6AN")
    hands.settle()
    from_there = {hit.name: hit.miles for hit in hands.find.results.model.hits}
    assert from_there != from_the_hall
    assert all(miles is not None for miles in from_the_hall.values())
