"""A training's state in one file, written whole or not at all."""

from pathlib import Path

import keras
import numpy as np

from training.learning.run_folder import replace_arrays


def save(
    network: keras.Model, optimizer: keras.optimizers.Optimizer, path: Path, done: int
) -> None:
    """Weights, the optimizer's state, and how many steps are done."""
    variables = [*network.weights, *optimizer.variables]
    arrays = {f"{index:04d}": np.asarray(variable) for index, variable in enumerate(variables)}
    replace_arrays(path, done=np.array(done), **arrays)


def restore(network: keras.Model, optimizer: keras.optimizers.Optimizer, path: Path) -> int:
    """Steps done before; 0 where there is no checkpoint."""
    if not path.exists():
        return 0
    with np.load(path) as arrays:
        done, *values = (arrays[name] for name in arrays.files)
    for variable, value in zip([*network.weights, *optimizer.variables], values, strict=True):
        variable.assign(value)
    return int(done)
