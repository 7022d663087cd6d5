"""The comparison's rows, from the files that runs leave."""

import dataclasses
import json
import shutil

from helpers.extras import needs_tensorflow

from training.cli import main
from training.learning.recipes import RECIPES
from training.learning.run_folder import NetworkFacts, RunFolder
from training.metrics.usage import Usage

needs_tensorflow()


FACTS = NetworkFacts(9, 58_423, 56_951, "an abacus")


def a_run(path, *, facts: NetworkFacts = FACTS, **changes: str | int) -> RunFolder:
    """Two epochs."""
    folder = RunFolder(path)
    recipe = dataclasses.replace(RECIPES["paper"], epochs=2, **changes)
    folder.begin(recipe, facts)
    for epoch, accuracy in ((1, 0.4), (2, 0.5)):
        folder.write_log_row(
            {
                "epoch": epoch,
                "seconds": 10.0 * epoch,
                "public_accuracy": accuracy,
                **Usage(80, 70, 10, 500 + epoch).named("training"),
                **Usage(40, 30, 10, 400).named("testing"),
            }
        )
    return folder


def compare(tmp_path) -> list[str]:
    """The command up to the run folders; its rows are kept in the test's folder."""
    return ["compare", "--results", str(tmp_path / "runs.json"), "--runs"]


def test_a_run_becomes_a_row_of_the_tables_and_of_the_json(tmp_path, capsys):
    a_run(tmp_path / "whole")
    a_run(tmp_path / "part", pictures=640)
    RunFolder(tmp_path / "begun").begin(RECIPES["paper"], FACTS)
    runs = [str(tmp_path / name) for name in ("whole", "part", "begun")]
    files = tmp_path / "new" / "table.md", tmp_path / "other" / "table.json"
    written = ["--output", str(files[0]), "--json", str(files[1])]
    assert main([*compare(tmp_path), *runs, *written, "--note", "music playing"]) == 0
    text = files[0].read_text(encoding="utf-8")
    assert "| whole | the paper's network |" in text and "| 2 of 100, not finished |" in text
    assert "not finished, on 640 pictures only" in text and "begun" not in text
    assert "begun has no finished epoch" in capsys.readouterr().err
    values = json.loads(files[1].read_text(encoding="utf-8"))
    assert values["machine"] == "an abacus, music playing"
    (part,) = values["runs"]  # the last one of each network
    assert part["name"] == "part" and part["pictures"] == 640
    assert (part["layers"], part["parameters"], part["trainable_parameters"]) == (
        9, 58_423, 56_951,
    )  # fmt: skip
    whole = json.loads((tmp_path / "runs.json").read_text(encoding="utf-8"))[0]
    assert whole["public_accuracy"] == 0.5
    assert whole["seconds_per_epoch"] == 15
    assert whole["training"] == {
        "cpu_percent": 80, "user_percent": 70, "system_percent": 10, "memory_mb": 502,
    }  # fmt: skip
    assert whole["testing"]["memory_mb"] == 400
    assert whole["pictures"] is None


def test_runs_are_told_apart_by_their_folders_names(tmp_path, capsys, monkeypatch):
    for place in ("one", "two"):
        a_run(tmp_path / place / "run|1")
    both = [str(tmp_path / place / "run|1") for place in ("one", "two")]
    assert main([*compare(tmp_path), *both]) == 2
    assert "have the same name" in capsys.readouterr().err
    assert main(["figures", "--output", str(tmp_path / "figures"), "--runs", *both]) == 2
    monkeypatch.chdir(both[0])
    assert main([*compare(tmp_path), "."]) == 0
    assert "| run\\|1 | the paper's network |" in capsys.readouterr().out


def test_a_run_on_other_data_is_refused(tmp_path, capsys):
    other = a_run(tmp_path / "other", dataset="folders")
    assert main([*compare(tmp_path), str(other.path)]) == 2
    assert "other is a run on the data set folders" in capsys.readouterr().err


def test_a_run_that_began_before_its_cost_was_recorded_has_the_cost_of_the_rest(tmp_path, capsys):
    folder = a_run(tmp_path / "old")
    rows = folder.log()
    for name in [name for name in rows[0] if name.startswith(("training_", "testing_"))]:
        del rows[0][name]
    folder.log_file.unlink()
    for row in rows:
        folder.write_log_row({name: float(value) for name, value in row.items()})
    assert folder.log()[0]["training_memory_mb"] == ""
    assert main([*compare(tmp_path), str(folder.path)]) == 0
    assert "| old | 1 | 15 | 80 | 70 | 10.0 | 502 |" in capsys.readouterr().out


def test_each_row_tells_its_machine(tmp_path, capsys):
    a_run(tmp_path / "here")
    a_run(tmp_path / "there", facts=dataclasses.replace(FACTS, machine="a slide rule"))
    assert main([*compare(tmp_path), str(tmp_path / "there"), str(tmp_path / "here")]) == 0
    text = capsys.readouterr().out
    assert "Machines: 1 a slide rule; 2 an abacus." in text
    assert "| there | 1 | 15 |" in text and "| here | 2 | 15 |" in text


def test_rows_are_kept_when_the_runs_are_gone_and_a_run_replaces_its_own(tmp_path, capsys):
    first, second = a_run(tmp_path / "first"), a_run(tmp_path / "second")
    facts = dataclasses.replace(FACTS, sizes_px=(48, 64, 32), activations=("relu", "silu"))
    other = a_run(tmp_path / "other", facts=facts)
    recipe = dataclasses.replace(RECIPES["light"], epochs=2)
    other.begin(recipe, facts)
    folders = [str(folder.path) for folder in (first, other)]
    assert main([*compare(tmp_path), *folders, "--note", "music playing"]) == 0
    shutil.rmtree(first.path)
    third = {"epoch": 3, "public_accuracy": 0.9}
    other.write_log_row({name: float(old) for name, old in other.log()[1].items()} | third)
    assert main([*compare(tmp_path), str(second.path), str(other.path)]) == 0
    capsys.readouterr()
    assert main(compare(tmp_path)[:-1]) == 0
    text = capsys.readouterr().out
    assert "on an abacus, music playing." in text
    rows = [line for line in text.splitlines() if line.endswith("0.00% |")]
    assert [row.split(" | ")[0] for row in rows] == ["| first", "| second", "| other"]
    assert "| 48 64 32 | relu, silu |" in rows[2] and "90.00%" in rows[2]


def test_broken_rows_are_refused_and_stay(tmp_path, capsys):
    file = tmp_path / "runs.json"
    file.write_text('[{"name": "a"}]')
    assert main([*compare(tmp_path), str(a_run(tmp_path / "run").path)]) == 2
    assert "runs.json cannot be read: KeyError" in capsys.readouterr().err
    assert file.read_text() == '[{"name": "a"}]'


def test_what_is_no_run_is_refused_and_not_made(tmp_path, capsys):
    assert main([*compare(tmp_path), str(tmp_path / "typo")]) == 2
    assert "typo is no run folder" in capsys.readouterr().err
    assert not (tmp_path / "typo").exists()


def test_a_run_that_went_on_from_finished_weights_is_as_long_as_it_was_told(tmp_path, capsys):
    a_run(tmp_path / "further", start="resources/models/paper")
    assert main([*compare(tmp_path), str(tmp_path / "further")]) == 0
    assert "| 2 | 50.00% |" in capsys.readouterr().out
