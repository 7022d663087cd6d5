"""Provenance: what a released file has learned from, and under which licences, for its manifest.

A teacher's knowledge goes into the file, so its licence and its source stand beside it. Weights
that nobody knows the licence of must not: `teachers_of` refuses them.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fer_desktop.classification.engines import model_folder, shipped_models
from fer_desktop.core.errors import FerError
from fer_desktop.core.model_files import MANIFEST, read_manifest_values
from training.learning.recipes import Recipe
from training.learning.run_folder import Phase

TRAINING_DATA = {
    "fer2013": "FER-2013, split Training (28,709 grey pictures, 48x48, found by web search), "
    "without those that FER+ marks as no face",
    "folders": "FER-2013 as folders of pictures, training split",
}
"""Data set → what the manifest says of it."""
OWN = "this project"
"""Source of a teacher whose manifest names no other."""


def teachers_of(recipe: Recipe) -> list[dict[str, str]]:
    """Name, licence, source and SHA-256 of each teacher, those of the file begun with included.

    Raises FerError where a manifest does not say under which licence the weights are.
    """
    teachers = _earlier_teachers(recipe.start)
    for word in recipe.teachers:
        values = read_manifest_values(model_folder(word))
        license_name = str(values.get("license", "")).strip()
        if not license_name or license_name.lower() in {"unknown", "unverified"}:
            raise FerError(
                f"Nobody knows under which licence the teacher {word} is.",
                "Find out and write it into the field “license” of its model.json.",
            )
        teacher = {
            "name": str(values["name"]),
            "license": license_name,
            "source": str(values.get("source", OWN)),
            "sha256": str(values["sha256"]),
        }
        if teacher not in teachers:
            teachers.append(teacher)
    return teachers


def _earlier_teachers(start: str) -> list[dict[str, str]]:
    """Those of the released file that training began with."""
    folder = model_folder(start) if start in shipped_models() else Path(start)
    if not start or not (folder / MANIFEST).is_file():
        return []
    return list(read_manifest_values(folder).get("teachers", []))


def training_sentence(
    recipe: Recipe, epochs: int, runs: int = 1, earlier: Sequence[Phase] = ()
) -> str:
    """One sentence on what the network learned from, for the manifest.

    `epochs` are the last run's, `earlier` what it was trained by before `recipe`.
    """
    text = TRAINING_DATA[recipe.dataset]
    if recipe.pictures:
        text = f"{recipe.pictures:,} pictures only, for a try, of {text}"
    if recipe.faces:
        text += f"; {Path(recipe.faces).name}, faces without labels, for which teachers answer"
    text += f"; {_targets_phrase(recipe)}; {epochs} epochs" + (
        " on from an earlier network" if recipe.start else ""
    )
    covered = 0
    for phase in earlier:
        targets, before = _targets_phrase(phase.recipe), covered
        covered = min(phase.epochs, epochs)  # the best weights may be older than the change
        if covered > before and targets != _targets_phrase(recipe):
            text += f", the first {covered} of them with {targets}"
    return text + (f"; weights averaged over the last {runs} runs" if runs > 1 else "")


def _targets_phrase(recipe: Recipe) -> str:
    """What was mixed into the labels, as `training_data` and `train` do it."""
    mixed = []
    voted = recipe.dataset == "fer2013"
    if voted and recipe.vote_share:
        mixed.append(f"the labels that the FER+ votes let expect (share {recipe.vote_share})")
    if voted and recipe.tagger_share:
        mixed.append(f"the FER+ votes as they are (share {recipe.tagger_share})")
    if recipe.teachers:
        own = teachers_of(replace(recipe, start=""))
        names = " and ".join(map(_teacher_phrase, own))
        mixed.append(
            f"the probabilities that {names} give (distillation, share {recipe.teacher_share})"
        )
    return (
        f"targets mixed with {' and with '.join(mixed)}" if mixed else "the labels alone as targets"
    )


def _teacher_phrase(teacher: dict[str, str]) -> str:
    if teacher["source"] == OWN:
        return f"{OWN}’s {teacher['name']}"
    return f"the {teacher['source']} ({teacher['license']})"
