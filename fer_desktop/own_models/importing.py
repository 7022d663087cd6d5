"""Import: a network of somebody else's becomes a model folder, or one error says why not.

    file → kind → converted → what it takes → asked → labels → measured → folder

The folder is made beside the others and named at the end, so that there is never half a model.
"""

import hashlib
import json
import re
import secrets
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from fer_desktop.classification import CropMapping, Manifest, create_classifier, read_manifest
from fer_desktop.classification.engines import shipped_models
from fer_desktop.classification.manifest import MODEL_FILES, OWN_PICTURES
from fer_desktop.classification.tensors import (
    LEFT_OUT,
    Channels,
    InputForm,
    OutputForm,
    check_labels,
)
from fer_desktop.core.errors import ModelError, Sentence, translatable
from fer_desktop.core.files import make_folder, output_error, replace_file
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.home import own_models_folder
from fer_desktop.core.model_files import MANIFEST
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.evaluation.evaluating import Evaluated, Evaluation, as_json, evaluate
from fer_desktop.evaluation.faces import LeftOutFace
from fer_desktop.evaluation.labelled_folders import FOLDER_NAMES, LabelledPicture, find_faces
from fer_desktop.evaluation.page import render_evaluation
from fer_desktop.own_models.card import model_card
from fer_desktop.own_models.files import RunnableModel, read_model
from fer_desktop.own_models.measuring import Meaning, Measured, measure
from fer_desktop.own_models.networks import AskedNetwork, taken
from fer_desktop.own_models.pixels import with_range
from fer_desktop.own_models.probing import Probed, probe

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,59}")
UNMEASURED_THRESHOLD = 0.5


@dataclass(frozen=True)
class ImportOptions:
    """What a person says of the model; a file tells none of it."""

    name: str
    """Of the folder, and by which it is chosen."""
    labels: tuple[str, ...]
    """Of the outputs, in order; empty while the person has to be told how many there are."""
    pixels: str = "0..255"
    """One of RANGES."""
    channels: Channels | None = None
    size_px: int | None = None
    """Where the file does not say it."""
    crop_scale: float | None = None
    """Side of the square over that of the detector's box; None: as the shipped models'."""
    threshold: float | None = None
    wanted_accuracy: float = 0.8
    """The threshold is the lowest at which so many of the given labels are right."""
    training_data: str = ""
    license: str = ""
    overwrite: bool = False


@dataclass(frozen=True, eq=False)
class Imported:
    """The model folder, and what a person should read."""

    manifest: Manifest
    evaluation: Evaluation | None
    warnings: tuple[Sentence, ...] = field(default=())


def label_list(text: str) -> tuple[str, ...]:
    """“angry,disgust,-,happy” → names of EMOTIONS, and LEFT_OUT for an output that is none."""
    words = (word.strip().lower() for word in text.split(","))
    return tuple(FOLDER_NAMES.get(word, word) for word in words if word)


def import_model(
    path: Path,
    options: ImportOptions,
    pictures: list[LabelledPicture | LeftOutFace],
    *,
    is_cropped: bool = False,
    progress: Callable[[int], None] = lambda _done: None,
) -> Imported:
    """Do all of it; `pictures` may be empty. Raises ModelError, FerError and OutputError."""
    folder = _folder_for(options)
    model = read_model(path)
    what = taken(model, options.size_px, options.channels)
    if options.pixels == "imagenet" and what.form.channel_count != 3:
        raise ModelError(translatable("ImageNet's pixels are for models that take three channels."))
    probed = probe(model, replace(what, form=with_range(what.form, options.pixels)))
    _check_labels(options.labels, probed.output_count)
    meaning = Meaning(options.labels, probed.output, _crop(options))
    measured = None
    if pictures:
        faces = find_faces(pictures, DetectionSettings(), is_cropped=is_cropped)
        network = AskedNetwork(model, probed.taken)
        measured = measure(network, meaning, faces, options.wanted_accuracy, progress)
    return _written(folder, _Known(path.resolve().name, model, options, probed, meaning, measured))


@dataclass(frozen=True, eq=False)
class _Known:
    """Everything that was given, found and measured."""

    file_name: str
    model: RunnableModel
    options: ImportOptions
    probed: Probed
    meaning: Meaning
    measured: Measured | None


def _folder_for(options: ImportOptions) -> Path:
    if not NAME.fullmatch(options.name):
        raise ModelError(
            translatable("“{name}” cannot be the name of a model."),
            translatable("Use letters, digits, “-”, “_” and “.”, at most 60."),
            name=options.name,
        )
    if (resource("models", options.name)).is_dir() or options.name in shipped_models():
        raise ModelError(
            translatable("“{name}” is the name of a model that comes with the program."),
            translatable("Choose another name."),
            name=options.name,
        )
    folder = own_models_folder() / options.name
    if folder.exists() and not options.overwrite:
        raise ModelError(
            translatable("There is a model “{name}” already, in {folder}."),
            translatable("Choose another name, or add --overwrite to replace it."),
            name=options.name,
            folder=folder,
        )
    return folder


def _check_labels(labels: tuple[str, ...], output_count: int) -> None:
    if len(labels) != output_count:
        raise ModelError(
            translatable(
                "The model has {outputs} outputs, and {count} labels were given for them."
            ),
            translatable(
                "Name each output in order (--labels): {labels}; or “{nothing}” for one that is "
                "none of these."
            ),
            outputs=output_count,
            count=len(labels),
            labels=", ".join(EMOTIONS),
            nothing=LEFT_OUT,
        )
    try:
        check_labels(labels)
    except ValueError as error:
        raise ModelError(
            translatable("The labels make no sense: {reason}."), reason=error
        ) from error


def _crop(options: ImportOptions) -> CropMapping:
    own = read_manifest(resource("models", shipped_models()[0])).crop
    if options.crop_scale is None:
        return own
    if not 0.2 <= options.crop_scale <= 5:
        raise ModelError(
            translatable("The crop must be 0.2 to 5 times the detector's box, not {scale:g}."),
            scale=options.crop_scale,
        )
    return CropMapping(0.0, 0.0, options.crop_scale)


def _manifest(known: _Known) -> dict[str, Any]:
    options, measured, probed = known.options, known.measured, known.probed
    threshold = options.threshold
    if threshold is None:
        threshold = measured.threshold if measured else UNMEASURED_THRESHOLD
    output = replace(probed.output, temperature=measured.temperature if measured else 1.0)
    return {
        "name": options.name,
        "architecture": f"imported from {known.model.kind}: {known.file_name}",
        "labels": list(options.labels),
        "engine": known.model.engine,
        "input_size_px": probed.taken.size_px,
        "input_form": _plain(probed.taken.form),
        "output_form": _plain(output),
        "preprocessing": f"pixels as {options.pixels}",
        "crop": asdict(known.meaning.crop),
        "threshold": threshold,
        "logit_scales": [1.0] * len(EMOTIONS),
        "logit_offsets": [0.0] * len(EMOTIONS),
        "calibration": _calibration_words(measured),
        "parameter_count": 0,
        "training_data": options.training_data,
        "accuracy": {},
        "license": options.license,
        "sha256": hashlib.sha256(known.model.content).hexdigest(),
    }


def _plain(form: InputForm | OutputForm) -> dict[str, Any]:
    return {n: list(v) if isinstance(v, tuple) else v for n, v in asdict(form).items()}


def _calibration_words(measured: Measured | None) -> str:
    if measured is None:
        return "Not calibrated: its probabilities are the network's own opinion."
    if measured.temperature == 1.0:
        return "Not calibrated: there were too few labelled pictures."
    return (
        f"Temperature {measured.temperature:.3f} and the threshold were fitted on "
        f"{len(measured.faces)} labelled faces of the person who imported it."
    )


def _written(folder: Path, known: _Known) -> Imported:
    """The whole folder, in the place of an older one only when everything is in it."""
    model, measured, values = known.model, known.measured, _manifest(known)
    new = folder.with_name(f".{folder.name}-{secrets.token_hex(4)}.new")
    try:
        make_folder(new)
        replace_file(new / MODEL_FILES[model.engine], model.content)
        replace_file(new / MANIFEST, json.dumps(values, indent=1, ensure_ascii=False) + "\n")
        manifest = create_classifier(new).manifest  # as any model is opened
        evaluation = _evaluation(manifest, measured)
        if evaluation is not None:
            values["accuracy"] = {OWN_PICTURES: evaluation.accuracy.value}
            replace_file(new / MANIFEST, json.dumps(values, indent=1, ensure_ascii=False) + "\n")
            replace_file(new / "evaluation.html", render_evaluation(evaluation))
            replace_file(new / "evaluation.json", as_json(evaluation))
        replace_file(new / "README.md", model_card(read_manifest(new), evaluation))
        if known.options.overwrite and folder.exists():
            shutil.rmtree(folder)
        new.rename(folder)
    except OSError as error:
        raise output_error(folder, error) from error
    finally:
        shutil.rmtree(new, ignore_errors=True)
    warnings = (
        *known.probed.warnings,
        *(measured.warnings if measured else ()),
        *(evaluation.warnings if evaluation else ()),
    )
    return Imported(read_manifest(folder), evaluation, warnings)


def _evaluation(manifest: Manifest, measured: Measured | None) -> Evaluation | None:
    if measured is None:
        return None
    of = Evaluated(
        manifest.full_name,
        manifest.sha256,
        manifest.threshold,
        manifest.emotions,
        "your labelled pictures",
    )
    return evaluate(measured.faces, of)
