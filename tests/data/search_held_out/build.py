"""The held-out search set: builds `directory.json` and `queries.jsonl` from `sources/`.

Run it from anywhere with Python 3.11 alone. Every id comes from uuid5 and every invented
detail from a hash of the service's key, so two runs give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://search-held-out.signpost.example/")
WEEKDAYS = "MO,TU,WE,TH,FR"
EVERY_DAY = f"{WEEKDAYS},SA,SU"
DAY_NAMES = {
    "monday": "MO",
    "tuesday": "TU",
    "wednesday": "WE",
    "thursday": "TH",
    "friday": "FR",
    "saturday": "SA",
    "sunday": "SU",
}
HOURS = {
    "evening": ("17:30", "20:30"),
    "morning": ("09:30", "12:30"),
    "after school": ("15:30", "18:00"),
    "afternoon": ("13:00", "16:30"),
}
ROUND_THE_CLOCK = re.compile(r"day or night|day and night|any hour|at any time|twenty-four hours")
CHARGED = re.compile(r"£|\bfees\b|\bcharges? (?:apply|of)")
UNCHARGED = re.compile(
    r"[Nn]o fees?|instead of fees|fees? (?:are )?waive|with £|loans from £|the fee\b"
)
SPEAKS = re.compile(r"spoken|-speaking|speaks [A-Z]")
STREETS = (
    "Copperas Lane", "Marl Hill", "Peartree Green", "Saltmead Parade",
    "Coldblow Lane", "Pier Street", "Hartwell Row", "Larkfield Road",
    "Ropewalk", "Tannery Street", "Friars End", "Watergate Rise",
    "Dunlin Way", "Osier Grove", "Alma Terrace", "Chandler Street",
    "Bellfoundry Road", "Quarry Bank", "Windmill Approach", "Albion Yard",
)  # fmt: skip
DISTRICTS = ("SE4", "SE6", "SE8", "SE13", "SE14", "SE23")
INWARD = "ABDEFGHJLNPQRSTUWXYZ"  # the letters that end a postcode
LANGUAGES = {
    "Somali": "so", "Turkish": "tr", "Polish": "pl", "Bengali": "bn", "Arabic": "ar",
    "Tigrinya": "ti", "Farsi": "fa", "Dari": "prs", "Pashto": "ps", "Spanish": "es",
    "Portuguese": "pt", "Cantonese": "yue", "Vietnamese": "vi", "Urdu": "ur", "Tamil": "ta",
    "Yoruba": "yo", "French": "fr", "Lingala": "ln", "Sorani": "ckb",
}  # fmt: skip


def entries(pattern: str, columns: int) -> Iterator[list[str]]:
    """The rows of every source file that fits `pattern`; ValueError on a row of another width."""
    for path in sorted((HERE / "sources").glob(pattern)):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("#") or not line.strip():
                continue
            row = [part.strip() for part in line.split("|")]
            if len(row) != columns:
                raise ValueError(f"{path.name}:{number}: {len(row)} columns, not {columns}")
            yield row


def identifier(*parts: str) -> str:
    """The id of whatever the parts name."""
    return str(uuid.uuid5(SPACE, "/".join(parts)))


def pick(key: str, purpose: str, choices: int) -> int:
    """A number from 0 up to `choices`, always the same for this key and purpose."""
    digest = hashlib.sha256(f"{key}/{purpose}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % choices


def slug(name: str) -> str:
    """The name as it stands in an address on the web."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower().replace("'", "")).strip("-")


def location(key: str) -> dict[str, Any]:
    """An invented place: the street, the inward code and the point mean nothing."""
    street = f"{pick(key, 'number', 190) + 1} {STREETS[pick(key, 'street', len(STREETS))]}"
    letters = "".join(INWARD[pick(key, end, len(INWARD))] for end in ("first", "second"))
    district = DISTRICTS[pick(key, "district", len(DISTRICTS))]
    return {
        "id": identifier("at", key),
        "location": {
            "id": identifier("location", key),
            "location_type": "physical",
            "name": street,
            "latitude": round(51.44 + pick(key, "latitude", 50_000) / 1e6, 6),
            "longitude": round(-0.06 + pick(key, "longitude", 80_000) / 1e6, 6),
            "addresses": [
                {
                    "id": identifier("address", key),
                    "address_1": street,
                    "city": "London",
                    "region": "Greater London",
                    "state_province": "Greater London",
                    "postal_code": f"{district} {pick(key, 'sector', 9) + 1}{letters}",
                    "country": "GB",
                    "address_type": "physical",
                }
            ],
        },
    }


def schedule(key: str, text: str) -> dict[str, Any]:
    """Opening hours that do not gainsay the description."""
    words = text.lower()
    days = [code for day, code in DAY_NAMES.items() if day in words]
    if ROUND_THE_CLOCK.search(words):
        byday, hours = EVERY_DAY, ("00:00", "23:59")
    else:
        byday = ",".join(days) or (WEEKDAYS, "MO,TU,TH", "MO,WE,FR", WEEKDAYS)[pick(key, "days", 4)]
        hours = next((times for word, times in HOURS.items() if word in words), ("09:30", "17:00"))
    return {
        "id": identifier("schedule", key),
        "freq": "WEEKLY",
        "byday": byday,
        "opens_at": hours[0],
        "closes_at": hours[1],
    }


def cost(key: str, text: str) -> dict[str, Any]:
    """A charge where the description speaks of one, else free."""
    if CHARGED.search(text) and not UNCHARGED.search(text):
        return {
            "id": identifier("cost", key),
            "option": "Charge may apply",
            "amount_description": "Ask about charges",
        }
    return {
        "id": identifier("cost", key),
        "option": "Free",
        "amount": 0,
        "currency": "GBP",
        "amount_description": "Free",
    }


def optional_parts(key: str, term: str, ages: str, text: str) -> dict[str, Any]:
    """The parts that only some services have: term, ages, languages."""
    parts: dict[str, Any] = {}
    if term != "-":
        parts["attributes"] = [
            {
                "id": identifier("attribute", key),
                "link_id": identifier("service", key),
                "link_entity": "service",
                "taxonomy_term": {"id": identifier("term", term), "name": term},
            }
        ]
    least, _, most = ages.partition("-")
    if least:
        parts["minimum_age"] = int(least)
    if most:
        parts["maximum_age"] = int(most)
    told = " ".join(part for part in text.split(". ") if SPEAKS.search(part))
    spoken = [name for name in LANGUAGES if name in told]
    if spoken:
        parts["languages"] = [
            {"id": identifier("language", key, name), "code": LANGUAGES[name], "name": name}
            for name in spoken
        ]
    return parts


def service(number: int, row: list[str], orgs: dict[str, tuple[str, str]]) -> dict[str, Any]:
    """One service in the form of the development set."""
    key, name, org, term, ages, text = row
    org_name, org_text = (name, "Local organisation.") if org == "=" else orgs[org]
    site = f"{slug(org_name)}.example"
    return {
        "id": identifier("service", key),
        "name": name,
        "description": text,
        "status": "active",
        "url": f"https://www.{site}/{slug(name)}",
        "email": f"{slug(name)}@{site}",
        "organization": {
            "id": identifier("organization", org_name),
            "name": org_name,
            "description": org_text,
        },
        "phones": [{"id": identifier("phone", key), "number": f"020 7946 0{number:03d}"}],
        "service_at_locations": [location(key)],
        "schedules": [schedule(key, text)],
        "cost_options": [cost(key, text)],
        **optional_parts(key, term, ages, text),
    }


def queries(known: set[str]) -> list[dict[str, Any]]:
    """The queries and the ids that answer them; ValueError on a key unknown or given twice."""
    out: list[dict[str, Any]] = []
    seen: set[str] = set()
    for kind, query, answers in entries("queries_*.txt", 3):
        keys = answers.split(",")
        wrong = [key for key in keys if key not in known or key.startswith("x_")]
        if wrong or query.lower() in seen or len(set(keys)) != len(keys):
            raise ValueError(f"{query}: asked twice, or answered by {wrong or keys}")
        seen.add(query.lower())
        good = [identifier("service", key) for key in keys]
        out.append({"query": query, "lang": "en", "kind": kind, "good": good})
    return out


def main() -> int:
    """Write both files beside this one; the exit code."""
    orgs = {code: (name, text) for code, name, text in entries("orgs.txt", 3)}
    rows = list(entries("services_*.txt", 6))
    keys = {row[0] for row in rows}
    if len(keys) != len(rows):
        raise ValueError("a service key is used twice")
    services = [service(number, row, orgs) for number, row in enumerate(rows)]
    asked = queries(keys)
    text = json.dumps(services, ensure_ascii=False, indent=1)
    (HERE / "directory.json").write_text(text + "\n", encoding="utf-8")
    lines = "".join(json.dumps(query, ensure_ascii=False) + "\n" for query in asked)
    (HERE / "queries.jsonl").write_text(lines, encoding="utf-8")
    sys.stdout.write(f"{len(services)} services, {len(asked)} queries\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
