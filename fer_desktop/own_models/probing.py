"""Probing: a network is asked about faces and noise before anybody relies on it."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.preprocessing import CropMapping, crop_face
from fer_desktop.classification.tensors import OutputForm, Values
from fer_desktop.core.errors import ModelError, Sentence, translatable
from fer_desktop.core.frames import BoundingBox
from fer_desktop.core.resources import resource
from fer_desktop.own_models.files import RunnableModel
from fer_desktop.own_models.networks import AskedNetwork, Taken
from fer_desktop.sources.base import Reading
from fer_desktop.sources.pictures.files import PictureFile

BATCH = 8
SAME = 1e-3


@dataclass(frozen=True)
class Probed:
    """What asking has shown."""

    taken: Taken
    """With the largest batch that gives what single pictures give."""
    output: OutputForm
    output_count: int
    warnings: tuple[Sentence, ...]


def probe(model: RunnableModel, what: Taken) -> Probed:
    """Ask about two portraits and noise. Raises ModelError for NaN, or no list of values."""
    crops = _crops(what)
    single = replace(what, form=replace(what.form, largest_batch=1))
    answers = AskedNetwork(model, single).answers(crops)
    if answers.ndim != 2 or answers.shape[1] < 2:
        raise ModelError(
            translatable(
                "The model answers with {count} value for each picture; two or more are expected, "
                "one for each label."
            ),
            count=answers.shape[-1],
        )
    if not np.isfinite(answers).all():
        raise ModelError(
            translatable(
                "The model answers with values that are no numbers (NaN or infinite): its weights "
                "are damaged, or it was trained until it broke."
            )
        )
    warnings = []
    if float(np.ptp(answers, axis=0).max()) < 1e-6:
        warnings.append(
            Sentence(
                translatable(
                    "The model answers the same to every picture. Is the range of its pixels right?"
                )
            )
        )
    form = what.form if _batches_agree(model, what, crops, answers) else single.form
    values = _values(answers)
    return Probed(Taken(what.size_px, form), OutputForm(values), answers.shape[1], tuple(warnings))


def _batches_agree(
    model: RunnableModel, what: Taken, crops: NDArray[np.uint8], answers: NDArray[np.float32]
) -> bool:
    if what.form.largest_batch == 1:
        return False
    try:
        together = AskedNetwork(model, what).answers(crops)
    except ModelError:  # made for one picture at a time, whatever its file says
        return False
    return together.shape == answers.shape and bool(np.allclose(together, answers, atol=SAME))


def _values(answers: NDArray[np.float32]) -> Values:
    if (answers < 0).any():
        return "logits"
    if np.allclose(answers.sum(axis=1), 1, atol=SAME):
        return "probabilities"
    return "scores" if (answers <= 1).all() else "logits"


def _crops(what: Taken) -> NDArray[np.uint8]:
    """BATCH crops: two portraits, their mirror images, and noise of several strengths."""
    in_colour, size = what.form.is_coloured, what.size_px
    faces = []
    for name in ("astronaut", "grace_hopper"):
        image = next(
            PictureFile(resource("demo", "portraits", f"{name}.jpg"), Reading()).pictures()
        )
        if image is None:
            raise ModelError(
                translatable("The installation is incomplete: {path} is missing."), path=name
            )
        height, width = image.shape[:2]
        box = BoundingBox(width * 0.25, height * 0.2, width * 0.75, height * 0.7)
        mapping = CropMapping(0.0, 0.0, 1.0)
        face = crop_face(image, box, mapping, size, in_colour=in_colour)
        faces += [face, face[:, ::-1]]
    rng = np.random.default_rng(7)
    noise = [
        np.clip(rng.normal(128, deviation, faces[0].shape), 0, 255).astype(np.uint8)
        for deviation in (5, 20, 50, 90)
    ]
    return np.stack([*faces, *noise])
