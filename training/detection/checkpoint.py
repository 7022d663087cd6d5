"""A training's state in one file, written whole or not at all."""

from pathlib import Path

import keras
import numpy as np


def save(
    network: keras.Model, optimizer: keras.optimizers.Optimizer, path: Path, done: int
) -> None:
    """Weights, the optimizer's state, and how many steps are done."""
    arrays = [np.asarray(variable) for variable in [*network.weights, *optimizer.variables]]
    temporary = path.with_suffix(".new.npz")
    np.savez(temporary, np.array(done), *arrays)
    temporary.replace(path)


def restore(network: keras.Model, optimizer: keras.optimizers.Optimizer, path: Path) -> int:
    """Steps done before; 0 where there is no checkpoint."""
    if not path.exists():
        return 0
    with np.load(path) as arrays:
        done, *values = (arrays[name] for name in arrays.files)
    for variable, value in zip([*network.weights, *optimizer.variables], values, strict=True):
        variable.assign(value)
    return int(done)
