"""Dataclasses as JSON values: they come back as they went."""

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.json_values import from_dict, to_dict
from fer_desktop.core.settings import Settings, SmoothingSettings


def test_missing_fields_take_their_defaults() -> None:
    settings = from_dict(Settings, {"smoothing": {"time_constant_s": 1}})
    assert settings == Settings(smoothing=SmoothingSettings(1.0))
    assert isinstance(settings.smoothing.time_constant_s, float)


@pytest.mark.parametrize("group", [field.name for field in dataclasses.fields(Settings)])
def test_every_group_survives_json(group: str) -> None:
    values = json.loads(json.dumps(to_dict(getattr(Settings(), group))))
    assert from_dict(Settings, {group: values}) == Settings()


@given(st.floats(0, 60), st.integers(1, 16_384), st.booleans())
def test_good_values_survive_json(time_constant_s: float, width_px: int, boxes: bool) -> None:
    settings = from_dict(
        Settings,
        {
            "smoothing": {"time_constant_s": time_constant_s},
            "camera": {"width_px": width_px},
            "view": {"boxes": boxes},
        },
    )
    assert from_dict(Settings, json.loads(json.dumps(to_dict(settings)))) == settings
