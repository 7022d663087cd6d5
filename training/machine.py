"""On what a network learned: told beside every figure that depends on it."""

import platform
import shutil
import subprocess

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
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    return told.stdout.splitlines() if told.returncode == 0 else []
