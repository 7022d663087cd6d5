"""The processor: its name, and the instruction sets by which the networks' kernels differ.

LiteRT, OpenCV and NumPy choose their kernels by what the processor can do, and add up in another
order with each. So the last digits of a score may differ between two computers: where a session
was made stands in its run.json, never in session.json, which is the same for the same result.
"""

import platform
import subprocess
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

SETS = ("sse4_1", "avx", "fma", "avx2", "avx512f", "avx512_vnni", "avx_vnni", "amx_int8", "asimddp")
"""The instruction sets that kernels are written for, as Linux spells them."""


@cache
def processor_text() -> str:
    """E.g. "AMD EPYC 7763 (sse4_1 avx fma avx2)"; only the name where the system tells no more."""
    name, flags = "", set[str]()
    if sys.platform == "linux":
        with suppress(OSError):  # a system without /proc
            name, flags = from_cpuinfo(Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    elif sys.platform == "darwin":
        with suppress(OSError):
            words = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
            done = subprocess.run(words, capture_output=True, text=True, check=False)
            name = done.stdout.strip()
    name = name or platform.processor() or platform.machine()
    found = " ".join(each for each in SETS if each in flags)
    return f"{name} ({found})" if found else name


def from_cpuinfo(text: str) -> tuple[str, set[str]]:
    """Name and instruction sets from Linux's description of the first core."""
    name, flags = "", set[str]()
    for line in text.partition("\n\n")[0].splitlines():
        field, _, value = line.partition(":")
        if field.strip() == "model name":
            name = " ".join(value.split())
        elif field.strip() in {"flags", "Features"}:
            flags = set(value.split())
    return name, flags
