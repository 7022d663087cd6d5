"""Networks that are ready: teachers, and beginnings of further training.

A finished network lies either in a run folder (`best.npz`) or in a model folder (`model.keras`),
so that training can go on from what is released where the run itself is gone.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from fer_desktop.errors import FerError
from training.models import build_model
from training.run_folder import RunFolder

if TYPE_CHECKING:
    import keras


def finished_network(path: Path) -> "keras.Model":
    """The network of a run folder or a model folder, giving logits (N, 7), not calibrated.

    Raises FerError for a folder that is neither, and for a run without a finished epoch.
    """
    if (path / "model.keras").is_file():
        import keras

        whole = keras.models.load_model(path / "model.keras")
        # Without calibration and softmax, which export adds. The file's own graph, not
        # `build_model`: the architecture may have grown since the file was released.
        return keras.Model(whole.input, whole.get_layer("logits").output, name=whole.name)
    recipe = RunFolder(path).recipe() if path.is_dir() else None
    if recipe is None:
        raise FerError(
            f"{path} is neither a run folder nor a model folder.",
            "Give the folder of a finished run or of a released model.",
        )
    network = build_model(recipe.architecture)
    network.set_weights(RunFolder(path).best_weights()[0])
    return network
