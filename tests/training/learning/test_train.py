"""The training loop: resumed after a kill, and what it refuses."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from helpers.extras import needs_tensorflow
from helpers.made_data_sets import noise_faces, write_fer2013

from training.cli import main
from training.learning.run_folder import RunFolder

needs_tensorflow()

TINY_RUN = """
import dataclasses, os, signal, sys
from pathlib import Path
import numpy as np
from helpers.made_data_sets import noise_faces
from training.learning import train as training
from training.learning.recipes import RECIPES
from training.learning.run_folder import RunFolder

training.SAVING_PERIOD = 0  # every epoch, however fast
recipe = dataclasses.replace(  # with dropout
    RECIPES["plain-cnn"], epochs=3, batch_size=8, dtype_policy="float32"
)
faces = noise_faces(64)

def train(path, dies=False):
    folder = RunFolder(path)
    write = folder.write_checkpoint
    def write_or_die(checkpoint):
        if dies and checkpoint.epoch == 2:  # computed and logged, and lost
            os.kill(os.getpid(), signal.SIGKILL)
        write(checkpoint)
    folder.write_checkpoint = write_or_die
    targets = np.eye(7, dtype=np.float32)[faces.labels]
    training.train(folder, recipe, faces.pictures, targets, faces.take(slice(16)))

root, task = Path(sys.argv[1]), sys.argv[2]
if task == "resume":
    train(root / "broken")
else:
    train(root / "whole")
    train(root / "broken", dies=True)
"""


def run_tiny(root: Path, task: str) -> int:
    """Train in a process of its own, on one thread: sums in the same order, bit for bit."""
    top = Path(__file__).resolve().parents[3]
    one_thread = {"TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"}
    paths = os.pathsep.join((str(top), str(top / "tests")))
    return subprocess.run(
        [sys.executable, "-c", TINY_RUN, str(root), task],
        env=os.environ | one_thread | {"PYTHONPATH": paths},
        stderr=subprocess.DEVNULL,
        check=False,
    ).returncode


def test_a_killed_run_goes_on_to_the_same_end(tmp_path):
    assert run_tiny(tmp_path, "whole and killed") == -signal.SIGKILL
    whole, broken = RunFolder(tmp_path / "whole"), RunFolder(tmp_path / "broken")
    assert broken.checkpoint().epoch == 1
    assert [row["epoch"] for row in broken.log()] == ["1", "2"]
    assert run_tiny(tmp_path, "resume") == 0
    assert [row["epoch"] for row in broken.log()] == ["1", "2", "3"]
    for part in ("weights", "averaged"):
        arrays = (getattr(folder.checkpoint(), part) for folder in (whole, broken))
        for mine, other in zip(*arrays, strict=True):
            np.testing.assert_allclose(mine, other, atol=1e-6)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return write_fer2013(tmp_path_factory.mktemp("data"), *[noise_faces(64)] * 3)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--teachers", "nobody"], "no model “nobody”"),
        (["--faces", "nothing.npz", "--teachers", "paper"], "is no file of faces"),
        (["--start", "nowhere"], "neither a run folder nor a model folder"),
        (["--data", "nothing"], "has no FER-2013"),
        (["--limit", "63"], "63 pictures fill no batch of 64"),
    ],
)
def test_what_cannot_begin_leaves_nothing_behind(data, tmp_path, capsys, options, reason):
    run = tmp_path / "run"
    assert main(["train", "paper", "--data", str(data), "--run", str(run), *options]) == 2
    assert reason in capsys.readouterr().err
    assert not run.exists()


@pytest.mark.parametrize("option", ["--teacher-share", "--tagger-share", "--camera-share"])
@pytest.mark.parametrize("number", ["-0.1", "1.1", "nan"])
def test_a_share_lies_from_zero_to_one(tmp_path, capsys, option, number):
    words = ["train", "paper", "--data", "x", "--run", str(tmp_path / "run"), f"{option}={number}"]
    with pytest.raises(SystemExit):
        main(words)
    assert "does not lie between 0 and 1" in capsys.readouterr().err


def test_faces_without_labels_need_teachers(data, tmp_path, capsys):
    words = ["train", "paper-plain", "--data", str(data), "--run", str(tmp_path / "run")]
    assert main([*words, "--faces", "faces.npz"]) == 2
    assert "teach nothing without teachers" in capsys.readouterr().err


def test_faces_without_labels_are_learned_from_teachers(data, tmp_path):
    faces = tmp_path / "faces.npz"
    np.savez(faces, faces=noise_faces(70).pictures)
    words = ["train", "paper", "--data", str(data), "--run", str(tmp_path / "run"), "--epochs", "1"]
    words += ["--teachers", "paper", "--teacher-share", "0.25", "--camera-share", "0.5"]
    assert main([*words, "--faces", str(faces)]) == 0
    run = RunFolder(tmp_path / "run")
    assert run.recipe().augmentation.camera_share == 0.5
    assert run.checkpoint().averaged_steps == 2  # 64 faces with labels and 70 without


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
