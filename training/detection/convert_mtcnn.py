"""Convert the weights of the `mtcnn` package (version 1.0.0, MIT) to LiteRT.

Writes pnet.tflite, rnet.tflite, onet.tflite and model.json. The cascade in
`resources/models/mtcnn` started from this; its O-Net was retrained since.
"""

import argparse
import hashlib
import json
from importlib import metadata, resources
from pathlib import Path

import joblib
import keras
import numpy as np
from numpy.typing import NDArray

from training.detection.litert import to_litert
from training.detection.networks import BUILDERS
from training.metrics.machine import code_commit

HEADS = ("offsets", "landmarks", "probability")
"""Output layers in the package's order."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--output", type=Path, required=True, help="model folder to write")


def run(arguments: argparse.Namespace) -> int:
    """Convert all three networks and write the manifest."""
    networks = {name: load_network(name) for name in BUILDERS}
    write_model(arguments.output, networks, source=f"mtcnn {metadata.version('mtcnn')} (PyPI)")
    for name, network in networks.items():
        size = (arguments.output / f"{name}.tflite").stat().st_size
        print(f"{name}: {network.count_params():,} parameters, {size:,} bytes")
    return 0


def load_network(name: str) -> keras.Model:
    """Our network with the package's weights.

    Two things differ: the package's softmax over (no face, face) is the sigmoid of the
    difference, and it transposes the maps (x before y) in front of its first dense layer.
    """
    with resources.as_file(resources.files("mtcnn.assets.weights") / f"{name}.lz4") as path:
        package_weights = joblib.load(path)
    *body, kernel, bias = package_weights
    face_kernel = kernel[..., 1:] - kernel[..., :1]
    body = [
        _untransposed(weights) if weights.ndim == 2 and len(weights) > 256 else weights
        for weights in body
    ]
    network = BUILDERS[name]()
    body_layers = [layer for layer in network.layers if layer.weights and layer.name not in HEADS]
    head_layers = [network.get_layer(head) for head in HEADS if head in network.output_names]
    variables = [variable for layer in body_layers + head_layers for variable in layer.weights]
    for variable, weights in zip(variables, [*body, face_kernel, bias[1:] - bias[:1]], strict=True):
        variable.assign(weights)
    return network


def _untransposed(kernel: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows of a dense kernel over 3x3 maps: from (x, y, channel) to (y, x, channel)."""
    rows, units = kernel.shape
    return kernel.reshape(3, 3, rows // 9, units).transpose(1, 0, 2, 3).reshape(rows, units)


def write_network(folder: Path, network: keras.Model, note: str) -> None:
    """Replace one network of a model folder, and its checksum in the manifest."""
    content = to_litert(network)
    (folder / f"{network.name}.tflite").write_bytes(content)
    path = folder / "model.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    manifest["networks"][network.name]["sha256"] = hashlib.sha256(content).hexdigest()
    manifest["networks"][network.name]["note"] = note
    manifest["networks"][network.name]["code_commit"] = code_commit()
    path.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def write_model(folder: Path, networks: dict[str, keras.Model], source: str) -> None:
    """Write the three LiteRT files and the manifest that names their checksums."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {}
    for name, network in networks.items():
        content = to_litert(network)
        (folder / f"{name}.tflite").write_bytes(content)
        files[name] = {
            "file": f"{name}.tflite",
            "sha256": hashlib.sha256(content).hexdigest(),
            "parameters": network.count_params(),
            "code_commit": code_commit(),
        }
    manifest = {
        "name": "mtcnn",
        "task": "face detection",
        "license": "MIT",
        "source": source,
        "paper": "Zhang et al. 2016, Joint Face Detection and Alignment Using Multitask "
        "Cascaded Convolutional Networks",
        "input": "raw RGB, 0 to 255, float32",
        "precision": "8-bit weights per channel; layers compute on 8 bits, scaled as they run",
        "networks": files,
    }
    text = json.dumps(manifest, indent=2) + "\n"
    (folder / "model.json").write_text(text, encoding="utf-8")
