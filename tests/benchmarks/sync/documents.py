"""The records that every system of a sync benchmark is given: about 657 bytes, 400 of them text.

The same seed always makes the same records. Words come with the frequencies of a language (few
are common, most are rare), so that the text compresses about as much as real notes do.
"""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SEED = 20261129
_VOCABULARY = """
the to and a of for was is with that asked about her his their letter council rent they
will not have been from we call back next week appointment told form help benefit claim landlord at
housing today phone said by on this needs came again money weeks still waiting office bring it when
advice can pay school children gas meter card job centre journal deadline appeal decision moved
family English class interpreter surgery doctor registered dentist tooth pain evidence payslip bank
statement arrears eviction notice court hearing duty solicitor aid debt plan agreed monthly food
parcel voucher issued fuel top winter grant applied refused reason wrote reply post lost passport
visa status share code expired renewal fee waiver nursery place hours childcare carer mother son
daughter sister neighbour church hall group Thursday morning Monday afternoon bus pass discount
damp mould repair heating broken window lock report number reference complaint manager officer
worried sleeping badly anxious lonely walking garden volunteer reading letters shared household
council-tax support reduction overpaid deduction sanction lifted hardship loan repaid furniture
bed cooker donated collected storage deposit scheme viewing agent guarantor refused hostel
temporary accommodation allocated bidding band priority medical assessment mobility stairs lift
wheelchair ramp grab rail occupational therapist discharge ward clinic scan results tablets
prescription pharmacy collected delivered translated signed copied scanned emailed uploaded
password reset account locked library computer course certificate interview practice agency shift
contract unpaid wages employer tribunal union timesheet holiday sick maternity leave return"""
_WORDS = tuple(_VOCABULARY.split())
_CHANNELS = ("in_person", "phone", "message", "email", "video", "letter")
_VENUES = ("Example Hall", "St Example's Church", "Example Library", "Example Community Centre")
_GIVEN = ("Amina", "Bao", "Carla", "Dawit", "Elif", "Farah", "Grace", "Hodan", "Ivana", "Jerzy")
_FAMILY = ("Ahmed", "Brown", "Costa", "Demir", "Example", "Farouk", "Green", "Hassan", "Invented")


def documents(count: int, seed: int = SEED) -> Iterator[dict[str, Any]]:
    """`count` records: one in ten has a name and a phone (a client), the others are contacts."""
    random_ = random.Random(seed)
    weights = [1 / (place + 2) ** 0.55 for place in range(len(_WORDS))]
    authors = [_uuid7(random_, 1_700_000_000_000) for _ in range(25)]
    moment = 1_750_000_000_000
    clients = [_uuid7(random_, moment) for _ in range(max(20, count // 40))]
    for number in range(count):
        moment += random_.randrange(1_000, 600_000)
        record = {
            "id": _uuid7(random_, moment),
            "created_at": moment // 1000,
            "created_by": random_.choice(authors),
            "channel": random_.choice(_CHANNELS),
            "venue": random_.choice(_VENUES),
            "minutes": random_.randrange(5, 90, 5),
            "client": random_.choice(clients),
            "text": _text(random_, weights),
        }
        if number % 10 == 0:
            record["name"] = f"{random_.choice(_GIVEN)} {random_.choice(_FAMILY)}"
            record["phone"] = f"07700 900{random_.randrange(1000):03d}"
        yield record


def write_documents(path: Path, count: int) -> None:
    """The records as JSON lines."""
    with path.open("w", encoding="utf-8") as file:
        for document in documents(count):
            file.write(json.dumps(document, separators=(",", ":")) + "\n")


def read_documents(path: Path, most: int) -> Iterator[dict[str, Any]]:
    """The first of the records in a file."""
    with path.open(encoding="utf-8") as file:
        for _, line in zip(range(most), file, strict=False):
            yield json.loads(line)


def _text(random_: random.Random, weights: list[float]) -> str:
    """Between 330 and 470 letters, or a word more."""
    wanted = random_.randrange(330, 470)
    words, size = [], 0
    for word in random_.choices(_WORDS, weights, k=150):
        written = word + "." if random_.random() < 0.08 else word
        words.append(written)
        size += len(written) + 1
        if size >= wanted:
            break
    return " ".join(words)


def _uuid7(random_: random.Random, milliseconds: int) -> str:
    digits = f"{milliseconds:012x}7{random_.getrandbits(12):03x}"
    digits += f"{8 + random_.getrandbits(2):x}{random_.getrandbits(60):015x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
