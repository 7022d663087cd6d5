"""What a training run leaves on disk, and how it goes on after a kill.

    RUN/recipe.json      every number of the run
    RUN/earlier.jsonl    the recipes before, where a run went on with another one
    RUN/network.json     how large the network is, and on which machine it learned
    RUN/process.json     which process trains it, so that no second one does
    RUN/log.csv          one row per finished epoch
    RUN/checkpoint.npz   all that is needed to go on, after the last epoch that was saved
    RUN/best.npz         averaged weights of the epoch with the least calibrated loss on PublicTest,
                         which trembles less from epoch to epoch than the accuracy on 3,589 pictures

Files are replaced whole (written beside, then renamed), so a kill at any moment leaves either
the old or the new one. Arrays are plain NumPy: a run may go on under another Keras backend.
"""

import csv
import dataclasses
import io
import json
import math
import os
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError
from fer_desktop.core.files import replace_file
from fer_desktop.system.process import lives, this_process
from training.learning.augmentation import Augmentation
from training.learning.recipes import Recipe

Arrays = list[NDArray[Any]]
Parsed = TypeVar("Parsed")


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """State after `epoch` finished epochs; lists are in the order of Keras's variables."""

    epoch: int
    weights: Arrays
    optimizer: Arrays
    averaged: Arrays
    averaged_steps: int
    least_loss: float
    """On PublicTest and calibrated, of all epochs so far; older runs did not calibrate it, and say
    that it was infinite."""


@dataclass(frozen=True)
class NetworkFacts:
    """What is trained, and where; the code's own network may have grown since."""

    layers: int
    """Convolutions and dense layers, as papers count depth."""
    parameters: int
    trainable_parameters: int
    machine: str
    sizes_px: tuple[int, ...] = ()
    """Sides of the maps on the way through it: the same weights fit a network that enlarges its
    picture. Empty in runs from before they were kept."""
    activations: tuple[str, ...] = ()
    """Names of the functions between its layers, which do not follow from the weights
    either; likewise."""


@dataclass(frozen=True)
class Phase:
    """A recipe that a run left for another one."""

    epochs: int
    """How many were finished then, from the run's beginning."""
    recipe: Recipe


class RunFolder:
    """Reads and writes the files of one run. `begin` makes the folder, nothing else does."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def name(self) -> str:
        """What the run is called in tables and figures, also where the path is `.`."""
        return self.path.resolve().name

    def begin(self, recipe: Recipe, facts: NetworkFacts) -> None:
        """Write recipe and facts.

        Raises FerError where no folder can be, or while another process trains this run.
        """
        self._refuse_a_second_process()
        before, epochs = self.recipe(), self._epochs_saved()
        epochs_kept = max((phase.epochs for phase in self.earlier()), default=0)
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            if before is not None and before != recipe and epochs > epochs_kept:
                phase = dataclasses.asdict(Phase(epochs, before))
                with (self.path / "earlier.jsonl").open("a", encoding="utf-8") as file:
                    file.write(json.dumps(phase) + "\n")
            _replace_json(self.path / "recipe.json", recipe)
            _replace_json(self.path / "network.json", facts)
            _replace_json(self.path / "process.json", this_process())
        except OSError as error:
            raise FerError(
                f"{self.path} cannot be a run folder: {error.strerror}.", "Choose another folder."
            ) from error

    def _epochs_saved(self) -> int:
        """Where the run goes on from: a kill leaves rows of epochs that are trained again."""
        checkpoint = self.checkpoint()
        return checkpoint.epoch if checkpoint else 0

    def _refuse_a_second_process(self) -> None:
        file = self.path / "process.json"
        process = _read(file, json.loads) if file.exists() else {}
        if lives(process) and process["pid"] != os.getpid():
            raise FerError(
                f"{self.path} is being trained by process {process['pid']}.",
                "Wait for it or stop it, or choose another run folder.",
            )

    @property
    def best_file(self) -> Path:
        return self.path / "best.npz"

    @property
    def log_file(self) -> Path:
        return self.path / "log.csv"

    def recipe(self) -> Recipe | None:
        """The recipe of a run that was begun here, or None."""
        file = self.path / "recipe.json"
        return _read(file, lambda text: _recipe(json.loads(text))) if file.exists() else None

    def earlier(self) -> list[Phase]:
        """What was trained by other recipes before, in order."""
        file = self.path / "earlier.jsonl"
        if not file.exists():
            return []
        return _read(file, lambda text: [_phase(json.loads(line)) for line in text.splitlines()])

    def begun(self, architecture: str = "") -> Recipe:
        """The recipe. Raises FerError where no run was begun, or one of another architecture."""
        recipe = self.recipe()
        if recipe is None:
            raise FerError(f"{self.path} is no run folder.", "Give the folder of a run.")
        if architecture not in {"", recipe.architecture}:
            raise FerError(
                f"{self.path} is a run of {recipe.architecture}, not of {architecture}.",
                "Choose another run folder, or that network's model.",
            )
        return recipe

    def facts(self) -> NetworkFacts:
        """What `begin` wrote of the network. Raises FerError where there is nothing."""
        file = self.path / "network.json"
        if not file.exists():
            raise FerError(f"{file} is missing.", "Train this run one epoch further.")
        return _read(file, lambda text: network_facts(json.loads(text)))

    def checkpoint(self) -> Checkpoint | None:
        """The last finished epoch, or None before the first."""
        file = self.path / "checkpoint.npz"
        if not file.exists():
            return None
        data = _load(file)
        return Checkpoint(
            epoch=int(data["epoch"]),
            weights=_unpacked(data, "weights"),
            optimizer=_unpacked(data, "optimizer"),
            averaged=_unpacked(data, "averaged"),
            averaged_steps=int(data["averaged_steps"]),
            least_loss=float(data.get("least_calibrated_loss", math.inf)),
        )

    def write_checkpoint(self, checkpoint: Checkpoint) -> None:
        replace_arrays(
            self.path / "checkpoint.npz",
            epoch=np.asarray(checkpoint.epoch),
            averaged_steps=np.asarray(checkpoint.averaged_steps),
            least_calibrated_loss=np.asarray(checkpoint.least_loss),
            **_packed("weights", checkpoint.weights),
            **_packed("optimizer", checkpoint.optimizer),
            **_packed("averaged", checkpoint.averaged),
        )

    def write_best(self, weights: Arrays, epoch: int) -> None:
        replace_arrays(self.best_file, epoch=np.asarray(epoch), **_packed("weights", weights))

    def best_weights(self) -> tuple[Arrays, int]:
        """(averaged weights, epoch). Raises FerError before the first epoch has ended."""
        if not self.best_file.exists():
            raise FerError(f"{self.path} has no finished epoch.", "Train it first.")
        data = _load(self.best_file)
        return _unpacked(data, "weights"), int(data["epoch"])

    def write_log_row(self, row: dict[str, float]) -> None:
        """Add a row, before the checkpoint: one that a kill left without it is replaced."""
        rows = [old for old in self.log() if int(old["epoch"]) < row["epoch"]]
        rows.append({key: _text(value) for key, value in row.items()})
        text = io.StringIO()
        writer = csv.DictWriter(text, list(row), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        replace_file(self.log_file, text.getvalue())

    def log(self) -> list[dict[str, str]]:
        """The rows so far, as text."""
        if not self.log_file.exists():
            return []
        with self.log_file.open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))


def named_runs(paths: Sequence[Path]) -> list[RunFolder]:
    """The runs at these paths. Raises FerError where two have one name: one would be lost."""
    folders = [RunFolder(path) for path in paths]
    seen: dict[str, RunFolder] = {}
    for folder in folders:
        if folder.name in seen:
            raise FerError(
                f"{seen[folder.name].path} and {folder.path} have the same name.",
                "Rename one of the folders: it distinguishes runs in tables and figures.",
            )
        seen[folder.name] = folder
    return folders


def network_facts(values: dict[str, Any]) -> NetworkFacts:
    """From plain JSON values."""
    lists = {name: tuple(values.get(name, ())) for name in ("sizes_px", "activations")}
    return NetworkFacts(**values | lists)


def _read(file: Path, parse: Callable[[str], Parsed]) -> Parsed:
    """What a file of the run says. Raises FerError where it is damaged, or another version's."""
    try:
        return parse(file.read_text(encoding="utf-8"))
    except (ValueError, KeyError, TypeError) as error:
        raise FerError(
            f"{file} cannot be read: {type(error).__name__}: {error}.",
            "Use the version of this program that wrote it, or train anew in another folder.",
        ) from error


def _load(file: Path) -> dict[str, NDArray[Any]]:
    """All arrays of a `.npz`. Raises FerError where it is damaged."""
    try:
        with file.open("rb") as opened, np.load(opened) as data:  # NumPy leaves a damaged one open
            return {name: data[name] for name in data.files}
    except (ValueError, EOFError, zipfile.BadZipFile) as error:
        raise FerError(f"{file} is damaged.", "Train anew in another folder.") from error


def _phase(values: dict[str, Any]) -> Phase:
    return Phase(values["epochs"], _recipe(values["recipe"]))


def _recipe(values: dict[str, Any]) -> Recipe:
    augmentation, teachers = values["augmentation"], values.get("teachers", ())
    return Recipe(
        **values | {"augmentation": Augmentation(**augmentation), "teachers": tuple(teachers)}
    )


def _replace_json(path: Path, values: Recipe | NetworkFacts | dict[str, float]) -> None:
    plain = values if isinstance(values, dict) else dataclasses.asdict(values)
    replace_file(path, json.dumps(plain, indent=2) + "\n")


def _text(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.6g}"


def _packed(name: str, arrays: Arrays) -> dict[str, NDArray[Any]]:
    return {f"{name}_{index:04d}": array for index, array in enumerate(arrays)}


def _unpacked(data: dict[str, NDArray[Any]], name: str) -> Arrays:
    return [data[key] for key in sorted(data) if key.startswith(f"{name}_0")]


def replace_arrays(path: Path, **arrays: Any) -> None:
    """Write a `.npz` whole: a kill leaves the old file or the new one."""
    beside = path.with_name(path.name + ".new")
    with beside.open("wb") as file:
        np.savez(file, **arrays)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
