"""Whole epochs as JAX compiles them. Needs JAX (extra `dev`); Keras runs in processes beside."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from training.augmentation import Augmentation
from training.augmentation import augment as augment_on_host
from training.recipes import STRONG

if importlib.util.find_spec("jax") is None or importlib.util.find_spec("keras") is None:
    pytest.skip("needs JAX and Keras", allow_module_level=True)

NOTHING = Augmentation(False, 0, 0, 0, 0, 0, 0)
PICTURES = np.random.default_rng(1).integers(0, 256, (24, 48, 48), dtype=np.uint8)


y, x = np.mgrid[:48, :48]
FACE = (90 + 60 * np.sin(x / 5) * np.cos(y / 7)).clip(0, 255).astype(np.uint8)
CHANGES = {
    "turned": Augmentation(False, 20, 0, 0, 0, 0, 0),
    "moved": Augmentation(False, 0, 0.2, 0.2, 0, 0, 0),
    "erased": Augmentation(False, 0, 0, 0, 1, 0.3, 0),
    "spoiled": Augmentation(False, 0, 0, 0, 0, 0, 1),
    "strong": STRONG,
}
GREYS = np.linspace(0, 255, 7, dtype=np.float32)
"""A class is told by its grey."""
AUGMENT = """
import sys
import jax, numpy as np
from training.compiled_augmentation import augment, mixup
sys.path.insert(0, "tests/training")
from test_compiled import CHANGES, FACE, GREYS, NOTHING, PICTURES, Augmentation
key, faces = jax.random.key(3), np.repeat(FACE[None], 1500, axis=0)
out = {name: augment(key, faces, settings) for name, settings in CHANGES.items()}
out["unchanged"] = augment(key, PICTURES, NOTHING)
out["mirrored"] = augment(key, np.repeat(PICTURES[:1], 400, axis=0),
                          Augmentation(True, 0, 0, 0, 0, 0, 0))
greys = np.tile(GREYS[:, None, None], (1, 4, 4))
out["mixed"], out["targets"] = mixup(key, greys, np.eye(7, dtype=np.float32), 0.4)
np.savez(sys.argv[1], **out)
print("{}")
"""


def beside(code: str, *arguments: str):
    """What a process of its own, with Keras on JAX, prints in its last line.

    JAX and TensorFlow in one process abort at times.
    """
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=Path(__file__).resolve().parents[2],
        env=os.environ | {"KERAS_BACKEND": "jax"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """All that `AUGMENT` makes."""
    path = tmp_path_factory.mktemp("changed") / "changed.npz"
    beside(AUGMENT, str(path))
    with np.load(path) as data:
        return dict(data)


def test_all_strengths_zero_change_nothing(changed):
    np.testing.assert_allclose(changed["unchanged"], PICTURES, atol=0.01)


def test_flipping_mirrors_about_half(changed):
    out = changed["mirrored"]
    mirrored = np.abs(out - PICTURES[0][:, ::-1]).max(axis=(1, 2)) < 0.01
    assert 150 < mirrored.sum() < 250
    as_it_was = out[~mirrored]
    np.testing.assert_allclose(as_it_was, np.broadcast_to(PICTURES[0], as_it_was.shape), atol=0.01)


@pytest.mark.parametrize("name", CHANGES)
def test_pictures_change_as_they_do_on_the_host(changed, name):
    pictures = np.repeat(FACE[None], 1500, axis=0)
    on_host = augment_on_host(pictures, CHANGES[name], np.random.default_rng(2))
    found = []
    for out in (changed[name], on_host.astype(np.float32)):
        assert out.min() >= 0 and out.max() <= 255
        change = np.abs(out - FACE).mean(axis=(1, 2))
        found.append([np.median(change), change.mean(), change.std(), out.mean(), out.std()])
    np.testing.assert_allclose(*found, rtol=0.12, atol=1)


def test_mixed_targets_stay_with_their_pictures(changed):
    mixed, targets = changed["mixed"], changed["targets"]
    np.testing.assert_allclose(targets.sum(axis=1), 1, atol=1e-6)
    np.testing.assert_allclose(mixed[:, 0, 0], targets @ GREYS, rtol=1e-4, atol=1e-3)
    assert (np.diag(targets) >= 0.5).all() and (np.diag(targets) < 1).any()


TRAIN = """
import dataclasses, json, sys, types
from pathlib import Path
import keras, numpy as np
from training import models, train as training_module
from training.augmentation import Augmentation
from training.datasets.labelled import Labelled
from training.models.blocks import logits_from, normalized_input
from training.recipes import Recipe
from training.run_folder import RunFolder

def build(classes=7):
    inputs, x = normalized_input()
    x = keras.layers.AveragePooling2D(8)(x)
    x = keras.layers.SeparableConv2D(6, 3, use_bias=False)(x)
    x = keras.layers.BatchNormalization()(x)
    x = keras.layers.Dropout(0.1)(keras.layers.Flatten()(x))
    return logits_from(inputs, keras.layers.Dense(classes)(x), "tiny")

sys.modules["training.models.tiny"] = types.SimpleNamespace(build=build)
models.ARCHITECTURES["tiny"] = "for a test"
training_module.SAVING_PERIOD = 0
y, x = np.mgrid[:48, :48]
labels = np.arange(126) % 7
pictures = np.stack([127 + 100 * np.sin((x if k % 2 else y) / (3 + k)) for k in labels])
pictures = (pictures + np.random.default_rng(1).normal(0, 1, pictures.shape)).astype(np.uint8)
recipe = Recipe("tiny", epochs=12, batch_size=16, peak_learning_rate=0.02,
                augmentation=Augmentation(mixup_alpha=0.2))
validation = Labelled(pictures, labels, np.arange(126))

def run(path, recipe):
    targets = np.eye(7, dtype=np.float32)[labels]
    training_module.train(RunFolder(Path(path)), recipe, pictures, targets, validation)
    return RunFolder(Path(path))
"""


def test_a_network_learns_and_an_interrupted_run_ends_like_a_whole_one(tmp_path):
    told = beside(
        TRAIN
        + """
whole, broken = sys.argv[1:]
whole = run(whole, recipe)
class Killed(Exception): pass
write = RunFolder.write_checkpoint
def write_or_die(self, checkpoint):
    if checkpoint.epoch == 6:  # computed and logged, and lost
        raise Killed
    write(self, checkpoint)
RunFolder.write_checkpoint = write_or_die
try:
    run(broken, recipe)
    raise SystemExit("was not killed")
except Killed:
    RunFolder.write_checkpoint = write
broken = run(broken, recipe)
pairs = zip(whole.checkpoint().averaged, broken.checkpoint().averaged, strict=True)
print(json.dumps({
    "accuracy": [float(row["public_accuracy"]) for row in whole.log()],
    "rows": [len(whole.log()), len(broken.log())],
    "apart": max(float(np.abs(a - b).max()) for a, b in pairs),
    "machine": whole.facts().machine,
}))
""",
        str(tmp_path / "whole"),
        str(tmp_path / "broken"),
    )
    assert told["rows"] == [12, 12]
    assert told["accuracy"][-1] > 0.8 > told["accuracy"][0]
    assert told["apart"] < 1e-5
    assert told["machine"].startswith("jax, ")


@pytest.mark.parametrize(("steps", "tolerance"), [(80_000, 1e-5), (304, 0.02)])
def test_weights_are_averaged_as_on_the_host(steps, tolerance):
    told = beside(
        TRAIN
        + """
from training.averaging import WeightAverage
from training.compiled_epochs import CompiledEpochs, NetworkTeachers
from training.networks import networks
steps = int(sys.argv[1])
still = dataclasses.replace(recipe, peak_learning_rate=0.0, averaging_decay=0.999)
network, _ = networks(still, steps_per_epoch=7)
learned = network.get_weights()
ones = [np.ones_like(array) for array in learned]
compiled, host = (WeightAverage(0.999, ones, steps) for _ in range(2))
epochs = CompiledEpochs(network, compiled, still, pictures=pictures,
                        targets=np.eye(7, dtype=np.float32)[labels],
                        teachers=NetworkTeachers((), share=0))
progress = types.SimpleNamespace(update=lambda count: None)
for epoch in range(8):
    epochs.run(epoch, progress)
for _ in range(compiled.steps - steps):
    if host.is_due():
        host.update(learned)
learns = [any(mine is weight for mine in network.trainable_variables)
          for weight in network.weights]
pairs = [pair for pair, own in zip(zip(compiled.weights, host.weights), learns) if own]
print(json.dumps({
    "steps": compiled.steps - steps, "moved": float(np.abs(host.weights[0] - 1).max()),
    "apart": max(float(np.abs(a - b).max()) for a, b in pairs),
}))
""",
        str(steps),
    )
    assert told["steps"] % 8 == 0 and told["steps"] > 40
    assert told["moved"] > 0.02
    assert told["apart"] < tolerance


def test_the_teacher_answers_that_left_the_picture_out(tmp_path):
    told = beside(
        TRAIN
        + """
import jax
from training.compiled_epochs import NetworkTeachers
from training.finished import finished_network
from fer_desktop.core.errors import FerError
paths = []
for part in (0, 1):
    cut = dataclasses.replace(recipe, epochs=1, folds=2, left_out=part, seed=part)
    paths.append(str(run(f"{sys.argv[1]}/{part}", cut).path))
teachers = NetworkTeachers(tuple(paths), share=0.5)
seen = pictures[:8].astype(np.float32)
networks = [finished_network(Path(path)) for path in paths]
by_hand = [keras.ops.softmax(one.predict(seen[..., None], verbose=0)) for one in networks]
apart = [
    float(np.abs(teachers.answer(teachers.variables, seen, part, jax.random.key(0))
                 - by_hand[part]).max())
    for part in (0, 1)
]
# A teacher that says one class whatever it sees shows which pictures it is asked about.
for part in (0, 1):
    network = finished_network(Path(paths[part]))
    *body, bias = network.get_weights()
    bias = 50 * np.eye(7, dtype=np.float32)[part]
    RunFolder(Path(paths[part])).write_best([0 * array for array in body] + [bias], 1)
from training.folds import parts_of
stripes = np.arange(600) % 2
noise = np.random.default_rng(2).normal(0, 1, (600, 48, 48))
pictures = np.stack([127 + 100 * np.sin((x if k else y) / 4) for k in stripes]) + noise
pictures = pictures.astype(np.uint8)
mine = parts_of(pictures, 2) == stripes  # so that a network can tell whose picture it sees
pictures, stripes = pictures[mine][:126], stripes[mine][:126]
labels = 1 - stripes  # wrong: only the teachers tell the parts
validation = Labelled(pictures, stripes, np.arange(126))
alone = dataclasses.replace(recipe, teachers=tuple(paths), teacher_share=1.0, epochs=20)
student = run(f"{sys.argv[1]}/student", dataclasses.replace(alone, augmentation=Augmentation(
    flip=False, rotation_deg=0, shift=0, zoom=0, erasing_share=0, spoiling_share=0)))
try:
    NetworkTeachers(tuple(paths[1:]), share=0.5)
    refused = ""
except FerError as error:
    refused = error.text
print(json.dumps({
    "parts": teachers.parts, "apart": apart, "refused": refused,
    "differ": float(np.abs(by_hand[0] - by_hand[1]).max()),
    "accuracy": float(student.log()[-1]["public_accuracy"]),
}))
""",
        str(tmp_path),
    )
    assert told["parts"] == 2
    assert max(told["apart"]) < 1e-5 < told["differ"]
    assert told["accuracy"] > 0.9
    assert "each with another of 2 parts" in told["refused"]


def test_teachers_that_left_nothing_out_take_turns(tmp_path):
    told = beside(
        TRAIN
        + """
import jax
from training.compiled_epochs import NetworkTeachers
from training.finished import finished_network
from fer_desktop.core.errors import FerError
paths = []
for seed in (1, 2):
    path = run(f"{sys.argv[1]}/{seed}", dataclasses.replace(recipe, epochs=1, seed=seed)).path
    paths.append(str(path))
other = dataclasses.replace(recipe, epochs=1, dtype_policy="mixed_bfloat16")
other = str(run(f"{sys.argv[1]}/other", other).path)
seen = pictures[:8].astype(np.float32)
by_hand = [
    keras.ops.softmax(finished_network(Path(path)).predict(seen[..., None], verbose=0))
    for path in paths
]
teachers = NetworkTeachers(tuple(paths), share=0.5)
apart = []
for key in jax.random.split(jax.random.key(0), 12):
    said = teachers.answer(teachers.variables, seen, 0, key)
    apart.append([float(np.abs(said - answer).max()) for answer in by_hand])
try:
    NetworkTeachers((*paths, other), share=0.5)
    refused = ""
except FerError as error:
    refused = error.text
print(json.dumps({"parts": teachers.parts, "apart": apart, "refused": refused}))
""",
        str(tmp_path),
    )
    assert told["parts"] == 0
    assert all(min(apart) < 1e-5 < max(apart) for apart in told["apart"])
    assert {apart.index(min(apart)) for apart in told["apart"]} == {0, 1}
    assert "must be of one network" in told["refused"]


def test_depthwise_convolutions_are_keras_own(tmp_path):
    told = beside(
        TRAIN
        + """
from training.fused import with_fused_layers
apart = []
for padding, size in (("same", 3), ("valid", 3), ("same", 2), ("valid", 9)):
    x = inputs = keras.Input((9, 9, 5))
    x = keras.layers.DepthwiseConv2D(size, padding=padding, use_bias=False)(x)
    y = keras.layers.SeparableConv2D(4, size, padding=padding, use_bias=False)(inputs)
    plain = keras.Model(inputs, [x, y])
    fused = with_fused_layers(plain)
    assert sum("Fused" in type(layer).__name__ for layer in fused.layers) == 2
    seen = np.random.default_rng(size).normal(size=(3, 9, 9, 5))
    apart += [float(np.abs(a - b).max()) for a, b in zip(plain(seen), fused(seen))]
print(json.dumps(apart))
"""
    )
    assert len(told) == 8 and max(told) < 1e-5
