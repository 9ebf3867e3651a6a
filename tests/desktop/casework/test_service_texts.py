"""What the team writes of services in other languages: layers over imports, with who and when."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from casework_team import Team

from directories import put_services, service_id
from import_samples import do_import, service, write_feed
from signpost_desktop.application import Desk, Vocabulary, open_desk
from signpost_desktop.casework.service_texts import (
    NewServiceText,
    bring_back,
    mark_checked,
    service_words,
    take_back,
    take_check_back,
    team_texts,
    write_text,
)
from signpost_desktop.directory.search import Query
from signpost_desktop.directory.service_words import every_words, origin_of, paper_origin, words_in
from signpost_desktop.directory.services import ServiceView
from signpost_desktop.directory.services import service as read_service
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.tables import AuditEntry, OutboxEntry
from signpost_desktop.store.vault import Vault
from signpost_directory.records import ServiceRecord, Translation

HALL = service_id("hall")
FED = Translation("so", "Hoolka", "Cunto", translator="Ana", date="2026-03-01")


def records() -> tuple[ServiceRecord, ...]:
    return (
        ServiceRecord("hall", "Example Hall", "Food and advice.", translations=(FED,)),
        ServiceRecord("aid", "Example Aid", "Help with letters."),
    )


@pytest.fixture
def desk(vault: Vault, vocabulary: Vocabulary) -> Iterator[Desk]:
    """Two services, one of which its source has in Somali."""
    made = open_desk(vault, vocabulary)
    with vault.directory_engine.begin() as connection:
        put_services(connection, made.indexer, records(), name="Test list")
    yield made


def write(vault: Vault, service: str = HALL, language: str = "so", **texts: str) -> str:
    with vault.act() as session:
        return write_text(session, NewServiceText(service, language, **texts))


def shown(vault: Vault, *languages: str, service: str = HALL) -> object:
    with vault.read() as session:
        view = read_service(session.directory, service)
        assert view is not None
        return service_words(session, view, *languages)


def name(vault: Vault, *languages: str, service: str = HALL) -> str:
    found = shown(vault, *languages, service=service)
    return found.texts.name if found else ""  # type: ignore[attr-defined]


def test_the_feeds_words_are_shown_with_their_source_and_date(desk: Desk) -> None:
    found = shown(desk.vault, "tr", "so-SO", "ar")
    assert found.texts == FED  # type: ignore[attr-defined]
    assert origin_of(found, "Somali") == "Somali from Ana, Test list, 1 March 2026"  # type: ignore[arg-type]
    assert shown(desk.vault, "ar") is None
    assert shown(desk.vault, "en", "so") is None, "who reads English first gets English"


def test_the_teams_words_come_first_with_who_and_when(desk: Desk) -> None:
    write(desk.vault, name="Hoolka Tusaale", required_documents="Warqad\nKaadh\n")
    found = shown(desk.vault, "so")
    assert found.texts.name == "Hoolka Tusaale"  # type: ignore[attr-defined]
    assert found.texts.required_documents == ("Warqad", "Kaadh")  # type: ignore[attr-defined]
    assert found.texts.description == "", "English is shown where they wrote nothing"  # type: ignore[attr-defined]
    line = origin_of(found, "Somali")  # type: ignore[arg-type]
    assert line == "Somali by Hodan, 24 November 2026, not checked"


def test_it_waits_to_be_sent_and_is_in_the_log_without_its_words(desk: Desk) -> None:
    text_id = write(desk.vault, name="Hoolka Tusaale")
    with desk.vault.read() as session:
        assert session.db.get(OutboxEntry, ("service_text", text_id)) is not None
        entry = session.db.query(AuditEntry).order_by(AuditEntry.number.desc()).first()
        assert entry is not None
        assert (entry.action, entry.subject_id) == ("wrote service text", text_id)
        assert "Hoolka" not in str(entry.detail)


def test_writing_again_changes_the_same_record(desk: Desk) -> None:
    first = write(desk.vault, name="Hoolka", description="Cunto")
    assert write(desk.vault, name="Hoolka 2", description="Cunto") == first
    assert name(desk.vault, "so") == "Hoolka 2"


def test_taken_back_the_feeds_words_are_there_again_and_undo_brings_it_back(desk: Desk) -> None:
    text_id = write(desk.vault, name="Hoolka Tusaale")
    with desk.vault.act() as session:
        take_back(session, text_id)
    assert name(desk.vault, "so") == "Hoolka"
    with desk.vault.act() as session, pytest.raises(BadInput, match="taken back meanwhile"):
        take_back(session, text_id)
    with desk.vault.act() as session:
        bring_back(session, text_id)
    assert name(desk.vault, "so") == "Hoolka Tusaale"


def test_an_import_leaves_it_and_changed_english_is_marked(vault: Vault, tmp_path: Path) -> None:
    def bring(description: str) -> None:
        texts = [{"language": "bn", "name": "হল"}]
        feed = [service(1, description=description, translations=texts)]
        do_import(vault, write_feed(tmp_path / "a.json", feed))

    bring("Tea.")
    with vault.read() as session:
        own_id = str(session.directory.exec_driver_sql("select id from service").scalar_one())
    write(vault, own_id, name="Xarun", description="Shaah.")
    bring("Tea and rice.")
    found = shown(vault, "so", service=own_id)
    assert found.texts.description == "Shaah."  # type: ignore[attr-defined]
    assert found.texts.outdated == ("description",)  # type: ignore[attr-defined]
    write(vault, own_id, name="Xarun", description="Shaah iyo bariis.")
    assert shown(vault, "so", service=own_id).texts.outdated == ()  # type: ignore[attr-defined]
    assert name(vault, "bn", service=own_id) == "হল"


@pytest.mark.parametrize(
    ("language", "texts", "reason"),
    [
        ("en", {"name": "x"}, "other than English"),
        ("", {"name": "x"}, "other than English"),
        ("../x", {"name": "x"}, "other than English"),
        ("so", {"name": " <b></b> "}, "at least one text"),
        ("so", {"name": "x" * 201}, "name is too long"),
        ("so", {"description": "x" * 20_001}, "text is too long"),
    ],
)
def test_what_cannot_be_kept_is_told(
    desk: Desk, language: str, texts: dict[str, str], reason: str
) -> None:
    with desk.vault.act() as session, pytest.raises(BadInput, match=reason):
        write_text(session, NewServiceText(HALL, language, **texts))
    with desk.vault.act() as session, pytest.raises(BadInput, match="no longer"):
        write_text(session, NewServiceText("nowhere", "so", name="x"))


def test_hostile_words_are_cleaned(desk: Desk) -> None:
    write(desk.vault, name="<script>x</script>\u202eHoolka\x00", description="Cun<b>to</b>")
    assert name(desk.vault, "so") == "Hoolka"


def test_volunteers_change_their_own_caseworkers_all_auditors_none(
    team: Team, vocabulary: Vocabulary
) -> None:
    made = open_desk(team.vault, vocabulary)
    with team.vault.directory_engine.begin() as connection:
        put_services(connection, made.indexer, records())
    vera = team.become("Vera")
    veras = write(vera, name="Hoolka")
    write(vera, name="Hoolka Vera")
    cem = team.become("Cem")
    assert write(cem, name="Hoolka Cem") == veras
    vera = team.become("Vera")
    for act in (lambda s: take_back(s, veras), lambda s: bring_back(s, veras)):
        with vera.act() as session, pytest.raises(NotAllowed):
            act(session)
    with pytest.raises(NotAllowed):
        write(vera, name="Hoolka again")
    ada = team.become("Ada")
    with pytest.raises(NotAllowed):
        write(ada, language="bn", name="x")
    assert name(ada, "so") == "Hoolka Cem"


def test_somebody_else_checks_it_and_other_words_need_another_check(
    team: Team, vocabulary: Vocabulary
) -> None:
    made = open_desk(team.vault, vocabulary)
    with team.vault.directory_engine.begin() as connection:
        put_services(connection, made.indexer, records())
    vera = team.become("Vera")
    text_id = write(vera, name="Hoolka")
    with vera.act() as session, pytest.raises(BadInput, match="You wrote this yourself"):
        mark_checked(session, text_id)
    ada = team.become("Ada")
    with ada.act() as session, pytest.raises(NotAllowed):
        mark_checked(session, text_id)
    cem = team.become("Cem")
    with cem.act() as session:
        mark_checked(session, text_id)
    day = "24 November 2026"
    told = shown(cem, "so")
    assert origin_of(told, "Somali") == f"Somali by Vera, {day}, checked by Cem, {day}"  # type: ignore[arg-type]
    assert paper_origin(told, "Somali") == f"Somali words by our team, checked, {day}"  # type: ignore[arg-type]
    check = told.check  # type: ignore[attr-defined]
    vera = team.become("Vera")
    with vera.act() as session, pytest.raises(NotAllowed):
        take_check_back(session, check.id)
    write(vera, name="Hoolka weyn")
    assert "not checked" in origin_of(shown(vera, "so"), "Somali")  # type: ignore[arg-type]
    write(vera, name="Hoolka")
    assert "checked by Cem" in origin_of(shown(vera, "so"), "Somali")  # type: ignore[arg-type]
    cem = team.become("Cem")
    with cem.act() as session:
        take_check_back(session, check.id)
    assert "not checked" in origin_of(shown(cem, "so"), "Somali")  # type: ignore[arg-type]
    with cem.act() as session, pytest.raises(BadInput):
        take_check_back(session, check.id)


def test_of_two_the_newest_counts_and_every_language_is_listed(desk: Desk) -> None:
    view = view_of(desk, HALL)
    write(desk.vault, name="A", language="so")
    write(desk.vault, name="B", language="ar")
    with desk.vault.read() as session:
        texts = team_texts(session)
    older = texts[-1]
    newer = type(older)(
        "z", HALL, Translation("so", "Newer"), {}, "Cem", "p", older.on + timedelta(days=1)
    )
    found = words_in(view, ["so"], [newer, *texts])
    assert found and found.texts.name == "Newer"
    assert {words.language for words in every_words(view, texts)} == {"so", "ar"}
    assert [words.language for words in every_words(view)] == ["so"]


def view_of(desk: Desk, service_id: str) -> ServiceView:
    with desk.vault.read() as session:
        view = read_service(session.directory, service_id)
    assert view is not None
    return view


def test_a_service_is_found_by_its_name_in_any_language_and_called_by_it(desk: Desk) -> None:
    aid = service_id("aid")

    def ids(text: str, **how: bool) -> list[str]:
        return [hit.service_id for hit in desk.search.find(Query(text, **how)).hits]  # type: ignore[arg-type]

    assert ids("hoolka") == [HALL], "the feed's name is in the index"
    assert aid not in ids("qoraallada")
    write(desk.vault, aid, name="Gargaarka Tusaale", description="Waxaan akhrinnaa qoraallada.")
    assert ids("gargaarka")[0] == aid
    assert ids("gargaar", unfinished=True)[0] == aid
    assert ids("qoraallada")[0] == aid
    hits = desk.search.find(Query("example", read_in=("tr", "so"))).hits
    assert {hit.name: hit.own_name for hit in hits} == {
        "Example Hall": "Hoolka", "Example Aid": "Gargaarka Tusaale",
    }  # fmt: skip
    english = desk.search.find(Query("example", read_in=("en", "so"))).hits
    assert {hit.own_name for hit in english} == {""}
    with desk.vault.read() as session:
        (text,) = team_texts(session, [aid])
    with desk.vault.act() as session:
        take_back(session, text.id)
    assert aid not in ids("qoraallada")


def test_bengali_and_arabic_names_are_found_as_they_are_typed(desk: Desk) -> None:
    write(desk.vault, language="bn", name="উদাহরণ হল", description="খাবার ও পরামর্শ")
    write(desk.vault, language="ar", name="قاعة المثال")
    for typed in ("উদাহরণ", "উদাহ", "قاعة", "المثال"):
        hits = desk.search.find(Query(typed, unfinished=True)).hits
        assert hits and hits[0].service_id == HALL, typed
