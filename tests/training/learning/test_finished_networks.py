"""Networks to go on from: of run folders and of released models, and no others."""

import dataclasses

import numpy as np
import pytest
from helpers.extras import needs_tensorflow
from helpers.made_data_sets import noise_faces

from fer_desktop.core.errors import FerError
from training.learning.finished_networks import finished_network
from training.learning.networks import facts, networks
from training.learning.recipes import RECIPES
from training.learning.run_folder import RunFolder
from training.models import build_model
from training.release.export import export_model

needs_tensorflow()


def test_training_starts_from_a_run_or_from_a_released_model(tmp_path):
    network = build_model("mini_xception")
    run, released = RunFolder(tmp_path / "run"), tmp_path / "released"
    run.begin(RECIPES["paper"], facts(network))
    run.write_best(network.get_weights(), epoch=1)
    export_model(
        network,
        noise_faces(60),
        released,
        name="try",
        architecture="mini_xception",
        training_data="noise",
    )
    for start in (run.path, released):
        beginning = finished_network(start).get_weights()
        recipe = dataclasses.replace(RECIPES["paper"], start=str(start))
        learning, _ = networks(recipe, steps_per_epoch=1)
        for mine, other, third in zip(
            beginning, network.get_weights(), learning.get_weights(), strict=True
        ):
            np.testing.assert_array_equal(mine, other)
            np.testing.assert_array_equal(third, other)
    manifest = released / "model.json"
    text = manifest.read_text(encoding="utf-8")
    assert "mini_xception" in text
    # the architecture may have been changed since the file was released
    manifest.write_text(text.replace("mini_xception", "residual_se"), encoding="utf-8")
    for mine, other in zip(
        finished_network(released).get_weights(), network.get_weights(), strict=True
    ):
        np.testing.assert_array_equal(mine, other)
    with pytest.raises(FerError, match="neither a run folder nor a model folder"):
        finished_network(tmp_path / "nothing")
    with pytest.raises(FerError, match="residual_se cannot start with the weights of"):
        networks(dataclasses.replace(RECIPES["accurate"], start=str(released)), steps_per_epoch=1)
    run.begin(RECIPES["accurate"], facts(network))
    with pytest.raises(FerError, match="another version of residual_se"):
        finished_network(run.path)


def test_a_run_of_the_same_weights_on_another_picture_size_is_refused(tmp_path, monkeypatch):
    network = build_model("separable_se")
    assert facts(network).sizes_px == (48, 80, 40, 20, 10, 6)
    run = RunFolder(tmp_path)
    run.begin(RECIPES["light"], facts(network))
    run.write_best(network.get_weights(), epoch=1)
    assert finished_network(run.path).count_params() == network.count_params()
    monkeypatch.setattr("training.models.separable_se.ENLARGED_PX", 48)
    with pytest.raises(FerError, match="another version of separable_se"):
        finished_network(run.path)


def test_a_run_of_the_same_weights_with_another_activation_is_refused(tmp_path):
    network = build_model("separable_se")
    known = facts(network)
    assert known.activations == ("relu", "sigmoid", "silu")
    run = RunFolder(tmp_path)
    run.begin(RECIPES["light"], dataclasses.replace(known, activations=("relu", "sigmoid")))
    run.write_best(network.get_weights(), epoch=1)
    with pytest.raises(FerError, match="another version of separable_se"):
        finished_network(run.path)
