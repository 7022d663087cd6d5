"""A model that is not the one its manifest describes is refused, with a sentence."""

import json
import shutil

import pytest

from fer_desktop.classification import create_classifier, read_manifest
from fer_desktop.classification.engines import shipped_models
from fer_desktop.classification.manifest import list_models
from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.resources import resource


@pytest.fixture
def model_folder(tmp_path):
    return shutil.copytree(resource("models", "paper"), tmp_path / "model")


def change(folder, **values):
    path = folder / "model.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **values}), "utf-8")


@pytest.mark.parametrize("name", shipped_models())
def test_every_shipped_manifest_is_complete(name):
    manifest = read_manifest(resource("models", name))
    assert manifest.name == name
    assert manifest.labels == EMOTIONS
    assert 0.5 < manifest.accuracy["PublicTest"] < 1
    assert 0.3 < manifest.threshold < 0.95


def test_the_papers_network_has_the_papers_parameters():
    assert read_manifest(resource("models", "paper")).parameter_count == 58_423


def test_a_changed_model_file_is_refused(model_folder):
    content = bytearray((model_folder / "model.tflite").read_bytes())
    content[len(content) // 2] ^= 1
    (model_folder / "model.tflite").write_bytes(content)
    with pytest.raises(ModelError, match="not the one its manifest describes") as caught:
        create_classifier(model_folder)
    assert "Install" in caught.value.advice


def test_a_missing_model_file_is_refused(model_folder):
    (model_folder / "model.tflite").unlink()
    with pytest.raises(ModelError, match="cannot be read"):
        create_classifier(model_folder)


def test_a_missing_manifest_is_refused(model_folder):
    (model_folder / "model.json").unlink()
    with pytest.raises(ModelError, match="no readable model"):
        read_manifest(model_folder)


@pytest.mark.parametrize("text", ["{", "[]", ""])
def test_a_broken_manifest_is_refused(model_folder, text):
    (model_folder / "model.json").write_text(text)
    with pytest.raises(ModelError, match="JSON"):
        read_manifest(model_folder)


@pytest.mark.parametrize(
    "field", ["name", "labels", "crop", "threshold", "logit_scales", "accuracy", "sha256"]
)
def test_a_missing_field_is_named(model_folder, field):
    path = model_folder / "model.json"
    values = json.loads(path.read_text("utf-8"))
    del values[field]
    path.write_text(json.dumps(values))
    with pytest.raises(ModelError, match=field):
        read_manifest(model_folder)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("labels", ["anger"] * 7),
        ("labels", None),
        ("labels", ["anger"]),
        ("labels", ["-", "-", "anger"]),
        ("labels", ["anger", "hapiness"]),
        ("input_size_px", 8),
        ("input_form", "grey"),
        ("input_form", {"channels": "yuv"}),
        ("input_form", {"layout": "NCHW"}),
        ("input_form", {"scale": [1, 2]}),
        ("input_form", {"offset": [None]}),
        ("input_form", {"largest_batch": 0}),
        ("output_form", {"values": "softmax"}),
        ("output_form", {"temperature": 0}),
        ("engine", "torch"),
        ("threshold", 1.5),
        ("threshold", "high"),
        ("logit_scales", [0] * 7),
        ("logit_scales", [1] * 6),
        ("logit_offsets", [0] * 8),
        ("crop", {"offset_x": 0, "offset_y": 0, "scale": 0}),
        ("crop", {"scale": 1}),
        ("crop", [1, 2, 3]),
        ("sha256", "abc"),
    ],
)
def test_a_senseless_value_is_refused(model_folder, field, value):
    change(model_folder, **{field: value})
    with pytest.raises(ModelError, match="manifest"):
        read_manifest(model_folder)


def test_the_shipped_models_are_listed_with_title_and_accuracy():
    listing = list_models(resource("models"))
    assert tuple(model.name for model in listing.models) == shipped_models()
    assert all(model.title and 0.5 < model.accuracy < 1 for model in listing.models)
    assert set(listing.skipped) == {"mtcnn"}  # it finds faces


def test_a_broken_model_is_skipped_with_its_reason_and_hides_no_other(model_folder):
    broken = shutil.copytree(model_folder, model_folder.with_name("broken"))
    (broken / "model.json").write_text("{")
    listing = list_models(model_folder.parent)
    assert [model.name for model in listing.models] == ["model"]
    assert "JSON" in str(listing.skipped["broken"])


def test_a_copy_of_a_shipped_model_is_none_from_elsewhere(model_folder):
    for folder in (model_folder, resource("models", "paper")):
        manifest = read_manifest(folder)
        assert not manifest.is_foreign
        assert manifest.full_name == "paper"


def test_a_model_from_elsewhere_cannot_pass_for_a_shipped_one(model_folder):
    change(model_folder, name="accurate", threshold=0.9)
    manifest = read_manifest(model_folder)
    assert manifest.is_foreign
    assert manifest.full_name == f"accurate (foreign model, SHA-256 {manifest.sha256[:12]})"
