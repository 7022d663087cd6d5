"""Networks, export and training itself, small and real. Needs TensorFlow (extra `training`)."""

import dataclasses
import importlib.util
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.classification import create_classifier
from fer_desktop.classification.engines import model_folder
from fer_desktop.core.errors import FerError
from training.datasets.labelled import Labelled
from training.models import ARCHITECTURES, build_model
from training.run_folder import RunFolder

if importlib.util.find_spec("tensorflow") is None:
    pytest.skip("needs TensorFlow (extra “training”)", allow_module_level=True)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Keras on NumPy 2

PARAMETERS = {
    "mini_xception": (58_423, 56_951),
    "residual_se": (733_681, 731_297),
    "separable_se": (57_744, 56_128),
    "plain_cnn": (295_575, 294_615),
    "densenet1": (95_356, 90_862),
}
"""All and trainable; the first line is the paper's own."""
BUDGET = 58_423


def trainable(network) -> int:
    return sum(int(np.prod(weight.shape)) for weight in network.trainable_weights)


@pytest.mark.parametrize("architecture", PARAMETERS)
def test_networks_have_the_parameters_they_claim(architecture):
    network = build_model(architecture)
    assert (network.count_params(), trainable(network)) == PARAMETERS[architecture]
    assert network.output_shape == (None, 7)


def test_the_light_network_keeps_the_papers_budget():
    assert PARAMETERS["separable_se"][0] <= BUDGET


def test_every_network_of_the_table_has_a_file():
    for architecture in ARCHITECTURES:
        assert importlib.util.find_spec(f"training.models.{architecture}") is not None


def some_faces(count: int = 60) -> Labelled:
    rng = np.random.default_rng(9)
    pictures = rng.integers(0, 256, (count, 48, 48), dtype=np.uint8)
    return Labelled(pictures, rng.integers(0, 7, count), np.arange(count))


@pytest.mark.parametrize(
    ("stored", "tolerance"), [("float32", 1e-4), ("float16", 0.02), ("int8", 0.06)]
)
@pytest.mark.parametrize("architecture", ["mini_xception", "residual_se", "separable_se"])
def test_the_exported_file_is_the_network(tmp_path, architecture, stored, tolerance):
    import keras

    from training.calibration import Scaling
    from training.export import export_model

    keras.utils.set_random_seed(2)
    network = build_model(architecture)
    rng = np.random.default_rng(2)  # weights and batch statistics that are not the initial ones
    network.set_weights([np.abs(w + rng.normal(0, 0.05, w.shape)) for w in network.get_weights()])
    faces = some_faces()
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
    np.testing.assert_allclose(found, expected, atol=tolerance)
    one_by_one = np.concatenate([classifier.classify(one[None]) for one in faces.pictures])
    np.testing.assert_allclose(found, one_by_one, atol=1e-4)
    assert classifier.manifest.parameter_count == PARAMETERS[architecture][0]
    by_keras = create_classifier(tmp_path, engine="keras").classify(faces.pictures)
    np.testing.assert_allclose(by_keras, expected, atol=1e-4)


def test_an_output_named_as_a_shipped_model_is_measured_itself(tmp_path, monkeypatch):
    from training.export import export_model

    monkeypatch.chdir(tmp_path)
    faces = some_faces()
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

    from training.export import export_model

    keras.utils.set_random_seed(4)
    network, faces = build_model("mini_xception"), some_faces()
    told = {"name": "try", "architecture": "mini_xception", "training_data": "noise"}
    copies = np.arange(len(faces)) < 20
    values = export_model(network, faces, tmp_path / "all", copies=copies, **told)
    others = export_model(network, faces.take(~copies), tmp_path / "others", **told)
    for name in ("logit_scales", "logit_offsets", "threshold"):
        np.testing.assert_allclose(values[name], others[name], atol=1e-4)
    accuracy, alone = values["accuracy"], others["accuracy"]
    assert accuracy["PublicTest without copies"] == alone["PublicTest"]
    with pytest.raises(FerError, match="nothing but copies"):
        export_model(network, faces, tmp_path, copies=np.ones(len(faces), bool), **told)


def test_teachers_take_turns_on_the_picture_that_the_student_sees():
    from training.augmentation import Augmentation
    from training.batches import epoch_batches
    from training.teachers import NO_TEACHERS, Teachers

    shipped = [str(model_folder(name)) for name in ("paper", "light")]
    classifiers = [create_classifier(folder) for folder in shipped]
    teachers = Teachers(shipped, share=0.5)
    faces = some_faces(6)

    def batch(epoch: int, teachers: Teachers):
        (found,) = epoch_batches(
            faces.pictures,
            np.eye(7, dtype=np.float32)[faces.labels],
            batch_size=6,
            augmentation=Augmentation(mixup_alpha=0.4),
            seed=3,
            epoch=epoch,
            teachers=teachers,
        )
        return found

    turns = []
    for epoch in range(16):
        alone, labels = batch(epoch, NO_TEACHERS)
        pictures, taught = batch(epoch, teachers)
        np.testing.assert_array_equal(pictures, alone)
        seen = np.rint(pictures[..., 0]).astype(np.uint8)
        views = (seen, np.ascontiguousarray(seen[:, :, ::-1]))
        answers = [one.classify(view) for one in classifiers for view in views]
        apart = [np.abs((labels + answer) / 2 - taught).max() for answer in answers]
        assert np.sort(apart)[0] < 1e-5 < np.sort(apart)[1]
        turns.append(int(np.argmin(apart)))
    assert set(turns) == {0, 1, 2, 3}
    with pytest.raises(FerError, match="nowhere"):
        Teachers(["nowhere"], share=0.5)


def test_training_starts_from_a_run_or_from_a_released_model(tmp_path):
    from training.export import averaged_network, export_model
    from training.finished import finished_network
    from training.networks import facts, networks
    from training.recipes import RECIPES

    network = build_model("mini_xception")
    run, released = RunFolder(tmp_path / "run"), tmp_path / "released"
    run.begin(RECIPES["paper"], facts(network))
    run.write_best(network.get_weights(), epoch=1)
    export_model(
        network,
        some_faces(),
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
    told = manifest.read_text(encoding="utf-8")
    assert "mini_xception" in told
    # the architecture may have been changed since the file was released
    manifest.write_text(told.replace("mini_xception", "residual_se"), encoding="utf-8")
    for mine, other in zip(
        finished_network(released).get_weights(), network.get_weights(), strict=True
    ):
        np.testing.assert_array_equal(mine, other)
    with pytest.raises(FerError, match="neither a run folder nor a model folder"):
        finished_network(tmp_path / "nothing")
    other = RunFolder(tmp_path / "other")
    other.begin(RECIPES["paper"], facts(network))
    other.write_best([3 * array for array in network.get_weights()], epoch=1)
    averaged = averaged_network([run.path, other.path])
    for mine, once in zip(averaged.get_weights(), network.get_weights(), strict=True):
        np.testing.assert_allclose(mine, 2 * once, rtol=1e-6)
    run.begin(RECIPES["accurate"], facts(network))
    with pytest.raises(FerError, match="another version of residual_se"):
        finished_network(run.path)


def test_a_run_of_the_same_weights_on_another_picture_size_is_refused(tmp_path, monkeypatch):
    from training.finished import finished_network
    from training.models import separable_se
    from training.networks import facts
    from training.recipes import RECIPES

    network = build_model("separable_se")
    assert facts(network).sizes_px == (48, 80, 40, 20, 10, 6)
    run = RunFolder(tmp_path)
    run.begin(RECIPES["light"], facts(network))
    run.write_best(network.get_weights(), epoch=1)
    assert finished_network(run.path).count_params() == network.count_params()
    monkeypatch.setattr(separable_se, "ENLARGED_PX", 48)
    with pytest.raises(FerError, match="another version of separable_se"):
        finished_network(run.path)


def test_a_run_of_the_same_weights_with_another_activation_is_refused(tmp_path):
    from training.finished import finished_network
    from training.networks import facts
    from training.recipes import RECIPES

    network = build_model("separable_se")
    told = facts(network)
    assert told.activations == ("relu", "sigmoid", "silu")
    run = RunFolder(tmp_path)
    run.begin(RECIPES["light"], dataclasses.replace(told, activations=("relu", "sigmoid")))
    run.write_best(network.get_weights(), epoch=1)
    with pytest.raises(FerError, match="another version of separable_se"):
        finished_network(run.path)


def test_a_larger_network_begins_with_what_a_smaller_one_says(monkeypatch):
    import keras

    from training.fused import with_fused_layers
    from training.growing import start_from
    from training.models import residual_se

    keras.utils.set_random_seed(3)
    larger = with_fused_layers(build_model("residual_se"))
    monkeypatch.setattr(residual_se, "STAGES", ((40, 2), (80, 2), (88, 1)))
    smaller = build_model("residual_se")
    rng = np.random.default_rng(3)
    smaller.set_weights([np.abs(w + rng.normal(0, 0.05, w.shape)) for w in smaller.get_weights()])
    assert smaller.count_params() < larger.count_params()
    *_, features, _, dropout, dense, _ = smaller.layers
    by_means = dropout(keras.layers.GlobalAveragePooling2D()(features.output))
    by_means = keras.Model(smaller.input, keras.layers.Dense(7)(by_means), name="residual_se")
    by_means.layers[-1].set_weights([rng.normal(0, 0.1, (88, 7)), dense.get_weights()[1]])
    pictures = some_faces(4).pictures[..., None].astype(np.float32)
    for learned in (smaller, by_means):
        start_from(larger, learned)
        np.testing.assert_allclose(
            larger.predict(pictures, verbose=0), learned.predict(pictures, verbose=0), rtol=1e-4
        )
    for mine, theirs in ((larger, "mini_xception"), (build_model("vgg_net"), "plain_cnn")):
        with pytest.raises(FerError, match="cannot begin with the weights"):
            start_from(mine, build_model(theirs))


def test_a_hesitant_network_is_judged_by_what_it_is_worth_calibrated():
    import keras

    from training.judging import judged

    faces = some_faces(70)
    inputs = keras.Input((48, 48, 1))
    numbers = keras.layers.Lambda(lambda x: x[:, 0, 0, :1])(inputs)
    network = keras.Model(inputs, keras.layers.Dense(7, use_bias=False)(numbers))
    rng = np.random.default_rng(1)
    faces.pictures[:, 0, 0] = rng.integers(4, 7, 70)
    labels = np.where(rng.random(70) < 0.8, 2, 4)
    faces = Labelled(faces.pictures, labels, faces.rows)
    found = []
    for size in (0.2, 0.6):
        network.set_weights([size * np.eye(7, dtype=np.float32)[2:3]])
        found.append(judged(network, faces))
    hesitant, sure = found
    assert hesitant.loss > sure.loss + 0.1
    assert sure.loss >= sure.calibrated_loss == pytest.approx(hesitant.calibrated_loss, rel=1e-3)
    assert hesitant.accuracy == sure.accuracy == pytest.approx((labels == 2).mean())


TINY_RUN = """
import dataclasses, os, signal, sys
from pathlib import Path
import numpy as np
from training.datasets.labelled import Labelled
from training.recipes import RECIPES
from training.run_folder import RunFolder
import training.train
from training.train import train
training.train.SAVING_PERIOD = 0  # every epoch, however fast
name, path, *options = sys.argv[1:]
recipe = dataclasses.replace(
    RECIPES[name], epochs=4, batch_size=8, dtype_policy="float32"
)
rng = np.random.default_rng(9)
pictures = rng.integers(0, 256, (64, 48, 48), dtype=np.uint8)
labels = rng.integers(0, 7, 64)
validation = Labelled(pictures[:16], labels[:16], np.arange(16))
folder = RunFolder(Path(path))
if options == ["killed"]:
    write = folder.write_checkpoint
    def write_or_die(checkpoint):
        if checkpoint.epoch == 3:  # computed and logged, and lost
            os.kill(os.getpid(), signal.SIGKILL)
        write(checkpoint)
    folder.write_checkpoint = write_or_die
train(folder, recipe, pictures, np.eye(7, dtype=np.float32)[labels], validation)
"""


ONE_THREAD = {"TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"}


def run_tiny(*arguments: str) -> int:
    return subprocess.run(
        [sys.executable, "-c", TINY_RUN, *arguments],
        cwd=Path(__file__).resolve().parents[2],
        env=os.environ | ONE_THREAD,  # sums in the same order, bit for bit
        stderr=subprocess.DEVNULL,
        check=False,
    ).returncode


@pytest.mark.parametrize("name", ["paper", "plain-cnn"])  # the second with dropout
def test_a_killed_run_goes_on_to_the_same_end(tmp_path, name):
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    assert run_tiny(name, str(whole)) == 0
    assert run_tiny(name, str(broken), "killed") == -signal.SIGKILL
    assert RunFolder(broken).checkpoint().epoch == 2
    assert [row["epoch"] for row in RunFolder(broken).log()] == ["1", "2", "3"]
    assert run_tiny(name, str(broken)) == 0
    assert [row["epoch"] for row in RunFolder(broken).log()] == ["1", "2", "3", "4"]
    for part in ("weights", "averaged"):
        for mine, other in zip(
            getattr(RunFolder(broken).checkpoint(), part),
            getattr(RunFolder(whole).checkpoint(), part),
            strict=True,
        ):
            np.testing.assert_allclose(mine, other, atol=1e-6)
