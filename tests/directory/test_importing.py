"""Importing: whole or not at all, the same again changes nothing, nothing dropped silently."""

import gzip
import json
import threading
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest
from tests.paths import shared

from import_samples import contents, do_import, records, service, write_feed
from signpost_desktop.directory.importing import import_sources
from signpost_desktop.store.errors import BadInput, Cancelled
from signpost_desktop.store.vault import Vault
from signpost_directory.import_report import Progress


def test_bristol_yields_818_services_and_reports_its_dirt(vault: Vault) -> None:
    source = shared("data", "uk", "bristol_oruk_v1_services_2024-12.json")
    report = do_import(vault, source)
    assert (report.read, report.added, report.rejected) == (819, 818, 0)
    assert report.details["repeated"] == {
        "count": 1,
        "ids": ["2af617e5-4532-bebe-1036-ffdf2e93ce55"],
    }
    assert report.details["without_organization"]["count"] == 7
    assert report.details["without_name"]["count"] == 1
    found = records(vault)
    assert len(found) == 818
    nameless = report.details["without_name"]["ids"][0]
    assert found[nameless].name == "Service without a name"
    assert set(report.details["without_organization"]["ids"]) <= set(found)
    everything = " ".join(record.description + record.name for record in found.values())
    assert "<p>" not in everything and "&nbsp;" not in everything
    again = do_import(vault, source)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 818)


def test_v3_folder_yields_3_services_and_the_fuller_one_stands(vault: Vault) -> None:
    folder = shared("data", "uk", "oruk3_fixtures")
    report = do_import(vault, folder)
    assert (report.added, report.repeated) == (3, 1)
    full = records(vault)["2a3483ea-8966-4f50-9dc3-7bafa1e5c623"]
    assert full.contacts[0].phones[0].number == "0800 035 4213"
    assert full.contacts[0].phones[1].description == "Bristol Youth MAPS"
    assert full.service_areas == ("Bristol", "South Gloucestershire")
    assert (full.minimum_age, full.audiences) == (None, ("Homeless", "Care leavers"))
    again = do_import(vault, folder)
    assert (again.added, again.updated) == (0, 0)


def test_v3_files_one_by_one_are_the_same_source_and_stay_unchanged(vault: Vault) -> None:
    folder = shared("data", "uk", "oruk3_fixtures")
    files = sorted(folder.glob("*.json"))
    do_import(vault, *files)
    assert len(records(vault)) == 3
    again = do_import(vault, *files)
    assert (again.added, again.updated) == (0, 0)


def test_both_ods_lists_are_told_apart_and_counted(vault: Vault) -> None:
    files = [
        shared("data", "nhs", name)
        for name in ("epraccur_2025.csv.gz", "edispensary_2025-04.csv.gz")
    ]
    report = do_import(vault, *files)
    practices, pharmacies = report.details["sources"]
    assert (practices["format"], practices["read"], practices["added"]) == ("ods-gp", 6618, 6618)
    assert (pharmacies["format"], pharmacies["added"]) == ("ods-pharmacy", 11276)
    assert practices["name"] == "NHS list, September 2025"
    found = records(vault)
    surgery = found["A81001"]
    assert surgery.name == "The Densham Surgery"
    assert surgery.phones[0].number == "01642 672351"
    assert surgery.locations[0].address[1] == "Lawson Street"
    assert surgery.locations[0].postcode == "TS18 1HU"
    assert (surgery.kind, surgery.may_not_cover, surgery.languages) == ("GP practice", True, ())
    assert (found["FA002"].kind, found["FA002"].may_not_cover) == ("Pharmacy", False)
    again = do_import(vault, *files)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 6618 + 11276)


def test_a_later_assured_date_stands_in_either_order(vault: Vault, tmp_path: Path) -> None:
    old = service(1, name="Old name", assured_date="2024-01-01")
    new = service(1, name="New name", assured_date="2025-01-01")
    for order in ([old, new], [new, old]):
        report = do_import(vault, write_feed(tmp_path / "feed.json", order))
        assert report.repeated == 1
        assert records(vault)["s-1"].name == "New name"
    assert (report.updated, report.unchanged) == (0, 1)


def test_what_changed_is_updated_and_found_under_its_new_words(
    vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "feed.json"
    do_import(vault, write_feed(path, [service(1), service(2)]))
    report = do_import(vault, write_feed(path, [service(1), service(2, name="Zebra club")]))
    assert (report.added, report.updated, report.unchanged) == (0, 1, 1)
    with vault.directory_engine.connect() as connection:
        hits = connection.exec_driver_sql(
            "select rowid from search_small where search_small match 'zebra'"
        ).all()
        zebra = connection.exec_driver_sql(
            "select rowid from service where source_record_id = 's-2'"
        ).scalar_one()
    assert [row[0] for row in hits] == [zebra]


def test_what_a_later_list_leaves_out_is_named_and_kept(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "feed.json"
    do_import(vault, write_feed(path, [service(1), service(2), service(3)]))
    report = do_import(vault, write_feed(path, [service(1), service(2)]))
    assert report.details["missing"] == {"count": 1, "ids": ["s-3"]}
    assert "s-3" in records(vault)


def test_an_empty_feed_changes_nothing(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "feed.json"
    do_import(vault, write_feed(path, [service(1)]))
    before = contents(vault)
    with pytest.raises(BadInput, match="no service in it"):
        do_import(vault, write_feed(path, []))
    assert contents(vault) == before


def test_a_file_that_breaks_off_changes_nothing(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "feed.json"
    do_import(vault, write_feed(path, [service(1)]))
    before = contents(vault)
    write_feed(path, [service(n) for n in range(500)])
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(BadInput, match="incomplete"):
        do_import(vault, path)
    assert contents(vault) == before


def test_a_moved_and_renamed_file_is_the_same_source(vault: Vault, tmp_path: Path) -> None:
    do_import(vault, write_feed(tmp_path / "may.json", [service(n) for n in range(10)]))
    (tmp_path / "elsewhere").mkdir()
    newer = [service(n) for n in range(2, 14)]
    report = do_import(vault, write_feed(tmp_path / "elsewhere" / "june.json", newer))
    assert (report.added, report.unchanged) == (4, 8)
    with vault.directory_engine.connect() as connection:
        rows = connection.exec_driver_sql("select name from source").all()
    assert [row[0] for row in rows] == ["june"]


def test_two_feeds_that_count_1_2_3_stay_apart(vault: Vault, tmp_path: Path) -> None:
    one = [{"id": n, "name": f"North club {n}"} for n in range(5)]
    two = [{"id": n, "name": f"South club {n}"} for n in range(5)]
    for folder, feed in (("north", one), ("south", two)):
        (tmp_path / folder).mkdir()
        report = do_import(vault, write_feed(tmp_path / folder / "services.json", feed))
        assert report.added == 5
    with vault.directory_engine.connect() as connection:
        assert connection.exec_driver_sql("select count(*) from service").scalar_one() == 10


def test_ids_are_made_of_source_and_record_and_kept_whatever_their_form(
    vault: Vault, tmp_path: Path
) -> None:
    odd = ["def5ccd4-f121-df4d-60d2-4dc0d69ff555", "ä/ö 7", 12, "x" * 400]
    write_feed(tmp_path / "feed.json", [{"id": one, "name": "Club"} for one in odd])
    do_import(vault, tmp_path / "feed.json")
    assert set(records(vault)) == {str(one) for one in odd}
    with vault.directory_engine.connect() as connection:
        key = connection.exec_driver_sql("select key from source").scalar_one()
        ids = connection.exec_driver_sql("select id, source_record_id from service").all()
    for identity, own in ids:
        assert identity == str(uuid5(uuid5(NAMESPACE_URL, key), own))


def test_a_service_without_an_id_gets_the_same_one_each_time(vault: Vault, tmp_path: Path) -> None:
    source = write_feed(tmp_path / "feed.json", [{"name": "Club", "description": "Chess"}])
    assert do_import(vault, source).added == 1
    assert do_import(vault, source).unchanged == 1


def test_what_is_no_service_is_refused_and_counted(vault: Vault, tmp_path: Path) -> None:
    source = write_feed(tmp_path / "feed.json", [service(1), 7, None, "text", [], {"id": "x"}])
    report = do_import(vault, source)
    assert (report.read, report.added, report.rejected) == (6, 1, 5)
    assert sum(one["count"] for one in report.details["refusals"].values()) == 5


def test_stopping_while_reading_or_indexing_takes_everything_back(
    vault: Vault, tmp_path: Path
) -> None:
    source = write_feed(tmp_path / "feed.json", [service(n) for n in range(400)])
    before = contents(vault)
    for stage in ("reading", "indexing"):
        stages: list[str] = []
        with pytest.raises(Cancelled):
            do_import(
                vault,
                source,
                progress=lambda progress, into=stages: into.append(progress.stage),
                cancelled=lambda wanted=stage, seen=stages: wanted in seen,
            )
        assert contents(vault) == before
    assert do_import(vault, source).added == 400


def test_readers_see_the_old_directory_until_the_import_is_done(
    vault: Vault, tmp_path: Path
) -> None:
    do_import(vault, write_feed(tmp_path / "feed.json", [service(1)]))
    source = write_feed(tmp_path / "feed.json", [service(n) for n in range(300)])
    counts: list[int] = []

    def look(progress: Progress) -> None:
        with vault.directory_engine.connect() as connection:
            rows = connection.exec_driver_sql("select count(*) from service")
            counts.append(rows.scalar_one())

    do_import(vault, source, progress=look)
    assert set(counts) == {1}
    assert len(records(vault)) == 300


def test_a_save_goes_through_while_an_import_is_running(vault: Vault, tmp_path: Path) -> None:
    source = write_feed(tmp_path / "feed.json", [service(n) for n in range(300)])
    saved: list[str] = []

    def save_once(progress: Progress) -> None:
        if not saved:
            with vault.act() as session:
                session.set_setting("lock_minutes", 15)
            saved.append(progress.stage)

    do_import(vault, source, progress=save_once)
    assert saved == ["reading"]


def test_progress_is_passed_on_at_most_ten_times_a_second(vault: Vault, tmp_path: Path) -> None:
    source = write_feed(tmp_path / "feed.json", [service(n) for n in range(500)])
    seen: list[Progress] = []
    do_import(vault, source, progress=seen.append)
    assert 1 <= len(seen) < 60
    assert seen[-1] == Progress("feed", "indexing", 500, 500, 500)


def test_sources_before_the_one_that_failed_stay_and_are_named(
    vault: Vault, tmp_path: Path
) -> None:
    good = write_feed(tmp_path / "good.json", [service(1)])
    (tmp_path / "bad.json").write_text("{", "utf-8")
    with pytest.raises(BadInput) as caught:
        do_import(vault, good, tmp_path / "bad.json")
    assert "What came before it was imported: good." in caught.value.message
    assert "Nothing was changed" not in caught.value.message
    assert len(records(vault)) == 1


def test_a_folder_is_one_transaction_and_names_what_it_passed_over(
    vault: Vault, tmp_path: Path
) -> None:
    folder = tmp_path / "feeds"
    folder.mkdir()
    write_feed(folder / "page1.json", [service(1), service(2)])
    write_feed(folder / "page2.json", [service(3)])
    (folder / "list.csv").write_text("Name,Phone\nChess club,020 7946 0101\n", "utf-8")
    (folder / "api_details.json").write_text('{"version": "HSDS-UK-3.0"}', "utf-8")
    (folder / "readme.md").write_text("Hello", "utf-8")
    report = do_import(vault, folder)
    assert report.added == 4
    assert sorted(report.details["skipped_files"]) == ["api_details.json", "readme.md"]
    (folder / "list.csv").write_bytes(b"PK\x03\x04 broken")
    write_feed(folder / "page3.json", [service(4)])
    with pytest.raises(BadInput):
        do_import(vault, folder)
    assert "s-4" not in records(vault)


def test_a_closed_practice_is_marked_closed_but_never_deleted(vault: Vault, tmp_path: Path) -> None:
    row = ["A81001", "THE SURGERY", "", "", "1 HIGH ST", "", "", "", "", "N7 6QT", "19740401"]
    row += ["", "A", "B", "", "", "", "020 7946 0101", "", "", "", "0", "", "", "", "4", ""]
    path = tmp_path / "epraccur.csv"
    path.write_text("\n".join([",".join(row)]), "utf-8")
    do_import(vault, path)
    path.write_text(",".join([*row[:12], "C", *row[13:]]), "utf-8")
    report = do_import(vault, path)
    assert (report.read, report.updated) == (1, 1)
    assert records(vault)["A81001"].status == "closed"
    assert do_import(vault, path).unchanged == 1


def test_places_come_from_the_feed_else_from_the_postcode(vault: Vault, tmp_path: Path) -> None:
    def at(**place: object) -> list[dict[str, object]]:
        return [{"location": place}]

    feed = [
        service(1, service_at_locations=at(latitude=51.5, longitude=-0.1)),
        service(2, service_at_locations=at(addresses=[{"postal_code": "n76qt"}])),
        service(3, service_at_locations=at(latitude=-0.1, longitude=51.5)),
    ]
    report = do_import(vault, write_feed(tmp_path / "feed.json", feed))
    with vault.directory_engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "select source_record_id, latitude, longitude from place"
            " join service on service.rowid = service_rowid order by 1"
        ).all()
    assert rows[0] == ("s-1", 51.5, -0.1)
    assert rows[1][0] == "s-2" and 51.5 < rows[1][1] < 51.6
    assert len(rows) == 2
    assert "a place on the map could not be right and was left out" in report.details["reasons"]


def test_the_email_of_who_assured_a_service_is_kept_nowhere(vault: Vault, tmp_path: Path) -> None:
    mail = "ann.persona@council.example"
    about = {"date_assured": "2026-01-02", "assured_by": mail, "date_modified": "2026-01-02"}
    fed = {"id": 1, "name": "Club", "pc_metadata": about, "assurer_email": mail}
    do_import(vault, write_feed(tmp_path / "feed.json", [fed]))
    import zstandard

    with vault.directory_engine.connect() as connection:
        row = connection.exec_driver_sql("select detail, received from service").one()
    assert mail not in row[0]
    assert mail.encode() not in zstandard.ZstdDecompressor().decompress(row[1])
    record = records(vault)["1"]
    assert (record.assured_date, record.assurer) == ("2026-01-02", "")


def test_gzip_and_the_report_are_plain(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "feed.json.gz"
    path.write_bytes(gzip.compress(json.dumps([service(1)]).encode()))
    report = do_import(vault, path)
    assert json.loads(json.dumps(report.to_json()))["added"] == 1
    assert report.details["sources"][0]["name"] == "feed"


def test_two_imports_at_once_both_arrive(vault: Vault, tmp_path: Path) -> None:
    sources = [
        write_feed(tmp_path / f"{n}.json", [service(i, id=f"{n}-{i}") for i in range(60)])
        for n in range(2)
    ]
    failures: list[BaseException] = []

    def run(source: str) -> None:
        try:
            import_sources(vault.directory_engine, [source])
        except BaseException as error:  # noqa: BLE001 - shown by the test
            failures.append(error)

    threads = [threading.Thread(target=run, args=(source,)) for source in sources]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert len(records(vault)) == 120


def test_a_changed_service_before_a_new_one_and_both_have_places(
    vault: Vault, tmp_path: Path
) -> None:
    somewhere = {"locations": [{"latitude": 51.5, "longitude": -0.1}]}
    feed = tmp_path / "feed.json"
    do_import(vault, write_feed(feed, [service(1, **somewhere)]))
    both = [service(1, description="Moved.", **somewhere), service(2, **somewhere)]
    report = do_import(vault, write_feed(feed, both))
    assert (report.added, report.updated) == (1, 1)
    assert len(contents(vault)["place"]) == 2
