"""Convert the expression network of face-api.js to a model folder that can teach.

    npm pack @vladmandic/face-api@1.7.15 && tar xzf vladmandic-face-api-1.7.15.tgz
    python -m training convert-face-api package/model --data ../shared/data \\
        --output build/teachers/face-api

It takes the same grey 48x48 crops as our own, so it can be measured by `evaluate` and teach by
`train --teachers`. The network was trained on other pictures, and says far too much for certain on
ours: one temperature for all classes, fitted on PublicTest, puts that right and leaves its answers.
"""

import argparse
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.calibration import fit_temperature
from training.datasets.data_folder import DataFolder
from training.datasets.fer2013 import FER2013_CROP
from training.metrics.calibration import Scaling
from training.models.face_api import build
from training.release.export import to_litert, with_softmax, write_manifest

if TYPE_CHECKING:
    import keras

LABELS = ("neutral", "happiness", "sadness", "anger", "fear", "disgust", "surprise")
"""face-api.js's order (`FACE_EXPRESSION_LABELS`), in our words."""
WEIGHTS_MANIFEST = "face_expression_model-weights_manifest.json"
TRAINING_DATA = (
    "the author's, and not known: “publicly available datasets and images scraped from the web” "
    "(face-api.js, TUTORIAL.md)"
)
SOURCE = "expression network of face-api.js, from the npm package @vladmandic/face-api 1.7.15"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("weights", type=Path, help=f"folder with {WEIGHTS_MANIFEST}")
    parser.add_argument("--data", type=Path, required=True, help="folder with fer2013/")
    parser.add_argument("--output", type=Path, required=True, help="model folder to write")


def run(arguments: argparse.Namespace) -> int:
    network = build()
    set_weights(network, read_weights(arguments.weights))
    public = DataFolder(arguments.data).split("PublicTest")
    pictures = public.pictures[..., None].astype(np.float32)
    logits = np.asarray(network.predict(pictures, batch_size=64, verbose=0))
    order = [LABELS.index(name) for name in EMOTIONS]
    temperature = fit_temperature(logits[:, order], public.labels)
    right = float((logits[:, order].argmax(axis=1) == public.labels).mean())
    write_teacher(arguments.output, network, temperature, right)
    print(f"temperature {temperature:.2f}; {right:.2%} right on PublicTest")
    return 0


def read_weights(folder: Path) -> dict[str, NDArray[np.float32]]:
    """Arrays by name, from TensorFlow.js's manifest and its 8-bit file.

    Raises FerError where a file is missing or too short.
    """
    manifest = folder / WEIGHTS_MANIFEST
    if not manifest.is_file():
        raise FerError(
            f"{folder} has no {WEIGHTS_MANIFEST}.", "Give the folder `model` of the package."
        )
    arrays: dict[str, NDArray[np.float32]] = {}
    for group in json.loads(manifest.read_text(encoding="utf-8")):
        content = b"".join((folder / name).read_bytes() for name in group["paths"])
        start = 0
        for entry in group["weights"]:
            quantization = entry.get("quantization")
            stored = np.dtype(quantization["dtype"] if quantization else entry["dtype"])
            count = int(np.prod(entry["shape"]))
            end = start + count * stored.itemsize
            if end > len(content):
                raise FerError(f"The weights in {folder} are cut off.", "Unpack the package again.")
            values = np.frombuffer(content[start:end], stored).astype(np.float32)
            if quantization:
                values = values * np.float32(quantization["scale"])
                values += np.float32(quantization["min"])
            arrays[entry["name"]] = values.reshape(entry["shape"])
            start = end
    return arrays


def set_weights(network: "keras.Model", arrays: dict[str, NDArray[np.float32]]) -> None:
    """Give `network`, or its colour part, the weights of face-api.js."""
    colour = network if network.name == "colour_network" else network.get_layer("colour_network")
    for layer in colour.layers:
        if not layer.weights:
            continue
        name = layer.name.replace("_", "/")
        parts = ("filters", "depthwise_filter", "pointwise_filter", "weights", "bias")
        layer.set_weights(
            [arrays[f"{name}/{part}"] for part in parts if f"{name}/{part}" in arrays]
        )


def write_teacher(
    folder: Path, network: "keras.Model", temperature: float, public_accuracy: float
) -> None:
    """`model.tflite` and `model.json`, with what is known of licence and source."""
    scaling = Scaling(np.full(7, 1 / temperature), np.zeros(7))
    litert = to_litert(with_softmax(network, scaling))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.tflite").write_bytes(litert)
    values: dict[str, Any] = {
        "name": "face-api",
        "architecture": "face_api",
        "parameter_count": network.count_params(),
        "input": "grey pictures (N, 48, 48, 1), float32, 0 to 255",
        "input_size_px": 48,
        "output": "probabilities (N, 7), float32",
        "labels": list(LABELS),
        "preprocessing": "inside the file: enlarged to 112x112, grey as colour, mean subtracted",
        "crop": {
            "offset_x": FER2013_CROP.offset_x,
            "offset_y": FER2013_CROP.offset_y,
            "scale": FER2013_CROP.scale,
        },
        "logit_scales": np.round(scaling.scales, 6).tolist(),
        "logit_offsets": scaling.offsets.tolist(),
        "calibration": "one temperature for all classes, least negative log-likelihood on "
        "PublicTest",
        "threshold": 0.0,
        "training_data": TRAINING_DATA,
        "source": SOURCE,
        "accuracy": {"PublicTest": round(public_accuracy, 6)},
        "weights": "float32, from 8 bits",
        "license": "MIT",
        "sha256": hashlib.sha256(litert).hexdigest(),
    }
    write_manifest(folder, values)
