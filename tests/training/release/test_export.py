"""Exported files say what the network says, and manifests what it learned from."""

from pathlib import Path

import numpy as np
import pytest
from helpers.extras import needs_tensorflow
from helpers.made_data_sets import noise_faces

from fer_desktop.classification import create_classifier
from fer_desktop.core.errors import FerError
from training.learning.networks import facts
from training.learning.recipes import RECIPES
from training.learning.run_folder import RunFolder
from training.metrics.calibration import Scaling
from training.models import build_model
from training.release.export import averaged_network, export_model, with_beginning

needs_tensorflow()


@pytest.mark.parametrize(
    ("architecture", "stored", "tolerance"),
    [
        ("mini_xception", "float32", 1e-4),
        ("mini_xception", "float16", 0.02),
        ("residual_se", "int8", 0.06),
        ("separable_se", "float32", 1e-4),
    ],
)
def test_the_exported_file_is_the_network(tmp_path, architecture, stored, tolerance):
    import keras

    keras.utils.set_random_seed(2)
    network = build_model(architecture)
    rng = np.random.default_rng(2)  # weights and batch statistics that are not the initial ones
    network.set_weights([np.abs(w + rng.normal(0, 0.05, w.shape)) for w in network.get_weights()])
    faces = noise_faces(60)
    values = export_model(
        network,
        faces,
        tmp_path,
        name="try",
        architecture=architecture,
        training_data="noise",
        stored=stored,
    )
    classifier = create_classifier(tmp_path)
    logits = network.predict(faces.pictures[..., None].astype(np.float32), verbose=0)
    scaling = Scaling(np.array(values["logit_scales"]), np.array(values["logit_offsets"]))
    expected = scaling.probabilities(logits)
    found = classifier.classify(faces.pictures)
    # what the manifest says is what the file gives, on 8 bits too
    right = found.argmax(axis=1) == faces.labels
    assert values["accuracy"]["PublicTest"] == pytest.approx(right.mean(), abs=1e-6)
    np.testing.assert_allclose(found, expected, atol=tolerance)
    one_by_one = np.concatenate([classifier.classify(one[None]) for one in faces.pictures])
    np.testing.assert_allclose(found, one_by_one, atol=1e-4)
    assert classifier.manifest.parameter_count == network.count_params()
    by_keras = create_classifier(tmp_path, engine="keras").classify(faces.pictures)
    np.testing.assert_allclose(by_keras, expected, atol=1e-4)


def test_an_output_named_as_a_shipped_model_is_measured_itself(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    faces = noise_faces(60)
    values = export_model(
        build_model("mini_xception"),
        faces,
        Path("paper"),
        name="try",
        architecture="mini_xception",
        training_data="noise",
    )
    predicted = create_classifier(tmp_path / "paper").classify(faces.pictures).argmax(axis=1)
    assert values["accuracy"]["PublicTest"] == round(float((predicted == faces.labels).mean()), 6)


def test_calibration_and_threshold_leave_out_what_was_learned_from(tmp_path):
    import keras

    keras.utils.set_random_seed(4)
    network, faces = build_model("mini_xception"), noise_faces(60)
    described = {"name": "try", "architecture": "mini_xception", "training_data": "noise"}
    copies = np.arange(len(faces)) < 20
    values = export_model(network, faces, tmp_path / "all", copies=copies, **described)
    others = export_model(network, faces.take(~copies), tmp_path / "others", **described)
    for name in ("logit_scales", "logit_offsets", "threshold"):
        np.testing.assert_allclose(values[name], others[name], atol=1e-4)
    accuracy, alone = values["accuracy"], others["accuracy"]
    assert accuracy["PublicTest without copies"] == alone["PublicTest"]
    with pytest.raises(FerError, match="nothing but copies"):
        export_model(network, faces, tmp_path, copies=np.ones(len(faces), bool), **described)


def test_the_mean_of_several_runs_is_exported(tmp_path):
    network = build_model("mini_xception")
    for factor in (1, 3):
        run = RunFolder(tmp_path / str(factor))
        run.begin(RECIPES["paper"], facts(network))
        run.write_best([factor * array for array in network.get_weights()], epoch=1)
    averaged = averaged_network([tmp_path / "1", tmp_path / "3"])
    for mine, once in zip(averaged.get_weights(), network.get_weights(), strict=True):
        np.testing.assert_allclose(mine, 2 * once, rtol=1e-6)


def test_a_share_of_the_beginning_stays(tmp_path):
    network, beginning = build_model("mini_xception"), RunFolder(tmp_path / "start")
    beginning.begin(RECIPES["paper"], facts(network))
    beginning.write_best([0 * array for array in network.get_weights()], epoch=1)
    before = network.get_weights()
    kept = with_beginning(network, str(tmp_path / "start"), 0.25)
    for mine, new in zip(kept.get_weights(), before, strict=True):
        np.testing.assert_allclose(mine, 0.75 * new, atol=1e-6)
    with pytest.raises(FerError, match="random weights"):
        with_beginning(network, "", 0.25)


def test_calibration_may_lean_to_what_the_taggers_saw(tmp_path):
    import keras

    keras.utils.set_random_seed(4)
    network, faces = build_model("mini_xception"), noise_faces(60)
    described = {"name": "try", "architecture": "mini_xception", "training_data": "noise"}
    votes = np.eye(7, dtype=np.float32)[np.full(60, 6)]  # all neutral
    seen = [
        export_model(
            network, faces, tmp_path / str(share), votes=votes, tagger_share=share, **described
        )
        for share in (0.0, 0.5)
    ]
    alone, leaning = (create_classifier(tmp_path / str(share)) for share in (0.0, 0.5))
    neutral = [one.classify(faces.pictures)[:, 6].mean() for one in (alone, leaning)]
    shares = np.bincount(faces.labels, minlength=7) / 60
    np.testing.assert_allclose(neutral, [shares[6], 0.5 * shares[6] + 0.5], atol=0.02)
    assert "share of 0.5, to the FER+ votes" in seen[1]["calibration"]
    assert "FER+" not in seen[0]["calibration"]
