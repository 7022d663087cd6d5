"""A Keras network of the cascade → one LiteRT file."""

import keras
import tensorflow as tf

from training.detection.networks import with_raw_input
from training.detection.pnet_in_pairs import PnetInPairs


def to_litert(network: keras.Model) -> bytes:
    """LiteRT model that takes raw RGB (0 to 255, float32) of a shape fixed when it is loaded.

    P-Net is rearranged, see pnet_in_pairs.py.

    Batch (and P-Net's picture size) stay open in the file; the program calls
    `resize_tensor_input` once per shape before `allocate_tensors`, so that XNNPACK sees static
    shapes. Outputs are found by the names of the signature "serving_default".

    Weights of the larger layers are kept in 8 bits per value with a scale per channel, and
    XNNPACK brings each layer's input to 8 bits, by its own range, while it runs: a quarter of the
    size, half of the time, and on WIDER FACE as many faces found.
    """
    raw = with_raw_input(network)
    if network.name == "pnet":
        raw = PnetInPairs(raw)
    signature = tf.TensorSpec((None, *raw.input_shape[1:]), tf.float32, name="pictures")

    @tf.function(input_signature=[signature])
    def serve(pictures: tf.Tensor) -> dict[str, tf.Tensor]:
        return raw(pictures, training=False)

    module = tf.Module()
    module.serve = serve
    converter = tf.lite.TFLiteConverter.from_concrete_functions(
        [serve.get_concrete_function()], module
    )
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    return converter.convert()
