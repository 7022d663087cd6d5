"""The trial of the other Pythons, without any: what it says and how it ends."""

import dev
import other_pythons
import pytest


@pytest.fixture
def machine(monkeypatch):
    """Two supported Pythons, the newer of which is not this one; the third is absent."""
    monkeypatch.setattr(dev, "this_version", lambda: "3.11")
    monkeypatch.setattr(dev, "supported_pythons", lambda: {"3.11": "/a", "3.13": "/usr/b"})
    monkeypatch.setattr(dev, "environment", lambda folder, *rest: folder)


def test_what_was_tried_and_what_not_is_told(machine, monkeypatch, capsys):
    tried = []
    monkeypatch.setattr(other_pythons, "_main_job", lambda own, home: tried.append(own.name) or "x")
    assert other_pythons.main() == 0
    assert tried == [".venv-3.13"]
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("Python 3.13 (/usr/b): good: x (set up in ")
    assert second == "Not tried, since this machine does not have it: Python 3.12."


def test_a_program_that_ends_badly_fails_the_trial(machine, monkeypatch, capsys, tmp_path):
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho 'no such keyword' >&2\nexit 3\n")
    python.chmod(0o755)
    monkeypatch.setattr(dev, "environment", lambda *rest: python)
    assert other_pythons.main() == 1
    output = capsys.readouterr().out
    assert "Python 3.13 (/usr/b): FAILED: -c ended with 3:\nno such keyword" in output
