"""Manifests: what `model.json` says of the classification model beside it."""

from collections.abc import ItemsView, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from fer_desktop.classification.preprocessing import CropMapping
from fer_desktop.classification.tensors import (
    InputForm,
    OutputForm,
    check_labels,
    known_emotions,
    read_input_form,
    read_output_form,
)
from fer_desktop.core.errors import ModelError, Sentence, translatable
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.model_files import MANIFEST, damaged_manifest, read_manifest_values
from fer_desktop.core.resources import resource

MODEL_FILES = {"litert": "model.tflite", "onnx": "model.onnx"}
"""What runs a model → the name of its file."""
INPUT_SIZES_PX = (16, 1024)
OWN_PICTURES = "own pictures"
"""In `accuracy`: measured by whoever imported the model, on pictures of their own."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """One released model, as `model.json` describes it."""

    folder: Path
    """Where `model.json` and the model's file lie."""
    name: str
    """As shown to users, e.g. "paper"."""
    architecture: str
    """Module below training/models/ that builds the network."""
    labels: tuple[str, ...]
    """Names of the outputs, in order: seven emotions, or fewer, and “-” for one that is none."""
    input_size_px: int
    """Side of the square that the network takes."""
    preprocessing: str
    """What happens to the pictures inside the file, in words."""
    crop: CropMapping
    """From a detector's box to the square that FER-2013 shows."""
    threshold: float
    """Labels below this probability should be shown as "unsure"; chosen on PublicTest."""
    logit_scales: tuple[float, ...]
    logit_offsets: tuple[float, ...]
    """Each class's logit is multiplied by the one and raised by the other inside the file."""
    calibration: str
    """How these were fitted, in words."""
    parameter_count: int
    training_data: str
    accuracy: Mapping[str, float]
    """Share of right labels by split, measured on this very file."""
    license: str
    sha256: str
    """Of the model's file, lower-case hexadecimal."""
    keras_sha256: str = ""
    """Of model.keras, the same network for the Keras engine; empty where there is none."""
    input_form: InputForm = field(default_factory=InputForm)
    """What the network takes, where that is not a grey picture from 0 to 255."""
    output_form: OutputForm = field(default_factory=OutputForm)
    """What it answers, where that is not probabilities."""
    engine: str = "litert"
    """Runs the model's file: LiteRT (`model.tflite`), or ONNX Runtime (`model.onnx`)."""
    is_foreign: bool = False
    """Not one of the models that come with the program: nobody has checked what it says."""

    @property
    def emotions(self) -> tuple[str, ...]:
        """The emotions that the model knows, in the order of EMOTIONS; others are always 0."""
        return known_emotions(self.labels)

    @property
    def full_name(self) -> str:
        """The name; that of a foreign model, which may call itself anything, says so."""
        if not self.is_foreign:
            return self.name
        return f"{self.name} (foreign model, SHA-256 {self.sha256[:12]})"

    @property
    def notice(self) -> Sentence | None:
        """What a person has to be told once before a foreign model runs; None of a shipped one."""
        if not self.is_foreign:
            return None
        return Sentence(
            translatable(
                "The model “{name}” did not come with FER Desktop, so nobody has checked what it "
                "says. SHA-256 of its file: {digest}…"
            ),
            name=self.name,
            digest=self.sha256[:12],
        )

    @property
    def model_file(self) -> Path:
        return self.folder / MODEL_FILES[self.engine]

    @property
    def keras_file(self) -> Path:
        return self.folder / "model.keras"


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model to choose from."""

    name: str
    """As the settings name it: that of its folder."""
    title: str
    """As shown to users."""
    accuracy: float
    """Share of right labels on PrivateTest, 0 to 1; 0 where it was not measured."""
    folder: Path


@dataclass(frozen=True, slots=True)
class ModelListing:
    """The models of a folder by name, and why others of its folders are none."""

    models: tuple[ListedModel, ...]
    skipped: Mapping[str, ModelError]


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a model folder. Raises ModelError with the field that is wrong."""
    values = read_manifest_values(folder)
    try:
        manifest = _manifest(folder, values)
    except (KeyError, TypeError, ValueError) as error:
        raise damaged_manifest(folder, error) from error
    return replace(manifest, is_foreign=_is_foreign(folder, values))


def _is_foreign(folder: Path, values: Mapping[str, Any]) -> bool:
    """Whether no shipped manifest says the same: what one changes, a threshold say, is foreign.

    A copy of a shipped model is none, wherever it lies.
    """
    shipped = resource("models").resolve()
    if folder.resolve().parent == shipped:
        return False
    # one that cannot be read is like no other
    others = (path.parent for path in shipped.glob(f"*/{MANIFEST}"))
    return all(values != _values_or_nothing(other) for other in others)


def _values_or_nothing(folder: Path) -> dict[str, Any]:
    try:
        return read_manifest_values(folder)
    except ModelError:
        return {}


def list_models(folder: Path) -> ModelListing:
    """The models in a folder of model folders; one that cannot be used hides no other."""
    models, skipped = [], {}
    for path in sorted(folder.glob(f"*/{MANIFEST}")):
        model = path.parent
        try:
            manifest = read_manifest(model)
        except ModelError as error:
            skipped[model.name] = error
        else:
            accuracy = manifest.accuracy.get("PrivateTest", 0.0)
            models.append(ListedModel(model.name, manifest.name, accuracy, model))
    return ModelListing(tuple(models), skipped)


def _manifest(folder: Path, values: dict[str, Any]) -> Manifest:
    manifest = Manifest(
        folder=folder,
        name=str(values["name"]),
        architecture=str(values["architecture"]),
        labels=tuple(str(label) for label in values["labels"]),
        input_size_px=int(values["input_size_px"]),
        preprocessing=str(values["preprocessing"]),
        crop=CropMapping(**{key: float(value) for key, value in _object(values, "crop")}),
        threshold=float(values["threshold"]),
        logit_scales=tuple(float(value) for value in values["logit_scales"]),
        logit_offsets=tuple(float(value) for value in values["logit_offsets"]),
        calibration=str(values["calibration"]),
        parameter_count=int(values["parameter_count"]),
        training_data=str(values["training_data"]),
        accuracy={str(key): float(value) for key, value in _object(values, "accuracy")},
        license=str(values["license"]),
        sha256=str(values["sha256"]),
        keras_sha256=str(values.get("keras_sha256", "")),
        input_form=read_input_form(dict(_object({"input_form": {}} | values, "input_form"))),
        output_form=read_output_form(dict(_object({"output_form": {}} | values, "output_form"))),
        engine=str(values.get("engine", "litert")),
    )
    _check(manifest)
    return manifest


def _object(values: Mapping[str, Any], field: str) -> ItemsView[str, Any]:
    inner = values[field]
    if not isinstance(inner, dict):
        raise TypeError(f"{field} must be a JSON object, received {inner!r}")
    return inner.items()


def _check(manifest: Manifest) -> None:
    check_labels(manifest.labels)
    if manifest.engine not in MODEL_FILES:
        choices = ", ".join(MODEL_FILES)
        raise ValueError(f"engine must be one of {choices}, received {manifest.engine!r}")
    least, most = INPUT_SIZES_PX
    if not least <= manifest.input_size_px <= most:
        raise ValueError(
            f"input_size_px must lie from {least} to {most}, received {manifest.input_size_px}"
        )
    if not 0 <= manifest.threshold <= 1:
        raise ValueError(f"threshold must lie from 0 to 1, received {manifest.threshold}")
    if len(manifest.logit_scales) != len(EMOTIONS) or not min(manifest.logit_scales) > 0:
        raise ValueError(
            f"logit_scales must be seven numbers above 0, received {manifest.logit_scales}"
        )
    if len(manifest.logit_offsets) != len(EMOTIONS):
        raise ValueError(f"logit_offsets must be seven numbers, received {manifest.logit_offsets}")
    if not 0.2 <= manifest.crop.scale <= 5:
        raise ValueError(f"crop.scale must lie from 0.2 to 5, received {manifest.crop.scale}")
    if len(manifest.sha256) != 64:
        raise ValueError(f"sha256 must have 64 digits, received {len(manifest.sha256)}")
