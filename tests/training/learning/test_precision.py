"""Which arithmetic a machine trains in."""

from pathlib import Path

import pytest

from training.learning.precision import fast_dtype_policy


@pytest.mark.parametrize(
    ("flags", "policy"),
    [
        ("fpu avx2 fma", "float32"),
        ("fpu avx2 avx512f avx512_bf16", "mixed_bfloat16"),
        ("fpu amx_bf16 amx_tile", "mixed_bfloat16"),
        ("fpu avx512_bf16_of_another_name", "float32"),
    ],
)
def test_bfloat16_only_where_the_processor_has_it(tmp_path: Path, flags: str, policy: str):
    processor = tmp_path / "cpuinfo"
    processor.write_text(f"model name\t: any\nflags\t\t: {flags}\n", encoding="utf-8")
    assert fast_dtype_policy(processor) == policy


def test_where_the_system_does_not_say_it_is_float32(tmp_path: Path):
    assert fast_dtype_policy(tmp_path / "none") == "float32"
