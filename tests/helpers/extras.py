"""Tests of what only an extra installs."""

import importlib.util

import pytest


def needs_tensorflow() -> None:
    """Skip the calling module where the extra `training` is not installed."""
    if importlib.util.find_spec("tensorflow") is None:
        pytest.skip("needs TensorFlow (extra “training”)", allow_module_level=True)
