"""Lab Streaming Layer that stays on this machine, and no longer searches than needed."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def lsl_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first test of a process decides: the library reads its configuration once."""
    config = tmp_path / "lsl.cfg"
    config.write_text(
        "[ports]\nIPv6 = disable\n[multicast]\nResolveScope = machine\n[log]\nlevel = -2\n"
    )
    monkeypatch.setenv("LSLAPICFG", str(config))
