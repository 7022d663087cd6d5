"""What a run leaves on disk."""

import dataclasses
import os
import subprocess
import sys

import numpy as np
import pytest

from fer_desktop.core.errors import FerError
from training.learning.augmentation import Augmentation
from training.learning.recipes import RECIPES, Recipe
from training.learning.run_folder import Checkpoint, NetworkFacts, Phase, RunFolder
from training.release.export import training_sentence

FACTS = NetworkFacts(9, 58_423, 56_951, "an abacus")
VOTES = Recipe(architecture="mini_xception", epochs=50, vote_share=0.5)


def test_a_recipe_comes_back(tmp_path):
    recipe = dataclasses.replace(RECIPES["paper"], augmentation=Augmentation(zoom=0.5))
    folder = RunFolder(tmp_path / "run")
    assert folder.recipe() is None
    folder.begin(recipe, FACTS)
    again = RunFolder(tmp_path / "run")
    assert again.recipe() == again.begun() == again.begun("mini_xception") == recipe
    assert again.facts() == FACTS
    names = {file.name for file in folder.path.iterdir()}
    assert names == {"recipe.json", "network.json", "process.json"}


def test_a_recipe_that_is_left_for_another_is_kept(tmp_path):
    folder, first = RunFolder(tmp_path), VOTES
    folder.begin(first, FACTS)
    later = dataclasses.replace(first, vote_share=0.8)
    folder.begin(dataclasses.replace(first, epochs=9), FACTS)  # nothing was trained by the first
    assert folder.earlier() == []
    folder.write_log_row({"epoch": 1, "loss": 1.0})
    folder.write_checkpoint(Checkpoint(1, [], [], [], 0, 1.0))
    folder.write_log_row({"epoch": 2, "loss": 1.0})  # killed before it was saved: trained again
    folder.begin(later, FACTS)
    folder.begin(later, FACTS)
    folder.begin(first, FACTS)  # nothing was trained by `later`
    assert folder.earlier() == [Phase(1, dataclasses.replace(first, epochs=9))]
    text = training_sentence(later, 3, earlier=folder.earlier())
    assert "the FER+ votes let expect (share 0.8)" in text.partition("the first")[0]
    assert "3 epochs, the first 1 of them with targets mixed" in text and "(share 0.5)" in text
    assert "the first" not in training_sentence(later, 3, earlier=[Phase(1, later)])


def test_asking_makes_no_folder(tmp_path):
    folder = RunFolder(tmp_path / "typo")
    for ask in (folder.begun, folder.best_weights, folder.facts):
        with pytest.raises(FerError, match="typo"):
            ask()
    assert folder.recipe() is None and folder.checkpoint() is None and folder.log() == []
    assert not folder.path.exists()


def test_a_run_of_another_network_is_refused(tmp_path):
    folder = RunFolder(tmp_path)
    folder.begin(RECIPES["paper"], FACTS)
    with pytest.raises(FerError, match="is a run of mini_xception, not of residual_se"):
        folder.begun("residual_se")


def test_a_file_is_no_place_for_a_run(tmp_path):
    (tmp_path / "taken").write_text("")
    folder = RunFolder(tmp_path / "taken")
    with pytest.raises(FerError, match="is no run folder"):
        folder.begun()
    with pytest.raises(FerError, match="cannot be a run folder"):
        folder.begin(RECIPES["paper"], FACTS)


def test_a_run_is_trained_by_one_process(tmp_path):
    folder = RunFolder(tmp_path)
    folder.begin(RECIPES["paper"], FACTS)
    folder.begin(RECIPES["paper"], FACTS)  # its own
    begins = (
        "from pathlib import Path; from tests.training.learning.test_run_folder import *;"
        f"RunFolder(Path({str(tmp_path)!r})).begin(RECIPES['light'], FACTS);"
        "print('begun', flush=True); input()"
    )
    other = subprocess.run(
        [sys.executable, "-c", begins], text=True, capture_output=True, check=False, input="\n"
    )
    assert f"is being trained by process {os.getpid()}" in other.stderr
    assert folder.begun() == RECIPES["paper"]

    (tmp_path / "process.json").unlink()
    with subprocess.Popen(
        [sys.executable, "-c", begins], text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == "begun\n"
        with pytest.raises(FerError, match=f"is being trained by process {other.pid}"):
            folder.begin(RECIPES["paper"], FACTS)
        other.kill()
        other.wait()
        folder.begin(RECIPES["paper"], FACTS)
    assert folder.begun() == RECIPES["paper"]


def test_a_checkpoint_comes_back_in_order(tmp_path):
    folder = RunFolder(tmp_path)
    assert folder.checkpoint() is None
    weights = [np.full((index + 1,), index, np.float32) for index in range(120)]
    folder.write_checkpoint(Checkpoint(7, weights, weights[:50], weights[::-1], 99, 0.61))
    back = folder.checkpoint()
    assert (back.epoch, back.averaged_steps, back.least_loss) == (7, 99, 0.61)
    for mine, other in (
        (back.weights, weights),
        (back.optimizer, weights[:50]),
        (back.averaged, weights[::-1]),
    ):
        assert [array.tolist() for array in mine] == [array.tolist() for array in other]


def test_damaged_files_are_one_sentence(tmp_path):
    folder = RunFolder(tmp_path)
    folder.begin(RECIPES["paper"], FACTS)
    weights = [np.zeros(1000, np.float32)]
    folder.write_checkpoint(Checkpoint(1, weights, weights, weights, 1, 1.0))
    folder.write_best(weights, 1)
    for name, ask in (
        ("checkpoint.npz", folder.checkpoint),
        ("best.npz", folder.best_weights),
        ("network.json", folder.facts),
        ("process.json", lambda: folder.begin(RECIPES["paper"], FACTS)),
        ("recipe.json", folder.begun),
    ):
        whole = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(whole[: len(whole) // 2])
        with pytest.raises(FerError, match=name):
            ask()
        (tmp_path / name).write_bytes(whole)
    recipe = (tmp_path / "recipe.json").read_text("utf-8")
    (tmp_path / "recipe.json").write_text(recipe.replace("batch_size", "batch"), "utf-8")
    with pytest.raises(FerError, match="unexpected keyword argument 'batch'"):
        folder.begun()


def test_a_log_row_of_an_epoch_that_is_done_again_is_replaced(tmp_path):
    folder = RunFolder(tmp_path)
    for epoch in (1, 2, 3):
        folder.write_log_row({"epoch": epoch, "loss": 1 / epoch})
    folder.write_log_row({"epoch": 3, "loss": 0.25})
    assert [(row["epoch"], row["loss"]) for row in folder.log()] == [
        ("1", "1"),
        ("2", "0.5"),
        ("3", "0.25"),
    ]


def test_best_weights_before_the_first_epoch_are_refused(tmp_path):
    with pytest.raises(FerError, match="no finished epoch"):
        RunFolder(tmp_path).best_weights()


def test_best_weights_come_back(tmp_path):
    folder = RunFolder(tmp_path)
    folder.write_best([np.arange(3.0)], epoch=5)
    (weights,), epoch = folder.best_weights()
    assert weights.tolist() == [0, 1, 2] and epoch == 5
