"""Interpreters of static shape, and the files they come from."""

import json
import shutil
import sys
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import ModelError
from fer_desktop.core.resources import resource
from fer_desktop.core.threads.worker_pool import WorkerPool
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.networks import (
    BATCH_SIZES,
    PictureNetwork,
    StaticNetwork,
    WindowNetwork,
    bands,
    batches,
)


@pytest.fixture(scope="module")
def model():
    return load_model(resource("models", "mtcnn"))


@given(st.integers(0, 200))
def test_batches_cover_every_window_once_without_padding(count):
    covered = [index for start, size in batches(count) for index in range(start, start + size)]
    assert covered == list(range(count))
    assert all(size in BATCH_SIZES for _, size in batches(count))


@pytest.mark.parametrize("count", [0, 1, 3, 4, 7, 23])
def test_a_window_gives_the_same_in_every_batch(model, count):
    windows = np.random.default_rng(0).integers(0, 256, (count, 48, 48, 3), dtype=np.uint8)
    network = WindowNetwork(model.onet, 48, WorkerPool(2))
    together = network.run(windows)
    assert together["probability"].shape == (count, 1)
    assert together["offsets"].shape == (count, 4)
    assert together["landmarks"].shape == (count, 10)
    for index in range(count):
        alone = network.run(windows[index : index + 1])
        for name, values in together.items():
            np.testing.assert_allclose(values[index], alone[name][0], atol=1e-4)


def test_a_network_runs_again_while_a_profiler_keeps_its_frames(model):
    """Dask watches its workers' threads so, and a task then failed now and then."""
    network = WindowNetwork(model.onet, 48, WorkerPool(1))
    windows = np.random.default_rng(0).integers(0, 256, (2, 48, 48, 3), dtype=np.uint8)
    frames = []
    sys.setprofile(lambda frame, _event, _argument: frames.append(frame))
    try:
        first, second = network.run(windows), network.run(windows)
    finally:
        sys.setprofile(None)
    assert frames
    for name, values in first.items():
        np.testing.assert_array_equal(second[name], values)


def test_pnet_gives_one_answer_per_second_pixel_and_keeps_its_interpreters(model):
    network = PictureNetwork(model.pnet, WorkerPool(1), capacity=2)
    (answers,) = network.run([np.zeros((40, 60, 3), np.uint8)])
    assert answers.shape == (15, 25, 5)
    first = network.prepare(60, 40)
    assert network.prepare(60, 40) is first
    network.prepare(30, 20)
    network.prepare(32, 20)  # a third size: the least recently used one is let go
    assert network.prepare(60, 40) is not first


@given(st.integers(6, 1500).map(lambda half: 2 * half))
def test_bands_begin_evenly_and_miss_no_row_of_p_nets_windows(height):
    band, starts = bands(height)
    assert starts[0] == 0
    assert starts[-1] + band == height
    assert all(start % 2 == 0 for start in starts)
    steps = [after - before for before, after in pairwise(starts)]
    assert all(0 < step <= band - 10 for step in steps)


@pytest.mark.parametrize("height", [12, 14, 42, 44, 74, 76, 138, 188])
@pytest.mark.parametrize("threads", [1, 2, 3])
def test_a_picture_seen_in_bands_gives_what_it_gives_at_once(model, height, threads):
    random = np.random.default_rng(height)
    pictures = [random.integers(0, 256, (height, w, 3), dtype=np.uint8) for w in (54, 38)]
    banded = PictureNetwork(model.pnet, WorkerPool(threads)).run(pictures)
    for picture, answers in zip(pictures, banded, strict=True):
        pairs = picture.reshape(1, height, -1, 6)
        whole = StaticNetwork(model.pnet, pairs.shape).run(pairs)["offsets_and_logit"][0]
        # 8 bits are spread over the range of each band
        np.testing.assert_allclose(answers[..., :4], whole[..., :4], atol=0.06)
        np.testing.assert_allclose(sigmoid(answers[..., 4]), sigmoid(whole[..., 4]), atol=0.06)


class Backwards(WorkerPool):
    """Does the last piece first, as a helper may that is woken early."""

    def map(self, work, pieces):
        return super().map(work, pieces[::-1])[::-1]


@pytest.mark.parametrize("height", [100, 216, 358])
def test_it_does_not_matter_which_band_is_seen_first(model, height):
    rng = np.random.default_rng(height)
    pictures = [rng.integers(0, 256, (height, 120, 3), dtype=np.uint8)]
    pictures[0][: height // 2] //= 9  # bands of unlike brightness are scaled unlike
    (forwards,) = PictureNetwork(model.pnet, WorkerPool(1)).run(pictures)
    (backwards,) = PictureNetwork(model.pnet, Backwards(1)).run(pictures)
    np.testing.assert_array_equal(forwards, backwards)


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


@pytest.fixture
def copied(tmp_path):
    folder = tmp_path / "mtcnn"
    shutil.copytree(resource("models", "mtcnn"), folder)
    return folder


def test_an_altered_file_is_refused(copied):
    content = bytearray((copied / "rnet.tflite").read_bytes())
    content[1000] ^= 1
    (copied / "rnet.tflite").write_bytes(content)
    with pytest.raises(ModelError, match=r"rnet\.tflite is not the one its manifest describes"):
        load_model(copied)


def test_a_missing_file_is_named(copied):
    (copied / "onet.tflite").unlink()
    with pytest.raises(ModelError, match=r"onet\.tflite cannot be read"):
        load_model(copied)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"networks": {"pnet": 1}}'])
def test_a_damaged_manifest_is_refused(copied, text):
    (copied / "model.json").write_text(text)
    with pytest.raises(ModelError, match="manifest"):
        load_model(copied)


def test_a_missing_manifest_is_named(tmp_path):
    with pytest.raises(ModelError, match="no readable model"):
        load_model(tmp_path)


def test_the_manifest_names_licence_and_source():
    manifest = json.loads(resource("models", "mtcnn", "model.json").read_text())
    assert manifest["license"] == "MIT"
    assert "mtcnn 1.0.0" in manifest["source"]
    assert resource("licenses", "mtcnn.txt").is_file()
