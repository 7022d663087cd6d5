"""The losses of Zhang et al. 2016, Sec. III-C, with online hard-example mining."""

import tensorflow as tf

from training.detection.examples import NEGATIVE, POSITIVE

HARD_SHARE = 0.7
"""Only this share of a batch's classification losses, the largest, is learned from."""
WEIGHTS = {"pnet": (1.0, 0.5, 0.0), "rnet": (1.0, 0.5, 0.0), "onet": (1.0, 0.5, 1.0)}
"""Of classification, box and landmarks, per network."""


def cascade_loss(
    network: str,
    outputs: dict[str, tf.Tensor],
    kinds: tf.Tensor,
    offsets: tf.Tensor,
    landmarks: tf.Tensor,
) -> tf.Tensor:
    """One number for a batch; kinds, offsets and landmarks as in `Examples`."""
    count = tf.shape(kinds)[0]
    outputs = {name: tf.reshape(values, (count, -1)) for name, values in outputs.items()}
    is_face = tf.cast(kinds == POSITIVE, tf.float32)
    has_class = tf.cast((kinds == POSITIVE) | (kinds == NEGATIVE), tf.float32)
    has_box = tf.cast(kinds != NEGATIVE, tf.float32)
    probability = tf.clip_by_value(outputs["probability"][:, 0], 1e-6, 1 - 1e-6)
    surprise = -(is_face * tf.math.log(probability) + (1 - is_face) * tf.math.log(1 - probability))
    wrong_box = tf.reduce_sum((outputs["offsets"] - offsets) ** 2, axis=1)
    class_weight, box_weight, landmark_weight = WEIGHTS[network]
    loss = class_weight * _hardest(surprise, has_class) + box_weight * _mean(wrong_box, has_box)
    if landmark_weight:
        wrong_points = tf.reduce_sum((outputs["landmarks"] - landmarks) ** 2, axis=1)
        loss += landmark_weight * _mean(wrong_points, is_face)
    return loss


def _hardest(losses: tf.Tensor, counts: tf.Tensor) -> tf.Tensor:
    """Mean of the largest losses among those that count."""
    kept = tf.cast(tf.math.ceil(HARD_SHARE * tf.reduce_sum(counts)), tf.int32)
    largest = tf.sort(losses * counts, direction="DESCENDING")[:kept]
    return tf.reduce_sum(largest) / tf.maximum(tf.cast(kept, tf.float32), 1.0)


def _mean(losses: tf.Tensor, counts: tf.Tensor) -> tf.Tensor:
    return tf.reduce_sum(losses * counts) / tf.maximum(tf.reduce_sum(counts), 1.0)
