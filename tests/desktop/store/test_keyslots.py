"""Keyslots: never below Argon2id's floor, never usable when tampered with, never in the clear."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store import passphrase
from signpost_desktop.store.errors import DamagedFile, NewerFile
from signpost_desktop.store.files import Profile
from signpost_desktop.store.passphrase import (
    AIM_SECONDS,
    CEILING_PASSES,
    FLOOR_MEMORY,
    FLOOR_PASSES,
    Cost,
    calibrated_cost,
)
from signpost_desktop.store.vault import open_profile

Change = Callable[[dict[str, Any]], object]


def rewrite(folder: Path, change: Change) -> None:
    path = Profile(folder).keyslots
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document))


def flip(slot: dict[str, Any], field: str) -> None:
    raw = bytearray(base64.b64decode(slot[field]))
    raw[-1] ^= 1
    slot[field] = base64.b64encode(raw).decode()


def test_a_new_profile_is_at_or_above_the_floor(vault_folder: Path) -> None:
    document = json.loads(Profile(vault_folder).keyslots.read_bytes())
    for slot in (*document["slots"], document["recovery"]):
        assert slot["cost"]["passes"] >= FLOOR_PASSES
        assert slot["cost"]["memory"] >= FLOOR_MEMORY


@pytest.mark.parametrize(
    "cost",
    [
        {"passes": 2, "memory": FLOOR_MEMORY},
        {"passes": 3, "memory": FLOOR_MEMORY - 1},
        {"passes": CEILING_PASSES + 1, "memory": FLOOR_MEMORY},
        {"passes": 3, "memory": 2**40},
    ],
)
def test_a_slot_below_the_floor_or_absurdly_high_is_refused(
    vault_folder: Path, clock: StillClock, cost: dict[str, int]
) -> None:
    rewrite(vault_folder, lambda document: document["slots"][0].update(cost=cost))
    with pytest.raises(DamagedFile, match="has been changed"):
        open_profile(vault_folder, "seven invented otters", clock=clock)


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d.pop("slots"),
        lambda d: d["slots"][0].pop("salt"),
        lambda d: d["slots"][0].update(salt="AAAA"),
        lambda d: d["slots"][0].update(salt="not base64!"),
        lambda d: d["slots"][0].update(cost=7),
        lambda d: flip(d["slots"][0], "database_key"),
        lambda d: d.update(version="x"),
    ],
)
def test_a_slot_that_was_tampered_with_is_a_damaged_file(
    vault_folder: Path, clock: StillClock, change: Change
) -> None:
    rewrite(vault_folder, change)
    with pytest.raises(DamagedFile):
        open_profile(vault_folder, "seven invented otters", clock=clock)


def test_a_keyslot_file_that_is_no_json_is_set_aside(vault_folder: Path, clock: StillClock) -> None:
    Profile(vault_folder).keyslots.write_bytes(b"\x00 rubbish")
    with pytest.raises(DamagedFile) as damage:
        open_profile(vault_folder, "seven invented otters", clock=clock)
    assert damage.value.set_aside is not None
    assert damage.value.set_aside.read_bytes() == b"\x00 rubbish"


def test_a_newer_keyslot_file_is_left_alone(vault_folder: Path, clock: StillClock) -> None:
    rewrite(vault_folder, lambda document: document.update(version=2))
    before = Profile(vault_folder).keyslots.read_bytes()
    with pytest.raises(NewerFile):
        open_profile(vault_folder, "seven invented otters", clock=clock)
    assert Profile(vault_folder).keyslots.read_bytes() == before


def test_no_key_is_in_the_file_in_the_clear(vault_folder: Path, made_profile: MadeProfile) -> None:
    content = Profile(vault_folder).keyslots.read_text()
    keys = made_profile.keys
    for secret in (keys.database_key, keys.private_key, keys.safeguarding_key or b""):
        assert base64.b64encode(secret).decode() not in content
        assert secret.hex() not in content
    assert "otters" not in content
    assert repr(keys) == "Unlocked(…)"


@pytest.mark.parametrize(("seconds", "passes"), [(0.06, 35), (0.3, 7), (9.0, 3), (0.0, 64)])
def test_the_cost_fits_the_computer_and_keeps_the_floor(
    seconds: float, passes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passphrase, "AIM_SECONDS", AIM_SECONDS)  # as shipped: see tests/conftest
    times = iter([0.0, seconds])
    assert calibrated_cost(timer=lambda: next(times)) == Cost(passes, FLOOR_MEMORY)
