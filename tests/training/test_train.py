"""From a data set to a measured file by the commands alone. Needs TensorFlow."""

import importlib.util
import itertools
import json

import numpy as np
import pytest

from training.cli import main
from training.run_folder import RunFolder

if importlib.util.find_spec("tensorflow") is None:
    pytest.skip("needs TensorFlow (extra “training”)", allow_module_level=True)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Keras on NumPy 2


@pytest.fixture(scope="module")
def data_folder(tmp_path_factory):
    """FER-2013 of noise, 200 pictures a split, with votes."""
    folder = tmp_path_factory.mktemp("data") / "fer2013"
    folder.mkdir()
    rng = np.random.default_rng(5)
    rows, votes = (
        ["emotion,pixels,Usage"],
        ["neutral,happiness,surprise,sadness,anger,disgust,fear"],
    )
    votes[0] += ",contempt,unknown,NF"
    for usage in ("Training", "PublicTest", "PrivateTest"):
        for _ in range(200):
            pixels = " ".join(map(str, rng.integers(0, 256, 48 * 48)))
            rows.append(f"{rng.integers(7)},{pixels},{usage}")
            votes.append("5,2,0,0,0,0,3,0,0,0")
    (folder / "fer2013.csv").write_text("\n".join(rows) + "\n")
    (folder / "fer2013new.csv").write_text("\n".join(votes) + "\n")
    return folder.parent


def test_train_export_evaluate(data_folder, tmp_path, capsys):
    run, model = tmp_path / "run", tmp_path / "model"
    data = ["--data", str(data_folder)]
    train = ["train", "paper", *data, "--run", str(run)]
    tried = [*train, "--limit", "64", "--epochs", "1", "--seed", "7", "--teachers", "light"]
    assert main(tried) == 0
    recipe, facts = RunFolder(run).begun(), RunFolder(run).facts()
    assert (recipe.epochs, recipe.pictures, recipe.dataset) == (1, 64, "fer2013")
    assert recipe.seed == 7
    assert [teacher.endswith("light") for teacher in recipe.teachers] == [True]
    assert facts.parameters == 58_423
    assert main([*train, "--epochs", "2"]) == 0  # goes on, still with 64 pictures and a teacher
    assert [row["epoch"] for row in RunFolder(run).log()] == ["1", "2"]
    assert RunFolder(run).begun().teachers == recipe.teachers
    for option, value, told in (
        ("--dataset", "folders", "is a run on another data set"),
        ("--limit", "128", "learns from another number of pictures"),
        ("--start", "resources/models/paper", "began with other weights"),
    ):
        assert main([*train, "--epochs", "3", option, value]) == 2
        assert told in capsys.readouterr().err
    assert (RunFolder(run).begun().start, RunFolder(run).earlier()[-1].epochs) == ("", 1)

    export = [*data, "--run", str(run), "--output", str(model)]
    assert main(["export", "light", *export]) == 2
    assert "is a run of mini_xception, not of separable_se" in capsys.readouterr().err
    assert main(["export", "paper", *export, "--weights", "int8"]) == 0
    manifest = json.loads((model / "model.json").read_text("utf-8"))
    assert manifest["training_data"].startswith("64 pictures only")
    assert "earlier networks" in manifest["training_data"]
    public = tmp_path / "public.json"
    assert main(["evaluate", str(model), *data, "--output", str(public)]) == 0
    measured = json.loads(public.read_text("utf-8"))
    # what the manifest says is what the file gives, on 8 bits too
    assert measured["accuracy"] == pytest.approx(manifest["accuracy"]["PublicTest"], abs=1e-6)
    assert measured["at_threshold"]["threshold"] == manifest["threshold"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--teachers", "nobody"], "no model “nobody”"),
        (["--start", "nowhere"], "neither a run folder nor a model folder"),
        (["--data", "nothing"], "has no FER-2013"),
        (["--limit", "63"], "63 pictures fill no batch of 64"),
        (["--cross-fitted", "nothing.npz"], "holds no cross-fitted answers"),
    ],
)
def test_what_cannot_begin_leaves_nothing_behind(data_folder, tmp_path, capsys, options, told):
    run = tmp_path / "run"
    assert main(["train", "paper", "--data", str(data_folder), "--run", str(run), *options]) == 2
    assert told in capsys.readouterr().err
    assert not run.exists()


@pytest.mark.parametrize("part", ["0/3", "4/3", "1/1", "half", "1/2/3"])
def test_parts_that_are_none_are_refused(part, tmp_path, capsys):
    with pytest.raises(SystemExit):
        main(["train", "teacher", "--data", "x", "--run", str(tmp_path), "--leave-out", part])
    assert "--leave-out" in capsys.readouterr().err


def test_a_part_is_left_out_and_what_others_say_of_it_is_learned(
    data_folder, tmp_path, capsys, monkeypatch
):
    from training import train as training_module
    from training.data_folder import DataFolder
    from training.expected_labels import soft_targets
    from training.folds import parts_of

    learned = []
    train_really = training_module.train

    def watched(folder, recipe, pictures, targets, validation):
        learned.append((pictures, targets))
        train_really(folder, recipe, pictures, targets, validation)

    monkeypatch.setattr(training_module, "train", watched)
    whole, votes = DataFolder(data_folder).training_set()
    parts = parts_of(whole.pictures, 2)
    data, runs = ["--data", str(data_folder)], []
    for part in (0, 1):
        runs.append(str(tmp_path / f"run {part}"))
        options = [*data, "--run", runs[-1], "--epochs", "1"]
        assert main(["train", "paper", *options, "--leave-out", f"{part + 1}/2"]) == 0
        np.testing.assert_array_equal(learned[-1][0], whole.pictures[parts != part])
        assert main(["train", "paper", *options, "--leave-out", f"{2 - part}/2"]) == 2
        assert "has left out other pictures" in capsys.readouterr().err
    said = tmp_path / "new" / "said.npz"
    assert main(["cross-fit", *data, "--runs", *runs, "--output", str(said)]) == 0
    assert "200 pictures left out" in capsys.readouterr().out
    student = ["train", "paper", *data, "--run", str(tmp_path / "student"), "--epochs", "1"]
    assert main([*student, "--cross-fitted", str(said)]) == 0
    with np.load(said) as file:
        expected = soft_targets(whole.labels, [votes, file["said"]], 0.5)
    np.testing.assert_allclose(learned[-1][1], expected, atol=1e-6)
    assert RunFolder(tmp_path / "student").begun().cross_fitted == str(said)
    limited = [*student, "--limit", "64", "--run", str(tmp_path / "third")]
    assert main([*limited, "--cross-fitted", str(said)]) == 2
    assert "answers of shape (200, 7); 64 pictures are trained on" in capsys.readouterr().err
    assert main([*student, "--teachers", runs[0]]) == 2
    assert "runs teach under KERAS_BACKEND=jax only" in capsys.readouterr().err


@pytest.mark.parametrize("rate", ["0", "-1e-3", "nan", "inf"])
def test_a_learning_rate_that_teaches_nothing_is_refused(tmp_path, capsys, rate):
    with pytest.raises(SystemExit):
        main(
            [
                "train",
                "paper",
                "--data",
                "x",
                "--run",
                str(tmp_path),
                f"--peak-learning-rate={rate}",
            ]
        )
    assert "no finite number above 0" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--epochs", "--limit", "--seed"])
def test_numbers_below_one_are_refused(option, tmp_path, capsys):
    with pytest.raises(SystemExit):
        main(["train", "paper", "--data", "x", "--run", str(tmp_path / "run"), option, "0"])
    assert "0 is less than 1" in capsys.readouterr().err


def test_the_learning_rate_rises_holds_and_falls():
    from training.schedule import RiseHoldFall

    schedule = RiseHoldFall(0.5, rise=10, fall=40, total=100)
    rates = [float(schedule(step)) for step in range(101)]
    assert rates[0] == pytest.approx(0.05) and rates[4] == pytest.approx(0.25)
    assert rates[9:61] == pytest.approx([0.5] * 52)
    assert rates[80] == pytest.approx(0.25) and rates[100] == 0
    assert all(later <= earlier for earlier, later in itertools.pairwise(rates[9:]))
