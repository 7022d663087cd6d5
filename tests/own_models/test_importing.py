"""Whole imports of small networks: right ones, wrong ones, and what is left in the folder."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnxruntime")
pytest.importorskip("onnx")

from helpers.labelled_pictures import by_brightness
from helpers.onnx_networks import bright_or_dark, brightness_network

from fer_desktop.classification import create_classifier
from fer_desktop.classification.engines import model_folder, own_models
from fer_desktop.classification.tensors import InputForm
from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.labelled_folders import (
    LabelledPicture,
    LeftOutFace,
    list_labelled,
)
from fer_desktop.own_models.importing import (
    Imported,
    ImportOptions,
    import_model,
    label_list,
)

SIX = label_list("anger, Disgust,fear,HAPPY,sad,neutral")
Pictures = list[LabelledPicture | LeftOutFace]


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    folder = tmp_path_factory.mktemp("labelled")
    return list_labelled(by_brightness(folder, "happy", "sad", count=8), {})


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def warned(imported: Imported) -> str:
    return " ".join(map(str, imported.warnings))


def test_six_labels_from_logits_measured_and_kept(
    tmp_path: Path, home: Path, pictures: Pictures
) -> None:
    path = bright_or_dark(tmp_path / "six.onnx", 6, bright=3, dark=4, softmax=False)
    told: list[int] = []
    imported = import_model(path, ImportOptions("six", SIX), pictures, progress=told.append)
    assert told[-1] == 16
    manifest, evaluation = imported.manifest, imported.evaluation
    assert evaluation is not None
    assert evaluation.accuracy.value == 1
    assert manifest.folder == home / "models" / "six"
    assert {file.name for file in manifest.folder.iterdir()} == {
        "model.onnx", "model.json", "README.md", "evaluation.html", "evaluation.json",
    }  # fmt: skip
    assert own_models() == ("six",)
    assert manifest.is_foreign
    assert manifest.emotions == tuple(e for e in EMOTIONS if e != "surprise")
    assert manifest.output_form.values == "logits"
    assert manifest.accuracy == {"own pictures": 1.0}
    card = (manifest.folder / "README.md").read_text("utf-8")
    assert "It does not know surprise" in card
    assert "| happiness | 8 | 100% |" in card
    classifier = create_classifier("six")
    probabilities = classifier.classify(np.full((9, 48, 48), 230, np.uint8))
    assert (probabilities.argmax(axis=1) == EMOTIONS.index("happiness")).all()
    assert (probabilities[:, EMOTIONS.index("surprise")] == 0).all()
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)
    assert model_folder("six") == manifest.folder


def test_swapped_labels_are_found_by_measuring(tmp_path: Path, pictures: Pictures) -> None:
    path = bright_or_dark(tmp_path / "net.onnx", 6, bright=4, dark=3)
    imported = import_model(path, ImportOptions("swapped", SIX), pictures)
    assert "what it calls happiness a person calls sadness" in warned(imported)
    assert "what it calls happiness a person calls sadness" in (
        imported.manifest.folder / "README.md"
    ).read_text("utf-8")


def test_colours_another_size_and_a_wrong_range_found_by_measuring(
    tmp_path: Path, pictures: Pictures
) -> None:
    path = bright_or_dark(
        tmp_path / "rgb.onnx", 8, bright=1, dark=0, channels=3, scale=1.0, size_px=64,
        channels_first=False,
    )  # fmt: skip
    labels = label_list("sad,happy,-,-,anger,-,-,-")
    wrong = import_model(path, ImportOptions("rgb", labels), pictures)
    assert "With --pixels 0..1 16 of 16 faces would be right instead of 8" in warned(wrong)
    options = ImportOptions("rgb", labels, pixels="0..1", overwrite=True, threshold=0.25)
    right = import_model(path, options, pictures)
    assert "--pixels" not in warned(right)
    assert right.evaluation is not None
    assert right.evaluation.accuracy.value == 1
    manifest = right.manifest
    assert (manifest.input_size_px, manifest.threshold) == (64, 0.25)
    assert manifest.input_form == InputForm("rgb", "channels-last", (1 / 255,))
    assert [folder.name for folder in manifest.folder.parent.iterdir()] == ["rgb"]


def test_blue_first_is_told_from_red_first(tmp_path: Path) -> None:
    """A network that looks at its first channel only, asked about red faces."""
    weights = np.array([[16, -16, 0], [0, 0, 0], [0, 0, 0]]) / 255
    path = brightness_network(tmp_path / "red.onnx", weights, np.array([-8, 8, 0]))
    for channels, expected in (("rgb", 3), ("bgr", 4)):
        options = ImportOptions(channels, label_list("happy,sad,fear"), channels=channels)
        import_model(path, options, [])
        red = np.zeros((1, 48, 48, 3), np.uint8)
        red[..., 0] = 255
        assert create_classifier(channels).classify(red)[0].argmax() == expected


def test_a_network_for_one_picture_at_a_time(tmp_path: Path) -> None:
    path = bright_or_dark(tmp_path / "one.onnx", 3, bright=0, dark=1, batch=1)
    manifest = import_model(path, ImportOptions("one", label_list("happy,sad,fear")), []).manifest
    assert manifest.input_form.largest_batch == 1
    assert create_classifier("one").classify(np.zeros((5, 48, 48), np.uint8)).shape == (5, 7)


def test_without_pictures_nothing_is_claimed(tmp_path: Path) -> None:
    path = bright_or_dark(tmp_path / "net.onnx", 3, bright=0, dark=1)
    imported = import_model(path, ImportOptions("plain", label_list("happy,sad,fear")), [])
    assert imported.evaluation is None
    assert imported.manifest.accuracy == {}
    card = (imported.manifest.folder / "README.md").read_text("utf-8")
    assert "nobody knows how often it is right" in card


def test_a_size_that_the_file_leaves_open_is_asked_for(tmp_path: Path) -> None:
    path = bright_or_dark(tmp_path / "open.onnx", 3, bright=0, dark=1, size_px=None)
    labels = label_list("happy,sad,fear")
    with pytest.raises(ModelError, match="does not say how large") as caught:
        import_model(path, ImportOptions("open", labels), [])
    assert "--size" in caught.value.advice
    manifest = import_model(path, ImportOptions("open", labels, size_px=96), []).manifest
    assert manifest.input_size_px == 96


FOUR = ("happy", "sad", "fear", "anger")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (ImportOptions("x", ()), "3 outputs, and 0 labels were given"),
        (ImportOptions("x", label_list(",".join(FOUR))), "3 outputs, and 4 labels were given"),
        (ImportOptions("x", label_list("happy,sad,glad")), "received 'glad'"),
        (ImportOptions("x", label_list("happy,sad,happy")), "received 'happiness' twice"),
        (ImportOptions("x", label_list("happy,-,-")), "two emotions or more"),
        (ImportOptions("x", label_list("happy,sad,fear"), size_px=64), "takes n x 1 x 48 x 48"),
        (ImportOptions("x", label_list("happy,sad,fear"), channels="rgb"), "takes 1 channels"),
        (ImportOptions("x", label_list("happy,sad,fear"), pixels="imagenet"), "three channels"),
        (ImportOptions("x", label_list("happy,sad,fear"), crop_scale=9.0), "not 9"),
        (ImportOptions("paper", label_list("happy,sad,fear")), "comes with the program"),
        (ImportOptions("mtcnn", label_list("happy,sad,fear")), "comes with the program"),
        (ImportOptions("../x", label_list("happy,sad,fear")), "cannot be the name"),
        (ImportOptions("", label_list("happy,sad,fear")), "cannot be the name"),
    ],
)
def test_what_does_not_fit_is_named_and_leaves_nothing(
    tmp_path: Path, home: Path, options: ImportOptions, message: str
) -> None:
    path = bright_or_dark(tmp_path / "net.onnx", 3, bright=0, dark=1)
    with pytest.raises(ModelError, match=message.replace("n x", r"\S+ x")):
        import_model(path, options, [])
    assert not (home / "models").exists() or list((home / "models").iterdir()) == []


def test_an_imported_model_is_replaced_only_when_asked(tmp_path: Path) -> None:
    path = bright_or_dark(tmp_path / "net.onnx", 3, bright=0, dark=1)
    options = ImportOptions("mine", label_list("happy,sad,fear"))
    import_model(path, options, [])
    with pytest.raises(ModelError, match="There is a model “mine” already"):
        import_model(path, options, [])


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"operation": "Frobnicate"}, "cannot be run: .*Frobnicate"),
        ({"extra_output": True}, "1 inputs and 2 outputs"),
    ],
)
def test_a_network_that_cannot_be_used_says_why(
    tmp_path: Path, how: dict[str, object], message: str
) -> None:
    path = bright_or_dark(tmp_path / "net.onnx", 3, bright=0, dark=1, **how)
    with pytest.raises(ModelError, match=message):
        import_model(path, ImportOptions("x", label_list("happy,sad,fear")), [])


def test_weights_that_are_no_numbers(tmp_path: Path) -> None:
    weights = np.full((1, 3), np.nan)
    path = brightness_network(tmp_path / "nan.onnx", weights, np.zeros(3))
    with pytest.raises(ModelError, match="NaN"):
        import_model(path, ImportOptions("x", label_list("happy,sad,fear")), [])


def test_one_value_for_a_picture_is_refused(tmp_path: Path) -> None:
    path = brightness_network(tmp_path / "one.onnx", np.ones((1, 1)), np.zeros(1), softmax=False)
    with pytest.raises(ModelError, match="answers with 1 value"):
        import_model(path, ImportOptions("x", label_list("happy")), [])


def test_a_network_that_sees_nothing_is_told(tmp_path: Path) -> None:
    path = brightness_network(tmp_path / "flat.onnx", np.zeros((1, 3)), np.array([1.0, 2, 3]))
    imported = import_model(path, ImportOptions("flat", label_list("happy,sad,fear")), [])
    assert "answers the same to every picture" in warned(imported)


def test_a_text_named_onnx_is_refused(tmp_path: Path) -> None:
    (tmp_path / "net.onnx").write_text("not a model")
    with pytest.raises(ModelError, match="cannot be run"):
        import_model(tmp_path / "net.onnx", ImportOptions("x", SIX), [])


def test_a_changed_file_of_an_imported_model_is_not_run(tmp_path: Path) -> None:
    path = bright_or_dark(tmp_path / "net.onnx", 3, bright=0, dark=1)
    folder = import_model(
        path, ImportOptions("m", label_list("happy,sad,fear")), []
    ).manifest.folder
    content = bytearray((folder / "model.onnx").read_bytes())
    content[-1] ^= 1
    (folder / "model.onnx").write_bytes(content)
    with pytest.raises(ModelError, match="is not the one its manifest describes"):
        create_classifier("m")
    values = json.loads((folder / "model.json").read_text("utf-8"))
    (folder / "model.json").write_text(json.dumps(values | {"name": "accurate"}))
    with pytest.raises(ModelError, match="is not the one"):
        create_classifier(folder)
