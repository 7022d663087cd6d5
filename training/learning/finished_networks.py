"""Networks that are ready: beginnings of further training, and what is exported.

A finished network lies either in a run folder (`best.npz`) or in a model folder (`model.keras`),
so that training can go on from what is released where the run itself is gone.
"""

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from fer_desktop.classification.engines import model_folder, shipped_models
from fer_desktop.core.errors import FerError
from training.learning.run_folder import Arrays, RunFolder
from training.models import build_model

if TYPE_CHECKING:
    import keras


def finished_network(path: Path) -> "keras.Model":
    """The network of a run folder or a model folder, giving logits (N, 7), not calibrated.

    A shipped model's name stands for its folder. Raises FerError for a folder that is neither, and
    for a run without a finished epoch.
    """
    if str(path) in shipped_models():
        path = model_folder(str(path))
    if (path / "model.keras").is_file():
        import keras

        whole = keras.models.load_model(path / "model.keras")
        # Without calibration and softmax, which export adds. The file's own graph, not
        # `build_model`: the architecture may have grown since the file was released.
        return keras.Model(whole.input, whole.get_layer("logits").output, name=whole.name)
    recipe = RunFolder(path).recipe()
    if recipe is None:
        raise FerError(
            f"{path} is neither a run folder nor a model folder.",
            "Give the folder of a finished run or of a released model.",
        )
    network = build_model(recipe.architecture)
    give_weights(network, RunFolder(path).best_weights()[0], path)
    return network


def give_weights(network: "keras.Model", weights: Arrays, path: Path) -> None:
    """Set the weights of the run at `path`. Raises FerError where it trained another network."""
    facts = RunFolder(path).facts()
    if (
        not _fits(weights, network)
        or (facts.sizes_px and facts.sizes_px != sizes_px(network))
        or (facts.activations and facts.activations != activations(network))
    ):
        raise FerError(
            f"{path} was trained with another version of {network.name}.",
            "Use the version of this program that trained it, or train anew.",
        )
    network.set_weights(weights)


def start_from(network: "keras.Model", path: Path) -> None:
    """Set the weights of the finished network at `path`.

    Raises FerError where that is another architecture, or another version of this one.
    """
    learned = finished_network(path)
    if learned.name != network.name or not _fits(learned.get_weights(), network):
        raise FerError(
            f"{network.name} cannot start with the weights of {path}.",
            "Give a run or model folder of the same network.",
        )
    network.set_weights(learned.get_weights())


def _fits(weights: Arrays, network: "keras.Model") -> bool:
    return [array.shape for array in weights] == [tuple(v.shape) for v in network.weights]


def sizes_px(network: "keras.Model") -> tuple[int, ...]:
    """Sides of the maps from picture to logits, each change once, without channels' means (1)."""
    sides = [layer.output.shape[1] for layer in network.layers if len(layer.output.shape) == 4]
    return tuple(side for side, _ in groupby(side for side in sides if side > 1))


def activations(network: "keras.Model") -> tuple[str, ...]:
    """Names of the functions that bend what the weights give, each once, in alphabetical order."""
    functions = (getattr(layer, "activation", None) for layer in network.layers)
    names = {function.__name__ for function in functions if function is not None}
    names |= {"relu" for layer in network.layers if type(layer).__name__ == "ReLU"}
    return tuple(sorted(names - {"linear"}))
