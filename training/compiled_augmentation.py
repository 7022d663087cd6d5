"""The random changes of `augmentation`, as JAX compiles them: thousands of pictures at a time.

Same kinds and strengths, drawn by JAX's generator: an epoch here does not show the pictures that
`augmentation` shows, but pictures of the same distribution.
"""

from functools import partial

import jax
import jax.numpy as jnp

from training.augmentation import Augmentation

BLUR_RADIUS_PX = 5


@partial(jax.jit, static_argnames="settings")
def augment(key: jax.Array, pictures: jax.Array, settings: Augmentation) -> jax.Array:
    """Changed copies of `pictures` (N, height, width), float32 from 0 to 255."""
    return jax.vmap(partial(_changed, settings=settings))(
        jax.random.split(key, len(pictures)), pictures.astype(jnp.float32)
    )


def mixup(
    key: jax.Array, pictures: jax.Array, targets: jax.Array, alpha: float
) -> tuple[jax.Array, jax.Array]:
    """Each picture mixed with another of the batch, and its target likewise (Zhang et al. 2018)."""
    share_key, order_key = jax.random.split(key)
    share = jax.random.beta(share_key, alpha, alpha, (len(pictures),))
    share = jnp.maximum(share, 1 - share)
    other = jax.random.permutation(order_key, len(pictures))
    weight, part = share[:, None, None], share[:, None]
    return (
        weight * pictures + (1 - weight) * pictures[other],
        part * targets + (1 - part) * targets[other],
    )


def _changed(key: jax.Array, picture: jax.Array, settings: Augmentation) -> jax.Array:
    moving, spoiling, erasing, whether = jax.random.split(key, 4)
    spoiled, erased = jax.random.uniform(whether, (2,))
    picture = _moved(moving, picture, settings)
    if settings.spoiling_share:
        changed = _spoiled(spoiling, picture)
        picture = jnp.where(spoiled < settings.spoiling_share, changed, picture)
    if settings.erasing_share:
        changed = _erased(erasing, picture, settings.erasing_area)
        picture = jnp.where(erased < settings.erasing_share, changed, picture)
    return picture


def _moved(key: jax.Array, picture: jax.Array, settings: Augmentation) -> jax.Array:
    """Mirrored, turned, shifted and zoomed in one bilinear look-up; borders are repeated."""
    height, width = picture.shape
    unit = jax.random.uniform(key, (5,), minval=-1, maxval=1)
    angle = jnp.deg2rad(settings.rotation_deg) * unit[0]
    zoom = 1 + settings.zoom * unit[3]
    mirror = jnp.where(unit[4] < 0, -1.0, 1.0) if settings.flip else 1.0
    y, x = jnp.mgrid[:height, :width].astype(jnp.float32)
    x = x - (width - 1) / 2 - settings.shift * width * unit[1]
    y = y - (height - 1) / 2 - settings.shift * height * unit[2]
    cosine, sine = jnp.cos(angle) / zoom, jnp.sin(angle) / zoom
    x, y = mirror * (cosine * x - sine * y), sine * x + cosine * y
    places = [y + (height - 1) / 2, x + (width - 1) / 2]
    return jax.scipy.ndimage.map_coordinates(picture, places, order=1, mode="nearest")


def _spoiled(key: jax.Array, picture: jax.Array) -> jax.Array:
    which, how, noise = jax.random.split(key, 3)
    unit = jax.random.uniform(how, (2,))
    grainy = picture + (3 + 17 * unit[0]) * jax.random.normal(noise, picture.shape)
    exposed = 255 * (picture / 255) ** jnp.exp(1.4 * unit[0] - 0.7) * jnp.exp(1.7 * unit[1] - 1.2)
    kinds = jnp.stack([_blurred(picture, 0.5 + 1.1 * unit[0]), grainy, exposed])
    return jnp.clip(kinds[jax.random.randint(which, (), 0, 3)], 0, 255)


def _blurred(picture: jax.Array, sigma_px: jax.Array) -> jax.Array:
    offsets = jnp.arange(-BLUR_RADIUS_PX, BLUR_RADIUS_PX + 1)
    kernel = jnp.exp(-0.5 * (offsets / sigma_px) ** 2)
    kernel /= kernel.sum()
    for axis in (0, 1):
        margin = [(0, 0), (0, 0)]
        margin[axis] = (BLUR_RADIUS_PX, BLUR_RADIUS_PX)
        wide, size = jnp.pad(picture, margin, mode="reflect"), picture.shape[axis]
        shifted = [jax.lax.slice_in_dim(wide, i, i + size, axis=axis) for i in range(len(offsets))]
        picture = jnp.tensordot(kernel, jnp.stack(shifted), 1)
    return picture


def _erased(key: jax.Array, picture: jax.Array, largest_area: float) -> jax.Array:
    height, width = picture.shape
    shape, grain, place = jax.random.split(key, 3)
    unit = jax.random.uniform(place, (4,))
    area, aspect = jax.random.uniform(shape, (2,))
    area = (0.02 + (largest_area - 0.02) * area) * height * width
    aspect = jnp.exp(1.4 * aspect - 0.7)
    h = jnp.clip(jnp.round(jnp.sqrt(area * aspect)), 1, height)
    w = jnp.clip(jnp.round(jnp.sqrt(area / aspect)), 1, width)
    top, left = jnp.floor(unit[0] * (height - h + 1)), jnp.floor(unit[1] * (width - w + 1))
    y, x = jnp.mgrid[:height, :width]
    inside = (y >= top) & (y < top + h) & (x >= left) & (x < left + w)
    noise = jnp.floor(256 * jax.random.uniform(grain, picture.shape))
    filling = jnp.where(unit[2] < 0.5, jnp.floor(256 * unit[3]), noise)
    return jnp.where(inside, filling, picture)
