"""Small ONNX networks that answer what a test wants: from the mean brightness of each channel."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def brightness_network(
    path: Path,
    weights: np.ndarray,
    bias: np.ndarray,
    *,
    size_px: int | None = 48,
    channels_first: bool = True,
    softmax: bool = True,
    batch: int | str = "n",
    extra_output: bool = False,
    operation: str = "",
) -> Path:
    """Mean of each channel → weights (channels, k) and bias (k,) → logits or probabilities."""
    count = weights.shape[0]
    side = "side" if size_px is None else size_px
    shape = [batch, count, side, side] if channels_first else [batch, side, side, count]
    picture = helper.make_tensor_value_info("picture", TensorProto.FLOAT, shape)
    answer = helper.make_tensor_value_info("answer", TensorProto.FLOAT, [batch, weights.shape[1]])
    axes = [2, 3] if channels_first else [1, 2]
    constants = {
        "axes": np.array(axes, np.int64),
        "weights": weights.astype(np.float32),
        "bias": bias.astype(np.float32),
    }
    last = operation or ("Softmax" if softmax else "Identity")
    nodes = [
        helper.make_node("ReduceMean", ["picture", "axes"], ["means"], keepdims=0),
        helper.make_node("Gemm", ["means", "weights", "bias"], ["logits"]),
        helper.make_node(last, ["logits"], ["answer"]),
    ]
    outputs = [answer]
    if extra_output:
        outputs.append(helper.make_tensor_value_info("means", TensorProto.FLOAT, [batch, count]))
    graph = helper.make_graph(
        nodes,
        "brightness",
        [picture],
        outputs,
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    onnx.save(model, path)
    return path


def bright_or_dark(
    path: Path,
    count: int,
    bright: int,
    dark: int,
    *,
    channels: int = 1,
    scale: float = 255.0,
    **how: object,
) -> Path:
    """Says output `bright` of faces brighter than half of `scale`, and `dark` of darker ones."""
    weights, bias = np.zeros((channels, count)), np.zeros(count)
    steep = 16 / scale / channels
    weights[:, bright], weights[:, dark] = steep, -steep
    bias[bright], bias[dark] = -16 * 0.35, 16 * 0.35
    return brightness_network(path, weights, bias, **how)
