"""Machine and code by which a network learned: they stand beside every figure and file."""

import platform
import shutil
import subprocess
from pathlib import Path

import psutil


def machine() -> str:
    """One line, such as `tensorflow, 2 cores, x86_64, 23 GB, no NVIDIA GPU`."""
    import keras

    memory_gb = psutil.virtual_memory().total / 2**30
    return (
        f"{keras.backend.backend()}, {psutil.cpu_count()} cores, {platform.machine()}, "
        f"{memory_gb:.0f} GB, {' and '.join(_gpus()) or 'no NVIDIA GPU'}"
    )


def _gpus() -> list[str]:
    if shutil.which("nvidia-smi") is None:
        return []
    command = ["nvidia-smi", "--query-gpu=name", "--format=csv,noheader"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return answer.stdout.splitlines() if answer.returncode == 0 else []


def code_commit() -> str:
    """The commit of this code, with “-dirty” where files differ from it; “unknown” without git."""
    command = ["git", "describe", "--always", "--abbrev=40", "--exclude=*", "--dirty"]
    if shutil.which("git") is None:
        return "unknown"
    answer = subprocess.run(
        command, cwd=Path(__file__).parent, capture_output=True, text=True, check=False
    )
    return answer.stdout.strip() if answer.returncode == 0 else "unknown"
