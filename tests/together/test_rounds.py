"""Rounds between real desktops and the real server: what one saves, the other has."""

from dataclasses import replace
from pathlib import Path

from tests.conftest import StillClock
from tests.together.network import Faulty, dns_failure
from tests.together.teams import Desktop, Place

from directories import put_services, service_id
from signpost_desktop.application import Vocabulary, open_desk
from signpost_desktop.casework.clients import change_client, client, find_clients
from signpost_desktop.casework.contacts import NeedHeard, NewContact, record_contact
from signpost_desktop.casework.service_texts import (
    NewServiceText,
    mark_checked,
    team_texts,
    write_text,
)
from signpost_desktop.directory.search import Query
from signpost_desktop.store.clock import stamp
from signpost_desktop.sync import failures
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.transport import Answer
from signpost_directory.records import ServiceRecord


def test_what_one_saves_the_other_finds(founder: Desktop, amina: Desktop) -> None:
    fadumo = founder.meets("Fadumo")
    first = founder.round()
    assert (first.status, first.waiting) == (failures.OK, 0)
    assert first.pushed > 1
    second = amina.round()
    assert (second.status, second.waiting) == (failures.OK, 0)
    with amina.vault.act() as session:
        assert client(session, fadumo).given_name == "Fadumo"
        assert [row.id for row in find_clients(session, "faduma")] == [fadumo]


def test_a_round_with_nothing_to_do_writes_nothing(founder: Desktop) -> None:
    founder.meets("Fadumo")
    founder.round()
    again = founder.round()
    assert (again.pushed, again.pulled, again.status) == (0, 0, failures.OK)


def test_two_fields_of_one_record_both_stand(
    founder: Desktop, amina: Desktop, clock: StillClock
) -> None:
    fadumo = founder.meets("Fadumo")
    founder.round()
    amina.round()
    with founder.vault.act() as session:
        change_client(session, fadumo, phone="07700 900111")
    with amina.vault.act() as session:
        change_client(session, fadumo, family_name="Ali")
    founder.round()
    amina.round()
    founder.round()
    for desktop in (founder, amina):
        with desktop.vault.act() as session:
            seen = client(session, fadumo)
        assert "900111" in str(seen.phone)
        assert seen.family_name == "Ali"


def test_a_contact_travels_with_all_that_belongs_to_it(founder: Desktop, amina: Desktop) -> None:
    fadumo = amina.meets("Fadumo")
    with amina.vault.act() as session:
        record_contact(
            session,
            NewContact(client_ids=(fadumo,), needs=(NeedHeard("health.gp"),), note="Likes tea"),
        )
    amina.round()
    assert founder.round().status == failures.OK
    assert founder.rows("contact") == amina.rows("contact")
    assert founder.rows("participant") == amina.rows("participant")
    assert founder.rows("contact_need") == amina.rows("contact_need")


def test_the_founders_own_name_for_the_organization_is_the_teams(
    hodan: Desktop, place: Place
) -> None:
    hodan.found(place.founding_code("What the operator typed"))
    hodan.exchange_statements()
    assert hodan.vault.organization == "Example Hall"
    assert hodan.invite("caseworker", name="Amina").organization == "Example Hall"


def progress(desktop: Desktop) -> Progress:
    with desktop.vault.read() as session:
        return Progress.read(session)


def test_the_last_round_is_told_to_the_minute_also_when_nothing_was_to_do(
    founder: Desktop, clock: StillClock
) -> None:
    syncer = founder.syncer()
    syncer.run()
    clock.instant = clock().replace(second=5)
    syncer.run()
    told: list[str] = []
    for _ in range(4):
        clock.move(seconds=25)
        assert syncer.run().status == failures.OK
        told.append(progress(founder).last_complete)
        assert told[-1] <= stamp(clock())
        assert told[-1][:16] == stamp(clock())[:16]
    assert len(set(told)) == 2


def test_a_failure_a_moment_later_is_told_and_takes_nothing_back(founder: Desktop) -> None:
    net = Faulty(founder.place.transport)
    syncer = founder.syncer(net)
    for _ in range(2):
        assert syncer.run().status == failures.OK
    before = progress(founder)
    net.fault = dns_failure
    assert syncer.run().status == failures.NO_DNS
    assert progress(founder) == replace(before, last_status=failures.NO_DNS)
    net.fault = None
    assert syncer.run().status == failures.OK
    assert progress(founder).last_status == failures.OK


def test_what_is_saved_between_two_rounds_waits_and_then_goes(founder: Desktop) -> None:
    net = Faulty(founder.place.transport)
    syncer = founder.syncer(net)
    for _ in range(2):
        assert syncer.run().waiting == 0
    founder.meets("Fadumo")
    net.fault, net.nth, net.times = dns_failure, 0, 1
    assert syncer.run().waiting > 0
    again = syncer.run()
    assert (again.status, again.waiting) == (failures.OK, 0)
    assert again.pushed > 0


def test_what_one_writes_of_a_service_in_somali_the_others_read(
    founder: Desktop, amina: Desktop, vocabulary: Vocabulary, clock: StillClock
) -> None:
    for desktop in (founder, amina):
        indexer = open_desk(desktop.vault, vocabulary).indexer
        with desktop.vault.directory_engine.begin() as connection:
            put_services(connection, indexer, [ServiceRecord("hall", "Example Hall", "Tea.")])
    hall = service_id("hall")
    with amina.vault.act() as session:
        text_id = write_text(session, NewServiceText(hall, "so", "Qurfaxo", "Shaah."))
    amina.round()
    search = open_desk(founder.vault, vocabulary).search
    assert not search.find(Query("qurfaxo")).hits
    assert founder.round().status == failures.OK
    assert search.find(Query("qurfaxo", read_in=("so",))).hits[0].own_name == "Qurfaxo"
    with founder.vault.read() as session:
        (text,) = team_texts(session)
    assert (text.id, text.by, text.texts.description) == (text_id, "Amina", "Shaah.")
    # Two who change different texts apart: both stand, and nobody is asked which English it was.
    clock.move(minutes=1)
    with founder.vault.act() as session:
        write_text(session, NewServiceText(hall, "so", "Qurfaxo", "Shaah iyo bariis."))
    with amina.vault.act() as session:
        write_text(session, NewServiceText(hall, "so", "Qurfaxo Tusaale", "Shaah."))
    for desktop in (founder, amina, founder):
        desktop.round()
    assert founder.rows("service_text") == amina.rows("service_text")
    (row,) = founder.rows("service_text").values()
    assert (row["name"], row["description"]) == ("Qurfaxo Tusaale", "Shaah iyo bariis.")
    assert not founder.rows("conflict")
    with amina.vault.act() as session:  # the founder's words were the last to come
        mark_checked(session, row["id"])
    for desktop in (amina, founder):
        desktop.round()
    with founder.vault.read() as session:
        (text,) = team_texts(session)
    assert text.check is not None and text.check.by == "Amina"


def test_what_is_prepared_asks_no_server_and_the_round_still_uses_the_newest(
    founder: Desktop, tmp_path: Path
) -> None:
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    amina.round()
    founder.round()

    def refuse(_at: Faulty, path: str, _body: bytes | None, _ask: object) -> Answer:
        raise AssertionError(path)

    for path in ("/token", "/challenge", "/sync"):
        amina.syncer(Faulty(amina.place.transport, refuse, path, times=99)).prepare()
    syncer = amina.syncer()
    syncer.prepare()
    founder.team.change_roles("Amina", ["volunteer"])
    founder.round()
    assert syncer.run().status == failures.OK
    assert amina.trust.people[amina.vault.worker.person_id] == {"volunteer"}
    founder.team.remove_person("Amina")
    founder.round()
    gone = amina.syncer()
    gone.prepare()
    assert gone.run().status == failures.ORDERED
    amina.syncer().prepare()  # known here now: the round tells
