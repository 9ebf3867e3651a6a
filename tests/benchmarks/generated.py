"""A large invented directory for benchmarks: the demo's services, mixed anew by a fixed seed."""

import json
import random
from collections.abc import Iterator
from dataclasses import replace

from signpost_desktop.resources import resource
from signpost_directory.records import (
    Cost,
    Location,
    Organization,
    Phone,
    Schedule,
    ServiceRecord,
    TaxonomyTerm,
)

SEED = 20261123
_LONDON = ((51.35, 51.65), (-0.35, 0.10))


def generated_services(count: int, seed: int = SEED) -> Iterator[ServiceRecord]:
    """Services whose words are those of the demo, in new mixtures, all over London."""
    random_ = random.Random(seed)
    models = list(_models())
    sentences = [s for model in models for s in model.description.split(". ") if s]
    names = [model.name.split() for model in models]
    for number in range(count):
        model = random_.choice(models)
        first, second = random_.choice(names), random_.choice(names)
        description = ". ".join([model.description, *random_.sample(sentences, 2)])
        place = Location(
            name=" ".join(first[:2]),
            address=(f"{number % 300 + 1} Example Street", "London"),
            postcode="N1 1AA",
            latitude=random_.uniform(*_LONDON[0]),
            longitude=random_.uniform(*_LONDON[1]),
        )
        yield replace(
            model,
            id=f"generated-{number}",
            name=f"{first[0]} {second[-1]} {model.name.split()[-1]} {number % 997}",
            description=description,
            locations=(place,),
            phones=(Phone(f"020 7946 {number % 1000:04d}"),),
        )


def _models() -> Iterator[ServiceRecord]:
    found = json.loads(resource("demo", "directory.json").read_text("utf-8"))["contents"]
    for entry in found:
        organization = entry.get("organization") or {}
        yield ServiceRecord(
            id=entry["id"],
            name=entry["name"],
            description=entry.get("description", ""),
            organization=Organization(name=organization.get("name", "")),
            schedules=tuple(
                Schedule(
                    byday=tuple(s["byday"].split(",")) if s.get("byday") else (),
                    opens_at=s.get("opens_at"),
                    closes_at=s.get("closes_at"),
                    freq=s.get("freq"),
                )
                for s in entry.get("schedules", [])
            ),
            costs=tuple(
                Cost(c.get("option", ""), c.get("amount")) for c in entry.get("cost_options", [])
            ),
            taxonomy_terms=tuple(
                TaxonomyTerm(a["taxonomy_term"]["name"]) for a in entry.get("attributes", [])
            ),
            assured_date=entry.get("assured_date"),
        )
