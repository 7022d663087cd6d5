"""Building, as far as it goes without minutes of packing."""

import sys

import build


def test_programs_that_are_needed_at_the_end_are_missed_at_the_beginning(
    monkeypatch, tmp_path, capsys
):
    monkeypatch.setattr(sys, "argv", ["build.py"])
    monkeypatch.setattr(sys, "platform", "linux")
    for tool in ("objdump", "objcopy", "strip"):
        (tmp_path / tool).write_text("#!/bin/sh\n")
        (tmp_path / tool).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert build.main() == 2
    assert "build.py: xz missing. Install binutils and xz-utils." in capsys.readouterr().err
