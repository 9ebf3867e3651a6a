"""A small invented directory for tests of the search, and a desk to ask it from."""

from collections.abc import Iterable

from tests.directories import put_services

from signpost_desktop.application import Desk, Vocabulary, open_desk
from signpost_desktop.store.vault import Vault
from signpost_directory.records import (
    Cost,
    Language,
    Location,
    Organization,
    Phone,
    Schedule,
    ServiceRecord,
)

HALL = (51.5587, -0.1170)  # N7 6QT
FURTHER = (51.5205, -0.1042)  # EC1A
FAR = (51.4627, -0.1145)  # Brixton


def service(name: str, description: str = "", **fields: object) -> ServiceRecord:
    """An invented service; its id is its name, so that tests read well."""
    return ServiceRecord(id=name, name=name, description=description, **fields)  # type: ignore[arg-type]


def at(point: tuple[float, float]) -> tuple[Location, ...]:
    return (Location(latitude=point[0], longitude=point[1]),)


def week(*days: str, opens: str = "09:00", closes: str = "17:00") -> tuple[Schedule, ...]:
    return (Schedule(byday=days, opens_at=opens, closes_at=closes, freq="WEEKLY"),)


SOMALI, ENGLISH = Language("so", "Somali"), Language("en", "English")
FREE, PRICED = Cost("Free", 0.0), Cost("A visit", 12.5)

FOOD = (
    service("Example Food Bank", "Food parcels for three days.", locations=at(HALL),
            schedules=week("TU", "SA"), costs=(FREE,), languages=(SOMALI, ENGLISH)),
    service("Example Lunch Club", "Hot meals and food for older people.", locations=at(FURTHER),
            schedules=week("MO", "TU", "WE"), costs=(PRICED,), languages=(ENGLISH,)),
    service("Example Community Fridge", "Take food that shops have left over.",
            locations=at(FAR)),
    service("Example Food Pantry", "A food pantry for members.", schedules=week("SA"),
            languages=(ENGLISH,)),
)  # fmt: skip
OTHERS = (
    service("O'Brien Dental Care", "NHS dentist. Toothache and emergency dental treatment.",
            locations=at(HALL), phones=(Phone("020 7946 0101"),), assured_date="2026-10-01"),
    service("Brixton Dental Care", "NHS dentist for adults and children.", locations=at(FAR)),
    service("Foo-Bar Advice", "Help with benefits, PIP and Universal Credit forms.",
            organization=Organization("o", "Example Advice")),
    service("Example Medical Centre", kind="GP practice", may_not_cover=True, locations=at(HALL)),
    service("Refuge Example", "Support for women who live with domestic abuse."),
    service("Example Housing Aid", "Advice on rent arrears, eviction and homelessness."),
)  # fmt: skip


def desk_with(
    vault: Vault, vocabulary: Vocabulary, records: Iterable[ServiceRecord] = (*FOOD, *OTHERS)
) -> Desk:
    """A desk whose directory holds just these."""
    desk = open_desk(vault, vocabulary)
    with vault.directory_engine.begin() as connection:
        put_services(connection, desk.indexer, records)
    return desk
