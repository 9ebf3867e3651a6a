"""What came before its key, or before its writer was known, opens as soon as that is here."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.together.teams import Desktop

from signpost_desktop.store.held import HeldRow, held
from signpost_desktop.sync import keys

KeyVersions = dict[int, keys.SpaceKey]


def held_at(desktop: Desktop) -> list[HeldRow]:
    with desktop.vault.read() as session:
        return held(session)


@pytest.fixture
def without_key_2(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Nobody has sealed the second key to whoever asks; the function returned does."""
    whole = keys.key_versions

    def some(*about: Any) -> KeyVersions:
        found = whole(*about)
        return {v: replace(key, secret=None) if v == 2 else key for v, key in found.items()}

    with_it = monkeypatch.context()
    patched = with_it.__enter__()
    patched.setattr(keys, "key_versions", some)
    return lambda: with_it.__exit__(None, None, None)


def under_key_2(founder: Desktop, tmp_path: Path) -> str:
    """Somebody has left, so that all is made anew, and somebody is met."""
    lost = founder.join_in(tmp_path / "lost", founder.invite_own_computer().code, "Hodan")
    founder.exchange_statements()
    founder.team.revoke_device(lost.device)
    founder.exchange_statements()
    client = founder.meets("Fadumo")
    assert founder.round().status == "ok"
    return client


def test_a_key_that_comes_alone_opens_what_waits_for_it(
    founder: Desktop, amina: Desktop, tmp_path: Path, without_key_2: Callable[[], None]
) -> None:
    amina.round()
    client = under_key_2(founder, tmp_path)
    for _ in range(2):
        assert amina.round().status == "ok"
    assert (client, "unopened") in [(row.id, row.reason) for row in held_at(amina)]
    without_key_2()
    result = amina.round()
    assert result.status == "ok"
    assert client in amina.rows("client")
    assert held_at(amina) == []


def test_what_opens_for_nobody_is_read_once_and_then_left(
    founder: Desktop,
    amina: Desktop,
    tmp_path: Path,
    without_key_2: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    amina.round()
    client = under_key_2(founder, tmp_path)
    amina.round()
    opened: list[str] = []

    def no_key_fits(_ring: keys.Keyring, record: Any) -> Any:
        opened.append(record.id)
        return record

    monkeypatch.setattr(keys.Keyring, "again", no_key_fits)
    without_key_2()
    for name in ("Bilan", "Cawo", "Deqa"):
        founder.meets(name)
        founder.round(), amina.round()
    assert opened.count(client) == 1
    assert client in [row.id for row in held_at(amina)]
    founder.team.add_person("Lena", "nine invented otters", ["caseworker"])
    founder.round(), amina.round()
    assert opened.count(client) == 2
