"""The rooms of training: each is small, and its docstring is a map of it."""

import importlib
from pathlib import Path

import pytest

import training
from training.models import ARCHITECTURES

ROOT = Path(training.__file__).parent
ROOMS = sorted(file.parent.name for file in ROOT.glob("*/__init__.py"))


def modules(folder: Path) -> set[str]:
    return {file.name for file in folder.glob("*.py") if not file.name.startswith("__")}


def test_the_root_names_every_room_and_every_file():
    for name in [*(f"{room}/" for room in ROOMS), *modules(ROOT), "HISTORY.md", "COMPARISON.md"]:
        assert name in training.__doc__
        assert (ROOT / name).exists()
    assert len(list(ROOT.glob("*.py"))) <= 6


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_names_every_file(room):
    described = importlib.import_module(f"training.{room}").__doc__
    if room == "models":
        described += " ".join(f"{name}.py" for name in ARCHITECTURES)
    files = modules(ROOT / room)
    assert not [name for name in files if name not in described]
    assert len(files) < 16
