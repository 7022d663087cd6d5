"""The arithmetic in which this machine trains fastest."""

from pathlib import Path

FLAGS = ("avx512_bf16", "amx_bf16")
"""What Linux calls a processor's bfloat16 arithmetic."""


def fast_dtype_policy(processor: Path = Path("/proc/cpuinfo")) -> str:
    """Keras's name: bfloat16 where the processor computes it, else float32.

    bfloat16 trains networks of wide convolutions up to twice as fast where the processor has it
    (VGG-Net 0.9 s a step instead of 1.6) and narrow or dense ones no faster; where it is emulated,
    a step takes many times longer (measured on AVX2 alone: 6.4 s instead of 0.4 s).
    """
    # Systems without this file (Windows, macOS) do not say; float32 is never slow.
    words = set(processor.read_text(encoding="utf-8").split()) if processor.is_file() else set()
    return "mixed_bfloat16" if words & set(FLAGS) else "float32"
