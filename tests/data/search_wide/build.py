"""Builds directory.json and queries.jsonl from the .tsv files beside this script.

Run `python build.py` to write both files, or `python build.py --check` to fail (exit 1) when
the committed files differ from what the sources give. Nothing is random: every id is a
uuid5 of a name, and everything else that varies is chosen by a hash of the service's slug.
"""

import csv
import hashlib
import json
import sys
import uuid
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "search-wide.example")
STREETS = (
    *("Alma Road", "Bower Street", "Canal Walk", "Dove Lane", "Elm Grove", "Forge Row"),
    *("Garnet Street", "Hope Terrace", "Iron Yard", "Juniper Way", "Kiln Lane", "Lark Hill"),
)
# Outward code, latitude, longitude: roughly the middle of each district.
DISTRICTS = (
    *(("E8", 51.543, -0.063), ("N1", 51.538, -0.099), ("SE5", 51.473, -0.092)),
    *(("SE15", 51.472, -0.066), ("SW9", 51.469, -0.113), ("NW1", 51.534, -0.143)),
    *(("E17", 51.586, -0.019), ("W12", 51.507, -0.234), ("SE8", 51.479, -0.029)),
)
WEEKDAYS = "MO,TU,WE,TH,FR"
EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU"
USUAL_HOURS = (
    *((WEEKDAYS, "09:00", "17:00"), (WEEKDAYS, "10:00", "16:00"), ("TU,TH", "10:00", "15:00")),
    *(("MO,WE,FR", "09:30", "13:00"), ("SA", "10:00", "14:00"), ("WE", "18:00", "20:30")),
)
NAMED_HOURS = {
    "always": (EVERY_DAY, "00:00", "23:59"),
    "late": (EVERY_DAY, "17:00", "23:59"),
    "weekend": ("SA,SU", "09:00", "17:00"),
}
LANGUAGES = {
    **{"am": "Amharic", "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "fr": "French"},
    **{"ckb": "Kurdish (Sorani)", "es": "Spanish", "fa": "Farsi", "gu": "Gujarati"},
    **{"hi": "Hindi", "ku": "Kurdish (Kurmanji)", "ln": "Lingala", "pa": "Punjabi"},
    **{"pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian"},
    **{"so": "Somali", "ta": "Tamil", "ti": "Tigrinya", "tl": "Tagalog", "tr": "Turkish"},
    **{"uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese"},
}


def identifier(kind: str, name: str) -> str:
    """The uuid5 for one thing; a service's is made from its name alone."""
    return str(uuid.uuid5(NAMESPACE, f"{kind}:{name}"))


def choice(slug: str, purpose: str, size: int) -> int:
    digest = hashlib.sha256(f"{slug}/{purpose}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % size


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))


def hostname(name: str) -> str:
    kept = "".join(c if c.isascii() and c.isalnum() else " " for c in name.lower())
    return "-".join(kept.split())


def organization(row: dict[str, str], known: dict[str, dict[str, str]]) -> dict[str, str]:
    named = known.get(row["org"])
    if row["org"] and named is None:
        raise ValueError(f"{row['slug']}: unknown organization {row['org']}")
    name = named["name"] if named else row["name"]
    about = named["description"] if named else "Based in London."
    return {"id": identifier("organization", name), "name": name, "description": about}


def location(slug: str, name: str) -> dict[str, Any]:
    outward, latitude, longitude = DISTRICTS[choice(slug, "district", len(DISTRICTS))]
    street = STREETS[choice(slug, "street", len(STREETS))]
    line = f"{choice(slug, 'number', 180) + 1} {street}"
    letters = "ABDEFGHJLNPQRSTUWXYZ"
    inward = str(choice(slug, "sector", 9) + 1) + "".join(
        letters[choice(slug, f"unit {n}", len(letters))] for n in (1, 2)
    )
    address = {
        "id": identifier("address", name),
        "address_1": line,
        "city": "London",
        "region": "Greater London",
        "state_province": "Greater London",
        "postal_code": f"{outward} {inward}",
        "country": "GB",
        "address_type": "physical",
    }
    return {
        "id": identifier("location", name),
        "location_type": "physical",
        "name": line,
        "latitude": round(latitude + (choice(slug, "lat", 2001) - 1000) / 100_000, 6),
        "longitude": round(longitude + (choice(slug, "lon", 2001) - 1000) / 100_000, 6),
        "addresses": [address],
    }


def cost(extra: dict[str, str], name: str) -> dict[str, Any]:
    made = {"id": identifier("cost", name)}
    if "cost" in extra:
        return {**made, "option": "Charge may apply", "amount_description": extra["cost"]}
    free = {"option": "Free", "amount": 0, "currency": "GBP", "amount_description": "Free"}
    return {**made, **free}


def described(row: dict[str, str], tails: list[str]) -> str:
    """The description, with one or two practical sentences after a short one.

    Real directories are full of such sentences; here they are also noise that a search must
    see past ("Your GP, social worker or health visitor can also put you in touch").
    """
    text = row["description"]
    for purpose, shorter_than in (("first tail", 170), ("second tail", 130)):
        tail = tails[choice(row["slug"], purpose, len(tails))]
        if len(row["description"]) < shorter_than and tail not in text:
            text = f"{text} {tail}"
    return text


def attributes(row: dict[str, str], service_id: str) -> list[dict[str, Any]]:
    return [
        {
            "id": identifier("attribute", f"{row['name']}/{term}"),
            "link_id": service_id,
            "link_entity": "service",
            "taxonomy_term": {"id": identifier("term", term), "name": term},
        }
        for term in filter(None, row["terms"].split(";"))
    ]


def service(
    row: dict[str, str], number: int, orgs: dict[str, dict[str, str]], tails: list[str]
) -> dict[str, Any]:
    """One Open Referral UK service object; `number` makes its drama-range telephone number."""
    slug, name = row["slug"], row["name"]
    extra = dict(pair.split("=", 1) for pair in filter(None, row["extra"].split(";")))
    if strange := set(extra) - {"min", "max", "lang", "cost", "hours"}:
        raise ValueError(f"{slug}: unknown extra {sorted(strange)}")
    owner = organization(row, orgs)
    site = f"{hostname(owner['name'])}.example"
    usual = USUAL_HOURS[choice(slug, "hours", len(USUAL_HOURS))]
    days, opens, closes = NAMED_HOURS[extra["hours"]] if "hours" in extra else usual
    service_id = identifier("service", name)
    made: dict[str, Any] = {
        "id": service_id,
        "name": name,
        "description": described(row, tails),
        "status": "active",
        "url": f"https://www.{site}/{hostname(name)}",
        "email": f"{hostname(name)}@{site}",
        "organization": owner,
        "phones": [{"id": identifier("phone", name), "number": f"020 7946 0{number:03d}"}],
        "service_at_locations": [
            {"id": identifier("at", name), "location": location(slug, name)},
        ],
        "schedules": [
            {
                "id": identifier("schedule", name),
                "freq": "WEEKLY",
                "byday": days,
                "opens_at": opens,
                "closes_at": closes,
            }
        ],
        "cost_options": [cost(extra, name)],
    }
    for key, field in (("min", "minimum_age"), ("max", "maximum_age")):
        if key in extra:
            made[field] = int(extra[key])
    if "lang" in extra:
        made["languages"] = [
            {"id": identifier("language", f"{name}/{c}"), "code": c, "name": LANGUAGES[c]}
            for c in extra["lang"].split(",")
        ]
    if row["terms"]:
        made["attributes"] = attributes(row, service_id)
    return made


def build() -> dict[str, str]:
    """The text of each file. Raises ValueError for a repeated name or query, or a bad slug."""
    orgs = {row["code"]: row for row in table(HERE / "organizations.tsv")}
    rows = [row for path in sorted(HERE.glob("services_*.tsv")) for row in table(path)]
    ids = {row["slug"]: identifier("service", row["name"]) for row in rows}
    if len(ids) != len(rows) or len(set(ids.values())) != len(rows):
        raise ValueError("a service name or slug is repeated")
    tails = [row["tail"] for row in table(HERE / "tails.tsv")]
    services = [service(row, number, orgs, tails) for number, row in enumerate(rows)]
    lines, asked = [], set()
    for row in table(HERE / "queries.tsv"):
        wanted = row["good"].split()
        unknown = [slug for slug in wanted if slug not in ids]
        if unknown or not wanted or row["query"].lower() in asked:
            raise ValueError(f"query {row['query']!r}: repeated, empty or unknown {unknown}")
        asked.add(row["query"].lower())
        good = [ids[slug] for slug in wanted]
        line = {"query": row["query"], "lang": "en", "kind": row["kind"], "good": good}
        lines.append(json.dumps(line, ensure_ascii=False))
    return {
        "directory.json": json.dumps(services, ensure_ascii=False, indent=1) + "\n",
        "queries.jsonl": "\n".join(lines) + "\n",
    }


def main() -> int:
    texts = build()
    if "--check" in sys.argv[1:]:
        stale = [n for n, text in texts.items() if (HERE / n).read_text("utf-8") != text]
        sys.stdout.write(f"{'out of date: ' + ', '.join(stale) if stale else 'up to date'}\n")
        return 1 if stale else 0
    for name, text in texts.items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")
        sys.stdout.write(f"wrote {name}: {len(text):,} characters\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
