"""The teacher from another project: its weights as they lie in the package, and its answers."""

import json

import numpy as np
from helpers.extras import needs_tensorflow
from helpers.made_data_sets import noise_faces, write_fer2013

from fer_desktop.classification import create_classifier
from training.cli import main

needs_tensorflow()

FILTERS = ("depthwise_filter", "pointwise_filter")
FIRST = "dense0/conv0"


def weights_as_in_the_package():
    """Name → array for every layer of the network, drawn small enough to stay finite."""
    rng = np.random.default_rng(7)
    arrays, channels_in = {}, 3
    for block, channels in enumerate((32, 64, 128, 256)):
        for number in range(4):
            name = f"dense{block}/conv{number}"
            if name == FIRST:
                arrays[f"{name}/filters"] = rng.normal(0, 0.3, (3, 3, 3, channels))
            else:
                wide = channels_in if number == 0 else channels
                arrays[f"{name}/depthwise_filter"] = rng.normal(0, 0.3, (3, 3, wide, 1))
                deviation = 0.8 / np.sqrt(wide)
                arrays[f"{name}/pointwise_filter"] = rng.normal(
                    0, deviation, (1, 1, wide, channels)
                )
            arrays[f"{name}/bias"] = rng.normal(0, 0.05, channels)
        channels_in = channels
    arrays["fc/weights"] = rng.normal(0, 0.1, (256, 7))
    arrays["fc/bias"] = rng.normal(0, 0.1, 7)
    return arrays


def write_package(folder, arrays):
    """Filters on 8 bits, the rest as float32, one file, as TensorFlow.js stores them."""
    folder.mkdir()
    entries, content = [], b""
    for name, array in arrays.items():
        entry = {"name": name, "shape": list(array.shape), "dtype": "float32"}
        if name.endswith("bias"):
            content += array.astype(np.float32).tobytes()
        else:
            low = float(array.min())
            scale = (float(array.max()) - low) / 255
            entry["quantization"] = {"dtype": "uint8", "scale": scale, "min": low}
            content += np.rint((array - low) / scale).astype(np.uint8).tobytes()
            array[:] = np.rint((array - low) / scale) * scale + low
        entries.append(entry)
    (folder / "face_expression_model.bin").write_bytes(content)
    (folder / "face_expression_model-weights_manifest.json").write_text(
        json.dumps([{"weights": entries, "paths": ["face_expression_model.bin"]}]),
        encoding="utf-8",
    )
    return arrays


def convolved(x, kernel, stride):
    """`x` (height, width, in) and `kernel` (3, 3, in, out), padded as TensorFlow's “same”."""
    side = -(-x.shape[0] // stride)
    missing = (side - 1) * stride + 3 - x.shape[0]
    before = missing // 2
    padded = np.pad(x, ((before, missing - before), (before, missing - before), (0, 0)))
    out = np.zeros((side, side, kernel.shape[3]))
    for row in range(3):
        for column in range(3):
            part = padded[row::stride, column::stride][:side, :side]
            out += part @ kernel[row, column]
    return out


def expected_logits(picture, arrays):
    """face-api.js's `denseBlock4` and its head, written out, for an RGB picture of 112 px."""

    def layer(x, name, stride=1):
        if name == FIRST:
            kernel = arrays[f"{name}/filters"]
        else:  # depthwise and pointwise, as one kernel
            depthwise, pointwise = (arrays[f"{name}/{part}"] for part in FILTERS)
            kernel = depthwise * pointwise[0, 0]
        return convolved(x, kernel, stride) + arrays[f"{name}/bias"]

    x = (picture - (122.782, 117.001, 104.298)) / 255
    for block in range(4):
        total = np.maximum(layer(x, f"dense{block}/conv0", 2), 0)
        x = total
        for number in (1, 2, 3):
            total = total + layer(x, f"dense{block}/conv{number}")
            x = np.maximum(total, 0)
    return x.mean(axis=(0, 1)) @ arrays["fc/weights"] + arrays["fc/bias"]


def test_the_network_is_face_apis(tmp_path):
    from training.models.face_api import colour_network
    from training.release.convert_face_api import read_weights, set_weights

    arrays = write_package(tmp_path / "model", weights_as_in_the_package())
    network = colour_network()
    set_weights(network, read_weights(tmp_path / "model"))
    picture = np.random.default_rng(3).integers(0, 256, (112, 112, 3)).astype(np.float32)
    found = network.predict(picture[None], verbose=0)[0]
    np.testing.assert_allclose(found, expected_logits(picture, arrays), rtol=1e-3, atol=1e-3)


def test_the_teacher_is_a_model_like_ours(tmp_path):
    write_package(tmp_path / "model", weights_as_in_the_package())
    data = write_fer2013(tmp_path / "data", *[noise_faces(40)] * 3)
    words = ["convert-face-api", str(tmp_path / "model"), "--data", str(data)]
    assert main([*words, "--output", str(tmp_path / "teacher")]) == 0
    teacher = create_classifier(tmp_path / "teacher")
    answers = teacher.classify(noise_faces(4).pictures)
    np.testing.assert_allclose(answers.sum(axis=1), 1, atol=1e-5)
    assert teacher.manifest.license == "MIT"
    assert "not known" in teacher.manifest.training_data
    values = json.loads((tmp_path / "teacher" / "model.json").read_text(encoding="utf-8"))
    assert "face-api" in values["source"]


def test_what_is_no_package_is_named(tmp_path, capsys):
    words = ["convert-face-api", str(tmp_path), "--data", "x", "--output", str(tmp_path / "out")]
    assert main(words) == 2
    assert "weights_manifest.json" in capsys.readouterr().err
    folder = tmp_path / "model"
    write_package(folder, weights_as_in_the_package())
    file = folder / "face_expression_model.bin"
    file.write_bytes(file.read_bytes()[:-100])
    assert main([*words[:1], str(folder), *words[2:]]) == 2
    assert "cut off" in capsys.readouterr().err
