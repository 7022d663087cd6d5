"""The losses of Zhang et al. 2016, Sec. III-C, with online hard-example mining."""

import tensorflow as tf

HARD_SHARE = 0.7
"""Only this share of a batch's classification losses, the largest, is learned from."""
BOX_WEIGHT, LANDMARK_WEIGHT = 2.0, 2.0
"""Beside the classification's weight of one."""


def cascade_loss(outputs: dict[str, tf.Tensor], targets: dict[str, tf.Tensor]) -> tf.Tensor:
    """One number for a batch of R-Net's or O-Net's; targets as `retrain.Targets` explains them."""
    probability = tf.clip_by_value(outputs["probability"][:, 0], 1e-6, 1 - 1e-6)
    is_face, has_box = targets["is_face"], targets["has_box"]
    surprise = -(is_face * tf.math.log(probability) + (1 - is_face) * tf.math.log(1 - probability))
    wrong_box = tf.reduce_sum((outputs["offsets"] - targets["offsets"]) ** 2, axis=1)
    loss = _hardest(surprise, targets["has_class"]) + BOX_WEIGHT * _mean(wrong_box, has_box)
    if "landmarks" in outputs:
        wrong = tf.reduce_sum((outputs["landmarks"] - targets["landmarks"]) ** 2, axis=1)
        loss += LANDMARK_WEIGHT * _mean(wrong, has_box)
    return loss


def _hardest(losses: tf.Tensor, counts: tf.Tensor) -> tf.Tensor:
    """Mean of the largest losses among those that count."""
    kept = tf.cast(tf.math.ceil(HARD_SHARE * tf.reduce_sum(counts)), tf.int32)
    largest = tf.sort(losses * counts, direction="DESCENDING")[:kept]
    return tf.reduce_sum(largest) / tf.maximum(tf.cast(kept, tf.float32), 1.0)


def _mean(losses: tf.Tensor, counts: tf.Tensor) -> tf.Tensor:
    return tf.reduce_sum(losses * counts) / tf.maximum(tf.reduce_sum(counts), 1.0)
