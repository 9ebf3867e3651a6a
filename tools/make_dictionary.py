"""Makes the dictionary with which records are compressed before they are sealed.

Run from the checkout: PYTHONPATH=src python tools/make_dictionary.py. It is trained on invented
records of every kind, in the shape that the vault's tables give them. The same tables and code
lists give the same bytes, but a dictionary that was released never changes: records sealed with
it could not be read any more. A better one gets the next number, and formats of its own.
"""

import hashlib
import json
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import msgpack
import zstandard

from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT, Base

ROOT = Path(__file__).parents[1]
RESOURCES = ROOT / "resources"
OUT = RESOURCES / "sync" / "dictionary_1.zdict"
SEED = 20261129
SIZE = 128 * 1024
RECORDS = 30_000
_BEGUN = datetime(2024, 1, 8, 9, 0, tzinfo=UTC)
_SAYS_NOTHING = (NOT_ASKED, NOT_ASKED, NOT_ASKED, PREFERS_NOT)

_NOTES = (
    "Came with {who}. Prefers mornings.", "Came back as asked.", "Will come back next week.",
    "Rent arrears, letter came on {day}.", "Notice from the landlord, two weeks left.",
    "Section 21 notice, has to leave by the end of the month.", "Sofa surfing at a friend's.",
    "Not registered with a GP.", "Registered with a GP but cannot get an appointment.",
    "Helped to fill in the form.", "Rang the council together, waiting for a call back.",
    "Left a message with the duty team.", "Gave the sheet for the advice centre.",
    "Food bank voucher given.", "No money until {day}.", "Universal Credit was stopped.",
    "PIP decision came, wants to appeal.", "Waiting for a decision from the Home Office.",
    "No recourse to public funds.", "Has lost the biometric residence permit.",
    "Children are at school, {who} picks them up.", "Needs an interpreter for the appointment.",
    "Spoke through {who}. Book an interpreter next time.", "Does not read English well.",
    "Phone has no credit, please text.", "New number, see above.", "Tired and worried about money.",
    "Very anxious today, talked for a while.", "Sleeping badly, pain in the back.",
    "Feels lonely since moving here.", "Interested in English classes and volunteering.",
    "Looking for work, has experience as a cook.", "Debt letters from a collection company.",
    "Gas and electricity on a prepayment meter, it ran out.", "Damp and mould in the bedroom.",
    "Asked about help for {who}.", "Referred to the housing team.", "They did not turn up.",
    "Called, no answer. Try again on {day}.", "Everything is sorted, thanked us.",
    "Thinks the letter is a mistake. We rang and it is.", "Wants to talk to somebody about it.",
)  # fmt: skip
_WHO = ("her sister", "his brother", "a friend", "her son", "her mother", "a neighbour", "the kids")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_VENUES = ("St Example's Hall", "Demo Library", "Sample Mosque community room", "church hall",
           "community centre", "food bank", "drop-in", "phone")  # fmt: skip
_GIVEN = ("Fadumo", "Baran", "Selam", "Amina", "Maria", "Ahmed", "Yusuf", "Olena", "Ioana", "John")
_FAMILY = ("Trialova", "Samplewala", "Placeholder", "Fictionali", "Example", "Demoğlu", "Specimen")
_SERVICES = ("Housing advice", "GP practice", "Food bank", "Law Centre", "Citizens Advice",
             "Immigration advice", "ESOL classes", "Children's Centre", "Mental health support",
             "Debt advice", "Jobcentre", "Drop-in for women", "Library")  # fmt: skip
_AREAS = ("Lilypond", "Foxglove", "Wrenfield", "Larkrise", "Kestrel", "Mulberry", "Harebell")
_WARDS = (
    "Bunhill",
    "Caledonian",
    "Finsbury Park",
    "Whitechapel",
    "Stratford",
    "Peckham",
    "Brixton",
)


class Invented:
    """A source of made-up values, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.people = [self.identity() for _ in range(8)]
        self.concepts = [c["id"] for c in _each_concept()]
        self.phrases = list(_each_phrase())
        self.languages = _codes("languages")

    def identity(self) -> str:
        """A UUIDv7 of no moment in particular."""
        raw = bytearray(self.random.randbytes(16))
        raw[:6] = int(self.moment().timestamp() * 1000).to_bytes(6)
        raw[6], raw[8] = raw[6] & 0x0F | 0x70, raw[8] & 0x3F | 0x80
        return str(uuid.UUID(bytes=bytes(raw)))

    def moment(self) -> datetime:
        """Some second of three years."""
        return _BEGUN + timedelta(seconds=self.random.randrange(3 * 365 * 24 * 3600))

    def stamp(self) -> str:
        """An instant as the tables hold it."""
        return self.moment().isoformat(timespec="seconds")

    def day(self) -> str:
        """A date as the tables hold it."""
        return self.moment().date().isoformat()

    def note(self, most: int) -> str:
        """Some sentences: ours, and mostly the words that people have for their needs."""
        return " ".join(self._sentence() for _ in range(self.random.randint(1, most)))

    def _sentence(self) -> str:
        if self.random.random() < 0.8:
            return f"{self.random.choice(self.phrases).capitalize()}."
        who, day = self.random.choice(_WHO), self.random.choice(_DAYS)
        return self.random.choice(_NOTES).format(who=who, day=day)

    def one(self, *choices: Any) -> Any:
        """One of these."""
        return self.random.choice(choices)

    def of(self, name: str) -> str:
        """A code of a code list, or no answer."""
        return str(self.one(*_codes(name), *_SAYS_NOTHING))


def _codes(name: str) -> list[str]:
    found = json.loads((RESOURCES / "codelists" / f"{name}.json").read_text("utf-8"))
    return [str(value["code"]) for value in found["values"]]


def _each_concept() -> Iterator[dict[str, Any]]:
    for path in sorted((RESOURCES / "concepts").glob("*.json")):
        yield from json.loads(path.read_text("utf-8"))["concepts"]


def _each_phrase() -> Iterator[str]:
    """Every name of a need in English, and what people say for it."""
    for path in sorted((RESOURCES / "concepts" / "labels" / "en").glob("*.json")):
        yield from _texts(json.loads(path.read_text("utf-8")))


def _texts(found: Any) -> Iterator[str]:
    if isinstance(found, str):
        yield found
    elif isinstance(found, list):
        for each in found:
            yield from _texts(each)
    elif isinstance(found, dict):
        for name in sorted(set(found) - {"reviewed_by", "language"}):
            yield from _texts(found[name])


def _person(of: Invented) -> dict[str, Any]:
    roles = of.one(["caseworker"], ["volunteer"], ["caseworker", "coordinator"],
                   ["caseworker", "coordinator", "safeguarding_lead"])  # fmt: skip
    return {"name": of.one(*_GIVEN), "roles": roles, "public_key": of.random.randbytes(32)}


def _client(of: Invented) -> dict[str, Any]:
    named = of.random.random() < 0.8
    return {
        "given_name": of.one(*_GIVEN) if named else "",
        "family_name": of.one(*_FAMILY, "") if named else "",
        "birth_date": of.one(None, str(of.random.randint(1940, 2010)), of.day()),
        "gender": of.one("woman", "man", "other", *_SAYS_NOTHING),
        "ethnicity": of.of("ethnicity_ons2021"), "religion": of.of("religion_census2021"),
        "languages": of.random.sample(of.languages[:40], of.random.randint(0, 2)),
        "interpreter": of.of("interpreter"),
        "phone": f"07700 900{of.random.randrange(1000):03d}" if of.random.random() < 0.6 else "",
        "email": of.one("", "", f"{of.one(*_GIVEN).lower()}@example.org"),
        "address": of.one("", f"{of.random.randint(1, 99)} Sample Street, London"),
        "postcode": of.one("", "N7 6QT", "E1 4NS", "SE15 5EB", "SW9 8QQ", "EC1V 9NR"),
        "ring": of.one("yes", "no", NOT_ASKED), "text": of.one("yes", "no", NOT_ASKED),
        "message": of.one("yes", "no", NOT_ASKED), "write": of.one("yes", "no", NOT_ASKED),
        "safe_words": of.one("", "", "Not through: husband", "Never leave a message"),
        "privacy_told": of.one("yes", "not_yet", NOT_ASKED),
        "privacy_told_on": of.one(None, of.day()),
        "reference": of.one("", f"P{of.random.randrange(9999):04d}"),
        "updated_at": of.one(None, of.stamp()), "updated_by": of.one(None, *of.people[:2]),
    }  # fmt: skip


def _contact(of: Invented) -> dict[str, Any]:
    return {
        "happened_on": of.day(), "happened_at": of.one(None, of.stamp(), of.stamp()),
        "minutes": of.one(None, 5, 10, 15, 20, 30), "channel": of.of("contact_channel"),
        "venue": of.one(*_VENUES), "language": of.one(NOT_ASKED, "en", *of.languages[:20]),
        "ward": of.one("", "", *_WARDS),
        "lsoa": of.one("", f"E0100{of.random.randrange(9999):04d}"),
        "imd_decile": of.one(None, *range(1, 11)), "note": of.one("", of.note(9), of.note(18)),
        "barrier": of.of("barriers"), "own_words": of.one("", "", "", f"“{of.note(3)}”"),
        "may_quote": of.one("yes", "no", NOT_ASKED, NOT_ASKED), "age_band": of.of("age_bands"),
        "privacy_told": of.one("yes", "not_yet", NOT_ASKED),
        "amends": of.one(None, None, None, of.identity()),
        "extra": of.one({}, {}, {}, {"undone": True}),
    }  # fmt: skip


def _participant(of: Invented) -> dict[str, Any]:
    return {"contact_id": of.identity(), "client_id": of.identity()}


def _need(of: Invented) -> dict[str, Any]:
    return {
        "contact_id": of.identity(), "concept": of.one("", *of.concepts, *of.concepts),
        "words": of.one("", "", "rent arrears", "needs a GP", "school place", "money for food"),
        "nothing_found": of.random.random() < 0.1,
    }  # fmt: skip


def _service(of: Invented) -> dict[str, Any]:
    name = f"{of.one(*_AREAS)} {of.one(*_SERVICES)}"
    told = {
        "phone": f"020 7946 0{of.random.randrange(1000):03d}", "website": "https://www.example.org/",
        "address": f"{of.random.randint(1, 300)} Example Street, London", "postcode": "N1 1AA",
        "opening": of.one("Mon to Fri 09:00-17:00", "Tue, Thu 10:00-13:00", "Ring first"),
        "source": "Open Referral UK", "checked": of.day(),
    }  # fmt: skip
    return {
        "contact_id": of.identity(), "service_id": of.identity(), "service_name": name,
        "told": of.one({}, told, told), "how": of.of("how_given"),
    }  # fmt: skip


def _safeguarding(of: Invented) -> dict[str, Any]:
    return {
        "contact_id": of.one(None, of.identity()), "client_id": of.one(None, of.identity()),
        "sealed": of.random.randbytes(48 + of.random.randrange(400)),
    }  # fmt: skip


def _follow_up(of: Invented) -> dict[str, Any]:
    done = of.random.random() < 0.4
    return {
        "contact_id": of.identity(), "client_id": of.one(None, of.identity(), of.identity()),
        "reason": of.of("follow_up_reason"), "urgency": of.of("urgency"),
        "owner_id": of.one(None, *of.people), "due": of.one(None, of.day(), of.day()),
        "find_again": of.one("", "", "At the drop-in on Tuesdays", of.note(3)),
        "status": of.one("done", "handed_over", "not_needed") if done else "open",
        "outcome": of.of("signpost_outcome") if done else "",
        "barrier": of.of("barriers") if done else NOT_ASKED,
        "resolved_on": of.day() if done else None, "tries": of.one(0, 0, 1, 2, 3),
    }  # fmt: skip


def _event(of: Invented) -> dict[str, Any]:
    kinds = ("opened", "tried", "reached", "moved", "owner", "back_to_team", "resolved", "reopened")
    return {
        "follow_up_id": of.identity(), "kind": of.one(*kinds), "note": of.one("", of.note(6)),
        "detail": of.one({}, {}, {"from": of.one(*of.people)}, {"due": of.day()}),
    }  # fmt: skip


def _audit(of: Invented) -> dict[str, Any]:
    acts = ("opened", "unlock_failed", "opened safeguarding note", "printed sheet", "exported",
            "person_added", "person_removed", "passphrase_changed",
            "imported directory")  # fmt: skip
    return {
        "number": of.random.randrange(9_999), "at": of.stamp(), "person_id": of.one(*of.people),
        "action": of.one(*acts),
        "subject_kind": of.one("", "person", "client", "safeguarding_note"),
        "subject_id": of.one("", of.identity()), "detail": of.one({}, {"count": 1}),
        "previous": of.random.randbytes(32), "hash": of.random.randbytes(32),
    }  # fmt: skip


def _conflict(of: Invented) -> dict[str, Any]:
    return {
        **_begun(of), "zone": "Europe/London", "record_kind": of.one("client", "follow_up"),
        "record_id": of.identity(),
        "field": of.one("phone", "postcode", "address", "due", "owner_id", "status", "safe_words"),
        "mine": of.note(3), "theirs": of.note(3), "mine_by": of.one(*of.people),
        "mine_at": of.stamp(), "theirs_by": of.one(*of.people), "theirs_at": of.stamp(),
        "settled_at": None, "settled_by": None, "settled_as": "",
    }  # fmt: skip


def _erased(_of: Invented) -> dict[str, Any]:
    return {"_erased": True}


def _begun(of: Invented) -> dict[str, Any]:
    return {"id": of.identity(), "created_at": of.stamp(), "created_by": of.one(*of.people)}


_KINDS: tuple[tuple[str, int, Callable[[Invented], dict[str, Any]]], ...] = (
    ("person", 2, _person), ("client", 16, _client), ("contact", 24, _contact),
    ("participant", 8, _participant), ("contact_need", 12, _need),
    ("contact_service", 12, _service),
    ("safeguarding_note", 4, _safeguarding), ("follow_up", 10, _follow_up),
    ("follow_up_event", 8, _event), ("audit", 6, _audit), ("", 4, _conflict), ("", 1, _erased),
)  # fmt: skip


def records(count: int, seed: int = SEED) -> Iterator[dict[str, Any]]:
    """Invented records as they are sealed: a row's columns in order, `extra` beside them."""
    of = Invented(seed)
    kinds = [(table, make) for table, weight, make in _KINDS for _ in range(weight)]
    for _ in range(count):
        table, make = of.random.choice(kinds)
        values = make(of)
        if table:
            values = _in_order(table, _begun(of) | {"zone": "Europe/London"} | values)
        yield values | {"_v": of.one(1, 1, 1, 2, 3)}


def _in_order(name: str, values: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for column in Base.metadata.tables[name].columns:
        if column.name in values and column.name != "extra":
            row[column.name] = values[column.name]
        elif column.name not in {"extra", "space_id"}:
            default = column.default
            row[column.name] = default.arg if default is not None and default.is_scalar else None  # type: ignore[attr-defined]
    row.update(values.get("extra", {}))
    return row


def train(seed: int = SEED) -> bytes:
    """The dictionary's bytes."""
    packed = [msgpack.packb(record, use_bin_type=True) for record in records(RECORDS, seed)]
    found = zstandard.train_dictionary(SIZE, packed, k=200, d=6, level=5, dict_id=1)
    return bytes(found.as_bytes())


def main() -> None:
    """Write the file, unless a different one was released under its number."""
    content = train()
    if OUT.exists() and OUT.read_bytes() != content:
        raise SystemExit(f"{OUT.name} is there and differs. A new dictionary needs a new number.")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(content)
    print(f"{OUT.name}: {len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}")


if __name__ == "__main__":
    main()
