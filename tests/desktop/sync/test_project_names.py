"""Which project a name means, where several have or had it."""

import pytest

from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.vault import Vault
from signpost_desktop.sync import partnerships
from signpost_desktop.sync.partnerships import SharedProject, find_project


def _known(*states: str) -> tuple[SharedProject, ...]:
    return tuple(
        SharedProject(f"id-{at}", "Warm Winter", "Harbour", state, True, (), 0)
        for at, state in enumerate(states)
    )


def test_the_name_of_what_is_over_is_free_again_and_of_two_the_id_is_asked_for(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    with vault.read() as session:
        monkeypatch.setattr(partnerships, "projects", lambda _session: _known("ended", "open"))
        assert find_project(session, " warm  WINTER").id == "id-1"
        monkeypatch.setattr(partnerships, "projects", lambda _session: _known("offered", "open"))
        with pytest.raises(BadInput, match="Give its id"):
            find_project(session, "Warm Winter")
        assert find_project(session, "id-0").id == "id-0"
