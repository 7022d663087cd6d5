"""From a data set to a measured model file, by the commands alone."""

import json

import pytest
from helpers.extras import needs_tensorflow
from helpers.made_data_sets import noise_faces, write_fer2013

from training.cli import main
from training.learning.run_folder import RunFolder
from training.reproduce import comparison, is_as_good

needs_tensorflow()


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """FER-2013 of noise, with votes."""
    splits = (noise_faces(count, seed) for seed, count in enumerate((80, 60, 20)))
    return write_fer2013(tmp_path_factory.mktemp("data"), *splits)


def test_one_command_trains_exports_and_measures(data, tmp_path, capsys):
    run, model = tmp_path / "run", tmp_path / "model"
    command = ["reproduce", "paper", "--data", str(data), "--run", str(run), "--output", str(model)]
    assert main([*command, "--epochs", "1", "--limit", "64"]) == 1  # noise teaches nothing
    output = capsys.readouterr().out
    assert "on PublicTest, below the shipped file's 66.87%" in output
    assert "paper on PublicTest (60 pictures)" in output
    recipe, facts = RunFolder(run).begun(), RunFolder(run).facts()
    assert (recipe.epochs, recipe.pictures, recipe.teachers) == (1, 64, ("accurate",))
    assert facts.parameters == 58_423
    manifest = json.loads((model / "model.json").read_text("utf-8"))
    assert manifest["training_data"].startswith("64 pictures only")
    assert "this project’s accurate give" in manifest["training_data"]
    assert len(manifest["code_commit"].removesuffix("-dirty")) in {7, 40}  # unknown, or a hash

    train = ["train", "paper", "--data", str(data), "--run", str(run)]
    assert main(train) == 0  # the run's own recipe, of which nothing is left to do
    assert [row["epoch"] for row in RunFolder(run).log()] == ["1"]
    for option, value, reason in (
        ("--dataset", "folders", "is a run on another data set"),
        ("--limit", "128", "learns from another number of pictures"),
        ("--start", "resources/models/paper", "started from other weights"),
    ):
        assert main([*train, "--epochs", "3", option, value]) == 2
        assert reason in capsys.readouterr().err
    assert RunFolder(run).begun() == recipe

    export = ["--data", str(data), "--run", str(run), "--output", str(model)]
    assert main(["export", "light", *export]) == 2
    assert "is a run of mini_xception, not of separable_se" in capsys.readouterr().err
    assert main(["export", "paper", *export, "--weights", "int8"]) == 0
    manifest = json.loads((model / "model.json").read_text("utf-8"))
    assert manifest["weights"].startswith("int8")


def test_as_good_means_that_the_shipped_accuracy_is_not_above_the_interval():
    result = {"accuracy": 0.66, "accuracy_95_percent": (0.644, 0.675)}
    assert is_as_good(result, 0.669) and "as good as" in comparison(result, 0.669)
    assert not is_as_good(result, 0.68) and "below" in comparison(result, 0.68)
