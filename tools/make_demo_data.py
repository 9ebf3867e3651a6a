"""Makes the demo organization: invented services in Islington, and invented people who came.

Run from the checkout: python tools/make_demo_data.py POSTCODES.csv, where POSTCODES.csv is the open
postcode file of the five boroughs (see resources/demo/SOURCES.md). The same input gives the same
bytes.
"""

import csv
import json
import sys
import uuid
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).parents[1]
OUT = ROOT / "resources" / "demo"
_IDS = uuid.UUID("5f7c1d8e-6c7b-4a35-9d1b-0d3a1f2e4b6a")
_OLDEST, _NEWEST = date(2024, 1, 15), date(2026, 11, 13)

_AREAS = [
    "Lilypond",
    "Foxglove",
    "Copperbeech",
    "Wrenfield",
    "Marigold",
    "Thistledown",
    "Otterbrook",
    "Larkrise",
    "Quince",
    "Honeysuckle",
    "Saffron",
    "Juniper",
    "Bramblewood",
    "Kestrel",
    "Peartree",
    "Rosehip",
    "Swallowgate",
    "Mulberry",
    "Harebell",
    "Cloverleaf",
    "Tamarisk",
    "Nightingale",
    "Almond",
    "Redstart",
    "Silverbirch",
    "Lavender",
    "Goldcrest",
    "Hawthornden",
    "Teasel",
    "Bluebell",
    "Wheatear",
    "Sorrel",
]
_STREETS = ("Sample Street", "Example Road", "Demo Lane", "Specimen Gardens", "Placeholder Square")
_BODIES = ("Trust", "Association", "Partnership", "Community Centre", "Project", "Collective")
_CITY = {"address_type": "physical", "city": "London", "state_province": "London", "country": "GB"}

# byday, opens, closes; freq MONTHLY where the days carry a number.
_WEEKDAYS = "MO,TU,WE,TH,FR"
_ALL_DAYS = "MO,TU,WE,TH,FR,SA,SU"
_HOURS: dict[str, list[tuple[str, str, str]]] = {
    "gp": [(_WEEKDAYS, "08:00", "18:30")],
    "office": [(_WEEKDAYS, "09:30", "17:00")],
    "shop": [(_WEEKDAYS, "09:00", "19:00"), ("SA", "09:00", "17:30")],
    "late": [("MO,TU,WE,TH,FR", "13:00", "20:00")],
    "evening": [(_ALL_DAYS, "18:00", "23:30")],
    "night": [(_ALL_DAYS, "20:00", "08:00")],
    "daily": [(_ALL_DAYS, "10:00", "16:00")],
    "mornings": [(_WEEKDAYS, "08:00", "12:00")],
    "library": [("MO,TU,TH,FR", "09:30", "19:00"), ("SA", "10:00", "17:00")],
    "mon": [("MO", "10:00", "13:00")],
    "tue": [("TU", "10:00", "16:00")],
    "wed": [("WE", "10:00", "15:00")],
    "thu": [("TH", "10:00", "16:00")],
    "fri": [("FR", "10:00", "14:00")],
    "mon_wed": [("MO,WE", "10:00", "16:00")],
    "mon_thu": [("MO,TH", "10:00", "15:30")],
    "tue_thu": [("TU,TH", "11:00", "14:00")],
    "tue_thu_pm": [("TU,TH", "15:30", "17:30")],
    "mon_wed_am": [("MO,WE", "09:45", "11:45")],
    "tue_am": [("TU", "10:00", "12:00")],
    "thu_am": [("TH", "10:00", "12:00")],
    "fri_am": [("FR", "10:30", "12:00")],
    "sat_am": [("SA", "10:00", "12:30")],
    "sun_am": [("SU", "09:00", "11:00")],
    "wed_pm": [("WE", "13:30", "16:00")],
    "thu_pm": [("TH", "13:30", "15:30")],
    "fri_pm": [("FR", "14:30", "17:00")],
    "thu_noon": [("TH", "12:00", "14:00")],
    "wed_eve": [("WE", "18:30", "21:00")],
    "wed_sat": [("WE,SA", "10:00", "16:00")],
    "sat_sun": [("SA,SU", "11:00", "15:00")],
    "first_wed": [("1WE", "14:00", "16:00")],
    "second_tue": [("2TU", "10:30", "12:30")],
    "last_sat": [("-1SA", "11:00", "15:00")],
    "holiday": [(_WEEKDAYS, "09:00", "15:30")],
    "none": [],
}
_ACCESS = (
    "Step-free entrance.",
    "Step-free entrance and an accessible toilet.",
    "Two steps at the door. A ramp is put out if you ring first.",
    "Lift to all floors. Hearing loop at the desk.",
    "First floor, no lift.",
)
_HOW = (
    "Just come.",
    "Ring first.",
    "Ring or ask a worker to refer you.",
    "Fill in a form at the desk.",
    "Ring between 10 and 12 on weekdays.",
)


def _id(*parts: str) -> str:
    return str(uuid.uuid5(_IDS, "/".join(parts)))


def _places(postcodes: Path, random: Random) -> list[dict[str, str]]:
    with postcodes.open(encoding="utf-8", newline="") as file:
        rows = [
            row
            for row in csv.DictReader(file)
            if row["borough"] == "Islington"
            and row["live"] == "True"
            and row["pcds"].split()[0] in ("N1", "N4", "N5", "N7", "N19", "EC1V", "EC1R")
        ]
    return random.sample(sorted(rows, key=lambda row: row["pcds"]), len(_AREAS))


def _language_names() -> dict[str, str]:
    data = json.loads((ROOT / "resources" / "codelists" / "languages.json").read_text("utf-8"))
    return {value["code"]: value["label"] for value in data["values"]}


def _schedules(key: str, hours: str) -> list[dict[str, Any]]:
    return [
        {
            "id": _id(key, "schedule", str(number)),
            "freq": "MONTHLY" if byday[0] in "-123456789" else "WEEKLY",
            "interval": 1,
            "byday": byday,
            "opens_at": opens,
            "closes_at": closes,
            **({"description": "School holidays only."} if hours == "holiday" else {}),
        }
        for number, (byday, opens, closes) in enumerate(_HOURS[hours])
    ]


def _cost(key: str, cost: str) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": _id(key, "cost"), "currency": "GBP"}
    if cost == "free":
        return {**entry, "option": "Free", "amount": 0, "amount_description": "Free"}
    if cost == "band":
        return {**entry, "option": "NHS charges", "amount_description": "NHS charges, or free"}
    if cost == "mixed":
        return {**entry, "option": "Some things cost", "amount_description": "Ask what it costs"}
    return {**entry, "option": "Each time", "amount": int(cost), "amount_description": "each time"}


def _location(area: str, place: dict[str, str]) -> dict[str, Any]:
    """The hall of an area: services of one area share it, as they do in life."""
    random = Random(area)
    street = f"{random.randint(1, 160)} {random.choice(_STREETS)}"
    location: dict[str, Any] = {
        "id": _id("location", area),
        "location_type": "physical",
        "name": f"Example {area} Hall",
        "latitude": float(place["lat"]),
        "longitude": float(place["lon"]),
        "addresses": [
            {
                "id": _id("address", area),
                "address_1": street,
                "postal_code": place["pcds"],
                **_CITY,
            }
        ],
    }
    if random.random() < 0.75:
        text = random.choice(_ACCESS)
        location["accessibility"] = [{"id": _id("access", area), "description": text}]
    return location


def _languages(key: str, codes: str, names: dict[str, str]) -> list[dict[str, str]]:
    return [
        {"id": _id(key, "language", code), "code": code, "name": names[code]}
        for code in codes.split(",")
        if code
    ]


def _ages(ages: str) -> dict[str, int]:
    lowest, _, highest = ages.partition("-")
    found = {"minimum_age": lowest, "maximum_age": highest}
    return {name: int(age) for name, age in found.items() if age}


def _service(
    row: dict[str, str],
    variant: int,
    number: int,
    places: list[dict[str, str]],
    names: dict[str, str],
) -> dict[str, Any]:
    random = Random(f"{row['name']}/{variant}")
    area = _AREAS[(number * 7) % len(_AREAS)]
    key = f"{area}/{row['name']}/{variant}"
    slug = f"{area}-{row['name']}".lower().replace(" ", "-").replace("'", "").replace("+", "")
    assured = _OLDEST + timedelta(random.randint(0, (_NEWEST - _OLDEST).days))
    service: dict[str, Any] = {
        "id": _id(key),
        "name": f"{area} {row['name']}",
        "description": row["description"],
        "status": "active",
        "url": f"https://{slug}.example",
        "email": f"{slug}@demo.example",
        "assured_date": assured.isoformat(),
        "last_modified": f"{assured.isoformat()}T10:00:00Z",
        "organization": {
            "id": _id("organization", area),
            "name": f"Example {area} {_BODIES[_AREAS.index(area) % len(_BODIES)]}",
            "description": "An invented organisation, for the demo only.",
        },
        "attributes": [
            {
                "id": _id(key, "attribute"),
                "link_entity": "service",
                "taxonomy_term": {"id": _id("term", row["term"]), "name": row["term"]},
            }
        ],
        **_ages(row["ages"]),
    }
    if row["eligibility"]:
        service["eligibility_description"] = row["eligibility"]
    if random.random() < 0.8:
        service["application_process"] = random.choice(_HOW)
    if row["bring"]:
        service["required_documents"] = [{"id": _id(key, "document"), "document": row["bring"]}]
    # A real directory has gaps: about one in eight lacks its phone, its times, its cost.
    if random.random() < 0.88:
        telephone = f"020 7946 0{number % 1000:03d}"
        service["phones"] = [{"id": _id(key, "phone"), "number": telephone}]
    if random.random() < 0.88:
        service["schedules"] = _schedules(key, row["hours"])
    if random.random() < 0.88:
        service["cost_options"] = [_cost(key, row["cost"])]
    if row["languages"] and random.random() < 0.9:
        spoken = f"en,{row['languages']}"
        service["languages"] = _languages(key, spoken, names)
    # Where a woman is kept safe is never given as an address.
    if row["term"] not in ("Domestic abuse", "Sexual violence"):
        place = places[_AREAS.index(area)]
        service["service_at_locations"] = [
            {"id": _id(key, "at"), "location": _location(area, place)}
        ]
    return service


def directory(postcodes: Path) -> dict[str, Any]:
    """The demo directory as one page of an Open Referral UK v3 feed."""
    places, names = _places(postcodes, Random(20261123)), _language_names()
    with (ROOT / "tools" / "demo_services.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="|"))
    wanted = [(row, variant) for row in rows for variant in range(int(row["variants"]))]
    contents = [
        _service(row, variant, number, places, names)
        for number, (row, variant) in enumerate(wanted)
    ]
    return {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": False,
        "contents": contents,
    }


def _write(name: str, data: dict[str, Any]) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    (OUT / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(text):,} letters")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    _write("directory.json", directory(Path(sys.argv[1])))
