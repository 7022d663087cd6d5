"""The networks of a run: the one that learns, the one that is validated, and facts about them."""

import math
from pathlib import Path
from typing import TYPE_CHECKING

from training.learning.finished_networks import activations, sizes_px, start_from
from training.learning.recipes import Recipe
from training.learning.run_folder import NetworkFacts
from training.metrics.machine import machine

if TYPE_CHECKING:
    import keras


def networks(
    recipe: Recipe, steps_per_epoch: int, *, started: bool = False
) -> tuple["keras.Model", "keras.Model"]:
    """(the network that learns, its twin in full precision that is validated).

    Unless the run has `started`, the recipe's beginning is loaded.
    """
    import keras

    from training.learning.fused_normalization import with_fused_layers
    from training.models import build_model

    keras.utils.set_random_seed(recipe.seed)
    keras.config.set_dtype_policy("float32")
    twin = build_model(recipe.architecture)
    keras.config.set_dtype_policy(recipe.dtype_policy)
    model = with_fused_layers(build_model(recipe.architecture))
    keras.config.set_dtype_policy("float32")
    if recipe.start and not started:
        start_from(model, Path(recipe.start))
    compile_for(model, recipe, steps_per_epoch)
    return model, twin


def facts(network: "keras.Model") -> NetworkFacts:
    """What the run folder keeps of the network."""
    return NetworkFacts(
        layers=sum(
            "Conv" in type(layer).__name__ or "Dense" in type(layer).__name__
            for layer in network.layers
        ),
        parameters=network.count_params(),
        trainable_parameters=sum(math.prod(w.shape) for w in network.trainable_weights),
        machine=machine(),
        sizes_px=sizes_px(network),
        activations=activations(network),
    )


def compile_for(model: "keras.Model", recipe: Recipe, steps_per_epoch: int) -> None:
    """Give the model its optimizer, schedule and loss; the optimizer's state exists afterwards."""
    import keras

    from training.learning.schedule import schedule_of

    optimizer = keras.optimizers.AdamW(
        schedule_of(recipe, steps_per_epoch), weight_decay=recipe.weight_decay, clipnorm=5.0
    )
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    model.compile(
        optimizer,
        keras.losses.CategoricalCrossentropy(from_logits=True),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
        jit_compile=False,  # XLA is many times slower for these networks on a CPU
    )
    optimizer.build(model.trainable_variables)
