"""The machine and the code by which a network learned."""

from helpers.extras import needs_tensorflow

from training.metrics.machine import code_commit, machine

needs_tensorflow()


def test_the_machine_is_named_with_its_arithmetic():
    import keras

    assert machine().startswith(f"{keras.backend.backend()}, ") and "GB" in machine()


def test_the_code_is_named_by_its_commit_where_there_is_git(monkeypatch):
    commit = code_commit().removesuffix("-dirty")
    assert commit == "unknown" or (len(commit) == 40 and int(commit, 16) >= 0)
    monkeypatch.setenv("PATH", "")
    assert code_commit() == "unknown"
