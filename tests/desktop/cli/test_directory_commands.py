"""directory import and directory search, with every option."""

import json
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine
from tests.paths import shared

from signpost_desktop.directory.opening import NOT_KNOWN

KEYS = {"query", "ids", "services", "needs", "corrected", "near", "urgent", "attribution"}


def listed(number: int, name: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": f"s-{number}",
        "name": name,
        "status": "active",
        "organization": {"id": "o", "name": "Example Hall"},
        "phones": [{"number": f"020 7946 00{number:02}"}],
        "assured_date": "2026-05-01",
        **fields,
    }


def weekly(*days: str) -> list[dict[str, Any]]:
    return [{"freq": "WEEKLY", "byday": ",".join(days), "opens_at": "10:00", "closes_at": "14:00"}]


def place(postcode: str) -> list[dict[str, Any]]:
    address = {"address_1": "1 Example Street", "postal_code": postcode}
    return [{"id": postcode, "location": {"id": postcode, "addresses": [address]}}]


SERVICES = [
    listed(1, "EXAMPLE FOOD BANK", description="<p>Food parcels &amp; advice</p>",
           schedules=weekly("TU", "SA"), service_at_locations=place("N7 6QT"),
           cost_options=[{"option": "Free", "amount": 0}],
           languages=[{"code": "so", "name": "Somali"}]),
    listed(2, "Example lunch club", description="Hot food", schedules=weekly("MO"),
           service_at_locations=place("SW9 8HE"), cost_options=[{"option": "x", "amount": 4}],
           languages=[{"code": "en", "name": "English"}]),
    listed(3, "Example pantry", description="A food pantry"),
    *(listed(n, f"Example club {n}", description="Chess and tea") for n in range(4, 20)),
]  # fmt: skip


@pytest.fixture
def stocked(signpost: CommandLine, tmp_path: Path) -> CommandLine:
    feed = tmp_path / "feed.json"
    feed.write_text(json.dumps({"contents": SERVICES}), "utf-8")
    signpost.json("directory", "import", feed)
    return signpost


# import


def test_import_tells_whole_numbers_and_a_second_time_nothing_is_added(
    signpost: CommandLine, tmp_path: Path
) -> None:
    feed = tmp_path / "feed.json"
    feed.write_text(json.dumps({"contents": SERVICES}), "utf-8")
    first = signpost("directory", "import", feed, "--json")
    assert first.code == 0
    report = first.json
    whole = {name: value for name, value in report.items() if name != "details"}
    assert whole.pop("cleaned") in range(1, 20)
    assert whole == {"read": 19, "added": 19, "updated": 0, "unchanged": 0, "rejected": 0}
    assert "services read" in first.err
    again = signpost.json("directory", "import", feed)
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 19)
    plain = signpost("directory", "import", feed)
    assert "unchanged" in plain.out and "19" in plain.out


def test_import_of_several_sources_with_a_format(signpost: CommandLine) -> None:
    fixtures = shared("data", "uk", "oruk3_fixtures")
    report = signpost.json("directory", "import", *sorted(fixtures.glob("*.json")))
    assert report["added"] == 3
    bristol = shared("data", "uk", "bristol_oruk_v1_services_2024-12.json")
    report = signpost.json("directory", "import", bristol)
    assert report["added"] == 818
    assert report["details"]["without_organization"]["count"] == 7
    plain = signpost("directory", "import", bristol).out
    assert "it does not say who runs it: 7" in plain
    assert "repeated: 1" in plain


def test_import_of_what_is_nothing(signpost: CommandLine, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"contents": [', "utf-8")
    for source in (tmp_path / "none.json", broken, tmp_path, "", "x" * 300):
        answer = signpost("directory", "import", source, "--json")
        assert (answer.code, answer.json["error"]) == (1, "bad_input")
        assert answer.json["message"] and answer.json["message"] in answer.err
    with pytest.raises(SystemExit) as ended:
        signpost("directory", "import", broken, "--format", "nonsense")
    assert ended.value.code == 2


# search


def test_one_object_on_one_line(stocked: CommandLine) -> None:
    found = stocked.json("directory", "search", "food")
    assert set(found) == KEYS
    assert found["query"] == "food"
    assert set(found["ids"]) == {"s-1", "s-2", "s-3"}
    first = next(s for s in found["services"] if s["source_record_id"] == "s-1")
    assert first["name"] == "Example Food Bank"
    assert first["phone"] == "020 7946 0001"
    assert first["source_line"] and first["checked_line"]
    assert found["attribution"] == "" and found["near"] is None and found["urgent"] == []


def test_plain_lines_say_what_is_not_known(stocked: CommandLine) -> None:
    answer = stocked("directory", "search", "pantry")
    assert answer.code == 0
    assert "Example pantry" in answer.out
    assert NOT_KNOWN in answer.out
    assert "020 7946 0003" in answer.out
    assert "Nothing found" in stocked("directory", "search", "!!!").out


def test_near(stocked: CommandLine) -> None:
    found = stocked.json("directory", "search", "food", "--near", "SW9 8HE")
    miles = {s["source_record_id"]: s["miles"] for s in found["services"]}
    assert miles == {
        "s-1": pytest.approx(6.2, abs=0.5),
        "s-2": pytest.approx(0, abs=0.05),
        "s-3": None,
    }
    assert found["near"]["borough"] == "Lambeth"
    assert "Open Government Licence" in found["attribution"]
    assert stocked.json("directory", "search", "food n7 6qt")["ids"][0] == "s-1"
    assert "Open Government Licence" in stocked("directory", "search", "food n7 6qt").out
    for unknown in ("ZZ9 9ZZ", "\udc80", "'"):
        assert stocked.json("directory", "search", "food", "--near", unknown, code=1)["error"] == (
            "bad_input"
        )


def test_open_at_and_open_now(stocked: CommandLine) -> None:
    saturday = stocked.json("directory", "search", "food", "--open-at", "2026-11-28T11:00")
    assert saturday["ids"] == ["s-1", "s-3"]
    assert [s["opening"] for s in saturday["services"]] == ["open", "unknown"]
    zoned = stocked.json("directory", "search", "food", "--open-at", "2026-11-28T13:59+00:00")
    assert zoned["ids"] == ["s-1", "s-3"]
    summer = stocked.json("directory", "search", "food", "--open-at", "2026-07-07T13:30Z")
    assert summer["ids"] == ["s-3"]  # half past two in London
    now = stocked.json("directory", "search", "food", "--open-now")
    assert "s-3" in now["ids"]
    for moment in ("soon", "2026-13-01", "0001-01-01T00:00", "9999-12-31T23:59"):
        answer = stocked.json("directory", "search", "food", "--open-at", moment, code=1)
        assert "--open-at" in answer["message"]
    with pytest.raises(SystemExit) as ended:
        stocked("directory", "search", "food", "--open-now", "--open-at", "2026-11-28T11:00")
    assert ended.value.code == 2


def test_speaks_free_and_limit(stocked: CommandLine) -> None:
    for language in ("so", "Somali"):
        assert stocked.json("directory", "search", "food", "--speaks", language)["ids"] == [
            "s-1",
            "s-3",
        ]
    assert stocked.json("directory", "search", "food", "--free")["ids"] == ["s-1", "s-3"]
    assert len(stocked.json("directory", "search", "food", "--limit", "1")["ids"]) == 1
    assert stocked.json("directory", "search", "food", "--limit", "0", code=1)["error"] == (
        "bad_input"
    )
    with pytest.raises(SystemExit):
        stocked("directory", "search", "food", "--limit", "many")


def test_urgent_words_print_the_card_outside_the_ids(stocked: CommandLine) -> None:
    found = stocked.json("directory", "search", "i want to kill myself")
    numbers = {line["number"] for line in found["urgent"]}
    assert {"999", "116 123"} <= numbers
    assert not numbers & set(found["ids"])
    assert "IN DANGER NOW?" in stocked("directory", "search", "i want to kill myself").out


def test_a_batch(stocked: CommandLine, tmp_path: Path) -> None:
    queries = [
        "food",
        "fod bank",
        "o'brien",
        '"',
        "NEAR(",
        "chess\u2028club",
        "i want to kill myself",
    ]
    batch = tmp_path / "queries.jsonl"
    lines = [json.dumps({"query": query, "lang": "en"}, ensure_ascii=False) for query in queries]
    batch.write_text("\ufeff" + "\r\n\r\n".join(lines) + "\n", "utf-8")
    for flags in ((), ("--json",)):
        answer = stocked("directory", "search", "--batch", batch, *flags)
        assert answer.code == 0
        found = [json.loads(line) for line in answer.out.removesuffix("\n").split("\n")]
        assert [line["query"] for line in found] == queries
        assert all(list(line) == ["query", "ids"] for line in found)
    assert all(len(set(line["ids"])) >= 10 for line in found if line["query"] not in ('"',))
    assert found[0]["ids"][0] in {"s-1", "s-2", "s-3"}
    assert found[1]["ids"][0] == "s-1"


@pytest.mark.parametrize(
    "content", [b"not json\n", b'{"q": 1}\n', b'{"query": 3}\n', b"\xff\xfe", b"[" * 100_000, None]
)
def test_a_batch_that_cannot_be_read(
    stocked: CommandLine, tmp_path: Path, content: bytes | None
) -> None:
    batch = tmp_path / "queries.jsonl"
    if content is not None:
        batch.write_bytes(content)
    answer = stocked("directory", "search", "--batch", batch, "--json")
    assert (answer.code, answer.json["error"]) == (1, "bad_input")


def test_words_or_a_batch_but_not_both(stocked: CommandLine, tmp_path: Path) -> None:
    for words in ((), ("food", "--batch", tmp_path / "x")):
        answer = stocked.json("directory", "search", *words, code=1)
        assert "--batch" in answer["message"]


@pytest.mark.parametrize("query", ["", "\x00", "\udcff", "a" * 10_000, "🦷", "\u202efood", "*"])
def test_hostile_words(stocked: CommandLine, query: str) -> None:
    assert stocked("directory", "search", query).code == 0
    assert set(stocked.json("directory", "search", query)) == KEYS


def test_a_volunteer_may_search(stocked: CommandLine) -> None:
    assert stocked.json("directory", "search", "food", person="Vera")["ids"]


# translate


def test_a_service_is_written_in_somali_shown_found_and_taken_back(
    stocked: CommandLine, tmp_path: Path
) -> None:
    pantry = stocked.json("directory", "search", "pantry")["services"][0]["service_id"]
    one = ("directory", "translate", "--service", pantry)
    assert stocked.json(*one)["translations"] == []
    written = tmp_path / "so.json"
    texts = {"name": "Bakhaarka", "required_documents": ["Warqad", "<b>Kaadh</b>"]}
    written.write_text(json.dumps(texts), "utf-8")
    (told,) = stocked.json(*one, "--language", "so", "--file", written)["translations"]
    assert told["name"] == "Bakhaarka" and told["required_documents"] == ["Warqad", "Kaadh"]
    assert told["by_the_team"] and told["outdated"] == [] and told["on"]
    shown = stocked(*one).out
    assert "not checked" in shown and "name: Bakhaarka" in shown
    hits = stocked.json("directory", "search", "bakhaarka")["services"]
    assert hits[0]["service_id"] == pantry
    so = (*one, "--language", "so")
    assert "You wrote this yourself" in stocked(*so, "--checked").err
    (told,) = stocked.json(*so, "--checked", person="Vera")["translations"]
    assert told["checked_by"] == "Vera" and told["checked_on"]
    (told,) = stocked.json(*so, "--not-checked")["translations"]
    assert told["checked_by"] == ""
    assert "Nobody has checked it" in stocked(*so, "--not-checked").err
    assert stocked.json(*one, "--language", "so", "--take-back")["translations"] == []


@pytest.mark.parametrize(
    ("content", "options", "reason"),
    [
        ("{}", ("--language", "so"), "at least one text"),
        ('{"name": "x"}', (), "Say which --language"),
        ('{"name": 7}', ("--language", "so"), "Each text"),
        ('{"phone": "x"}', ("--language", "so"), "any of"),
        ("[", ("--language", "so"), "cannot be read"),
        ('{"name": "x"}', ("--language", "en"), "other than English"),
    ],
)
def test_a_file_of_texts_that_cannot_be_kept_is_refused(
    stocked: CommandLine, tmp_path: Path, content: str, options: tuple[str, ...], reason: str
) -> None:
    pantry = stocked.json("directory", "search", "pantry")["services"][0]["service_id"]
    file = tmp_path / "x.json"
    file.write_text(content, "utf-8")
    answer = stocked("directory", "translate", "--service", pantry, "--file", file, *options)
    assert answer.code != 0 and reason in answer.err


def test_nothing_to_take_back_and_no_such_service_are_told(stocked: CommandLine) -> None:
    pantry = stocked.json("directory", "search", "pantry")["services"][0]["service_id"]
    one = ("directory", "translate", "--service")
    answer = stocked(*one, pantry, "--language", "so", "--take-back")
    assert answer.code != 0 and "written nothing" in answer.err
    assert "no such service" in stocked(*one, "nowhere").err
