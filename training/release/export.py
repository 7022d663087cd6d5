"""Write a trained network as LiteRT file, Keras file and manifest.

    python -m training export paper --data ../shared/data --run runs/paper \\
        --output resources/models/paper

Normalisation, the calibrating scales (fitted on PublicTest) and softmax are inside the files:
raw grey pictures (N, 48, 48, 1) from 0 to 255 in, probabilities out. What the training split holds
too says nothing about new faces: scales and threshold are chosen without it. PrivateTest is not
touched.
"""

import argparse
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import create_classifier
from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.calibration import choose_threshold
from training.datasets.data_folder import DataFolder
from training.datasets.fer2013 import FER2013_CROP
from training.datasets.labelled import DatasetError, Labelled
from training.learning.finished_networks import finished_network
from training.learning.recipes import RECIPES, recipe_for
from training.learning.run_folder import RunFolder
from training.learning.train import share
from training.metrics.calibration import Scaling, fit_scaling
from training.metrics.machine import code_commit
from training.release.provenance import teachers_of, training_sentence
from training.targets.expected_labels import soft_targets

if TYPE_CHECKING:
    import keras

PREPROCESSING = (
    "inside the file: each picture is brought to mean 0 and variance 1 (floor 8 grey levels)"
)
CALIBRATION = (
    "a scale and an offset for each class's logit (vector scaling, Guo et al. 2017), "
    "least cross-entropy on PublicTest without copies of training pictures, to its labels"
)
TAGGER_SHARES = {"everyday": 0.25}
"""Model → share of FER+'s votes in what its calibration is fitted to; the others': none.

FER-2013's labels call many a resting face sad, angry or afraid, which ten taggers and people who
look at photographs call neutral. HISTORY.md says how this share and the next were chosen.
"""
KEPT_SHARES = {"everyday": 0.67}
"""Model → share of the weights that it started from, as in `with_beginning`; the others': none."""
WEIGHTS = {
    "float32": "float32",
    "float16": "float16",
    "int8": "int8 (a scale for each output channel; activations are quantised as they come)",
}
"""How a file stores its weights → what the manifest says of it."""
SHIPPED_WEIGHTS = {"accurate": "int8", "everyday": "int8"}
"""Model → one of WEIGHTS; the others' float32 is small and fast enough."""
WANTED_ACCURACY = 0.8
THRESHOLD_CHOSEN = (
    f"lowest with {WANTED_ACCURACY:.0%} of the labels right on PublicTest without copies of "
    "training pictures"
)
EVALUATION_FILES = ("evaluation.json", "confusion.png", "calibration.png")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", choices=RECIPES)
    parser.add_argument("--data", type=Path, required=True, help="folder with fer2013/")
    parser.add_argument(
        "--run",
        type=Path,
        nargs="+",
        required=True,
        help="run folder; of several that went on from each other, the mean of the weights",
    )
    parser.add_argument("--output", type=Path, required=True, help="model folder to write")
    parser.add_argument(
        "--kept-share",
        type=share,
        help="share, in the weights, of the network that the run started from; else as shipped",
    )
    parser.add_argument(
        "--weights", choices=WEIGHTS, help="how the file stores its weights; else as shipped"
    )


def run(arguments: argparse.Namespace) -> int:
    manifest = export_runs(
        arguments.model,
        arguments.run,
        DataFolder(arguments.data),
        arguments.output,
        stored=arguments.weights,
        kept_share=arguments.kept_share,
    )
    print(json.dumps(manifest, indent=2))
    return 0


def export_runs(
    model: str,
    runs: Sequence[Path],
    data: DataFolder,
    output: Path,
    *,
    stored: str | None = None,
    kept_share: float | None = None,
) -> dict[str, Any]:
    """Calibrate and write what these runs have come to; returns the manifest's values.

    `stored` is one of WEIGHTS, `kept_share` as in `with_beginning`; None: as the model is shipped.
    Raises FerError where the runs are not of this model's network or have no
    finished epoch.
    """
    folders = [RunFolder(path) for path in runs]
    architecture = recipe_for(model).architecture
    recipe = [folder.begun(architecture) for folder in folders][-1]
    _, epoch = folders[-1].best_weights()
    if kept_share is None:
        kept_share = KEPT_SHARES.get(model, 0.0)
    sentence = training_sentence(recipe, epoch, len(folders), folders[-1].earlier())
    if kept_share:
        sentence += f"; of the weights a share of {kept_share} is the earlier network's"
    return export_model(
        with_beginning(averaged_network(runs), recipe.start, kept_share),
        data.split("PublicTest"),
        output,
        copies=data.copies("PublicTest"),
        name=model,
        architecture=recipe.architecture,
        training_data=sentence,
        teachers=teachers_of(recipe),
        votes=data.votes("PublicTest") if model in TAGGER_SHARES else None,
        tagger_share=TAGGER_SHARES.get(model, 0.0),
        stored=stored or SHIPPED_WEIGHTS.get(model, "float32"),
    )


def averaged_network(paths: Sequence[Path]) -> "keras.Model":
    """The network whose weights are the mean of these runs' (Wortsman et al. 2022, "model soups").

    Runs that went on from each other can lie in one valley of the loss, with less of it between
    them: for `paper`, 66.9 % right on PublicTest instead of 66.4 and 66.6. Raises FerError as
    `finished_network`.
    """
    networks = [finished_network(path) for path in paths]
    together = zip(*(network.get_weights() for network in networks), strict=True)
    networks[0].set_weights([np.mean(same, axis=0) for same in together])
    return networks[0]


def with_beginning(network: "keras.Model", start: str, kept_share: float) -> "keras.Model":
    """`network` with a share of the weights that it started from (Wortsman et al. 2022, WiSE-FT).

    What was learned further often helps where it was learned and costs elsewhere; between the two
    networks lie some that lose little of either. Raises FerError where it started from none.
    """
    if not kept_share:
        return network
    if not start:
        raise FerError("The run started from random weights.", "Leave out --kept-share.")
    together = zip(network.get_weights(), finished_network(Path(start)).get_weights(), strict=True)
    network.set_weights([(1 - kept_share) * new + kept_share * old for new, old in together])
    return network


def export_model(
    network: "keras.Model",
    public: Labelled,
    output: Path,
    *,
    name: str,
    architecture: str,
    training_data: str,
    copies: NDArray[np.bool_] | None = None,
    votes: NDArray[np.float32] | None = None,
    tagger_share: float = 0.0,
    teachers: Sequence[dict[str, str]] = (),
    stored: str = "float32",
) -> dict[str, Any]:
    """Write `model.tflite`, `model.keras` and `model.json`; returns the manifest's values.

    `copies` (N,) are the pictures of `public` that the network learned from; None: none. `votes`
    (N, 7) are FER+'s for them, which have `tagger_share` in what is calibrated to. Raises
    DatasetError where there are no other pictures than copies.
    """
    new = ~copies if copies is not None else np.ones(len(public), np.bool_)
    if not new.any():
        raise DatasetError(
            "PublicTest holds nothing but copies of training pictures.",
            "Put the whole FER-2013 there.",
        )
    targets = np.eye(len(EMOTIONS), dtype=np.float32)[public.labels]
    calibration = CALIBRATION
    if votes is not None and tagger_share:
        targets = soft_targets(public.labels, votes, share=0, tagger_share=tagger_share)
        calibration += f" and, with a share of {tagger_share}, to the FER+ votes"
    scaling = _fitted_scaling(network, public.pictures[new], targets[new])
    finished = with_softmax(network, scaling)
    litert = to_litert(finished, stored)
    output.mkdir(parents=True, exist_ok=True)
    for stale in EVALUATION_FILES:  # they describe the file that is replaced
        (output / stale).unlink(missing_ok=True)
    (output / "model.tflite").write_bytes(litert)
    finished.save(output / "model.keras")
    manifest = {
        "name": name,
        "architecture": architecture,
        "parameter_count": network.count_params(),
        "input": "grey pictures (N, 48, 48, 1), float32, 0 to 255",
        "input_size_px": 48,
        "output": "probabilities (N, 7), float32",
        "labels": list(EMOTIONS),
        "preprocessing": PREPROCESSING,
        "crop": {
            "offset_x": FER2013_CROP.offset_x,
            "offset_y": FER2013_CROP.offset_y,
            "scale": FER2013_CROP.scale,
        },
        "logit_scales": np.round(scaling.scales, 6).tolist(),
        "logit_offsets": np.round(scaling.offsets, 6).tolist(),
        "calibration": calibration,
        "threshold": 0.0,
        "threshold_chosen": THRESHOLD_CHOSEN,
        "training_data": training_data,
        "teachers": list(teachers),
        "code_commit": code_commit(),
        "accuracy": {},
        "weights": WEIGHTS[stored],
        "license": "MIT",
        "sha256": hashlib.sha256(litert).hexdigest(),
        "keras_sha256": hashlib.sha256((output / "model.keras").read_bytes()).hexdigest(),
    }
    write_manifest(output, manifest)
    # What the file says, not the network: 8 bits say a little else.
    probabilities = create_classifier(output.resolve()).classify(public.pictures)
    right = probabilities.argmax(axis=1) == public.labels
    manifest["threshold"] = choose_threshold(
        probabilities[new], public.labels[new], WANTED_ACCURACY
    )
    manifest["accuracy"] = {
        "PublicTest": round(float(right.mean()), 6),
        "PublicTest without copies": round(float(right[new].mean()), 6),
    }
    write_manifest(output, manifest)
    return manifest


def write_manifest(folder: Path, values: dict[str, Any]) -> None:
    text = json.dumps(values, indent=2, ensure_ascii=False)
    (folder / "model.json").write_text(text + "\n", encoding="utf-8")


def _fitted_scaling(
    network: "keras.Model", pictures: NDArray[np.uint8], targets: NDArray[np.float32]
) -> Scaling:
    seen = pictures[..., None].astype(np.float32)
    logits = np.asarray(network.predict(seen, batch_size=256, verbose=0))
    return fit_scaling(logits, targets)


def with_softmax(network: "keras.Model", scaling: Scaling) -> "keras.Model":
    """Logits → calibrated probabilities, with Keras's own layers only: the file opens anywhere."""
    import keras

    scaled = keras.layers.Rescaling(
        scaling.scales.tolist(), scaling.offsets.tolist(), name="calibration"
    )(network.output)
    probabilities = keras.layers.Softmax(name="probabilities")(scaled)
    return keras.Model(network.input, probabilities, name=network.name)


def to_litert(model: "keras.Model", stored: str = "float32") -> bytes:
    """Keras model → LiteRT file for any batch size; the program fixes the size when it loads.

    `stored` is one of WEIGHTS.
    """
    import tensorflow as tf

    signature = tf.TensorSpec((None, 48, 48, 1), tf.float32, name="pictures")

    @tf.function(input_signature=[signature])
    def serve(pictures: tf.Tensor) -> dict[str, tf.Tensor]:
        return {"probabilities": model(pictures, training=False)}

    module = tf.Module()
    module.serve = serve  # owned by the module, so that the converter freezes the variables
    converter = tf.lite.TFLiteConverter.from_concrete_functions(
        [serve.get_concrete_function()], module
    )
    if stored != "float32":
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if stored == "float16":
        converter.target_spec.supported_types = [tf.float16]
    return converter.convert()
