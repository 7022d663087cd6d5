"""The processor by name and by what its kernels may use."""

from fer_desktop.system.processor import from_cpuinfo, processor_text

INTEL = """processor\t: 0
model name\t: Intel(R)  Xeon(R) Gold
flags\t\t: fpu sse4_1 avx avx2 fma

processor\t: 1
model name\t: another
"""
ARM = "processor\t: 0\nFeatures\t: fp asimd asimddp\n"


def test_linux_tells_name_and_instruction_sets() -> None:
    assert from_cpuinfo(INTEL) == (
        "Intel(R) Xeon(R) Gold",
        {"fpu", "sse4_1", "avx", "avx2", "fma"},
    )
    assert from_cpuinfo(ARM) == ("", {"fp", "asimd", "asimddp"})
    assert from_cpuinfo("") == ("", set())


def test_this_processor_has_a_name() -> None:
    assert processor_text().strip()
